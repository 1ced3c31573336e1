//! Text that is safe to show: on the screen, in a window title, in a message, in a pipe.
//!
//! A portfolio is a file that people send each other. A name in it may hold an escape sequence that
//! repaints the terminal, a bidirectional override that makes one account look like another, or
//! forty combining marks that climb over the line above. Nothing of the file reaches an output
//! before it went through [`Clean`]; the file itself is never altered.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Most combining marks kept on one visible character: more than any living script stacks.
const MARKS: usize = 8;
/// Most joiners kept in one emoji: the longest family has three, and each hides a whole emoji.
const JOINERS: usize = 8;
/// Stands where something invisible or unknown was.
const REPLACEMENT: char = '\u{FFFD}';
/// Joins emoji into one.
const ZWJ: char = '\u{200D}';

/// Text that holds nothing but what can be seen, on one line, aligned with its width.
///
/// - Control characters become their pictures: `␛` for escape, `⏎` for a line end.
/// - Bidirectional overrides, zero-width and other invisible characters become `U+FFFD`.
/// - Joiners and variation selectors stay inside emoji, where they choose what is drawn.
/// - Combining marks stay, at most eight on a character.
///
/// Borrows when there is nothing to clean, which is nearly always. Cleaning clean text changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Clean<'a>(Cow<'a, str>);

impl<'a> Clean<'a> {
    /// Cleans `raw` as one line: its line ends are shown as `⏎`.
    pub fn new(raw: &'a str) -> Self {
        if is_plain(raw) {
            Self(Cow::Borrowed(raw))
        } else {
            Self(Cow::Owned(rewrite(raw)))
        }
    }

    /// Cleans each line of `raw` for itself, for notes that run over several lines.
    pub fn lines(raw: &'a str) -> impl Iterator<Item = Self> {
        raw.lines().map(Self::new)
    }

    /// The safe text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The safe text as a string of its own.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// The same text, free of what it was borrowed from.
    pub fn into_owned(self) -> Clean<'static> {
        Clean(Cow::Owned(self.into_string()))
    }
}

impl Deref for Clean<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Clean<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'a> From<&'a str> for Clean<'a> {
    fn from(raw: &'a str) -> Self {
        Self::new(raw)
    }
}

impl<'a> From<Clean<'a>> for Cow<'a, str> {
    fn from(clean: Clean<'a>) -> Self {
        clean.0
    }
}

/// Whether every character of `raw` stands for itself in a cell of its own.
fn is_plain(raw: &str) -> bool {
    raw.bytes().all(|byte| matches!(byte, b' '..=b'~')) || raw.chars().all(is_visible)
}

/// Whether `c` takes room of its own. What does not is either hostile or part of a cluster, and
/// which of the two only its neighbours tell.
fn is_visible(c: char) -> bool {
    c.width().is_some_and(|width| width > 0) && !is_invisible(c)
}

/// Characters that draw nothing, or that change how others are drawn. Some of them have a width.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}'
        | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}'
        | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{FFFE}' | '\u{FFFF}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// What is shown instead of a control character or a line end, where there is such a thing.
fn picture(c: char) -> Option<char> {
    match c {
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('⏎'),
        '\u{7F}' => Some('␡'),
        '\0'..='\u{1F}' => char::from_u32(u32::from(c) + 0x2400),
        c if c.is_control() => Some(REPLACEMENT),
        _ => None,
    }
}

fn rewrite(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 8);
    for cluster in raw.graphemes(true) {
        Cluster::new(cluster).write(&mut out);
    }
    out
}

/// One user-perceived character on its way to the output, with what it may still take along.
struct Cluster<'a> {
    raw: &'a str,
    /// The last visible character written: what a mark or a selector belongs to.
    base: Option<char>,
    marks: usize,
    joiners: usize,
    /// Something was replaced: what follows has nothing left to belong to.
    broken: bool,
}

impl<'a> Cluster<'a> {
    fn new(raw: &'a str) -> Self {
        Self {
            raw,
            base: None,
            marks: 0,
            joiners: 0,
            broken: false,
        }
    }

    fn write(mut self, out: &mut String) {
        if self.raw == "\r\n" {
            out.push('⏎');
            return;
        }
        for (at, c) in self.raw.char_indices() {
            let rest = self.raw.get(at + c.len_utf8()..).unwrap_or_default();
            self.put(c, rest, out);
        }
    }

    fn put(&mut self, c: char, rest: &str, out: &mut String) {
        if let Some(picture) = picture(c) {
            self.replace(picture, out);
        } else if is_visible(c) {
            self.base = Some(c);
            out.push(c);
        } else if c == ZWJ {
            self.join(rest, out);
        } else if matches!(c, '\u{FE0E}' | '\u{FE0F}') {
            self.select(c, out);
        } else if is_invisible(c) || self.base.is_none() || self.broken {
            self.replace(REPLACEMENT, out);
        } else if self.marks < MARKS {
            self.marks += 1;
            out.push(c);
        }
    }

    fn replace(&mut self, with: char, out: &mut String) {
        out.push(with);
        self.base = Some(with);
        self.broken = true;
    }

    /// A joiner stays where it joins: the clustering has put something visible right on its other side.
    fn join(&mut self, rest: &str, out: &mut String) {
        let joins =
            self.base.is_some() && !self.broken && rest.chars().next().is_some_and(is_visible);
        if joins && self.joiners < JOINERS {
            self.joiners += 1;
            out.push(ZWJ);
        } else {
            self.replace(REPLACEMENT, out);
        }
    }

    /// A variation selector stays right behind a character that has an emoji form.
    fn select(&mut self, selector: char, out: &mut String) {
        let chooses = out.chars().next_back() == self.base && self.base.is_some_and(has_emoji_form);
        if chooses {
            out.push(selector);
        } else {
            self.replace(REPLACEMENT, out);
        }
    }
}

/// Whether `base` can be drawn as an emoji: with the selector for it, it is two cells wide.
fn has_emoji_form(base: char) -> bool {
    let mut pair = String::from(base);
    pair.push('\u{FE0F}');
    pair.width() == 2
}

#[cfg(test)]
mod tests;
