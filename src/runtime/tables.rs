//! Tables that come in, and what is remembered of them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::keeper::typed;
use crate::app::msg::Msg;
use crate::exchange::import::{Remembered, Told};
use crate::i18n::Failure;
use crate::sheets::{self, MOST_BYTES, Table};
use crate::store::habits::Habits;

/// Reads the tables of a file, by its path as it was typed. `state_folder` has what is remembered.
pub(super) fn of_file(path: &str, state_folder: Option<&Path>) -> Msg {
    Msg::Tables(tables_in(path).map(|tables| (tables, remembered(state_folder))))
}

/// Reads a pasted range of a spreadsheet.
pub(super) fn of_text(text: &str, state_folder: Option<&Path>) -> Msg {
    let tables = sheets::read(text.as_bytes()).map_err(Failure::NoPastedTable);
    Msg::Tables(tables.map(|tables| (tables, remembered(state_folder))))
}

fn tables_in(path: &str) -> Result<Vec<Table>, Failure> {
    let path = typed(path)?;
    let file = || path.display().to_string();
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1; // one more is seen to be too many
    let read = File::open(&path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|why| Failure::NotRead {
        file: file(),
        why: why.into(),
    })?;
    sheets::read(&bytes).map_err(|why| Failure::NoTable { file: file(), why })
}

/// What was said of tables before.
fn remembered(state_folder: Option<&Path>) -> Remembered {
    let habits = state_folder.map(Habits::of);
    habits.map_or_else(Remembered::default, |habits| {
        Remembered::of(|kind| habits.of_kind(kind))
    })
}

/// Keeps what was said of a table.
pub(super) fn remember(said: &[Told], state_folder: Option<&Path>) -> Result<(), Failure> {
    if let Some(mut habits) = state_folder.map(Habits::of) {
        habits.keep(said.iter().map(Told::kept))?;
    }
    Ok(())
}
