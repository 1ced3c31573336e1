use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Meeting, Shared};
use crate::domain::plan::{Action, Benefit, Milestone, MilestoneKind};
use crate::domain::requirement::{Answer, Outcome, Requirement, Step};
use crate::domain::scorecard::{Dimension, Indicator, SharedFrom};
use crate::domain::stage::Stage;
use crate::domain::{Account, Portfolio, testing};

const TODAY: Date = date(2026, 11, 23);

fn account() -> Account {
    Account::new("helios".into(), "Helios")
}

/// A portfolio with one person of ours, whose id is `cm`.
fn portfolio() -> Portfolio {
    let text = "format: 1\nportfolio: {name: Ours}\npeople: [{id: cm, name: Camille Morel}]\n";
    crate::store::read::read(text).unwrap()
}

fn shared(account: &Account, what: impl FnOnce(&Shared<'_>)) {
    what(&Shared::of(account, &portfolio(), TODAY));
}

fn line(from: Option<SharedFrom>) -> Indicator {
    Indicator {
        shared_from: from,
        ..Indicator::new("i".into(), "I", None)
    }
}

use Stage::{Basic, Cooperative, Exploratory, Integrated, Interdependent};

#[rstest]
#[case::below(Some(Basic), Some(Cooperative), false)]
#[case::at(Some(Cooperative), Some(Cooperative), true)]
#[case::above(Some(Interdependent), Some(Cooperative), true)]
#[case::from_the_first(Some(Exploratory), Some(Exploratory), true)]
#[case::at_the_last(Some(Integrated), Some(Integrated), true)]
#[case::no_stage(None, Some(Exploratory), false)]
#[case::nothing_said(Some(Integrated), None, false)]
#[case::neither(None, None, false)]
fn a_line_is_shared_from_its_stage_on(
    #[case] current: Option<Stage>,
    #[case] from: Option<Stage>,
    #[case] is_shared: bool,
) {
    let mut account = account();
    account.scorecard = vec![line(from.map(SharedFrom::Stage))];
    account.stage.current = current;
    account.stage.target = Some(Integrated); // what is aimed for shares nothing
    shared(&account, |shared| {
        assert_eq!(shared.scorecard.len(), usize::from(is_shared));
    });
}

#[test]
fn what_is_never_shared_never_is() {
    for current in Stage::ALL {
        let mut account = account();
        account.scorecard = vec![line(Some(SharedFrom::Never))];
        account.stage.current = Some(current);
        shared(&account, |shared| assert!(shared.is_empty()));
    }
}

#[test]
fn lines_stand_by_dimension() {
    let mut account = account();
    account.stage.current = Some(Basic);
    let dimensions = [
        None,
        Some(Dimension::Organisation),
        Some(Dimension::Results),
    ];
    account.scorecard = dimensions
        .into_iter()
        .map(|dimension| Indicator {
            dimension,
            ..line(Some(SharedFrom::Stage(Basic)))
        })
        .collect();
    shared(&account, |shared| {
        let order: Vec<_> = shared.scorecard.iter().map(|it| it.dimension).collect();
        assert_eq!(order, [dimensions[2], dimensions[1], None]);
    });
}

fn asked(answer_by: &[Date], answer: Option<(Outcome, Date)>) -> Requirement {
    let mut requirement = Requirement::new("r".into(), "Slots");
    requirement.answer_by = answer_by.to_vec();
    requirement.answer = answer.map(|(outcome, on)| Answer {
        outcome: Some(outcome),
        date: Some(on),
        ..Answer::default()
    });
    requirement
}

const FIRST: Date = date(2026, 11, 6);
const LAST: Date = date(2026, 11, 20);

#[test]
fn an_open_promise_says_both_days_and_what_they_confirmed() {
    let mut account = account();
    let mut slots = asked(&[FIRST, date(2026, 11, 10), LAST], None);
    slots.reformulation.text = Some("A predictable arrival".to_owned());
    account.requirements = vec![slots.clone()];
    shared(&account, |shared| {
        let open = shared.open[0];
        assert_eq!(
            (open.due, open.first, open.overdue),
            (LAST, Some(FIRST), true)
        );
        assert_eq!(open.meant, None, "our words, until they confirm them");
        assert_eq!(shared.kept(), Some((0, 1)));
    });
    slots.reformulation.confirmed = Some(FIRST);
    account.requirements = vec![slots];
    shared(&account, |shared| {
        assert_eq!(shared.open[0].meant, Some("A predictable arrival"));
    });
}

#[test]
fn what_has_no_agreed_day_is_no_promise() {
    let mut account = account();
    account.requirements = vec![asked(&[], None), asked(&[], Some((Outcome::Accept, LAST)))];
    shared(&account, |shared| assert!(shared.is_empty()));
    let mut closed = asked(&[LAST], None);
    closed.step = Step::Closed;
    account.requirements = vec![closed];
    shared(&account, |shared| assert!(shared.is_empty()));
}

#[rstest]
#[case::kept(FIRST, Some(0))]
#[case::late(LAST, Some(14))]
#[case::a_year_ago(date(2025, 11, 23), Some(0))]
#[case::longer_ago(date(2025, 11, 22), None)]
fn an_answer_is_told_for_a_year(#[case] on: Date, #[case] late: Option<i32>) {
    let mut account = account();
    account.requirements = vec![asked(&[FIRST, LAST], Some((Outcome::Refuse, on)))];
    shared(&account, |shared| {
        assert_eq!(shared.answered.first().map(|it| it.late), late.map(Some));
    });
}

#[test]
fn what_they_withdrew_is_told_and_is_no_kept_promise() {
    let mut account = account();
    let withdrawn = asked(&[LAST], Some((Outcome::Withdrawn, FIRST)));
    account.requirements = vec![withdrawn.clone()];
    shared(&account, |shared| {
        let told: Vec<_> = shared.answered.iter().map(|it| it.late).collect();
        assert_eq!((told, shared.kept()), (vec![None], None));
    });
    let late = asked(&[FIRST], Some((Outcome::Accept, LAST)));
    account.requirements = vec![withdrawn, late];
    shared(&account, |shared| assert_eq!(shared.kept(), Some((0, 1))));
}

#[rstest]
#[case::over(Some(LAST), None, true)]
#[case::today(Some(TODAY), None, false)]
#[case::no_day(None, None, false)]
#[case::done(Some(FIRST), Some(LAST), false)]
fn what_is_late_is_told_of_both_sides(
    #[case] due: Option<Date>,
    #[case] done: Option<Date>,
    #[case] overdue: bool,
) {
    let mut account = account();
    account.plan.actions = ["cm", "S. Okafor"]
        .map(|owner| Action {
            due,
            shared: true,
            ..action(Some(owner), done)
        })
        .to_vec();
    shared(&account, |shared| {
        let told = [&shared.ours, &shared.theirs, &shared.done];
        let told: Vec<_> = told.into_iter().flatten().map(|it| it.overdue).collect();
        assert_eq!(told, [overdue; 2]);
    });
}

fn action(owner: Option<&str>, done: Option<Date>) -> Action {
    Action {
        id: "a".into(),
        text: "Do it".to_owned(),
        owner: owner.map(Into::into),
        due: Some(LAST),
        done,
        from: Some("r".into()),
        shared: false,
    }
}

#[rstest]
#[case::granted(Some(Outcome::Accept), true)]
#[case::granted_for_something(Some(Outcome::Counterpart), true)]
#[case::offered_something_else(Some(Outcome::Alternative), false)]
#[case::refused(Some(Outcome::Refuse), false)]
#[case::taken_back(Some(Outcome::Withdrawn), false)]
#[case::not_answered(None, false)]
fn an_action_is_shared_that_came_from_what_was_granted(
    #[case] outcome: Option<Outcome>,
    #[case] is_shared: bool,
) {
    let mut account = account();
    account.requirements = vec![asked(&[], outcome.map(|it| (it, FIRST)))];
    account.plan.actions = vec![action(Some("cm"), None), action(Some("S. Okafor"), None)];
    shared(&account, |shared| {
        let [ours, theirs] =
            [&shared.ours, &shared.theirs].map(|it| it.first().and_then(|it| it.who));
        let expected =
            [Some("Camille Morel"), Some("S. Okafor")].map(|it| it.filter(|_| is_shared));
        assert_eq!([ours, theirs], expected);
    });
}

#[rstest]
#[case::ours(Some("cm"), [1, 0])]
#[case::theirs(Some("S. Okafor"), [0, 1])]
#[case::nobodys(None, [1, 0])]
fn an_action_is_shared_that_is_said_to_be_agreed_on(
    #[case] owner: Option<&str>,
    #[case] expected: [usize; 2],
) {
    let mut account = account();
    account.requirements = vec![asked(&[], Some((Outcome::Refuse, FIRST)))];
    for from in [None, Some("gone".into()), Some("r".into())] {
        let agreed = Action {
            from,
            shared: true,
            ..action(owner, None)
        };
        account.plan.actions = vec![agreed];
        shared(&account, |shared| {
            assert_eq!([shared.ours.len(), shared.theirs.len()], expected);
        });
    }
}

#[test]
fn an_action_from_nowhere_is_our_own_even_where_they_are_to_do_it() {
    let mut account = account();
    for from in [None, Some("gone".into())] {
        let mut own = action(Some("S. Okafor"), None);
        own.from = from;
        account.plan.actions = vec![own];
        shared(&account, |shared| assert!(shared.is_empty()));
    }
}

#[test]
fn what_is_done_is_told_for_a_year_and_is_nobodys_next_action() {
    let mut account = account();
    account.requirements = vec![asked(&[], Some((Outcome::Accept, FIRST)))];
    let [lately, long_ago, to_come] =
        [FIRST, date(2025, 1, 1), date(2027, 1, 1)].map(|day| action(None, Some(day)));
    account.plan.actions = vec![lately, long_ago, to_come, action(None, None)];
    shared(&account, |shared| {
        assert_eq!((shared.ours.len(), shared.theirs.len()), (1, 0));
        let done: Vec<_> = shared.done.iter().map(|it| it.done).collect();
        assert_eq!(done, [Some(FIRST)]);
    });
}

#[rstest]
#[case::today(Some(TODAY), true)]
#[case::to_come(Some(date(2026, 11, 24)), false)]
#[case::long_ago(Some(date(2025, 11, 22)), false)]
#[case::undated(None, false)]
fn a_benefit_is_shared_once_its_day_has_come(#[case] date: Option<Date>, #[case] is_shared: bool) {
    let mut account = account();
    account.benefits = vec![Benefit {
        id: "b".into(),
        date,
        text: "Stock-outs down".to_owned(),
        amount: None,
        confirmed_by: None,
    }];
    shared(&account, |shared| {
        assert_eq!(shared.benefits.len(), usize::from(is_shared));
    });
}

#[test]
fn of_the_moments_only_those_are_shared_where_both_sides_meet() {
    let mut account = account();
    let moment = |kind, due, done| Milestone {
        id: "m".into(),
        kind,
        text: Some("Our trap".to_owned()),
        due,
        done,
    };
    let kinds = MilestoneKind::ALL.into_iter().map(Some).chain([None]);
    let ahead = date(2026, 12, 1);
    account.plan.milestones = kinds
        .map(|kind| moment(kind, Some(ahead), None))
        .chain([
            moment(Some(MilestoneKind::Steering), Some(TODAY), None),
            moment(Some(MilestoneKind::Steering), Some(LAST), None),
            moment(Some(MilestoneKind::Steering), Some(ahead), Some(LAST)),
            moment(Some(MilestoneKind::Steering), None, None),
        ])
        .collect();
    let meeting = |date, kind| Meeting { date, kind };
    shared(&account, |shared| {
        let expected = [
            meeting(TODAY, MilestoneKind::Steering),
            meeting(ahead, MilestoneKind::Steering),
            meeting(ahead, MilestoneKind::Presentation),
        ];
        assert_eq!(shared.meetings, expected);
    });
}

/// What is left of an account when everything that is ours is gone.
fn bare(account: &Account) -> Account {
    let mut bare = Account::new(account.id.clone(), account.name.clone());
    bare.stage.current = account.stage.current;
    bare.scorecard.clone_from(&account.scorecard);
    for line in &mut bare.scorecard {
        line.owner = None;
        line.matters_to = None;
    }
    let requirements = account.requirements.iter();
    bare.requirements = requirements.map(bare_requirement).collect();
    bare.benefits.clone_from(&account.benefits);
    bare.plan.actions.clone_from(&account.plan.actions);
    bare.plan.milestones.clone_from(&account.plan.milestones);
    for milestone in &mut bare.plan.milestones {
        milestone.text = None;
    }
    bare
}

fn bare_requirement(requirement: &Requirement) -> Requirement {
    let mut bare = Requirement::new(requirement.id.clone(), requirement.title.clone());
    bare.step = requirement.step;
    bare.answer_by.clone_from(&requirement.answer_by);
    if requirement.reformulation.confirmed.is_some() {
        bare.reformulation.clone_from(&requirement.reformulation);
    }
    bare.answer = requirement.answer.as_ref().map(|answer| Answer {
        outcome: answer.outcome,
        date: answer.date,
        ..Answer::default()
    });
    bare
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// What is ours has no bearing on what is shared, whatever the account and the day.
    #[test]
    fn what_is_shared_is_the_same_without_all_that_is_ours(
        portfolio in testing::portfolio(),
        days in -4000i64..4000,
    ) {
        use jiff::ToSpan as _;
        let today = TODAY.saturating_add(days.days());
        for account in portfolio.accounts() {
            let bare = bare(account);
            prop_assert_eq!(
                Shared::of(&bare, &portfolio, today),
                Shared::of(account, &portfolio, today)
            );
        }
    }
}
