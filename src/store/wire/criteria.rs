//! `criteria`: what accounts are measured by.

use std::collections::HashMap;

use super::checker::{Checker, Identified};
use super::collection::List;
use super::field::Field;
use super::shape::{Id, Text};
use super::{item, map};
use crate::domain::CriterionId;
use crate::domain::criterion as domain;
use crate::domain::criterion::{MAX_ATTRACTIVENESS, Measure, Rule, Source};
use crate::domain::scorecard::Nature;
use crate::store::problem::ProblemKind;

map! {
    /// The criteria of both axes. Ids are unique across them.
    struct Criteria {
        /// How attractive an account is to us; at most five.
        #[schemars(extend("maxItems" = 5))]
        attractiveness: List<Criterion>,
        /// How solid our business is at an account.
        strength: List<Criterion>,
    }
}

item! {
    /// One criterion of one axis: rated (qualitative), or measured and mapped to the scale
    /// (quantitative).
    #[schemars(extend("required" = ["id"]))]
    struct Criterion {
        /// Unique across both axes.
        id: Id,
        /// What it is called.
        name: Text,
        /// 0 or more; only the proportions count.
        #[schemars(extend("minimum" = 0))]
        weight: f64,
        /// Qualitative: rated against `levels`. Quantitative: measured.
        kind: Nature,
        /// Where a measured value comes from; entered account by account where nothing is said.
        source: Source,
        /// What a measured value is counted in.
        unit: Text,
        /// The measured value that scores lowest; above `best` where lower is better.
        worst: f64,
        /// The measured value that scores highest.
        best: f64,
        /// Scores by steps instead of worst and best.
        bands: List<Band>,
        /// One sentence a level of the scale, the lowest first.
        levels: List<Text>,
    }
}

map! {
    /// One step of a banded rule.
    #[schemars(extend("required" = ["score"]))]
    struct Band {
        /// The highest value it holds, inclusive; the last band has none and holds the rest.
        up_to: f64,
        /// Its score, on the scale.
        score: f64,
    }
}

impl Criteria {
    /// The criteria; what accounts are checked against is noted as known.
    pub(super) fn read(self, c: &mut Checker) -> domain::Criteria {
        let lists = [
            ("attractiveness", &self.attractiveness),
            ("strength", &self.strength),
        ];
        let given: Vec<_> = lists
            .into_iter()
            .filter_map(|(key, list)| Some((Some(key), list.given()?)))
            .collect();
        c.distinct(&given);
        c.known.criteria = lists
            .into_iter()
            .map(|(_, list)| rated(list))
            .collect::<Option<Vec<_>>>()
            .map(|lists| lists.into_iter().flatten().collect());
        let attractiveness = c.list("attractiveness", self.attractiveness, Criterion::read);
        if attractiveness.len() > MAX_ATTRACTIVENESS {
            let found = attractiveness.len();
            c.report_at("attractiveness", ProblemKind::TooManyCriteria(found));
        }
        domain::Criteria {
            attractiveness,
            strength: c.list("strength", self.strength, Criterion::read),
        }
    }
}

/// The ids of a list and whether each is rated; nothing where the list is too broken to tell.
fn rated(list: &Field<List<Criterion>>) -> Option<HashMap<CriterionId, bool>> {
    match list {
        Field::Absent => Some(HashMap::new()),
        Field::Wrong(_) => None,
        Field::Given(List(items)) => items
            .iter()
            .map(|item| {
                let criterion = item.given()?;
                let Id(id) = criterion.id().given()?;
                Some((
                    id.as_str().into(),
                    criterion.nature() == Some(Nature::Qualitative),
                ))
            })
            .collect(),
    }
}

impl From<&domain::Criteria> for Criteria {
    fn from(criteria: &domain::Criteria) -> Self {
        Self {
            attractiveness: List::of(criteria.attractiveness.iter().map(Criterion::from)),
            strength: List::of(criteria.strength.iter().map(Criterion::from)),
        }
    }
}

impl Criterion {
    /// The kind it is of: as said, or else as what is given of it shows.
    fn nature(&self) -> Option<Nature> {
        let measured = [
            self.worst.is_absent(),
            self.best.is_absent(),
            self.unit.is_absent(),
        ]
        .contains(&false)
            || !self.source.is_absent()
            || !self.bands.is_absent();
        match self.kind {
            Field::Given(kind) => Some(kind),
            Field::Wrong(_) => None,
            Field::Absent if measured => Some(Nature::Quantitative),
            Field::Absent => Some(Nature::Qualitative),
        }
    }

