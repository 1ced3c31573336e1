//! `requirements` of an account: what it asks for, and its way through STOP, WAIT and GO.

use jiff::civil::Date;

use super::checker::Checker;
use super::collection::List;
use super::field::Field;
use super::shape::{Id, Text};
use super::{item, map};
use crate::domain::requirement as domain;
use crate::domain::requirement::{CounterpartKind, Outcome, RequirementKind, Stance, Step, Track};

item! {
    /// What an account asks for.
    #[schemars(extend("required" = ["id"]))]
    struct Requirement {
        /// Unique among the account's requirements.
        id: Id,
        /// In one line.
        title: Text,
        /// Of which kind; answers to the same kind are precedents.
        kind: RequirementKind,
        /// How much is asked for.
        ask: Ask,
        /// Full: every gate. Light: small asks, object and answer suffice.
        track: Track,
        /// Stop: understand. Wait: analyse. Go: answer. Closed: answered, off the board.
        step: Step,
        /// When, by whom and how it came.
        raised: Raised,
        /// What it is about.
        object: Text,
        /// How they see it done.
        imagined: Text,
        /// What they want in the end.
        final_objective: Text,
        /// Our words for it, and since when they agree.
        reformulation: Reformulation,
        /// The dates agreed for the answer, first to last.
        answer_by: List<Date>,
        /// What our functions say.
        opinions: List<Voice>,
        /// What it would cost us.
        impact: Impact,
        /// What else could be done.
        options: List<Text>,
        /// What we mean to answer.
        recommendation: Text,
        /// What was answered.
        answer: Answer,
        /// Why a gate was passed without what it asks for.
        bypassed: Bypassed,
        /// Its way from step to step.
        moves: List<Move>,
    }
}

map! {
    /// How much is asked for.
    struct Ask {
        /// Percent of the account's revenue; below 0 is a cut.
        percent: f64,
    }
}

map! {
    /// When, by whom and how a requirement was raised.
    struct Raised {
        /// The day.
        date: Date,
        /// Somebody at the account.
        by: Text,
        /// Call, visit, mail, ...
        channel: Text,
    }
}

map! {
    /// Our words for what they want.
    struct Reformulation {
        /// The words.
        text: Text,
        /// When they confirmed them.
        confirmed: Date,
    }
}

item! {
    /// What a function of our company says to it.
    #[schemars(extend("required" = ["id"]))]
    struct Voice {
        /// Unique in the requirement.
        id: Id,
        /// Finance, production, ...
        function: Text,
        /// For, under conditions, or against.
        opinion: Stance,
        /// Its conditions or reasons.
        note: Text,
        /// When it said so.
        date: Date,
    }
}

map! {
    /// What a requirement would cost us.
    struct Impact {
        /// In the portfolio's currency, a year.
        cost: f64,
        /// In words.
        workload: Text,
        /// Anything else.
        note: Text,
    }
}

map! {
    /// What was answered.
    struct Answer {
        /// Which way; a refusal needs a reason.
        outcome: Outcome,
        /// When.
        date: Date,
        /// By whom of us: an id of `people`, or a name.
        by: Text,
        /// Why.
        reason: Text,
        /// What we gave.
        conceded: Concession,
        /// What we got.
        obtained: List<Counterpart>,
    }
}

map! {
    /// What we gave.
    struct Concession {
        /// In words.
        text: Text,
        /// In the portfolio's currency, a year.
        amount: f64,
    }
}

item! {
    /// What we got in return.
    #[schemars(extend("required" = ["id"]))]
    struct Counterpart {
        /// Unique in the answer.
        id: Id,
        /// Of which kind.
        kind: CounterpartKind,
        /// In words.
        text: Text,
        /// In the portfolio's currency, a year.
        amount: f64,
    }
}

map! {
    /// Why a gate was passed without what it asks for.
    struct Bypassed {
        /// Out of STOP.
        stop: Text,
        /// Out of WAIT.
        wait: Text,
        /// Out of GO.
        go: Text,
    }
}

item! {
    /// One move from step to step.
    #[schemars(extend("required" = ["id"]))]
    struct Move {
        /// Unique in the requirement.
        id: Id,
        /// When.
        date: Date,
        /// To which step.
        to: Step,
        /// By whom of us: an id of `people`, or a name.
        by: Text,
    }
}

