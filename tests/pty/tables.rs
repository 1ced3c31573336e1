//! Tables that come in, on a real disk and terminal.

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT};

#[test]
fn a_table_goes_into_the_file_and_what_was_said_of_a_heading_is_remembered() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("t.csv", "Name;CA n-1\nPolaris;1 250,5\n");
    terminal.start(FILE, READY);
    terminal.send("Di");
    terminal.wait_for("Import a table");
    terminal.send("\u{15}t.csv\r");
    terminal.wait_for("What the table would change");
    terminal.send("\u{1b}[1;5F\r"); // ctrl-end: the last of the columns
    terminal.wait_for("leave the column out");
    terminal.send("Revenue 2025\r");
    terminal.wait_for("Take it over");
    terminal.send("\r");
    terminal.wait_for_file(FILE, |text| text.contains("1250.5"));
    let remembered = ".local/state/keyfolio/tables.json";
    terminal.wait_for_file(remembered, |text| text.contains("revenue 2025"));
}

#[test]
fn a_pasted_range_of_a_spreadsheet_is_looked_at() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.start(FILE, READY);
    terminal.send("\u{1b}[200~Name\tSector\nPolaris\tSteel\n\u{1b}[201~");
    terminal.wait_for("What the table would change");
    terminal.send("\r");
    terminal.wait_for_file(FILE, |text| text.contains("Polaris"));
}
