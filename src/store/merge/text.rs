//! Two versions of a text, with the comments of both where that is possible.

use serde_yaml::Value;
use thiserror::Error;

use super::{Conflict, merge};
use crate::store::diff::between;
use crate::store::patch::{self, PatchError};
use crate::store::problem::Report;
use crate::store::read::read;

/// Both versions in one text.
#[derive(Debug, Clone)]
pub struct MergedText {
    /// Our text with their changes in it.
    pub text: String,
    /// What the text means.
    pub value: Value,
    /// What has to be decided; in the text the side stands that
    /// [`standing`](Conflict::standing) names.
    pub conflicts: Vec<Conflict>,
}

/// Why there is no text of both.
#[derive(Debug, Error)]
pub enum MergeError {
    /// A version is no YAML.
    #[error(transparent)]
    Unreadable(#[from] serde_yaml::Error),
    /// The changes cannot be written.
    #[error(transparent)]
    Patch(#[from] PatchError),
    /// Each version is a portfolio, both together are none: they refer to what the other took away,
    /// or are too many.
    #[error("{report}")]
    Together {
        /// Why.
        report: Report,
        /// What both together would mean.
        value: Box<Value>,
    },
}

/// Brings two versions of a portfolio together. The text is ours with their changes in it; it always
/// loads.
///
/// Line by line first, as git does it, which keeps the comments of both; that is taken only where it
/// means what the merge by meaning says. Otherwise their changes are patched into our text.
///
/// # Errors
/// Where a version is no YAML, or both together are no portfolio.
pub fn merge_texts(base: &str, ours: &str, theirs: &str) -> Result<MergedText, MergeError> {
    let [base_value, our_value, their_value] = [
        patch::parse(base)?,
        patch::parse(ours)?,
        patch::parse(theirs)?,
    ];
    let merged = merge(&base_value, &our_value, &their_value);
    let text = match by_lines(base, ours, theirs, &merged.value) {
        Some(text) => text,
        None => patch::patch(ours, &between(&our_value, &merged.value))?.text,
    };
    match read(&text) {
        Ok(_) => Ok(MergedText {
            text,
            value: merged.value,
            conflicts: merged.conflicts,
        }),
        Err(report) => Err(MergeError::Together {
            report,
            value: Box::new(merged.value),
        }),
    }
}

/// The lines of both, where they mean what is meant.
fn by_lines(base: &str, ours: &str, theirs: &str, meant: &Value) -> Option<String> {
    let text = diffy::merge(base, ours, theirs).ok()?;
    let value = patch::parse(&text).ok()?;
    (value == *meant).then_some(text)
}
