//! The names things are known by.
//!
//! Ids are short stable slugs, unique in their list. They are made once, from the first name a
//! thing had, and never derived again: a renamed account keeps its id and its history.

use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// An account of the portfolio.
    AccountId
);
id!(
    /// A criterion; unique across both axes.
    CriterionId
);
id!(
    /// Somebody on our side, listed under `people`.
    PersonId
);
id!(
    /// An item of one of the other lists: objective, indicator, requirement, action, ...
    ItemId
);
id!(
    /// Whoever a `by`, `owner`, `manager` or `sponsor` names: the id of a listed person, or simply
    /// a name. [`Portfolio::person_name`](super::Portfolio::person_name) tells them apart.
    PersonRef
);

/// A short slug for a new thing, made of its name: lower case, ASCII letters and digits, dashes.
///
/// `taken` says which ids its list already has; a number is appended until the slug is free. A name
/// with nothing to make a slug of gives `item`.
pub fn slug(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut base: String = name.chars().filter_map(plain).collect();
    while base.contains("--") {
        base = base.replace("--", "-");
    }
    let base: String = base.trim_matches('-').chars().take(24).collect();
    let base = match base.trim_end_matches('-') {
        "" => "item".to_owned(),
        base => base.to_owned(),
    };
    if !taken(&base) {
        return base;
    }
    let mut n = 2_u32;
    loop {
        let numbered = format!("{base}-{n}");
        if !taken(&numbered) {
            return numbered;
        }
        n += 1;
    }
}

/// The first free one of `m1`, `m2`, ... for items nobody gives a name to.
pub fn numbered(prefix: &str, taken: impl Fn(&str) -> bool) -> ItemId {
    let mut n = 1_u32;
    loop {
        let id = format!("{prefix}{n}");
        if !taken(&id) {
            return id.into();
        }
        n += 1;
    }
}

/// The letter itself, its unaccented form, a dash for a separator, nothing for the rest.
fn plain(c: char) -> Option<char> {
    match c {
        'a'..='z' | '0'..='9' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        'à'..='å' | 'À'..='Å' | 'ą' | 'Ą' => Some('a'),
        'ç' | 'Ç' | 'ć' | 'č' | 'Č' => Some('c'),
        'è'..='ë' | 'È'..='Ë' | 'ę' | 'ě' => Some('e'),
        'ì'..='ï' | 'Ì'..='Ï' => Some('i'),
        'ñ' | 'Ñ' | 'ń' => Some('n'),
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' => Some('o'),
        'ù'..='ü' | 'Ù'..='Ü' => Some('u'),
        'ł' | 'Ł' => Some('l'),
        'ś' | 'š' | 'Š' => Some('s'),
        'ź' | 'ż' | 'ž' | 'Ž' => Some('z'),
        '\'' | '’' => None,
        _ => Some('-'),
    }
}

#[cfg(test)]
mod tests {
    use super::slug;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Helios Retail", "helios-retail")]
    #[case::accents("Nova Énergie", "nova-energie")]
    #[case::punctuation("L'Oréal & Co. (FR)", "loreal-co-fr")]
    #[case::nothing_to_use("日本", "item")]
    #[case::long(
        "The very long name of a company nobody can say",
        "the-very-long-name-of-a"
    )]
    fn is_made_of_the_name(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(slug(name, |_| false), expected);
    }

    #[test]
    fn is_numbered_when_taken() {
        let taken = ["helios", "helios-2"];
        assert_eq!(slug("Helios", |s| taken.contains(&s)), "helios-3");
    }
}
