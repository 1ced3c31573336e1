//! Readings of an indicator: what may be one, and which one it takes the place of.

use jiff::civil::Date;

use super::{Indicator, Measurement, Nature, Reading};
use crate::domain::Scale;
use crate::domain::when::When;

/// Why something is no reading of an indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unreadable {
    /// It is not a finite number.
    NotFinite,
    /// It is a rating, and not on the scale.
    OffScale {
        /// What was given.
        value: f64,
        /// What it must lie on.
        scale: Scale,
    },
    /// It is so many of so many, where a figure is read.
    WantsFigure,
    /// It is a figure, where so many of so many are read.
    WantsHeld,
    /// More below nothing than can be counted.
    BelowNothing,
}

/// Which kind of reading an indicator takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A figure or rating.
    Figures,
    /// So many held of so many planned.
    Held,
    /// Either: nothing was read yet that would tell.
    Either,
}

impl Measurement {
    /// The plain figure; none where it counts what was held.
    pub const fn plain(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Held { .. } => None,
        }
    }
}

impl Indicator {
    /// Which kind of reading it takes: that of its last one, since both on one line could not be
    /// compared. A rating is always a figure.
    pub fn takes(&self) -> Takes {
        match (self.nature, self.readings.last()) {
            (Nature::Qualitative, _) => Takes::Figures,
            (_, Some(last)) if last.measurement.plain().is_none() => Takes::Held,
            (_, Some(_)) => Takes::Figures,
            (_, None) if self.target.is_some() || self.baseline.is_some() => Takes::Figures,
            (_, None) => Takes::Either,
        }
    }

