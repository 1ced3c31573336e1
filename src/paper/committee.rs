//! The pack for the steering committee: what the account may see, and nothing else.
//!
//! The page is drawn of a [`Shared`] alone; no account is in its reach. What is shared, and why, stands there.

use super::chart::{Spot, Way};
use super::page::{Block, Chart, Page, Picture, Section};
use super::{Basis, clean, said};
use crate::domain::attainment::{Headway, Progress, Standing};
use crate::domain::plan::MilestoneKind;
use crate::domain::requirement::Outcome;
use crate::domain::scorecard::Measurement;
use crate::domain::shared::{Answered, Delivered, Figure, Line, Meeting, Open, Shared, Task};
use crate::domain::when::When;
use crate::i18n::{Words, numerals, t};
use jiff::civil::Date;

/// From here on figures are written short in pictures.
const LARGE: f64 = 100_000.0;

/// The pack of an account, by its place in the portfolio; none where there is none.
pub fn page(basis: Basis<'_>, at: usize) -> Option<Page> {
    let account = basis.portfolio.accounts().get(at)?;
    let shared = Shared::of(account, basis.portfolio, basis.today);
    Some(drawn(&shared, basis.words, basis.today))
}

/// The pack of what is shared.
fn drawn(shared: &Shared<'_>, words: &Words, today: Date) -> Page {
    let account = clean(shared.account);
    let mut sections = vec![scorecard(shared, words)];
    sections.extend(promises(shared, words));
    sections.push(benefits(shared, words));
    sections.extend(next(shared, words));
    if shared.is_empty() {
        let nothing = Block::Words(t!(words, "pack-nothing"));
        sections.push(Section::of(t!(words, "pack-scorecard"), vec![nothing]));
    }
    Page {
        for_whom: Some(t!(words, "pack-for", account = account.as_str())),
        title: t!(words, "pack-title", account = account.as_str()),
        subtitle: t!(words, "report-as-of", date = words.date(today)),
        sections,
        ..Page::default()
    }
}

/// A heading that other parts stand under.
const fn heading(words: String) -> Section {
    Section::of(words, Vec::new())
}

fn part<T>(heading: String, items: &[T], line: impl Fn(&T) -> String) -> Section {
    Section::list(heading, items.iter().map(line).collect()).inner()
}

// --- scorecard ---

/// The lines, each with its way.
fn scorecard(shared: &Shared<'_>, words: &Words) -> Section {
    let charts = shared.scorecard.iter().map(|it| chart(it, words));
    let charts = Block::Charts(charts.collect());
    let paced = shared.scorecard.iter().any(is_paced);
    let rule = paced.then(|| Block::Words(t!(words, "pack-pace-rule")));
    let blocks = std::iter::once(charts).chain(rule);
    Section::of(t!(words, "pack-scorecard"), blocks.collect())
}

/// Whether a line stands against the straight line to its target.
const fn is_paced(line: &Line<'_>) -> bool {
    let progress = &line.progress;
    progress.standing.is_some() && progress.held.is_none() && !progress.reached && !progress.overdue
}

fn chart(line: &Line<'_>, words: &Words) -> Chart {
    Chart {
        group: words.dimension(line.dimension),
        title: clean(line.name),
        facts: facts(line, words).join("\u{a0}· "),
        picture: way(line, words).map(|way| Picture {
            svg: way.svg(),
            told: readings(line, words),
        }),
    }
}

/// Where it is, where it is to go, where it came from, and how it stands.
fn facts(line: &Line<'_>, words: &Words) -> Vec<String> {
    let progress = &line.progress;
    let last = line.readings.last().map_or_else(
        || t!(words, "chart-never"),
        |(when, read)| {
            let (figure, when) = (measured(line, *read, words), words.when(*when));
            t!(words, "chart-last", figure = figure, when = when)
        },
    );
    let rated = line.rated.map(|scale| {
        let (min, max) = (words.number(scale.min(), 2), words.number(scale.max(), 2));
        t!(words, "chart-rated", min = min, max = max)
    });
    let standing = progress.standing.map(|it| standing(progress, it, words));
    let facts = [
        standing,
        Some(last),
        line.target.map(|it| target(line, it, words)),
        line.baseline.map(|it| baseline(line, it, words)),
        headway(progress, words),
        rated,
    ];
    facts.into_iter().flatten().collect()
}

