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
use super::brief::clean;
use super::page::{Block, Page, Section};
use super::since::Since;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::i18n::t;

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
    let accounts = order(basis).into_iter();
    sections.extend(accounts.flat_map(|at| account::sections(basis, since.as_ref(), at)));
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
    let mut order: Vec<(usize, Status)> = live.map(|(at, it)| (at, it.status)).collect();
    let position = |at: usize| basis.figures.at(at).map(|it| it.position);
    order.sort_by(|(one, status), (other, other_status)| {
        let (place, other_place) = (position(*one), position(*other));
        let cell = |place: Option<crate::domain::matrix::Position>| place.and_then(|it| it.cell);
        let value = |place: Option<crate::domain::matrix::Position>| {
            let value = place.and_then(|it| it.attractiveness.value);
            value.unwrap_or(f64::MIN)
        };
        let key = |place, status: &Status| (*status, cell(place).is_none(), cell(place));
        key(place, status)
            .cmp(&key(other_place, other_status))
            .then_with(|| value(other_place).total_cmp(&value(place)))
    });
    order.into_iter().map(|(at, _)| at).collect()
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
