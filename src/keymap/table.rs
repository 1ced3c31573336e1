//! Reads a table of keys from its YAML, every mistake of it in one go.

use serde_yaml::{Mapping, Value};

use super::action::Action;
use super::key_text::KeyError;
use super::lines::Lines;
use super::mistake::{Claim, Mistake, MistakeKind};
use super::scope::Scope;
use super::sequence::Sequence;
use crate::everyday::{self, LIKENESS, Refused, nearest};

/// The fields of an entry.
const FIELDS: [&str; 4] = ["keys", "action", "scope", "order"];

/// One entry of a table, as written.
#[derive(Debug)]
pub(super) struct Entry {
    /// What it does.
    pub(super) action: Action,
    /// Where it holds.
    pub(super) scopes: Vec<Scope>,
    /// Its keys; `None` where the entry says nothing of them.
    pub(super) keys: Option<Vec<Sequence>>,
    /// Its place in the footer.
    pub(super) order: Option<u16>,
    /// The line its keys stand on.
    pub(super) line: Option<usize>,
}

/// The entries of a table that could be read, and every mistake in it.
pub(super) fn read(text: &str, lines: &Lines) -> (Vec<Entry>, Vec<Mistake>) {
    let quick = everyday::read(text);
    let list = match quick.map_or_else(|| serde_yaml::from_str(text), Ok) {
        Ok(Value::Sequence(list)) => list,
        Ok(Value::Null) => Vec::new(),
        Ok(_) => {
            return (
                Vec::new(),
                vec![Mistake {
                    line: first_line(text),
                    kind: MistakeKind::NotAList,
                }],
            );
        }
        Err(error) => return (Vec::new(), vec![not_yaml(text, &error)]),
    };
    let mut mistakes = Vec::new();
    let mut read_one = |(index, value)| {
        Reader {
            index,
            lines,
            mistakes: &mut mistakes,
        }
        .entry(value)
    };
    let entries: Vec<_> = list.iter().enumerate().filter_map(&mut read_one).collect();
    (entries, mistakes)
}

/// Every pair of keys in a table that cannot both be reached.
pub(super) fn clashes(entries: &[Entry]) -> Vec<Mistake> {
    let mut seen: Vec<(Scope, Claim)> = Vec::new();
    let mut found = Vec::new();
    for (scope, second) in entries.iter().flat_map(claims) {
        let clashing = |(held, first): &&(Scope, Claim)| {
            *held == scope && first.keys.clashes_with(second.keys)
        };
        if let Some((_, first)) = seen.iter().find(clashing) {
            let kind = MistakeKind::Clash {
                scope,
                first: first.clone(),
                second: second.clone(),
            };
            found.push(Mistake {
                line: second.line,
                kind,
            });
        }
        seen.push((scope, second));
    }
    found
}

/// Every key an entry claims, in each of its scopes.
pub(super) fn claims(entry: &Entry) -> impl Iterator<Item = (Scope, Claim)> {
    let keys = entry.keys.iter().flatten();
    let claim = |keys: &Sequence| Claim {
        keys: *keys,
        action: entry.action,
        line: entry.line,
    };
    keys.flat_map(move |key| entry.scopes.iter().map(move |scope| (*scope, claim(key))))
}

/// The line, from 1, of the first thing a text says.
fn first_line(text: &str) -> Option<usize> {
    let says = |line: &str| !line.is_empty() && !line.starts_with('#') && line != "---";
    text.lines()
        .position(|line| says(line.trim()))
        .map(|at| at + 1)
}

/// The report of a text that is no YAML.
fn not_yaml(text: &str, error: &serde_yaml::Error) -> Mistake {
    let refused = Refused::of(text, error);
    Mistake {
        line: refused.at.map(|(line, _)| line),
        kind: MistakeKind::NotYaml(refused),
    }
}

/// Reads one entry, noting its mistakes.
struct Reader<'a> {
    index: usize,
    lines: &'a Lines,
    mistakes: &'a mut Vec<Mistake>,
}

