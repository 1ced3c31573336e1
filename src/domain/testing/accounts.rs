//! Accounts of every shape.

use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::dealings::{benefit, call, plan, requirement, stakeholder};
use super::values::{date, maybe, number, rating, share, text, words};
use super::{ITEMS, items, somebody};
use crate::domain::account::{Account, Status, Target, Years};
use crate::domain::criterion::Criteria;
use crate::domain::portfolio::Settings;
use crate::domain::score::{Score, Scores};
use crate::domain::scorecard::{
    Baseline, Dimension, Direction, Goal, Indicator, MattersTo, Measurement, Nature, Reading,
    SharedFrom,
};
use crate::domain::stage::{Prerequisite, Relationship, Stage};
use crate::domain::when::{Cadence, When};
use crate::domain::{CriterionId, ItemId, Scale};

prop_compose! {
    /// An account of a portfolio with these settings and criteria.
    pub(super) fn account(settings: Settings, criteria: Criteria, id: &'static str)(
        base in figures(objectives(&settings), id),
        scores in scores(settings.scale, entered(&criteria)),
        target in target(settings.scale),
        stage in stage(),
        scorecard in {
            let scale = settings.scale;
            items(&ITEMS, move |id| indicator(scale, id))
        },
        requirements in items(&ITEMS, requirement),
        benefits in items(&ITEMS, benefit),
        stakeholders in items(&ITEMS, stakeholder),
        plan in plan(),
        calls in items(&ITEMS, call),
    ) -> Account {
        Account {
            scores, target, stage, scorecard, requirements, benefits, stakeholders, plan, calls,
            ..base
        }
    }
}

prop_compose! {
    fn figures(objectives: Vec<ItemId>, id: &'static str)(
        name in text(),
        texts in (words(), words(), words()),
        status in select(&Status::ALL[..]),
        manager in somebody(),
        sponsor in somebody(),
        serves in some(objectives),
        effort in option::of(share()),
        potential in option::of(share()),
        share_of_wallet in option::of(share()),
        revenue in years(),
        margin in years(),
        budget_month in option::of(1..=12_i8),
    ) -> Account {
        let (code, sector, country) = texts;
        Account {
            code, status, sector, country, manager, sponsor, serves, effort, potential,
            share_of_wallet, revenue, margin, budget_month,
            ..Account::new(id.into(), name)
        }
    }
}

fn objectives(settings: &Settings) -> Vec<ItemId> {
    settings.objectives.iter().map(|it| it.id.clone()).collect()
}

fn years() -> impl Strategy<Value = Years> {
    btree_map(2020..2028_i16, number(), 0..4)
}

/// The criteria, and whether each is rated.
fn entered(criteria: &Criteria) -> Vec<(CriterionId, bool)> {
    criteria
        .iter()
        .map(|(_, it)| (it.id.clone(), it.is_rated()))
        .collect()
}

fn some<T: Clone + std::fmt::Debug + 'static>(of: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    let count = of.len();
    subsequence(of, 0..=count)
}

fn scores(scale: Scale, criteria: Vec<(CriterionId, bool)>) -> impl Strategy<Value = Scores> {
    let score = move |(id, rated)| scored(scale, id, rated);
    some(criteria)
        .prop_flat_map(move |of| of.into_iter().map(score).collect::<Vec<_>>())
        .prop_map(|scores| scores.into_iter().collect())
}

prop_compose! {
    fn scored(scale: Scale, id: CriterionId, rated: bool)(
        rating in rating(scale),
        value in number(),
        note in words(),
        date in option::of(date()),
        by in somebody(),
        plain in any::<bool>(),
        id in Just(id),
    ) -> (CriterionId, Score) {
        let value = if rated { rating } else { value };
        let score = if plain { Score::plain(value) } else { Score { value, note, date, by } };
        (id, score)
    }
}

prop_compose! {
    fn target(scale: Scale)(
        attractiveness in option::of(rating(scale)),
        strength in option::of(rating(scale)),
        due in option::of(date()),
    ) -> Target {
        Target { attractiveness, strength, due }
    }
}

prop_compose! {
    fn stage()(
        current in maybe(&Stage::ALL),
        target in maybe(&Stage::ALL),
        evidence in btree_map(select(&Prerequisite::ALL[..]), date(), 0..3),
    ) -> Relationship {
        Relationship { current, target, evidence }
    }
}

prop_compose! {
    fn indicator(scale: Scale, id: &'static str)(
        nature in select(vec![Nature::Quantitative, Nature::Qualitative]),
    )(
        head in (text(), maybe(&Dimension::ALL), words()),
        direction in select(vec![Direction::Up, Direction::Down]),
        every in maybe(&Cadence::ALL),
        baseline in option::of((value(scale, nature), option::of(date()))),
        target in option::of((value(scale, nature), option::of(date()))),
        owner in somebody(),
        matters_to in maybe(&[MattersTo::Us, MattersTo::Them, MattersTo::Both]),
        shared_from in option::of(shared_from()),
        readings in btree_map(when(), measurement(scale, nature), 0..4),
        nature in Just(nature),
    ) -> Indicator {
        let (name, dimension, unit) = head;
        let readings = readings.into_iter();
        Indicator {
            id: id.into(), name, dimension, nature, unit, direction, every,
            baseline: baseline.map(|(value, date)| Baseline { value, date }),
            target: target.map(|(value, due)| Goal { value, due }),
            owner, matters_to, shared_from,
            readings: readings.map(|(when, measurement)| Reading { when, measurement }).collect(),
        }
    }
}

fn shared_from() -> impl Strategy<Value = SharedFrom> {
    prop_oneof![
        Just(SharedFrom::Never),
        select(&Stage::ALL[..]).prop_map(SharedFrom::Stage),
    ]
}

fn value(scale: Scale, nature: Nature) -> BoxedStrategy<f64> {
    match nature {
        Nature::Quantitative => number().boxed(),
        Nature::Qualitative => rating(scale).boxed(),
    }
}

fn measurement(scale: Scale, nature: Nature) -> impl Strategy<Value = Measurement> {
    let held = (0..9_u8, 0..9_u8);
    prop_oneof![
        3 => value(scale, nature).prop_map(Measurement::Value),
        1 => held.prop_map(|(done, of)| Measurement::Held { done: done.into(), of: of.into() }),
    ]
}

fn when() -> impl Strategy<Value = When> {
    let month = (2025..2027_i16, 1..=12_i8);
    prop_oneof![
        date().prop_map(When::Day),
        month.prop_map(|(year, month)| When::Month { year, month }),
    ]
}
