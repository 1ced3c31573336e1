//! What somebody said once, for the next time: which heading of a spreadsheet stands for what.
//!
//! It is kept in the state folder and can be lost without harm: what cannot be read is as if nothing had been said.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, WriteError};
use super::state_folder::create_private;

/// What it is called in the state folder.
const NAME: &str = "headings.json";
/// More than anybody says by hand.
const LONGEST: u64 = 1 << 20;

/// Headings and what they stand for, apart for every kind of table.
type Headings = BTreeMap<String, BTreeMap<String, String>>;

/// What somebody said of headings.
#[derive(Debug, Clone)]
pub struct Habits {
    folder: PathBuf,
    headings: Headings,
}

impl Habits {
    /// What is known in a state folder.
    pub fn of(state_folder: &Path) -> Self {
        let path = state_folder.join(NAME);
        let short = fs::metadata(&path).is_ok_and(|it| it.len() <= LONGEST);
        let text = fs::read_to_string(&path).ok().filter(|_| short);
        let headings = text.and_then(|text| serde_json::from_str(&text).ok());
        Self {
            folder: state_folder.to_owned(),
            headings: headings.unwrap_or_default(),
        }
    }

    /// What headings of a kind of table stand for.
    pub fn headings(&self, kind: &str) -> BTreeMap<String, String> {
        self.headings.get(kind).cloned().unwrap_or_default()
    }

    /// Keeps what was said of headings of a kind of table, beside what is known. Nothing new is not written.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(
        &mut self,
        kind: &str,
        said: impl IntoIterator<Item = (String, String)>,
    ) -> Result<(), WriteError> {
        let before = self.headings.clone();
        self.headings
            .entry(kind.to_owned())
            .or_default()
            .extend(said);
        if self.headings == before {
            return Ok(());
        }
        let path = self.folder.join(NAME);
        create_private(&self.folder).map_err(|source| WriteError::Io {
            doing: "create the folder",
            path: path.clone(),
            source,
        })?;
        let text =
            serde_json::to_string_pretty(&self.headings).map_err(|error| WriteError::Io {
                doing: "write it as JSON",
                path: path.clone(),
                source: io::Error::other(error),
            })?;
        atomic::write(&path, text.as_bytes()).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(heading: &str, name: &str) -> [(String, String); 1] {
        [(heading.to_owned(), name.to_owned())]
    }

    #[test]
    fn what_was_said_is_known_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let mut habits = Habits::of(&state);
        assert!(habits.headings("accounts").is_empty());
        habits
            .keep("accounts", said("turnover 25", "revenue 2025"))
            .unwrap();
        habits.keep("readings", said("kpi", "indicator")).unwrap();
        let known = Habits::of(&state).headings("accounts");
        assert_eq!(known, BTreeMap::from(said("turnover 25", "revenue 2025")));
    }

    #[test]
    fn what_cannot_be_read_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        atomic::write(&folder.path().join(NAME), b"[broken").unwrap();
        let mut habits = Habits::of(folder.path());
        assert!(habits.headings("accounts").is_empty());
        habits.keep("accounts", said("a", "name")).unwrap();
        assert_eq!(Habits::of(folder.path()).headings("accounts").len(), 1);
    }
}
