//! The cells of a line from a point to a badge, with one corner, or two where something is in the way.

use ratatui::layout::Rect;

use crate::ui::glyphs::{Glyph, Glyphs};

/// One cell of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) x: u16,
    pub(super) y: u16,
    pub(super) mark: Mark,
}

/// What is drawn in a cell of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// On along the row.
    Across,
    /// On along the column.
    Along,
    /// A corner that joins the cells to the left (else right) and above (else below).
    Corner { left: bool, above: bool },
    /// The tip of the arrow, at the badge.
    Right,
    /// The same, from the right.
    Left,
    /// The same, from below.
    Up,
    /// The same, from above.
    Down,
}

impl Mark {
    pub(super) const fn glyph(self, glyphs: &Glyphs) -> Glyph {
        match self {
            Self::Across => glyphs.dotted,
            Self::Along => glyphs.dotted_vertical,
            Self::Corner {
                left: true,
                above: true,
            } => glyphs.turn_left_up,
            Self::Corner {
                left: true,
                above: false,
            } => glyphs.turn_left_down,
            Self::Corner {
                left: false,
                above: true,
            } => glyphs.turn_right_up,
            Self::Corner {
                left: false,
                above: false,
            } => glyphs.turn_right_down,
            Self::Right => glyphs.head_right,
            Self::Left => glyphs.head_left,
            Self::Up => glyphs.head_up,
            Self::Down => glyphs.head_down,
        }
    }
}

/// Along the row of `from`, then up or down to the `column` of the badge. Without `from` itself.
pub(super) fn across_first(from: (u16, u16), badge: Rect, column: u16) -> Vec<Step> {
    let (x, y) = from;
    if y == badge.y {
        return into_side(from, badge);
    }
    let (tip, edge) = if y > badge.y {
        (Mark::Up, badge.y + 1)
    } else {
        (Mark::Down, badge.y.saturating_sub(1))
    };
    let mut way = run(x, column)
        .map(|x| Step {
            x,
            y,
            mark: Mark::Across,
        })
        .collect::<Vec<_>>();
    if x != column && y != edge {
        way.push(Step {
            x: column,
            y,
            mark: Mark::Corner {
                left: x < column,
                above: y > badge.y,
            },
        });
    }
    way.extend(run(y, edge).map(|y| Step {
        x: column,
        y,
        mark: Mark::Along,
    }));
    if y != edge || x != column {
        way.push(Step {
            x: column,
            y: edge,
            mark: tip,
        });
    }
    way
}

/// Up or down the column of `from`, then along the row of the badge into its side.
pub(super) fn up_first(from: (u16, u16), badge: Rect, column: u16) -> Vec<Step> {
    let (x, y) = from;
    let beside = badge.x.checked_sub(1).is_some_and(|left| x < left) || x > badge.right();
    if y == badge.y || !beside {
        return across_first(from, badge, column);
    }
    let mut way = run(y, badge.y)
        .map(|y| Step {
            x,
            y,
            mark: Mark::Along,
        })
        .collect::<Vec<_>>();
    way.push(Step {
        x,
        y: badge.y,
        mark: Mark::Corner {
            left: x > badge.x,
            above: y < badge.y,
        },
    });
    way.extend(into_side((x, badge.y), badge));
    way
}

/// Along the row of `from` to a column beside the badge, there up or down, then along the row of the badge into its side.
/// Nothing where the column is not beside it, or no corner is needed.
pub(super) fn around(from: (u16, u16), badge: Rect, middle: u16) -> Vec<Step> {
    let (x, y) = from;
    let is_beside = middle + 1 < badge.x || badge.right() < middle;
    if y == badge.y || x == middle || !is_beside {
        return Vec::new();
    }
    let corner = |y, left, above| Step {
        x: middle,
        y,
        mark: Mark::Corner { left, above },
    };
    let across = run(x, middle).map(|x| Step {
        x,
        y,
        mark: Mark::Across,
    });
    let along = run(y, badge.y).map(|y| Step {
        x: middle,
        y,
        mark: Mark::Along,
    });
    let mut way: Vec<Step> = across.collect();
    way.push(corner(y, x < middle, y > badge.y));
    way.extend(along);
    way.push(corner(badge.y, badge.x < middle, y < badge.y));
    way.extend(into_side((middle, badge.y), badge));
    way
}

