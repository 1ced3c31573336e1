//! A setting written into the settings file, the rest of which stays as it is.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_yaml::Value;
use thiserror::Error;

use super::atomic::{self, Expect, RealFs, WriteError};
use super::patch::{Op, PatchError, parse, patch};
use super::path::Path as Place;

/// Why a setting was not written.
#[derive(Debug, Error)]
pub enum SettingError {
    /// The file cannot be read.
    #[error("{}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no YAML, or does not hold settings.
    #[error(transparent)]
    Patch(#[from] PatchError),
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Gives a setting a value; null takes it away. Where the file is not there it is made, and holds what a `beginning`
/// says first: comments that name every setting.
///
/// # Errors
/// Where the file cannot be read or written; it is as it was then.
pub fn set(file: &Path, key: &str, value: &Value, beginning: &str) -> Result<(), SettingError> {
    let held = match fs::read_to_string(file) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(source) => {
            let path = file.to_owned();
            return Err(SettingError::Read { path, source });
        }
    };
    let text = with(held.as_deref().unwrap_or(beginning), key, value)?;
    let expected = if let Some(held) = &held {
        Expect::Bytes(held.as_bytes())
    } else {
        if let Some(folder) = file.parent() {
            // What stands in the way is said by the write itself.
            let _ = fs::create_dir_all(folder);
        }
        Expect::Nothing
    };
    atomic::write_through(&RealFs, file, text.as_bytes(), expected)?;
    Ok(())
}

/// A text with a setting in it. Where it says nothing yet there is nothing to be patched: the setting is a line
/// of its own at the end.
fn with(text: &str, key: &str, value: &Value) -> Result<String, PatchError> {
    if parse(text)?.is_null() && value.is_null() {
        return Ok(text.to_owned());
    }
    if parse(text)?.is_null() {
        let line = super::write::of_value(&Value::Mapping(
            [(key.into(), value.clone())].into_iter().collect(),
        ));
        let gap = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        return Ok([text, gap, &line].concat());
    }
    let path = Place::root().key(key);
    let op = if value.is_null() {
        let known = None;
        Op::Remove { path, known }
    } else {
        let value = value.clone();
        Op::Set { path, value }
    };
    Ok(patch(text, &[op])?.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::changed(
        "# mine\ntheme: dark # at night\nmouse: true\n",
        "# mine\ntheme: light # at night\nmouse: true\n"
    )]
    #[case::added("mouse: true # yes\n", "mouse: true # yes\ntheme: light\n")]
    #[case::empty("", "theme: light\n")]
    #[case::only_comments("# nothing yet", "# nothing yet\ntheme: light\n")]
    #[case::nothing_said("theme:\nascii: true\n", "theme: light\nascii: true\n")]
    #[case::beside_mistakes(
        "them: dark\ntheme: drak # at night\nmouse: maybe\n",
        "them: dark\ntheme: light # at night\nmouse: maybe\n"
    )]
    fn a_setting_is_a_line(#[case] before: &str, #[case] after: &str) {
        assert_eq!(with(before, "theme", &Value::from("light")).unwrap(), after);
    }

    #[rstest]
    #[case::there(
        "# mine\ntheme: dark\nmouse: true # yes\n",
        "# mine\nmouse: true # yes\n"
    )]
    #[case::not_there("mouse: true\n", "mouse: true\n")]
    #[case::nothing_said("# nothing yet\n", "# nothing yet\n")]
    fn null_takes_a_setting_away(#[case] before: &str, #[case] after: &str) {
        assert_eq!(with(before, "theme", &Value::Null).unwrap(), after);
    }

    const BEGINNING: &str = "# Settings.\n";

    #[test]
    fn a_file_is_made_with_comments_and_changed_after() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keyfolio/config.yaml");
        set(&file, "mouse", &Value::from(false), BEGINNING).unwrap();
        set(&file, "theme", &Value::from("light"), BEGINNING).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text, format!("{BEGINNING}mouse: false\ntheme: light\n"));
    }

    #[test]
    fn what_is_no_settings_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        for text in [
            "theme: [",
            "- theme\n",
            "theme\n",
            "mouse: true\nmouse: false\n",
        ] {
            atomic::write(&file, text.as_bytes()).unwrap();
            assert!(set(&file, "theme", &Value::from("light"), BEGINNING).is_err());
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        assert!(set(folder.path(), "theme", &Value::from("light"), BEGINNING).is_err());
    }
}
