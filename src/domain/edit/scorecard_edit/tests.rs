//! Edits of a scorecard and their undoing.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{ScorecardEdit, ScorecardLabel, Taken};
use crate::domain::edit::{Edit, Label, Refusal};
use crate::domain::field::{IndicatorField, Unfit, Value};
use crate::domain::history::History;
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::scorecard::{
    Dimension, Indicator, MattersTo, Measurement, Nature, Reading, SharedFrom,
};
use crate::domain::stage::Stage;
use crate::domain::when::{Cadence, When};
use crate::domain::{Account, Portfolio, Scale};

const IDS: [&str; 5] = ["volume", "otif", "share", "mood", "pilots"];

/// Helios with two results, two of quality among them, one innovation; Nova with one.
fn portfolio() -> Portfolio {
    use Dimension::{Innovation, Quality, Results};
    let mut p = Portfolio::named("Test");
    let lines = [Results, Quality, Results, Quality, Innovation];
    for (name, count) in [("Helios", 5), ("Nova", 1)] {
        let mut account = Account::new(name.to_lowercase().into(), name);
        let lines = IDS.iter().zip(lines).take(count);
        account.scorecard = lines
            .map(|(id, dimension)| Indicator::new((*id).into(), id.to_uppercase(), Some(dimension)))
            .collect();
        let account = Box::new(account);
        p.apply(Edit::AddAccount {
            account,
            after: None,
        })
        .unwrap();
    }
    let rate = set(
        "mood",
        IndicatorField::Nature,
        Value::Nature(Nature::Qualitative),
    );
    p.apply(rate).unwrap();
    p
}

fn helios(edit: ScorecardEdit) -> Edit {
    let account = "helios".into();
    Edit::Scorecard { account, edit }
}

fn set(indicator: &str, field: IndicatorField, value: Value) -> Edit {
    let indicator = indicator.into();
    helios(ScorecardEdit::Set {
        indicator,
        field,
        value,
    })
}

fn reading(day: Date, value: f64) -> Reading {
    let (when, measurement) = (When::Day(day), Measurement::Value(value));
    Reading { when, measurement }
}

fn read(indicator: &str, value: f64) -> Edit {
    let (indicator, reading) = (indicator.into(), reading(date(2026, 11, 23), value));
    helios(ScorecardEdit::Read { indicator, reading })
}

fn ids(p: &Portfolio) -> Vec<&str> {
    let account = p.account(&"helios".into()).unwrap();
    account.scorecard.iter().map(|i| i.id.as_str()).collect()
}

fn indicator<'p>(p: &'p Portfolio, id: &str) -> &'p Indicator {
    let account = p.account(&"helios".into()).unwrap();
    account
        .scorecard
        .iter()
        .find(|i| i.id.as_str() == id)
        .unwrap()
}

#[rstest]
#[case::second_of_its_dimension_goes_up("share", -1, &["share", "otif", "volume", "mood", "pilots"])]
#[case::first_goes_down("otif", 1, &["volume", "mood", "share", "otif", "pilots"])]
#[case::last_stays("pilots", 1, &["volume", "otif", "share", "mood", "pilots"])]
#[case::never_beyond_its_dimension("volume", 9, &["share", "otif", "volume", "mood", "pilots"])]
fn an_indicator_moves_within_its_dimension(
    #[case] id: &str,
    #[case] by: isize,
    #[case] expected: &[&str],
) {
    let mut p = portfolio();
    let indicator = id.into();
    p.apply(helios(ScorecardEdit::Move { indicator, by }))
        .unwrap();
    assert_eq!(ids(&p), expected);
}

#[rstest]
#[case::with_its_dimension(Some(Dimension::Quality), None, 4)]
#[case::of_a_new_dimension(Some(Dimension::Organisation), None, 5)]
#[case::right_after_another(Some(Dimension::Quality), Some("otif"), 2)]
fn a_new_indicator_stands_with_its_like(
    #[case] dimension: Option<Dimension>,
    #[case] after: Option<&str>,
    #[case] at: usize,
) {
    let mut p = portfolio();
    let indicator = Box::new(Indicator::new("new".into(), "New", dimension));
    let after = after.map(Into::into);
    p.apply(helios(ScorecardEdit::Add { indicator, after }))
        .unwrap();
    assert_eq!(ids(&p).get(at), Some(&"new"));
}

