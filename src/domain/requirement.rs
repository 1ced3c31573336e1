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
