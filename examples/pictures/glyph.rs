//! Signs that must join from cell to cell: as shapes.

use std::fmt::Write as _;

use super::svg::{HEIGHT, WIDTH};

/// How a sign is drawn in its cell.
pub(crate) enum Shape {
    /// Lines along a path, so many pixels wide.
    Lines {
        path: String,
        width: f64,
        dashes: bool,
    },
    /// A rectangle: left, top, right and bottom, as parts of the cell.
    Block(f64, f64, f64, f64),
}

/// The middle of a cell and its far edges, in pixels.
const MIDDLE: (f64, f64) = (WIDTH as f64 / 2.0, HEIGHT as f64 / 2.0);
const EDGE: (f64, f64) = (WIDTH as f64, HEIGHT as f64);

/// The shape of a sign, where it is drawn.
pub(crate) fn shape(sign: &str) -> Option<Shape> {
    let sign = sign.chars().next()?;
    block(sign).or_else(|| corner(sign)).or_else(|| arms(sign))
}

fn block(sign: char) -> Option<Shape> {
    let eighths = |from: char| f64::from(sign as u32 - from as u32 + 1) / 8.0;
    Some(match sign {
        '▁'..='█' => Shape::Block(0.0, 1.0 - eighths('▁'), 1.0, 1.0),
        '▉'..='▏' => Shape::Block(0.0, 0.0, 1.0 - eighths('▉'), 1.0),
        '▀' => Shape::Block(0.0, 0.0, 1.0, 0.5),
        '▐' => Shape::Block(0.5, 0.0, 1.0, 1.0),
        _ => return None,
    })
}

/// The rounded corners.
fn corner(sign: char) -> Option<Shape> {
    let ((x, y), (right, bottom)) = (MIDDLE, EDGE);
    let (end_y, end_x) = match sign {
        '╭' => (bottom, right),
        '╮' => (bottom, 0.0),
        '╰' => (0.0, right),
        '╯' => (0.0, 0.0),
        _ => return None,
    };
    let (from, to) = (y + (end_y - y).signum() * x, x + (end_x - x).signum() * x);
    Some(Shape::Lines {
        path: format!("M{x} {end_y}V{from}Q{x} {y} {to} {y}H{end_x}"),
        width: 1.0,
        dashes: false,
    })
}

/// Straight lines from the middle to the edges: up, right, down, left.
fn arms(sign: char) -> Option<Shape> {
    let (arms, heavy) = match sign {
        '─' | '┄' => ([false, true, false, true], false),
        '│' | '┊' => ([true, false, true, false], false),
        '━' => ([false, true, false, true], true),
        '┃' => ([true, false, true, false], true),
        '┏' => ([false, true, true, false], true),
        '┓' => ([false, false, true, true], true),
        '┗' => ([true, true, false, false], true),
        '┛' => ([true, false, false, true], true),
        '├' => ([true, true, true, false], false),
        '┤' => ([true, false, true, true], false),
        '┬' => ([false, true, true, true], false),
        '┴' => ([true, true, false, true], false),
        '┼' => ([true; 4], false),
        _ => return None,
    };
    let ((x, y), (right, bottom)) = (MIDDLE, EDGE);
    let ends = [(x, 0.0), (right, y), (x, bottom), (0.0, y)];
    let chosen: Vec<_> = ends.iter().zip(arms).filter(|(_, arm)| *arm).collect();
    let mut path = String::new();
    for (at, ((end_x, end_y), _)) in chosen.iter().enumerate() {
        // Two arms are one line, so that its corner is filled.
        let from_edge = chosen.len() == 2 && at == 0;
        let written = match (from_edge, chosen.len() == 2) {
            (true, _) => write!(path, "M{end_x} {end_y}L{x} {y}"),
            (false, true) => write!(path, "L{end_x} {end_y}"),
            (false, false) => write!(path, "M{x} {y}L{end_x} {end_y}"),
        };
        written.ok()?;
    }
    Some(Shape::Lines {
        path,
        width: if heavy { 2.5 } else { 1.0 },
        dashes: matches!(sign, '┄' | '┊'),
    })
}
