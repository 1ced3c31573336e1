//! The list of accounts, as it is drawn.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, model_of, runs, screen, select, text};
use crate::app::accounts::Sort;
use crate::app::options::Theme;
use crate::app::{Model, Msg, Pane, Target, update};
use crate::i18n::Lang;
use crate::ui::layout::{Layout, Shape};

/// Where the list stands on a screen.
fn list_area(model: &Model, width: u16, height: u16) -> Rect {
    match Layout::of(Rect::new(0, 0, width, height), model).shape {
        Shape::Panes(panes) => {
            panes
                .into_iter()
                .find(|(pane, _)| *pane == Pane::Accounts)
                .expect("the list is on the screen")
                .1
        }
        Shape::TooSmall => panic!("no room for a list"),
    }
}

fn list(model: &Model, width: u16, height: u16) -> (Buffer, Rect) {
    (
        screen(model, width, height),
        list_area(model, width, height),
    )
}

fn list_text(model: &Model, width: u16, height: u16) -> String {
    let (buffer, area) = list(model, width, height);
    text(&buffer, area)
}

fn press(model: &mut Model, keys: &str) {
    for key in keys.split_whitespace() {
        update(model, Msg::Key(key.parse().expect("a key")));
    }
}

#[test]
fn on_the_dashboard() {
    let (buffer, area) = list(&model(Lang::En), 120, 36);
    insta::assert_snapshot!(
        "accounts_120x36",
        text(&buffer, area) + &runs(&buffer, area)
    );
}

#[test]
fn beside_one_pane_in_french() {
    insta::assert_snapshot!("accounts_80x24_fr", list_text(&model(Lang::Fr), 80, 24));
}

#[rstest]
#[case::of_120("accounts_zoomed_120", 120, 36)]
#[case::of_200("accounts_zoomed_200", 200, 60)]
fn as_a_table(#[case] name: &str, #[case] width: u16, #[case] height: u16) {
    let mut model = model(Lang::En);
    press(&mut model, "z");
    insta::assert_snapshot!(name, list_text(&model, width, height));
}

#[test]
fn while_a_filter_is_typed() {
    let mut model = model(Lang::En);
    press(&mut model, "/ e n e r");
    let (buffer, area) = list(&model, 120, 36);
    insta::assert_snapshot!(
        "accounts_filter",
        text(&buffer, area) + &runs(&buffer, area)
    );
}

#[test]
fn without_accounts_it_teaches_with_the_keys_that_work() {
    let portfolio = "format: 1\nportfolio: {name: New}\n";
    insta::assert_snapshot!(
        "accounts_empty",
        list_text(&model_of(portfolio, Lang::Fr), 100, 30)
    );
}

#[test]
fn a_filter_that_finds_nothing_says_how_to_go_back() {
    let mut model = model(Lang::En);
    press(&mut model, "/ q q q enter");
    let shown = list_text(&model, 120, 36);
    assert!(shown.contains("0 found"), "{shown}");
    assert!(shown.contains("Esc shows all accounts again"), "{shown}");
}

#[test]
fn the_veil_hides_figures_cells_and_zones() {
    let mut model = model(Lang::En);
    model.options.veil = true;
    let shown = list_text(&model, 120, 36);
    for told in ["4.2", "Protect", "INVEST", "↗"] {
        assert!(!shown.contains(told), "{told} in {shown}");
    }
    assert!(shown.contains("Helios Retail"));
}

#[test]
fn what_a_file_holds_cannot_break_the_list() {
    let portfolio = "format: 1\nportfolio: {name: Hostile}\naccounts:\n\
        - {id: a, name: \"\\e[31mRed\\a \\u202Ekcab\\u202C\"}\n\
        - {id: b, name: \"👨‍👩‍👧 Familie 株式会社 with a name that has no end\"}\n\
        - {id: c, name: \"e\\u0301te\\u0301\\u0301\\u0301\"}\n";
    let model = model_of(portfolio, Lang::En);
    let (buffer, area) = list(&model, 120, 36);
    let shown = text(&buffer, area);
    assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown}");
    for y in area.top()..area.bottom() {
        let edge = buffer[(area.right() - 1, y)].symbol();
        assert!("┃┓┛".contains(edge), "the border is pushed: {edge:?}");
    }
}

#[rstest]
#[case::dashboard(120, 36)]
#[case::tabs(80, 24)]
#[case::smallest(60, 16)]
#[case::zoomless_wide(200, 60)]
fn the_selected_account_is_always_in_sight(#[case] width: u16, #[case] height: u16) {
    let mut model = model(Lang::En);
    let mut terminal = ratatui::Terminal::new(ratatui::backend::TestBackend::new(width, height))
        .expect("no real terminal");
    let mut state = crate::ui::ViewState::new(crate::ui::theme::Capability::TrueColor);
    let there_and_back = "down ".repeat(19) + &"up ".repeat(19);
    for key in there_and_back.split_whitespace() {
        press(&mut model, key);
        terminal
            .draw(|frame| crate::ui::view(&model, &mut state, frame))
            .expect("no real terminal");
        let cursor = state.cursor().expect("a cursor");
        let hit = state.hit(cursor.x, cursor.y);
        let id = model.account().expect("an account").id.clone();
        assert_eq!(hit, Some(Target::Account(Pane::Accounts, id)), "{key}");
    }
    let buffer = terminal.backend().buffer();
    let shown = text(buffer, list_area(&model, width, height));
    assert!(
        shown.contains("INVEST 6"),
        "the first heading is seen: {shown}"
    );
}

