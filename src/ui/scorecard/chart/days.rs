//! The days a chart reaches from and to, and what is written below it.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::domain::promise::days_between;
use crate::domain::scorecard::Indicator;
use crate::i18n::Words;

/// Months that may lie between two written ones.
const STEPS: [i32; 7] = [1, 2, 3, 6, 12, 24, 60];
/// Columns a written month needs.
const LABEL: f64 = 7.0;

/// The horizontal axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Days {
    from: Date,
    to: Date,
    columns: u16,
}

impl Days {
    /// From where the indicator started to where it is to be, all its readings and today between.
    pub(super) fn of(
        indicator: &Indicator,
        course: &[(Date, f64)],
        today: Date,
        columns: u16,
    ) -> Self {
        let started = indicator.baseline.and_then(|from| from.date);
        let due = indicator.target.and_then(|goal| goal.due);
        let read = course.iter().map(|(day, _)| *day);
        let all = read.chain([today]).chain(started).chain(due);
        let (from, to) = all.fold((today, today), |(from, to), day| {
            (from.min(day), to.max(day))
        });
        // A single day is drawn as a month.
        let from = if from == to {
            from.checked_sub(1.month()).unwrap_or(from)
        } else {
            from
        };
        Self {
            from,
            to,
            columns: columns.max(1),
        }
    }

    /// The column of a day; none outside.
    pub(super) fn column(&self, day: Date) -> Option<u16> {
        (day >= self.from && day <= self.to).then(|| {
            let last = f64::from(self.columns - 1);
            (share(self.from, self.to, day) * last).round() as u16
        })
    }

    /// The day a column stands for.
    pub(super) fn date(&self, column: u16) -> Date {
        let share = f64::from(column) / f64::from((self.columns - 1).max(1));
        let days = (f64::from(days_between(self.from, self.to)) * share).round();
        self.from
            .checked_add(Span::new().days(days as i64))
            .unwrap_or(self.to)
    }

    /// The months to be written with their columns: January by its year, as many as have room.
    pub(super) fn labels(&self, words: &Words) -> Vec<(u16, String)> {
        let months = self.months();
        let mut labels = Vec::new();
        let mut end = 0;
        for month in months {
            let Some(column) = self.column(month).filter(|column| *column >= end) else {
                continue;
            };
            let text = if month.month() == 1 {
                month.year().to_string()
            } else {
                words.short_month(month.month())
            };
            let width = crate::ui::text::width(&text) as u16;
            if column + width > self.columns + 1 {
                continue;
            }
            end = column + width + 1;
            labels.push((column, text));
        }
        labels
    }

    /// The first days of every so many months, so far apart that each can be written.
    fn months(&self) -> Vec<Date> {
        let days = f64::from(days_between(self.from, self.to)).max(1.0);
        let a_month = f64::from(self.columns) / days * 30.4;
        let fits = |step: &&i32| f64::from(**step) * a_month >= LABEL;
        let step = STEPS.iter().find(fits).copied().unwrap_or(120);
        let first = self.from.first_of_month();
        let month = |at: i32| first.checked_add(at.months()).ok();
        let all = (0..).map_while(month).take_while(|month| *month <= self.to);
        // Counted from January, so that years begin where they do.
        let on_step = |month: &Date| {
            let count = i32::from(month.year()) * 12 + i32::from(month.month()) - 1;
            count % step == 0
        };
        all.filter(on_step).collect()
    }
}

/// How far a day lies from one to another, 0 to 1.
pub(super) fn share(from: Date, to: Date, day: Date) -> f64 {
    let whole = days_between(from, to);
    if whole <= 0 {
        return 1.0;
    }
    (f64::from(days_between(from, day)) / f64::from(whole)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::Lang;

    fn days(from: Date, to: Date, columns: u16) -> Days {
        Days { from, to, columns }
    }

    #[test]
    fn a_year_is_written_in_months_from_its_january() {
        let axis = days(date(2025, 12, 31), date(2026, 12, 31), 60);
        let labels: Vec<String> = axis
            .labels(&Words::new(Lang::En))
            .into_iter()
            .map(|(_, l)| l)
            .collect();
        assert_eq!(labels, ["2026", "Mar", "May", "Jul", "Sep", "Nov"]);
    }

    #[test]
    fn many_years_are_written_as_years() {
        let axis = days(date(2016, 3, 1), date(2026, 12, 31), 60);
        let labels: Vec<String> = axis
            .labels(&Words::new(Lang::Fr))
            .into_iter()
            .map(|(_, l)| l)
            .collect();
        assert_eq!(labels, ["2018", "2020", "2022", "2024", "2026"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// However long the time and however narrow the chart, labels stand apart and inside.
        #[test]
        fn labels_never_touch(start in 0i64..20_000, length in 1i64..40_000, columns in 1u16..250) {
            let from = date(1980, 1, 1).checked_add(Span::new().days(start)).unwrap();
            let axis = days(from, from.checked_add(Span::new().days(length)).unwrap(), columns);
            let mut end = 0;
            for (column, text) in axis.labels(&Words::new(Lang::En)) {
                prop_assert!(column >= end && column < columns);
                end = column + text.len() as u16 + 1;
            }
            prop_assert_eq!(axis.column(from), Some(0));
            prop_assert_eq!(axis.column(axis.to), Some(columns - 1));
        }
    }
}
