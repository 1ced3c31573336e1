//! The bottom line of a border: where one is in a list, and what the method advises.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::Pane;
use crate::clean::Clean;
use crate::domain::matrix::{Cell, Position};
use crate::i18n::{Words, t};
use crate::ui::paint::Paint;
use crate::ui::text;

/// Draws what the bottom line of a pane's border says.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, pane: Pane) {
    match pane {
        Pane::Accounts => right(paint, area, &place_in_list(paint)),
        Pane::Matrix => advice(paint, area),
        Pane::Position | Pane::Scorecard | Pane::Requirements => {}
    }
}

/// `3 of 20`; how many there are, where the selected account is not among those shown.
fn place_in_list(paint: &Paint<'_>) -> String {
    let model = paint.model;
    let (mut shown, mut place) = (0, None);
    for index in model.accounts.order() {
        shown += 1;
        if Some(index) == model.selected {
            place = Some(shown);
        }
    }
    match place {
        Some(place) => t!(paint.words, "place-in-list", place = place, count = shown),
        None => String::new(),
    }
}

fn right(paint: &mut Paint<'_>, area: Rect, text: &str) {
    let room = area.width.saturating_sub(4);
    if !text.is_empty() && text::width(text) + 2 <= usize::from(room) {
        let text = format!(" {text} ");
        paint.label_left_of(
            area.right() - 2,
            area.bottom() - 1,
            room,
            &text,
            paint.styles.dim.not_bold(),
        );
    }
}

/// What the method advises: for the field under the cursor, else for the selected account. The
/// longest way to say it that fits; nothing under the veil, since advice tells the zone.
fn advice(paint: &mut Paint<'_>, area: Rect) {
    if paint.is_veiled() {
        return;
    }
    let room = usize::from(area.width.saturating_sub(6));
    let said = match paint.model.cell_cursor {
        Some(cell) => of_cell(paint.words, cell),
        None => of_account(paint.model),
    };
    if let Some(text) = said.iter().find(|text| text::width(text) <= room) {
        let text = format!(" {text} ");
        paint.label(
            area.x + 2,
            area.bottom() - 1,
            area.width - 4,
            &text,
            paint.styles.text.not_bold(),
        );
    }
}

/// The ways to say what is advised in a field, the longest first.
fn of_cell(words: &Words, cell: Cell) -> Vec<String> {
    let advice = cell.advice(None, None);
    let (long, short) = (words.advice(advice), words.advice_in_short(advice));
    let named = |advice: &str| format!("{}{}{advice}", words.cell(cell), t!(words, "colon"));
    vec![named(&long), named(&short), short]
}

/// The ways to say what is advised for the selected account, the longest first.
fn of_account(model: &Model) -> Vec<String> {
    let (Some(account), Some(index)) = (model.account(), model.selected) else {
        return Vec::new();
    };
    let (words, name) = (&model.words, Clean::new(&account.name));
    let Some(position) = model.position(index) else {
        return Vec::new();
    };
    let Some(cell) = position.cell else {
        let reason = t!(words, "advice-unplaced");
        return vec![
            format!("{}{}{reason}", name.as_str(), t!(words, "colon")),
            reason,
        ];
    };
    let advice = model.yardstick().advice(cell, account);
    let (long, short) = (words.advice(advice), words.advice_in_short(advice));
    let named = format!("{}{}{long}", name.as_str(), t!(words, "colon"));
    let mut said = vec![named, long, short];
    if let Some(moved) = moved(model, index, &position)
        && let Some(longest) = said.first()
    {
        said.insert(0, format!("{longest}  {}  {moved}", separator(model)));
    }
    said
}

/// From which cell the account came since the last review, where it changed cells.
fn moved(model: &Model, index: usize, now: &Position) -> Option<String> {
    let movement = model.figures_of(index)?.movement.as_ref()?;
    let then = movement.then.cell.filter(|_| movement.changed_cell(now))?;
    let (cell, date) = (model.words.cell(then), model.words.date(movement.since));
    Some(t!(model.words, "advice-moved", cell = cell, date = date))
}

fn separator(model: &Model) -> &'static str {
    crate::ui::glyphs::Glyphs::set(model.options.ascii).separator
}
