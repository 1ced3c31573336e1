//! The fields of a requirement, step by step.

mod lists;

use super::{Kind, Unfit, Value, day, number_within, person, words};
use crate::domain::PersonRef;
use crate::domain::requirement::{Answer, Concession, Outcome, Requirement, Step};

pub use lists::{ObtainedPart, OpinionPart};

/// The largest ask and the largest amount that make sense.
const MOST_PERCENT: f64 = 100.0;
const MOST_AMOUNT: f64 = 1e15;

/// One field of a requirement. Those of lists are counted from 0; the one after the last is there
/// to be filled in, and makes a new item when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequirementField {
    /// In one line; required.
    Title,
    /// Of which kind.
    Kind,
    /// By how many percent a price is to change; below 0 is a cut.
    AskPercent,
    /// Full or light.
    Track,
    /// The day it was raised.
    RaisedOn,
    /// By whom of them.
    RaisedBy,
    /// Call, visit, mail, ...
    Channel,
    /// What it is about.
    Object,
    /// How they imagine it done.
    Imagined,
    /// What they want in the end.
    FinalObjective,
    /// Our words for it.
    Reformulation,
    /// When they confirmed them.
    Confirmed,
    /// The day agreed with them for the answer. Another day is a slip, and the earlier ones stay.
    AnswerBy,
    /// What a function of ours says.
    Opinion(usize, OpinionPart),
    /// What it would cost, a year.
    Cost,
    /// The work it would take.
    Workload,
    /// Anything else about its cost.
    ImpactNote,
    /// Something else that could be done.
    Option(usize),
    /// What we mean to answer.
    Recommendation,
    /// Which way it was answered.
    Outcome,
    /// When.
    AnsweredOn,
    /// By whom of us.
    AnsweredBy,
    /// Why.
    Reason,
    /// What we gave, in words.
    Conceded,
    /// What that is worth, a year.
    ConcededAmount,
    /// What we got in return.
    Obtained(usize, ObtainedPart),
}

impl RequirementField {
    /// The fields of a step's card, in the order a person fills them in.
    pub fn of(requirement: &Requirement, step: Step) -> Vec<Self> {
        match step {
            Step::Stop => Self::of_stop(requirement),
            Step::Wait => Self::of_wait(requirement),
            Step::Go | Step::Closed => Self::of_go(requirement),
        }
    }

    fn of_stop(requirement: &Requirement) -> Vec<Self> {
        let mut fields = vec![Self::Title, Self::Kind];
        let price = crate::domain::requirement::RequirementKind::Price;
        if requirement.kind == Some(price) || requirement.ask_percent.is_some() {
            fields.push(Self::AskPercent);
        }
        fields.extend([Self::Object, Self::Imagined, Self::FinalObjective]);
        fields.extend([Self::Reformulation, Self::Confirmed]);
        fields.extend([Self::RaisedOn, Self::RaisedBy, Self::Channel, Self::Track]);
        fields
    }

    fn of_wait(requirement: &Requirement) -> Vec<Self> {
        let mut fields = vec![Self::AnswerBy];
        let opinions = requirement.opinions.len();
        let parts = |at| OpinionPart::ALL.map(|part| Self::Opinion(at, part));
        fields.extend((0..opinions).flat_map(parts));
        fields.push(Self::Opinion(opinions, OpinionPart::Function));
        fields.extend([Self::Cost, Self::Workload, Self::ImpactNote]);
        fields.extend((0..=requirement.options.len()).map(Self::Option));
        fields.push(Self::Recommendation);
        fields
    }

