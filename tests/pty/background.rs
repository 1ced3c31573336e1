//! The theme follows the background of the terminal, which these tests play; none of its answers is taken for
//! something typed.

use rstest::rstest;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT, score};

/// What the terminal is asked.
const QUESTIONS: &str = "\x1b]11;?\x1b\\\x1b[c";
/// The answer of every terminal to the second question.
const I_AM: &str = "\x1b[?62;22c";
const WHITE: &str = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\";
const BLACK: &str = "\x1b]11;rgb:0000/0000/0000\x07";

/// The background of each theme, as its file has it.
const DARK: vt100::Color = vt100::Color::Rgb(26, 29, 36);
const LIGHT: vt100::Color = vt100::Color::Rgb(251, 250, 248);

/// keyfolio just started, on a terminal that has not answered yet.
fn started(variables: &[(&str, &str)], arguments: &str) -> Terminal {
    let mut terminal = Terminal::with(variables);
    terminal.write(FILE, TEXT);
    terminal.take_bytes();
    terminal.run(&format!("{arguments} {FILE}"));
    terminal
}

/// The same, as soon as it has asked.
fn asked(variables: &[(&str, &str)]) -> Terminal {
    let terminal = started(variables, "");
    terminal.wait_for_bytes(QUESTIONS.as_bytes());
    terminal
}

fn wait_for_background(terminal: &Terminal, colour: vt100::Color) {
    let is_there = |screen: &vt100::Screen| {
        let corner = screen.cell(0, 0).map(vt100::Cell::bgcolor);
        screen.contents().contains(READY) && corner == Some(colour)
    };
    terminal.wait(&format!("{colour:?}"), is_there);
}

/// Nothing came of what was sent: the program is where it was, and goes on.
fn assert_untouched(mut terminal: Terminal) {
    terminal.settle();
    assert_eq!(score(&terminal), Some(1));
    terminal.send("\t\t5");
    terminal.wait_for_file(FILE, |text| text.contains("innovation: 5"));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(!terminal.contents().contains("rgb:"));
}

#[rstest]
#[case::light(&[], WHITE, LIGHT)]
#[case::dark(&[], BLACK, DARK)]
#[case::dark_against_the_guess(&[("COLORFGBG", "0;15")], BLACK, DARK)]
#[case::without_the_first_answer(&[], "", DARK)]
fn an_answer_decides(
    #[case] variables: &[(&str, &str)],
    #[case] answer: &str,
    #[case] expected: vt100::Color,
) {
    let mut terminal = asked(variables);
    terminal.send(&format!("{answer}{I_AM}"));
    wait_for_background(&terminal, expected);
    assert_untouched(terminal);
}

#[rstest]
#[case::dark(&[], DARK)]
#[case::as_guessed(&[("COLORFGBG", "0;15")], LIGHT)]
fn a_terminal_that_never_answers_is_not_waited_for(
    #[case] variables: &[(&str, &str)],
    #[case] expected: vt100::Color,
) {
    let terminal = asked(variables);
    wait_for_background(&terminal, expected);
    assert_untouched(terminal);
}

#[test]
fn a_late_answer_in_pieces_changes_nothing() {
    let mut terminal = asked(&[]);
    terminal.settle();
    for piece in [
        "\x1b]",
        "11",
        ";rgb:ffff/ff",
        "ff/ffff\x1b",
        "\\",
        "\x1b[?6",
        "2c",
    ] {
        terminal.send(piece);
        assert!(terminal.stays_quiet(), "after {piece:?}");
    }
    wait_for_background(&terminal, DARK);
    assert_untouched(terminal);
}

#[test]
fn a_late_answer_in_a_paste_is_no_part_of_it() {
    let mut terminal = asked(&[]);
    terminal.settle();
    terminal.send(&format!("n\x1b[200~Zen{WHITE}{I_AM}ith\x1b[201~"));
    terminal.wait_for("Zenith");
    wait_for_background(&terminal, DARK);
}

/// A start without a file asks too, and once only: what was found out holds for the dashboard after it.
#[test]
fn the_welcome_asks_for_the_demo_too() {
    let mut terminal = Terminal::new();
    terminal.take_bytes();
    terminal.run("");
    terminal.wait_for_bytes(QUESTIONS.as_bytes());
    terminal.send(&format!("{WHITE}{I_AM}"));
    let is_light =
        |screen: &vt100::Screen| screen.cell(0, 0).map(vt100::Cell::bgcolor) == Some(LIGHT);
    terminal.wait("a light welcome", is_light);
    terminal.take_bytes();
    terminal.send("\r");
    wait_for_background(&terminal, LIGHT);
    let sent = terminal.take_bytes();
    let asked = sent
        .windows(QUESTIONS.len())
        .any(|it| it == QUESTIONS.as_bytes());
    assert!(!asked, "asked twice");
}

#[test]
fn an_answer_that_comes_with_the_end_does_not_reach_the_shell() {
    let mut terminal = asked(&[]);
    wait_for_background(&terminal, DARK);
    terminal.take_bytes();
    terminal.send("q");
    terminal.send(&format!("{WHITE}{I_AM}"));
    assert_eq!(terminal.exit_code(), 0);
    terminal.send("echo done\n");
    terminal.wait_for("done");
    assert!(!terminal.contents().contains("rgb:"));
}

#[rstest]
#[case::theme_named(&[], "--theme dark")]
#[case::no_colour(&[("NO_COLOR", "1")], "")]
#[case::linux(&[("TERM", "linux")], "")]
fn nothing_is_asked(#[case] variables: &[(&str, &str)], #[case] arguments: &str) {
    let terminal = started(variables, arguments);
    terminal.wait_for(READY);
    terminal.settle_keeping();
    let sent = String::from_utf8_lossy(&terminal.take_bytes()).into_owned();
    assert!(
        !sent.contains("\x1b]11;") && !sent.contains("\x1b[c"),
        "{sent:?}"
    );
}

#[test]
fn a_terminal_that_has_only_lines_gets_one() {
    let terminal = started(&[("TERM", "dumb")], "");
    terminal.wait_for("`keyfolio show` prints the portfolio without one");
    assert_eq!(terminal.exit_code(), 2);
}
