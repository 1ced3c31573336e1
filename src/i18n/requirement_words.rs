//! The words of requirements: their fields, the questions of each step, what was done to them.

use super::{Words, t};
use crate::domain::edit::{ActionField, RequirementChange};
use crate::domain::field::RequirementField;
use crate::domain::field::requirement_field::{ObtainedPart, OpinionPart};
use crate::domain::requirement::{CounterpartKind, Stance, Track};

impl Words {
    /// What a function of ours says.
    pub fn stance(&self, stance: Stance) -> String {
        match stance {
            Stance::For => t!(self, "stance-for"),
            Stance::Conditions => t!(self, "stance-conditions"),
            Stance::Against => t!(self, "stance-against"),
        }
    }

    /// How much of the method a requirement goes through.
    pub fn track(&self, track: Track) -> String {
        match track {
            Track::Full => t!(self, "track-full"),
            Track::Light => t!(self, "track-light"),
        }
    }

    /// What they give in return.
    pub fn counterpart(&self, kind: CounterpartKind) -> String {
        match kind {
            CounterpartKind::Volume => t!(self, "counterpart-volume"),
            CounterpartKind::Payment => t!(self, "counterpart-payment"),
            CounterpartKind::Duration => t!(self, "counterpart-duration"),
            CounterpartKind::SingleSite => t!(self, "counterpart-single-site"),
            CounterpartKind::Specification => t!(self, "counterpart-specification"),
            CounterpartKind::Recommendation => t!(self, "counterpart-recommendation"),
            CounterpartKind::Exclusivity => t!(self, "counterpart-exclusivity"),
            CounterpartKind::WorkShare => t!(self, "counterpart-work-share"),
            CounterpartKind::Publicity => t!(self, "counterpart-publicity"),
            CounterpartKind::IndexedPrice => t!(self, "counterpart-indexed-price"),
            CounterpartKind::Other => t!(self, "counterpart-other"),
        }
    }

    /// A field of a requirement. Items of lists are counted from one, as people do.
    pub fn requirement_field(&self, field: RequirementField) -> String {
        use RequirementField as F;
        match field {
            F::Title => t!(self, "requirement-field-title"),
            F::Kind => t!(self, "requirement-field-kind"),
            F::AskPercent => t!(self, "requirement-field-ask"),
            F::Track => t!(self, "requirement-field-track"),
            F::RaisedOn => t!(self, "requirement-field-raised-on"),
            F::RaisedBy => t!(self, "requirement-field-raised-by"),
            F::Channel => t!(self, "requirement-field-channel"),
            F::Object => t!(self, "requirement-field-object"),
            F::Imagined => t!(self, "requirement-field-imagined"),
            F::FinalObjective => t!(self, "requirement-field-objective"),
            F::Reformulation => t!(self, "requirement-field-reformulation"),
            F::Confirmed => t!(self, "requirement-field-confirmed"),
            F::AnswerBy => t!(self, "requirement-field-answer-by"),
            F::Opinion(at, part) => self.opinion_part(at, part),
            F::Cost => t!(self, "requirement-field-cost"),
            F::Workload => t!(self, "requirement-field-workload"),
            F::ImpactNote => t!(self, "requirement-field-impact-note"),
            F::Option(at) => {
                let number = (at + 1).to_string();
                t!(self, "requirement-field-option", number = number)
            }
            F::Recommendation => t!(self, "requirement-field-recommendation"),
            F::Outcome => t!(self, "requirement-field-outcome"),
            F::AnsweredOn => t!(self, "requirement-field-answered-on"),
            F::AnsweredBy => t!(self, "requirement-field-answered-by"),
            F::Reason => t!(self, "requirement-field-reason"),
            F::Conceded => t!(self, "requirement-field-conceded"),
            F::ConcededAmount => t!(self, "requirement-field-conceded-amount"),
            F::Obtained(at, part) => self.obtained_part(at, part),
        }
    }

    fn opinion_part(&self, at: usize, part: OpinionPart) -> String {
        let number = (at + 1).to_string();
        match part {
            OpinionPart::Function => t!(self, "requirement-field-opinion", number = number),
            OpinionPart::Stance => t!(self, "requirement-field-opinion-stance"),
            OpinionPart::Note => t!(self, "requirement-field-opinion-note"),
            OpinionPart::Date => t!(self, "requirement-field-opinion-date"),
        }
    }

    fn obtained_part(&self, at: usize, part: ObtainedPart) -> String {
        let number = (at + 1).to_string();
        match part {
            ObtainedPart::Kind => t!(self, "requirement-field-obtained", number = number),
            ObtainedPart::Text => t!(self, "requirement-field-obtained-text"),
            ObtainedPart::Amount => t!(self, "requirement-field-obtained-amount"),
        }
    }

