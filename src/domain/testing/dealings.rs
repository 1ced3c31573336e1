//! What passes between an account and us: requirements, plans, people, calls.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::values::{date, maybe, number, text, words};
use super::{ITEMS, items, somebody};
use crate::domain::call::Call;
use crate::domain::plan::{
    Action, Attitude, Benefit, BuyingRole, Coverage, Decision, Milestone, MilestoneKind, Plan,
    PlanObjective, Risk, Stakeholder, Whose,
};
use crate::domain::requirement::{
    Answer, Bypassed, Concession, Counterpart, CounterpartKind, Impact, Move, Opinion, Outcome,
    Raised, Reformulation, Requirement, RequirementKind, Stance, Step, Track,
};

prop_compose! {
    /// A requirement, wherever it stands.
    pub(super) fn requirement(id: &'static str)(
        title in text(),
        kind in maybe(&[RequirementKind::Price, RequirementKind::Deadline, RequirementKind::Other]),
        ask_percent in option::of(number()),
        track in select(vec![Track::Full, Track::Light]),
        step in select(&Step::ALL[..]),
        raised in (option::of(date()), somebody(), words()),
        texts in (words(), words(), words(), words()),
        reformulation in (words(), option::of(date())),
        inside in (vec(date(), 0..3), items(&ITEMS, opinion), impact(), vec(text(), 0..3)),
        answer in option::of(answer()),
        bypassed in (words(), words(), words()),
        moves in items(&ITEMS, one_move),
    ) -> Requirement {
        let (object, imagined, final_objective, recommendation) = texts;
        let (answer_by, opinions, impact, options) = inside;
        Requirement {
            id: id.into(), title, kind, ask_percent, track, step,
            raised: Raised { date: raised.0, by: raised.1, channel: raised.2 },
            object, imagined, final_objective,
            reformulation: Reformulation { text: reformulation.0, confirmed: reformulation.1 },
            answer_by, opinions, impact, options, recommendation,
            answer: answer.filter(|answer| *answer != Answer::default()),
            bypassed: Bypassed { stop: bypassed.0, wait: bypassed.1, go: bypassed.2 },
            moves,
        }
    }
}

prop_compose! {
    fn opinion(id: &'static str)(
        function in words(),
        stance in maybe(&[Stance::For, Stance::Conditions, Stance::Against]),
        note in words(),
        date in option::of(date()),
    ) -> Opinion {
        Opinion { id: id.into(), function, stance, note, date }
    }
}

prop_compose! {
    fn impact()(cost in option::of(number()), workload in words(), note in words()) -> Impact {
        Impact { cost, workload, note }
    }
}

prop_compose! {
    fn answer()(
        outcome in maybe(&[Outcome::Accept, Outcome::Counterpart, Outcome::Refuse]),
        date in option::of(date()),
        by in somebody(),
        reason in words(),
        conceded in option::of((words(), option::of(number()))),
        obtained in items(&ITEMS, counterpart),
    ) -> Answer {
        let conceded = conceded.map(|(text, amount)| Concession { text, amount });
        let conceded = conceded.filter(|conceded| *conceded != Concession::default());
        Answer { outcome, date, by, reason, conceded, obtained }
    }
}

prop_compose! {
    fn counterpart(id: &'static str)(
        kind in maybe(&[CounterpartKind::Volume, CounterpartKind::IndexedPrice]),
        text in words(),
        amount in option::of(number()),
    ) -> Counterpart {
        Counterpart { id: id.into(), kind, text, amount }
    }
}

prop_compose! {
    fn one_move(id: &'static str)(
        date in option::of(date()),
        to in maybe(&Step::ALL),
        by in somebody(),
    ) -> Move {
        Move { id: id.into(), date, to, by }
    }
}

prop_compose! {
    /// A result delivered.
    pub(super) fn benefit(id: &'static str)(
        date in option::of(date()),
        text in text(),
        amount in option::of(number()),
        confirmed_by in somebody(),
    ) -> Benefit {
        Benefit { id: id.into(), date, text, amount, confirmed_by }
    }
}

prop_compose! {
    /// Somebody at the account.
    pub(super) fn stakeholder(id: &'static str)(
        name in text(),
        function in words(),
        role in maybe(&[BuyingRole::User, BuyingRole::DecisionMaker]),
        support in maybe(&[Attitude::Champion, Attitude::Opposed]),
        coverage in maybe(&[Coverage::None, Coverage::InDepth]),
        held_by in vec(somebody(), 0..3),
        reports_to in somebody(),
        last_contact in option::of(date()),
    ) -> Stakeholder {
        let held_by = held_by.into_iter().flatten().collect();
        Stakeholder {
            id: id.into(), name, function, role, support, coverage, held_by, reports_to,
            last_contact,
        }
    }
}

prop_compose! {
    /// The plan of an account.
    pub(super) fn plan()(
        year in option::of(2024..2030_i16),
        objectives in items(&ITEMS, objective),
        actions in items(&ITEMS, action),
        risks in items(&ITEMS, risk),
        milestones in items(&ITEMS, milestone),
        decisions in items(&ITEMS, decision),
    ) -> Plan {
        Plan { year, objectives, actions, risks, milestones, decisions }
    }
}

prop_compose! {
    fn objective(id: &'static str)(
        whose in maybe(&[Whose::Theirs, Whose::Ours]),
        text in text(),
        measure in words(),
    ) -> PlanObjective {
        PlanObjective { id: id.into(), whose, text, measure }
    }
}

prop_compose! {
    fn action(id: &'static str)(
        text in text(),
        owner in somebody(),
        due in option::of(date()),
        done in option::of(date()),
        from in maybe(&ITEMS),
        shared in any::<bool>(),
    ) -> Action {
        Action { id: id.into(), text, owner, due, done, from: from.map(Into::into), shared }
    }
}

prop_compose! {
    fn risk(id: &'static str)(text in text(), response in words()) -> Risk {
        Risk { id: id.into(), text, response }
    }
}

prop_compose! {
    fn milestone(id: &'static str)(
        kind in maybe(&[MilestoneKind::Steering, MilestoneKind::MarketingReview]),
        text in words(),
        due in option::of(date()),
        done in option::of(date()),
    ) -> Milestone {
        Milestone { id: id.into(), kind, text, due, done }
    }
}

prop_compose! {
    fn decision(id: &'static str)(
        text in text(),
        due in option::of(date()),
        done in option::of(date()),
    ) -> Decision {
        Decision { id: id.into(), text, due, done }
    }
}

prop_compose! {
    /// A conversation.
    pub(super) fn call(id: &'static str)(
        at in option::of((date(), 0..24_i8, 0..60_i8, select(vec![0, 0, 30_i8]))),
        minutes in option::of(0..600_u32),
        notes in words(),
        changes in vec(text(), 0..3),
    ) -> Call {
        let at = at.map(|(date, hour, minute, second)| date.at(hour, minute, second, 0));
        Call { id: id.into(), at, minutes, notes, changes }
    }
}
