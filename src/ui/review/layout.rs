//! What stands where on the page of a review.

use ratatui::layout::Rect;

use crate::ui::split::{above, left};

/// From this size on there is room for findings of their own.
const WIDE: (u16, u16) = (116, 28);
/// Lines that the sheet needs with all criteria, and the most below it where there are so many.
const SHEET: u16 = 17;
const BELOW: u16 = 9;
/// The most columns of a sheet with values beside names, not in a column of their own: names are whole.
const NAMED: u16 = 46;

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Areas {
    /// Who it is, and how it moved.
    pub heading: Rect,
    /// The position sheet.
    pub position: Rect,
    /// The matrix beside it.
    pub matrix: Rect,
    /// Why it moved, where that does not share the place of what is to be looked at.
    pub why: Option<Rect>,
    /// What is to be looked at.
    pub look: Rect,
    /// The findings, where they do not share that place.
    pub findings: Option<Rect>,
}

impl Areas {
    /// The areas of a body; the position sheet has so many columns where there is little room.
    pub(super) fn of(body: Rect, columns: u16) -> Self {
        if body.width >= WIDE.0 && body.height >= WIDE.1 {
            wide(body)
        } else {
            narrow(body, columns)
        }
    }
}

fn wide(body: Rect) -> Areas {
    let (heading, rest) = above(body, 4);
    let (top, bottom) = above(rest, rest.height * 3 / 5);
    let (position, matrix) = left(top, (body.width * 2 / 5).clamp(44, 84));
    let (why, rest) = left(bottom, body.width / 3);
    let (look, findings) = left(rest, body.width * 9 / 25);
    Areas {
        heading,
        position,
        matrix,
        why: Some(why),
        look,
        findings: Some(findings),
    }
}

/// Few lines below, so that the sheet keeps all criteria in sight; as wide as the page, so that names are whole.
fn narrow(body: Rect, columns: u16) -> Areas {
    let (heading, rest) = above(body, if body.height >= 20 { 3 } else { 2 });
    let spare = rest.height.saturating_sub(SHEET).min(BELOW);
    let below = (rest.height / 3).min(6).max(spare);
    let (top, look) = above(rest, rest.height.saturating_sub(below));
    let (position, matrix) = left(top, columns.min(NAMED));
    Areas {
        heading,
        position,
        matrix,
        why: None,
        look,
        findings: None,
    }
}

#[cfg(test)]
mod tests {
    use super::Areas;
    use ratatui::layout::Rect;

    #[test]
    fn nothing_lies_outside_of_the_body() {
        for width in 0..220 {
            for height in 0..70 {
                let body = Rect::new(3, 1, width, height);
                let areas = Areas::of(body, 36);
                let below = areas.findings.into_iter().chain(areas.why);
                let all = [areas.heading, areas.position, areas.matrix, areas.look];
                for area in all.into_iter().chain(below) {
                    assert_eq!(area.intersection(body).area(), area.area(), "{body} {area}");
                }
            }
        }
    }
}
