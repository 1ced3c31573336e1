//! A portfolio in which everything that can be said is said, made of the schema of the format: each leaf is a
//! marker of its own, so that it is seen wherever it gets to.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde_json::{Map, Value, json};

use crate::domain::Portfolio;
use crate::store::read::read;
use crate::store::schema::schema;

/// The day of these tests.
pub(super) const TODAY: Date = date(2026, 11, 23);

/// Requirements: one for each way one can end.
const REQUIREMENTS: [&str; 11] = [
    "accept",
    "counterpart",
    "alternative",
    "refuse",
    "withdrawn",
    "long-ago",
    "undated",
    "open",
    "unconfirmed",
    "closed",
    "unasked",
];
/// Who does an action, and whether it is done.
const ACTIONS: [&str; 4] = ["ours", "theirs", "done", "done-long-ago"];

/// A leaf of the portfolio.
#[derive(Debug, Clone)]
pub(super) struct Leaf {
    /// Where it stands, items by what they are: `accounts.helios.requirements.open.title`.
    pub(super) path: String,
    /// The field of the format, items without their names: `accounts[].requirements[].title`.
    pub(super) field: String,
    pub(super) mark: Mark,
}

/// How a leaf is recognised.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    Text(String),
    Number(f64),
    Day(Date),
    /// One of a few words, a small number, yes or no: these are seen only by what they change.
    Other,
}

/// A portfolio, and all that stands in it.
pub(super) struct Planted {
    pub(super) portfolio: Portfolio,
    pub(super) leaves: Vec<Leaf>,
    /// The keys of the schema that are used, as `Account.name`.
    pub(super) keys: BTreeSet<String>,
}

/// The portfolio with a seed; leaves that are `kept` are the same with every seed.
pub(super) fn planted(seed: u32, kept: &dyn Fn(&str) -> bool) -> Planted {
    let mut planter = Planter {
        schema: schema(),
        seed,
        kept,
        count: 0,
        recent: 0,
        ahead: 0,
        leaves: Vec::new(),
        keys: BTreeSet::new(),
    };
    let root = planter.schema.clone();
    let value = planter.value(&root, &mut Vec::new());
    let text = serde_json::to_string_pretty(&value).unwrap();
    let portfolio = read(&text).unwrap_or_else(|report| panic!("{report:#?}\n{text}"));
    Planted {
        portfolio,
        leaves: planter.leaves,
        keys: planter.keys,
    }
}

struct Planter<'a> {
    schema: Value,
    seed: u32,
    kept: &'a dyn Fn(&str) -> bool,
    count: u32,
    recent: u32,
    ahead: u32,
    leaves: Vec<Leaf>,
    keys: BTreeSet<String>,
}

type Path = Vec<(String, bool)>;

/// The path as it is matched on.
fn parts(path: &Path) -> Vec<&str> {
    path.iter().map(|(part, _)| part.as_str()).collect()
}

