//! No count is told with a plural that is fixed, unless it is always many.

use std::collections::{BTreeMap, BTreeSet};

use super::{EN, FR};

/// Numbers that no message is chosen by, besides those that some is.
const NUMBERS: [&str; 11] = [
    "all",
    "bytes",
    "confirmed",
    "done",
    "levels",
    "most",
    "of",
    "overdue",
    "points",
    "shown",
    "suggested",
];

/// Messages with a plural behind a number that are right nevertheless, and why.
const EXCUSED: [(&str, &str); 28] = [
    ("criteria-anchors", "a scale has two levels at least"),
    ("criteria-anchors-short", "the same"),
    ("failure-several-names", "a file with one name is no matter"),
    ("finding-cold-contacts", "90 days at least"),
    ("finding-long-stop", "14 days at least"),
    ("finding-manager-overloaded", "five at least"),
    ("finding-review-overdue", "a year at least"),
    ("finding-sponsor-overloaded", "four at least"),
    ("finding-stale-reading", "one and a half times its cadence"),
    ("finding-stale-scores", "a year at least"),
    ("finding-too-many-key-accounts", "16 at least"),
    ("guard-aliases", "a limit"),
    ("guard-too-deep", "a limit"),
    ("guard-too-large", "more than a limit"),
    ("guard-too-many", "a limit"),
    ("header-overloaded", "five at least"),
    ("header-too-many-keys", "16 at least"),
    ("manager-overloaded", "five at least"),
    ("names-intro", "two names at least"),
    ("pack-kept-some", "some of them, and not all"),
    ("price-points", "chosen by the number itself, given twice"),
    ("report-effort", "the same"),
    ("report-effort-suggested", "the same"),
    ("selection-limit", "15"),
    ("selection-over", "16 at least"),
    ("too-many-keys", "16 at least"),
    ("whole-in-short", "more than are told in full"),
    ("worth-payment", "chosen by the number itself, given twice"),
];

/// Words that end as a plural does, and agree with no number.
const SINGULAR: [&str; 18] = [
    "has", "is", "less", "ours", "sales", "this", "was", "yes", // English
    "dans", "depuis", "des", "fois", "moins", "mois", "nôtres", "pas", "plus", "sous",
];

/// Each message with its text.
fn texts(ftl: &str) -> BTreeMap<&str, String> {
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    let mut id = "";
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, text)) = line
            .split_once(" =")
            .filter(|_| !line.starts_with([' ', '}']))
        {
            id = name;
            texts.insert(id, text.to_owned());
        } else if let Some(text) = texts.get_mut(id) {
            text.push('\n');
            text.push_str(line);
        }
    }
    texts
}

/// The variables that a text is chosen by.
fn choosers(text: &str) -> BTreeSet<&str> {
    let before = text.split(" ->");
    let names = before.filter_map(|it| it.rsplit_once("{ $"));
    let names = names.map(|(_, name)| name);
    names.filter(|it| !it.contains([' ', '}'])).collect()
}

/// The numbers of a text that a plural stands behind, up to three words on, without its being chosen by them.
fn told_as_many(text: &str, numbers: &BTreeSet<&str>) -> Vec<String> {
    let chosen = choosers(text);
    let shown = text.split("{ $").skip(1);
    let shown = shown.filter_map(|it| it.split_once(" }"));
    let fixed = shown.filter(|(name, _)| numbers.contains(name) && !chosen.contains(name));
    let told = fixed.filter_map(|(name, behind)| {
        let blank = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        let said = behind.strip_prefix(blank)?;
        let end = said.find(|c: char| !(c.is_alphabetic() || blank(c) || "’-".contains(c)));
        let words = said.get(..end.unwrap_or(said.len()))?.split(blank).take(3);
        let is_plural = |word: &&str| word.ends_with(['s', 'x']) && !SINGULAR.contains(word);
        let word = words.into_iter().find(is_plural)?;
        Some(format!("${name} {word}"))
    });
    told.collect()
}

#[test]
fn no_count_has_a_plural_of_its_own_unless_it_is_always_many() {
    let (english, french) = (texts(EN), texts(FR));
    let all = || english.iter().chain(&french);
    let chosen = all().flat_map(|(_, text)| choosers(text));
    let mut numbers: BTreeSet<&str> = chosen.collect();
    assert!(numbers.contains("count") && numbers.contains("days"));
    numbers.extend(NUMBERS);
    let told = all().filter_map(|(id, text)| {
        let told = told_as_many(text, &numbers);
        (!told.is_empty()).then_some((*id, told))
    });
    let told: BTreeMap<&str, Vec<String>> = told.collect();
    let expected: BTreeSet<&str> = EXCUSED.iter().map(|(id, _)| *id).collect();
    let found: BTreeSet<&str> = told.keys().copied().collect();
    let fixed: Vec<_> = found
        .difference(&expected)
        .map(|id| (*id, &told[id]))
        .collect();
    assert_eq!(fixed, [], "they are not always many");
    let idle: Vec<_> = expected.difference(&found).collect();
    assert!(idle.is_empty(), "nothing to excuse: {idle:?}");
}

#[test]
fn a_plural_is_seen_behind_a_number() {
    let numbers = ["count", "days"].into();
    let seen = |text: &str| !told_as_many(text, &numbers).is_empty();
    assert!(seen(" paiement { $days } jours plus tôt"));
    assert!(seen(" { $count } autres comptes"));
    assert!(!seen(
        " { $count ->\n    [one] un compte\n   *[other] { $count } comptes\n}"
    ));
    assert!(!seen(" { $count } de plus"));
    assert!(!seen(" { $name } jours"));
}
