//! What stands in the cells of a table, as values of the portfolio.

use std::collections::HashMap;

use jiff::civil::Date;

use super::months::Months;
use super::order::DayOrder;
use super::trouble::Trouble;
use super::{Against, Note};
use crate::domain::account::Status;
use crate::domain::field::{AccountField, Kind, Value};
use crate::domain::scorecard::Measurement;
use crate::domain::stage::Stage;
use crate::domain::when::When;
use crate::domain::{PersonRef, Portfolio};
use crate::i18n::fold::plain;
use crate::i18n::{Lang, Words};
use crate::sheets::figures::{self, Marks};
use crate::sheets::{Cell, Row};

/// What spreadsheets write where they could not compute something, in English and French.
const ERRORS: [&str; 12] = [
    "#N/A", "#REF!", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NAME?", "#NOM?", "#NUM!", "#NOMBRE!",
    "#NULL!", "#NUL!", "#ERROR!",
];
/// What may stand between done and planned.
const OF: [&str; 3] = [" of ", " sur ", "/"];

/// How a table writes what it holds.
pub(super) struct Cells<'a> {
    against: Against<'a>,
    /// The decimal mark; none where some figures have a comma and some a point.
    decimal: Option<char>,
    days: DayOrder,
    statuses: HashMap<String, Status>,
    stages: HashMap<String, Stage>,
    months: Months,
    /// What had to be guessed.
    pub(super) notes: Vec<Note>,
}

/// The columns in which figures and days are looked for, to see how the table writes them.
#[derive(Default)]
pub(super) struct Kinds {
    pub(super) figures: Vec<usize>,
    pub(super) days: Vec<usize>,
    /// Whether these days should have been.
    pub(super) past: bool,
}

impl<'a> Cells<'a> {
    /// How these rows write figures and days. Where nothing shows it, decimals take a comma where semicolons part
    /// columns, a point where commas do, else what the language of the screen has; for days see [`DayOrder`].
    pub(super) fn of(
        rows: &[Row],
        separator: Option<char>,
        kinds: &Kinds,
        against: Against<'a>,
    ) -> Self {
        let texts = |columns: &[usize]| -> Vec<&str> {
            let cells = rows
                .iter()
                .flat_map(|row| columns.iter().map(|at| row.cell(*at)));
            cells.filter_map(Cell::words).collect()
        };
        let (figures, days) = (texts(&kinds.figures), texts(&kinds.days));
        let usual = match (separator, against.words().lang()) {
            (Some(';'), _) | (Some('\t') | None, Lang::Fr) => ',',
            _ => '.',
        };
        let mut notes = Vec::new();
        let decimal = match figures::marks(figures.iter().copied()) {
            Marks::One(mark) => Some(mark),
            Marks::Both => None,
            Marks::Nothing => {
                let doubt = figures.iter().find(|it| is_doubtful(it));
                notes.extend(doubt.map(|it| Note::Decimal((*it).to_owned(), usual)));
                Some(usual)
            }
        };
        let mut days = DayOrder::of(&days, kinds.past, against);
        notes.extend(days.note.take());
        Self {
            against,
            decimal,
            days,
            statuses: spoken(against.tongues, &Status::ALL, Words::status),
            stages: spoken(against.tongues, &Stage::ALL, Words::stage),
            months: Months::of(against.tongues),
            notes,
        }
    }

    /// What a field of an account would hold. `times` is how much one is worth.
    pub(super) fn value(
        &self,
        field: AccountField,
        cell: &Cell,
        times: f64,
    ) -> Result<Value, Trouble> {
        check(cell)?;
        Ok(match field.kind() {
            Kind::Number => Value::Number(self.number(cell, is_share(field))? * times),
            Kind::Date => Value::Date(self.day(cell)?),
            Kind::Month => Value::Month(self.month(cell)?),
            Kind::Status => Value::Status(self.status(cell)?),
            Kind::Stage => Value::Stage(self.stage(cell)?),
            Kind::Person => Value::Person(person(&words(cell), self.against.portfolio)?),
            _ => Value::Text(words(cell)),
        })
    }

    /// A figure; `share` where it may be told in percent.
    pub(super) fn number(&self, cell: &Cell, share: bool) -> Result<f64, Trouble> {
        check(cell)?;
        let not_a_number = || Trouble::NotA {
            kind: Kind::Number,
            found: words(cell),
        };
        let read = match cell {
            Cell::Number(number) => return Ok(*number),
            Cell::Percent(number) if share => return Ok(*number),
            Cell::Percent(_) => return Err(Trouble::Share(words(cell))),
            Cell::Text(text) => match self.decimal {
                Some(mark) => figures::figure(text, mark),
                None if is_doubtful(text) => return Err(Trouble::Doubtful(words(cell))),
                None => figures::certain(text),
            },
            _ => None,
        };
        match read.ok_or_else(not_a_number)? {
            read if read.percent && !share => Err(Trouble::Share(words(cell))),
            read => Ok(read.value),
        }
    }

