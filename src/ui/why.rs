//! Why an account moved: the criteria and weights that caused it, with amounts that add up to the move.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::criterion::Axis;
use crate::domain::matrix::attribution::{Cause, Change};
use crate::domain::review::Snapshot;
use crate::domain::review::comparison::{causes, hundredths};
use crate::domain::{AccountId, CriterionId};
use crate::i18n::t;

use super::moved::{letter, signed};
use super::paint::Paint;
use super::text::width;

/// Cells of an amount.
const AMOUNT: u16 = 6;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An axis with its whole move.
    Heading,
    /// A cause with its amount.
    Cause,
    /// A cause where headings have no room: the letter of its axis stands before it.
    Lettered(Axis),
    /// Why there is no cause.
    Said,
}

/// One line: an axis with its move, or a cause with its amount.
pub(super) struct Line {
    kind: Kind,
    /// In hundredths of a point.
    amount: Option<i64>,
    text: String,
    /// What is not cut where there is little room: from what to what.
    tail: String,
}

impl Line {
    fn new(kind: Kind, amount: Option<i64>, text: String) -> Self {
        Self {
            kind,
            amount,
            text,
            tail: String::new(),
        }
    }

    fn said(text: String) -> Self {
        Self::new(Kind::Said, None, text)
    }
}

/// What moved an account on one axis.
struct Part {
    axis: Axis,
    /// The causes with their amounts in hundredths; none where there is no value on one of the days.
    causes: Option<Vec<(Cause, i64)>>,
}

impl Part {
    fn of(then: &Snapshot<'_>, now: &Snapshot<'_>, axis: Axis, account: &AccountId) -> Self {
        let causes = causes(then, now, axis, account).map(|causes| {
            let amounts: Vec<f64> = causes.iter().map(|cause| cause.amount).collect();
            let shown = causes.into_iter().zip(hundredths(&amounts));
            // A snapshot keeps hundredths: what is less is no reason.
            shown.filter(|(_, amount)| *amount != 0).collect()
        });
        Self { axis, causes }
    }

    fn count(&self) -> usize {
        self.causes.as_ref().map_or(0, Vec::len)
    }

    fn total(&self) -> Option<i64> {
        let causes = self.causes.as_ref()?;
        Some(causes.iter().map(|(_, amount)| amount).sum())
    }
}

/// The reasons of a move in at most so many lines; those that have no line are summed up in one.
pub(super) fn lines(
    paint: &Paint<'_>,
    days: &(Snapshot<'_>, Snapshot<'_>),
    account: &AccountId,
    rows: usize,
) -> Vec<Line> {
    let parts = match parts(paint, days, account) {
        Ok(parts) => parts,
        Err(said) => return vec![said],
    };
    // A heading, a cause and the rest: with less than that, letters take the place of headings.
    let headed = rows >= 3 * parts.len();
    let room = if headed { rows - parts.len() } else { rows };
    of_axes(paint, &parts, headed, room)
}

/// The same without headings, each line telling its axis; none where nothing moved.
pub(super) fn lettered(
    paint: &Paint<'_>,
    days: &(Snapshot<'_>, Snapshot<'_>),
    account: &AccountId,
    rows: usize,
) -> Vec<Line> {
    let parts = parts(paint, days, account).unwrap_or_default();
    of_axes(paint, &parts, false, rows)
}

/// What moved an account on each axis that it moved on, or why there is nothing to tell.
fn parts(
    paint: &Paint<'_>,
    (then, now): &(Snapshot<'_>, Snapshot<'_>),
    account: &AccountId,
) -> Result<Vec<Part>, Line> {
    if paint.is_veiled() {
        return Err(Line::said(t!(paint.words, "veiled")));
    }
    if then.position(account).is_none() || now.position(account).is_none() {
        return Err(Line::said(t!(paint.words, "review-new")));
    }
    let parts = Axis::ALL.map(|axis| Part::of(then, now, axis, account));
    let has_said = |part: &Part| part.causes.as_ref().is_none_or(|causes| !causes.is_empty());
    let parts: Vec<Part> = parts.into_iter().filter(has_said).collect();
    if parts.is_empty() {
        return Err(Line::said(t!(paint.words, "why-nothing")));
    }
    Ok(parts)
}

fn of_axes(paint: &Paint<'_>, parts: &[Part], headed: bool, rows: usize) -> Vec<Line> {
    let lines = parts.iter().zip(quotas(parts, rows));
    lines
        .flat_map(|(part, quota)| of_axis(paint, part, headed, quota))
        .collect()
}

/// How many lines the causes of each axis get: half each, and what one leaves over goes to the other.
fn quotas(parts: &[Part], rows: usize) -> Vec<usize> {
    match parts {
        [one, other] => {
            let least = one.count().min(rows.div_ceil(2));
            let second = other.count().min(rows - least);
            vec![one.count().min(rows - second), second]
        }
        _ => parts.iter().map(|part| part.count().min(rows)).collect(),
    }
}

