//! The environment of the process, read once.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

/// The variables the process was started with.
#[derive(Debug, Clone, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// Those of this process. A value that is no Unicode is as good as none.
    pub fn of_process() -> Self {
        let text = |os: std::ffi::OsString| os.into_string().ok();
        let vars = env::vars_os().filter_map(|(name, value)| text(name).zip(text(value)));
        Self(vars.collect())
    }

    /// A variable; an empty one counts as not set.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// A variable that names a folder; what is relative is ignored, as the XDG rules want it.
    pub fn folder(&self, name: &str) -> Option<PathBuf> {
        self.get(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    }

    /// The locale of messages: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, else
    /// what `system` says.
    pub fn locale(&self, system: impl FnOnce() -> Option<String>) -> Option<String> {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| self.get(name))
            .map(str::to_owned)
            .or_else(system)
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Environment {
    fn from(vars: [(&str, &str); N]) -> Self {
        Self(
            vars.map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;
    use rstest::rstest;

    #[rstest]
    #[case::all_wins(&[("LC_ALL", "fr_FR"), ("LANG", "en_US")], "fr_FR")]
    #[case::messages_before_lang(&[("LC_MESSAGES", "fr_CA"), ("LANG", "en_US")], "fr_CA")]
    #[case::empty_is_not_set(&[("LC_ALL", ""), ("LANG", "en_US")], "en_US")]
    #[case::system_last(&[], "de_DE")]
    fn says_the_locale(#[case] vars: &[(&str, &str)], #[case] locale: &str) {
        let vars = vars
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let environment = Environment(vars.collect());
        let found = environment.locale(|| Some("de_DE".to_owned()));
        assert_eq!(found.as_deref(), Some(locale));
    }

    #[test]
    fn a_folder_is_absolute() {
        let environment = Environment::from([("A", "/a"), ("B", "b")]);
        assert!(environment.folder("A").is_some() || cfg!(windows));
        assert_eq!(environment.folder("B"), None);
    }
}
