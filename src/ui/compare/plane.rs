//! The matrix of the later day, with the ways of those that crossed a border and of the selected one.
//!
//! Where badges go is decided once for every two days that are compared, and kept.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::{Pane, Target};
use crate::domain::review::Move;
use crate::i18n::{Lang, t};
use crate::ui::frame;
use crate::ui::matrix::{Bubble, Moved, Placed, place, render};
use crate::ui::matrix_pane::{SelectedTexts, Sizes, Texts, point};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// What was placed where, and for what it holds.
pub(in crate::ui) struct Kept {
    key: Key,
    /// The accounts that are drawn, by their places in the portfolio.
    shown: Vec<usize>,
    bubbles: Vec<Bubble>,
    /// The ways of those that crossed a border.
    ways: Vec<Moved>,
    placed: Option<Placed>,
}

#[derive(Debug, Clone, PartialEq)]
struct Key {
    version: u64,
    area: Rect,
    lang: Lang,
    outlined: bool,
    veiled: bool,
}

impl Kept {
    fn new(key: Key, model: &Model) -> Self {
        let moves = model.compare.moves();
        let placed: Vec<(&Move, _)> = moves
            .iter()
            .filter_map(|found| Some((found, point(&found.now)?)))
            .collect();
        let sizes = Sizes::of(model, placed.iter().map(|(found, _)| found.index));
        let bubble = |(found, at): &(&Move, _)| Bubble {
            at: *at,
            code: model.figures.shared_code(found.index),
            size: sizes.size(model, found.index),
            partial: !found.now.is_complete(),
        };
        let all = placed.iter().enumerate();
        let crossed = all.filter(|(_, (found, _))| found.crossed());
        let ways = crossed.filter_map(|(bubble, (found, _))| {
            let from = point(&found.movement.then)?;
            Some(Moved { bubble, from })
        });
        Self {
            key,
            ways: ways.collect(),
            bubbles: placed.iter().map(bubble).collect(),
            shown: placed.iter().map(|(found, _)| found.index).collect(),
            placed: None,
        }
    }
}

/// Draws the matrix in its border.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "scope-matrix");
    let area = frame::plain(paint, area, &title, false);
    if area.is_empty() {
        return;
    }
    let model = paint.model;
    let key = Key {
        version: model.compare.version(),
        area,
        lang: model.words.lang(),
        outlined: paint.styles.outlined,
        veiled: model.options.veil,
    };
    let kept = state.compared.take().filter(|kept| kept.key == key);
    let mut kept = kept.unwrap_or_else(|| Kept::new(key, model));
    let texts = Texts::with(paint, selected(paint, &kept.shown));
    let mut view = texts.view(paint, &kept.bubbles);
    view.moved = &kept.ways;
    view.cursor = None;
    let placed = kept
        .placed
        .take()
        .unwrap_or_else(|| place(&view, area, paint.styles));
    render(&view, &placed, paint.buf, paint.styles, paint.glyphs);
    offer(model, &placed, &kept.shown, state);
    kept.placed = Some(placed);
    state.compared = Some(kept);
}

/// The selected account as it stood on the later day, with where it came from.
fn selected(paint: &Paint<'_>, shown: &[usize]) -> Option<SelectedTexts> {
    let model = paint.model;
    let index = model.selected?;
    let bubble = shown.iter().position(|at| *at == index)?;
    let found = model.compare.moves().get(model.compare.place_of(index)?)?;
    let ghost = point(&found.movement.then).filter(|_| found.moved());
    SelectedTexts::at(paint, bubble, &found.now, ghost)
}

/// What can be clicked.
fn offer(model: &Model, placed: &Placed, shown: &[usize], state: &mut ViewState) {
    for spot in placed.spots().iter().filter(|spot| !spot.is_crowd()) {
        let account = shown
            .get(spot.first())
            .and_then(|index| model.shown().accounts().get(*index));
        if let Some(account) = account {
            state.target(spot.rect, Target::Account(Pane::Matrix, account.id.clone()));
        }
    }
}