impl Requirement {
    pub(super) fn read(self, c: &mut Checker) -> domain::Requirement {
        let id: String = c.id(self.id);
        domain::Requirement {
            title: c.text("title", self.title).unwrap_or_else(|| id.clone()),
            id: id.into(),
            kind: c.take("kind", self.kind),
            ask_percent: c
                .map("ask", self.ask, |ask, c| c.take("percent", ask.percent))
                .flatten(),
            track: c.take("track", self.track).unwrap_or_default(),
            step: c.take("step", self.step).unwrap_or_default(),
            raised: c
                .map("raised", self.raised, Raised::read)
                .unwrap_or_default(),
            object: c.text("object", self.object),
            imagined: c.text("imagined", self.imagined),
            final_objective: c.text("final_objective", self.final_objective),
            reformulation: c
                .map("reformulation", self.reformulation, Reformulation::read)
                .unwrap_or_default(),
            answer_by: c.list("answer_by", self.answer_by, |date, _| date),
            opinions: c.items("opinions", self.opinions, Voice::read),
            impact: c
                .map("impact", self.impact, Impact::read)
                .unwrap_or_default(),
            options: c.list("options", self.options, |Text(option), _| option),
            recommendation: c.text("recommendation", self.recommendation),
            answer: c
                .map("answer", self.answer, Answer::read)
                .filter(|answer| *answer != domain::Answer::default()),
            bypassed: c
                .map("bypassed", self.bypassed, Bypassed::read)
                .unwrap_or_default(),
            moves: c.items("moves", self.moves, Move::read),
        }
    }
}

impl From<&domain::Requirement> for Requirement {
    fn from(requirement: &domain::Requirement) -> Self {
        let ask = Ask {
            percent: requirement.ask_percent.into(),
        };
        let full = requirement.track == Track::Full;
        Self {
            id: Id::of(&requirement.id),
            title: Text::unless(&requirement.title, requirement.id.as_str()),
            kind: requirement.kind.into(),
            ask: Field::unless_empty(ask),
            track: (!full).then_some(requirement.track).into(),
            step: requirement.step.into(),
            raised: Field::unless_empty(Raised::from(&requirement.raised)),
            object: Text::optional(requirement.object.as_ref()),
            imagined: Text::optional(requirement.imagined.as_ref()),
            final_objective: Text::optional(requirement.final_objective.as_ref()),
            reformulation: Field::unless_empty(Reformulation::from(&requirement.reformulation)),
            answer_by: List::of(requirement.answer_by.iter().copied()),
            opinions: List::of(requirement.opinions.iter().map(Voice::from)),
            impact: Field::unless_empty(Impact::from(&requirement.impact)),
            options: Text::list(&requirement.options),
            recommendation: Text::optional(requirement.recommendation.as_ref()),
            answer: requirement.answer.as_ref().map_or(Field::Absent, |answer| {
                Field::unless_empty(Answer::from(answer))
            }),
            bypassed: Field::unless_empty(Bypassed::from(&requirement.bypassed)),
            moves: List::of(requirement.moves.iter().map(Move::from)),
        }
    }
}

impl Raised {
    fn read(self, c: &mut Checker) -> domain::Raised {
        domain::Raised {
            date: c.take("date", self.date),
            by: c.named("by", self.by),
            channel: c.text("channel", self.channel),
        }
    }
}

impl From<&domain::Raised> for Raised {
    fn from(raised: &domain::Raised) -> Self {
        Self {
            date: raised.date.into(),
            by: Text::optional(raised.by.as_ref()),
            channel: Text::optional(raised.channel.as_ref()),
        }
    }
}

impl Reformulation {
    fn read(self, c: &mut Checker) -> domain::Reformulation {
        domain::Reformulation {
            text: c.text("text", self.text),
            confirmed: c.take("confirmed", self.confirmed),
        }
    }
}

impl From<&domain::Reformulation> for Reformulation {
    fn from(reformulation: &domain::Reformulation) -> Self {
        Self {
            text: Text::optional(reformulation.text.as_ref()),
            confirmed: reformulation.confirmed.into(),
        }
    }
}

