//! The file in parts, so that an edit of one account costs what one account costs.
//!
//! Whole lines of a top key, or of one item of its list, are YAML by themselves. The file is split
//! by looking at how lines begin; where that is in doubt, the whole file is one part. The
//! verification of the whole text stands above all of this.

use serde_yaml::Value;

use super::attic::{Attic, Kept};
use super::data::{self, ApplyError, get};
use super::edit::{Change, Site, Splice};
use super::emit::Layout;
use super::verify::keeps_comments;
use super::{How, Op, Patched, Removed};
use crate::store::path::{Path, Segment};
use crate::store::tree::scan::{cut, eol};
use crate::store::tree::{Kind, Tree};

mod index;
mod split;
use index::{Index, on_path, with_second};
use split::{Part, Whose};

/// A text with all operations in it, not yet verified.
#[derive(Debug)]
pub(super) struct Edited {
    pub(super) text: String,
    pub(super) removed: Vec<Removed>,
    pub(super) kept: Vec<(Path, Kept)>,
}

impl Edited {
    /// It means what is wanted.
    pub(super) fn verified(self, wanted: Value) -> Patched {
        Patched {
            text: self.text,
            how: How::Edited,
            value: wanted,
            removed: self.removed,
            kept: self.kept,
        }
    }
}

/// Applies operations to data and text together. The data always gets them all; the text is `None`
/// where one of them could not be edited in.
pub(super) fn edit_all(
    text: &str,
    value: &mut Value,
    ops: &[Op],
    attic: &Attic,
) -> Result<Option<Edited>, ApplyError> {
    let mut file = File::of(text, attic);
    let mut index = Index::default();
    let mut works = true;
    for op in ops {
        let op = attic.complete(op.clone());
        let direct = index.direct(op.path(), value);
        let own = op.path().segments().get(1).cloned();
        for direct in data::expand(&on_path(op, direct), value) {
            let old = get(value, direct.path().segments()).cloned();
            data::apply(value, &direct)?;
            let op = match &own {
                Some(own) => on_path(direct.clone(), with_second(direct.path(), own.clone())),
                None => direct.clone(),
            };
            let after = After {
                value,
                direct: direct.path(),
            };
            works = works && file.edit(&op, old, after).is_some();
        }
    }
    Ok(works.then(|| file.finish()))
}

/// The data after an operation, and the path of the operation in it by places.
#[derive(Clone, Copy)]
struct After<'a> {
    value: &'a Value,
    direct: &'a Path,
}

impl<'a> After<'a> {
    /// The data of a part that a number of segments lead to.
    fn top(self, base: usize) -> Option<&'a Value> {
        get(self.value, self.direct.segments().get(..base)?)
    }
}

struct File<'a> {
    parts: Vec<Part>,
    /// The last line had no line break; it gets one while the file is edited.
    open_end: bool,
    layout: Layout,
    attic: &'a Attic,
    removed: Vec<Removed>,
    kept: Vec<(Path, Kept)>,
}