    /// The question an empty field of a requirement asks, where the method has one.
    pub fn requirement_question(&self, field: RequirementField) -> Option<String> {
        use RequirementField as F;
        Some(match field {
            F::AskPercent => t!(self, "question-ask"),
            F::RaisedBy => t!(self, "question-raised-by"),
            F::Object => t!(self, "question-object"),
            F::Imagined => t!(self, "question-imagined"),
            F::FinalObjective => t!(self, "question-objective"),
            F::Reformulation => t!(self, "question-reformulation"),
            F::Confirmed => t!(self, "question-confirmed"),
            F::AnswerBy => t!(self, "question-answer-by"),
            F::Opinion(_, OpinionPart::Function) => t!(self, "question-opinion"),
            F::Opinion(_, OpinionPart::Stance) => t!(self, "question-stance"),
            F::Opinion(_, OpinionPart::Note) => t!(self, "question-opinion-note"),
            F::Cost => t!(self, "question-cost"),
            F::Workload => t!(self, "question-workload"),
            F::Option(_) => t!(self, "question-option"),
            F::Recommendation => t!(self, "question-recommendation"),
            F::Outcome => t!(self, "question-outcome"),
            F::Reason => t!(self, "question-reason"),
            F::Conceded => t!(self, "question-conceded"),
            F::Obtained(_, ObtainedPart::Kind) => t!(self, "question-obtained"),
            F::Obtained(_, ObtainedPart::Amount) => t!(self, "question-obtained-amount"),
            _ => return None,
        })
    }

    /// A field of one of the actions that follow from an answer: the first is what we deliver, the second
    /// what they owe.
    pub(crate) fn follow_field(&self, at: usize, field: ActionField) -> String {
        match (at, field) {
            (0, ActionField::Text) => t!(self, "follow-ours"),
            (1, ActionField::Text) => t!(self, "follow-theirs"),
            (_, ActionField::Text) => t!(self, "follow-more"),
            (_, field) => format!("– {}", self.action_field(field)),
        }
    }

    /// What we deliver, once something is granted: the words of an action.
    pub(crate) fn we_deliver(&self, title: &str) -> String {
        t!(self, "follow-we-deliver", title = title)
    }

    /// What they owe, once something is granted: the words of an action.
    pub(crate) fn they_owe(&self, title: &str) -> String {
        t!(self, "follow-they-owe", title = title)
    }

    /// How a requirement came that was raised in a call.
    pub(crate) fn call_channel(&self) -> String {
        t!(self, "channel-call")
    }

    /// A percent as people write it, with its sign: `-3 %`.
    pub(crate) fn percent_typed(&self, percent: f64) -> String {
        let number = self.plain_number(percent);
        t!(self, "percent-typed", number = number)
    }

    /// A field of an action that follows from an answer.
    pub fn action_field(&self, field: ActionField) -> String {
        match field {
            ActionField::Text => t!(self, "action-field-text"),
            ActionField::Owner => t!(self, "action-field-owner"),
            ActionField::Due => t!(self, "action-field-due"),
            ActionField::Done => t!(self, "action-field-done"),
        }
    }

    /// What was done to a requirement, as an undo names it.
    pub(crate) fn requirement_change(&self, title: &str, change: RequirementChange) -> String {
        use RequirementChange as C;
        match change {
            C::Added => t!(self, "label-requirement-added", title = title),
            C::Removed => t!(self, "label-requirement-removed", title = title),
            C::Set(field) => {
                let what = self.requirement_field(field);
                t!(self, "label-changed", what = what, of = title)
            }
            C::Advanced(step) => {
                t!(
                    self,
                    "label-requirement-step",
                    title = title,
                    step = self.step(step)
                )
            }
            C::Bypassed(step) => {
                t!(
                    self,
                    "label-requirement-bypassed",
                    title = title,
                    step = self.step(step)
                )
            }
            C::Returned(step) => {
                t!(
                    self,
                    "label-requirement-returned",
                    title = title,
                    step = self.step(step)
                )
            }
            C::Agreed => t!(self, "label-requirement-agreed", title = title),
            C::Renegotiated => t!(self, "label-requirement-renegotiated", title = title),
            C::Answered(outcome) => {
                let outcome = self.outcome(outcome);
                t!(
                    self,
                    "label-requirement-answered",
                    title = title,
                    outcome = outcome
                )
            }
            C::Followed(ActionField::Done) => t!(self, "label-action-done", title = title),
            C::Followed(field) => {
                let what = self.action_field(field);
                t!(self, "label-changed", what = what, of = title)
            }
        }
    }
}
