//! Writing a value in the place of another.

use granit_parser::ScalarStyle;
use serde_yaml::Value;

use super::{Change, Site};
use crate::store::patch::attic::{Form, Kept};
use crate::store::patch::emit::{Like, flow};
use crate::store::patch::place::{Found, Slot, lines_between, lines_further};
use crate::store::patch::scalar::{Quotes, scalar};
use crate::store::path::Path;
use crate::store::tree::scan::{column, cut, eol, line_end, line_start, next_line, opens_line};
use crate::store::tree::{Kind, Node};

impl Site<'_> {
    /// Replaces a node by what its path means after the operation.
    pub(super) fn replace(&self, found: Found<'_>, path: &Path, change: &mut Change) -> Option<()> {
        let value = self.meant(path.segments())?;
        let node = found.node;
        // A map or list goes with the comment behind its last line; the comment behind a single
        // value stays.
        let end = if node.is_block() {
            line_end(self.text, node.end)
        } else {
            node.end
        };
        change.released.push(node.outer..end);
        self.remember(found, path, change);
        if self.give_back(found, path, value, change) {
            return Some(());
        }
        match found.slot {
            Slot::Root => self.splice(change, node.outer..node.end, &self.whole(value)),
            slot if slot.is_flow() => self.put_token(found, &one_line(node, value), change),
            _ => self.put_block(found, value, change)?,
        }
        Some(())
    }

    fn whole(&self, value: &Value) -> String {
        match value {
            Value::Mapping(map) if !map.is_empty() => self.layout.map(map, 0),
            other => flow(other),
        }
    }

    /// Where the text begins that a new value replaces: anchors stay, tags and block headers go.
    fn token_start(&self, node: &Node) -> usize {
        let header = matches!(
            node.kind,
            Kind::Scalar {
                style: ScalarStyle::Literal | ScalarStyle::Folded,
                ..
            }
        );
        let tagged = cut(self.text, node.outer..node.start).contains('!');
        let collection = matches!(node.kind, Kind::Map { .. } | Kind::List { .. });
        if header || (node.props && (self.blunt || tagged || collection)) {
            node.outer
        } else {
            node.start
        }
    }

    /// Puts a value on one line in the place of another.
    fn put_token(&self, found: Found<'_>, text: &str, change: &mut Change) {
        let node = found.node;
        if node.is_absent() && !node.props {
            let lone_key = matches!(found.slot, Slot::Value { entry, .. } if entry.colon.is_none());
            let lead = if lone_key { ": " } else { " " };
            self.splice(change, node.outer..node.outer, &format!("{lead}{text}"));
        } else {
            let start = if node.is_absent() {
                node.outer
            } else {
                self.token_start(node)
            };
            self.splice(change, start..node.end, text);
        }
    }

    /// Puts a value in a block: behind its mark, in the lines below, or both.
    fn put_block(&self, found: Found<'_>, value: &Value, change: &mut Change) -> Option<()> {
        let mut behind = self.behind(found, value)?;
        let node = found.node;
        let below = node.is_block() && !node.props && opens_line(self.text, node.start);
        let at = found.slot.behind_mark();
        if below
            && value.is_string()
            && next_line(self.text, at) < line_start(self.text, node.start)
        {
            // Comments above the first line would become text of a `|` block.
            behind = format!(" {}", flow(value));
        }
        let (head, body) = behind
            .split_once('\n')
            .map_or((behind.as_str(), None), |(head, body)| (head, Some(body)));
        match body {
            None if below => {
                self.splice(change, at..at, head);
                self.splice(
                    change,
                    line_start(self.text, node.start)..next_line(self.text, node.end),
                    "",
                );
            }
            None => self.put_token(found, head.trim_start(), change),
            Some(body) if below => {
                self.splice(change, at..at, head);
                self.splice(change, line_start(self.text, node.start)..node.end, body);
            }
            Some(_) if node.is_block() => self.splice(change, at..node.end, &behind),
            Some(body) => {
                let end = line_end(self.text, node.end);
                self.splice(change, at..node.end, head);
                self.splice(change, end..end, &format!("\n{body}"));
            }
        }
        Some(())
    }

    /// What comes behind the mark of a block value.
    fn behind(&self, found: Found<'_>, value: &Value) -> Option<String> {
        let node = found.node;
        let quoted = quotes(node) != Quotes::Least && value.is_string();
        if quoted || (node.is_flow() && !node.is_empty()) {
            return Some(format!(" {}", one_line(node, value)));
        }
        match found.slot {
            Slot::Value { entry, .. } => {
                let indent = column(self.text, entry.key.outer);
                Some(
                    self.layout
                        .behind_key(entry.key.text().unwrap_or_default(), value, indent),
                )
            }
            Slot::Item { item, .. } => {
                let indent = column(self.text, item.mark);
                let like = if node.is_block() {
                    Like::Lines
                } else {
                    Like::Nothing
                };
                self.layout
                    .item(value, indent, like)
                    .get(indent + 1..)
                    .map(str::to_owned)
            }
            Slot::Root => None,
        }
    }

    /// Puts the text of a value away before it is replaced.
    fn remember(&self, found: Found<'_>, path: &Path, change: &mut Change) {
        if let Some(kept) = self.kept_text(found).filter(|_| !found.node.props) {
            change.kept.push((path.clone(), kept));
        }
    }

    fn kept_text(&self, found: Found<'_>) -> Option<Kept> {
        let node = found.node;
        if !node.is_block() {
            let text = cut(self.text, self.token_start(node)..node.end).to_owned();
            let value = serde_yaml::from_str(&text)
                .ok()
                .filter(|_| !text.is_empty())?;
            return Some(Kept {
                value,
                known: None,
                text,
                form: Form::Token,
            });
        }
        if !matches!(found.slot, Slot::Value { .. }) || !opens_line(self.text, node.start) {
            return None;
        }
        let start = line_start(self.text, node.start);
        let gap = lines_between(
            self.text,
            next_line(self.text, found.slot.behind_mark()),
            start,
        );
        let text = cut(self.text, start..line_end(self.text, node.end)).to_owned();
        let value = serde_yaml::from_str(&format!("{text}\n")).ok()?;
        Some(Kept {
            value,
            known: None,
            text,
            form: Form::Below { gap },
        })
    }

    /// Puts a remembered text back where it fits.
    fn give_back(&self, found: Found<'_>, path: &Path, value: &Value, change: &mut Change) -> bool {
        let node = found.node;
        let Some(kept) = self.attic.value(path, value) else {
            return false;
        };
        if node.is_block() || node.is_absent() || matches!(found.slot, Slot::Root) {
            return false;
        }
        let Form::Below { gap } = kept.form else {
            change
                .splices
                .push((self.token_start(node)..node.end, kept.text.clone()));
            return true;
        };
        let mark = found.slot.behind_mark();
        let Some(at) = lines_further(
            self.text,
            next_line(self.text, node.end),
            gap,
            self.text.len(),
        ) else {
            return false;
        };
        change.splices.push((mark..node.end, String::new()));
        change
            .splices
            .push((at..at, format!("{}{}", kept.text, eol(self.text))));
        true
    }
}

/// The quotes of a scalar.
const fn quotes(node: &Node) -> Quotes {
    match &node.kind {
        Kind::Scalar {
            style: ScalarStyle::SingleQuoted,
            ..
        } => Quotes::Single,
        Kind::Scalar {
            style: ScalarStyle::DoubleQuoted,
            ..
        } => Quotes::Double,
        _ => Quotes::Least,
    }
}

/// A value on one line, in the quotes of what it replaces.
pub(super) fn one_line(node: &Node, value: &Value) -> String {
    scalar(value, quotes(node)).unwrap_or_else(|| flow(value))
}
