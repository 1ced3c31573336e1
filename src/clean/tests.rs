use std::borrow::Cow;

use proptest::prelude::*;
use rstest::rstest;

use super::*;

#[rstest]
#[case::plain("Helios Retail", "Helios Retail")]
#[case::accents("Nova Énergie", "Nova Énergie")]
#[case::accent_as_a_mark("Nova E\u{301}nergie", "Nova E\u{301}nergie")]
#[case::wide("株式会社", "株式会社")]
#[case::empty("", "")]
#[case::escape_sequence("A\u{1b}[31mB", "A␛[31mB")]
#[case::title_sequence("\u{1b}]0;owned\u{7}", "␛]0;owned␇")]
#[case::tab("A\tB", "A␉B")]
#[case::line_end("A\nB", "A⏎B")]
#[case::line_end_of_windows("A\r\nB", "A⏎B")]
#[case::carriage_return("A\rB", "A␍B")]
#[case::next_line_and_separators("A\u{85}B\u{2028}C\u{2029}", "A⏎B⏎C⏎")]
#[case::nul_and_delete("\0\u{7f}", "␀␡")]
#[case::c1_control_sequence_introducer("A\u{9b}31m", "A\u{fffd}31m")]
#[case::override_to_the_left("abc\u{202e}def", "abc\u{fffd}def")]
#[case::isolate("a\u{2067}b\u{2069}", "a\u{fffd}b\u{fffd}")]
#[case::zero_width_space("pay\u{200b}pal", "pay\u{fffd}pal")]
#[case::byte_order_mark("\u{feff}a", "\u{fffd}a")]
#[case::soft_hyphen("co\u{ad}op", "co\u{fffd}op")]
#[case::hangul_filler("a\u{3164}b", "a\u{fffd}b")]
#[case::tag_characters("a\u{e0061}", "a\u{fffd}")]
#[case::family("👨\u{200d}👩\u{200d}👧", "👨\u{200d}👩\u{200d}👧")]
#[case::rainbow_flag("🏳\u{fe0f}\u{200d}🌈", "🏳\u{fe0f}\u{200d}🌈")]
#[case::heart_as_emoji("❤\u{fe0f}", "❤\u{fe0f}")]
#[case::heart_as_text("❤\u{fe0e}", "❤\u{fe0e}")]
#[case::selector_on_a_letter("A\u{fe0f}", "A\u{fffd}")]
#[case::two_selectors("❤\u{fe0f}\u{fe0f}", "❤\u{fe0f}\u{fffd}")]
#[case::joiner_between_letters("a\u{200d}b", "a\u{fffd}b")]
#[case::joiner_at_the_end("👨\u{200d}", "👨\u{fffd}")]
#[case::mark_with_nothing_under_it("\u{301}a", "\u{fffd}a")]
#[case::hangul_from_its_letters("\u{1112}\u{1161}\u{11ab}", "\u{1112}\u{1161}\u{11ab}")]
fn hostile_text_becomes_visible(#[case] raw: &str, #[case] safe: &str) {
    assert_eq!(Clean::new(raw).as_str(), safe);
}

#[test]
fn marks_are_capped_at_eight_on_a_character() {
    let raw = format!("Z{}x", "\u{301}".repeat(40));
    assert_eq!(
        Clean::new(&raw).as_str(),
        format!("Z{}x", "\u{301}".repeat(8))
    );
}

#[test]
fn joined_emoji_do_not_grow_without_end() {
    let raw = vec!["👨"; 500].join("\u{200d}");
    let clean = Clean::new(&raw);
    let longest = clean.graphemes(true).map(str::len).max();
    assert!(longest < Some(80), "{longest:?}");
}

#[rstest]
#[case::ascii("Helios Retail")]
#[case::french("Nova Énergie, « 3 % » …")]
#[case::japanese("株式会社")]
fn what_is_clean_is_borrowed(#[case] raw: &str) {
    assert!(matches!(Cow::from(Clean::new(raw)), Cow::Borrowed(_)));
}

#[test]
fn notes_are_cleaned_line_by_line() {
    let lines: Vec<_> = Clean::lines("one\r\ntwo\tb\n\nfour")
        .map(Clean::into_string)
        .collect();
    assert_eq!(lines, ["one", "two␉b", "", "four"]);
}

/// Text made of what usually breaks such code, mixed with all of Unicode.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "é",
        "e\u{301}",
        "\u{301}",
        "株",
        "👨",
        "\u{200d}",
        "\u{fe0f}",
        "\u{fe0e}",
        "❤",
        "1\u{20e3}",
        "🇫🇷",
        "\u{1f1eb}",
        "\u{1b}[2J",
        "\n",
        "\r\n",
        "\t",
        "\u{202e}",
        "\u{200b}",
        "\u{ad}",
        "\u{1100}",
        "\u{1161}",
        "\u{11ab}",
        "\u{1f3fd}",
        "\u{915}\u{94d}",
        "\u{9b}",
        "\u{e0062}",
        "\u{600}",
    ]);
    let piece =
        prop_oneof![4 => pieces.prop_map(String::from), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_hostile_is_left(raw in nasty()) {
        let clean = Clean::new(&raw);
        for c in clean.chars() {
            prop_assert!(!c.is_control(), "{c:?} in {clean:?}");
            let kept_in_emoji = matches!(c, ZWJ | '\u{fe0e}' | '\u{fe0f}');
            prop_assert!(kept_in_emoji || !is_invisible(c), "{c:?} in {clean:?}");
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(raw in nasty()) {
        let once = Clean::new(&raw).into_string();
        prop_assert_eq!(Clean::new(&once).into_string(), once);
    }

    #[test]
    fn every_cluster_can_be_seen(raw in nasty()) {
        for cluster in Clean::new(&raw).graphemes(true) {
            prop_assert!(cluster.width() > 0, "{:?}", cluster);
        }
    }
}
