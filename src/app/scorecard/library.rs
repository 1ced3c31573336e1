//! The library: sensible indicators to begin with, `assets/indicators.yaml`.
//!
//! Its words stand in the asset in both languages, since they go into the user's file: in the language
//! of the screen at that time, and from then on they are the user's.

use serde::Deserialize;

use crate::domain::ItemId;
use crate::domain::scorecard::{Dimension, Direction, Indicator, MattersTo, Nature, SharedFrom};
use crate::domain::stage::Stage;
use crate::domain::when::Cadence;
use crate::i18n::{Lang, currency_symbol};

const ASSET: &str = include_str!("../../../assets/indicators.yaml");

/// Stands for the portfolio's currency in a unit.
const CURRENCY: &str = "¤";

/// An indicator that is offered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The id it gets, where that is free.
    pub id: String,
    /// Where it belongs.
    #[serde(with = "DimensionWord")]
    pub dimension: Dimension,
    name: Text,
    unit: Option<Text>,
    #[serde(default = "quantitative", with = "NatureWord")]
    kind: Nature,
    #[serde(default, with = "DirectionWord")]
    direction: Direction,
    #[serde(with = "CadenceWord")]
    every: Cadence,
    #[serde(with = "MattersToWord")]
    matters_to: MattersTo,
    shared_from: SharedFromWord,
}

/// Words of the asset.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Text {
    /// The same in every language.
    Same(String),
    /// In each language.
    Each { en: String, fr: String },
}

impl Text {
    fn of(&self, lang: Lang) -> &str {
        match (self, lang) {
            (Self::Same(text), _) => text,
            (Self::Each { en, .. }, Lang::En) => en,
            (Self::Each { fr, .. }, Lang::Fr) => fr,
        }
    }
}

/// All that is offered, in the order of the asset.
pub fn offers() -> Vec<Offer> {
    // The asset is part of the program, and a test reads it.
    serde_yaml::from_str(ASSET).unwrap_or_default()
}

impl Offer {
    /// What it is called in a language.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.of(lang)
    }

    /// Whether an indicator is this one: by its id, or by its name in any language.
    pub fn is(&self, known: &Indicator) -> bool {
        let named = |lang| self.name(lang).to_lowercase() == known.name.to_lowercase();
        known.id.as_str() == self.id || named(Lang::En) || named(Lang::Fr)
    }

    /// The indicator, in the words of a language and the currency of a portfolio (an ISO code).
    pub fn indicator(&self, id: ItemId, lang: Lang, currency: Option<&str>) -> Indicator {
        let symbol = currency_symbol(currency.unwrap_or_default());
        let unit = self.unit.as_ref().map(|unit| unit.of(lang));
        Indicator {
            nature: self.kind,
            unit: unit.map(|unit| unit.replace(CURRENCY, symbol)),
            direction: self.direction,
            every: Some(self.every),
            matters_to: Some(self.matters_to),
            shared_from: Some(self.shared_from.into()),
            ..Indicator::new(id, self.name(lang), Some(self.dimension))
        }
    }
}

const fn quantitative() -> Nature {
    Nature::Quantitative
}

#[derive(Deserialize)]
#[serde(remote = "Dimension", rename_all = "snake_case")]
enum DimensionWord {
    Results,
    Quality,
    Innovation,
    Organisation,
}

#[derive(Deserialize)]
#[serde(remote = "Nature", rename_all = "snake_case")]
enum NatureWord {
    Quantitative,
    Qualitative,
}

#[derive(Deserialize)]
#[serde(remote = "Direction", rename_all = "snake_case")]
enum DirectionWord {
    Up,
    Down,
}

#[derive(Deserialize)]
#[serde(remote = "Cadence", rename_all = "snake_case")]
enum CadenceWord {
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}

#[derive(Deserialize)]
#[serde(remote = "MattersTo", rename_all = "snake_case")]
enum MattersToWord {
    Us,
    Them,
    Both,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SharedFromWord {
    Exploratory,
    Basic,
    Cooperative,
    Interdependent,
    Integrated,
    Never,
}

impl From<SharedFromWord> for SharedFrom {
    fn from(word: SharedFromWord) -> Self {
        match word {
            SharedFromWord::Exploratory => Self::Stage(Stage::Exploratory),
            SharedFromWord::Basic => Self::Stage(Stage::Basic),
            SharedFromWord::Cooperative => Self::Stage(Stage::Cooperative),
            SharedFromWord::Interdependent => Self::Stage(Stage::Interdependent),
            SharedFromWord::Integrated => Self::Stage(Stage::Integrated),
            SharedFromWord::Never => Self::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::attainment::gap::gaps;

    fn all(lang: Lang) -> Vec<Indicator> {
        let offers = offers();
        let indicator =
            |offer: &Offer| offer.indicator(offer.id.as_str().into(), lang, Some("EUR"));
        offers.iter().map(indicator).collect()
    }

    #[test]
    fn the_library_is_read_whole() {
        let read: Result<Vec<Offer>, _> = serde_yaml::from_str(ASSET);
        assert!(read.is_ok(), "{read:?}");
        assert!(offers().len() >= 16);
        let ids: BTreeSet<_> = offers().into_iter().map(|offer| offer.id).collect();
        assert_eq!(ids.len(), offers().len(), "an id stands twice");
    }

    #[test]
    fn a_scorecard_of_all_of_it_has_no_gap() {
        assert_eq!(gaps(&all(Lang::En)), []);
        for dimension in Dimension::ALL {
            let of_it = all(Lang::En)
                .iter()
                .filter(|i| i.dimension == Some(dimension))
                .count();
            assert!(of_it >= 3, "{dimension:?}");
        }
    }

    #[test]
    fn names_differ_by_language_and_within_one() {
        for (en, fr) in all(Lang::En).iter().zip(all(Lang::Fr)) {
            assert_ne!(en.name, fr.name);
        }
        let names: BTreeSet<_> = all(Lang::Fr).into_iter().map(|i| i.name).collect();
        assert_eq!(names.len(), offers().len());
    }

    #[test]
    fn amounts_are_in_the_currency_of_the_portfolio() {
        let revenue = all(Lang::En)
            .into_iter()
            .find(|i| i.id.as_str() == "revenue");
        assert_eq!(revenue.and_then(|i| i.unit).as_deref(), Some("k€"));
    }
}
