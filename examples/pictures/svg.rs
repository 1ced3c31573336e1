//! A frame as a picture: its cells as SVG, which looks the same in every browser and whatever fonts there are.
//!
//! Backgrounds are rectangles. Lines and blocks are drawn, not written, so that they join from cell to cell. Words
//! are text, each run of them set as wide as its cells; a sign that fonts disagree about stands alone in
//! the middle of its cell.

use std::fmt::{self, Write};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr as _;

use super::glyph::{Shape, shape};

/// The size of a cell, in pixels.
pub(crate) const WIDTH: u16 = 9;
pub(crate) const HEIGHT: u16 = 19;
/// Where letters stand in it, from its top.
const BASELINE: u16 = 14;
/// The room around the frame, painted like its ground.
const MARGIN: u16 = 14;

/// A frame as SVG; a screen reader reads the title.
pub(crate) fn draw(frame: &Buffer, title: &str) -> Result<String, fmt::Error> {
    let area = frame.area;
    let ground = frame
        .cell((area.x, area.y))
        .map_or("#000".into(), background);
    let (width, height) = (
        area.width * WIDTH + 2 * MARGIN,
        area.height * HEIGHT + 2 * MARGIN,
    );
    let mut svg = String::new();
    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">"
    )?;
    writeln!(svg, "<title>{}</title>", escaped(title))?;
    writeln!(
        svg,
        "<style>text{{font:15px ui-monospace,'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,monospace;white-space:pre}}.b{{font-weight:700}}.i{{font-style:italic}}.m{{text-anchor:middle}}</style>"
    )?;
    writeln!(
        svg,
        "<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{ground}\"/>"
    )?;
    writeln!(svg, "<g transform=\"translate({MARGIN} {MARGIN})\">")?;
    for y in area.top()..area.bottom() {
        backgrounds(&mut svg, frame, y, &ground)?;
    }
    for y in area.top()..area.bottom() {
        signs(&mut svg, frame, y)?;
    }
    svg.push_str("</g>\n</svg>\n");
    Ok(svg)
}

/// The cells of a line. What a wide sign covers looks as it does.
fn line(frame: &Buffer, y: u16) -> Vec<Cell> {
    let Rect { x, width, .. } = frame.area;
    let mut cells: Vec<Cell> = Vec::new();
    for cell in (x..x + width).filter_map(|x| frame.cell((x, y))) {
        let covered = cells.last().filter(|before| before.symbol().width() > 1);
        let mut cell = covered.unwrap_or(cell).clone();
        if covered.is_some() {
            cell.set_symbol(" ");
        }
        cells.push(cell);
    }
    cells
}

/// The backgrounds of a line, where they are not the ground: one rectangle for what lies side by side.
fn backgrounds(svg: &mut String, frame: &Buffer, y: u16, ground: &str) -> fmt::Result {
    let mut column = 0;
    for run in line(frame, y).chunk_by(|one, other| background(one) == background(other)) {
        let count = run.len() as u16;
        let colour = run.first().map_or_else(String::new, background);
        if colour != ground {
            writeln!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{HEIGHT}\" fill=\"{colour}\" shape-rendering=\"crispEdges\"/>",
                column * WIDTH,
                y * HEIGHT,
                count * WIDTH
            )?;
        }
        column += count;
    }
    Ok(())
}

/// What stands in the cells of a line.
fn signs(svg: &mut String, frame: &Buffer, y: u16) -> fmt::Result {
    let cells = line(frame, y);
    let mut column = 0;
    let alike = |one: &Cell, other: &Cell| {
        is_written(one) && is_written(other) && looks(one) == looks(other)
    };
    for run in cells.chunk_by(alike) {
        match run {
            [cell] if !is_written(cell) => sign(svg, cell, column, y)?,
            written => words(svg, written, column, y)?,
        }
        column += run.len() as u16;
    }
    Ok(())
}

/// Whether a cell holds a letter that every font of this kind has, as wide as all others.
fn is_written(cell: &Cell) -> bool {
    let mut letters = cell.symbol().chars();
    let letter = letters.next().unwrap_or(' ');
    letters.next().is_none() && matches!(letter, ' '..='\u{17f}' | '‐'..='…')
}

