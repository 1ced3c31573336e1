//! What stands where on the page of a call.

use ratatui::layout::Rect;

use crate::app::call::Section;
use crate::ui::matrix_pane::beside_anything;
use crate::ui::split::{above, left};

/// From this size on all sections stand side by side.
const ALL: (u16, u16) = (100, 28);
/// The lines a border takes.
const BORDERS: u16 = 2;

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Areas {
    /// Who they are, and what was last agreed.
    pub brief: Rect,
    /// The section on top, where only one has room; its neighbours are tabs then.
    pub tabbed: Option<Rect>,
    /// The position sheet.
    pub position: Rect,
    /// The matrix beside it.
    pub matrix: Rect,
    /// The scorecard.
    pub scorecard: Rect,
    /// The requirements.
    pub requirements: Rect,
    /// The notes.
    pub notes: Rect,
}

impl Areas {
    /// The areas of a body; the position sheet has so many lines, and so many columns beside the matrix where there is
    /// little room.
    pub(super) fn of(body: Rect, section: Section, (columns, lines): (u16, usize)) -> Self {
        if body.width >= ALL.0 && body.height >= ALL.1 {
            side_by_side(body, lines)
        } else {
            stacked(body, section, columns)
        }
    }
}

/// The position and the matrix above; scorecard, requirements and notes below.
fn side_by_side(body: Rect, sheet: usize) -> Areas {
    let brief = match body.height {
        50.. => 9,
        34.. => 8,
        _ => 7,
    };
    let (brief, rest) = above(body, brief);
    let wanted = u16::try_from(sheet)
        .unwrap_or(u16::MAX)
        .saturating_add(BORDERS);
    let top = wanted.clamp(rest.height / 2, rest.height * 3 / 5);
    let (top, bottom) = above(rest, top);
    let (position, matrix) = left(top, (body.width * 2 / 5).clamp(44, 84));
    let (scorecard, rest) = left(bottom, body.width / 3);
    let (requirements, notes) = left(rest, rest.width / 2);
    Areas {
        brief,
        tabbed: None,
        position,
        matrix,
        scorecard,
        requirements,
        notes,
    }
}

/// One section at a time, with the notes always in sight below.
fn stacked(body: Rect, section: Section, columns: u16) -> Areas {
    let (brief, rest) = above(body, if body.height >= 20 { 4 } else { 2 });
    let notes = if section == Section::Notes {
        rest.height / 2
    } else {
        (rest.height / 4).clamp(3, 8)
    };
    let (top, notes) = above(rest, rest.height.saturating_sub(notes));
    let beside = match section {
        Section::Requirements => beside_anything(body.width),
        _ => columns,
    };
    let (position, matrix) = left(top, beside);
    Areas {
        brief,
        tabbed: Some(top),
        position,
        matrix,
        scorecard: top,
        requirements: top,
        notes,
    }
}

#[cfg(test)]
mod tests {
    use super::{Areas, Section};
    use ratatui::layout::Rect;

    #[test]
    fn nothing_lies_outside_of_the_body() {
        for width in 0..220 {
            for height in 0..70 {
                let body = Rect::new(3, 1, width, height);
                for section in Section::ALL {
                    let areas = Areas::of(body, section, (36, 13));
                    let all = [
                        areas.brief,
                        areas.position,
                        areas.matrix,
                        areas.scorecard,
                        areas.requirements,
                        areas.notes,
                    ];
                    for area in all {
                        assert_eq!(area.intersection(body).area(), area.area(), "{body} {area}");
                    }
                }
            }
        }
    }
}
