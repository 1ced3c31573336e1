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

use super::moved::signed;
use super::paint::Paint;

/// Cells of an amount.
const AMOUNT: u16 = 6;

/// One line: an axis with its move, or a cause with its amount.
pub(super) struct Line {
    heading: bool,
    /// In hundredths of a point.
    amount: Option<i64>,
    text: String,
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
            causes.into_iter().zip(hundredths(&amounts)).collect()
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
    (then, now): &(Snapshot<'_>, Snapshot<'_>),
    account: &AccountId,
    rows: usize,
) -> Vec<Line> {
    let said = |text| {
        vec![Line {
            heading: false,
            amount: None,
            text,
        }]
    };
    if paint.is_veiled() {
        return said(t!(paint.words, "veiled"));
    }
    if then.position(account).is_none() || now.position(account).is_none() {
        return said(t!(paint.words, "review-new"));
    }
    let parts = Axis::ALL.map(|axis| Part::of(then, now, axis, account));
    let parts: Vec<Part> = parts
        .into_iter()
        .filter(|part| part.causes.as_ref().is_none_or(|causes| !causes.is_empty()))
        .collect();
    if parts.is_empty() {
        return said(t!(paint.words, "why-nothing"));
    }
    let quotas = quotas(&parts, rows.saturating_sub(parts.len()));
    let lines = parts.iter().zip(quotas);
    lines
        .flat_map(|(part, quota)| of_axis(paint, part, quota))
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

fn of_axis(paint: &Paint<'_>, part: &Part, quota: usize) -> Vec<Line> {
    let axis = paint.words.axis(part.axis);
    let Some(causes) = &part.causes else {
        let text = format!("{axis}  {}", t!(paint.words, "why-no-value"));
        return vec![Line {
            heading: true,
            amount: None,
            text,
        }];
    };
    let mut lines = vec![Line {
        heading: true,
        amount: part.total(),
        text: axis,
    }];
    let whole = if causes.len() > quota {
        quota.saturating_sub(1)
    } else {
        quota
    };
    let (shown, rest) = causes.split_at(whole.min(causes.len()));
    lines.extend(shown.iter().map(|(cause, amount)| Line {
        heading: false,
        amount: Some(*amount),
        text: said(paint, cause),
    }));
    if !rest.is_empty() && quota > 0 {
        lines.push(Line {
            heading: false,
            amount: Some(rest.iter().map(|(_, amount)| amount).sum()),
            text: t!(paint.words, "why-more", count = rest.len()),
        });
    }
    lines
}

/// A cause in words.
fn said(paint: &Paint<'_>, cause: &Cause) -> String {
    let words = paint.words;
    let name = name(paint, &cause.criterion);
    match cause.change {
        Change::Score { from, to } => {
            let (from, to) = words.pair((from, to), 0..=2);
            format!("{name} {from} {} {to}", paint.glyphs.arrow)
        }
        Change::Weight { from, to } => {
            let (from, to) = words.pair((from, to), 0..=2);
            t!(words, "why-weight", name = name, from = from, to = to)
        }
        Change::Scored { score } => {
            let score = words.number(score, 2);
            t!(words, "why-scored", name = name, score = score)
        }
        Change::Unscored { .. } => t!(words, "why-gone", name = name),
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
        if let Some(amount) = line.amount {
            let points = signed(paint, amount as f64 / 100.0, 2);
            let style = amount_style(paint, line.heading, amount);
            paint.label_left_of(x + AMOUNT, y, AMOUNT, &points, style);
            x += AMOUNT + 2;
        }
        let style = if line.heading {
            paint.styles.strong
        } else if line.amount.is_some() {
            paint.styles.text
        } else {
            paint.styles.dim
        };
        paint.label(x, y, area.right().saturating_sub(x), &line.text, style);
    }
}

fn amount_style(paint: &Paint<'_>, heading: bool, amount: i64) -> Style {
    match amount {
        _ if heading => paint.styles.strong,
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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever has room, the amounts that are shown add up to the moves that are shown.
        #[test]
        fn what_is_shown_adds_up(at in 0usize..20, review in 0usize..3, rows in 0usize..14) {
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
            let heads: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].heading).collect();
            prop_assert!(lines.len() <= rows.max(heads.len()).max(1));
            for (nth, head) in heads.iter().enumerate() {
                let end = heads.get(nth + 1).copied().unwrap_or(lines.len());
                let under = &lines[head + 1..end];
                let sum: i64 = under.iter().filter_map(|line| line.amount).sum();
                prop_assert!(under.is_empty() || Some(sum) == lines[*head].amount);
            }
        }
    }
}
