//! From a path to a line: built only when there is something to report.

use super::path::{Path, Segment};
use super::tree::scan::cut;
use super::tree::{Entry, Kind, Node, Tree};

/// A place in the text, both counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// A key that stands twice in one map. The parser refuses it without saying where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateKey {
    /// The map and the key.
    pub path: Path,
    /// Where the key stands first.
    pub first: Position,
    /// Where it stands again.
    pub again: Position,
}

/// The places of all values of a text.
#[derive(Debug)]
pub struct Locations {
    text: String,
    tree: Tree,
    lines: Vec<usize>,
}

impl Locations {
    /// Reads the places of a text. A broken text gives the places before the break.
    pub fn of(text: &str) -> Self {
        let lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            text: text.to_owned(),
            tree: Tree::of(text),
            lines,
        }
    }

    /// Where the value of a path begins; for a path that does not exist, where its nearest existing
    /// ancestor begins.
    /// `None` only for a text without any value.
    pub fn find(&self, path: &Path) -> Option<Position> {
        let mut node = self.tree.root.as_ref()?;
        for segment in path.segments() {
            match node.step(segment) {
                Some(next) => node = next,
                None => break,
            }
        }
        Some(self.position(node.outer))
    }

    /// Where the key of a path begins: the key of a map, the dash or bracket of a list item. Falls
    /// back as [`Self::find`].
    pub fn find_key(&self, path: &Path) -> Option<Position> {
        let mut node = self.tree.root.as_ref()?;
        let mut at = node.outer;
        for segment in path.segments() {
            let step = match segment {
                Segment::Key(key) => node
                    .entry(key)
                    .map(|(_, entry)| (entry.key.outer, &entry.value)),
                _ => node.item(segment).map(|(_, item)| (item.mark, &item.node)),
            };
            let Some((mark, next)) = step else { break };
            (at, node) = (mark, next);
        }
        Some(self.position(at))
    }

    /// Every key that stands twice in its map, in the order of the text.
    pub fn duplicate_keys(&self) -> Vec<DuplicateKey> {
        let mut found = Vec::new();
        if let Some(root) = &self.tree.root {
            self.collect_duplicates(root, &Path::root(), &mut found);
        }
        found
    }

    fn collect_duplicates(&self, node: &Node, path: &Path, found: &mut Vec<DuplicateKey>) {
        match &node.kind {
            Kind::Map { entries, .. } => self.duplicates_among(entries, path, found),
            Kind::List { items, .. } => {
                for (index, item) in items.iter().enumerate() {
                    self.collect_duplicates(&item.node, &path.clone().index(index), found);
                }
            }
            Kind::Scalar { .. } | Kind::Alias => {}
        }
    }

    fn duplicates_among(&self, entries: &[Entry], path: &Path, found: &mut Vec<DuplicateKey>) {
        let mut seen = std::collections::HashMap::new();
        for entry in entries {
            let Some(key) = entry.key.text() else {
                continue;
            };
            let path = path.clone().key(key);
            let here = self.position(entry.key.outer);
            match seen.get(key) {
                Some(&first) => found.push(DuplicateKey {
                    path: path.clone(),
                    first,
                    again: here,
                }),
                None => {
                    seen.insert(key, here);
                }
            }
            self.collect_duplicates(&entry.value, &path, found);
        }
    }

    fn position(&self, at: usize) -> Position {
        let line = self.lines.partition_point(|&start| start <= at);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = cut(&self.text, start..at).trim_start_matches('\u{feff}');
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const TEXT: &str = "\u{feff}# head\nportfolio:\n  name: Été  # x\naccounts:\n- id: helios\n  scores: {a: 1, b: {value: 2}}\n  note: |\n    two\n    lines\n- id: nova\n  empty:\n  tagged: !t &x 5\n";

    const fn at(line: usize, column: usize) -> Position {
        Position { line, column }
    }

    #[rstest]
    #[case::scalar(Path::root().key("portfolio").key("name"), at(3, 9), at(3, 3))]
    #[case::item_by_index(Path::root().key("accounts").index(1), at(10, 3), at(10, 1))]
    #[case::item_by_id(Path::root().key("accounts").id("nova"), at(10, 3), at(10, 1))]
    #[case::in_flow(Path::root().key("accounts").id("helios").key("scores").key("b").key("value"), at(6, 29), at(6, 22))]
    #[case::block_scalar(Path::root().key("accounts").index(0).key("note"), at(7, 9), at(7, 3))]
    #[case::nothing_written(Path::root().key("accounts").index(1).key("empty"), at(11, 9), at(11, 3))]
    #[case::with_anchor(Path::root().key("accounts").index(1).key("tagged"), at(12, 11), at(12, 3))]
    #[case::nearest_ancestor(Path::root().key("accounts").id("helios").key("gone").key("deep"), at(5, 3), at(5, 1))]
    fn a_path_has_its_place(#[case] path: Path, #[case] value: Position, #[case] key: Position) {
        let locations = Locations::of(TEXT);
        assert_eq!(locations.find(&path), Some(value));
        assert_eq!(locations.find_key(&path), Some(key));
    }

    #[test]
    fn a_key_that_stands_twice_is_found_with_both_lines() {
        let locations =
            Locations::of("a: 1\nb:\n  - {x: 1, y: 2, x: 3}\n  - z: 1\n    z: 2\na: 2\n");
        let found: Vec<_> = locations
            .duplicate_keys()
            .into_iter()
            .map(|d| (d.path.to_string(), d.first.line, d.again.line))
            .collect();
        let expected = [("b[0].x", 3, 3), ("b[1].z", 4, 5), ("a", 1, 6)]
            .map(|(path, first, again)| (path.to_owned(), first, again));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_broken_text_keeps_the_places_before_the_break() {
        let locations = Locations::of("a: 1\nb: [1, 2\nc: }\n");
        assert_eq!(locations.find(&Path::root().key("a")), Some(at(1, 4)));
    }

    #[test]
    fn an_empty_text_has_no_places() {
        assert_eq!(Locations::of("").find(&Path::root().key("a")), None);
    }
}