impl Planter<'_> {
    fn value(&mut self, place: &Value, path: &mut Path) -> Value {
        let place = self.resolved(place, path);
        if let Some(items) = place.get("items") {
            return self.list(items, path);
        }
        if place["properties"].is_object() {
            return self.map(&place, path);
        }
        if let Some(inner) = place.get("additionalProperties") {
            return self.entries(&place, inner, path);
        }
        self.leaf(&place, path)
    }

    /// A place itself. Where it may be one of several, the richest; some readings are plain.
    fn resolved(&mut self, place: &Value, path: &Path) -> Value {
        if let Some(ways) = place["anyOf"].as_array() {
            let is_plain = path
                .last()
                .is_some_and(|(part, _)| part.starts_with("plain"));
            let way = if is_plain { ways.first() } else { ways.last() };
            return self.resolved(&way.unwrap().clone(), path);
        }
        let Some(reference) = place["$ref"].as_str() else {
            return place.clone();
        };
        let found = self.schema.pointer(reference.trim_start_matches('#'));
        let mut found = found.unwrap().clone();
        let name = reference.rsplit('/').next().unwrap();
        found["name"] = json!(name);
        found
    }

    fn map(&mut self, place: &Value, path: &mut Path) -> Value {
        let mut map = Map::new();
        let name = place["name"].as_str().unwrap_or("File").to_owned();
        for (key, inner) in place["properties"].as_object().unwrap() {
            path.push((key.clone(), false));
            if !is_on(LEFT_OUT, &path_of(path)) {
                self.keys.insert(format!("{name}.{key}"));
                let value = self.value(inner, path);
                map.insert(key.clone(), value);
            }
            path.pop();
        }
        Value::Object(map)
    }

    fn list(&mut self, items: &Value, path: &mut Path) -> Value {
        let names = items_of(&parts(path));
        let item = |name: &String| {
            path.push((name.clone(), true));
            let value = self.value(items, path);
            path.pop();
            value
        };
        names.iter().map(item).collect()
    }

    fn entries(&mut self, place: &Value, inner: &Value, path: &mut Path) -> Value {
        let names = place
            .pointer("/propertyNames/enum")
            .and_then(Value::as_array);
        let names = names.map(|it| {
            it.iter()
                .map(|it| it.as_str().unwrap().to_owned())
                .collect()
        });
        let names: Vec<String> = names.unwrap_or_else(|| entries_of(&parts(path)));
        let mut map = Map::new();
        for name in names {
            path.push((name.clone(), true));
            let value = self.value(inner, path);
            let key = self.key(&name, path);
            map.insert(key, value);
            path.pop();
        }
        Value::Object(map)
    }

    /// The key that stands for a name in the file.
    fn key(&mut self, name: &str, path: &Path) -> String {
        match parts(path).as_slice() {
            [.., "readings", "month"] => "1949-07".to_owned(),
            [.., "readings", _] => {
                let day = self.day(path, ".key");
                day.to_string()
            }
            [.., "scores" | "weights", _]
            | [.., "accounts", _, _]
            | ["reviews", _, "accounts", _] => self.id(name),
            _ => name.to_owned(),
        }
    }

    fn id(&self, name: &str) -> String {
        format!("id{}-{name}", self.seed)
    }

    fn leaf(&mut self, place: &Value, path: &Path) -> Value {
        if let Some(value) = self.fixed(&parts(path)) {
            self.note(path, Mark::Other, "");
            return value;
        }
        let seed = self.seed_of(path, "");
        self.count += 1;
        let turn = (self.count + seed) as usize;
        if let Some(words) = place["enum"].as_array() {
            self.note(path, Mark::Other, "");
            return words[turn % words.len()].clone();
        }
        match place["type"].as_str().unwrap() {
            "boolean" => {
                self.note(path, Mark::Other, "");
                json!(turn.is_multiple_of(2))
            }
            "number" | "integer" => self.number(place, path, seed),
            _ if place["format"] == "date" => json!(self.day(path, "").to_string()),
            _ if place.get("pattern").is_some() => {
                let day = self.day(path, "");
                json!(format!("{day}T10:00"))
            }
            _ => {
                let text = format!("zq{seed}{:05}", self.count);
                self.note(path, Mark::Text(text.clone()), "");
                json!(text)
            }
        }
    }

    fn number(&mut self, place: &Value, path: &Path, seed: u32) -> Value {
        let bound = |key: &str| place[key].as_f64();
        if let (Some(least), Some(most)) = (bound("minimum"), bound("maximum")) {
            self.note(path, Mark::Other, "");
            let room = (most - least) as u32 + 1;
            return json!(least as u32 + (self.count + seed) % room);
        }
        let number = match parts(path).as_slice() {
            [.., "scale", "min"] => 1_000_001 + 20 * self.count + seed,
            [.., "scale", "max"] => 8_000_001 + 20 * self.count + seed,
            _ => 2_000_001 + 20 * self.count + seed,
        };
        self.note(path, Mark::Number(number.into()), "");
        json!(number)
    }

    /// A day of its own: lately, ahead, or long ago.
    fn day(&mut self, path: &Path, suffix: &str) -> Date {
        let seed = i64::from(self.seed_of(path, suffix));
        self.count += 1;
        let day = match parts(path).as_slice() {
            [.., "long-ago", "answer", "date"] | [.., "old", "date"] => self.long_ago(seed),
            [.., "answer", "date"] | [.., "benefits", "told" | "unconfirmed", "date"] => {
                self.recent += 1;
                TODAY.saturating_sub((2 * i64::from(self.recent) + seed).days())
            }
            [.., action, "done"] if action.ends_with("_done") => {
                self.recent += 1;
                TODAY.saturating_sub((2 * i64::from(self.recent) + seed).days())
            }
            [.., "actions" | "milestones", _, "due"]
            | [.., "open" | "unconfirmed", "answer_by", _]
            | [.., "future", "date"] => {
                self.ahead += 1;
                TODAY.saturating_add((2 * i64::from(self.ahead) + seed).days())
            }
            _ => self.long_ago(seed),
        };
        self.note(path, Mark::Day(day), suffix);
        day
    }

    fn long_ago(&self, seed: i64) -> Date {
        let days = 2 * i64::from(self.count) + seed;
        date(1950, 1, 1).saturating_add(days.days())
    }

    fn seed_of(&self, path: &Path, suffix: &str) -> u32 {
        let path = path_of(path) + suffix;
        if (self.kept)(&path) { 0 } else { self.seed }
    }

    fn note(&mut self, path: &Path, mark: Mark, suffix: &str) {
        self.leaves.push(Leaf {
            path: path_of(path) + suffix,
            field: field_of(path) + suffix,
            mark,
        });
    }

    /// What must be so for the portfolio to be sound, and for as much as possible of it to be shared.
    fn fixed(&self, path: &[&str]) -> Option<Value> {
        let id = |name: &str| json!(self.id(name));
        Some(match path {
            ["format"] => json!(1),
            ["support", name, "id"] => json!(name),
            [.., "finding"] => json!("manager-overloaded"),
            [.., name, "id"] | [.., "serves", name] => id(name),
            ["criteria", _, "rated", "kind"] => json!("qualitative"),
            ["criteria", _, _, "kind"] => json!("quantitative"),
            ["criteria", _, _, "source"] => json!("entered"),
            ["criteria", _, "reversed", "worst"] => json!(9_000_001),
            [.., "stage", "current"] => json!("cooperative"),
            [.., "scorecard", name, "shared_from"] => match *name {
                "rated" => json!("basic"),
                name => json!(name),
            },
            [.., "scorecard", "rated", "kind"] => json!("qualitative"),
            [.., "scorecard", _, "kind"] => json!("quantitative"),
            [.., "requirements", "closed", "step"] => json!("closed"),
            [.., "requirements", "open" | "unconfirmed", "step"] => json!("wait"),
            [.., "requirements", name, "answer", "outcome"] => match *name {
                "long-ago" | "undated" => json!("accept"),
                name => json!(name),
            },
            [.., "actions", name, "shared"] => json!(name.starts_with("agreed_")),
            [.., "actions", name, "from"] => id(name.split_once('_')?.0),
            [.., "actions", name, "owner"] if !name.ends_with("_theirs") => id("ours"),
            [.., "objectives", "theirs" | "ours", "whose"] => json!(path[path.len() - 2]),
            [.., "milestones", "over", "kind"] => json!("steering"),
            [.., "milestones", kind, "kind"] => json!(kind),
            _ => return None,
        })
    }
}

