//! What is done where an edit fails: the smallest values that differ are written anew, or in the end the whole file.

use serde_yaml::Value;

use super::attic::Attic;
use super::edit::Site;
use super::emit::{self, Layout};
use super::parts::splice;
use super::verify::{keeps_comments, parse, reads_as};
use super::{How, Op, data};
use crate::store::path::Path;
use crate::store::tree::Tree;
use crate::store::tree::scan::eol;

/// How often the rest of a difference is tried again.
const ROUNDS: usize = 4;

/// A text that means what is wanted, from the failed edit or from the old text. `None` where YAML cannot say it.
pub(super) fn repair(
    old: &str,
    tried: Option<&str>,
    before: &Value,
    wanted: &Value,
) -> Option<(String, How)> {
    let from_tried = tried
        .and_then(|tried| approach(tried, &parse(tried).ok()?, wanted))
        .filter(|text| keeps_most(old, text));
    if let Some(text) = from_tried.or_else(|| approach(old, before, wanted)) {
        return Some((text, How::SubtreeReplaced));
    }
    let text = rewrite(old, wanted);
    if reads_as(&text, wanted).is_some() {
        return Some((text, How::Rewritten));
    }
    let plain = serde_yaml::to_string(wanted).ok()?;
    reads_as(&plain, wanted).map(|_| (plain, How::Rewritten))
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
            return reads_as(&text, wanted).map(|_| text);
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

/// The whole file anew, with its byte order mark and line breaks.
fn rewrite(old: &str, wanted: &Value) -> String {
    let mark = if old.starts_with('\u{feff}') {
        "\u{feff}"
    } else {
        ""
    };
    format!("{mark}{}", emit::document(wanted).replace('\n', eol(old)))
}
