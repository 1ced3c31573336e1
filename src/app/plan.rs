//! The page of an account's business plan: its sections, the rows the cursor can stand on, and their
//! cells.
//!
//! The cursor is on a thing, not on a place: it finds it again wherever an edit put it.

mod actions;
mod items;

pub use items::plan_title;

use crate::domain::field::{AccountField, Kind, PlanField, PlanList};
use crate::domain::findings::Place;
use crate::domain::fiscal::latest_closed;
use crate::domain::plan_calendar::{Cycle, Moment, Month};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::{Account, AccountId, ItemId};

use super::form::{FieldRef, Subject};
use super::model::{Model, Page};

/// Fields of the snapshot that have no year.
const SNAPSHOT: [AccountField; 5] = [
    AccountField::Effort,
    AccountField::ShareOfWallet,
    AccountField::Manager,
    AccountField::Sponsor,
    AccountField::PlanYear,
];

/// A part of the page, in the order they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanSection {
    /// Where we stand: position, figures, who looks after it.
    Snapshot,
    /// What they want, and what we want there.
    Objectives,
    /// How far it has come, and what shows it.
    Stage,
    /// Who of us knows whom of them.
    Contacts,
    /// What they got out of us.
    Benefits,
    /// Who does what until when.
    Actions,
    /// What could go wrong.
    Risks,
    /// What is asked of management.
    Decisions,
    /// The year, backwards from their budget.
    Calendar,
}

/// Something the cursor can stand on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanRow {
    /// Where it stands on the matrix.
    Position,
    /// A field of the account.
    Field(AccountField),
    /// A stage of the ladder.
    Rung(Stage),
    /// An item of one of the lists.
    Item(PlanList, ItemId),
    /// A moment of the year that no milestone answers yet.
    Moment(Moment),
    /// There is nothing in a section yet.
    Empty(PlanSection),
}

/// Where the cursor is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPage {
    /// On what.
    pub row: PlanRow,
    /// Its place among all rows; where the cursor stays when the thing is gone.
    pub(super) at: usize,
    /// In which cell of an item; its first one where it has no such cell.
    pub cell: Option<PlanField>,
}

impl Default for PlanPage {
    fn default() -> Self {
        Self {
            row: PlanRow::Position,
            at: 0,
            cell: None,
        }
    }
}

impl PlanSection {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Snapshot,
        Self::Objectives,
        Self::Stage,
        Self::Contacts,
        Self::Benefits,
        Self::Actions,
        Self::Risks,
        Self::Decisions,
        Self::Calendar,
    ];

    /// The list whose items stand in it, if it holds one.
    pub const fn list(self) -> Option<PlanList> {
        Some(match self {
            Self::Snapshot | Self::Stage => return None,
            Self::Objectives => PlanList::Objectives,
            Self::Contacts => PlanList::Stakeholders,
            Self::Benefits => PlanList::Benefits,
            Self::Actions => PlanList::Actions,
            Self::Risks => PlanList::Risks,
            Self::Decisions => PlanList::Decisions,
            Self::Calendar => PlanList::Milestones,
        })
    }

    const fn of_list(list: PlanList) -> Self {
        match list {
            PlanList::Objectives => Self::Objectives,
            PlanList::Actions => Self::Actions,
            PlanList::Risks => Self::Risks,
            PlanList::Milestones => Self::Calendar,
            PlanList::Decisions => Self::Decisions,
            PlanList::Stakeholders => Self::Contacts,
            PlanList::Benefits => Self::Benefits,
        }
    }

    const fn of_field(field: AccountField) -> Self {
        match field {
            AccountField::CurrentStage | AccountField::TargetStage | AccountField::Evidence(_) => {
                Self::Stage
            }
            AccountField::BudgetMonth => Self::Calendar,
            _ => Self::Snapshot,
        }
    }
}

impl PlanRow {
    /// The section it stands in.
    pub const fn section(&self) -> PlanSection {
        match self {
            Self::Position => PlanSection::Snapshot,
            Self::Field(field) => PlanSection::of_field(*field),
            Self::Rung(_) => PlanSection::Stage,
            Self::Item(list, _) => PlanSection::of_list(*list),
            Self::Moment(_) => PlanSection::Calendar,
            Self::Empty(section) => *section,
        }
    }

