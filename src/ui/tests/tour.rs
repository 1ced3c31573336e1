//! The notes of the tour, at three sizes in both languages.

use insta::assert_snapshot;
use proptest::prelude::*;
use rstest::rstest;

use super::support::{screen, text};
use crate::app::tests::driver::Driver;
use crate::app::tour::Stop;
use crate::i18n::{Lang, Words};

#[rstest]
fn a_step_points_at_what_it_is_about(
    #[values(0, 3, 6)] stop: usize,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g i").keys(&"enter ".repeat(stop));
    let shown = screen(&driver.model, width, height);
    let name = format!("tour_{stop}_{width}_{}", lang.id());
    assert_snapshot!(name, text(&shown, shown.area));
}

/// What a step says is whole wherever the program runs at all.
#[rstest]
fn no_word_is_cut(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((60, 16), (80, 24))] (width, height): (u16, u16),
) {
    for stop in 0..Stop::ALL.len() {
        let mut driver = Driver::new();
        driver.model.words = Words::new(lang);
        driver.keys("g i").keys(&"enter ".repeat(stop));
        let shown = screen(&driver.model, width, height);
        let note = note(&text(&shown, shown.area));
        assert!(note.len() > 2, "{note:?}");
        assert!(!note.iter().any(|line| line.contains('…')), "{note:?}");
    }
}

/// The lines of the note, cut out of the screen.
fn note(screen: &str) -> Vec<String> {
    let lines: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
    let title = |line: &Vec<char>| {
        let line: String = line.iter().collect();
        let at = line.find("┏━ Tour ").or_else(|| line.find("┏━ Visite "))?;
        Some(line.split_at(at).0.chars().count())
    };
    let (top, left) = lines
        .iter()
        .enumerate()
        .find_map(|(y, line)| Some((y, title(line)?)))
        .expect("a note");
    let ends = |line: &Vec<char>| line[left..].iter().position(|c| *c == '┓');
    let width = ends(&lines[top]).expect("its corner") + 1;
    let cut = lines[top..]
        .iter()
        .map(|line| line[left..].iter().take(width).collect::<String>());
    cut.take_while(|line| !line.starts_with('┗')).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_size_is_drawn(width in 0_u16..220, height in 0_u16..70, stop in 0_usize..8, ascii: bool) {
        let mut driver = Driver::new();
        driver.model.options.ascii = ascii;
        driver.keys("g i").keys(&"enter ".repeat(stop));
        screen(&driver.model, width, height);
    }
}
