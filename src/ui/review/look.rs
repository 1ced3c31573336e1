//! What is to be looked at before an account is confirmed: promises, readings off track, findings.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::attainment::Standing;
use crate::domain::findings::Finding;
use crate::i18n::t;
use crate::ui::call::brief::facts::{self, Fact};
use crate::ui::frame;
use crate::ui::paint::Paint;
use crate::ui::severity;
use crate::ui::split::{above, left};
use crate::ui::text::{self, wrap::wrap};
use crate::ui::why;

/// Most lines of one finding.
const LINES: usize = 3;
/// The debts that are shown at least, and where findings share the place at most.
const DEBTS: usize = 2;
/// The most reasons that share the place, and their columns.
const REASONS: usize = 4;
const SIDES: usize = 2;

/// From more columns than these on there is room for air.
const ROOMY: u16 = 60;

/// The columns of the mark of a finding, and air around it.
const MARK: u16 = 2;

/// A line of a list: a fact, or a part of a finding.
enum Line {
    Fact(Fact),
    /// What it is called in a list of other things, the mark before it, with nothing where it goes on, and what it says.
    Finding(String, Option<(&'static str, Style)>, String),
}

impl Line {
    fn label(&self) -> &str {
        match self {
            Self::Fact(fact) => &fact.label,
            Self::Finding(label, ..) => label,
        }
    }

    const fn fact(&self) -> Option<&Fact> {
        match self {
            Self::Fact(fact) => Some(fact),
            Self::Finding(..) => None,
        }
    }
}

/// Draws what is to be looked at; the findings stand below the rest, or in a place of their own, and the reasons why the
/// account moved above it, where they have no place of their own. `title` is what it is called with them.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    (findings, title): (Option<Rect>, Option<&str>),
    reasons: &[why::Line],
) {
    let look = t!(paint.words, "review-look");
    let inner = inside(frame::plain(paint, area, title.unwrap_or(&look), false));
    let inner = draw_reasons(paint, inner, reasons);
    let title = t!(paint.words, "review-findings");
    let own = findings.map(|area| inside(frame::plain(paint, area, &title, false)));
    let Some(account) = paint.model.account() else {
        return;
    };
    if let Some(own) = own {
        let mut lines = said(paint, account, own.width);
        if lines.is_empty() {
            lines.push(Line::Fact(nothing_said(paint)));
        }
        list(paint, own, &lines);
        let facts = facts_in(paint, account, inner);
        let lines: Vec<Line> = facts.into_iter().map(Line::Fact).collect();
        return list(paint, inner, &lines);
    }
    let mut facts = facts::debts(paint, account, DEBTS.min(usize::from(inner.height)));
    facts.extend(off_track(paint, account));
    let label = labels(inner, std::iter::once(title.as_str()));
    let cells = beside(inner, &facts).min(inner.width.saturating_sub(label));
    let mut found = said(paint, account, cells);
    if let Some(Line::Finding(label, ..)) = found.first_mut() {
        *label = title;
    }
    let facts = facts.into_iter().map(Line::Fact);
    let lines: Vec<Line> = facts.chain(found).collect();
    list(paint, inner, &lines);
}

/// How many reasons share an area: in two columns, on half of its lines at most.
pub(super) fn reasons(area: Rect) -> usize {
    let half = usize::from(area.height.saturating_sub(2)) / 2;
    (half.max(1) * SIDES).min(REASONS)
}

/// Draws the reasons in two columns; gives the room below.
fn draw_reasons(paint: &mut Paint<'_>, room: Rect, reasons: &[why::Line]) -> Rect {
    let rows = reasons.len().div_ceil(SIDES);
    let (head, rest) = above(room, u16::try_from(rows).unwrap_or(room.height));
    let (first, second) = left(head, head.width / SIDES as u16);
    let (one, other) = reasons.split_at(rows);
    // They stand a column further right than their area begins.
    let out = |area: Rect| Rect {
        x: area.x - 1,
        ..area
    };
    why::draw(paint, out(first), one);
    why::draw(paint, out(second), other);
    rest
}

/// Debts and what is off its track: as many debts as leave room for all of it whole, over several lines where need be;
/// where not even two do, each on one line.
fn facts_in(paint: &Paint<'_>, account: &Account, room: Rect) -> Vec<Fact> {
    let rows = usize::from(room.height);
    let some = |most: usize| {
        let mut facts = facts::debts(paint, account, most);
        facts.extend(off_track(paint, account));
        facts
    };
    let whole = |most: usize| {
        let facts = some(most);
        let cells = usize::from(beside(room, &facts));
        Some(facts::whole(facts, cells)).filter(|lines| lines.len() <= rows)
    };
    let most = rows.div_ceil(2);
    let found = (DEBTS..=most).rev().find_map(whole);
    found.unwrap_or_else(|| some(most))
}

fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}

/// The columns of labels, with the air after them: more of it where there is room.
fn labels<'l>(room: Rect, labels: impl Iterator<Item = &'l str>) -> u16 {
    let longest = labels.map(text::width).max();
    let label = u16::try_from(longest.unwrap_or_default()).unwrap_or(u16::MAX);
    let label = label.min(room.width * 2 / 5);
    let air = if room.width > ROOMY { 2 } else { 1 };
    if label > 0 { label + air } else { 0 }
}

