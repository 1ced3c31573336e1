//! Whatever stands in the file, no control character and no direction override reaches a cell, and
//! columns stay where they are.

#![expect(
    clippy::expect_used,
    reason = "a file that cannot be read fails the test"
)]

use jiff::civil::Date;
use keyfolio::app::options::{Options, Theme};
use keyfolio::app::{Model, Msg, Start, update};
use keyfolio::domain::Portfolio;
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Key, Keymap};
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
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

/// How `A\e[31mB` looks once it is cleaned, and what is left of it where a control character was only dropped.
const CLEANED: &str = "␛[31mB";
const DROPPED: &str = "[31mB";

/// The example with every name, title, text and note taken over by these in turn.
fn taken_over(by: &[&str]) -> String {
    let keys = [
        "name: ", "title: ", "text: ", "note: ", "sector: ", "unit: ", "object: ",
    ];
    let mut turn = by.iter().cycle();
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
    for line in lines(buffer) {
        let raw = line.replace(CLEANED, "").contains(DROPPED);
        assert!(
            !raw,
            "{what}: not cleaned, only cut by the terminal: {line}"
        );
    }
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    let rows = buffer.content().chunks(width);
    rows.map(|row| row.iter().map(Cell::symbol).collect())
        .collect()
}

fn model(portfolio: &Portfolio) -> Model {
    Model::new(Start {
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
    })
}

/// Keys to every view there is, and back.
const VIEWS: [&str; 17] = [
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
    "g f",
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
    let portfolio = read(&taken_over(&HOSTILE)).expect("hostile, but well formed");
    let hostile = portfolio
        .accounts()
        .iter()
        .filter(|a| a.name.chars().any(char::is_control));
    assert!(hostile.count() > 2, "the names were taken over");
    for keys in VIEWS {
        let mut model = model(&portfolio);
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

#[rstest]
#[case::removed("d")]
#[case::undone("d u")]
#[case::redone("d u ctrl-r")]
#[case::archived("a")]
#[case::score_undone("tab tab down 1 u")]
#[case::criterion_removed("g w d")]
fn what_is_said_of_a_hostile_name_is_cleaned(#[case] keys: &str) {
    let screen = screen_after(keys, &[]);
    let footer = screen.last().map_or("", String::as_str);
    assert!(footer.contains(CLEANED), "{keys}: {footer}");
}

#[rstest]
#[case::title("enter", "┏━ A␛[31mB")]
#[case::field("enter", "Secteur A␛[31mB")]
#[case::choice_of_a_person("enter down down down down down enter", "○ A␛[31mB")]
#[case::evidence("tab tab down e", "Justification A␛[31mB")]
#[case::accounts_of_a_cell("tab shift-right enter", "▸ ● A␛[31mB")]
#[case::messages("d g l", "┃▸ A␛[31mB")]
fn what_lies_over_the_page_is_cleaned(#[case] keys: &str, #[case] shown: &str) {
    let screen = screen_after(keys, &[]).join("\n");
    let words: Vec<&str> = screen.split_whitespace().collect();
    assert!(
        words.join(" ").contains(shown),
        "no {shown:?} after {keys}:\n{screen}"
    );
}

#[test]
fn why_a_save_failed_is_cleaned_where_it_asks_what_to_do() {
    let why = "\u{1b}[31mB: no space".into();
    let failed = Msg::SaveFailed { generation: 1, why };
    let screen = screen_after("a q", &[failed]);
    let shown = screen.iter().filter(|line| line.contains(CLEANED));
    assert!(shown.count() > 0, "{}", screen.join("\n"));
}

/// What stands on the screen, checked, after these keys and what came of them, every name being hostile.
fn screen_after(keys: &str, then: &[Msg]) -> Vec<String> {
    let portfolio = read(&taken_over(&HOSTILE[..1])).expect("hostile, but well formed");
    let mut model = model(&portfolio);
    let mut state = ViewState::new(Capability::TrueColor);
    let mut terminal = Terminal::new(TestBackend::new(120, 36)).expect("a terminal");
    let keys = keys.split_whitespace().map(|key| key.parse().map(Msg::Key));
    let keys = keys.collect::<Result<Vec<_>, _>>().expect("keys");
    for msg in keys.into_iter().chain(then.iter().cloned()) {
        update(&mut model, msg);
        terminal
            .draw(|frame| view(&model, &mut state, frame))
            .expect("it draws");
    }
    check(terminal.backend().buffer(), "after the keys");
    lines(terminal.backend().buffer())
}
