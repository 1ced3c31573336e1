//! What must hold of every screen, and of every text that leaves the program.

use keyfolio::clean::Clean;
use ratatui::buffer::{Buffer, Cell};
use unicode_width::UnicodeWidthStr as _;

use crate::strings::{CUT, is_dangerous};

/// The lines of a screen.
pub(crate) fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    let rows = buffer.content().chunks(width);
    rows.map(|row| row.iter().map(Cell::symbol).collect())
        .collect()
}

/// Checks a screen; `what` says which it is.
#[track_caller]
pub(crate) fn check(buffer: &Buffer, what: &str) {
    for line in lines(buffer) {
        assert!(!line.chars().any(is_dangerous), "{what}: {line:?}");
        assert_eq!(Clean::new(&line).as_str(), line, "{what}: not cleaned");
        let cut = CUT.iter().find(|cut| line.contains(**cut));
        assert_eq!(cut, None, "{what}: not cleaned, only cut: {line}");
    }
    check_widths(buffer, what);
}

/// What is two columns wide has both to itself.
#[track_caller]
fn check_widths(buffer: &Buffer, what: &str) {
    let width = usize::from(buffer.area.width).max(1);
    for row in buffer.content().chunks(width) {
        for (x, cell) in row.iter().enumerate() {
            match cell.symbol().width() {
                0 | 1 => {}
                2 => {
                    let next = row.get(x + 1).map(Cell::symbol);
                    let free = next.is_some_and(|next| next.trim().is_empty());
                    assert!(free, "{what}: {:?} lies over {next:?}", cell.symbol());
                }
                more => panic!("{what}: {:?} is {more} columns wide", cell.symbol()),
            }
        }
    }
}

/// The right edge of every box goes down from its corner to its other corner, whatever stands in it. The way of an
/// account on the matrix may cross it, and has corners of its own; what is said lies over it from a rule on.
#[track_caller]
pub(crate) fn check_edges(buffer: &Buffer, what: &str) {
    let area = buffer.area;
    let is_edge = |symbol: &str| matches!(symbol, "│" | "┃" | "▾" | "▴" | "┄" | "▸" | "◂");
    for (x, y) in area.positions().map(|at| (at.x, at.y)) {
        if !matches!(buffer[(x, y)].symbol(), "╮" | "┓") {
            continue;
        }
        let symbols = (y + 1..area.bottom()).map(|y| (y, buffer[(x, y)].symbol()));
        let mut below = symbols.skip_while(|(_, symbol)| is_edge(symbol));
        let (at, end) = below.next().unzip();
        let is_way = |y| buffer.cell((x, y)).is_some_and(|cell| cell.symbol() == "┊");
        let is_rule = |y: u16| area.columns().all(|it| buffer[(it.x, y)].symbol() == "─");
        if at.is_some_and(is_rule) || is_way(y + 1) {
            continue;
        }
        assert!(
            matches!(end, Some("╯" | "┛")),
            "{what}: the edge at {x},{y} ends with {end:?}:\n{}",
            lines(buffer).join("\n")
        );
    }
}

/// Checks a text that leaves the program otherwise; lines may end in it.
#[track_caller]
pub(crate) fn check_text(text: &str, what: &str) {
    let bad = text.chars().find(|c| is_dangerous(*c) && *c != '\n');
    assert_eq!(bad, None, "{what}: {text:?}");
}
