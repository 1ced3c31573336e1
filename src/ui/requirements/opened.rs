//! The opened card of a requirement: its steps as tabs, what is missing, and what stands beside its fields.

use ratatui::layout::Rect;

use crate::app::form::{FieldRef, Form, Subject};
use crate::app::requirement_card::Card;
use crate::domain::field::RequirementField;
use crate::domain::requirement::{Requirement, Step, Track};
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::notes::{self, Note};
use super::{beside as notes_of, state::missing_of};

/// From this width on, what is known besides the fields stands beside them.
const BESIDE_FROM: u16 = 110;
/// Columns of the widest card.
const WIDEST: u16 = 164;
/// Between the fields and what stands beside them, with its rule.
pub(in crate::ui) const NOTES_GAP: u16 = 4;

/// The keys named below a card.
pub(in crate::ui) const HINTS: [&[Action]; 6] = [
    &[Action::Open],
    &[Action::RequirementNext, Action::RequirementPrevious],
    &[Action::MoveDate],
    &[Action::Done],
    &[Action::LightTrack],
    &[Action::Cancel],
];

/// How wide a card is with notes beside its fields.
#[derive(Debug, Clone, Copy)]
pub(in crate::ui) struct Beside {
    /// Of the whole card.
    pub width: u16,
    /// Of the notes, with what sets them apart.
    pub notes: u16,
}

impl Beside {
    /// For a form on a page; none where it is no card, or there is no room.
    pub(in crate::ui) fn of(page: Rect, form: &Form) -> Option<Self> {
        let card = matches!(form.subject, Subject::Requirement(_));
        let width = WIDEST.min(page.width.saturating_sub(4));
        (card && page.width >= BESIDE_FROM).then_some(Self {
            width,
            notes: width * 9 / 20,
        })
    }

    /// Draws the notes; gives the room of the fields.
    pub(in crate::ui) fn draw(self, paint: &mut Paint<'_>, room: Rect, lines: &[Note]) -> Rect {
        let taken = self.notes.min(room.width);
        let left = Rect {
            width: room.width - taken,
            ..room
        };
        let x = left.right() + 1;
        for y in room.top()..room.bottom() {
            let glyph = paint.glyphs.rule_vertical;
            paint.label(x, y, 1, glyph, paint.styles.faint);
        }
        let right = Rect {
            x: x + 2,
            width: room.right().saturating_sub(x + 2),
            ..room
        };
        notes::draw(paint, right, lines);
        left
    }
}

/// The lines above the fields: the steps as tabs, how it stands, and what its gate still asks for.
pub(in crate::ui) fn head(paint: &Paint<'_>, card: &Card, width: u16) -> Vec<Note> {
    let Some((_, requirement)) = card.find(paint.model.shown()) else {
        return Vec::new();
    };
    let (words, styles) = (paint.words, paint.styles);
    let mut tabs: Note = vec![("  ".to_owned(), styles.dim)];
    for step in Step::BOARD {
        let (glyph, style) = super::sign(paint, step);
        let (shown, here) = (step == card.step, step == requirement.step);
        let style = if shown { style } else { styles.dim };
        let work = if shown {
            format!(" {}", words.step_work(step))
        } else {
            String::new()
        };
        let mark = if here { glyph } else { " " };
        tabs.push((format!("{mark} {}", words.step(step)), style));
        tabs.push((format!("{work}   "), styles.text));
    }
    let keys = paint
        .model
        .primary_key(Action::NextPane, &paint.model.scopes());
    tabs.extend(keys.map(|keys| (format!("{keys}   "), styles.key)));
    tabs.extend(super::state::state(paint, requirement));
    if requirement.track == Track::Light {
        tabs.push((format!("   {}", t!(words, "track-light-short")), styles.dim));
    }
    let mut lines = vec![tabs];
    let room = usize::from(width.saturating_sub(2));
    let missing = missing_of(paint, &requirement.missing_at(card.step), room);
    let indent = ("  ".to_owned(), styles.dim);
    lines.push(match missing {
        Some(missing) => vec![indent, (missing, styles.warn)],
        None if requirement.step == card.step && requirement.step != Step::Closed => {
            let ready = t!(words, "card-ready");
            vec![
                indent,
                (format!("{} {ready}", paint.glyphs.done), styles.ok),
            ]
        }
        None => Vec::new(),
    });
    lines.push(Vec::new());
    lines
}

/// What a field tells beyond its value: of the agreed day, the ones before it.
pub(in crate::ui) fn told(paint: &Paint<'_>, subject: &Subject, field: FieldRef) -> Option<String> {
    let (Subject::Requirement(card), FieldRef::Requirement(RequirementField::AnswerBy)) =
        (subject, field)
    else {
        return None;
    };
    let (_, requirement) = card.find(paint.model.shown())?;
    agreed(paint, requirement)
}

/// The agreed days, first to last, and how often they were moved.
pub(super) fn agreed(paint: &Paint<'_>, requirement: &Requirement) -> Option<String> {
    let words = paint.words;
    let days: Vec<_> = requirement
        .answer_by
        .iter()
        .map(|day| words.date(*day))
        .collect();
    let days = days.join(&format!(" {} ", paint.glyphs.arrow));
    let slips = requirement.slips();
    match (days.is_empty(), slips) {
        (true, _) => None,
        (false, 0) => Some(days),
        (false, _) => {
            let moved = t!(words, "card-slips", count = slips);
            Some(format!("{days} {} {moved}", paint.glyphs.separator))
        }
    }
}

/// A note in line with the names of the fields it stands below.
pub(in crate::ui) fn indented(mut note: Note) -> Note {
    if let Some((words, _)) = note.first_mut() {
        words.insert_str(0, "  ");
    }
    note
}

/// What stands beside the fields of a card.
pub(in crate::ui) fn beside(
    paint: &Paint<'_>,
    card: &Card,
    width: u16,
    state: &mut ViewState,
) -> Vec<Note> {
    notes_of::lines(paint, card, width, state)
}
