//! Effort against what the share of its zone suggests.

use crate::domain::matrix::Zone;
use crate::i18n::{numerals, t};
use crate::paper::Basis;
use crate::paper::clean;
use crate::paper::page::{Block, Column, Section, Table};

/// So many accounts are told of: whose effort fits need not be looked at.
const MOST: usize = 25;

/// Effort zone by zone and account by account; empty where none is planned.
pub(super) fn section(basis: Basis<'_>) -> Section {
    let any = basis.figures.efforts().total() > 0.0;
    let tables = any.then(|| vec![zones(basis), accounts(basis)]);
    let tables = tables.unwrap_or_default().into_iter().map(Block::Table);
    let section = Section::of(t!(basis.words, "whole-effort-told"), tables.collect());
    let left_out = basis.figures.planned().count().saturating_sub(MOST);
    Section {
        left_out: if any { left_out } else { 0 },
        ..section
    }
}

fn head(basis: Basis<'_>, first: String, second: Column) -> Vec<Column> {
    vec![
        Column::words(first),
        second,
        Column::figures(t!(basis.words, "whole-planned")),
        Column::figures(t!(basis.words, "report-suggested")),
        Column::figures(t!(basis.words, "whole-gap")),
    ]
}

fn figures(basis: Basis<'_>, planned: f64, suggested: Option<f64>) -> [String; 3] {
    let words = basis.words;
    let gap = suggested.map(|it| numerals::signed(planned - it, 1, words.numerals()));
    [
        words.effort(planned),
        suggested.map_or_else(super::nothing, |it| words.effort(it)),
        gap.unwrap_or_else(super::nothing),
    ]
}

fn zones(basis: Basis<'_>) -> Table {
    let (words, efforts) = (basis.words, basis.figures.efforts());
    let row = |zone: Zone| {
        let of_zone = efforts.zone(zone);
        let suggested = efforts.suggested_in(zone);
        let suggested = suggested.map(|it| it * of_zone.accounts as f64);
        let lead = [words.zone(zone), of_zone.accounts.to_string()];
        let figures = figures(basis, of_zone.planned, suggested);
        lead.into_iter().chain(figures).collect()
    };
    Table {
        caption: t!(words, "whole-effort-zones"),
        head: head(
            basis,
            t!(words, "report-zone"),
            Column::figures(t!(words, "whole-key")),
        ),
        rows: Zone::ALL.into_iter().map(row).collect(),
    }
}

/// The largest differences first.
fn accounts(basis: Basis<'_>) -> Table {
    let words = basis.words;
    let mut planned: Vec<_> = basis.figures.planned().collect();
    let gap = |at: usize| basis.figures.effort_gap(at).map_or(0.0, f64::abs);
    planned.sort_by(|(one, _), (other, _)| gap(*other).total_cmp(&gap(*one)));
    let rows = planned.into_iter().take(MOST).filter_map(|(at, planned)| {
        let account = basis.portfolio.accounts().get(at)?;
        let lead = [clean(&account.name), words.zone(planned.zone)];
        let figures = figures(basis, planned.effort, basis.figures.suggested_effort(at));
        Some(lead.into_iter().chain(figures).collect())
    });
    Table {
        caption: t!(words, "whole-effort-accounts"),
        head: head(
            basis,
            t!(words, "report-account"),
            Column::words(t!(words, "report-zone")),
        ),
        rows: rows.collect(),
    }
}
