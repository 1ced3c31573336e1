//! The library of criteria: what a new portfolio can be measured by, `assets/criteria.yaml`.
//!
//! As with indicators, its words go into the user's file, in the language of the screen at that time.

use serde::Deserialize;

use crate::domain::criterion::{Axis, Criterion, Measure, Rule, Source};
use crate::i18n::Lang;

const ASSET: &str = include_str!("../../../assets/criteria.yaml");

/// A criterion that is offered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    id: String,
    /// Which axis it is of.
    #[serde(with = "AxisWord")]
    pub axis: Axis,
    name: Each<String>,
    weight: f64,
    levels: Option<Each<Vec<String>>>,
    source: Option<SourceWord>,
    unit: Option<String>,
    worst: Option<f64>,
    best: Option<f64>,
    /// Whether it is proposed.
    #[serde(default)]
    pub chosen: bool,
}

/// Something in each language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Each<T> {
    en: T,
    fr: T,
}

impl<T> Each<T> {
    const fn of(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
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

    /// What it weighs.
    pub const fn weight(&self) -> f64 {
        self.weight
    }

    /// Whether somebody rates it: it is qualitative.
    pub const fn is_rated(&self) -> bool {
        self.levels.is_some()
    }

    /// Where its values come from; none for a rated one.
    pub fn source(&self) -> Option<Source> {
        let measured = !self.is_rated();
        measured.then(|| self.source.map_or(Source::Entered, Source::from))
    }

    /// The lowest and the highest level of a rating, in a language.
    pub fn ends(&self, lang: Lang) -> Option<(&str, &str)> {
        let levels = self.levels.as_ref()?.of(lang);
        Some((levels.first()?, levels.last()?))
    }

    /// The criterion, in the words of a language.
    pub fn criterion(&self, lang: Lang) -> Criterion {
        let measure = match &self.levels {
            Some(levels) => Measure::Rated {
                levels: levels.of(lang).clone(),
            },
            None => Measure::Measured {
                source: self.source().unwrap_or(Source::Entered),
                unit: self.unit.clone(),
                rule: self
                    .worst
                    .zip(self.best)
                    .map(|(worst, best)| Rule::Linear { worst, best }),
            },
        };
        Criterion {
            id: self.id.as_str().into(),
            name: self.name(lang).to_owned(),
            weight: self.weight,
            measure,
        }
    }
}

#[derive(Deserialize)]
#[serde(remote = "Axis", rename_all = "snake_case")]
enum AxisWord {
    Attractiveness,
    Strength,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SourceWord {
    RevenueProgression,
    MarginProgression,
    ShareOfWallet,
    Stage,
    ContactCoverage,
}

impl From<SourceWord> for Source {
    fn from(word: SourceWord) -> Self {
        match word {
            SourceWord::RevenueProgression => Self::RevenueProgression,
            SourceWord::MarginProgression => Self::MarginProgression,
            SourceWord::ShareOfWallet => Self::ShareOfWallet,
            SourceWord::Stage => Self::Stage,
            SourceWord::ContactCoverage => Self::ContactCoverage,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rstest::rstest;

    use super::*;

    #[test]
    fn the_library_is_read_whole() {
        let read: Result<Vec<Offer>, _> = serde_yaml::from_str(ASSET);
        assert!(read.is_ok(), "{read:?}");
        let offers = offers();
        let ids: BTreeSet<_> = offers.iter().map(|offer| &offer.id).collect();
        assert_eq!(ids.len(), offers.len(), "an id stands twice");
        for axis in Axis::ALL {
            assert!(offers.iter().filter(|offer| offer.axis == axis).count() >= 6);
        }
    }

    #[test]
    fn what_has_no_rule_has_a_natural_one() {
        for offer in offers() {
            let (rule, source) = (offer.worst.zip(offer.best), offer.source());
            let natural = source.is_none_or(|source| source.natural_rule().is_some());
            assert!(rule.is_some() || natural, "{}", offer.id);
        }
    }

    #[rstest]
    fn what_is_proposed_is_what_the_new_file_has(#[values(Lang::En, Lang::Fr)] lang: Lang) {
        let file = match lang {
            Lang::En => include_str!("../../../assets/portfolio.new.en.yaml"),
            Lang::Fr => include_str!("../../../assets/portfolio.new.fr.yaml"),
        };
        let portfolio = crate::store::read::read(file).unwrap();
        for axis in Axis::ALL {
            let offers = offers().into_iter();
            let proposed = offers.filter(|offer| offer.axis == axis && offer.chosen);
            let proposed: Vec<_> = proposed.map(|offer| offer.criterion(lang)).collect();
            assert_eq!(proposed, portfolio.criteria().of(axis));
        }
    }

    #[test]
    fn every_rating_has_five_levels_in_both_languages() {
        for offer in offers().iter().filter(|offer| offer.is_rated()) {
            for lang in Lang::ALL {
                let Measure::Rated { levels } = offer.criterion(lang).measure else {
                    panic!("{} is rated", offer.id);
                };
                assert_eq!(levels.len(), 5, "{}", offer.id);
            }
        }
    }
}
