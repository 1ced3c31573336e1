//! What is printed to a terminal that is narrow.

use crate::harness::Terminal;

const TITLE: &str =
    "Delivery within forty-eight hours to every one of their warehouses in Scandinavia";

/// A portfolio in which something is due that has a long title.
fn portfolio() -> String {
    format!(
        "format: 1
portfolio: {{name: Aurora}}
accounts:
  - id: helios
    name: Helios Retail
    requirements:
      - {{id: r1, title: {TITLE}, kind: service, raised: {{date: 2026-11-01}}, answer_by: [2026-11-25], step: wait}}
"
    )
}

/// What a command prints in a terminal of so many columns, a line each as the program wrote them.
fn printed(command: &str, width: u16) -> Vec<String> {
    let mut terminal = Terminal::new();
    terminal.write("p.yaml", &portfolio());
    terminal.resize(width, 600);
    terminal.run(command);
    assert_eq!(terminal.exit_code(), 0);
    // A line that the terminal broke is one.
    terminal.contents().lines().map(str::to_owned).collect()
}

#[test]
fn what_is_longer_than_a_line_is_broken_between_words() {
    for command in [
        "due p.yaml --today 2026-11-23",
        "show p.yaml --today 2026-11-23",
        "keys",
    ] {
        let lines = printed(command, 70);
        assert!(lines.len() > 3, "{lines:#?}");
        let mut ours = lines.iter().filter(|line| !line.contains("exit="));
        let long = ours.find(|line| line.chars().count() > 70);
        assert_eq!(long, None, "{command}");
    }
}

#[test]
fn the_last_column_is_broken_under_itself() {
    let lines = printed("due p.yaml --today 2026-11-23", 70);
    let at = lines
        .iter()
        .position(|line| line.contains("Delivery within"));
    let at = at.expect("the title");
    let column = lines[at].find("Delivery").expect("the title");
    let below = lines[at + 1].find(|c: char| c != ' ');
    assert_eq!(below, Some(column), "{lines:#?}");
    let wide = printed("due p.yaml --today 2026-11-23", 160);
    assert!(wide.iter().any(|line| line.contains(TITLE)), "{wide:#?}");
}
