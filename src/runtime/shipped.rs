//! The portfolios, and the beginnings of files, that come with the program.

use crate::i18n::Lang;

/// A plausible company with twenty accounts: every part of the format, with comments that teach.
pub const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");

/// A portfolio to begin with, its words and comments in a language: criteria to be weighed, and no account yet.
pub const fn beginning(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../assets/portfolio.new.en.yaml"),
        Lang::Fr => include_str!("../../assets/portfolio.new.fr.yaml"),
    }
}

/// What a new settings file says before any setting: every one of them, in comments of a language.
pub const fn settings(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../assets/config.en.yaml"),
        Lang::Fr => include_str!("../../assets/config.fr.yaml"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::read;
    use rstest::rstest;

    #[rstest]
    #[case::example(EXAMPLE, 20)]
    #[case::english(beginning(Lang::En), 0)]
    #[case::french(beginning(Lang::Fr), 0)]
    fn what_is_shipped_is_sound(#[case] text: &str, #[case] accounts: usize) {
        let checked = read::check(text);
        assert_eq!(checked.problems, []);
        assert_eq!(checked.unknown, []);
        let portfolio = checked.portfolio.unwrap();
        assert_eq!(portfolio.accounts().len(), accounts);
        assert!(portfolio.criteria().iter().count() >= 6);
    }

    /// The names of the settings are the same in every language, and nothing is set yet.
    #[test]
    fn new_settings_name_the_same_in_every_language() {
        let names = |lang| {
            let lines = settings(lang)
                .lines()
                .filter_map(|it| it.strip_prefix("#   "));
            let names = lines.filter_map(|it| it.split_whitespace().next());
            names.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(names(Lang::En), names(Lang::Fr));
        assert_eq!(names(Lang::En).len(), 8);
        for lang in Lang::ALL {
            assert!(
                settings(lang)
                    .lines()
                    .all(|it| it.is_empty() || it.starts_with('#'))
            );
        }
    }
}
