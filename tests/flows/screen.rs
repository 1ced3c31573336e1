//! The loop and the screen: opening, many keys at once, a paste, another day, every size.

use jiff::civil::Date;
use keyfolio::app::Msg;
use keyfolio::app::options::Theme;
use keyfolio::keymap::Key;
use keyfolio::runtime::rehearsal::Cue;
use keyfolio::runtime::{Ending, Input};

use crate::support::{Flow, portfolio};

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
fn pasted_commands_are_not_run() {
    let paste = Cue::Batch(vec![Input::Paste("d\nd\nq\n".to_owned())]);
    let flow = Flow::new().then(vec![paste]);
    assert!(flow.model().portfolio == portfolio());
    assert_eq!(flow.ending, Ending::Exhausted);
    flow.shows("paste");
}

#[test]
fn the_day_changes_without_a_timer() {
    let mut cues = vec![Cue::Clock(Date::constant(2026, 11, 24).at(0, 1, 0, 0))];
    cues.extend(Cue::keys("down"));
    let flow = Flow::new().then(cues);
    assert_eq!(flow.model().today, Date::constant(2026, 11, 24));
}

/// What the terminal's background makes of the guess the program starts with.
fn corrected() -> Cue {
    Cue::message(Msg::Background {
        guessed: Theme::Dark,
        fits: Theme::Light,
    })
}

#[test]
fn a_light_terminal_turns_the_guessed_theme_light_in_one_frame() {
    let flow = Flow::new();
    let frames = flow.host.frames;
    let flow = flow.then(vec![corrected()]);
    assert_eq!(flow.model().options.theme, Theme::Light);
    assert_eq!(flow.host.frames, frames + 2, "one as the loop starts");
}

#[test]
fn a_theme_that_was_chosen_meanwhile_stays() {
    let flow = Flow::new().press("T T").then(vec![corrected()]);
    assert_eq!(flow.model().options.theme, Theme::HighContrast);
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