impl<'a> File<'a> {
    fn of(text: &str, attic: &'a Attic) -> Self {
        let open_end = !text.is_empty() && !text.ends_with('\n');
        let mut parts = split::parts(text);
        if let Some(last) = parts.last_mut()
            && open_end
        {
            last.text.push_str(eol(text));
        }
        Self {
            layout: layout(text),
            parts,
            open_end,
            attic,
            removed: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn finish(self) -> Edited {
        let mut text: String = self.parts.into_iter().map(|part| part.text).collect();
        if self.open_end {
            let bare = text
                .strip_suffix("\r\n")
                .or_else(|| text.strip_suffix('\n'))
                .map(str::len);
            text.truncate(bare.unwrap_or(text.len()));
        }
        Edited {
            text,
            removed: self.removed,
            kept: self.kept,
        }
    }

    /// Edits one operation in: in the smallest part that can hold it, else in the whole file.
    fn edit(&mut self, op: &Op, old: Option<Value>, after: After<'_>) -> Option<()> {
        let path = op.path().segments();
        self.split(path);
        let part = self
            .item(path)
            .or_else(|| self.neighbours(op, path))
            .or_else(|| self.section(op, path));
        if let Some((part, base)) = part
            && self.edit_part(part, base, op, old.clone(), after).is_some()
        {
            return Some(());
        }
        self.join(0..self.parts.len(), Whose::Nobody);
        self.edit_part(0, 0, op, old, after)
    }

    fn edit_part(
        &mut self,
        part: usize,
        base: usize,
        op: &Op,
        old: Option<Value>,
        after: After<'_>,
    ) -> Option<()> {
        let at = part;
        let part = self.parts.get_mut(at)?;
        let after = after.top(base)?;
        let (text, change) = edit_text(&part.text, base, op, old, after, self.layout, self.attic)?;
        part.text = text;
        self.removed.extend(change.removed);
        self.kept.extend(change.kept);
        if base == 1
            && let Some(items) = split::run_of_items(part)
        {
            self.parts.splice(at..=at, items);
        }
        Some(())
    }

    /// Gives the items of a top list parts of their own, where an operation is about that list.
    fn split(&mut self, path: &[Segment]) {
        let Some(Segment::Key(key)) = path.first() else {
            return;
        };
        if let Some(at) = self.parts.iter().position(|part| part.is_section(key))
            && let Some(parts) = self.parts.get(at).and_then(split::items)
        {
            self.parts.splice(at..=at, parts);
        }
    }

    /// The part of the list item an operation is inside of.
    fn item(&self, path: &[Segment]) -> Option<(usize, usize)> {
        let [Segment::Key(key), Segment::Id(id), _, ..] = path else {
            return None;
        };
        let part = self.parts.iter().position(|part| part.is_item(key, id))?;
        Some((part, 2))
    }

    /// For an operation that adds an item to a top list or removes one: one part of that item and
    /// those beside it.
    fn neighbours(&mut self, op: &Op, path: &[Segment]) -> Option<(usize, usize)> {
        let find = |key: &str, id: &str| self.parts.iter().position(|part| part.is_item(key, id));
        let (key, at) = match (op, path) {
            (Op::Remove { .. }, [Segment::Key(key), Segment::Id(id)])
            | (
                Op::Insert {
                    before: Some(id), ..
                },
                [Segment::Key(key)],
            ) => (key, find(key, id)?),
            (Op::Insert { before: None, .. }, [Segment::Key(key)]) => (
                key,
                self.parts.iter().rposition(|part| part.belongs_to(key))?,
            ),
            _ => return None,
        };
        let is_item = |at: usize| {
            self.parts
                .get(at)
                .is_some_and(|part| part.is_some_item(key))
        };
        let (first, last) = (
            at.checked_sub(1)?,
            if is_item(at + 1) { at + 1 } else { at },
        );
        let key = key.clone();
        if is_item(first) && is_item(at) {
            self.join(first..last + 1, Whose::Items(key));
            return Some((first, 1));
        }
        None
    }

    /// The part of a top key, where the operation leaves that key in place.
    fn section(&mut self, op: &Op, path: &[Segment]) -> Option<(usize, usize)> {
        let Some(Segment::Key(key)) = path.first() else {
            return None;
        };
        if path.len() == 1 && !matches!(op, Op::Insert { .. }) {
            return None;
        }
        let first = self.parts.iter().position(|part| part.belongs_to(key))?;
        let last = self.parts.iter().rposition(|part| part.belongs_to(key))?;
        self.join(first..last + 1, Whose::Section(key.clone()));
        Some((first, 0))
    }

    /// Makes one part of several.
    fn join(&mut self, range: std::ops::Range<usize>, whose: Whose) {
        let parts = self.parts.get(range.clone()).unwrap_or_default();
        let text: String = parts.iter().map(|part| part.text.as_str()).collect();
        self.parts.splice(range, [Part { text, whose }]);
    }
}

/// The habits of a file, from its beginning: the first few accounts tell.
fn layout(text: &str) -> Layout {
    let mut end = text.len().min(16_384);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = cut(text, 0..end);
    Layout::of(head, &Tree::of(head))
}

/// One operation on one text that is YAML by itself; `None` where there is no way, or a comment
/// would be lost.
pub(super) fn edit_text(
    text: &str,
    base: usize,
    op: &Op,
    old: Option<Value>,
    after: &Value,
    layout: Layout,
    attic: &Attic,
) -> Option<(String, Change)> {
    let tree = Tree::of(text);
    if !tree.complete || !is_expected(&tree, base, op) {
        return None;
    }
    let Some(_) = &tree.root else {
        return begin(text, after, layout);
    };
    let site = Site {
        text,
        tree: &tree,
        base,
        old,
        after,
        layout,
        attic,
        blunt: false,
    };
    let change = site.change(op)?;
    let new = splice(text, &change.splices)?;
    let after = Tree::of(&new);
    (after.complete && keeps_comments((text, &tree), &change.released, (&new, &after)))
        .then_some((new, change))
}

/// The first data of a file that holds none yet.
fn begin(text: &str, after: &Value, layout: Layout) -> Option<(String, Change)> {
    let map = after.as_mapping().filter(|map| !map.is_empty())?;
    Some((
        format!(
            "{text}{}",
            (layout.map(map, 0) + "\n").replace('\n', eol(text))
        ),
        Change::default(),
    ))
}

/// Whether a part is what it was taken for.
fn is_expected(tree: &Tree, base: usize, op: &Op) -> bool {
    let Some(Segment::Id(id)) = op.path().segments().get(1).filter(|_| base == 2) else {
        return true;
    };
    let Some(Kind::List { items, .. }) = tree.root.as_ref().map(|root| &root.kind) else {
        return false;
    };
    items.len() == 1 && items.first().is_some_and(|item| item.node.id() == Some(id))
}

/// A text with stretches replaced. `None` where they overlap.
pub(super) fn splice(text: &str, splices: &[Splice]) -> Option<String> {
    let mut sorted: Vec<_> = splices.iter().collect();
    sorted.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len() + 256);
    let mut at = 0;
    for (range, new) in sorted {
        out.push_str(text.get(at..range.start)?);
        out.push_str(new);
        at = range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}
