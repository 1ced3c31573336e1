//! What stands beside the fields of a card: the price call, precedents, the way it came.

use crate::app::requirement_card::Card;
use crate::clean::Clean;
use crate::domain::precedent::Precedent;
use crate::domain::requirement::Requirement;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::notes::{Note, Notes};
use super::price;

/// The most precedents that are listed.
const PRECEDENTS: usize = 5;
/// The most lines of what was answered once.
pub(super) const ANSWER: usize = 6;

/// What stands beside a card, in lines of so many cells.
pub(super) fn lines(
    paint: &Paint<'_>,
    card: &Card,
    width: u16,
    state: &mut ViewState,
) -> Vec<Note> {
    let Some((account, requirement)) = card.find(paint.model.shown()) else {
        return Vec::new();
    };
    let price = price::lines(paint, account, requirement, width);
    with_precedents(price, paint, card, width, state)
}

/// What stands beside it while they talk: what to say now comes first.
pub(in crate::ui) fn while_talking(
    paint: &Paint<'_>,
    card: &Card,
    width: u16,
    state: &mut ViewState,
) -> Vec<Note> {
    let Some((account, requirement)) = card.find(paint.model.shown()) else {
        return Vec::new();
    };
    let price = price::while_talking(paint, account, requirement, width);
    with_precedents(price, paint, card, width, state)
}

/// The price call, and below it the precedents and the way it came.
fn with_precedents(
    price: Vec<Note>,
    paint: &Paint<'_>,
    card: &Card,
    width: u16,
    state: &mut ViewState,
) -> Vec<Note> {
    let Some((_, requirement)) = card.find(paint.model.shown()) else {
        return price;
    };
    let mut all = price;
    let precedents = state.board.precedents(paint.model, card, requirement.kind);
    let mut notes = Notes::new(paint, width);
    precedents_of(&mut notes, requirement, &precedents);
    way(&mut notes, requirement);
    let more = notes.lines();
    if !all.is_empty() && !more.is_empty() {
        all.push(Vec::new());
    }
    all.extend(more);
    all
}

/// Answers to the same kind for other accounts.
fn precedents_of(notes: &mut Notes<'_, '_>, requirement: &Requirement, precedents: &[Precedent]) {
    let (words, styles) = (notes.paint.words, notes.paint.styles);
    let Some(kind) = requirement.kind else {
        return;
    };
    let kind = words.requirement_kind(kind);
    notes.heading(t!(words, "precedents-heading", kind = kind));
    if precedents.is_empty() {
        return notes.text(&t!(words, "precedents-none"), styles.dim, 2);
    }
    let portfolio = notes.paint.model.shown();
    for precedent in precedents.iter().take(PRECEDENTS) {
        let Some((account, answered)) = precedent.find(portfolio) else {
            continue;
        };
        let answer = super::answered(notes.paint, answered);
        let name = Clean::new(&account.name);
        let item = format!("{}{}{answer}", name.as_str(), t!(words, "colon"));
        notes.item(&item, styles.text, ANSWER);
    }
    if let Some(more) = precedents
        .len()
        .checked_sub(PRECEDENTS)
        .filter(|more| *more > 0)
    {
        notes.text(&t!(words, "precedents-more", count = more), styles.dim, 1);
    }
}

/// The steps it went, and the gates it went past.
fn way(notes: &mut Notes<'_, '_>, requirement: &Requirement) {
    let (words, styles) = (notes.paint.words, notes.paint.styles);
    let bypassed = [
        (
            crate::domain::requirement::Step::Stop,
            &requirement.bypassed.stop,
        ),
        (
            crate::domain::requirement::Step::Wait,
            &requirement.bypassed.wait,
        ),
        (
            crate::domain::requirement::Step::Go,
            &requirement.bypassed.go,
        ),
    ];
    let bypassed: Vec<_> = bypassed
        .iter()
        .filter_map(|(step, why)| Some((*step, why.as_ref()?)))
        .collect();
    if requirement.moves.is_empty() && bypassed.is_empty() {
        return;
    }
    notes.heading(t!(words, "way-heading"));
    let steps = requirement.moves.iter().filter_map(|step| {
        let date = step.date.map(|date| words.date(date)).unwrap_or_default();
        Some(format!("{} {date}", words.step(step.to?)).trim().to_owned())
    });
    let arrow = format!(" {} ", notes.paint.glyphs.arrow);
    let raised = requirement
        .raised
        .date
        .map(|date| words.date(date))
        .unwrap_or_default();
    let began = format!(
        "{} {raised}",
        words.step(crate::domain::requirement::Step::Stop)
    );
    let steps: Vec<_> = std::iter::once(began.trim().to_owned())
        .chain(steps)
        .collect();
    notes.text(&steps.join(&arrow), styles.text, 4);
    for (step, why) in bypassed {
        let said = t!(
            words,
            "way-bypassed",
            step = words.step(step),
            why = why.as_str()
        );
        notes.item(&said, styles.warn, ANSWER);
    }
}
