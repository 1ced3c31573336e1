//! What a summary tells, and that it tells everything.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Became, Change, List, same_but_for_calls, summary};
use crate::domain::criterion::{Axis, Criterion, Measure};
use crate::domain::edit::{CallEdit, Edit};
use crate::domain::field::{AccountField, Value};
use crate::domain::history::History;
use crate::domain::plan::Action;
use crate::domain::requirement::{Answer, Outcome, Requirement, Step};
use crate::domain::scorecard::{Indicator, Measurement, Reading};
use crate::domain::when::When;
use crate::domain::{Account, AccountId, Portfolio, Score, testing};

const TODAY: Date = date(2026, 11, 23);

fn helios() -> AccountId {
    "helios".into()
}

/// A portfolio of one rated criterion and one account, that account changed as wanted.
fn portfolio(change: impl FnOnce(&mut Account)) -> Portfolio {
    let mut portfolio = Portfolio::named("Test");
    let criterion = Criterion {
        id: "innovation".into(),
        name: "Innovation".into(),
        weight: 20.0,
        measure: Measure::Rated { levels: Vec::new() },
    };
    let axis = Axis::Attractiveness;
    let criterion = Box::new(criterion);
    portfolio
        .apply(Edit::AddCriterion { axis, criterion })
        .unwrap();
    let mut account = Account::new(helios(), "Helios");
    account
        .scores
        .insert("innovation".into(), Score::plain(4.0));
    account.scorecard.push(otif());
    account
        .requirements
        .push(requirement("slots", "Two-hour slots"));
    account.plan.actions.push(send());
    change(&mut account);
    let (account, after) = (Box::new(account), None);
    portfolio
        .apply(Edit::AddAccount { account, after })
        .unwrap();
    portfolio
}

fn otif() -> Indicator {
    Indicator {
        id: "otif".into(),
        name: "On time".into(),
        dimension: None,
        nature: crate::domain::scorecard::Nature::Quantitative,
        unit: Some("%".into()),
        direction: crate::domain::scorecard::Direction::Up,
        every: None,
        baseline: None,
        target: None,
        owner: None,
        matters_to: None,
        shared_from: None,
        readings: vec![read(date(2026, 9, 30), 93.0)],
    }
}

fn read(day: Date, value: f64) -> Reading {
    Reading {
        when: When::Day(day),
        measurement: Measurement::Value(value),
    }
}

fn requirement(id: &str, title: &str) -> Requirement {
    Requirement::new(id.into(), title)
}

fn send() -> Action {
    Action {
        id: "a1".into(),
        text: "Send the plan".into(),
        owner: None,
        due: None,
        done: None,
        from: None,
        shared: false,
    }
}

/// What is told of a change, in short.
fn told(change: impl FnOnce(&mut Account)) -> Vec<String> {
    let (before, after) = (portfolio(|_| {}), portfolio(change));
    let changes = summary(&before, &after, &helios(), TODAY);
    changes.iter().map(short).collect()
}

fn short(change: &Change<'_>) -> String {
    match change {
        Change::Position { .. } => "position".into(),
        Change::Scored {
            criterion,
            from,
            to,
        } => format!("{} {from:?} {to:?}", criterion.id),
        Change::Evidence(criterion) => format!("evidence {}", criterion.id),
        Change::Read {
            indicator,
            from,
            to,
        } => {
            let value = |m: &Measurement| match m {
                Measurement::Value(value) => *value,
                Measurement::Held { done, .. } => *done,
            };
            let to = to.as_ref().map(|to| value(&to.measurement));
            format!(
                "read {} {:?} {to:?}",
                indicator.id,
                from.as_ref().map(value)
            )
        }
        Change::Listed { list, name, what } => format!("{list:?} {name} {what:?}"),
        Change::Captured(requirement) => format!("captured {}", requirement.id),
        Change::Moved {
            requirement,
            from,
            to,
        } => format!("moved {} {from:?} {to:?}", requirement.id),
        Change::Answered {
            requirement,
            outcome,
        } => format!("answered {} {outcome:?}", requirement.id),
        Change::Promised {
            requirement,
            from,
            to,
        } => format!("promised {} {from:?} {to}", requirement.id),
        Change::Done(action) => format!("done {}", action.id),
        Change::Field { field, from, to } => format!("{field:?} {from:?} {to:?}"),
        Change::PlanYear { from, to } => format!("year {from:?} {to:?}"),
        Change::Reordered(list) => format!("reordered {list:?}"),
    }
}