/// How a line stands, and against what: the meetings that were planned, the day of its target, or the straight
/// line there.
fn standing(progress: &Progress, standing: Standing, words: &Words) -> String {
    if progress.held.is_some() {
        return match standing {
            Standing::OnTrack => t!(words, "pack-held-all"),
            Standing::Behind => t!(words, "pack-held-behind"),
            Standing::Off => t!(words, "pack-held-off"),
        };
    }
    if progress.overdue {
        return t!(words, "pack-target-missed");
    }
    match standing {
        _ if progress.reached => t!(words, "pack-target-reached"),
        Standing::OnTrack => t!(words, "pack-pace-kept"),
        Standing::Behind => t!(words, "pack-pace-behind"),
        Standing::Off => t!(words, "pack-pace-off"),
    }
}

fn target(line: &Line<'_>, target: Figure, words: &Words) -> String {
    let figure = measured(line, Measurement::Value(target.value), words);
    match target.day.map(|day| words.date(day)) {
        Some(date) => t!(words, "chart-target-by", figure = figure, date = date),
        None => t!(words, "chart-target", figure = figure),
    }
}

fn baseline(line: &Line<'_>, from: Figure, words: &Words) -> String {
    let figure = measured(line, Measurement::Value(from.value), words);
    match from.day.map(|day| words.date(day)) {
        Some(date) => t!(words, "chart-from-on", figure = figure, date = date),
        None => t!(words, "chart-from", figure = figure),
    }
}

/// How much of the way is covered; that all of it is, the standing says.
fn headway(progress: &Progress, words: &Words) -> Option<String> {
    match progress.headway()? {
        Headway::Lost => Some(t!(words, "pack-way-lost")),
        Headway::Percent(way) => {
            let rate = words.percent(f64::from(way), 0);
            Some(t!(words, "chart-way", rate = rate))
        }
        Headway::Whole => None,
    }
}

/// What was read, with its unit.
fn measured(line: &Line<'_>, read: Measurement, words: &Words) -> String {
    let figure = words.measurement(read);
    match (read, line.unit) {
        (Measurement::Value(_), Some(unit)) => {
            format!("{figure}{}{}", words.numerals().unit, clean(unit))
        }
        _ => figure,
    }
}

/// All readings, the latest first.
fn readings(line: &Line<'_>, words: &Words) -> String {
    let readings = line.readings.iter().rev();
    let readings = readings.map(|(when, read)| {
        let (figure, when) = (words.measurement(*read), words.when(*when));
        t!(words, "chart-last", figure = figure, when = when)
    });
    let readings = readings.collect::<Vec<_>>().join(", ");
    t!(words, "chart-readings", readings = readings)
}

/// The way of a line; none where nothing was read.
fn way(line: &Line<'_>, words: &Words) -> Option<Way> {
    let end = |it: Figure| Spot {
        day: it.day,
        value: it.value,
        said: short(it.value, words),
    };
    let spot = |(when, read): &(When, Measurement)| {
        Some(Spot {
            day: Some(when.day()),
            value: read.figure()?,
            said: match *read {
                Measurement::Value(value) => short(value, words),
                held @ Measurement::Held { .. } => words.measurement(held),
            },
        })
    };
    let readings: Vec<_> = line.readings.iter().filter_map(spot).collect();
    let (start, goal) = (line.baseline.map(end), line.target.map(end));
    let days = readings.iter().filter_map(|it| it.day);
    let dated = |it: &Option<Spot>| it.as_ref().and_then(|it| it.day);
    let (first, last) = Way::span(dated(&start), days, dated(&goal))?;
    let held = line.progress.held.map(|_| (0.0, 1.0));
    let rated = line.rated.map(|scale| (scale.min(), scale.max()));
    (!readings.is_empty()).then(|| Way {
        ends: rated.or(held),
        days: [words.date(first), words.date(last)],
        start,
        readings,
        goal,
    })
}

/// A figure as there is room for it in a picture: large ones to three digits.
fn short(value: f64, words: &Words) -> String {
    if value.abs() < LARGE {
        return words.figure(value);
    }
    numerals::compact(value, "", words.numerals())
}

// --- promises ---

fn promises(shared: &Shared<'_>, words: &Words) -> [Section; 4] {
    let kept = shared.kept().map(|it| Block::Words(kept(it, words)));
    let answered = t!(words, "pack-answered");
    [
        Section::of(t!(words, "pack-promises"), kept.into_iter().collect()),
        part(t!(words, "pack-open"), &shared.open, |it| open(it, words)),
        part(answered, &shared.answered, |it| given(it, words)),
        part(t!(words, "pack-done"), &shared.done, |it| task(it, words)),
    ]
}

