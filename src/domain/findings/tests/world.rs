//! A portfolio about which there is nothing to say, to be broken one piece at a time.

use jiff::civil::{Date, date};

use crate::domain::account::Status;
use crate::domain::criterion::{Criteria, Criterion, Measure};
use crate::domain::people::{Person, Support, SupportItem};
use crate::domain::plan::{Action, Attitude, Benefit, BuyingRole, Coverage};
use crate::domain::plan::{Milestone, MilestoneKind, Plan, Stakeholder};
use crate::domain::portfolio::{Objective, Parts, Settings};
use crate::domain::requirement::{Bypassed, Impact, Raised, Reformulation};
use crate::domain::requirement::{Requirement, Step, Track};
use crate::domain::review::Review;
use crate::domain::scorecard::{
    Dimension, Direction, Indicator, MattersTo, Measurement, Nature, Reading,
};
use crate::domain::when::{Cadence, When};
use crate::domain::{Account, Scale, Score};

pub(crate) const TODAY: Date = date(2026, 11, 23);

pub(crate) fn criterion(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        name: id.to_owned(),
        weight: 50.0,
        measure: Measure::Rated { levels: Vec::new() },
    }
}

pub(crate) fn person(id: &str, reports_to: Option<&str>) -> Person {
    Person {
        id: id.into(),
        name: format!("Name of {id}"),
        function: None,
        reports_to: reports_to.map(Into::into),
        roles: None,
    }
}

pub(crate) fn indicator(dimension: Dimension, nature: Nature) -> Indicator {
    Indicator {
        id: format!("{dimension:?}").into(),
        name: "I".into(),
        dimension: Some(dimension),
        nature,
        unit: None,
        direction: Direction::Up,
        every: Some(Cadence::Month),
        baseline: None,
        target: None,
        owner: None,
        matters_to: Some(MattersTo::Both),
        shared_from: None,
        readings: vec![Reading {
            when: When::Month {
                year: 2026,
                month: 10,
            },
            measurement: Measurement::Held { done: 4.0, of: 4.0 },
        }],
    }
}

pub(crate) fn requirement(step: Step) -> Requirement {
    Requirement {
        id: "price".into(),
        title: "Price".into(),
        kind: None,
        ask_percent: None,
        track: Track::Full,
        step,
        raised: Raised {
            date: Some(date(2026, 11, 20)),
            ..Raised::default()
        },
        object: None,
        imagined: None,
        final_objective: None,
        reformulation: Reformulation::default(),
        answer_by: vec![date(2026, 12, 1)],
        opinions: Vec::new(),
        impact: Impact::default(),
        options: Vec::new(),
        recommendation: None,
        answer: None,
        bypassed: Bypassed::default(),
        moves: Vec::new(),
    }
}

pub(crate) fn moment(kind: MilestoneKind, due: Date) -> Milestone {
    Milestone {
        id: format!("{kind:?}").into(),
        kind: Some(kind),
        text: None,
        due: Some(due),
        done: None,
    }
}

/// Somebody who decides, speaks for us, and was spoken to lately.
pub(crate) fn friend(id: &str) -> Stakeholder {
    Stakeholder {
        id: id.into(),
        name: id.to_owned(),
        function: Some("Purchasing".into()),
        role: Some(BuyingRole::DecisionMaker),
        support: Some(Attitude::Champion),
        coverage: Some(Coverage::Multiple),
        held_by: vec!["cm".into()],
        reports_to: None,
        last_contact: Some(date(2026, 11, 2)),
    }
}

pub(crate) fn action(due: Date) -> Action {
    Action {
        id: "a1".into(),
        text: "A".into(),
        owner: None,
        due: Some(due),
        done: None,
        from: None,
        shared: false,
    }
}

/// A key account about which there is nothing to say.
pub(crate) fn sound(number: usize) -> Account {
    let mut account = Account::new(format!("a{number}").into(), format!("Account {number}"));
    account.status = Status::Key;
    account.manager = Some(format!("manager {number}").as_str().into());
    account.sponsor = Some(format!("sponsor {number}").as_str().into());
    account.serves = vec!["export".into()];
    account.scores = ["y1", "y2", "x"]
        .map(|id| (id.into(), Score::plain(4.0)))
        .into();
    account.scorecard = vec![
        indicator(Dimension::Innovation, Nature::Qualitative),
        indicator(Dimension::Organisation, Nature::Quantitative),
    ];
    account.requirements = vec![requirement(Step::Wait)];
    account.stakeholders = vec![friend("rp")];
    account.budget_month = Some(2);
    account.plan = Plan {
        actions: vec![action(TODAY)],
        milestones: vec![
            moment(MilestoneKind::Presentation, date(2026, 12, 15)),
            moment(MilestoneKind::NonSales, date(2026, 12, 10)),
        ],
        ..Plan::default()
    };
    account.benefits = vec![Benefit {
        id: "b1".into(),
        date: Some(date(2026, 6, 30)),
        text: "Stock-outs down".into(),
        amount: None,
        confirmed_by: Some("R. Petit".into()),
    }];
    account
}

/// That the direction repeats its will every quarter, and last did on a day.
pub(crate) fn will(date: Option<Date>) -> Support {
    Support {
        item: SupportItem::WillRepeated,
        done: true,
        every: Some(Cadence::Quarter),
        date,
        note: None,
    }
}

/// A portfolio of sound accounts, itself sound.
pub(crate) fn parts(accounts: usize) -> Parts {
    let mut settings = Settings::named("P");
    settings.objectives.push(Objective {
        id: "export".into(),
        text: "Export".into(),
    });
    let mut people = vec![person("cm", Some("jp")), person("jp", None)];
    people.extend((0..=accounts + 1).map(|n| Person {
        name: format!("manager {n}"),
        ..person(&format!("m{n}"), Some("jp"))
    }));
    let growth = Criterion {
        name: "Growth of their market".into(),
        ..criterion("y1")
    };
    Parts {
        settings,
        people,
        criteria: Criteria {
            attractiveness: vec![growth, criterion("y2")],
            strength: vec![criterion("x")],
        },
        support: vec![will(Some(date(2026, 9, 1)))],
        accepted: Vec::new(),
        accounts: (0..accounts).map(sound).collect(),
        reviews: vec![Review {
            id: "r1".into(),
            date: date(2026, 6, 30),
            by: None,
            scale: Scale::default(),
            weights: [].into(),
            accounts: [].into(),
        }],
    }
}
