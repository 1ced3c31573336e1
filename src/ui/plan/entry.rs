//! An item of a list in lines: its words, when at the right end, and what belongs to it beside them or
//! below.

use crate::app::plan::PlanRow;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;

use super::line::{Line, MARK_X, Piece, Span, TEXT_X, at, open};

/// Lines a text takes at most.
const MOST: usize = 6;
/// Between the words and what stands at the right end.
const AIR: u16 = 2;

/// What is said of an item.
pub(super) struct Entry {
    pub row: PlanRow,
    /// Its state at a glance.
    pub mark: Piece,
    /// What it is called.
    pub title: Piece,
    /// When.
    pub right: Option<Piece>,
    /// What belongs to it.
    pub rest: Vec<Piece>,
    /// What stands before each of these where they are on one line.
    pub glue: &'static str,
}

impl Entry {
    /// Its lines in a column so many cells wide.
    pub(super) fn lines(self, paint: &Paint<'_>, width: u16) -> Vec<Line> {
        let typed = open(paint.model, &self.row).map(|(cell, part)| (cell.problem.clone(), part));
        let wide = self.right.as_ref().map_or(0, |right| right.width() + AIR);
        let room = width.saturating_sub(TEXT_X + wide);
        let between = Piece::words(format!(" {} ", self.glue), paint.styles.faint);
        let rest: u16 = self.rest.iter().map(|piece| piece.width() + 3).sum();
        let inline = self.title.width().saturating_add(rest) <= room;
        let most = match &typed {
            Some((_, part)) if *part == self.title.part => 1,
            _ => MOST,
        };
        let mut lines = wrapped(&self.title, room, most);
        if inline && let Some(line) = lines.first_mut() {
            let x = TEXT_X + self.title.width();
            line.extend(joined(&self.rest, x, &between));
        } else {
            lines.extend(flowing(&self.rest, width.saturating_sub(TEXT_X), &between));
        }
        if let Some(line) = lines.first_mut() {
            line.insert(0, at(MARK_X, self.mark));
            if let Some(right) = self.right {
                line.push(at(width.saturating_sub(right.width()), right));
            }
        }
        if let Some((Some(problem), _)) = typed {
            let words = paint.words.problem(&problem);
            let words = wrap(&words, usize::from(width - TEXT_X), 2);
            lines.extend(
                words
                    .into_iter()
                    .map(|words| vec![at(TEXT_X, Piece::words(words, paint.styles.bad))]),
            );
        }
        of_row(&self.row, lines)
    }
}

/// Lines that belong to a row.
pub(super) fn of_row(row: &PlanRow, lines: Vec<Vec<Span>>) -> Vec<Line> {
    let lines = lines.into_iter().enumerate();
    let line = |(place, spans)| Line {
        row: Some(row.clone()),
        first: place == 0,
        spans,
    };
    lines.map(line).collect()
}

/// A text over several lines; one at least.
fn wrapped(piece: &Piece, room: u16, most: usize) -> Vec<Vec<Span>> {
    let mut texts = wrap(&piece.text, usize::from(room), most);
    if texts.is_empty() {
        texts.push(String::new());
    }
    let line = |text| {
        let piece = Piece {
            text,
            ..piece.clone()
        };
        vec![at(TEXT_X, piece)]
    };
    texts.into_iter().map(line).collect()
}

/// Pieces one after the other behind something.
fn joined(pieces: &[Piece], mut x: u16, between: &Piece) -> Vec<Span> {
    let mut spans = Vec::new();
    for piece in pieces {
        spans.push(at(x, between.clone()));
        x += between.width();
        spans.push(at(x, piece.clone()));
        x += piece.width();
    }
    spans
}

/// Pieces one after the other in lines of their own, none of them cut.
pub(super) fn flowing(pieces: &[Piece], room: u16, between: &Piece) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = Vec::new();
    let mut used = 0;
    for piece in pieces {
        let beside = used > 0 && used + between.width() + piece.width() <= room;
        if let Some(line) = lines.last_mut().filter(|_| beside) {
            line.push(at(TEXT_X + used, between.clone()));
            line.push(at(TEXT_X + used + between.width(), piece.clone()));
            used += between.width() + piece.width();
            continue;
        }
        let pieces = wrapped(piece, room, MOST);
        used = pieces
            .last()
            .and_then(|line| line.last())
            .map_or(0, |span| span.piece.width());
        lines.extend(pieces);
    }
    lines
}

/// Moves spans to the right.
pub(super) fn moved(spans: Vec<Span>, by: u16) -> Vec<Span> {
    let span = |span: Span| Span {
        x: span.x + by,
        ..span
    };
    spans.into_iter().map(span).collect()
}
