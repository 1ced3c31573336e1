//! Where a value hangs in the text, and the lines around it.

use std::ops::Range;

use crate::store::path::Segment;
use crate::store::tree::scan::{cut, is_blank_line, is_comment_line, line_start, next_line};
use crate::store::tree::{Entry, Item, Node};

/// What a value hangs on.
#[derive(Clone, Copy)]
pub(super) enum Slot<'t> {
    /// Nothing: it is the whole text.
    Root,
    /// A key of a map.
    Value { entry: &'t Entry, flow: bool },
    /// The dash of a list, or a place between its brackets.
    Item { item: &'t Item, flow: bool },
}

impl Slot<'_> {
    /// Whether the value stands between brackets of what contains it.
    pub(super) const fn is_flow(&self) -> bool {
        matches!(
            self,
            Self::Value { flow: true, .. } | Self::Item { flow: true, .. }
        )
    }

    /// The position right behind the mark the value hangs on.
    pub(super) fn behind_mark(&self) -> usize {
        match self {
            Self::Root => 0,
            Self::Value { entry, .. } => entry.colon.map_or(entry.key.end, |colon| colon + 1),
            Self::Item { item, flow: true } => item.mark,
            Self::Item { item, flow: false } => item.mark + 1,
        }
    }
}

/// A node on the way along a path.
#[derive(Clone, Copy)]
pub(super) struct Found<'t> {
    pub(super) node: &'t Node,
    pub(super) slot: Slot<'t>,
}

/// The nodes along a path as far as they exist, the starting one first.
pub(super) fn chain<'t>(from: Found<'t>, path: &[Segment]) -> Vec<Found<'t>> {
    let mut chain = vec![from];
    let mut node = from.node;
    for segment in path {
        let Some(found) = step(node, segment) else {
            break;
        };
        node = found.node;
        chain.push(found);
    }
    chain
}

fn step<'t>(node: &'t Node, segment: &Segment) -> Option<Found<'t>> {
    let flow = node.is_flow();
    match segment {
        Segment::Key(key) => node.entry(key).map(|(_, entry)| Found {
            node: &entry.value,
            slot: Slot::Value { entry, flow },
        }),
        _ => node.item(segment).map(|(_, item)| Found {
            node: &item.node,
            slot: Slot::Item { item, flow },
        }),
    }
}

/// The lines from one position to another, with one of two blank lines that would meet when they
/// go.
pub(super) fn whole_lines(text: &str, from: usize, to: usize) -> Range<usize> {
    let (start, end) = (line_start(text, from), next_line(text, to));
    let blank_before = start > 0 && is_blank_line(text, line_start(text, start - 1));
    if blank_before && is_blank_line(text, end) {
        start..next_line(text, end)
    } else {
        start..end
    }
}

/// Where something new goes that comes before the line at `mark`: above the comment lines that lead
/// up to it, but not above `floor`.
pub(super) fn above_comments(text: &str, mark: usize, floor: usize) -> usize {
    let mut at = line_start(text, mark);
    while at > floor {
        let above = line_start(text, at - 1);
        if above < floor || !is_comment_line(text, above) {
            break;
        }
        at = above;
    }
    at
}

/// Whether a blank line stands somewhere between two positions.
pub(super) fn has_blank_line(text: &str, from: usize, to: usize) -> bool {
    let mut at = next_line(text, from);
    while at < to {
        if is_blank_line(text, at) {
            return true;
        }
        at = next_line(text, at);
    }
    false
}

/// How many lines begin between two line starts.
pub(super) fn lines_between(text: &str, from: usize, to: usize) -> usize {
    cut(text, from..to).matches('\n').count()
}

/// The line start a number of lines further, if it is not beyond `limit`.
pub(super) fn lines_further(text: &str, from: usize, lines: usize, limit: usize) -> Option<usize> {
    let at = (0..lines).fold(from, |at, _| next_line(text, at));
    (at <= limit).then_some(at)
}