/// The columns beside the labels of facts.
fn beside(room: Rect, facts: &[Fact]) -> u16 {
    let taken = labels(room, facts.iter().map(|fact| fact.label.as_str()));
    room.width.saturating_sub(taken)
}

/// Labels under labels, what they say beside them, and when at the right end.
fn list(paint: &mut Paint<'_>, room: Rect, lines: &[Line]) {
    let label = labels(room, lines.iter().map(Line::label));
    let beside = usize::from(room.width.saturating_sub(label));
    let short = facts::in_short(lines.iter().filter_map(Line::fact), beside);
    for (at, (line, y)) in lines.iter().zip(room.y..room.bottom()).enumerate() {
        let cells = label.saturating_sub(1);
        paint.label(room.x, y, cells, line.label(), paint.styles.dim);
        let row = Rect {
            x: room.x + label,
            width: room.width.saturating_sub(label),
            y,
            height: 1,
        };
        match line {
            Line::Fact(fact) => draw_fact(paint, row, (fact, short)),
            Line::Finding(_, mark, said) => {
                // What goes on below the last row is seen to.
                let rest = match lines.get(at + 1) {
                    Some(Line::Finding(_, None, rest)) if y + 1 == room.bottom() => rest.as_str(),
                    _ => "",
                };
                let said = format!("{said} {rest}");
                draw_finding(paint, row, *mark, said.trim_end());
            }
        }
    }
    let list = Rect {
        width: room.width + 1,
        ..room
    };
    paint.more(list, 0, lines.len());
}

fn draw_fact(paint: &mut Paint<'_>, row: Rect, (fact, short): (&Fact, bool)) {
    let mut end = row.right();
    if let Some((when, style)) = fact.when_in(short) {
        end = paint
            .label_left_of(end, row.y, row.width, when, style)
            .saturating_sub(1);
    }
    let room = end.saturating_sub(row.x);
    paint.label(row.x, row.y, room, &fact.text, fact.style);
}

fn draw_finding(paint: &mut Paint<'_>, row: Rect, mark: Option<(&str, Style)>, said: &str) {
    if let Some((glyph, style)) = mark {
        paint.label(row.x, row.y, MARK, glyph, style);
    }
    let room = row.width.saturating_sub(MARK);
    paint.label(row.x + MARK, row.y, room, said, paint.styles.text);
}

/// The indicators that are off or behind their way, the worst first. All of it follows from figures.
fn off_track(paint: &Paint<'_>, account: &Account) -> Vec<Fact> {
    if paint.is_veiled() {
        return Vec::new();
    }
    let standing = |standing| {
        let of = account.scorecard.iter();
        of.filter(move |line| line.progress(paint.model.today).standing == Some(standing))
    };
    let off = standing(Standing::Off).map(|line| (line, Standing::Off, paint.styles.bad));
    let behind = standing(Standing::Behind).map(|line| (line, Standing::Behind, paint.styles.warn));
    let mut label = t!(paint.words, "review-off-track");
    off.chain(behind)
        .map(|(line, standing, style)| Fact {
            label: std::mem::take(&mut label),
            text: Clean::new(&line.name).into_string(),
            style: paint.styles.text,
            when: Some((paint.words.standing(standing), style)),
            short: None,
        })
        .collect()
}

/// What the method says, the gravest first, on lines of so many cells, each finding on a few. Much of it follows from
/// figures: nothing under the veil.
fn said(paint: &Paint<'_>, account: &Account, cells: u16) -> Vec<Line> {
    let model = paint.model;
    if paint.is_veiled() {
        return Vec::new();
    }
    let found = model.selected.map(|index| model.open_findings_of(index));
    let name = Clean::new(&account.name).into_string();
    let cells = usize::from(cells.saturating_sub(MARK));
    let lines = found.into_iter().flatten().flat_map(|finding| {
        let mark = severity::mark(paint, finding.severity());
        let lines = wrap(&sentence(paint, finding, &name), cells, LINES);
        let line = move |(at, said)| Line::Finding(String::new(), (at == 0).then_some(mark), said);
        lines.into_iter().enumerate().map(line)
    });
    lines.collect()
}

/// A finding in a sentence, without the name it may begin with: whose it is stands above.
fn sentence(paint: &Paint<'_>, finding: &Finding, name: &str) -> String {
    let text = paint.words.finding(finding, paint.model.shown());
    let text = text.strip_prefix(name).map_or(text.as_str(), |rest| {
        rest.trim_start_matches([':', ' ', '\u{202f}', '\u{a0}'])
    });
    Clean::new(text).into_string()
}

/// What is said in place of findings.
fn nothing_said(paint: &Paint<'_>) -> Fact {
    let text = if paint.is_veiled() {
        t!(paint.words, "veiled")
    } else {
        t!(paint.words, "review-nothing")
    };
    Fact {
        label: String::new(),
        text,
        style: paint.styles.dim,
        when: None,
        short: None,
    }
}