impl Reader<'_> {
    /// The entry, unless something it must say cannot be read.
    fn entry(mut self, value: &Value) -> Option<Entry> {
        let Value::Mapping(fields) = value else {
            let line = self.lines.of_entry(self.index);
            self.mistakes.push(Mistake {
                line,
                kind: MistakeKind::NotAMap,
            });
            return None;
        };
        self.unknown_fields(fields);
        let action = self.action(fields);
        let scopes = self.scopes(fields);
        let keys = self.keys(fields);
        let order = self.order(fields);
        let line = self.lines.of_field(self.index, "keys");
        Some(Entry {
            action: action?,
            scopes: scopes?,
            keys,
            order,
            line,
        })
    }

    /// Notes a mistake in `field`, or on the entry where it has no such field.
    fn mistake(&mut self, field: &str, kind: MistakeKind) {
        let line = self.lines.of_field(self.index, field);
        self.mistakes.push(Mistake { line, kind });
    }

    fn unknown_fields(&mut self, fields: &Mapping) {
        for key in fields.keys() {
            let name = scalar(key).unwrap_or_default();
            if !FIELDS.contains(&name.as_str()) {
                let nearest = nearest(&name, FIELDS, LIKENESS);
                self.mistake(&name.clone(), MistakeKind::UnknownField { name, nearest });
            }
        }
    }

    fn action(&mut self, fields: &Mapping) -> Option<Action> {
        let Some(value) = fields.get("action") else {
            self.mistake("action", MistakeKind::Missing("action"));
            return None;
        };
        let Some(name) = value.as_str() else {
            self.wrong("action");
            return None;
        };
        let action = Action::from_id(name);
        if action.is_none() {
            let nearest = nearest(name, Action::ALL.iter().map(|action| action.id()), LIKENESS);
            self.mistake(
                "action",
                MistakeKind::UnknownAction {
                    name: name.to_owned(),
                    nearest,
                },
            );
        }
        action
    }

    /// The scopes of the entry, one or several; `None` where a name is wrong.
    fn scopes(&mut self, fields: &Mapping) -> Option<Vec<Scope>> {
        let Some(value) = fields.get("scope") else {
            self.mistake("scope", MistakeKind::Missing("scope"));
            return None;
        };
        let Some(names) = texts(value).filter(|names| !names.is_empty()) else {
            self.wrong("scope");
            return None;
        };
        let scopes: Vec<_> = names.iter().filter_map(|name| self.scope(name)).collect();
        (scopes.len() == names.len()).then_some(scopes)
    }

    fn scope(&mut self, name: &str) -> Option<Scope> {
        let scope = Scope::from_id(name);
        if scope.is_none() {
            let nearest = nearest(name, Scope::ALL.map(Scope::id), LIKENESS);
            self.mistake(
                "scope",
                MistakeKind::UnknownScope {
                    name: name.to_owned(),
                    nearest,
                },
            );
        }
        scope
    }

    /// The keys of the entry that can be read; `None` where it has none to say.
    fn keys(&mut self, fields: &Mapping) -> Option<Vec<Sequence>> {
        let value = fields.get("keys")?;
        let Some(texts) = texts(value) else {
            self.wrong("keys");
            return None;
        };
        Some(
            texts
                .into_iter()
                .filter_map(|text| self.key(text))
                .collect(),
        )
    }

    fn key(&mut self, text: String) -> Option<Sequence> {
        let read: Result<Sequence, KeyError> = text.parse();
        read.map_err(|error| self.mistake("keys", MistakeKind::BadKey { text, error }))
            .ok()
    }

    fn order(&mut self, fields: &Mapping) -> Option<u16> {
        let value = fields.get("order")?;
        let order = value.as_u64().and_then(|order| u16::try_from(order).ok());
        if order.is_none() {
            self.wrong("order");
        }
        order
    }

    fn wrong(&mut self, field: &'static str) {
        self.mistake(field, MistakeKind::WrongType(field));
    }
}

/// One text, or a list of them; a digit needs no quotes. `None` for anything else.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Sequence(list) => list.iter().map(scalar).collect(),
        one => Some(vec![scalar(one)?]),
    }
}

/// A text, or a whole number as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => number.as_u64().map(|number| number.to_string()),
        _ => None,
    }
}
