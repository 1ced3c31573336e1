//! What is put into a field of a list's item is what stands in it.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::{PlanField as F, PlanList as L};
use crate::domain::Account;
use crate::domain::field::{Kind, Unfit, Value};
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};

const TODAY: Date = date(2026, 11, 23);

/// A value of a kind.
fn value(kind: Kind) -> Value {
    match kind {
        Kind::Text => Value::Text("Something".into()),
        Kind::Date => Value::Date(TODAY),
        Kind::Number => Value::Number(90_000.0),
        Kind::Person | Kind::Contact => Value::Person("cm".into()),
        Kind::People => Value::People(vec!["cm".into(), "P. Rossi".into()]),
        Kind::Shared => Value::Shared,
        Kind::Whose => Value::Whose(Whose::Ours),
        Kind::MilestoneKind => Value::MilestoneKind(MilestoneKind::Steering),
        Kind::BuyingRole => Value::BuyingRole(BuyingRole::Approver),
        Kind::Attitude => Value::Attitude(Attitude::Opposed),
        Kind::Coverage => Value::Coverage(Coverage::InDepth),
        other => panic!("{other:?}"),
    }
}

#[rstest]
fn holds_what_was_put_into_it(
    #[values(
        L::Objectives,
        L::Actions,
        L::Risks,
        L::Milestones,
        L::Decisions,
        L::Stakeholders,
        L::Benefits
    )]
    list: L,
) {
    let mut account = Account::new("helios".into(), "Helios");
    list.items_mut(&mut account).begin(0, "x".into());
    for field in list.fields() {
        let item = list.items_mut(&mut account).at_mut(0).unwrap();
        let wanted = value(field.kind());
        item.set(*field, &wanted).unwrap();
        assert_eq!(item.get(*field), wanted, "{field:?}");
        assert!(
            item.set(*field, &Value::Months(vec![1])).is_err(),
            "{field:?}"
        );
        assert_eq!(item.get(*field), wanted, "{field:?}");
    }
    assert_eq!(list.find(&account, "x").unwrap().id().as_str(), "x");
}

#[test]
fn every_list_is_known_by_one_of_its_fields() {
    for list in L::ALL {
        let named = [Some(list.title()), list.day(), list.done()];
        for field in named.into_iter().flatten() {
            assert!(list.fields().contains(&field), "{list:?} {field:?}");
        }
    }
}

#[test]
fn what_names_a_thing_may_not_go() {
    let mut account = Account::new("helios".into(), "Helios");
    for list in L::ALL.into_iter().filter(|list| *list != L::Milestones) {
        let items = list.items_mut(&mut account);
        items.begin(0, "x".into());
        let emptied = items.at_mut(0).unwrap().set(list.title(), &Value::Empty);
        assert_eq!(emptied, Err(Unfit::Required), "{list:?}");
    }
}

#[test]
fn a_thing_has_no_fields_of_others() {
    let mut account = Account::new("helios".into(), "Helios");
    L::Risks.items_mut(&mut account).begin(0, "x".into());
    let risk = L::Risks.items_mut(&mut account).at_mut(0).unwrap();
    assert_eq!(risk.get(F::Due), Value::Empty);
    assert_eq!(
        risk.set(F::Due, &Value::Date(TODAY)),
        Err(Unfit::Kind(Kind::Date))
    );
}
