//! Accounts out of a table: one a row.

use std::collections::HashMap;
use std::sync::Arc;

use super::alike::{self, Alike};
use super::cells::{self, Cells, Kinds, words};
use super::headings::{Headings, Mapped, Meaning};
use super::trouble::{Problem, Trouble};
use super::whose::{Found, Whose};
use super::{Against, Change, Note, Proposal, Taking, What};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Kind, Value};
use crate::domain::figures::Figures;
use crate::domain::id::slug;
use crate::domain::{Account, AccountId, CriterionId, Portfolio, Score};
use crate::exchange::column::AccountColumn;
use crate::exchange::export;
use crate::i18n::fold::plain;
use crate::i18n::{Basis, Words, numerals, t};
use crate::sheets::{Cell, Row};

/// A table on its way into a portfolio, row by row.
pub(super) struct AccountRows<'a> {
    against: Against<'a>,
    columns: Vec<(&'a Mapped, &'a AccountColumn, f64)>,
    cells: Cells<'a>,
    whose: Whose,
    alike: Alike,
    /// The portfolio without its accounts.
    bare: Portfolio,
    accounts: HashMap<AccountId, Arc<Account>>,
    /// The row each account was found in.
    seen: HashMap<AccountId, usize>,
    unknown_ids: Vec<String>,
    proposal: Proposal,
}

/// An edit, what stands there before it, and what after.
type Wanted = (Edit, Value, Value);

/// The accounts by their ids.
pub(super) fn accounts(portfolio: &Portfolio) -> HashMap<AccountId, Arc<Account>> {
    let accounts = portfolio.accounts().iter();
    accounts.map(|it| (it.id.clone(), Arc::clone(it))).collect()
}

/// What a row brings, until it is known whether all of it is right.
struct Brought {
    /// The account before anything of the row.
    account: Arc<Account>,
    /// A portfolio of that account alone: its own rules say what it takes.
    bench: Portfolio,
    edits: Vec<Edit>,
    changes: Vec<Change>,
    problems: Vec<Problem>,
}

impl Brought {
    /// Does an edit where the rules of the portfolio let it be.
    fn apply(&mut self, edit: Edit) -> Result<(), Trouble> {
        let done = self.bench.apply(edit.clone());
        done.map_err(Trouble::Refused)?;
        self.edits.push(edit);
        Ok(())
    }
}

impl<'a> AccountRows<'a> {
    pub(super) fn new(
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
            whose: Whose::of(against.portfolio, against.remembered),
            alike: Alike::of(against.portfolio),
            bare: against.portfolio.clone().with_accounts(Vec::new()),
            accounts: accounts(against.portfolio),
            seen: HashMap::new(),
            unknown_ids: Vec::new(),
            proposal: Proposal::new(What::Accounts, headings, rows.len()),
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
        for text in [&id, &name].into_iter().flatten() {
            cells::check_text(text)?;
        }
        let found = self.whose.find(id.as_deref(), name.as_deref())?;
        let unknown = id.filter(|_| !matches!(found, Found::ById(_)));
        let by_id = matches!(found, Found::ById(_));
        let doubt = name
            .as_ref()
            .and_then(|it| self.doubt(row.number, it, &found));
        let mut brought = match found {
            Found::ById(id) | Found::ByName(id) => self.known(&id)?,
            Found::Nowhere => self.added(row, name, unknown.as_ref())?,
        };
        self.take_note_of(&brought.account, row.number)?;
        self.proposal.notes.extend(doubt);
        self.unknown_ids.extend(unknown);
        for (mapped, column, times) in &self.columns {
            // The name it was found by may be written otherwise: that renames nothing.
            let found_by = !by_id && **column == AccountColumn::Field(AccountField::Name);
            let cell = row.cell(mapped.column);
            if found_by || cell.is_empty() {
                continue;
            }
            if let Err(trouble) = self.take_cell(column, cell, *times, &mut brought) {
                let column = Some((mapped.column, mapped.heading.clone()));
                brought.problems.push(Problem {
                    row: Some(row.number),
                    column,
                    trouble,
                });
            }
        }
        let new = matches!(brought.edits.first(), Some(Edit::AddAccount { .. }));
        for change in &mut brought.changes {
            (change.row, change.new) = (row.number, new);
        }
        Ok(brought)
    }

    /// Whether a name that is nobody's resembles one that is, or was taken for somebody's as was said.
    fn doubt(&self, row: usize, name: &str, found: &Found) -> Option<Note> {
        let portfolio = self.against.portfolio;
        let named = |id: &AccountId| {
            portfolio
                .account(id)
                .map(|it| (id.clone(), it.name.clone()))
        };
        match found {
            Found::ByName(id) if self.whose.said(name) == Some(id) => {
                Some(Note::Same(name.to_owned(), named(id)?))
            }
            Found::Nowhere if self.against.remembered.account(name).is_none() => {
                let like = named(self.alike.find(name)?)?;
                Some(Note::Alike(row, name.to_owned(), like))
            }
            _ => None,
        }
    }

    /// An account that is there.
    fn known(&self, id: &AccountId) -> Result<Brought, Trouble> {
        let account = self.accounts.get(id).cloned();
        let account = account.ok_or_else(|| Trouble::NoSuchAccount(id.to_string()))?;
        Ok(self.on_bench(account))
    }

