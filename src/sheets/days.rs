//! Days as people and spreadsheets write them: `2026-12-31`, `31/12/2026`, `12/31/2026`, `31.12.26`.

use jiff::civil::Date;

/// Which comes first in a day with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The day: `31/12/2026`.
    DayFirst,
    /// The month: `12/31/2026`.
    MonthFirst,
}

impl Order {
    /// Both.
    pub const ALL: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    /// Its name, in no language.
    pub const fn id(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::DayFirst => Self::MonthFirst,
            Self::MonthFirst => Self::DayFirst,
        }
    }
}

/// What the days among texts show of their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Nothing: every one of them would be a day in either order, or in none.
    Nothing,
    /// Those that can be in one order only are all in this one.
    One(Order),
    /// Some begin with the day, some with the month.
    Both,
}

/// A day, with its parts in this order where it does not begin with the year. A time behind it is left out.
pub fn day(text: &str, order: Order) -> Option<Date> {
    let [first, second, third] = parts(text)?;
    match (first.len(), third.len()) {
        (4, 1..=2) => civil(first, second, third),
        (1..=2, 2 | 4) => {
            let year = if third.len() == 2 {
                format!("20{third}")
            } else {
                third.to_owned()
            };
            match order {
                Order::DayFirst => civil(&year, second, first),
                Order::MonthFirst => civil(&year, first, second),
            }
        }
        _ => None,
    }
}

/// A day that is the same in either order, or one in only one of them.
pub fn certain(text: &str) -> Option<Date> {
    let [one, other] = Order::ALL.map(|order| day(text, order));
    match (one, other) {
        (Some(_), Some(_)) => one.filter(|_| one == other),
        (one, other) => one.or(other),
    }
}

/// The order that texts show: by a part that can only be a day.
pub fn order<'a>(texts: impl IntoIterator<Item = &'a str>) -> Shown {
    let (mut day_first, mut month_first) = (false, false);
    for text in texts {
        let [as_day, as_month] = Order::ALL.map(|order| day(text, order).is_some());
        day_first |= as_day && !as_month;
        month_first |= as_month && !as_day;
    }
    match (day_first, month_first) {
        (true, false) => Shown::One(Order::DayFirst),
        (false, true) => Shown::One(Order::MonthFirst),
        (false, false) => Shown::Nothing,
        (true, true) => Shown::Both,
    }
}

/// Whether a text would be another day in the other order.
pub fn is_doubtful(text: &str) -> bool {
    let [one, other] = [Order::DayFirst, Order::MonthFirst].map(|order| day(text, order));
    one.is_some() && other.is_some() && one != other
}

/// A month of a year: `2026-10`, `10/2026`.
pub fn month(text: &str) -> Option<(i16, i8)> {
    let (one, other) = text.trim().split_once(['-', '/', '.'])?;
    let (year, month) = match (one.len(), other.len()) {
        (4, 1..=2) => (one, other),
        (1..=2, 4) => (other, one),
        _ => return None,
    };
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    Date::new(year, month, 1).ok().map(|_| (year, month))
}

fn parts(text: &str) -> Option<[&str; 3]> {
    let text = text.trim();
    let date = text.split([' ', 'T']).next().unwrap_or_default();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    let parts: [&str; 3] = parts.try_into().ok()?;
    parts.iter().all(is_number).then_some(parts)
}

fn civil(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::iso("2026-12-31", Some(date(2026, 12, 31)))]
    #[case::slashes("31/12/2026", Some(date(2026, 12, 31)))]
    #[case::points("31.12.26", Some(date(2026, 12, 31)))]
    #[case::with_a_time("2026-12-31 00:00:00", Some(date(2026, 12, 31)))]
    #[case::as_machines_write("2026-12-31T10:00:00Z", Some(date(2026, 12, 31)))]
    #[case::american("12/31/2026", None)]
    #[case::no_such_day("31/02/2026", None)]
    #[case::no_year("31/12", None)]
    #[case::figure("12.5", None)]
    #[case::word("soon", None)]
    fn days_are_read(#[case] text: &str, #[case] expected: Option<Date>) {
        assert_eq!(day(text, Order::DayFirst), expected);
    }

    #[test]
    fn american_days_are_read_where_they_are_shown_to_be() {
        let order = order(["03/04/2026", "12/31/2026"]);
        assert_eq!(order, Shown::One(Order::MonthFirst));
        assert_eq!(day("03/04/2026", Order::MonthFirst), Some(date(2026, 3, 4)));
        assert!(is_doubtful("03/04/2026") && !is_doubtful("03/03/2026"));
    }

    #[rstest]
    #[case::nothing(&["03/04/2026", "soon"], Shown::Nothing)]
    #[case::both(&["31/12/2026", "12/31/2026"], Shown::Both)]
    #[case::year_first(&["2026-12-31"], Shown::Nothing)]
    fn an_order_is_shown(#[case] texts: &[&str], #[case] expected: Shown) {
        assert_eq!(order(texts.iter().copied()), expected);
    }

    #[rstest]
    #[case::american("12/31/2026", Some(date(2026, 12, 31)))]
    #[case::french("31/12/2026", Some(date(2026, 12, 31)))]
    #[case::either("03/03/2026", Some(date(2026, 3, 3)))]
    #[case::in_doubt("03/04/2026", None)]
    fn a_day_may_be_certain(#[case] text: &str, #[case] expected: Option<Date>) {
        assert_eq!(certain(text), expected);
    }

    #[rstest]
    #[case::year_first("2026-10", Some((2026, 10)))]
    #[case::month_first("10/2026", Some((2026, 10)))]
    #[case::no_such_month("13/2026", None)]
    #[case::a_day("2026-10-01", None)]
    fn months_are_read(#[case] text: &str, #[case] expected: Option<(i16, i8)>) {
        assert_eq!(month(text), expected);
    }
}
