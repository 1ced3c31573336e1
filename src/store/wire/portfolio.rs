//! The file as a whole, and `portfolio`: what holds for all of it.

use std::sync::Arc;

use jiff::civil::Date;

use super::account::Account;
use super::checker::Checker;
use super::collection::List;
use super::criteria::Criteria;
use super::field::Field;
use super::people::{Accepted, Person, Support};
use super::review::Review;
use super::shape::{Id, Month, Text, Whole};
use super::{item, map};
use crate::domain::portfolio as domain;
use crate::domain::portfolio::{EffortShares, Parts, Side};
use crate::domain::{Portfolio, Scale};
use crate::store::problem::{FORMAT, ProblemKind};

map! {
    /// A keyfolio portfolio: key accounts, what they are measured by, and what is known of them.
    #[schemars(title = "keyfolio portfolio", extend("required" = ["format", "portfolio"]))]
    struct File {
        /// The version of the format: 1.
        #[schemars(extend("const" = 1))]
        format: f64,
        /// What holds for the whole portfolio.
        portfolio: Settings,
        /// Our people.
        people: List<Person>,
        /// What accounts are measured by.
        criteria: Criteria,
        /// Whether management stands behind the approach: seven signs.
        support: List<Support>,
        /// Findings that are known, and quiet for a time.
        accepted: List<Accepted>,
        /// The accounts.
        accounts: List<Account>,
        /// Snapshots of all scores and weights.
        reviews: List<Review>,
    }
}

map! {
    /// What holds for the whole portfolio.
    #[schemars(extend("required" = ["name"]))]
    struct Settings {
        /// As it is called.
        name: Text,
        /// ISO code of the currency of every amount.
        currency: Text,
        /// The scale of every score; 1 to 5 where nothing is said.
        scale: ScaleOf,
        /// On which side of the matrix a strong position stands; right where nothing is said.
        strong_side: Side,
        /// From how many percent on a margin is good.
        good_margin: f64,
        /// The month the fiscal year starts; January where nothing is said.
        fiscal_year_starts: Month,
        /// The months of our own marketing reviews.
        marketing_reviews: List<Month>,
        /// How the total effort is to be shared among the zones.
        effort_shares: Shares,
        /// Since when the weights are fixed.
        weights_locked: Date,
        /// The company's strategy.
        objectives: List<Objective>,
    }
}

map! {
    /// The ends of a scale of scores.
    struct ScaleOf {
        /// The lowest score.
        min: f64,
        /// The highest score.
        max: f64,
    }
}

map! {
    /// Parts of the total effort; 60, 30 and 10 where nothing is said.
    struct Shares {
        /// For accounts to invest in.
        #[schemars(extend("minimum" = 0))]
        invest: f64,
        /// For selective ones.
        #[schemars(extend("minimum" = 0))]
        selective: f64,
        /// For those to harvest.
        #[schemars(extend("minimum" = 0))]
        harvest: f64,
    }
}

item! {
    /// An objective of the company's strategy.
    #[schemars(extend("required" = ["id"]))]
    struct Objective {
        /// Unique among the objectives.
        id: Id,
        /// In words.
        text: Text,
    }
}

impl File {
    /// The portfolio of a file. What it gives is worth nothing when there are problems.
    pub(crate) fn read(root: Field<Self>, c: &mut Checker) -> Portfolio {
        let wrong = matches!(root, Field::Wrong(_));
        let file = c.value(root).unwrap_or_default();
        if wrong || !is_known(&file.format, c) {
            return Portfolio::named("");
        }
        file.read_parts(c).into()
    }

    /// The accounts alone, of a file whose other parts are known.
    pub(crate) fn read_accounts(self, c: &mut Checker) -> Vec<crate::domain::Account> {
        Self::accounts(self.accounts, c)
    }

    fn accounts(accounts: Field<List<Account>>, c: &mut Checker) -> Vec<crate::domain::Account> {
        c.items("accounts", accounts, Account::read)
    }

    fn read_parts(self, c: &mut Checker) -> Parts {
        if self.portfolio.is_absent() {
            c.report_at("portfolio", ProblemKind::Missing("name"));
        }
        let settings = c.map("portfolio", self.portfolio, Settings::read);
        let criteria = match self.criteria {
            Field::Absent => Criteria::default().into(),
            criteria => criteria,
        };
        let criteria = c.map("criteria", criteria, Criteria::read);
        let support = c.items("support", self.support, Support::read);
        Parts {
            settings: settings.unwrap_or_else(|| domain::Settings::named("")),
            people: c.items("people", self.people, Person::read),
            criteria: criteria.unwrap_or_default(),
            support: support.into_iter().flatten().collect(),
            accepted: c.list("accepted", self.accepted, Accepted::read),
            accounts: Self::accounts(self.accounts, c),
            reviews: c.items("reviews", self.reviews, Review::read),
        }
    }
}

/// Whether a file can be read on; one of another format is not looked at any further.
fn is_known(format: &Field<f64>, c: &mut Checker) -> bool {
    let known = f64::from(FORMAT);
    let problem = match c.require("format", format.clone()) {
        Some(format) if format > known => ProblemKind::NewerFormat(format),
        Some(format) if format != known => ProblemKind::UnknownFormat(format),
        _ => return true,
    };
    c.report_at("format", problem);
    false
}

