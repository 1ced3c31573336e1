//! The lines of a table's entries and fields, for reports; what a table means is read elsewhere.

use granit_parser::{Event, Parser};

/// Where each entry of a table stands.
#[derive(Debug, Default)]
pub(super) struct Lines {
    entries: Vec<EntryLines>,
}

/// Where one entry and its fields stand, lines counted from 1.
#[derive(Debug)]
struct EntryLines {
    start: usize,
    fields: Vec<(String, usize)>,
}

impl Lines {
    /// The lines of a text, as far as it can be followed.
    pub(super) fn of(text: &str) -> Self {
        let mut walk = Walk::default();
        for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
            walk.step(&event, span.start.line());
        }
        Self {
            entries: walk.entries,
        }
    }

    /// The line of a field of the entry at `index`, or of the entry where it has no such field.
    pub(super) fn of_field(&self, index: usize, field: &str) -> Option<usize> {
        let entry = self.entries.get(index)?;
        let known = entry.fields.iter().find(|(name, _)| name == field);
        Some(known.map_or(entry.start, |(_, line)| *line))
    }

    /// The line on which the entry at `index` starts.
    pub(super) fn of_entry(&self, index: usize) -> Option<usize> {
        self.entries.get(index).map(|entry| entry.start)
    }
}

/// A walk over the text's events: the list is at depth 1, the fields of an entry at depth 2.
#[derive(Default)]
struct Walk {
    entries: Vec<EntryLines>,
    depth: usize,
    value_comes: bool,
}

impl Walk {
    fn step(&mut self, event: &Event<'_>, line: usize) {
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                self.node(None, line);
                self.depth += 1;
            }
            Event::SequenceEnd | Event::MappingEnd => self.depth = self.depth.saturating_sub(1),
            Event::Scalar(text, ..) => self.node(Some(text), line),
            Event::Alias(_) => self.node(None, line),
            _ => {}
        }
    }

    /// Notes a node that starts here: an entry, a field's name, or a value to pass over.
    fn node(&mut self, text: Option<&str>, line: usize) {
        match self.depth {
            1 => {
                self.entries.push(EntryLines {
                    start: line,
                    fields: Vec::new(),
                });
                self.value_comes = false;
            }
            2 => {
                if let (false, Some(entry)) = (self.value_comes, self.entries.last_mut()) {
                    entry
                        .fields
                        .push((text.unwrap_or_default().to_owned(), line));
                }
                self.value_comes = !self.value_comes;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn finds_entries_and_fields() {
        let lines =
            Lines::of("# top\n- {keys: [a, b],\n   action: x}\n- keys:\n  - a\n  scope: y\n- z");
        let field = |index, name| lines.of_field(index, name);
        assert_eq!((field(0, "keys"), field(0, "action")), (Some(2), Some(3)));
        assert_eq!((field(1, "keys"), field(1, "scope")), (Some(4), Some(6)));
        assert_eq!((field(1, "order"), lines.of_entry(1)), (Some(4), Some(4)));
        assert_eq!((lines.of_entry(2), lines.of_entry(3)), (Some(7), None));
    }
}
