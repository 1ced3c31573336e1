//! The ladder of stages: where we are, where we aim, and the dated evidence each step asks for.

use crate::app::plan::PlanRow;
use crate::domain::Account;
use crate::domain::field::AccountField;
use crate::domain::stage::{Prerequisite, Stage};
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::entry::of_row;
use super::facts::dated;
use super::line::{Line, MARK_X, Piece, TEXT_X, at};

/// The column what a stage asks for begins in.
const EVIDENCE_X: u16 = 6;

/// The line of a stage.
pub(super) fn rung(paint: &Paint<'_>, account: &Account, stage: Stage, width: u16) -> Vec<Line> {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let held = &account.stage;
    let (is_current, is_target) = (held.current == Some(stage), held.target == Some(stage));
    let climbed = held.current.is_some_and(|current| stage <= current);
    let (mark, style) = match (is_current, is_target) {
        (true, _) => (glyphs.on, styles.accent_strong),
        (_, true) => (glyphs.target, styles.accent_strong),
        _ if climbed => (glyphs.on, styles.text),
        _ => (glyphs.off, styles.dim),
    };
    let name = if is_current || is_target {
        styles.strong
    } else {
        style
    };
    let row = PlanRow::Rung(stage);
    let mut spans = vec![
        at(MARK_X, Piece::words(mark, style)),
        at(TEXT_X, Piece::value(paint.words.stage(stage), name)),
    ];
    let note = note(paint, account, stage).or_else(|| hint(paint, &row));
    let left = TEXT_X + u16::try_from(text::width(&paint.words.stage(stage))).unwrap_or_default();
    if let Some(note) = note.filter(|note| left + 2 + note.width() <= width) {
        spans.push(at(width.saturating_sub(note.width()), note));
    }
    of_row(&row, vec![spans])
}

/// What the stage is to us.
fn note(paint: &Paint<'_>, account: &Account, stage: Stage) -> Option<Piece> {
    let (words, styles) = (paint.words, paint.styles);
    let held = &account.stage;
    let current = held.current == Some(stage);
    let current = current.then(|| Piece::words(t!(words, "plan-stage-current"), styles.accent));
    let target = (held.target == Some(stage)).then(|| {
        if held.is_utopian() {
            let said = t!(words, "plan-stage-utopian");
            Piece::words(format!("{} {said}", paint.glyphs.warning), styles.warn)
        } else {
            Piece::words(t!(words, "plan-stage-target"), styles.accent)
        }
    });
    match (current, target) {
        (Some(current), Some(target)) => {
            let both = format!("{}, {}", current.text, target.text);
            Some(Piece::words(both, target.style))
        }
        (current, target) => target.or(current),
    }
}

/// On the row under the cursor: the keys that aim for the stage, and that say it is reached.
fn hint(paint: &Paint<'_>, row: &PlanRow) -> Option<Piece> {
    let model = paint.model;
    if model.plan.row != *row || model.is_read_only() {
        return None;
    }
    let scopes = model.scopes();
    let key = |action| model.primary_key(action, &scopes);
    let (aim, reach) = (key(Action::Open)?, key(Action::Done)?);
    let said = t!(paint.words, "plan-stage-hint", aim = aim, reach = reach);
    Some(Piece::words(said, paint.styles.dim))
}

/// The line of a prerequisite: since when it is shown, or that nothing shows it.
pub(super) fn evidence(
    paint: &Paint<'_>,
    account: &Account,
    asked: Prerequisite,
    width: u16,
) -> Vec<Line> {
    let (words, styles) = (paint.words, paint.styles);
    let shown = account.stage.evidence.get(&asked).copied();
    let needed = account.stage.missing().any(|missing| missing == asked);
    let (mark, style, since) = match shown {
        Some(date) => {
            let since = dated(paint, date, width);
            let mark = Piece::words(paint.glyphs.done, styles.ok);
            (mark, styles.text, Piece::value(since, styles.dim))
        }
        None if needed => {
            let mark = Piece::words(paint.glyphs.error, styles.warn);
            let said = t!(words, "plan-evidence-needed");
            (mark, styles.text, Piece::value(said, styles.warn))
        }
        None => {
            let mark = Piece::words(paint.glyphs.off, styles.dim);
            let said = t!(words, "plan-evidence-missing");
            (mark, styles.dim, Piece::value(said, styles.placeholder))
        }
    };
    let name = words.asked_for(asked);
    let x = EVIDENCE_X + 2;
    let since_x = width.saturating_sub(since.width());
    let row = PlanRow::Field(AccountField::Evidence(asked));
    let fits = x + u16::try_from(text::width(&name)).unwrap_or_default() + 2 <= since_x;
    let name = at(x, Piece::words(name, style));
    let rail = || {
        at(
            MARK_X,
            Piece::words(paint.glyphs.rule_vertical, styles.faint),
        )
    };
    let lines = if fits {
        vec![vec![rail(), at(EVIDENCE_X, mark), name, at(since_x, since)]]
    } else {
        vec![
            vec![rail(), at(EVIDENCE_X, mark), name],
            vec![rail(), at(since_x, since)],
        ]
    };
    of_row(&row, lines)
}
