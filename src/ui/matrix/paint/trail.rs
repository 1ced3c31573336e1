//! What leads the eye to the selected account: the cross-hair, the way from the last review, the target.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::path::{self, Step};
use super::{Painter, others};
use crate::ui::matrix::form::Form;
use crate::ui::matrix::plane::Field;
use crate::ui::matrix::{Moved, Point};
use crate::ui::text::width;

/// Ways that are drawn besides the selected account's.
const MOST_WAYS: usize = 12;
/// So many columns, the nearest to a badge, are tried for a way around a word.
const NEAR: usize = 48;
/// What a cell of a way costs that cannot be drawn, and one that touches a name, in cells that are hidden.
const BROKEN: usize = 8;
const TOUCHING: usize = 4;

impl Painter<'_> {
    /// The cells of the selected badge, and the column it marks.
    fn selected_place(&self) -> Option<(Rect, u16)> {
        self.place_of(self.view.selected?.bubble)
    }

    /// The cells of the badge of a bubble, and the column it marks.
    fn place_of(&self, index: usize) -> Option<(Rect, u16)> {
        let spot = self.placed.spot(index)?;
        let bubble = self.view.bubbles.get(index)?;
        let reach = Form::of(bubble, spot.roomy).reach(&bubble.code);
        Some((spot.rect, (spot.rect.x + reach).min(spot.rect.right() - 1)))
    }

    /// Dots from the selected badge to both axes.
    pub(super) fn cross_hair(&mut self) {
        let Some((rect, column)) = self.selected_place() else {
            return;
        };
        let body = self.plane().body;
        for x in body.x..rect.x {
            self.pass(x, rect.y, self.glyphs.dotted, self.styles.faint);
        }
        for y in rect.bottom()..body.bottom() {
            self.pass(column, y, self.glyphs.dotted_vertical, self.styles.faint);
        }
    }

    fn pass(&mut self, x: u16, y: u16, glyph: &'static str, style: Style) {
        if self.is_passable(x, y) {
            self.put(x, y, glyph, style);
        }
    }

    /// The ways of the other accounts that moved, as many as keep clear of each other: a crowd of
    /// arrows leads nowhere. Who shares a spot has no way of its own.
    pub(super) fn moved(&mut self) {
        let selected = self.view.selected.map(|selected| selected.bubble);
        let alone = |bubble| {
            self.placed
                .spot(bubble)
                .is_some_and(|spot| !spot.is_crowd())
        };
        let moved = self.view.moved.iter().take(MOST_WAYS);
        let moved: Vec<Moved> = moved
            .filter(|moved| Some(moved.bubble) != selected && alone(moved.bubble))
            .copied()
            .collect();
        for Moved { bubble, from } in moved {
            self.others = others(self.placed, Some(bubble));
            self.lead(bubble, from, self.styles.text);
        }
        self.others = others(self.placed, selected);
    }

    /// The way of the selected account to its badge: from where it stood just now, else at the last review.
    pub(super) fn trail(&mut self) {
        let Some(selected) = self.view.selected else {
            return;
        };
        if let Some(from) = self.view.trace.or(selected.ghost) {
            let style = if self.view.moved.is_empty() && self.view.trace.is_none() {
                self.styles.dim
            } else {
                self.styles.accent_strong
            };
            self.ways.clear();
            self.lead(selected.bubble, from, style);
        }
    }

    /// A way from a point to a badge, with one corner at most, on the side where less is in the way; around it, with
    /// two, where a word would break it. Where no way is clear enough, the ghost stands alone.
    fn lead(&mut self, bubble: usize, from: Point, style: Style) {
        let Some((rect, column)) = self.place_of(bubble) else {
            return;
        };
        let Some((x, y)) = self.beside(from, bubble, (rect, column)) else {
            return;
        };
        let straight = [
            path::across_first((x, y), rect, column),
            path::up_first((x, y), rect, column),
        ];
        let mut best = self.clearest(straight, rect);
        if best.as_ref().is_none_or(|(hidden, _)| *hidden >= TOUCHING) {
            let body = self.plane().body;
            let under = (rect.x..rect.right()).map(|at| path::across_first((x, y), rect, at));
            let mut columns: Vec<u16> = (body.x..body.right()).collect();
            columns.sort_by_key(|at| at.abs_diff(column));
            let around = columns
                .into_iter()
                .take(NEAR)
                .map(|at| path::around((x, y), rect, at));
            let others = self.clearest(under.chain(around), rect);
            best = [best, others].into_iter().flatten().min_by_key(|it| it.0);
        }
        for step in best.into_iter().flat_map(|(_, way)| way) {
            self.step(step, style);
            self.ways.push((step.x, step.y));
        }
        self.pass(x, y, self.glyphs.ghost, style);
        self.ways.push((x, y));
    }

    /// The way of which least is hidden, and how much.
    fn clearest(
        &self,
        ways: impl IntoIterator<Item = Vec<Step>>,
        badge: Rect,
    ) -> Option<(usize, Vec<Step>)> {
        let ways = ways.into_iter().filter(|way| !way.is_empty());
        let ways = ways.filter_map(|way| Some((self.hidden(&way, badge)?, way)));
        ways.min_by_key(|(hidden, _)| *hidden)
    }

    /// One cell of a way: it is followed at a glance, so nothing but a badge or a word breaks it.
    fn step(&mut self, step: Step, style: Style) {
        let Step { x, y, mark } = step;
        let mark = mark.glyph(self.glyphs);
        if let Some(ground) = self.gap_below(x, y) {
            // The tint above goes on under it: else the way would be notched into the field.
            let style = Style {
                bg: Some(ground),
                ..style
            };
            self.put(x, y, mark, style);
        } else if self.is_open(x, y) {
            self.put(x, y, mark, style);
        }
    }

    /// The tint that is drawn into the upper half of the gap between two fields, if the cell is one of it.
    fn gap_below(&self, x: u16, y: u16) -> Option<Color> {
        let half = self.glyphs.half;
        let cell = self.buffer.cell((x, y))?;
        (half != " " && cell.symbol() == half).then_some(cell.fg)
    }

    /// Whether a way can be drawn there: where nothing but a quieter mark or the border of a field stands.
    fn is_open(&self, x: u16, y: u16) -> bool {
        self.is_free(x, y) || self.gap_below(x, y).is_some() || self.is_border(x, y)
    }

    fn is_border(&self, x: u16, y: u16) -> bool {
        let at = Position { x, y };
        let mut fields = self.plane().fields.iter();
        let on_border = |field: &Field| field.rect.contains(at) && !field.inner.contains(at);
        fields.any(|field| on_border(field) && !field.name.contains(at))
    }

    /// How many cells of a way cannot be seen; `None` where it would mislead: half of it behind
    /// badges, or one of them right before the selected one, to which the way would then seem to lead.
    fn hidden(&self, way: &[Step], badge: Rect) -> Option<usize> {
        let behind = || way.iter().filter(|step| !self.is_clear(step.x, step.y));
        let crosses = way.iter().any(|step| self.ways.contains(&(step.x, step.y)));
        let misleads =
            crosses || behind().any(|step| step.y == badge.y) || behind().count() * 2 > way.len();
        let broken = way
            .iter()
            .filter(|step| !self.is_open(step.x, step.y))
            .count();
        let near = way
            .iter()
            .filter(|step| self.is_near_name(step.x, step.y))
            .count();
        // A gap in the way is worse than a way that touches a name.
        (!misleads).then_some(behind().count() + near * TOUCHING + broken * BROKEN)
    }

    /// Whether no badge but the selected one stands there, or so near that a mark would read as part of it.
    pub(super) fn is_clear(&self, x: u16, y: u16) -> bool {
        self.others.is_free(Rect::new(x, y, 1, 1))
    }

    /// The mark of the target. Returns where it stands.
    pub(super) fn target(&mut self) -> Option<Position> {
        let selected = self.view.selected?;
        let place = self.selected_place()?;
        let (x, y) = self.beside(selected.target?, selected.bubble, place)?;
        self.put(x, y, self.glyphs.target, self.styles.dim);
        Some(Position { x, y })
    }

    /// Names the mark of the target, where there is room behind it.
    pub(super) fn name_target(&mut self, Position { x, y }: Position) {
        let word = self.view.words.target;
        let cells = width(word) as u16;
        let end = x + 3 + cells;
        if end <= self.plane().body.right() && (x + 1..end).all(|x| self.is_passable(x, y)) {
            self.write(x + 2, y, cells, word, self.styles.dim);
        }
    }
}