/// What cannot be said beside all else, or is left out to see what then is shared.
const LEFT_OUT: &[&str] = &[
    "criteria.attractiveness.rated.{worst,best,bands,source,unit}",
    "criteria.attractiveness.reversed.{levels,bands}",
    "criteria.strength.steps.{levels,worst,best,source,bands.last.up_to}",
    "accounts.*.scorecard.unsaid.shared_from",
    "accounts.*.requirements.{undated,unasked}.answer_by",
    "accounts.*.requirements.{open,unconfirmed,closed,unasked}.answer",
    "accounts.*.requirements.unconfirmed.reformulation.confirmed",
    "accounts.*.plan.actions.{none,agreed}_*.from",
    "accounts.*.plan.actions.*_{ours,theirs}.done",
    "accounts.*.plan.milestones.of-no-kind.kind",
    "accounts.*.plan.milestones.{steering,presentation,non_sales,marketing_review,other,of-no-kind}.done",
    "accounts.*.benefits.undated.date",
    "accounts.*.benefits.unconfirmed.confirmed_by",
];

/// Whether a path is meant by one of a list: `{a,b}` is one of several, `*` anything but a dot.
pub(super) fn is_on(list: &[&str], path: &str) -> bool {
    list.iter().any(|pattern| is_meant(pattern, path))
}

