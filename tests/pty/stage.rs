//! The portfolio of these tests, and how to its dashboard.

use crate::harness::Terminal;

/// The file.
pub(crate) const FILE: &str = "p.yaml";
/// The portfolio the program is shipped with.
pub(crate) const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");
/// What the dashboard shows as soon as it is there.
pub(crate) const READY: &str = "Accounts";
/// The key that brings out a defect that was asked for.
pub(crate) const F12: &str = "\x1b[24~";
/// One account with one score.
pub(crate) const TEXT: &str = "\
format: 1
portfolio:
  name: Aurora Components # ours
criteria:
  attractiveness:
    - {id: innovation, name: Capacity to innovate, weight: 100, kind: qualitative}
  strength:
    - {id: loyalty, name: Loyalty, weight: 100, kind: qualitative}
accounts:
  - id: helios
    name: Helios Retail
    status: key
    scores:
      innovation: 1
";

/// The dashboard as it starts, with these environment variables besides.
pub(crate) fn start(variables: &[(&str, &str)]) -> Terminal {
    start_with(variables, "")
}

/// The same, with these arguments too.
pub(crate) fn start_with(variables: &[(&str, &str)], arguments: &str) -> Terminal {
    let mut terminal = Terminal::with(variables);
    terminal.write(FILE, TEXT);
    terminal.start(&format!("{arguments} {FILE}"), READY);
    terminal
}

/// The dashboard, with the score of innovation under the cursor.
pub(crate) fn dashboard() -> Terminal {
    dashboard_with(&[])
}

/// The same, with these environment variables besides.
pub(crate) fn dashboard_with(variables: &[(&str, &str)]) -> Terminal {
    let mut terminal = start(variables);
    terminal.send("\t\t");
    terminal.wait_for("▸Position");
    terminal
}

/// Whether a text of the file has this score.
pub(crate) fn saved(score: u8) -> impl Fn(&str) -> bool {
    move |text| text.contains(&format!("innovation: {score}"))
}

/// The score in the file.
pub(crate) fn score(terminal: &Terminal) -> Option<u8> {
    let text = terminal.read(FILE);
    (0..=9).find(|score| saved(*score)(&text))
}

/// The lines that only one of two texts has, in their order.
pub(crate) fn only_in<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
    let mut rest: Vec<&str> = other.lines().collect();
    let mut lines = Vec::new();
    for line in text.lines() {
        match rest.iter().position(|known| *known == line) {
            Some(at) => drop(rest.remove(at)),
            None => lines.push(line.trim_start()),
        }
    }
    lines
}

/// Lines the file has elsewhere too may stand anywhere among those that are new.
pub(crate) fn sorted(mut lines: Vec<&str>) -> Vec<&str> {
    lines.sort_unstable();
    lines
}
