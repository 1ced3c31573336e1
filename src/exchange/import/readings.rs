//! Readings of indicators out of a table: one a row, or one a column that is headed by its day.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::accounts::accounts;
use super::cells::{Cells, Kinds, words};
use super::headings::{Headings, Mapped, Meaning, ReadingColumn};
use super::trouble::{Problem, Trouble};
use super::whose::{Found, Whose};
use super::{Against, Change, Note, Proposal, Taking, What};
use crate::domain::edit::{Edit, Taken};
use crate::domain::scorecard::{Indicator, Reading};
use crate::domain::when::When;
use crate::domain::{Account, AccountId, ItemId, Portfolio};
use crate::i18n::fold::plain;
use crate::sheets::Row;

/// A table on its way into scorecards, row by row.
pub(super) struct ReadingRows<'a> {
    against: Against<'a>,
    columns: Vec<(&'a Mapped, ReadingColumn)>,
    cells: Cells<'a>,
    whose: Whose,
    /// The portfolio without its accounts.
    bare: Portfolio,
    accounts: HashMap<AccountId, Arc<Account>>,
    /// The row each reading was found in.
    seen: HashMap<(AccountId, ItemId, Date), usize>,
    /// The days of readings that are to come, and the row of the first.
    to_come: Vec<(Date, usize)>,
    taken: Vec<Taken>,
    proposal: Proposal,
}

impl<'a> ReadingRows<'a> {
    pub(super) fn new(
        rows: &[Row],
        separator: Option<char>,
        headings: &'a Headings,
        against: Against<'a>,
    ) -> Self {
        let columns = headings.mapping.iter();
        let columns: Vec<_> = columns
            .filter_map(|mapped| match mapped.meaning {
                Meaning::Reading(column) => Some((mapped, column)),
                _ => None,
            })
            .collect();
        let mut kinds = Kinds {
            past: true,
            ..Kinds::default()
        };
        for (mapped, column) in &columns {
            match column {
                ReadingColumn::Date => kinds.days.push(mapped.column),
                ReadingColumn::Value | ReadingColumn::On(_) => kinds.figures.push(mapped.column),
                _ => {}
            }
        }
        Self {
            against,
            columns,
            cells: Cells::of(rows, separator, &kinds, against),
            whose: Whose::of(against.portfolio, against.remembered),
            bare: against.portfolio.clone().with_accounts(Vec::new()),
            accounts: accounts(against.portfolio),
            seen: HashMap::new(),
            to_come: Vec::new(),
            taken: Vec::new(),
            proposal: Proposal::new(What::Readings, headings, rows.len()),
        }
    }

    fn said(&self, row: &Row, column: ReadingColumn) -> Option<String> {
        let (mapped, _) = self.columns.iter().find(|(_, it)| *it == column)?;
        Some(words(row.cell(mapped.column))).filter(|text| !text.is_empty())
    }

    fn account(&self, row: &Row) -> Result<Arc<Account>, Trouble> {
        let id = self.said(row, ReadingColumn::AccountId);
        let name = self.said(row, ReadingColumn::Account);
        let asked = name.clone().or_else(|| id.clone());
        let mut found = self.whose.find(id.as_deref(), name.as_deref())?;
        if found == Found::Nowhere {
            found = self.whose.find(name.as_deref(), None)?; // the name may be an id
        }
        let (Found::ById(id) | Found::ByName(id)) = found else {
            return Err(asked.map_or(Trouble::Unnamed, Trouble::NoSuchAccount));
        };
        let account = self.accounts.get(&id).cloned();
        account.ok_or_else(|| Trouble::NoSuchAccount(id.to_string()))
    }

    fn indicator(&self, row: &Row, account: &Account) -> Result<Indicator, Trouble> {
        let id = self.said(row, ReadingColumn::IndicatorId);
        let name = self.said(row, ReadingColumn::Indicator);
        let card = account.scorecard.iter();
        let asked = [id.as_deref(), name.as_deref()].into_iter().flatten();
        let by_id = asked
            .clone()
            .find_map(|it| card.clone().find(|known| known.id.as_str() == it));
        if let Some(indicator) = by_id {
            return Ok(indicator.clone());
        }
        let folded = name.as_deref().map(plain);
        let named = card.filter(|it| Some(plain(&it.name)) == folded);
        match named.collect::<Vec<_>>().as_slice() {
            [one] => Ok((*one).clone()),
            [] => Err(asked.last().map_or(Trouble::NoIndicatorNamed, |it| {
                Trouble::NoSuchIndicator(it.to_owned())
            })),
            several => {
                let ids = several.iter().map(|it| it.id.clone());
                Err(Trouble::SeveralIndicators(ids.collect()))
            }
        }
    }

    fn take_cell(
        &mut self,
        row: &Row,
        mapped: &Mapped,
        when: When,
        account: &Arc<Account>,
        indicator: &Indicator,
    ) -> Result<(), Trouble> {
        let share = indicator.unit.as_deref() == Some("%");
        let measurement = self.cells.measurement(row.cell(mapped.column), share)?;
        let of = (account.id.clone(), indicator.id.clone(), when.day());
        if let Some(other) = self.seen.insert(of.clone(), row.number) {
            self.seen.insert(of, other);
            return Err(Trouble::Twice(other));
        }
        let known = indicator.reading_on(when.day()).map(|it| it.measurement);
        if known == Some(measurement) {
            return Ok(());
        }
        let taken = Taken {
            account: account.id.clone(),
            indicator: indicator.id.clone(),
            reading: Reading { when, measurement },
        };
        self.try_out(&taken)?;
        self.taken.push(taken);
        if has_not_begun(when, self.against.today) {
            self.to_come.push((when.day(), row.number));
        }
        let said = self.against.words();
        self.proposal.changes.push(Change {
            row: row.number,
            account: account.name.clone(),
            new: false,
            what: format!("{}, {}", indicator.name, said.date(when.day())),
            before: known.map_or_else(String::new, |it| said.measurement(it)),
            after: said.measurement(measurement),
        });
        Ok(())
    }

