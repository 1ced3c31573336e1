//! A value in a few words, for people who have to decide.

use serde_yaml::Value;

/// The keys of an item that name it.
pub const NAMES: [&str; 3] = ["name", "title", "text"];

/// A value in a few words: a word as it is, an item by its name, anything else as it would be written in
/// one line.
pub fn brief(value: &Value) -> String {
    if let Value::String(text) = value {
        return text.clone();
    }
    let name = NAMES.into_iter().find_map(|key| value.get(key)?.as_str());
    name.map_or_else(
        || serde_json::to_string(value).unwrap_or_default(),
        str::to_owned,
    )
}

#[cfg(test)]
mod tests {
    use super::brief;
    use rstest::rstest;

    #[rstest]
    #[case::word("FR", "FR")]
    #[case::number("4.5", "4.5")]
    #[case::truth("true", "true")]
    #[case::item("{id: a, name: Helios, effort: 3}", "Helios")]
    #[case::requirement("{id: a, title: Price}", "Price")]
    #[case::list("[2026-11-20, 2026-11-27]", "[\"2026-11-20\",\"2026-11-27\"]")]
    fn values(#[case] yaml: &str, #[case] expected: &str) {
        assert_eq!(brief(&serde_yaml::from_str(yaml).expect("YAML")), expected);
    }
}
