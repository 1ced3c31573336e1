//! A page of headings and lists, as Markdown or as plain lines.

use crate::clean::Clean;
use crate::ui::text::wrap::wrap;

/// Columns of the page as plain text.
const WIDTH: usize = 80;
/// Lines one item of a list may take; nobody reads more before a meeting.
const MOST: usize = 6;

/// Lines of a page: what a printer puts on a sheet of A4, six an inch.
const LINES: usize = 66;

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
    /// Its items, what matters most first. Clean.
    pub(super) items: Vec<String>,
    /// How many items more there would be.
    pub(super) left_out: usize,
}

impl Section {
    /// A part with all its items.
    pub(super) const fn whole(heading: String, items: Vec<String>) -> Self {
        Self {
            heading,
            items,
            left_out: 0,
        }
    }

    /// Its heading, with how many items are left out.
    fn title(&self) -> String {
        match self.left_out {
            0 => self.heading.clone(),
            count => format!("{} (+{count})", self.heading),
        }
    }
}

impl Page {
    /// Leaves out what is too much for a page: the last items of the longest parts, of several as long those of
    /// the later one. The first part stays whole, and every other keeps its first item.
    pub(super) fn fit(&mut self) {
        while self.text().lines().count() > LINES {
            let lists = self.sections.iter_mut().skip(1);
            let longest = lists.max_by_key(|it| it.items.len());
            let Some(section) = longest.filter(|it| it.items.len() > 1) else {
                return;
            };
            section.items.pop();
            section.left_out += 1;
        }
    }

    /// As Markdown. What came from the file cannot be taken for anything but text.
    pub(super) fn markdown(&self) -> String {
        let head = format!("# {}\n\n{}\n", escape(&self.title), escape(&self.subtitle));
        let parts = self.told().map(|section| {
            let items = section.items.iter();
            let items = items.map(|item| format!("- {}\n", escape(item)));
            let heading = escape(&section.title());
            format!("\n## {heading}\n\n{}", items.collect::<String>())
        });
        head + &parts.collect::<String>()
    }

    /// As plain lines.
    pub(super) fn text(&self) -> String {
        let head = format!("{}\n{}\n", self.title, self.subtitle);
        let parts = self.told().map(|section| {
            let items = section.items.iter().map(|item| item_lines(item));
            format!("\n{}\n{}", section.title(), items.collect::<String>())
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
    use super::{LINES, Page, Section};

    fn page() -> Page {
        Page {
            title: "Helios *Retail*".to_owned(),
            subtitle: "key".to_owned(),
            sections: vec![
                Section::whole("Owed".to_owned(), vec!["[slots]".to_owned()]),
                Section::whole("Nothing".to_owned(), Vec::new()),
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

    #[test]
    fn what_is_too_much_for_a_page_is_left_out_and_counted() {
        let items = |count: usize| (0..count).map(|at| format!("item {at}")).collect();
        let mut page = page();
        page.sections = vec![
            Section::whole("Where it stands".to_owned(), items(4)),
            Section::whole("First".to_owned(), items(40)),
            Section::whole("Second".to_owned(), items(39)),
            Section::whole("Third".to_owned(), items(2)),
        ];
        page.fit();
        let text = page.text();
        assert_eq!(text.lines().count(), LINES);
        assert!(text.contains("First (+"), "{text}");
        assert!(
            text.contains("stands\n") && text.contains("Third\n"),
            "{text}"
        );
        let left = page.sections.iter().map(|it| it.items.len() + it.left_out);
        assert_eq!(left.collect::<Vec<_>>(), [4, 40, 39, 2]);
    }

    #[test]
    fn no_part_loses_its_first_item() {
        let mut page = page();
        let section = |at| Section::whole(format!("Part {at}"), vec!["only".to_owned()]);
        page.sections = (0..LINES).map(section).collect();
        page.fit();
        assert!(page.sections.iter().all(|it| it.items.len() == 1));
    }
}
