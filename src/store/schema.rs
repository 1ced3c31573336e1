//! The JSON Schema of the format, for editors that complete and check YAML.

mod reference;

use serde_json::Value;

pub use reference::reference;

use super::path::{Path, Segment};
use super::wire::portfolio::File;

/// The schema as it is shipped: `assets/portfolio.schema.json`.
pub const SHIPPED: &str = include_str!("../../assets/portfolio.schema.json");

/// The schema of the types.
pub fn schema() -> Value {
    schemars::schema_for!(File).to_value()
}

/// Which keys the format knows at which place.
#[derive(Debug)]
pub struct Names {
    schema: Value,
}

impl Default for Names {
    fn default() -> Self {
        Self { schema: schema() }
    }
}

impl Names {
    /// The known key that looks most like the last one of a path, if one does.
    pub fn nearest(&self, path: &Path) -> Option<String> {
        let (parent, Segment::Key(key)) = path.split_last()? else {
            return None;
        };
        // One slip in three letters, and never so many that any short key would do.
        let most = (key.chars().count() / 3).clamp(1, 3);
        self.at(&parent)
            .into_iter()
            .map(|name| (strsim::damerau_levenshtein(key, name), name))
            .filter(|(distance, _)| *distance <= most)
            .min()
            .map(|(_, name)| name.to_owned())
    }

    /// The keys the format knows in the map at a path.
    fn at(&self, path: &Path) -> Vec<&str> {
        let mut places = self.resolved(&self.schema);
        for segment in path.segments() {
            places = places
                .into_iter()
                .filter_map(|place| inside(place, segment))
                .flat_map(|place| self.resolved(place))
                .collect();
        }
        let keys = places
            .into_iter()
            .filter_map(|place| place.get("properties")?.as_object());
        keys.flat_map(|keys| keys.keys().map(String::as_str))
            .collect()
    }

    /// A place itself, with references followed and alternatives side by side.
    fn resolved<'a>(&'a self, place: &'a Value) -> Vec<&'a Value> {
        if let Some(pointer) = place.get("$ref").and_then(Value::as_str) {
            let target = self.schema.pointer(pointer.trim_start_matches('#'));
            return target.map_or_else(Vec::new, |target| self.resolved(target));
        }
        match place.get("anyOf").and_then(Value::as_array) {
            Some(ways) => ways.iter().flat_map(|way| self.resolved(way)).collect(),
            None => vec![place],
        }
    }
}

/// One step into a place.
fn inside<'a>(place: &'a Value, segment: &Segment) -> Option<&'a Value> {
    match segment {
        Segment::Key(key) => place
            .get("properties")
            .and_then(|keys| keys.get(key))
            .or_else(|| place.get("additionalProperties")),
        Segment::Index(_) | Segment::Id(_) => place.get("items"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rstest::rstest;
    use serde_yaml::Value as Yaml;

    use super::*;

    /// Renew with `UPDATE_SCHEMA=1 cargo test --lib shipped_schema`.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "renewed by hand, under version control"
    )]
    fn the_shipped_schema_is_that_of_the_types() {
        let mut current = serde_json::to_string_pretty(&schema()).expect("a schema is JSON");
        current.push('\n');
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/portfolio.schema.json");
            std::fs::write(path, &current).expect("the assets folder can be written");
            return;
        }
        assert!(
            SHIPPED == current,
            "the shipped schema is stale; renew it: UPDATE_SCHEMA=1 cargo test --lib shipped_schema"
        );
    }

    /// Every key of the schema, as `Account.name`; those of the file itself as `File.format`.
    fn keys(schema: &Value) -> BTreeSet<String> {
        let maps = schema["$defs"].as_object().into_iter().flatten();
        let maps = maps
            .map(|(name, map)| (name.as_str(), map))
            .chain([("File", schema)]);
        maps.flat_map(|(name, map)| {
            let keys = map["properties"]
                .as_object()
                .into_iter()
                .flat_map(|keys| keys.keys());
            keys.map(move |key| format!("{name}.{key}"))
        })
        .collect()
    }

    /// The keys of the schema that a value of the file uses.
    fn used(names: &Names, place: &Value, value: &Yaml, seen: &mut BTreeSet<String>) {
        for way in alternatives(place) {
            let name = way["$ref"]
                .as_str()
                .and_then(|it| it.rsplit('/').next())
                .unwrap_or("File");
            for map in names.resolved(way) {
                for (key, value) in value.as_mapping().into_iter().flatten() {
                    let key = Segment::Key(key.as_str().unwrap_or_default().to_owned());
                    let Some(inner) = inside(map, &key) else {
                        continue;
                    };
                    let Segment::Key(key) = key else { continue };
                    seen.insert(format!("{name}.{key}"));
                    used(names, inner, value, seen);
                }
                for item in value.as_sequence().into_iter().flatten() {
                    used(names, &map["items"], item, seen);
                }
            }
        }
    }

    fn alternatives(place: &Value) -> Vec<&Value> {
        place["anyOf"]
            .as_array()
            .map_or_else(|| vec![place], |ways| ways.iter().collect())
    }

    #[test]
    fn the_example_shows_every_key() {
        let names = Names::default();
        let example: Yaml = serde_yaml::from_str(include_str!("../../portfolio.example.yaml"))
            .expect("the example is YAML");
        let mut seen = BTreeSet::new();
        used(&names, &names.schema, &example, &mut seen);
        let missing: Vec<_> = keys(&names.schema).difference(&seen).cloned().collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[rstest]
    #[case::top(Path::root().key("acounts"), Some("accounts"))]
    #[case::in_a_list(Path::root().key("accounts").index(2).key("sectr"), Some("sector"))]
    #[case::by_a_user_key(
        Path::root().key("accounts").index(0).key("scores").key("growth").key("dat"),
        Some("date")
    )]
    #[case::transposed(
        Path::root().key("criteria").key("strength").index(0).key("weigth"),
        Some("weight")
    )]
    #[case::like_nothing(Path::root().key("accounts").index(0).key("crm_number"), None)]
    #[case::other_place(Path::root().key("people").index(0).key("weight"), None)]
    fn names_the_key_it_looks_like(#[case] path: Path, #[case] nearest: Option<&str>) {
        assert_eq!(Names::default().nearest(&path).as_deref(), nearest);
    }
}
