//! What is said when something goes wrong outside: in words of ours, in both languages.

use rstest::rstest;

use super::call::World;

#[rstest]
#[case::folder(&["check", "."], "it is a folder, not a file")]
#[case::folder_in_french(&["check", ".", "--lang", "fr"], "c’est un dossier, pas un fichier")]
#[case::folder_opened(&["."], "needs a terminal")]
#[case::no_folder(&["check", "no/a.yaml"], "There is no folder no. `keyfolio init no/a.yaml` makes it")]
#[case::no_folder_in_french(&["no/a.yaml", "--lang", "fr"], "`keyfolio init no/a.yaml` le crée")]
#[case::a_folder_that_is_none(&["check", "no/"], "There is no folder no/; a portfolio is a file.")]
#[case::in_a_file(&["check", "portfolio.yaml/a.yaml"], "a part of the path is a file, not a folder")]
#[case::missing_keys(&["keys", "--keymap", "gone.yaml"], "gone.yaml: there is no such file")]
#[case::missing_keys_in_french(
    &["keys", "--keymap", "gone.yaml", "--lang", "fr"],
    "gone.yaml\u{202f}: ce fichier n’existe pas"
)]
#[case::missing_table(
    &["import", "gone.csv", "--lang", "fr"],
    "gone.csv ne peut être lu\u{202f}: ce fichier n’existe pas"
)]
#[case::not_a_folder(
    &["report", "--output", "portfolio.yaml/r.html", "--lang", "fr"],
    "portfolio.yaml/r.html n’a pas pu être écrit\u{202f}: une partie du chemin est un fichier, pas un dossier"
)]
fn what_the_system_says_has_words(#[case] arguments: &[&str], #[case] said: &str) {
    let world = World::new();
    world.put("here/portfolio.yaml", "format: 1\nportfolio: {name: A}\n");
    let outcome = world.call(arguments);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains(said), "{}", outcome.err);
    assert!(!outcome.err.contains("os error"), "{}", outcome.err);
}

/// A locale that is not UTF-8 has only ASCII for signs, unless somebody says otherwise.
#[rstest]
#[case::utf8("fr_FR.UTF-8", "", &[], "\u{2191}")]
#[case::plain("C", "", &[], "Up")]
#[case::argument("C", "", &["--no-ascii"], "\u{2191}")]
#[case::settings("C", "ascii: false\n", &[], "\u{2191}")]
#[case::both("C.UTF-8", "ascii: false\n", &["--ascii"], "Up")]
fn the_locale_says_which_signs_there_are(
    #[case] locale: &str,
    #[case] settings: &str,
    #[case] said: &[&str],
    #[case] shown: &str,
) {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", settings);
    let arguments = [&["keys", "--lang", "en"], said].concat();
    let outcome = world.call_with(&[("LANG", locale)], &arguments);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    let line = outcome.out.lines().find(|line| line.contains("move-up"));
    assert!(line.unwrap().trim_start().starts_with(shown), "{line:?}");
}

/// What is said of a mistake is spelled as well as what is printed.
#[rstest]
#[case::of_a_file(&["show", "gone.yaml"])]
#[case::of_a_call(&["due", "--bogus"])]
#[case::of_settings(&["paths"])]
fn mistakes_are_spelled_where_there_is_only_ascii(#[case] arguments: &[&str]) {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", "theme: drak\n");
    let outcome = world.call_with(&[("LANG", "C")], arguments);
    assert!(outcome.err.contains("found \"drak\""), "{}", outcome.err);
    assert!(outcome.err.is_ascii(), "{}", outcome.err);
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_no_more_is_told() {
    use std::fs::File;
    use std::process::Command;

    let full = File::options().write(true).open("/dev/full").unwrap();
    let program = Command::new(env!("CARGO_BIN_EXE_keyfolio"))
        .args(["keys", "--lang", "fr"])
        .stdout(full)
        .output()
        .unwrap();
    let err = String::from_utf8(program.stderr).unwrap();
    assert_eq!(program.status.code(), Some(1));
    assert_eq!(err, "cela n’a pas marché\u{202f}: le disque est plein\n");
}
