//! What stands in each section, under its heading.

use ratatui::style::Style;

use crate::app::plan::{PlanRow, PlanSection, rows_of};
use crate::domain::Account;
use crate::domain::field::{AccountField, PlanList};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

use super::entry::of_row;
use super::line::{Line, Piece, TEXT_X, at};
use super::{calendar, contacts, ladder, listed, snapshot};

/// The lines of a section with its heading, in a column so many cells wide.
pub(super) fn lines(
    paint: &Paint<'_>,
    account: &Account,
    section: PlanSection,
    width: u16,
) -> Vec<Line> {
    let mut lines = vec![heading(paint, account, section, width)];
    let rows = rows_of(paint.model, account, section);
    if section == PlanSection::Contacts && !account.stakeholders.is_empty() {
        lines.extend(contacts::lines(paint, account, width));
        return lines;
    }
    for row in &rows {
        lines.extend(row_lines(paint, account, row, width));
    }
    if section == PlanSection::Calendar {
        lines.extend(calendar::without_reviews(paint, account));
    }
    lines
}

fn row_lines(paint: &Paint<'_>, account: &Account, row: &PlanRow, width: u16) -> Vec<Line> {
    match row {
        PlanRow::Position => snapshot::position(paint, account, width),
        PlanRow::Field(AccountField::Evidence(asked)) => {
            ladder::evidence(paint, account, *asked, width)
        }
        PlanRow::Field(field) => snapshot::field(paint, account, *field, width),
        PlanRow::Rung(stage) => ladder::rung(paint, account, *stage, width),
        PlanRow::Item(PlanList::Milestones, id) => calendar::milestone(paint, account, id, width),
        PlanRow::Item(list, id) => listed::lines(paint, account, (*list, id), width),
        PlanRow::Moment(moment) => calendar::moment(paint, account, *moment, width),
        PlanRow::Empty(section) => nothing(paint, *section, width),
    }
}

/// What is to be asked where there is nothing yet.
fn nothing(paint: &Paint<'_>, section: PlanSection, width: u16) -> Vec<Line> {
    let words = paint.words;
    let asked = match section {
        PlanSection::Objectives => t!(words, "plan-nothing-objectives"),
        PlanSection::Contacts => t!(words, "plan-nothing-contacts"),
        PlanSection::Benefits => t!(words, "plan-nothing-benefits"),
        PlanSection::Actions => t!(words, "plan-nothing-actions"),
        PlanSection::Risks => t!(words, "plan-nothing-risks"),
        _ => t!(words, "plan-nothing-decisions"),
    };
    let style = paint.styles.placeholder;
    let lines = wrap(&asked, usize::from(width.saturating_sub(TEXT_X)), 3);
    let line = |words| vec![at(TEXT_X, Piece::value(words, style))];
    of_row(
        &PlanRow::Empty(section),
        lines.into_iter().map(line).collect(),
    )
}

/// The name of a section, a quiet rule, and what a glance at it should find.
fn heading(paint: &Paint<'_>, account: &Account, section: PlanSection, width: u16) -> Line {
    let here = paint.model.plan.row.section() == section && super::line::is_focused(paint);
    let style = if here {
        paint.styles.accent_strong
    } else {
        paint.styles.title
    };
    let name = Piece::words(name(paint, section), style);
    ruled(paint, name, note(paint, account, section), width)
}

/// A name, a quiet rule, and a note behind it.
pub(super) fn ruled(
    paint: &Paint<'_>,
    name: Piece,
    (note, note_style): (String, Style),
    width: u16,
) -> Line {
    let room = width.saturating_sub(name.width() + 4);
    let note = text::truncate(&note, usize::from(room)).into_owned();
    let note = Piece::words(note, note_style);
    let note_x = width.saturating_sub(note.width());
    let end = if note.text.is_empty() {
        width
    } else {
        note_x.saturating_sub(1)
    };
    let from = name.width() + 1;
    let rule = paint
        .glyphs
        .rule
        .repeat(usize::from(end.saturating_sub(from)));
    let rule = Piece::words(rule, paint.styles.faint);
    Line::plain(vec![at(0, name), at(from, rule), at(note_x, note)])
}

fn name(paint: &Paint<'_>, section: PlanSection) -> String {
    let words = paint.words;
    match section {
        PlanSection::Snapshot => t!(words, "plan-snapshot"),
        PlanSection::Objectives => t!(words, "plan-objectives"),
        PlanSection::Stage => t!(words, "plan-stage"),
        PlanSection::Contacts => t!(words, "plan-contacts"),
        PlanSection::Benefits => t!(words, "plan-benefits"),
        PlanSection::Actions => t!(words, "plan-actions"),
        PlanSection::Risks => t!(words, "plan-risks"),
        PlanSection::Decisions => t!(words, "plan-decisions"),
        PlanSection::Calendar => t!(words, "plan-calendar"),
    }
}

fn note(paint: &Paint<'_>, account: &Account, section: PlanSection) -> (String, Style) {
    let (words, styles) = (paint.words, paint.styles);
    let plan = &account.plan;
    let quiet = |said: String| (said, styles.dim);
    match section {
        PlanSection::Objectives if !plan.objectives.is_empty() => {
            let (theirs, ours) = (t!(words, "plan-theirs"), t!(words, "plan-ours"));
            let glyphs = paint.glyphs;
            quiet(format!("{} {theirs}  {} {ours}", glyphs.on, glyphs.target))
        }
        PlanSection::Contacts if !account.stakeholders.is_empty() => contacts::note(paint, account),
        PlanSection::Benefits if !account.benefits.is_empty() => {
            let all = account.benefits.len();
            let confirmed = account.benefits.iter();
            let confirmed = confirmed.filter(|it| it.confirmed_by.is_some()).count();
            quiet(t!(
                words,
                "plan-confirmed-count",
                confirmed = confirmed,
                all = all
            ))
        }
        PlanSection::Actions => {
            let dues = plan.actions.iter().filter(|it| it.done.is_none());
            open_note(paint, dues.map(|it| it.due).collect())
        }
        PlanSection::Decisions => {
            let dues = plan.decisions.iter().filter(|it| it.done.is_none());
            open_note(paint, dues.map(|it| it.due).collect())
        }
        PlanSection::Risks if plan.risks.len() > 3 => (t!(words, "plan-three-risks"), styles.warn),
        _ => quiet(String::new()),
    }
}

/// How many are open, and how many of those are overdue.
fn open_note(paint: &Paint<'_>, dues: Vec<Option<jiff::civil::Date>>) -> (String, Style) {
    let words = paint.words;
    let open = dues.len();
    let today = paint.model.today;
    let late = dues
        .into_iter()
        .flatten()
        .filter(|due| *due < today)
        .count();
    match (open, late) {
        (0, _) => (String::new(), paint.styles.dim),
        (_, 0) => (t!(words, "plan-open", open = open), paint.styles.dim),
        _ => (t!(words, "count-overdue", count = late), paint.styles.bad),
    }
}
