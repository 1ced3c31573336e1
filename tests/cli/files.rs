//! Which file is meant, what is made and what is never touched.

use std::fs;

use rstest::rstest;

use super::call::{EXAMPLE, World};
use keyfolio::store::state_folder::StateFolder;

const ONE: &str = "format: 1\nportfolio: {name: One}\n";
const TWO: &str = "format: 1\nportfolio: {name: Two}\n";
const THREE: &str = "format: 1\nportfolio: {name: Three}\n";

fn name_shown(world: &World, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let outcome = world.call_with(variables, &[&["show"], arguments].concat());
    outcome.out.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_nearest_portfolio_is_meant() {
    let world = World::new();
    world.put("data/keyfolio/portfolio.yaml", THREE);
    assert_eq!(name_shown(&world, &[], &[]), "Three");
    world.put("here/portfolio.yaml", TWO);
    assert_eq!(name_shown(&world, &[], &[]), "Two");
    let named = world.put("elsewhere/one.yaml", ONE);
    let variables = [("KEYFOLIO_FILE", named.to_str().unwrap())];
    assert_eq!(name_shown(&world, &variables, &[]), "One");
    assert_eq!(name_shown(&world, &variables, &["portfolio.yaml"]), "Two");
}

#[test]
fn a_named_file_that_is_not_there_is_not_replaced_by_another() {
    let world = World::new();
    world.put("here/portfolio.yaml", ONE);
    for (variables, arguments) in [
        (&[("KEYFOLIO_FILE", "gone.yaml")][..], &["show"][..]),
        (&[], &["show", "gone.yaml"]),
    ] {
        let outcome = world.call_with(variables, arguments);
        assert_eq!(outcome.code, 2);
        assert!(
            outcome.err.contains("keyfolio init gone.yaml"),
            "{}",
            outcome.err
        );
    }
}

#[test]
fn with_no_portfolio_anywhere_the_ways_to_one_are_named() {
    let outcome = World::new().call(&["show"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    insta::assert_snapshot!("no_portfolio", outcome.err);
}

#[rstest]
#[case::open(&[])]
#[case::a_file(&["portfolio.yaml"])]
#[case::demo(&["demo"])]
fn without_a_terminal_one_sentence_names_show(#[case] arguments: &[&str]) {
    let world = World::new();
    world.put("here/portfolio.yaml", "format: 1\nportfolio: {name: A}\n");
    let outcome = world.call(arguments);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert_eq!(
        outcome.err,
        "keyfolio needs a terminal; `keyfolio show` prints the portfolio without one\n"
    );
}

#[rstest]
#[case::slip(&["show", "chekc"], "did you mean `keyfolio check`?")]
#[case::file_and_command(&["a.yaml", "check"], "comes after the command")]
#[case::theme(&["show", "--theme", "pink"], "It can be: dark")]
#[case::day(&["show", "--today", "someday"], "someday")]
#[case::settings(&["show", "--config", "gone.yaml"], "no settings file gone.yaml")]
#[case::keys(&["keys", "--keymap", "gone.yaml"], "gone.yaml")]
fn a_mistake_in_the_call_is_told(#[case] arguments: &[&str], #[case] said: &str) {
    let outcome = World::new().call(arguments);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains(said), "{}", outcome.err);
}

#[test]
fn settings_are_heard_and_options_are_stronger() {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", "language: fr\n");
    assert!(world.call(&["keys"]).out.starts_with("Partout"));
    assert!(
        world
            .call(&["keys", "--lang", "en"])
            .out
            .starts_with("Everywhere")
    );
}

#[test]
fn every_mistake_in_settings_and_keys_is_told() {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", "them: dark\nmouse: maybe\n");
    let outcome = world.call(&["paths"]);
    assert_eq!(outcome.code, 0);
    insta::assert_snapshot!("mistakes_in_settings", outcome.err);
    let world = World::new();
    world.put(
        "config/keyfolio/keymap.yaml",
        "- {keys: [F77], action: undoo, scope: global}\n",
    );
    let outcome = world.call(&["keys"]);
    assert_eq!(outcome.code, 2);
    insta::assert_snapshot!("mistakes_in_keys", outcome.err);
    let french = world.call(&["keys", "--lang", "fr"]);
    insta::assert_snapshot!("mistakes_in_keys_in_french", french.err);
}

/// Whatever is wrong in the settings is told, and everything else goes on.
#[rstest]
#[case::value(
    "theme: drak\nlanguage: fr\n",
    "config.yaml\u{202f}: ligne 1\u{202f}: theme",
    "Partout"
)]
#[case::no_map("- theme\n", "config.yaml: expected settings", "Everywhere")]
#[case::no_yaml("theme: [\n", "config.yaml: line 2: this is not YAML", "Everywhere")]
fn settings_that_are_wrong_keep_nobody(
    #[case] settings: &str,
    #[case] err: &str,
    #[case] out: &str,
) {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", settings);
    let outcome = world.call(&["keys"]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.err.contains(err), "{}", outcome.err);
    assert_eq!(outcome.err.lines().count(), 1);
    assert!(outcome.out.starts_with(out), "{}", outcome.out);
}

#[rstest]
#[case::bare(&["init"])]
#[case::example(&["init", "--example"])]
#[case::named(&["init", "--name", "Nord & Sud: « 42 »"])]
fn init_makes_a_portfolio_that_has_no_problem(#[case] arguments: &[&str]) {
    let world = World::new();
    let outcome = world.call(arguments);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    assert!(
        outcome.out.contains("`keyfolio` opens it"),
        "{}",
        outcome.out
    );
    assert_eq!(world.call(&["check"]).code, 0);
    if let [_, _, name] = arguments {
        assert_eq!(name_shown(&world, &[], &[]), *name);
    }
}

