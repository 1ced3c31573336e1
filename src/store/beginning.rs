//! A new file: a text that says most of what it is to say, changed where it does not.
//!
//! The comments that teach stay, and what was made here is written as a later save would write it.

use std::fs;
use std::path::Path;

use thiserror::Error;

use super::atomic::{self, Expect, RealFs, WriteError, Written};
use super::diff::diff;
use super::patch::{PatchError, patch};
use super::problem::Report;
use super::read::read;
use crate::domain::Portfolio;

/// Why there is no such text.
#[derive(Debug, Error)]
pub enum BeginningError {
    /// It would have problems.
    #[error("{0}")]
    Problems(Report),
    /// It cannot be written so that it reads back the same.
    #[error(transparent)]
    Patch(#[from] PatchError),
    /// It does not read back the same.
    #[error("it does not read back the same")]
    Changed,
}

/// The text of a portfolio, made of a template by as few changes as it takes.
///
/// # Errors
/// Where the template is no portfolio, and where what is wanted cannot be written.
pub fn text(template: &str, wanted: &Portfolio) -> Result<String, BeginningError> {
    let held = read(template).map_err(BeginningError::Problems)?;
    let text = patch(template, &diff(&held, wanted))?.text;
    let again = read(&text).map_err(BeginningError::Problems)?;
    if again == *wanted {
        Ok(text)
    } else {
        Err(BeginningError::Changed)
    }
}

/// Writes a new file, never over one that is there; the folder it is in is made where it is missing.
///
/// # Errors
/// Where there is a file already ([`WriteError::Changed`]), and where it cannot be written.
pub fn write(path: &Path, text: &str) -> Result<Written, WriteError> {
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        // What stands in the way is said by the write itself.
        let _ = fs::create_dir_all(folder);
    }
    atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Nothing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Account;
    use crate::domain::edit::Edit;
    use crate::domain::field::{SettingsField, Value};
    use rstest::rstest;

    const TEMPLATE: &str = include_str!("../../assets/portfolio.new.en.yaml");

    fn changed(edits: Vec<Edit>) -> Portfolio {
        let mut portfolio = read(TEMPLATE).unwrap();
        for edit in edits {
            portfolio.apply(edit).unwrap();
        }
        portfolio
    }

    fn named(name: &str) -> Portfolio {
        changed(vec![Edit::SetSettings {
            field: SettingsField::Name,
            value: Value::Text(name.to_owned()),
        }])
    }

    #[rstest]
    #[case::plain("Aurora")]
    #[case::accents("Étoile & fils: « Nord »")]
    #[case::quotes("The \"best\" # of 7")]
    #[case::a_number("42")]
    fn only_the_name_differs(#[case] name: &str) {
        let text = text(TEMPLATE, &named(name)).unwrap();
        assert_eq!(read(&text).unwrap().settings().name, name);
        let differs = |(a, b): &(&str, &str)| a != b;
        let pairs = TEMPLATE.lines().zip(text.lines());
        assert_eq!(pairs.filter(differs).count(), 1);
        assert_eq!(text.lines().count(), TEMPLATE.lines().count());
    }

    #[test]
    fn accounts_are_added_and_comments_stay() {
        let account = Account::new("helios".into(), "Helios Retail");
        let wanted = changed(vec![Edit::AddAccount {
            account: Box::new(account),
            after: None,
        }]);
        let text = text(TEMPLATE, &wanted).unwrap();
        assert!(text.contains("name: Helios Retail"), "{text}");
        let comments = |text: &str| text.matches('#').count();
        assert_eq!(comments(&text), comments(TEMPLATE), "{text}");
    }

    #[test]
    fn a_file_that_is_there_is_not_touched_and_a_folder_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/portfolio.yaml");
        write(&path, "one").unwrap();
        assert!(matches!(
            write(&path, "two"),
            Err(WriteError::Changed { .. })
        ));
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
    }
}
