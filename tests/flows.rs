//! What a user does, by keys, through the real loop: nothing is pressed but what the keymap binds,
//! nothing is looked at but the screen and what was wanted done.

#![expect(
    clippy::expect_used,
    reason = "an example that cannot be read fails the test"
)]

use jiff::civil::{Date, Time};
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Model, Msg, Start};
use keyfolio::domain::{AccountId, CriterionId, Portfolio};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Key, Keymap};
use keyfolio::runtime::dashboard::Dashboard;
use keyfolio::runtime::rehearsal::{Cue, Rehearsal};
use keyfolio::runtime::{Ending, Input, run};
use keyfolio::store::read::read;
use keyfolio::ui::ViewState;
use keyfolio::ui::theme::Capability;
use rstest::rstest;

const EXAMPLE: &str = include_str!("../portfolio.example.yaml");
const TODAY: Date = Date::constant(2026, 11, 23);

/// The program on a screen of 120x36, with a saver that answers as it is told to.
struct Flow {
    dashboard: Dashboard,
    host: Rehearsal,
    ending: Ending,
}

fn portfolio() -> Portfolio {
    read(EXAMPLE).expect("the example is read")
}

fn saves(effect: &Effect) -> Option<Msg> {
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
fn fails(effect: &Effect) -> Option<Msg> {
    let why = "No space left on device".to_owned();
    matches!(effect, Effect::Flush).then_some(Msg::SaveFailed { generation: 1, why })
}

impl Flow {
    fn on(portfolio: Portfolio, answer: fn(&Effect) -> Option<Msg>, options: Options) -> Self {
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

    fn new() -> Self {
        Self::on(portfolio(), saves, Options::default())
    }

    fn then(mut self, cues: Vec<Cue>) -> Self {
        self.host.script(cues);
        self.ending = run(&mut self.dashboard, &mut self.host).expect("the loop runs");
        self
    }

    /// Keys in their text form, `space` between them.
    fn press(self, keys: &str) -> Self {
        let cues = Cue::keys(keys);
        self.then(cues)
    }

    fn type_text(self, text: &str) -> Self {
        let keys = text.chars().map(|c| Input::Key(Key::char(c)));
        let cues = keys.map(|key| Cue::Batch(vec![key])).collect();
        self.then(cues)
    }

    fn screen(&self) -> String {
        self.host.screen().to_string()
    }

    fn model(&self) -> &Model {
        &self.dashboard.model
    }

    /// The score of an account in the state that was last handed to the saver.
    fn saved_score(&self, account: &str, criterion: &CriterionId) -> Option<f64> {
        let saved = self
            .host
            .effects
            .iter()
            .rev()
            .find_map(|effect| match effect {
                Effect::Save { portfolio, .. } => Some(portfolio),
                _ => None,
            })?;
        let account = saved.account(&AccountId::from(account))?;
        Some(account.scores.get(criterion)?.value)
    }

    #[track_caller]
    fn shows(self, text: &str) -> Self {
        assert!(
            self.screen().contains(text),
            "no {text:?} on\n{}",
            self.screen()
        );
        self
    }

    #[track_caller]
    fn hides(self, text: &str) -> Self {
        assert!(
            !self.screen().contains(text),
            "{text:?} on\n{}",
            self.screen()
        );
        self
    }
}

/// The y and x of the selected account, as the matrix draws them.
fn point(flow: &Flow) -> Option<(f64, f64)> {
    flow.model().position(flow.model().selected?)?.point()
}

#[test]
fn the_dashboard_opens_on_the_accounts() {
    let flow = Flow::new()
        .shows("Aurora Components")
        .shows("Helios Retail")
        .shows("Protect");
    assert_eq!(flow.ending, Ending::Exhausted);
    assert!(flow.host.effects.is_empty(), "looking changes nothing");
}

#[test]
fn a_score_moves_the_bubble_in_the_same_frame_and_is_saved() {
    let before = Flow::new().press("tab tab down");
    let (place, frames) = (point(&before), before.host.frames);
    let (_, criterion) = before.model().criterion().expect("a criterion");
    let criterion = criterion.id.clone();
    let after = before.press("1");
    assert_ne!(point(&after), place);
    assert_eq!(after.saved_score("helios", &criterion), Some(1.0));
    assert!(after.host.frames > frames);
    assert_eq!(after.model().saving.generation, 1);
    after.shows("14:02");
}

#[test]
fn a_value_moves_the_bubble_while_it_is_typed_and_esc_puts_it_back() {
    let on_sites = Flow::new().press("tab tab");
    let at = on_sites
        .model()
        .criteria()
        .position(|(_, c)| c.is_entered() && !c.is_rated());
    let at = at.expect("the example has a measured criterion that is typed");
    let opened = on_sites.press(&"down ".repeat(at)).press("f2");
    let place = point(&opened);
    let typing = opened.press("ctrl-u").type_text("0");
    assert_ne!(point(&typing), place, "the draft moves the bubble");
    assert!(
        typing.host.effects.is_empty(),
        "a draft is neither saved nor remembered"
    );
    assert!(typing.model().history.is_empty());
    let back = typing.press("esc");
    assert_eq!(point(&back), place);
}

#[test]
fn everything_is_taken_back_across_saves() {
    let first = portfolio();
    let flow = Flow::new().press("tab tab down 1 2 3 + - backspace J 2 u u u u u u");
    assert!(
        flow.model().portfolio == first,
        "{:?}",
        flow.model().history.next_undo()
    );
    let again = flow.press("ctrl-r");
    assert!(again.model().portfolio != first);
}

#[test]
fn a_thousand_keys_at_once_are_one_frame() {
    let flow = Flow::new();
    let frames = flow.host.frames;
    let keys = (0..1_000).map(|_| Input::Key(Key::char('j'))).collect();
    let flow = flow.then(vec![Cue::Batch(keys)]);
    assert_eq!(
        flow.host.frames,
        frames + 2,
        "one as the loop starts, one for all the keys"
    );
}

#[test]
fn a_new_account_is_one_key_and_its_name() {
    let flow = Flow::new()
        .press("n")
        .type_text("Zeta Gears")
        .press("enter");
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Zeta Gears")
    );
    assert_eq!(
        flow.model().account().map(|a| a.id.as_str()),
        Some("zeta-gears")
    );
    flow.shows("Zeta Gears");
}

#[test]
fn a_deleted_account_comes_back_where_it_was() {
    let before: Vec<_> = portfolio()
        .accounts()
        .iter()
        .map(|a| a.id.clone())
        .collect();
    let flow = Flow::new().press("d").hides("Helios Retail  ").press("u");
    let after: Vec<_> = flow
        .model()
        .portfolio
        .accounts()
        .iter()
        .map(|a| a.id.clone())
        .collect();
    assert_eq!(after, before);
}

#[test]
fn the_filter_folds_accents_and_esc_clears_it() {
    let flow = Flow::new()
        .press("/")
        .type_text("nova energ")
        .press("enter");
    assert_eq!(flow.model().accounts.order().count(), 1);
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Nova Énergie")
    );
    let flow = flow.press("esc");
    assert_eq!(flow.model().accounts.order().count(), 20);
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Nova Énergie")
    );
}

