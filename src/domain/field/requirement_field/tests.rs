//! What is put into a field is what stands in it.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::{ObtainedPart as O, OpinionPart as P, RequirementField as F};
use crate::domain::field::{Kind, Unfit, Value};
use crate::domain::requirement::{
    CounterpartKind, Outcome, Requirement, RequirementKind, Stance, Step, Track,
};

const TODAY: Date = date(2026, 11, 23);

fn text() -> Value {
    Value::Text("Something".into())
}

#[rstest]
#[case(F::Title, text())]
#[case(F::Kind, Value::RequirementKind(RequirementKind::Price))]
#[case(F::AskPercent, Value::Number(-3.0))]
#[case(F::Track, Value::Track(Track::Light))]
#[case(F::RaisedOn, Value::Date(TODAY))]
#[case(F::RaisedBy, text())]
#[case(F::Channel, text())]
#[case(F::Object, text())]
#[case(F::Imagined, text())]
#[case(F::FinalObjective, text())]
#[case(F::Reformulation, text())]
#[case(F::Confirmed, Value::Date(TODAY))]
#[case(F::AnswerBy, Value::Date(TODAY))]
#[case(F::Opinion(0, P::Function), text())]
#[case(F::Opinion(0, P::Stance), Value::Stance(Stance::Against))]
#[case(F::Opinion(0, P::Note), text())]
#[case(F::Cost, Value::Number(48_000.0))]
#[case(F::Workload, text())]
#[case(F::ImpactNote, text())]
#[case(F::Option(0), text())]
#[case(F::Recommendation, text())]
#[case(F::Outcome, Value::Outcome(Outcome::Alternative))]
#[case(F::AnsweredOn, Value::Date(TODAY))]
#[case(F::AnsweredBy, Value::Person("cm".into()))]
#[case(F::Reason, text())]
#[case(F::Conceded, text())]
#[case(F::ConcededAmount, Value::Number(6_500.0))]
#[case(
    F::Obtained(0, O::Kind),
    Value::CounterpartKind(CounterpartKind::Volume)
)]
#[case(F::Obtained(0, O::Text), text())]
#[case(F::Obtained(0, O::Amount), Value::Number(9.0))]
fn holds_what_was_put_into_it(#[case] field: F, #[case] value: Value) {
    let mut requirement = Requirement::new("r".into(), "R");
    field.set(&mut requirement, &value, TODAY).unwrap();
    assert_eq!(field.get(&requirement), value);
    assert!(
        field
            .set(&mut requirement, &Value::Months(vec![1]), TODAY)
            .is_err()
    );
    assert_eq!(
        field.get(&requirement),
        value,
        "what does not fit changes nothing"
    );
}

#[test]
fn a_new_opinion_is_dated_and_one_more_can_follow() {
    let mut requirement = Requirement::new("r".into(), "R");
    for (at, function) in ["Finance", "Logistics"].into_iter().enumerate() {
        let field = F::Opinion(at, P::Function);
        assert!(F::of(&requirement, Step::Wait).contains(&field));
        field
            .set(&mut requirement, &Value::Text(function.into()), TODAY)
            .unwrap();
    }
    let ids: Vec<_> = requirement
        .opinions
        .iter()
        .map(|o| (o.id.as_str(), o.date))
        .collect();
    assert_eq!(ids, [("o1", Some(TODAY)), ("o2", Some(TODAY))]);
}

#[test]
fn a_counterpart_in_no_list_is_typed() {
    let mut requirement = Requirement::new("r".into(), "R");
    F::Obtained(0, O::Kind)
        .set(
            &mut requirement,
            &Value::Text("A stand at their fair".into()),
            TODAY,
        )
        .unwrap();
    let got = &requirement.answer.as_ref().unwrap().obtained[0];
    assert_eq!(
        (got.kind, got.text.as_deref()),
        (Some(CounterpartKind::Other), Some("A stand at their fair"))
    );
}

#[test]
fn an_answer_of_nothing_is_none() {
    let mut requirement = Requirement::new("r".into(), "R");
    F::Reason.set(&mut requirement, &text(), TODAY).unwrap();
    F::Reason
        .set(&mut requirement, &Value::Empty, TODAY)
        .unwrap();
    assert_eq!(requirement.answer, None);
}

#[rstest]
#[case::title(F::Title, Value::Text(" ".into()), Unfit::Required)]
#[case::percent(F::AskPercent, Value::Number(-101.0), Unfit::OutOfRange { min: -100.0, max: 100.0 })]
#[case::endless(F::Cost, Value::Number(f64::NAN), Unfit::NotFinite)]
#[case::date(F::Confirmed, Value::Number(1.0), Unfit::Kind(Kind::Date))]
#[case::no_track(F::Track, Value::Empty, Unfit::Kind(Kind::Track))]
fn some_values_do_not_fit(#[case] field: F, #[case] value: Value, #[case] expected: Unfit) {
    let mut requirement = Requirement::new("r".into(), "R");
    assert_eq!(field.set(&mut requirement, &value, TODAY), Err(expected));
}

#[test]
fn each_step_has_its_own_card() {
    let mut requirement = Requirement::new("r".into(), "R");
    F::Outcome
        .set(&mut requirement, &Value::Outcome(Outcome::Accept), TODAY)
        .unwrap();
    let cards = Step::BOARD.map(|step| F::of(&requirement, step));
    for (at, card) in cards.iter().enumerate() {
        let others = cards.iter().enumerate().filter(|(other, _)| *other != at);
        assert!(
            others
                .flat_map(|(_, fields)| fields)
                .all(|field| !card.contains(field))
        );
    }
}