/// Along the row of the badge up to the cell beside it.
fn into_side((x, y): (u16, u16), badge: Rect) -> Vec<Step> {
    let (tip, edge) = match badge.x.checked_sub(1) {
        Some(left) if x < left => (Mark::Right, left),
        _ if x > badge.right() => (Mark::Left, badge.right()),
        _ => return Vec::new(),
    };
    let mut way = run(x, edge)
        .map(|x| Step {
            x,
            y,
            mark: Mark::Across,
        })
        .collect::<Vec<_>>();
    way.push(Step {
        x: edge,
        y,
        mark: tip,
    });
    way
}

/// What lies between two places, without both.
fn run(a: u16, b: u16) -> std::ops::Range<u16> {
    a.min(b) + 1..a.max(b).max(a.min(b) + 1)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::ui::glyphs::UNICODE;

    /// A badge of four cells at column 6 of row 2 that marks column 7, and a line to it, drawn.
    fn drawn(line: fn((u16, u16), Rect, u16) -> Vec<Step>, from: (u16, u16)) -> String {
        let mut rows = vec![vec![" "; 14]; 5];
        for step in line(from, Rect::new(6, 2, 4, 1), 7) {
            rows[usize::from(step.y)][usize::from(step.x)] = step.mark.glyph(&UNICODE);
        }
        rows[2][6..10].copy_from_slice(&["[", "H", "E", "]"]);
        rows[usize::from(from.1)][usize::from(from.0)] = "○";
        rows.iter()
            .map(|row| row.concat().trim_end().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[rstest]
    #[case::same_row(across_first as _, (1, 2), "\n\n ○┄┄┄▸[HE]\n\n")]
    #[case::same_row_from_the_right(across_first as _, (13, 2), "\n\n      [HE]◂┄┄○\n\n")]
    #[case::beside(across_first as _, (5, 2), "\n\n     ○[HE]\n\n")]
    #[case::below_left(across_first as _, (2, 4), "\n\n      [HE]\n       ▴\n  ○┄┄┄┄╯")]
    #[case::just_below_left(across_first as _, (2, 3), "\n\n      [HE]\n  ○┄┄┄┄▴\n")]
    #[case::just_below(across_first as _, (7, 3), "\n\n      [HE]\n       ○\n")]
    #[case::straight_below(across_first as _, (7, 4), "\n\n      [HE]\n       ▴\n       ○")]
    #[case::above_right(across_first as _, (11, 0), "       ╭┄┄┄○\n       ▾\n      [HE]\n\n")]
    #[case::up_then_across(up_first as _, (2, 4), "\n\n  ╭┄┄▸[HE]\n  ┊\n  ○")]
    #[case::down_then_across(up_first as _, (12, 0), "            ○\n            ┊\n      [HE]◂┄╯\n\n")]
    #[case::around_from_below(|from, badge, _| around(from, badge, 3), (0, 4), "\n\n   ╭┄▸[HE]\n   ┊\n○┄┄╯")]
    #[case::around_from_above(|from, badge, _| around(from, badge, 12), (13, 0), "            ╭○\n            ┊\n      [HE]◂┄╯\n\n")]
    #[case::not_around(|from, badge, _| around(from, badge, 8), (0, 4), "\n\n      [HE]\n\n○")]
    fn lines_lead_to_the_badge(
        #[case] line: fn((u16, u16), Rect, u16) -> Vec<Step>,
        #[case] from: (u16, u16),
        #[case] expected: &str,
    ) {
        assert_eq!(drawn(line, from), expected);
    }
}
