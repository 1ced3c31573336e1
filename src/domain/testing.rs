//! Portfolios of every shape, for laws that must hold for all of them.
//!
//! What these strategies give is always sound: ids are unique, ratings lie on the scale, scores are on
//! criteria that exist. Ids come from small pools, so that two portfolios have some in common.

mod accounts;
mod dealings;
#[path = "../../tests/support/dice.rs"]
pub(crate) mod dice;
mod values;

use std::collections::BTreeSet;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::criterion::{Band, Criteria, Criterion, Measure, Rule, Source};
use super::people::{Accepted, Person, Roles, Support, SupportItem};
use super::portfolio::{EffortShares, Objective, Parts, Settings, Side};
use super::review::Review;
use super::when::Cadence;
use super::{CriterionId, PersonRef, Portfolio, Scale};
use values::{date, maybe, number, rating, share, text, words};

/// The ids accounts have.
const ACCOUNTS: [&str; 6] = ["helios", "nova", "zenith", "ostrava", "12", "brume-2"];
/// The ids criteria of attractiveness have.
const ATTRACTIVENESS: [&str; 5] = ["growth", "innovation", "reach", "margin-trend", "payment"];
/// The ids criteria of strength have.
const STRENGTH: [&str; 3] = ["sites", "stage", "2024"];
/// The ids other items have.
const ITEMS: [&str; 5] = ["a", "b1", "steering", "o-1", "7"];
/// The ids people have.
const PEOPLE: [&str; 4] = ["cm", "jp", "ln", "sd"];

/// A figure that is typed in, mapped to the scale one to one.
pub(crate) fn figure() -> Measure {
    let (worst, best) = (1.0, 5.0);
    Measure::Measured {
        source: Source::Entered,
        unit: None,
        rule: Some(Rule::Linear { worst, best }),
    }
}

/// Any portfolio.
pub(crate) fn portfolio() -> impl Strategy<Value = Portfolio> {
    (scale(), up_to(4, &ITEMS, objective))
        .prop_flat_map(|(scale, objectives)| (settings(scale, objectives), criteria(scale)))
        .prop_flat_map(|(settings, criteria)| parts(settings, criteria).boxed())
        .prop_map(Portfolio::from)
}

prop_compose! {
    fn parts(settings: Settings, criteria: Criteria)(
        people in items(&PEOPLE, { let scale = settings.scale; move |id| person(scale, id) }),
        support in support(),
        accepted in vec(accepted(), 0..3),
        accounts in {
            let (settings, criteria) = (settings.clone(), criteria.clone());
            up_to(4, &ACCOUNTS, move |id| accounts::account(settings.clone(), criteria.clone(), id))
        },
        reviews in items(&ITEMS, review),
        settings in Just(settings),
        criteria in Just(criteria),
    ) -> Parts {
        Parts { settings, people, criteria, support, accepted, accounts, reviews }
    }
}

/// A list of items, one for each of some ids, in any order: a few, for the tests to be quick.
fn items<T, S>(
    pool: &'static [&'static str],
    item: impl Fn(&'static str) -> S + 'static,
) -> BoxedStrategy<Vec<T>>
where
    T: std::fmt::Debug + 'static,
    S: Strategy<Value = T> + 'static,
{
    up_to(2, pool, item)
}

/// A list of up to `most` items, one for each of some ids, in any order.
///
/// Boxed, as everything nested is: the strategies of a whole portfolio would overflow the stack.
fn up_to<T, S>(
    most: usize,
    pool: &'static [&'static str],
    item: impl Fn(&'static str) -> S + 'static,
) -> BoxedStrategy<Vec<T>>
where
    T: std::fmt::Debug + 'static,
    S: Strategy<Value = T> + 'static,
{
    let items = move |ids: Vec<_>| {
        ids.into_iter()
            .map(|id| item(id).boxed())
            .collect::<Vec<_>>()
    };
    subsequence(pool, 0..=most.min(pool.len()))
        .prop_shuffle()
        .prop_flat_map(items)
        .boxed()
}

/// Somebody listed, or simply a name.
fn somebody() -> impl Strategy<Value = Option<PersonRef>> {
    let listed = select(&PEOPLE[..]).prop_map(PersonRef::from);
    option::of(prop_oneof![listed, text().prop_map(PersonRef::from)])
}

fn scale() -> impl Strategy<Value = Scale> {
    let scales = [(1.0, 5.0), (0.0, 10.0), (1.0, 9.0), (-2.5, 2.5)];
    select(scales.to_vec()).prop_map(|(min, max)| Scale::new(min, max).unwrap_or_default())
}

prop_compose! {
    fn objective(id: &'static str)(text in text()) -> Objective {
        Objective { id: id.into(), text }
    }
}

