//! How new values are written: as a person would, and as the lines around them are.

use serde_yaml::{Mapping, Value};

use super::scalar::{Quotes, is_printable, scalar, string};
use crate::store::tree::scan::{byte, column, opens_line};
use crate::store::tree::{Kind, Node, Tree};

/// A map or list longer than this is written in lines.
const WIDTH: usize = 100;
/// Maps that grow with every call: one line an entry keeps their changes readable.
const IN_LINES: [&str; 2] = ["scores", "scorecard"];

/// The habits of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Columns per level.
    step: usize,
    /// Whether the dashes of a list stand under its key rather than one level further.
    flat_lists: bool,
}

/// How the neighbours of a new list item are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Like {
    /// `- {id: a}`
    Flow,
    /// One line an entry.
    Lines,
    /// There are none.
    Nothing,
}

impl Layout {
    /// The habits seen in a text, or else the usual ones.
    pub(super) fn of(text: &str, tree: &Tree) -> Self {
        let mut layout = Self {
            step: 0,
            flat_lists: false,
        };
        if let Some(root) = &tree.root {
            layout.observe(text, root);
        }
        if layout.step == 0 {
            layout.step = 2;
        }
        layout
    }

    fn observe(&mut self, text: &str, node: &Node) {
        match &node.kind {
            Kind::Map {
                flow: false,
                entries,
            } => {
                for entry in entries {
                    let outer = column(text, entry.key.outer);
                    self.child(text, &entry.value, outer);
                    if self.step > 0 {
                        return;
                    }
                    self.observe(text, &entry.value);
                }
            }
            Kind::List { flow: false, items } => {
                for item in items.iter().take(3) {
                    self.observe(text, &item.node);
                }
            }
            _ => {}
        }
    }

    fn child(&mut self, text: &str, value: &Node, outer: usize) {
        let flow_or_scalar = !matches!(
            value.kind,
            Kind::Map { flow: false, .. } | Kind::List { flow: false, .. }
        );
        if flow_or_scalar || !opens_line(text, value.start) {
            return;
        }
        let inner = column(text, value.start);
        let list = matches!(value.kind, Kind::List { .. }) && byte(text, value.start) == Some(b'-');
        if list && inner == outer {
            self.flat_lists = true;
            self.step = 2;
        } else {
            self.step = inner.saturating_sub(outer).clamp(1, 8);
        }
    }

    /// What comes behind the `:` of a key that stands at column `indent`: ` value`, or the lines
    /// below it.
    pub(super) fn behind_key(self, key: &str, value: &Value, indent: usize) -> String {
        if let Some(lines) = literal(value, indent + self.step) {
            return lines;
        }
        match value {
            Value::Mapping(map)
                if !map.is_empty()
                    && (IN_LINES.contains(&key) || !fits(value, indent + key.len())) =>
            {
                format!("\n{}", self.map(map, indent + self.step))
            }
            Value::Sequence(items)
                if !items.is_empty() && (has_maps(items) || !fits(value, indent + key.len())) =>
            {
                let indent = if self.flat_lists {
                    indent
                } else {
                    indent + self.step
                };
                let items: Vec<_> = items
                    .iter()
                    .map(|item| self.item(item, indent, Like::Nothing))
                    .collect();
                format!("\n{}", items.join("\n"))
            }
            _ => format!(" {}", flow(value)),
        }
    }

    /// The entries of a map, one or more lines each, all indented.
    pub(super) fn map(self, map: &Mapping, indent: usize) -> String {
        let entries: Vec<_> = map
            .iter()
            .map(|(key, value)| self.entry(&key_text(key), value, indent))
            .collect();
        entries.join("\n")
    }

    /// One entry of a map, indented.
    pub(super) fn entry(self, key: &str, value: &Value, indent: usize) -> String {
        format!(
            "{:indent$}{key}:{}",
            "",
            self.behind_key(key, value, indent)
        )
    }

