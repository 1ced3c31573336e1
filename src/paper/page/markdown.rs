//! A page as Markdown.

use super::{Block, Chart, Page, Section, Table};

impl Page {
    /// As Markdown. What came from the file cannot be taken for anything but text.
    pub(in crate::paper) fn markdown(&self) -> String {
        let for_whom = self.for_whom.as_ref();
        let for_whom = for_whom.map(|it| format!("**{}**\n\n", escape(it)));
        let head = format!("# {}\n\n{}\n", escape(&self.title), escape(&self.subtitle));
        let parts = self.told().map(section);
        for_whom.unwrap_or_default() + &head + &parts.collect::<String>()
    }
}

fn section(section: &Section) -> String {
    let marks = if section.inner { "###" } else { "##" };
    let blocks = section.blocks.iter().filter(|it| it.tells());
    let blocks: String = blocks.map(block).collect();
    format!("\n{marks} {}\n{blocks}", escape(&section.title()))
}

fn block(block: &Block) -> String {
    match block {
        Block::Words(words) => format!("\n{}\n", escape(words)),
        Block::List(items) => {
            let items = items.iter().map(|item| format!("- {}\n", escape(item)));
            format!("\n{}", items.collect::<String>())
        }
        Block::Facts(facts) => {
            let facts = facts.iter().map(|it| format!("- {}\n", escape(&it.line())));
            format!("\n{}", facts.collect::<String>())
        }
        Block::Table(it) => table(it),
        Block::Picture(picture) => format!("\n{}\n", escape(&picture.told)),
        Block::Charts(charts) => {
            let charts: String = charts.iter().map(chart).collect();
            format!("\n{charts}")
        }
    }
}

/// A chart as an item: its name, its facts, and what is to be seen.
fn chart(chart: &Chart) -> String {
    let told = chart.picture.as_ref().map(|it| escape(&it.told));
    let told = told.map_or_else(String::new, |it| format!("  \n  {it}"));
    let [group, title, facts] = [&chart.group, &chart.title, &chart.facts].map(|it| escape(it));
    format!("- {group} · **{title}**  \n  {facts}{told}\n")
}

fn table(table: &Table) -> String {
    let head = row(table.head.iter().map(|it| escape(&it.name)));
    let side = |figures| if figures { "---:" } else { "---" };
    let sides = row(table.head.iter().map(|it| side(it.figures).to_owned()));
    let rows = table.rows.iter();
    let rows = rows.map(|cells| row(cells.iter().map(|cell| escape(cell))));
    format!("\n{head}{sides}{}", rows.collect::<String>())
}

/// A line of a table.
fn row(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

/// Keeps Markdown from reading signs of its own into a text.
fn escape(text: &str) -> String {
    let special = |c: char| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        )
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if special(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::page::Column;

    #[test]
    fn what_came_from_the_file_is_text() {
        let page = Page {
            title: "Helios *Retail*".to_owned(),
            subtitle: "key".to_owned(),
            sections: vec![Section::list("Owed".to_owned(), vec!["[slots]".to_owned()])],
            ..Page::default()
        };
        let expected = "# Helios \\*Retail\\*\n\nkey\n\n## Owed\n\n- \\[slots\\]\n";
        assert_eq!(page.markdown(), expected);
    }

    #[test]
    fn figures_stand_to_the_right() {
        let table = Table {
            caption: String::new(),
            head: vec![
                Column::words("Account".to_owned()),
                Column::figures("Days".to_owned()),
            ],
            rows: vec![vec!["A|B".to_owned(), "4".to_owned()]],
        };
        let expected = "\n| Account | Days |\n| --- | ---: |\n| A\\|B | 4 |\n";
        assert_eq!(super::table(&table), expected);
    }
}
