//! People on our side, and what stands behind them.

use jiff::civil::Date;

use super::when::Cadence;
use super::{ItemId, PersonId, PersonRef};

/// Somebody on our side.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Unique among the people.
    pub id: PersonId,
    /// As they are called.
    pub name: String,
    /// What they do.
    pub function: Option<String>,
    /// Their boss.
    pub reports_to: Option<PersonRef>,
    /// How they rate themselves in the four roles of a key account manager.
    pub roles: Option<Roles>,
}

/// A self-rating in the four roles (source), on the portfolio's scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Roles {
    /// When it was given.
    pub date: Option<Date>,
    /// Manager of knowledge.
    pub knowledge: Option<f64>,
    /// Manager of relationships.
    pub relationship: Option<f64>,
    /// Manager of business.
    pub business: Option<f64>,
    /// Above all: project manager.
    pub project: Option<f64>,
    /// What comes next to grow.
    pub next_step: Option<String>,
}

/// What management's support is made of (source, question 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SupportItem {
    /// The key accounts are named.
    AccountsNamed,
    /// Each has a responsible manager.
    KamNamed,
    /// Who reports as high as possible.
    ReportsHigh,
    /// The direction repeats its will to everybody.
    WillRepeated,
    /// There are dated moments where the plan is presented.
    KeyMoments,
    /// The manager is in non-sales meetings too.
    NonSalesMeetings,
    /// The plan is phased with the account's own calendar.
    PlanPhased,
}

impl SupportItem {
    /// All seven, in the source's order.
    pub const ALL: [Self; 7] = [
        Self::AccountsNamed,
        Self::KamNamed,
        Self::ReportsHigh,
        Self::WillRepeated,
        Self::KeyMoments,
        Self::NonSalesMeetings,
        Self::PlanPhased,
    ];

    /// Its id in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccountsNamed => "accounts_named",
            Self::KamNamed => "kam_named",
            Self::ReportsHigh => "reports_high",
            Self::WillRepeated => "will_repeated",
            Self::KeyMoments => "key_moments",
            Self::NonSalesMeetings => "non_sales_meetings",
            Self::PlanPhased => "plan_phased",
        }
    }
}

/// The state of one item of management's support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Which.
    pub item: SupportItem,
    /// Whether it is so.
    pub done: bool,
    /// How often it must be repeated, if it must.
    pub every: Option<Cadence>,
    /// When it was last so.
    pub date: Option<Date>,
    /// Where and how.
    pub note: Option<String>,
}

impl Support {
    /// Whether it holds on a day: it is so, and where it must be repeated, it was within its cadence.
    pub fn holds(&self, today: Date) -> bool {
        self.done && self.every.is_none_or(|every| self.is_within(every, today))
    }

    /// Whether it was so within a cadence before a day.
    fn is_within(&self, every: Cadence, today: Date) -> bool {
        self.date.is_some_and(|last| today <= every.after(last))
    }

    /// Whether it was repeated lately. What has no cadence of its own must be so once a year.
    pub fn is_repeated(&self, today: Date) -> bool {
        self.done && self.is_within(self.every.unwrap_or(Cadence::Year), today)
    }
}

/// A finding that is known and accepted for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The kebab-case id of the finding.
    pub finding: String,
    /// About which person, if about one.
    pub person: Option<PersonRef>,
    /// About which account, if about one.
    pub account: Option<super::AccountId>,
    /// Or which item of it: an indicator, a criterion, an objective.
    pub item: Option<ItemId>,
    /// Why.
    pub reason: Option<String>,
    /// Until when it is quiet.
    pub until: Option<Date>,
}

impl Accepted {
    /// Whether it is about the very same as another entry, whatever the reasons and days.
    pub fn is_about_as(&self, other: &Self) -> bool {
        let about = |entry: &Self| {
            let Self {
                finding,
                person,
                account,
                item,
                ..
            } = entry.clone();
            (finding, person, account, item)
        };
        about(self) == about(other)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use rstest::rstest;

    use super::{Support, SupportItem};
    use crate::domain::when::Cadence;

    const TODAY: Date = date(2026, 11, 23);

    #[rstest]
    #[case::said_lately(true, Some(Cadence::Quarter), Some(date(2026, 9, 1)), true, true)]
    #[case::its_last_day(true, Some(Cadence::Quarter), Some(date(2026, 8, 23)), true, true)]
    #[case::a_day_later(true, Some(Cadence::Quarter), Some(date(2026, 8, 22)), false, false)]
    #[case::no_day(true, Some(Cadence::Quarter), None, false, false)]
    #[case::once_and_for_all(true, None, None, true, false)]
    #[case::once_a_year(true, None, Some(date(2026, 1, 15)), true, true)]
    #[case::not_so(false, Some(Cadence::Quarter), Some(TODAY), false, false)]
    fn must_be_repeated(
        #[case] done: bool,
        #[case] every: Option<Cadence>,
        #[case] date: Option<Date>,
        #[case] holds: bool,
        #[case] repeated: bool,
    ) {
        let support = Support {
            item: SupportItem::WillRepeated,
            done,
            every,
            date,
            note: None,
        };
        assert_eq!(support.holds(TODAY), holds);
        assert_eq!(support.is_repeated(TODAY), repeated);
    }
}
