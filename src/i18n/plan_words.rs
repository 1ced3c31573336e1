//! The words of a plan: its lists, the fields of what stands in them, and what stands there.

use super::{Words, t};
use crate::domain::contact_map::Shape;
use crate::domain::edit::PlanChange;
use crate::domain::field::{PlanField, PlanList, Value};
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};
use crate::domain::plan_calendar::{Moment, Month};
use crate::domain::stage::Prerequisite;

impl Words {
    /// A field of an item of a list of the plan.
    pub fn plan_field(&self, field: PlanField) -> String {
        match field {
            PlanField::Text => t!(self, "plan-text"),
            PlanField::Whose => t!(self, "plan-whose"),
            PlanField::Measure => t!(self, "plan-measure"),
            PlanField::Owner => t!(self, "plan-owner"),
            PlanField::Due => t!(self, "plan-due"),
            PlanField::Done => t!(self, "plan-done"),
            PlanField::Shared => t!(self, "plan-shared"),
            PlanField::Response => t!(self, "plan-response"),
            PlanField::Kind => t!(self, "plan-kind"),
            PlanField::Name => t!(self, "plan-name"),
            PlanField::Function => t!(self, "plan-function"),
            PlanField::Role => t!(self, "plan-role"),
            PlanField::Support => t!(self, "plan-support"),
            PlanField::Coverage => t!(self, "plan-coverage"),
            PlanField::HeldBy => t!(self, "plan-held-by"),
            PlanField::ReportsTo => t!(self, "plan-reports-to"),
            PlanField::LastContact => t!(self, "plan-last-contact"),
            PlanField::Date => t!(self, "plan-date"),
            PlanField::Amount => t!(self, "plan-amount"),
            PlanField::ConfirmedBy => t!(self, "plan-confirmed-by"),
        }
    }

    /// A value that only a plan holds.
    pub(super) fn plan_value(&self, value: &Value) -> String {
        match value {
            Value::Whose(whose) => self.whose(*whose),
            Value::Shared => t!(self, "plan-shared-with-them"),
            Value::MilestoneKind(kind) => self.milestone_kind(*kind),
            Value::BuyingRole(role) => self.buying_role(*role),
            Value::Attitude(attitude) => self.attitude(*attitude),
            Value::Coverage(coverage) => self.contact_coverage(*coverage),
            _ => String::new(),
        }
    }

    /// Whose an objective is.
    pub fn whose(&self, whose: Whose) -> String {
        match whose {
            Whose::Theirs => t!(self, "whose-theirs"),
            Whose::Ours => t!(self, "whose-ours"),
        }
    }

    /// What kind of moment a milestone is.
    pub fn milestone_kind(&self, kind: MilestoneKind) -> String {
        match kind {
            MilestoneKind::Steering => t!(self, "milestone-steering"),
            MilestoneKind::Presentation => t!(self, "milestone-presentation"),
            MilestoneKind::NonSales => t!(self, "milestone-non-sales"),
            MilestoneKind::MarketingReview => t!(self, "milestone-marketing-review"),
            MilestoneKind::Other => t!(self, "milestone-other"),
        }
    }

    /// What somebody does in a purchase.
    pub fn buying_role(&self, role: BuyingRole) -> String {
        match role {
            BuyingRole::User => t!(self, "buying-user"),
            BuyingRole::Evaluator => t!(self, "buying-evaluator"),
            BuyingRole::DecisionMaker => t!(self, "buying-decision-maker"),
            BuyingRole::Approver => t!(self, "buying-approver"),
        }
    }

    /// How somebody stands towards us.
    pub fn attitude(&self, attitude: Attitude) -> String {
        match attitude {
            Attitude::Champion => t!(self, "attitude-champion"),
            Attitude::Supporter => t!(self, "attitude-supporter"),
            Attitude::Neutral => t!(self, "attitude-neutral"),
            Attitude::Opposed => t!(self, "attitude-opposed"),
        }
    }

    /// How well we know somebody.
    pub fn contact_coverage(&self, coverage: Coverage) -> String {
        match coverage {
            Coverage::None => t!(self, "coverage-none"),
            Coverage::Brief => t!(self, "coverage-brief"),
            Coverage::Multiple => t!(self, "coverage-multiple"),
            Coverage::InDepth => t!(self, "coverage-in-depth"),
        }
    }

    /// What was done to an item of a list, by what it is called.
    pub fn plan_change(&self, title: &str, change: PlanChange) -> String {
        match change {
            PlanChange::Added(_) => t!(self, "label-plan-added", title = title),
            PlanChange::Removed(_) => t!(self, "label-plan-removed", title = title),
            PlanChange::Moved(_) => t!(self, "label-plan-moved", title = title),
            PlanChange::Set(field) => {
                let field = self.plan_field(field);
                t!(self, "label-plan-set", field = field, title = title)
            }
        }
    }

    /// What is asked for a new item of a list.
    pub fn new_plan_item(&self, list: PlanList) -> String {
        match list {
            PlanList::Objectives => t!(self, "prompt-new-objective"),
            PlanList::Actions => t!(self, "prompt-new-action"),
            PlanList::Risks => t!(self, "prompt-new-risk"),
            PlanList::Milestones => t!(self, "prompt-new-milestone"),
            PlanList::Decisions => t!(self, "prompt-new-decision"),
            PlanList::Stakeholders => t!(self, "prompt-new-stakeholder"),
            PlanList::Benefits => t!(self, "prompt-new-benefit"),
        }
    }

    /// A moment of the plan's year.
    pub fn moment(&self, moment: Moment) -> String {
        match moment {
            Moment::Interview => t!(self, "moment-interview"),
            Moment::Draft => t!(self, "moment-draft"),
            Moment::Presentation => t!(self, "moment-presentation"),
            Moment::Budget => t!(self, "moment-budget"),
            Moment::MarketingReview => t!(self, "moment-review"),
        }
    }

    /// A month of a certain year: `July 2027`.
    pub fn month_of_year(&self, month: Month) -> String {
        format!("{} {}", self.month(month.month), month.year)
    }

    /// The shape of the links between both sides.
    pub fn contact_shape(&self, shape: Shape) -> String {
        match shape {
            Shape::None => t!(self, "plan-shape-none"),
            Shape::BowTie => t!(self, "plan-shape-bow-tie"),
            Shape::Widening => t!(self, "plan-shape-widening"),
            Shape::Diamond => t!(self, "plan-shape-diamond"),
        }
    }

    /// What a stage asks for, in a few words.
    pub fn asked_for(&self, asked: Prerequisite) -> String {
        match asked {
            Prerequisite::Negotiator => t!(self, "plan-asks-negotiator"),
            Prerequisite::ComplexSales => t!(self, "plan-asks-complex-sales"),
            Prerequisite::Presence => t!(self, "plan-asks-presence"),
            Prerequisite::Meetings => t!(self, "plan-asks-meetings"),
            Prerequisite::Introductions => t!(self, "plan-asks-introductions"),
        }
    }
}
