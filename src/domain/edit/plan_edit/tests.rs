//! Edits of the lists of a plan, and their undoing.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{PlanChange, PlanEdit};
use crate::domain::edit::{Edit, Label, Refusal};
use crate::domain::field::{Kind, PlanField as F, PlanList as L, Unfit, Value};
use crate::domain::history::History;
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};
use crate::domain::{Account, Portfolio, testing};

const TODAY: Date = date(2026, 11, 23);

fn portfolio() -> Portfolio {
    let mut p = Portfolio::named("P");
    let account = Box::new(Account::new("helios".into(), "Helios"));
    p.apply(Edit::AddAccount {
        account,
        after: None,
    })
    .unwrap();
    p
}

fn helios(edit: PlanEdit) -> Edit {
    let account = "helios".into();
    Edit::Plan { account, edit }
}

fn add(list: L, id: &str, fields: &[(F, Value)]) -> Edit {
    helios(PlanEdit::Add {
        list,
        item: id.into(),
        fields: fields.to_vec(),
        after: None,
    })
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn account(p: &Portfolio) -> &Account {
    &p.accounts()[0]
}

fn ids(p: &Portfolio, list: L) -> Vec<&str> {
    list.of(account(p)).map(|item| item.id().as_str()).collect()
}

fn objectives() -> Portfolio {
    let mut p = portfolio();
    let (theirs, ours) = (Whose::Theirs, Whose::Ours);
    for (id, whose) in [("a", theirs), ("b", ours), ("c", theirs), ("d", ours)] {
        let fields = [(F::Text, text(id)), (F::Whose, Value::Whose(whose))];
        p.apply(add(L::Objectives, id, &fields)).unwrap();
    }
    p
}

#[rstest]
#[case::among_theirs("c", -1, &["c", "b", "a", "d"])]
#[case::among_ours("b", 1, &["a", "d", "c", "b"])]
#[case::no_further_than_the_last("d", 3, &["a", "b", "c", "d"])]
fn an_item_moves_among_its_like(#[case] id: &str, #[case] by: isize, #[case] expected: &[&str]) {
    let mut p = objectives();
    let (list, item) = (L::Objectives, id.into());
    let label = p
        .apply(helios(PlanEdit::Move { list, item, by }))
        .unwrap()
        .label;
    assert_eq!(ids(&p, list), expected);
    assert!(
        matches!(label, Label::Plan { title, change: PlanChange::Moved(_), .. } if title == id)
    );
}

#[test]
fn a_new_item_stands_after_another_or_last() {
    let mut p = objectives();
    let edit = PlanEdit::Add {
        list: L::Objectives,
        item: "e".into(),
        fields: vec![(F::Text, text("E"))],
        after: Some("b".into()),
    };
    p.apply(helios(edit)).unwrap();
    p.apply(add(L::Objectives, "f", &[(F::Text, text("F"))]))
        .unwrap();
    assert_eq!(ids(&p, L::Objectives), ["a", "b", "e", "c", "d", "f"]);
}

#[rstest]
#[case::id_taken(add(L::Objectives, "a", &[(F::Text, text("A"))]), Refusal::Taken("a".into()))]
#[case::nothing_said(add(L::Actions, "x", &[]), Unfit::Required.into())]
#[case::blank(add(L::Actions, "x", &[(F::Text, text("  "))]), Unfit::Required.into())]
#[case::of_another_kind(
    add(L::Risks, "x", &[(F::Text, text("X")), (F::Due, Value::Date(TODAY))]),
    Unfit::Kind(Kind::Date).into()
)]
#[case::not_there(
    helios(PlanEdit::Remove { list: L::Benefits, item: "a".into() }),
    Refusal::NoSuchItem("a".into())
)]
#[case::emptied(
    helios(PlanEdit::Set { list: L::Objectives, item: "a".into(), field: F::Text, value: Value::Empty }),
    Unfit::Required.into()
)]
fn what_is_refused_changes_nothing(#[case] edit: Edit, #[case] expected: Refusal) {
    let mut p = objectives();
    let before = p.clone();
    assert_eq!(p.apply(edit).unwrap_err(), expected);
    assert!(p == before);
}

