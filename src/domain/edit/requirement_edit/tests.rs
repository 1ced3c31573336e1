//! The life of a requirement, edit by edit.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{ActionField, Reply, RequirementChange, RequirementEdit};
use crate::domain::edit::{Edit, Label, Refusal};
use crate::domain::field::requirement_field::OpinionPart;
use crate::domain::field::{RequirementField as F, Value};
use crate::domain::history::History;
use crate::domain::plan::Action;
use crate::domain::promise::gate::Missing;
use crate::domain::requirement::{Outcome, Requirement, Stance, Step, Track};
use crate::domain::{Account, ItemId, PersonRef, Portfolio};

const TODAY: Date = date(2026, 11, 23);

fn id() -> ItemId {
    "slots".into()
}

fn portfolio() -> Portfolio {
    let mut portfolio = Portfolio::named("P");
    let account = Box::new(Account::new("helios".into(), "Helios"));
    portfolio
        .apply(Edit::AddAccount {
            account,
            after: None,
        })
        .unwrap();
    let requirement = Box::new(Requirement::new(id(), "Slots"));
    edit(
        &mut portfolio,
        RequirementEdit::Add {
            requirement,
            after: None,
        },
    )
    .unwrap();
    portfolio
}

fn edit(portfolio: &mut Portfolio, edit: RequirementEdit) -> Result<RequirementChange, Refusal> {
    let edit = Edit::Requirement {
        account: "helios".into(),
        edit,
    };
    match portfolio.apply(edit)?.label {
        Label::Requirement { change, .. } => Ok(change),
        other => panic!("{other:?}"),
    }
}

fn requirement(portfolio: &Portfolio) -> &Requirement {
    &portfolio.accounts()[0].requirements[0]
}

fn set(field: F, value: Value) -> RequirementEdit {
    RequirementEdit::Set {
        requirement: id(),
        field,
        value,
        on: TODAY,
    }
}

fn advance(bypass: Option<&str>) -> RequirementEdit {
    RequirementEdit::Advance {
        requirement: id(),
        on: TODAY,
        by: Some("cm".into()),
        bypass: bypass.map(str::to_owned),
    }
}

fn back() -> RequirementEdit {
    RequirementEdit::Return {
        requirement: id(),
        on: TODAY,
        by: None,
    }
}

