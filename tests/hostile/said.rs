//! What the program says of the texts of a file: cleaned, not only cut.

use keyfolio::app::Msg;
use keyfolio::i18n::Lang;
use rstest::rstest;

use crate::check::lines;
use crate::portfolio::filled_with;
use crate::screen::Screen;
use crate::strings::HOSTILE;

/// How the first hostile text looks once it is cleaned.
const CLEANED: &str = "␛[31mB";

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
#[case::title("enter", "┏━ Ae␛[31mB")]
#[case::field("enter", "Secteur Ae␛[31mB")]
#[case::choice_of_a_person("enter down down down down down enter", "○ Ae␛[31mB")]
#[case::evidence("tab tab down e", "Justification Ae␛[31mB")]
#[case::accounts_of_a_cell("tab shift-right enter", "▸ ● Ae␛[31mB")]
#[case::messages("d g l", "┃▸ Ae␛[31mB")]
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

/// What stands on the screen after these keys and what came of them, every text being hostile.
fn screen_after(keys: &str, then: &[Msg]) -> Vec<String> {
    let mut screen = Screen::new(filled_with(HOSTILE[0]), Lang::Fr, (120, 36));
    screen.keys(keys);
    for msg in then {
        screen.tell(msg.clone(), keys);
    }
    lines(screen.buffer())
}
