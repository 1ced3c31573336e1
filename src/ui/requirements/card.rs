//! What a card of the board says.

use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::requirement::{Answer, Requirement};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;

use super::notes::Said;
use super::opened::agreed;
use super::state::{missing, state};

/// The room of a label, with the gap after it.
pub(super) const LABELS: u16 = 11;

/// A longer text is cut after so many lines.
const LINES: usize = 3;

/// One line of a card.
pub(in crate::ui) struct CardLine {
    /// What it is about; empty for the first lines and for what continues a text.
    pub label: String,
    /// Whether it stands in the column right of the labels.
    pub labelled: bool,
    /// What it says, clean.
    pub words: Said,
    /// What it says at its right end.
    pub right: Option<Said>,
}

/// How much a card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Detail {
    /// The title in one line, and how it stands.
    Brief,
    /// The whole title, how it stands, and what is missing.
    Missing,
    /// All of it.
    Whole,
}

/// The lines of a card.
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
        lines: Vec::new(),
    };
    writer.head(
        account,
        requirement,
        if detail == Detail::Brief { 1 } else { LINES },
    );
    if detail == Detail::Whole {
        writer.understanding(requirement);
        writer.analysis(requirement);
        if let Some(answer) = &requirement.answer {
            writer.answer(answer);
        }
    }
    if detail != Detail::Brief {
        writer.missing(requirement);
    }
    writer.lines
}

/// Writes the lines of a card.
struct Writer<'p, 'a> {
    paint: &'p Paint<'a>,
    width: usize,
    lines: Vec<CardLine>,
}

impl Writer<'_, '_> {
    /// The title, then the kind, or the account among several, and how it stands.
    fn head(&mut self, account: &Account, requirement: &Requirement, most: usize) {
        let title = Clean::new(&requirement.title);
        for line in wrap(&title, self.width, most) {
            self.plain(line, self.paint.styles.strong, None);
        }
        let kind = requirement
            .kind
            .map(|k| self.paint.words.requirement_kind(k));
        let of = self
            .paint
            .model
            .board
            .all
            .then(|| Clean::new(&account.name).into_string());
        let state = state(self.paint, requirement);
        let about = self.joined([of, kind, None]).unwrap_or_default();
        self.plain(about, self.paint.styles.dim, state);
    }

    /// What STOP is about.
    fn understanding(&mut self, requirement: &Requirement) {
        let words = self.paint.words;
        let raised = &requirement.raised;
        let by = raised.by.as_ref().map(|by| by.as_str().to_owned());
        let facts = [
            raised.date.map(|date| words.date(date)),
            by,
            raised.channel.clone(),
        ];
        self.labelled(t!(words, "card-raised"), self.joined(facts));
        self.labelled(t!(words, "card-object"), requirement.object.clone());
        self.labelled(
            t!(words, "card-objective"),
            requirement.final_objective.clone(),
        );
        let text = requirement.reformulation.text.clone();
        self.labelled(t!(words, "card-reformulated"), text);
    }

    /// What WAIT is about.
    fn analysis(&mut self, requirement: &Requirement) {
        let words = self.paint.words;
        self.labelled(t!(words, "card-agreed"), agreed(self.paint, requirement));
        self.labelled(t!(words, "card-opinions"), self.opinions(requirement));
        let currency = self.paint.model.portfolio.settings().currency.as_deref();
        let cost = requirement
            .impact
            .cost
            .map(|cost| words.amount(cost, currency));
        let cost = cost.map(|cost| self.paint.figure(cost));
        let impact = self.joined([cost, requirement.impact.workload.clone(), None]);
        self.labelled(t!(words, "card-impact"), impact);
        let recommendation = requirement.recommendation.clone();
        self.labelled(t!(words, "card-recommendation"), recommendation);
    }

    /// What was answered, when and why.
    fn answer(&mut self, answer: &Answer) {
        let words = self.paint.words;
        let portfolio = &self.paint.model.portfolio;
        let by = answer
            .by
            .as_ref()
            .map(|by| portfolio.person_name(by).to_owned());
        let facts = [
            answer.date.map(|date| words.date(date)),
            by,
            answer.reason.clone(),
        ];
        self.labelled(t!(words, "card-answer"), self.joined(facts));
    }

    /// What the gate still asks for.
    fn missing(&mut self, requirement: &Requirement) {
        if let Some(words) = missing(self.paint, requirement, self.width) {
            self.plain(words, self.paint.styles.warn, None);
        }
    }

    fn opinions(&self, requirement: &Requirement) -> Option<String> {
        let words = self.paint.words;
        let said = requirement.opinions.iter().filter_map(|opinion| {
            let stance = words.stance(opinion.stance?);
            let function = opinion.function.as_deref().unwrap_or_default();
            Some(format!("{function} {stance}").trim().to_owned())
        });
        let said: Vec<_> = said.collect();
        (!said.is_empty()).then(|| said.join(", "))
    }

    /// What is known of some facts, on one line.
    fn joined(&self, facts: [Option<String>; 3]) -> Option<String> {
        let known: Vec<_> = facts.into_iter().flatten().collect();
        let between = format!(" {} ", self.paint.glyphs.separator);
        (!known.is_empty()).then(|| known.join(&between))
    }

    fn plain(&mut self, words: String, style: Style, right: Option<Said>) {
        self.lines.push(CardLine {
            label: String::new(),
            labelled: false,
            words: (words, style),
            right,
        });
    }

    /// A text with its label, over several lines if it has to be.
    fn labelled(&mut self, label: String, text: Option<String>) {
        let Some(text) = text else {
            return;
        };
        let room = self.width.saturating_sub(usize::from(LABELS));
        let mut label = Some(label);
        for line in wrap(&Clean::new(&text), room, LINES) {
            self.lines.push(CardLine {
                label: label.take().unwrap_or_default(),
                labelled: true,
                words: (line, self.paint.styles.text),
                right: None,
            });
        }
    }
}
