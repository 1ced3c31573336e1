//! What the program says of itself.

use rstest::rstest;

use super::call::World;

#[rstest]
#[case::short("short_help", &["-h"])]
#[case::long("long_help", &["--help"])]
#[case::short_in_french("short_help_in_french", &["-h", "--lang", "fr"])]
#[case::long_in_french("long_help_in_french", &["--lang=fr", "--help"])]
#[case::export_in_french("help_of_export_in_french", &["export", "--help", "--lang", "fr"])]
#[case::help_in_french("help_by_the_command_in_french", &["--lang", "fr", "help", "import"])]
#[case::man_in_french("manual_page_in_french", &["man", "--lang", "fr"])]
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

/// Every kind of mistake, by what is said of it first.
#[rstest]
#[case::unknown_option(&["check", "--foo"], "--foo n’est pas attendu ici")]
#[case::nearly(&["--them", "dark"], "Vouliez-vous dire --theme ?")]
#[case::slip(&["chekc", "a.yaml"], "Vouliez-vous dire keyfolio check ?")]
#[case::slip_after_help(&["help", "shwo"], "Vouliez-vous dire keyfolio help show\u{202f}?")]
#[case::no_value(&["--theme"], "--theme <NOM> demande une valeur")]
#[case::wrong_value(&["--theme", "blue"], "« blue » n’est pas une valeur pour --theme <NOM>")]
#[case::values(&["--theme", "blue"], "Sont possibles : dark, light")]
#[case::missing(&["import"], "il manque <TABLEAU>")]
#[case::several_missing(&["merge", "a"], "il manque <NÔTRE>, <LEUR>")]
#[case::conflict(&["restore", "1", "--list"], "[NUMÉRO] ne va pas avec --list")]
#[case::no_number(&["restore", "abc", "p.yaml"], "« abc » n’est pas une valeur pour [NUMÉRO]")]
#[case::no_equals(&["import", "t", "--map", "foo"], "« foo » n’est pas une valeur pour --map <EN-TÊTE=NOM>")]
#[case::twice(&["--lang", "en", "keys"], "--lang <CODE> est dit deux fois")]
#[case::twice_and_wrong(&["--lang", "de"], "--lang <CODE> est dit deux fois")]
#[case::unknown_for_a_command(&["due", "--bogus"], "Usage\u{202f}: keyfolio due [OPTIONS] [FICHIER]")]
#[case::no_command(&["help", "foo"], "foo n’est pas attendu ici")]
#[case::file_before_command(&["a.yaml", "check"], "le FICHIER d’une commande vient après elle")]
#[case::usage(&["import"], "Usage\u{202f}: keyfolio import <TABLEAU> [FICHIER]")]
#[case::where_there_is_more(&["restore", "--abc"], "`keyfolio restore --help` en dit plus.")]
fn a_mistake_is_told_in_french(#[case] arguments: &[&str], #[case] says: &str) {
    let outcome = World::new().call(&[&["--lang", "fr"], arguments].concat());
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains(says), "{says:?} in {}", outcome.err);
}

/// French sets every colon off.
#[rstest]
#[case(&["-h"])]
#[case(&["--help"])]
#[case(&["help", "help"])]
#[case(&["merge", "-h"])]
#[case(&["committee", "--help"])]
#[case(&["import"])]
fn no_heading_is_left_in_english(#[case] arguments: &[&str]) {
    let outcome = World::new().call(&[&["--lang", "fr"], arguments].concat());
    let said = outcome.out + &outcome.err;
    let headings: Vec<_> = said.lines().filter(|line| line.ends_with(':')).collect();
    assert!(said.contains("Usage\u{202f}: "), "{said}");
    for heading in headings {
        assert!(heading.ends_with("\u{202f}:"), "{heading:?}");
    }
}

#[test]
fn nothing_is_guessed_that_no_slip_explains() {
    let outcome = World::new().call(&["due", "--bogus", "--lang", "fr"]);
    assert!(
        outcome
            .err
            .starts_with("--bogus n’est pas attendu ici\n\nUsage"),
        "{}",
        outcome.err
    );
}

