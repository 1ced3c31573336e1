//! Every finding says what is wrong and why it matters, in both languages.

use jiff::civil::date;
use rstest::rstest;

use super::*;
use crate::domain::attainment::gap::Gap;
use crate::domain::contacts::ContactMap;
use crate::domain::criterion::Axis;
use crate::domain::findings::{LivedWarning, SelectionWarning, SteeringWarning, SupportWarning};
use crate::domain::matrix::Zone;
use crate::domain::people::SupportItem;
use crate::domain::stage::Prerequisite;
use crate::domain::stage::Stage;
use crate::domain::weighting::ChangedWeights;
use crate::i18n::Lang;

/// One of each, with arguments that name nothing in the portfolio.
fn all() -> Vec<Warning> {
    let item = || ItemId::from("x");
    let steering = [
        SteeringWarning::ScorecardGap(Gap::Empty),
        SteeringWarning::ScorecardGap(Gap::NoQualitative),
        SteeringWarning::ScorecardGap(Gap::NoInnovation),
        SteeringWarning::ScorecardGap(Gap::NoOrganisation),
        SteeringWarning::ScorecardGap(Gap::NothingForThem),
        SteeringWarning::UndatedTarget { indicator: item() },
        SteeringWarning::NeverRead { indicator: item() },
        SteeringWarning::StaleReading {
            indicator: item(),
            days: 60,
        },
        SteeringWarning::OffTrack { indicator: item() },
    ];
    let mut all: Vec<_> = selection().into_iter().map(Warning::Selection).collect();
    all.extend(support().into_iter().map(Warning::Support));
    all.extend(steering.into_iter().map(Warning::Steering));
    all.extend(lived().into_iter().map(Warning::Lived));
    all
}

fn selection() -> Vec<SelectionWarning> {
    let person = || PersonRef::from("cm");
    let item = || ItemId::from("x");
    let (axis, criterion) = (Axis::Strength, CriterionId::from("c"));
    vec![
        SelectionWarning::TooManyKeyAccounts { count: 16 },
        SelectionWarning::ManagerOverloaded {
            person: person(),
            count: 5,
        },
        SelectionWarning::ParetoOnly,
        SelectionWarning::AxisWithoutWeight { axis },
        SelectionWarning::CriterionWithoutRule {
            criterion: criterion.clone(),
        },
        SelectionWarning::NeverReviewed,
        SelectionWarning::ReviewOverdue {
            last: date(2025, 6, 30),
            days: 511,
        },
        SelectionWarning::PartialCoverage {
            axis,
            coverage: 0.7,
            criterion: criterion.clone(),
        },
        SelectionWarning::Unplaced {
            axis,
            criterion: criterion.clone(),
        },
        SelectionWarning::ServesNoObjective,
        SelectionWarning::KeyAccountInHarvest,
        SelectionWarning::CandidateInInvest,
        SelectionWarning::NoQualitative,
        SelectionWarning::NoProgression,
        SelectionWarning::WeightsChanged(ChangedWeights {
            criterion: criterion.clone(),
            since: date(2026, 6, 30),
        }),
        SelectionWarning::EffortOffShare {
            zone: Zone::Harvest,
            planned: 0.35,
            share: 0.1,
            account: "helios".into(),
        },
        SelectionWarning::NoObjectives,
        SelectionWarning::ObjectiveUnserved { objective: item() },
        SelectionWarning::StaleScores {
            count: 1,
            criterion: criterion.clone(),
            days: 400,
        },
        SelectionWarning::StaleScores {
            count: 3,
            criterion: criterion.clone(),
            days: 400,
        },
    ]
}

fn support() -> Vec<SupportWarning> {
    let person = || PersonRef::from("cm");
    let mut support = vec![
        SupportWarning::NoManager,
        SupportWarning::NoSponsor,
        SupportWarning::SponsorIsBoss { person: person() },
        SupportWarning::SponsorOverloaded {
            person: person(),
            count: 4,
        },
        SupportWarning::ReportsToNobody { person: person() },
        SupportWarning::WillNotRepeated { last: None },
        SupportWarning::WillNotRepeated {
            last: Some(date(2026, 5, 12)),
        },
        SupportWarning::NoPlanMoment,
        SupportWarning::NoNonSalesMeeting,
        SupportWarning::PlanNotPhased { budget: None },
        SupportWarning::PlanNotPhased { budget: Some(9) },
    ];
    let lacking = SupportItem::ALL.map(|item| SupportWarning::SupportLacking { item });
    support.extend(lacking);
    support
}

fn lived() -> Vec<LivedWarning> {
    let requirement = || ItemId::from("r");
    let utopian = |missing| LivedWarning::UtopianStage {
        target: Stage::Integrated,
        missing,
    };
    let overdue = |days| LivedWarning::PromiseOverdue {
        requirement: requirement(),
        days,
    };
    let mut lived = vec![
        overdue(1),
        overdue(3),
        LivedWarning::FastYes {
            requirement: requirement(),
        },
        LivedWarning::LongStop {
            requirement: requirement(),
            days: 20,
        },
        LivedWarning::NoAgreedDate {
            requirement: requirement(),
        },
        LivedWarning::NoConfirmedBenefit,
        LivedWarning::UnreturnedConcession {
            requirement: requirement(),
        },
        LivedWarning::NoContacts,
        LivedWarning::NoDecisionMaker,
        LivedWarning::NoChampion,
        LivedWarning::StageContradicted {
            stage: Stage::Interdependent,
            map: ContactMap {
                contacts: 2,
                functions: 2,
                ours: 1,
            },
        },
    ];
    for days in [1, 10] {
        let action = "a".into();
        lived.push(LivedWarning::ActionOverdue { action, days });
    }
    for count in [1, 3] {
        lived.push(LivedWarning::ColdContacts {
            count,
            stakeholder: "p".into(),
            days: 120,
        });
    }
    lived.extend(Prerequisite::ALL.map(utopian));
    lived
}

#[rstest]
#[case::english(Lang::En)]
#[case::french(Lang::Fr)]
fn every_finding_has_its_words(#[case] lang: Lang) {
    let (words, portfolio) = (Words::new(lang), Portfolio::named(""));
    let mut said = Vec::new();
    for warning in all() {
        let finding = Finding {
            account: None,
            warning,
        };
        let (what, why) = (
            words.finding(&finding, &portfolio),
            words.finding_why(&finding),
        );
        let severity = words.severity(finding.severity());
        said.push(format!("{} ({severity}): {what} {why}", finding.id()));
    }
    let said = said.join("\n");
    assert!(!said.contains("No localization"), "{said}");
    insta::assert_snapshot!(format!("every_finding_{}", lang.id()), said);
}

#[test]
fn every_question_has_its_words() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for question in Question::ALL {
            assert!(words.question(question).ends_with('?'));
        }
    }
}

#[test]
fn names_are_safe_to_print() {
    let person = PersonRef::from("\u{1b}[2JEve");
    let finding = Finding {
        account: None,
        warning: Warning::Support(SupportWarning::SponsorIsBoss { person }),
    };
    let said = Words::new(Lang::En).finding(&finding, &Portfolio::named(""));
    assert!(said.contains("␛[2JEve"), "{said}");
}
