//! Texts, numbers and days, the awkward ones among them.

use jiff::civil::{Date, date as day};
use proptest::prelude::*;
use proptest::sample::select;

use crate::domain::Scale;

/// Words of any kind, never only blanks. Many would be something else in YAML if they were not quoted.
pub(in crate::domain) fn text() -> impl Strategy<Value = String> {
    let awkward = [
        "NO",
        "yes",
        "true",
        "null",
        "~",
        "012",
        "1e3",
        "2026-01-01",
        "12",
        ".5",
        "- a",
        "a: b",
        "a #b",
        "#c",
        "it's",
        "\"q\"",
        " lead",
        "trail ",
        "two\nlines",
        "end\n",
        "[x",
        "{y}",
        "&z",
        "*w",
        "!v",
        "%u",
        "@t",
        "|",
        ">",
        "?",
        "é\u{301}",
        "日本",
        "a\tb",
        "👩‍👩‍👧",
        "<<",
        "=",
    ];
    prop_oneof![
        3 => word(),
        1 => select(awkward.to_vec()).prop_map(str::to_owned),
    ]
}

/// An ordinary word or two.
pub(in crate::domain) fn word() -> impl Strategy<Value = String> {
    "[A-Z][a-zé]{1,8}( [a-z]{1,6})?"
}

/// A finite number.
pub(in crate::domain) fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-1000..1000_i32).prop_map(f64::from),
        (-1000..1000_i32).prop_map(|tenths| f64::from(tenths) / 10.0),
        -1e12..1e12,
        select(vec![0.1, 1e-7, 1e15, 1e300, 9_007_199_254_740_993.0]),
    ]
}

/// A number from 0 on.
pub(in crate::domain) fn share() -> impl Strategy<Value = f64> {
    prop_oneof![(0..100_i32).prop_map(f64::from), 0.0..100.0]
}

/// A score on the scale.
pub(in crate::domain) fn rating(scale: Scale) -> impl Strategy<Value = f64> {
    prop_oneof![
        (0..=4_u8).prop_map(move |quarter| scale.at(f64::from(quarter) / 4.0)),
        (0.0..=1.0).prop_map(move |fraction| scale.at(fraction)),
    ]
}

/// A day of our time.
pub(in crate::domain) fn date() -> impl Strategy<Value = Date> {
    (2020..2030_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, of)| day(year, month, of))
}

/// Words, or none.
pub(in crate::domain) fn words() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(text())
}

/// One of these, or none.
pub(in crate::domain) fn maybe<T>(of: &'static [T]) -> impl Strategy<Value = Option<T>>
where
    T: Clone + std::fmt::Debug + 'static,
{
    proptest::option::of(select(of))
}
