//! What a card of the board says: the fields of the step it stands at, the question of each that is
//! still empty, and what is missing to move on.

use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::field::RequirementField as Field;
use crate::domain::field::requirement_field::{ObtainedPart, OpinionPart};
use crate::domain::promise::days_between;
use crate::domain::requirement::{Answer, Outcome, Requirement, RequirementKind, Step, Track};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;

use super::notes::Said;
use super::opened::agreed;
use super::state::{missing, says_age, state};

/// The room of a label, with the gap after it.
pub(super) const LABELS: u16 = 12;

/// A longer text is cut after so many lines, where not all of it has room.
const LINES: usize = 3;

/// One line of a card.
#[derive(Clone)]
pub(in crate::ui) struct CardLine {
    /// What it is about; empty for the first lines and for what continues a text.
    pub label: String,
    /// Whether it stands in the column right of the labels.
    pub labelled: bool,
    /// What it says, clean.
    pub words: Said,
    /// What it says at its right end.
    pub right: Option<Said>,
    /// How much a card has to say for the line to be on it.
    pub from: Detail,
}

/// How much a card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::ui) enum Detail {
    /// The title in one line, and how it stands.
    Brief,
    /// The whole title, how it stands, and what is missing.
    Missing,
    /// All that is known of its step besides, longer texts but begun.
    Known,
    /// The same, every text to its end.
    Read,
    /// What is still to be found out, as questions.
    Whole,
}

impl Detail {
    /// How many lines a text has.
    const fn lines(self) -> usize {
        match self {
            Self::Brief => 1,
            Self::Missing | Self::Known => LINES,
            Self::Read | Self::Whole => usize::MAX,
        }
    }
}

/// The lines of a card that says so much.
pub(in crate::ui) fn card(
    paint: &Paint<'_>,
    account: &Account,
    requirement: &Requirement,
    width: u16,
    detail: Detail,
) -> Vec<CardLine> {
    let mut writer = Writer {
        paint,
        width: usize::from(width.saturating_sub(3)),
        most: detail.lines(),
        lines: Vec::new(),
    };
    writer.head(account, requirement);
    if detail >= Detail::Known {
        writer.age(requirement);
        match requirement.step {
            Step::Stop => writer.understanding(requirement),
            Step::Wait => writer.analysis(requirement),
            Step::Go | Step::Closed => writer.answering(requirement),
        }
    }
    if detail >= Detail::Missing {
        writer.missing(requirement);
    }
    let mut lines = writer.lines;
    lines.retain(|line| line.from <= detail);
    lines
}

/// Writes the lines of a card.
struct Writer<'p, 'a> {
    paint: &'p Paint<'a>,
    width: usize,
    /// The most lines of a text.
    most: usize,
    lines: Vec<CardLine>,
}

impl Writer<'_, '_> {
    /// The title, then the account among several and the kind, and how it stands.
    fn head(&mut self, account: &Account, requirement: &Requirement) {
        let title = Clean::new(&requirement.title);
        for line in wrap(&title, self.width, self.most) {
            self.plain(line, self.paint.styles.strong, None, Detail::Brief);
        }
        let words = self.paint.words;
        let kind = requirement.kind.map(|k| words.requirement_kind(k));
        let all = self.paint.model.board.all;
        let of = all.then(|| Clean::new(&account.name).into_string());
        let light = requirement.track == Track::Light;
        let light = light.then(|| t!(words, "track-light-short"));
        let about = self.joined([of, kind, light]).unwrap_or_default();
        let state = state(self.paint, requirement);
        self.plain(about, self.paint.styles.dim, state, Detail::Brief);
    }

    /// For how long it has been at its step, unless its state says so or it came today.
    fn age(&mut self, requirement: &Requirement) {
        let (words, today) = (self.paint.words, self.paint.model.today);
        let since = requirement.at_step_since();
        let days = since.map(|since| days_between(since, today));
        let days = days.filter(|days| *days > 0 && !says_age(requirement, today));
        let age = days.map(|days| t!(words, "age-days", days = days));
        self.known(t!(words, "card-here"), age);
    }

    /// What STOP is about.
    fn understanding(&mut self, requirement: &Requirement) {
        let words = self.paint.words;
        let raised = &requirement.raised;
        let by = raised.by.as_ref().map(|by| by.as_str().to_owned());
        let day = raised.date.map(|date| words.date(date));
        let facts = self.joined([day, by, raised.channel.clone()]);
        self.asked(t!(words, "card-raised"), facts, Field::RaisedBy);
        if requirement.kind == Some(RequirementKind::Price) {
            let ask = requirement.ask_percent;
            let ask = ask.map(|percent| self.paint.figure(words.percent_short(percent)));
            self.asked(t!(words, "card-ask"), ask, Field::AskPercent);
        }
        let (object, imagined) = (requirement.object.clone(), requirement.imagined.clone());
        self.asked(t!(words, "card-object"), object, Field::Object);
        self.asked(t!(words, "card-imagined"), imagined, Field::Imagined);
        let objective = requirement.final_objective.clone();
        self.asked(
            t!(words, "card-objective"),
            objective,
            Field::FinalObjective,
        );
        let text = requirement.reformulation.text.clone();
        self.asked(t!(words, "card-reformulated"), text, Field::Reformulation);
        let confirmed = requirement.reformulation.confirmed;
        let confirmed = confirmed.map(|date| words.date(date));
        self.asked(t!(words, "card-confirmed"), confirmed, Field::Confirmed);
    }

