//! The Account Business Plan: the compass for one account and one year.

use jiff::civil::Date;

use super::{ItemId, PersonRef};

/// The plan of an account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The year it is for.
    pub year: Option<i16>,
    /// Theirs first, then ours.
    pub objectives: Vec<PlanObjective>,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// The top three.
    pub risks: Vec<Risk>,
    /// Dated moments.
    pub milestones: Vec<Milestone>,
    /// Asked of management.
    pub decisions: Vec<Decision>,
}

/// Whose objective it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// The account's own.
    Theirs,
    /// Ours at the account.
    Ours,
}

impl Whose {
    /// Theirs, then ours.
    pub const ALL: [Self; 2] = [Self::Theirs, Self::Ours];
}

/// An objective of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanObjective {
    /// Unique in the list.
    pub id: ItemId,
    /// Whose.
    pub whose: Option<Whose>,
    /// In words.
    pub text: String,
    /// How it is measured.
    pub measure: Option<String>,
}

/// Something to be done by somebody until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Unique in the list.
    pub id: ItemId,
    /// In words.
    pub text: String,
    /// Who does it.
    pub owner: Option<PersonRef>,
    /// Until when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
    /// The requirement it came from.
    pub from: Option<ItemId>,
    /// Whether it was agreed on with the account, so that both sides may read of it. Nothing is shared that
    /// nobody said so of.
    pub shared: bool,
}

/// What could go wrong, and what then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// Unique in the list.
    pub id: ItemId,
    /// In words.
    pub text: String,
    /// What we would do.
    pub response: Option<String>,
}

/// What kind of moment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneKind {
    /// A steering committee.
    Steering,
    /// The plan is presented.
    Presentation,
    /// A meeting outside sales: customer service, marketing.
    NonSales,
    /// Our own marketing review.
    MarketingReview,
    /// Anything else.
    Other,
}

impl MilestoneKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Steering,
        Self::Presentation,
        Self::NonSales,
        Self::MarketingReview,
        Self::Other,
    ];
}

/// A dated moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Unique in the list.
    pub id: ItemId,
    /// Of which kind.
    pub kind: Option<MilestoneKind>,
    /// In words.
    pub text: Option<String>,
    /// When it is to be.
    pub due: Option<Date>,
    /// When it was.
    pub done: Option<Date>,
}

/// A decision asked of management.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Unique in the list.
    pub id: ItemId,
    /// In words.
    pub text: String,
    /// Until when it is needed.
    pub due: Option<Date>,
    /// When it was taken.
    pub done: Option<Date>,
}

/// A result delivered to the account for its own growth: a benefit lived, not praised.
#[derive(Debug, Clone, PartialEq)]
pub struct Benefit {
    /// Unique in the account.
    pub id: ItemId,
    /// When.
    pub date: Option<Date>,
    /// In words.
    pub text: String,
    /// In the portfolio's currency.
    pub amount: Option<f64>,
    /// Somebody at the account.
    pub confirmed_by: Option<PersonRef>,
}

/// What somebody does in a purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuyingRole {
    /// Works with what we deliver.
    User,
    /// Compares.
    Evaluator,
    /// Decides.
    DecisionMaker,
    /// Signs.
    Approver,
}

impl BuyingRole {
    /// All of them, the lightest first.
    pub const ALL: [Self; 4] = [
        Self::User,
        Self::Evaluator,
        Self::DecisionMaker,
        Self::Approver,
    ];
}

/// How somebody stands towards us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attitude {
    /// Speaks for us when we are not there.
    Champion,
    /// For us.
    Supporter,
    /// Neither.
    Neutral,
    /// Against.
    Opposed,
}

impl Attitude {
    /// All of them, the warmest first.
    pub const ALL: [Self; 4] = [
        Self::Champion,
        Self::Supporter,
        Self::Neutral,
        Self::Opposed,
    ];
}

/// How well we know somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coverage {
    /// Not at all.
    None,
    /// Briefly met.
    Brief,
    /// Met several times.
    Multiple,
    /// In depth.
    InDepth,
}

impl Coverage {
    /// All of them, the least first.
    pub const ALL: [Self; 4] = [Self::None, Self::Brief, Self::Multiple, Self::InDepth];
}

/// Somebody at the account. Labels are neutral: the person may ask to read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stakeholder {
    /// Unique in the account.
    pub id: ItemId,
    /// As they are called.
    pub name: String,
    /// What they do.
    pub function: Option<String>,
    /// What they do in a purchase.
    pub role: Option<BuyingRole>,
    /// How they stand towards us.
    pub support: Option<Attitude>,
    /// How well we know them.
    pub coverage: Option<Coverage>,
    /// Who on our side holds the link.
    pub held_by: Vec<PersonRef>,
    /// Their boss, among the stakeholders or by name.
    pub reports_to: Option<PersonRef>,
    /// When we last spoke.
    pub last_contact: Option<Date>,
}
