//! A portfolio for people: what the dashboard shows, as lines that can be read aloud.

use std::cmp::Reverse;
use std::io::{self, Write};

use super::super::output::Table;
use super::page::Page;
use super::{Shown, account, portfolio};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::criterion::Axis;
use crate::domain::figures::AccountFigures;
use crate::domain::findings::{Finding, findings as all_findings};
use crate::domain::promise::Promises;
use crate::i18n::{Words, t};

/// Prints the whole, then account after account.
pub(super) fn print(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    summary(shown, out)?;
    portfolio::print(&mut Page { shown, out })?;
    let order = order(shown);
    writeln!(out, "\n{}", t!(shown.words, "report-accounts"))?;
    overview(shown, &order, out)?;
    of_the_whole(shown, out)?;
    for at in order {
        writeln!(out)?;
        account::print(shown, at, out)?;
    }
    Ok(())
}

/// What holds for the portfolio.
fn summary(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (words, settings) = (&shown.words, shown.portfolio.settings());
    writeln!(out, "{}", Clean::new(&settings.name))?;
    let date = words.date(shown.today);
    writeln!(out, "{}", t!(words, "report-as-of", date = date))?;
    let (min, max) = (settings.scale.min(), settings.scale.max());
    let (min, max) = (words.number(min, 2), words.number(max, 2));
    writeln!(out, "{}", t!(words, "report-scale", min = min, max = max))?;
    let counts = Status::ALL.map(|status| {
        let count = shown.figures.counts().get(status);
        format!("{} {count}", words.status(status))
    });
    let counts = counts.join(", ");
    let line = t!(words, "report-counts", counts = counts);
    writeln!(out, "{line}")?;
    let promises = promises(shown.figures.promises(), words);
    let line = t!(words, "report-all-promises", promises = promises);
    writeln!(out, "{line}")
}

/// The promises in a line.
pub(super) fn promises(promises: &Promises, words: &Words) -> String {
    let (open, overdue) = (promises.open, promises.overdue);
    let mut parts = vec![t!(
        words,
        "report-promises-are",
        open = open,
        overdue = overdue
    )];
    if let Some(rate) = promises.kept_rate() {
        let rate = words.percent(rate * 100.0, 0);
        parts.push(t!(words, "report-kept-rate", rate = rate));
    }
    if promises.fast_yes > 0 {
        let count = promises.fast_yes;
        parts.push(t!(words, "report-fast-yes", count = count));
    }
    parts.join(", ")
}

/// The accounts by their places: cell by cell, the most attractive first; unplaced ones after them,
/// former ones last.
fn order(shown: &Shown<'_>) -> Vec<usize> {
    let accounts = shown.portfolio.accounts();
    let mut order: Vec<usize> = (0..accounts.len()).collect();
    order.sort_by_key(|at| {
        let former = accounts
            .get(*at)
            .map(|account| account.status == Status::Former);
        let position = shown.figures.at(*at).map(|figures| figures.position);
        let cell = position.and_then(|position| position.cell);
        let value = position.and_then(|position| position.attractiveness.value);
        // Scores are far from where thousandths would not fit.
        let value = value.map(|value| Reverse((value * 1000.0) as i64));
        (former, cell.is_none(), cell, value)
    });
    order
}

fn overview(shown: &Shown<'_>, order: &[usize], out: &mut dyn Write) -> io::Result<()> {
    let words = &shown.words;
    let mut table = Table::right_aligned([1, 2, 6, 7, 8, 9, 10]);
    table.row([
        t!(words, "report-account"),
        words.axis(Axis::Attractiveness),
        words.axis(Axis::Strength),
        t!(words, "report-cell"),
        t!(words, "report-zone"),
        words.account_field(crate::domain::field::AccountField::Status),
        t!(words, "report-coverage"),
        t!(words, "report-effort-head"),
        t!(words, "report-suggested"),
        t!(words, "report-open"),
        t!(words, "report-overdue"),
    ]);
    for at in order {
        let account = shown.portfolio.accounts().get(*at);
        if let Some((account, figures)) = account.zip(shown.figures.at(*at)) {
            table.row(line(shown, *at, account, figures));
        }
    }
    table.print(out, 2, shown.cells)
}

fn line(shown: &Shown<'_>, at: usize, account: &Account, figures: &AccountFigures) -> [String; 11] {
    let (words, position) = (&shown.words, &figures.position);
    let score = |value: Option<f64>| value.map_or_else(nothing, |value| words.score(value));
    [
        Clean::new(&account.name).into_string(),
        score(position.attractiveness.value),
        score(position.strength.value),
        position.cell.map_or_else(nothing, |cell| words.cell(cell)),
        position
            .zone()
            .map_or_else(nothing, |zone| words.zone(zone)),
        words.status(account.status),
        words.percent(position.coverage() * 100.0, 0),
        score(account.effort),
        score(shown.figures.suggested_effort(at)),
        figures.promises.open.to_string(),
        figures.promises.overdue.to_string(),
    ]
}

/// What stands where there is nothing.
fn nothing() -> String {
    "-".to_owned()
}

/// What the method says to the whole; what it says to an account stands with the account.
fn of_the_whole(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let found = all_findings(shown.portfolio, &shown.figures, shown.today);
    let whole = found.iter().filter(|finding| finding.account.is_none());
    let mut whole = whole.peekable();
    if whole.peek().is_some() {
        writeln!(out)?;
    }
    findings(&mut Page { shown, out }, 0, whole)
}

/// What the method says, under a heading.
pub(super) fn findings<'a>(
    page: &mut Page<'_>,
    depth: usize,
    found: impl Iterator<Item = &'a Finding>,
) -> io::Result<()> {
    let (words, portfolio) = (&page.shown.words, page.shown.portfolio);
    let mut found = found.peekable();
    if found.peek().is_some() {
        page.line(depth, &t!(words, "report-findings"))?;
    }
    for finding in found {
        let severity = words.severity(finding.severity());
        let said = words.finding(finding, portfolio);
        page.fact(depth + 1, &severity, Some(said))?;
    }
    Ok(())
}