#[test]
fn a_sixteenth_key_account_warns_and_a_fifteenth_does_not() {
    let flow = Flow::new().hides("more than 15");
    let candidate = portfolio()
        .accounts()
        .iter()
        .position(|a| a.id.as_str() == "sorvag");
    let index = candidate.or_else(|| {
        let status = keyfolio::domain::Status::Candidate;
        portfolio()
            .accounts()
            .iter()
            .position(|a| a.status == status)
    });
    let name = portfolio().accounts()[index.unwrap()].name.clone();
    let flow = flow.press("/").type_text(&name).press("enter enter");
    // The form is open on the name; two down is the status, whose choices open with Enter.
    let flow = flow
        .press("down down enter")
        .type_text("key")
        .press("enter");
    assert_eq!(flow.model().figures.counts().key(), 16);
    flow.shows("16 key accounts");
}

#[test]
fn a_failed_save_stays_on_the_screen_and_quitting_asks() {
    let flow = Flow::on(portfolio(), fails, Options::default()).press("tab tab down 1 s");
    let flow = flow.shows("No space left on device").press("down up");
    let flow = flow.shows("No space left on device").press("q");
    assert_eq!(
        flow.ending,
        Ending::Exhausted,
        "nothing is lost by quitting"
    );
    let flow = flow
        .shows("Try to save again")
        .shows("Save to another file")
        .press("down down enter");
    assert_eq!(
        flow.ending,
        Ending::Quit,
        "leaving is the user's own choice"
    );
}

