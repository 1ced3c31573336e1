//! The test every new text must pass.

use std::collections::HashMap;
use std::ops::Range;

use serde::de::DeserializeSeed as _;
use serde_yaml::Value;

use super::same::Same;
use crate::store::guard;
use crate::store::read::without_mark;
use crate::store::tree::Tree;
use crate::store::tree::scan::cut;

/// What a text means. An empty text is an empty file.
pub(in crate::store) fn parse(text: &str) -> Result<Value, serde_yaml::Error> {
    let text = without_mark(text);
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    serde_yaml::from_str(text)
}

/// Whether a text may be read at all and means exactly what is wanted.
pub(super) fn means(text: &str, wanted: &Value) -> bool {
    guard::check(text.as_bytes()).is_ok()
        && (is_seen_to_be(text, wanted) || parse(text).is_ok_and(|value| value == *wanted))
}

/// Whether a text is seen to mean what is wanted while it is read. Many times the memory of the text is
/// spared so, and nearly half of the time.
pub(super) fn is_seen_to_be(text: &str, wanted: &Value) -> bool {
    Same(wanted)
        .deserialize(serde_yaml::Deserializer::from_str(without_mark(text)))
        .is_ok()
}

/// Whether every comment outside the released stretches of the old text is in the new one.
pub(super) fn keeps_comments(
    old: (&str, &Tree),
    released: &[Range<usize>],
    new: (&str, &Tree),
) -> bool {
    let mut left = HashMap::<&str, usize>::new();
    for comment in &new.1.comments {
        *left
            .entry(cut(new.0, comment.clone()).trim_end())
            .or_default() += 1;
    }
    let is_released =
        |comment: &Range<usize>| released.iter().any(|range| range.contains(&comment.start));
    old.1
        .comments
        .iter()
        .filter(|comment| !is_released(comment))
        .all(|comment| {
            let count = left
                .entry(cut(old.0, comment.clone()).trim_end())
                .or_default();
            let there = *count > 0;
            *count = count.saturating_sub(1);
            there
        })
}
