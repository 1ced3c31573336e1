//! The reference of the format in Markdown, made from the schema: every map of the file with its keys.

use std::collections::VecDeque;

use serde_json::Value;

use super::schema;

/// What stands above the maps.
const OPENING: &str = "# The portfolio file

A portfolio is one YAML file. The program keeps comments, order, quotes and keys it does not know, and changes only the lines
that an edit is about. What is not marked as required may be left out; what is absent is unknown, never zero. Ids are unique
in their list and stay when a name changes. Days are written `2026-11-27`.

`keyfolio check` says what is wrong with a file; `keyfolio format --schema` prints the same as JSON Schema, for editors.
";

/// Where the schema keeps the maps that are met in several places.
const SHARED: &str = "#/$defs/";

/// Every map a file may hold, the outermost first, each under the place where it is met first.
pub fn reference() -> String {
    let schema = schema();
    let places = places(&schema);
    let mut text = OPENING.to_owned();
    for place in &places {
        text.push_str(&place.section(&places));
    }
    text
}

/// A map of the file.
struct Place<'a> {
    /// What the schema calls it.
    name: &'a str,
    /// Where it stands, as in `accounts[].plan`; empty for the file itself.
    path: String,
    map: &'a Value,
}

/// Every map, in the order a walk from the outside in meets them.
fn places(schema: &Value) -> Vec<Place<'_>> {
    let file = Place {
        name: "",
        path: String::new(),
        map: schema,
    };
    let mut waiting = VecDeque::from([file]);
    let mut places: Vec<Place<'_>> = Vec::new();
    while let Some(place) = waiting.pop_front() {
        if places.iter().any(|known| known.name == place.name) {
            continue;
        }
        for (key, value) in place.keys() {
            let path = if place.path.is_empty() {
                key.to_owned()
            } else {
                format!("{}.{key}", place.path)
            };
            waiting.extend(inside(schema, &path, value));
        }
        places.push(place);
    }
    places
}

/// The maps a value is made of; the path says how they stand in it: `[]` in a list, `.*` under a name.
fn inside<'a>(schema: &'a Value, path: &str, value: &'a Value) -> Vec<Place<'a>> {
    if let Some(name) = shared(value) {
        let map = schema.pointer(&format!("/$defs/{name}"));
        let place = |map| Place {
            name,
            path: path.to_owned(),
            map,
        };
        return map.map(place).into_iter().collect();
    }
    let ways = value.get("anyOf").and_then(Value::as_array);
    let ways = ways.into_iter().flatten().map(|way| (path.to_owned(), way));
    let items = value.get("items").map(|items| (format!("{path}[]"), items));
    let named = value.get("additionalProperties");
    let named = named.map(|named| (format!("{path}.*"), named));
    let parts = ways.chain(items).chain(named);
    parts
        .flat_map(|(path, part)| inside(schema, &path, part))
        .collect()
}

/// What the schema calls the map a value is, where it is one.
fn shared(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix(SHARED)
}

impl<'a> Place<'a> {
    /// Its keys, in the order of the schema.
    fn keys(&self) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        let keys = self.map.get("properties").and_then(Value::as_object);
        let keys = keys.into_iter().flatten();
        keys.map(|(key, value)| (key.as_str(), value))
    }

    fn is_required(&self, key: &str) -> bool {
        let required = self.map.get("required").and_then(Value::as_array);
        required.is_some_and(|keys| keys.iter().any(|it| it == key))
    }

    /// Its heading and the table of its keys.
    fn section(&self, places: &[Place<'_>]) -> String {
        let title = if self.path.is_empty() {
            "The file".to_owned()
        } else {
            format!("`{}`", self.path)
        };
        let about = description(self.map);
        let rows = self.keys().map(|(key, value)| {
            let required = if self.is_required(key) {
                ", required"
            } else {
                ""
            };
            let kind = kind(value, places);
            format!("| `{key}` | {kind}{required} | {} |\n", description(value))
        });
        let rows: String = rows.collect();
        format!("\n## {title}\n\n{about}\n\n| key | value | what it says |\n|---|---|---|\n{rows}")
    }

    /// A link to its section.
    fn link(&self) -> String {
        let is_kept = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let anchor: String = self.path.to_lowercase().chars().filter(is_kept).collect();
        format!("[`{}`](#{anchor})", self.path)
    }
}

