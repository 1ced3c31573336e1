//! A page as plain lines.

use super::{Block, Chart, Page, Section, Table};
use crate::ui::text::wrap::wrap;
use crate::ui::text::{pad_left, pad_right, width};

/// Columns of a page that is printed.
const WIDTH: usize = 80;
/// Lines an item may take on a page that is one sheet; nobody reads more before a meeting.
const MOST: usize = 6;

impl Page {
    /// As plain lines.
    pub(in crate::paper) fn text(&self) -> String {
        self.text_in(WIDTH)
    }

    /// As plain lines of so many columns, but for tables, which are as wide as they are.
    pub(in crate::paper) fn text_in(&self, columns: usize) -> String {
        let most = if self.one_sheet { MOST } else { usize::MAX };
        let room = Room { columns, most };
        let for_whom = self.for_whom.as_ref().map(|it| format!("{it}\n\n"));
        let head = format!("{}\n{}\n", self.title, self.subtitle);
        let parts = self.told().map(|it| room.section(it));
        for_whom.unwrap_or_default() + &head + &parts.collect::<String>()
    }
}

/// What there is room for.
struct Room {
    columns: usize,
    /// Lines of an item.
    most: usize,
}

impl Room {
    fn section(&self, section: &Section) -> String {
        let blocks = section.blocks.iter().filter(|it| it.tells());
        let blocks: String = blocks.map(|it| self.block(it)).collect();
        format!("\n{}\n{blocks}", section.title())
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Words(words) => self.lines(words, "  ", "  "),
            Block::List(items) => items.iter().map(|it| self.item(it)).collect(),
            Block::Facts(facts) => facts.iter().map(|it| self.item(&it.line())).collect(),
            Block::Table(it) => table(it),
            Block::Picture(picture) => self.lines(&picture.told, "  ", "  "),
            Block::Charts(charts) => charts.iter().map(|it| self.chart(it)).collect(),
        }
    }

    /// A chart as an item: its name, its facts, and what is to be seen.
    fn chart(&self, chart: &Chart) -> String {
        let under = |text: &str| self.lines(text, "    ", "    ");
        let told = chart.picture.as_ref().map(|it| under(&it.told));
        let name = self.item(&format!("{} · {}", chart.group, chart.title));
        name + &under(&chart.facts) + &told.unwrap_or_default()
    }

    fn item(&self, text: &str) -> String {
        self.lines(text, "  - ", "    ")
    }

    /// A text in lines, with a mark before the first and another before the rest.
    fn lines(&self, text: &str, first: &str, rest: &str) -> String {
        let lines = wrap(text, self.columns.saturating_sub(width(rest)), self.most);
        let marks = std::iter::once(first).chain(std::iter::repeat(rest));
        let lines = marks.zip(&lines);
        lines
            .map(|(mark, line)| [mark, line, "\n"].concat())
            .collect()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn page(one_sheet: bool) -> Page {
        let long = "word ".repeat(200);
        Page {
            sections: vec![Section::list("Said".to_owned(), vec![long])],
            one_sheet,
            ..Page::default()
        }
    }

    #[test]
    fn only_what_must_be_on_one_sheet_is_cut() {
        assert_eq!(page(false).text().matches("word").count(), 200);
        assert!(page(true).text().contains('…'));
    }

    #[test]
    fn no_line_is_wider_than_there_is_room() {
        let text = page(false).text_in(40);
        assert!(text.lines().all(|line| width(line) <= 40), "{text}");
    }
}
