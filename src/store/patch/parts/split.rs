//! Splitting a file into parts by how its lines begin.

use crate::store::tree::Tree;
use crate::store::tree::scan::{byte, cut, next_line, skip_blanks};

/// Whole lines of the file.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) whose: Whose,
}

/// What the lines of a part are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The head of the file, or all of it.
    Nobody,
    /// A top key with all that is under it.
    Section(String),
    /// A top key whose items are parts of their own.
    Head(String),
    /// One item of the list under a top key; its `id` where it is easily seen.
    Item(String, Option<String>),
    /// Some items of the list under a top key.
    Items(String),
}

impl Part {
    /// Whether the part is about a top key.
    pub(super) fn belongs_to(&self, key: &str) -> bool {
        match &self.whose {
            Whose::Section(own) | Whose::Head(own) | Whose::Item(own, _) | Whose::Items(own) => {
                own == key
            }
            Whose::Nobody => false,
        }
    }

    /// Whether the part is all there is to a top key.
    pub(super) fn is_section(&self, key: &str) -> bool {
        matches!(&self.whose, Whose::Section(own) if own == key)
    }

    /// Whether the part is some item of the list under a top key.
    pub(super) fn is_some_item(&self, key: &str) -> bool {
        matches!(&self.whose, Whose::Item(own, _) if own == key)
    }

    /// Whether the part is an item of a list.
    pub(super) fn is_item(&self, key: &str, id: &str) -> bool {
        match &self.whose {
            Whose::Item(own, Some(found)) => own == key && found == id,
            Whose::Item(own, None) => own == key && slow_id(&self.text).as_deref() == Some(id),
            _ => false,
        }
    }
}

/// The parts of a file: what comes before the first key, then one a top key. One part where lines
/// look odd.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let whole = || {
        vec![Part {
            text: text.to_owned(),
            whose: Whose::Nobody,
        }]
    };
    let mut parts = Vec::new();
    let mut start = 0;
    let mut owner = Whose::Nobody;
    let mut at = 0;
    while at < text.len() {
        let next = next_line(text, at);
        match line(cut(text, at..next)) {
            Line::Key(key) => {
                parts.push(Part {
                    text: cut(text, start..at).to_owned(),
                    whose: owner,
                });
                (start, owner) = (at, Whose::Section(key.to_owned()));
            }
            Line::Inner => {}
            Line::Start if owner == Whose::Nobody => {}
            Line::Start | Line::Odd => return whole(),
        }
        at = next;
    }
    parts.push(Part {
        text: cut(text, start..at).to_owned(),
        whose: owner,
    });
    parts.retain(|part| !part.text.is_empty());
    parts
}

enum Line<'t> {
    Key(&'t str),
    Inner,
    /// `---`
    Start,
    Odd,
}

fn line(line: &str) -> Line<'_> {
    let said = line.trim_end();
    match byte(said, 0) {
        None | Some(b' ' | b'#') => Line::Inner,
        Some(b'-') if said == "---" => Line::Start,
        Some(b'-') if matches!(byte(said, 1), None | Some(b' ')) => Line::Inner,
        _ => match said.split_once(':') {
            Some((key, rest)) if is_word(key) && matches!(byte(rest, 0), None | Some(b' ')) => {
                Line::Key(key)
            }
            _ => Line::Odd,
        },
    }
}

fn is_word(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// The items of a section as parts of their own; `None` where it is no list of lines.
pub(super) fn items(section: &Part) -> Option<Vec<Part>> {
    let Whose::Section(key) = &section.whose else {
        return None;
    };
    let text = section.text.as_str();
    let (head, rest) = cut(text, 0..next_line(text, 0)).split_once(':')?;
    if head != key || !matches!(byte(rest.trim(), 0), None | Some(b'#')) {
        return None;
    }
    let starts = item_starts(text, next_line(text, 0))?;
    let head = Part {
        text: cut(text, 0..*starts.first()?).to_owned(),
        whose: Whose::Head(key.clone()),
    };
    Some(
        std::iter::once(head)
            .chain(item_parts(text, &starts, key))
            .collect(),
    )
}

/// The items of several in one part as parts of their own.
pub(super) fn run_of_items(part: &Part) -> Option<Vec<Part>> {
    let Whose::Items(key) = &part.whose else {
        return None;
    };
    let starts = item_starts(&part.text, 0).filter(|starts| starts.first() == Some(&0))?;
    Some(item_parts(&part.text, &starts, key))
}

/// Where the lines of each item begin, from a position on; `None` where a line belongs to none.
fn item_starts(text: &str, from: usize) -> Option<Vec<usize>> {
    let mut indent = None;
    let mut starts = Vec::new();
    let mut at = from;
    while at < text.len() {
        let word = skip_blanks(text, at);
        match byte(text, word) {
            None | Some(b'\r' | b'\n' | b'#') => {}
            Some(b'-')
                if byte(text, word + 1) == Some(b' ')
                    && indent.is_none_or(|indent| word - at == indent) =>
            {
                indent = Some(word - at);
                starts.push(at);
            }
            _ if indent.is_none_or(|indent| word - at <= indent) => return None,
            _ => {}
        }
        at = next_line(text, at);
    }
    Some(starts)
}

fn item_parts(text: &str, starts: &[usize], key: &str) -> Vec<Part> {
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let part = |(start, end): (&usize, usize)| {
        let text = cut(text, *start..end).to_owned();
        let whose = Whose::Item(key.to_owned(), quick_id(&text));
        Part { text, whose }
    };
    starts.iter().zip(ends).map(part).collect()
}

/// The `id` of an item where it stands plainly on the first line.
fn quick_id(item: &str) -> Option<String> {
    let line = cut(item, 0..next_line(item, 0))
        .trim()
        .strip_prefix("- ")?
        .trim_start();
    let line = line.strip_prefix('{').map_or(line, str::trim_start);
    let value = line.strip_prefix("id:")?.strip_prefix(' ')?.trim_start();
    let end = value
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-' || c == '.'))
        .unwrap_or(value.len());
    let (id, rest) = (
        cut(value, 0..end),
        cut(value, end..value.len()).trim_start(),
    );
    let ends = rest.is_empty() || rest.starts_with(['#', ',', '}']);
    (!id.is_empty() && ends).then(|| id.to_owned())
}

/// The `id` of an item wherever it stands.
fn slow_id(item: &str) -> Option<String> {
    let tree = Tree::of(item);
    let root = tree.root.as_ref()?;
    let (_, item) = root.item(&crate::store::path::Segment::Index(0))?;
    item.node.id().map(str::to_owned)
}
