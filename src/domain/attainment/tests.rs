//! Progress, standing and age of indicators, and the gaps of a scorecard.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::gap::{Gap, gaps};
use super::{Headway, Held, Standing, Unattained};
use crate::domain::matrix::Trend;
use crate::domain::scorecard::{
    Baseline, Dimension, Direction, Goal, Indicator, MattersTo, Measurement, Nature, Reading,
};
use crate::domain::when::{Cadence, When};

const TODAY: Date = date(2026, 11, 23);

fn indicator(direction: Direction, baseline: Option<f64>, target: Option<f64>) -> Indicator {
    Indicator {
        id: "i".into(),
        name: "I".into(),
        dimension: None,
        nature: Nature::Quantitative,
        unit: None,
        direction,
        every: None,
        baseline: baseline.map(|value| Baseline {
            value,
            date: Some(date(2026, 1, 1)),
        }),
        target: target.map(|value| Goal {
            value,
            due: Some(date(2027, 1, 1)),
        }),
        owner: None,
        matters_to: None,
        shared_from: None,
        readings: Vec::new(),
    }
}

fn read(on: Date, measurement: Measurement) -> Reading {
    Reading {
        when: When::Day(on),
        measurement,
    }
}

fn values(values: &[(Date, f64)]) -> Vec<Reading> {
    let reading = |(on, value): &(Date, f64)| read(*on, Measurement::Value(*value));
    values.iter().map(reading).collect()
}

#[rstest]
#[case::half_way(Direction::Up, [90.0, 100.0], 95.0, Headway::Percent(50))]
#[case::at_the_start(Direction::Up, [90.0, 100.0], 90.0, Headway::Percent(0))]
#[case::below_the_start(Direction::Up, [90.0, 100.0], 89.9, Headway::Lost)]
#[case::four_times_the_way_back(Direction::Down, [4.0, 3.0], 8.0, Headway::Lost)]
#[case::nearly_there(Direction::Up, [0.0, 1000.0], 999.0, Headway::Percent(99))]
#[case::there(Direction::Down, [10.0, 2.0], 2.0, Headway::Whole)]
#[case::beyond(Direction::Up, [90.0, 100.0], 140.0, Headway::Whole)]
#[case::no_way_to_go(Direction::Up, [90.0, 90.0], 90.0, Headway::Whole)]
#[case::fallen_from_the_target(Direction::Up, [90.0, 90.0], 89.0, Headway::Percent(0))]
fn headway_ends_at_both_ends(
    #[case] direction: Direction,
    #[case] ends: [f64; 2],
    #[case] value: f64,
    #[case] expected: Headway,
) {
    let [baseline, target] = ends.map(Some);
    let mut indicator = indicator(direction, baseline, target);
    indicator.readings = values(&[(TODAY, value)]);
    assert_eq!(indicator.progress(TODAY).headway(), Some(expected));
}

#[rstest]
#[case::half_way(Direction::Up, Some(90.0), Some(100.0), Some(95.0), Ok(0.5), false)]
#[case::down(Direction::Down, Some(10.0), Some(2.0), Some(4.0), Ok(0.75), false)]
#[case::reached(Direction::Up, Some(90.0), Some(100.0), Some(100.0), Ok(1.0), true)]
#[case::beyond(Direction::Down, Some(10.0), Some(5.0), Some(4.0), Ok(1.2), true)]
#[case::worse_than_before(Direction::Up, Some(90.0), Some(100.0), Some(88.0), Ok(-0.2), false)]
#[case::nowhere_to_go(Direction::Up, Some(90.0), Some(90.0), Some(90.0), Ok(1.0), true)]
#[case::fallen_from_the_target(Direction::Up, Some(90.0), Some(90.0), Some(89.0), Ok(0.0), false)]
#[case::no_baseline(
    Direction::Up,
    None,
    Some(100.0),
    Some(95.0),
    Err(Unattained::NoBaseline),
    false
)]
#[case::reached_from_nowhere(
    Direction::Up,
    None,
    Some(100.0),
    Some(101.0),
    Err(Unattained::NoBaseline),
    true
)]
#[case::no_target(
    Direction::Up,
    Some(90.0),
    None,
    Some(95.0),
    Err(Unattained::NoTarget),
    false
)]
#[case::no_reading(
    Direction::Up,
    Some(90.0),
    Some(100.0),
    None,
    Err(Unattained::NoReading),
    false
)]
fn attainment_is_the_way_from_baseline_to_target(
    #[case] direction: Direction,
    #[case] baseline: Option<f64>,
    #[case] target: Option<f64>,
    #[case] value: Option<f64>,
    #[case] attainment: Result<f64, Unattained>,
    #[case] reached: bool,
) {
    let mut indicator = indicator(direction, baseline, target);
    indicator.readings = value
        .map(|v| read(TODAY, Measurement::Value(v)))
        .into_iter()
        .collect();
    let progress = indicator.progress(TODAY);
    assert_eq!(
        (progress.attainment, progress.reached),
        (attainment, reached)
    );
}

