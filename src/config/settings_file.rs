//! The settings file, `config.yaml`: what the user decides once and for all portfolios.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};
use thiserror::Error;

use super::mistake::{ConfigMistake, ConfigMistakes, Wanted};
use crate::app::options::Theme;
use crate::clean::Clean;
use crate::i18n::Lang;
use crate::keymap::DigitRow;
use crate::store::locate::Locations;
use crate::store::path::Path as Place;

/// What a settings file may say. What it does not say is decided by the program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// `theme`: how things look.
    pub theme: Option<Theme>,
    /// `language`: of the screen.
    pub language: Option<Lang>,
    /// `motion`: whether an account that moves leaves a trace for a moment.
    pub motion: Option<bool>,
    /// `mouse`: whether the terminal reports clicks and the wheel.
    pub mouse: Option<bool>,
    /// `digit_row`: which keys count as digits without Shift.
    pub digit_row: Option<DigitRow>,
    /// `ascii`: only ASCII for lines and marks.
    pub ascii: Option<bool>,
    /// `keymap`: the user's own table of keys; a relative path counts from the settings file.
    pub keymap: Option<PathBuf>,
    /// `backups`: the folder that copies of portfolios are kept in; a relative path counts from the settings file.
    pub backups: Option<PathBuf>,
    /// What the file says that is no setting. It changes nothing, and is told.
    pub unknown: Vec<ConfigMistake>,
}

/// Every setting, in the order of the documentation.
const KEYS: [&str; 8] = [
    "theme",
    "language",
    "motion",
    "mouse",
    "digit_row",
    "ascii",
    "keymap",
    "backups",
];

/// How alike two names must be for one to be offered for the other, from 0 to 1.
const LIKENESS: f64 = 0.6;

/// Why there are no settings.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// The file is there and cannot be read.
    #[error("{}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file says things it cannot say.
    #[error("{}:\n{mistakes}", .path.display())]
    Mistakes {
        /// The file.
        path: PathBuf,
        /// All of them.
        mistakes: ConfigMistakes,
    },
}

impl Config {
    /// The settings of a file; a file that is not there says nothing.
    ///
    /// # Errors
    /// Where the file cannot be read, and with everything that is wrong in it.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => {
                let path = path.to_owned();
                return Err(ConfigError::Read { path, source });
            }
        };
        let mut config = Self::parse(&text).map_err(|mistakes| ConfigError::Mistakes {
            path: path.to_owned(),
            mistakes,
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        config.keymap = config.keymap.map(|keymap| folder.join(keymap));
        config.backups = config.backups.map(|backups| folder.join(backups));
        Ok(config)
    }

    /// The settings of a text.
    ///
    /// # Errors
    /// Everything that is wrong in it.
    pub fn parse(text: &str) -> Result<Self, ConfigMistakes> {
        let alone = |mistake| ConfigMistakes(vec![mistake]);
        let settings = match serde_yaml::from_str(text) {
            Ok(Value::Mapping(settings)) => settings,
            Ok(Value::Null) => Mapping::new(),
            Ok(_) => return Err(alone(ConfigMistake::NotAMap)),
            Err(error) => return Err(alone(ConfigMistake::NotYaml(error.to_string()))),
        };
        let mut reader = Reader {
            locations: Locations::of(text),
            settings,
            mistakes: Vec::new(),
        };
        let config = reader.config();
        let unknown = reader.unknown_keys();
        if reader.mistakes.is_empty() {
            return Ok(Self { unknown, ..config });
        }
        let mut mistakes = [reader.mistakes, unknown].concat();
        mistakes.sort_by_key(ConfigMistake::line);
        Err(ConfigMistakes(mistakes))
    }
}

/// Reads settings one by one, noting every mistake.
struct Reader {
    locations: Locations,
    settings: Mapping,
    mistakes: Vec<ConfigMistake>,
}

impl Reader {
    fn config(&mut self) -> Config {
        Config {
            theme: self.named("theme", Theme::from_id, &Theme::ALL.map(Theme::id)),
            language: self.named("language", language, &Lang::ALL.map(Lang::id)),
            motion: self.switch("motion"),
            mouse: self.switch("mouse"),
            digit_row: self.named(
                "digit_row",
                DigitRow::from_id,
                &DigitRow::ALL.map(DigitRow::id),
            ),
            ascii: self.switch("ascii"),
            keymap: self.path("keymap", Wanted::File),
            backups: self.path("backups", Wanted::Folder),
            unknown: Vec::new(),
        }
    }

