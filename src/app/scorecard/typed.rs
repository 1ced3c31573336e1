//! A reading as it is typed: `94,5`, `94.5 30/9`, `5/6`, `5/6 yesterday`, `94.5 2026-10`.
//!
//! The figure comes first, its day may follow. `5/6` in front is therefore always five held of six
//! planned, and behind a figure always the fifth of June: the same sign is never both.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::parse;
use crate::domain::scorecard::Measurement;
use crate::domain::when::When;
use crate::i18n::DayWords;

/// What was understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heard {
    /// The figure.
    pub measurement: Measurement,
    /// The day or month it was said for; none where nothing was said.
    pub when: Option<When>,
}

/// What was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unheard {
    /// There is nothing.
    Nothing,
    /// It begins with no figure.
    NoFigure,
    /// What follows the figure is no day.
    NoDay(String),
}

/// Words that may stand between done and planned: `5 of 6`.
const OF: [&str; 3] = ["of", "sur", "/"];
/// Words that may stand before a day.
const ON: [&str; 5] = ["on", "le", "au", "at", "@"];

/// A reading as typed. A day without its year is the latest that is not after this month.
///
/// # Errors
/// What could not be understood.
pub fn reading(text: &str, today: Date, words: &DayWords) -> Result<Heard, Unheard> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    if parts.is_empty() {
        return Err(Unheard::Nothing);
    }
    let mut rest = None;
    // The longest start that is a figure is the figure: `1 200 000` is one.
    for split in (1..=parts.len()).rev() {
        let (figure, day) = parts.split_at(split);
        let Some(measurement) = measurement(figure) else {
            continue;
        };
        if day.is_empty() {
            return Ok(Heard {
                measurement,
                when: None,
            });
        }
        if let Some(when) = when(day, today, words) {
            return Ok(Heard {
                measurement,
                when: Some(when),
            });
        }
        rest = Some(day.join(" "));
    }
    Err(rest.map_or(Unheard::NoFigure, Unheard::NoDay))
}

/// A figure, or so many of so many.
fn measurement(parts: &[&str]) -> Option<Measurement> {
    let held = |done: &str, of: &str| {
        let (done, of) = (parse::number(done)?, parse::number(of)?);
        Some(Measurement::Held { done, of })
    };
    match parts {
        [one] if one.contains('/') => {
            let (done, of) = one.split_once('/')?;
            held(done, of)
        }
        [done, word, of] if OF.contains(&word.to_lowercase().as_str()) => held(done, of),
        _ => figure(parts).map(Measurement::Value),
    }
}

/// A figure in one word, or in groups of thousands: `94.5`, `1 200 000`, `12 %`.
fn figure(parts: &[&str]) -> Option<f64> {
    let (first, groups) = parts.split_first()?;
    let is_sign = |part: &&&str| part.chars().all(|c| !c.is_alphanumeric());
    let digits = groups.iter().take_while(|part| !is_sign(part));
    let is_group = |part: &&str| {
        let whole = part.split([',', '.']).next().unwrap_or_default();
        whole.chars().count() == 3 && whole.chars().all(|c| c.is_ascii_digit())
    };
    let is_start = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '−'))
    };
    let grouped = digits.clone().count() == 0 || (is_start(first) && digits.clone().all(is_group));
    let signs = groups.len() - digits.count();
    (grouped && signs <= 1).then(|| parse::number(&parts.join(" ")))?
}

/// A day or a month.
fn when(parts: &[&str], today: Date, words: &DayWords) -> Option<When> {
    let parts = match parts {
        [word, rest @ ..] if ON.contains(&word.to_lowercase().as_str()) => rest,
        all => all,
    };
    let text = parts.join(" ");
    let text = text.trim_start_matches('@');
    month(text).or_else(|| day(text, today, words).map(When::Day))
}

/// A month as `2026-10` or `10/2026`.
pub(super) fn month(text: &str) -> Option<When> {
    let (a, b) = text.trim().split_once(['-', '/', '.'])?;
    let (year, month) = match (a.len(), b.len()) {
        (4, 1 | 2) => (a, b),
        (1 | 2, 4) => (b, a),
        _ => return None,
    };
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    Date::new(year, month, 1)
        .ok()
        .map(|_| When::Month { year, month })
}

