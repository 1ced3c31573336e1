//! Changes of management's support and of the managers, and their undoing.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use rstest::rstest;

use super::{BackingEdit, BackingLabel};
use crate::domain::edit::{Edit, Label, Refusal};
use crate::domain::field::{Kind, PersonField, SupportField, Unfit, Value};
use crate::domain::history::History;
use crate::domain::people::{Person, Support, SupportItem};
use crate::domain::roles::Role;
use crate::domain::when::Cadence;
use crate::domain::{Account, Portfolio, testing};

const TODAY: Date = date(2026, 11, 23);

/// Two signs, one listed manager and one who is but a name.
const FILE: &str = "\
format: 1
portfolio: {name: P}
people:
  - {id: cm, name: Camille Morel, roles: {date: 2026-01-01, project: 2, knowledge: 3}}
support:
  - {id: kam_named, done: true, date: 2026-01-15}
  - {id: plan_phased, done: false, note: Soon}
accounts:
  - {id: a, name: A, manager: cm}
  - {id: b, name: B, manager: Zoé Lemaire}
";

fn portfolio() -> Portfolio {
    crate::store::read::read(FILE).expect("a sound file")
}

fn set_support(item: SupportItem, field: SupportField, value: Value) -> BackingEdit {
    BackingEdit::SetSupport { item, field, value }
}

fn set_person(who: &str, field: PersonField, value: Value) -> BackingEdit {
    BackingEdit::SetPerson {
        person: who.into(),
        field,
        value,
        on: TODAY,
    }
}

fn rate(who: &str, role: Role, rating: f64) -> BackingEdit {
    set_person(who, PersonField::Rating(role), Value::Number(rating))
}

fn changed(edit: BackingEdit) -> Portfolio {
    let mut portfolio = portfolio();
    portfolio.apply(Edit::Backing(edit)).expect("taken");
    portfolio
}

fn sign(portfolio: &Portfolio, item: SupportItem) -> Support {
    let mut signs = portfolio.support().iter();
    signs.find(|it| it.item == item).expect("listed").clone()
}

fn somebody(portfolio: &Portfolio, who: &str) -> Person {
    portfolio.person_meant(&who.into()).expect("listed").clone()
}

#[test]
fn a_sign_is_so_as_of_a_day_and_is_so_no_longer() {
    let item = SupportItem::PlanPhased;
    let mut portfolio = changed(BackingEdit::Confirm { item, on: TODAY });
    let so = sign(&portfolio, item);
    assert_eq!((so.done, so.date), (true, Some(TODAY)));
    assert_eq!(so.note.as_deref(), Some("Soon"), "the rest stays");
    let edit = Edit::Backing(BackingEdit::Withdraw(item));
    let done = portfolio.apply(edit).expect("taken");
    assert_eq!(done.label, Label::Backing(BackingLabel::Withdrawn(item)));
    let not_so = sign(&portfolio, item);
    assert_eq!((not_so.done, not_so.date), (false, Some(TODAY)));
}

#[test]
fn a_sign_that_is_new_stands_where_the_source_names_it() {
    let item = SupportItem::WillRepeated;
    let portfolio = changed(set_support(
        item,
        SupportField::Every,
        Value::Cadence(Cadence::Quarter),
    ));
    let items: Vec<_> = portfolio.support().iter().map(|it| it.item).collect();
    assert_eq!(
        items,
        [SupportItem::KamNamed, item, SupportItem::PlanPhased]
    );
    assert_eq!(sign(&portfolio, item).every, Some(Cadence::Quarter));
}

#[test]
fn whoever_says_when_it_was_so_says_that_it_is_so() {
    let item = SupportItem::PlanPhased;
    let said = changed(set_support(item, SupportField::Date, Value::Date(TODAY)));
    assert!(sign(&said, item).done);
    let not_said = changed(set_support(item, SupportField::Date, Value::Empty));
    assert!(!sign(&not_said, item).done);
}

#[test]
fn a_rating_is_of_the_day_it_is_given() {
    let portfolio = changed(rate("cm", Role::Business, 4.0));
    let roles = somebody(&portfolio, "cm").roles.expect("rated");
    assert_eq!((roles.business, roles.date), (Some(4.0), Some(TODAY)));
    assert_eq!(roles.project, Some(2.0), "the others stay");
}

#[test]
fn the_day_goes_with_the_last_rating() {
    let clear = |role| Edit::Backing(set_person("cm", PersonField::Rating(role), Value::Empty));
    let mut portfolio = portfolio();
    portfolio.apply(clear(Role::Project)).expect("taken");
    let roles = somebody(&portfolio, "cm").roles.expect("one is left");
    assert_eq!(roles.date, Some(date(2026, 1, 1)));
    portfolio.apply(clear(Role::Knowledge)).expect("taken");
    assert_eq!(somebody(&portfolio, "cm").roles, None);
}

