//! The portfolio report: all that those who decide have to know, and what is asked of them.
//!
//! One file a part. A part that has nothing to tell is left out; what was said in calls is never told.

mod account;
mod asked;
mod effort;
mod found;
mod glance;
mod moved;
mod placed;

use super::Basis;
use super::clean;
use super::page::{Block, Page, Section};
use super::since::Since;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::i18n::t;

/// More accounts than this are told in short: nobody reads a page on each, and the brief of one is a command away.
const MANY: usize = 40;

/// The report.
pub fn page(basis: Basis<'_>) -> Page {
    let words = basis.words;
    let since = Since::of(basis);
    let date = t!(words, "report-as-of", date = words.date(basis.today));
    let mut sections = vec![glance::section(basis, since.as_ref())];
    sections.extend(placed::section(basis));
    sections.extend(since.as_ref().into_iter().flat_map(moved::sections));
    sections.push(asked::section(basis));
    sections.push(found::section(basis));
    sections.push(effort::section(basis));
    let accounts = order(basis);
    let told = if accounts.len() > MANY {
        let sentence = t!(words, "whole-in-short", count = accounts.len());
        let heading = t!(words, "report-accounts");
        sections.push(Section::of(heading, vec![Block::Words(sentence)]));
        account::in_short
    } else {
        account::sections
    };
    let accounts = accounts.into_iter();
    sections.extend(accounts.flat_map(|at| told(basis, since.as_ref(), at)));
    if basis.portfolio.accounts().is_empty() {
        let nothing = t!(words, "whole-nothing");
        sections.push(Section::of(
            t!(words, "report-accounts"),
            vec![Block::Words(nothing)],
        ));
    }
    Page {
        title: clean(&basis.portfolio.settings().name),
        subtitle: format!("{} · {date}", t!(words, "whole-subtitle")),
        contents: true,
        sections,
        ..Page::default()
    }
}

/// The accounts but former ones, by their places: key accounts first, then field by field, the most attractive
/// first; those without a place last.
fn order(basis: Basis<'_>) -> Vec<usize> {
    let accounts = basis.portfolio.accounts().iter().enumerate();
    let live = accounts.filter(|(_, it)| it.status != Status::Former);
    let position = |at: usize| basis.figures.at(at).map(|it| it.position);
    let ranked = live.map(|(at, account)| {
        let cell = position(at).and_then(|it| it.cell);
        let value = position(at).and_then(|it| it.attractiveness.value);
        let rank = (account.status, cell.is_none(), cell);
        (rank, value.unwrap_or(f64::MIN), at)
    });
    let mut order: Vec<_> = ranked.collect();
    order.sort_by(|(one, value, _), (other, other_value, _)| {
        one.cmp(other).then_with(|| other_value.total_cmp(value))
    });
    order.into_iter().map(|(.., at)| at).collect()
}

/// An account with its two letters.
fn with_code(basis: Basis<'_>, at: usize, account: &Account) -> String {
    format!(
        "{} ({})",
        clean(&account.name),
        clean(basis.figures.code(at))
    )
}

/// What stands where nothing is known.
fn nothing() -> String {
    "–".to_owned()
}

#[cfg(test)]
mod tests;
