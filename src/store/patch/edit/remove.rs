//! Taking entries and items out of the text.

use std::ops::Range;

use serde_yaml::Value;

use super::{Change, Site};
use crate::store::patch::Removed;
use crate::store::patch::attic::{Form, Kept};
use crate::store::patch::place::{Found, Slot, lines_between, whole_lines};
use crate::store::path::{Path, Segment};
use crate::store::tree::scan::{
    cut, is_blank_line, is_comment_line, line_end, line_start, next_line, opens_line,
};
use crate::store::tree::{Entry, Item, Kind};

/// One of several entries or items.
#[derive(Clone, Copy)]
pub(super) struct Sibling<'t> {
    /// Where it begins, with its key or dash.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// Its key or `id`.
    pub(super) name: Option<&'t str>,
}

impl<'t> From<&'t Entry> for Sibling<'t> {
    fn from(entry: &'t Entry) -> Self {
        Self {
            start: entry.key.outer,
            end: entry.value.end,
            name: entry.key.text(),
        }
    }
}

impl<'t> From<&'t Item> for Sibling<'t> {
    fn from(item: &'t Item) -> Self {
        Self {
            start: item.mark,
            end: item.node.end,
            name: item.node.id(),
        }
    }
}

/// What stands beside the end of a path, and its own place among it.
pub(super) struct Siblings<'t> {
    all: Vec<Sibling<'t>>,
    at: usize,
    flow: bool,
}

impl<'t> Siblings<'t> {
    pub(super) fn of(parent: Found<'t>, last: &Segment) -> Option<Self> {
        match (&parent.node.kind, last) {
            (Kind::Map { flow, entries }, Segment::Key(key)) => {
                let at = parent.node.entry(key)?.0;
                Some(Self {
                    all: entries.iter().map(Sibling::from).collect(),
                    at,
                    flow: *flow,
                })
            }
            (Kind::List { flow, items }, segment) => {
                let at = parent.node.item(segment)?.0;
                Some(Self {
                    all: items.iter().map(Sibling::from).collect(),
                    at,
                    flow: *flow,
                })
            }
            _ => None,
        }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    fn own(&self) -> Option<Sibling<'t>> {
        self.all.get(self.at).copied()
    }

    fn before(&self) -> Option<Sibling<'t>> {
        self.all.get(self.at.checked_sub(1)?).copied()
    }

    fn after(&self) -> Option<Sibling<'t>> {
        self.all.get(self.at + 1).copied()
    }
}

impl Site<'_> {
    /// Removes what is at the end of a path.
    pub(super) fn remove(
        &self,
        path: &[Segment],
        chain: &[Found<'_>],
        known: Option<&Value>,
        change: &mut Change,
    ) -> Option<()> {
        let depth = chain.len() - 1;
        if self.base + depth < path.len() {
            // Behind an alias there is nothing to cut: it is written out without what goes.
            // Elsewhere nothing is there.
            let found = *chain.last()?;
            return match found.node.kind {
                Kind::Alias => self.replace(found, &self.path_to(path, depth), change),
                _ => Some(()),
            };
        }
        let parent = *chain.get(depth.checked_sub(1)?)?;
        let siblings = Siblings::of(parent, path.last()?)?;
        let own = siblings.own()?;
        let text = self.own_text(own, siblings.flow).to_owned();
        change.removed.push(Removed {
            path: Path::from(path),
            text,
        });
        let range = self.removal(&siblings);
        if let Some(kept) = range
            .as_ref()
            .and_then(|range| self.keep(parent.slot, &siblings, range))
        {
            change.kept.push((
                Path::from(path),
                Kept {
                    known: known.cloned(),
                    ..kept
                },
            ));
        }
        if siblings.all.len() == 1 {
            return self.replace(parent, &self.path_to(path, depth - 1), change);
        }
        change.released.push(
            own.start..if siblings.flow {
                own.end
            } else {
                line_end(self.text, own.end)
            },
        );
        self.splice(change, range?, "");
        Some(())
    }

    /// The lines of an entry or item, or its characters where it shares its lines with others.
    fn own_text(&self, own: Sibling<'_>, flow: bool) -> &str {
        let lines = line_start(self.text, own.start)..next_line(self.text, own.end);
        cut(
            self.text,
            if flow || !opens_line(self.text, own.start) {
                own.start..own.end
            } else {
                lines
            },
        )
    }

    /// The bytes that go with one of several siblings.
    pub(super) fn removal(&self, siblings: &Siblings<'_>) -> Option<Range<usize>> {
        let own = siblings.own()?;
        if siblings.flow {
            return Some(self.piece(siblings, own));
        }
        if opens_line(self.text, own.start) {
            let range = whole_lines(self.text, own.start, own.end);
            return Some(if siblings.before().is_none() {
                self.with_blank_below(range)
            } else {
                range
            });
        }
        // The first entry stands on the line of a dash, which stays for the next one.
        let next = siblings.after()?;
        let between = line_end(self.text, own.end)..next.start;
        Some(if self.has_comment(&between) {
            own.start..own.end
        } else {
            own.start..next.start
        })
    }

    /// The lines of a first entry or item with the blank line below, which would else open the map
    /// or list.
    fn with_blank_below(&self, range: Range<usize>) -> Range<usize> {
        let above = line_start(self.text, range.start.saturating_sub(1));
        let opens = !is_comment_line(self.text, above) && !is_blank_line(self.text, above);
        if opens && is_blank_line(self.text, range.end) {
            range.start..next_line(self.text, range.end)
        } else {
            range
        }
    }

    /// Between brackets, what goes with an item and one comma.
    fn piece(&self, siblings: &Siblings<'_>, own: Sibling<'_>) -> Range<usize> {
        match (siblings.after(), siblings.before()) {
            (Some(next), _) if self.has_comment(&(own.end..next.start)) => {
                let comma = cut(self.text, own.end..next.start)
                    .find(',')
                    .map_or(own.end, |comma| own.end + comma + 1);
                own.start..comma
            }
            (Some(next), _) => own.start..next.start,
            (None, Some(before)) if !self.has_comment(&(before.end..own.start)) => {
                before.end..own.end
            }
            (None, _) => own.start..own.end,
        }
    }

    fn has_comment(&self, range: &Range<usize>) -> bool {
        self.tree
            .comments
            .iter()
            .any(|comment| range.contains(&comment.start))
    }

    /// The text that is removed, and where it stood.
    pub(super) fn keep(
        &self,
        slot: Slot<'_>,
        siblings: &Siblings<'_>,
        range: &Range<usize>,
    ) -> Option<Kept> {
        let value = self.old.clone()?;
        let (own, before) = (siblings.own()?, siblings.before());
        let previous = match before {
            Some(before) => Some(before.name?.to_owned()),
            None => None,
        };
        if siblings.flow {
            let text = cut(self.text, own.start..own.end).to_owned();
            return Some(Kept {
                value,
                known: None,
                text,
                form: Form::Piece { previous },
            });
        }
        let from = before.map_or_else(
            || self.floor(slot, own.start),
            |before| next_line(self.text, before.end),
        );
        let whole = line_start(self.text, range.start) == range.start && from <= range.start;
        let form = Form::Lines {
            previous,
            gap: lines_between(self.text, from, range.start),
        };
        whole.then(|| Kept {
            value,
            known: None,
            text: cut(self.text, range.clone()).to_owned(),
            form,
        })
    }
}
