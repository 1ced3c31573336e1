//! The four roles of a manager: the self-rating beside what the file shows, and the next step to grow.

use ratatui::layout::Rect;

use super::gauge::{self, Marks};
use super::plan::Placed;
use super::{Sheet, cells, mark, open, write};
use crate::app::Model;
use crate::app::backing::{Manager, Row};
use crate::app::cell::OpenCell;
use crate::app::form::{FieldRef, Subject};
use crate::clean::Clean;
use crate::domain::field::PersonField;
use crate::domain::findings::selection::REVIEW_DAYS;
use crate::domain::people::Roles;
use crate::domain::promise::days_between;
use crate::domain::roles::{Evidence, Proof, Role, Share};
use crate::i18n::t;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// Lines of a card: who, two for each role, the next step.
pub(super) const HEIGHT: usize = 2 + 2 * Role::ALL.len();
/// Columns of a figure with its mark.
const FIGURE: u16 = 6;

/// What the cards are, and what their marks mean.
pub(super) fn heading(paint: &mut Paint<'_>, sheet: &Sheet, placed: &Placed) {
    let Some(line) = sheet.line(placed, 0) else {
        return;
    };
    let (words, glyphs) = (paint.words, paint.glyphs);
    let title = t!(words, "backing-roles");
    let x = write(paint, line, line.x, &title, paint.styles.title);
    let (accent, strong, dim) = (
        paint.styles.accent_strong,
        paint.styles.strong,
        paint.styles.dim,
    );
    let x = write(paint, line, x + 3, glyphs.on, accent);
    let x = write(paint, line, x + 1, &t!(words, "backing-self"), dim);
    let x = write(paint, line, x + 3, glyphs.target, strong);
    write(paint, line, x + 1, &t!(words, "backing-file"), dim);
}

/// Draws the card of a manager, as far as it is in sight.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    sheet: &Sheet,
    placed: &Placed,
    at: usize,
    state: &mut ViewState,
) {
    let Some(manager) = paint.model.backing.managers().get(at) else {
        return;
    };
    let roles = paint.model.roles_of(&manager.person);
    if let Some(line) = sheet.line(placed, 0) {
        who(paint, line, manager, roles);
    }
    for (place, evidence) in manager.evidence.iter().enumerate() {
        if let Some(line) = sheet.line(placed, 1 + 2 * place) {
            let here = mark(paint, line, Row::Role(at, evidence.role), state);
            role(paint, line, (manager, evidence), here, state);
        }
        if let Some(line) = sheet.line(placed, 2 + 2 * place) {
            let row = Row::Role(at, evidence.role);
            if paint.model.backing.here() == Some(row) {
                paint.fill(line, paint.styles.selection_quiet);
            }
            said(paint, line, (manager, evidence));
        }
    }
    if let Some(line) = sheet.line(placed, HEIGHT - 1) {
        mark(paint, line, Row::NextStep(at), state);
        next_step(paint, line, manager, roles, state);
    }
}

/// Who it is, and of what age the self-rating is.
fn who(paint: &mut Paint<'_>, line: Rect, manager: &Manager, roles: Option<&Roles>) {
    let model = paint.model;
    let listed = model.meant_person(&manager.person);
    let name = listed.map_or_else(|| manager.person.as_str(), |person| person.name.as_str());
    let (words, today) = (paint.words, model.today);
    let (age, style) = match roles.and_then(|roles| roles.date) {
        Some(date) => {
            let days = days_between(date, today);
            let old = days > REVIEW_DAYS;
            let style = if old {
                paint.styles.warn
            } else {
                paint.styles.dim
            };
            let age = t!(words, "backing-age", days = days);
            let date = words.date(date);
            (t!(words, "backing-rated", date = date, age = age), style)
        }
        None => (t!(words, "backing-unrated"), paint.styles.dim),
    };
    let (x, end) = (line.x + 2, line.right());
    let room = (end - x).saturating_sub(cells(&age) + 2);
    let name = Clean::new(name).into_string();
    let after = paint.label(x, line.y, room, &name, paint.styles.strong);
    let left = end.saturating_sub(after + 2);
    paint.label_left_of(end, line.y, left, &age, style);
}

