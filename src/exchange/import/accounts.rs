//! Accounts out of a table: one a row.

use std::collections::HashMap;

use super::cells::{Cells, Kinds, words};
use super::headings::{Headings, Mapped, Meaning};
use super::trouble::{Problem, Trouble};
use super::whose::{Found, Whose};
use super::{Against, Change, Note, Proposal, What};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Kind, Value};
use crate::domain::figures::Figures;
use crate::domain::id::slug;
use crate::domain::{Account, AccountId, CriterionId, Portfolio, Score};
use crate::exchange::column::AccountColumn;
use crate::exchange::export::{self, Basis};
use crate::i18n::fold::plain;
use crate::i18n::t;
use crate::sheets::{Cell, Row, Table};

/// What a table of accounts would bring.
pub(super) fn propose(table: &Table, headings: &Headings, against: Against<'_>) -> Proposal {
    let below = headings.row.map_or(0, |at| at + 1);
    let rows = table.rows.get(below..).unwrap_or_default();
    let mut taking = Taking::new(rows, table.separator, headings, against);
    taking.look_at_headings(below);
    if taking.proposal.problems.is_empty() {
        for row in rows {
            taking.take(row);
        }
    }
    taking.finish()
}

/// A table on its way into a portfolio, row by row.
struct Taking<'a> {
    against: Against<'a>,
    columns: Vec<(&'a Mapped, &'a AccountColumn, f64)>,
    cells: Cells<'a>,
    whose: Whose,
    /// The portfolio with the rows so far, so that its own rules check each of them.
    scratch: Portfolio,
    /// The row each account was found in.
    seen: HashMap<AccountId, usize>,
    unknown_ids: Vec<String>,
    proposal: Proposal,
}

/// What a row brings, until it is known whether all of it is right.
#[derive(Default)]
struct Brought {
    edits: Vec<Edit>,
    changes: Vec<Change>,
    problems: Vec<Problem>,
}

impl<'a> Taking<'a> {
    fn new(
        rows: &[Row],
        separator: Option<char>,
        headings: &'a Headings,
        against: Against<'a>,
    ) -> Self {
        let columns = headings.mapping.iter();
        let columns: Vec<_> = columns
            .filter_map(|mapped| match &mapped.meaning {
                Meaning::Account { column, times } => Some((mapped, column, *times)),
                _ => None,
            })
            .collect();
        let mut kinds = Kinds::default();
        for (mapped, column, _) in &columns {
            match column {
                AccountColumn::Field(field) if field.kind() == Kind::Date => {
                    kinds.days.push(mapped.column);
                }
                AccountColumn::Field(field) if field.kind() != Kind::Number => {}
                AccountColumn::Id => {}
                _ => kinds.figures.push(mapped.column),
            }
        }
        Self {
            against,
            columns,
            cells: Cells::of(rows, separator, &kinds, against),
            whose: Whose::of(against.portfolio),
            scratch: against.portfolio.clone(),
            seen: HashMap::new(),
            unknown_ids: Vec::new(),
            proposal: Proposal::new(What::Accounts, headings, rows.len()),
        }
    }

    /// What can be said before any row is read.
    fn look_at_headings(&mut self, below: usize) {
        let named = [AccountColumn::Id, AccountColumn::Field(AccountField::Name)];
        if self.proposal.rows == 0 {
            self.proposal.blame(Trouble::NoRows);
        } else if !self.columns.iter().any(|(_, it, _)| named.contains(it)) {
            self.proposal.blame(Trouble::NoSubject);
        }
        if below > 1 {
            self.proposal.notes.push(Note::RowsAbove(below - 1));
        }
        for (at, (mapped, column, _)) in self.columns.iter().enumerate() {
            let before = self.columns.iter().take(at);
            if let Some((other, ..)) = before.into_iter().find(|(_, it, _)| it == column) {
                self.proposal.problems.push(Problem {
                    row: None,
                    column: Some((mapped.column, mapped.heading.clone())),
                    trouble: Trouble::SameColumn(other.column),
                });
            }
        }
    }