/// Whether a path is meant by a pattern.
pub(super) fn is_meant(pattern: &str, path: &str) -> bool {
    if let Some((before, rest)) = pattern.split_once('{') {
        let (among, after) = rest.split_once('}').unwrap();
        let mut ways = among.split(',').map(|way| format!("{before}{way}{after}"));
        return ways.any(|way| is_meant(&way, path));
    }
    let Some((before, after)) = pattern.split_once('*') else {
        return pattern == path;
    };
    path.strip_prefix(before).is_some_and(|rest| {
        let part = rest.split('.').next().unwrap();
        let mut rests = (0..=part.len()).filter_map(|at| rest.get(at..));
        rests.any(|rest| is_meant(after, rest))
    })
}

/// The items of a list.
fn items_of(path: &[&str]) -> Vec<String> {
    let named = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    match path {
        ["people"] => named(&["ours", "other"]),
        ["accounts"] => named(&["helios", "other"]),
        ["criteria", "attractiveness"] => named(&["rated", "reversed"]),
        ["criteria", _] => named(&["steps"]),
        [.., "bands"] => named(&["first", "last"]),
        ["support"] => named(&["accounts_named", "will_repeated"]),
        [.., "scorecard"] => named(&[
            "exploratory",
            "basic",
            "cooperative",
            "interdependent",
            "integrated",
            "never",
            "unsaid",
            "rated",
        ]),
        [.., "requirements"] => named(&REQUIREMENTS),
        [.., "answer_by"] => named(&["first", "second", "last"]),
        [.., "plan", "actions"] => {
            let from = REQUIREMENTS.iter().chain(&["none", "agreed"]);
            let all = from.flat_map(|from| ACTIONS.map(|who| format!("{from}_{who}")));
            all.collect()
        }
        [.., "plan", "objectives"] => named(&["theirs", "ours"]),
        [.., "milestones"] => {
            let kinds = [
                "steering",
                "presentation",
                "non_sales",
                "marketing_review",
                "other",
            ];
            named(&[&kinds[..], &["over", "of-no-kind"]].concat())
        }
        [.., "benefits"] => named(&["told", "unconfirmed", "undated", "future", "old"]),
        _ => named(&["one"]),
    }
}

/// The entries of a map whose keys are the user's.
fn entries_of(path: &[&str]) -> Vec<String> {
    let named = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    match path {
        [.., "readings"] => named(&["plain", "held", "plain-last"]),
        [.., "revenue" | "margin"] => named(&["2024", "2025"]),
        ["reviews", _, "accounts"] => named(&["helios"]),
        _ => named(&["rated"]),
    }
}

fn path_of(path: &Path) -> String {
    parts(path).join(".")
}

fn field_of(path: &Path) -> String {
    let mut field = String::new();
    for (part, is_item) in path {
        match (is_item, field.is_empty()) {
            (true, _) => field.push_str("[]"),
            (false, true) => field.push_str(part),
            (false, false) => {
                field.push('.');
                field.push_str(part);
            }
        }
    }
    field
}