/// A day; without its year the latest one that is not after this month, since readings are of the past.
pub(super) fn day(text: &str, today: Date, words: &DayWords) -> Option<Date> {
    let date = parse::date(text, today, words)?;
    let has_no_year = text
        .split(['-', '/', '.'])
        .filter(|part| !part.is_empty())
        .count()
        < 3;
    let is_relative = text.starts_with(['+', '-']) || text.chars().any(char::is_alphabetic);
    if has_no_year && !is_relative && date > today.last_of_month() {
        return date.checked_sub(1.year()).ok();
    }
    Some(date)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const TODAY: Date = date(2026, 11, 23);

    fn words() -> DayWords {
        DayWords {
            today: "aujourd'hui".into(),
            tomorrow: "demain".into(),
            yesterday: "hier".into(),
        }
    }

    fn value(value: f64) -> Measurement {
        Measurement::Value(value)
    }

    fn held(done: f64, of: f64) -> Measurement {
        Measurement::Held { done, of }
    }

    const fn on(year: i16, month: i8, day: i8) -> When {
        When::Day(date(year, month, day))
    }

    #[rstest]
    #[case::plain("94.5", value(94.5), None)]
    #[case::comma("94,5", value(94.5), None)]
    #[case::sign("94,5 %", value(94.5), None)]
    #[case::below_zero("-3", value(-3.0), None)]
    #[case::thousands("1 200 000", value(1_200_000.0), None)]
    #[case::thousands_and_decimals("1 200,5", value(1200.5), None)]
    #[case::with_its_day("94,5 30/9", value(94.5), Some(on(2026, 9, 30)))]
    #[case::with_its_full_day("94.5 2026-09-30", value(94.5), Some(on(2026, 9, 30)))]
    #[case::thousands_with_their_day("1 200 30/9", value(1200.0), Some(on(2026, 9, 30)))]
    #[case::sign_and_day("94,5 % 30.9", value(94.5), Some(on(2026, 9, 30)))]
    #[case::said_in_english("94.5 on 30/9", value(94.5), Some(on(2026, 9, 30)))]
    #[case::said_in_french("94,5 le 30/9", value(94.5), Some(on(2026, 9, 30)))]
    #[case::yesterday("4 hier", value(4.0), Some(on(2026, 11, 22)))]
    #[case::days_ago("4 -2", value(4.0), Some(on(2026, 11, 21)))]
    #[case::day_of_this_month("4 2", value(4.0), Some(on(2026, 11, 2)))]
    #[case::later_this_month("4 30/11", value(4.0), Some(on(2026, 11, 30)))]
    #[case::next_month_is_last_years("4 30/12", value(4.0), Some(on(2025, 12, 30)))]
    #[case::a_month("4 2026-10", value(4.0), Some(When::Month { year: 2026, month: 10 }))]
    #[case::a_month_in_french("4 10/2026", value(4.0), Some(When::Month { year: 2026, month: 10 }))]
    #[case::held_of_planned("5/6", held(5.0, 6.0), None)]
    #[case::held_in_words("5 of 6", held(5.0, 6.0), None)]
    #[case::held_in_french("5 sur 6", held(5.0, 6.0), None)]
    #[case::held_with_its_day("5/6 30/9", held(5.0, 6.0), Some(on(2026, 9, 30)))]
    fn is_a_figure_and_perhaps_its_day(
        #[case] typed: &str,
        #[case] measurement: Measurement,
        #[case] when: Option<When>,
    ) {
        assert_eq!(
            reading(typed, TODAY, &words()),
            Ok(Heard { measurement, when })
        );
    }

    #[rstest]
    #[case::nothing("  ", Unheard::Nothing)]
    #[case::word("high", Unheard::NoFigure)]
    #[case::day_alone("30/9/2026", Unheard::NoFigure)]
    #[case::no_such_day("4 31/2", Unheard::NoDay("31/2".into()))]
    #[case::two_figures("94,5 96,5", Unheard::NoDay("96,5".into()))]
    fn what_is_not_understood_says_why(#[case] typed: &str, #[case] expected: Unheard) {
        assert_eq!(reading(typed, TODAY, &words()), Err(expected));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn whatever_is_typed_is_heard_or_not(typed in ".{0,24}") {
            let _ = reading(&typed, TODAY, &words());
        }
    }
}
