//! What lies over the page: lists, forms, prompts.

mod clashes;
pub(super) mod dialogue;
mod form;
pub(super) mod hints;
mod pasted;
mod picker;
pub(super) mod prompt;

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::model::Modal;

use super::paint::Paint;
use super::view_state::ViewState;

/// Whether a question lies over everything else.
pub(super) fn asks(model: &Model) -> bool {
    prompt::is_open(model)
}

/// Draws everything that is open, the topmost last and with the focus.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let model = paint.model;
    let prompting = prompt::is_open(model);
    let count = model.modals.len();
    if count > 0 || prompting {
        paint.quieten(area); // what lies below is there to come back to, not to be read
    }
    for (at, modal) in model.modals.iter().enumerate() {
        let on_top = at + 1 == count && !prompting;
        match modal {
            Modal::Picker(picker) => picker::draw(paint, area, picker, on_top, state),
            Modal::Call(sheet) => super::call::sheet::draw(paint, area, sheet, on_top, state),
            Modal::Form(form) => form::draw(paint, area, form, on_top, state),
            Modal::Pasted(pasted) => pasted::draw(paint, area, pasted, on_top, state),
            Modal::Clashes(clashes) => clashes::draw(paint, area, clashes, on_top, state),
        }
    }
    if prompting {
        prompt::draw(paint, area, state);
    }
}
