//! `accounts`: one customer, and everything known of it.

use jiff::civil::Date;

use super::call::Call;
use super::checker::Checker;
use super::collection::{Entries, List};
use super::field::Field;
use super::plan::{Benefit, Plan, Stakeholder};
use super::portfolio::{month, written};
use super::requirement::Requirement;
use super::score::{self, Score};
use super::scorecard::Indicator;
use super::shape::{Id, Month, Shape, Text, Year};
use super::stage::StageOf;
use super::{item, map};
use crate::domain::ItemId;
use crate::domain::account as domain;
use crate::domain::account::{Status, Years};
use crate::store::problem::{Expected, ProblemKind};

item! {
    /// One customer, and everything known of it.
    #[schemars(extend("required" = ["id", "name"]))]
    struct Account {
        /// Unique in the portfolio; stays when the name changes.
        id: Id,
        /// As it is called.
        name: Text,
        /// Its two letters on the matrix; derived from the name where nothing is said.
        code: Text,
        /// What it is to us; a candidate where nothing is said.
        status: Status,
        /// Its line of business.
        sector: Text,
        /// Where it is.
        country: Text,
        /// The key account manager: an id of `people`, or a name.
        manager: Text,
        /// The executive sponsor: an id of `people`, or a name.
        sponsor: Text,
        /// The portfolio's objectives it serves, by their ids.
        serves: List<Text>,
        /// Planned effort, in days a month.
        #[schemars(extend("minimum" = 0))]
        effort: f64,
        /// What it can buy in all over three years, from everybody, in the portfolio's currency.
        #[schemars(extend("minimum" = 0))]
        potential: f64,
        /// Our part of what it buys, in percent.
        #[schemars(extend("minimum" = 0, "maximum" = 100))]
        share_of_wallet: f64,
        /// Our revenue with it, by year.
        revenue: Entries<f64>,
        /// Our margin with it in percent, by year.
        margin: Entries<f64>,
        /// The month its budget is made.
        budget_month: Month,
        /// Ratings and values by criterion, plain or with their evidence; what is absent is unscored.
        scores: Entries<Score>,
        /// Where it is to stand on the matrix.
        target: Target,
        /// How far the collaboration has come.
        stage: StageOf,
        /// What we follow together.
        scorecard: List<Indicator>,
        /// What it asks for.
        requirements: List<Requirement>,
        /// Results delivered for its own growth.
        benefits: List<Benefit>,
        /// Who is who there.
        stakeholders: List<Stakeholder>,
        /// The account business plan.
        plan: Plan,
        /// Conversations.
        calls: List<Call>,
    }
}

map! {
    /// Where an account is to stand on the matrix, on the scale, and until when.
    struct Target {
        /// On the scale.
        attractiveness: f64,
        /// On the scale.
        strength: f64,
        /// Until when.
        due: Date,
    }
}

impl Account {
    pub(super) fn read(self, c: &mut Checker) -> domain::Account {
        domain::Account {
            id: c.id(self.id),
            name: c.required_text("name", self.name),
            code: c.text("code", self.code),
            status: c.take("status", self.status).unwrap_or_default(),
            sector: c.text("sector", self.sector),
            country: c.text("country", self.country),
            manager: c.named("manager", self.manager),
            sponsor: c.named("sponsor", self.sponsor),
            serves: c.list("serves", self.serves, objective),
            effort: c.at_least("effort", self.effort, 0.0),
            potential: c.at_least("potential", self.potential, 0.0),
            share_of_wallet: c.within("share_of_wallet", self.share_of_wallet, 0.0, Some(100.0)),
            revenue: years("revenue", self.revenue, c),
            margin: years("margin", self.margin, c),
            budget_month: c.take("budget_month", self.budget_month).map(month),
            scores: score::read(self.scores, c),
            target: c
                .map("target", self.target, Target::read)
                .unwrap_or_default(),
            stage: c
                .map("stage", self.stage, StageOf::read)
                .unwrap_or_default(),
            scorecard: c.items("scorecard", self.scorecard, Indicator::read),
            requirements: c.items("requirements", self.requirements, Requirement::read),
            benefits: c.items("benefits", self.benefits, Benefit::read),
            stakeholders: c.items("stakeholders", self.stakeholders, Stakeholder::read),
            plan: c.map("plan", self.plan, Plan::read).unwrap_or_default(),
            calls: c.items("calls", self.calls, Call::read),
        }
    }
}

/// An objective of the portfolio the account serves.
fn objective(Text(id): Text, c: &mut Checker) -> ItemId {
    let unknown = c
        .known
        .objectives
        .as_ref()
        .is_some_and(|known| !known.contains(id.as_str()));
    if unknown {
        c.report(ProblemKind::UnknownObjective(id.clone()));
    }
    id.into()
}

/// Figures by year.
fn years(key: &'static str, field: Field<Entries<f64>>, c: &mut Checker) -> Years {
    let years = c.entries(key, field, |key, figure, c| {
        let year = key.parse().ok().and_then(Year::of_number);
        Some((c.key(key, year, Expected::Year)?.0 as i16, figure))
    });
    years.into_iter().collect()
}

impl From<&domain::Account> for Account {
    fn from(account: &domain::Account) -> Self {
        Self {
            id: Id::of(&account.id),
            name: Text::of(&account.name),
            code: Text::optional(account.code.as_ref()),
            status: account.status.into(),
            sector: Text::optional(account.sector.as_ref()),
            country: Text::optional(account.country.as_ref()),
            manager: Text::optional(account.manager.as_ref()),
            sponsor: Text::optional(account.sponsor.as_ref()),
            serves: Text::list(&account.serves),
            effort: account.effort.into(),
            potential: account.potential.into(),
            share_of_wallet: account.share_of_wallet.into(),
            revenue: by_year(&account.revenue),
            margin: by_year(&account.margin),
            budget_month: account.budget_month.map(written).into(),
            scores: score::write(&account.scores),
            target: Field::unless_empty(Target::from(&account.target)),
            stage: Field::unless_empty(StageOf::from(&account.stage)),
            scorecard: List::of(account.scorecard.iter().map(Indicator::from)),
            requirements: List::of(account.requirements.iter().map(Requirement::from)),
            benefits: List::of(account.benefits.iter().map(Benefit::from)),
            stakeholders: List::of(account.stakeholders.iter().map(Stakeholder::from)),
            plan: Field::unless_empty(Plan::from(&account.plan)),
            calls: List::of(account.calls.iter().map(Call::from)),
        }
    }
}

fn by_year(years: &Years) -> Field<Entries<f64>> {
    Entries::of(
        years
            .iter()
            .map(|(year, figure)| (year.to_string(), *figure)),
    )
}

impl Target {
    fn read(self, c: &mut Checker) -> domain::Target {
        domain::Target {
            attractiveness: c.rating("attractiveness", self.attractiveness),
            strength: c.rating("strength", self.strength),
            due: c.take("due", self.due),
        }
    }
}

impl From<&domain::Target> for Target {
    fn from(target: &domain::Target) -> Self {
        Self {
            attractiveness: target.attractiveness.into(),
            strength: target.strength.into(),
            due: target.due.into(),
        }
    }
}
