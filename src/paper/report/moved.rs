//! Since the last review: who crossed a border and why, who moved, who is new.

use super::nothing;
use crate::domain::account::Status;
use crate::domain::criterion::Axis;
use crate::domain::matrix::Cell;
use crate::domain::review::Move;
use crate::i18n::{numerals, t};
use crate::paper::Basis;
use crate::paper::clean;
use crate::paper::page::{Block, Column, Section, Table};
use crate::paper::since::Since;

/// Of those who moved inside their field, as many are told of: the farthest.
const MOST: usize = 20;

/// What moved since the last review.
pub(super) fn sections(since: &Since<'_>) -> Vec<Section> {
    let words = since.basis.words;
    let date = words.date(since.then.date());
    let (crossed, rest): (Vec<&Move>, Vec<&Move>) = since.moves.iter().partition(|it| it.crossed());
    let (moved, stayed): (Vec<&Move>, Vec<&Move>) = rest.into_iter().partition(|it| it.moved());
    let said = [
        (crossed.is_empty() && moved.is_empty()).then(|| t!(words, "why-nothing")),
        (!stayed.is_empty()).then(|| t!(words, "whole-stayed", count = stayed.len())),
        new(since),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    let left_out = moved.len().saturating_sub(MOST);
    let within = part(
        t!(words, "whole-within"),
        t!(words, "whole-within-told"),
        within(since, &moved),
    );
    vec![
        Section::of(
            t!(words, "report-since-review", date = date),
            vec![Block::Words(said.join(" "))],
        ),
        part(
            t!(words, "moves-crossed"),
            t!(words, "whole-borders"),
            borders(since, &crossed),
        ),
        Section { left_out, ..within },
    ]
}

/// A table with a sentence before it; nothing where the table has no row.
fn part(heading: String, told: String, table: Table) -> Section {
    let any = !table.rows.is_empty();
    let blocks = any.then(|| vec![Block::Words(told), Block::Table(table)]);
    Section::of(heading, blocks.unwrap_or_default()).inner()
}

/// Those the last review does not know, by name.
fn new(since: &Since<'_>) -> Option<String> {
    let Basis {
        portfolio, words, ..
    } = since.basis;
    let live = portfolio.accounts().iter();
    let live = live.filter(|it| it.status != Status::Former);
    let new = live.filter(|it| since.then.position(&it.id).is_none());
    let names: Vec<String> = new.map(|it| clean(&it.name)).collect();
    let (shown, rest) = names.split_at(names.len().min(MOST));
    let more = (!rest.is_empty()).then(|| format!(" (+{})", rest.len()));
    let names = shown.join(", ") + &more.unwrap_or_default();
    (!shown.is_empty()).then(|| t!(words, "whole-new", names = names))
}

fn borders(since: &Since<'_>, crossed: &[&Move]) -> Table {
    let words = since.basis.words;
    let cell = |cell: Option<Cell>| cell.map_or_else(nothing, |it| words.cell(it));
    let row = |found: &&Move| {
        let account = since.basis.portfolio.accounts().get(found.index)?;
        Some(vec![
            clean(&account.name),
            cell(found.movement.then.cell),
            cell(found.now.cell),
            since.why(&account.id),
        ])
    };
    Table {
        caption: t!(words, "moves-crossed"),
        head: vec![
            Column::words(t!(words, "report-account")),
            Column::words(t!(words, "whole-from")),
            Column::words(t!(words, "whole-to")),
            Column::words(t!(words, "why-title")),
        ],
        rows: crossed.iter().filter_map(row).collect(),
    }
}

fn within(since: &Since<'_>, moved: &[&Move]) -> Table {
    let words = since.basis.words;
    let change = |found: &Move, axis| {
        let change = found.movement.change(axis);
        change.map_or_else(nothing, |it| numerals::signed(it, 1, words.numerals()))
    };
    let row = |found: &&Move| {
        let account = since.basis.portfolio.accounts().get(found.index)?;
        let cell = found.now.cell.map(|it| words.cell(it));
        Some(vec![
            clean(&account.name),
            cell.unwrap_or_else(nothing),
            change(found, Axis::Attractiveness),
            change(found, Axis::Strength),
        ])
    };
    Table {
        caption: t!(words, "whole-within"),
        head: vec![
            Column::words(t!(words, "report-account")),
            Column::words(t!(words, "report-cell")),
            Column::figures(words.axis(Axis::Attractiveness)),
            Column::figures(words.axis(Axis::Strength)),
        ],
        rows: moved.iter().take(MOST).filter_map(row).collect(),
    }
}
