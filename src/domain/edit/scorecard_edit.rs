//! Edits of a scorecard: its indicators and their readings.

use super::reorder::swaps;
use super::{Label, Refusal, Transaction};
use crate::domain::field::{IndicatorField, Unfit, Value};
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::scorecard::{Indicator, Reading};
use crate::domain::when::When;
use crate::domain::{Account, AccountId, ItemId, Scale};

/// Something to be changed in the scorecard of one account.
#[derive(Debug, Clone, PartialEq)]
pub enum ScorecardEdit {
    /// A new indicator, after the last one of its dimension or after another one.
    Add {
        /// With an id its scorecard does not have.
        indicator: Box<Indicator>,
        /// Right after which one it goes.
        after: Option<ItemId>,
    },
    /// An indicator goes, with its readings.
    Remove(ItemId),
    /// An indicator changes places with its neighbours of the same dimension.
    Move {
        /// Which.
        indicator: ItemId,
        /// By how many of them; below 0 is up.
        by: isize,
    },
    /// A field of an indicator.
    Set {
        /// Which.
        indicator: ItemId,
        /// Which field.
        field: IndicatorField,
        /// Its new value.
        value: Value,
    },
    /// A reading is taken in; one of the same day is corrected.
    Read {
        /// Of which indicator.
        indicator: ItemId,
        /// The reading.
        reading: Reading,
    },
    /// A reading is another one: its figure, its day, or both were wrong.
    Correct {
        /// Of which indicator.
        indicator: ItemId,
        /// Which reading it was.
        was: When,
        /// What it is.
        reading: Reading,
    },
    /// A reading goes.
    Forget {
        /// Of which indicator.
        indicator: ItemId,
        /// Which.
        when: When,
    },
}

/// A reading of one of many indicators.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// Of which account.
    pub account: AccountId,
    /// Of which of its indicators.
    pub indicator: ItemId,
    /// The reading.
    pub reading: Reading,
}

/// What an edit of a scorecard did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScorecardLabel {
    /// An indicator was added.
    Added(String),
    /// An indicator was removed.
    Removed(String),
    /// An indicator was moved.
    Moved(String),
    /// A field of an indicator was set.
    Changed {
        /// The indicator's name.
        indicator: String,
        /// The field.
        field: IndicatorField,
    },
    /// An indicator was read, or a reading of it corrected.
    Read(String),
    /// A reading of an indicator went.
    Forgotten(String),
    /// So many readings were taken over at once.
    Taken(usize),
}

impl Transaction<'_> {
    pub(super) fn edit_scorecard(
        &mut self,
        id: &AccountId,
        edit: ScorecardEdit,
    ) -> Result<Label, Refusal> {
        let (at, mut account) = self.account(id)?;
        let scale = self.portfolio().scale();
        let label = apply(&mut account, edit, scale)?;
        self.put_account(at, account);
        Ok(Label::Scorecard(label))
    }

    /// Takes all readings in or none of them.
    pub(super) fn take_readings(&mut self, readings: Vec<Taken>) -> Result<Label, Refusal> {
        let count = readings.len();
        for taken in readings {
            let (indicator, reading) = (taken.indicator, taken.reading);
            let edit = ScorecardEdit::Read { indicator, reading };
            self.edit_scorecard(&taken.account, edit)?;
        }
        Ok(Label::Scorecard(ScorecardLabel::Taken(count)))
    }
}

