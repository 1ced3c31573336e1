//! The words of what is dated.

use jiff::civil::Date;

use super::{Words, t};
use crate::domain::agenda::{Entry, Horizon, Matter};
use crate::domain::promise::days_between;
use crate::domain::{Account, Portfolio};

impl Words {
    /// How near a day is, as a heading.
    pub fn horizon(&self, horizon: Horizon) -> String {
        match horizon {
            Horizon::Overdue => t!(self, "horizon-overdue"),
            Horizon::ThisWeek => t!(self, "horizon-this-week"),
            Horizon::Later => t!(self, "horizon-later"),
        }
    }

    /// What kind of thing is dated, in one word.
    pub fn matter(&self, matter: Matter) -> String {
        match matter {
            Matter::Answer(_) => t!(self, "matter-answer"),
            Matter::Action(_) => t!(self, "matter-action"),
            Matter::Decision(_) => t!(self, "matter-decision"),
            Matter::Milestone(_) => t!(self, "matter-milestone"),
            Matter::Reading(_) => t!(self, "matter-reading"),
            Matter::Contact(_) => t!(self, "matter-contact"),
            Matter::Support(_) => t!(self, "matter-support"),
        }
    }

    /// What is to be done, as the file calls it. Not clean.
    pub fn entry(&self, entry: &Entry, portfolio: &Portfolio) -> String {
        let account = entry.account.and_then(|at| portfolio.accounts().get(at));
        let text = match (entry.matter, account) {
            (Matter::Support(at), _) => {
                let support = portfolio.support().get(at);
                support.map(|support| self.support_item(support.item))
            }
            (matter, Some(account)) => self.matter_of(matter, account),
            (_, None) => None,
        };
        text.unwrap_or_default()
    }

    fn matter_of(&self, matter: Matter, account: &Account) -> Option<String> {
        let plan = &account.plan;
        Some(match matter {
            Matter::Answer(at) => account.requirements.get(at)?.title.clone(),
            Matter::Action(at) => plan.actions.get(at)?.text.clone(),
            Matter::Decision(at) => plan.decisions.get(at)?.text.clone(),
            Matter::Milestone(at) => {
                let milestone = plan.milestones.get(at)?;
                let kind = || milestone.kind.map(|kind| self.milestone_kind(kind));
                milestone.text.clone().or_else(kind)?
            }
            Matter::Reading(at) => account.scorecard.get(at)?.name.clone(),
            Matter::Contact(at) => account.stakeholders.get(at)?.name.clone(),
            Matter::Support(_) => return None,
        })
    }

    /// How far a day is: `3 d overdue`, `today`, `in 6 d`.
    pub fn nearness(&self, due: Date, today: Date) -> String {
        match days_between(due, today) {
            late @ 1.. => t!(self, "overdue-days", days = late),
            _ => self.distance(due, today),
        }
    }
}
