//! Objectives come, go, and are served.

use rstest::rstest;

use super::{ObjectiveEdit, ObjectiveLabel};
use crate::domain::edit::{Edit, Label, Refusal};
use crate::domain::field::{Unfit, Value};
use crate::domain::history::History;
use crate::domain::{Account, ItemId, Portfolio};

fn add(text: &str) -> Edit {
    Edit::Objective(ObjectiveEdit::Add(text.to_owned()))
}

fn served_by(accounts: &[&str]) -> Edit {
    Edit::Objective(ObjectiveEdit::ServedBy {
        objective: "export".into(),
        accounts: accounts.iter().map(|id| (*id).into()).collect(),
    })
}

/// Two objectives and three accounts, of which the first serves the first.
fn portfolio() -> Portfolio {
    let mut p = Portfolio::named("P");
    for id in ["a", "b", "c"] {
        let account = Box::new(Account::new(id.into(), id));
        let after = None;
        p.apply(Edit::AddAccount { account, after }).unwrap();
    }
    for edit in [add("Export"), add("Margin"), served_by(&["a"])] {
        p.apply(edit).unwrap();
    }
    p
}

fn ids(p: &Portfolio) -> Vec<&str> {
    let objectives = p.settings().objectives.iter();
    objectives.map(|it| it.id.as_str()).collect()
}

fn serving(p: &Portfolio) -> Vec<String> {
    let export = ItemId::from("export");
    p.serving(&export).map(|it| it.id.to_string()).collect()
}

#[test]
fn a_new_one_has_an_id_of_its_words() {
    let mut p = portfolio();
    let done = p.apply(add("  Export  ")).unwrap();
    let label = ObjectiveLabel::Added("Export".to_owned());
    assert_eq!(done.label, Label::Objective(label));
    assert_eq!(ids(&p), ["export", "margin", "export-2"]);
    assert_eq!(p.settings().objectives[2].text, "Export");
    assert_eq!(p.apply(add(" ")).err(), Some(Unfit::Required.into()));
}

#[rstest]
#[case::nobody(&[], 1)]
#[case::the_same(&["a"], 0)]
#[case::another(&["b"], 2)]
#[case::one_more(&["a", "c"], 1)]
fn is_served_by_those_and_no_others(#[case] by: &[&str], #[case] copied: usize) {
    let mut p = portfolio();
    let before = p.clone();
    p.apply(served_by(by)).unwrap();
    assert_eq!(serving(&p), by);
    let touched = p.accounts().iter().zip(before.accounts());
    let touched = touched.filter(|(new, old)| !std::sync::Arc::ptr_eq(new, old));
    assert_eq!(
        touched.count(),
        copied,
        "whom it does not concern is not copied"
    );
}

#[test]
fn what_goes_is_served_by_nobody_and_comes_back_whole() {
    let (mut p, mut history) = (portfolio(), History::default());
    let before = p.clone();
    let remove = Edit::Objective(ObjectiveEdit::Remove("export".into()));
    assert_eq!(history.apply(&mut p, remove.clone()), Ok(true));
    assert_eq!(ids(&p), ["margin"]);
    assert!(p.accounts().iter().all(|account| account.serves.is_empty()));
    let refusal = Refusal::NoSuchItem("export".into());
    assert_eq!(p.apply(remove).err(), Some(refusal));
    history.undo(&mut p);
    assert!(p == before);
}

#[test]
fn is_worded_anew_and_moved() {
    let mut p = portfolio();
    let reword = |text: &str| {
        Edit::Objective(ObjectiveEdit::Reword {
            objective: "margin".into(),
            text: Value::Text(text.to_owned()),
        })
    };
    p.apply(reword("A margin of 20 %")).unwrap();
    assert_eq!(p.settings().objectives[1].text, "A margin of 20 %");
    assert_eq!(p.apply(reword("")).err(), Some(Unfit::Required.into()));
    let done = p.apply(Edit::Objective(ObjectiveEdit::Move {
        objective: "margin".into(),
        by: -1,
    }));
    let label = ObjectiveLabel::Moved("A margin of 20 %".to_owned());
    assert_eq!(done.unwrap().label, Label::Objective(label));
    assert_eq!(ids(&p), ["margin", "export"]);
}