#[rstest]
#[case::unknown(read("luck", 1.0), Refusal::NoSuchIndicator("luck".into()))]
#[case::off_the_scale(read("mood", 7.0), Refusal::OffScale { value: 7.0, scale: Scale::default() })]
#[case::no_number(read("otif", f64::NAN), Refusal::NotFinite)]
#[case::nameless(
    set("otif", IndicatorField::Name, Value::Text("  ".into())),
    Refusal::Unfit(Unfit::Required)
)]
#[case::a_date_of_no_target(
    set("otif", IndicatorField::TargetDue, Value::Date(date(2027, 1, 1))),
    Refusal::Unfit(Unfit::NeedsFigure)
)]
#[case::a_target_off_the_scale(
    set("mood", IndicatorField::Target, Value::Number(6.0)),
    Refusal::Unfit(Unfit::OutOfRange { min: 1.0, max: 5.0 })
)]
fn a_refused_edit_changes_nothing(#[case] edit: Edit, #[case] refusal: Refusal) {
    let before = portfolio();
    let mut after = before.clone();
    assert_eq!(after.apply(edit).unwrap_err(), refusal);
    assert_eq!(before, after);
}

#[rstest]
#[case::fits(4.0, Ok(()))]
#[case::is_off_the_scale(94.5, Err(Refusal::Unfit(Unfit::OutOfRange { min: 1.0, max: 5.0 })))]
fn what_was_counted_is_rated_only_where_every_figure_is_on_the_scale(
    #[case] value: f64,
    #[case] expected: Result<(), Refusal>,
) {
    let mut p = portfolio();
    p.apply(read("otif", value)).unwrap();
    let rate = set(
        "otif",
        IndicatorField::Nature,
        Value::Nature(Nature::Qualitative),
    );
    assert_eq!(p.apply(rate).map(|_| ()), expected);
    assert_eq!(
        indicator(&p, "otif").readings.len(),
        1,
        "no reading is lost"
    );
}

#[test]
fn a_reading_can_be_given_another_day() {
    let mut p = portfolio();
    p.apply(read("otif", 94.0)).unwrap();
    let correct = ScorecardEdit::Correct {
        indicator: "otif".into(),
        was: When::Day(date(2026, 11, 23)),
        reading: reading(date(2026, 10, 31), 94.5),
    };
    p.apply(helios(correct)).unwrap();
    assert_eq!(
        indicator(&p, "otif").readings,
        [reading(date(2026, 10, 31), 94.5)]
    );
}

#[test]
fn the_only_reading_can_become_one_of_held_meetings() {
    let mut p = portfolio();
    p.apply(read("otif", 5.0)).unwrap();
    let held = Measurement::Held { done: 5.0, of: 6.0 };
    let when = When::Day(date(2026, 11, 23));
    let edit = |was| ScorecardEdit::Correct {
        indicator: "otif".into(),
        was,
        reading: Reading {
            when,
            measurement: held,
        },
    };
    p.apply(helios(edit(when))).unwrap();
    assert_eq!(
        indicator(&p, "otif")
            .readings
            .first()
            .map(|r| r.measurement),
        Some(held)
    );
    let refused = p.apply(read("otif", 5.0)).unwrap_err();
    assert_eq!(refused, Refusal::Unreadable(Unreadable::WantsHeld));
}

#[test]
fn an_emptied_target_takes_its_date_along() {
    let mut p = portfolio();
    p.apply(set("otif", IndicatorField::Target, Value::Number(97.0)))
        .unwrap();
    p.apply(set(
        "otif",
        IndicatorField::TargetDue,
        Value::Date(date(2026, 12, 31)),
    ))
    .unwrap();
    p.apply(set("otif", IndicatorField::Target, Value::Empty))
        .unwrap();
    assert_eq!(indicator(&p, "otif").target, None);
}

fn taken(account: &str, indicator: &str, value: f64) -> Taken {
    Taken {
        account: account.into(),
        indicator: indicator.into(),
        reading: reading(date(2026, 10, 31), value),
    }
}

