//! A pasted text as rows of names, a figure and a day.

use crate::app::model::Model;
use crate::app::scorecard::typed;
use crate::domain::scorecard::Measurement;
use crate::domain::when::When;

/// What stands in a row.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Row {
    /// The names before the figure.
    pub names: Vec<String>,
    /// The figure.
    pub reading: Option<Measurement>,
    /// The day behind it.
    pub when: Option<When>,
    /// What stands behind it and is no day.
    pub no_day: Option<String>,
    /// Whether there is not a single digit in it, before all figures.
    pub is_heading: bool,
}

/// The cells of each line that is not blank, the first so many; and how many were too many.
pub(super) fn rows(text: &str, most: usize) -> (Vec<Vec<String>>, usize) {
    let lines = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty());
    let all = lines.clone().count();
    let rows = lines.take(most).map(cells).collect();
    (rows, all.saturating_sub(most))
}

/// The cells of a line: by tabs, else by semicolons, else the line itself.
fn cells(line: &str) -> Vec<String> {
    let mark = if line.contains('\t') { '\t' } else { ';' };
    line.split(mark)
        .map(|cell| cell.trim().trim_matches('"').trim().to_owned())
        .collect()
}

/// The rows understood, and the day that a line of its own or a heading says for all of them.
pub(super) fn understood(rows: Vec<Vec<String>>, model: &Model) -> (Vec<Row>, Option<When>) {
    let mut day = None;
    let mut understood: Vec<Row> = Vec::new();
    for cells in rows {
        let row = row(&cells, model);
        let begun = understood.iter().any(|row| row.reading.is_some());
        if row.reading.is_none() && !begun {
            let said = cells.iter().find_map(|cell| strict_day(cell, model));
            day = day.or(said);
            let is_heading = said.is_some() || cells.iter().all(|cell| !has_digit(cell));
            understood.push(Row { is_heading, ..row });
        } else {
            understood.push(row);
        }
    }
    (understood, day)
}

fn row(cells: &[String], model: &Model) -> Row {
    if let [alone] = cells {
        return of_words(alone, model);
    }
    let figure = |cell: &String| {
        let heard = typed::reading(cell, model.today, model.words.days()).ok()?;
        // A day alone is no figure: `5/6` behind a name is.
        Some((heard.measurement, heard.when))
    };
    let found = cells
        .iter()
        .enumerate()
        .skip(1)
        .find_map(|(at, cell)| Some((at, figure(cell)?)));
    let names = |cells: &[String]| -> Vec<String> {
        cells
            .iter()
            .filter(|cell| !cell.is_empty())
            .cloned()
            .collect()
    };
    let Some((at, (measurement, said))) = found else {
        return Row {
            names: names(cells),
            ..Row::default()
        };
    };
    let behind = cells.get(at + 1..).unwrap_or_default();
    let when = said.or_else(|| behind.iter().find_map(|cell| strict_day(cell, model)));
    let no_day = behind
        .iter()
        .find(|cell| has_digit(cell))
        .filter(|_| when.is_none());
    Row {
        names: names(cells.get(..at).unwrap_or_default()),
        reading: Some(measurement),
        when,
        no_day: no_day.cloned(),
        is_heading: false,
    }
}

/// A line without marks between its cells: the name goes up to where a figure begins.
fn of_words(line: &str, model: &Model) -> Row {
    let words: Vec<&str> = line.split_whitespace().collect();
    for at in 1..words.len() {
        let (name, rest) = words.split_at(at);
        let heard = typed::reading(&rest.join(" "), model.today, model.words.days());
        if let Ok(heard) = heard {
            return Row {
                names: vec![name.join(" ")],
                reading: Some(heard.measurement),
                when: heard.when,
                ..Row::default()
            };
        }
    }
    Row {
        names: vec![line.to_owned()],
        ..Row::default()
    }
}

/// A day or month that cannot be a figure: with a mark between its parts.
fn strict_day(cell: &str, model: &Model) -> Option<When> {
    let parts = cell
        .split(['-', '/', '.'])
        .filter(|part| !part.is_empty())
        .count();
    (parts > 1).then(|| model.reading_day(cell))?
}

fn has_digit(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit())
}
