//! Borders and what they say.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, screen, select, text};
use crate::app::options::{Options, Theme};
use crate::app::tests::driver::Driver;
use crate::app::{Model, Msg, Pane, Target};
use crate::i18n::Lang;

fn shown(model: &Model, width: u16, height: u16) -> String {
    text(
        &screen(model, width, height),
        Rect::new(0, 0, width, height),
    )
}

#[rstest]
#[case::accounts(Pane::Accounts, "┏━▸Accounts ")]
#[case::matrix(Pane::Matrix, "┏━▸Matrix ")]
#[case::position(Pane::Position, "┏━▸Position ")]
#[case::scorecard(Pane::Scorecard, "┏━▸Scorecard ")]
#[case::requirements(Pane::Requirements, "┏━▸Requirements ")]
fn the_focus_is_seen_without_colour(#[case] focus: Pane, #[case] title: &str) {
    let mut model = model(Lang::En);
    model.focus = focus;
    let shown = shown(&model, 120, 36);
    assert_eq!(shown.matches('┏').count(), 1, "{shown}");
    assert!(shown.contains(title), "{shown}");
}

#[test]
fn tabs_name_the_panes_and_can_be_clicked() {
    let mut model = model(Lang::En);
    model.beside = Pane::Scorecard;
    let (buffer, state) = drawn(&model, 80, 24);
    let title = text(&buffer, Rect::new(34, 1, 46, 1));
    assert_eq!(title, "╭─ Matrix  Position •Scorecard  Requirements ╮\n");
    assert_eq!(state.hit(46, 1), Some(Target::Pane(Pane::Position)));
    assert_eq!(state.hit(70, 1), Some(Target::Pane(Pane::Requirements)));
}

#[rstest]
#[case::the_stage_where_one_has_room(120, "━ shared from basic ━")]
#[case::with_the_account(200, "━ Helios Retail · shared from basic ━")]
fn the_scorecard_says_from_when_it_is_shared(#[case] width: u16, #[case] title: &str) {
    let mut model = model(Lang::En);
    model.focus = Pane::Scorecard;
    let shown = shown(&model, width, 60);
    assert!(shown.contains(title), "{shown}");
}

#[test]
fn tabs_without_room_keep_whole_words_the_shown_pane_first_and_say_there_are_more() {
    let mut model = model(Lang::Fr);
    model.beside = Pane::Position;
    let title = text(&screen(&model, 60, 16), Rect::new(34, 1, 26, 1));
    assert_eq!(title, "╭─•Position  Scorecard … ╮\n");
}

#[rstest]
#[case::protect("helios", "Helios Retail: best team, sponsor, joint plan")]
#[case::build("nova", "Nova Énergie: invest to become first supplier")]
#[case::not_placed("finch", "Finch Robotics: an axis is unscored, so no place yet")]
fn the_matrix_advises_on_the_selected_account(#[case] id: &str, #[case] advice: &str) {
    let mut model = model(Lang::En);
    let id = model
        .portfolio
        .accounts()
        .iter()
        .map(|account| account.id.as_str())
        .find(|known| known.starts_with(id))
        .expect("an account of the example")
        .to_owned();
    select(&mut model, &id);
    let shown = shown(&model, 120, 36);
    assert!(shown.contains(advice), "{shown}");
}

#[test]
fn what_changed_cells_says_from_which() {
    let mut model = model(Lang::En);
    let wide = shown(&model, 200, 60);
    assert!(
        wide.contains("joint plan  ·  was Build on 2026-06-30"),
        "{wide}"
    );
    model.options.veil = true;
    assert!(!shown(&model, 200, 60).contains("joint plan"));
}

#[test]
fn advice_gets_shorter_before_it_goes() {
    let model = model(Lang::En);
    assert!(shown(&model, 80, 24).contains("─ best team, sponsor, joint plan ─"));
    assert!(!shown(&model, 60, 16).contains("best team, sp"));
}

#[test]
fn a_long_name_is_cut_in_a_title_and_not_left_out() {
    let mut model = model(Lang::En);
    select(&mut model, "hinokawa");
    let shown = text(&screen(&model, 120, 36), Rect::new(0, 20, 40, 1));
    assert!(shown.contains("Position"), "{shown}");
    assert!(shown.contains("Hinokawa Opti"), "{shown}");
}

#[rstest]
#[case::small(80, 24)]
#[case::middle(120, 36)]
#[case::large(200, 60)]
fn in_ascii_panes_side_by_side_have_one_border_between_them(
    #[case] width: u16,
    #[case] height: u16,
) {
    for focus in [Pane::Accounts, Pane::Matrix, Pane::Scorecard] {
        let mut model = model(Lang::En);
        model.options.ascii = true;
        model.focus = focus;
        let shown = shown(&model, width, height);
        assert!(shown.contains('|') && !shown.contains("||"), "{shown}");
        let top = shown.lines().nth(1).unwrap_or_default();
        let doubled = ["++", "#+", "+#"].into_iter().find(|it| top.contains(it));
        assert_eq!(doubled, None, "{shown}");
    }
}

/// No account is left without its advice, in whatever cell it is.
#[rstest]
fn there_is_advice_at_any_size(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (100, 30), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    let mut model = model(lang);
    for index in 0..model.portfolio.accounts().len() {
        model.select(index);
        let cell = model.position(index).and_then(|position| position.cell);
        let Some(cell) = cell else { continue };
        let account = model.account().expect("an account");
        let advice = model.yardstick().advice(cell, account);
        let ways = [
            model.words.advice(advice),
            model.words.advice_in_short(advice),
        ];
        let shown = shown(&model, width, height);
        assert!(
            ways.iter().any(|way| shown.contains(way)),
            "{ways:?}\n{shown}"
        );
    }
}

/// In whatever colours and signs the way leads from where an account stood just now, and then from the last review again.
#[rstest]
fn a_move_is_seen_in_every_look(
    #[values(Theme::Dark, Theme::Ansi16, Theme::Mono)] theme: Theme,
    #[values(false, true)] ascii: bool,
) {
    let mut driver = Driver::optioned(Options {
        motion: true,
        theme,
        ascii,
        ..Options::default()
    });
    driver.keys("tab tab down 2");
    let moving = shown(&driver.model, 120, 36);
    assert!(driver.model.traced().is_some());
    driver.send(Msg::Rested);
    assert_ne!(shown(&driver.model, 120, 36), moving);
}
