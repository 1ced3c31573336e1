//! What stands below the list: the criterion under the cursor, in as many rows as there are.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::criterion::Measure;
use crate::domain::matrix::Contribution;
use crate::domain::score::Score;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::text::{self, wrap::wrap};

use super::sheet::Sheet;
use super::value;

/// From so many rows on, a line sets the detail apart from the list.
const ROOM_FOR_RULE: u16 = 4;

/// One line of the detail: what leads, and what is said beside it.
struct DetailLine {
    lead: (String, Style),
    rest: (String, Style),
}

/// Draws the detail of the criterion under the cursor; gives the room below.
pub(super) fn draw(paint: &mut Paint<'_>, sheet: &Sheet<'_>, area: Rect) -> Rect {
    let Some(contribution) = sheet.contribution(sheet.cursor) else {
        return area;
    };
    let ruled = area.height >= ROOM_FOR_RULE;
    if ruled {
        let rule = paint
            .glyphs
            .rule
            .repeat(usize::from(area.width.saturating_sub(2)));
        paint.label(area.x + 1, area.y, area.width, &rule, paint.styles.faint);
    }
    let first = area.y + u16::from(ruled);
    let rows = usize::from(area.bottom().saturating_sub(first));
    let lines = lines(
        paint,
        sheet,
        contribution,
        rows,
        area.width.saturating_sub(3),
    );
    for (line, y) in lines.iter().take(rows).zip(first..) {
        let room = area.width.saturating_sub(3);
        let x = paint.label(area.x + 2, y, room, &line.lead.0, line.lead.1);
        let left = (area.x + 2 + room).saturating_sub(x);
        paint.label(x, y, left, &line.rest.0, line.rest.1);
    }
    let taken = lines.len().min(rows) as u16 + u16::from(ruled);
    above(area, taken).1
}

/// The anchors or the rule, then the evidence.
fn lines(
    paint: &Paint<'_>,
    sheet: &Sheet<'_>,
    contribution: &Contribution<'_>,
    rows: usize,
    width: u16,
) -> Vec<DetailLine> {
    let criterion = contribution.criterion;
    let mut lines = match &criterion.measure {
        Measure::Rated { levels } if levels.is_empty() => {
            vec![quiet(paint, t!(paint.words, "no-anchors"))]
        }
        Measure::Rated { levels } => anchors(paint, sheet, contribution, levels, (rows, width)),
        Measure::Measured { .. } => rule(paint, sheet, contribution, rows, width),
    };
    if let Some(score) = sheet.account.scores.get(&criterion.id) {
        lines.extend(evidence(paint, sheet, score, rows, width));
    }
    lines
}

fn quiet(paint: &Paint<'_>, text: String) -> DetailLine {
    DetailLine {
        lead: (text, paint.styles.dim),
        rest: (String::new(), paint.styles.dim),
    }
}

/// All levels where there is room, or the one the account is at and the next.
fn anchors(
    paint: &Paint<'_>,
    sheet: &Sheet<'_>,
    contribution: &Contribution<'_>,
    levels: &[String],
    (rows, width): (usize, u16),
) -> Vec<DetailLine> {
    let last = levels.len().saturating_sub(1);
    let known = contribution.measured.ok();
    let shown = known.filter(|_| !paint.is_veiled());
    let at = shown.map(|m| (sheet.scale.fraction(m.score) * last as f64).round() as usize);
    let anchor = |index: usize| anchor(paint, sheet, levels, index);
    if rows <= levels.len() {
        let next = at.map_or(last, |at| at + 1);
        let next = (next <= last).then(|| anchor(next));
        let one = anchor(at.unwrap_or(0));
        // The next one is said whole or not at all.
        let room = usize::from(width).saturating_sub(text::width(&one) + 3);
        let next = next.filter(|next| text::width(next) <= room);
        return vec![two_anchors(paint, one, next, at.is_some())];
    }
    let line = |index| {
        let style = if at == Some(index) {
            paint.styles.strong
        } else {
            paint.styles.dim
        };
        DetailLine {
            lead: (anchor(index), style),
            rest: (String::new(), style),
        }
    };
    (0..levels.len()).map(line).collect()
}

/// The level the account is at and the next one, or the first and the last where it is at none.
fn two_anchors(paint: &Paint<'_>, one: String, other: Option<String>, known: bool) -> DetailLine {
    let style = if known {
        paint.styles.text
    } else {
        paint.styles.dim
    };
    let between = paint.glyphs.separator;
    let rest = other.map_or(String::new(), |other| format!(" {between} {other}"));
    DetailLine {
        lead: (one, style),
        rest: (rest, paint.styles.dim),
    }
}

