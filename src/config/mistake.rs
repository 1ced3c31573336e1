//! What can be wrong in a settings file, all of it in one report.

use std::fmt;

use thiserror::Error;

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
        expected: String,
    },
}

impl ConfigMistake {
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
