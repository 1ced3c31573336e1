//! The gates between the steps: what a requirement still needs before it may go on.

use crate::domain::requirement::{Answer, Outcome, Requirement, Step, Track};

/// Something a gate asks for that is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// STOP: what it is about.
    Object,
    /// STOP: what they want in the end.
    FinalObjective,
    /// STOP: our words for it.
    Reformulation,
    /// STOP: the day they confirmed our words.
    Confirmation,
    /// WAIT: the day agreed with them for the answer.
    AgreedDate,
    /// WAIT: what one function of ours, at least, says to it.
    Opinion,
    /// WAIT: what we mean to answer.
    Recommendation,
    /// GO: which way it was answered.
    Outcome,
    /// GO: on which day.
    AnswerDate,
    /// GO: by whom of us.
    AnsweredBy,
    /// GO: why it was refused.
    RefusalReason,
}

impl Requirement {
    /// What the gate of its step still asks for, in the order a person would fill it in; nothing
    /// where it may go on. A small ask on the light track needs its object and its answer only.
    pub fn missing(&self) -> Vec<Missing> {
        self.missing_at(self.step)
    }

    /// What the gate of a step still asks for.
    pub fn missing_at(&self, step: Step) -> Vec<Missing> {
        let gate: Vec<(bool, Missing)> = match (step, self.track) {
            (Step::Stop, Track::Full) => self.stop_gate().to_vec(),
            (Step::Stop, Track::Light) => self.stop_gate().into_iter().take(1).collect(),
            (Step::Wait, Track::Full) => self.wait_gate().to_vec(),
            (Step::Go, _) => self.go_gate().to_vec(),
            (Step::Wait, Track::Light) | (Step::Closed, _) => Vec::new(),
        };
        let missing = gate.into_iter().filter(|(there, _)| !there);
        missing.map(|(_, what)| what).collect()
    }

    /// The object first: it is all the light track asks for.
    fn stop_gate(&self) -> [(bool, Missing); 4] {
        [
            (said(self.object.as_deref()), Missing::Object),
            (
                said(self.final_objective.as_deref()),
                Missing::FinalObjective,
            ),
            (
                said(self.reformulation.text.as_deref()),
                Missing::Reformulation,
            ),
            (
                self.reformulation.confirmed.is_some(),
                Missing::Confirmation,
            ),
        ]
    }

    fn wait_gate(&self) -> [(bool, Missing); 3] {
        let opinion = self.opinions.iter().any(|o| o.stance.is_some());
        [
            (!self.answer_by.is_empty(), Missing::AgreedDate),
            (opinion, Missing::Opinion),
            (
                said(self.recommendation.as_deref()),
                Missing::Recommendation,
            ),
        ]
    }

    /// Whoever takes a requirement back was not answered by anybody.
    fn go_gate(&self) -> [(bool, Missing); 4] {
        let has = |what: fn(&Answer) -> bool| self.answer.as_ref().is_some_and(what);
        let outcome = self.answer.as_ref().and_then(|a| a.outcome);
        let reason = self.answer.as_ref().and_then(|a| a.reason.as_deref());
        [
            (outcome.is_some(), Missing::Outcome),
            (has(|a| a.date.is_some()), Missing::AnswerDate),
            (
                outcome == Some(Outcome::Withdrawn) || has(|a| a.by.is_some()),
                Missing::AnsweredBy,
            ),
            (
                outcome != Some(Outcome::Refuse) || said(reason),
                Missing::RefusalReason,
            ),
        ]
    }
}

/// Whether something was written at all.
fn said(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