    fn take(&mut self, row: &Row) {
        let said = |column: AccountColumn| {
            let (mapped, ..) = self.columns.iter().find(|(_, it, _)| **it == column)?;
            Some(words(row.cell(mapped.column))).filter(|text| !text.is_empty())
        };
        let (id, name) = (
            said(AccountColumn::Id),
            said(AccountColumn::Field(AccountField::Name)),
        );
        if self.is_sum(id.as_deref(), name.as_deref()) {
            return self.proposal.notes.push(Note::Sums(row.number));
        }
        let before = self.scratch.clone();
        match self.brought(row, id, name) {
            Ok(brought) if brought.problems.is_empty() => {
                self.proposal.edits.extend(brought.edits);
                self.proposal.changes.extend(brought.changes);
            }
            Ok(brought) => {
                self.scratch = before;
                self.proposal.problems.extend(brought.problems);
            }
            Err(trouble) => self.proposal.problems.push(Problem {
                row: Some(row.number),
                column: None,
                trouble,
            }),
        }
    }

    /// Whether a row is one of sums, as stand at the end of tables.
    fn is_sum(&self, id: Option<&str>, name: Option<&str>) -> bool {
        let is = |name: &str| {
            let folded = plain(name);
            let all = self.against.tongues.iter();
            let mut sums = all.map(|words| t!(words, "sheet-names-sum"));
            sums.any(|it| it.split(';').any(|sum| plain(sum) == folded))
        };
        id.is_none() && name.is_some_and(is)
    }

    fn brought(
        &mut self,
        row: &Row,
        id: Option<String>,
        name: Option<String>,
    ) -> Result<Brought, Trouble> {
        let found = self.whose.find(id.as_deref(), name.as_deref())?;
        let unknown = id.filter(|_| !matches!(found, Found::ById(_)));
        let mut brought = Brought::default();
        let (account, by_name) = match found {
            Found::ById(account) => (account, false),
            Found::ByName(account) => (account, true),
            Found::Nowhere => (self.add(row, name, unknown.as_ref(), &mut brought)?, true),
        };
        if let Some(other) = self.seen.insert(account.clone(), row.number) {
            self.seen.insert(account, other);
            return Err(Trouble::Twice(other));
        }
        self.unknown_ids.extend(unknown);
        for (mapped, column, times) in self.columns.clone() {
            // The name it was found by may be written otherwise: that renames nothing.
            let found_by = by_name && *column == AccountColumn::Field(AccountField::Name);
            let cell = row.cell(mapped.column);
            if found_by || cell.is_empty() {
                continue;
            }
            let taken = self.take_cell(&account, column, cell, times, &mut brought);
            if let Err(trouble) = taken {
                let column = Some((mapped.column, mapped.heading.clone()));
                let row = Some(row.number);
                brought.problems.push(Problem {
                    row,
                    column,
                    trouble,
                });
            }
        }
        let new = brought
            .edits
            .iter()
            .any(|it| matches!(it, Edit::AddAccount { .. }));
        for change in &mut brought.changes {
            (change.row, change.new) = (row.number, new);
        }
        if new
            && brought.problems.is_empty()
            && let Some(account) = self.scratch.account(&account)
        {
            self.whose.add(account);
        }
        Ok(brought)
    }

    /// Adds an account that is not there yet.
    fn add(
        &mut self,
        row: &Row,
        name: Option<String>,
        id: Option<&String>,
        brought: &mut Brought,
    ) -> Result<AccountId, Trouble> {
        let Some(name) = name else {
            return Err(id.map_or(Trouble::Unnamed, |id| Trouble::NoSuchAccount(id.clone())));
        };
        let taken = |id: &str| self.scratch.account(&id.into()).is_some();
        let id: AccountId = slug(&name, taken).into();
        let account = Account::new(id.clone(), name.clone());
        self.apply(
            Edit::AddAccount {
                account: Box::new(account),
                after: None,
            },
            brought,
        )?;
        brought.changes.push(Change {
            row: row.number,
            account: name,
            new: true,
            what: String::new(),
            before: String::new(),
            after: String::new(),
        });
        Ok(id)
    }

