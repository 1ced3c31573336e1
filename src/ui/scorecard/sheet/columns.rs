//! The columns of the sheet: the name stands still, the others move so that the one under the cell
//! cursor is in sight.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::scorecard::ScorecardColumn;
use crate::i18n::{Words, t};
use crate::ui::paint::Paint;
use crate::ui::scorecard::columns::Kind;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Something that is edited.
    Cell(ScorecardColumn),
    /// Something that is computed.
    Told(Kind),
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    /// What stands in it.
    pub what: What,
    /// Its first cell.
    pub x: u16,
    /// How wide it is.
    pub width: u16,
}

/// The columns that are shown, from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// In sight.
    pub shown: Vec<Column>,
    /// Whether some are out of sight at the left, and at the right.
    hidden: (bool, bool),
}

/// Columns after the name, their widths, and the gaps before them.
const ALL: [(What, u16, u16); 14] = [
    (What::Cell(ScorecardColumn::Reading), 13, 1),
    (What::Told(Kind::Spark), 10, 2),
    (What::Told(Kind::Trend), 1, 1),
    (What::Told(Kind::Standing), 1, 1),
    (What::Cell(ScorecardColumn::Target), 9, 1),
    (What::Cell(ScorecardColumn::Due), 10, 2),
    (What::Told(Kind::Attained), 6, 2),
    (What::Told(Kind::Age), 6, 2),
    (What::Cell(ScorecardColumn::Baseline), 9, 2),
    (What::Cell(ScorecardColumn::Since), 10, 2),
    (What::Cell(ScorecardColumn::Every), 16, 2),
    (What::Cell(ScorecardColumn::Owner), 16, 2),
    (What::Cell(ScorecardColumn::MattersTo), 10, 2),
    (What::Cell(ScorecardColumn::SharedFrom), 14, 2),
];

/// What the account does not see of an indicator.
const OURS: [ScorecardColumn; 3] = [
    ScorecardColumn::Owner,
    ScorecardColumn::MattersTo,
    ScorecardColumn::SharedFrom,
];

impl Columns {
    /// The columns in an area, that of the cell cursor among them.
    pub(super) fn of(area: Rect, model: &Model) -> Self {
        let name = (area.width / 4).clamp(20, 34);
        let shared = model.scorecard.as_shared;
        let is_shown = |what: &What| !matches!(what, What::Cell(c) if shared && OURS.contains(c));
        let all = ALL.into_iter().filter(|(what, ..)| is_shown(what));
        let all: Vec<(What, u16, u16)> = all.collect();
        let room = area.width.saturating_sub(2 + name + 1);
        let here = What::Cell(model.scorecard.column);
        let first = first(&all, here, room);
        let x = area.x + 2;
        let mut shown = vec![Column {
            what: What::Cell(ScorecardColumn::Name),
            x,
            width: name,
        }];
        let mut at = x + name;
        let end = area.right().saturating_sub(1);
        for (what, width, gap) in all.iter().skip(first) {
            if at + gap + width > end {
                break;
            }
            shown.push(Column {
                what: *what,
                x: at + gap,
                width: *width,
            });
            at += gap + width;
        }
        let hidden = (first > 0, first + shown.len() - 1 < all.len());
        Self { shown, hidden }
    }

    /// Draws what the columns hold, and marks that there are more.
    pub(super) fn headings(&self, paint: &mut Paint<'_>, area: Rect) {
        if area.height == 0 {
            return;
        }
        let dim = paint.styles.dim;
        for column in &self.shown {
            let words = heading(paint.words, column.what);
            if column.what.is_figure() {
                let end = column.x + column.width;
                paint.label_left_of(end, area.y, column.width, &words, dim);
            } else {
                paint.label(column.x, area.y, column.width, &words, dim);
            }
        }
        if self.hidden.0 {
            paint.label(area.x, area.y, 1, paint.glyphs.head_left, dim);
        }
        if self.hidden.1 {
            let x = area.right().saturating_sub(1);
            paint.label(x, area.y, 1, paint.glyphs.head_right, dim);
        }
    }
}

impl What {
    /// Whether its text ends at the right side of the column.
    pub(super) const fn is_figure(self) -> bool {
        match self {
            Self::Cell(column) => matches!(
                column,
                ScorecardColumn::Reading | ScorecardColumn::Target | ScorecardColumn::Baseline
            ),
            Self::Told(kind) => kind.is_figure(),
        }
    }
}

/// The first column shown, as far left as the one under the cursor allows.
fn first(all: &[(What, u16, u16)], here: What, room: u16) -> usize {
    let Some(cursor) = all.iter().position(|(what, ..)| *what == here) else {
        return 0;
    };
    let taken = |first: usize| -> u16 {
        let upto = all.iter().take(cursor + 1).skip(first);
        upto.map(|(_, width, gap)| width + gap).sum()
    };
    (0..=cursor)
        .find(|first| taken(*first) <= room)
        .unwrap_or(cursor)
}

fn heading(words: &Words, what: What) -> String {
    match what {
        What::Cell(ScorecardColumn::Name) => t!(words, "column-indicator"),
        What::Cell(ScorecardColumn::Reading) => t!(words, "column-last"),
        What::Cell(ScorecardColumn::Target) => t!(words, "column-target"),
        What::Cell(ScorecardColumn::Due) => t!(words, "column-due"),
        What::Cell(ScorecardColumn::Baseline) => t!(words, "column-baseline"),
        What::Cell(ScorecardColumn::Since) => t!(words, "column-since"),
        What::Cell(ScorecardColumn::Every) => t!(words, "column-every"),
        What::Cell(ScorecardColumn::Owner) => t!(words, "column-owner"),
        What::Cell(ScorecardColumn::MattersTo) => t!(words, "column-matters"),
        What::Cell(ScorecardColumn::SharedFrom) => t!(words, "column-shared"),
        What::Told(Kind::Attained) => t!(words, "column-attained"),
        What::Told(Kind::Age) => t!(words, "column-age"),
        What::Told(Kind::Spark | Kind::Trend | Kind::Standing | Kind::StandingWord) => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However narrow the sheet, the column of the cursor is in it, and the name too.
    #[test]
    fn the_cursor_is_always_in_sight() {
        for room in 20..220 {
            for column in ScorecardColumn::ALL {
                let at = first(&ALL, What::Cell(column), room);
                let cursor = ALL
                    .iter()
                    .position(|(what, ..)| *what == What::Cell(column));
                let upto = cursor.map_or(0, |cursor| cursor + 1);
                let taken: u16 = ALL.iter().take(upto).skip(at).map(|(_, w, g)| w + g).sum();
                assert!(taken <= room, "{room} {column:?}");
            }
        }
    }

    #[test]
    fn every_editable_column_is_there() {
        for column in ScorecardColumn::ALL.into_iter().skip(1) {
            assert!(
                ALL.iter().any(|(what, ..)| *what == What::Cell(column)),
                "{column:?}"
            );
        }
    }
}