fn reply(outcome: Outcome) -> RequirementEdit {
    let action = |text: &str| Action {
        id: "any".into(),
        text: text.to_owned(),
        owner: None,
        due: Some(TODAY),
        done: None,
        from: None,
        shared: false,
    };
    let answer = Reply {
        outcome,
        on: TODAY,
        by: Some("cm".into()),
        conceded: None,
        follow: vec![action("ours"), action("theirs")],
    };
    RequirementEdit::Answer {
        requirement: id(),
        answer: Box::new(answer),
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// What the gate of a step asks for, filled in.
fn fill(portfolio: &mut Portfolio, step: Step) {
    let edits = match step {
        Step::Stop => vec![
            set(F::Object, text("Slots of two hours")),
            set(F::FinalObjective, text("No lorry waits")),
            set(F::Reformulation, text("An arrival that can be planned")),
            set(F::Confirmed, Value::Date(TODAY)),
        ],
        Step::Wait => vec![
            set(F::AnswerBy, Value::Date(date(2026, 11, 30))),
            set(F::Opinion(0, OpinionPart::Function), text("Logistics")),
            set(
                F::Opinion(0, OpinionPart::Stance),
                Value::Stance(Stance::For),
            ),
            set(F::Recommendation, text("Yes, against full pallets")),
        ],
        Step::Go => vec![reply(Outcome::Counterpart)],
        Step::Closed => Vec::new(),
    };
    for one in edits {
        edit(portfolio, one).unwrap();
    }
}

#[test]
fn a_whole_life() {
    let mut p = portfolio();
    for step in Step::BOARD {
        assert!(
            matches!(edit(&mut p, advance(None)), Err(Refusal::Gate(missing)) if !missing.is_empty())
        );
        fill(&mut p, step);
        let next = requirement(&p).next_step().unwrap();
        assert_eq!(
            edit(&mut p, advance(None)),
            Ok(RequirementChange::Advanced(next))
        );
    }
    let closed = requirement(&p);
    assert_eq!(closed.step, Step::Closed);
    assert!(!closed.bypassed.any() && !closed.is_fast_yes());
    let ways: Vec<_> = closed.moves.iter().map(|m| (m.id.as_str(), m.to)).collect();
    assert_eq!(
        ways,
        [
            ("m1", Some(Step::Wait)),
            ("m2", Some(Step::Go)),
            ("m3", Some(Step::Closed))
        ]
    );
    assert_eq!(
        closed.moves[0].by.as_ref().map(PersonRef::as_str),
        Some("cm")
    );
    assert_eq!(
        edit(&mut p, advance(None)),
        Err(Refusal::NoStep(Step::Closed))
    );
    assert_eq!(
        edit(&mut p, back()),
        Ok(RequirementChange::Returned(Step::Go)),
        "opened again"
    );
}

#[rstest]
#[case::no_reason(None, false)]
#[case::a_blank_one(Some("  "), false)]
#[case::a_reason(Some("they were on the phone"), true)]
fn a_gate_is_bypassed_with_a_reason_only(#[case] reason: Option<&str>, #[case] done: bool) {
    let mut p = portfolio();
    assert_eq!(edit(&mut p, advance(reason)).is_ok(), done);
    assert_eq!(requirement(&p).step == Step::Wait, done);
    assert_eq!(
        requirement(&p).bypassed.stop.as_deref(),
        reason.filter(|_| done)
    );
}

#[test]
fn bypassed_and_granted_is_a_fast_yes() {
    let mut p = portfolio();
    edit(&mut p, advance(Some("on the phone"))).unwrap();
    edit(&mut p, advance(Some("on the phone"))).unwrap();
    edit(&mut p, reply(Outcome::Accept)).unwrap();
    assert!(requirement(&p).is_fast_yes());
}

#[test]
fn a_gate_that_is_passed_properly_later_is_no_longer_bypassed() {
    let mut p = portfolio();
    edit(&mut p, advance(Some("on the phone"))).unwrap();
    edit(&mut p, back()).unwrap();
    fill(&mut p, Step::Stop);
    edit(&mut p, advance(Some("not needed"))).unwrap();
    assert!(!requirement(&p).bypassed.any());
}

#[test]
fn an_answer_cannot_be_bypassed() {
    let mut p = portfolio();
    for _ in 0..2 {
        edit(&mut p, advance(Some("on the phone"))).unwrap();
    }
    let refused = edit(&mut p, advance(Some("they forgot")));
    assert!(matches!(refused, Err(Refusal::Gate(missing)) if missing.contains(&Missing::Outcome)));
}

#[test]
fn a_refusal_needs_its_reason() {
    let mut p = portfolio();
    for _ in 0..2 {
        edit(&mut p, advance(Some("on the phone"))).unwrap();
    }
    edit(&mut p, reply(Outcome::Refuse)).unwrap();
    assert_eq!(
        edit(&mut p, advance(None)),
        Err(Refusal::Gate(vec![Missing::RefusalReason]))
    );
    edit(&mut p, set(F::Reason, text("Too dear"))).unwrap();
    assert!(edit(&mut p, advance(None)).is_ok());
    assert!(
        p.accounts()[0].plan.actions.is_empty(),
        "nothing follows from a refusal"
    );
}

#[test]
fn the_light_track_goes_from_stop_to_go_with_its_object() {
    let mut p = portfolio();
    edit(&mut p, set(F::Track, Value::Track(Track::Light))).unwrap();
    assert_eq!(
        edit(&mut p, advance(None)),
        Err(Refusal::Gate(vec![Missing::Object]))
    );
    edit(&mut p, set(F::Object, text("One name"))).unwrap();
    assert_eq!(
        edit(&mut p, advance(None)),
        Ok(RequirementChange::Advanced(Step::Go))
    );
    assert_eq!(
        edit(&mut p, back()),
        Ok(RequirementChange::Returned(Step::Stop))
    );
    assert_eq!(edit(&mut p, back()), Err(Refusal::NoStep(Step::Stop)));
}

#[test]
fn a_granted_answer_makes_two_actions_once() {
    let mut p = portfolio();
    edit(&mut p, reply(Outcome::Accept)).unwrap();
    edit(&mut p, reply(Outcome::Counterpart)).unwrap();
    let actions = &p.accounts()[0].plan.actions;
    let known: Vec<_> = actions
        .iter()
        .map(|a| (a.id.as_str(), a.text.as_str(), a.from.clone()))
        .collect();
    assert_eq!(
        known,
        [("a1", "ours", Some(id())), ("a2", "theirs", Some(id()))]
    );
    let done = RequirementEdit::Follow {
        action: "a1".into(),
        field: ActionField::Done,
        value: Value::Date(TODAY),
    };
    assert_eq!(
        edit(&mut p, done),
        Ok(RequirementChange::Followed(ActionField::Done))
    );
    assert_eq!(p.accounts()[0].plan.actions[0].done, Some(TODAY));
}

#[test]
fn another_day_is_a_slip_and_keeps_the_first() {
    let mut p = portfolio();
    let agree = |day| RequirementEdit::Agree {
        requirement: id(),
        answer_by: date(2026, 12, day),
    };
    assert_eq!(edit(&mut p, agree(1)), Ok(RequirementChange::Agreed));
    assert_eq!(
        edit(&mut p, agree(1)),
        Err(Refusal::AlreadyAgreed(date(2026, 12, 1)))
    );
    assert_eq!(edit(&mut p, agree(8)), Ok(RequirementChange::Renegotiated));
    assert_eq!(
        edit(&mut p, set(F::AnswerBy, Value::Date(date(2026, 12, 9)))),
        Ok(RequirementChange::Renegotiated)
    );
    assert_eq!(
        requirement(&p).answer_by,
        [date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 9)]
    );
    edit(&mut p, set(F::AnswerBy, Value::Empty)).unwrap();
    assert_eq!(requirement(&p).slips(), 1, "the last one is taken back");
}

#[test]
fn what_is_not_there_is_refused() {
    let mut p = portfolio();
    let gone = || ItemId::from("gone");
    assert_eq!(
        edit(&mut p, RequirementEdit::Remove(gone())),
        Err(Refusal::NoSuchRequirement(gone()))
    );
    let follow = RequirementEdit::Follow {
        action: gone(),
        field: ActionField::Done,
        value: Value::Empty,
    };
    assert_eq!(edit(&mut p, follow), Err(Refusal::NoSuchAction(gone())));
    let twice = RequirementEdit::Add {
        requirement: Box::new(Requirement::new(id(), "Twice")),
        after: None,
    };
    assert_eq!(edit(&mut p, twice), Err(Refusal::Taken("slots".into())));
}

fn any_edit() -> impl Strategy<Value = RequirementEdit> {
    let outcome = prop::sample::select(Outcome::ALL.to_vec());
    let reason = prop::option::of(prop::sample::select(vec!["", " ", "on the phone"]));
    prop_oneof![
        4 => reason.prop_map(advance),
        2 => Just(back()),
        1 => outcome.prop_map(reply),
        1 => (0i8..20).prop_map(|day| RequirementEdit::Agree { requirement: id(), answer_by: date(2026, 12, day + 1) }),
        1 => Just(set(F::Object, text("Object"))),
        1 => Just(set(F::FinalObjective, text("Objective"))),
        1 => Just(set(F::Reformulation, text("Words"))),
        1 => Just(set(F::Confirmed, Value::Date(TODAY))),
        1 => Just(set(F::Opinion(0, OpinionPart::Stance), Value::Stance(Stance::For))),
        1 => Just(set(F::Recommendation, text("Yes"))),
        1 => Just(set(F::Reason, text("Why"))),
        1 => prop::sample::select(vec![Track::Full, Track::Light]).prop_map(|t| set(F::Track, Value::Track(t))),
        1 => Just(set(F::Object, Value::Empty)),
    ]
}

proptest! {
    /// Any sequence of edits: a step is left only through its gate or past it with a reason on record, every
    /// move is recorded, an agreed day never disappears, nothing is closed unanswered, and undo restores each.
    #[test]
    fn any_way_keeps_the_rules(edits in prop::collection::vec(any_edit(), 0..40)) {
        let (mut p, mut history) = (portfolio(), History::default());
        let first = p.clone();
        for one in edits {
            let (before, whole) = (requirement(&p).clone(), p.clone());
            let one = Edit::Requirement { account: "helios".into(), edit: one };
            let done = history.apply(&mut p, one);
            if matches!(done, Ok(true)) {
                let after = p.clone();
                prop_assert!(history.undo(&mut p).is_some());
                prop_assert_eq!(&p, &whole, "undo restores each");
                prop_assert!(history.redo(&mut p).is_some());
                prop_assert_eq!(&p, &after, "and redo does it again");
            }
            let now = requirement(&p);
            if done.is_err() {
                prop_assert_eq!(now, &before, "refused whole");
                continue;
            }
            let moved = now.step != before.step;
            prop_assert_eq!(now.moves.len(), before.moves.len() + usize::from(moved));
            if moved {
                prop_assert_eq!(now.moves.last().and_then(|m| m.to), Some(now.step));
            }
            if now.step > before.step {
                let bypassed = [&now.bypassed.stop, &now.bypassed.wait, &now.bypassed.go][before.step as usize];
                prop_assert_eq!(bypassed.is_none(), before.missing().is_empty());
            }
            prop_assert!(now.answer_by.starts_with(&before.answer_by));
            prop_assert!(now.step != Step::Closed || now.is_answered());
            let mut ids: Vec<_> = now.moves.iter().map(|m| &m.id).collect();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), now.moves.len());
        }
        while history.undo(&mut p).is_some() {}
        prop_assert_eq!(p, first);
    }
}
