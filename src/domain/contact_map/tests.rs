//! Bow-ties, diamonds, and what lies between.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::{ContactMap, Shape};
use crate::domain::criterion::Criteria;
use crate::domain::people::Person;
use crate::domain::plan::{Coverage, Stakeholder};
use crate::domain::portfolio::Parts;
use crate::domain::stage::Stage;
use crate::domain::{Account, ItemId, Portfolio};

const TODAY: Date = date(2026, 11, 23);

/// Somebody of theirs: who holds the link, what they do, how well we know them.
fn somebody(id: &str, held_by: &[&str], function: &str, coverage: Option<Coverage>) -> Stakeholder {
    Stakeholder {
        function: (!function.is_empty()).then(|| function.to_owned()),
        coverage,
        held_by: held_by.iter().map(|by| (*by).into()).collect(),
        ..Stakeholder::from(ItemId::from(id))
    }
}

fn portfolio(stakeholders: Vec<Stakeholder>) -> Portfolio {
    let person = |(id, name): (&str, &str)| Person {
        id: id.into(),
        name: name.to_owned(),
        function: None,
        reports_to: None,
        roles: None,
    };
    let mut account = Account::new("helios".into(), "Helios");
    account.manager = Some("cm".into());
    account.sponsor = Some("jp".into());
    account.stakeholders = stakeholders;
    let parts = Parts {
        people: [("cm", "Camille Morel"), ("jp", "Jean Petit")]
            .map(person)
            .to_vec(),
        accounts: vec![account],
        settings: Portfolio::named("P").settings().clone(),
        criteria: Criteria::default(),
        support: Vec::new(),
        accepted: Vec::new(),
        reviews: Vec::new(),
    };
    Portfolio::from(parts)
}

fn map(portfolio: &Portfolio) -> ContactMap<'_> {
    ContactMap::of(&portfolio.accounts()[0], portfolio, TODAY)
}

const KNOWN: Option<Coverage> = Some(Coverage::Multiple);

#[rstest]
#[case::nobody(vec![], Shape::None)]
#[case::nobody_known(vec![somebody("a", &[], "Sales", None)], Shape::None)]
#[case::known_in_name_only(vec![somebody("a", &["cm"], "Sales", Some(Coverage::None))], Shape::None)]
#[case::one_to_one(vec![somebody("a", &["cm"], "Purchasing", KNOWN)], Shape::BowTie)]
#[case::all_through_one_of_ours(
    vec![somebody("a", &["cm"], "A", KNOWN), somebody("b", &["cm"], "B", KNOWN), somebody("c", &["cm"], "C", KNOWN)],
    Shape::BowTie
)]
#[case::all_through_one_of_theirs(vec![somebody("a", &["cm", "jp"], "A", KNOWN)], Shape::BowTie)]
#[case::two_by_two(
    vec![somebody("a", &["cm"], "A", KNOWN), somebody("b", &["jp"], "B", KNOWN)],
    Shape::Widening
)]
#[case::one_function(
    vec![somebody("a", &["cm"], "A", KNOWN), somebody("b", &["jp"], "a ", KNOWN), somebody("c", &["jp"], "A", KNOWN)],
    Shape::Widening
)]
#[case::peers(
    vec![somebody("a", &["cm"], "A", KNOWN), somebody("b", &["jp"], "B", KNOWN), somebody("c", &["cm"], "", KNOWN)],
    Shape::Diamond
)]
fn has_a_shape(#[case] stakeholders: Vec<Stakeholder>, #[case] shape: Shape) {
    let portfolio = portfolio(stakeholders);
    let map = map(&portfolio);
    assert_eq!(map.shape(), shape);
    let shown = shape == Shape::Diamond;
    assert_eq!(map.contradicts(Some(Stage::Interdependent)), !shown);
    assert!(!map.contradicts(Some(Stage::Cooperative)) && !map.contradicts(None));
}

#[test]
fn our_side_is_the_manager_the_sponsor_and_whoever_holds_a_link() {
    let portfolio = portfolio(vec![
        somebody("a", &["cm", "A. Roux"], "A", KNOWN),
        somebody("b", &["Camille Morel"], "B", KNOWN),
    ]);
    let map = map(&portfolio);
    let ours: Vec<_> = map
        .ours
        .iter()
        .map(|ours| (ours.name, ours.links))
        .collect();
    assert_eq!(
        ours,
        [("Camille Morel", 2), ("Jean Petit", 0), ("A. Roux", 1)]
    );
    assert_eq!(map.theirs[0].held_by, [0, 2]);
    assert_eq!(map.theirs[1].held_by, [0]);
}

#[test]
fn cold_and_unknown_ones_are_counted() {
    let mut cold = somebody("a", &["cm"], "A", KNOWN);
    cold.last_contact = Some(date(2026, 8, 25));
    let portfolio = portfolio(vec![cold, somebody("b", &[], "B", None)]);
    let map = map(&portfolio);
    assert_eq!((map.cold(), map.unknown()), (1, 1));
    assert_eq!(map.counts(), (1, 1, 1));
}