fn apply(
    account: &mut Account,
    edit: ScorecardEdit,
    scale: Scale,
) -> Result<ScorecardLabel, Refusal> {
    use ScorecardLabel as L;
    match edit {
        ScorecardEdit::Add { indicator, after } => {
            add(account, *indicator, after.as_ref()).map(L::Added)
        }
        ScorecardEdit::Remove(id) => {
            let at = place(account, &id)?;
            Ok(L::Removed(account.scorecard.remove(at).name))
        }
        ScorecardEdit::Move { indicator, by } => shift(account, &indicator, by).map(L::Moved),
        ScorecardEdit::Set {
            indicator,
            field,
            value,
        } => {
            let change = |it: &mut Indicator| Ok(field.set(it, &value, scale)?);
            let indicator = with(account, &indicator, change)?;
            Ok(L::Changed { indicator, field })
        }
        ScorecardEdit::Read { indicator, reading } => {
            with(account, &indicator, |it| read(it, reading, scale)).map(L::Read)
        }
        ScorecardEdit::Correct {
            indicator,
            was,
            reading,
        } => with(account, &indicator, |it| correct(it, was, reading, scale)).map(L::Read),
        ScorecardEdit::Forget { indicator, when } => {
            let forget = |it: &mut Indicator| {
                it.forget(when);
                Ok(())
            };
            with(account, &indicator, forget).map(L::Forgotten)
        }
    }
}

/// Changes an indicator; gives its name.
fn with(
    account: &mut Account,
    id: &ItemId,
    change: impl FnOnce(&mut Indicator) -> Result<(), Refusal>,
) -> Result<String, Refusal> {
    let found = account.scorecard.iter_mut().find(|it| it.id == *id);
    let indicator = found.ok_or_else(|| Refusal::NoSuchIndicator(id.clone()))?;
    change(indicator)?;
    Ok(indicator.name.clone())
}

fn place(account: &Account, id: &ItemId) -> Result<usize, Refusal> {
    let found = account.scorecard.iter().position(|it| it.id == *id);
    found.ok_or_else(|| Refusal::NoSuchIndicator(id.clone()))
}

/// New lines stand with their dimension, so that the file reads as the screen does.
fn add(account: &mut Account, new: Indicator, after: Option<&ItemId>) -> Result<String, Refusal> {
    let card = &mut account.scorecard;
    if card.iter().any(|known| known.id == new.id) {
        return Err(Refusal::Taken(new.id.to_string()));
    }
    if new.name.trim().is_empty() {
        return Err(Unfit::Required.into());
    }
    let chosen = after.and_then(|id| card.iter().position(|known| known.id == *id));
    let last = card.iter().rposition(|it| it.dimension == new.dimension);
    let at = chosen.or(last).map_or(card.len(), |before| before + 1);
    let name = new.name.clone();
    card.insert(at, new);
    Ok(name)
}

/// Lines of other dimensions in between keep their places: what is seen to move is what moves.
fn shift(account: &mut Account, id: &ItemId, by: isize) -> Result<String, Refusal> {
    let from = place(account, id)?;
    let card = &mut account.scorecard;
    let dimension = card.get(from).and_then(|it| it.dimension);
    let of_same = card.iter().enumerate();
    let of_same = of_same.filter(|(_, it)| it.dimension == dimension);
    let places: Vec<usize> = of_same.map(|(at, _)| at).collect();
    for (one, other) in swaps(&places, from, by) {
        card.swap(one, other);
    }
    let moved = place(account, id)?;
    Ok(account
        .scorecard
        .get(moved)
        .map_or_else(String::new, |it| it.name.clone()))
}

fn read(indicator: &mut Indicator, reading: Reading, scale: Scale) -> Result<(), Refusal> {
    indicator.check(reading.measurement, scale)?;
    indicator.read(reading);
    Ok(())
}

/// The only reading of an indicator may become one of the other kind.
fn correct(
    indicator: &mut Indicator,
    was: When,
    reading: Reading,
    scale: Scale,
) -> Result<(), Refusal> {
    indicator.forget(was);
    read(indicator, reading, scale)
}

impl From<Unreadable> for Refusal {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::OffScale { value, scale } => Self::OffScale { value, scale },
            Unreadable::NotFinite => Self::NotFinite,
            other => Self::Unreadable(other),
        }
    }
}

#[cfg(test)]
mod tests;
