//! From where a finding is mended to where that stands in the file.

use std::collections::HashMap;

use crate::domain::field::AccountField;
use crate::domain::findings::Place;
use crate::domain::stage::Prerequisite;
use crate::domain::{Account, AccountId, Axis, CriterionId, ItemId, PersonRef, Portfolio};
use crate::store::path::Path;

/// The path of a place. What is not in the file yet has the path it would have.
pub fn path(place: &Place, portfolio: &Portfolio) -> Path {
    path_by(place, portfolio, &|id| portfolio.account_index(id))
}

/// The places of a portfolio, for whoever asks for many: its accounts are looked through once.
#[derive(Debug)]
pub struct Places<'a> {
    portfolio: &'a Portfolio,
    accounts: HashMap<&'a AccountId, usize>,
}

impl<'a> Places<'a> {
    /// Those of a portfolio.
    pub fn of(portfolio: &'a Portfolio) -> Self {
        let accounts = portfolio.accounts().iter().enumerate();
        Self {
            portfolio,
            accounts: accounts.map(|(at, account)| (&account.id, at)).collect(),
        }
    }

    /// As [`path`].
    pub fn path(&self, place: &Place) -> Path {
        path_by(place, self.portfolio, &|id| self.accounts.get(id).copied())
    }

    /// An account by its id.
    pub fn account(&self, id: &AccountId) -> Option<&'a Account> {
        let at = self.accounts.get(id)?;
        self.portfolio.accounts().get(*at).map(AsRef::as_ref)
    }
}

/// The path of a place, where `index` knows the place of an account among all.
fn path_by(
    place: &Place,
    portfolio: &Portfolio,
    index: &dyn Fn(&AccountId) -> Option<usize>,
) -> Path {
    let root = Path::root;
    let of = |id| of_account(index(id));
    let account = |id| account(index(id), portfolio);
    match place {
        Place::Accounts => root().key("accounts"),
        Place::Criteria => root().key("criteria"),
        Place::Weights(axis) => of_axis(*axis),
        Place::Criterion(id) => of_criterion(id, "weight", portfolio),
        Place::Rule(id) => of_criterion(id, "worst", portfolio),
        Place::Objectives => root().key("portfolio").key("objectives"),
        Place::Objective(id) => {
            let among = ids(&portfolio.settings().objectives, |it| &it.id);
            item(root().key("portfolio").key("objectives"), Some(among), id)
        }
        Place::Support(sign) => {
            let mut signs = portfolio.support().iter();
            let known = signs.position(|it| it.item == *sign);
            known.map_or_else(
                || root().key("support"),
                |index| root().key("support").index(index),
            )
        }
        Place::ReportsTo(person) => match listed(person, portfolio) {
            Some(index) => root().key("people").index(index).key("reports_to"),
            None => root().key("people"),
        },
        Place::Review => root().key("reviews"),
        Place::Person(person) => of_person(person, portfolio),
        Place::Field(id, field) => field_path(of(id), *field),
        Place::Score(id, criterion) => of(id).key("scores").key(criterion.as_str()),
        Place::Scorecard(id, None) => of(id).key("scorecard"),
        Place::Scorecard(id, Some(indicator)) => {
            let among = account(id).map(|it| ids(&it.scorecard, |it| &it.id));
            item(of(id).key("scorecard"), among, indicator)
        }
        Place::Requirement(id, requirement) => {
            let among = account(id).map(|it| ids(&it.requirements, |it| &it.id));
            item(of(id).key("requirements"), among, requirement)
        }
        Place::Stakeholders(id, None) => of(id).key("stakeholders"),
        Place::Stakeholders(id, Some(stakeholder)) => {
            let among = account(id).map(|it| ids(&it.stakeholders, |it| &it.id));
            item(of(id).key("stakeholders"), among, stakeholder)
        }
        Place::Benefits(id) => of(id).key("benefits"),
        Place::Moments(id) | Place::Presentation(id) => of(id).key("plan").key("milestones"),
        Place::Action(id, action) => {
            let among = account(id).map(|it| ids(&it.plan.actions, |it| &it.id));
            item(of(id).key("plan").key("actions"), among, action)
        }
    }
}

fn account(index: Option<usize>, portfolio: &Portfolio) -> Option<&Account> {
    portfolio.accounts().get(index?).map(AsRef::as_ref)
}

fn of_account(index: Option<usize>) -> Path {
    let list = Path::root().key("accounts");
    match index {
        Some(index) => list.index(index),
        None => list,
    }
}

/// A listed person; somebody who is only named stands with the accounts.
fn of_person(person: &PersonRef, portfolio: &Portfolio) -> Path {
    match listed(person, portfolio) {
        Some(index) => Path::root().key("people").index(index),
        None => Path::root().key("accounts"),
    }
}

/// The place of somebody among the people, by id or by name.
fn listed(person: &PersonRef, portfolio: &Portfolio) -> Option<usize> {
    let mut people = portfolio.people().iter();
    people.position(|it| it.id.as_str() == person.as_str() || it.name == person.as_str())
}

/// A key of a criterion.
fn of_criterion(id: &CriterionId, key: &str, portfolio: &Portfolio) -> Path {
    match portfolio.criteria().find(id) {
        Some((axis, index, _)) => of_axis(axis).index(index).key(key),
        None => Path::root().key("criteria"),
    }
}

/// The criteria of an axis.
fn of_axis(axis: Axis) -> Path {
    let axis = match axis {
        Axis::Attractiveness => "attractiveness",
        Axis::Strength => "strength",
    };
    Path::root().key("criteria").key(axis)
}

