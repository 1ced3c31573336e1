//! Objectives, actions, risks, decisions and benefits.

use crate::app::plan::PlanRow;
use crate::domain::Account;
use crate::domain::field::{PlanField as F, PlanList};
use crate::domain::plan::{Action, Benefit, Decision, PlanObjective, Risk, Whose};
use crate::domain::{ItemId, PersonRef};
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::entry::Entry;
use super::facts::{clean, dated, name, said, when};
use super::line::{Line, Piece};

/// The lines of an item; none where it is gone.
pub(super) fn lines(
    paint: &Paint<'_>,
    account: &Account,
    (list, id): (PlanList, &ItemId),
    width: u16,
) -> Vec<Line> {
    let row = PlanRow::Item(list, id.clone());
    let plan = &account.plan;
    let found = match list {
        PlanList::Objectives => {
            let found = plan.objectives.iter().find(|it| it.id == *id);
            found.map(|it| objective(paint, row, it))
        }
        PlanList::Actions => {
            let found = plan.actions.iter().find(|it| it.id == *id);
            found.map(|it| action(paint, row, it, width))
        }
        PlanList::Risks => {
            let found = plan.risks.iter().find(|it| it.id == *id);
            found.map(|it| risk(paint, row, it))
        }
        PlanList::Decisions => {
            let found = plan.decisions.iter().find(|it| it.id == *id);
            found.map(|it| decision(paint, row, it, width))
        }
        PlanList::Benefits => {
            let found = account.benefits.iter().find(|it| it.id == *id);
            found.map(|it| benefit(paint, row, (account, it), width))
        }
        PlanList::Milestones | PlanList::Stakeholders => None,
    };
    found.map_or_else(Vec::new, |entry| entry.lines(paint, width))
}

/// Theirs point in, ours point out.
fn objective(paint: &Paint<'_>, row: PlanRow, it: &PlanObjective) -> Entry {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let mark = match it.whose {
        Some(Whose::Ours) => Piece::words(glyphs.target, styles.accent),
        Some(Whose::Theirs) => Piece::words(glyphs.on, styles.text),
        None => Piece::words(glyphs.off, styles.dim),
    };
    let question = t!(paint.words, "plan-no-measure");
    let mut measure = said(paint, F::Measure, it.measure.as_ref(), question);
    measure.text = paint.without_figures(measure.text);
    Entry {
        row,
        mark,
        title: Piece::cell(F::Text, clean(&it.text), styles.text),
        right: None,
        rest: vec![measure],
        glue: paint.glyphs.separator,
    }
}

fn action(paint: &Paint<'_>, row: PlanRow, it: &Action, width: u16) -> Entry {
    let styles = paint.styles;
    let open = it.done.is_none();
    let owner = match &it.owner {
        Some(owner) => Piece::cell(F::Owner, name(paint, owner), styles.dim),
        None => Piece::cell(F::Owner, t!(paint.words, "plan-no-owner"), styles.warn),
    };
    let shared = t!(paint.words, "plan-shared-mark");
    let shared = it.shared.then(|| Piece::words(shared, styles.dim));
    Entry {
        row,
        mark: done_mark(paint, open),
        title: Piece::cell(F::Text, clean(&it.text), told(paint, open)),
        right: Some(when(paint, (it.due, it.done), width)),
        rest: std::iter::once(owner).chain(shared).collect(),
        glue: paint.glyphs.separator,
    }
}

fn risk(paint: &Paint<'_>, row: PlanRow, it: &Risk) -> Entry {
    let styles = paint.styles;
    let question = t!(paint.words, "plan-no-response");
    let mut response = said(paint, F::Response, it.response.as_ref(), question);
    response.text = format!("{} {}", paint.glyphs.arrow, response.text);
    Entry {
        row,
        mark: Piece::words(paint.glyphs.warning, styles.warn),
        title: Piece::cell(F::Text, clean(&it.text), styles.text),
        right: None,
        rest: vec![response],
        glue: "",
    }
}

fn decision(paint: &Paint<'_>, row: PlanRow, it: &Decision, width: u16) -> Entry {
    let open = it.done.is_none();
    Entry {
        row,
        mark: done_mark(paint, open),
        title: Piece::cell(F::Text, clean(&it.text), told(paint, open)),
        right: Some(when(paint, (it.due, it.done), width)),
        rest: Vec::new(),
        glue: paint.glyphs.separator,
    }
}

/// What nobody over there says is praise: it is marked.
fn benefit(
    paint: &Paint<'_>,
    row: PlanRow,
    (account, it): (&Account, &Benefit),
    width: u16,
) -> Entry {
    let (words, styles) = (paint.words, paint.styles);
    let currency = paint.model.shown().settings().currency.as_deref();
    let amount = match it.amount {
        Some(amount) => {
            let amount = paint.figure(words.amount(amount, currency));
            Piece::cell(F::Amount, amount, styles.strong)
        }
        None => Piece::cell(F::Amount, t!(words, "plan-no-amount"), styles.placeholder),
    };
    let (mark, confirmed) = if let Some(by) = &it.confirmed_by {
        let said = t!(words, "plan-confirmed", name = contact(account, by));
        (
            Piece::words(paint.glyphs.done, styles.ok),
            Piece::cell(F::ConfirmedBy, said, styles.dim),
        )
    } else {
        let said = t!(words, "plan-unconfirmed");
        (
            Piece::words(paint.glyphs.off, styles.warn),
            Piece::cell(F::ConfirmedBy, said, styles.warn),
        )
    };
    let date = match it.date {
        Some(date) => Piece::cell(F::Date, dated(paint, date, width), styles.dim),
        None => Piece::cell(F::Date, t!(words, "plan-no-date"), styles.placeholder),
    };
    Entry {
        row,
        mark,
        title: Piece::cell(F::Text, clean(&it.text), styles.text),
        right: Some(date),
        rest: vec![amount, confirmed],
        glue: paint.glyphs.separator,
    }
}

/// Somebody over there, named by id or by name.
pub(in crate::ui) fn contact(account: &Account, by: &PersonRef) -> String {
    let known = account
        .stakeholders
        .iter()
        .find(|them| them.id.as_str() == by.as_str());
    clean(known.map_or(by.as_str(), |them| them.name.as_str()))
}

fn done_mark(paint: &Paint<'_>, open: bool) -> Piece {
    if open {
        Piece::words(paint.glyphs.off, paint.styles.text)
    } else {
        Piece::words(paint.glyphs.done, paint.styles.ok)
    }
}

/// What is done is quieter than what is not.
const fn told(paint: &Paint<'_>, open: bool) -> ratatui::style::Style {
    if open {
        paint.styles.text
    } else {
        paint.styles.dim
    }
}
