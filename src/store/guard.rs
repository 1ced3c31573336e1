//! What is checked before any parsing: no file, however made, may stop the program for seconds or
//! eat the memory.

use std::str::Utf8Error;
use thiserror::Error;

mod events;
mod glance;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;
/// How deep lists and maps may be nested.
pub const MAX_DEPTH: usize = 64;
/// How many values a file may have, as written and with every alias written out.
pub const MAX_NODES: usize = 4_000_000;
/// How much text a file may have with every alias written out, in bytes.
pub const MAX_EXPANDED_BYTES: usize = 256 << 20;

/// Why a file is not parsed at all. Lines count from 1.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum GuardError {
    /// Larger than [`MAX_BYTES`].
    #[error("the file has {bytes} bytes; at most {MAX_BYTES} are read")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// Begins like UTF-16 or UTF-32.
    #[error("the file is written in UTF-16 or UTF-32; save it as UTF-8")]
    Utf16,
    /// Bytes that are no UTF-8.
    #[error("line {line}: this is not UTF-8 text; save the file as UTF-8")]
    NotUtf8 {
        /// The line of the first bad byte.
        line: usize,
    },
    /// A merge that git could not finish.
    #[error("line {line}: a git conflict marker; resolve the merge first")]
    ConflictMarker {
        /// The line of the first marker.
        line: usize,
    },
    /// More than one YAML document.
    #[error("line {line}: a second YAML document begins; the file may hold only one")]
    SeveralDocuments {
        /// Where the second begins.
        line: usize,
    },
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("line {line}: nested deeper than {MAX_DEPTH} levels")]
    TooDeep {
        /// Where the limit is passed.
        line: usize,
    },
    /// More values than [`MAX_NODES`].
    #[error("line {line}: more than {MAX_NODES} values")]
    TooManyNodes {
        /// Where the limit is passed.
        line: usize,
    },
    /// Aliases that grow beyond [`MAX_NODES`] or [`MAX_EXPANDED_BYTES`] when written out.
    #[error("line {line}: the aliases (*name) would grow into more than {MAX_NODES} values or {} MB", MAX_EXPANDED_BYTES >> 20)]
    AliasesGrow {
        /// Where the limit is passed.
        line: usize,
    },
    /// Uses aliases and cannot be followed to its end, so that nothing bounds what they grow into.
    #[error("line {line}: not readable as YAML: {reason}")]
    Unreadable {
        /// Where reading stopped.
        line: usize,
        /// What stood in the way.
        reason: String,
    },
}

/// Checks that a file may be parsed, and gives its text.
///
/// An ordinary file costs one look at its bytes; the slow pass over all YAML events runs only where
/// that look cannot exclude that a limit is passed.
///
/// # Errors
/// The first limit that is passed.
pub fn check(bytes: &[u8]) -> Result<&str, GuardError> {
    if bytes.len() > MAX_BYTES {
        return Err(GuardError::TooLarge { bytes: bytes.len() });
    }
    if is_utf16(bytes) {
        return Err(GuardError::Utf16);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| GuardError::NotUtf8 {
        line: bad_line(bytes, error),
    })?;
    let glance = glance::look(text);
    if let Some(line) = glance.conflict {
        return Err(GuardError::ConflictMarker { line });
    }
    if !glance.harmless {
        events::count(text)?;
    }
    Ok(text)
}

/// Whether the file begins with a byte order mark of UTF-16 or UTF-32, or with ASCII spread over
/// two bytes.
const fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 0, 0xFE, 0xFF, ..] => true,
        [a, b, c, d, ..] => {
            (*a == 0 && *b != 0 && *c == 0 && *d != 0) || (*a != 0 && *b == 0 && *c != 0 && *d == 0)
        }
        _ => false,
    }
}

fn bad_line(bytes: &[u8], error: Utf8Error) -> usize {
    bytes
        .iter()
        .take(error.valid_up_to())
        .filter(|&&byte| byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests;
