//! Promises, kept and broken, and the gates.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::gate::Missing;
use super::{Promise, Promises, days_between};
use crate::domain::requirement::{
    Answer, Move, Opinion, Outcome, Requirement, Stance, Step, Track,
};

const TODAY: Date = date(2026, 11, 23);

fn requirement(step: Step, answer_by: &[Date]) -> Requirement {
    Requirement {
        step,
        answer_by: answer_by.to_vec(),
        ..Requirement::new("r".into(), "R")
    }
}

fn answered(outcome: Outcome, on: Option<Date>) -> Answer {
    Answer {
        outcome: Some(outcome),
        date: on,
        ..Answer::default()
    }
}

fn day(of_november: i8) -> Date {
    date(2026, 11, of_november)
}

#[rstest]
#[case::no_date(&[], None, Promise::None)]
#[case::today_is_in_time(&[day(23)], None, Promise::Due { on: day(23), days: 0 })]
#[case::yesterday_is_not(&[day(22)], None, Promise::Overdue { on: day(22), days: 1 })]
#[case::the_last_date_counts(&[day(20), day(27)], None, Promise::Due { on: day(27), days: 4 })]
#[case::kept_on_the_day(&[day(20)], Some(day(20)), Promise::Kept)]
#[case::late(&[day(18)], Some(day(20)), Promise::Late { days: 2 })]
#[case::the_first_date_is_the_promise(&[day(18), day(25)], Some(day(20)), Promise::Late { days: 2 })]
fn a_promise_in_wait(
    #[case] answer_by: &[Date],
    #[case] answered_on: Option<Date>,
    #[case] expected: Promise,
) {
    let mut requirement = requirement(Step::Wait, answer_by);
    requirement.answer = answered_on.map(|on| answered(Outcome::Accept, Some(on)));
    assert_eq!(requirement.promise(TODAY), expected);
}

#[rstest]
#[case::moved_on_unanswered(Step::Go, Promise::Overdue { on: day(20), days: 3 })]
#[case::moved_back(Step::Stop, Promise::Overdue { on: day(20), days: 3 })]
#[case::closed(Step::Closed, Promise::None)]
fn moving_a_card_answers_nobody(#[case] step: Step, #[case] expected: Promise) {
    assert_eq!(requirement(step, &[day(20)]).promise(TODAY), expected);
}

#[test]
fn an_answer_without_its_day_is_neither_overdue_nor_kept() {
    let mut requirement = requirement(Step::Go, &[day(20)]);
    requirement.answer = Some(answered(Outcome::Accept, None));
    assert_eq!(requirement.promise(TODAY), Promise::None);
}

/// Whoever takes back what they asked for is answered neither in time nor late.
#[rstest]
#[case::in_time(Some(day(19)))]
#[case::late(Some(day(22)))]
#[case::no_day(None)]
fn what_was_withdrawn_is_no_promise_any_more(#[case] on: Option<Date>) {
    let mut requirement = requirement(Step::Wait, &[day(20)]);
    requirement.answer = Some(answered(Outcome::Withdrawn, on));
    assert_eq!(requirement.promise(TODAY), Promise::None);
    assert_eq!(Promises::of(&[requirement], TODAY).kept_rate(), None);
}

#[rstest]
#[case::today(0, true)]
#[case::a_week(7, true)]
#[case::more(8, false)]
fn soon_is_a_week(#[case] days: i32, #[case] soon: bool) {
    assert_eq!(Promise::Due { on: TODAY, days }.is_soon(), soon);
}

#[test]
fn an_account_sums_up_its_requirements() {
    let mut kept = requirement(Step::Closed, &[day(10)]);
    kept.answer = Some(answered(Outcome::Refuse, Some(day(9))));
    let mut late = requirement(Step::Closed, &[day(10), day(12)]);
    late.answer = Some(answered(Outcome::Accept, Some(day(12))));
    late.bypassed.wait = Some("they were on the phone".into());
    let overdue = requirement(Step::Wait, &[day(20)]);
    let soon = requirement(Step::Wait, &[day(30)]);
    let fresh = requirement(Step::Stop, &[]);
    let promises = Promises::of(&[kept, late, overdue, soon, fresh], TODAY);
    let expected = Promises {
        board: [1, 2, 0],
        open: 2,
        overdue: 1,
        soon: 1,
        kept: 1,
        answered: 2,
        slips: 1,
        fast_yes: 1,
        worst_delay: 3,
        next_due: Some(day(30)),
    };
    assert_eq!(promises, expected);
    assert_eq!(promises.kept_rate(), Some(1.0 / 3.0));
    assert_eq!(promises.and(&Promises::default()), promises);
    assert_eq!(promises.and(&promises).kept_rate(), Some(1.0 / 3.0));
}

#[test]
fn nothing_due_has_no_rate() {
    let promises = Promises::of(&[requirement(Step::Wait, &[day(30)])], TODAY);
    assert_eq!(promises.kept_rate(), None);
}

#[rstest]
#[case::granted(true, Outcome::Accept, true)]
#[case::against_a_counterpart(true, Outcome::Counterpart, true)]
#[case::refused(true, Outcome::Refuse, false)]
#[case::reduced(true, Outcome::Alternative, false)]
#[case::through_the_gates(false, Outcome::Accept, false)]
fn a_fast_yes(#[case] bypassed: bool, #[case] outcome: Outcome, #[case] fast: bool) {
    let mut requirement = requirement(Step::Closed, &[]);
    requirement.bypassed.stop = bypassed.then(|| "in a hurry".into());
    requirement.answer = Some(answered(outcome, Some(TODAY)));
    assert_eq!(requirement.is_fast_yes(), fast);
}

