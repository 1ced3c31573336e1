//! A page of headings, lists, tables and pictures, before it has a form.
//!
//! One page, three forms: [`html`], [`markdown`], [`text`]. Whatever is put on it is clean.

pub(super) mod html;
pub(super) mod markdown;
pub(super) mod text;

use maud::Markup;

/// Lines of plain text that are one page: what a printer puts on a sheet of A4, six an inch.
const LINES: usize = 66;

/// A page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// For whom it is, where it is not for everyone: its first line.
    pub(super) for_whom: Option<String>,
    /// What it is about.
    pub(super) title: String,
    /// One line under it.
    pub(super) subtitle: String,
    /// Whether its parts are listed before them, to be jumped to: a long page.
    pub(super) contents: bool,
    /// Its parts, in order.
    pub(super) sections: Vec<Section>,
    /// Whether it is printed as small as it takes to be on one sheet.
    pub(super) one_sheet: bool,
}

/// A part of a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Section {
    /// Its heading.
    pub(super) heading: String,
    /// Whether it belongs to the part before it.
    pub(super) inner: bool,
    /// What stands in it, in order.
    pub(super) blocks: Vec<Block>,
    /// How many items more there would be.
    pub(super) left_out: usize,
}

/// Something that stands in a part.
#[derive(Debug, Clone)]
pub(super) enum Block {
    /// A sentence or a few.
    Words(String),
    /// Items, what matters most first.
    List(Vec<String>),
    /// A few figures, each large and with its name.
    Facts(Vec<Fact>),
    /// Rows and columns.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// Small pictures side by side, each with its name and facts.
    Charts(Vec<Chart>),
}

/// A figure that stands for itself.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// What it is of.
    pub(super) name: String,
    /// The figure, with its unit.
    pub(super) value: String,
    /// What else is to be known of it; may be empty.
    pub(super) note: String,
}

/// A table. Rows are as long as its head.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// What it shows, for those who do not see its place on the page.
    pub(super) caption: String,
    /// The names of its columns.
    pub(super) head: Vec<Column>,
    /// Its rows; the first cell of each names it.
    pub(super) rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Whether it holds figures, which stand to the right.
    pub(super) figures: bool,
}

/// A picture, and what it shows in words.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    /// An `svg` element.
    pub(super) svg: Markup,
    /// What is to be seen, for those who cannot see it. The picture is drawn for those who can, so all its facts
    /// stand here or in a table beside it.
    pub(super) told: String,
}

/// A small picture under its name.
#[derive(Debug, Clone)]
pub(super) struct Chart {
    /// Where it belongs.
    pub(super) group: String,
    /// What it is of.
    pub(super) title: String,
    /// What matters of it, in words.
    pub(super) facts: String,
    /// The picture; none where there is nothing to be drawn.
    pub(super) picture: Option<Picture>,
}

impl Section {
    /// A part that is a list.
    pub(super) fn list(heading: String, items: Vec<String>) -> Self {
        Self::of(heading, vec![Block::List(items)])
    }

    /// A part with several things in it.
    pub(super) const fn of(heading: String, blocks: Vec<Block>) -> Self {
        Self {
            heading,
            inner: false,
            blocks,
            left_out: 0,
        }
    }

    /// The same, as a part of the part before it.
    #[must_use]
    pub(super) fn inner(self) -> Self {
        Self {
            inner: true,
            ..self
        }
    }

    /// Whether there is something in it. A heading that others stand under may have nothing of its own.
    fn tells(&self) -> bool {
        self.blocks.iter().any(Block::tells)
    }

    /// Its heading, with how many items are left out.
    fn title(&self) -> String {
        match self.left_out {
            0 => self.heading.clone(),
            count => format!("{} (+{count})", self.heading),
        }
    }

    /// How many items its lists have.
    fn items(&self) -> usize {
        self.blocks.iter().map(Block::items).sum()
    }

    /// Leaves out its last item.
    fn shorten(&mut self) {
        let lists = self.blocks.iter_mut().rev();
        let mut lists = lists.filter_map(|block| match block {
            Block::List(items) if !items.is_empty() => Some(items),
            _ => None,
        });
        if let Some(items) = lists.next() {
            items.pop();
            self.left_out += 1;
        }
    }
}

