//! What an account asks for, and its way through STOP, WAIT and GO.
//!
//! The three are successive steps, not verdicts. What they fight is the fast yes.

use jiff::civil::Date;

use super::{ItemId, PersonRef};

/// Where a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Step {
    /// Understand: listen, question, reformulate.
    #[default]
    Stop,
    /// Analyse: agree on the date of the answer, ask inside.
    Wait,
    /// Answer: bring the considered answer.
    Go,
    /// Answered, off the board.
    Closed,
}

impl Step {
    /// The steps on the board.
    pub const BOARD: [Self; 3] = [Self::Stop, Self::Wait, Self::Go];
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Stop, Self::Wait, Self::Go, Self::Closed];
}

/// What kind of thing is asked for; answers to the same kind are precedents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequirementKind {
    /// A price.
    Price,
    /// To be served first.
    Priority,
    /// A date.
    Deadline,
    /// A specification.
    Specification,
    /// A service.
    Service,
    /// Anything else.
    Other,
}

/// How much of the method a requirement goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Track {
    /// Every gate.
    #[default]
    Full,
    /// Small asks: object and answer suffice.
    Light,
}

/// When, by whom and how a requirement was raised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Raised {
    /// The day.
    pub date: Option<Date>,
    /// Somebody at the account.
    pub by: Option<PersonRef>,
    /// Call, visit, mail, ...
    pub channel: Option<String>,
}

/// Our words for what they want, and since when they agree that it is that.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reformulation {
    /// The words.
    pub text: Option<String>,
    /// When they confirmed them.
    pub confirmed: Option<Date>,
}

/// What a function of our company says to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Unique in the requirement.
    pub id: ItemId,
    /// Finance, production, ...
    pub function: Option<String>,
    /// What it says.
    pub stance: Option<Stance>,
    /// Its conditions or reasons.
    pub note: Option<String>,
    /// When it said so.
    pub date: Option<Date>,
}

/// For, under conditions, or against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// For it.
    For,
    /// Under conditions.
    Conditions,
    /// Against it.
    Against,
}

/// What it would cost us.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Impact {
    /// In the portfolio's currency, a year.
    pub cost: Option<f64>,
    /// In words.
    pub workload: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// The considered answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Accept.
    Accept,
    /// Accept against a counterpart.
    Counterpart,
    /// Reduce, or offer an alternative.
    Alternative,
    /// Refuse; a reason is required.
    Refuse,
    /// They took it back.
    Withdrawn,
}

/// What they give in return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CounterpartKind {
    /// More volume.
    Volume,
    /// Shorter payment terms.
    Payment,
    /// A longer contract.
    Duration,
    /// One delivery site.
    SingleSite,
    /// A relaxed specification.
    Specification,
    /// A recommendation.
    Recommendation,
    /// Exclusivity.
    Exclusivity,
    /// Part of the work done by them.
    WorkShare,
    /// Joint publicity.
    Publicity,
    /// An indexed price.
    IndexedPrice,
    /// Anything else.
    Other,
}

/// What we gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Concession {
    /// In words.
    pub text: Option<String>,
    /// In the portfolio's currency, a year.
    pub amount: Option<f64>,
}

/// What we got.
#[derive(Debug, Clone, PartialEq)]
pub struct Counterpart {
    /// Unique in the answer.
    pub id: ItemId,
    /// Of which kind.
    pub kind: Option<CounterpartKind>,
    /// In words.
    pub text: Option<String>,
    /// In the portfolio's currency, a year.
    pub amount: Option<f64>,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// Which way.
    pub outcome: Option<Outcome>,
    /// When.
    pub date: Option<Date>,
    /// By whom of us.
    pub by: Option<PersonRef>,
    /// Why.
    pub reason: Option<String>,
    /// What we gave.
    pub conceded: Option<Concession>,
    /// What we got.
    pub obtained: Vec<Counterpart>,
}

/// Why a gate was passed without what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bypassed {
    /// Out of STOP.
    pub stop: Option<String>,
    /// Out of WAIT.
    pub wait: Option<String>,
    /// Out of GO.
    pub go: Option<String>,
}

