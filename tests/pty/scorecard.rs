//! A scorecard kept on a real terminal: a reading, a pasted column, and what they leave in the file.

use crate::harness::Terminal;
use crate::stage::{EXAMPLE, FILE, READY, only_in, sorted};

/// A column as a spreadsheet puts it on the clipboard, and as a terminal hands it over.
const PASTED: &str =
    "\x1b[200~Complaints\t4\r\nShare of wallet\t36,5\r\nNobody knows\t7\r\n\x1b[201~";

/// The full view of the scorecard of Helios.
fn scorecard() -> Terminal {
    let mut terminal = Terminal::new();
    terminal.write(FILE, EXAMPLE);
    terminal.start(&format!("--today 2026-11-23 {FILE}"), READY);
    terminal.send("gs");
    terminal.wait_for("▸ Yearly revenue");
    terminal
}

/// What a session took out of the file and put into it, once it has ended.
fn written(terminal: &mut Terminal) -> (Vec<String>, Vec<String>) {
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    let after = terminal.read(FILE);
    let owned = |lines: Vec<&str>| lines.into_iter().map(str::to_owned).collect();
    (
        owned(only_in(EXAMPLE, &after)),
        owned(sorted(only_in(&after, EXAMPLE))),
    )
}

#[test]
fn a_reading_is_a_key_and_a_number() {
    let mut terminal = scorecard();
    terminal.send("jjr95,2");
    terminal.wait_for("95.2 % of 2026-11-23");
    terminal.send("\r");
    terminal.wait_for_file(FILE, |text| text.contains("2026-11-23: 95.2"));
    let (gone, new) = written(&mut terminal);
    assert_eq!(gone, ["2026-08: 93, 2026-09-30: 94.1, 2026-10-31: 94.5}"]);
    assert_eq!(
        new,
        ["2026-08: 93, 2026-09-30: 94.1, 2026-10-31: 94.5, 2026-11-23: 95.2}"]
    );
}

#[test]
fn a_pasted_column_is_previewed_and_taken_over_with_one_key() {
    let mut terminal = scorecard();
    terminal.send(PASTED);
    terminal.wait_for("2 of 3 lines can be taken over");
    terminal.wait_for("no indicator is called so");
    assert_eq!(terminal.read(FILE), EXAMPLE, "a preview changes nothing");
    terminal.send("\r");
    terminal.wait_for("2 readings taken over");
    let (gone, new) = written(&mut terminal);
    let complaints = "2026-09: 6, 2026-10: 5}";
    let wallet = "2026-06: 34, 2026-09: 35}";
    let ends = |lines: &[String], end: &str| lines.iter().any(|line| line.ends_with(end));
    assert!(
        gone.len() == 2 && ends(&gone, complaints) && ends(&gone, wallet),
        "{gone:?}"
    );
    assert!(new.len() == 2, "{new:?}");
    assert!(ends(&new, "2026-10: 5, 2026-11-23: 4}"), "{new:?}");
    assert!(ends(&new, "2026-09: 35, 2026-11-23: 36.5}"), "{new:?}");
}

#[test]
fn a_preview_that_is_left_takes_nothing_over() {
    let mut terminal = scorecard();
    let before = terminal.modified(FILE);
    terminal.send(PASTED);
    terminal.wait_for("Pasted readings");
    terminal.send("\x1b");
    terminal.wait_without("Pasted readings");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.modified(FILE), before);
}