    fn on_bench(&self, account: Arc<Account>) -> Brought {
        let bench = self.bare.clone();
        Brought {
            bench: bench.with_accounts(vec![Arc::clone(&account)]),
            account,
            edits: Vec::new(),
            changes: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// An account that is not there yet.
    fn added(
        &mut self,
        row: &Row,
        name: Option<String>,
        id: Option<&String>,
    ) -> Result<Brought, Trouble> {
        let Some(name) = name else {
            return Err(id.map_or(Trouble::Unnamed, |id| Trouble::NoSuchAccount(id.clone())));
        };
        let id = slug(&name, |id| self.accounts.contains_key(id));
        let account = Account::new(id.into(), name.clone());
        let mut brought = self.on_bench(Arc::new(account.clone()));
        brought.edits.push(Edit::AddAccount {
            account: Box::new(account),
            after: None,
        });
        brought.changes.push(Change {
            row: row.number,
            account: name,
            new: true,
            what: String::new(),
            before: String::new(),
            after: String::new(),
        });
        let account = &brought.account;
        self.whose.add(account);
        self.accounts
            .insert(account.id.clone(), Arc::clone(account));
        Ok(brought)
    }

    /// Whether no other row is about the account.
    fn take_note_of(&mut self, account: &Account, row: usize) -> Result<(), Trouble> {
        if let Some(other) = self.seen.get(&account.id) {
            return Err(Trouble::Twice(*other));
        }
        self.seen.insert(account.id.clone(), row);
        Ok(())
    }

    fn take_cell(
        &self,
        column: &AccountColumn,
        cell: &Cell,
        times: f64,
        brought: &mut Brought,
    ) -> Result<(), Trouble> {
        let account = Arc::clone(&brought.account);
        if self.stands_there(&account, column, cell) {
            return Ok(());
        }
        let wanted = match column {
            AccountColumn::Field(field) => self.field(&account, *field, cell, times)?,
            AccountColumn::Score(criterion) => self.score(&account, criterion, cell)?,
            _ => None,
        };
        if let Some((edit, before, after)) = wanted {
            brought.apply(edit)?;
            let change = self.change(&account, column, &before, &after);
            brought.changes.push(change);
        }
        Ok(())
    }

    /// Whether a cell holds what would go out. Compared before it is understood: what the portfolio holds comes back as
    /// it is, also where nobody could type it.
    fn stands_there(&self, account: &Account, column: &AccountColumn, cell: &Cell) -> bool {
        let figures = Figures::default();
        let basis = Basis {
            portfolio: self.against.portfolio,
            figures: &figures,
            words: self.against.words(),
            today: self.against.today,
        };
        let Cell::Text(_) = cell else {
            return false;
        };
        let there = export::cell(&basis, column, account, None);
        matches!(there, Cell::Text(_)) && alike::is_same_but_lost(&words(&there), &words(cell))
    }

    /// A field with another value.
    fn field(
        &self,
        account: &Account,
        field: AccountField,
        cell: &Cell,
        times: f64,
    ) -> Result<Option<Wanted>, Trouble> {
        let value = self.cells.value(field, cell, times)?;
        let before = field.get(account);
        if before == value {
            return Ok(None);
        }
        let edit = Edit::SetAccount {
            account: account.id.clone(),
            field,
            value: value.clone(),
        };
        Ok(Some((edit, before, value)))
    }

    /// A score with another value: what speaks for it stays, and it is given today.
    fn score(
        &self,
        account: &Account,
        criterion: &CriterionId,
        cell: &Cell,
    ) -> Result<Option<Wanted>, Trouble> {
        let found = self.against.portfolio.criteria().find(criterion);
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
            Value::Number(number) => figure(*number, said),
            value => said.value(value, self.against.portfolio),
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
            what: column.heading(self.against.portfolio, said),
            before: was,
            after: is,
        }
    }
}

/// A figure with all its decimals, as far as anybody means them, and its thousands set apart.
fn figure(value: f64, words: &Words) -> String {
    const MOST: usize = 6;
    const LARGE: f64 = 10_000.0;
    let text = value.to_string();
    let decimals = text.split_once('.').map_or(0, |(_, it)| it.len().min(MOST));
    if value.abs() >= LARGE {
        numerals::grouped(value, decimals, words.numerals())
    } else {
        words.number(value, decimals)
    }
}

impl Taking for AccountRows<'_> {
    fn look_at_headings(&mut self, below: usize) {
        let named = [AccountColumn::Id, AccountColumn::Field(AccountField::Name)];
        if self.proposal.rows == 0 {
            self.proposal.blame(Trouble::NoRows);
        } else if !self.columns.iter().any(|(_, it, _)| named.contains(it)) {
            self.proposal.blame(Trouble::NoSubject);
        }
        self.proposal.note_rows_above(below);
        let columns = self.columns.iter();
        let columns: Vec<_> = columns.map(|(mapped, it, _)| (*mapped, *it)).collect();
        self.proposal.blame_same(&columns);
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
            self.proposal.rows -= 1;
            return self.proposal.notes.push(Note::Sums(row.number));
        }
        match self.brought(row, id, name) {
            Ok(brought) if brought.problems.is_empty() => {
                self.proposal.edits.extend(brought.edits);
                self.proposal.changes.extend(brought.changes);
            }
            Ok(brought) => self.proposal.problems.extend(brought.problems),
            Err(trouble) => self.proposal.problems.push(Problem {
                row: Some(row.number),
                column: None,
                trouble,
            }),
        }
    }

    fn proposal(&self) -> &Proposal {
        &self.proposal
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
