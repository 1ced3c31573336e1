//! The first minute: from nothing to the first own account on the matrix.

use crate::harness::Terminal;

/// A new portfolio, where nothing else was typed.
const FILE: &str = ".local/share/keyfolio/portfolio.yaml";
/// The most keys it may take, names left out.
const MOST_KEYS: usize = 40;

/// A newcomer, who counts the keys that are pressed.
struct Newcomer {
    terminal: Terminal,
    keys: usize,
}

impl Newcomer {
    /// Starts the program in a home folder with nothing in it.
    fn new() -> Self {
        let mut terminal = Terminal::new();
        terminal.start("", "New portfolio");
        Self { terminal, keys: 0 }
    }

    /// Presses one key, then waits for a text of the screen.
    fn press(&mut self, key: &str, shows: &str) {
        self.keys += 1;
        self.terminal.send(key);
        self.terminal.wait_for(shows);
    }

    /// Types a name, which is not counted.
    fn name(&mut self, name: &str) {
        self.terminal.send(name);
        self.terminal.wait_for(name);
    }
}

#[test]
fn from_nothing_to_the_first_own_account_on_the_matrix() {
    let mut me = Newcomer::new();
    me.press("j", "▸ New portfolio");
    me.press("\r", "What is the portfolio called?");
    me.name("Aurora");
    me.press("\r", "Currency");
    me.press("\r", "On which scale");
    me.press("\r", "attractive to you?");
    me.press("\r", "solid there?");
    me.press("\r", "Which accounts come first?");
    me.name("Helios Retail");
    me.press("\r", "One account.");
    me.press("\r", "Where is the file kept?");
    me.press("\r", "▸ Capacity to innovate");
    me.press("4", "1 of 5 scored");
    me.press("j", "▸ International reach");
    me.press("5", "2 of 5 scored");
    me.press("j", "▸ Service expectations");
    me.press("4", "3 of 5 scored");
    me.press("j", "▸ Share of wallet");
    me.press("j", "▸ Value against rivals");
    me.press("4", "1 of 3 scored");
    assert!(me.keys <= MOST_KEYS, "{} keys", me.keys);
    // On the matrix, by its letters and its whole name beside them, and in the file.
    me.terminal.wait_for("Protect");
    let on_matrix = |screen: &vt100::Screen| {
        let mut lines = screen
            .contents()
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>();
        lines.truncate(20);
        lines.iter().any(|line| {
            line.chars()
                .skip(46)
                .collect::<String>()
                .contains("Helios Retail")
        })
    };
    me.terminal.wait("the account on the matrix", on_matrix);
    me.terminal.wait_for_file(FILE, |text| {
        text.contains("name: Aurora") && text.contains("value: 4") && text.contains("# What places")
    });
    me.terminal.send("q");
    assert_eq!(me.terminal.exit_code(), 0);
    // It is found again without being named.
    me.terminal.start("", "Aurora");
}

#[test]
fn a_column_of_a_spreadsheet_is_pasted() {
    let mut me = Newcomer::new();
    me.press("j", "▸ New portfolio");
    me.press("\r", "called?");
    for shows in ["On which", "attractive to", "solid there?", "come first?"] {
        me.press("\t", shows);
    }
    me.terminal
        .send("\x1b[200~Client\t2024\t2025\r\nHelios\t3,9 M€\t4,2 M€\r\nNova\t1\t2\r\n\x1b[201~");
    me.terminal.wait_for("2 accounts. Revenue of 2024, 2025.");
    me.press("\t", "Where is the file kept?");
    me.press("\r", "Helios");
    me.terminal
        .wait_for_file(FILE, |text| text.contains("2024: 3900000"));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let mut terminal = Terminal::new();
    terminal.write("mine.yaml", "format: 1\nportfolio: {name: Mine}\n");
    terminal.start("", "New portfolio");
    terminal.send("j\r\t\t\t\t\t");
    terminal.wait_for("Where is the file kept?");
    terminal.send("\x15mi\t");
    terminal.wait_for("mine.yaml");
    terminal.send("\r");
    terminal.wait_for("mine.yaml exists already");
    assert!(terminal.read("mine.yaml").contains("name: Mine"));
}

#[test]
fn a_file_that_is_missing_is_made_where_it_was_named() {
    let mut terminal = Terminal::new();
    terminal.start("nofile.yaml", "This file does not exist yet: nofile.yaml");
    terminal.send("\r");
    terminal.wait_for("What is the portfolio called?");
    terminal.send("Aurora\t\t\t\t\t");
    terminal.wait_for("Where is the file kept?");
    terminal.send("\r");
    terminal.wait_for_file("nofile.yaml", |text| text.contains("name: Aurora"));
    terminal.wait_for("Aurora");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

/// What cannot be made there, or is not to be, is told as everywhere.
#[test]
fn nothing_is_offered_where_no_file_can_be() {
    let mut terminal = Terminal::new();
    terminal.run("no/a.yaml");
    terminal.wait_for("There is no folder no.");
    assert_eq!(terminal.exit_code(), 2);
    terminal.run("--read-only gone.yaml");
    terminal.wait_for("There is no file gone.yaml");
    assert_eq!(terminal.exit_code(), 2);
}

#[test]
fn the_demo_begins_with_the_tour_and_leaves_nothing() {
    let mut terminal = Terminal::new();
    terminal.start("", "Look around");
    terminal.send("\r");
    terminal.wait_for("1 of 8");
    terminal.send("\x1b");
    terminal.wait_without("1 of 8");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(FILE), "");
}

#[test]
fn a_file_that_is_somewhere_else_is_opened() {
    let mut terminal = Terminal::new();
    terminal.write("other.yaml", "format: 1\nportfolio: {name: Elsewhere}\n");
    terminal.start("", "Open a file");
    terminal.send("jj\r");
    terminal.wait_for("Which file?");
    terminal.send("gone.yaml\r");
    terminal.wait_for("gone.yaml cannot be read");
    terminal.send("\x15ot\t\r");
    terminal.wait_for("Elsewhere");
}

#[test]
fn what_was_chosen_in_the_greeting_stays() {
    let mut terminal = Terminal::new();
    terminal.start("", "Français");
    terminal.send("G");
    terminal.send("\x1b[F\r"); // End, Enter
    terminal.wait_for("Découvrir");
    terminal.send("\x1b[H\r"); // Home, Enter
    terminal.wait_for("1 sur 8");
}

#[test]
fn the_greeting_is_as_quiet_as_the_rest() {
    let mut terminal = Terminal::new();
    terminal.start("", "Look around");
    terminal.settle();
    assert!(terminal.stays_quiet());
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.wait_given_back();
}

/// Without colour blanks look alike everywhere: what is left of the greeting would be seen.
#[test]
fn the_terminal_is_kept_from_the_greeting_to_the_dashboard() {
    let mut terminal = Terminal::with(&[("NO_COLOR", "1")]);
    terminal.start("", "Look around");
    terminal.settle();
    terminal.send("\r");
    terminal.wait_for("1 of 8");
    terminal.settle_keeping();
    let sent = terminal.take_bytes();
    let says = |what: &[u8]| sent.windows(what.len()).any(|window| window == what);
    assert!(!says(b"\x1b[?1049l"), "{}", sent.escape_ascii());
    assert!(!says(b"\x1b[?1049h"), "{}", sent.escape_ascii());
    let left = terminal.contents();
    assert!(!left.contains("New portfolio"), "{left}");
    terminal.send("\x1b");
    terminal.wait_without("1 of 8");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.wait_given_back();
}
