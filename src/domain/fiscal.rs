//! Fiscal years: which of them are closed, and what is known of those.

use jiff::civil::Date;

use super::account::Years;

/// The last fiscal year that is over on a day. `starts` is the month fiscal years start, 1 to 12;
/// a fiscal year is named by the calendar year it starts in.
pub fn last_closed_year(today: Date, starts: i8) -> i16 {
    let running = if today.month() >= starts {
        today.year()
    } else {
        today.year() - 1
    };
    running - 1
}

/// The latest figure of a closed year, with its year; none when no closed year has one. The running
/// year is shown, never compared.
pub fn latest_closed(figures: &Years, last_closed: i16) -> Option<(i16, f64)> {
    figures
        .range(..=last_closed)
        .next_back()
        .map(|(year, figure)| (*year, *figure))
}

#[cfg(test)]
mod tests {
    use super::{Years, last_closed_year, latest_closed};
    use jiff::civil::date;
    use rstest::rstest;

    #[rstest]
    #[case::calendar_year(2026, 11, 1, 2025)]
    #[case::its_last_day(2026, 12, 1, 2025)]
    #[case::started_this_year(2026, 11, 10, 2025)]
    #[case::started_last_year(2026, 3, 10, 2024)]
    #[case::on_the_first_month(2026, 10, 10, 2025)]
    fn closes_when_the_next_starts(
        #[case] year: i16,
        #[case] month: i8,
        #[case] starts: i8,
        #[case] closed: i16,
    ) {
        assert_eq!(last_closed_year(date(year, month, 1), starts), closed);
    }

    #[test]
    fn the_running_year_is_not_a_closed_one() {
        let figures = Years::from([(2023, 1.0), (2024, 2.0), (2026, 9.0)]);
        assert_eq!(latest_closed(&figures, 2025), Some((2024, 2.0)));
        assert_eq!(latest_closed(&figures, 2022), None);
    }
}
