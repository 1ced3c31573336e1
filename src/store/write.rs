//! From a portfolio to text, whole. A save of an existing file goes by difference instead.

use std::fmt::Write as _;

use serde_yaml::{Mapping, Value};

use super::patch;
use super::wire::portfolio::File;
use super::wire::shape::Shape;
use crate::clean::Clean;
use crate::domain::Portfolio;

/// What a new file begins with.
const HEADER: &str = "\
# A keyfolio portfolio: open it with `keyfolio`, check it with `keyfolio check`.
# Edit it by hand as well: comments, order and keys of your own are kept.
";

/// A portfolio as a new file.
pub fn to_yaml(portfolio: &Portfolio) -> String {
    let mut text = HEADER.to_owned();
    for part in parts(to_value(portfolio)) {
        text.push('\n');
        text.push_str(&patch::document(&part));
    }
    text
}

/// Each key of the top by itself, so that a blank line can stand between them.
fn parts(value: Value) -> impl Iterator<Item = Value> {
    let Value::Mapping(map) = value else {
        return Mapping::new().into_iter().map(part);
    };
    map.into_iter().map(part)
}

fn part(entry: (Value, Value)) -> Value {
    Value::Mapping(Mapping::from_iter([entry]))
}

/// A portfolio as JSON, in the words of the file: the same keys in the same order. JSON is YAML, so it can be read again
/// as a portfolio. What a file leaves out because it goes without saying is said, for programs that do not know that.
/// Comments, and keys the format does not know, are not in it. A character that is not to be seen, or
/// does something to a terminal, is told by its number.
pub fn to_json(portfolio: &Portfolio) -> String {
    // A canonical form has nothing that JSON could not hold: its keys are words and years, its numbers finite.
    let json = serde_json::to_string_pretty(&File::from(portfolio).explicit().value());
    let json = json.unwrap_or_default();
    numbered(&(json + "\n"))
}

/// JSON with every character by its number that would not be shown as it is. They stand in texts alone.
pub fn numbered(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        let mut bytes = [0; 4];
        let alone: &str = c.encode_utf8(&mut bytes);
        if c == '\n' || c.is_ascii_graphic() || c == ' ' || Clean::new(alone).as_str() == alone {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// The canonical form of a file as a text, for reading it again.
pub(crate) fn of_value(value: &Value) -> String {
    patch::document(value)
}

/// A portfolio in the canonical form of the format.
pub fn to_value(portfolio: &Portfolio) -> Value {
    File::from(portfolio).value()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::testing;
    use crate::store::read::read;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn json_holds_the_same_portfolio(portfolio in testing::portfolio()) {
            let json = to_json(&portfolio);
            prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
            let read = read(&json).map_err(|why| format!("{why:?} in {json}"));
            prop_assert_eq!(read, Ok(portfolio));
        }
    }

    /// Every key the schema has a value for where nothing is said, in JSON; none of them in YAML.
    #[test]
    fn json_says_what_goes_without_saying_and_the_file_does_not() {
        let text = "\
format: 1
portfolio: {name: Ours}
people: [{id: cm}]
criteria: {strength: [{id: sites, weight: 1, kind: quantitative}, {id: trust, weight: 1, kind: qualitative}]}
accounts:
  - id: helios
    name: Helios
    status: key
    scorecard: [{id: otif, kind: quantitative}]
    requirements: [{id: slots, step: stop}]
    stakeholders: [{id: rp}]
    plan: {actions: [{id: a1, text: Draft}]}
";
        let portfolio = read(text).unwrap();
        let json: serde_json::Value = serde_json::from_str(&to_json(&portfolio)).unwrap();
        let said = [
            ("/portfolio/scale", serde_json::json!({"min": 1, "max": 5})),
            ("/portfolio/strong_side", "right".into()),
            ("/portfolio/fiscal_year_starts", 1.into()),
            (
                "/portfolio/effort_shares",
                serde_json::json!({"invest": 60, "selective": 30, "harvest": 10}),
            ),
            ("/people/0/name", "cm".into()),
            ("/criteria/strength/0/name", "sites".into()),
            ("/criteria/strength/0/source", "entered".into()),
            ("/accounts/0/scorecard/0/name", "otif".into()),
            ("/accounts/0/scorecard/0/direction", "up".into()),
            ("/accounts/0/requirements/0/title", "slots".into()),
            ("/accounts/0/requirements/0/track", "full".into()),
            ("/accounts/0/stakeholders/0/name", "rp".into()),
            ("/accounts/0/plan/actions/0/shared", false.into()),
        ];
        for (place, value) in said {
            assert_eq!(json.pointer(place), Some(&value), "{place}");
        }
        assert_eq!(
            json.pointer("/criteria/strength/1/source"),
            None,
            "it is rated"
        );
        let yaml = to_yaml(&portfolio);
        for key in [
            "scale",
            "strong_side",
            "fiscal",
            "shares",
            "source",
            "direction",
            "track",
            "shared",
        ] {
            assert!(!yaml.contains(key), "{key} in {yaml}");
        }
        assert_eq!(read(&yaml), Ok(portfolio));
    }
}
