//! What figures say, and why they say nothing.

use super::{Words, t};
use crate::domain::attainment::Standing;
use crate::domain::attainment::gap::Gap;
use crate::domain::matrix::Unknown;
use crate::domain::promise::gate::Missing;
use crate::domain::scorecard::MattersTo;
use crate::domain::when::Cadence;

impl Words {
    /// The effort that is planned for an account, in days a month, beside the one that is suggested, if one is.
    pub fn planned_effort(&self, count: f64, suggested: Option<f64>) -> String {
        let days = self.number(count, 1);
        match suggested.map(|it| self.number(it, 1)) {
            Some(suggested) => t!(
                self,
                "report-effort-suggested",
                count = count,
                days = days,
                suggested = suggested
            ),
            None => t!(self, "report-effort", count = count, days = days),
        }
    }

    /// Why there is no score, in the few cells where the score would stand.
    pub fn unknown(&self, unknown: Unknown) -> String {
        match unknown {
            Unknown::Unscored => t!(self, "unknown-unscored"),
            Unknown::YearMissing(year) => t!(self, "unknown-year", year = year.to_string()),
            Unknown::PreviousZero(year) => t!(self, "unknown-zero", year = year.to_string()),
            Unknown::NoShareOfWallet => t!(self, "unknown-wallet"),
            Unknown::NoStage => t!(self, "unknown-stage"),
            Unknown::NoStakeholders => t!(self, "unknown-contacts"),
            Unknown::NoRule => t!(self, "unknown-rule"),
        }
    }

    /// Why there is no score, as a sentence.
    pub fn why_unknown(&self, unknown: Unknown) -> String {
        match unknown {
            Unknown::Unscored => t!(self, "why-unscored"),
            Unknown::YearMissing(year) => t!(self, "why-year", year = year.to_string()),
            Unknown::PreviousZero(year) => t!(self, "why-zero", year = year.to_string()),
            Unknown::NoShareOfWallet => t!(self, "why-wallet"),
            Unknown::NoStage => t!(self, "why-stage"),
            Unknown::NoStakeholders => t!(self, "why-contacts"),
            Unknown::NoRule => t!(self, "why-rule"),
        }
    }

    /// How an indicator stands against its line.
    pub fn standing(&self, standing: Standing) -> String {
        match standing {
            Standing::OnTrack => t!(self, "standing-on-track"),
            Standing::Behind => t!(self, "standing-behind"),
            Standing::Off => t!(self, "standing-off"),
        }
    }

    /// What a scorecard lacks.
    pub fn gap(&self, gap: Gap) -> String {
        match gap {
            Gap::Empty => t!(self, "gap-empty"),
            Gap::NoQualitative => t!(self, "gap-qualitative"),
            Gap::NoInnovation => t!(self, "gap-innovation"),
            Gap::NoOrganisation => t!(self, "gap-organisation"),
            Gap::NothingForThem => t!(self, "gap-for-them"),
            Gap::UndatedTarget => t!(self, "gap-undated"),
        }
    }

    /// What a gate still asks for.
    pub fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Object => t!(self, "missing-object"),
            Missing::FinalObjective => t!(self, "missing-final-objective"),
            Missing::Reformulation => t!(self, "missing-reformulation"),
            Missing::Confirmation => t!(self, "missing-confirmation"),
            Missing::AgreedDate => t!(self, "missing-agreed-date"),
            Missing::Opinion => t!(self, "missing-opinion"),
            Missing::Recommendation => t!(self, "missing-recommendation"),
            Missing::Outcome => t!(self, "missing-outcome"),
            Missing::AnswerDate => t!(self, "missing-answer-date"),
            Missing::AnsweredBy => t!(self, "missing-answered-by"),
            Missing::RefusalReason => t!(self, "missing-refusal-reason"),
        }
    }

    /// How often something is due.
    pub fn cadence(&self, cadence: Cadence) -> String {
        match cadence {
            Cadence::Week => t!(self, "every-week"),
            Cadence::Month => t!(self, "every-month"),
            Cadence::Quarter => t!(self, "every-quarter"),
            Cadence::HalfYear => t!(self, "every-half-year"),
            Cadence::Year => t!(self, "every-year"),
        }
    }

    /// For whom an indicator makes sense.
    pub fn matters_to(&self, whom: MattersTo) -> String {
        match whom {
            MattersTo::Us => t!(self, "matters-to-us"),
            MattersTo::Them => t!(self, "matters-to-them"),
            MattersTo::Both => t!(self, "matters-to-both"),
        }
    }
}