/// One move from step to step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Unique in the requirement.
    pub id: ItemId,
    /// When.
    pub date: Option<Date>,
    /// To which step.
    pub to: Option<Step>,
    /// By whom of us.
    pub by: Option<PersonRef>,
}

/// One requirement of an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// Unique among the account's requirements.
    pub id: ItemId,
    /// In one line.
    pub title: String,
    /// Of which kind.
    pub kind: Option<RequirementKind>,
    /// For a price: so many percent of the account's revenue; below 0 is a cut.
    pub ask_percent: Option<f64>,
    /// How much of the method it goes through.
    pub track: Track,
    /// Where it stands.
    pub step: Step,
    /// When, by whom and how it came.
    pub raised: Raised,
    /// What it is about.
    pub object: Option<String>,
    /// How they imagine it done.
    pub imagined: Option<String>,
    /// What they want in the end.
    pub final_objective: Option<String>,
    /// Our words for it.
    pub reformulation: Reformulation,
    /// The dates agreed for the answer, first to last: all but the first are slips.
    pub answer_by: Vec<Date>,
    /// What our functions say.
    pub opinions: Vec<Opinion>,
    /// What it would cost.
    pub impact: Impact,
    /// What else could be done.
    pub options: Vec<String>,
    /// What we mean to answer.
    pub recommendation: Option<String>,
    /// What was answered.
    pub answer: Option<Answer>,
    /// Gates passed without what they ask for.
    pub bypassed: Bypassed,
    /// Its way.
    pub moves: Vec<Move>,
}

impl Requirement {
    /// A requirement with nothing known of it but its title, in STOP.
    pub fn new(id: ItemId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            kind: None,
            ask_percent: None,
            track: Track::default(),
            step: Step::default(),
            raised: Raised::default(),
            object: None,
            imagined: None,
            final_objective: None,
            reformulation: Reformulation::default(),
            answer_by: Vec::new(),
            opinions: Vec::new(),
            impact: Impact::default(),
            options: Vec::new(),
            recommendation: None,
            answer: None,
            bypassed: Bypassed::default(),
            moves: Vec::new(),
        }
    }

    /// The step after its own; none for a closed one. Small asks on the light track are answered
    /// right after they are understood: object and answer suffice.
    pub const fn next_step(&self) -> Option<Step> {
        match (self.step, self.track) {
            (Step::Stop, Track::Full) => Some(Step::Wait),
            (Step::Stop, Track::Light) | (Step::Wait, _) => Some(Step::Go),
            (Step::Go, _) => Some(Step::Closed),
            (Step::Closed, _) => None,
        }
    }

    /// The step before its own; none in STOP. A closed one is opened again in GO.
    pub const fn previous_step(&self) -> Option<Step> {
        match (self.step, self.track) {
            (Step::Stop, _) => None,
            (Step::Wait, _) | (Step::Go, Track::Light) => Some(Step::Stop),
            (Step::Go, Track::Full) => Some(Step::Wait),
            (Step::Closed, _) => Some(Step::Go),
        }
    }

    /// By how many percent a price is to fall, above 0; none where no cut is asked for.
    pub fn price_cut(&self) -> Option<f64> {
        let price = matches!(self.kind, Some(RequirementKind::Price));
        let cut = self.ask_percent.filter(|percent| price && *percent < 0.0)?;
        Some(-cut)
    }
}

impl RequirementKind {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 6] = [
        Self::Price,
        Self::Priority,
        Self::Deadline,
        Self::Specification,
        Self::Service,
        Self::Other,
    ];
}

impl Stance {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::For, Self::Conditions, Self::Against];
}

impl Outcome {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 5] = [
        Self::Accept,
        Self::Counterpart,
        Self::Alternative,
        Self::Refuse,
        Self::Withdrawn,
    ];

    /// Whether it gives what was asked for, with or without a counterpart.
    pub const fn is_granted(self) -> bool {
        matches!(self, Self::Accept | Self::Counterpart)
    }
}

impl CounterpartKind {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 11] = [
        Self::Volume,
        Self::Payment,
        Self::Duration,
        Self::SingleSite,
        Self::Specification,
        Self::Recommendation,
        Self::Exclusivity,
        Self::WorkShare,
        Self::Publicity,
        Self::IndexedPrice,
        Self::Other,
    ];
}
