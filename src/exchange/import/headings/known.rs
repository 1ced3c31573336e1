//! Every heading that is understood, in every language, and those that somebody said something of.

use std::collections::HashMap;

use super::amount::Amount;
use super::{Mapped, Meaning, ReadingColumn};
use crate::domain::field::AccountField;
use crate::domain::when::When;
use crate::exchange::column::AccountColumn;
use crate::exchange::export::{other_headings, reading_headings};
use crate::exchange::import::months::Months;
use crate::exchange::import::order::DayOrder;
use crate::exchange::import::{Against, Note, What};
use crate::i18n::fold::plain;
use crate::i18n::{Words, t};
use crate::sheets::{Cell, Row};

/// The field of a year.
type OfYear = fn(i16) -> AccountField;

/// Every heading that is understood, folded.
pub(super) struct Known<'a> {
    what: What,
    against: Against<'a>,
    meanings: HashMap<String, Meaning>,
    /// What figures of a year are called.
    yearly: HashMap<String, OfYear>,
    months: Months,
}

impl<'a> Known<'a> {
    pub(super) fn of(what: What, against: Against<'a>) -> Self {
        let mut known = Self {
            what,
            against,
            meanings: HashMap::new(),
            yearly: HashMap::new(),
            months: Months::of(against.tongues),
        };
        match what {
            What::Accounts => known.learn_accounts(),
            What::Readings => known.learn_readings(),
        }
        known
    }

    /// The first to come stays: what is ours goes before what others may mean.
    fn learn(&mut self, heading: &str, meaning: &Meaning) {
        let heading = plain(heading);
        if !heading.is_empty() {
            self.meanings
                .entry(heading)
                .or_insert_with(|| meaning.clone());
        }
    }

    fn learn_all(&mut self, headings: &str, meaning: &Meaning) {
        for heading in headings.split(';') {
            self.learn(heading, meaning);
        }
    }

    fn learn_accounts(&mut self) {
        let portfolio = self.against.portfolio;
        let languages = self.against.tongues;
        for column in AccountColumn::all(portfolio) {
            let meaning = meaning_of(column.clone());
            self.learn(&column.id(), &meaning);
            for words in languages {
                self.learn(&column.heading(portfolio, words), &meaning);
            }
        }
        for words in languages {
            for column in AccountColumn::fields().chain([AccountColumn::Id]) {
                self.learn_all(&other_names(&column, words), &meaning_of(column.clone()));
            }
            for (names, field) in yearly_names(words) {
                let names = names.split(';').map(plain);
                self.yearly.extend(names.map(|name| (name, field)));
            }
        }
        // The bare name and the id of a criterion, where they mean nothing else.
        for (_, criterion) in portfolio.criteria().iter() {
            let meaning = meaning_of(AccountColumn::of(criterion));
            self.learn(&criterion.name, &meaning);
            self.learn(criterion.id.as_str(), &meaning);
        }
    }

    fn learn_readings(&mut self) {
        for (column, id) in ReadingColumn::NAMED {
            self.learn(id, &Meaning::Reading(column));
        }
        for words in self.against.tongues {
            let ours = ReadingColumn::NAMED.into_iter();
            for ((column, _), heading) in ours.zip(reading_headings(words)) {
                self.learn(&heading, &Meaning::Reading(column));
            }
            for heading in other_headings(words) {
                self.learn(&heading, &Meaning::Computed);
            }
            for (column, names) in reading_names(words) {
                self.learn_all(&names, &Meaning::Reading(column));
            }
        }
    }

    /// What the columns under a row would stand for, and what had to be guessed for that.
    pub(super) fn mapping(&self, row: &Row) -> (Vec<Mapped>, Option<Note>) {
        let mut days = self.days_of(row);
        let note = days.note.take();
        let cells = row.cells.iter().enumerate();
        let headed = cells.filter(|(_, cell)| !cell.is_empty());
        let mapped = headed.map(|(column, cell)| Mapped {
            column,
            heading: heading(cell),
            meaning: self.meaning(cell, &days),
        });
        let mut mapping: Vec<Mapped> = mapped.collect();
        firsts_of_months(&mut mapping);
        (mapping, note)
    }

    /// How the days are read that head columns.
    fn days_of(&self, row: &Row) -> DayOrder {
        let texts: Vec<&str> = match self.what {
            What::Accounts => Vec::new(),
            What::Readings => row.cells.iter().filter_map(Cell::words).collect(),
        };
        DayOrder::of(&texts, true, self.against)
    }

    fn meaning(&self, cell: &Cell, days: &DayOrder) -> Meaning {
        let heading = heading(cell);
        if let Some(said) = self.against.remembered.heading(self.what, &heading) {
            return self.said(said);
        }
        if let Some(known) = self.meanings.get(&plain(&heading)) {
            return known.clone();
        }
        match self.what {
            What::Accounts => self.of_amount(&heading),
            What::Readings => self.on(cell, days),
        }
    }

