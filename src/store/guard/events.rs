//! The slow pass: every YAML event is counted, aliases as large as what they stand for.

use granit_parser::{ErrorKind, Event, Parser, Span};
use std::collections::HashMap;

use super::{GuardError, MAX_DEPTH, MAX_EXPANDED_BYTES, MAX_NODES};

/// What a value weighs with all aliases written out.
#[derive(Clone, Copy, Default)]
struct Weight {
    nodes: usize,
    bytes: usize,
}

impl Weight {
    const fn plus(self, other: Self) -> Self {
        Self {
            nodes: self.nodes.saturating_add(other.nodes),
            bytes: self.bytes.saturating_add(other.bytes),
        }
    }
}

#[derive(Default)]
struct Count {
    documents: usize,
    nodes: usize,
    total: Weight,
    /// Collections that are open: their anchor and the total when they began.
    open: Vec<(usize, Weight)>,
    anchors: HashMap<usize, Weight>,
}

/// Reads all events of a text and checks every limit on the way.
pub(super) fn count(text: &str) -> Result<(), GuardError> {
    let options =
        granit_parser::options! { emit_comments: false, bom_inside_document_as_content: true };
    let mut count = Count::default();
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => count.take(&event, span)?,
            Err(error) if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) => {
                return Err(GuardError::TooDeep {
                    line: error.marker().line(),
                });
            }
            Err(error) => return after_error(text, error.marker().line(), error.info()),
        }
    }
    Ok(())
}

impl Count {
    fn take(&mut self, event: &Event<'_>, span: Span) -> Result<(), GuardError> {
        let line = span.start.line();
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(GuardError::SeveralDocuments { line });
                }
            }
            Event::Scalar(text, _, anchor, _) => {
                let weight = Weight {
                    nodes: 1,
                    bytes: text.len(),
                };
                self.total = self.total.plus(weight);
                self.anchors.insert(*anchor, weight);
                self.node(line)?;
            }
            Event::MappingStart(_, anchor, _) | Event::SequenceStart(_, anchor, _) => {
                self.begin(*anchor, line)?;
            }
            Event::MappingEnd | Event::SequenceEnd => self.end(),
            Event::Alias(anchor) => {
                let weight = self.anchors.get(anchor).copied().unwrap_or_default();
                self.total = self.total.plus(weight);
                self.node(line)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, anchor: usize, line: usize) -> Result<(), GuardError> {
        self.open.push((anchor, self.total));
        if self.open.len() > MAX_DEPTH {
            return Err(GuardError::TooDeep { line });
        }
        self.total = self.total.plus(Weight { nodes: 1, bytes: 0 });
        self.node(line)
    }

    fn end(&mut self) {
        let Some((anchor, before)) = self.open.pop() else {
            return;
        };
        let weight = Weight {
            nodes: self.total.nodes - before.nodes,
            bytes: self.total.bytes - before.bytes,
        };
        self.anchors.insert(anchor, weight);
    }

    const fn node(&mut self, line: usize) -> Result<(), GuardError> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(GuardError::TooManyNodes { line });
        }
        if self.total.nodes > MAX_NODES || self.total.bytes > MAX_EXPANDED_BYTES {
            return Err(GuardError::AliasesGrow { line });
        }
        Ok(())
    }
}

/// A text with a mistake is left to the real parser, which says what is wrong better, unless so
/// many aliases may follow that nothing bounds what they grow into, or so many brackets that it
/// would take minutes.
fn after_error(text: &str, line: usize, reason: String) -> Result<(), GuardError> {
    let stars = text.bytes().filter(|&byte| byte == b'*').count();
    let brackets = text
        .bytes()
        .filter(|&byte| matches!(byte, b'[' | b'{'))
        .count();
    let closing = text
        .bytes()
        .filter(|&byte| matches!(byte, b']' | b'}'))
        .count();
    let small = stars.saturating_mul(text.len()) <= MAX_EXPANDED_BYTES;
    if small && brackets.saturating_sub(closing) <= MAX_DEPTH * 16 {
        return Ok(());
    }
    Err(GuardError::Unreadable { line, reason })
}
