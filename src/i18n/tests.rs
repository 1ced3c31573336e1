//! The words of both languages, side by side.

mod counts;

use std::collections::BTreeMap;

use rstest::rstest;

use super::{Lang, Words};
use crate::keymap::{Action, Keymap, Scope};

const EN: &str = include_str!("../../assets/i18n/en/keyfolio.ftl");
const FR: &str = include_str!("../../assets/i18n/fr/keyfolio.ftl");

/// The ids of a Fluent file with the arguments each of them takes.
fn messages(ftl: &str) -> BTreeMap<String, Vec<String>> {
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            assert!(!messages.contains_key(name), "{name} stands twice");
            name.clone_into(&mut id);
        }
        let arguments = line.split('$').skip(1);
        let names = arguments.map(|rest| rest.split([' ', '}']).next().unwrap_or("").to_owned());
        let known = messages.entry(id.clone()).or_default();
        known.extend(names);
        known.sort();
        known.dedup();
    }
    messages.remove("");
    messages
}

#[test]
fn both_languages_say_the_same_things() {
    let (english, french) = (messages(EN), messages(FR));
    for (id, arguments) in &english {
        assert_eq!(french.get(id), Some(arguments), "{id}");
    }
    assert_eq!(english.len(), french.len());
}

/// The variants of every choice of a Fluent file: what is chosen by, and each key with its text.
fn choices(ftl: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut choices: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        let variant = line.trim_start().trim_start_matches('*').strip_prefix('[');
        let by = line
            .split_once(" ->")
            .and_then(|(by, _)| by.rsplit('$').next());
        let last = choices.last_mut().map(|(_, variants)| variants);
        match (variant.and_then(|it| it.split_once(']')), last) {
            (Some((key, text)), Some(variants)) => variants.push((key.to_owned(), text.to_owned())),
            (_, Some(variants)) if by.is_none() && line.starts_with("     ") => {
                variants.last_mut().expect("a variant").1.push_str(line);
            }
            _ => {}
        }
        choices.extend(by.map(|by| (by.trim().to_owned(), Vec::new())));
    }
    choices
}

/// In French `[one]` is also the category of nothing at all: what it says has to fit 0.
#[test]
fn nothing_is_never_told_as_one_in_french() {
    // A number that is chosen by, shown with as many decimals as it has, or veiled.
    let shown = |text: &str| {
        let numbers = ["{ $days } jour ", "{ $points } point,"];
        numbers.iter().any(|number| text.contains(number))
    };
    let (mut all, mut told_as_one) = (0, Vec::new());
    for (by, variants) in choices(FR) {
        let zero = variants.iter().any(|(key, _)| key == "0");
        for (_, text) in variants.iter().filter(|(key, _)| key == "one") {
            all += 1;
            if !zero && !shown(text) && !text.contains(&format!("${by}")) {
                told_as_one.push(format!("{by}: {text}"));
            }
        }
    }
    assert!(all > 50, "{all}");
    assert_eq!(told_as_one, Vec::<String>::new());
}

#[rstest]
#[case(Lang::En)]
#[case(Lang::Fr)]
fn every_action_and_scope_has_its_words(#[case] lang: Lang) {
    let words = Words::new(lang);
    for action in Action::ALL {
        for text in [words.action(*action), words.about_action(*action)] {
            assert!(
                !text.is_empty() && !text.contains("No localization"),
                "{}",
                action.id()
            );
        }
    }
    for scope in Scope::ALL {
        assert!(
            !words.scope(scope).contains("No localization"),
            "{}",
            scope.id()
        );
    }
}

#[test]
fn every_hint_that_has_words_of_its_own_stands_in_a_footer() {
    let keymap = Keymap::default();
    let own = |scope: Scope| {
        let hints = keymap.hints(&[scope, Scope::Global], |_| true).into_iter();
        hints.filter_map(move |hint| hint.own_text_id(scope))
    };
    let shown: Vec<String> = Scope::ALL.into_iter().flat_map(own).collect();
    let worded = messages(EN).into_keys();
    for id in worded.filter(|id| id.starts_with("hint-")) {
        assert!(shown.contains(&id), "{id}");
    }
}

#[test]
fn an_apostrophe_is_not_the_mark_of_a_typewriter() {
    for line in [EN, FR].into_iter().flat_map(str::lines) {
        let text = line.split_once(" = ").map_or("", |(_, text)| text);
        let pieces: Vec<&str> = text.split('\'').collect();
        let before = pieces.split_last().map_or(&[][..], |(_, before)| before);
        let typed = before.iter().any(|it| it.ends_with(char::is_alphabetic));
        assert!(!typed, "{line}");
    }
}

#[test]
fn french_has_a_space_no_line_breaks_at_before_its_high_marks() {
    for line in FR.lines().filter(|line| !line.starts_with('#')) {
        let text = line.split_once(" = ").map_or(line, |(_, text)| text);
        for mark in [" :", " ;", " !", " ?"] {
            assert!(!text.contains(mark), "an ordinary space in: {line}");
        }
    }
}

#[rstest]
#[case::english(Lang::En, 4.25, "4.3")]
#[case::french(Lang::Fr, 4.25, "4,3")]
fn scores_have_one_decimal(#[case] lang: Lang, #[case] score: f64, #[case] text: &str) {
    assert_eq!(Words::new(lang).score(score), text);
}

#[rstest]
#[case::whole(5.0, "5")]
#[case::tenths(4.5, "4.5")]
#[case::ten(10.0, "10")]
#[case::hundredths(0.333, "0.33")]
fn numbers_have_no_idle_zeros(#[case] value: f64, #[case] text: &str) {
    assert_eq!(Words::new(Lang::En).number(value, 2), text);
}

#[rstest]
#[case::a_score_that_lost_its_decimal((4.2, 4.0), 1..=2, "4.2 4.0")]
#[case::two_whole_scores((4.0, 3.0), 1..=2, "4.0 3.0")]
#[case::a_finer_one((4.15, 3.8), 1..=2, "4.15 3.80")]
#[case::no_more_than_asked_for((17.944, 15.4), 0..=1, "17.9 15.4")]
#[case::whole((5.0, 3.0), 0..=2, "5 3")]
#[case::longer_then((35.0, 36.5), 0..=1, "35.0 36.5")]
fn both_sides_of_an_arrow_have_as_many_decimals(
    #[case] pair: (f64, f64),
    #[case] decimals: std::ops::RangeInclusive<usize>,
    #[case] text: &str,
) {
    let (from, to) = Words::new(Lang::En).pair(pair, decimals);
    assert_eq!(format!("{from} {to}"), text);
}

#[rstest]
#[case::percents("{invest: 60, selective: 30, harvest: 10}", Lang::En, "60 %")]
#[case::in_french(
    "{invest: 62.5, selective: 27.5, harvest: 10}",
    Lang::Fr,
    "62,5\u{a0}%"
)]
#[case::parts_of_something_else("{invest: 6, selective: 3, harvest: 3}", Lang::En, "6 (50 %)")]
#[case::nothing("{invest: 0, selective: 0, harvest: 0}", Lang::En, "0")]
fn a_share_of_the_effort_says_what_it_comes_to(
    #[case] shares: &str,
    #[case] lang: Lang,
    #[case] expected: &str,
) {
    let yaml = format!("format: 1\nportfolio: {{name: P, effort_shares: {shares}}}\n");
    let portfolio = crate::store::read::read(&yaml).expect("a portfolio");
    let field = crate::domain::field::SettingsField::ShareInvest;
    assert_eq!(Words::new(lang).setting(field, &portfolio), expected);
}
