//! A page of headings and lists, as Markdown or as plain lines.

use crate::clean::Clean;
use crate::ui::text::wrap::wrap;

/// Columns of the page as plain text.
const WIDTH: usize = 80;
/// Lines one item of a list may take; nobody reads more before a meeting.
const MOST: usize = 6;

/// A page.
pub(super) struct Page {
    /// What it is about.
    pub(super) title: String,
    /// One line under it.
    pub(super) subtitle: String,
    /// Its parts, in order.
    pub(super) sections: Vec<Section>,
}

/// A part of a page.
pub(super) struct Section {
    /// Its heading.
    pub(super) heading: String,
    /// Its items. Clean.
    pub(super) items: Vec<String>,
}

impl Page {
    /// As Markdown. What came from the file cannot be taken for anything but text.
    pub(super) fn markdown(&self) -> String {
        let head = format!("# {}\n\n{}\n", escape(&self.title), escape(&self.subtitle));
        let parts = self.told().map(|section| {
            let items = section.items.iter();
            let items = items.map(|item| format!("- {}\n", escape(item)));
            let heading = escape(&section.heading);
            format!("\n## {heading}\n\n{}", items.collect::<String>())
        });
        head + &parts.collect::<String>()
    }

    /// As plain lines.
    pub(super) fn text(&self) -> String {
        let head = format!("{}\n{}\n", self.title, self.subtitle);
        let parts = self.told().map(|section| {
            let items = section.items.iter().map(|item| item_lines(item));
            format!("\n{}\n{}", section.heading, items.collect::<String>())
        });
        head + &parts.collect::<String>()
    }

    /// The parts that have something to tell.
    fn told(&self) -> impl Iterator<Item = &Section> {
        self.sections
            .iter()
            .filter(|section| !section.items.is_empty())
    }
}

/// One item of a list as plain lines, the first with a dash.
fn item_lines(item: &str) -> String {
    let lines = wrap(&Clean::new(item), WIDTH - 4, MOST);
    let marks = std::iter::once("  - ").chain(std::iter::repeat("    "));
    let lines = marks
        .zip(&lines)
        .map(|(mark, line)| format!("{mark}{line}\n"));
    lines.collect()
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
    use super::{Page, Section};

    fn page() -> Page {
        Page {
            title: "Helios *Retail*".to_owned(),
            subtitle: "key".to_owned(),
            sections: vec![
                Section {
                    heading: "Owed".to_owned(),
                    items: vec!["[slots]".to_owned()],
                },
                Section {
                    heading: "Nothing".to_owned(),
                    items: Vec::new(),
                },
            ],
        }
    }

    #[test]
    fn what_came_from_the_file_is_text_in_markdown() {
        let expected = "# Helios \\*Retail\\*\n\nkey\n\n## Owed\n\n- \\[slots\\]\n";
        assert_eq!(page().markdown(), expected);
    }

    #[test]
    fn a_part_with_nothing_to_tell_is_left_out() {
        assert_eq!(page().text(), "Helios *Retail*\nkey\n\nOwed\n  - [slots]\n");
    }
}