    /// A setting that has one of a few names.
    fn named<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Option<T>,
        names: &[&str],
    ) -> Option<T> {
        let expected = Wanted::OneOf(names.join(", "));
        self.value(key, |value| value.as_str().and_then(&read), expected)
    }

    fn switch(&mut self, key: &'static str) -> Option<bool> {
        self.value(key, Value::as_bool, Wanted::Switch)
    }

    fn path(&mut self, key: &'static str, expected: Wanted) -> Option<PathBuf> {
        let path = |value: &Value| value.as_str().map(PathBuf::from);
        self.value(key, path, expected)
    }

    /// The value of a setting that is there, not null, and what it should be.
    fn value<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Value) -> Option<T>,
        expected: Wanted,
    ) -> Option<T> {
        let value = self.settings.get(key).filter(|value| !value.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.mistakes.push(ConfigMistake::Value {
                line: self.line(key),
                key,
                found: shown(value),
                expected,
            });
        }
        read
    }

    fn unknown_keys(&self) -> Vec<ConfigMistake> {
        let keys = self.settings.keys().map(shown);
        let unknown = keys.filter(|name| !KEYS.contains(&name.as_str()));
        unknown
            .map(|name| ConfigMistake::UnknownKey {
                line: self.line(&name),
                nearest: nearest(&name),
                name,
            })
            .collect()
    }

    fn line(&self, key: &str) -> Option<usize> {
        let place = Place::root().key(key);
        self.locations.find_key(&place).map(|at| at.line)
    }
}

/// A language by its code alone: a settings file names no regions.
fn language(id: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.id() == id)
}

/// A value as it is quoted in a report, safe to print.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => Clean::new(text).into_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Sequence(_) => "a list".to_owned(),
        Value::Mapping(_) => "a map".to_owned(),
        _ => "nothing".to_owned(),
    }
}

/// The known setting most like a name, if it is like enough to be a slip of the keyboard.
fn nearest(name: &str) -> Option<&'static str> {
    let likeness = |known| strsim::normalized_damerau_levenshtein(name, known);
    KEYS.into_iter()
        .map(|known| (likeness(known), known))
        .filter(|(likeness, _)| *likeness >= LIKENESS)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn says_what_it_says() {
        let text = "# mine\ntheme: light\nlanguage: fr\nmotion: false\nmouse: false\ndigit_row: azerty\nascii: true\nkeymap: keys.yaml\nbackups: /usb\n";
        let config = Config {
            theme: Some(Theme::Light),
            language: Some(Lang::Fr),
            motion: Some(false),
            mouse: Some(false),
            digit_row: Some(DigitRow::Azerty),
            ascii: Some(true),
            keymap: Some("keys.yaml".into()),
            backups: Some("/usb".into()),
            unknown: Vec::new(),
        };
        assert_eq!(Config::parse(text), Ok(config));
    }

    #[rstest]
    #[case::empty("")]
    #[case::comments("# nothing yet\n")]
    #[case::nulls("theme:\nmouse: ~\n")]
    fn says_nothing(#[case] text: &str) {
        assert_eq!(Config::parse(text), Ok(Config::default()));
    }

    #[test]
    fn every_mistake_is_in_one_report_by_line() {
        let text = "them: dark\nlanguage: de\nmouse: 1\nfoo: {}\n";
        let report = Config::parse(text).unwrap_err().to_string();
        insta::assert_snapshot!(report, @r"
        line 1: there is no setting `them`; did you mean `theme`?
        line 2: language: found de, expected one of en, fr
        line 3: mouse: found 1, expected true or false
        line 4: there is no setting `foo`
        ");
    }

    #[test]
    fn what_is_no_setting_is_told_and_changes_nothing() {
        let config = Config::parse("them: dark\nmouse: false\n").unwrap();
        assert_eq!(config.mouse, Some(false));
        let told: Vec<_> = config.unknown.iter().map(ToString::to_string).collect();
        let expected = "line 1: there is no setting `them`; did you mean `theme`?";
        assert_eq!(told, [expected]);
    }

    #[rstest]
    #[case::list("- theme\n", "expected settings")]
    #[case::no_yaml("theme: [", "not YAML")]
    fn what_is_no_settings_file_is_told(#[case] text: &str, #[case] why: &str) {
        let report = Config::parse(text).unwrap_err().to_string();
        assert!(report.contains(why), "{report}");
    }

    #[test]
    fn a_missing_file_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::load(&folder.path().join("config.yaml")).unwrap();
        assert_eq!(config, Config::default());
    }

    #[test]
    fn the_table_of_keys_is_found_beside_the_settings() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        crate::store::atomic::write(&file, b"keymap: k.yaml\n").unwrap();
        let config = Config::load(&file).unwrap();
        assert_eq!(config.keymap, Some(folder.path().join("k.yaml")));
    }
}
