//! The scorecard.

use insta::assert_snapshot;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, model_of, runs, screen, select, text};
use crate::app::Model;
use crate::app::Pane;
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

/// The scorecard at 120x36.
const PANE: Rect = Rect::new(40, 20, 40, 15);

fn focused(lang: Lang, account: &str, indicator: usize) -> Model {
    let mut model = model(lang);
    select(&mut model, account);
    model.focus = Pane::Scorecard;
    model.beside = Pane::Scorecard;
    model.indicator = indicator;
    model
}

#[test]
fn every_dimension() {
    let shown = screen(&focused(Lang::En, "helios", 2), 120, 36);
    assert_snapshot!("scorecard", text(&shown, PANE) + &runs(&shown, PANE));
}

#[test]
fn as_a_tab_in_french() {
    let shown = screen(&focused(Lang::Fr, "helios", 0), 80, 24);
    assert_snapshot!("scorecard_tab_fr", text(&shown, Rect::new(33, 1, 47, 22)));
}

/// The whole screen after some keys on the scorecard of Helios.
fn played(lang: Lang, keys: &str, (width, height): (u16, u16)) -> Buffer {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.on("helios").model.focus = Pane::Scorecard;
    driver.model.beside = Pane::Scorecard;
    driver.keys(keys);
    screen(&driver.model, width, height)
}

/// Without header and footer.
fn body(shown: &Buffer) -> String {
    let area = shown.area;
    text(shown, Rect::new(0, 1, area.width, area.height - 2))
}

#[rstest]
#[case::at_80("sheet_80", Lang::En, "z down down", (80, 24))]
#[case::at_120("sheet_120", Lang::En, "z down down", (120, 36))]
#[case::at_200("sheet_200", Lang::En, "z down down", (200, 60))]
#[case::at_80_in_french("sheet_80_fr", Lang::Fr, "z down down", (80, 24))]
#[case::at_120_in_french("sheet_120_fr", Lang::Fr, "z down down", (120, 36))]
#[case::at_200_in_french("sheet_200_fr", Lang::Fr, "z down down", (200, 60))]
#[case::less_is_better("sheet_less_is_better", Lang::En, "z down down down", (120, 36))]
#[case::rated("sheet_rated", Lang::En, "z down down down down", (120, 36))]
#[case::held_of_planned("sheet_held", Lang::En, "z end", (120, 36))]
#[case::columns_further_right("sheet_right", Lang::En, "z right right right right right right right right right", (80, 24))]
#[case::a_reading_typed("sheet_typing", Lang::En, "z down down r 9 6 space 3 0 / 9", (120, 36))]
#[case::as_the_account_sees_it("sheet_shared", Lang::En, "z V", (120, 36))]
#[case::never_read("sheet_never_read", Lang::En, "z n ctrl-end up enter", (120, 36))]
fn full_view(#[case] name: &str, #[case] lang: Lang, #[case] keys: &str, #[case] size: (u16, u16)) {
    assert_snapshot!(name, body(&played(lang, keys, size)));
}

#[test]
fn the_chart_in_its_colours() {
    let shown = played(Lang::En, "z down down", (120, 36));
    let chart = Rect::new(1, 18, 72, 17);
    assert_snapshot!("chart", text(&shown, chart) + &runs(&shown, chart));
}

#[test]
fn the_sheet_in_its_colours() {
    let shown = played(Lang::En, "z right down down", (120, 36));
    assert_snapshot!("sheet_styles", runs(&shown, Rect::new(0, 1, 120, 16)));
}

#[rstest]
#[case::small(80, 24)]
#[case::large(200, 60)]
fn the_full_view_in_its_colours(#[case] width: u16, #[case] height: u16) {
    let shown = played(Lang::En, "z right down down", (width, height));
    assert_snapshot!(format!("sheet_styles_{width}"), runs(&shown, shown.area));
}

