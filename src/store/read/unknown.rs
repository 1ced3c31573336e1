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
