//! Whatever stands in the file, no control character and no direction override reaches a cell, and
//! columns stay where they are.

use jiff::civil::Date;
use keyfolio::app::options::{Options, Theme};
use keyfolio::app::{Model, Msg, Start, update};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Key, Keymap};
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use rstest::rstest;

const EXAMPLE: &str = include_str!("../portfolio.example.yaml");

/// As they stand in a file, escaped: colours, a title, a bell, overrides, tabs, line ends, wide and
/// combined characters.
const HOSTILE: [&str; 6] = [
    r#""A\e[31mB\e]0;owned\aC""#,
    r#""left \u202e right \u2067 \u200b\ufeff end""#,
    r#""tab\there\r\nand a line""#,
    r#""日本語 👩‍👩‍👧‍👦 🇫🇷 ✔️""#,
    r#""e\u0301e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301""#,
    r#""\x9b2J\x00\x7f""#,
];

/// The example with every name, title, text and note taken over.
fn taken_over() -> String {
    let keys = [
        "name: ", "title: ", "text: ", "note: ", "sector: ", "unit: ", "object: ",
    ];
    let mut turn = HOSTILE.iter().cycle();
    let lines = EXAMPLE.lines().map(|line| {
        let key = keys
            .iter()
            .find(|key| line.contains(*key) && !line.trim().starts_with('#'));
        key.and_then(|key| replaced(line, key, turn.next()?))
            .unwrap_or_else(|| line.to_owned())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line with another value for a key; none where the value is not a plain one on this line.
fn replaced(line: &str, key: &str, value: &str) -> Option<String> {
    let (before, after) = line.split_once(key)?;
    let in_flow = before.contains('{');
    let end = if in_flow {
        after.find([',', '}'])?
    } else {
        after.find(" #").unwrap_or(after.len())
    };
    let (old, rest) = after.split_at(end);
    let plain = !old.trim().is_empty() && !old.starts_with(['"', '\'', '>', '|', '[', '{']);
    plain.then(|| format!("{before}{key}{value}{rest}"))
}

fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
}

#[track_caller]
fn check(buffer: &Buffer, what: &str) {
    for cell in buffer.content() {
        assert!(
            !cell.symbol().chars().any(is_dangerous),
            "{what}: {:?}",
            cell.symbol()
        );
    }
}

/// Keys to every view there is, and back.
const VIEWS: [&str; 16] = [
    "",
    "tab",
    "tab tab",
    "tab tab tab",
    "tab tab tab tab",
    "z",
    "tab z",
    "tab tab z",
    "tab tab tab z",
    "tab tab tab tab z",
    "g w",
    "g w enter",
    "enter",
    ":",
    "?",
    "tab tab enter",
];

#[rstest]
#[case::small(80, 24)]
#[case::medium(120, 36)]
#[case::large(200, 60)]
fn nothing_dangerous_reaches_a_cell(#[case] width: u16, #[case] height: u16) {
    let portfolio = read(&taken_over()).expect("hostile, but well formed");
    let hostile = portfolio
        .accounts()
        .iter()
        .filter(|a| a.name.chars().any(char::is_control));
    assert!(hostile.count() > 2, "the names were taken over");
    for keys in VIEWS {
        let start = Start {
            portfolio: portfolio.clone(),
            today: Date::constant(2026, 11, 23),
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::Fr),
            keymap: Keymap::default(),
            options: Options {
                theme: Theme::Dark,
                legend: true,
                ..Options::default()
            },
        };
        let mut model = Model::new(start);
        let mut state = ViewState::new(Capability::TrueColor);
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        for key in keys.split_whitespace() {
            let key: Key = key.parse().expect("a key");
            update(&mut model, Msg::Key(key));
            terminal
                .draw(|frame| view(&model, &mut state, frame))
                .expect("it draws");
        }
        for _ in 0..12 {
            terminal
                .draw(|frame| view(&model, &mut state, frame))
                .expect("it draws");
            check(terminal.backend().buffer(), keys);
            update(&mut model, Msg::Key(Key::char('J')));
        }
    }
}
