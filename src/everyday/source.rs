//! The text, and how far it was read.

use super::Unusual;

/// Deeper nesting than this is unusual; it also bounds the stack.
const DEPTH: usize = 32;

/// The longest key, in bytes; the parser refuses those of more than 1,024 characters.
const LONGEST_KEY: usize = 200;

/// How a value begins, or all of it where it is one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'de> {
    /// Nothing at all.
    Nothing,
    /// A scalar without quotes.
    Plain(&'de str),
    /// A scalar in quotes, without them.
    Quoted(&'de str),
    /// A map whose lines begin at this column.
    BlockMap(usize),
    /// A list whose dashes stand at this column.
    BlockList(usize),
    /// A map, behind its `{`.
    FlowMap,
    /// A list, behind its `[`.
    FlowList,
}

/// A text that is being read.
///
/// Between values of a block it stands at the first mark of a line, inside of a flow behind the last
/// mark that was read.
pub(super) struct Source<'de> {
    text: &'de str,
    /// How many bytes were read.
    at: usize,
    /// The column where the line begins; none at the end of the text.
    column: Option<usize>,
    /// The keys of every map that is open, the innermost last.
    keys: Vec<&'de str>,
    /// How many maps and lists are open.
    depth: usize,
}

impl<'de> Source<'de> {
    /// The text, unless it holds characters the parser refuses or takes for line breaks.
    pub(super) fn of(text: &'de str) -> Result<Self, Unusual> {
        if has_odd_characters(text.as_bytes()) {
            return Err(Unusual);
        }
        Ok(Self {
            text,
            at: 0,
            column: None,
            keys: Vec::new(),
            depth: 0,
        })
    }

