//! A page as plain lines.

use super::{Block, Chart, Fact, Page, Section, Table};
use crate::ui::text::wrap::wrap;
use crate::ui::text::{pad_left, pad_right, width};

/// Columns of the page.
const WIDTH: usize = 80;
/// Lines one item may take; nobody reads more before a meeting.
const MOST: usize = 6;

impl Page {
    /// As plain lines.
    pub(in crate::paper) fn text(&self) -> String {
        let for_whom = self.for_whom.as_ref().map(|it| format!("{it}\n\n"));
        let head = format!("{}\n{}\n", self.title, self.subtitle);
        let parts = self.told().map(section);
        for_whom.unwrap_or_default() + &head + &parts.collect::<String>()
    }
}

fn section(section: &Section) -> String {
    let blocks = section.blocks.iter().filter(|it| it.tells());
    format!(
        "\n{}\n{}",
        section.title(),
        blocks.map(block).collect::<String>()
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Words(words) => lines(words, "  ", "  "),
        Block::List(items) => items.iter().map(|it| lines(it, "  - ", "    ")).collect(),
        Block::Facts(facts) => {
            let facts = facts.iter().map(Fact::line);
            facts.map(|it| lines(&it, "  - ", "    ")).collect()
        }
        Block::Table(it) => table(it),
        Block::Picture(picture) => lines(&picture.told, "  ", "  "),
        Block::Charts(charts) => charts.iter().map(chart).collect(),
    }
}

/// A chart as an item: its name, its facts, and what is to be seen.
fn chart(chart: &Chart) -> String {
    let told = chart.picture.as_ref();
    let told = told.map(|it| lines(&it.told, "    ", "    "));
    let name = format!("{} · {}", chart.group, chart.title);
    let name = lines(&name, "  - ", "    ");
    name + &lines(&chart.facts, "    ", "    ") + &told.unwrap_or_default()
}

/// A text in lines, with a mark before the first and another before the rest.
fn lines(text: &str, first: &str, rest: &str) -> String {
    let lines = wrap(text, WIDTH - width(rest), MOST);
    let marks = std::iter::once(first).chain(std::iter::repeat(rest));
    let lines = marks.zip(&lines);
    lines
        .map(|(mark, line)| [mark, line, "\n"].concat())
        .collect()
}

fn table(table: &Table) -> String {
    let head: Vec<String> = table.head.iter().map(|it| it.name.clone()).collect();
    let rows = || std::iter::once(&head).chain(&table.rows);
    let wide = |at: usize| {
        let cells = rows().filter_map(|row| row.get(at));
        cells.map(|cell| width(cell)).max().unwrap_or_default()
    };
    let columns = table.head.iter().enumerate();
    let columns: Vec<_> = columns.map(|(at, it)| (it.figures, wide(at))).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&columns).map(|(cell, (figures, wide))| {
            let pad = if *figures { pad_left } else { pad_right };
            pad(cell, *wide)
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        format!("  {}\n", line.trim_end())
    };
    rows().map(line).collect()
}