#[test]
fn indicators_out_of_sight_are_marked_on_the_border() {
    let shown = played(Lang::En, "z", (80, 24));
    let page = text(&shown, shown.area);
    assert!(!page.contains("Steering"), "{page}");
    assert!(page.contains('▾'), "{page}");
    let shown = played(Lang::En, "z end", (80, 24));
    let page = text(&shown, shown.area);
    assert!(page.contains("Steering") && page.contains('▴'), "{page}");
}

#[test]
fn a_narrow_column_says_how_an_indicator_stands() {
    let shown = played(Lang::Fr, "z", (80, 24));
    let page = text(&shown, shown.area);
    assert!(page.contains("90\u{a0}% · au rythme "), "{page}");
}

#[test]
fn the_preview_in_its_colours() {
    let mut driver = Driver::new();
    driver.on("helios").model.focus = Pane::Scorecard;
    driver.paste(COLUMN).keys("down down");
    let shown = screen(&driver.model, 120, 36);
    let dialogue = Rect::new(4, 12, 112, 13);
    assert_snapshot!(
        "pasted_styles",
        text(&shown, dialogue) + &runs(&shown, dialogue)
    );
}

#[test]
fn the_chart_without_colours_and_in_ascii() {
    let mut model = focused(Lang::En, "helios", 3);
    model.zoomed = true;
    model.options.ascii = true;
    model.options.theme = Theme::Mono;
    let shown = screen(&model, 120, 36);
    assert_snapshot!("chart_mono", text(&shown, Rect::new(1, 18, 72, 17)));
}

#[rstest]
#[case::waiting("typing_nothing", "down down r")]
#[case::a_figure("typing_a_figure", "down down r 9 6 , 2")]
#[case::a_figure_and_its_day("typing_a_day", "down down r 9 6 space 3 1 / 1 0")]
#[case::held_where_figures_are_read("typing_held", "down down r 5 / 6")]
#[case::shared("pane_shared", "V")]
fn pane(#[case] name: &str, #[case] keys: &str) {
    assert_snapshot!(name, text(&played(Lang::En, keys, (120, 36)), PANE));
}

/// What is pasted below: a heading, lines of every kind.
const COLUMN: &str = "Indicator\tValue\n\
    On time in full\t95,2\t31/10\n\
    Complaints per month\t4\n\
    Store satisfaction\t7\n\
    Steering committee\t6/6\n\
    Windows broken\t3";

#[rstest]
#[case::at_80("pasted_80", Lang::En, (80, 24))]
#[case::at_120("pasted_120", Lang::En, (120, 36))]
#[case::at_200("pasted_200", Lang::En, (200, 60))]
#[case::at_80_in_french("pasted_80_fr", Lang::Fr, (80, 24))]
#[case::at_120_in_french("pasted_120_fr", Lang::Fr, (120, 36))]
#[case::at_200_in_french("pasted_200_fr", Lang::Fr, (200, 60))]
fn pasted(#[case] name: &str, #[case] lang: Lang, #[case] (width, height): (u16, u16)) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.on("helios").model.focus = Pane::Scorecard;
    driver.paste(COLUMN).keys("down down");
    let shown = screen(&driver.model, width, height);
    let boxed = body(&shown);
    let lines = boxed.lines().skip_while(|line| !line.contains('┏'));
    let lines: Vec<&str> = lines.take(13).collect();
    assert_snapshot!(name, lines.join("\n"));
}

#[rstest]
#[case::english("library", Lang::En)]
#[case::french("library_fr", Lang::Fr)]
fn library(#[case] name: &str, #[case] lang: Lang) {
    assert_snapshot!(name, body(&played(lang, "n", (80, 24))));
}

#[test]
fn an_empty_one_says_what_the_method_asks_for() {
    let mut model = model(Lang::En);
    let empty = model
        .portfolio
        .accounts()
        .iter()
        .position(|a| a.scorecard.is_empty());
    model.selected = Some(empty.expect("an account without a scorecard"));
    let shown = text(&screen(&model, 120, 36), PANE);
    assert!(shown.contains("No indicators yet"), "{shown}");
    assert!(shown.contains("innovation"), "{shown}");
}