/// How many answers came in time, of all that were due.
fn kept((kept, due): (usize, usize), words: &Words) -> String {
    match kept {
        0 => t!(words, "pack-kept-none", due = due),
        kept if kept == due => t!(words, "pack-kept-all", due = due),
        kept => t!(words, "pack-kept-some", kept = kept, due = due),
    }
}

fn open(open: &Open<'_>, words: &Words) -> String {
    let facts = [
        Some(t!(words, "pack-answer-due", date = words.date(open.due))),
        open.first
            .map(|day| t!(words, "pack-answer-first", date = words.date(day))),
        open.overdue.then(|| t!(words, "pack-overdue")),
        open.meant
            .map(|text| t!(words, "pack-meant", text = clean(text))),
    ];
    told(words, open.title, facts)
}

fn given(answered: &Answered<'_>, words: &Words) -> String {
    let (outcome, date) = (outcome(answered.outcome, words), words.date(answered.on));
    let how = match answered.late {
        None => t!(words, "pack-taken-back", outcome = outcome, date = date),
        Some(0) => t!(words, "pack-kept", outcome = outcome, date = date),
        Some(days) => t!(
            words,
            "pack-late",
            outcome = outcome,
            date = date,
            days = days
        ),
    };
    told(words, answered.title, [Some(how)])
}

fn outcome(outcome: Outcome, words: &Words) -> String {
    match outcome {
        Outcome::Accept => t!(words, "pack-outcome-accept"),
        Outcome::Counterpart => t!(words, "pack-outcome-counterpart"),
        Outcome::Alternative => t!(words, "pack-outcome-alternative"),
        Outcome::Refuse => t!(words, "pack-outcome-refuse"),
        Outcome::Withdrawn => t!(words, "pack-outcome-withdrawn"),
    }
}

// --- benefits, and what comes next ---

fn benefits(shared: &Shared<'_>, words: &Words) -> Section {
    let line = |it: &Delivered<'_>| benefit(it, shared.currency, words);
    let lines = shared.benefits.iter().map(line);
    Section::list(t!(words, "pack-benefits"), lines.collect())
}

fn benefit(benefit: &Delivered<'_>, currency: Option<&str>, words: &Words) -> String {
    let confirmed = benefit.confirmed_by.map_or_else(
        || t!(words, "pack-unconfirmed"),
        |name| t!(words, "pack-confirmed", name = clean(name)),
    );
    let facts = [
        Some(words.date(benefit.date)),
        benefit.amount.map(|it| super::money(words, it, currency)),
        Some(confirmed),
    ];
    told(words, benefit.text, facts)
}

fn next(shared: &Shared<'_>, words: &Words) -> [Section; 4] {
    let account = clean(shared.account);
    [
        heading(t!(words, "pack-next")),
        part(t!(words, "pack-ours"), &shared.ours, |it| task(it, words)),
        part(
            t!(words, "pack-theirs", account = account),
            &shared.theirs,
            |it| task(it, words),
        ),
        part(t!(words, "pack-meetings"), &shared.meetings, |it| {
            meeting(*it, words)
        }),
    ]
}

fn task(task: &Task<'_>, words: &Words) -> String {
    let day = match (task.done, task.due) {
        (Some(done), _) => Some(t!(words, "pack-done-on", date = words.date(done))),
        (None, due) => due.map(|due| t!(words, "pack-until", date = words.date(due))),
    };
    let late = task.overdue.then(|| t!(words, "pack-overdue"));
    told(words, task.text, [task.who.map(clean), day, late])
}

fn meeting(meeting: Meeting, words: &Words) -> String {
    let kind = match meeting.kind {
        MilestoneKind::Presentation => t!(words, "pack-presentation"),
        _ => t!(words, "pack-steering"),
    };
    said(words, &kind, &words.date(meeting.date))
}

/// A text, and what there is to say of it.
fn told<const N: usize>(words: &Words, text: &str, facts: [Option<String>; N]) -> String {
    let facts: Vec<_> = facts.into_iter().flatten().collect();
    said(words, &clean(text), &facts.join(", "))
}

#[cfg(test)]
mod tests;