/// A run of cells that look alike; wide gaps part it, and are not written.
fn words(svg: &mut String, cells: &[Cell], column: u16, y: u16) -> fmt::Result {
    let text: Vec<char> = cells
        .iter()
        .flat_map(|cell| cell.symbol().chars())
        .collect();
    let is_gap = |at: usize| text.get(at..at + 2).is_some_and(|two| two == [' ', ' ']);
    let Some(cell) = cells.first() else {
        return Ok(());
    };
    let mut at = 0;
    while at < text.len() {
        let end = (at..text.len())
            .find(|end| is_gap(*end))
            .unwrap_or(text.len());
        let piece: String = text.get(at..end).unwrap_or_default().iter().collect();
        let blanks = piece.chars().take_while(|letter| *letter == ' ').count();
        let trimmed = piece.trim();
        let count = trimmed.chars().count() as u16;
        if count > 0 {
            let x = (column + (at + blanks) as u16) * WIDTH;
            let class = class(cell, "");
            write!(
                svg,
                "<text{class} x=\"{x}\" y=\"{}\"",
                y * HEIGHT + BASELINE
            )?;
            write!(svg, " textLength=\"{}\"", count * WIDTH)?;
            writeln!(
                svg,
                " fill=\"{}\">{}</text>",
                foreground(cell),
                escaped(trimmed)
            )?;
        }
        at = end.max(at + 1);
    }
    Ok(())
}

/// A sign by itself: drawn where it is a line or a block, else in the middle of its cell.
fn sign(svg: &mut String, cell: &Cell, column: u16, y: u16) -> fmt::Result {
    let (x, y) = (column * WIDTH, y * HEIGHT);
    let colour = foreground(cell);
    match shape(cell.symbol()) {
        Some(Shape::Lines {
            path,
            width,
            dashes,
        }) => {
            let dashes = if dashes {
                " stroke-dasharray=\"2.25 2.25\""
            } else {
                ""
            };
            writeln!(
                svg,
                "<path transform=\"translate({x} {y})\" d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashes}/>"
            )
        }
        Some(Shape::Block(left, top, right, bottom)) => {
            let [left, right] = [left, right].map(|part| f64::from(x) + part * f64::from(WIDTH));
            let [top, bottom] = [top, bottom].map(|part| f64::from(y) + part * f64::from(HEIGHT));
            writeln!(
                svg,
                "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"{colour}\" shape-rendering=\"crispEdges\"/>",
                right - left,
                bottom - top
            )
        }
        None => writeln!(
            svg,
            "<text{} x=\"{}\" y=\"{}\" fill=\"{colour}\">{}</text>",
            class(cell, "m"),
            f64::from(x) + f64::from(WIDTH) * cell.symbol().width() as f64 / 2.0,
            y + BASELINE,
            escaped(cell.symbol())
        ),
    }
}

/// What decides how letters look.
fn looks(cell: &Cell) -> (String, String) {
    (foreground(cell), class(cell, ""))
}

/// The class of a text, with one more.
fn class(cell: &Cell, more: &str) -> String {
    let bold = cell.modifier.contains(Modifier::BOLD).then_some("b");
    let italic = cell.modifier.contains(Modifier::ITALIC).then_some("i");
    let more = Some(more).filter(|more| !more.is_empty());
    let classes: Vec<_> = [bold, italic, more].into_iter().flatten().collect();
    if classes.is_empty() {
        String::new()
    } else {
        format!(" class=\"{}\"", classes.join(" "))
    }
}

fn foreground(cell: &Cell) -> String {
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    hex(if reversed { cell.bg } else { cell.fg })
}

fn background(cell: &Cell) -> String {
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    hex(if reversed { cell.fg } else { cell.bg })
}

/// A colour for the web. The themes that are drawn name all of theirs.
fn hex(colour: Color) -> String {
    match colour {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        _ => "currentColor".to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
