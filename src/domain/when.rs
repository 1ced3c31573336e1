//! Dates as people give them.

use jiff::civil::Date;

/// When something was read: a day, or a month, which means its last day.
///
/// Both forms are kept as they were given, so that a file that speaks of months goes on doing so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A certain day.
    Day(Date),
    /// A month, by any of its days; it stands for the last one.
    Month {
        /// The year, as in 2026.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
    },
}

impl When {
    /// The day meant: the day itself, or the last day of the month.
    pub fn day(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Month { year, month } => jiff::civil::Date::new(year, month, 1)
                .map_or(Date::ZERO, jiff::civil::Date::last_of_month),
        }
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for When {
    /// By the day meant; a month stands after its last day, so that both may exist side by side.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |w: &Self| (w.day(), matches!(w, Self::Month { .. }));
        key(self).cmp(&key(other))
    }
}

/// How often something is due again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cadence {
    /// Every seven days.
    Week,
    /// Every month.
    Month,
    /// Every three months.
    Quarter,
    /// Every six months.
    HalfYear,
    /// Every twelve months.
    Year,
}

impl Cadence {
    /// All of them, the shortest first.
    pub const ALL: [Self; 5] = [
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::HalfYear,
        Self::Year,
    ];

    /// Its usual length in days, for ages ("one and a half of its cadence").
    pub const fn days(self) -> i32 {
        match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 91,
            Self::HalfYear => 182,
            Self::Year => 365,
        }
    }
}