    /// The map or the list that is the whole text.
    pub(super) fn root(&mut self) -> Result<Token<'de>, Unusual> {
        self.go_to_next_line()?;
        match self.column {
            Some(0) if self.rest().starts_with(b"- ") => Ok(Token::BlockList(0)),
            Some(0) => Ok(Token::BlockMap(0)),
            _ => Err(Unusual),
        }
    }

    /// Whether nothing is left.
    pub(super) const fn is_at_end(&self) -> bool {
        self.column.is_none() && self.at == self.text.len()
    }

    // --- keys that must not stand twice ---

    /// How many keys are remembered.
    pub(super) const fn keys(&self) -> usize {
        self.keys.len()
    }

    /// Forgets the keys of the map that ends, unless one of them stood twice.
    pub(super) fn forget_keys(&mut self, remembered: usize) -> Result<(), Unusual> {
        let keys = self.keys.get_mut(remembered..).ok_or(Unusual)?;
        keys.sort_unstable();
        let twice = keys.windows(2).any(|pair| pair.first() == pair.last());
        self.keys.truncate(remembered);
        if twice { Err(Unusual) } else { Ok(()) }
    }

    /// A key and its colon; a blank or the end of the line must follow.
    pub(super) fn key(&mut self) -> Result<&'de str, Unusual> {
        let rest = self.rest();
        let length = key_length(rest).ok_or(Unusual)?;
        let key = self.text.get(self.at..self.at + length).ok_or(Unusual)?;
        self.at += length + 1;
        self.keys.push(key);
        Ok(key)
    }

    // --- blocks ---

    /// Whether the block that begins at a column has ended.
    pub(super) fn has_left(&self, column: usize) -> bool {
        self.column.is_none_or(|at| at < column)
    }

    /// The key of a line of the map that begins at a column.
    pub(super) fn block_key(&mut self, column: usize) -> Result<&'de str, Unusual> {
        if self.column != Some(column) {
            return Err(Unusual);
        }
        self.key()
    }

    /// Whether the line is an item of the list whose dashes stand at a column. A map around the list
    /// may go on in the same column.
    pub(super) fn is_item(&self, column: usize) -> Result<bool, Unusual> {
        match self.column {
            Some(at) if at > column => Err(Unusual),
            Some(at) => Ok(at == column && self.rest().starts_with(b"- ")),
            None => Ok(false),
        }
    }

    /// What stands behind the key of a map that begins at a column.
    pub(super) fn value_of_key(&mut self, column: usize) -> Result<Token<'de>, Unusual> {
        self.skip_blanks();
        if !self.is_at_line_end() {
            return self.value_in_line(column);
        }
        self.go_to_next_line()?;
        let is_item = self.rest().starts_with(b"- ");
        match self.column {
            Some(at) if at > column && is_item => Ok(Token::BlockList(at)),
            Some(at) if at > column && key_length(self.rest()).is_some() => Ok(Token::BlockMap(at)),
            Some(at) if at > column => Err(Unusual),
            Some(at) if at == column && is_item => Ok(Token::BlockList(at)),
            _ => Ok(Token::Nothing),
        }
    }

    /// What stands behind the dash of a list whose dashes stand at a column.
    pub(super) fn value_of_item(&mut self, column: usize) -> Result<Token<'de>, Unusual> {
        let dash = self.at;
        self.at += 1;
        self.skip_blanks();
        if self.is_at_line_end() || self.rest().starts_with(b"- ") {
            return Err(Unusual);
        }
        if key_length(self.rest()).is_some() {
            let inside = column + (self.at - dash);
            self.column = Some(inside);
            return Ok(Token::BlockMap(inside));
        }
        self.value_in_line(column)
    }

    /// A value that begins in a line of a block which begins at a column; a scalar ends there too.
    fn value_in_line(&mut self, column: usize) -> Result<Token<'de>, Unusual> {
        let token = match self.rest().first() {
            Some(b'{' | b'[') => return self.open_flow(),
            Some(b'"' | b'\'') => self.quoted()?,
            _ => self.plain(false)?,
        };
        self.end_line(column)?;
        Ok(token)
    }

    /// Ends a flow: where it stands in a block that begins at a column, its line ends with it.
    pub(super) fn close(&mut self, block: Option<usize>) -> Result<(), Unusual> {
        self.depth -= 1;
        block.map_or(Ok(()), |column| self.end_line(column))
    }

    /// Nothing but a comment may follow; the next line must not stand further in than the block.
    fn end_line(&mut self, column: usize) -> Result<(), Unusual> {
        self.go_to_next_line()?;
        match self.column {
            Some(at) if at > column => Err(Unusual),
            _ => Ok(()),
        }
    }

    /// Goes to the first mark of the next line that says something. Nothing but blanks and a comment
    /// may be left of this line.
    fn go_to_next_line(&mut self) -> Result<(), Unusual> {
        let bytes = self.text.as_bytes();
        let mut start = None;
        if self.at == 0 {
            start = Some(0);
        }
        loop {
            self.skip_blanks();
            match bytes.get(self.at) {
                Some(b'\n') => {
                    self.at += 1;
                    start = Some(self.at);
                }
                Some(b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => self.at += 1,
                Some(b'#') if self.comes_after_blank() => self.skip_line(),
                Some(_) => break,
                None => {
                    self.column = None;
                    return Ok(());
                }
            }
        }
        let start = start.ok_or(Unusual)?;
        self.column = Some(self.at - start);
        let is_marker =
            self.at == start && [b"---", b"..."].iter().any(|m| self.rest().starts_with(*m));
        if is_marker { Err(Unusual) } else { Ok(()) }
    }

    // --- flows ---

    /// Steps behind the comma or the closing mark that comes next; says whether there is one more.
    pub(super) fn goes_on(&mut self, first: bool, closing: u8) -> Result<bool, Unusual> {
        self.skip_flow_space()?;
        match self.rest().first() {
            Some(&byte) if byte == closing => {
                self.at += 1;
                Ok(false)
            }
            Some(b',') if first => Err(Unusual),
            Some(_) if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                self.skip_flow_space()?;
                let closes = matches!(self.rest().first(), Some(b'}' | b']' | b','));
                if closes { Err(Unusual) } else { Ok(true) }
            }
            _ => Err(Unusual),
        }
    }

    /// A value inside of a flow.
    pub(super) fn flow_value(&mut self) -> Result<Token<'de>, Unusual> {
        self.skip_flow_space()?;
        match self.rest().first() {
            Some(b'{' | b'[') => self.open_flow(),
            Some(b'"' | b'\'') => self.quoted(),
            Some(b',' | b'}' | b']') => Ok(Token::Nothing),
            _ => self.plain(true),
        }
    }

    fn open_flow(&mut self) -> Result<Token<'de>, Unusual> {
        let is_map = self.rest().starts_with(b"{");
        self.at += 1;
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Unusual);
        }
        Ok(if is_map {
            Token::FlowMap
        } else {
            Token::FlowList
        })
    }

    /// Blanks, line breaks and comments. A flow that goes on at the left edge is unusual.
    fn skip_flow_space(&mut self) -> Result<(), Unusual> {
        loop {
            self.skip_blanks();
            match self.rest() {
                [b'\r', b'\n', ..] | [b'\n', b' ', ..] => self.at += 1,
                [b'\n', ..] => return Err(Unusual),
                [b'#', ..] if self.comes_after_blank() => self.skip_line(),
                _ => return Ok(()),
            }
        }
    }

    // --- scalars ---

    /// A scalar in quotes, without escapes and in one line.
    fn quoted(&mut self) -> Result<Token<'de>, Unusual> {
        let rest = self.rest();
        let (&quote, inside) = rest.split_first().ok_or(Unusual)?;
        let stops = |byte: &u8| *byte == quote || matches!(byte, b'\\' | b'\n' | b'\r');
        let length = inside.iter().position(stops).ok_or(Unusual)?;
        let start = self.at + 1;
        let ends = inside.get(length) == Some(&quote) && inside.get(length + 1) != Some(&quote);
        if !ends {
            return Err(Unusual);
        }
        self.at = start + length + 1;
        self.text
            .get(start..start + length)
            .map(Token::Quoted)
            .ok_or(Unusual)
    }

    /// A scalar without quotes, in one line.
    fn plain(&mut self, in_flow: bool) -> Result<Token<'de>, Unusual> {
        let length = plain_length(self.rest(), in_flow)?;
        let text = self.text.get(self.at..self.at + length).ok_or(Unusual)?;
        self.at += length;
        Ok(Token::Plain(text.trim_end_matches(' ')))
    }

    // --- bytes ---

    fn rest(&self) -> &'de [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn skip_blanks(&mut self) {
        self.at += self.rest().iter().take_while(|&&byte| byte == b' ').count();
    }

    fn skip_line(&mut self) {
        self.at += self
            .rest()
            .iter()
            .take_while(|&&byte| byte != b'\n')
            .count();
    }

    /// Whether the line ends here, but for a comment.
    fn is_at_line_end(&self) -> bool {
        match self.rest() {
            [] | [b'\n', ..] | [b'\r', b'\n', ..] => true,
            [b'#', ..] => self.comes_after_blank(),
            _ => false,
        }
    }

    fn comes_after_blank(&self) -> bool {
        let before = self
            .at
            .checked_sub(1)
            .and_then(|at| self.text.as_bytes().get(at));
        matches!(before, None | Some(b' ' | b'\n'))
    }
}