fn answered(outcome: Outcome) -> Answer {
    Answer {
        outcome: Some(outcome),
        ..Answer::default()
    }
}

type Wish = fn(&mut Account);

#[rstest]
#[case::nothing((|_: &mut Account| {}) as Wish, &[])]
#[case::only_a_call(|a: &mut Account| a.calls.push(crate::domain::call::Call::begun("c1".into(), TODAY.at(9, 0, 0, 0))), &[])]
#[case::a_score(|a: &mut Account| drop(a.scores.insert("innovation".into(), Score::plain(5.0))),
    &["position", "innovation Some(4.0) Some(5.0)"])]
#[case::unscored(|a: &mut Account| a.scores.clear(), &["position", "innovation Some(4.0) None"])]
#[case::a_note_on_a_score(|a: &mut Account| a.scores.get_mut("innovation").unwrap().note = Some("seen".into()),
    &["evidence innovation"])]
#[case::a_reading_tells_the_last_one(|a: &mut Account| a.scorecard[0].readings.push(read(TODAY, 94.5)),
    &["read otif Some(93.0) Some(94.5)"])]
#[case::a_reading_corrected(|a: &mut Account| a.scorecard[0].readings = vec![read(date(2026, 9, 30), 92.0)],
    &["read otif Some(93.0) Some(92.0)"])]
#[case::a_reading_taken_away(|a: &mut Account| a.scorecard[0].readings.clear(), &["read otif Some(93.0) None"])]
#[case::the_first_reading(|a: &mut Account| { a.scorecard[0].id = "new".into(); },
    &["read new None Some(93.0)", "Scorecard On time Added", "Scorecard On time Removed"])]
#[case::a_line_changed(|a: &mut Account| a.scorecard[0].unit = None, &["Scorecard On time Changed"])]
#[case::captured(|a: &mut Account| a.requirements.push(requirement("price", "Price")), &["captured price"])]
#[case::captured_with_a_promise(|a: &mut Account| {
        let mut new = requirement("price", "Price");
        (new.step, new.answer_by) = (Step::Wait, vec![TODAY]);
        a.requirements.push(new);
    }, &["captured price", "moved price Stop Wait", "promised price None 2026-11-23"])]
#[case::moved(|a: &mut Account| a.requirements[0].step = Step::Wait, &["moved slots Stop Wait"])]
#[case::promised_anew(|a: &mut Account| a.requirements[0].answer_by = vec![TODAY, date(2026, 12, 1)],
    &["promised slots None 2026-12-01"])]
#[case::answered(|a: &mut Account| a.requirements[0].answer = Some(answered(Outcome::Accept)), &["answered slots Accept"])]
#[case::said_more_exactly(|a: &mut Account| a.requirements[0].object = Some("Slots of two hours".into()),
    &["Requirements Two-hour slots Changed"])]
#[case::a_requirement_gone(|a: &mut Account| a.requirements.clear(), &["Requirements Two-hour slots Removed"])]
#[case::done(|a: &mut Account| a.plan.actions[0].done = Some(TODAY), &["done a1"])]
#[case::done_and_reworded(|a: &mut Account| {
        (a.plan.actions[0].done, a.plan.actions[0].text) = (Some(TODAY), "Sent".into());
    }, &["Actions Sent Changed"])]