fn ids<T>(items: &[T], id: impl Fn(&T) -> &ItemId) -> Vec<ItemId> {
    items.iter().map(|it| id(it).clone()).collect()
}

fn item(list: Path, among: Option<Vec<ItemId>>, id: &ItemId) -> Path {
    let index = among.and_then(|ids| ids.iter().position(|it| it == id));
    match index {
        Some(index) => list.index(index),
        None => list,
    }
}

fn field_path(account: Path, field: AccountField) -> Path {
    match field {
        AccountField::Name => account.key("name"),
        AccountField::Code => account.key("code"),
        AccountField::Status => account.key("status"),
        AccountField::Sector => account.key("sector"),
        AccountField::Country => account.key("country"),
        AccountField::Manager => account.key("manager"),
        AccountField::Sponsor => account.key("sponsor"),
        AccountField::Serves => account.key("serves"),
        AccountField::Effort => account.key("effort"),
        AccountField::Potential => account.key("potential"),
        AccountField::ShareOfWallet => account.key("share_of_wallet"),
        AccountField::Revenue(year) => account.key("revenue").key(year.to_string()),
        AccountField::Margin(year) => account.key("margin").key(year.to_string()),
        AccountField::BudgetMonth => account.key("budget_month"),
        AccountField::PlanYear => account.key("plan").key("year"),
        AccountField::TargetAttractiveness => account.key("target").key("attractiveness"),
        AccountField::TargetStrength => account.key("target").key("strength"),
        AccountField::TargetDue => account.key("target").key("due"),
        AccountField::CurrentStage => account.key("stage").key("current"),
        AccountField::TargetStage => account.key("stage").key("target"),
        AccountField::Evidence(shown) => account.key("stage").key("evidence").key(evidence(shown)),
    }
}

const fn evidence(prerequisite: Prerequisite) -> &'static str {
    match prerequisite {
        Prerequisite::Negotiator => "negotiator",
        Prerequisite::ComplexSales => "complex_sales",
        Prerequisite::Presence => "presence",
        Prerequisite::Meetings => "meetings",
        Prerequisite::Introductions => "introductions",
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::people::SupportItem;
    use crate::store::read::read;

    const FILE: &str = "\
format: 1
portfolio: {name: A, objectives: [{id: export, text: E}, {id: margin, text: M}]}
criteria: {strength: [{id: reach, name: R, weight: 1, kind: qualitative}]}
support: [{id: kam_named, done: true}, {id: will_repeated, done: true}]
people: [{id: cm, name: Camille}]
accounts:
  - {id: one, name: One}
  - id: two
    name: Two
    scorecard: [{id: otif, name: OTIF}]
    requirements: [{id: r, title: R}, {id: price, title: Price}]
    stakeholders: [{id: x, name: X}, {id: y, name: Y}]
    plan: {actions: [{id: a1, text: A}]}
";

    #[rstest]
    #[case::whole(Place::Review, "reviews")]
    #[case::person_by_id(Place::Person("cm".into()), "people[0]")]
    #[case::person_by_name(Place::Person("Camille".into()), "people[0]")]
    #[case::person_unlisted(Place::Person("Eve".into()), "accounts")]
    #[case::boss(Place::ReportsTo("cm".into()), "people[0].reports_to")]
    #[case::boss_of_somebody_unlisted(Place::ReportsTo("Eve".into()), "people")]
    #[case::weight(Place::Criterion("reach".into()), "criteria.strength[0].weight")]
    #[case::rule(Place::Rule("reach".into()), "criteria.strength[0].worst")]
    #[case::no_such_criterion(Place::Criterion("x".into()), "criteria")]
    #[case::objective(Place::Objective("margin".into()), "portfolio.objectives[1]")]
    #[case::sign(Place::Support(SupportItem::WillRepeated), "support[1]")]
    #[case::sign_not_there(Place::Support(SupportItem::PlanPhased), "support")]
    #[case::stakeholders(Place::Stakeholders("two".into(), None), "accounts[1].stakeholders")]
    #[case::stakeholder(Place::Stakeholders("two".into(), Some("y".into())), "accounts[1].stakeholders[1]")]
    #[case::moments(Place::Moments("two".into()), "accounts[1].plan.milestones")]
    #[case::action(Place::Action("two".into(), "a1".into()), "accounts[1].plan.actions[0]")]
    #[case::score(Place::Score("two".into(), "reach".into()), "accounts[1].scores.reach")]
    #[case::indicator(Place::Scorecard("two".into(), Some("otif".into())), "accounts[1].scorecard[0]")]
    #[case::requirement(Place::Requirement("two".into(), "price".into()), "accounts[1].requirements[1]")]
    #[case::field(Place::Field("one".into(), AccountField::Revenue(2025)), "accounts[0].revenue.2025")]
    #[case::evidence(Place::Field("one".into(), AccountField::Evidence(Prerequisite::ComplexSales)), "accounts[0].stage.evidence.complex_sales")]
    fn is_where_it_stands_in_the_file(#[case] place: Place, #[case] expected: &str) {
        let portfolio = read(FILE).unwrap();
        assert_eq!(path(&place, &portfolio).to_string(), expected);
        assert_eq!(Places::of(&portfolio).path(&place).to_string(), expected);
    }

    #[test]
    fn an_account_is_found_among_many() {
        let portfolio = read(FILE).unwrap();
        let places = Places::of(&portfolio);
        let name = |id: &str| places.account(&id.into()).map(|it| it.name.as_str());
        assert_eq!((name("two"), name("three")), (Some("Two"), None));
        let lost = Place::Benefits("three".into());
        assert_eq!(places.path(&lost), path(&lost, &portfolio));
    }
}
