//! The keys that work where the focus is, the most useful first.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::call::SheetOf;
use crate::app::cell::{OpenCell, Place};
use crate::app::model::{Modal, Page};
use crate::app::notice::Reason;
use crate::app::rating;
use crate::app::target::{Pane, Target};
use crate::app::welcome::Screen;
use crate::domain::Scale;
use crate::i18n::Lang;
use crate::keymap::{Action, Scope};
use crate::ui::modals::prompt;
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::{ALWAYS, GAP, cells, hint};

/// The hints of a line, kept until another line is wanted: they are made of the whole table of keys.
pub(in crate::ui) struct Kept {
    key: Key,
    hints: Vec<Shown>,
}

/// Everything the hints depend on; the table of keys stays the same while the program runs.
#[derive(PartialEq)]
struct Key {
    scopes: Vec<Scope>,
    lang: Lang,
    ascii: bool,
    scale: Scale,
    situation: [bool; 7],
}

/// A hint in the words of the screen.
struct Shown {
    actions: Vec<Action>,
    keys: String,
    label: String,
}

/// Draws as many hints as fit whole, from the left.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState, scopes: &[Scope]) {
    let kept = kept(paint, state, scopes);
    let mut x = area.x;
    for shown in &kept.hints {
        let width = cells(&shown.keys, &shown.label);
        if u32::from(x) + u32::from(width) > u32::from(area.right()) {
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
    state.hints = Some(kept);
}

/// The hints of these scopes, those of the last frame where they still hold.
fn kept(paint: &Paint<'_>, state: &mut ViewState, scopes: &[Scope]) -> Kept {
    let key = Key {
        scopes: scopes.to_vec(),
        lang: paint.words.lang(),
        ascii: paint.model.options.ascii,
        scale: paint.model.shown().scale(),
        situation: [
            is_in_list,
            is_alone,
            takes_lines,
            is_ending,
            is_answering,
            lists_copies,
            Model::rates_by_row,
        ]
        .map(|is_so| is_so(paint.model)),
    };
    let kept = state.hints.take().filter(|kept| kept.key == key);
    kept.unwrap_or_else(|| Kept {
        hints: hints(paint, scopes),
        key,
    })
}

fn hints(paint: &Paint<'_>, scopes: &[Scope]) -> Vec<Shown> {
    let model = paint.model;
    let hints = model
        .keymap
        .hints(scopes, |action| makes_sense(model, action));
    let worded = hints.into_iter().map(|hint| {
        let keys = hint.actions.iter().zip(&hint.keys);
        let keys = keys.map(|(action, usual)| {
            let beside = model.key_beside_digits(*action, scopes);
            beside.unwrap_or(*usual)
        });
        let keys: Vec<_> = keys.collect();
        Shown {
            label: paint.words.hint(&hint, scopes.first().copied()),
            keys: model.key_names().side_by_side(&keys),
            actions: hint.actions,
        }
    });
    worded.collect()
}

/// Whether an action can mean anything here: digits beyond the scale do not, nor does going
/// sideways in a list. What this version does not do yet waits in the palette, with the reason.
fn makes_sense(model: &Model, action: Action) -> bool {
    if is_answering(model) {
        return false; // its keys stand in its border
    }
    let sideways = matches!(action, Action::MoveLeft | Action::MoveRight);
    let scores = action
        .digit()
        .is_none_or(|digit| is_score(model.shown().scale(), digit));
    let here = match &model.cell {
        Some(cell) => match action {
            Action::CommitRight => !is_alone(model),
            Action::NewLine => cell.takes_lines(),
            _ => true,
        },
        None if model.page == Page::Options && model.modals.is_empty() => is_named_above(action),
        None if is_on_file(model) => is_of_file(model, action),
        None if model.pasted().is_some() => is_named_above(action) || action == Action::Open,
        None => !(sideways && is_in_list(model)),
    };
    // A past call is kept already.
    let keeps = action != Action::KeepCall || is_ending(model);
    let elsewhere = matches!(
        model.disabled(action),
        Some(Reason::NotHere | Reason::OnPosition | Reason::InCall)
    );
    scores && here && keeps && !elsewhere && !ALWAYS.contains(&action)
}

/// Whether a box has the keys that names them in its border: a question, a list, a form. Nothing is said twice on a
/// screen.
fn is_answering(model: &Model) -> bool {
    let screen = model.welcome_screen();
    let is_asked = screen.is_some_and(|screen| screen != Screen::Greeting);
    let in_box = match model.modals.last() {
        Some(Modal::Clashes(_)) => true,
        Some(Modal::Picker(_) | Modal::Form(_)) => model.cell.is_none(),
        _ => false,
    };
    is_asked && model.modals.is_empty() || in_box || prompt::is_open(model)
}

/// Whether there is something in the list of the page of the file.
fn lists_copies(model: &Model) -> bool {
    model.file_rows() > 0
}

/// Whether the keys go to the page of the file.
fn is_on_file(model: &Model) -> bool {
    model.page == Page::File && model.modals.is_empty()
}

/// What is done in a list whose border says what the key that opens does there.
const fn is_named_above(action: Action) -> bool {
    matches!(action, Action::MoveUp | Action::MoveDown)
}

/// What can be done on the page of the file: in its list only while there is something in it.
fn is_of_file(model: &Model, action: Action) -> bool {
    let in_list = lists_copies(model) && is_named_above(action);
    in_list || matches!(action, Action::Cancel | Action::Undo)
}

/// Whether an open cell has no neighbour to go on to: the filter, a question.
fn is_alone(model: &Model) -> bool {
    let place = model.cell.as_ref().map(|cell| &cell.place);
    place.is_some_and(|place| !matches!(place, Place::Score { .. } | Place::Field(..)))
}

/// Whether the sheet of the call that is about to end is open.
fn is_ending(model: &Model) -> bool {
    model
        .sheet()
        .is_some_and(|sheet| sheet.of == SheetOf::Ending)
}

/// Whether what is typed may have several lines.
fn takes_lines(model: &Model) -> bool {
    model.cell.as_ref().is_some_and(OpenCell::takes_lines)
}

/// Whether the keys go to a list of one column.
fn is_in_list(model: &Model) -> bool {
    let list = matches!(
        model.pane(),
        Some(Pane::Accounts | Pane::Scorecard | Pane::Requirements)
    );
    let list = list && !model.is_scorecard_sheet();
    list && model.modals.is_empty() && model.cell.is_none()
}

/// Whether a digit scores something.
fn is_score(scale: Scale, digit: u8) -> bool {
    scale.contains(rating(digit, scale))
}