impl Block {
    fn tells(&self) -> bool {
        match self {
            Self::Words(words) => !words.is_empty(),
            Self::List(items) => !items.is_empty(),
            Self::Facts(facts) => !facts.is_empty(),
            Self::Table(table) => !table.rows.is_empty(),
            Self::Picture(_) => true,
            Self::Charts(charts) => !charts.is_empty(),
        }
    }

    const fn items(&self) -> usize {
        match self {
            Self::List(items) => items.len(),
            _ => 0,
        }
    }
}

impl Fact {
    /// Its name and figure, and what else there is, as one line in any language.
    fn line(&self) -> String {
        let note = if self.note.is_empty() {
            String::new()
        } else {
            format!(" ({})", self.note)
        };
        format!("{} – {}{note}", self.name, self.value)
    }
}

impl Column {
    /// A column of words.
    pub(super) const fn words(name: String) -> Self {
        Self {
            name,
            figures: false,
        }
    }

    /// A column of figures.
    pub(super) const fn figures(name: String) -> Self {
        Self {
            name,
            figures: true,
        }
    }
}

impl Page {
    /// The same on one sheet: what is too much for it is left out.
    #[must_use]
    pub(super) fn on_one_sheet(mut self) -> Self {
        self.one_sheet = true;
        self.fit(LINES);
        self
    }

    /// Leaves out what is too much for so many lines of plain text: the last items of the longest parts, of
    /// several as long those of the later one. The first part stays whole, and every other keeps its first item.
    fn fit(&mut self, lines: usize) {
        while self.text().lines().count() > lines {
            let parts = self.sections.iter_mut().skip(1);
            let longest = parts.max_by_key(|it| it.items());
            let Some(section) = longest.filter(|it| it.items() > 1) else {
                return;
            };
            section.shorten();
        }
    }

    /// The parts that have something to tell, and headings of such.
    fn told(&self) -> impl Iterator<Item = &Section> {
        let told = |at: usize, section: &Section| {
            let inner = self.sections.iter().skip(at + 1).take_while(|it| it.inner);
            section.tells() || (!section.inner && inner.clone().any(Section::tells))
        };
        let parts = self.sections.iter().enumerate();
        parts
            .filter(move |(at, section)| told(*at, section))
            .map(|(_, section)| section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        Page {
            title: "Helios *Retail*".to_owned(),
            subtitle: "key".to_owned(),
            sections: vec![
                Section::list("Owed".to_owned(), vec!["[slots]".to_owned()]),
                Section::list("Nothing".to_owned(), Vec::new()),
            ],
            ..Page::default()
        }
    }

    #[test]
    fn a_part_with_nothing_to_tell_is_left_out() {
        assert_eq!(page().text(), "Helios *Retail*\nkey\n\nOwed\n  - [slots]\n");
    }

    #[test]
    fn a_heading_that_parts_stand_under_is_told_with_them() {
        let mut page = page();
        let empty = |heading: &str| Section::of(heading.to_owned(), Vec::new());
        let item = Section::list("Inner".to_owned(), vec!["item".to_owned()]);
        page.sections = vec![
            empty("With"),
            item.inner(),
            empty("Without"),
            empty("x").inner(),
        ];
        let told: Vec<_> = page.told().map(|it| it.heading.as_str()).collect();
        assert_eq!(told, ["With", "Inner"]);
    }

    #[test]
    fn what_is_too_much_for_a_page_is_left_out_and_counted() {
        let items = |count: usize| (0..count).map(|at| format!("item {at}")).collect();
        let mut page = page();
        page.sections = vec![
            Section::list("Where it stands".to_owned(), items(4)),
            Section::list("First".to_owned(), items(40)),
            Section::list("Second".to_owned(), items(39)),
            Section::list("Third".to_owned(), items(2)),
        ];
        page.fit(LINES);
        let text = page.text();
        assert_eq!(text.lines().count(), LINES);
        assert!(text.contains("First (+"), "{text}");
        assert!(
            text.contains("stands\n") && text.contains("Third\n"),
            "{text}"
        );
        let left = page.sections.iter().map(|it| it.items() + it.left_out);
        assert_eq!(left.collect::<Vec<_>>(), [4, 40, 39, 2]);
    }

    #[test]
    fn no_part_loses_its_first_item() {
        let mut page = page();
        let section = |at| Section::list(format!("Part {at}"), vec!["only".to_owned()]);
        page.sections = (0..LINES).map(section).collect();
        page.fit(LINES);
        assert!(page.sections.iter().all(|it| it.items() == 1));
    }
}