#[test]
fn what_it_lacks_is_said() {
    let shown = text(&screen(&focused(Lang::En, "laka", 0), 120, 36), PANE);
    assert!(shown.contains("missing: a qualitative one"), "{shown}");
}

#[test]
fn the_veil_hides_readings_and_their_course() {
    let mut model = focused(Lang::En, "helios", 2);
    model.options.veil = true;
    let shown = text(&screen(&model, 120, 36), PANE);
    let tells = |c: char| c.is_ascii_digit() || "▁▂▃▄▅▆▇█".contains(c);
    let rows: Vec<_> = shown
        .lines()
        .filter(|l| l.contains("On time in full"))
        .collect();
    assert!(
        !rows.is_empty() && !rows.concat().contains(tells),
        "{shown}"
    );
}

#[rstest]
#[case::first(0)]
#[case::last(7)]
fn the_cursor_is_always_in_sight(#[case] indicator: usize) {
    let (shown, state) = drawn(&focused(Lang::En, "helios", indicator), 60, 16);
    let cursor = state.cursor().expect("a cursor");
    assert_eq!(shown[(cursor.x, cursor.y)].symbol(), "▸");
}

#[test]
fn an_empty_one_says_what_to_press() {
    let mut driver =
        Driver::reading("format: 1\nportfolio: {name: P}\naccounts: [{id: a, name: A}]\n");
    driver.model.focus = Pane::Scorecard;
    driver.model.zoomed = true;
    let shown = body(&screen(&driver.model, 80, 24));
    assert!(shown.contains("n adds one from the library"), "{shown}");
}

/// The cursor of the terminal stands in the cell under the cell cursor, in every column.
#[rstest]
fn the_cell_cursor_is_always_in_sight(#[values(60, 80, 120, 200)] width: u16) {
    let mut model = focused(Lang::En, "helios", 2);
    model.zoomed = true;
    for column in crate::app::scorecard::ScorecardColumn::ALL {
        model.scorecard.column = column;
        let (_, state) = drawn(&model, width, 24);
        let cursor = state.cursor().expect("a cursor");
        assert!(
            cursor.x > 1 && cursor.x < width - 1,
            "{column:?}: {cursor:?}"
        );
    }
}

/// Figures and days nobody has, and some that people do.
fn extreme() -> impl Strategy<Value = String> {
    let figure = || {
        let figures = vec![
            "0",
            "-0.0",
            "5e-324",
            "1e300",
            "-1e300",
            "1.7e308",
            "94.5",
            "100000000000",
        ];
        prop::sample::select(figures)
    };
    let day = || {
        prop::sample::select(vec![
            "0001-01-01",
            "1999-12-31",
            "2026-11-23",
            "2026-11-24",
            "9999-12-31",
        ])
    };
    let readings = prop::collection::btree_map(day(), figure(), 0..4);
    (readings, figure(), figure(), day(), day()).prop_map(|(readings, from, to, since, due)| {
        let readings: Vec<String> = readings.iter().map(|(day, figure)| format!("{day}: {figure}")).collect();
        format!(
            "format: 1\nportfolio: {{name: P}}\naccounts:\n  - id: a\n    name: A\n    scorecard:\n      - \
             {{id: i, name: I, baseline: {{value: {from}, date: {since}}}, target: {{value: {to}, due: {due}}}, \
             readings: {{{}}}}}\n",
            readings.join(", ")
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever was read whenever, and however small the window, it is drawn.
    #[test]
    fn any_reading_can_be_drawn(yaml in extreme(), width in 60u16..220, height in 16u16..70, ascii: bool) {
        let mut model = model_of(&yaml, Lang::En);
        model.focus = Pane::Scorecard;
        model.zoomed = true;
        model.options.ascii = ascii;
        let shown = screen(&model, width, height);
        prop_assert!(text(&shown, shown.area).contains("Scorecard"));
    }
}

#[test]
fn a_name_ends_before_the_reading_that_is_typed() {
    let mut driver = Driver::new();
    driver.keys("g s down down down down r 2");
    let shown = screen(&driver.model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(shown.contains("… 2"), "{shown}");
}
