//! One operation on the text: which bytes are replaced by which.

use std::ops::Range;

use serde_yaml::Value;

use super::attic::{Attic, Form, Kept};
use super::data::get;
use super::emit::{Layout, flow, key_text};
use super::place::{Found, Slot, chain, lines_further};
use super::{Op, Removed, data};
use crate::store::path::{Path, Segment};
use crate::store::tree::scan::{
    byte, column, eol, line_start, next_line, opens_line, skip_blanks, skip_lines,
};
use crate::store::tree::{Entry, Kind, Tree};
use crate::store::wire::order::keys_under;

mod list;
mod remove;
mod replace;

use remove::Sibling;

/// A stretch of text and what takes its place.
pub(super) type Splice = (Range<usize>, String);

/// What one operation does to a text.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// The replacements; they do not overlap.
    pub(super) splices: Vec<Splice>,
    /// Stretches whose comments go with what is removed or replaced.
    pub(super) released: Vec<Range<usize>>,
    /// Texts that went.
    pub(super) removed: Vec<Removed>,
    /// Texts to remember.
    pub(super) kept: Vec<(Path, Kept)>,
}

/// Everything an edit needs to know.
pub(super) struct Site<'a> {
    /// The text: the whole file, or whole lines of it that are YAML by themselves.
    pub(super) text: &'a str,
    /// Its shape.
    pub(super) tree: &'a Tree,
    /// How many segments of a path lead to the top of this text: 0 for the whole file, 2 for one
    /// item of a top list.
    pub(super) base: usize,
    /// What the operation is about, before it.
    pub(super) old: Option<Value>,
    /// What this text means after the operation.
    pub(super) after: &'a Value,
    /// The habits of the file.
    pub(super) layout: Layout,
    /// What was removed before.
    pub(super) attic: &'a Attic,
    /// Whether anchors and tags go with the values they stand before.
    pub(super) blunt: bool,
}

impl<'a> Site<'a> {
    /// The replacements for an operation; `None` where this text offers no way.
    pub(super) fn change(&self, op: &Op) -> Option<Change> {
        let mut change = Change::default();
        let path = op.path().segments();
        let chain = chain(self.top()?, path.get(self.base..)?);
        match op {
            Op::Set { .. } => self.set(path, &chain, &mut change),
            Op::Remove { known, .. } => self.remove(path, &chain, known.as_ref(), &mut change),
            Op::Insert { before, value, .. } => {
                self.insert(path, &chain, (before.as_deref(), value), &mut change)
            }
            Op::Move { before, .. } => self.relocate(path, &chain, before.as_deref(), &mut change),
        }?;
        Some(change)
    }