    /// What WAIT is about.
    fn analysis(&mut self, requirement: &Requirement) {
        let (words, impact) = (self.paint.words, &requirement.impact);
        let agreed = agreed(self.paint, requirement);
        self.asked(t!(words, "card-agreed"), agreed, Field::AnswerBy);
        let opinion = Field::Opinion(0, OpinionPart::Function);
        let opinions = self.opinions(requirement);
        self.asked(t!(words, "card-opinions"), opinions, opinion);
        let cost = impact.cost.map(|cost| self.money(cost));
        let cost = self.joined([cost, impact.note.clone(), None]);
        self.asked(t!(words, "card-impact"), cost, Field::Cost);
        let workload = impact.workload.clone();
        self.asked(t!(words, "card-workload"), workload, Field::Workload);
        let options = &requirement.options;
        let options = (!options.is_empty()).then(|| options.join("; "));
        self.asked(t!(words, "card-options"), options, Field::Option(0));
        let proposal = requirement.recommendation.clone();
        let label = t!(words, "card-recommendation");
        self.asked(label, proposal, Field::Recommendation);
    }

    /// What GO is about.
    fn answering(&mut self, requirement: &Requirement) {
        let words = self.paint.words;
        let nothing = Answer::default();
        let answer = requirement.answer.as_ref().unwrap_or(&nothing);
        let portfolio = &self.paint.model.portfolio;
        let by = answer.by.as_ref();
        let by = by.map(|by| portfolio.person_name(by).to_owned());
        let outcome = answer.outcome.map(|outcome| words.outcome(outcome));
        let day = answer.date.map(|date| words.date(date));
        let said = self.joined([outcome, day, by]);
        self.asked(t!(words, "card-answer"), said, Field::Outcome);
        let (label, reason) = (t!(words, "card-reason"), answer.reason.clone());
        if answer.outcome == Some(Outcome::Refuse) {
            self.asked(label, reason, Field::Reason);
        } else {
            self.known(label, reason);
        }
        let conceded = answer.conceded.as_ref();
        let amount = conceded
            .and_then(|c| c.amount)
            .map(|amount| self.money(amount));
        let conceded = self.joined([conceded.and_then(|c| c.text.clone()), amount, None]);
        self.known(t!(words, "card-conceded"), conceded);
        let (label, obtained) = (t!(words, "card-obtained"), self.obtained(answer));
        if answer.outcome == Some(Outcome::Counterpart) {
            self.asked(label, obtained, Field::Obtained(0, ObtainedPart::Kind));
        } else {
            self.known(label, obtained);
        }
    }

    /// What the gate still asks for.
    fn missing(&mut self, requirement: &Requirement) {
        if let Some(words) = missing(self.paint, requirement, self.width) {
            self.plain(words, self.paint.styles.warn, None, Detail::Missing);
        }
    }

    fn opinions(&self, requirement: &Requirement) -> Option<String> {
        let words = self.paint.words;
        let said = requirement.opinions.iter().map(|opinion| {
            let stance = opinion.stance.map(|stance| words.stance(stance));
            let said = [opinion.function.clone(), stance];
            said.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        let said: Vec<_> = said.filter(|said| !said.is_empty()).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }

    fn obtained(&self, answer: &Answer) -> Option<String> {
        let words = self.paint.words;
        let said = answer.obtained.iter().filter_map(|got| {
            let kind = got.kind.map(|kind| words.counterpart(kind));
            let amount = got.amount.map(|amount| self.money(amount));
            let said = [got.text.clone().or(kind), amount];
            let said: Vec<_> = said.into_iter().flatten().collect();
            (!said.is_empty()).then(|| said.join(", "))
        });
        let said: Vec<_> = said.collect();
        (!said.is_empty()).then(|| said.join("; "))
    }

    fn money(&self, amount: f64) -> String {
        let currency = self.paint.model.portfolio.settings().currency.as_deref();
        self.paint.figure(self.paint.words.amount(amount, currency))
    }

    /// What is known of some facts, on one line.
    fn joined(&self, facts: [Option<String>; 3]) -> Option<String> {
        let known: Vec<_> = facts.into_iter().flatten().collect();
        let between = format!(" {} ", self.paint.glyphs.separator);
        (!known.is_empty()).then(|| known.join(&between))
    }

    fn plain(&mut self, words: String, style: Style, right: Option<Said>, from: Detail) {
        self.lines.push(CardLine {
            label: String::new(),
            labelled: false,
            words: (words, style),
            right,
            from,
        });
    }

    /// A text with its label, over several lines if it has to be; nothing where there is none.
    fn known(&mut self, label: String, text: Option<String>) {
        if let Some(text) = text {
            self.labelled(label, &text, self.paint.styles.text, Detail::Known);
        }
    }

    /// The same; where there is none, the question the field answers.
    fn asked(&mut self, label: String, text: Option<String>, field: Field) {
        if text.is_some() {
            return self.known(label, text);
        }
        let question = self.paint.words.requirement_question(field);
        let style = self.paint.styles.dim;
        self.labelled(label, &question.unwrap_or_default(), style, Detail::Whole);
    }

    fn labelled(&mut self, label: String, text: &str, style: Style, from: Detail) {
        let room = self.width.saturating_sub(usize::from(LABELS));
        let mut label = Some(label);
        for line in wrap(&Clean::new(text), room, self.most) {
            self.lines.push(CardLine {
                label: label.take().unwrap_or_default(),
                labelled: true,
                words: (line, style),
                right: None,
                from,
            });
        }
    }
}
