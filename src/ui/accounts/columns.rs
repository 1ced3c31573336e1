//! Which columns the list has room for, and where they stand.

use crate::app::accounts::Sort;
use crate::domain::Scale;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::Labels;

/// A column beside the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The two letters on the matrix.
    Code,
    /// Attractiveness and strength.
    Values,
    /// Which way the account moved since the last review.
    Trend,
    /// The cell of the matrix.
    Cell,
    /// What the account is to us.
    Status,
    /// The key account manager.
    Manager,
    /// The line of business.
    Sector,
    /// The revenue of the last closed year.
    Revenue,
    /// How it changed, in percent.
    Progression,
    /// The effort planned and the effort suggested, in days a month.
    Effort,
    /// The difference of both.
    Gap,
    /// The scored part of the weight.
    Coverage,
    /// How much the method has to say to it.
    Health,
}

impl Column {
    /// All of them, as they stand from left to right.
    pub(super) const ALL: [Self; 13] = [
        Self::Code,
        Self::Values,
        Self::Trend,
        Self::Cell,
        Self::Status,
        Self::Manager,
        Self::Sector,
        Self::Revenue,
        Self::Progression,
        Self::Effort,
        Self::Gap,
        Self::Coverage,
        Self::Health,
    ];

    /// All of them, the one that is missed most first.
    const BY_PRIORITY: [Self; 13] = [
        Self::Cell,
        Self::Trend,
        Self::Values,
        Self::Code,
        Self::Manager,
        Self::Status,
        Self::Revenue,
        Self::Progression,
        Self::Effort,
        Self::Gap,
        Self::Coverage,
        Self::Health,
        Self::Sector,
    ];

    /// The column that shows what the list is ordered by.
    const fn ordered_by(sort: Sort) -> Option<Self> {
        match sort {
            Sort::Cell => Some(Self::Cell),
            Sort::Attractiveness | Sort::Strength => Some(Self::Values),
            Sort::Revenue => Some(Self::Revenue),
            Sort::EffortGap => Some(Self::Gap),
            Sort::Name | Sort::File => None,
        }
    }

    /// Whether it is shown wherever there is any room for it.
    const fn is_usual(self) -> bool {
        matches!(self, Self::Cell | Self::Trend | Self::Values)
    }

    /// Whether names are whole before it is shown: it says what is found elsewhere, or follows from the others.
    const fn is_extra(self) -> bool {
        matches!(
            self,
            Self::Gap | Self::Coverage | Self::Health | Self::Sector
        )
    }

    /// Whether it holds figures, which stand at the right of their column.
    pub(super) const fn is_of_figures(self) -> bool {
        matches!(
            self,
            Self::Values
                | Self::Revenue
                | Self::Progression
                | Self::Effort
                | Self::Gap
                | Self::Coverage
        )
    }
}

/// What widths depend on.
pub(super) struct Room<'a> {
    labels: &'a Labels,
    /// The cells one value of an axis takes.
    value: u16,
    sort: Sort,
    /// Whether there is a review that accounts can have moved since.
    reviewed: bool,
}

impl<'a> Room<'a> {
    pub(super) fn of(paint: &Paint<'_>, labels: &'a Labels) -> Self {
        Self {
            labels,
            value: value_cells(paint.model.shown().scale()),
            sort: paint.model.sort(),
            reviewed: paint.model.shown().last_review().is_some(),
        }
    }

    /// The cells a column needs at least.
    fn least(&self, column: Column) -> u16 {
        let label = text::width(self.labels.column(column));
        let label = u16::try_from(label).unwrap_or(u16::MAX);
        label.max(match column {
            Column::Code => 2,
            Column::Values => 2 * self.value + 1,
            Column::Trend => 1,
            Column::Cell => self.labels.widest_cell(),
            Column::Status => self.labels.widest_status(),
            Column::Manager => 14,
            Column::Sector => 12,
            Column::Revenue | Column::Progression => 8,
            Column::Effort => EFFORT,
            Column::Gap | Column::Coverage => 5,
            Column::Health => 4,
        })
    }
}

/// The cells of a planned effort, an arrow and a suggested one.
pub(super) const EFFORT: u16 = 11;

/// The cells the widest value of a scale takes, with its one decimal.
fn value_cells(scale: Scale) -> u16 {
    let cells = |value: f64| format!("{value:.1}").len();
    u16::try_from(cells(scale.min()).max(cells(scale.max()))).unwrap_or(u16::MAX)
}

/// The cells before the name: the cursor and a space.
pub(super) const BEFORE_NAME: u16 = 2;
/// The cells a name gets at least, its marks included.
const LEAST_NAME: u16 = 15;
/// The cells a name gets before columns beyond the usual ones are shown.
const GOOD_NAME: u16 = 20;
/// The cells a name gets before both axes are set further apart.
const FAIR_NAME: u16 = 18;
/// The cells a name gets before there are extra columns, and more air between all of them.
const LONG_NAME: u16 = 26;
/// The cells that stay free after the last column, and more of them between both axes, unless a name needs them.
const MARGIN: u16 = 1;
const BETWEEN_AXES: u16 = 1;

