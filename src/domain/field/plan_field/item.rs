//! What stands in the lists of a plan, each thing with its fields.

use jiff::civil::Date;

use super::PlanField as F;
use crate::domain::field::{Kind, Unfit, Value, day, number_within, person, words};
use crate::domain::plan::{
    Action, Attitude, Benefit, BuyingRole, Coverage, Decision, Milestone, MilestoneKind,
    PlanObjective, Risk, Stakeholder, Whose,
};
use crate::domain::{ItemId, PersonRef};

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

/// What a field is kept in: how it is shown, and how a value is taken into it.
trait Part: Sized {
    fn shown(&self) -> Value;
    fn taken(value: &Value) -> Result<Self, Unfit>;
}

/// Words that must be there.
impl Part for String {
    fn shown(&self) -> Value {
        Value::Text(self.clone())
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        words(value)?.ok_or(Unfit::Required)
    }
}

impl Part for Option<String> {
    fn shown(&self) -> Value {
        Value::text(self.as_ref())
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        words(value)
    }
}

impl Part for Option<PersonRef> {
    fn shown(&self) -> Value {
        Value::person(self.as_ref())
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        person(value)
    }
}

impl Part for Option<Date> {
    fn shown(&self) -> Value {
        Value::date(*self)
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        day(value)
    }
}

impl Part for Option<f64> {
    fn shown(&self) -> Value {
        Value::number(*self)
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        number_within(value, -MOST, MOST)
    }
}

/// Something that is so, or of which nothing is said.
impl Part for bool {
    fn shown(&self) -> Value {
        if *self { Value::Shared } else { Value::Empty }
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        match value {
            Value::Empty => Ok(false),
            Value::Shared => Ok(true),
            _ => Err(Unfit::Kind(Kind::Shared)),
        }
    }
}

impl Part for Vec<PersonRef> {
    fn shown(&self) -> Value {
        if self.is_empty() {
            Value::Empty
        } else {
            Value::People(self.clone())
        }
    }

    fn taken(value: &Value) -> Result<Self, Unfit> {
        match value {
            Value::Empty => Ok(Self::new()),
            Value::People(people) => Ok(people.clone()),
            _ => Err(Unfit::Kind(Kind::People)),
        }
    }
}

/// One of several values, by the name that value and kind share.
macro_rules! choices {
    ($($kind:ident),*) => {
        $(impl Part for Option<$kind> {
            fn shown(&self) -> Value {
                self.map_or(Value::Empty, Value::$kind)
            }

            fn taken(value: &Value) -> Result<Self, Unfit> {
                match value {
                    Value::Empty => Ok(None),
                    Value::$kind(chosen) => Ok(Some(*chosen)),
                    _ => Err(Unfit::Kind(Kind::$kind)),
                }
            }
        })*
    };
}

choices!(Whose, MilestoneKind, BuyingRole, Attitude, Coverage);

/// Says which fields a thing has and what each is kept in, and what else it holds.
macro_rules! item {
    ($item:ident { $( $field:ident: $part:ident ),* } $( and { $($more:ident),* } )?) => {
        impl From<ItemId> for $item {
            fn from(id: ItemId) -> Self {
                Self { id, $( $part: Default::default(), )* $( $( $more: Default::default(), )* )? }
            }
        }

        impl PlanItem for $item {
            fn id(&self) -> &ItemId {
                &self.id
            }

            fn get(&self, field: F) -> Value {
                match field {
                    $( F::$field => self.$part.shown(), )*
                    _ => Value::Empty,
                }
            }

            fn set(&mut self, field: F, value: &Value) -> Result<(), Unfit> {
                match field {
                    $( F::$field => self.$part = Part::taken(value)?, )*
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

item! { PlanObjective { Text: text, Measure: measure, Whose: whose } }
item! { Action { Text: text, Owner: owner, Due: due, Done: done, Shared: shared } and { from } }
item! { Risk { Text: text, Response: response } }
item! { Milestone { Kind: kind, Text: text, Due: due, Done: done } }
item! { Decision { Text: text, Due: due, Done: done } }
item! { Benefit { Text: text, Date: date, Amount: amount, ConfirmedBy: confirmed_by } }
item! {
    Stakeholder {
        Name: name,
        Function: function,
        Role: role,
        Support: support,
        Coverage: coverage,
        HeldBy: held_by,
        ReportsTo: reports_to,
        LastContact: last_contact
    }
}
