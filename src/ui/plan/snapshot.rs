//! Where we stand: position, figures, who looks after it; and the other single fields of the page.

use jiff::civil::Date;
use ratatui::style::Style;

use crate::app::plan::PlanRow;
use crate::domain::account::Years;
use crate::domain::field::AccountField as F;
use crate::domain::{Account, Axis};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

use super::entry::of_row;
use super::facts::name;
use super::line::{Line, MARK_X, Piece, Span, at, open};

/// Effort that differs from the suggestion by more than so much of it is marked.
const FAR: f64 = 0.2;
/// Between a label and its value.
const AIR: u16 = 2;

/// The line of a field: its label, what it holds, and what is to be said of that at the right end.
pub(super) fn field(paint: &Paint<'_>, account: &Account, field: F, width: u16) -> Vec<Line> {
    let (value, note) = told(paint, account, field);
    let row = PlanRow::Field(field);
    let mut lines = labelled(paint, label(paint, field), value, note, width);
    lines.extend(problem(paint, &row, width));
    of_row(&row, lines)
}

/// Where it stands on the matrix and what is advised there, with the age of the oldest score.
pub(super) fn position(paint: &Paint<'_>, account: &Account, width: u16) -> Vec<Line> {
    let words = paint.words;
    let (value, advice) = placed(paint, account);
    let age = oldest_score(account).map(|date| {
        let when = words.distance(date, paint.model.today);
        Piece::words(t!(words, "plan-scores-age", when = when), paint.styles.dim)
    });
    let label = t!(words, "plan-position");
    let x = value_x(paint);
    let advice = wrap(&advice, usize::from(width.saturating_sub(x)), 3);
    let line = |words: String| vec![at(x, Piece::words(words, paint.styles.dim))];
    let mut lines = labelled(paint, label, value, age, width);
    lines.splice(1..1, advice.into_iter().map(line));
    of_row(&PlanRow::Position, lines)
}

fn placed(paint: &Paint<'_>, account: &Account) -> (Piece, String) {
    let (words, styles) = (paint.words, paint.styles);
    let nowhere = || Piece::value(t!(words, "plan-no-place"), styles.placeholder);
    let position = paint.model.selected.and_then(|at| paint.model.position(at));
    let Some((position, cell)) = position.and_then(|it| Some((it, it.cell?))) else {
        return (nowhere(), t!(words, "advice-unplaced"));
    };
    if paint.is_veiled() {
        return (
            Piece::value(paint.figure(String::new()), styles.text),
            String::new(),
        );
    }
    let axes = [("Y", Axis::Attractiveness), ("X", Axis::Strength)].map(|(letter, axis)| {
        let value = position.axis(axis).value.map(|value| words.score(value));
        format!("{letter} {}", value.as_deref().unwrap_or(paint.glyphs.none))
    });
    let value = format!("{}   {}", words.cell(cell), axes.join("  "));
    let advice = words.advice(paint.model.yardstick().advice(cell, account));
    (
        Piece::value(value, styles.zone(cell.zone()).heading),
        advice,
    )
}

fn oldest_score(account: &Account) -> Option<Date> {
    account.scores.values().filter_map(|score| score.date).min()
}

fn label(paint: &Paint<'_>, field: F) -> String {
    let words = paint.words;
    match field {
        F::Effort => t!(words, "plan-effort"),
        F::Revenue(year) => t!(words, "plan-revenue", year = year.to_string()),
        F::Margin(year) => t!(words, "plan-margin", year = year.to_string()),
        F::ShareOfWallet => t!(words, "plan-wallet"),
        F::Manager => t!(words, "plan-manager"),
        F::Sponsor => t!(words, "plan-sponsor"),
        F::PlanYear => t!(words, "plan-year"),
        F::BudgetMonth => t!(words, "plan-budget-month"),
        other => words.account_field(other),
    }
}

/// What a field holds, and what is to be said of it.
fn told(paint: &Paint<'_>, account: &Account, field: F) -> (Piece, Option<Piece>) {
    let words = paint.words;
    let currency = paint.model.shown().settings().currency.as_deref();
    match field {
        F::Effort => effort(paint, account),
        F::Revenue(year) => {
            let amount = account.revenue.get(&year);
            let amount = amount.map(|amount| words.amount(*amount, currency));
            (figure(paint, amount), grown(paint, &account.revenue, year))
        }
        F::Margin(year) => {
            let margin = account.margin.get(&year);
            let margin = margin.map(|margin| words.percent_short(*margin));
            (figure(paint, margin), moved(paint, &account.margin, year))
        }
        F::ShareOfWallet => {
            let share = account.share_of_wallet;
            (
                figure(paint, share.map(|share| words.percent_short(share))),
                None,
            )
        }
        F::Manager => (somebody(paint, account.manager.as_ref()), None),
        F::Sponsor => (somebody(paint, account.sponsor.as_ref()), None),
        F::PlanYear => (year_of(paint, account), None),
        F::BudgetMonth => budget_month(paint, account),
        _ => (Piece::value(String::new(), paint.styles.text), None),
    }
}

fn figure(paint: &Paint<'_>, figure: Option<String>) -> Piece {
    match figure {
        Some(figure) => Piece::value(paint.figure(figure), paint.styles.text),
        None => unknown(paint),
    }
}

