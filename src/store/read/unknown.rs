//! Keys the format does not know: found while reading, kept by every save.

use serde::de::Deserializer;
use serde_ignored::Path as Ignored;

use super::Reading;
use crate::store::locate::Locations;
use crate::store::path::{Path, Segment};
use crate::store::problem::UnknownKey;
use crate::store::schema::Names;
use crate::store::wire::field::Field;
use crate::store::wire::portfolio::File;

/// More names of unknown keys than these are not looked for one by one.
const MOST_NAMES: usize = 8;
/// More unknown keys than these are not told: nobody reads on, and each is looked for in the whole file.
const MOST_TOLD: usize = 1_000;

/// Reads a file and notes the keys it does not know.
pub(super) fn watch<'de, D: Deserializer<'de>>(
    deserializer: D,
    unknown: &mut Vec<Path>,
) -> Result<Field<File>, D::Error> {
    serde_ignored::deserialize(deserializer, |path| {
        let mut segments = Vec::new();
        collect(&path, &mut segments);
        unknown.push(Path(segments));
    })
}

fn collect(path: &Ignored<'_>, segments: &mut Vec<Segment>) {
    match path {
        Ignored::Root => {}
        Ignored::Seq { parent, index } => {
            collect(parent, segments);
            segments.push(Segment::Index(*index));
        }
        Ignored::Map { parent, key } => {
            collect(parent, segments);
            segments.push(Segment::Key(key.clone()));
        }
        Ignored::Some { parent }
        | Ignored::NewtypeStruct { parent }
        | Ignored::NewtypeVariant { parent } => collect(parent, segments),
    }
}

/// Whether it is a `<<`, which is known well enough, and not taken.
pub(super) fn is_merge(path: &Path) -> bool {
    matches!(path.segments().last(), Some(Segment::Key(key)) if key == "<<")
}

/// Whether nothing but words on the key's own line stands under any of the unknown keys, as far as a
/// look at the text tells: a map or a list there may hold what only the parser finds.
pub(super) fn are_words(text: &str, unknown: &[Path]) -> bool {
    let mut names: Vec<&str> = Vec::new();
    for path in unknown {
        match path.segments().last() {
            Some(Segment::Key(key)) if !names.contains(&key.as_str()) => names.push(key),
            Some(Segment::Key(_)) => {}
            _ => return false,
        }
        if names.len() > MOST_NAMES {
            return false;
        }
    }
    names
        .iter()
        .all(|name| is_words_everywhere(text, name, unknown))
}

/// Whether every `name:` of the text is followed by plain words, and there are as many of them as
/// there are unknown keys of this name.
fn is_words_everywhere(text: &str, name: &str, unknown: &[Path]) -> bool {
    let wanted = unknown.iter().filter(|path| is_named(path, name)).count();
    let key = format!("{name}:");
    let mut found = 0;
    for (at, _) in text.match_indices(&key) {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        if !before.is_none_or(|c| matches!(c, ' ' | '\n' | '{' | ',')) {
            continue;
        }
        let rest = text.get(at + key.len()..).unwrap_or_default();
        let value = rest.lines().next().unwrap_or_default().trim_start();
        let nothing =
            value.is_empty() || value.starts_with(['{', '[', '|', '>', '&', '*', '!', '#']);
        if nothing {
            return false;
        }
        found += 1;
    }
    found >= wanted
}

fn is_named(path: &Path, name: &str) -> bool {
    matches!(path.segments().last(), Some(Segment::Key(key)) if key == name)
}

/// The unknown keys with their places and the known keys they look like; without those inside of
/// something that is itself wrong, where nothing is known.
pub(super) fn keys(reading: &Reading, locations: &Locations) -> Vec<UnknownKey> {
    let hidden = |path: &Path| {
        reading.problems.iter().any(|it| {
            it.kind.hides_all() || it.kind.hides_inside() && path.0.starts_with(&it.path.0)
        })
    };
    let paths: Vec<_> = reading
        .unknown
        .iter()
        .filter(|path| !is_merge(path) && !hidden(path))
        .take(MOST_TOLD)
        .collect();
    if paths.is_empty() {
        return Vec::new();
    }
    let names = Names::default();
    let mut keys: Vec<_> = paths
        .into_iter()
        .map(|path| UnknownKey {
            path: path.clone(),
            position: locations.find_key(path),
            nearest: names.nearest(path),
        })
        .collect();
    keys.sort_by(|a, b| (a.position, &a.path).cmp(&(b.position, &b.path)));
    keys
}

#[cfg(test)]
mod tests {
    use super::are_words;
    use crate::store::path::{Path, Segment};
    use rstest::rstest;

    #[rstest]
    #[case::word("a:\n  crm: '001'\n", true)]
    #[case::word_in_flow("a: {crm: 7}\n", true)]
    #[case::map_in_flow("a: {crm: {x: 1, x: 2}}\n", false)]
    #[case::map_below("a:\n  crm:\n    x: 1\n", false)]
    #[case::block_of_text("a:\n  crm: |\n    text\n", false)]
    #[case::quoted_key("a:\n  \"crm\": {x: 1}\n", false)]
    #[case::end_of_another_key("a:\n  my-crm: x\n  \"crm\": {x: 1}\n", false)]
    fn what_stands_under_an_unknown_key(#[case] text: &str, #[case] words: bool) {
        let path = Path(vec![Segment::Key("a".into()), Segment::Key("crm".into())]);
        assert_eq!(are_words(text, &[path]), words);
    }
}
