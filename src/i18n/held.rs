//! What stands somewhere in the file, as other screens show it.

use jiff::civil::{Date, DateTime};
use serde_yaml::Value;

use super::whereabouts::{Whereabouts, name};
use super::{Words, t};
use crate::store::Word;
use crate::store::merge::NAMES;
use crate::store::path::Path;

/// The keys that point at one of our people.
const PEOPLE: [&str; 7] = [
    "manager",
    "sponsor",
    "by",
    "owner",
    "reports_to",
    "confirmed_by",
    "held_by",
];
/// The keys whose values are what somebody wrote, whatever they look like.
const WRITTEN: [&str; 16] = [
    "name", "title", "text", "note", "notes", "code", "function", "reason", "response", "object",
    "unit", "workload", "measure", "channel", "levels", "options",
];

/// What stands somewhere: every word or figure of it under its key. People are there by their names, items that have
/// one by theirs; ids say nothing to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held(Vec<(String, String)>);

impl Held {
    /// What is at a place of one of the versions, which know people by their ids.
    pub(super) fn of(place: &Whereabouts, value: &Value, versions: &[&Value]) -> Self {
        let mut leaves = Vec::new();
        gather(place.field(), value, versions, &mut leaves);
        Self(leaves)
    }
}

impl From<&str> for Held {
    /// A word, under whatever key.
    fn from(word: &str) -> Self {
        Self(vec![(String::new(), word.to_owned())])
    }
}

fn gather(key: &str, value: &Value, versions: &[&Value], leaves: &mut Vec<(String, String)>) {
    let named = NAMES.iter().find_map(|key| value.get(key)?.as_str());
    if let Some(name) = named {
        leaves.push(("name".to_owned(), name.to_owned()));
    } else if let Some(map) = value.as_mapping() {
        for (key, value) in map {
            let key = key.as_str().unwrap_or_default();
            if key != "id" {
                gather(key, value, versions, leaves);
            }
        }
    } else if let Some(list) = value.as_sequence() {
        for item in list {
            gather(key, item, versions, leaves);
        }
    } else {
        leaves.push((key.to_owned(), leaf(key, value, versions)));
    }
}

/// A word or a figure as the file has it; somebody of ours by name.
fn leaf(key: &str, value: &Value, versions: &[&Value]) -> String {
    let Value::String(word) = value else {
        return serde_json::to_string(value).unwrap_or_default();
    };
    let person = PEOPLE.contains(&key).then(|| {
        let person = Path::root().key("people").id(word.as_str());
        name(person.segments(), versions)
    });
    person.flatten().unwrap_or_else(|| word.clone())
}

impl Words {
    /// What stands somewhere, as it is shown elsewhere.
    pub fn held(&self, held: &Held) -> String {
        let said = |(key, one): &(String, String)| {
            if WRITTEN.contains(&key.as_str()) {
                return one.clone();
            }
            self.meant(key, one).unwrap_or_else(|| self.as_shown(one))
        };
        held.0.iter().map(said).collect::<Vec<_>>().join(", ")
    }

    /// A word of the file that stands for something.
    fn meant(&self, field: &str, word: &str) -> Option<String> {
        match field {
            "status" => Word::of_word(word).map(|it| self.status(it)),
            "current" | "target" => Word::of_word(word).map(|it| self.stage(it)),
            "source" => Word::of_word(word).map(|it| self.source(it)),
            "strong_side" => Word::of_word(word).map(|it| self.side(it)),
            "step" | "to" => Word::of_word(word).map(|it| self.step(it)),
            "outcome" => Word::of_word(word).map(|it| self.outcome(it)),
            "track" => Word::of_word(word).map(|it| self.track(it)),
            "opinion" => Word::of_word(word).map(|it| self.stance(it)),
            "whose" => Word::of_word(word).map(|it| self.whose(it)),
            "role" => Word::of_word(word).map(|it| self.buying_role(it)),
            "support" => Word::of_word(word).map(|it| self.attitude(it)),
            "coverage" => Word::of_word(word).map(|it| self.contact_coverage(it)),
            "matters_to" => Word::of_word(word).map(|it| self.matters_to(it)),
            "shared_from" => Word::of_word(word).map(|it| self.shared_from(it)),
            _ => None,
        }
    }

    /// A day, a number, a truth; anything else as it is.
    fn as_shown(&self, value: &str) -> String {
        match value {
            "true" => t!(self, "place-true"),
            "false" => t!(self, "place-false"),
            _ => match value.parse::<f64>() {
                Ok(number) if number.abs() >= 10_000.0 => self.grouped(number),
                Ok(_) => value.replace('.', &self.numerals().decimal.to_string()),
                Err(_) => self.day(value),
            },
        }
    }

    /// A day of the file, with the time of it if there is one; anything else as it is.
    pub(super) fn day(&self, value: &str) -> String {
        if let (Some((day, _)), Ok(moment)) = (value.split_once('T'), value.parse::<DateTime>()) {
            return format!("{} {}", self.day(day), self.time(moment.time()));
        }
        let day = value
            .parse::<Date>()
            .ok()
            .filter(|day| day.to_string() == value);
        day.map_or_else(|| value.to_owned(), |day| self.date(day))
    }
}
