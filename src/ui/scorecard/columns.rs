//! Which columns the scorecard has, by the width there is.

use ratatui::layout::Rect;

use crate::i18n::{Words, t};

/// What stands in a column.
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
    /// Until when the target is to be reached.
    Due,
    /// How old the last reading is.
    Age,
    /// Where it started.
    Baseline,
    /// How often it is read.
    Every,
    /// Who answers for it.
    Owner,
    /// From when on the account sees it.
    Shared,
    /// For whom it makes sense.
    MattersTo,
}

impl Kind {
    /// Whether its text ends at the right side of the column.
    pub(super) const fn is_figure(self) -> bool {
        matches!(self, Self::Attained | Self::Baseline | Self::Age)
    }

    /// What stands above it.
    pub(super) fn heading(self, words: &Words) -> String {
        match self {
            Self::Spark | Self::Trend | Self::Standing => String::new(),
            Self::Attained => t!(words, "column-attained"),
            Self::StandingWord => t!(words, "column-standing"),
            Self::Due => t!(words, "column-due"),
            Self::Age => t!(words, "column-age"),
            Self::Baseline => t!(words, "column-baseline"),
            Self::Every => t!(words, "column-every"),
            Self::Owner => t!(words, "column-owner"),
            Self::Shared => t!(words, "column-shared"),
            Self::MattersTo => t!(words, "column-matters"),
        }
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

/// The columns that come with more width, in this order: width of the pane, what, width, gap before.
const OPTIONAL: [(u16, Kind, u16, u16); 9] = [
    (58, Kind::Attained, 6, 2),
    (82, Kind::StandingWord, 13, 1),
    (94, Kind::Due, 10, 2),
    (104, Kind::Age, 7, 2),
    (114, Kind::Baseline, 8, 2),
    (130, Kind::Shared, 14, 2),
    (148, Kind::Owner, 16, 2),
    (164, Kind::Every, 14, 2),
    (178, Kind::MattersTo, 10, 2),
];

/// From this width on, columns need headings.
const HEADINGS: u16 = 94;

/// The columns of the scorecard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// Where the name begins.
    pub name: u16,
    /// Where the figures end: name and figures share the room between.
    pub figures: u16,
    /// The others.
    pub others: Vec<Column>,
    headings: bool,
}

impl Columns {
    /// The columns in an area.
    pub(super) fn of(area: Rect) -> Self {
        let wanted = wanted(area.width);
        let taken: u16 = wanted.iter().map(|(_, width, gap)| width + gap).sum();
        let name = area.x + 2;
        let end = area.right().saturating_sub(taken + 1).max(name);
        let mut at = end;
        let others = wanted
            .into_iter()
            .map(|(kind, width, gap)| {
                let x = at + gap;
                at = x + width;
                Column { kind, x, width }
            })
            .filter(|column| column.x + column.width <= area.right())
            .collect();
        Self {
            name,
            figures: end,
            others,
            headings: area.width >= HEADINGS,
        }
    }

    /// Whether columns need headings.
    pub(super) const fn has_headings(&self) -> bool {
        self.headings
    }
}

/// The columns after the figures with their widths and the gaps before them.
fn wanted(width: u16) -> Vec<(Kind, u16, u16)> {
    let optional = |kinds: std::ops::Range<usize>| {
        let some = OPTIONAL.get(kinds).unwrap_or_default();
        some.iter()
            .filter(move |(from, ..)| width >= *from)
            .map(|(_, kind, width, gap)| (*kind, *width, *gap))
    };
    let spark = match width {
        0..34 => 0,
        34..42 => 4,
        42..50 => 7,
        50..66 => 8,
        _ => 12,
    };
    let mut wanted: Vec<_> = optional(0..1).collect();
    if spark > 0 {
        wanted.push((Kind::Spark, spark, if width >= 50 { 2 } else { 1 }));
    }
    wanted.push((Kind::Trend, 1, 1));
    wanted.push((Kind::Standing, 1, u16::from(width >= 50)));
    wanted.extend(optional(1..OPTIONAL.len()));
    wanted
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
