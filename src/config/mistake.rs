//! What can be wrong in a settings file. None of it keeps the program from going on: what is wrong says nothing.

use crate::i18n::{SystemError, Words, t};
use crate::store::Refused;
use crate::store::problem::Found;

/// One mistake of a settings file.
#[derive(Debug, Clone, PartialEq)]
pub enum ConfigMistake {
    /// The file is there and cannot be read.
    Unread(SystemError),
    /// The text is no YAML.
    NotYaml(Refused),
    /// The text is YAML, and not a map.
    NotAMap,
    /// No setting has this name.
    UnknownKey {
        /// Where it stands, from 1.
        line: Option<usize>,
        /// As written.
        name: String,
        /// The known name most like it.
        nearest: Option<&'static str>,
    },
    /// A setting has a value it cannot have.
    Value {
        /// Where it stands, from 1.
        line: Option<usize>,
        /// The setting.
        key: &'static str,
        /// What stands there.
        found: Found,
        /// What should.
        expected: Wanted,
        /// The value that is most like it, among those it can have.
        nearest: Option<&'static str>,
    },
}

/// What a setting can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// On or off.
    Switch,
    /// The path of a file.
    File,
    /// The path of a folder.
    Folder,
}

impl Wanted {
    /// The values it can have, where they are few.
    pub(super) fn values(&self) -> &[&'static str] {
        match self {
            Self::OneOf(names) => names,
            Self::Switch => &["true", "false"],
            Self::File | Self::Folder => &[],
        }
    }

    fn said(&self, words: &Words) -> String {
        match self {
            Self::OneOf(names) => t!(words, "setting-one-of", names = names.join(", ")),
            Self::Switch => t!(words, "setting-switch"),
            Self::File => t!(words, "setting-file"),
            Self::Folder => t!(words, "setting-folder"),
        }
    }
}

impl ConfigMistake {
    /// What is wrong, in the language of the screen.
    pub fn said(&self, words: &Words) -> String {
        let at = self.line().map(|line| words.line(line));
        let what = match self {
            Self::Unread(why) => words.system(why),
            Self::NotYaml(refused) => words.not_yaml(refused),
            Self::NotAMap => t!(words, "setting-not-a-map"),
            Self::UnknownKey { name, nearest, .. } => {
                let wrong = t!(words, "setting-unknown", name = name.as_str());
                words.or_meant(wrong, *nearest)
            }
            Self::Value {
                key,
                found,
                expected,
                nearest,
                ..
            } => wrong_value(words, (key, found), expected, *nearest),
        };
        at.unwrap_or_default() + &what
    }

    /// Where it is, for putting mistakes in order.
    pub(super) fn line(&self) -> Option<usize> {
        match self {
            Self::Unread(_) | Self::NotAMap => None,
            Self::NotYaml(refused) => refused.at.map(|(line, _)| line),
            Self::UnknownKey { line, .. } | Self::Value { line, .. } => *line,
        }
    }
}

/// What is wrong with the value `found` under a key.
fn wrong_value(
    words: &Words,
    (key, found): (&str, &Found),
    expected: &Wanted,
    nearest: Option<&str>,
) -> String {
    let (found, expected) = (words.found_in_file(found), expected.said(words));
    match nearest {
        Some(nearest) => t!(
            words,
            "setting-wrong-near",
            key = key,
            found = found,
            nearest = nearest,
            expected = expected
        ),
        None => t!(
            words,
            "setting-wrong",
            key = key,
            found = found,
            expected = expected
        ),
    }
}
