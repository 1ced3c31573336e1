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

impl Environment {
    /// Whether a terminal has more signs than those of ASCII, as far as the environment says: the fonts of the Linux
    /// console lack most others, and a locale that is not UTF-8 has no others.
    pub fn has_signs(&self) -> bool {
        self.get("TERM") != Some("linux") && self.speaks_utf8()
    }

    /// Whether text is UTF-8: by the codeset of the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set, as POSIX has
    /// it. Where none is, nobody said otherwise.
    fn speaks_utf8(&self) -> bool {
        let mut set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter();
        let Some(locale) = set.find_map(|name| self.get(name)) else {
            return true;
        };
        let locale = locale.split('@').next().unwrap_or_default();
        // macOS says the codeset alone.
        let codeset = locale
            .split_once('.')
            .map_or(locale, |(_, codeset)| codeset);
        ["utf-8", "utf8"]
            .iter()
            .any(|it| it.eq_ignore_ascii_case(codeset))
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

    fn environment(vars: &[(&str, &str)]) -> Environment {
        let vars = vars.iter();
        let vars = vars.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Environment(vars.collect())
    }

    #[rstest]
    #[case::all_wins(&[("LC_ALL", "fr_FR"), ("LANG", "en_US")], "fr_FR")]
    #[case::messages_before_lang(&[("LC_MESSAGES", "fr_CA"), ("LANG", "en_US")], "fr_CA")]
    #[case::empty_is_not_set(&[("LC_ALL", ""), ("LANG", "en_US")], "en_US")]
    #[case::system_last(&[], "de_DE")]
    fn says_the_locale(#[case] vars: &[(&str, &str)], #[case] locale: &str) {
        let found = environment(vars).locale(|| Some("de_DE".to_owned()));
        assert_eq!(found.as_deref(), Some(locale));
    }

    #[rstest]
    #[case::nobody_said(&[], true)]
    #[case::usual(&[("LANG", "fr_FR.UTF-8")], true)]
    #[case::short(&[("LANG", "fr_FR.utf8")], true)]
    #[case::modified(&[("LANG", "sr_RS.UTF-8@latin")], true)]
    #[case::codeset_alone(&[("LC_CTYPE", "UTF-8")], true)]
    #[case::plain_with_a_codeset(&[("LANG", "C.UTF-8")], true)]
    #[case::plain(&[("LANG", "C")], false)]
    #[case::posix(&[("LC_ALL", "POSIX"), ("LANG", "fr_FR.UTF-8")], false)]
    #[case::no_codeset(&[("LANG", "fr_FR")], false)]
    #[case::euro(&[("LANG", "fr_FR@euro")], false)]
    #[case::another(&[("LANG", "fr_FR.ISO-8859-15")], false)]
    #[case::characters_before_lang(&[("LC_CTYPE", "C"), ("LANG", "fr_FR.UTF-8")], false)]
    #[case::all_before_characters(&[("LC_ALL", "C.UTF-8"), ("LC_CTYPE", "C")], true)]
    #[case::empty_is_not_set(&[("LC_ALL", ""), ("LANG", "C")], false)]
    #[case::messages_are_not_asked(&[("LC_MESSAGES", "C"), ("LANG", "C.UTF-8")], true)]
    #[case::linux_console(&[("TERM", "linux"), ("LANG", "fr_FR.UTF-8")], false)]
    #[case::another_terminal(&[("TERM", "xterm")], true)]
    fn says_whether_there_are_signs(#[case] vars: &[(&str, &str)], #[case] has_signs: bool) {
        assert_eq!(environment(vars).has_signs(), has_signs);
    }

    #[test]
    fn a_folder_is_absolute() {
        let environment = Environment::from([("A", "/a"), ("B", "b")]);
        assert!(environment.folder("A").is_some() || cfg!(windows));
        assert_eq!(environment.folder("B"), None);
    }
}
