//! The field's own words, in both languages.

use super::{Words, t};
use crate::domain::account::Status;
use crate::domain::criterion::{Axis, Source};
use crate::domain::matrix::{Cell, Level, Zone};
use crate::domain::portfolio::Side;
use crate::domain::requirement::{Outcome, RequirementKind, Step};
use crate::domain::scorecard::Dimension;
use crate::domain::stage::{Prerequisite, Stage};

impl Words {
    /// An axis of the matrix.
    pub fn axis(&self, axis: Axis) -> String {
        match axis {
            Axis::Attractiveness => t!(self, "axis-attractiveness"),
            Axis::Strength => t!(self, "axis-strength"),
        }
    }

    /// A third of an axis: how attractive, how strong.
    pub fn level(&self, axis: Axis, level: Level) -> String {
        match (axis, level) {
            (Axis::Attractiveness, Level::High) => t!(self, "level-attractiveness-high"),
            (Axis::Attractiveness, Level::Medium) => t!(self, "level-attractiveness-medium"),
            (Axis::Attractiveness, Level::Low) => t!(self, "level-attractiveness-low"),
            (Axis::Strength, Level::High) => t!(self, "level-strength-high"),
            (Axis::Strength, Level::Medium) => t!(self, "level-strength-medium"),
            (Axis::Strength, Level::Low) => t!(self, "level-strength-low"),
        }
    }

    /// A cell of the matrix.
    pub fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Protect => t!(self, "cell-protect"),
            Cell::Build => t!(self, "cell-build"),
            Cell::Select => t!(self, "cell-select"),
            Cell::Grow => t!(self, "cell-grow"),
            Cell::Hold => t!(self, "cell-hold"),
            Cell::Limit => t!(self, "cell-limit"),
            Cell::Maintain => t!(self, "cell-maintain"),
            Cell::Cash => t!(self, "cell-cash"),
            Cell::Streamline => t!(self, "cell-streamline"),
        }
    }

    /// A zone of the matrix.
    pub fn zone(&self, zone: Zone) -> String {
        match zone {
            Zone::Invest => t!(self, "zone-invest"),
            Zone::Selective => t!(self, "zone-selective"),
            Zone::Harvest => t!(self, "zone-harvest"),
        }
    }

    /// What an account is to us.
    pub fn status(&self, status: Status) -> String {
        match status {
            Status::Key => t!(self, "status-key"),
            Status::Incubator => t!(self, "status-incubator"),
            Status::Candidate => t!(self, "status-candidate"),
            Status::Former => t!(self, "status-former"),
        }
    }

    /// A stage of the relationship.
    pub fn stage(&self, stage: Stage) -> String {
        match stage {
            Stage::Exploratory => t!(self, "stage-exploratory"),
            Stage::Basic => t!(self, "stage-basic"),
            Stage::Cooperative => t!(self, "stage-cooperative"),
            Stage::Interdependent => t!(self, "stage-interdependent"),
            Stage::Integrated => t!(self, "stage-integrated"),
        }
    }

    /// What must have been shown before a stage can be aimed for.
    pub fn prerequisite(&self, prerequisite: Prerequisite) -> String {
        match prerequisite {
            Prerequisite::Negotiator => t!(self, "prerequisite-negotiator"),
            Prerequisite::ComplexSales => t!(self, "prerequisite-complex-sales"),
            Prerequisite::Presence => t!(self, "prerequisite-presence"),
            Prerequisite::Meetings => t!(self, "prerequisite-meetings"),
            Prerequisite::Introductions => t!(self, "prerequisite-introductions"),
        }
    }

    /// Where the value of a criterion comes from.
    pub fn source(&self, source: Source) -> String {
        match source {
            Source::Entered => t!(self, "source-entered"),
            Source::RevenueProgression => t!(self, "source-revenue-progression"),
            Source::MarginProgression => t!(self, "source-margin-progression"),
            Source::ShareOfWallet => t!(self, "source-share-of-wallet"),
            Source::Stage => t!(self, "source-stage"),
            Source::ContactCoverage => t!(self, "source-contact-coverage"),
        }
    }

    /// A side of the matrix.
    pub fn side(&self, side: Side) -> String {
        match side {
            Side::Right => t!(self, "side-right"),
            Side::Left => t!(self, "side-left"),
        }
    }

    /// A dimension of the scorecard.
    pub fn dimension(&self, dimension: Option<Dimension>) -> String {
        match dimension {
            Some(Dimension::Results) => t!(self, "dimension-results"),
            Some(Dimension::Quality) => t!(self, "dimension-quality"),
            Some(Dimension::Innovation) => t!(self, "dimension-innovation"),
            Some(Dimension::Organisation) => t!(self, "dimension-organisation"),
            None => t!(self, "dimension-none"),
        }
    }

    /// A step's own name: STOP, WAIT, GO in every language.
    pub fn step(&self, step: Step) -> String {
        match step {
            Step::Stop => t!(self, "step-stop"),
            Step::Wait => t!(self, "step-wait"),
            Step::Go => t!(self, "step-go"),
            Step::Closed => t!(self, "step-closed"),
        }
    }

    /// What is done in a step.
    pub fn step_work(&self, step: Step) -> String {
        match step {
            Step::Stop => t!(self, "step-stop-work"),
            Step::Wait => t!(self, "step-wait-work"),
            Step::Go => t!(self, "step-go-work"),
            Step::Closed => t!(self, "step-closed-work"),
        }
    }

    /// A kind of requirement.
    pub fn requirement_kind(&self, kind: RequirementKind) -> String {
        match kind {
            RequirementKind::Price => t!(self, "requirement-price"),
            RequirementKind::Priority => t!(self, "requirement-priority"),
            RequirementKind::Deadline => t!(self, "requirement-deadline"),
            RequirementKind::Specification => t!(self, "requirement-specification"),
            RequirementKind::Service => t!(self, "requirement-service"),
            RequirementKind::Other => t!(self, "requirement-other"),
        }
    }

    /// Which way a requirement was answered.
    pub fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Accept => t!(self, "outcome-accept"),
            Outcome::Counterpart => t!(self, "outcome-counterpart"),
            Outcome::Alternative => t!(self, "outcome-alternative"),
            Outcome::Refuse => t!(self, "outcome-refuse"),
            Outcome::Withdrawn => t!(self, "outcome-withdrawn"),
        }
    }
}