    /// Does an edit to the scratch portfolio, whose rules say whether it can be.
    fn apply(&mut self, edit: Edit, brought: &mut Brought) -> Result<(), Trouble> {
        let done = self.scratch.apply(edit.clone());
        done.map_err(Trouble::Refused)?;
        brought.edits.push(edit);
        Ok(())
    }

    fn take_cell(
        &mut self,
        id: &AccountId,
        column: &AccountColumn,
        cell: &Cell,
        times: f64,
        brought: &mut Brought,
    ) -> Result<(), Trouble> {
        let Some(account) = self.scratch.account(id).cloned() else {
            return Ok(());
        };
        if self.stands_there(&account, column, cell) {
            return Ok(());
        }
        let (edit, before, after) = match column {
            AccountColumn::Field(field) => {
                let value = self.cells.value(*field, cell, times)?;
                let before = field.get(&account);
                if before == value {
                    return Ok(());
                }
                let edit = Edit::SetAccount {
                    account: id.clone(),
                    field: *field,
                    value: value.clone(),
                };
                (edit, before, value)
            }
            AccountColumn::Score(criterion) => match self.score(&account, criterion, cell)? {
                Some(scored) => scored,
                None => return Ok(()),
            },
            _ => return Ok(()),
        };
        self.apply(edit, brought)?;
        brought
            .changes
            .push(self.change(&account, column, &before, &after));
        Ok(())
    }

    /// Whether a cell holds what would go out. Compared before it is understood: what the portfolio holds comes back as
    /// it is, also where nobody could type it.
    fn stands_there(&self, account: &Account, column: &AccountColumn, cell: &Cell) -> bool {
        let figures = Figures::default();
        let basis = Basis {
            portfolio: &self.scratch,
            figures: &figures,
            words: self.against.words(),
            today: self.against.today,
        };
        let there = export::cell(&basis, column, account, None);
        matches!((&there, cell), (Cell::Text(_), Cell::Text(_))) && words(&there) == words(cell)
    }

    /// A score with another value: what speaks for it stays, and it is given today.
    fn score(
        &self,
        account: &Account,
        criterion: &CriterionId,
        cell: &Cell,
    ) -> Result<Option<(Edit, Value, Value)>, Trouble> {
        let found = self.scratch.criteria().find(criterion);
        let share = found.and_then(|(_, _, it)| it.unit()) == Some("%");
        let value = self.cells.number(cell, share)?;
        let before = account.scores.get(criterion);
        if before.is_some_and(|it| it.value == value) {
            return Ok(None);
        }
        let edit = Edit::SetScore {
            account: account.id.clone(),
            criterion: criterion.clone(),
            score: Some(Score::instead_of(before, value, self.against.today)),
        };
        let before = Value::number(before.map(|it| it.value));
        Ok(Some((edit, before, Value::Number(value))))
    }

    fn change(
        &self,
        account: &Account,
        column: &AccountColumn,
        before: &Value,
        after: &Value,
    ) -> Change {
        let said = self.against.words();
        let shown = |value: &Value| match value {
            Value::Empty => String::new(),
            value => said.value(value, &self.scratch),
        };
        let (mut was, mut is) = (shown(before), shown(after));
        if was == is {
            // They differ behind what is usually shown.
            (was, is) = (said.typed(before), said.typed(after));
        }
        Change {
            row: 0,
            account: account.name.clone(),
            new: false,
            what: column.heading(&self.scratch, said),
            before: was,
            after: is,
        }
    }

    fn finish(mut self) -> Proposal {
        self.proposal.notes.append(&mut self.cells.notes);
        if let Some(first) = self.unknown_ids.first() {
            let note = Note::UnknownIds(self.unknown_ids.len(), first.clone());
            self.proposal.notes.push(note);
        }
        self.proposal
    }
}