    /// What was given is asked for once something was, and why once it was answered.
    fn of_go(requirement: &Requirement) -> Vec<Self> {
        let mut fields = vec![Self::Outcome];
        let Some(answer) = &requirement.answer else {
            return fields;
        };
        fields.extend([Self::AnsweredOn, Self::AnsweredBy, Self::Reason]);
        let gives = |outcome: Outcome| outcome.is_granted() || outcome == Outcome::Alternative;
        if answer.outcome.is_some_and(gives) || answer.conceded.is_some() {
            fields.extend([Self::Conceded, Self::ConcededAmount]);
        }
        let obtained = answer.obtained.len();
        let parts = |at| ObtainedPart::ALL.map(|part| Self::Obtained(at, part));
        fields.extend((0..obtained).flat_map(parts));
        if answer.outcome.is_some_and(gives) {
            fields.push(Self::Obtained(obtained, ObtainedPart::Kind));
        }
        fields
    }

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Kind => Kind::RequirementKind,
            Self::Track => Kind::Track,
            Self::Outcome => Kind::Outcome,
            Self::Opinion(_, part) => part.kind(),
            Self::Obtained(_, part) => part.kind(),
            Self::AskPercent | Self::Cost | Self::ConcededAmount => Kind::Number,
            Self::RaisedOn | Self::Confirmed | Self::AnswerBy | Self::AnsweredOn => Kind::Date,
            Self::AnsweredBy => Kind::Person,
            Self::Title
            | Self::RaisedBy
            | Self::Channel
            | Self::Object
            | Self::Imagined
            | Self::FinalObjective
            | Self::Reformulation
            | Self::Workload
            | Self::ImpactNote
            | Self::Option(_)
            | Self::Recommendation
            | Self::Reason
            | Self::Conceded => Kind::Text,
        }
    }

    /// What a requirement holds in it.
    pub fn get(self, requirement: &Requirement) -> Value {
        let r = requirement;
        match self {
            Self::Title => Value::Text(r.title.clone()),
            Self::Kind => r.kind.map_or(Value::Empty, Value::RequirementKind),
            Self::AskPercent => Value::number(r.ask_percent),
            Self::Track => Value::Track(r.track),
            Self::RaisedOn => Value::date(r.raised.date),
            Self::RaisedBy => (r.raised.by.as_ref())
                .map_or(Value::Empty, |by| Value::Text(by.as_str().to_owned())),
            Self::Channel => Value::text(r.raised.channel.as_ref()),
            Self::Object => Value::text(r.object.as_ref()),
            Self::Imagined => Value::text(r.imagined.as_ref()),
            Self::FinalObjective => Value::text(r.final_objective.as_ref()),
            Self::Reformulation => Value::text(r.reformulation.text.as_ref()),
            Self::Confirmed => Value::date(r.reformulation.confirmed),
            Self::AnswerBy => Value::date(r.answer_by.last().copied()),
            Self::Opinion(at, part) => part.get(r.opinions.get(at)),
            Self::Cost => Value::number(r.impact.cost),
            Self::Workload => Value::text(r.impact.workload.as_ref()),
            Self::ImpactNote => Value::text(r.impact.note.as_ref()),
            Self::Option(at) => Value::text(r.options.get(at)),
            Self::Recommendation => Value::text(r.recommendation.as_ref()),
            _ => (r.answer.as_ref()).map_or(Value::Empty, |answer| self.get_answer(answer)),
        }
    }

    fn get_answer(self, answer: &Answer) -> Value {
        let conceded = answer.conceded.as_ref();
        match self {
            Self::Outcome => answer.outcome.map_or(Value::Empty, Value::Outcome),
            Self::AnsweredOn => Value::date(answer.date),
            Self::AnsweredBy => Value::person(answer.by.as_ref()),
            Self::Reason => Value::text(answer.reason.as_ref()),
            Self::Conceded => Value::text(conceded.and_then(|c| c.text.as_ref())),
            Self::ConcededAmount => Value::number(conceded.and_then(|c| c.amount)),
            Self::Obtained(at, part) => part.get(answer.obtained.get(at)),
            _ => Value::Empty,
        }
    }

    /// Puts a value into it. `on` is the day a new opinion is given.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, or that the field may not be empty.
    pub fn set(
        self,
        requirement: &mut Requirement,
        value: &Value,
        on: jiff::civil::Date,
    ) -> Result<(), Unfit> {
        let r = requirement;
        match self {
            Self::Title => r.title = words(value)?.ok_or(Unfit::Required)?,
            Self::Kind => {
                r.kind = lists::choice(value, lists::requirement_kind, Kind::RequirementKind)?;
            }
            Self::AskPercent => r.ask_percent = number_within(value, -MOST_PERCENT, MOST_PERCENT)?,
            Self::Track => match value {
                Value::Track(track) => r.track = *track,
                _ => return Err(Unfit::Kind(Kind::Track)),
            },
            Self::RaisedOn => r.raised.date = day(value)?,
            Self::RaisedBy => r.raised.by = words(value)?.map(PersonRef::from),
            Self::Channel => r.raised.channel = words(value)?,
            Self::Object => r.object = words(value)?,
            Self::Imagined => r.imagined = words(value)?,
            Self::FinalObjective => r.final_objective = words(value)?,
            Self::Reformulation => r.reformulation.text = words(value)?,
            Self::Confirmed => r.reformulation.confirmed = day(value)?,
            Self::AnswerBy => agree(&mut r.answer_by, day(value)?),
            Self::Opinion(at, part) => lists::set_opinion(&mut r.opinions, at, part, value, on)?,
            Self::Cost => r.impact.cost = number_within(value, -MOST_AMOUNT, MOST_AMOUNT)?,
            Self::Workload => r.impact.workload = words(value)?,
            Self::ImpactNote => r.impact.note = words(value)?,
            Self::Option(at) => lists::set_option(&mut r.options, at, words(value)?),
            Self::Recommendation => r.recommendation = words(value)?,
            _ => return self.set_in_answer(r, value),
        }
        Ok(())
    }

    /// An answer that says nothing any more is none.
    fn set_in_answer(self, requirement: &mut Requirement, value: &Value) -> Result<(), Unfit> {
        let mut answer = requirement.answer.clone().unwrap_or_default();
        self.set_answer(&mut answer, value)?;
        requirement.answer = Some(answer).filter(|answer| *answer != Answer::default());
        Ok(())
    }

    fn set_answer(self, answer: &mut Answer, value: &Value) -> Result<(), Unfit> {
        match self {
            Self::Outcome => answer.outcome = lists::choice(value, lists::outcome, Kind::Outcome)?,
            Self::AnsweredOn => answer.date = day(value)?,
            Self::AnsweredBy => answer.by = person(value)?,
            Self::Reason => answer.reason = words(value)?,
            Self::Conceded => {
                let text = words(value)?;
                change_concession(answer, |conceded| conceded.text = text);
            }
            Self::ConcededAmount => {
                let amount = number_within(value, -MOST_AMOUNT, MOST_AMOUNT)?;
                change_concession(answer, |conceded| conceded.amount = amount);
            }
            Self::Obtained(at, part) => lists::set_obtained(&mut answer.obtained, at, part, value)?,
            _ => {}
        }
        Ok(())
    }
}

/// A day that is agreed: none takes the last one back, another one is added to those before it.
fn agree(days: &mut Vec<jiff::civil::Date>, day: Option<jiff::civil::Date>) {
    match day {
        None => drop(days.pop()),
        Some(day) if days.last() == Some(&day) => {}
        Some(day) => days.push(day),
    }
}

fn change_concession(answer: &mut Answer, change: impl FnOnce(&mut Concession)) {
    let mut conceded = answer.conceded.clone().unwrap_or_default();
    change(&mut conceded);
    answer.conceded = Some(conceded).filter(|conceded| *conceded != Concession::default());
}

#[cfg(test)]
mod tests;
