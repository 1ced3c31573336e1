//! The line at the bottom.

use proptest::prelude::*;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, model_of, screen, text};
use crate::app::notice::Notice;
use crate::app::{Model, Msg, Pane, Target, update};
use crate::i18n::Lang;
use crate::keymap::{Action, DigitRow};

fn footer(model: &Model, width: u16, height: u16) -> String {
    let line = Rect::new(0, height - 1, width, 1);
    text(&screen(model, width, height), line)
        .trim_end()
        .to_owned()
}

fn press(model: &mut Model, keys: &str) {
    for key in keys.split_whitespace() {
        update(model, Msg::Key(key.parse().expect("a key")));
    }
}

#[rstest]
#[case::accounts(Pane::Accounts)]
#[case::matrix(Pane::Matrix)]
#[case::position(Pane::Position)]
#[case::scorecard(Pane::Scorecard)]
#[case::requirements(Pane::Requirements)]
fn hints_of_every_pane(#[case] focus: Pane) {
    let mut model = model(Lang::En);
    model.focus = focus;
    let name = format!("footer_{focus:?}").to_lowercase();
    insta::assert_snapshot!(name, footer(&model, 160, 36));
}

#[rstest]
#[case::a_form("enter", &[], &["Enter open", "move date", "done", "zoom", "pane", "filter"])]
#[case::a_list("P", &[], &["Enter open", "Esc back"])]
#[case::the_filter("/", &["Enter commit"], &["next cell"])]
#[case::a_new_account("n", &[], &["Enter commit", "next cell"])]
#[case::a_score("tab tab down down 2", &["Enter commit", "Tab next cell"], &[])]
fn hints_mean_something_where_the_keys_go_and_are_said_once(
    #[case] keys: &str,
    #[case] there: &[&str],
    #[case] missing: &[&str],
) {
    let mut model = model(Lang::En);
    press(&mut model, keys);
    let shown = footer(&model, 160, 36);
    for hint in there {
        assert!(shown.contains(hint), "{hint}: {shown}");
    }
    for hint in missing {
        assert!(!shown.contains(hint), "{hint}: {shown}");
    }
}

#[test]
fn digits_beyond_the_scale_are_no_hint() {
    let score = |scale: &str| {
        let portfolio = format!(
            "format: 1\nportfolio: {{name: S, scale: {scale}}}\n\
             criteria: {{attractiveness: [{{id: a, name: A, weight: 1, kind: qualitative}}]}}\n\
             accounts: [{{id: a, name: A}}]\n"
        );
        let mut model = model_of(&portfolio, Lang::En);
        model.focus = Pane::Position;
        footer(&model, 160, 36)
    };
    assert!(score("{min: 1, max: 5}").contains("1-5 score"));
    assert!(score("{min: 0, max: 10}").contains("0-9 score"));
    assert!(score("{min: 1, max: 10}").contains("0-9 score"));
}

#[test]
fn a_key_that_is_a_digit_here_is_not_named_for_something_else() {
    let portfolio = "format: 1\nportfolio: {name: S, scale: {min: 1, max: 10}}\n\
         criteria: {attractiveness: [{id: a, name: A, weight: 1, kind: qualitative}]}\n\
         accounts: [{id: a, name: A}]\n";
    let mut model = model_of(portfolio, Lang::En);
    model.focus = Pane::Position;
    assert!(footer(&model, 160, 36).contains("+ - step"));
    model.options.digit_row = DigitRow::Azerty;
    assert!(footer(&model, 160, 36).contains("+ Shift-↓ step"));
    model.options.digit_row = DigitRow::Bepo;
    assert!(footer(&model, 160, 36).contains("= Shift-↓ step"));
}

#[test]
fn a_click_on_a_hint_runs_it() {
    let model = model(Lang::En);
    let (buffer, state) = drawn(&model, 120, 36);
    let line = text(&buffer, Rect::new(0, 35, 120, 1));
    let column = |word: &str| {
        let before = line.split(word).next().expect("a start").chars().count();
        u16::try_from(before).expect("a column")
    };
    let hit = |word| state.hit(column(word), 35);
    assert_eq!(hit("zoom"), Some(Target::Action(Action::Zoom)));
    assert_eq!(hit("? help"), Some(Target::Action(Action::Help)));
}