    /// The row where what a finding is about is mended, and its account; none where that is on another page.
    pub fn of_place(place: &Place) -> Option<(&AccountId, Self)> {
        match place {
            Place::Stakeholders(account, person) => {
                let found = person
                    .clone()
                    .map(|id| Self::Item(PlanList::Stakeholders, id));
                Some((account, found.unwrap_or(Self::Empty(PlanSection::Contacts))))
            }
            Place::Action(account, action) => {
                Some((account, Self::Item(PlanList::Actions, action.clone())))
            }
            Place::Moments(account) => Some((account, Self::Empty(PlanSection::Calendar))),
            Place::Benefits(account) => Some((account, Self::Empty(PlanSection::Benefits))),
            Place::Field(account, field) => {
                let shown = PlanSection::of_field(*field) != PlanSection::Snapshot
                    || SNAPSHOT.contains(field);
                shown.then_some((account, Self::Field(*field)))
            }
            _ => None,
        }
    }

    /// The cells of an item, from left to right; none where there is one only.
    pub const fn cells(&self) -> &'static [PlanField] {
        use PlanField as F;
        match self {
            Self::Item(PlanList::Objectives, _) => &[F::Text, F::Measure],
            Self::Item(PlanList::Actions, _) => &[F::Text, F::Owner, F::Due],
            Self::Item(PlanList::Risks, _) => &[F::Text, F::Response],
            Self::Item(PlanList::Milestones | PlanList::Decisions, _) => &[F::Text, F::Due],
            Self::Item(PlanList::Benefits, _) => &[F::Text, F::Amount, F::ConfirmedBy, F::Date],
            Self::Item(PlanList::Stakeholders, _) => &[
                F::HeldBy,
                F::Name,
                F::Coverage,
                F::LastContact,
                F::Function,
                F::Role,
                F::Support,
            ],
            _ => &[],
        }
    }
}

impl PlanPage {
    /// The cell of the row under the cursor; none where the row has one only.
    pub fn cell(&self) -> Option<PlanField> {
        let cells = self.row.cells();
        let kept = self.cell.filter(|cell| cells.contains(cell));
        match &self.row {
            PlanRow::Item(list, _) => Some(kept.unwrap_or(list.title())),
            _ => None,
        }
    }
}

/// All rows of the plan of an account, in order.
pub fn rows(model: &Model, account: &Account) -> Vec<PlanRow> {
    let sections = PlanSection::ALL.into_iter();
    sections
        .flat_map(|section| rows_of(model, account, section))
        .collect()
}

/// The rows of a section, in order; one at least.
pub fn rows_of(model: &Model, account: &Account, section: PlanSection) -> Vec<PlanRow> {
    match section {
        PlanSection::Snapshot => snapshot(account, model.closed_year()),
        PlanSection::Stage => ladder(),
        PlanSection::Calendar => calendar(model, account),
        listed => {
            let items = section.list().map(|list| items(account, list));
            let items = items.unwrap_or_default();
            if items.is_empty() {
                vec![PlanRow::Empty(listed)]
            } else {
                items
            }
        }
    }
}

/// Figures stand with the latest closed year that has one.
fn snapshot(account: &Account, closed: i16) -> Vec<PlanRow> {
    use AccountField as F;
    let year = |years| latest_closed(years, closed).map_or(closed, |(year, _)| year);
    let years = [
        F::Revenue(year(&account.revenue)),
        F::Margin(year(&account.margin)),
    ];
    let [effort, rest @ ..] = SNAPSHOT;
    let fields = std::iter::once(effort).chain(years).chain(rest);
    let fields = fields.map(PlanRow::Field);
    std::iter::once(PlanRow::Position).chain(fields).collect()
}

/// From the highest stage down, each with what it asks for.
fn ladder() -> Vec<PlanRow> {
    let rung = |stage: Stage| {
        let asked = Prerequisite::ALL.into_iter();
        let asked = asked.filter(move |asked| asked.stage() == stage);
        let asked = asked.map(|asked| PlanRow::Field(AccountField::Evidence(asked)));
        std::iter::once(PlanRow::Rung(stage)).chain(asked)
    };
    Stage::ALL.into_iter().rev().flat_map(rung).collect()
}

/// What stands in a list, each with its like.
fn items(account: &Account, list: PlanList) -> Vec<PlanRow> {
    let mut items: Vec<_> = list.of(account).collect();
    items.sort_by_key(|item| item.rank());
    let row = |item: &dyn crate::domain::field::plan_field::PlanItem| {
        PlanRow::Item(list, item.id().clone())
    };
    items.into_iter().map(row).collect()
}

/// The moments of the year and the milestones, in the order of their days; what has no day last.
fn calendar(model: &Model, account: &Account) -> Vec<PlanRow> {
    let milestones = account.plan.milestones.iter();
    let milestones = milestones.map(|milestone| {
        let day = milestone.done.or(milestone.due);
        let row = PlanRow::Item(PlanList::Milestones, milestone.id.clone());
        (day.unwrap_or(jiff::civil::Date::MAX), row)
    });
    let mut dated: Vec<_> = milestones.collect();
    if let Some(cycle) = model.cycle_of(account) {
        let open = cycle.unplanned(account).into_iter();
        dated.extend(open.map(|(moment, month)| (month.last_day(), PlanRow::Moment(moment))));
    }
    dated.sort_by_key(|(day, _)| *day);
    let budget = PlanRow::Field(AccountField::BudgetMonth);
    let dated = dated.into_iter().map(|(_, row)| row);
    std::iter::once(budget).chain(dated).collect()
}

