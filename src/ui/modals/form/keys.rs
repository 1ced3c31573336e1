//! What can be done in a form, in its lower border.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::form::{FieldRef, Form, Subject};
use crate::domain::criterion::Measure;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::modals::hints;
use crate::ui::paint::Paint;
use crate::ui::requirements::opened;

/// Draws the keys.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, form: &Form) {
    if paint.model.cell.is_some() {
        return hints::draw(paint, area, &[&[Action::Commit], &[Action::Cancel]]);
    }
    if matches!(form.subject, Subject::Requirement(_)) {
        return hints::draw(paint, area, &opened::HINTS);
    }
    if form.subject == Subject::Settings {
        return of_settings(paint, area, form);
    }
    let mut groups: Vec<&[Action]> = vec![
        &[Action::Open],
        &[Action::StepUp, Action::StepDown],
        &[Action::Delete],
    ];
    if has_bands(paint.model, &form.subject) || form.is_of_readings() {
        groups.push(&[Action::New]);
    }
    if matches!(form.subject, Subject::Account(_)) {
        groups.push(&[Action::NextAccount, Action::PreviousAccount]);
    }
    groups.push(&[Action::Cancel]);
    hints::draw(paint, area, &groups);
}

/// On an objective, what can be done with it; a new one can be added from anywhere.
fn of_settings(paint: &mut Paint<'_>, area: Rect, form: &Form) {
    let words = paint.words;
    let on_objective = matches!(form.field(paint.model), Some(FieldRef::Objective(..)));
    let serving = (Action::EvidenceNote, t!(words, "objective-serving"));
    let new = (Action::New, t!(words, "objective-new"));
    let plain = |action| (action, words.action(action));
    let mut called = vec![plain(Action::Open)];
    if on_objective {
        called.extend([serving, plain(Action::Delete)]);
    }
    called.extend([new, plain(Action::Cancel)]);
    hints::draw_called(paint, area, &called);
}

/// Whether the form is that of a measured criterion, to which bands can be added.
fn has_bands(model: &Model, subject: &Subject) -> bool {
    let Subject::Criterion(id) = subject else {
        return false;
    };
    let found = model.shown().criteria().find(id);
    found.is_some_and(|(_, _, c)| matches!(c.measure, Measure::Measured { .. }))
}
