//! The walls of the house: imports go one way, and what touches the world outside lives where it belongs.
//!
//! Rules are read from the sources, tests within them left out: a test may know more than what it tests.

#![expect(
    clippy::unwrap_used,
    reason = "sources that cannot be read fail the test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;

/// The longest a file may get before it holds more than one idea.
const LONGEST: usize = 500;

/// What each part may know besides itself, from the ground up.
const MAY_KNOW: [(&str, &[&str]); 14] = [
    ("clean", &[]),
    ("everyday", &[]),
    ("sheets", &["clean"]),
    ("domain", &[]),
    ("keymap", &["everyday"]),
    ("store", &["clean", "everyday", "domain"]),
    ("i18n", &["clean", "sheets", "domain", "keymap", "store"]),
    ("exchange", &["clean", "sheets", "domain", "i18n"]),
    (
        "app",
        &["clean", "sheets", "domain", "keymap", "i18n", "exchange"],
    ),
    (
        "ui",
        &["clean", "domain", "keymap", "i18n", "exchange", "app"],
    ),
    ("paper", &["clean", "domain", "i18n", "app", "ui"]),
    (
        "runtime",
        &[
            "clean", "sheets", "domain", "keymap", "store", "i18n", "exchange", "app", "ui",
            "paper",
        ],
    ),
    (
        "config",
        &[
            "clean", "everyday", "domain", "keymap", "store", "i18n", "app",
        ],
    ),
    (
        "cli",
        &[
            "clean", "everyday", "sheets", "domain", "keymap", "store", "i18n", "exchange", "app",
            "ui", "paper", "runtime", "config",
        ],
    ),
];

/// What reaches out of the program, and the only places that may.
const OUTSIDE: [(&str, &[&str]); 7] = [
    (
        "crossterm",
        &["src/runtime/", "src/runtime.rs", "src/keymap/event.rs"],
    ),
    (
        "ratatui",
        &["src/ui/", "src/ui.rs", "src/runtime/", "src/runtime.rs"],
    ),
    (
        "std::fs",
        &[
            "src/store/",
            "src/runtime/configure.rs",
            "src/runtime/keeper.rs",
            "src/runtime/keeper/backups.rs",
            "src/runtime/tables.rs",
            "src/runtime/watch.rs",
            "src/config/",
            "src/cli/",
        ],
    ),
    (
        "std::env",
        &[
            "src/cli/merge/install.rs",
            "src/config/environment.rs",
            "src/main.rs",
            "src/runtime/editor.rs",
            "src/runtime/keeper.rs",
        ],
    ),
    (
        "std::process",
        &["src/runtime/", "src/cli/", "src/cli.rs", "src/main.rs"],
    ),
    (
        "std::thread",
        // The file system only pauses between two tries; a large file is read on every core.
        &[
            "src/runtime/",
            "src/runtime.rs",
            "src/store/atomic/fs.rs",
            "src/store/read/pieces.rs",
        ],
    ),
    ("Zoned::now()", &["src/runtime/", "src/cli/"]),
];

/// A file of the program, without its tests.
struct Source {
    /// Its path from the root of the repository, with slashes.
    path: String,
    /// All its lines.
    length: usize,
    /// Its code: no tests, no comments.
    code: String,
}

impl Source {
    fn read(path: &Path) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).unwrap();
        let (program, _) = text
            .split_once("#[cfg(test)]\nmod tests {")
            .unwrap_or((&text, ""));
        let lines = program.lines();
        let code = lines.filter(|line| !line.trim_start().starts_with("//"));
        Self {
            path: path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/"),
            length: text.lines().count(),
            code: code.collect::<Vec<_>>().join("\n"),
        }
    }

    /// The part of the house it belongs to; none for `lib.rs` and `main.rs`.
    fn part(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        let part = inside.split(['/', '.']).next()?;
        MAY_KNOW
            .iter()
            .any(|(name, _)| *name == part)
            .then_some(part)
    }

    /// How deep its module lies: 1 for `src/app.rs`.
    fn depth(&self) -> usize {
        self.path.matches('/').count()
    }

    /// The parts it names, by `crate::part` or by as many `super::` as lead to the root.
    fn known_parts(&self) -> Vec<&str> {
        let up = "super::".repeat(self.depth());
        let from =
            |root: &'static str| self.code.match_indices(root).map(|(at, _)| at + root.len());
        let by_crate = from("crate::");
        let by_super = self.code.match_indices(&up).map(|(at, _)| at + up.len());
        let name = |at: usize| {
            let rest = self.code.get(at..).unwrap();
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap()
        };
        by_crate.chain(by_super).map(name).collect()
    }
}