    fn read(mut self, c: &mut Checker) -> domain::Criterion {
        let nature = self.nature();
        if let Some(nature) = nature {
            self.check_keys(nature, c);
        }
        c.take("kind", std::mem::take(&mut self.kind));
        let id: String = c.id(std::mem::take(&mut self.id));
        let name = c.text("name", std::mem::take(&mut self.name));
        let weight = c.at_least("weight", std::mem::take(&mut self.weight), 0.0);
        domain::Criterion {
            name: name.unwrap_or_else(|| id.clone()),
            id: id.into(),
            weight: weight.unwrap_or(1.0),
            measure: match nature {
                Some(Nature::Qualitative) => Measure::Rated {
                    levels: c.list("levels", self.levels, |Text(level), _| level),
                },
                _ => Measure::Measured {
                    source: c.take("source", self.source).unwrap_or(Source::Entered),
                    unit: c.text("unit", self.unit),
                    rule: rule(self.worst, self.best, self.bands, c),
                },
            },
        }
    }

    /// Notes keys that would be without effect, and be lost when the kind changes.
    fn check_keys(&self, nature: Nature, c: &mut Checker) {
        let (kind, strangers): (_, &[_]) = match nature {
            Nature::Qualitative => (
                "qualitative",
                &[
                    ("source", self.source.is_absent()),
                    ("unit", self.unit.is_absent()),
                    ("worst", self.worst.is_absent()),
                    ("best", self.best.is_absent()),
                    ("bands", self.bands.is_absent()),
                ],
            ),
            Nature::Quantitative => ("quantitative", &[("levels", self.levels.is_absent())]),
        };
        for (key, absent) in strangers {
            if !absent {
                c.report_at(*key, ProblemKind::NotForKind { key, kind });
            }
        }
    }
}

/// The rule of a measured criterion, if it has one of its own.
fn rule(
    worst: Field<f64>,
    best: Field<f64>,
    bands: Field<List<Band>>,
    c: &mut Checker,
) -> Option<Rule> {
    let linear = !worst.is_absent() || !best.is_absent();
    let bands = c.list("bands", bands, Band::read);
    if linear && !bands.is_empty() {
        c.report(ProblemKind::TwoRules);
    }
    if linear {
        let worst = c.require("worst", worst)?;
        let best = c.require("best", best)?;
        if worst == best {
            c.report_at("best", ProblemKind::SameEnds(best));
        }
        return Some(Rule::Linear { worst, best });
    }
    check_bands(&bands, c);
    (!bands.is_empty()).then_some(Rule::Bands(bands))
}

/// Bands go upwards, and the last one, and only it, is open.
fn check_bands(bands: &[domain::Band], c: &mut Checker) {
    let Some((last, closed)) = bands.split_last() else {
        return;
    };
    c.at("bands", |c| {
        let mut before = None;
        for (at, band) in closed.iter().enumerate() {
            match (band.up_to, before) {
                (None, _) => c.report_at(at + 1, ProblemKind::BandAfterLast),
                (Some(up_to), Some(before)) if up_to <= before => {
                    let kind = ProblemKind::BandsUnordered { up_to, before };
                    c.at(at, |c| c.report_at("up_to", kind));
                }
                _ => {}
            }
            before = band.up_to.or(before);
        }
        if last.up_to.is_some() {
            c.report_at(closed.len(), ProblemKind::NoLastBand);
        }
    });
}

impl Band {
    fn read(self, c: &mut Checker) -> domain::Band {
        if self.score.is_absent() {
            c.report(ProblemKind::Missing("score"));
        }
        domain::Band {
            up_to: c.take("up_to", self.up_to),
            score: c.rating("score", self.score).unwrap_or_default(),
        }
    }
}

impl From<&domain::Criterion> for Criterion {
    fn from(criterion: &domain::Criterion) -> Self {
        let common = Self {
            id: Id::of(&criterion.id),
            name: Text::unless(&criterion.name, criterion.id.as_str()),
            weight: criterion.weight.into(),
            ..Self::default()
        };
        match &criterion.measure {
            Measure::Rated { levels } => Self {
                kind: Nature::Qualitative.into(),
                levels: Text::list(levels),
                ..common
            },
            Measure::Measured { source, unit, rule } => Self {
                kind: Nature::Quantitative.into(),
                source: (*source != Source::Entered).then_some(*source).into(),
                unit: Text::optional(unit.as_ref()),
                ..common.with_rule(rule.as_ref())
            },
        }
    }
}

impl Criterion {
    fn with_rule(self, rule: Option<&Rule>) -> Self {
        match rule {
            None => self,
            Some(Rule::Linear { worst, best }) => Self {
                worst: (*worst).into(),
                best: (*best).into(),
                ..self
            },
            Some(Rule::Bands(bands)) => Self {
                bands: List::of(bands.iter().map(Band::from)),
                ..self
            },
        }
    }
}

impl From<&domain::Band> for Band {
    fn from(band: &domain::Band) -> Self {
        Self {
            up_to: band.up_to.into(),
            score: band.score.into(),
        }
    }
}
