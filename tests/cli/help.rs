//! What the program says of itself.

use rstest::rstest;

use super::call::World;

#[rstest]
#[case::short("short_help", &["-h"])]
#[case::long("long_help", &["--help"])]
#[case::init("help_of_init", &["init", "--help"])]
#[case::check("help_of_check", &["check", "--help"])]
#[case::committee("help_of_committee", &["committee", "--help"])]
#[case::restore("help_of_restore", &["restore", "--help"])]
#[case::keys("keys", &["keys"])]
#[case::keys_in_french("keys_in_french", &["keys", "--lang", "fr"])]
#[case::keys_in_ascii("keys_in_ascii", &["keys", "--ascii"])]
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
    for command in [
        "demo",
        "init",
        "check",
        "show",
        "committee",
        "plan",
        "calendar",
        "keys",
        "format",
        "paths",
        "restore",
    ] {
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
