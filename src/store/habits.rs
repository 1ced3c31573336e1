//! What somebody said of tables once, for the next time: which heading stands for what, whom a name means.
//!
//! It is kept in the state folder and can be lost without harm: what cannot be read is as if nothing had been said.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, WriteError};
use super::state_folder::create_private;

/// What it is called in the state folder.
const NAME: &str = "tables.json";
/// More than anybody says by hand.
const LONGEST: u64 = 1 << 20;

/// What was said of what, apart for every kind of thing.
type Said = BTreeMap<String, BTreeMap<String, String>>;

/// What somebody said of tables.
#[derive(Debug, Clone)]
pub struct Habits {
    folder: PathBuf,
    said: Said,
}

impl Habits {
    /// What is known in a state folder.
    pub fn of(state_folder: &Path) -> Self {
        let path = state_folder.join(NAME);
        let short = fs::metadata(&path).is_ok_and(|it| it.len() <= LONGEST);
        let text = fs::read_to_string(&path).ok().filter(|_| short);
        let said = text.and_then(|text| serde_json::from_str(&text).ok());
        Self {
            folder: state_folder.to_owned(),
            said: said.unwrap_or_default(),
        }
    }

    /// What was said of things of a kind.
    pub fn of_kind(&self, kind: &str) -> BTreeMap<String, String> {
        self.said.get(kind).cloned().unwrap_or_default()
    }

    /// Keeps what is said beside what is known: of which kind, of what, and what. Nothing new is not written.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(
        &mut self,
        said: impl IntoIterator<Item = (&'static str, String, String)>,
    ) -> Result<(), WriteError> {
        let before = self.said.clone();
        for (kind, of, what) in said {
            let known = self.said.entry(kind.to_owned()).or_default();
            known.insert(of, what);
        }
        if self.said == before {
            return Ok(());
        }
        let path = self.folder.join(NAME);
        create_private(&self.folder).map_err(|source| WriteError::Io {
            doing: "create the folder",
            path: path.clone(),
            source,
        })?;
        let text = serde_json::to_string_pretty(&self.said).map_err(|error| WriteError::Io {
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

    fn said(kind: &'static str, of: &str, what: &str) -> [(&'static str, String, String); 1] {
        [(kind, of.to_owned(), what.to_owned())]
    }

    #[test]
    fn what_was_said_is_known_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let mut habits = Habits::of(&state);
        assert!(habits.of_kind("accounts").is_empty());
        habits
            .keep(said("accounts", "turnover 25", "revenue 2025"))
            .unwrap();
        habits.keep(said("readings", "kpi", "indicator")).unwrap();
        let known = Habits::of(&state).of_kind("accounts");
        let expected = [("turnover 25".to_owned(), "revenue 2025".to_owned())];
        assert_eq!(known, BTreeMap::from(expected));
    }

    #[test]
    fn what_cannot_be_read_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        atomic::write(&folder.path().join(NAME), b"[broken").unwrap();
        let mut habits = Habits::of(folder.path());
        assert!(habits.of_kind("accounts").is_empty());
        habits.keep(said("accounts", "a", "name")).unwrap();
        assert_eq!(Habits::of(folder.path()).of_kind("accounts").len(), 1);
    }
}
