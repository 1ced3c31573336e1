//! Adding, moving and replacing the items of lists.

use serde_yaml::Value;

use super::remove::{Sibling, Siblings};
use super::replace::one_line;
use super::{Change, Site};
use crate::store::patch::attic::Form;
use crate::store::patch::data::id_of;
use crate::store::patch::emit::{Like, flow};
use crate::store::patch::place::{Found, Slot, above_comments, has_blank_line, lines_further};
use crate::store::path::{Path, Segment};
use crate::store::tree::scan::{column, cut, line_end, line_start, next_line, opens_line};
use crate::store::tree::{Item, Kind};

impl<'a> Site<'a> {
    /// Adds an item to the list at the end of a path.
    pub(super) fn insert(
        &self,
        path: &[Segment],
        chain: &[Found<'a>],
        new: (Option<&str>, &Value),
        change: &mut Change,
    ) -> Option<()> {
        let (before, value) = new;
        let list = *chain.last()?;
        if self.base + chain.len() - 1 < path.len() {
            return self.set(path, chain, change);
        }
        let Kind::List {
            flow: in_flow,
            items,
        } = &list.node.kind
        else {
            return self.replace(list, &Path::from(path), change);
        };
        if items.is_empty() {
            return self.replace(list, &Path::from(path), change);
        }
        let own = Path::from(path).id(id_of(value)?);
        let at = before
            .and_then(|id| list.node.item(&Segment::Id(id.to_owned())))
            .map_or(items.len(), |(at, _)| at);
        if *in_flow {
            return self.insert_piece(items, at, &own, value, change);
        }
        if let Some((at, text)) = self.kept_item(list.slot, items, at, &own, value) {
            change.splices.push((at..at, text));
            return Some(());
        }
        let sibling = items.get(at.min(items.len() - 1))?;
        let like = if sibling.node.is_flow() {
            Like::Flow
        } else {
            Like::Lines
        };
        let lines = self
            .layout
            .item(value, column(self.text, sibling.mark), like);
        self.insert_lines(list.slot, items, at, &(lines + "\n"), change)
    }

    fn insert_piece(
        &self,
        items: &[Item],
        at: usize,
        path: &Path,
        value: &Value,
        change: &mut Change,
    ) -> Option<()> {
        if let Some(next) = items.get(at) {
            self.splice(change, next.mark..next.mark, &format!("{}, ", flow(value)));
            Some(())
        } else {
            let siblings: Vec<_> = items.iter().map(Sibling::from).collect();
            self.add_piece(&siblings, (path, value), (&flow(value), None), change)
        }
    }

    /// Puts the lines of an item before another or at the end, set off by a blank line where the
    /// others are.
    fn insert_lines(
        &self,
        slot: Slot<'_>,
        items: &[Item],
        at: usize,
        lines: &str,
        change: &mut Change,
    ) -> Option<()> {
        let pair = |at: usize| Some((items.get(at.checked_sub(1)?)?, items.get(at)?));
        let spaced = |at: usize| {
            pair(at).is_some_and(|(a, b)| has_blank_line(self.text, a.node.end, b.mark))
        };
        let Some(next) = items.get(at) else {
            let end = next_line(self.text, items.last()?.node.end);
            let lead = if spaced(items.len() - 1) { "\n" } else { "" };
            self.splice(change, end..end, &format!("{lead}{lines}"));
            return Some(());
        };
        if !opens_line(self.text, next.mark) {
            return None;
        }
        let before = at.checked_sub(1).and_then(|before| items.get(before));
        let floor = before.map_or_else(
            || self.floor(slot, next.mark),
            |before| next_line(self.text, before.node.end),
        );
        let position = above_comments(self.text, next.mark, floor);
        let tail = if spaced(at.max(1)) { "\n" } else { "" };
        self.splice(change, position..position, &format!("{lines}{tail}"));
        Some(())
    }

    /// The lines of an item that was there before, and where they were.
    fn kept_item(
        &self,
        slot: Slot<'_>,
        items: &[Item],
        at: usize,
        path: &Path,
        value: &Value,
    ) -> Option<(usize, String)> {
        let kept = self.attic.entry(path, value)?;
        let Form::Lines { previous, gap } = &kept.form else {
            return None;
        };
        let before = at.checked_sub(1).and_then(|before| items.get(before));
        if before.and_then(|item| item.node.id()) != previous.as_deref() {
            return None;
        }
        let from = match before {
            Some(before) => next_line(self.text, before.node.end),
            None => self.floor(slot, items.first()?.mark),
        };
        let limit = items
            .get(at)
            .map_or(self.text.len(), |next| line_start(self.text, next.mark));
        let at = lines_further(self.text, from, *gap, limit)?;
        Some((at, kept.text.clone()))
    }

    /// Moves the item at the end of a path.
    pub(super) fn relocate(
        &self,
        path: &[Segment],
        chain: &[Found<'a>],
        before: Option<&str>,
        change: &mut Change,
    ) -> Option<()> {
        if self.base + chain.len() - 1 != path.len() {
            return None;
        }
        let parent = *chain.get(chain.len().checked_sub(2)?)?;
        let Kind::List {
            flow: in_flow,
            items,
        } = &parent.node.kind
        else {
            return None;
        };
        let siblings = Siblings::of(parent, path.last()?)?;
        let from = siblings.at();
        let to = before
            .and_then(|id| parent.node.item(&Segment::Id(id.to_owned())))
            .map_or(items.len(), |(at, _)| at);
        if to == from || to == from + 1 {
            return Some(());
        }
        let item = items.get(from)?;
        let range = self.removal(&siblings)?;
        if *in_flow {
            let piece = cut(self.text, item.mark..item.node.end);
            match items.get(to) {
                Some(next) => self.splice(change, next.mark..next.mark, &format!("{piece}, ")),
                None => self.splice(
                    change,
                    items.last()?.node.end..items.last()?.node.end,
                    &format!(", {piece}"),
                ),
            }
        } else if let Some((at, lines)) = self
            .old
            .as_ref()
            .and_then(|old| self.kept_item(parent.slot, items, to, &Path::from(path), old))
        {
            change.splices.push((at..at, lines));
        } else {
            let lines = cut(
                self.text,
                line_start(self.text, item.mark)..next_line(self.text, item.node.end),
            );
            self.insert_lines(parent.slot, items, to, &lines.replace("\r\n", "\n"), change)?;
        }
        change.kept.extend(
            self.keep(parent.slot, &siblings, &range)
                .map(|kept| (Path::from(path), kept)),
        );
        self.splice(change, range, "");
        Some(())
    }

    /// Sets a list of plain values over another, touching only the items that differ.
    pub(super) fn set_scalars(
        &self,
        items: &[Item],
        in_flow: bool,
        value: &Value,
        change: &mut Change,
    ) -> Option<()> {
        let (old, new) = (self.old.as_ref()?.as_sequence()?, value.as_sequence()?);
        let plain = |list: &[Value]| {
            !list.is_empty()
                && list
                    .iter()
                    .all(|item| !item.is_mapping() && !item.is_sequence())
        };
        if !plain(old) || !plain(new) || old.len() != items.len() {
            return None;
        }
        let head = old
            .iter()
            .zip(new)
            .take_while(|(old, new)| old == new)
            .count();
        let (old, new) = (old.get(head..)?, new.get(head..)?);
        let tail = old
            .iter()
            .rev()
            .zip(new.iter().rev())
            .take_while(|(old, new)| old == new)
            .count();
        let place = Stretch {
            before: head.checked_sub(1).and_then(|before| items.get(before)),
            gone: items.get(head..items.len() - tail)?,
            next: items.get(items.len() - tail),
        };
        let come = new.get(..new.len() - tail)?;
        match in_flow {
            _ if place.gone.len() == come.len() => self.set_each(place.gone, come, change),
            true => self.set_pieces(&place, come, change),
            false => self.set_lines(&place, come, change),
        }
    }

    fn set_each(&self, gone: &[Item], come: &[Value], change: &mut Change) -> Option<()> {
        for (item, value) in gone.iter().zip(come) {
            let node = &item.node;
            if !matches!(node.kind, Kind::Scalar { .. })
                || node.outer != node.start
                || node.is_absent()
            {
                return None;
            }
            self.splice(change, node.start..node.end, &one_line(node, value));
        }
        Some(())
    }

    fn set_pieces(&self, place: &Stretch<'_>, come: &[Value], change: &mut Change) -> Option<()> {
        let new = come.iter().map(flow).collect::<Vec<_>>().join(", ");
        let (range, text) = match (place.gone, place.next, place.before) {
            ([first, ..], _, _) if !come.is_empty() => {
                (first.mark..place.gone.last()?.node.end, new)
            }
            ([first, ..], Some(next), _) => (first.mark..next.mark, String::new()),
            ([.., last], None, Some(before)) => (before.node.end..last.node.end, String::new()),
            ([], Some(next), _) => (next.mark..next.mark, format!("{new}, ")),
            ([], None, Some(before)) => (before.node.end..before.node.end, format!(", {new}")),
            _ => return None,
        };
        self.splice(change, range, &text);
        Some(())
    }

    fn set_lines(&self, place: &Stretch<'_>, come: &[Value], change: &mut Change) -> Option<()> {
        let any = place.before.or(place.next).or(place.gone.first())?;
        let all = place.gone.iter().chain(place.next).chain(place.before);
        if !all.into_iter().all(|item| opens_line(self.text, item.mark)) {
            return None;
        }
        let indent = column(self.text, any.mark);
        let lines: String = come
            .iter()
            .map(|value| self.layout.item(value, indent, Like::Nothing) + "\n")
            .collect();
        change.released.extend(
            place
                .gone
                .iter()
                .map(|item| item.mark..line_end(self.text, item.node.end)),
        );
        let range = match (place.gone, place.before, place.next) {
            ([first, ..], _, _) => {
                line_start(self.text, first.mark)..next_line(self.text, place.gone.last()?.node.end)
            }
            ([], Some(before), _) => {
                next_line(self.text, before.node.end)..next_line(self.text, before.node.end)
            }
            ([], None, next) => {
                line_start(self.text, next?.mark)..line_start(self.text, next?.mark)
            }
        };
        self.splice(change, range, &lines);
        Some(())
    }
}

/// A stretch of list items that others take the place of, and what stands around it.
struct Stretch<'t> {
    before: Option<&'t Item>,
    gone: &'t [Item],
    next: Option<&'t Item>,
}