#[rstest]
#[case::fresh(day(10), None, None)]
#[case::two_weeks(day(9), None, Some(14))]
#[case::came_back(day(1), Some(day(20)), None)]
#[case::came_back_long_ago(day(1), Some(day(3)), Some(20))]
fn what_lies_in_stop_is_said(
    #[case] raised: Date,
    #[case] back: Option<Date>,
    #[case] days: Option<i32>,
) {
    let mut requirement = requirement(Step::Stop, &[]);
    requirement.raised.date = Some(raised);
    requirement.moves.extend(back.map(|date| Move {
        id: "m".into(),
        date: Some(date),
        to: Some(Step::Stop),
        by: None,
    }));
    assert_eq!(requirement.long_in_stop(TODAY), days);
    requirement.step = Step::Wait;
    assert_eq!(requirement.long_in_stop(TODAY), None);
}

/// A requirement with everything every gate asks for.
fn complete() -> Requirement {
    let mut full = requirement(Step::Stop, &[day(27)]);
    full.object = Some("Price of the core range".into());
    full.final_objective = Some("A shelf price below 5".into());
    full.reformulation.text = Some("You need 3 % on ten articles".into());
    full.reformulation.confirmed = Some(day(5));
    full.opinions.push(Opinion {
        id: "o".into(),
        function: None,
        stance: Some(Stance::Conditions),
        note: None,
        date: None,
    });
    full.recommendation = Some("Give 2 % for volume".into());
    full.answer = Some(answered(Outcome::Accept, Some(day(20))));
    if let Some(answer) = &mut full.answer {
        answer.by = Some("cm".into());
    }
    full
}

#[rstest]
#[case::object(Step::Stop, |r: &mut Requirement| r.object = None, &[Missing::Object])]
#[case::blank_object(Step::Stop, |r: &mut Requirement| r.object = Some("  ".into()), &[Missing::Object])]
#[case::objective(Step::Stop, |r: &mut Requirement| r.final_objective = None, &[Missing::FinalObjective])]
#[case::words(Step::Stop, |r: &mut Requirement| r.reformulation.text = None, &[Missing::Reformulation])]
#[case::confirmed(Step::Stop, |r: &mut Requirement| r.reformulation.confirmed = None, &[Missing::Confirmation])]
#[case::date(Step::Wait, |r: &mut Requirement| r.answer_by.clear(), &[Missing::AgreedDate])]
#[case::opinion(Step::Wait, |r: &mut Requirement| r.opinions[0].stance = None, &[Missing::Opinion])]
#[case::recommendation(Step::Wait, |r: &mut Requirement| r.recommendation = None, &[Missing::Recommendation])]
#[case::answer(Step::Go, |r: &mut Requirement| r.answer = None, &[Missing::Outcome, Missing::AnswerDate, Missing::AnsweredBy])]
#[case::day(Step::Go, |r: &mut Requirement| r.answer.as_mut().unwrap().date = None, &[Missing::AnswerDate])]
#[case::somebody(Step::Go, |r: &mut Requirement| r.answer.as_mut().unwrap().by = None, &[Missing::AnsweredBy])]
#[case::refusal(Step::Go, |r: &mut Requirement| r.answer.as_mut().unwrap().outcome = Some(Outcome::Refuse), &[Missing::RefusalReason])]
#[case::off_the_board(Step::Closed, |r: &mut Requirement| r.object = None, &[])]
fn a_gate_says_what_is_missing(
    #[case] step: Step,
    #[case] lose: fn(&mut Requirement),
    #[case] missing: &[Missing],
) {
    let mut requirement = complete();
    assert_eq!(requirement.missing_at(step), []);
    lose(&mut requirement);
    assert_eq!(requirement.missing_at(step), missing);
}

#[rstest]
#[case(Step::Stop, &[Missing::Object])]
#[case(Step::Wait, &[])]
#[case(Step::Go, &[Missing::Outcome, Missing::AnswerDate, Missing::AnsweredBy])]
fn the_light_track_asks_for_object_and_answer(#[case] step: Step, #[case] missing: &[Missing]) {
    let mut requirement = requirement(step, &[]);
    requirement.track = Track::Light;
    assert_eq!(requirement.missing(), missing);
}

#[test]
fn days_count_over_months_and_backwards() {
    assert_eq!(days_between(date(2026, 10, 31), day(1)), 1);
    assert_eq!(days_between(day(1), date(2025, 11, 1)), -365);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_kept_rate_is_a_part(days in prop::collection::vec((1..28_i8, prop::option::of(1..28_i8)), 0..8)) {
        let requirements: Vec<_> = days
            .iter()
            .map(|(by, on)| {
                let mut requirement = requirement(Step::Wait, &[day(*by)]);
                requirement.answer = on.map(|on| answered(Outcome::Accept, Some(day(on))));
                requirement
            })
            .collect();
        let promises = Promises::of(&requirements, TODAY);
        if let Some(rate) = promises.kept_rate() {
            prop_assert!((0.0..=1.0).contains(&rate));
        }
        prop_assert_eq!(promises.open + promises.answered, requirements.len());
    }
}
