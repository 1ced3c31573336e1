//! The keys that work where the focus is, the most useful first.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::{Pane, Target};
use crate::domain::Scale;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::{ALWAYS, GAP, cells, hint};

/// A hint in the words of the screen.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Shown {
    actions: Vec<Action>,
    keys: String,
    label: String,
}

/// Draws as many hints as fit whole, from the left.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState, scopes: &[Scope]) {
    let mut x = area.x;
    for shown in hints(paint, scopes) {
        let width = cells(&shown.keys, &shown.label);
        if x + width > area.right() {
            break;
        }
        let at = Rect::new(x, area.y, width, 1);
        let disabled = |action: &Action| paint.model.disabled(*action).is_some();
        let disabled = shown.actions.iter().all(disabled);
        hint(paint, at, &shown.keys, &shown.label, disabled);
        if let [action] = shown.actions.as_slice() {
            state.target(at, Target::Action(*action));
        }
        x += width + GAP;
    }
}

/// The hints of these scopes.
fn hints(paint: &Paint<'_>, scopes: &[Scope]) -> Vec<Shown> {
    let model = paint.model;
    let keymap = &model.keymap;
    let hints = keymap.hints(scopes, |action| makes_sense(model, action));
    let worded = hints.into_iter().map(|hint| Shown {
        label: paint.words.hint(&hint),
        keys: hint.keys,
        actions: hint.actions,
    });
    worded.collect()
}

/// Whether an action can mean anything here: digits beyond the scale do not, nor does going
/// sideways in a list.
fn makes_sense(model: &Model, action: Action) -> bool {
    let sideways = matches!(action, Action::MoveLeft | Action::MoveRight);
    let in_list = matches!(
        model.focus,
        Pane::Accounts | Pane::Scorecard | Pane::Requirements
    );
    let scores = action
        .digit()
        .is_none_or(|digit| is_score(model.portfolio.scale(), digit));
    scores && !(sideways && in_list && model.cell.is_none()) && !ALWAYS.contains(&action)
}

/// Whether a digit scores something: 0 is ten on a scale from 1 to 10.
fn is_score(scale: Scale, digit: u8) -> bool {
    let ten = digit == 0 && scale.min() == 1.0 && scale.max() == 10.0;
    ten || scale.contains(f64::from(digit))
}
