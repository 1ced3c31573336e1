//! Reading an indicator: one key and a number, dated today unless said otherwise.

use jiff::civil::Date;

use crate::app::cell::{OpenCell, Place, Problem};
use crate::app::form::{FieldRef, Subject};
use crate::app::model::Model;
use crate::app::parse::Lead;
use crate::domain::edit::{Edit, ScorecardEdit};
use crate::domain::field::Kind;
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::scorecard::{Indicator, Reading};
use crate::domain::when::When;
use crate::domain::{AccountId, ItemId};
use crate::keymap::Action;

use super::fields;
use super::typed::{self, Heard, Unheard};

/// What is being typed as a reading would be taken for.
#[derive(Debug, Clone, PartialEq)]
pub enum Echo<'m> {
    /// Nothing was typed yet: this is what is known.
    Waiting(&'m Indicator),
    /// This reading.
    Reading {
        /// Of which indicator.
        indicator: &'m Indicator,
        /// What would be taken in.
        reading: Reading,
        /// What of the same day it would take the place of.
        corrects: Option<Reading>,
    },
    /// No reading: it cannot be understood.
    Unheard(Unheard),
    /// No reading of this indicator.
    Unreadable(Unreadable),
}

impl Model {
    /// Opens a line for a reading of the indicator under the cursor, with what was typed already.
    pub(in crate::app) fn open_reading(&mut self, typed: &str) {
        if let Some((account, indicator)) = self.here_on_scorecard() {
            let place = Place::Reading { account, indicator };
            self.cell = Some(OpenCell::holding(place, Kind::Reading, typed));
        }
    }

    /// What is being typed as a reading would be taken for; none where no reading is typed.
    pub fn echo(&self) -> Option<Echo<'_>> {
        let cell = self.cell.as_ref()?;
        let (account, id, was) = reading_place(&cell.place)?;
        let indicator = self.indicator_of(account, id)?;
        let heard = match self.hear(cell.text()) {
            Err(Unheard::Nothing) => return Some(Echo::Waiting(indicator)),
            Err(unheard) => return Some(Echo::Unheard(unheard)),
            Ok(heard) => heard,
        };
        let reading = self.dated(heard, was);
        if let Err(why) = self.check_reading(indicator, reading, was) {
            return Some(Echo::Unreadable(why));
        }
        let same = indicator.reading_on(reading.when.day()).copied();
        let corrects = same.filter(|known| Some(known.when) != was);
        Some(Echo::Reading {
            indicator,
            reading,
            corrects,
        })
    }

    fn hear(&self, text: &str) -> Result<Heard, Unheard> {
        let heard = |text: &str| typed::reading(text, self.today, self.words.days());
        let unshifted = || self.unshifted(text, Lead::Sign, |text| heard(text).ok());
        heard(text).or_else(|unheard| unshifted().ok_or(unheard))
    }

    /// A reading without a day is of the day it had, else of today.
    fn dated(&self, heard: Heard, was: Option<When>) -> Reading {
        let today = When::Day(self.today);
        Reading {
            when: heard.when.or(was).unwrap_or(today),
            measurement: heard.measurement,
        }
    }

    /// Whether it can be a reading; one that is corrected is not asked what it was.
    fn check_reading(
        &self,
        indicator: &Indicator,
        reading: Reading,
        was: Option<When>,
    ) -> Result<(), Unreadable> {
        let scale = self.portfolio.scale();
        let Some(was) = was else {
            return indicator.check(reading.measurement, scale);
        };
        let mut without = indicator.clone();
        without.forget(was);
        without.check(reading.measurement, scale)
    }

    /// Takes the reading that was typed. Nothing typed is nothing read, and no mistake.
    pub(in crate::app) fn commit_reading(&mut self, cell: &OpenCell) -> bool {
        let Some((account, id, was)) = reading_place(&cell.place) else {
            return true;
        };
        match self.hear(cell.text()) {
            Err(Unheard::Nothing) => match was {
                Some(when) => self.edit(edit_of(account, forget(id, when))),
                None => true,
            },
            Err(unheard) => {
                self.object(Problem::Unheard(unheard));
                false
            }
            Ok(heard) => self.edit(edit_of(account, self.reading_edit(heard, id, was))),
        }
    }

    /// The edit that what is typed as a reading stands for; nothing where it stands for none.
    pub(in crate::app) fn typed_reading(&self, cell: &OpenCell) -> Option<Edit> {
        let (account, id, was) = reading_place(&cell.place)?;
        let heard = self.hear(cell.text()).ok()?;
        Some(edit_of(account, self.reading_edit(heard, id, was)))
    }

    fn reading_edit(&self, heard: Heard, id: &ItemId, was: Option<When>) -> ScorecardEdit {
        let reading = self.dated(heard, was);
        match was {
            Some(was) => correct(id, was, reading),
            None => read(id, reading),
        }
    }

    /// After a reading: down to the next indicator; with `Tab`, its reading is opened at once.
    pub(in crate::app) fn after_reading(&mut self, then: Action) {
        let (along, opens) = match then {
            Action::MoveUp => (Action::MoveUp, false),
            Action::MoveLeft => (Action::MoveUp, true),
            Action::MoveRight => (Action::MoveDown, true),
            _ => (Action::MoveDown, false),
        };
        let before = self.indicator;
        self.run_in_scorecard(along);
        if opens && self.indicator != before {
            self.open_reading("");
        }
    }

    /// The readings of the indicator under the cursor, each to be corrected.
    pub(in crate::app) fn open_readings(&mut self) {
        if let Some((account, indicator)) = self.here_on_scorecard() {
            self.open_form(Subject::Readings { account, indicator });
        }
    }

    /// From the list of readings to a new one.
    pub(in crate::app) fn leave_for_reading(&mut self) {
        self.modals.pop();
        self.open_reading("");
    }

    /// A day as it may be typed for readings: of the past rather than of the future.
    pub(in crate::app) fn reading_day(&self, text: &str) -> Option<When> {
        let day = |text: &str| -> Option<Date> { typed::day(text, self.today, self.words.days()) };
        let when = |text: &str| typed::month(text).or_else(|| day(text).map(When::Day));
        self.unshifted(text.trim(), Lead::Digit, when)
    }
}

/// Which indicator a reading is typed for, and which of its readings is corrected.
fn reading_place(place: &Place) -> Option<(&AccountId, &ItemId, Option<When>)> {
    match place {
        Place::Reading { account, indicator } => Some((account, indicator, None)),
        Place::Field(Subject::Readings { account, indicator }, FieldRef::Reading(was)) => {
            Some((account, indicator, Some(*was)))
        }
        _ => None,
    }
}

fn edit_of(account: &AccountId, edit: ScorecardEdit) -> Edit {
    fields::edit(account, edit)
}

fn forget(id: &ItemId, when: When) -> ScorecardEdit {
    let indicator = id.clone();
    ScorecardEdit::Forget { indicator, when }
}

fn correct(id: &ItemId, was: When, reading: Reading) -> ScorecardEdit {
    let indicator = id.clone();
    ScorecardEdit::Correct {
        indicator,
        was,
        reading,
    }
}

fn read(id: &ItemId, reading: Reading) -> ScorecardEdit {
    let indicator = id.clone();
    ScorecardEdit::Read { indicator, reading }
}
