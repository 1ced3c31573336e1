//! The settings file, `config.yaml`: what the user decides once and for all portfolios.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};

use super::mistake::{ConfigMistake, Wanted};
use crate::app::options::Theme;
use crate::everyday::{LIKENESS, nearest};
use crate::i18n::Lang;
use crate::keymap::DigitRow;
use crate::store::Refused;
use crate::store::locate::Locations;
use crate::store::path::Path as Place;
use crate::store::problem::Found;

/// What a settings file may say. What it does not say is decided by the program.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// What is wrong in the file. It changes nothing, and is told.
    pub mistakes: Vec<ConfigMistake>,
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

impl Config {
    /// The settings of a file; a file that is not there says nothing. What is wrong in it is noted, and says nothing
    /// either: the other settings hold.
    pub fn load(path: &Path) -> Self {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            Err(error) => return Self::wrong(ConfigMistake::Unread(error.into())),
        };
        let mut config = Self::parse(&text);
        let folder = path.parent().unwrap_or(Path::new(""));
        config.keymap = config.keymap.map(|keymap| folder.join(keymap));
        config.backups = config.backups.map(|backups| folder.join(backups));
        config
    }

    /// The settings of a text, with everything that is wrong in it.
    pub fn parse(text: &str) -> Self {
        let settings = match serde_yaml::from_str(text) {
            Ok(Value::Mapping(settings)) => settings,
            Ok(Value::Null) => Mapping::new(),
            Ok(_) => return Self::wrong(ConfigMistake::NotAMap),
            Err(error) => return Self::wrong(ConfigMistake::NotYaml(Refused::of(text, &error))),
        };
        let mut reader = Reader {
            locations: Locations::of(text),
            settings,
            mistakes: Vec::new(),
        };
        let config = reader.config();
        reader.unknown_keys();
        let mut mistakes = reader.mistakes;
        mistakes.sort_by_key(ConfigMistake::line);
        Self { mistakes, ..config }
    }

    /// No settings, and why.
    fn wrong(mistake: ConfigMistake) -> Self {
        Self {
            mistakes: vec![mistake],
            ..Self::default()
        }
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
            mistakes: Vec::new(),
        }
    }

    /// A setting that has one of a few names.
    fn named<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Option<T>,
        names: &[&'static str],
    ) -> Option<T> {
        let expected = Wanted::OneOf(names.to_vec());
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
            let near = |text| nearest(text, expected.values().iter().copied(), LIKENESS);
            self.mistakes.push(ConfigMistake::Value {
                line: self.line(key),
                key,
                found: found(value),
                nearest: value.as_str().and_then(near),
                expected,
            });
        }
        read
    }

    /// Notes what is no setting.
    fn unknown_keys(&mut self) {
        let names = self.settings.keys().map(name);
        let unknown = names.filter(|name| !KEYS.contains(&name.as_str()));
        let mistakes = unknown.map(|name| ConfigMistake::UnknownKey {
            line: self.line(&name),
            nearest: nearest(&name, KEYS, LIKENESS),
            name,
        });
        let mistakes: Vec<_> = mistakes.collect();
        self.mistakes.extend(mistakes);
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

/// The name of what may be a setting.
fn name(key: &Value) -> String {
    match key {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => "?".to_owned(), // as YAML marks a key that is no plain value
    }
}

/// A value as it is quoted in a report.
fn found(value: &Value) -> Found {
    match value {
        Value::String(text) => Found::text(text),
        Value::Bool(truth) => Found::Truth(*truth),
        Value::Number(number) => Found::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::Sequence(_) => Found::List,
        Value::Mapping(_) => Found::Map,
        Value::Tagged(tagged) => Found::Tag(tagged.tag.to_string()),
        Value::Null => Found::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::Words;

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
            mistakes: Vec::new(),
        };
        assert_eq!(Config::parse(text), config);
    }

    #[rstest]
    #[case::empty("")]
    #[case::comments("# nothing yet\n")]
    #[case::nulls("theme:\nmouse: ~\n")]
    fn says_nothing(#[case] text: &str) {
        assert_eq!(Config::parse(text), Config::default());
    }

    fn told(config: &Config, lang: Lang) -> String {
        let words = Words::new(lang);
        let each = config.mistakes.iter().map(|it| it.said(&words));
        each.collect::<Vec<_>>().join("\n")
    }

    /// A file with every mistake there is, and one setting that holds.
    const WRONG: &str = "them: dark\nlanguage: de\nmouse: 1\nfoo: {}\ntheme: drak\nascii: ture\nkeymap: []\nbackups: 5\ndigit_row: {a: b}\nmotion: false\n";

    #[test]
    fn mistakes_are_told_by_line_and_everything_else_holds() {
        let config = Config::parse(WRONG);
        insta::assert_snapshot!(told(&config, Lang::En));
        let held = Config {
            motion: Some(false),
            mistakes: config.mistakes.clone(),
            ..Config::default()
        };
        assert_eq!(config, held);
    }

    #[test]
    fn mistakes_are_told_in_french() {
        insta::assert_snapshot!(told(&Config::parse(WRONG), Lang::Fr));
    }

    #[rstest]
    #[case::list("- theme\n", "expected settings")]
    #[case::text("theme\n", "expected settings")]
    #[case::no_yaml("theme: [", "not YAML")]
    #[case::twice("theme: dark\ntheme: light\n", "duplicate")]
    fn what_is_no_settings_file_is_told(#[case] text: &str, #[case] why: &str) {
        let config = Config::parse(text);
        let said = told(&config, Lang::En);
        assert!(said.contains(why), "{said}");
        let mistakes = config.mistakes.clone();
        let nothing = Config {
            mistakes,
            ..Config::default()
        };
        assert_eq!(config, nothing);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::load(folder.path());
        assert_eq!(told(&config, Lang::Fr), "c’est un dossier, pas un fichier");
    }

    #[test]
    fn a_missing_file_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::load(&folder.path().join("config.yaml"));
        assert_eq!(config, Config::default());
    }

    #[test]
    fn the_table_of_keys_is_found_beside_the_settings() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        crate::store::atomic::write(&file, b"keymap: k.yaml\n").unwrap();
        let config = Config::load(&file);
        assert_eq!(config.keymap, Some(folder.path().join("k.yaml")));
    }
}
