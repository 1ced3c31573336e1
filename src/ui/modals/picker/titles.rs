//! What a list says of itself.

use crate::app::form::{FieldRef, Subject};
use crate::app::picker::{Picker, Purpose};
use crate::domain::field::{Kind, RequirementField};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;

/// Columns of the words above a list.
const INTRO: usize = 58;

/// What the list is.
pub(super) fn title(paint: &Paint<'_>, picker: &Picker) -> String {
    let words = paint.words;
    match &picker.purpose {
        Purpose::Palette => t!(words, "title-palette"),
        Purpose::Help => t!(words, "title-help"),
        Purpose::Messages => t!(words, "title-messages"),
        Purpose::Field(subject, field) => field_title(paint, subject, *field),
        Purpose::Level { criterion, .. } => {
            let found = paint.model.shown().criteria().find(criterion);
            found.map_or_else(String::new, |(_, _, on)| on.name.clone())
        }
        Purpose::Library => t!(words, "title-library"),
        Purpose::Cell(_) if paint.is_veiled() => t!(words, "title-cell-veiled"),
        Purpose::Cell(cell) => words.cell(*cell),
        Purpose::Crowd => t!(words, "title-crowd"),
        Purpose::DigitRow(_) => t!(words, "title-digit-row"),
        Purpose::Calls => t!(words, "title-calls"),
        Purpose::Done => t!(words, "title-done"),
        Purpose::Managers => t!(words, "title-managers"),
        Purpose::CannotSave => t!(words, "title-cannot-save"),
        Purpose::Copies => t!(words, "title-copies"),
    }
}

fn field_title(paint: &Paint<'_>, subject: &Subject, field: FieldRef) -> String {
    let field = paint.words.field(field);
    let of = match subject {
        Subject::Account(id) | Subject::Evidence { account: id, .. } => paint
            .model
            .portfolio
            .account(id)
            .map(|account| account.name.clone()),
        Subject::Criterion(id) => {
            let found = paint.model.shown().criteria().find(id);
            found.map(|(_, _, criterion)| criterion.name.clone())
        }
        Subject::Requirement(card) => {
            let found = card.find(&paint.model.portfolio);
            found.map(|(_, requirement)| requirement.title.clone())
        }
        Subject::Indicator { account, indicator } | Subject::Readings { account, indicator } => {
            let found = paint.model.indicator_of(account, indicator);
            found.map(|indicator| indicator.name.clone())
        }
        Subject::Support(item) => Some(paint.words.support_item(*item)),
        Subject::Person(who) => {
            let listed = paint.model.meant_person(who);
            let name = listed.map(|person| person.name.clone());
            name.or_else(|| Some(who.to_string()))
        }
        Subject::Settings => None,
    };
    of.map_or_else(
        || field.clone(),
        |of| format!("{of} {} {field}", paint.glyphs.separator),
    )
}

/// What must be known before a choice is made.
pub(super) fn intro(paint: &Paint<'_>, picker: &Picker) -> Vec<String> {
    let words = match picker.purpose {
        Purpose::Field(_, FieldRef::Requirement(RequirementField::Outcome)) => {
            t!(paint.words, "intro-outcome")
        }
        Purpose::Field(_, FieldRef::Requirement(RequirementField::Obtained(..))) => {
            t!(paint.words, "intro-obtained")
        }
        Purpose::DigitRow(_) => t!(paint.words, "intro-digit-row"),
        Purpose::Copies => t!(paint.words, "intro-copies"),
        Purpose::CannotSave => match &paint.model.saving.failure {
            Some(why) => paint.words.save_failed(why),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let clean = crate::clean::Clean::new(&words);
    let mut lines = wrap(&clean, INTRO, 4);
    lines.push(String::new());
    lines
}

/// What stands in the search line while nothing is typed.
pub(super) fn placeholder(paint: &Paint<'_>, picker: &Picker) -> String {
    let kind = match &picker.purpose {
        Purpose::Field(_, field) => Some(field.kind()),
        _ => None,
    };
    if kind == Some(Kind::CounterpartKind) {
        t!(paint.words, "search-counterpart")
    } else if picker.takes_names() || picker.purpose == Purpose::Library {
        t!(paint.words, "search-person")
    } else {
        t!(paint.words, "search")
    }
}

/// What stands in place of the list where nothing matches.
pub(super) fn nothing(paint: &Paint<'_>, picker: &Picker) -> String {
    let typed = picker.query.value().trim();
    if typed.is_empty() {
        t!(paint.words, "list-empty")
    } else {
        t!(paint.words, "list-no-match")
    }
}

/// Whether the list shows which of its items holds now.
pub(super) const fn marks_what_holds(purpose: &Purpose) -> bool {
    matches!(
        purpose,
        Purpose::Field(..)
            | Purpose::Level { .. }
            | Purpose::Cell(_)
            | Purpose::Crowd
            | Purpose::Library
    )
}
