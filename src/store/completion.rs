//! How a path that is being typed goes on: by what there is.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// How many names are told at most.
const MOST: usize = 60;

/// How far a path goes on in one way only, and the names it could go on with where there are several. Folders
/// and YAML files count; hidden ones only where a dot was typed. `folder` is where the path leads to.
pub fn complete(typed: &str, folder: &Path) -> (String, Vec<String>) {
    let begun = typed.rsplit(MAIN_SEPARATOR).next().unwrap_or_default();
    let head = typed.strip_suffix(begun).unwrap_or_default();
    let names = names(folder, begun);
    let path = match names.as_slice() {
        [] => typed.to_owned(),
        [first, rest @ ..] => rest
            .iter()
            .fold(first.clone(), |all, name| common(&all, name)),
    };
    let path = if names.is_empty() {
        path
    } else {
        format!("{head}{path}")
    };
    let found = if names.len() > 1 { names } else { Vec::new() };
    (path, found)
}

/// The folder in which the last part of a path is looked for.
pub fn folder_of(path: &Path, ends_with_separator: bool) -> PathBuf {
    let folder = if ends_with_separator {
        Some(path)
    } else {
        path.parent()
    };
    match folder {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The names in a folder that begin so, in order; a folder ends with a separator.
fn names(folder: &Path, begun: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let hidden = name.starts_with('.') && !begun.starts_with('.');
            let is_folder = fs::metadata(entry.path()).ok()?.is_dir();
            let is_meant = is_folder || is_yaml(&name);
            let fits = name.starts_with(begun) && !hidden && is_meant;
            let end = if is_folder {
                MAIN_SEPARATOR.to_string()
            } else {
                String::new()
            };
            fits.then(|| name + &end)
        })
        .collect();
    names.sort();
    names.truncate(MOST);
    names
}

fn is_yaml(name: &str) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
}

/// What two names begin with.
fn common(one: &str, other: &str) -> String {
    let pairs = one.chars().zip(other.chars());
    pairs.take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::one_way("x/no", "x/notes.yaml", &[])]
    #[case::a_folder("x/sa", "x/sales/", &[])]
    #[case::as_far_as_it_goes("x/po", "x/port", &["port-a.yaml", "portfolio.yml"])]
    #[case::no_other_files("x/re", "x/re", &[])]
    #[case::nothing("x/zzz", "x/zzz", &[])]
    #[case::hidden_by_its_dot("x/.k", "x/.keys.yaml", &[])]
    fn a_path_goes_on(#[case] typed: &str, #[case] path: &str, #[case] found: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "notes.yaml",
            "port-a.yaml",
            "portfolio.yml",
            "readme.txt",
            ".keys.yaml",
        ] {
            crate::store::atomic::write(&folder.path().join(name), b"").unwrap();
        }
        fs::create_dir(folder.path().join("sales")).unwrap();
        let (path_found, names) = complete(typed, folder.path());
        assert_eq!(path_found, path);
        assert_eq!(names, found);
    }

    #[rstest]
    #[case::a_name("a.yaml", false, ".")]
    #[case::within("b/a.yaml", false, "b")]
    #[case::a_folder("b/", true, "b/")]
    #[case::nothing("", false, ".")]
    fn it_is_looked_for_there(#[case] path: &str, #[case] ends: bool, #[case] folder: &str) {
        assert_eq!(folder_of(Path::new(path), ends), Path::new(folder));
    }
}