impl Voice {
    fn read(self, c: &mut Checker) -> domain::Opinion {
        domain::Opinion {
            id: c.id(self.id),
            function: c.text("function", self.function),
            stance: c.take("opinion", self.opinion),
            note: c.text("note", self.note),
            date: c.take("date", self.date),
        }
    }
}

impl From<&domain::Opinion> for Voice {
    fn from(opinion: &domain::Opinion) -> Self {
        Self {
            id: Id::of(&opinion.id),
            function: Text::optional(opinion.function.as_ref()),
            opinion: opinion.stance.into(),
            note: Text::optional(opinion.note.as_ref()),
            date: opinion.date.into(),
        }
    }
}

impl Impact {
    fn read(self, c: &mut Checker) -> domain::Impact {
        domain::Impact {
            cost: c.take("cost", self.cost),
            workload: c.text("workload", self.workload),
            note: c.text("note", self.note),
        }
    }
}

impl From<&domain::Impact> for Impact {
    fn from(impact: &domain::Impact) -> Self {
        Self {
            cost: impact.cost.into(),
            workload: Text::optional(impact.workload.as_ref()),
            note: Text::optional(impact.note.as_ref()),
        }
    }
}

impl Answer {
    fn read(self, c: &mut Checker) -> domain::Answer {
        domain::Answer {
            outcome: c.take("outcome", self.outcome),
            date: c.take("date", self.date),
            by: c.named("by", self.by),
            reason: c.text("reason", self.reason),
            conceded: c
                .map("conceded", self.conceded, Concession::read)
                .filter(|conceded| *conceded != domain::Concession::default()),
            obtained: c.items("obtained", self.obtained, Counterpart::read),
        }
    }
}

impl From<&domain::Answer> for Answer {
    fn from(answer: &domain::Answer) -> Self {
        Self {
            outcome: answer.outcome.into(),
            date: answer.date.into(),
            by: Text::optional(answer.by.as_ref()),
            reason: Text::optional(answer.reason.as_ref()),
            conceded: answer.conceded.as_ref().map_or(Field::Absent, |conceded| {
                Field::unless_empty(Concession::from(conceded))
            }),
            obtained: List::of(answer.obtained.iter().map(Counterpart::from)),
        }
    }
}

impl Concession {
    fn read(self, c: &mut Checker) -> domain::Concession {
        domain::Concession {
            text: c.text("text", self.text),
            amount: c.take("amount", self.amount),
        }
    }
}

impl From<&domain::Concession> for Concession {
    fn from(conceded: &domain::Concession) -> Self {
        Self {
            text: Text::optional(conceded.text.as_ref()),
            amount: conceded.amount.into(),
        }
    }
}

impl Counterpart {
    fn read(self, c: &mut Checker) -> domain::Counterpart {
        domain::Counterpart {
            id: c.id(self.id),
            kind: c.take("kind", self.kind),
            text: c.text("text", self.text),
            amount: c.take("amount", self.amount),
        }
    }
}

impl From<&domain::Counterpart> for Counterpart {
    fn from(counterpart: &domain::Counterpart) -> Self {
        Self {
            id: Id::of(&counterpart.id),
            kind: counterpart.kind.into(),
            text: Text::optional(counterpart.text.as_ref()),
            amount: counterpart.amount.into(),
        }
    }
}

impl Bypassed {
    fn read(self, c: &mut Checker) -> domain::Bypassed {
        domain::Bypassed {
            stop: c.text("stop", self.stop),
            wait: c.text("wait", self.wait),
            go: c.text("go", self.go),
        }
    }
}

impl From<&domain::Bypassed> for Bypassed {
    fn from(bypassed: &domain::Bypassed) -> Self {
        Self {
            stop: Text::optional(bypassed.stop.as_ref()),
            wait: Text::optional(bypassed.wait.as_ref()),
            go: Text::optional(bypassed.go.as_ref()),
        }
    }
}

impl Move {
    fn read(self, c: &mut Checker) -> domain::Move {
        domain::Move {
            id: c.id(self.id),
            date: c.take("date", self.date),
            to: c.take("to", self.to),
            by: c.named("by", self.by),
        }
    }
}

impl From<&domain::Move> for Move {
    fn from(step: &domain::Move) -> Self {
        Self {
            id: Id::of(&step.id),
            date: step.date.into(),
            to: step.to.into(),
            by: Text::optional(step.by.as_ref()),
        }
    }
}
