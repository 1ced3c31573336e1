//! From granit's events to a [`Tree`].

use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StructureStyle};
use std::ops::Range;

use super::scan::{byte, cut, line_end, skip_trivia};
use super::{Entry, Item, Kind, Node, Tree};

/// granit set up to read what libyaml reads: unknown aliases are nodes (a part of a file may use an
/// anchor of another part).
pub(crate) fn options() -> Options {
    granit_parser::options! {
        emit_unresolved_aliases: true,
        bom_inside_document_as_content: true,
        block_scalar_eof_without_line_feed: true,
        max_buffered_comment_events: 1 << 20,
    }
}

/// A collection whose end has not come yet.
struct Open {
    flow: bool,
    map: bool,
    start: usize,
    props: bool,
    nodes: Vec<Node>,
}

/// Reads the shape of a text.
pub(super) fn tree(text: &str) -> Tree {
    let mut builder = Builder::default();
    let mut complete = true;
    for event in Parser::new_from_str_with_options(text, options()) {
        let Ok((event, span)) = event else {
            complete = false;
            break;
        };
        builder.take(text, &event, span);
    }
    while !builder.open.is_empty() {
        builder.close(text.len());
    }
    let mut root = builder.root;
    if let Some(node) = &mut root {
        place(text, node, document_start(text));
    }
    Tree {
        root,
        comments: builder.comments,
        complete,
    }
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
    comments: Vec<Range<usize>>,
}

impl Builder {
    fn take(&mut self, text: &str, event: &Event<'_>, span: Span) {
        let range = span.byte_range().unwrap_or_default();
        match event {
            Event::Comment(..) => self.comments.push(range),
            Event::Scalar(value, style, anchor, tag) => {
                let end = scalar_end(text, &range, value, *style);
                let kind = Kind::Scalar {
                    text: value.clone().into_owned(),
                    style: *style,
                };
                self.add(node(range.start..end, *anchor > 0 || tag.is_some(), kind));
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.add(node(range, false, Kind::Alias));
            }
            Event::MappingStart(style, anchor, tag) => {
                self.begin(true, *style, range.start, *anchor > 0 || tag.is_some());
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.begin(false, *style, range.start, *anchor > 0 || tag.is_some());
            }
            Event::MappingEnd | Event::SequenceEnd => self.close(range.end),
            _ => {}
        }
    }

    fn begin(&mut self, map: bool, style: StructureStyle, start: usize, props: bool) {
        self.open.push(Open {
            flow: style == StructureStyle::Flow,
            map,
            start,
            props,
            nodes: Vec::new(),
        });
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else { return };
        let end = if open.flow {
            end
        } else {
            open.nodes.last().map_or(open.start, |last| last.end)
        };
        let kind = if open.map {
            Kind::Map {
                flow: open.flow,
                entries: entries(open.nodes),
            }
        } else {
            let items = open
                .nodes
                .into_iter()
                .map(|node| Item {
                    mark: node.start,
                    node,
                })
                .collect();
            Kind::List {
                flow: open.flow,
                items,
            }
        };
        self.add(node(open.start..end, open.props, kind));
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.nodes.push(node),
            None if self.root.is_none() => self.root = Some(node),
            None => {}
        }
    }
}

const fn node(range: Range<usize>, props: bool, kind: Kind) -> Node {
    Node {
        outer: range.start,
        start: range.start,
        end: range.end,
        props,
        kind,
    }
}

/// Keys and values as they come, in pairs. A key without a value is the end of a broken text.
fn entries(nodes: Vec<Node>) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(nodes.len() / 2);
    let mut nodes = nodes.into_iter();
    while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
        entries.push(Entry {
            key,
            colon: None,
            value,
        });
    }
    entries
}

/// Where a scalar ends: a block scalar without the line break of its last line, and without the
/// blank lines behind it unless they belong to its text.
fn scalar_end(text: &str, range: &Range<usize>, value: &str, style: ScalarStyle) -> usize {
    if !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
        return range.end;
    }
    let raw = cut(text, range.clone());
    let keeps_blank_lines = value.ends_with("\n\n") || value == "\n";
    let said = if keeps_blank_lines {
        raw.strip_suffix("\r\n")
            .or_else(|| raw.strip_suffix('\n'))
            .unwrap_or(raw)
    } else {
        raw.trim_end_matches(['\n', '\r', ' '])
    };
    range.start + said.len()
}

/// Where the first node of the document may begin: behind `%` lines and `---`.
fn document_start(text: &str) -> usize {
    let mut at = skip_trivia(text, 0);
    while byte(text, at) == Some(b'%') {
        at = skip_trivia(text, line_end(text, at));
    }
    if cut(text, at..at + 3) == "---" {
        at + 3
    } else {
        at
    }
}

/// Finds what events do not tell: where marks, colons, anchors and block headers stand. `from` is
/// right behind what precedes the node.
fn place(text: &str, node: &mut Node, from: usize) {
    if node.is_absent() && !node.props {
        (node.outer, node.start, node.end) = (from, from, from);
        return;
    }
    node.outer = skip_trivia(text, from);
    let flow = matches!(
        node.kind,
        Kind::Map { flow: true, .. } | Kind::List { flow: true, .. }
    );
    let inside = if flow {
        node.start + 1
    } else {
        skip_props(text, node.outer)
    };
    let end = match &mut node.kind {
        Kind::Map { entries, .. } => place_entries(text, entries, inside),
        Kind::List { items, .. } => place_items(text, items, flow, inside),
        Kind::Scalar { .. } | Kind::Alias => return,
    };
    if !flow {
        node.end = end.unwrap_or(node.end);
        node.start = inside;
    }
}

fn place_entries(text: &str, entries: &mut [Entry], inside: usize) -> Option<usize> {
    let mut from = inside;
    let mut end = None;
    for Entry { key, colon, value } in entries {
        from = skip_comma(text, from);
        place(text, key, from);
        let behind = skip_trivia(text, key.end);
        *colon = (byte(text, behind) == Some(b':')).then_some(behind);
        place(text, value, colon.map_or(key.end, |colon| colon + 1));
        from = value.end;
        end = Some(value.end);
    }
    end
}

fn place_items(text: &str, items: &mut [Item], flow: bool, inside: usize) -> Option<usize> {
    let mut from = inside;
    let mut end = None;
    for Item { mark, node } in items {
        from = skip_comma(text, from);
        *mark = skip_trivia(text, from);
        place(text, node, if flow { *mark } else { *mark + 1 });
        from = node.end;
        end = Some(node.end);
    }
    end
}

/// Behind the comma that may stand between two entries of a flow collection.
fn skip_comma(text: &str, from: usize) -> usize {
    let at = skip_trivia(text, from);
    if byte(text, at) == Some(b',') {
        at + 1
    } else {
        from
    }
}

/// Behind the anchors and tags at a position.
fn skip_props(text: &str, at: usize) -> usize {
    let mut at = at;
    while matches!(byte(text, at), Some(b'&' | b'!')) {
        let token = cut(text, at..text.len())
            .find([' ', '\t', '\r', '\n'])
            .unwrap_or(text.len() - at);
        at = skip_trivia(text, at + token);
    }
    at
}
