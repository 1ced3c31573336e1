//! What should be known before one talks: who decides over there, what was answered last, and who
//! owes what to whom.

use jiff::civil::Date;

use crate::domain::plan::{Action, Attitude, BuyingRole, Stakeholder};
use crate::domain::promise::{Promise, days_between};
use crate::domain::requirement::Requirement;
use crate::domain::{Account, Portfolio};

/// Why somebody over there matters most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Decides.
    Decides,
    /// Signs.
    Approves,
    /// Speaks for us when we are not there.
    Champion,
}

/// Those who matter most over there, the weightiest first; of equals, the one last spoken to.
pub fn who_matters(account: &Account) -> Vec<(Weight, &Stakeholder)> {
    let people = account.stakeholders.iter();
    let mut weighty: Vec<_> = people.filter_map(|p| Some((weight(p)?, p))).collect();
    weighty.sort_by_key(|(weight, person)| (*weight, std::cmp::Reverse(person.last_contact)));
    weighty
}

fn weight(person: &Stakeholder) -> Option<Weight> {
    match (person.role, person.support) {
        (Some(BuyingRole::DecisionMaker), _) => Some(Weight::Decides),
        (Some(BuyingRole::Approver), _) => Some(Weight::Approves),
        (_, Some(Attitude::Champion)) => Some(Weight::Champion),
        _ => None,
    }
}

/// Something that is owed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Owed<'a> {
    /// The answer to a requirement, on the day agreed last.
    Answer(&'a Requirement, Date),
    /// An action of the plan.
    Action(&'a Action),
}

impl<'a> Owed<'a> {
    /// In words.
    pub fn text(self) -> &'a str {
        match self {
            Self::Answer(requirement, _) => &requirement.title,
            Self::Action(action) => &action.text,
        }
    }

    /// Until when.
    pub const fn due(self) -> Option<Date> {
        match self {
            Self::Answer(_, due) => Some(due),
            Self::Action(action) => action.due,
        }
    }

    /// For how many days it has been due; none where it is not late.
    pub fn late(self, today: Date) -> Option<i32> {
        let days = days_between(self.due()?, today);
        (days > 0).then_some(days)
    }
}

/// What is owed between an account and us, each the most urgent first, what has no day last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Debts<'a> {
    /// By us.
    pub ours: Vec<Owed<'a>>,
    /// By them.
    pub theirs: Vec<Owed<'a>>,
}

impl<'a> Debts<'a> {
    /// The debts of an account on a day. Answers are ours.
    pub fn of(account: &'a Account, portfolio: &Portfolio, today: Date) -> Self {
        let mut debts = Self::default();
        for requirement in &account.requirements {
            if let Promise::Due { on, .. } | Promise::Overdue { on, .. } =
                requirement.promise(today)
            {
                debts.ours.push(Owed::Answer(requirement, on));
            }
        }
        for action in account.plan.actions.iter().filter(|a| a.done.is_none()) {
            let side = if action.is_theirs(portfolio) {
                &mut debts.theirs
            } else {
                &mut debts.ours
            };
            side.push(Owed::Action(action));
        }
        for side in [&mut debts.ours, &mut debts.theirs] {
            side.sort_by_key(|owed| owed.due().unwrap_or(Date::MAX));
        }
        debts
    }
}

impl Action {
    /// Whether the account does it: its owner is none of our people.
    pub fn is_theirs(&self, portfolio: &Portfolio) -> bool {
        let owner = self.owner.as_ref();
        owner.is_some_and(|owner| portfolio.person(owner).is_none())
    }
}

/// The requirements that were answered, the latest answer first.
pub fn last_answers(account: &Account) -> Vec<(&Requirement, Date)> {
    let answered = account.requirements.iter();
    let mut answers: Vec<_> = answered
        .filter_map(|r| Some((r, r.answered_on()?)))
        .collect();
    answers.sort_by_key(|(_, on)| std::cmp::Reverse(*on));
    answers
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Debts, Weight, last_answers, who_matters};
    use crate::domain::{Account, Portfolio};

    const TODAY: Date = date(2026, 11, 23);

    fn example() -> Portfolio {
        crate::store::read::read(include_str!("../../../portfolio.example.yaml")).unwrap()
    }

    fn helios(portfolio: &Portfolio) -> &Account {
        portfolio.account(&"helios".into()).unwrap()
    }

    #[test]
    fn who_decides_comes_before_who_speaks_for_us() {
        let portfolio = example();
        let weighty = who_matters(helios(&portfolio));
        let named: Vec<_> = weighty
            .iter()
            .map(|(weight, p)| (*weight, p.id.as_str()))
            .collect();
        let expected = [
            (Weight::Decides, "rp"),
            (Weight::Approves, "dg"),
            (Weight::Champion, "sc"),
            (Weight::Champion, "il"),
        ];
        assert_eq!(named, expected);
    }
    #[test]
    fn what_is_owed_stands_on_the_side_of_who_owes_it() {
        let portfolio = example();
        let debts = Debts::of(helios(&portfolio), &portfolio, TODAY);
        let texts = |side: &[super::Owed<'_>]| -> Vec<String> {
            side.iter().map(|owed| owed.text().to_owned()).collect()
        };
        let ours = texts(&debts.ours);
        assert_eq!(
            ours.first().map(String::as_str),
            Some("Two-hour delivery slots")
        );
        assert!(
            ours.iter()
                .any(|text| text == "Green label on Helios orders")
        );
        assert_eq!(
            texts(&debts.theirs),
            ["Their forecast for December by article"]
        );
        assert_eq!(debts.ours[0].late(TODAY), Some(3));
        assert_eq!(debts.theirs[0].late(TODAY), None);
        assert!(
            debts
                .ours
                .is_sorted_by_key(|owed| owed.due().unwrap_or(Date::MAX))
        );
    }

    #[test]
    fn the_last_answer_comes_first() {
        let portfolio = example();
        let answers = last_answers(helios(&portfolio));
        assert!(answers.len() > 1 && answers.is_sorted_by_key(|(_, on)| std::cmp::Reverse(*on)));
    }

    #[test]
    fn of_an_empty_account_there_is_nothing_to_say() {
        let account = Account::new("new".into(), "New");
        assert!(who_matters(&account).is_empty() && last_answers(&account).is_empty());
        assert_eq!(Debts::of(&account, &example(), TODAY), Debts::default());
    }
}
