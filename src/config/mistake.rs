//! What can be wrong in a settings file, all of it in one report.

use std::fmt;

use thiserror::Error;

use crate::i18n::{Words, t};

/// One mistake of a settings file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ConfigMistake {
    /// The text is no YAML.
    #[error("this is not YAML: {0}")]
    NotYaml(String),
    /// The text is YAML, and not a map.
    #[error("expected settings, one `key: value` a line")]
    NotAMap,
    /// No setting has this name.
    #[error("{}there is no setting `{name}`{}", place(*.line), meant(*.nearest))]
    UnknownKey {
        /// Where it stands, from 1.
        line: Option<usize>,
        /// As written.
        name: String,
        /// The known name most like it.
        nearest: Option<&'static str>,
    },
    /// A setting has a value it cannot have.
    #[error("{}{key}: found {found}, expected {expected}", place(*.line))]
    Value {
        /// Where it stands, from 1.
        line: Option<usize>,
        /// The setting.
        key: &'static str,
        /// What stands there.
        found: String,
        /// What should.
        expected: Wanted,
    },
}

/// What a setting can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// One of these names.
    OneOf(String),
    /// On or off.
    Switch,
    /// The path of a file.
    File,
    /// The path of a folder.
    Folder,
}

/// For reports to programmers; users are told in words.
impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneOf(names) => write!(f, "one of {names}"),
            Self::Switch => write!(f, "true or false"),
            Self::File => write!(f, "the path of a file"),
            Self::Folder => write!(f, "the path of a folder"),
        }
    }
}

impl Wanted {
    fn said(&self, words: &Words) -> String {
        match self {
            Self::OneOf(names) => t!(words, "setting-one-of", names = names.as_str()),
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
            Self::NotYaml(why) => t!(words, "setting-not-yaml", why = why.as_str()),
            Self::NotAMap => t!(words, "setting-not-a-map"),
            Self::UnknownKey { name, nearest, .. } => match nearest {
                Some(nearest) => {
                    let (name, nearest) = (name.as_str(), *nearest);
                    t!(
                        words,
                        "setting-unknown-near",
                        name = name,
                        nearest = nearest
                    )
                }
                None => t!(words, "setting-unknown", name = name.as_str()),
            },
            Self::Value {
                key,
                found,
                expected,
                ..
            } => {
                let expected = expected.said(words);
                let (key, found, expected) = (*key, found.as_str(), expected.as_str());
                t!(
                    words,
                    "setting-wrong",
                    key = key,
                    found = found,
                    expected = expected
                )
            }
        };
        at.unwrap_or_default() + &what
    }

    /// Where it is, for putting mistakes in order.
    pub(super) const fn line(&self) -> Option<usize> {
        match self {
            Self::NotYaml(_) | Self::NotAMap => None,
            Self::UnknownKey { line, .. } | Self::Value { line, .. } => *line,
        }
    }
}

/// All mistakes of a settings file, in the order of its lines. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct ConfigMistakes(pub Vec<ConfigMistake>);

impl fmt::Display for ConfigMistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, mistake) in self.0.iter().enumerate() {
            if n > 0 {
                writeln!(f)?;
            }
            write!(f, "{mistake}")?;
        }
        Ok(())
    }
}

/// The start of a sentence about a line.
fn place(line: Option<usize>) -> String {
    line.map(|line| format!("line {line}: "))
        .unwrap_or_default()
}

/// The question after an unknown name.
fn meant(nearest: Option<&str>) -> String {
    nearest
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default()
}