// From 2026-01-01 to 2027-01-01 the line has come half-way on 2 July (182.5 days).
#[rstest]
#[case::on_the_line(date(2026, 1, 1), 0.0, Standing::OnTrack)]
#[case::above(date(2026, 7, 2), 60.0, Standing::OnTrack)]
#[case::under(date(2026, 7, 2), 45.0, Standing::Behind)]
#[case::twenty_points_under(date(2027, 1, 1), 80.0, Standing::Behind)]
#[case::more(date(2027, 1, 1), 79.9, Standing::Off)]
#[case::after_its_end(date(2027, 6, 1), 79.9, Standing::Off)]
#[case::reached_early(date(2026, 1, 2), 100.0, Standing::OnTrack)]
fn stands_against_the_straight_line(
    #[case] on: Date,
    #[case] value: f64,
    #[case] standing: Standing,
) {
    let mut indicator = indicator(Direction::Up, Some(0.0), Some(100.0));
    indicator.readings = values(&[(on, value)]);
    assert_eq!(indicator.progress(TODAY).standing, Some(standing));
}

// The day of the target is 2027-01-01.
#[rstest]
#[case::not_yet(date(2027, 1, 1), Some(50.0), false, Some(Standing::OnTrack))]
#[case::passed(date(2027, 1, 2), Some(50.0), true, Some(Standing::Off))]
#[case::passed_and_nearly_there(date(2027, 1, 2), Some(85.0), true, Some(Standing::Behind))]
#[case::passed_and_reached(date(2028, 1, 1), Some(100.0), false, Some(Standing::OnTrack))]
#[case::passed_and_never_read(date(2028, 1, 1), None, true, None)]
fn once_the_day_of_the_target_has_passed_the_whole_way_is_due(
    #[case] today: Date,
    #[case] value: Option<f64>,
    #[case] overdue: bool,
    #[case] standing: Option<Standing>,
) {
    let mut indicator = indicator(Direction::Up, Some(0.0), Some(100.0));
    let read = value.map(|value| (date(2026, 7, 1), value));
    indicator.readings = values(read.as_slice());
    let progress = indicator.progress(today);
    assert_eq!((progress.overdue, progress.standing), (overdue, standing));
}

#[test]
fn what_has_a_target_and_no_baseline_is_overdue_too() {
    let mut indicator = indicator(Direction::Down, None, Some(4.0));
    indicator.readings = values(&[(date(2026, 7, 1), 6.0)]);
    let progress = indicator.progress(date(2027, 3, 1));
    assert_eq!((progress.overdue, progress.standing), (true, None));
}

#[test]
fn without_dates_there_is_no_line() {
    let mut indicator = indicator(Direction::Up, Some(0.0), Some(100.0));
    indicator.readings = values(&[(TODAY, 50.0)]);
    indicator.target = indicator.target.map(|goal| Goal { due: None, ..goal });
    assert_eq!(indicator.progress(TODAY).standing, None);
}

#[rstest]
#[case::better(Direction::Up, &[1.0, 2.0], Some(Trend::Up), Some(true))]
#[case::worse(Direction::Down, &[1.0, 2.0], Some(Trend::Up), Some(false))]
#[case::less_is_better(Direction::Down, &[2.0, 1.0], Some(Trend::Down), Some(true))]
#[case::flat(Direction::Up, &[2.0, 2.0], Some(Trend::Flat), None)]
#[case::one_reading(Direction::Up, &[2.0], None, None)]
fn the_last_two_readings_make_a_trend(
    #[case] direction: Direction,
    #[case] figures: &[f64],
    #[case] trend: Option<Trend>,
    #[case] better: Option<bool>,
) {
    let mut indicator = indicator(direction, None, None);
    let dated: Vec<_> = figures.iter().map(|figure| (TODAY, *figure)).collect();
    indicator.readings = values(&dated);
    let progress = indicator.progress(TODAY);
    assert_eq!((progress.trend, progress.better), (trend, better));
}

