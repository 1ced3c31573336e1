//! The trace of an account that moves: there with the move, gone in a moment, then nothing.

use keyfolio::app::Effect;
use keyfolio::app::options::Options;
use keyfolio::runtime::rehearsal::Cue;

use crate::support::{Flow, portfolio, saves};

/// Scoring Helios, whose way since the last review is drawn with the quiet marks of the matrix.
fn scoring(motion: bool) -> Flow {
    let options = Options {
        motion,
        ..Options::default()
    };
    Flow::on(portfolio(), saves, options).press("tab tab down")
}

fn rests(flow: &Flow) -> usize {
    let effects = flow.host.effects.iter();
    effects.filter(|it| matches!(it, Effect::Rest)).count()
}

#[test]
fn the_frame_of_the_move_has_it_and_the_next_one_not() {
    let still = scoring(false).press("1");
    let moving = scoring(true);
    let frames = moving.host.frames;
    let moving = moving.press("1");
    assert_ne!(moving.screen(), still.screen(), "the way it came is drawn");
    let marks = |flow: &Flow| flow.screen().matches('┄').count();
    let shown = moving.host.frames;
    let after = moving.then(vec![Cue::Moment]);
    assert_eq!(after.screen(), still.screen(), "nothing is left of it");
    assert!(marks(&after) > 0, "the way since the last review is back");
    // Two starts of the loop draw one frame each; the save is told of in one more.
    assert!(shown - frames <= 3, "{} frames", shown - frames);
}

#[test]
fn then_nothing_runs() {
    let flow = scoring(true).press("1").then(vec![Cue::Moment]);
    let (frames, asked) = (flow.host.frames, rests(&flow));
    let flow = flow.then(vec![Cue::Moment, Cue::Moment]);
    assert_eq!(
        flow.host.frames,
        frames + 1,
        "the one every start of the loop draws"
    );
    assert_eq!((rests(&flow), asked), (1, 1));
}

#[test]
fn without_motion_no_moment_is_waited_for() {
    let flow = scoring(false).press("1 2 3");
    assert_eq!(rests(&flow), 0);
}
