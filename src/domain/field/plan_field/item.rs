//! What stands in the lists of a plan, each thing with its fields.

use super::PlanField as F;
use crate::domain::ItemId;
use crate::domain::field::{Kind, Unfit, Value, day, number_within, person, words};
use crate::domain::plan::{
    Action, Benefit, Decision, Milestone, PlanObjective, Risk, Stakeholder, Whose,
};

/// The largest amount taken seriously.
const MOST: f64 = 1e12;

/// Something of a list of the plan.
pub trait PlanItem {
    /// Unique in its list.
    fn id(&self) -> &ItemId;

    /// What it holds in a field; nothing where it has no such field.
    fn get(&self, field: F) -> Value;

    /// Puts a value into a field.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, that the field may not be empty, or that there is no such field.
    fn set(&mut self, field: F, value: &Value) -> Result<(), Unfit>;

    /// Which of its like it stands with: what they want before what we want, what is open before what is
    /// done. Things are reordered among their like.
    fn rank(&self) -> u8 {
        u8::from(!self.get(F::Done).is_empty())
    }
}

/// A list to be read.
pub(in crate::domain) trait Items {
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at a place.
    fn at(&self, at: usize) -> Option<&dyn PlanItem>;
}

/// A list to be changed.
pub(in crate::domain) trait ItemsMut: Items {
    /// The one at a place.
    fn at_mut(&mut self, at: usize) -> Option<&mut dyn PlanItem>;
    /// Puts a new one with nothing but its id at a place.
    fn begin(&mut self, at: usize, id: ItemId);
    /// Takes the one at a place out.
    fn take(&mut self, at: usize);
    /// Exchanges two.
    fn exchange(&mut self, one: usize, other: usize);
}

impl<T: PlanItem> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, at: usize) -> Option<&dyn PlanItem> {
        self.get(at).map(|item| item as &dyn PlanItem)
    }
}

impl<T: PlanItem + From<ItemId>> ItemsMut for Vec<T> {
    fn at_mut(&mut self, at: usize) -> Option<&mut dyn PlanItem> {
        self.get_mut(at).map(|item| item as &mut dyn PlanItem)
    }

    fn begin(&mut self, at: usize, id: ItemId) {
        self.insert(at.min(self.len()), T::from(id));
    }

    fn take(&mut self, at: usize) {
        if at < self.len() {
            self.remove(at);
        }
    }

    fn exchange(&mut self, one: usize, other: usize) {
        if one.max(other) < self.len() {
            self.swap(one, other);
        }
    }
}

/// Says how a thing begins and which fields it has: `field: place = how it is shown, how it is taken`.
macro_rules! item {
    ($item:ident { $($empty:ident),* } $( $field:ident: $part:ident = $get:expr, $set:expr; )*) => {
        impl From<ItemId> for $item {
            fn from(id: ItemId) -> Self {
                Self { id, $( $empty: Default::default(), )* }
            }
        }

        impl PlanItem for $item {
            fn id(&self) -> &ItemId {
                &self.id
            }

            fn get(&self, field: F) -> Value {
                match field {
                    $( F::$field => $get(&self.$part), )*
                    _ => Value::Empty,
                }
            }

            fn set(&mut self, field: F, value: &Value) -> Result<(), Unfit> {
                match field {
                    $( F::$field => self.$part = $set(value)?, )*
                    _ => return Err(Unfit::Kind(field.kind())),
                }
                Ok(())
            }

            item!(@rank $item);
        }
    };
    // What they want stands first, whatever has no owner next.
    (@rank PlanObjective) => {
        fn rank(&self) -> u8 {
            self.whose.map_or(1, |whose| if whose == Whose::Theirs { 0 } else { 2 })
        }
    };
    (@rank $item:ident) => {};
}

/// One of several values, shown and taken.
macro_rules! choice {
    ($kind:ident) => {
        (
            |held: &Option<_>| held.map_or(Value::Empty, Value::$kind),
            |value: &Value| match value {
                Value::Empty => Ok(None),
                Value::$kind(chosen) => Ok(Some(*chosen)),
                _ => Err(Unfit::Kind(Kind::$kind)),
            },
        )
    };
}

fn shown(text: &String) -> Value {
    Value::Text(text.clone())
}

fn required(value: &Value) -> Result<String, Unfit> {
    words(value)?.ok_or(Unfit::Required)
}

fn said(text: &Option<String>) -> Value {
    Value::text(text.as_ref())
}

fn somebody(whom: &Option<crate::domain::PersonRef>) -> Value {
    Value::person(whom.as_ref())
}

fn dated(on: &Option<jiff::civil::Date>) -> Value {
    Value::date(*on)
}

fn people(holders: &[crate::domain::PersonRef]) -> Value {
    if holders.is_empty() {
        Value::Empty
    } else {
        Value::People(holders.to_vec())
    }
}

fn several(value: &Value) -> Result<Vec<crate::domain::PersonRef>, Unfit> {
    match value {
        Value::Empty => Ok(Vec::new()),
        Value::People(people) => Ok(people.clone()),
        _ => Err(Unfit::Kind(Kind::People)),
    }
}

item! { PlanObjective { whose, text, measure }
    Text: text = shown, required;
    Measure: measure = said, words;
    Whose: whose = choice!(Whose).0, choice!(Whose).1;
}

item! { Action { text, owner, due, done, from }
    Text: text = shown, required;
    Owner: owner = somebody, person;
    Due: due = dated, day;
    Done: done = dated, day;
}

item! { Risk { text, response }
    Text: text = shown, required;
    Response: response = said, words;
}

item! { Milestone { kind, text, due, done }
    Kind: kind = choice!(MilestoneKind).0, choice!(MilestoneKind).1;
    Text: text = said, words;
    Due: due = dated, day;
    Done: done = dated, day;
}

item! { Decision { text, due, done }
    Text: text = shown, required;
    Due: due = dated, day;
    Done: done = dated, day;
}

item! { Benefit { date, text, amount, confirmed_by }
    Text: text = shown, required;
    Date: date = dated, day;
    Amount: amount = |held: &Option<f64>| Value::number(*held), |value| number_within(value, -MOST, MOST);
    ConfirmedBy: confirmed_by = somebody, person;
}

item! { Stakeholder { name, function, role, support, coverage, held_by, reports_to, last_contact }
    Name: name = shown, required;
    Function: function = said, words;
    Role: role = choice!(BuyingRole).0, choice!(BuyingRole).1;
    Support: support = choice!(Attitude).0, choice!(Attitude).1;
    Coverage: coverage = choice!(Coverage).0, choice!(Coverage).1;
    HeldBy: held_by = |held: &Vec<_>| people(held), several;
    ReportsTo: reports_to = somebody, person;
    LastContact: last_contact = dated, day;
}
