//! Edits and their undoing.

use rstest::rstest;

use super::{Edit, Refusal};
use crate::domain::criterion::{Axis, Criterion, Measure, Rule, Source};
use crate::domain::field::{AccountField, CriterionField, SettingsField, Unfit, Value};
use crate::domain::history::History;
use crate::domain::portfolio::Side;
use crate::domain::{Account, AccountId, CriterionId, Portfolio, Scale, Score};

fn rated(id: &str) -> Criterion {
    let measure = Measure::Rated { levels: Vec::new() };
    Criterion {
        id: id.into(),
        name: id.to_uppercase(),
        weight: 20.0,
        measure,
    }
}

fn counted(id: &str, source: Source) -> Criterion {
    let rule = Some(Rule::Linear {
        worst: 0.0,
        best: 10.0,
    });
    let measure = Measure::Measured {
        source,
        unit: None,
        rule,
    };
    Criterion {
        id: id.into(),
        name: id.to_uppercase(),
        weight: 20.0,
        measure,
    }
}

fn portfolio() -> Portfolio {
    let mut p = Portfolio::named("Test");
    for criterion in [rated("innovation"), counted("sites", Source::Entered)] {
        let edit = Edit::AddCriterion {
            axis: Axis::Attractiveness,
            criterion: Box::new(criterion),
        };
        p.apply(edit).unwrap();
    }
    let stage = Box::new(counted("stage", Source::Stage));
    p.apply(Edit::AddCriterion {
        axis: Axis::Strength,
        criterion: stage,
    })
    .unwrap();
    for name in ["Helios", "Nova"] {
        let account = Box::new(Account::new(name.to_lowercase().into(), name));
        p.apply(Edit::AddAccount {
            account,
            after: None,
        })
        .unwrap();
    }
    p
}

fn score(criterion: &str, value: f64) -> Edit {
    let score = Some(Score::plain(value));
    Edit::SetScore {
        account: "helios".into(),
        criterion: criterion.into(),
        score,
    }
}

fn set(field: AccountField, value: Value) -> Edit {
    Edit::SetAccount {
        account: "helios".into(),
        field,
        value,
    }
}

#[rstest]
#[case::off_the_scale(score("innovation", 7.0), Refusal::OffScale { value: 7.0, scale: Scale::default() })]
#[case::not_finite(score("sites", f64::NAN), Refusal::NotFinite)]
#[case::computed(score("stage", 3.0), Refusal::Computed("stage".into()))]
#[case::unknown_criterion(score("luck", 3.0), Refusal::NoSuchCriterion("luck".into()))]
#[case::unknown_account(Edit::RemoveAccount("zeus".into()), Refusal::NoSuchAccount("zeus".into()))]
#[case::nameless(set(AccountField::Name, Value::Text("  ".into())), Refusal::Unfit(Unfit::Required))]
#[case::too_much_wallet(
    set(AccountField::ShareOfWallet, Value::Number(120.0)),
    Refusal::Unfit(Unfit::OutOfRange { min: 0.0, max: 100.0 })
)]
#[case::no_room_between_the_ends(
    Edit::SetCriterion { criterion: "sites".into(), field: CriterionField::Worst, value: Value::Number(10.0) },
    Refusal::Unfit(Unfit::SameEnds)
)]
fn a_refused_edit_changes_nothing(#[case] edit: Edit, #[case] refusal: Refusal) {
    let before = portfolio();
    let mut after = before.clone();
    assert_eq!(after.apply(edit).unwrap_err(), refusal);
    assert_eq!(before, after);
}

#[test]
fn a_sixth_attractiveness_criterion_is_refused() {
    let mut p = portfolio();
    for i in 3..=5 {
        let criterion = Box::new(rated(&format!("c{i}")));
        p.apply(Edit::AddCriterion {
            axis: Axis::Attractiveness,
            criterion,
        })
        .unwrap();
    }
    let sixth = Edit::AddCriterion {
        axis: Axis::Attractiveness,
        criterion: Box::new(rated("c6")),
    };
    assert_eq!(p.apply(sixth).unwrap_err(), Refusal::SixthAttractiveness);
    let strength = Edit::AddCriterion {
        axis: Axis::Strength,
        criterion: Box::new(rated("c6")),
    };
    assert!(p.apply(strength).is_ok(), "strength has no such limit");
}

#[test]
fn a_removed_criterion_takes_its_scores_along_and_brings_them_back() {
    let (mut p, mut history) = (portfolio(), History::default());
    history.apply(&mut p, score("innovation", 4.0)).unwrap();
    let before = p.clone();
    history
        .apply(&mut p, Edit::RemoveCriterion("innovation".into()))
        .unwrap();
    let helios = p.account(&AccountId::from("helios")).unwrap();
    assert!(helios.scores.is_empty());
    history.undo(&mut p);
    assert_eq!(p, before);
}

