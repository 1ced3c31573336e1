//! What is done where an edit fails: the smallest values that differ are written anew, or in the
//! end the whole file.

use serde_yaml::Value;

use super::attic::Attic;
use super::edit::Site;
use super::emit::{self, Layout};
use super::parts::{self, Edited, splice};
use super::verify::{keeps_comments, means, parse};
use super::{How, Op, data};
use crate::store::path::Path;
use crate::store::tree::scan::{cut, eol};
use crate::store::tree::{Kind, Node, Tree};

/// How often the rest of a difference is tried again.
const ROUNDS: usize = 4;

/// What an edit started from and what it should lead to.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    /// The text before, and what it means.
    pub(super) old: &'a str,
    pub(super) before: &'a Value,
    /// The operations, and what the file means after them.
    pub(super) ops: &'a [Op],
    pub(super) wanted: &'a Value,
    /// The text that the edit came to, if it came to one.
    pub(super) tried: Option<&'a str>,
}

/// A text that means what is wanted: with parts written anew, or all of it written anew. `None` where YAML
/// cannot say it.
pub(super) fn repair(case: Case<'_>) -> Option<(String, How)> {
    let Case {
        old,
        before,
        wanted,
        tried,
        ..
    } = case;
    let from_tried = || {
        let tried = tried?;
        approach(tried, &parse(tried).ok()?, wanted).filter(|text| keeps_most(old, text))
    };
    let repaired = from_tried().or_else(|| approach(old, before, wanted));
    if let Some(text) = repaired {
        return Some((text, How::SubtreeReplaced));
    }
    let text = dressed(old, &emit::document(wanted));
    if means(&text, wanted) {
        return Some((text, How::Rewritten));
    }
    let plain = dressed(old, &serde_yaml::to_string(wanted).ok()?);
    means(&plain, wanted).then_some((plain, How::Rewritten))
}

/// The edit again, after writing out the aliases that it would have changed or left without their anchor.
/// What they stand for stays as it was, and no comment goes.
pub(super) fn without_aliases(case: Case<'_>) -> Option<Edited> {
    let tried = case.tried?;
    let mut aliases = Vec::new();
    let tree = Tree::of(case.old);
    find_aliases(tree.root.as_ref()?, &Path::root(), &mut aliases);
    let now = parse(tried).ok();
    let is_hit = |(node, path): &(&Node, Path)| match &now {
        Some(now) => data::get(now, path.segments()) != data::get(case.wanted, path.segments()),
        None => !tried.contains(&format!("&{}", cut(case.old, node.start + 1..node.end))),
    };
    aliases.retain(is_hit);
    if aliases.is_empty() {
        return None;
    }
    let mut text = case.old.to_owned();
    for (_, path) in aliases {
        let value = data::get(case.before, path.segments())?.clone();
        text = blunt(&text, &Op::Set { path, value }, case.before)?;
    }
    let mut value = case.before.clone();
    let edited = parts::edit_all(&text, &mut value, case.ops, &Attic::default()).ok()??;
    means(&edited.text, case.wanted).then_some(edited)
}

/// The aliases inside a node, and where they stand.
fn find_aliases<'t>(node: &'t Node, path: &Path, found: &mut Vec<(&'t Node, Path)>) {
    match &node.kind {
        Kind::Alias => found.push((node, path.clone())),
        Kind::Map { entries, .. } => {
            for entry in entries {
                let key = entry.key.text().unwrap_or_default();
                find_aliases(&entry.value, &path.clone().key(key), found);
            }
        }
        Kind::List { items, .. } => {
            for (index, item) in items.iter().enumerate() {
                let path = path.clone();
                let path = match item.node.id() {
                    Some(id) => path.id(id),
                    None => path.index(index),
                };
                find_aliases(&item.node, &path, found);
            }
        }
        Kind::Scalar { .. } => {}
    }
}

/// A failed edit is a better start than the old text only while it lost no comments.
fn keeps_most(old: &str, new: &str) -> bool {
    keeps_comments((old, &Tree::of(old)), &[], (new, &Tree::of(new)))
}

/// Writes anew what differs, until nothing does.
fn approach(text: &str, value: &Value, wanted: &Value) -> Option<String> {
    let (mut text, mut value) = (text.to_owned(), value.clone());
    for _ in 0..ROUNDS {
        if value == *wanted {
            return means(&text, wanted).then_some(text);
        }
        let mut ops = Vec::new();
        differences(&value, wanted, &Path::root(), &mut ops);
        for op in &ops {
            text = blunt(&text, op, wanted)?;
        }
        value = parse(&text).ok()?;
    }
    None
}

/// One value written anew, with its anchors and tags gone; all comments outside it stay.
fn blunt(text: &str, op: &Op, wanted: &Value) -> Option<String> {
    let tree = Tree::of(text);
    let layout = Layout::of(text, &tree);
    let attic = Attic::default();
    let site = Site {
        text,
        tree: &tree,
        base: 0,
        old: None,
        after: wanted,
        layout,
        attic: &attic,
        blunt: true,
    };
    let change = site.change(op)?;
    let new = splice(text, &change.splices)?;
    keeps_comments((text, &tree), &change.released, (&new, &Tree::of(&new))).then_some(new)
}

/// The smallest changes that make one value of another; lists of another length change as a whole.
fn differences(from: &Value, to: &Value, path: &Path, ops: &mut Vec<Op>) {
    if from == to {
        return;
    }
    match (from, to) {
        (Value::Mapping(old), Value::Mapping(new)) if !old.is_empty() && !new.is_empty() => {
            for (key, value) in new {
                let path = path.clone().key(data::key_says(key));
                match old.get(key) {
                    Some(old) => differences(old, value, &path, ops),
                    None => ops.push(Op::Set {
                        path,
                        value: value.clone(),
                    }),
                }
            }
            let gone = old.keys().filter(|key| !new.contains_key(*key));
            ops.extend(gone.map(|key| Op::Remove {
                path: path.clone().key(data::key_says(key)),
                known: None,
            }));
        }
        (Value::Sequence(old), Value::Sequence(new)) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                differences(old, new, &path.clone().index(index), ops);
            }
        }
        _ => ops.push(Op::Set {
            path: path.clone(),
            value: to.clone(),
        }),
    }
}

/// A text with the line breaks of another.
fn dressed(like: &str, text: &str) -> String {
    text.replace('\n', eol(like))
}