fn unknown(paint: &Paint<'_>) -> Piece {
    Piece::value(t!(paint.words, "plan-unknown"), paint.styles.placeholder)
}

fn somebody(paint: &Paint<'_>, person: Option<&crate::domain::PersonRef>) -> Piece {
    match person {
        Some(person) => Piece::value(name(paint, person), paint.styles.text),
        None => Piece::value(t!(paint.words, "plan-missing"), paint.styles.warn),
    }
}

fn year_of(paint: &Paint<'_>, account: &Account) -> Piece {
    let year = account.plan.year.map(|year| year.to_string());
    year.map_or_else(
        || unknown(paint),
        |year| Piece::value(year, paint.styles.text),
    )
}

/// Without it there is no calendar.
fn budget_month(paint: &Paint<'_>, account: &Account) -> (Piece, Option<Piece>) {
    let words = paint.words;
    if let Some(month) = account.budget_month {
        return (Piece::value(words.month(month), paint.styles.text), None);
    }
    let why = t!(words, "plan-no-budget-month");
    (unknown(paint), Some(Piece::words(why, paint.styles.dim)))
}

/// What is planned against what its zone's share suggests.
fn effort(paint: &Paint<'_>, account: &Account) -> (Piece, Option<Piece>) {
    let words = paint.words;
    let days = |days: f64| paint.figure(words.effort(days));
    let planned = account.effort;
    let value = match planned {
        Some(planned) => {
            let said = t!(words, "plan-effort-days", days = days(planned));
            Piece::value(said, paint.styles.text)
        }
        None => unknown(paint),
    };
    let index = paint.model.selected;
    let suggested = index.and_then(|index| paint.model.figures.suggested_effort(index));
    let note = suggested.map(|suggested| {
        let gap = planned.unwrap_or_default() - suggested;
        let far = gap.abs() > suggested * FAR && !paint.is_veiled();
        let glyph = if far {
            paint.glyphs.warning
        } else {
            paint.glyphs.arrow
        };
        let style = if far {
            paint.styles.warn
        } else {
            paint.styles.dim
        };
        let said = t!(words, "plan-effort-suggested", days = days(suggested));
        Piece::words(format!("{glyph} {said}"), style)
    });
    (value, note)
}

/// How far a figure is from that of the year before, in percent.
fn grown(paint: &Paint<'_>, years: &Years, year: i16) -> Option<Piece> {
    let (now, before) = (years.get(&year)?, years.get(&(year - 1))?);
    let change = crate::domain::matrix::measure::revenue_progression(years, year).ok()?;
    let numerals = paint.words.numerals();
    let said = format!("{}{}%", text::signed(change, 1, numerals), numerals.unit);
    Some(trend(paint, now - before, said))
}

/// How far a margin is from that of the year before, in points.
fn moved(paint: &Paint<'_>, years: &Years, year: i16) -> Option<Piece> {
    let change = years.get(&year)? - years.get(&(year - 1))?;
    Some(trend(
        paint,
        change,
        text::signed(change, 1, paint.words.numerals()),
    ))
}

fn trend(paint: &Paint<'_>, change: f64, said: String) -> Piece {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let (glyph, style): (_, Style) = match change {
        c if c > 0.0 => (glyphs.up, styles.ok),
        c if c < 0.0 => (glyphs.down, styles.warn),
        _ => (glyphs.flat, styles.dim),
    };
    if paint.is_veiled() {
        return Piece::words(paint.figure(said), styles.dim);
    }
    Piece::words(format!("{glyph} {said}"), style)
}

/// A label, a value under those above, and a note at the right end: of this line, or of the next where it
/// has no room.
fn labelled(
    paint: &Paint<'_>,
    label: String,
    value: Piece,
    note: Option<Piece>,
    width: u16,
) -> Vec<Vec<Span>> {
    let x = value_x(paint);
    let end = x + value.width() + AIR;
    let label = at(MARK_X, Piece::words(label, paint.styles.dim));
    let mut lines = vec![vec![label, at(x, value)]];
    let Some(note) = note else {
        return lines;
    };
    let note_x = width.saturating_sub(note.width());
    let note = at(note_x, note);
    match lines.first_mut().filter(|_| note_x >= end) {
        Some(line) => line.push(note),
        None => lines.push(vec![note]),
    }
    lines
}

/// The column values stand in: behind the longest label.
fn value_x(paint: &Paint<'_>) -> u16 {
    let fields = [
        F::Revenue(2000),
        F::ShareOfWallet,
        F::Manager,
        F::BudgetMonth,
    ];
    let widest = fields
        .into_iter()
        .map(|field| text::width(&label(paint, field)))
        .max();
    let widest = widest.and_then(|cells| u16::try_from(cells).ok());
    MARK_X + widest.unwrap_or_default() + AIR
}

/// Why what was typed was not taken.
fn problem(paint: &Paint<'_>, row: &PlanRow, width: u16) -> Option<Vec<Span>> {
    let (cell, _) = open(paint.model, row)?;
    let words = paint.words.problem(cell.problem.as_ref()?);
    let x = value_x(paint);
    let words = text::truncate(&words, usize::from(width.saturating_sub(x))).into_owned();
    Some(vec![at(x, Piece::words(words, paint.styles.bad))])
}