#[test]
fn what_is_said_takes_the_line_until_the_next_key() {
    let mut model = model(Lang::En);
    press(&mut model, "u");
    assert_eq!(footer(&model, 120, 36), " ▲ Nothing to undo");
    press(&mut model, "down");
    assert!(footer(&model, 120, 36).ends_with(": commands   ? help"));
}

#[test]
fn what_is_said_is_clean() {
    let mut model = model(Lang::En);
    let why = "gone\u{1b}[2J\u{202e}".into();
    update(&mut model, Msg::Failed(why));
    let shown = footer(&model, 120, 36);
    assert!(shown.starts_with(" ✗ gone"), "{shown}");
    assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
}

#[test]
fn a_sequence_shows_how_it_goes_on() {
    let mut model = model(Lang::En);
    press(&mut model, "g");
    let buffer = screen(&model, 80, 24);
    insta::assert_snapshot!("footer_pending", text(&buffer, Rect::new(0, 18, 80, 6)));
}

#[rstest]
fn a_long_sentence_is_whole(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((60, 16), (80, 24), (120, 36))] (width, height): (u16, u16),
    #[values("", "enter", "g h", "g b", "?")] keys: &str,
) {
    let mut model = model(lang);
    press(&mut model, keys);
    let path = format!(
        "/home/camille/{}/portfolio.yaml",
        "customers of the north ".repeat(6)
    );
    model.notices.say(Notice::SavedTo(path));
    let said = model
        .words
        .notice(model.notices.current().expect("a notice"));
    let shown = text(
        &screen(&model, width, height),
        Rect::new(0, height - 6, width, 6),
    );
    let shown: Vec<&str> = shown.split_whitespace().collect();
    let said: Vec<&str> = said.split_whitespace().collect();
    assert!(shown.ends_with(&said), "{said:?}\n{shown:?}");
}

#[test]
fn nothing_that_is_wrong_hides_behind_what_is_said_next() {
    let mut model = model(Lang::En);
    let wrong =
        |setting: &str| Notice::WrongSetting(format!("config.yaml: {setting} is not known"));
    for notice in [wrong("teme"), wrong("mause"), wrong("teme"), Notice::Saved] {
        model.notices.say(notice);
    }
    let below = |model: &Model| text(&screen(model, 80, 24), Rect::new(0, 20, 80, 4));
    insta::assert_snapshot!("footer_several", below(&model));
    press(&mut model, "down");
    assert!(!below(&model).contains("teme"));
    model.notices.say(Notice::Saved);
    assert_eq!(footer(&model, 80, 24), " Saved");
}

#[test]
fn more_than_is_read_in_passing_is_read_in_the_list() {
    let mut model = model(Lang::En);
    for setting in 0..9 {
        model
            .notices
            .say(Notice::WrongSetting(format!("setting {setting}")));
    }
    assert_eq!(footer(&model, 80, 24), " g l shows all of it");
    let shown = screen(&model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(
        shown.contains("setting 4") && !shown.contains("setting 5"),
        "{shown}"
    );
}

#[test]
fn each_line_of_what_was_said_can_be_gone_to() {
    let mut model = model(Lang::En);
    let lines: Vec<_> = (1..30).map(|line| format!("line {line}: wrong")).collect();
    update(&mut model, Msg::Failed(lines.join("\n").as_str().into()));
    assert_eq!(footer(&model, 80, 24), " g l shows all of it");
    press(&mut model, "g l");
    press(&mut model, &"down ".repeat(28));
    let shown = screen(&model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(
        shown.contains("line 29: wrong") && !shown.contains('⏎'),
        "{shown}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_hint_is_cut(width in 60u16..200, french: bool, focus in prop::sample::select(Pane::ALL.to_vec())) {
        let mut model = model(if french { Lang::Fr } else { Lang::En });
        model.focus = focus;
        let whole = footer(&model, 300, 36);
        let whole: Vec<&str> = whole.trim().split("   ").map(str::trim).collect();
        let shown = footer(&model, width, 36);
        for hint in shown.trim().split("   ").map(str::trim).filter(|hint| !hint.is_empty()) {
            prop_assert!(whole.contains(&hint), "{:?} in {:?}", hint, shown);
        }
        let help = if french { "? aide" } else { "? help" };
        prop_assert!(shown.ends_with(help), "{}", shown);
    }
}
