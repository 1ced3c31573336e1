//! What is said around a line about a requirement while it is typed: what it will be taken for, what is
//! missing, what was agreed.

use crate::app::cell::{OpenCell, Place};
use crate::app::requirement_asks::Asks;
use crate::clean::Clean;
use crate::domain::capture::Captured;
use crate::domain::requirement::Requirement;
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::notes::{Note, Notes};

/// What is said around the line.
pub(in crate::ui) struct Asked {
    /// What is asked.
    pub title: String,
    /// About which account or requirement.
    pub about: String,
    /// What is to be known, in lines.
    pub notes: Vec<Note>,
}

/// What is said around an open line about a requirement; none where it is about something else.
pub(in crate::ui) fn asked(paint: &Paint<'_>, cell: &OpenCell, width: u16) -> Option<Asked> {
    let words = paint.words;
    match &cell.place {
        Place::Capture(account) => Some(Asked {
            title: t!(words, "prompt-capture"),
            about: paint.model.portfolio.account(account)?.name.clone(),
            notes: echo(paint, width),
        }),
        Place::Requirement {
            account,
            requirement,
            asks,
        } => {
            let account = paint.model.portfolio.account(account)?;
            let requirement = account.requirements.iter().find(|r| r.id == *requirement)?;
            Some(Asked {
                title: title(paint, *asks),
                about: requirement.title.clone(),
                notes: about(paint, requirement, *asks, width),
            })
        }
        _ => None,
    }
}

fn title(paint: &Paint<'_>, asks: Asks) -> String {
    match asks {
        Asks::Bypass => t!(paint.words, "prompt-bypass"),
        Asks::Agree => t!(paint.words, "prompt-agree"),
        Asks::Reason => t!(paint.words, "prompt-reason"),
    }
}

/// What the line will be taken for; before anything is typed, how it can be written.
pub(in crate::ui) fn echo(paint: &Paint<'_>, width: u16) -> Vec<Note> {
    let (words, styles) = (paint.words, paint.styles);
    let mut notes = Notes::new(paint, width);
    let captured = paint.model.captured().unwrap_or_default();
    if captured.words.is_empty() {
        notes.text(&t!(words, "capture-how"), styles.dim, 2);
        notes.text(&t!(words, "capture-example"), styles.text, 2);
    } else {
        let title = Clean::new(&captured.title).into_string();
        notes.fact(&t!(words, "capture-title"), (title, styles.strong), "");
        notes.fact(&t!(words, "capture-kind"), kind(paint, &captured), "");
        notes.fact(&t!(words, "capture-by"), by(paint, &captured), "");
        notes.fact(&t!(words, "capture-due"), due(paint, &captured), "");
    }
    let mut lines = notes.lines();
    lines.resize(4, Vec::new());
    lines
}

/// The kind, and of a price how much is asked for.
fn kind(paint: &Paint<'_>, captured: &Captured) -> (String, ratatui::style::Style) {
    let words = paint.words;
    let kind = captured.kind.map(|kind| words.requirement_kind(kind));
    let said = kind.map(|kind| match captured.ask_percent {
        Some(percent) => format!("{kind} {}", words.percent_short(percent)),
        None => kind,
    });
    found(paint, said)
}

/// Who asks.
fn by(paint: &Paint<'_>, captured: &Captured) -> (String, ratatui::style::Style) {
    let by = captured.by.as_deref();
    found(paint, by.map(|by| Clean::new(by).into_string()))
}

/// For which day the answer is agreed.
fn due(paint: &Paint<'_>, captured: &Captured) -> (String, ratatui::style::Style) {
    let words = paint.words;
    let day = captured.answer_by.map(|day| {
        let distance = words.distance(day, paint.model.today);
        t!(
            words,
            "capture-answer",
            date = words.date(day),
            distance = distance
        )
    });
    found(paint, day)
}

/// What was found in the line, or that nothing was.
fn found(paint: &Paint<'_>, said: Option<String>) -> (String, ratatui::style::Style) {
    match said {
        Some(said) => (said, paint.styles.accent),
        None => (t!(paint.words, "value-nothing"), paint.styles.dim),
    }
}

/// What is to be known before the answer is typed.
fn about(paint: &Paint<'_>, requirement: &Requirement, asks: Asks, width: u16) -> Vec<Note> {
    let (words, styles) = (paint.words, paint.styles);
    let mut notes = Notes::new(paint, width);
    match asks {
        Asks::Bypass => {
            let missing: Vec<_> = requirement
                .missing()
                .into_iter()
                .map(|m| words.missing(m))
                .collect();
            let missing = t!(words, "missing-list", what = missing.join(", "));
            notes.text(&missing, styles.warn, 3);
            notes.text(&t!(words, "bypass-why"), styles.dim, 3);
        }
        Asks::Agree => {
            let arrow = format!(" {} ", paint.glyphs.arrow);
            let days: Vec<_> = requirement
                .answer_by
                .iter()
                .map(|day| words.date(*day))
                .collect();
            if days.is_empty() {
                notes.text(&t!(words, "agree-first"), styles.dim, 2);
            } else {
                let agreed = t!(words, "agree-so-far", days = days.join(&arrow));
                notes.text(&agreed, styles.text, 3);
                notes.text(&t!(words, "agree-slip"), styles.dim, 2);
            }
        }
        Asks::Reason => notes.text(&t!(words, "reason-why"), styles.dim, 2),
    }
    notes.lines()
}