fn description(value: &Value) -> &str {
    let text = value.get("description").and_then(Value::as_str);
    text.unwrap_or_default()
}

/// What a value may be, in words.
fn kind(value: &Value, places: &[Place<'_>]) -> String {
    if let Some(name) = shared(value) {
        let place = places.iter().find(|place| place.name == name);
        return place.map_or_else(String::new, Place::link);
    }
    if let Some(ways) = value.get("anyOf").and_then(Value::as_array) {
        let ways: Vec<_> = ways.iter().map(|way| kind(way, places)).collect();
        return ways.join(" or ");
    }
    if let Some(words) = value.get("enum").and_then(Value::as_array) {
        return listed(words);
    }
    if let Some(only) = value.get("const") {
        return format!("`{only}`");
    }
    let inner = |key| value.get(key).map(|inner| kind(inner, places));
    match value.get("type").and_then(Value::as_str) {
        Some("array") => list(value, &inner("items").unwrap_or_default()),
        Some("object") => map(value, &inner("additionalProperties").unwrap_or_default()),
        Some("integer") => format!("whole number{}", range(value)),
        Some("number") => format!("number{}", range(value)),
        Some("boolean") => "true or false".to_owned(),
        _ => text(value),
    }
}

/// A list of something, with how many there may be.
fn list(value: &Value, items: &str) -> String {
    let most = value.get("maxItems");
    let most = most.map_or_else(String::new, |most| format!(", at most {most}"));
    format!("list of {items}{most}")
}

/// A map whose keys are the user's, or one of a few.
fn map(value: &Value, values: &str) -> String {
    let names = value
        .pointer("/propertyNames/enum")
        .and_then(Value::as_array);
    let by = names.map_or_else(|| "name".to_owned(), |names| listed(names));
    format!("{values} by {by}")
}

fn listed(words: &[Value]) -> String {
    let words = words.iter().filter_map(Value::as_str);
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// Where a number has to lie.
fn range(value: &Value) -> String {
    match (value.get("minimum"), value.get("maximum")) {
        (Some(least), Some(most)) => format!(" from {least} to {most}"),
        (Some(least), None) => format!(", {least} or more"),
        (None, Some(most)) => format!(", {most} or less"),
        (None, None) => String::new(),
    }
}

fn text(value: &Value) -> String {
    let is_day = value.get("format").is_some_and(|format| format == "date");
    match value.get("pattern").and_then(Value::as_str) {
        Some(pattern) => format!("text of the form `{pattern}`"),
        None if is_day => "day".to_owned(),
        None => "text".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_map_of_the_schema_has_its_section_and_every_key_its_line() {
        let (schema, text) = (schema(), reference());
        let maps = schema["$defs"].as_object().expect("maps");
        let known: BTreeSet<_> = places(&schema)
            .iter()
            .map(|it| it.name.to_owned())
            .collect();
        let all: BTreeSet<_> = maps.keys().cloned().chain([String::new()]).collect();
        assert_eq!(known, all);
        let keys = maps.values().chain([&schema]);
        let keys = keys.flat_map(|map| map["properties"].as_object().expect("keys").keys());
        let rows = text.lines().filter(|line| line.starts_with("| `")).count();
        assert_eq!(rows, keys.count());
    }

    #[test]
    fn a_link_leads_to_a_section() {
        let text = reference();
        let anchors: BTreeSet<String> = text
            .lines()
            .filter_map(|line| line.strip_prefix("## `"))
            .map(|title| title.replace(['`', '[', ']', '.', '*'], ""))
            .collect();
        let links = text.split("](#").skip(1);
        let links: Vec<_> = links.filter_map(|rest| rest.split(')').next()).collect();
        assert!(links.len() > anchors.len() / 2, "{links:?}");
        for link in links {
            assert!(anchors.contains(link), "{link} leads nowhere");
        }
    }

    #[test]
    fn a_value_is_told_in_words() {
        let text = reference();
        for line in [
            "| `budget_month` | whole number from 1 to 12 | The month its budget is made. |",
            "| `id` | text, required | Unique in the portfolio; stays when the name changes. |",
            "| `revenue` | number by name | Our revenue with it, by year. |",
            "| `attractiveness` | list of [`criteria.attractiveness[]`](#criteriaattractiveness), at most 5 |",
            "| `status` | `key`, `incubator`, `candidate`, `former` |",
        ] {
            assert!(text.contains(line), "{line}\nis not in:\n{text}");
        }
    }
}
