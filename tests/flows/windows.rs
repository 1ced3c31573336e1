//! Two windows on one file: the second follows the first, and takes over when it ends.

use jiff::civil::date;
use keyfolio::app::Msg;
use keyfolio::app::access::{Access, Holder};
use keyfolio::domain::edit::Edit;
use keyfolio::runtime::rehearsal::Cue;
use rstest::rstest;

use crate::support::{Flow, portfolio};

const WHO: &str = "pid 4711 on laptop since 13:02";

fn access(access: Access) -> Cue {
    Cue::message(Msg::Access(access))
}

fn following() -> Cue {
    access(Access::Following(Some(Holder {
        host: "laptop".to_owned(),
        pid: 4711,
        since: date(2026, 11, 23).at(13, 2, 0, 0),
    })))
}

/// What the first window has saved.
fn saved_there() -> Cue {
    let mut other = portfolio();
    let edit = Edit::RemoveAccount("nova".into());
    other.apply(edit).expect("the example has Nova");
    Cue::message(Msg::Outside {
        number: 1,
        generation: 0,
        portfolio: Box::new(other),
    })
}

#[test]
fn who_has_the_file_stays_on_the_screen() {
    let flow = Flow::new().then(vec![following()]);
    let flow = flow.shows("takes over when it ends").shows(WHO);
    flow.press("down").hides("takes over").shows(WHO);
}

#[rstest]
#[case::score("tab tab down 1")]
#[case::delete("d")]
#[case::save("s")]
#[case::undo("u")]
fn nothing_is_changed_and_the_reason_is_the_other_window(#[case] keys: &str) {
    let flow = Flow::new().then(vec![following()]).press(keys);
    let flow = flow.shows(": another window has the file");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.host.effects.is_empty());
}

#[test]
fn what_the_first_saves_is_followed_and_not_taken_back() {
    let flow = Flow::new().then(vec![following(), saved_there()]);
    let flow = flow.shows("Another program").shows("1 of 19").shows(WHO);
    let flow = flow.press("u u").shows("1 of 19").shows("another window");
    assert!(flow.model().is_read_only());
}

#[test]
fn when_the_first_ends_this_one_says_so_and_saves() {
    let flow = Flow::new().then(vec![following(), access(Access::Writable)]);
    let flow = flow.shows("The other window has ended").hides(WHO);
    let flow = flow.press("tab tab down 1");
    assert!(flow.saved().is_some());
}

#[test]
fn a_file_saved_elsewhere_is_this_window_s_own() {
    let moved = Cue::message(Msg::Moved("other.yaml".to_owned()));
    let flow = Flow::new().then(vec![following(), moved]).hides(WHO);
    assert!(!flow.model().is_read_only());
}

#[test]
fn where_there_can_be_no_lock_it_is_said_and_everything_goes() {
    let why = std::io::Error::from(std::io::ErrorKind::PermissionDenied).into();
    let flow = Flow::new().then(vec![access(Access::Unguarded(why))]);
    let flow = flow
        .shows("you have no permission for that")
        .press("tab tab down 1");
    assert!(flow.saved().is_some());
}
