//! Whether the key accounts are rightly selected: how many, for how many people, by what criteria.

pub mod ranking;

use std::collections::HashMap;

use super::account::Status;
use super::criterion::{Criteria, Criterion, Source};
use super::{PersonRef, Portfolio};

/// More key accounts than this are dangerous, whatever the company's size (source).
pub const MAX_KEY_ACCOUNTS: usize = 15;

/// A manager should have fewer than five key accounts (AKAM).
pub const MAX_PER_MANAGER: usize = 4;

/// How many accounts there are of each status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts([usize; Status::ALL.len()]);

impl Counts {
    /// Counts the statuses of accounts.
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Self {
        let mut counts = Self::default();
        for status in statuses {
            counts.0[status as usize] += 1;
        }
        counts
    }

    /// How many have a status.
    pub const fn get(&self, status: Status) -> usize {
        self.0[status as usize]
    }

    /// How many key accounts there are.
    pub const fn key(&self) -> usize {
        self.get(Status::Key)
    }

    /// Whether there are more key accounts than [`MAX_KEY_ACCOUNTS`].
    pub const fn too_many(&self) -> bool {
        self.key() > MAX_KEY_ACCOUNTS
    }
}

/// The managers of key accounts and how many each has, in the order of their first account. Somebody
/// named here by id and there by name is one person.
pub fn managers(portfolio: &Portfolio) -> Vec<(PersonRef, usize)> {
    let ids = Identities::of(portfolio);
    let mut found: Vec<(PersonRef, usize)> = Vec::new();
    let mut places: HashMap<PersonRef, usize> = HashMap::new();
    let key = portfolio
        .accounts()
        .iter()
        .filter(|a| a.status == Status::Key);
    for manager in key.filter_map(|account| account.manager.as_ref()) {
        let manager = ids.canonical(manager);
        let next = found.len();
        let place = *places.entry(manager.clone()).or_insert(next);
        match found.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => found.push((manager, 1)),
        }
    }
    found
}

/// The managers of more key accounts than [`MAX_PER_MANAGER`], and how many each has.
pub fn overloaded_managers(portfolio: &Portfolio) -> Vec<(PersonRef, usize)> {
    let mut managers = managers(portfolio);
    managers.retain(|(_, count)| *count > MAX_PER_MANAGER);
    managers
}

/// Who is meant by a reference: people are named by their id or by their name.
pub struct Identities<'a> {
    by_name: HashMap<&'a str, PersonRef>,
}

impl<'a> Identities<'a> {
    /// The people of a portfolio.
    pub fn of(portfolio: &'a Portfolio) -> Self {
        let people = portfolio.people().iter();
        // An id comes last and so goes before a name that reads the same.
        let names = people
            .clone()
            .map(|p| (p.name.as_str(), p.id.as_str().into()));
        let ids = people.map(|p| (p.id.as_str(), p.id.as_str().into()));
        Self {
            by_name: names.chain(ids).collect(),
        }
    }

    /// The id of the person meant, or the reference itself where nobody listed is.
    pub fn canonical(&self, reference: &PersonRef) -> PersonRef {
        let listed = self.by_name.get(reference.as_str());
        listed.unwrap_or(reference).clone()
    }
}

/// Whether all the weight of attractiveness lies on revenue and profit: Pareto in disguise.
///
/// Their progressions count as revenue and profit: the source asks for the progression rather than
/// the absolute value, and for other criteria besides. What is typed in counts when its unit is
/// money or its name says revenue or profit. The share of wallet does not count: it tells what there
/// is still to win rather than what is made.
pub fn is_pareto_only(criteria: &Criteria, currency: Option<&str>) -> bool {
    let mut weighty = criteria
        .attractiveness
        .iter()
        .filter(|c| c.weight > 0.0)
        .peekable();
    weighty.peek().is_some() && weighty.all(|criterion| is_revenue_or_profit(criterion, currency))
}

/// Whether a criterion is about revenue or profit.
fn is_revenue_or_profit(criterion: &Criterion, currency: Option<&str>) -> bool {
    match criterion.source() {
        Some(Source::RevenueProgression | Source::MarginProgression) => true,
        Some(Source::ShareOfWallet | Source::Stage | Source::ContactCoverage) => false,
        None | Some(Source::Entered) => {
            criterion
                .unit()
                .is_some_and(|unit| is_money(unit, currency))
                || speaks_of_money(&criterion.name)
        }
    }
}

/// Whether attractiveness weighs nothing that is rated: quantities alone say what an account was,
/// and an axis takes quantitative and qualitative criteria (source).
pub fn lacks_qualitative(criteria: &Criteria) -> bool {
    lacks(criteria, Criterion::is_rated)
}

/// Whether attractiveness weighs no progression: the source looks at it rather than at the absolute
/// value. What is typed in counts when its name says so.
pub fn lacks_progression(criteria: &Criteria) -> bool {
    lacks(criteria, |criterion| match criterion.source() {
        Some(Source::RevenueProgression | Source::MarginProgression) => true,
        None | Some(Source::Entered) => says_one_of(&criterion.name, &PROGRESSION_WORDS),
        Some(Source::ShareOfWallet | Source::Stage | Source::ContactCoverage) => false,
    })
}

/// Whether attractiveness has weight, and none of it on a criterion of a kind.
fn lacks(criteria: &Criteria, is_wanted: impl Fn(&Criterion) -> bool) -> bool {
    let weighty = || criteria.attractiveness.iter().filter(|c| c.weight > 0.0);
    weighty().next().is_some() && !weighty().any(is_wanted)
}

/// Words for a progression in the languages of the program, as a slug spells them.
const PROGRESSION_WORDS: [&str; 7] = [
    "progression",
    "growth",
    "growing",
    "trend",
    "croissance",
    "evolution",
    "tendance",
];

/// Whether a unit is money: a currency sign, or the portfolio's currency, also in thousands (`kEUR`).
fn is_money(unit: &str, currency: Option<&str>) -> bool {
    let code = currency.filter(|code| !code.is_empty());
    unit.contains(['€', '$', '£', '¥']) || code.is_some_and(|code| unit.contains(code))
}

/// Words for revenue and profit in the languages of the program, as a slug spells them.
const MONEY_WORDS: [&str; 18] = [
    "revenue",
    "revenues",
    "turnover",
    "sales",
    "profit",
    "profits",
    "profitability",
    "margin",
    "margins",
    "ebit",
    "ebitda",
    "ca",
    "chiffre",
    "marge",
    "marges",
    "rentabilite",
    "benefice",
    "benefices",
];

/// Whether a name says revenue or profit.
fn speaks_of_money(name: &str) -> bool {
    says_one_of(name, &MONEY_WORDS)
}

/// Whether a name has one of some words in it.
fn says_one_of(name: &str, words: &[&str]) -> bool {
    let slug = super::id::slug(name, |_| false);
    slug.split('-').any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests;
