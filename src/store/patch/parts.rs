//! The file in parts, so that an edit of one account costs what one account costs.
//!
//! Whole lines of a top key, or of one item of its list, are YAML by themselves. The file is split by looking at how lines
//! begin; where that is in doubt, the whole file is one part. The verification of the whole text stands above all of this.

use serde_yaml::Value;

use super::attic::{Attic, Kept};
use super::data::{self, ApplyError, get};
use super::edit::{Change, Site, Splice};
use super::emit::Layout;
use super::verify::keeps_comments;
use super::{Op, Removed};
use crate::store::path::{Path, Segment};
use crate::store::tree::scan::{cut, eol};
use crate::store::tree::{Kind, Tree};

mod split;
use split::{Part, Whose};

/// A text with all operations in it, not yet verified.
#[derive(Debug)]
pub(super) struct Edited {
    pub(super) text: String,
    pub(super) removed: Vec<Removed>,
    pub(super) kept: Vec<(Path, Kept)>,
}

/// Applies operations to data and text together. The data always gets them all; the text is `None` where one of them could
/// not be edited in.
pub(super) fn edit_all(
    text: &str,
    value: &mut Value,
    ops: &[Op],
    attic: &Attic,
) -> Result<Option<Edited>, ApplyError> {
    let mut file = File::of(text, attic);
    let mut works = true;
    for op in ops {
        for op in data::expand(op, value) {
            let old = get(value, op.path().segments()).cloned();
            data::apply(value, &op)?;
            works = works && file.edit(&op, old, value).is_some();
        }
    }
    Ok(works.then(|| file.finish()))
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
    fn edit(&mut self, op: &Op, old: Option<Value>, after: &Value) -> Option<()> {
        let path = op.path().segments();
        let part = self
            .item(op, path)
            .map(|part| (part, 2))
            .or_else(|| self.section(op, path).map(|part| (part, 0)));
        if let Some((part, base)) = part
            && self.edit_part(part, base, op, old.clone(), after).is_some()
        {
            return Some(());
        }
        self.join(0..self.parts.len());
        self.parts.first_mut()?.whose = Whose::Nobody;
        self.edit_part(0, 0, op, old, after)
    }

    fn edit_part(
        &mut self,
        part: usize,
        base: usize,
        op: &Op,
        old: Option<Value>,
        after: &Value,
    ) -> Option<()> {
        let part = self.parts.get_mut(part)?;
        let (text, change) = edit_text(&part.text, base, op, old, after, self.layout, self.attic)?;
        part.text = text;
        self.removed.extend(change.removed);
        self.kept.extend(change.kept);
        Some(())
    }

    /// The part of the list item an operation is inside of.
    fn item(&mut self, op: &Op, path: &[Segment]) -> Option<usize> {
        let [Segment::Key(key), Segment::Id(id), _, ..] = path else {
            return None;
        };
        if matches!(op, Op::Move { .. }) && path.len() < 3 {
            return None;
        }
        if let Some(whole) = self
            .parts
            .iter()
            .position(|part| part.whose == Whose::Section(key.clone()))
        {
            let parts = split::items(self.parts.get(whole)?)?;
            self.parts.splice(whole..=whole, parts);
        }
        self.parts.iter().position(|part| part.is_item(key, id))
    }

    /// The part of a top key, where the operation leaves that key in place.
    fn section(&mut self, op: &Op, path: &[Segment]) -> Option<usize> {
        let Some(Segment::Key(key)) = path.first() else {
            return None;
        };
        if path.len() == 1 && !matches!(op, Op::Insert { .. }) {
            return None;
        }
        let first = self.parts.iter().position(|part| part.belongs_to(key))?;
        let last = self.parts.iter().rposition(|part| part.belongs_to(key))?;
        self.join(first..last + 1);
        self.parts.get_mut(first)?.whose = Whose::Section(key.clone());
        Some(first)
    }

    /// Makes one part of several.
    fn join(&mut self, range: std::ops::Range<usize>) {
        if range.len() < 2 {
            return;
        }
        let text: String = self
            .parts
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .map(|part| part.text.as_str())
            .collect();
        let whose = Whose::Nobody;
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

/// One operation on one text that is YAML by itself; `None` where there is no way, or a comment would be lost.
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
