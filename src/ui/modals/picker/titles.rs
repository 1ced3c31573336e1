//! What a list says of itself.

use crate::app::compare::End;
use crate::app::form::{FieldRef, Subject};
use crate::app::order::Order;
use crate::app::picker::{Picker, Purpose};
use crate::app::plan::plan_title;
use crate::domain::Account;
use crate::domain::field::{Kind, RequirementField};
use crate::i18n::{Failure, t};
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;

/// Columns of the words above a list of choices.
const INTRO: usize = 58;
/// And above one of long lines.
const WIDE_INTRO: usize = 70;

/// What the list is.
pub(super) fn title(paint: &Paint<'_>, picker: &Picker) -> String {
    let words = paint.words;
    match &picker.purpose {
        Purpose::Palette => t!(words, "title-palette"),
        Purpose::Help => t!(words, "title-help"),
        Purpose::Messages => t!(words, "title-messages"),
        Purpose::Problems => t!(words, "title-problems"),
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
        Purpose::Day(End::Then) => t!(words, "compare-earlier"),
        Purpose::Day(End::Now) => t!(words, "compare-later"),
        Purpose::CannotSave { .. } => t!(words, "title-cannot-save"),
        Purpose::Names { .. } => t!(words, "title-names"),
        Purpose::Unsaved => t!(words, "title-unsaved"),
        Purpose::Preview(path) => preview_title(paint, path),
        Purpose::Copies => t!(words, "title-copies"),
        Purpose::Reading(order) => order_title(paint, order),
        Purpose::Import => t!(words, "title-import"),
        Purpose::Heading(at) => paint.model.import.heading(*at).to_owned(),
        Purpose::Tables => t!(words, "title-tables"),
        Purpose::Replace(_) => t!(words, "title-replace"),
    }
}

/// Which document it is, and for whom.
fn order_title(paint: &Paint<'_>, order: &Order) -> String {
    let order_of = |account: &std::sync::Arc<Account>| {
        let (what, separator) = (paint.words.order(order), paint.glyphs.separator);
        format!("{what} {separator} {}", account.name)
    };
    let account = order.account();
    let account = account.and_then(|id| paint.model.portfolio.account(id));
    account.map_or_else(|| paint.words.order(order), order_of)
}

/// What is about to be read: all that the account would see, and how much that is.
fn before_reading(paint: &Paint<'_>, order: &Order) -> String {
    let account = order.account();
    let account = account.and_then(|id| paint.model.portfolio.account(id));
    let much = account.map(|it| paint.words.how_much_is_shown(it));
    let all = t!(paint.words, "intro-committee");
    let eyes = t!(paint.words, "pack-their-eyes");
    format!("{}\n{all}\n{eyes}", much.unwrap_or_default())
}

/// Which copy it is.
fn preview_title(paint: &Paint<'_>, path: &str) -> String {
    let copies = paint.model.file_page.copies();
    let copy = copies.iter().find(|copy| copy.path == *path);
    copy.map_or_else(String::new, |copy| {
        let (day, time) = (copy.taken.date(), copy.taken.time());
        let (day, time) = (paint.words.date(day), paint.words.time(time));
        t!(paint.words, "title-preview", day = day, time = time)
    })
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
        Subject::PlanItem {
            account,
            list,
            item,
        } => {
            let account = paint.model.portfolio.account(account);
            account.map(|account| plan_title(paint.words, account, *list, item))
        }
        Subject::Support(item) => Some(paint.words.support_item(*item)),
        Subject::Person(who) => {
            let listed = paint.model.meant_person(who);
            let name = listed.map(|person| person.name.clone());
            name.or_else(|| Some(who.to_string()))
        }
        Subject::Objective(id) => {
            let objective = paint.model.portfolio.objective(id);
            objective.map(|objective| objective.text.clone())
        }
        Subject::Settings => None,
    };
    of.map_or_else(
        || field.clone(),
        |of| format!("{of} {} {field}", paint.glyphs.separator),
    )
}

/// What must be known before a choice is made, on a page of so many columns.
pub(super) fn intro(paint: &Paint<'_>, picker: &Picker, page: u16) -> Vec<String> {
    let words = match &picker.purpose {
        Purpose::Field(_, FieldRef::Requirement(RequirementField::Outcome)) => {
            t!(paint.words, "intro-outcome")
        }
        Purpose::Field(_, FieldRef::Requirement(RequirementField::Obtained(..))) => {
            t!(paint.words, "intro-obtained")
        }
        Purpose::DigitRow(_) => t!(paint.words, "intro-digit-row"),
        Purpose::Copies => t!(paint.words, "intro-copies"),
        Purpose::CannotSave { .. } => match &paint.model.saving.failure {
            Some(why) => cannot_save(paint, why),
            None => return Vec::new(),
        },
        Purpose::Names { .. } => names(paint),
        Purpose::Import => paint.model.import.summary().to_owned(),
        Purpose::Reading(order) => before_reading(paint, order),
        Purpose::Replace(filling) => {
            let path = filling.path.as_str();
            t!(paint.words, "intro-replace", path = path)
        }
        Purpose::Unsaved => match &paint.model.unsaved {
            Some(unsaved) => paint.words.unsaved(unsaved),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let columns = match picker.purpose {
        Purpose::Import | Purpose::Reading(_) => {
            WIDE_INTRO.min(usize::from(page.saturating_sub(8)))
        }
        _ => INTRO,
    };
    let mut lines = Vec::new();
    for sentence in words.lines() {
        let clean = crate::clean::Clean::new(sentence);
        lines.extend(wrap(&clean, columns, 4));
    }
    lines.push(String::new());
    lines
}

/// Why nothing is saved, and what becomes of it when the program ends.
fn cannot_save(paint: &Paint<'_>, why: &Failure) -> String {
    let words = paint.words;
    let why = words.save_failed(why);
    match paint.model.saving.journaled {
        Some(true) => format!("{why}\n{}", t!(words, "leave-journaled")),
        Some(false) => format!("{why}\n{}", t!(words, "leave-lost")),
        None => why,
    }
}

/// What has to be known of the names of the file.
fn names(paint: &Paint<'_>) -> String {
    let file = paint.model.file.as_str();
    let count = match &paint.model.saving.failure {
        Some(Failure::SeveralNames { names, .. }) => *names,
        _ => 2,
    };
    t!(paint.words, "names-intro", file = file, count = count)
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
    if picker.purpose == Purpose::Messages {
        t!(paint.words, "messages-none")
    } else if typed.is_empty() {
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
            | Purpose::Day(_)
    )
}
