//! The settings page, in the settings file.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT};

/// The settings file, from the home folder.
const CONFIG: &str = ".config/keyfolio/config.yaml";

/// The page, over a settings file that says this, if it is there.
fn opened(config: Option<&str>, arguments: &str) -> Terminal {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    if let Some(text) = config {
        fs::create_dir_all(terminal.path(".config/keyfolio")).expect("a folder");
        terminal.write(CONFIG, text);
    }
    terminal.start(&format!("{arguments} {FILE}"), READY);
    terminal.send("go");
    terminal.wait_for("Settings");
    terminal
}

#[test]
fn a_change_is_in_the_file_and_holds_at_the_next_start() {
    let mut terminal = opened(None, "");
    terminal.send("l");
    terminal.wait_for("Réglages");
    terminal.wait_for_file(CONFIG, |text| {
        text.ends_with("\nlanguage: fr\n") && text.starts_with('#')
    });
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.start(FILE, "Comptes");
}

#[test]
fn comments_and_order_stay() {
    let config = "# mine\nmouse: false # never\ntheme: dark # at night\n";
    let mut terminal = opened(Some(config), "");
    terminal.send("jl");
    terminal.wait_for("light");
    let changed = config.replace("theme: dark", "theme: light");
    terminal.wait_for_file(CONFIG, |text| text == changed);
}

#[test]
fn what_is_wrong_is_told_and_stays_until_it_is_changed() {
    let config = "mouse: maybe\ntheme: drak # at night\nmotion: false\n";
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("mine.yaml", config);
    terminal.start(
        &format!("--config mine.yaml {FILE}"),
        "mine.yaml: line 2: theme",
    );
    terminal.send("go");
    terminal.wait_for("Settings");
    terminal.send("jl");
    let changed = config.replace("drak", "light");
    terminal.wait_for_file("mine.yaml", |text| text == changed);
}

#[test]
fn a_file_that_holds_no_settings_is_left_alone() {
    let broken = "theme: [ # not yet\n";
    let mut terminal = opened(Some(broken), "");
    terminal.send("jl");
    terminal.wait_for("does not hold settings");
    assert_eq!(terminal.read(CONFIG), broken);
}

#[test]
fn a_file_that_was_named_is_the_one() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("mine.yaml", "theme: dark\n");
    terminal.start(&format!("--config mine.yaml {FILE}"), READY);
    terminal.send("gojl");
    terminal.wait_for_file("mine.yaml", |text| text == "theme: light\n");
    assert_eq!(terminal.read(CONFIG), "");
}

#[test]
fn a_file_that_cannot_be_written_says_so_and_the_change_holds() {
    let mut terminal = opened(Some("theme: dark\n"), "");
    let config = terminal.path(CONFIG);
    fs::set_permissions(&config, fs::Permissions::from_mode(0o444)).expect("read only");
    terminal.send("jl");
    terminal.wait_for("It holds until the program ends");
    terminal.wait_for("light");
    assert_eq!(terminal.read(CONFIG), "theme: dark\n");
}

#[test]
fn another_table_of_keys_holds_at_once_and_at_the_next_start() {
    let mut terminal = opened(None, "");
    terminal.wait_for("the program’s own");
    terminal.write("wrong.yaml", "- {keys: [Q], action: quitt}\n");
    terminal.write("mine.yaml", "- {keys: [Q], action: quit, scope: global}\n");
    terminal.send("jjjjjj\r");
    terminal.wait_for("empty: the usual");
    terminal.send("\u{15}wrong.yaml\r");
    terminal.wait_for("the keys stay as they were");
    terminal.send("\r\u{15}mine.yaml\r");
    terminal.wait_for("The keys of this table hold now");
    let named = format!("\nkeymap: {}\n", terminal.path("mine.yaml").display());
    terminal.wait_for_file(CONFIG, |text| text.ends_with(&named));
    terminal.send("Q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.start(FILE, READY);
    terminal.send("Q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn copies_are_kept_where_it_is_said_from_then_on() {
    let mut terminal = opened(None, "");
    terminal.send("jjjjjjj\r\u{15}usb/copies\r");
    terminal.wait_for("from now on");
    let copies = terminal.path("usb/copies");
    terminal.send("gda");
    terminal.wait_for("✓ saved");
    let of_the_file = fs::read_dir(&copies).expect("a folder").count();
    assert_eq!(of_the_file, 1);
    terminal.send("gf");
    terminal.wait_for("Helios Retail (status)");
    terminal.wait_for("usb/copies");
}

#[test]
fn an_unknown_setting_is_told_with_the_nearest_name_and_stops_nothing() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("mine.yaml", "moton: true\n");
    terminal.start(&format!("--config mine.yaml {FILE}"), READY);
    terminal.wait_for("did you mean `motion`?");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_setting_that_cannot_be_is_told_in_the_language_of_the_screen() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("mine.yaml", "mouse: perhaps\n");
    let call = format!("--lang fr --config mine.yaml {FILE}");
    terminal.start(&call, "mouse\u{202f}: «\u{202f}perhaps");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}
