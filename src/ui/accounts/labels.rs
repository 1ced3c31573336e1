//! The words of the list, looked up once a language and not once a row.

use crate::domain::account::Status;
use crate::domain::matrix::{Cell, Zone};
use crate::i18n::{Lang, Words, t};
use crate::ui::text;

use super::columns::Column;

/// The words of the list in one language.
#[derive(Debug)]
pub(in crate::ui) struct Labels {
    lang: Lang,
    /// The name of an account.
    pub(super) account: String,
    columns: Vec<String>,
    cells: Vec<String>,
    zones: Vec<String>,
    statuses: Vec<String>,
}

impl Labels {
    /// The words of a language.
    pub(in crate::ui) fn new(words: &Words) -> Self {
        Self {
            lang: words.lang(),
            account: t!(words, "column-account"),
            columns: Column::ALL.iter().map(|c| column(words, *c)).collect(),
            cells: Cell::ALL.iter().map(|cell| words.cell(*cell)).collect(),
            zones: Zone::ALL
                .iter()
                .map(|z| words.zone(*z).to_uppercase())
                .collect(),
            statuses: Status::ALL.iter().map(|s| words.status(*s)).collect(),
        }
    }

    /// Whether they are those of this language.
    pub(in crate::ui) fn are_of(&self, lang: Lang) -> bool {
        self.lang == lang
    }

    /// The name of a column.
    pub(super) fn column(&self, column: Column) -> &str {
        nth(&self.columns, column as usize)
    }

    /// A cell of the matrix.
    pub(super) fn cell(&self, cell: Cell) -> &str {
        nth(&self.cells, cell as usize)
    }

    /// A zone, in capitals.
    pub(super) fn zone(&self, zone: Zone) -> &str {
        nth(&self.zones, zone as usize)
    }

    /// What an account is to us.
    pub(super) fn status(&self, status: Status) -> &str {
        nth(&self.statuses, status as usize)
    }

    /// The cells that the widest name of a cell of the matrix takes.
    pub(super) fn widest_cell(&self) -> u16 {
        widest(&self.cells)
    }

    /// The cells that the widest status takes.
    pub(super) fn widest_status(&self) -> u16 {
        widest(&self.statuses)
    }
}

fn nth(texts: &[String], at: usize) -> &str {
    texts.get(at).map_or("", String::as_str)
}

fn widest(texts: &[String]) -> u16 {
    let widest = texts.iter().map(|text| text::width(text)).max();
    u16::try_from(widest.unwrap_or_default()).unwrap_or(u16::MAX)
}

/// What stands above a column. The two axes go by their letters, as on every matrix.
fn column(words: &Words, column: Column) -> String {
    match column {
        Column::Values | Column::Trend | Column::Health => String::new(),
        Column::Cell => t!(words, "column-cell"),
        Column::Code => t!(words, "column-code"),
        Column::Status => t!(words, "column-status"),
        Column::Manager => t!(words, "column-manager"),
        Column::Sector => t!(words, "column-sector"),
        Column::Revenue => t!(words, "column-revenue"),
        Column::Progression => t!(words, "column-progression"),
        Column::Effort => t!(words, "column-effort"),
        Column::Gap => t!(words, "column-gap"),
        Column::Coverage => t!(words, "column-coverage"),
    }
}
