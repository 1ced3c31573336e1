//! What somebody accepted is quiet: that and nothing else, until its day is over.

use jiff::civil::date;
use rstest::rstest;

use super::world::{TODAY, parts};
use super::{fast_yes, ids, said};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::domain::findings::{all_findings, findings};
use crate::domain::people::Accepted;

fn accepted(finding: &str) -> Accepted {
    Accepted {
        finding: finding.to_owned(),
        person: None,
        account: None,
        item: None,
        reason: None,
        until: None,
    }
}

#[rstest]
#[case::by_id(accepted("manager-overloaded"), true)]
#[case::of_the_person(Accepted { person: Some("cm".into()), ..accepted("manager-overloaded") }, true)]
#[case::by_their_name(Accepted { person: Some("Name of cm".into()), ..accepted("manager-overloaded") }, true)]
#[case::until_today(Accepted { until: Some(TODAY), ..accepted("manager-overloaded") }, true)]
#[case::no_longer(Accepted { until: Some(date(2026, 11, 22)), ..accepted("manager-overloaded") }, false)]
#[case::of_somebody_else(Accepted { person: Some("jp".into()), ..accepted("manager-overloaded") }, false)]
#[case::of_an_account(Accepted { account: Some("a0".into()), ..accepted("manager-overloaded") }, false)]
#[case::another(accepted("pareto-only"), false)]
fn what_is_accepted_is_quiet(#[case] entry: Accepted, #[case] quiet: bool) {
    let mut parts = parts(5);
    parts
        .accounts
        .iter_mut()
        .for_each(|a| a.manager = Some("cm".into()));
    parts.accepted.push(entry);
    let portfolio = Portfolio::from(parts);
    let figures = Figures::of(&portfolio, TODAY);
    assert_eq!(findings(&portfolio, &figures, TODAY).is_empty(), quiet);
    assert_eq!(all_findings(&figures).len(), 1);
}

#[test]
fn whatever_is_said_can_be_accepted_by_itself() {
    let mut parts = parts(6);
    let accounts = parts.accounts.iter_mut();
    accounts.for_each(|account| account.manager = Some("cm".into()));
    fast_yes(&mut parts.accounts[0]);
    fast_yes(&mut parts.accounts[1]);
    parts.support.clear();
    let found = said(parts.clone());
    assert_eq!(found.len(), 4);
    for (at, finding) in found.iter().enumerate() {
        let mut parts = parts.clone();
        parts.accepted.push(finding.acceptance(None, Some(TODAY)));
        let mut left = found.clone();
        left.remove(at);
        assert_eq!(said(parts), left);
    }
}

#[test]
fn a_requirement_is_accepted_by_itself() {
    let mut parts = parts(1);
    fast_yes(&mut parts.accounts[0]);
    let item = Some("price".into());
    parts.accepted.push(Accepted {
        item,
        ..accepted("fast-yes")
    });
    assert_eq!(ids(parts), [] as [&str; 0]);
}