#[test]
fn a_mere_name_is_listed_with_its_first_rating() {
    let portfolio = changed(rate("Zoé Lemaire", Role::Project, 3.0));
    let zoe = somebody(&portfolio, "Zoé Lemaire");
    assert_eq!(zoe.id.as_str(), "zoe-lemaire");
    assert_eq!(portfolio.people().len(), 2);
    assert_eq!(somebody(&portfolio, "zoe-lemaire"), zoe);
    let again = changed(set_person(
        "Zoé Lemaire",
        PersonField::NextStep,
        Value::Empty,
    ));
    assert_eq!(again.people().len(), 1, "nothing said lists nobody");
}

#[test]
fn an_id_that_reads_like_another_name_is_not_given() {
    let mut portfolio = portfolio();
    let mut other = Account::new("c".into(), "C");
    other.sponsor = Some("zoe-lemaire".into());
    let account = Box::new(other);
    let add = Edit::AddAccount {
        account,
        after: None,
    };
    portfolio.apply(add).expect("taken");
    let edit = Edit::Backing(rate("Zoé Lemaire", Role::Project, 3.0));
    portfolio.apply(edit).expect("taken");
    assert_eq!(
        somebody(&portfolio, "Zoé Lemaire").id.as_str(),
        "zoe-lemaire-2"
    );
}

#[rstest]
#[case::off_the_scale(
    rate("cm", Role::Project, 6.0),
    Unfit::OutOfRange { min: 1.0, max: 5.0 }
)]
#[case::not_finite(rate("Zoé Lemaire", Role::Project, f64::NAN), Unfit::NotFinite)]
#[case::not_a_rating(
    set_person("cm", PersonField::Rating(Role::Project), Value::Date(TODAY)),
    Unfit::Kind(Kind::Number)
)]
#[case::no_cadence(
    set_support(SupportItem::KeyMoments, SupportField::Every, Value::Number(3.0)),
    Unfit::Kind(Kind::Cadence)
)]
fn what_is_refused_changes_nothing(#[case] edit: BackingEdit, #[case] why: Unfit) {
    let before = portfolio();
    let mut after = before.clone();
    let refused = after.apply(Edit::Backing(edit)).err();
    assert_eq!(refused, Some(Refusal::Unfit(why)));
    assert_eq!(after, before);
}

fn any_value() -> impl Strategy<Value = Value> {
    let values = vec![
        Value::Empty,
        Value::Text("Words".to_owned()),
        Value::Number(3.0),
        Value::Number(99.0),
        Value::Date(TODAY),
        Value::Person("jp".into()),
        Value::Cadence(Cadence::Month),
    ];
    select(values)
}

fn any_edit() -> impl Strategy<Value = BackingEdit> {
    let item = || select(SupportItem::ALL.to_vec());
    let who = select(vec!["cm", "jp", "ln", "Zoé Lemaire", "Nobody"]);
    let support = (item(), select(SupportField::ALL.to_vec()), any_value());
    let person = (who, select(PersonField::all()), any_value());
    prop_oneof![
        item().prop_map(|item| BackingEdit::Confirm { item, on: TODAY }),
        item().prop_map(BackingEdit::Withdraw),
        support.prop_map(|(item, field, value)| set_support(item, field, value)),
        person.prop_map(|(who, field, value)| set_person(who, field, value)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]
    /// Whatever was done is undone to the first portfolio and redone to the last; ids stay unique, and
    /// everybody who was listed keeps theirs.
    #[test]
    fn edits_are_undone_and_redone(
        first in testing::portfolio(), edits in prop::collection::vec(any_edit(), 1..8)
    ) {
        let (mut portfolio, mut history) = (first.clone(), History::default());
        for edit in edits {
            let before = portfolio.clone();
            if history.apply(&mut portfolio, Edit::Backing(edit)).is_err() {
                prop_assert_eq!(&portfolio, &before);
            }
        }
        let last = portfolio.clone();
        let ids: Vec<_> = last.people().iter().map(|it| it.id.clone()).collect();
        let kept: Vec<_> = first.people().iter().map(|it| it.id.clone()).collect();
        prop_assert_eq!(&ids[..kept.len()], &kept[..]);
        let different: std::collections::BTreeSet<_> = ids.iter().collect();
        prop_assert_eq!(different.len(), ids.len());
        while history.undo(&mut portfolio).is_some() {}
        prop_assert_eq!(&portfolio, &first);
        while history.redo(&mut portfolio).is_some() {}
        prop_assert_eq!(&portfolio, &last);
    }
}