#[test]
fn quitting_waits_for_the_save() {
    fn later(effect: &Effect) -> Option<Msg> {
        let at = Time::constant(14, 2, 0, 0);
        matches!(effect, Effect::Flush).then_some(Msg::Saved {
            generation: 1,
            at,
            notice: None,
        })
    }
    let flow = Flow::on(portfolio(), later, Options::default()).press("tab tab down 1 q");
    assert_eq!(flow.ending, Ending::Quit);
    let order: Vec<bool> = flow
        .host
        .effects
        .iter()
        .map(|e| matches!(e, Effect::Flush))
        .collect();
    assert_eq!(order, [false, true], "first the change, then the flush");
}

#[rstest]
#[case::score("tab tab down 1")]
#[case::delete("d")]
#[case::archive("a")]
#[case::duplicate("y")]
#[case::weight("g w +")]
#[case::strong_side("tab S")]
fn read_only_changes_nothing(#[case] keys: &str) {
    let options = Options {
        read_only: true,
        ..Options::default()
    };
    let flow = Flow::on(portfolio(), saves, options)
        .press(keys)
        .shows("read only");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.host.effects.is_empty());
}

#[test]
fn pasted_commands_are_not_run() {
    let paste = Cue::Batch(vec![Input::Paste("d\nd\nq\n".to_owned())]);
    let flow = Flow::new().then(vec![paste]);
    assert!(flow.model().portfolio == portfolio());
    assert_eq!(flow.ending, Ending::Exhausted);
    flow.shows("paste");
}

#[test]
fn a_computed_score_says_where_it_comes_from_and_enter_goes_there() {
    let flow = Flow::new().press("tab tab 4").shows("computed");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.model().modals.is_empty(), "a digit opens nothing");
    let flow = flow.press("enter").shows("Revenue 2025");
    assert!(flow.model().form().is_some());
}

#[test]
fn the_day_changes_without_a_timer() {
    let mut cues = vec![Cue::Day(Date::constant(2026, 11, 24))];
    cues.extend(Cue::keys("down"));
    let flow = Flow::new().then(cues);
    assert_eq!(flow.model().today, Date::constant(2026, 11, 24));
}

#[test]
fn every_size_draws() {
    let sizes = [
        (1, 1),
        (2, 40),
        (59, 15),
        (60, 16),
        (80, 24),
        (99, 30),
        (100, 30),
        (200, 60),
    ];
    let cues = sizes
        .map(|(width, height)| Cue::Resize(width, height))
        .to_vec();
    let flow = Flow::new().then(cues).then(vec![Cue::Resize(40, 10)]);
    flow.shows("60")
        .then(vec![Cue::Resize(120, 36)])
        .shows("Helios Retail");
}

#[test]
fn the_file_that_changed_by_hand_is_one_step_to_undo_and_says_so() {
    let mut other = portfolio();
    let edit = keyfolio::domain::edit::Edit::RemoveAccount("nova".into());
    other.apply(edit).expect("the example has Nova");
    let reread = Cue::message(Msg::Reread(Ok(Box::new(other.clone()))));
    let flow = Flow::new().then(vec![reread]);
    assert!(flow.model().portfolio == other);
    let flow = flow.press("u");
    assert!(
        flow.model().portfolio == other,
        "the first press says what it would take back"
    );
    let flow = flow.press("u");
    assert!(flow.model().portfolio == portfolio());
}
