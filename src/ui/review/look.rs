//! What is to be looked at before an account is confirmed: promises, readings off track, findings.

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::attainment::Standing;
use crate::domain::findings::Finding;
use crate::i18n::t;
use crate::ui::call::brief::facts::{self, Fact};
use crate::ui::frame;
use crate::ui::paint::Paint;
use crate::ui::severity;
use crate::ui::text::{self, wrap::wrap};

/// Most lines of one finding.
const LINES: usize = 3;

/// Draws what is to be looked at; the findings stand below the rest, or in a place of their own.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, findings: Option<Rect>) {
    let title = t!(paint.words, "review-look");
    let inner = inside(frame::plain(paint, area, &title, false));
    let own = findings.map(|area| {
        let title = t!(paint.words, "review-findings");
        inside(frame::plain(paint, area, &title, false))
    });
    let Some(account) = paint.model.account() else {
        return;
    };
    let rows = usize::from(inner.height);
    let urgent = if own.is_some() { rows.div_ceil(2) } else { 2 };
    let mut facts = facts::debts(paint, account, urgent.min(rows));
    facts.extend(off_track(paint, account));
    if let Some(own) = own {
        let lines = said(paint, account, usize::from(own.width), LINES);
        list(paint, own, &lines);
    } else {
        let beside = inner.width.saturating_sub(labels(inner, &facts) + 1);
        let found = said(paint, account, usize::from(beside) + MARK, LINES);
        let any = found.first().is_some_and(|fact| !fact.label.is_empty());
        facts.extend(found.into_iter().filter(|_| any));
    }
    list(paint, inner, &facts);
}

fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}

/// The columns of labels.
fn labels(room: Rect, facts: &[Fact]) -> u16 {
    let longest = facts.iter().map(|fact| text::width(&fact.label)).max();
    let label = u16::try_from(longest.unwrap_or_default()).unwrap_or(u16::MAX);
    label.min(room.width * 2 / 5)
}

/// Labels under labels, what they say beside them, and when at the right end.
fn list(paint: &mut Paint<'_>, room: Rect, facts: &[Fact]) {
    let label = labels(room, facts);
    for (fact, y) in facts.iter().zip(room.y..room.bottom()) {
        paint.label(room.x, y, label, &fact.label, paint.styles.dim);
        let mut end = room.right();
        let x = room.x + label + 1;
        if let Some((when, style)) = fact.when_in(usize::from(end.saturating_sub(x))) {
            end = paint
                .label_left_of(end, y, room.width, when, style)
                .saturating_sub(1);
        }
        paint.label(x, y, end.saturating_sub(x), &fact.text, fact.style);
    }
    let list = Rect {
        width: room.width + 1,
        ..room
    };
    paint.more(list, 0, facts.len());
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

/// The columns of the mark of a finding, and air around it.
const MARK: usize = 3;

/// What the method says, the gravest first, each in so many lines of so many cells. Much of it
/// follows from figures.
fn said(paint: &Paint<'_>, account: &Account, cells: usize, lines: usize) -> Vec<Fact> {
    let model = paint.model;
    let plain = |text: String| Fact {
        label: String::new(),
        text,
        style: paint.styles.dim,
        when: None,
        short: None,
    };
    if paint.is_veiled() {
        return vec![plain(t!(paint.words, "veiled"))];
    }
    let figures = model.selected.and_then(|index| model.figures_of(index));
    let accepted = |f: &&Finding| f.accepted(model.shown(), model.today).is_some();
    let found = figures.map(|figures| figures.findings.iter());
    let mut found: Vec<&Finding> = found.into_iter().flatten().collect();
    found.retain(|finding| !accepted(finding));
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity()));
    if found.is_empty() {
        return vec![plain(t!(paint.words, "review-nothing"))];
    }
    let name = Clean::new(&account.name).into_string();
    let facts = found.into_iter().flat_map(|finding| {
        let text = paint.words.finding(finding, model.shown());
        // Whose it is stands above.
        let text = text.strip_prefix(&name).map_or(text.as_str(), |rest| {
            rest.trim_start_matches([':', ' ', '\u{202f}', '\u{a0}'])
        });
        let text = Clean::new(text).into_string();
        let (mark, _) = severity::mark(paint, finding.severity());
        let lines = wrap(&text, cells.saturating_sub(MARK), lines);
        let fact = |(at, text)| Fact {
            label: if at == 0 {
                mark.to_owned()
            } else {
                String::new()
            },
            text,
            style: paint.styles.text,
            when: None,
            short: None,
        };
        lines.into_iter().enumerate().map(fact).collect::<Vec<_>>()
    });
    facts.collect()
}