/// Every source of the program but files of tests.
fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut paths,
    );
    let is_test = |path: &PathBuf| {
        path.iter()
            .any(|part| part == "tests" || part == "tests.rs")
    };
    paths.retain(|path| !is_test(path));
    assert!(paths.len() > 100, "only {} sources were found", paths.len());
    paths.iter().map(|path| Source::read(path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|it| it == "rs") {
            paths.push(path);
        }
    }
}

#[rstest]
#[case("clean")]
#[case("everyday")]
#[case("sheets")]
#[case("domain")]
#[case("keymap")]
#[case("store")]
#[case("i18n")]
#[case("exchange")]
#[case("app")]
#[case("ui")]
#[case("paper")]
#[case("runtime")]
#[case("config")]
#[case("cli")]
fn imports_go_one_way(#[case] part: &str) {
    let (_, may_know) = MAY_KNOW
        .into_iter()
        .find(|(name, _)| *name == part)
        .unwrap();
    let parts = MAY_KNOW.map(|(name, _)| name);
    let mut crossed = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| source.part() == Some(part))
    {
        for known in source.known_parts() {
            let allowed = known == part || may_know.contains(&known);
            if parts.contains(&known) && !allowed {
                crossed.push(format!("{} knows {known}", source.path));
            }
            assert_ne!(known, "", "{}: name one part an import", source.path);
        }
    }
    assert_eq!(crossed, Vec::<String>::new());
}

#[rstest]
#[case("crossterm")]
#[case("ratatui")]
#[case("std::fs")]
#[case("std::env")]
#[case("std::process")]
#[case("std::thread")]
#[case("Zoned::now()")]
fn the_world_outside_is_touched_where_it_belongs(#[case] what: &str) {
    let (_, places) = OUTSIDE.into_iter().find(|(name, _)| *name == what).unwrap();
    let names_it = |source: &Source| {
        let grouped = what
            .split_once("std::")
            .map(|(_, module)| format!("use std::{{{module}"));
        source.code.contains(what) || grouped.is_some_and(|it| source.code.contains(&it))
    };
    let found = sources().into_iter().filter(names_it);
    let outside: Vec<_> = found
        .map(|source| source.path)
        .filter(|path| !places.iter().any(|place| path.starts_with(place)))
        .collect();
    assert_eq!(outside, Vec::<String>::new());
}

#[test]
fn a_file_holds_one_idea() {
    let long = sources()
        .into_iter()
        .filter(|source| source.length > LONGEST);
    let long: Vec<_> = long.map(|source| (source.path, source.length)).collect();
    assert_eq!(long, []);
}

#[test]
fn a_module_is_named_by_its_file() {
    let named = |source: &Source| source.path.ends_with("/mod.rs");
    let found: Vec<_> = sources()
        .into_iter()
        .filter(named)
        .map(|it| it.path)
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_part_of_the_house_has_its_walls() {
    for source in sources() {
        let is_root = matches!(source.path.as_str(), "src/lib.rs" | "src/main.rs");
        assert!(is_root || source.part().is_some(), "{}", source.path);
    }
}

#[test]
fn a_crossed_wall_is_seen() {
    let source = Source {
        path: "src/app/model.rs".to_owned(),
        length: 2,
        code: "use crate::store::read;\nuse super::super::ui::view;\nuse super::msg::Msg;"
            .to_owned(),
    };
    assert_eq!(source.part(), Some("app"));
    assert_eq!(source.known_parts(), ["store", "ui"]);
}