#[test]
fn readings_of_several_accounts_are_one_step() {
    let (mut p, mut history) = (portfolio(), History::default());
    let before = p.clone();
    let many = vec![taken("helios", "otif", 94.0), taken("nova", "volume", 12.0)];
    history.apply(&mut p, Edit::TakeReadings(many)).unwrap();
    let label = Label::Scorecard(ScorecardLabel::Taken(2));
    assert_eq!(history.next_undo(), Some(&label));
    history.undo(&mut p);
    assert_eq!(p, before);
}

#[test]
fn of_many_readings_one_bad_one_keeps_all_out() {
    let before = portfolio();
    let mut after = before.clone();
    let many = vec![taken("helios", "otif", 94.0), taken("helios", "mood", 94.0)];
    assert!(after.apply(Edit::TakeReadings(many)).is_err());
    assert_eq!(after, before);
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let id = || prop::sample::select(&IDS[..]).prop_map(Into::into);
    let when = || (1i8..=28).prop_map(|day| When::Day(date(2026, 10, day)));
    let measurement = prop_oneof![
        (0u8..9).prop_map(|v| Measurement::Value(f64::from(v))),
        (0u8..9, 0u8..9).prop_map(|(done, of)| Measurement::Held {
            done: f64::from(done),
            of: f64::from(of)
        }),
    ];
    let reading =
        (when(), measurement).prop_map(|(when, measurement)| Reading { when, measurement });
    let value = prop_oneof![
        Just(Value::Empty),
        Just(Value::Text("Renamed".into())),
        (0u8..9).prop_map(|v| Value::Number(f64::from(v))),
        Just(Value::Date(date(2027, 1, 1))),
        prop::sample::select(&Dimension::ALL[..]).prop_map(Value::Dimension),
        prop::sample::select(&Nature::ALL[..]).prop_map(Value::Nature),
        prop::sample::select(&Cadence::ALL[..]).prop_map(Value::Cadence),
        prop::sample::select(&MattersTo::ALL[..]).prop_map(Value::MattersTo),
        Just(Value::SharedFrom(SharedFrom::Stage(Stage::Basic))),
    ];
    let field = prop::sample::select(&IndicatorField::ALL[..]);
    let new = (0u8..3).prop_map(|n| Indicator::new(format!("new-{n}").into(), "New", None));
    prop_oneof![
        new.prop_map(|new| ScorecardEdit::Add {
            indicator: Box::new(new),
            after: None
        }),
        id().prop_map(ScorecardEdit::Remove),
        (id(), -3isize..4).prop_map(|(indicator, by)| ScorecardEdit::Move { indicator, by }),
        (id(), field, value).prop_map(|(indicator, field, value)| ScorecardEdit::Set {
            indicator,
            field,
            value
        }),
        (id(), reading.clone())
            .prop_map(|(indicator, reading)| ScorecardEdit::Read { indicator, reading }),
        (id(), when(), reading).prop_map(|(indicator, was, reading)| ScorecardEdit::Correct {
            indicator,
            was,
            reading
        }),
        (id(), when()).prop_map(|(indicator, when)| ScorecardEdit::Forget { indicator, when }),
    ]
    .prop_map(helios)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is done to a scorecard, its ids stay unique, its readings stand by their days, what is
    /// rated is on the scale; and undoing restores every state on the way.
    #[test]
    fn any_edits_keep_the_scorecard_sound_and_can_be_undone(edits in prop::collection::vec(any_edit(), 0..24)) {
        let (mut p, mut history) = (portfolio(), History::default());
        let mut states = vec![p.clone()];
        for edit in edits {
            if history.apply(&mut p, edit).unwrap_or(false) {
                states.push(p.clone());
            }
            let mut known = ids(&p);
            known.sort_unstable();
            prop_assert!(known.windows(2).all(|pair| pair[0] != pair[1]));
            for it in &p.account(&"helios".into()).unwrap().scorecard {
                prop_assert!(it.readings.is_sorted_by(|a, b| a.when.day() < b.when.day()));
                let rated = it.nature == Nature::Qualitative;
                let figures = it.readings.iter().map(|r| r.measurement.plain());
                let on = |f: Option<f64>| f.is_some_and(|f| p.scale().contains(f));
                prop_assert!(!rated || figures.into_iter().all(on));
            }
        }
        while let Some(after) = states.pop() {
            prop_assert_eq!(&p, &after);
            history.undo(&mut p);
        }
    }
}
