//! What the program says of itself.

use rstest::rstest;

use super::call::World;

#[rstest]
#[case::short("short_help", &["-h"])]
#[case::long("long_help", &["--help"])]
#[case::init("help_of_init", &["init", "--help"])]
#[case::check("help_of_check", &["check", "--help"])]
#[case::restore("help_of_restore", &["restore", "--help"])]
#[case::keys("keys", &["keys"])]
#[case::keys_in_french("keys_in_french", &["keys", "--lang", "fr"])]
#[case::paths("paths", &["paths"])]
#[case::man("manual_page", &["man"])]
fn is_said(#[case] name: &str, #[case] arguments: &[&str]) {
    let outcome = World::new().call(arguments);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!(name, outcome.out);
}

#[rstest]
#[case("bash")]
#[case("zsh")]
#[case("fish")]
#[case("powershell")]
#[case("elvish")]
fn every_shell_completes_every_command(#[case] shell: &str) {
    let outcome = World::new().call(&["completions", shell]);
    assert_eq!(outcome.code, 0);
    for command in ["demo", "init", "check", "show", "keys", "paths", "restore"] {
        assert!(outcome.out.contains(command), "{command}");
    }
}

#[test]
fn a_key_of_the_users_is_shown_and_marked() {
    let world = World::new();
    world.put(
        "config/keyfolio/keymap.yaml",
        "- {keys: [F9], action: undo, scope: global}\n",
    );
    let outcome = world.call(&["keys"]);
    let line = outcome.out.lines().find(|line| line.contains("undo*"));
    assert!(line.unwrap().trim_start().starts_with("F9"), "{line:?}");
}

#[test]
fn paths_are_said_even_when_the_settings_are_broken() {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", "theme: [\n");
    assert_eq!(world.call(&["paths"]).code, 0);
}

/// The README with its table of keys as the program prints it.
fn readme_with_keys(readme: &str) -> String {
    let (begin, end) = ("held by a test -->\n", "<!-- /keys -->");
    let (before, rest) = readme.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    let keys = World::new().call(&["keys", "--markdown"]).out;
    format!("{before}{begin}\n{keys}\n{end}{after}")
}

/// `UPDATE_README=1 cargo test` writes the table anew.
#[test]
fn the_keys_in_the_readme_are_those_of_the_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let fresh = readme_with_keys(&readme);
    if std::env::var_os("UPDATE_README").is_some() {
        keyfolio::store::atomic::write(path.as_ref(), fresh.as_bytes()).unwrap();
    } else {
        assert!(
            readme == fresh,
            "stale: UPDATE_README=1 cargo test --test cli"
        );
    }
}