impl From<&Portfolio> for File {
    fn from(portfolio: &Portfolio) -> Self {
        Self {
            format: f64::from(FORMAT).into(),
            portfolio: Settings::from(portfolio.settings()).into(),
            people: List::of(portfolio.people().iter().map(Person::from)),
            criteria: Field::unless_empty(Criteria::from(portfolio.criteria())),
            support: List::of(portfolio.support().iter().map(Support::from)),
            accepted: List::of(portfolio.accepted().iter().map(Accepted::from)),
            accounts: List::of(
                portfolio
                    .accounts()
                    .iter()
                    .map(Arc::as_ref)
                    .map(Account::from),
            ),
            reviews: List::of(portfolio.reviews().iter().map(Review::from)),
        }
    }
}

impl Settings {
    fn read(self, c: &mut Checker) -> domain::Settings {
        let scale = match self.scale {
            Field::Absent => Some(Scale::default()),
            scale => c.map("scale", scale, ScaleOf::read).flatten(),
        };
        c.known.scale = scale;
        let objectives = c.items("objectives", self.objectives, Objective::read);
        c.known.objectives = Some(objectives.iter().map(|it| it.id.clone()).collect());
        domain::Settings {
            name: c.required_text("name", self.name),
            currency: c.text("currency", self.currency),
            scale: scale.unwrap_or_default(),
            strong_side: c.take("strong_side", self.strong_side).unwrap_or_default(),
            good_margin: c.take("good_margin", self.good_margin),
            fiscal_year_starts: c
                .take("fiscal_year_starts", self.fiscal_year_starts)
                .map_or(1, month),
            marketing_reviews: c.list("marketing_reviews", self.marketing_reviews, |it, _| {
                month(it)
            }),
            effort_shares: c
                .map("effort_shares", self.effort_shares, Shares::read)
                .unwrap_or_default(),
            weights_locked: c.take("weights_locked", self.weights_locked),
            objectives,
        }
    }
}

impl From<&domain::Settings> for Settings {
    fn from(settings: &domain::Settings) -> Self {
        let said = |differs: bool| differs.then_some(());
        let (scale, side) = (settings.scale, settings.strong_side);
        let (starts, shares) = (settings.fiscal_year_starts, settings.effort_shares);
        Self {
            name: Text::of(&settings.name),
            currency: Text::optional(settings.currency.as_ref()),
            scale: said(scale != Scale::default())
                .map(|()| scale.into())
                .into(),
            strong_side: said(side != Side::default()).map(|()| side).into(),
            good_margin: settings.good_margin.into(),
            fiscal_year_starts: said(starts != 1).map(|()| written(starts)).into(),
            marketing_reviews: List::of(settings.marketing_reviews.iter().copied().map(written)),
            effort_shares: said(shares != EffortShares::default())
                .map(|()| shares.into())
                .into(),
            weights_locked: settings.weights_locked.into(),
            objectives: List::of(settings.objectives.iter().map(Objective::from)),
        }
    }
}

/// A month as the domain counts it.
pub(super) const fn month(month: Month) -> i8 {
    month.0 as i8
}

/// A month as it is written.
pub(super) fn written(month: i8) -> Month {
    Whole(month.unsigned_abs().into())
}

impl ScaleOf {
    /// The scale, if the two ends make one.
    pub(super) fn read(self, c: &mut Checker) -> Option<Scale> {
        let before = c.count();
        let usual = Scale::default();
        let min = c.take("min", self.min).unwrap_or(usual.min());
        let max = c.take("max", self.max).unwrap_or(usual.max());
        let scale = Scale::new(min, max);
        if scale.is_none() {
            c.report(ProblemKind::EmptyScale { min, max });
        }
        scale.filter(|_| c.count() == before)
    }
}

impl From<Scale> for ScaleOf {
    fn from(scale: Scale) -> Self {
        Self {
            min: scale.min().into(),
            max: scale.max().into(),
        }
    }
}

impl Shares {
    fn read(self, c: &mut Checker) -> EffortShares {
        let usual = EffortShares::default();
        EffortShares {
            invest: c
                .at_least("invest", self.invest, 0.0)
                .unwrap_or(usual.invest),
            selective: c
                .at_least("selective", self.selective, 0.0)
                .unwrap_or(usual.selective),
            harvest: c
                .at_least("harvest", self.harvest, 0.0)
                .unwrap_or(usual.harvest),
        }
    }
}

impl From<EffortShares> for Shares {
    fn from(shares: EffortShares) -> Self {
        Self {
            invest: shares.invest.into(),
            selective: shares.selective.into(),
            harvest: shares.harvest.into(),
        }
    }
}

impl Objective {
    fn read(self, c: &mut Checker) -> domain::Objective {
        domain::Objective {
            id: c.id(self.id),
            text: c.text("text", self.text).unwrap_or_default(),
        }
    }
}

impl From<&domain::Objective> for Objective {
    fn from(objective: &domain::Objective) -> Self {
        Self {
            id: Id::of(&objective.id),
            text: Text::of(&objective.text),
        }
    }
}
