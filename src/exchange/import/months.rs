//! Months by their names, as people and spreadsheets write them: `nov-26`, `Nov 2026`, `novembre 2026`, `30 nov. 2026`.

use jiff::civil::Date;

use crate::i18n::Words;
use crate::i18n::fold::plain;
use crate::sheets::days;

/// As many letters of a name as say which month it is; fewer are no name.
const FEWEST: usize = 3;
/// What stands behind the number of a day: `1er`, `30th`.
const ORDINALS: [&str; 5] = ["er", "st", "nd", "rd", "th"];

/// The names of the months in every language.
pub(super) struct Months {
    /// Folded, with the number of the month.
    names: Vec<(String, i8)>,
}

impl Months {
    pub(super) fn of(tongues: &[Words]) -> Self {
        let all = tongues.iter().flat_map(|words| {
            let months = 1..=12;
            months.flat_map(|it| {
                [
                    (plain(&words.month(it)), it),
                    (plain(&words.short_month(it)), it),
                ]
            })
        });
        Self {
            names: all.collect(),
        }
    }

    /// The month of a name, or of the beginning of one where no other month begins so.
    pub(super) fn named(&self, name: &str) -> Option<i8> {
        let name = plain(name);
        let whole = self.names.iter().find(|(it, _)| *it == name);
        if let Some((_, month)) = whole {
            return Some(*month);
        }
        let mut begin = self.names.iter().filter(|(it, _)| it.starts_with(&name));
        let (_, month) = begin.next().filter(|_| name.len() >= FEWEST)?;
        begin.all(|(_, it)| it == month).then_some(*month)
    }

    /// A month of a year, in figures or by its name. Two figures are a year behind a name, and before it a day.
    pub(super) fn of_year(&self, text: &str) -> Option<(i16, i8)> {
        days::month(text).or_else(|| {
            let words = plain(text);
            let (one, other) = words.split_once(' ')?;
            if let Some(month) = self.named(one) {
                return Some((year(other)?, month));
            }
            let year = year(one).filter(|_| one.len() == 4)?;
            Some((year, self.named(other)?))
        })
    }

    /// A day whose month is named: `30 nov. 2026`, `Nov 30, 2026`, `30-Nov-26`.
    pub(super) fn day(&self, text: &str) -> Option<Date> {
        let words = plain(text);
        let mut parts = words.split(' ');
        let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (name, day) = if one.starts_with(|c: char| c.is_ascii_digit()) {
            (two, one)
        } else {
            (one, two)
        };
        let ordinal = ORDINALS.iter().find_map(|it| day.strip_suffix(it));
        let day = ordinal.unwrap_or(day).parse().ok()?;
        Date::new(year(three)?, self.named(name)?, day).ok()
    }
}

/// A year of four figures, or of two of this century.
fn year(text: &str) -> Option<i16> {
    let number: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;

    use super::*;
    use crate::exchange::import::tongues;
    use crate::i18n::Lang;

    fn months() -> Months {
        Months::of(&tongues(&Words::new(Lang::En)))
    }

    #[rstest]
    #[case::in_figures("2026-11", Some((2026, 11)))]
    #[case::excel_french("nov-26", Some((2026, 11)))]
    #[case::excel_french_with_a_point("nov.-26", Some((2026, 11)))]
    #[case::excel_french_of_late("févr.-26", Some((2026, 2)))]
    #[case::excel_english("Nov-26", Some((2026, 11)))]
    #[case::short("Nov 2026", Some((2026, 11)))]
    #[case::short_with_a_point("nov. 2026", Some((2026, 11)))]
    #[case::english("November 2026", Some((2026, 11)))]
    #[case::french("Août 2026", Some((2026, 8)))]
    #[case::capitals_without_accents("DECEMBRE 2026", Some((2026, 12)))]
    #[case::four_letters("Sept 2026", Some((2026, 9)))]
    #[case::year_first("2026 Nov", Some((2026, 11)))]
    #[case::a_day_of_this_year("26-nov", None)]
    #[case::june_or_july("jui 2026", None)]
    #[case::july("juil 2026", Some((2026, 7)))]
    #[case::too_short("no 2026", None)]
    #[case::a_word("soon 2026", None)]
    #[case::no_year("November", None)]
    #[case::more("end of Nov 2026", None)]
    fn months_of_years(#[case] text: &str, #[case] expected: Option<(i16, i8)>) {
        assert_eq!(months().of_year(text), expected);
    }

    #[rstest]
    #[case::french("30 nov. 2026", Some(date(2026, 11, 30)))]
    #[case::french_first("1er décembre 2026", Some(date(2026, 12, 1)))]
    #[case::american("Nov 30, 2026", Some(date(2026, 11, 30)))]
    #[case::english("30th November 2026", Some(date(2026, 11, 30)))]
    #[case::excel("30-Nov-26", Some(date(2026, 11, 30)))]
    #[case::no_such_day("31 Nov 2026", None)]
    #[case::figures("30/11/2026", None)]
    #[case::words("the day after", None)]
    fn days_with_names(#[case] text: &str, #[case] expected: Option<Date>) {
        assert_eq!(months().day(text), expected);
    }

    #[test]
    fn every_month_is_known_by_its_names_in_both_languages() {
        for words in tongues(&Words::new(Lang::Fr)) {
            for month in 1..=12 {
                for name in [words.month(month), words.short_month(month)] {
                    assert_eq!(months().named(&name), Some(month), "{name}");
                }
            }
        }
    }
}