#[test]
fn a_rating_that_no_longer_fits_goes_with_the_change_of_nature() {
    let mut p = portfolio();
    p.apply(score("sites", 9.0)).unwrap();
    let rate = Edit::SetCriterion {
        criterion: "sites".into(),
        field: CriterionField::Rated,
        value: Value::Rated(true),
    };
    p.apply(rate).unwrap();
    let helios = p.account(&AccountId::from("helios")).unwrap();
    assert!(
        !helios.scores.contains_key(&CriterionId::from("sites")),
        "9 is not on 1 to 5"
    );
}

#[test]
fn a_duplicate_goes_right_after_its_original() {
    let mut p = portfolio();
    let account = Box::new(Account::new("copy".into(), "Helios (2)"));
    p.apply(Edit::AddAccount {
        account,
        after: Some("helios".into()),
    })
    .unwrap();
    let names: Vec<_> = p.accounts().iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["Helios", "Helios (2)", "Nova"]);
}

#[test]
fn a_thousand_steps_are_undone_and_redone() {
    let (mut p, mut history) = (portfolio(), History::default());
    let first = p.clone();
    for i in 0..1_200_u32 {
        let value = f64::from(i % 5 + 1);
        assert!(history.apply(&mut p, score("innovation", value)).unwrap());
    }
    let last = p.clone();
    while history.undo(&mut p).is_some() {}
    assert_eq!(p, first);
    while history.redo(&mut p).is_some() {}
    assert_eq!(p, last);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let (mut p, mut history) = (portfolio(), History::default());
    history.apply(&mut p, score("innovation", 4.0)).unwrap();
    assert!(!history.apply(&mut p, score("innovation", 4.0)).unwrap());
    assert_eq!(history.len(), 1);
}

#[test]
fn a_run_of_steps_on_one_value_is_one_to_undo() {
    let (mut p, mut history) = (portfolio(), History::default());
    let before = p.clone();
    for value in [1.0, 2.0, 3.0] {
        history
            .apply_joined(&mut p, score("innovation", value))
            .unwrap();
    }
    assert_eq!(history.len(), 1);
    history.undo(&mut p);
    assert_eq!(p, before);
}

#[test]
fn several_edits_are_one_step_or_none() {
    let (mut p, mut history) = (portfolio(), History::default());
    let before = p.clone();
    let edits = [score("innovation", 4.0), score("innovation", 9.0)];
    let label = super::Label::AccountAdded("x".into());
    assert!(history.apply_all(&mut p, label, edits).is_err());
    assert_eq!(p, before);
    assert!(history.is_empty());
}

#[test]
fn reading_the_file_again_keeps_what_is_equal() {
    let (mut p, mut history) = (portfolio(), History::default());
    let mut other = portfolio();
    other.apply(score("innovation", 4.0)).unwrap();
    let nova = std::sync::Arc::clone(&p.accounts()[1]);
    history
        .apply(&mut p, Edit::Replace(Box::new(other)))
        .unwrap();
    assert!(std::sync::Arc::ptr_eq(&nova, &p.accounts()[1]));
    history.undo(&mut p);
    assert_eq!(p, portfolio());
}

#[test]
fn settings_are_undone_too() {
    let (mut p, mut history) = (portfolio(), History::default());
    let flip = Edit::SetSettings {
        field: SettingsField::StrongSide,
        value: Value::Side(Side::Left),
    };
    history.apply(&mut p, flip).unwrap();
    assert_eq!(p.settings().strong_side, Side::Left);
    history.undo(&mut p);
    assert_eq!(p.settings().strong_side, Side::Right);
}

#[test]
fn bands_grow_from_a_line_and_shrink_back_to_one() {
    let mut p = portfolio();
    let id = CriterionId::from("sites");
    let bands = |p: &Portfolio| match &p.criteria().find(&id).unwrap().2.measure {
        Measure::Measured {
            rule: Some(Rule::Bands(bands)),
            ..
        } => bands.len(),
        _ => 0,
    };
    p.apply(Edit::AddBand(id.clone())).unwrap();
    assert_eq!(bands(&p), 2);
    p.apply(Edit::AddBand(id.clone())).unwrap();
    assert_eq!(bands(&p), 3);
    for left in [2, 0] {
        p.apply(Edit::RemoveBand {
            criterion: id.clone(),
            band: 0,
        })
        .unwrap();
        assert_eq!(bands(&p), left);
    }
}