    /// The node that [`Self::base`] segments lead to.
    fn top(&self) -> Option<Found<'a>> {
        let root = self.tree.root.as_ref()?;
        match &root.kind {
            Kind::List { items, flow } if self.base == 2 => {
                let item = items.first()?;
                Some(Found {
                    node: &item.node,
                    slot: Slot::Item { item, flow: *flow },
                })
            }
            _ => Some(Found {
                node: root,
                slot: Slot::Root,
            }),
        }
    }

    /// What a path means after the operation.
    fn meant(&self, path: &[Segment]) -> Option<&'a Value> {
        get(self.after, path.get(self.base..)?)
    }

    /// The whole path of the n-th node of a chain.
    fn path_to(&self, path: &[Segment], depth: usize) -> Path {
        Path::from(path.get(..self.base + depth).unwrap_or_default())
    }

    fn splice(&self, change: &mut Change, range: Range<usize>, text: &str) {
        change
            .splices
            .push((range, text.replace('\n', eol(self.text))));
    }

    /// Sets the value at the end of a path, or adds what is missing of the path at the deepest map
    /// that exists.
    fn set(&self, path: &[Segment], chain: &[Found<'a>], change: &mut Change) -> Option<()> {
        let depth = chain.len() - 1;
        let found = *chain.last()?;
        let missing = path.get(self.base + depth);
        match (missing, &found.node.kind) {
            (None, Kind::List { items, flow }) if !found.node.props => {
                match self.set_scalars(items, *flow, self.meant(path)?, change) {
                    Some(()) => Some(()),
                    None => self.replace(found, &self.path_to(path, depth), change),
                }
            }
            (Some(Segment::Key(key)), Kind::Map { flow, entries }) => {
                let added = self.path_to(path, depth + 1);
                let value = self.meant(added.segments())?;
                self.add_entry(found, entries, *flow, (key, value, &added), change)
            }
            // An alias, nothing at all, or a whole value: it is written as it will be, with what
            // the path adds inside it.
            _ => self.replace(found, &self.path_to(path, depth), change),
        }
    }

    /// Adds an entry to a map, on its own line in a block.
    fn add_entry(
        &self,
        map: Found<'_>,
        entries: &[Entry],
        in_flow: bool,
        new: (&str, &Value, &Path),
        change: &mut Change,
    ) -> Option<()> {
        let (key, value, path) = new;
        let key = key_text(&data::key_value(key));
        let entries: Vec<_> = entries.iter().collect();
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
            let path = path.split_last()?.0;
            return self.replace(map, &path, change);
        };
        let before = place_of(path, &entries);
        if in_flow {
            let siblings: Vec<_> = entries.iter().copied().map(Sibling::from).collect();
            return self.add_piece(
                &siblings,
                (path, value),
                (&format!("{key}: {}", flow(value)), before),
                change,
            );
        }
        if !opens_line(self.text, last.key.outer) && entries.len() > 1 {
            return None;
        }
        let indent = column(self.text, first.key.outer);
        if let Some((at, text)) = self.kept_entry(&entries, path, value, map.slot, indent) {
            change.splices.push((at..at, text));
            return Some(());
        }
        let lines = self.layout.entry(&key, value, indent);
        // What has its place in the format goes there. Else one line goes below the last of its like, so that it is not lost under a long list; lines
        // go to the end.
        let one_line = |entry: &&&Entry| {
            line_start(self.text, entry.key.outer) == line_start(self.text, entry.value.end)
        };
        let short = (!lines.contains('\n'))
            .then(|| entries.iter().rev().find(one_line))
            .flatten();
        let known = before.and_then(|at| entries.get(at));
        let above = known.or(short).unwrap_or(last);
        let at = next_line(self.text, above.value.end);
        let below = skip_lines(self.text, at);
        let swallows = value.is_string()
            && byte(self.text, below) == Some(b'#')
            && column(self.text, below) > indent;
        // A deeper comment below would become text of a `|` block.
        let lines = if swallows {
            format!("{:indent$}{key}: {}", "", flow(value))
        } else {
            lines
        };
        self.splice(change, at..at, &(lines + "\n"));
        Some(())
    }

    /// Adds an entry or item between brackets, where it was if that is known, else at the end.
    fn add_piece(
        &self,
        siblings: &[Sibling<'_>],
        (path, value): (&Path, &Value),
        (new, behind): (&str, Option<usize>),
        change: &mut Change,
    ) -> Option<()> {
        let behind = behind.and_then(|at| siblings.get(at).filter(|_| at + 1 < siblings.len()));
        let (first, last) = (siblings.first()?, siblings.last()?);
        let kept = self
            .attic
            .entry(path, value)
            .and_then(|kept| match &kept.form {
                Form::Piece { previous } => Some((kept.text.as_str(), previous.as_deref())),
                _ => None,
            });
        match kept {
            None if behind.is_some() => {
                let end = behind.map_or(last.end, |sibling| sibling.end);
                self.splice(change, end..end, &format!(", {new}"));
            }
            Some((text, None)) => {
                self.splice(change, first.start..first.start, &format!("{text}, "));
            }
            Some((text, previous)) => {
                let before = siblings
                    .iter()
                    .find(|sibling| sibling.name == previous)
                    .unwrap_or(last);
                self.splice(change, before.end..before.end, &format!(", {text}"));
            }
            None if byte(self.text, skip_blanks(self.text, last.end)) == Some(b',') => {
                let behind = skip_blanks(self.text, last.end) + 1;
                self.splice(change, behind..behind, &format!(" {new}"));
            }
            None => self.splice(change, last.end..last.end, &format!(", {new}")),
        }
        Some(())
    }

    /// The lines of an entry that was there before, and where they were.
    fn kept_entry(
        &self,
        entries: &[&Entry],
        path: &Path,
        value: &Value,
        slot: Slot<'_>,
        indent: usize,
    ) -> Option<(usize, String)> {
        let kept = self.attic.entry(path, value)?;
        let Form::Lines { previous, gap } = &kept.form else {
            return None;
        };
        let place = match previous {
            Some(previous) => {
                entries
                    .iter()
                    .position(|entry| entry.key.text() == Some(previous))?
                    + 1
            }
            None => 0,
        };
        let from = match place.checked_sub(1).and_then(|before| entries.get(before)) {
            Some(before) => next_line(self.text, before.value.end),
            None => self.floor(slot, entries.first()?.key.outer),
        };
        let limit = entries.get(place).map_or(self.text.len(), |next| {
            line_start(self.text, next.key.outer)
        });
        let at = lines_further(self.text, from, *gap, limit)?;
        (skip_blanks(&kept.text, 0) == indent || *gap > 0).then(|| (at, kept.text.clone()))
    }

    /// The first line that belongs to what hangs on a slot.
    fn floor(&self, slot: Slot<'_>, first: usize) -> usize {
        match slot {
            Slot::Value { entry, .. } => next_line(self.text, entry.colon.unwrap_or(entry.key.end)),
            Slot::Item { .. } => line_start(self.text, first),
            Slot::Root => 0,
        }
    }
}

/// The entry that a new one goes right behind: where the format orders the keys of its map, the last one that
/// stands before it there.
fn place_of(path: &Path, entries: &[&Entry]) -> Option<usize> {
    let (Segment::Key(new), around) = path.segments().split_last()? else {
        return None;
    };
    let map = around.iter().rev().find_map(|segment| match segment {
        Segment::Key(key) => Some(key.as_str()),
        _ => None,
    })?;
    let order = keys_under(map);
    let rank = |key: &str| order.iter().position(|known| *known == key);
    let own = rank(new)?;
    let ranked = entries.iter().enumerate().filter_map(|(at, entry)| {
        let rank = rank(entry.key.text()?).filter(|rank| *rank < own)?;
        Some((rank, at))
    });
    ranked.max().map(|(_, at)| at)
}