impl Model {
    /// The calendar of an account's plan: of the year it is for, else of the budget that comes next. None where
    /// the budget month is not known.
    pub fn cycle_of(&self, account: &Account) -> Option<Cycle> {
        let reviews = &self.shown().settings().marketing_reviews;
        Cycle::of(account, reviews, self.today)
    }

    /// The moment of the year that a milestone answers, and its month.
    pub fn moment_of(&self, account: &Account, milestone: &ItemId) -> Option<(Moment, Month)> {
        let cycle = self.cycle_of(account)?;
        let mut moments = cycle.moments().into_iter();
        moments.find(|(moment, _)| {
            let answer = cycle.milestone(account, *moment);
            answer.is_some_and(|answer| answer.id == *milestone)
        })
    }

    /// Opens the plan of an account, the cursor on a row; where there is no such row, on the first of its
    /// section.
    pub fn open_plan_at(&mut self, account: &AccountId, row: &PlanRow) {
        let Some(index) = self.portfolio.account_index(account) else {
            return;
        };
        self.modals.clear();
        self.cell = None;
        self.select(index);
        self.page = Page::Plan;
        self.put_on_plan(row);
    }

    /// Puts the cursor on a row, or on the first of its section.
    pub(super) fn put_on_plan(&mut self, row: &PlanRow) {
        let Some(account) = self.account() else {
            return;
        };
        let rows = rows(self, account);
        let section = row.section();
        let found = rows.iter().position(|known| known == row);
        let found = found.or_else(|| rows.iter().position(|row| row.section() == section));
        self.put_on_plan_row(&rows, found.unwrap_or_default());
    }

    /// Puts the cursor on the row at a place.
    fn put_on_plan_row(&mut self, rows: &[PlanRow], at: usize) {
        let at = at.min(rows.len().saturating_sub(1));
        if let Some(row) = rows.get(at) {
            self.plan.row = row.clone();
            self.plan.at = at;
        }
    }

    /// After a change: the cursor stays on what it was on; where that is gone, on its place in its section.
    pub(super) fn keep_plan_sensible(&mut self) {
        if self.page != Page::Plan {
            return;
        }
        let Some(account) = self.account() else {
            self.page = Page::Dashboard;
            return;
        };
        let rows = rows(self, account);
        let section = self.plan.row.section();
        let found = rows.iter().position(|row| *row == self.plan.row);
        let first = rows.iter().position(|row| row.section() == section);
        let last = rows.iter().rposition(|row| row.section() == section);
        let near = first
            .zip(last)
            .map(|(first, last)| self.plan.at.clamp(first, last));
        self.put_on_plan_row(&rows, found.or(near).unwrap_or_default());
    }

    /// The field the cursor is on, and of what it is one; none where nothing can be put.
    pub(super) fn plan_field(&self) -> Option<(Subject, FieldRef)> {
        let account = self.account()?.id.clone();
        match &self.plan.row {
            PlanRow::Field(field) => Some((Subject::Account(account), FieldRef::Account(*field))),
            PlanRow::Item(list, item) => {
                let field = self.plan_cell_field(*list, item)?;
                let subject = Subject::PlanItem {
                    account,
                    list: *list,
                    item: item.clone(),
                };
                Some((subject, FieldRef::Plan(field)))
            }
            PlanRow::Position | PlanRow::Rung(_) | PlanRow::Moment(_) | PlanRow::Empty(_) => None,
        }
    }

    /// The field behind the cell under the cursor: a milestone without words is named by its kind.
    fn plan_cell_field(&self, list: PlanList, item: &ItemId) -> Option<PlanField> {
        let cell = self.plan.cell()?;
        let named_by_kind = list == PlanList::Milestones && cell == PlanField::Text;
        let found = list.find(self.account()?, item.as_str())?;
        let wordless = found.get(PlanField::Text).is_empty();
        Some(if named_by_kind && wordless {
            PlanField::Kind
        } else {
            cell
        })
    }

    /// Whether what is typed into the cell under the cursor may begin with a digit.
    pub(super) fn plan_takes_digits(&self) -> bool {
        let kind = self.plan_field().map(|(_, field)| field.kind());
        matches!(kind, Some(Kind::Number | Kind::Date | Kind::Month))
    }
}
