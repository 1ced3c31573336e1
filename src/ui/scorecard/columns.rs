//! Which columns the pane has, by the width there is.

use ratatui::layout::Rect;

/// What stands in a column beside name and figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// How far it has come, beside the reading and the target.
    Attained,
    /// The course of the readings.
    Spark,
    /// Which way the last reading went.
    Trend,
    /// How it stands, as a glyph.
    Standing,
    /// How it stands, in words.
    StandingWord,
    /// How old the last reading is.
    Age,
}

impl Kind {
    /// Whether its text ends at the right side of the column.
    pub(super) const fn is_figure(self) -> bool {
        matches!(self, Self::Attained | Self::Age | Self::Spark)
    }
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    /// What stands in it.
    pub kind: Kind,
    /// Its first cell.
    pub x: u16,
    /// How wide it is.
    pub width: u16,
}

/// The columns of the pane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// Where the name begins.
    pub name: u16,
    /// Where the figures end: name and figures share the room between.
    pub figures: u16,
    /// The others.
    pub others: Vec<Column>,
}

impl Columns {
    /// The columns in an area.
    pub(super) fn of(area: Rect) -> Self {
        let wanted = wanted(area.width);
        let taken: u16 = wanted.iter().map(|(_, width, gap)| width + gap).sum();
        let name = area.x + 2;
        let end = area.right().saturating_sub(taken + 1).max(name);
        let mut at = end;
        let placed = wanted.into_iter().map(|(kind, width, gap)| {
            let x = at + gap;
            at = x + width;
            Column { kind, x, width }
        });
        let others = placed
            .filter(|column| column.x + column.width <= area.right())
            .collect();
        Self {
            name,
            figures: end,
            others,
        }
    }
}

/// The columns after the figures with their widths and the gaps before them.
fn wanted(width: u16) -> Vec<(Kind, u16, u16)> {
    let spark = match width {
        0..34 => 0,
        34..42 => 4,
        42..50 => 7,
        50..66 => 8,
        _ => 12,
    };
    let apart = u16::from(width >= 50);
    let all = [
        (58, Kind::Attained, 6, 2),
        (34, Kind::Spark, spark, 1 + apart),
        (0, Kind::Trend, 1, 1),
        (0, Kind::Standing, 1, apart),
        (66, Kind::Age, 6, 1),
        (90, Kind::StandingWord, 13, 2),
    ];
    let there = all.into_iter().filter(|(from, ..)| width >= *from);
    there
        .map(|(_, kind, width, gap)| (kind, width, gap))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Columns;
    use proptest::prelude::*;
    use ratatui::layout::Rect;

    proptest! {
        #[test]
        fn columns_follow_each_other_inside_the_pane(x in 0u16..9, width in 0u16..260) {
            let area = Rect::new(x, 0, width, 1);
            let columns = Columns::of(area);
            let mut end = columns.figures;
            for column in &columns.others {
                prop_assert!(column.x >= end, "{columns:?}");
                end = column.x + column.width;
                prop_assert!(end <= area.right());
            }
        }

    }

    #[test]
    fn names_always_keep_room() {
        for width in 32..260 {
            let columns = Columns::of(Rect::new(0, 0, width, 1));
            assert!(columns.figures - columns.name >= 22, "{width}: {columns:?}");
        }
    }
}