    /// Takes a reading in on a portfolio of the account alone, as the rows before have left it: its own rules say what
    /// it takes.
    fn try_out(&mut self, taken: &Taken) -> Result<(), Trouble> {
        let account = self.accounts.get(&taken.account).cloned();
        let mut bench = self
            .bare
            .clone()
            .with_accounts(account.into_iter().collect());
        let done = bench.apply(Edit::TakeReadings(vec![taken.clone()]));
        done.map_err(Trouble::Refused)?;
        let after = bench.account(&taken.account).cloned();
        self.accounts.extend(after.map(|it| (it.id.clone(), it)));
        Ok(())
    }

    /// The column that holds the days.
    fn dated(&self) -> Option<&'a Mapped> {
        let mut columns = self.columns.iter();
        let dated = columns.find(|(_, it)| *it == ReadingColumn::Date);
        dated.map(|(mapped, _)| *mapped)
    }

    /// The day its row says.
    fn when(&self, row: &Row) -> Result<When, Trouble> {
        let cell = self.dated().map(|mapped| row.cell(mapped.column));
        match cell.filter(|cell| !cell.is_empty()) {
            Some(cell) => self.cells.when(cell),
            None => Err(Trouble::NoDay),
        }
    }
}

/// How far everything had come before a row.
struct Mark {
    taken: usize,
    changes: usize,
    to_come: usize,
    /// The account the row is about, as it was.
    account: Arc<Account>,
}

impl ReadingRows<'_> {
    fn mark(&self, account: &Arc<Account>) -> Mark {
        Mark {
            taken: self.taken.len(),
            changes: self.proposal.changes.len(),
            to_come: self.to_come.len(),
            account: Arc::clone(account),
        }
    }

    /// Takes back what came since.
    fn back_to(&mut self, mark: Mark) {
        self.taken.truncate(mark.taken);
        self.proposal.changes.truncate(mark.changes);
        self.to_come.truncate(mark.to_come);
        self.accounts.insert(mark.account.id.clone(), mark.account);
    }
}

/// Whether nobody can have read anything of that day or month yet.
fn has_not_begun(when: When, today: Date) -> bool {
    match when {
        When::Day(day) => day > today,
        When::Month { year, month } => (year, month) > (today.year(), today.month()),
    }
}

impl Taking for ReadingRows<'_> {
    fn look_at_headings(&mut self, below: usize) {
        use ReadingColumn as R;
        let has = |is: fn(&R) -> bool| self.columns.iter().any(|(_, column)| is(column));
        let subject = has(|it| matches!(it, R::Account | R::AccountId))
            && has(|it| matches!(it, R::Indicator | R::IndicatorId));
        let dated = has(|it| matches!(it, R::Value)) && has(|it| matches!(it, R::Date));
        let readings = dated || has(|it| matches!(it, R::On(_)));
        if self.proposal.rows == 0 {
            self.proposal.blame(Trouble::NoRows);
        } else if !subject {
            self.proposal.blame(Trouble::NoSubject);
        } else if !readings {
            self.proposal.blame(Trouble::NoReadings);
        }
        self.proposal.note_rows_above(below);
        self.proposal.blame_same(&self.columns);
    }

    fn take(&mut self, row: &Row) {
        let readings = self.columns.clone().into_iter();
        let readings = readings.filter(|(mapped, column)| {
            matches!(column, ReadingColumn::Value | ReadingColumn::On(_))
                && !row.cell(mapped.column).is_empty()
        });
        let readings: Vec<_> = readings.collect();
        if readings.is_empty() {
            return; // an empty cell changes nothing
        }
        let problem = |column, trouble| Problem {
            row: Some(row.number),
            column,
            trouble,
        };
        let found = self.account(row).and_then(|account| {
            let indicator = self.indicator(row, &account)?;
            Ok((account, indicator))
        });
        let (account, indicator) = match found {
            Ok(found) => found,
            Err(trouble) => return self.proposal.problems.push(problem(None, trouble)),
        };
        let before = self.mark(&account);
        let mut problems = Vec::new();
        for (mapped, column) in readings {
            let when = match column {
                ReadingColumn::On(when) => Ok(when),
                _ => self.when(row),
            };
            let (at, taken) = match when {
                Ok(when) => (
                    mapped,
                    self.take_cell(row, mapped, when, &account, &indicator),
                ),
                Err(trouble) => (self.dated().unwrap_or(mapped), Err(trouble)),
            };
            if let Err(trouble) = taken {
                problems.push(problem(Some((at.column, at.heading.clone())), trouble));
            }
        }
        if !problems.is_empty() {
            self.back_to(before);
            self.proposal.problems.append(&mut problems);
        }
    }

    fn proposal(&self) -> &Proposal {
        &self.proposal
    }

    fn finish(mut self) -> Proposal {
        self.proposal.notes.append(&mut self.cells.notes);
        if let Some((day, row)) = self.to_come.first() {
            let note = Note::ToCome(self.to_come.len(), *row, *day);
            self.proposal.notes.push(note);
        }
        if !self.taken.is_empty() {
            self.proposal.edits.push(Edit::TakeReadings(self.taken));
        }
        self.proposal
    }
}