/// Where everything stands, counted from the left edge of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// The cells of the name and its marks.
    pub(super) name: u16,
    /// The cells of one value of an axis.
    pub(super) value: u16,
    /// The columns with their first cell and their cells.
    pub(super) list: Vec<(Column, u16, u16)>,
}

impl Columns {
    /// The columns that fit. What the list is ordered by goes first, then what is missed most.
    pub(super) fn of(room: &Room<'_>, width: u16) -> Self {
        let chosen = choose(room, width);
        let mut widths: Vec<(Column, u16)> = Column::ALL
            .into_iter()
            .filter(|column| chosen.contains(column))
            .map(|column| (column, room.least(column)))
            .collect();
        let between = widths.iter().enumerate();
        let air = between
            .filter(|(at, _)| follows_figures(&widths, *at))
            .count();
        let air = u16::try_from(air).unwrap_or_default();
        let taken: u16 = widths.iter().map(|(_, cells)| cells + 1).sum::<u16>() + air;
        let mut free = width.saturating_sub(BEFORE_NAME + taken);
        let mut name = take(&mut free, LEAST_NAME);
        take(&mut free, MARGIN);
        name += take(&mut free, FAIR_NAME - LEAST_NAME);
        for (_, cells) in widths
            .iter_mut()
            .filter(|(column, _)| *column == Column::Values)
        {
            *cells += take(&mut free, BETWEEN_AXES);
        }
        name += take(&mut free, LONG_NAME - FAIR_NAME);
        let gaps = widths
            .iter()
            .filter(|(column, _)| is_apart(*column))
            .count();
        let mut gap = 1 + spread(&mut free, gaps, 1);
        name += take(&mut free, 6);
        for (_, cells) in widths.iter_mut().filter(|(column, _)| is_elastic(*column)) {
            *cells += take(&mut free, 10);
        }
        gap += spread(&mut free, gaps, 3);
        name += take(&mut free, 8);
        Self {
            name,
            value: room.value,
            list: placed(&widths, BEFORE_NAME + name, gap),
        }
    }
}

/// The columns that fit beside a name. One that has no room ends them, so that what is missed less
/// never stands where something else is missing.
fn choose(room: &Room<'_>, width: u16) -> Vec<Column> {
    let width = width.saturating_sub(BEFORE_NAME);
    let first = Column::ordered_by(room.sort);
    let mut taken = 0;
    let mut chosen = Vec::new();
    for column in first.into_iter().chain(Column::BY_PRIORITY) {
        let idle = column == Column::Trend && !room.reviewed;
        if idle || chosen.contains(&column) {
            continue;
        }
        let beside = match column {
            column if column.is_usual() => LEAST_NAME,
            column if column.is_extra() => LONG_NAME + BETWEEN_AXES + MARGIN,
            _ => GOOD_NAME + BETWEEN_AXES + MARGIN,
        };
        taken += room.least(column) + 1;
        if taken + beside > width {
            break;
        }
        chosen.push(column);
    }
    chosen
}

/// Takes at most so many of the free cells.
fn take(free: &mut u16, most: u16) -> u16 {
    let taken = most.min(*free);
    *free -= taken;
    taken
}

/// Spreads free cells evenly over gaps, at most so many to each.
fn spread(free: &mut u16, gaps: usize, most: u16) -> u16 {
    let gaps = u16::try_from(gaps).unwrap_or(u16::MAX);
    let each = free.checked_div(gaps).unwrap_or(0).min(most);
    *free -= each * gaps;
    each
}

/// Whether a column keeps away from the one before it. The trend belongs to the values.
const fn is_apart(column: Column) -> bool {
    !matches!(column, Column::Trend)
}

/// Whether a column holds words of any length.
const fn is_elastic(column: Column) -> bool {
    matches!(column, Column::Manager | Column::Sector)
}

/// Whether a column of words comes right after figures, which stand at the right of theirs: they would read as one.
fn follows_figures(widths: &[(Column, u16)], at: usize) -> bool {
    let column = |at: usize| widths.get(at).map(|(column, _)| *column);
    let before = at.checked_sub(1).and_then(column);
    let words = column(at).is_some_and(|it| is_apart(it) && !it.is_of_figures());
    words && before.is_some_and(Column::is_of_figures)
}

fn placed(widths: &[(Column, u16)], from: u16, gap: u16) -> Vec<(Column, u16, u16)> {
    let mut x = from;
    let mut list = Vec::with_capacity(widths.len());
    for (at, (column, cells)) in widths.iter().enumerate() {
        x += if is_apart(*column) { gap } else { 1 };
        x += u16::from(follows_figures(widths, at));
        list.push((*column, x, *cells));
        x += cells;
    }
    list
}

#[cfg(test)]
mod tests;
