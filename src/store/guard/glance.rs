//! One look at the bytes, to spare ordinary files the slow pass.
//!
//! A false alarm costs a few milliseconds, so whatever is not clearly harmless is an alarm.

use super::{MAX_DEPTH, MAX_NODES};

/// What one look tells.
pub(super) struct Glance {
    /// The line of the first git conflict marker, from 1.
    pub(super) conflict: Option<usize>,
    /// Whether no limit of the guard can be passed.
    pub(super) harmless: bool,
}

/// Whether a text has so few marks that it stays under the limit of values: each mark brings a key
/// and a value at most.
fn has_few_values(text: &str) -> bool {
    let is_mark = |byte: &&u8| matches!(byte, b':' | b',' | b'-' | b'?' | b'[' | b'{' | b'\n');
    text.len() <= MAX_NODES || text.as_bytes().iter().filter(is_mark).count() < MAX_NODES / 2
}

/// Looks at a text once.
pub(super) fn look(text: &str) -> Glance {
    let mut state = Look::default();
    let mut conflict = None;
    for (number, line) in text.as_bytes().split(|&byte| byte == b'\n').enumerate() {
        if conflict.is_none() && is_conflict(line) {
            conflict = Some(number + 1);
        }
        state.line(line);
    }
    let depth = state.deepest_column.saturating_mul(2) + state.deepest_flow;
    let harmless = has_few_values(text) && !state.names && !state.documents && depth < MAX_DEPTH;
    Glance { conflict, harmless }
}

/// Whether a byte may be more than one more letter of a word; most are not.
const fn tells(byte: u8) -> bool {
    const TELLING: [bool; 256] = {
        let mut telling = [false; 256];
        let mut marks: &[u8] = b" \t\r#\"'[]{}&*";
        while let [mark, rest @ ..] = marks {
            telling[*mark as usize] = true;
            marks = rest;
        }
        telling
    };
    TELLING[byte as usize]
}

/// `<<<<<<< `, `||||||| ` and `>>>>>>> ` as git writes them. A lone `=======` is left to the
/// parser.
fn is_conflict(line: &[u8]) -> bool {
    let Some((mark @ (b'<' | b'|' | b'>'), rest)) = line.split_first() else {
        return false;
    };
    let run = rest.iter().take_while(|&byte| byte == mark).count();
    run == 6 && matches!(rest.get(6), None | Some(b' ' | b'\r'))
}

#[derive(Default)]
struct Look {
    /// Quoted text that is not closed yet, by its quote.
    quote: Option<u8>,
    /// Open `[` and `{`.
    flow: usize,
    deepest_flow: usize,
    /// The furthest column a block line begins at: every block level needs one (a list may share
    /// its parent's).
    deepest_column: usize,
    /// Whether an anchor or alias may be used.
    names: bool,
    /// Whether there may be more than one document.
    documents: bool,
}

impl Look {
    fn line(&mut self, line: &[u8]) {
        if line.starts_with(b"---") || line.starts_with(b"...") || line.starts_with(b"%") {
            self.documents = true;
        }
        let word = line.iter().find(|byte| !byte.is_ascii_whitespace());
        if self.flow == 0 && self.quote.is_none() && !matches!(word, None | Some(b'#')) {
            self.deepest_column = self.deepest_column.max(first_content(line));
        }
        self.tokens(line);
    }

    /// Follows quotes, brackets and names through a line. `last` is the last byte that is no blank.
    fn tokens(&mut self, line: &[u8]) {
        let mut last = b'\n';
        let mut at = 0;
        while let Some(&byte) = line.get(at) {
            at += 1;
            if let Some(quote) = self.quote {
                at = self.quoted(line, at - 1, quote);
                last = quote;
                continue;
            }
            if !tells(byte) {
                last = byte;
                continue;
            }
            let blank_before = at == 1 || matches!(line.get(at - 2), Some(b' ' | b'\t'));
            match byte {
                b' ' | b'\t' | b'\r' => continue,
                b'#' if blank_before => return,
                b'"' | b'\'' if self.begins_value(last, blank_before) => self.quote = Some(byte),
                b'[' | b'{' if self.flow > 0 || self.begins_value(last, blank_before) => {
                    self.open();
                }
                b']' | b'}' => self.flow = self.flow.saturating_sub(1),
                b'&' | b'*' if blank_before || matches!(last, b'[' | b'{' | b',' | b':') => {
                    self.names |= !matches!(line.get(at), None | Some(b' ' | b'\t' | b'\r'));
                }
                _ => {}
            }
            last = byte;
        }
    }

    /// Steps through quoted text from `at`; gives the position behind what was read.
    fn quoted(&mut self, line: &[u8], at: usize, quote: u8) -> usize {
        match (line.get(at), line.get(at + 1)) {
            (Some(b'\\'), _) if quote == b'"' => at + 2,
            (Some(b'\''), Some(b'\'')) if quote == b'\'' => at + 2,
            (Some(&byte), _) => {
                if byte == quote {
                    self.quote = None;
                }
                at + 1
            }
            (None, _) => at + 1,
        }
    }

    /// Whether what follows `last` begins a value rather than continuing a word.
    const fn begins_value(&self, last: u8, blank_before: bool) -> bool {
        match last {
            b'\n' => true,
            b':' => blank_before || self.flow > 0,
            b'-' | b'?' => blank_before,
            b'[' | b'{' | b',' => self.flow > 0,
            _ => false,
        }
    }

    fn open(&mut self) {
        self.flow += 1;
        self.deepest_flow = self.deepest_flow.max(self.flow);
    }
}

/// Where the content of a line begins, behind blanks and the marks of lists and explicit keys.
fn first_content(line: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match (line.get(at), line.get(at + 1)) {
            (Some(b' ' | b'\t'), _) | (Some(b'-' | b'?'), None | Some(b' ' | b'\t' | b'\r')) => {
                at += 1;
            }
            _ => return at,
        }
    }
}
