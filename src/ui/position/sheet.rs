//! What stands on the position sheet.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::domain::criterion::Axis;
use crate::domain::matrix::{AxisValue, Contribution, Movement, Position};
use crate::domain::{Account, Portfolio, Scale};
use crate::ui::text::wrap::wrap;

/// At most so many lines say what is wrong with a value.
const PROBLEM_LINES: usize = 3;

/// One line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The value of an axis.
    Axis(Axis),
    /// What is missing for it.
    Partial(Axis),
    /// A criterion, counted over both axes.
    Criterion(usize),
    /// A line of what is wrong with the value that is being typed.
    Problem(usize),
    /// Between the axes.
    Blank,
}

/// The position of an account, with a value that is being typed laid over it.
pub(super) struct Sheet<'a> {
    /// Whose it is.
    pub account: &'a Account,
    /// Where the account belongs.
    pub portfolio: &'a Portfolio,
    /// The scale of every score.
    pub scale: Scale,
    /// Where it stands.
    pub position: Position,
    /// How it moved since the last review.
    pub movement: Option<Movement>,
    /// What each criterion brings, attractiveness first.
    pub contributions: [Vec<Contribution<'a>>; 2],
    /// The criterion under the cursor, counted over both axes.
    pub cursor: usize,
    /// The cell that is open on this sheet, and its criterion, counted over both axes.
    pub open: Option<(usize, &'a OpenCell)>,
    /// What is wrong with what was typed.
    problem: Option<String>,
}

impl<'a> Sheet<'a> {
    /// The sheet of the selected account.
    pub(super) fn of(model: &'a Model) -> Option<Self> {
        let index = model.selected?;
        let account = model.account()?;
        let position = model.position(index)?;
        let yardstick = model.yardstick();
        let open = open_cell(model, account);
        Some(Self {
            account,
            portfolio: model.shown(),
            scale: yardstick.scale,
            position,
            movement: model.figures_of(index).and_then(|figures| figures.movement),
            contributions: Axis::ALL.map(|axis| yardstick.contributions(axis, account)),
            cursor: model.criterion,
            problem: open
                .and_then(|(_, cell)| cell.problem.as_ref())
                .map(|problem| model.words.problem(problem)),
            open,
        })
    }

    /// The lines of the list. Axes are set apart where there is room; where there is little, what
    /// is missing for an axis is said on its own line.
    pub(super) fn lines(&self, area: Rect) -> Vec<Line> {
        let mut lines = self.all_lines(area.width);
        let room = usize::from(area.height);
        if lines.len() + 1 > room {
            lines.retain(|line| !matches!(line, Line::Partial(_)));
        }
        let strength = lines.iter().position(|l| *l == Line::Axis(Axis::Strength));
        if let Some(at) = strength.filter(|_| lines.len() + 3 <= room) {
            lines.insert(at, Line::Blank);
        }
        lines
    }

    fn all_lines(&self, width: u16) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut index = 0;
        for axis in Axis::ALL {
            lines.push(Line::Axis(axis));
            let of_axis = self.along(axis);
            if !of_axis.is_empty() && !self.value(axis).is_complete() {
                lines.push(Line::Partial(axis));
            }
            for _ in of_axis {
                lines.push(Line::Criterion(index));
                if self.open.is_some_and(|(at, _)| at == index) {
                    let problem = self.problem_lines(width).len();
                    lines.extend((0..problem).map(Line::Problem));
                }
                index += 1;
            }
        }
        lines
    }

    /// Which of the lines the cursor is on: the last line that belongs to its criterion.
    pub(super) fn cursor_line(&self, lines: &[Line]) -> usize {
        let at = lines
            .iter()
            .position(|l| *l == Line::Criterion(self.cursor));
        let after = |at: &usize| lines.iter().skip(at + 1);
        let more = at.map_or(0, |at| {
            after(&at)
                .take_while(|line| matches!(line, Line::Problem(_)))
                .count()
        });
        at.unwrap_or_default() + more
    }

    /// What is wrong with what was typed, in lines that fit.
    pub(super) fn problem_lines(&self, width: u16) -> Vec<String> {
        let problem = self.problem.as_deref().unwrap_or_default();
        wrap(problem, usize::from(width.saturating_sub(5)), PROBLEM_LINES)
    }

    /// What the criteria of an axis bring.
    pub(super) fn along(&self, axis: Axis) -> &[Contribution<'a>] {
        let [attractiveness, strength] = &self.contributions;
        match axis {
            Axis::Attractiveness => attractiveness,
            Axis::Strength => strength,
        }
    }

    /// How many criteria of an axis are scored, and how many there are.
    pub(super) fn scored(&self, axis: Axis) -> (usize, usize) {
        let of_axis = self.along(axis);
        let scored = of_axis.iter().filter(|c| c.measured.is_ok()).count();
        (scored, of_axis.len())
    }

    /// What a criterion brings, counted over both axes.
    pub(super) fn contribution(&self, index: usize) -> Option<&Contribution<'a>> {
        self.contributions.iter().flatten().nth(index)
    }

    /// The value of an axis.
    pub(super) fn value(&self, axis: Axis) -> &AxisValue {
        self.position.axis(axis)
    }
}

/// The cell that is open for a score of this account, and the place of its criterion.
fn open_cell<'a>(model: &'a Model, account: &Account) -> Option<(usize, &'a OpenCell)> {
    let cell = model.cell.as_ref()?;
    let Place::Score {
        account: whose,
        criterion,
    } = &cell.place
    else {
        return None;
    };
    let at = model.criteria().position(|(_, c)| c.id == *criterion)?;
    (*whose == account.id).then_some((at, cell))
}