#[test]
fn every_line_of_an_account_can_be_clicked() {
    let model = model(Lang::En);
    let (buffer, state) = drawn(&model, 120, 36);
    let area = list_area(&model, 120, 36);
    let lines = (area.top()..area.bottom()).filter(|y| {
        let hit = state.hit(area.x + 5, *y);
        matches!(hit, Some(Target::Account(Pane::Accounts, _)))
    });
    let shown = text(&buffer, area);
    let accounts = model.portfolio.accounts().iter();
    let named = accounts.filter(|account| shown.contains(account.name.get(..8).unwrap_or("–")));
    assert_eq!(lines.count(), named.count());
}

#[test]
fn figures_are_those_of_the_language() {
    assert!(list_text(&model(Lang::En), 120, 36).contains("4.2  3.9"));
    assert!(list_text(&model(Lang::Fr), 120, 36).contains("4,2 3,9"));
}

#[test]
fn a_score_that_is_being_typed_moves_the_account_at_once() {
    let mut model = model(Lang::En);
    select(&mut model, "helios");
    model.focus = Pane::Position;
    model.criterion = 4; // the payment delay: a value that is typed
    let before = list_text(&model, 120, 36);
    press(&mut model, "9");
    press(&mut model, "0");
    assert_ne!(before, list_text(&model, 120, 36));
}

#[test]
fn the_order_is_named_and_its_column_shown() {
    let mut model = model(Lang::En);
    while model.accounts.sort != Sort::Attractiveness {
        press(&mut model, "o");
    }
    let shown = list_text(&model, 80, 24);
    assert!(shown.contains("by attractiveness"), "{shown}");
    assert!(shown.contains("Y    X"), "{shown}");
}

#[test]
fn five_thousand_accounts_cost_no_more_lines_than_there_are() {
    let mut portfolio = "format: 1\nportfolio: {name: Large}\naccounts:\n".to_owned();
    for n in 0..5000 {
        let _ = writeln!(portfolio, "  - {{id: a{n}, name: Account {n}}}");
    }
    let mut model = model_of(&portfolio, Lang::En);
    press(&mut model, "end");
    let shown = list_text(&model, 120, 36);
    assert!(shown.contains("5000 of 5000"), "{shown}");
    assert!(shown.contains("▸ Account 4999"), "{shown}");
}

#[test]
fn a_heading_is_never_the_last_line() {
    let headings = ["INVEST", "SELECTIVE", "HARVEST", "NOT PLACED", "FORMER"];
    let mut model = model(Lang::En);
    for _ in 0..20 {
        for height in 16..=48 {
            let shown = list_text(&model, 120, height);
            let lines: Vec<&str> = shown.lines().collect();
            let last = lines[lines.len() - 2].trim_matches(['┃', '│', ' ']);
            let hangs = headings.iter().any(|heading| last.starts_with(heading));
            assert!(!hangs, "{height}: {shown}");
        }
        press(&mut model, "down");
    }
}

/// With the terminal's own colours the selection is reversed: a colour of words would be a patch in it.
#[test]
fn the_selected_row_has_no_patches_in_sixteen_colours() {
    let mut model = model(Lang::En);
    model.options.theme = Theme::Ansi16;
    let shown = screen(&model, 120, 36);
    let row = (0..36)
        .find(|y| text(&shown, Rect::new(1, *y, 16, 1)).starts_with("▸ Helios"))
        .expect("the selected row");
    let colours: Vec<_> = (2..45).map(|x| shown[(x, row)].fg).collect();
    assert!(
        colours.iter().all(|colour| *colour == colours[0]),
        "{colours:?}"
    );
}

/// The line a text stands on.
fn line_of(model: &Model, words: &str) -> Option<usize> {
    let shown = list_text(model, 200, 60);
    shown.lines().position(|line| line.contains(words))
}

#[test]
fn what_stands_below_a_wide_list_stays_where_it_is() {
    let mut model = model(Lang::En);
    select(&mut model, "helios");
    press(&mut model, "g a");
    let before = line_of(&model, "Decides").expect("the account at a glance");
    press(&mut model, "/ h e l i o s enter");
    assert_eq!(line_of(&model, "Decides"), Some(before));
    assert_eq!(line_of(&model, "Banque Armor"), None);
}

#[test]
fn it_is_about_the_account_under_the_cursor() {
    let mut model = model(Lang::En);
    press(&mut model, "g a");
    for (id, said) in [
        ("helios", "What the method says to Helios Retail"),
        ("nova", "What the method says to Nova"),
    ] {
        select(&mut model, id);
        assert!(line_of(&model, said).is_some(), "{id}");
    }
    press(&mut model, "v");
    assert_eq!(line_of(&model, "What the method says"), None);
}

#[test]
fn a_table_of_one_account_has_it_below_too() {
    let mut model = model_of(
        "format: 1\nportfolio: {name: P}\naccounts:\n  - {id: one, name: One, status: key}\n",
        Lang::En,
    );
    press(&mut model, "g a");
    assert!(line_of(&model, "What the method says to One").is_some());
}
