//! What is said about what stands behind the accounts, in words.

use super::Names;
use crate::domain::findings::SupportWarning;
use crate::domain::people::SupportItem;
use crate::i18n::{Words, t};

impl Words {
    pub(super) fn support_warning(&self, warning: &SupportWarning, names: &Names<'_>) -> String {
        match warning {
            SupportWarning::NoManager => t!(self, "finding-no-manager"),
            SupportWarning::NoSponsor => t!(self, "finding-no-sponsor"),
            SupportWarning::SponsorIsBoss { person } => {
                t!(
                    self,
                    "finding-sponsor-is-boss",
                    person = names.person(person)
                )
            }
            SupportWarning::SponsorOverloaded { person, count } => {
                let person = names.person(person);
                t!(
                    self,
                    "finding-sponsor-overloaded",
                    person = person,
                    count = { *count }
                )
            }
            SupportWarning::ReportsToNobody { person } => {
                let person = names.person(person);
                t!(self, "finding-manager-reports-to-nobody", person = person)
            }
            other => self.backing_warning(other),
        }
    }

    fn backing_warning(&self, warning: &SupportWarning) -> String {
        match warning {
            SupportWarning::WillNotRepeated { last } => {
                let known = if last.is_some() { "known" } else { "unknown" };
                let date = last.map(|last| self.date(last)).unwrap_or_default();
                t!(
                    self,
                    "finding-will-not-repeated",
                    known = known,
                    date = date
                )
            }
            SupportWarning::SupportLacking { item } => {
                t!(self, "finding-support-lacking", item = word(*item))
            }
            SupportWarning::NoPlanMoment => t!(self, "finding-no-plan-moment"),
            SupportWarning::NoNonSalesMeeting => t!(self, "finding-no-non-sales-meeting"),
            SupportWarning::PlanNotPhased { budget } => {
                let known = if budget.is_some() { "known" } else { "unknown" };
                let month = budget.map(|month| self.month(month)).unwrap_or_default();
                t!(
                    self,
                    "finding-plan-not-phased",
                    known = known,
                    month = month
                )
            }
            _ => String::new(),
        }
    }
}

/// The word the texts choose by.
const fn word(item: SupportItem) -> &'static str {
    match item {
        SupportItem::AccountsNamed => "accounts-named",
        SupportItem::KamNamed => "kam-named",
        SupportItem::ReportsHigh => "reports-high",
        SupportItem::WillRepeated => "will-repeated",
        SupportItem::KeyMoments => "key-moments",
        SupportItem::NonSalesMeetings => "non-sales-meetings",
        SupportItem::PlanPhased => "plan-phased",
    }
}