fn of_axis(paint: &Paint<'_>, part: &Part, headed: bool, quota: usize) -> Vec<Line> {
    let axis = paint.words.axis(part.axis);
    let Some(causes) = &part.causes else {
        let why = t!(paint.words, "why-no-value");
        return vec![Line::said(format!(
            "{axis}{}{why}",
            t!(paint.words, "colon")
        ))];
    };
    let mut lines = Vec::new();
    if headed {
        lines.push(Line::new(Kind::Heading, part.total(), axis));
    }
    let kind = if headed {
        Kind::Cause
    } else {
        Kind::Lettered(part.axis)
    };
    let all = causes.len() <= quota;
    let whole = if all { quota } else { quota.saturating_sub(1) };
    let (shown, rest) = causes.split_at(whole.min(causes.len()));
    lines.extend(shown.iter().map(|(cause, amount)| {
        let (text, tail) = said(paint, cause);
        Line {
            tail,
            ..Line::new(kind, Some(*amount), text)
        }
    }));
    if !rest.is_empty() && quota > 0 {
        let amount = rest.iter().map(|(_, amount)| amount).sum();
        let more = t!(paint.words, "count-more", count = rest.len());
        lines.push(Line::new(kind, Some(amount), more));
    }
    lines
}

/// A cause in words: which criterion or weight, and from what to what.
fn said(paint: &Paint<'_>, cause: &Cause) -> (String, String) {
    let words = paint.words;
    let name = name(paint, &cause.criterion);
    let way = |pair| {
        let (from, to) = words.pair(pair, 0..=2);
        format!(" {from} {} {to}", paint.glyphs.arrow)
    };
    match cause.change {
        Change::Score { from, to } => (name, way((from, to))),
        Change::Weight { from, to } => (t!(words, "why-weight", name = name), way((from, to))),
        Change::Scored { score } => {
            let score = words.number(score, 2);
            (name, format!(" {}", t!(words, "why-scored", score = score)))
        }
        Change::Unscored { .. } => (t!(words, "why-gone", name = name), String::new()),
    }
}

fn name(paint: &Paint<'_>, id: &CriterionId) -> String {
    let found = paint.model.shown().criteria().find(id);
    let name = found.map_or(id.as_str(), |(_, _, criterion)| criterion.name.as_str());
    Clean::new(name).into_string()
}

/// Draws lines of reasons: amounts under each other, words beside them.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, lines: &[Line]) {
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        let mut x = area.x + 1;
        let room = |x: u16| area.right().saturating_sub(x);
        if let Kind::Lettered(axis) = line.kind {
            let letter = letter(axis);
            paint.label(x, y, room(x), letter, paint.styles.dim);
            x += 1;
        }
        if let Some(amount) = line.amount {
            let points = signed(paint, amount as f64 / 100.0, 2);
            let style = amount_style(paint, line.kind, amount);
            paint.label_left_of(x + AMOUNT, y, AMOUNT, &points, style);
            x += AMOUNT + 2;
        }
        let style = match line.kind {
            Kind::Heading => paint.styles.strong,
            Kind::Cause | Kind::Lettered(_) => paint.styles.text,
            Kind::Said => paint.styles.dim,
        };
        let tail = u16::try_from(width(&line.tail)).unwrap_or(u16::MAX);
        let name = room(x).saturating_sub(tail);
        x = paint.label(x, y, name, &line.text, style);
        paint.label(x, y, room(x), &line.tail, style);
    }
}

fn amount_style(paint: &Paint<'_>, kind: Kind, amount: i64) -> Style {
    match amount {
        _ if kind == Kind::Heading => paint.styles.strong,
        1.. => paint.styles.ok,
        0 => paint.styles.dim,
        _ => paint.styles.warn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::driver::Driver;
    use crate::ui::theme::{Capability, Theme};
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;

    /// The sum of the amounts of lines.
    fn sum<'l>(lines: impl IntoIterator<Item = &'l Line>) -> i64 {
        lines.into_iter().filter_map(|line| line.amount).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever has room, the amounts that are shown add up to the moves.
        #[test]
        fn what_is_shown_adds_up(at in 0usize..20, review in 0usize..3, rows in 2usize..14) {
            let driver = Driver::new();
            let portfolio = driver.portfolio();
            let review = &portfolio.reviews()[review % portfolio.reviews().len()];
            let today = driver.model.today;
            let days = (Snapshot::review(portfolio, review), Snapshot::Now { portfolio, today });
            let styles = Theme::Dark.styles(Capability::TrueColor).unwrap();
            let mut buffer = Buffer::empty(Rect::new(0, 0, 1, 1));
            let paint = Paint::new(&driver.model, &styles, &mut buffer);
            let account = &portfolio.accounts()[at].id;
            let lines = lines(&paint, &days, account, rows);
            prop_assert!(lines.len() <= rows);
            let (heads, causes): (Vec<&Line>, Vec<&Line>) =
                lines.iter().partition(|line| line.kind == Kind::Heading);
            let whole = Axis::ALL.map(|axis| Part::of(&days.0, &days.1, axis, account));
            let whole: i64 = whole.iter().filter_map(Part::total).sum();
            prop_assert_eq!(sum(causes), whole);
            prop_assert!(heads.is_empty() || sum(heads) == whole);
        }
    }
}
