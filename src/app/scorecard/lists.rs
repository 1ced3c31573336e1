//! The list of what can be added: the library, and an indicator from nothing.

use crate::app::model::Model;
use crate::app::picker::{Item, Pick, Purpose};
use crate::domain::ItemId;
use crate::domain::edit::ScorecardEdit;
use crate::domain::id::slug;
use crate::domain::scorecard::{Dimension, Indicator};

use super::fields;
use super::library::{Offer, offers};

impl Model {
    /// What can be added to the scorecard, by dimension, those it has marked; the cursor stands on the
    /// dimension it came from.
    pub(in crate::app) fn open_library(&mut self) {
        let offers = offers();
        let mut items: Vec<Item> = offers.iter().map(|offer| self.offer_item(offer)).collect();
        items.push(Item::new(String::new(), Pick::NewIndicator(String::new())));
        let here = self.indicator().and_then(|indicator| indicator.dimension);
        let at = offers
            .iter()
            .position(|offer| Some(offer.dimension) == here);
        self.open_list(Purpose::Library, items);
        self.with_picker(|picker| picker.cursor = at.unwrap_or_default());
    }

    fn offer_item(&self, offer: &Offer) -> Item {
        let indicator = self.made_of(offer);
        let every = indicator.every.map(|every| self.words.cadence(every));
        let detail: Vec<String> = indicator.unit.into_iter().chain(every).collect();
        Item {
            detail: detail.join(", "),
            group: Some(self.words.dimension(Some(offer.dimension))),
            current: self.has(offer).is_some(),
            ..Item::new(indicator.name, Pick::Offer(offer.id.clone()))
        }
    }

    /// The account's indicator that is this one of the library.
    fn has(&self, offer: &Offer) -> Option<&Indicator> {
        let card = self.account().map(|account| account.scorecard.iter());
        card?.clone().find(|known| offer.is(known))
    }

    fn made_of(&self, offer: &Offer) -> Indicator {
        let currency = self.portfolio.settings().currency.as_deref();
        let id = self.free_indicator_id(&offer.id);
        offer.indicator(id, self.words.lang(), currency)
    }

    /// Adds an indicator of the library; where the account has it already, the cursor goes there.
    pub(in crate::app) fn take_offer(&mut self, id: &str) {
        let Some(offer) = offers().into_iter().find(|offer| offer.id == id) else {
            return;
        };
        match self.has(&offer).map(|known| known.id.clone()) {
            Some(known) => self.go_to_indicator(&known),
            None => {
                self.add_indicator(self.made_of(&offer), None);
            }
        }
    }

    /// Adds an indicator that is nothing but a name, where the cursor is, and opens its form.
    pub(in crate::app) fn add_named_indicator(&mut self, name: &str) -> bool {
        let dimension = self.indicator().and_then(|indicator| indicator.dimension);
        let id = self.free_indicator_id(name);
        let dimension = dimension.or(Some(Dimension::Results));
        let added = self.add_indicator(Indicator::new(id, name.trim(), dimension), None);
        if added {
            self.open_indicator_form();
        }
        added
    }

    /// Adds an indicator and puts the cursor on it.
    pub(in crate::app) fn add_indicator(
        &mut self,
        indicator: Indicator,
        after: Option<ItemId>,
    ) -> bool {
        let Some(account) = self.account().map(|account| account.id.clone()) else {
            return false;
        };
        let (id, indicator) = (indicator.id.clone(), Box::new(indicator));
        let add = ScorecardEdit::Add { indicator, after };
        let done = self.edit(fields::edit(&account, add));
        if done {
            self.go_to_indicator(&id);
        }
        done
    }

    /// An id its scorecard does not have, made of a name.
    pub(in crate::app) fn free_indicator_id(&self, name: &str) -> ItemId {
        let card = self.account().map(|account| account.scorecard.as_slice());
        let card = card.unwrap_or_default();
        slug(name, |id| card.iter().any(|known| known.id.as_str() == id)).into()
    }
}
