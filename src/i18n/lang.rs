//! The languages there are, and which one to take.

use unic_langid::LanguageIdentifier;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// Its code.
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Its code as Fluent wants it.
    pub fn identifier(self) -> LanguageIdentifier {
        // The codes are well formed; the default, "und", could only stand for a typing error above.
        self.id().parse().unwrap_or_default()
    }

    /// The other one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// The language of a locale such as `fr`, `fr_FR.UTF-8` or `fr-CA`; none where it is another.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['_', '-', '.', '@']).next()?.to_lowercase();
        Self::ALL.into_iter().find(|lang| lang.id() == language)
    }

    /// The language to start with: what was asked for, else what the system speaks, else English.
    pub fn choose(asked: Option<&str>, system: impl FnOnce() -> Option<String>) -> Self {
        asked
            .and_then(Self::of_locale)
            .or_else(|| system().as_deref().and_then(Self::of_locale))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;
    use rstest::rstest;

    #[rstest]
    #[case::asked(Some("fr"), Some("en_US.UTF-8"), Lang::Fr)]
    #[case::system(None, Some("fr_CA.UTF-8"), Lang::Fr)]
    #[case::region(Some("fr-BE"), None, Lang::Fr)]
    #[case::posix(None, Some("C"), Lang::En)]
    #[case::unknown(Some("de"), Some("fr"), Lang::Fr)]
    #[case::nothing(None, None, Lang::En)]
    fn is_chosen(#[case] asked: Option<&str>, #[case] system: Option<&str>, #[case] lang: Lang) {
        assert_eq!(Lang::choose(asked, || system.map(str::to_owned)), lang);
    }
}
