//! What stands where, by the size of the screen.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::Pane;
use crate::ui::split::{above, left};

/// Below this nothing can be read.
pub const SMALLEST: (u16, u16) = (60, 16);
/// From this on all five panes stand side by side.
const ALL_PANES: (u16, u16) = (100, 30);
/// The list of accounts beside one other pane.
const LIST_BESIDE: u16 = 34;

/// Lines of the position sheet beside its criteria: border, axes, and one of detail.
const SHEET: u16 = 5;
/// Lines that set the axes apart and write the detail out.
const DETAIL: u16 = 6;

/// What stands where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The line at the top.
    pub header: Rect,
    /// Between header and footer.
    pub body: Rect,
    /// The line at the bottom.
    pub footer: Rect,
    /// Whether panes are tabs beside the list of accounts.
    pub tabs: bool,
    /// The panes.
    pub shape: Shape,
}

/// How the body is divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Not at all: there is no room.
    TooSmall,
    /// Among these panes.
    Panes(Vec<(Pane, Rect)>),
}

impl Layout {
    /// The layout of a screen.
    pub fn of(area: Rect, model: &Model) -> Self {
        let [header, body, footer] = rows(area);
        let small = area.width < SMALLEST.0 || area.height < SMALLEST.1;
        let tabs = area.width < ALL_PANES.0 || area.height < ALL_PANES.1;
        let shape = if small {
            Shape::TooSmall
        } else if model.zoomed {
            Shape::Panes(zoomed(body, model.focus))
        } else if tabs {
            Shape::Panes(beside(body, model.beside))
        } else {
            Shape::Panes(all(body, model.criteria().count()))
        };
        Self {
            header,
            body,
            footer,
            tabs: tabs && !model.zoomed,
            shape,
        }
    }
}

fn rows(area: Rect) -> [Rect; 3] {
    let line = |y, height| Rect { y, height, ..area };
    let body = area.height.saturating_sub(2);
    let bottom = area.y + area.height.saturating_sub(1);
    [
        line(area.y, area.height.min(1)),
        line(area.y + 1, body),
        line(bottom, area.height.min(1)),
    ]
}

/// One pane; the position sheet beside the matrix, since one is read from the other.
fn zoomed(body: Rect, focus: Pane) -> Vec<(Pane, Rect)> {
    let (left, right) = left(body, body.width * 3 / 5);
    match focus {
        Pane::Matrix | Pane::Position if body.width >= ALL_PANES.0 => {
            vec![(Pane::Matrix, left), (Pane::Position, right)]
        }
        pane => vec![(pane, body)],
    }
}

fn beside(body: Rect, pane: Pane) -> Vec<(Pane, Rect)> {
    let (left, right) = left(body, LIST_BESIDE);
    vec![(Pane::Accounts, left), (pane, right)]
}

/// Accounts and matrix above; position, scorecard and requirements below.
fn all(body: Rect, criteria: usize) -> Vec<(Pane, Rect)> {
    let (top, bottom) = above(body, body.height - lower(body.height, criteria));
    let list = (body.width * 11 / 30).clamp(46, 78);
    let (accounts, matrix) = left(top, list);
    let third = body.width / 3;
    let (position, rest) = left(bottom, third.clamp(38, 60));
    let (scorecard, requirements) = left(rest, rest.width.div_ceil(2));
    vec![
        (Pane::Accounts, accounts),
        (Pane::Matrix, matrix),
        (Pane::Position, position),
        (Pane::Scorecard, scorecard),
        (Pane::Requirements, requirements),
    ]
}

/// How high the lower panes are: what the position sheet needs, the longest of them that all
/// accounts share, so that nothing moves from account to account. The matrix gets the rest.
fn lower(body: u16, criteria: usize) -> u16 {
    let part = |percent: u32| (u32::from(body) * percent).div_ceil(100) as u16;
    let criteria = u16::try_from(criteria).unwrap_or(u16::MAX / 2);
    let least = criteria + SHEET;
    let comfortable = (least + DETAIL).max(part(30));
    part(43).clamp(least, comfortable).min(part(46))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::lower;

    #[rstest]
    #[case::all_ten_criteria_at_120x36(34, 10, 15)]
    #[case::no_more_than_the_detail_needs_at_200x60(58, 10, 21)]
    #[case::never_half_of_a_low_screen(28, 10, 13)]
    #[case::few_criteria_leave_the_matrix_its_room(58, 2, 18)]
    #[case::many_do_not_push_it_away(34, 40, 16)]
    #[case::a_part_of_a_high_screen(98, 10, 30)]
    #[case::nothing(0, 10, 0)]
    fn the_lower_panes_take_what_they_need(
        #[case] body: u16,
        #[case] criteria: usize,
        #[case] expected: u16,
    ) {
        assert_eq!(lower(body, criteria), expected);
    }
}