// Each reading says by itself how many were held of how many planned so far.
#[rstest]
#[case::most(&[(5.0, 6.0)], Ok(5.0 / 6.0), Some(Standing::Behind))]
#[case::the_last_one_counts(&[(1.0, 6.0), (3.0, 6.0)], Ok(0.5), Some(Standing::Off))]
#[case::every_one(&[(1.0, 2.0), (3.0, 3.0)], Ok(1.0), Some(Standing::OnTrack))]
#[case::more_than_planned(&[(4.0, 3.0)], Ok(1.0), Some(Standing::OnTrack))]
#[case::none_planned(&[(0.0, 0.0)], Err(Unattained::NoReading), None)]
fn meetings_are_measured_by_what_was_planned(
    #[case] readings: &[(f64, f64)],
    #[case] attainment: Result<f64, Unattained>,
    #[case] standing: Option<Standing>,
) {
    let mut indicator = indicator(Direction::Up, None, None);
    let reading = |(done, of): &(f64, f64)| {
        let (done, of) = (*done, *of);
        read(TODAY, Measurement::Held { done, of })
    };
    indicator.readings = readings.iter().map(reading).collect();
    let progress = indicator.progress(TODAY);
    let (done, of) = *readings.last().unwrap();
    assert_eq!(progress.held, Some(Held { done, of }));
    assert_eq!(
        (progress.attainment, progress.standing),
        (attainment, standing)
    );
}

#[rstest]
#[case::fresh(Some(Cadence::Month), date(2026, 10, 9), None)]
#[case::one_day_too_old(Some(Cadence::Month), date(2026, 10, 8), Some(46))]
#[case::yearly(Some(Cadence::Year), date(2025, 11, 23), None)]
#[case::no_cadence(None, date(2020, 1, 1), None)]
fn goes_stale_after_one_and_a_half_of_its_cadence(
    #[case] every: Option<Cadence>,
    #[case] last: Date,
    #[case] stale: Option<i32>,
) {
    let mut indicator = indicator(Direction::Up, None, None);
    indicator.every = every;
    indicator.readings = values(&[(last, 1.0)]);
    assert_eq!(indicator.progress(TODAY).stale, stale);
}

fn line(dimension: Dimension, nature: Nature) -> Indicator {
    Indicator {
        dimension: Some(dimension),
        nature,
        ..indicator(Direction::Up, None, None)
    }
}

fn for_both(line: Indicator) -> Indicator {
    let matters_to = Some(MattersTo::Both);
    Indicator { matters_to, ..line }
}

fn undated(line: Indicator) -> Indicator {
    let target = Some(Goal {
        value: 3.0,
        due: None,
    });
    Indicator { target, ..line }
}

#[rstest]
#[case::none(&[], &[Gap::Empty])]
#[case::results_only(
    &[line(Dimension::Results, Nature::Quantitative)],
    &[Gap::NoQualitative, Gap::NoInnovation, Gap::NoOrganisation, Gap::NothingForThem]
)]
#[case::whole(
    &[for_both(line(Dimension::Innovation, Nature::Qualitative)), line(Dimension::Organisation, Nature::Quantitative)],
    &[]
)]
#[case::an_undated_target(
    &[
        for_both(line(Dimension::Innovation, Nature::Qualitative)),
        undated(line(Dimension::Organisation, Nature::Quantitative)),
    ],
    &[Gap::UndatedTarget]
)]
fn a_scorecard_has_gaps(#[case] scorecard: &[Indicator], #[case] expected: &[Gap]) {
    assert_eq!(gaps(scorecard), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// A better reading never attains less, whichever way is better.
    #[test]
    fn a_better_reading_attains_no_less(
        baseline in -100.0..100.0_f64,
        way in 0.1..100.0_f64,
        a in -300.0..300.0_f64,
        b in -300.0..300.0_f64,
        down in any::<bool>(),
    ) {
        let (direction, sign) = if down { (Direction::Down, -1.0) } else { (Direction::Up, 1.0) };
        let mut indicator = indicator(direction, Some(baseline), Some(baseline + sign * way));
        let mut attained = |value: f64| {
            indicator.readings = values(&[(TODAY, value)]);
            indicator.progress(TODAY).attainment.unwrap()
        };
        let (worse, better) = if down { (a.max(b), a.min(b)) } else { (a.min(b), a.max(b)) };
        prop_assert!(attained(worse) <= attained(better));
    }
}