/// A level's number on the scale, and its anchor.
fn anchor(paint: &Paint<'_>, sheet: &Sheet<'_>, levels: &[String], index: usize) -> String {
    let last = levels.len().saturating_sub(1).max(1);
    let score = sheet.scale.at(index as f64 / last as f64);
    let words = levels.get(index).map(String::as_str).unwrap_or_default();
    format!("{} {}", paint.words.number(score, 1), Clean::new(words))
}

/// The value, and the rule that makes a score of it; where there is room, where the value is from.
fn rule(
    paint: &Paint<'_>,
    sheet: &Sheet<'_>,
    contribution: &Contribution<'_>,
    rows: usize,
    width: u16,
) -> Vec<DetailLine> {
    let criterion = contribution.criterion;
    let words = paint.words;
    let mut lines = Vec::new();
    if let Err(unknown) = contribution.measured {
        lines.push(quiet(paint, words.why_unknown(unknown)));
    }
    if let Some(rule) = value::rule(criterion) {
        let points = value::rule_points(words, criterion, &rule, sheet.scale);
        let width = usize::from(width);
        let lead = lead(paint, contribution);
        let at = contribution
            .measured
            .ok()
            .and_then(|it| rule.band(it.value));
        let room = width.saturating_sub(text::width(&lead));
        let all = joined(paint, &points);
        if text::width(&all) <= room || rows < 2 {
            let points = match at {
                Some(at) => joined(paint, around(paint, &points, at, room)),
                None => all,
            };
            lines.push(DetailLine {
                lead: (lead, paint.styles.text),
                rest: (points, paint.styles.dim),
            });
        } else {
            let wrapped = wrap(&all, width, rows);
            lines.extend(wrapped.into_iter().map(|line| quiet(paint, line)));
        }
    }
    if let Some(source) = criterion.source().filter(|_| !criterion.is_entered()) {
        let source = words.source(source);
        let source = t!(words, "computed-from", source = source);
        let said = wrap(&source, usize::from(width), rows);
        lines.extend(said.into_iter().map(|line| quiet(paint, line)));
    }
    lines
}

/// The points of a rule in a line; one figure under the veil.
fn joined(paint: &Paint<'_>, points: &[String]) -> String {
    let points = points.join(&format!(" {} ", paint.glyphs.separator));
    paint.figure(Clean::new(&points).into_string())
}

/// The bands around the one at a place that have room beside each other, each whole: what comes next before what was.
fn around<'p>(paint: &Paint<'_>, points: &'p [String], at: usize, room: usize) -> &'p [String] {
    let (mut first, mut end) = (at, at + 1);
    let fits = |first, end| {
        let some = points.get(first..end);
        some.is_some_and(|some| text::width(&joined(paint, some)) <= room)
    };
    while fits(first, end + 1) {
        end += 1;
    }
    while first > 0 && fits(first - 1, end) {
        first -= 1;
    }
    points.get(first..end).unwrap_or_default()
}

/// The value in front of its rule.
fn lead(paint: &Paint<'_>, contribution: &Contribution<'_>) -> String {
    let Ok(measured) = contribution.measured else {
        return String::new();
    };
    let shown = value::value(paint.words, contribution.criterion, measured.value);
    let shown = paint.figure(Clean::new(&shown).into_string());
    format!("{shown} {} ", paint.glyphs.separator)
}

/// The note a score rests on, and by whom and when it was given.
fn evidence(
    paint: &Paint<'_>,
    sheet: &Sheet<'_>,
    score: &Score,
    rows: usize,
    width: u16,
) -> Vec<DetailLine> {
    let mut lines = Vec::new();
    if let Some(note) = &score.note {
        let note = Clean::new(note);
        let wrapped = wrap(&note, usize::from(width), rows);
        lines.extend(wrapped.into_iter().map(|line| DetailLine {
            lead: (line, paint.styles.text),
            rest: (String::new(), paint.styles.text),
        }));
    }
    let date = score.date.map(|date| paint.words.date(date));
    let by = score.by.as_ref().map(|by| sheet.portfolio.person_name(by));
    let by = by.map(|by| Clean::new(by).into_string());
    let given: Vec<_> = [date, by].into_iter().flatten().collect();
    if !given.is_empty() {
        let given = given.join(&format!(" {} ", paint.glyphs.separator));
        lines.push(quiet(paint, given));
    }
    lines
}
