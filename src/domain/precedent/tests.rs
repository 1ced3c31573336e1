//! Whose answers are precedents, and in which order.

use jiff::civil::date;

use super::precedents;
use crate::domain::edit::Edit;
use crate::domain::requirement::{Answer, Outcome, Requirement, RequirementKind};
use crate::domain::{Account, AccountId, Portfolio};

fn answered(id: &str, kind: RequirementKind, outcome: Option<Outcome>, day: i8) -> Requirement {
    Requirement {
        kind: Some(kind),
        answer: Some(Answer {
            outcome,
            date: Some(date(2026, 3, day)),
            ..Answer::default()
        }),
        ..Requirement::new(id.into(), id)
    }
}

fn portfolio(accounts: &[(&str, Vec<Requirement>)]) -> Portfolio {
    let mut portfolio = Portfolio::named("P");
    for (id, requirements) in accounts {
        let mut account = Account::new((*id).into(), *id);
        account.requirements.clone_from(requirements);
        let add = Edit::AddAccount {
            account: Box::new(account),
            after: None,
        };
        portfolio.apply(add).unwrap();
    }
    portfolio
}

#[test]
fn are_answers_to_the_same_kind_for_others_the_newest_first() {
    use RequirementKind::{Price, Service};
    let p = portfolio(&[
        (
            "own",
            vec![answered("own", Price, Some(Outcome::Accept), 9)],
        ),
        (
            "a",
            vec![
                answered("old", Price, Some(Outcome::Refuse), 1),
                answered("other-kind", Service, Some(Outcome::Accept), 8),
            ],
        ),
        (
            "b",
            vec![
                answered("new", Price, Some(Outcome::Counterpart), 5),
                answered("open", Price, None, 7),
                answered("taken-back", Price, Some(Outcome::Withdrawn), 8),
            ],
        ),
    ]);
    let found = precedents(&p, &AccountId::from("own"), Price);
    let ids: Vec<_> = found
        .iter()
        .map(|f| f.find(&p).unwrap())
        .map(|(a, r)| (a.id.as_str(), r.id.as_str()))
        .collect();
    assert_eq!(ids, [("b", "new"), ("a", "old")]);
}

#[test]
fn there_may_be_none() {
    let p = portfolio(&[("own", Vec::new()), ("a", Vec::new())]);
    assert_eq!(
        precedents(&p, &AccountId::from("own"), RequirementKind::Other),
        []
    );
}