/// How long the key is that begins here; none where there is no key with its colon.
fn key_length(rest: &[u8]) -> Option<usize> {
    let is_inside = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.') || !byte.is_ascii()
    };
    let length = rest.iter().take_while(|byte| is_inside(byte)).count();
    let starts_well = rest
        .first()
        .is_some_and(|byte| !matches!(byte, b'-' | b'.'));
    let ends_well = matches!(
        (rest.get(length), rest.get(length + 1)),
        (Some(b':'), None | Some(b' ' | b'\n' | b'\r'))
    );
    ((1..=LONGEST_KEY).contains(&length) && starts_well && ends_well).then_some(length)
}

/// How long the plain scalar is that begins here, blanks behind it included.
fn plain_length(rest: &[u8], in_flow: bool) -> Result<usize, Unusual> {
    let begins = match rest {
        [b'-', next, ..] => next.is_ascii_digit(),
        [first, ..] => {
            first.is_ascii_alphanumeric()
                || !first.is_ascii()
                || matches!(first, b'(' | b'+' | b'/' | b'_' | b'$')
        }
        [] => false,
    };
    if !begins {
        return Err(Unusual);
    }
    let mut before = b' ';
    for (at, &byte) in rest.iter().enumerate() {
        match byte {
            b'\n' | b'\r' => return Ok(at),
            b'#' if before == b' ' => return Ok(at),
            b':' if !rest
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'/') =>
            {
                return Err(Unusual);
            }
            b',' | b']' | b'}' if in_flow => return Ok(at),
            b'[' | b'{' | b'?' if in_flow => return Err(Unusual),
            _ => before = byte,
        }
    }
    Ok(rest.len())
}

/// Whether there are characters the parser refuses, takes for line breaks, or treats in a way of its
/// own: controls and tabs, C1 controls, line and paragraph separators, byte order marks and what is no
/// character at all.
fn has_odd_characters(bytes: &[u8]) -> bool {
    let follows = |at: usize| (bytes.get(at + 1).copied(), bytes.get(at + 2).copied());
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        0xC2 => matches!(follows(at), (Some(0x80..=0x9F), _)),
        0xE2 => matches!(follows(at), (Some(0x80), Some(0xA8 | 0xA9))),
        0xEF => matches!(
            follows(at),
            (Some(0xBB), Some(0xBF)) | (Some(0xBF), Some(0xBE | 0xBF))
        ),
        byte => !matches!(byte, b'\n' | b'\r' | b' '..=b'~' | 0x80..),
    })
}
