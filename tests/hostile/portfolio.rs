//! The example with every text in it taken over.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use keyfolio::domain::Portfolio;
use keyfolio::store::read::read;
use keyfolio::store::write::to_yaml;
use serde_yaml::Value;

use crate::strings::HOSTILE;

const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");

/// The example as the program writes it: what it knows of it, and nothing else.
fn example() -> Value {
    let portfolio = read(EXAMPLE).expect("the example is read");
    serde_yaml::from_str(&to_yaml(&portfolio)).expect("what is written is YAML")
}

/// Every text in the example under keys where any text may stand is one of the hostile ones, in turn, beginning with
/// the one of this number.
pub(crate) fn hostile(first: usize) -> Portfolio {
    let mut value = example();
    take_over(
        &mut value,
        "",
        free_keys(),
        &mut HOSTILE.iter().cycle().skip(first),
    );
    portfolio(&value).expect("hostile, but well formed")
}

/// The same with accounts that differ by their ids only.
pub(crate) fn hostile_in_one_place() -> Portfolio {
    let text = to_yaml(&hostile(0));
    let mut value: Value = serde_yaml::from_str(&text).expect("what is written is YAML");
    let accounts = value["accounts"].as_sequence_mut().expect("a list");
    let first = accounts.first().cloned().expect("an account");
    for account in accounts {
        let id = account["id"].clone();
        account.clone_from(&first);
        account["id"] = id;
    }
    portfolio(&value).expect("hostile, but well formed")
}

/// The same with one text everywhere.
pub(crate) fn filled_with(text: &str) -> Portfolio {
    let mut value = example();
    take_over(&mut value, "", free_keys(), &mut std::iter::repeat(&text));
    portfolio(&value).expect("hostile, but well formed")
}

/// The keys under which any text may stand: found by trying, so that a new one is among them by itself.
fn free_keys() -> &'static BTreeSet<String> {
    static FREE: OnceLock<BTreeSet<String>> = OnceLock::new();
    FREE.get_or_init(|| {
        let example = example();
        let mut keys = BTreeSet::new();
        gather_keys(&example, "", &mut keys);
        keys.retain(|key| {
            let mut value = example.clone();
            let only = BTreeSet::from([key.clone()]);
            take_over(&mut value, "", &only, &mut HOSTILE.iter().cycle());
            portfolio(&value).is_some()
        });
        keys
    })
}

fn portfolio(value: &Value) -> Option<Portfolio> {
    read(&serde_yaml::to_string(value).ok()?).ok()
}

/// The keys that texts stand under.
fn gather_keys(value: &Value, under: &str, keys: &mut BTreeSet<String>) {
    match value {
        Value::String(_) => drop(keys.insert(under.to_owned())),
        Value::Sequence(items) => items.iter().for_each(|it| gather_keys(it, under, keys)),
        Value::Mapping(map) => {
            for (key, value) in map {
                gather_keys(value, key.as_str().unwrap_or_default(), keys);
            }
        }
        _ => {}
    }
}

fn take_over<'t>(
    value: &mut Value,
    under: &str,
    free: &BTreeSet<String>,
    texts: &mut impl Iterator<Item = &'t &'t str>,
) {
    match value {
        Value::String(text) if free.contains(under) => {
            (*texts.next().expect("an endless list")).clone_into(text);
        }
        Value::Sequence(items) => {
            for item in items {
                take_over(item, under, free, texts);
            }
        }
        Value::Mapping(map) => {
            for (key, value) in map {
                take_over(value, key.as_str().unwrap_or_default(), free, texts);
            }
        }
        _ => {}
    }
}

#[test]
fn all_that_is_text_is_taken_over() {
    let known = [
        "name", "title", "text", "note", "sector", "unit", "object", "function", "levels",
        "reason", "response", "options", "currency", "measure",
    ];
    for key in known {
        assert!(free_keys().contains(key), "{key} is free to hold any text");
    }
    for key in ["id", "status", "step", "date", "kind"] {
        assert!(!free_keys().contains(key), "{key} is not");
    }
}