    /// Whether something can be a reading of it.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, measurement: Measurement, scale: Scale) -> Result<(), Unreadable> {
        match (measurement, self.takes()) {
            (Measurement::Value(_), Takes::Held) => Err(Unreadable::WantsHeld),
            (Measurement::Held { .. }, Takes::Figures) => Err(Unreadable::WantsFigure),
            (Measurement::Value(value), _) if !value.is_finite() => Err(Unreadable::NotFinite),
            (Measurement::Value(value), _) if self.is_off(value, scale) => {
                Err(Unreadable::OffScale { value, scale })
            }
            (Measurement::Held { done, of }, _) if !(done + of).is_finite() => {
                Err(Unreadable::NotFinite)
            }
            (Measurement::Held { done, of }, _) if done < 0.0 || of < 0.0 => {
                Err(Unreadable::BelowNothing)
            }
            _ => Ok(()),
        }
    }

    fn is_off(&self, value: f64, scale: Scale) -> bool {
        self.nature == Nature::Qualitative && !scale.contains(value)
    }

    /// The reading of a day, whether the file gives it by its day or by its month.
    pub fn reading_on(&self, day: Date) -> Option<&Reading> {
        self.readings.iter().find(|known| known.when.day() == day)
    }

    /// The last reading before a day.
    pub fn reading_before(&self, day: Date) -> Option<&Reading> {
        let before = |known: &&Reading| known.when.day() < day;
        self.readings.iter().rev().find(before)
    }

    /// Takes a reading in; one of the same day is corrected, and goes on being written as it was. Gives
    /// what it replaced.
    pub fn read(&mut self, reading: Reading) -> Option<Reading> {
        let same = |known: &Reading| known.when.day() == reading.when.day();
        if let Some(known) = self.readings.iter_mut().find(|known| same(known)) {
            let replaced = *known;
            known.measurement = reading.measurement;
            return Some(replaced);
        }
        let at = self
            .readings
            .partition_point(|known| known.when < reading.when);
        self.readings.insert(at, reading);
        None
    }

    /// Forgets the reading given for exactly this day or month; the reading, where there was one.
    pub fn forget(&mut self, when: When) -> Option<Reading> {
        let at = self.readings.iter().position(|known| known.when == when)?;
        Some(self.readings.remove(at))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::scorecard::Goal;

    const HELD: Measurement = Measurement::Held { done: 5.0, of: 6.0 };

    fn value(value: f64) -> Measurement {
        Measurement::Value(value)
    }

    fn day(day: i8, measurement: Measurement) -> Reading {
        let when = When::Day(date(2026, 10, day));
        Reading { when, measurement }
    }

    fn indicator(nature: Nature, last: Option<Measurement>) -> Indicator {
        Indicator {
            nature,
            readings: last.map(|m| day(1, m)).into_iter().collect(),
            ..Indicator::new("i".into(), "I", None)
        }
    }

    #[rstest]
    #[case::figure(Nature::Quantitative, Some(value(3.0)), value(94.5), Ok(()))]
    #[case::first_figure(Nature::Quantitative, None, value(94.5), Ok(()))]
    #[case::first_held(Nature::Quantitative, None, HELD, Ok(()))]
    #[case::held(Nature::Quantitative, Some(HELD), HELD, Ok(()))]
    #[case::figure_among_held(
        Nature::Quantitative,
        Some(HELD),
        value(5.0),
        Err(Unreadable::WantsHeld)
    )]
    #[case::held_among_figures(
        Nature::Quantitative,
        Some(value(5.0)),
        HELD,
        Err(Unreadable::WantsFigure)
    )]
    #[case::held_is_no_rating(Nature::Qualitative, None, HELD, Err(Unreadable::WantsFigure))]
    #[case::rating(Nature::Qualitative, None, value(5.0), Ok(()))]
    #[case::off_the_scale(
        Nature::Qualitative,
        None,
        value(6.0),
        Err(Unreadable::OffScale { value: 6.0, scale: Scale::default() })
    )]
    #[case::endless(
        Nature::Quantitative,
        None,
        value(f64::INFINITY),
        Err(Unreadable::NotFinite)
    )]
    #[case::below_nothing(
        Nature::Quantitative,
        None,
        Measurement::Held { done: -1.0, of: 2.0 },
        Err(Unreadable::BelowNothing)
    )]
    fn takes_only_what_it_can_compare(
        #[case] nature: Nature,
        #[case] last: Option<Measurement>,
        #[case] read: Measurement,
        #[case] expected: Result<(), Unreadable>,
    ) {
        let checked = indicator(nature, last).check(read, Scale::default());
        assert_eq!(checked, expected);
    }

    #[test]
    fn what_has_a_target_in_figures_is_read_in_figures() {
        let mut indicator = indicator(Nature::Quantitative, None);
        assert_eq!(indicator.takes(), Takes::Either);
        indicator.target = Some(Goal {
            value: 97.0,
            due: None,
        });
        assert_eq!(indicator.takes(), Takes::Figures);
    }

    #[test]
    fn a_reading_of_the_same_day_is_corrected_in_the_form_it_was_written() {
        let month = When::Month {
            year: 2026,
            month: 10,
        };
        let mut indicator = indicator(Nature::Quantitative, None);
        indicator.read(Reading {
            when: month,
            measurement: value(94.1),
        });
        let replaced = indicator.read(day(31, value(94.5)));
        assert_eq!(replaced.map(|r| r.measurement), Some(value(94.1)));
        assert_eq!(
            indicator.readings,
            [Reading {
                when: month,
                measurement: value(94.5)
            }]
        );
    }

    #[test]
    fn the_reading_before_a_day_is_the_latest_earlier_one() {
        let mut indicator = indicator(Nature::Quantitative, None);
        for d in [3, 9, 20] {
            indicator.read(day(d, value(f64::from(d))));
        }
        let before = indicator.reading_before(date(2026, 10, 20));
        assert_eq!(before.map(|r| r.measurement), Some(value(9.0)));
        assert_eq!(indicator.reading_before(date(2026, 10, 3)), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// However readings come in, they stand by their days, one a day, the last word for each.
        #[test]
        fn readings_stand_by_their_days(days in prop::collection::vec((1i8..29, 0u8..100), 0..24)) {
            let mut indicator = indicator(Nature::Quantitative, None);
            for (d, v) in &days {
                indicator.read(day(*d, value(f64::from(*v))));
            }
            prop_assert!(indicator.readings.is_sorted_by(|a, b| a.when.day() < b.when.day()));
            for (d, v) in &days {
                let last = days.iter().rev().find(|(other, _)| other == d).map(|(_, v)| *v);
                if last == Some(*v) {
                    let known = indicator.reading_on(date(2026, 10, *d)).map(|r| r.measurement);
                    prop_assert_eq!(known, Some(value(f64::from(*v))));
                }
            }
        }
    }
}