#[test]
fn init_teaches_in_the_language_of_its_user() {
    let world = World::new();
    let outcome = world.call(&["init", "--lang", "fr", "--name", "Aurore"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    let text = world.text("here/portfolio.yaml");
    assert!(text.contains("Progression du CA"), "{text}");
    assert!(text.contains("name: Aurore"), "{text}");
    assert_eq!(world.call(&["check"]).code, 0);
}

#[test]
fn init_never_writes_over_a_file() {
    let world = World::new();
    world.put("here/portfolio.yaml", "mine");
    for arguments in [
        &["init"][..],
        &["init", "--example"],
        &["init", "portfolio.yaml"],
    ] {
        let outcome = world.call(arguments);
        assert_eq!(outcome.code, 2);
        assert!(outcome.err.contains("exists already"), "{}", outcome.err);
        assert_eq!(world.text("here/portfolio.yaml"), "mine");
    }
}

#[test]
fn the_shipped_example_is_what_init_writes() {
    let world = World::new();
    world.call(&["init", "--example", "example.yaml"]);
    assert_eq!(
        world.text("here/example.yaml"),
        fs::read_to_string(EXAMPLE).unwrap()
    );
}

#[test]
fn a_copy_is_listed_and_put_back_and_what_it_replaces_is_kept() {
    use keyfolio::store::backup::Backups;
    let world = World::new();
    let file = world.put("here/portfolio.yaml", ONE);
    let state = world.here().with_file_name("state").join("keyfolio");
    let backups = Backups::of(&StateFolder::new(state), &file);
    let taken = "2026-11-20T10:00:00Z".parse().unwrap();
    backups.keep(TWO.as_bytes(), taken).unwrap();

    let listed = world.call(&["restore"]);
    assert_eq!(listed.code, 0);
    assert!(
        listed.out.starts_with("1  2026-11-20 10:00:00"),
        "{}",
        listed.out
    );

    assert!(
        listed.out.contains("name of the portfolio"),
        "{}",
        listed.out
    );
    assert!(listed.out.contains("/backups/portfolio-"), "{}", listed.out);

    // The file has its place, as with every command; it may still be said by an option.
    let place = &["restore", "portfolio.yaml"][..];
    for said in [
        place,
        &["restore", "--list", "portfolio.yaml"],
        &["restore", "--file", "portfolio.yaml"],
    ] {
        assert_eq!(world.call(said).out, listed.out, "{said:?}");
    }
    assert!(
        world
            .call(&["restore", "gone.yaml"])
            .err
            .contains("There is no file gone.yaml")
    );

    assert_eq!(world.call(&["restore", "2"]).code, 2);
    let previewed = world.call(&["restore", "1", "portfolio.yaml", "--preview"]);
    assert_eq!(
        (previewed.code, previewed.out.as_str()),
        (
            0,
            "settings and lists\n  name of the portfolio: One → Two\n"
        )
    );
    assert_eq!(world.text("here/portfolio.yaml"), ONE);

    let restored = world.call(&["restore", "1"]);
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert_eq!(world.text("here/portfolio.yaml"), TWO);
    let newest = backups.list().unwrap().remove(0);
    assert_eq!(fs::read_to_string(newest.path).unwrap(), ONE);
}

#[rstest]
#[case::no_portfolio(&["show"], "pas encore de portefeuille")]
#[case::missing(&["show", "gone.yaml"], "keyfolio init gone.yaml")]
#[case::no_terminal(&["demo"], "besoin d’un terminal")]
#[case::no_copies(&["restore"], "pas encore de copie")]
#[case::no_such_copy(&["restore", "7"], "pas de copie 7")]
#[case::init(&["init", "new.yaml"], "est là maintenant")]
#[case::init_over(&["init", "here.yaml"], "existe déjà")]
#[case::paths(&["paths"], "dossier d’état")]
fn the_command_line_speaks_french(#[case] arguments: &[&str], #[case] expected: &str) {
    let world = World::new();
    world.put("here/here.yaml", ONE);
    let french = ("LANG", "fr_FR.UTF-8");
    let outcome = if arguments.starts_with(&["restore"]) {
        world.call_with(&[french, ("KEYFOLIO_FILE", "here.yaml")], arguments)
    } else {
        world.call_with(&[french], arguments)
    };
    let said = outcome.out + &outcome.err;
    assert!(said.contains(expected), "{said}");
}

/// What stands for something else in French does so everywhere.
#[rstest]
#[case(&["committee", "helios"])]
#[case(&["calendar"])]
#[case(&["show"])]
fn a_file_that_is_not_named_is_told_in_french(#[case] arguments: &[&str]) {
    let outcome = World::new().call(&[arguments, &["--lang", "fr"]].concat());
    assert_eq!(outcome.code, 2);
    assert!(outcome.err.contains("keyfolio FICHIER "), "{}", outcome.err);
    assert!(!outcome.err.contains("FILE"), "{}", outcome.err);
}

#[rstest]
#[case("en", "there is no copy 9, and none yet of this file at all")]
#[case("fr", "il n’y a pas de copie 9, ni encore aucune de ce fichier")]
fn a_copy_is_asked_for_where_there_is_none(#[case] lang: &str, #[case] said: &str) {
    let world = World::new();
    world.put("here/portfolio.yaml", "format: 1\nportfolio: {name: A}\n");
    let outcome = world.call(&["restore", "9", "--lang", lang]);
    assert_eq!((outcome.code, outcome.err.trim_end()), (2, said));
}
