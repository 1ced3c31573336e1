//! The program on a rehearsed screen, with a saver that answers as it is told to.

use jiff::civil::{Date, Time};
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Model, Msg, Start};
use keyfolio::domain::{AccountId, CriterionId, Portfolio};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Key, Keymap};
use keyfolio::runtime::dashboard::Dashboard;
use keyfolio::runtime::rehearsal::{Cue, Rehearsal};
use keyfolio::runtime::{Ending, Input, run};
use keyfolio::store::diff::diff;
use keyfolio::store::patch::patch;
use keyfolio::store::read::read;
use keyfolio::ui::ViewState;
use keyfolio::ui::theme::Capability;

const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");
pub(crate) const TODAY: Date = Date::constant(2026, 11, 23);

/// The program on a screen of 120x36, with a saver that answers as it is told to.
pub(crate) struct Flow {
    pub(crate) dashboard: Dashboard,
    pub(crate) host: Rehearsal,
    pub(crate) ending: Ending,
}

/// The portfolio the program is shipped with.
pub(crate) fn portfolio() -> Portfolio {
    read(EXAMPLE).expect("the example is read")
}

/// Says that a save went well, at two past two.
pub(crate) fn saves(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::Save { generation, .. } => {
            let at = Time::constant(14, 2, 0, 0);
            Some(Msg::Saved {
                generation: *generation,
                at,
                notice: None,
            })
        }
        _ => None,
    }
}

/// Says nothing to a save, and fails when it is asked for.
pub(crate) fn fails(effect: &Effect) -> Option<Msg> {
    let why = "No space left on device".into();
    matches!(effect, Effect::Flush).then_some(Msg::SaveFailed { generation: 1, why })
}

/// The lines a save of this state takes out of the example (`-`) and puts into it (`+`).
pub(crate) fn written(saved: &Portfolio) -> String {
    let ops = diff(&portfolio(), saved);
    let text = patch(EXAMPLE, &ops).expect("it can be written").text;
    let (before, after): (Vec<_>, Vec<_>) = (EXAMPLE.lines().collect(), text.lines().collect());
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = before.iter().zip(&after).take_while(same).count();
    let rest = before
        .iter()
        .skip(head)
        .rev()
        .zip(after.iter().skip(head).rev());
    let tail = rest.take_while(same).count();
    let changed = |lines: &[&str], mark: &str| -> String {
        let changed = lines.iter().take(lines.len() - tail).skip(head);
        let marked: Vec<_> = changed.map(|line| [mark, line, "\n"].concat()).collect();
        marked.concat()
    };
    changed(&before, "-") + &changed(&after, "+")
}

impl Flow {
    /// A portfolio opened with these options; effects are answered by `answer`.
    pub(crate) fn on(
        portfolio: Portfolio,
        answer: fn(&Effect) -> Option<Msg>,
        options: Options,
    ) -> Self {
        let start = Start {
            portfolio,
            today: TODAY,
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::En),
            keymap: Keymap::default(),
            options,
        };
        let view = ViewState::new(Capability::TrueColor);
        let dashboard = Dashboard {
            model: Model::new(start),
            view,
        };
        let host = Rehearsal::new(120, 36, TODAY).answering(answer);
        Self {
            dashboard,
            host,
            ending: Ending::Exhausted,
        }
        .then(Vec::new())
    }

    /// The example, on a disk that takes everything.
    pub(crate) fn new() -> Self {
        Self::on(portfolio(), saves, Options::default())
    }

    /// Goes on by this script, to its end.
    pub(crate) fn then(mut self, cues: Vec<Cue>) -> Self {
        self.host.script(cues);
        self.ending = run(&mut self.dashboard, &mut self.host).expect("the loop runs");
        self
    }

    /// Keys in their text form, `space` between them.
    pub(crate) fn press(self, keys: &str) -> Self {
        let cues = Cue::keys(keys);
        self.then(cues)
    }

    /// Types a text, each character in a batch of its own.
    pub(crate) fn type_text(self, text: &str) -> Self {
        let keys = text.chars().map(|c| Input::Key(Key::char(c)));
        let cues = keys.map(|key| Cue::Batch(vec![key])).collect();
        self.then(cues)
    }

    pub(crate) fn screen(&self) -> String {
        self.host.screen().to_string()
    }

    pub(crate) fn model(&self) -> &Model {
        &self.dashboard.model
    }

    /// The state that was last handed to the saver.
    pub(crate) fn saved(&self) -> Option<&Portfolio> {
        let mut last_first = self.host.effects.iter().rev();
        last_first.find_map(|effect| match effect {
            Effect::Save { portfolio, .. } => Some(&**portfolio),
            _ => None,
        })
    }

    /// The score of an account in that state.
    pub(crate) fn saved_score(&self, account: &str, criterion: &CriterionId) -> Option<f64> {
        let account = self.saved()?.account(&AccountId::from(account))?;
        Some(account.scores.get(criterion)?.value)
    }

    #[track_caller]
    pub(crate) fn shows(self, text: &str) -> Self {
        assert!(
            self.screen().contains(text),
            "no {text:?} on\n{}",
            self.screen()
        );
        self
    }

    #[track_caller]
    pub(crate) fn hides(self, text: &str) -> Self {
        assert!(
            !self.screen().contains(text),
            "{text:?} on\n{}",
            self.screen()
        );
        self
    }
}