#[test]
fn a_milestone_may_be_named_by_its_kind_alone() {
    let mut p = portfolio();
    let kind = (F::Kind, Value::MilestoneKind(MilestoneKind::Steering));
    p.apply(add(L::Milestones, "s1", &[kind])).unwrap();
    assert_eq!(ids(&p, L::Milestones), ["s1"]);
}

#[test]
fn whoever_was_named_by_the_id_of_somebody_who_goes_is_named_by_name() {
    let mut p = portfolio();
    p.apply(add(L::Stakeholders, "dg", &[(F::Name, text("H. Lambert"))]))
        .unwrap();
    let boss = (F::ReportsTo, Value::Person("dg".into()));
    p.apply(add(
        L::Stakeholders,
        "rp",
        &[(F::Name, text("R. Fontaine")), boss],
    ))
    .unwrap();
    let witness = (F::ConfirmedBy, Value::Person("dg".into()));
    p.apply(add(
        L::Benefits,
        "b1",
        &[(F::Text, text("Less waste")), witness],
    ))
    .unwrap();
    let (list, item) = (L::Stakeholders, "dg".into());
    p.apply(helios(PlanEdit::Remove { list, item })).unwrap();
    let name = Some("H. Lambert".into());
    assert_eq!(account(&p).stakeholders[0].reports_to, name);
    assert_eq!(account(&p).benefits[0].confirmed_by, name);
}

fn a_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Empty),
        Just(text("Words")),
        Just(Value::Date(TODAY)),
        Just(Value::Number(5.0)),
        Just(Value::Person("cm".into())),
        Just(Value::People(vec!["cm".into(), "sd".into()])),
        Just(Value::Whose(Whose::Theirs)),
        Just(Value::MilestoneKind(MilestoneKind::Other)),
        Just(Value::BuyingRole(BuyingRole::User)),
        Just(Value::Attitude(Attitude::Champion)),
        Just(Value::Coverage(Coverage::Brief)),
    ]
}

fn an_edit() -> impl Strategy<Value = PlanEdit> {
    let list = prop::sample::select(&L::ALL[..]);
    let id = prop::sample::select(vec!["a", "b1", "steering", "new"]);
    let spot = (list, id.clone(), any::<prop::sample::Index>());
    (
        spot,
        a_value(),
        0..4_usize,
        -2..3_isize,
        prop::option::of(id),
    )
        .prop_map(|((list, id, field), value, what, by, after)| {
            let item = id.into();
            let field = *field.get(list.fields());
            match what {
                0 => PlanEdit::Add {
                    list,
                    item,
                    fields: vec![(list.title(), text("New")), (field, value)],
                    after: after.map(Into::into),
                },
                1 => PlanEdit::Remove { list, item },
                2 => PlanEdit::Move { list, item, by },
                _ => PlanEdit::Set {
                    list,
                    item,
                    field,
                    value,
                },
            }
        })
}

proptest! {
    /// Whatever is done to any portfolio: what is refused changes nothing, ids stay unique, everything can
    /// be undone and done again, and what is saved is what is held.
    #[test]
    fn edits_are_whole_and_can_be_undone(
        mut p in testing::portfolio(),
        edits in prop::collection::vec((an_edit(), any::<prop::sample::Index>()), 1..12),
    ) {
        prop_assume!(!p.accounts().is_empty());
        let first = p.clone();
        let mut history = History::default();
        for (edit, account) in edits {
            let account = account.get(p.accounts()).id.clone();
            let before = p.clone();
            if history.apply(&mut p, Edit::Plan { account: account.clone(), edit }).is_err() {
                prop_assert!(p == before);
            }
            for list in L::ALL {
                let account = p.account(&account).unwrap();
                let all: Vec<_> = list.of(account).map(|item| item.id().clone()).collect();
                let different: std::collections::BTreeSet<_> = all.iter().collect();
                prop_assert_eq!(different.len(), all.len());
            }
        }
        let last = p.clone();
        let text = crate::store::write::to_yaml(&p);
        prop_assert!(crate::store::read::read(&text).unwrap() == last);
        while history.undo(&mut p).is_some() {}
        prop_assert!(p == first);
        while history.redo(&mut p).is_some() {}
        prop_assert!(p == last);
    }
}