prop_compose! {
    fn settings(scale: Scale, objectives: Vec<Objective>)(
        name in text(),
        currency in words(),
        strong_side in select(vec![Side::Right, Side::Left]),
        good_margin in option::of(number()),
        fiscal_year_starts in 1..=12_i8,
        marketing_reviews in vec(1..=12_i8, 0..3),
        effort_shares in prop_oneof![Just(EffortShares::default()), shares()],
        weights_locked in option::of(date()),
        objectives in Just(objectives),
    ) -> Settings {
        Settings {
            name, currency, scale, strong_side, good_margin, fiscal_year_starts,
            marketing_reviews, effort_shares, weights_locked, objectives,
        }
    }
}

prop_compose! {
    fn shares()(invest in share(), selective in share(), harvest in share()) -> EffortShares {
        EffortShares { invest, selective, harvest }
    }
}

prop_compose! {
    fn person(scale: Scale, id: &'static str)(
        name in text(),
        function in words(),
        reports_to in somebody(),
        roles in option::of(roles(scale)),
    ) -> Person {
        let roles = roles.filter(|roles| *roles != Roles::default());
        Person { id: id.into(), name, function, reports_to, roles }
    }
}

prop_compose! {
    fn roles(scale: Scale)(
        date in option::of(date()),
        knowledge in option::of(rating(scale)),
        relationship in option::of(rating(scale)),
        business in option::of(rating(scale)),
        project in option::of(rating(scale)),
        next_step in words(),
    ) -> Roles {
        Roles { date, knowledge, relationship, business, project, next_step }
    }
}

prop_compose! {
    fn criteria(scale: Scale)(
        attractiveness in up_to(5, &ATTRACTIVENESS, move |id| criterion(scale, id)),
        strength in up_to(3, &STRENGTH, move |id| criterion(scale, id)),
    ) -> Criteria {
        Criteria { attractiveness, strength }
    }
}

prop_compose! {
    fn criterion(scale: Scale, id: &'static str)(
        name in text(),
        weight in share(),
        measure in prop_oneof![rated(), measured(scale)],
    ) -> Criterion {
        Criterion { id: id.into(), name, weight, measure }
    }
}

fn rated() -> impl Strategy<Value = Measure> {
    vec(text(), 0..4).prop_map(|levels| Measure::Rated { levels })
}

prop_compose! {
    fn measured(scale: Scale)(
        source in select(&Source::ALL[..]),
        unit in words(),
        rule in option::of(prop_oneof![linear(), bands(scale)]),
    ) -> Measure {
        Measure::Measured { source, unit, rule }
    }
}

prop_compose! {
    fn linear()(worst in number(), best in number()) -> Rule {
        let other = if worst == 0.0 { 1.0 } else { -worst };
        let best = if worst == best { other } else { best };
        Rule::Linear { worst, best }
    }
}

prop_compose! {
    fn bands(scale: Scale)(
        ends in vec(-50..50_i32, 0..4),
        scores in vec(rating(scale), 5),
    ) -> Rule {
        let ends: BTreeSet<_> = ends.into_iter().collect();
        let ends = ends.into_iter().map(|end| Some(f64::from(end))).chain([None]);
        Rule::Bands(ends.zip(scores).map(|(up_to, score)| Band { up_to, score }).collect())
    }
}

fn support() -> impl Strategy<Value = Vec<Support>> {
    subsequence(&SupportItem::ALL[..], 0..=7)
        .prop_shuffle()
        .prop_flat_map(|items| items.into_iter().map(support_of).collect::<Vec<_>>())
}

prop_compose! {
    fn support_of(item: SupportItem)(
        done in any::<bool>(),
        every in maybe(&Cadence::ALL),
        date in option::of(date()),
        note in words(),
    ) -> Support {
        Support { item, done, every, date, note }
    }
}

prop_compose! {
    fn accepted()(
        finding in select(vec!["manager-overloaded", "pareto-only"]),
        person in somebody(),
        account in maybe(&ACCOUNTS),
        item in maybe(&ITEMS),
        reason in words(),
        until in option::of(date()),
    ) -> Accepted {
        let (account, item) = (account.map(Into::into), item.map(Into::into));
        Accepted { finding: finding.to_owned(), person, account, item, reason, until }
    }
}

prop_compose! {
    fn review(id: &'static str)(
        scale in scale(),
    )(
        date in date(),
        by in somebody(),
        weights in btree_map(criterion_id(), share(), 0..4),
        accounts in btree_map(
            select(&ACCOUNTS[..]).prop_map(Into::into),
            btree_map(criterion_id(), rating(scale), 0..4),
            0..3,
        ),
        scale in Just(scale),
    ) -> Review {
        Review { id: id.into(), date, by, scale, weights, accounts }
    }
}

fn criterion_id() -> impl Strategy<Value = CriterionId> {
    select([&ATTRACTIVENESS[..], &STRENGTH[..]].concat()).prop_map(Into::into)
}