    /// One item of a list, its dash at column `indent`.
    pub(super) fn item(self, value: &Value, indent: usize, like: Like) -> String {
        let dash = format!("{:indent$}-", "");
        if let Some(lines) = literal(value, indent + self.step) {
            return dash + &lines;
        }
        match value {
            Value::Mapping(map)
                if !map.is_empty()
                    && like != Like::Flow
                    && (like == Like::Lines || !fits(value, indent + 2)) =>
            {
                let lines = self.map(map, indent + 2);
                format!("{dash} {}", lines.trim_start())
            }
            Value::Sequence(items) if !items.is_empty() && has_maps(items) => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| self.item(item, indent + 2, Like::Nothing))
                    .collect();
                format!("{dash} {}", items.join("\n").trim_start())
            }
            _ => format!("{dash} {}", flow(value)),
        }
    }
}

/// Whether a value is short enough for one line, its own beginning at column `at`.
fn fits(value: &Value, at: usize) -> bool {
    !has_lines(value) && at + flow(value).chars().count() <= WIDTH
}

fn has_maps(items: &[Value]) -> bool {
    items
        .iter()
        .any(|item| matches!(item, Value::Mapping(map) if !map.is_empty()))
}

/// Whether a text of several lines, or a list of maps, is anywhere inside.
fn has_lines(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\n'),
        Value::Sequence(items) => has_maps(items) || items.iter().any(has_lines),
        Value::Mapping(map) => map.values().any(has_lines),
        _ => false,
    }
}

/// A value on one line, `{a: 1}` and `[a, b]`.
pub(super) fn flow(value: &Value) -> String {
    match value {
        Value::Sequence(items) => format!(
            "[{}]",
            items.iter().map(flow).collect::<Vec<_>>().join(", ")
        ),
        Value::Mapping(map) => {
            let entries: Vec<_> = map
                .iter()
                .map(|(key, value)| format!("{}: {}", key_text(key), flow(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Tagged(tagged) => format!("{} {}", tagged.tag, flow(&tagged.value)),
        scalar_value => scalar(scalar_value, Quotes::Least).unwrap_or_default(),
    }
}

/// A key of a map.
pub(super) fn key_text(key: &Value) -> String {
    match key {
        Value::String(text) => string(text, Quotes::Least),
        other => flow(other),
    }
}

/// A text of several lines behind its ` |`, where YAML can hold it that way.
fn literal(value: &Value, indent: usize) -> Option<String> {
    let text = value.as_str()?;
    let body = text.strip_suffix('\n').unwrap_or(text);
    let said = |line: &str| {
        line.is_empty()
            || (!line.trim().is_empty() && line.chars().all(|c| is_printable(c) || c == '\t'))
    };
    let indented = |line: &str| line.starts_with([' ', '\t']);
    let fit = body.contains('\n')
        && !body.ends_with('\n')
        && !body.starts_with('\n')
        && body.split('\n').all(said);
    if !fit || body.split('\n').next().is_some_and(indented) {
        return None;
    }
    let header = if text.ends_with('\n') { " |" } else { " |-" };
    let line = |line: &str| {
        if line.is_empty() {
            String::new()
        } else {
            format!("{:indent$}{line}", "")
        }
    };
    Some(format!(
        "{header}\n{}",
        body.split('\n').map(line).collect::<Vec<_>>().join("\n")
    ))
}

/// The whole file anew.
pub(in crate::store) fn document(value: &Value) -> String {
    let layout = Layout {
        step: 2,
        flat_lists: false,
    };
    match value {
        Value::Mapping(map) if !map.is_empty() => {
            let entries = map.iter().map(|(key, value)| match value {
                Value::Sequence(items) if has_maps(items) => {
                    let items: Vec<_> = items
                        .iter()
                        .map(|item| layout.item(item, 2, Like::Nothing))
                        .collect();
                    format!("{}:\n{}", key_text(key), items.join("\n"))
                }
                _ => layout.entry(&key_text(key), value, 0),
            });
            entries.collect::<Vec<_>>().join("\n") + "\n"
        }
        other => flow(other) + "\n",
    }
}