    /// A heading that is a day or a month.
    fn on(&self, cell: &Cell, days: &DayOrder) -> Meaning {
        let when = match cell {
            Cell::Date(date) => Some(When::Day(*date)),
            Cell::Text(text) => self.when(text, days),
            _ => None,
        };
        when.map_or(Meaning::Unknown, |when| {
            Meaning::Reading(ReadingColumn::On(when))
        })
    }

    fn when(&self, text: &str, days: &DayOrder) -> Option<When> {
        let month = self.months.of_year(text);
        let month = month.map(|(year, month)| When::Month { year, month });
        month.or_else(|| days.day(text, &self.months).map(When::Day))
    }

    /// What somebody said a heading stands for, by the id of a column.
    fn said(&self, id: &str) -> Meaning {
        if id.trim().is_empty() {
            return Meaning::LeftOut;
        }
        let known = self.meanings.get(&plain(id)).cloned();
        known.unwrap_or_else(|| match self.what {
            What::Accounts => self.of_amount(&plain(id)),
            What::Readings => {
                let days = DayOrder::of(&[id], true, self.against);
                self.on(&Cell::text(id), &days)
            }
        })
    }

    /// A heading with a year in it, or with a multiple: `CA 2025 (k€)`, `Potential M€`.
    fn of_amount(&self, heading: &str) -> Meaning {
        let Amount { name, year, times } = Amount::of(heading);
        if let Some(field) = self.yearly.get(&name) {
            return year.map_or(Meaning::YearMissing, |year| Meaning::Account {
                column: AccountColumn::Field(field(year)),
                times,
            });
        }
        let is_year_alone = name.is_empty() && times == 1.0;
        match (year, self.meanings.get(&name)) {
            (Some(year), _) if is_year_alone => Meaning::Account {
                column: AccountColumn::Field(AccountField::Revenue(year)),
                times,
            },
            (None, Some(Meaning::Account { column, .. })) => Meaning::Account {
                column: column.clone(),
                times,
            },
            _ => Meaning::Unknown,
        }
    }
}

fn meaning_of(column: AccountColumn) -> Meaning {
    if column.is_computed() {
        Meaning::Computed
    } else {
        Meaning::Account { column, times: 1.0 }
    }
}

/// A heading in words.
pub(super) fn heading(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Cell::Number(number) | Cell::Percent(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}

/// A spreadsheet makes the first of a month of a month. Several of them, and nothing else, are months.
fn firsts_of_months(mapping: &mut [Mapped]) {
    let days = mapping.iter().filter_map(|it| match it.meaning {
        Meaning::Reading(ReadingColumn::On(When::Day(day))) => Some(day),
        _ => None,
    });
    let days: Vec<_> = days.collect();
    if days.len() < 2 || days.iter().any(|day| day.day() != 1) {
        return;
    }
    for mapped in mapping {
        if let Meaning::Reading(ReadingColumn::On(when)) = &mut mapped.meaning
            && let When::Day(day) = *when
        {
            let (year, month) = (day.year(), day.month());
            *when = When::Month { year, month };
        }
    }
}

/// What else a column of accounts may be called.
fn other_names(column: &AccountColumn, words: &Words) -> String {
    match column {
        AccountColumn::Id => t!(words, "sheet-names-id"),
        AccountColumn::Field(AccountField::Name) => t!(words, "sheet-names-name"),
        AccountColumn::Field(AccountField::Code) => t!(words, "sheet-names-code"),
        AccountColumn::Field(AccountField::Sector) => t!(words, "sheet-names-sector"),
        AccountColumn::Field(AccountField::Manager) => t!(words, "sheet-names-manager"),
        AccountColumn::Field(AccountField::Sponsor) => t!(words, "sheet-names-sponsor"),
        AccountColumn::Field(AccountField::Effort) => t!(words, "sheet-names-effort"),
        AccountColumn::Field(AccountField::Potential) => t!(words, "sheet-names-potential"),
        AccountColumn::Field(AccountField::ShareOfWallet) => t!(words, "sheet-names-share"),
        AccountColumn::Field(AccountField::BudgetMonth) => t!(words, "sheet-names-budget"),
        _ => String::new(),
    }
}

/// What figures of a year may be called.
fn yearly_names(words: &Words) -> [(String, OfYear); 2] {
    [
        (t!(words, "sheet-names-revenue"), AccountField::Revenue),
        (t!(words, "sheet-names-margin"), AccountField::Margin),
    ]
}

/// What else a column of readings may be called.
fn reading_names(words: &Words) -> [(ReadingColumn, String); 4] {
    [
        (ReadingColumn::Account, t!(words, "sheet-names-name")),
        (ReadingColumn::Indicator, t!(words, "sheet-names-indicator")),
        (ReadingColumn::Date, t!(words, "sheet-names-date")),
        (ReadingColumn::Value, t!(words, "sheet-names-value")),
    ]
}

#[cfg(test)]
mod tests;