/// A role: its name, both marks on the scale, both figures.
fn role(
    paint: &mut Paint<'_>,
    line: Rect,
    (manager, evidence): (&Manager, &Evidence),
    here: bool,
    state: &mut ViewState,
) {
    let scale = paint.model.shown().scale();
    let roles = paint.model.roles_of(&manager.person);
    let marks = Marks {
        rated: roles.and_then(|roles| roles.rating(evidence.role)),
        shown: evidence.rating(scale),
    };
    let names = Role::ALL.map(|role| cells(&paint.words.role(role)));
    let name = names.into_iter().max().unwrap_or_default();
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    let words = paint.words.role(evidence.role);
    paint.label(line.x + 2, line.y, name, &words, style);
    let x = line.x + 2 + name + 2;
    let figures = line.right().saturating_sub(2 * FIGURE);
    let scaled = Rect {
        x,
        width: figures.saturating_sub(x + 1),
        ..line
    };
    gauge::draw(paint, scaled, marks, scale);
    if let Some(cell) = open_rating(paint.model, manager, evidence.role) {
        let (x, y, width) = (figures + 2, line.y, FIGURE - 2);
        input::draw(paint, Field { x, y, width }, &cell.input, state);
    } else {
        figure(paint, line, figures, (paint.glyphs.on, marks.rated));
    }
    let shown = (paint.glyphs.target, marks.shown);
    figure(paint, line, figures + FIGURE, shown);
}

/// The open cell of a rating, if it is open on the page.
fn open_rating<'m>(model: &'m Model, manager: &Manager, role: Role) -> Option<&'m OpenCell> {
    let subject = Subject::Person(manager.person.clone());
    open(model, &subject, FieldRef::Person(PersonField::Rating(role)))
}

/// A figure with the mark that it has on the scale.
fn figure(paint: &mut Paint<'_>, line: Rect, x: u16, (mark, value): (&str, Option<f64>)) {
    let Some(value) = value else {
        paint.label(x + 2, line.y, 1, paint.glyphs.none, paint.styles.dim);
        return;
    };
    let style = if mark == paint.glyphs.on {
        paint.styles.accent_strong
    } else {
        paint.styles.strong
    };
    paint.label(x, line.y, 1, mark, style);
    let value = paint.figure(paint.words.number(value, 1));
    paint.label(x + 2, line.y, FIGURE - 2, &value, paint.styles.text);
}

/// Below a role: how the self-rating stands to what the file shows, and what that is made of; or why what
/// was typed was not taken.
fn said(paint: &mut Paint<'_>, line: Rect, (manager, evidence): (&Manager, &Evidence)) {
    let mut x = line.x + 4;
    let cell = open_rating(paint.model, manager, evidence.role);
    if let Some(problem) = cell.and_then(|cell| cell.problem.as_ref()) {
        let words = paint.words.problem(problem);
        write(paint, line, x, &words, paint.styles.bad);
        return;
    }
    let scale = paint.model.shown().scale();
    let roles = paint.model.roles_of(&manager.person);
    let marks = Marks {
        rated: roles.and_then(|roles| roles.rating(evidence.role)),
        shown: evidence.rating(scale),
    };
    if let Some(gap) = marks.gap(scale).filter(|_| !paint.is_veiled()) {
        let style = gauge::look(paint, gap);
        x = write(paint, line, x, &paint.words.role_gap(gap), style);
        let separator = format!(" {} ", paint.glyphs.separator);
        x = write(paint, line, x, &separator, paint.styles.faint);
    }
    let room = line.right().saturating_sub(x);
    let parts = parts(paint, evidence, room);
    write(paint, line, x, &parts, paint.styles.dim);
}

/// What the evidence is made of, at length where there is room for it.
fn parts(paint: &Paint<'_>, evidence: &Evidence, room: u16) -> String {
    let words = paint.words;
    if evidence.shares.is_empty() {
        return t!(words, "backing-no-evidence");
    }
    let joined = |name: &dyn Fn(Proof) -> String| {
        let told = |share: &Share| {
            let counted = paint.figure(words.share(share));
            format!("{} {counted}", name(share.proof))
        };
        let parts: Vec<String> = evidence.shares.iter().map(told).collect();
        parts.join(", ")
    };
    let full = joined(&|proof| words.proof(proof));
    if cells(&full) <= room {
        full
    } else {
        joined(&|proof| words.proof_in_a_word(proof))
    }
}

/// What comes next to grow, also while it is typed.
fn next_step(
    paint: &mut Paint<'_>,
    line: Rect,
    manager: &Manager,
    roles: Option<&Roles>,
    state: &mut ViewState,
) {
    let next = t!(paint.words, "backing-next");
    let x = write(paint, line, line.x + 2, &next, paint.styles.dim) + 1;
    let subject = Subject::Person(manager.person.clone());
    let field = FieldRef::Person(PersonField::NextStep);
    if let Some(cell) = open(paint.model, &subject, field) {
        let width = line.right().saturating_sub(x);
        let place = Field {
            x,
            y: line.y,
            width,
        };
        return input::draw(paint, place, &cell.input, state);
    }
    if let Some(step) = roles.and_then(|roles| roles.next_step.as_ref()) {
        let step = Clean::new(step).into_string();
        write(paint, line, x, &step, paint.styles.text);
    } else {
        let words = t!(paint.words, "backing-no-next");
        write(paint, line, x, &words, paint.styles.placeholder);
    }
}