/// The first language there is among those asked for.
#[test]
fn a_language_that_is_none_hides_no_other() {
    let outcome = World::new().call(&["--lang", "de", "--lang", "fr"]);
    assert!(
        outcome.err.contains("n’est pas une valeur"),
        "{}",
        outcome.err
    );
}

#[rstest]
#[case::slip(&["chek"], "did you mean `keyfolio check`?")]
#[case::in_french(&["chek", "--lang", "fr"], "`keyfolio check`")]
#[case::no_slip(&["gone.yaml"], "`keyfolio init gone.yaml` makes a new portfolio there")]
fn a_mistyped_command_needs_no_terminal_to_be_seen(#[case] arguments: &[&str], #[case] says: &str) {
    let world = World::new();
    let outcome = world.call(arguments);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains(says), "{}", outcome.err);
    world.put("here/chek", "format: 1\nportfolio: {name: A}\n");
    let outcome = world.call(&["chek"]); // a file of that name is a file
    assert!(outcome.err.contains("needs a terminal"), "{}", outcome.err);
}

#[test]
fn a_mistake_is_told_in_english() {
    let outcome = World::new().call(&["chek", "a.yaml", "--foo"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    insta::assert_snapshot!(outcome.err);
}

/// The language of a mistake is found as that of everything else.
#[test]
fn a_mistake_is_told_in_the_language_of_the_settings() {
    let world = World::new();
    world.put("config/keyfolio/config.yaml", "language: fr\n");
    assert!(
        world
            .call(&["--foo"])
            .err
            .starts_with("--foo n’est pas attendu ici")
    );
    world.put("here/english.yaml", "language: en\n");
    let named = world.call(&["--foo", "--config", "english.yaml"]);
    assert!(
        named.err.starts_with("--foo is not expected here"),
        "{}",
        named.err
    );
}

#[test]
fn what_is_quoted_of_a_call_is_clean() {
    let outcome = World::new().call(&["--theme", "\u{1b}[31mred"]);
    assert!(!outcome.err.contains('\u{1b}'), "{:?}", outcome.err);
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
    // bash completes without telling what anything is for
    let french = World::new().call(&["completions", shell, "--lang", "fr"]);
    assert_eq!(
        french.out.contains("Regarder sans rien changer"),
        shell != "bash"
    );
    assert!(outcome.out.contains("colour-blind"), "values are completed");
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

/// The manual is one page: what it names is in it, and nothing else has to be looked up.
#[test]
fn the_manual_has_every_command_with_its_options() {
    let world = World::new();
    let page = world.call(&["man"]).out.replace('\\', "");
    assert_eq!(page.matches("(1)").count(), 0, "another page");
    let help = world.call(&["--help"]).out;
    let listed = help
        .split("Commands:\n")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let is_command = |it: &&str| it.starts_with("  ") && !it.starts_with("   ");
    let commands: Vec<_> = listed
        .lines()
        .filter(is_command)
        .filter_map(|it| it.split_whitespace().next())
        .filter(|it| *it != "help") // its own help is that of the program
        .collect();
    assert!(
        commands.len() > 15 && commands.contains(&"restore"),
        "{commands:?}"
    );
    for name in commands {
        let section = page
            .split(&format!(".SS {name}\n"))
            .nth(1)
            .unwrap_or_default();
        let section = section.split("\n.S").next().unwrap();
        let help = world.call(&[name, "--help"]).out;
        let own = help.split("Options of every command").next().unwrap();
        let options = own.split_whitespace().filter(|it| it.starts_with("--"));
        for option in options.filter(|it| !["--help", "--"].contains(it)) {
            assert!(
                section.contains(option.trim_end_matches([',', '.', ';', ':'])),
                "{name} {option}:\n{section}"
            );
        }
        assert!(section.contains(name), "{name}");
    }
}

/// The command that helps is asked as any other, and whatever it does not know leads to help that there is.
#[test]
fn help_for_help_is_help() {
    let help = World::new().call(&["help", "--help"]);
    assert_eq!(help.code, 0, "{}", help.err);
    assert_eq!(help.out, World::new().call(&["--help"]).out);
    let unknown = World::new().call(&["help", "nothing-like-it"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("`keyfolio --help`"), "{}", unknown.err);
}
