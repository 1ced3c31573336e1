//! Where the columns of the position sheet stand, by the width there is.

use ratatui::layout::Rect;

use crate::domain::Scale;
use crate::i18n::Words;
use crate::ui::text;

/// The room of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    /// Its first cell.
    pub x: u16,
    /// How wide it is.
    pub width: u16,
}

impl Column {
    /// The cell after its last one.
    pub(super) const fn end(self) -> u16 {
        self.x + self.width
    }
}

/// Where the columns stand. What is left out has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    /// What the criterion is called; where values have no column of their own, they end here.
    pub name: Column,
    /// The weight as the file has it.
    pub weight: Option<Column>,
    /// The weight as a part of its axis.
    pub share: Option<Column>,
    /// The value that is measured.
    pub value: Option<Column>,
    /// The score as a drawing.
    pub pips: Option<Column>,
    /// The score; its first cell marks what is computed.
    pub score: Column,
    /// What it adds to the value of the axis.
    pub brings: Option<Column>,
    /// The evidence.
    pub note: Option<Column>,
    /// When the score was given.
    pub date: Option<Column>,
    /// By whom.
    pub by: Option<Column>,
}

/// From these widths on, there is a column for ...
mod from {
    pub(super) const PIPS: u16 = 22;
    pub(super) const SHARE: u16 = 38;
    pub(super) const VALUE: u16 = 50;
    pub(super) const WEIGHT_AND_BRINGS: u16 = 66;
    pub(super) const NOTE: u16 = 96;
    pub(super) const DATE: u16 = 112;
    pub(super) const BY: u16 = 128;
}

/// The cells of a rating.
pub(super) const PIPS: u16 = 5;

impl Columns {
    /// The columns in an area.
    pub(super) fn of(area: Rect, words: &Words, scale: Scale) -> Self {
        let wide = |from: u16| area.width >= from;
        let digits =
            text::width(&words.score(scale.max())).max(text::width(&words.score(scale.min())));
        let mut room = Room {
            left: area.x + 2,
            right: area.right().saturating_sub(1),
        };
        let by = room.cut(14, wide(from::BY));
        let date = room.cut(10, wide(from::DATE));
        let note = room.cut((area.width / 4).min(40), wide(from::NOTE));
        let brings = room.cut(6, wide(from::WEIGHT_AND_BRINGS));
        let score = room.cut(digits as u16 + 1, true);
        let pips = room.cut(PIPS, wide(from::PIPS));
        let value = room.cut(14, wide(from::VALUE));
        let share = room.cut(if wide(from::VALUE) { 5 } else { 3 }, wide(from::SHARE));
        let weight = room.cut(6, wide(from::WEIGHT_AND_BRINGS));
        Self {
            name: room.rest(),
            weight,
            share,
            value,
            pips,
            score: score.unwrap_or(room.rest()),
            brings,
            note,
            date,
            by,
        }
    }

    /// Where a value is typed: in its column, or where it stands without one, at the end of the name, growing to the left.
    /// Weights and scores stay in sight.
    pub(super) fn cell(&self, typed: usize) -> Column {
        if let Some(value) = self.value {
            return value;
        }
        let width = u16::try_from(typed).unwrap_or(u16::MAX).saturating_add(1);
        let width = width.clamp(PIPS, PIPS + 5).min(self.name.width);
        let x = self.name.end() - width;
        Column { x, width }
    }

    /// What is left of the name beside an open cell.
    pub(super) fn name_beside(&self, cell: Column) -> Column {
        let width = cell.x.saturating_sub(self.name.x + 1);
        let width = if self.value.is_some() {
            self.name.width
        } else {
            width
        };
        Column { width, ..self.name }
    }
}

/// What is left of a row while columns are cut off at its right.
#[derive(Debug, Clone, Copy)]
struct Room {
    left: u16,
    right: u16,
}

impl Room {
    /// Cuts a column and the gap before it, if it is wanted and there is room.
    fn cut(&mut self, width: u16, wanted: bool) -> Option<Column> {
        let x = self
            .right
            .checked_sub(width)
            .filter(|x| *x >= self.left && wanted)?;
        self.right = x.saturating_sub(1).max(self.left);
        Some(Column { x, width })
    }

    fn rest(self) -> Column {
        Column {
            x: self.left,
            width: self.right.saturating_sub(self.left),
        }
    }
}
