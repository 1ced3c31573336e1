//! What is copied to the clipboard: what the keys are on, as Markdown.

use crate::clean::Clean;
use crate::domain::promise::Promise;
use crate::domain::requirement::Requirement;
use crate::domain::scorecard::Indicator;
use crate::domain::{Account, Axis};
use crate::i18n::t;

use super::call::SheetOf;
use super::effect::Effect;
use super::model::{Model, Page};
use super::notice::Notice;
use super::target::Pane;

/// The longest text that is sent: xterm takes 75,000 bytes of its base64 form, the others more.
const LONGEST: usize = 55_000;

impl Model {
    /// Copies what is shown here: the call so far, or the account with what the pane says of it.
    pub(super) fn copy_here(&mut self) {
        if self.page == Page::Call {
            return self.copy_call(&SheetOf::Ending);
        }
        let Some(account) = self.account() else {
            return;
        };
        let mut text = self.account_line(account);
        let list = self.pane_list(account);
        if !list.is_empty() {
            text = format!("{text}\n\n{}\n", list.join("\n"));
        }
        self.copy(text);
    }

    /// Sends a text to the clipboard, if terminals take one as long.
    pub(super) fn copy(&mut self, text: String) {
        if text.len() > LONGEST {
            return self.say(Notice::TooLongToCopy);
        }
        self.outbox.push(Effect::Copy(text));
        // No terminal says whether it took it.
        let tmux = self.options.tmux;
        self.say(Notice::Copied { tmux });
    }

    /// An account in one line: where it stands and what is advised.
    fn account_line(&self, account: &Account) -> String {
        let words = &self.words;
        let mut facts = vec![words.status(account.status)];
        let position = self.selected.and_then(|index| self.position(index));
        if let Some(position) = position {
            let axes = crate::domain::Axis::ALL.map(|axis| (axis, position.axis(axis).value));
            for (axis, value) in axes {
                let value =
                    value.map(|value| format!("{} {}", words.axis(axis), words.score(value)));
                facts.extend(value);
            }
            if let Some(cell) = position.cell {
                let advice = words.advice(self.yardstick().advice(cell, account));
                facts.push(format!(
                    "{}{}{advice}",
                    words.cell(cell),
                    t!(words, "colon")
                ));
            }
        }
        format!("**{}** · {}", Clean::new(&account.name), facts.join(" · "))
    }

    /// What the focused pane says of the account, an item a line.
    fn pane_list(&self, account: &Account) -> Vec<String> {
        match self.pane() {
            Some(Pane::Position) => self.scores_list(account),
            Some(Pane::Scorecard) => self.indicators().map(|i| self.indicator_line(i)).collect(),
            Some(Pane::Requirements) => {
                let requirements = self.requirements();
                requirements.map(|r| self.requirement_line(r)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The scores with what each counts.
    fn scores_list(&self, account: &Account) -> Vec<String> {
        let (words, yardstick) = (&self.words, self.yardstick());
        let all = Axis::ALL.map(|axis| yardstick.contributions(axis, account));
        let lines = all.iter().flatten().map(|contribution| {
            let score = match contribution.measured {
                Ok(measured) => words.number(measured.score, 1),
                Err(why) => words.unknown(why),
            };
            let share = words.percent(contribution.share * 100.0, 0);
            let name = Clean::new(&contribution.criterion.name);
            format!("- {name}{}{score} ({share})", t!(words, "colon"))
        });
        lines.collect()
    }

    /// An indicator: its last reading and its target.
    fn indicator_line(&self, indicator: &Indicator) -> String {
        let words = &self.words;
        let last = indicator.progress(self.today).last;
        let last = last.map(|reading| words.measurement(reading.measurement));
        let target = indicator
            .target
            .map(|target| format!("→ {}", words.figure(target.value)));
        let unit = indicator
            .unit
            .as_deref()
            .map(|unit| Clean::new(unit).into_string());
        let said: Vec<String> = last.into_iter().chain(target).chain(unit).collect();
        let name = Clean::new(&indicator.name);
        format!("- {name}{}{}", t!(words, "colon"), said.join(" "))
    }

    /// A requirement: where it stands, and until when it is answered.
    fn requirement_line(&self, requirement: &Requirement) -> String {
        let words = &self.words;
        let promise = match requirement.promise(self.today) {
            Promise::Due { on, .. } | Promise::Overdue { on, .. } => {
                format!(", {}", t!(words, "change-promised", to = words.date(on)))
            }
            _ => String::new(),
        };
        let (step, title) = (words.step(requirement.step), Clean::new(&requirement.title));
        format!("- {step}{}{title}{promise}", t!(words, "colon"))
    }
}
