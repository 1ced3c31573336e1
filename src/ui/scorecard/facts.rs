//! The indicator under the cursor, written out: where it comes from, where it goes, whose it is, and
//! its readings so far.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::attainment::{Progress, Standing, Unattained};
use crate::domain::promise::days_between;
use crate::domain::scorecard::Indicator;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::cells;

/// Columns of what a fact is called.
const LABEL: u16 = 12;

/// A fact: what it is, what it says, how that looks.
type Fact = (String, String, Style);

/// Draws facts and readings.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, indicator: &Indicator) {
    if area.width < LABEL || area.height == 0 {
        return;
    }
    let progress = indicator.progress(paint.model.today);
    let name = Clean::new(&indicator.name);
    paint.label(area.x, area.y, area.width, &name, paint.styles.strong);
    let facts = facts(paint, indicator, &progress);
    let mut y = area.y + 1;
    for (label, said, style) in facts {
        if y >= area.bottom() {
            return;
        }
        paint.label(area.x, y, LABEL - 1, &label, paint.styles.dim);
        let room = area.width - LABEL;
        paint.label(area.x + LABEL, y, room, &said, style);
        y += 1;
    }
    let rest = Rect {
        y: y + 1,
        height: area.bottom().saturating_sub(y + 1),
        ..area
    };
    readings(paint, rest, indicator);
}

fn facts(paint: &Paint<'_>, indicator: &Indicator, progress: &Progress) -> Vec<Fact> {
    let words = paint.words;
    let text = paint.styles.text;
    let mut facts = vec![standing(paint, progress)];
    let from = indicator.baseline.map(|from| {
        let figure = paint.figure(words.figure(from.value));
        let day = from.date.map(|date| words.date(date));
        (t!(words, "field-baseline"), with(paint, figure, day), text)
    });
    let to = indicator.target.map(|goal| {
        let figure = paint.figure(words.figure(goal.value));
        let style = if progress.overdue && !paint.is_veiled() {
            paint.styles.warn
        } else {
            text
        };
        let day = goal.due.map(|due| words.date(due));
        (t!(words, "field-target"), with(paint, figure, day), style)
    });
    facts.extend(from.into_iter().chain(to));
    facts.push(read(paint, indicator, progress));
    if !paint.model.scorecard.as_shared {
        facts.extend(whose(paint, indicator));
    }
    facts
}

/// How it stands and how far it has come, or why that cannot be told.
fn standing(paint: &Paint<'_>, progress: &Progress) -> Fact {
    let words = paint.words;
    let (glyph, style) = cells::standing(paint, progress.standing);
    let label = t!(words, "facts-standing");
    if paint.is_veiled() {
        return (
            label,
            paint.figure(words.standing(Standing::Off)),
            paint.styles.dim,
        );
    }
    let said = match (progress.standing, progress.attainment) {
        (Some(standing), _) => {
            // The figure first: in a narrow column it is the words that are cut.
            let way = cells::attained(paint, progress);
            let standing = words.standing(standing);
            let said = match way {
                Some(way) => with(paint, way, Some(standing)),
                None => standing,
            };
            format!("{glyph} {said}")
        }
        (None, Ok(_)) => cells::attained(paint, progress).unwrap_or_default(),
        (None, Err(_)) if progress.reached => t!(words, "facts-reached"),
        (None, Err(Unattained::NoReading)) => t!(words, "never-read"),
        (None, Err(Unattained::NoTarget)) => t!(words, "facts-no-target"),
        (None, Err(Unattained::NoBaseline)) => t!(words, "facts-no-baseline"),
    };
    let style = if progress.standing.is_some() {
        style
    } else {
        paint.styles.dim
    };
    (label, said, style)
}

/// How often it is read, and how old the last reading is.
fn read(paint: &Paint<'_>, indicator: &Indicator, progress: &Progress) -> Fact {
    let words = paint.words;
    let every = indicator.every.map(|every| words.cadence(every));
    let age = progress.last.map(|last| {
        let days = days_between(last.when.day(), paint.model.today);
        match progress.stale {
            Some(days) => t!(words, "stale-days", days = days),
            None => t!(words, "age-days", days = days),
        }
    });
    let style = if progress.stale.is_some() {
        paint.styles.warn
    } else {
        paint.styles.text
    };
    let said = match (every, age) {
        (Some(every), age) => with(paint, every, age),
        (None, Some(age)) => age,
        (None, None) => t!(words, "value-nothing"),
    };
    (t!(words, "field-every"), said, style)
}

/// Who answers for it, for whom it makes sense, and from when on they see it.
fn whose(paint: &Paint<'_>, indicator: &Indicator) -> [Fact; 3] {
    let words = paint.words;
    let owner = indicator.owner.as_ref();
    let owner = owner.map(|owner| paint.model.portfolio.person_name(owner).to_owned());
    let whom = indicator.matters_to.map(|whom| words.matters_to(whom));
    let shared = indicator.shared_from.map(|from| words.shared_from(from));
    [
        (t!(words, "field-owner"), owner),
        (t!(words, "field-matters-to"), whom),
        (t!(words, "field-shared-from"), shared),
    ]
    .map(|(label, said)| match said {
        Some(said) => (label, said, paint.styles.text),
        None => (label, t!(words, "value-nothing"), paint.styles.dim),
    })
}

/// Two short facts on one line, the second where there is one.
fn with(paint: &Paint<'_>, first: String, second: Option<String>) -> String {
    match second {
        Some(second) => format!("{first} {} {second}", paint.glyphs.separator),
        None => first,
    }
}

/// The readings so far, the latest first, in as many columns as there is room for.
fn readings(paint: &mut Paint<'_>, area: Rect, indicator: &Indicator) {
    if area.height == 0 || indicator.readings.is_empty() {
        return;
    }
    let title = t!(paint.words, "facts-readings");
    paint.label(area.x, area.y, area.width, &title, paint.styles.title);
    let rows = area.height - 1;
    let (each, gap) = (widest(paint, indicator), 4);
    let columns = ((area.width + gap) / (each + gap)).max(1);
    let latest = indicator.readings.iter().rev();
    let shown = latest.take(usize::from(rows) * usize::from(columns));
    for (at, reading) in (0u16..).zip(shown) {
        let (column, row) = (at / rows.max(1), at % rows.max(1));
        let (x, y) = (area.x + column * (each + gap), area.y + 1 + row);
        let day = paint.words.when(reading.when);
        let figure = paint.figure(paint.words.measurement(reading.measurement));
        let room = area.right().saturating_sub(x);
        paint.label(x, y, room, &day, paint.styles.dim);
        paint.label_left_of(x + each.min(room), y, each, &figure, paint.styles.text);
    }
}

/// The columns of the widest of all readings with its day.
fn widest(paint: &Paint<'_>, indicator: &Indicator) -> u16 {
    let widths = indicator.readings.iter().map(|reading| {
        let day = text::width(&paint.words.when(reading.when));
        let figure = paint.figure(paint.words.measurement(reading.measurement));
        day + 2 + text::width(&figure)
    });
    widths.max().unwrap_or(LABEL.into()) as u16
}