    /// What was read of an indicator: a figure, or so many of so many.
    pub(super) fn measurement(&self, cell: &Cell, share: bool) -> Result<Measurement, Trouble> {
        let held = cell.words().and_then(|text| {
            let (done, of) = OF.iter().find_map(|of| text.split_once(of))?;
            let read = |part: &str| self.number(&Cell::text(part.trim()), false).ok();
            let (done, of) = (read(done)?, read(of)?);
            Some(Measurement::Held { done, of })
        });
        held.map_or_else(|| self.number(cell, share).map(Measurement::Value), Ok)
    }

    /// A day or a month.
    pub(super) fn when(&self, cell: &Cell) -> Result<When, Trouble> {
        let month = cell.words().and_then(|text| self.months.of_year(text));
        match month {
            Some((year, month)) => Ok(When::Month { year, month }),
            None => self.day(cell).map(When::Day),
        }
    }

    fn day(&self, cell: &Cell) -> Result<Date, Trouble> {
        let day = match cell {
            Cell::Date(date) => Some(*date),
            Cell::Text(text) if self.days.is_in_doubt(text) => {
                return Err(Trouble::DoubtfulDay(words(cell)));
            }
            Cell::Text(text) => self.days.day(text, &self.months),
            _ => None,
        };
        day.ok_or_else(|| Trouble::NotA {
            kind: Kind::Date,
            found: words(cell),
        })
    }

    fn month(&self, cell: &Cell) -> Result<i8, Trouble> {
        let number = self.number(cell, false).ok();
        let number = number.filter(|it| it.fract() == 0.0 && (1.0..=12.0).contains(it));
        let named = || self.months.named(&words(cell));
        let month = number.map(|it| it as i8).or_else(named);
        month.ok_or_else(|| Trouble::NotA {
            kind: Kind::Month,
            found: words(cell),
        })
    }

    fn status(&self, cell: &Cell) -> Result<Status, Trouble> {
        let expected = || {
            Status::ALL
                .map(|it| self.against.words().status(it))
                .to_vec()
        };
        one_of(&self.statuses, cell, expected)
    }

    fn stage(&self, cell: &Cell) -> Result<Stage, Trouble> {
        let expected = || Stage::ALL.map(|it| self.against.words().stage(it)).to_vec();
        one_of(&self.stages, cell, expected)
    }
}

/// The item that is called so.
fn one_of<T: Copy>(
    items: &HashMap<String, T>,
    cell: &Cell,
    expected: impl Fn() -> Vec<String>,
) -> Result<T, Trouble> {
    let found = words(cell);
    let item = items.get(&plain(&found)).copied();
    item.ok_or_else(|| Trouble::NotOneOf {
        found,
        expected: expected(),
    })
}

/// Items by what they are called in every language, folded.
fn spoken<T: Copy>(
    tongues: &[Words],
    items: &[T],
    name: impl Fn(&Words, T) -> String,
) -> HashMap<String, T> {
    let mut all = HashMap::new();
    for words in tongues {
        all.extend(items.iter().map(|it| (plain(&name(words, *it)), *it)));
    }
    all
}

/// Whether a figure would be another one with the other decimal mark.
fn is_doubtful(text: &str) -> bool {
    figures::certain(text).is_none() && figures::figure(text, ',').is_some()
}

/// Whether figures of a field are shares of something.
const fn is_share(field: AccountField) -> bool {
    matches!(field, AccountField::ShareOfWallet | AccountField::Margin(_))
}

/// Somebody of ours by id or name, else whoever is called so.
fn person(name: &str, portfolio: &Portfolio) -> Result<PersonRef, Trouble> {
    let people = portfolio.people().iter();
    let by_id = people.clone().find(|it| it.id.as_str() == name);
    let folded = plain(name);
    let named: Vec<_> = people.filter(|it| plain(&it.name) == folded).collect();
    match (by_id, named.as_slice()) {
        (Some(one), _) => Ok(one.id.as_str().into()),
        (None, [one]) => Ok(one.id.as_str().into()),
        (None, []) => Ok(name.into()),
        (None, _) => Err(Trouble::SeveralPeople(name.to_owned())),
    }
}

/// What stands in a cell, in words; line ends as the portfolio has them.
pub(super) fn words(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.trim().replace("\r\n", "\n").replace('\r', "\n"),
        Cell::Number(number) => number.to_string(),
        Cell::Percent(number) => format!("{number} %"),
        Cell::Date(date) => date.to_string(),
    }
}

/// Says so where the spreadsheet itself could not tell.
fn check(cell: &Cell) -> Result<(), Trouble> {
    cell.words().map_or(Ok(()), check_text)
}

/// The same of what stands in a cell.
pub(super) fn check_text(text: &str) -> Result<(), Trouble> {
    let text = text.trim();
    if ERRORS.iter().any(|it| it.eq_ignore_ascii_case(text)) {
        return Err(Trouble::SheetError(text.to_owned()));
    }
    Ok(())
}
