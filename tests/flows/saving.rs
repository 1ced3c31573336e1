//! What reaches the file, what does not, and what is said when it cannot.

use jiff::civil::Time;
use keyfolio::app::access::Access;
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Msg};
use keyfolio::runtime::Ending;
use keyfolio::runtime::rehearsal::Cue;
use rstest::rstest;

use crate::support::{Flow, fails, portfolio};

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
#[case::undo("u")]
#[case::save("s")]
fn read_only_changes_nothing(#[case] keys: &str) {
    let access = Cue::message(Msg::Access(Access::ReadOnly));
    let flow = Flow::new()
        .then(vec![access])
        .press(keys)
        .shows("read only");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.host.effects.is_empty());
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