#[case::a_field(|a: &mut Account| a.effort = Some(6.0), &["Effort Empty Number(6.0)"])]
#[case::the_year_of_the_plan(|a: &mut Account| a.plan.year = Some(2027), &["year None Some(2027)"])]
fn is_told(#[case] change: Wish, #[case] expected: &[&str]) {
    assert_eq!(told(change), expected);
}

#[test]
fn another_order_is_told_as_that() {
    let two = |account: &mut Account| {
        let other = requirement("price", "Price");
        account.requirements.push(other);
    };
    let (before, after) = (
        portfolio(two),
        portfolio(|account| {
            two(account);
            account.requirements.reverse();
        }),
    );
    let changes = summary(&before, &after, &helios(), TODAY);
    assert_eq!(changes, [Change::Reordered(List::Requirements)]);
}

#[test]
fn an_account_that_is_gone_has_no_summary() {
    let (before, mut after) = (portfolio(|_| {}), portfolio(|_| {}));
    after.apply(Edit::RemoveAccount(helios())).unwrap();
    assert_eq!(summary(&before, &after, &helios(), TODAY), []);
}

#[test]
fn what_was_taken_back_is_not_in_it() {
    let before = portfolio(|_| {});
    let (mut now, mut history) = (before.clone(), History::default());
    let edits = [
        Edit::SetScore {
            account: helios(),
            criterion: "innovation".into(),
            score: Some(Score::plain(2.0)),
        },
        Edit::SetAccount {
            account: helios(),
            field: AccountField::Sector,
            value: Value::Text("Retail".into()),
        },
        Edit::Call {
            account: helios(),
            edit: CallEdit::Note {
                call: "c1".into(),
                at: TODAY.at(9, 0, 0, 0),
                notes: Some("09:01 hello".into()),
            },
        },
    ];
    for edit in edits {
        history.apply(&mut now, edit).unwrap();
    }
    let changes = summary(&before, &now, &helios(), TODAY);
    let listed = |change: &Change<'_>| {
        matches!(
            change,
            Change::Listed {
                what: Became::Changed,
                ..
            }
        )
    };
    assert!(changes.len() == 3 && !changes.iter().any(listed));
    drop(changes);
    while history.undo(&mut now).is_some() {}
    assert_eq!(summary(&before, &now, &helios(), TODAY), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever two states differ in, something is told of it; where they do not, nothing is.
    #[test]
    fn nothing_is_left_out_and_nothing_made_up(
        before in testing::portfolio(), after in testing::portfolio()
    ) {
        for account in before.accounts() {
            prop_assert_eq!(summary(&before, &before, &account.id, TODAY), []);
            let Some(other) = after.account(&account.id) else { continue };
            let changes = summary(&before, &after, &account.id, TODAY);
            let own = changes.iter().filter(|c| !matches!(c, Change::Position { .. }));
            prop_assert_eq!(own.count() == 0, same_but_for_calls(account, other));
        }
    }

    /// One part of an account exchanged for another is told, and told of that account alone.
    #[test]
    fn every_part_is_told(before in testing::portfolio(), from in testing::portfolio(), part in 0..6) {
        let Some(old) = before.accounts().first() else { return Ok(()) };
        let Some(other) = from.accounts().first() else { return Ok(()) };
        let mut new = Account::clone(old);
        match part {
            0 => new.scorecard = other.scorecard.clone(),
            1 => new.requirements = other.requirements.clone(),
            2 => new.benefits = other.benefits.clone(),
            3 => new.stakeholders = other.stakeholders.clone(),
            4 => new.plan = other.plan.clone(),
            _ => new.stage = other.stage.clone(),
        }
        let mut after = before.clone();
        after.apply(Edit::RemoveAccount(old.id.clone())).unwrap();
        let same = same_but_for_calls(old, &new);
        after.apply(Edit::AddAccount { account: Box::new(new), after: None }).unwrap();
        let changes = summary(&before, &after, &old.id, TODAY);
        let own = changes.iter().filter(|c| !matches!(c, Change::Position { .. }));
        prop_assert_eq!(own.count() == 0, same);
    }
}
