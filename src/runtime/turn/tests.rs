use jiff::civil::{Date, date};
use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::Text;
use rstest::rstest;

use super::{Ending, run};
use crate::app::effect::Effect;
use crate::app::msg::{Msg, Pointer, Seen};
use crate::app::target::{Pane, Target};
use crate::runtime::host::{Input, Mouse};
use crate::runtime::program::Program;
use crate::runtime::rehearsal::{Cue, Rehearsal};

const TODAY: Date = date(2026, 11, 23);

/// Shows how many keys it has seen, and keeps what it was told.
#[derive(Default)]
struct Counter {
    keys: usize,
    told: Vec<String>,
}

impl Program for Counter {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.told.push(format!("{msg:?}"));
        let Msg::Key(key) = msg else {
            return Vec::new();
        };
        self.keys += 1;
        match key.to_text().as_str() {
            "q" => vec![Effect::Flush, Effect::Quit, Effect::Suspend],
            "s" => vec![Effect::Flush],
            _ => Vec::new(),
        }
    }

    fn view(&mut self, frame: &mut Frame<'_>) -> Option<Position> {
        frame.render_widget(Text::raw(format!("{} keys", self.keys)), frame.area());
        None
    }

    fn seen(&self) -> Seen {
        Seen::default()
    }

    fn hit(&self, x: u16, _: u16) -> Option<Target> {
        (x < 5).then_some(Target::Pane(Pane::Matrix))
    }

    fn pane_at(&self, x: u16, _: u16) -> Option<Pane> {
        (x < 5).then_some(Pane::Position)
    }
}

fn play(cues: Vec<Cue>) -> (Counter, Rehearsal, Ending) {
    let mut program = Counter::default();
    let mut host = Rehearsal::new(20, 1, TODAY);
    host.script(cues);
    let ending = run(&mut program, &mut host).unwrap();
    (program, host, ending)
}

fn key(text: &str) -> Input {
    Input::Key(text.parse().unwrap())
}

#[test]
fn the_first_frame_needs_no_key() {
    let (_, host, ending) = play(Vec::new());
    host.screen().assert_buffer_lines(["0 keys              "]);
    assert_eq!((host.frames, ending), (1, Ending::Exhausted));
}

#[test]
fn a_thousand_keys_at_once_are_one_frame() {
    let (_, host, _) = play(vec![Cue::Batch(vec![key("j"); 1000])]);
    host.screen().assert_buffer_lines(["1000 keys           "]);
    assert_eq!(host.frames, 2);
}

#[test]
fn to_have_drawn_is_told_and_draws_nothing() {
    let (program, host, _) = play(Cue::keys("a b"));
    let drawn = program
        .told
        .iter()
        .filter(|msg| msg.starts_with("Drawn"))
        .count();
    assert_eq!((host.frames, drawn), (3, 3));
}

#[rstest]
#[case::on_something(Mouse::Click, 3, 2)]
#[case::on_nothing(Mouse::Click, 9, 1)]
#[case::wheel(Mouse::Wheel(-1), 3, 2)]
#[case::wheel_nowhere(Mouse::Wheel(1), 9, 1)]
fn the_mouse_matters_where_something_is_drawn(
    #[case] mouse: Mouse,
    #[case] x: u16,
    #[case] frames: usize,
) {
    let (_, host, _) = play(vec![Cue::Batch(vec![Input::Mouse(mouse, x, 0)])]);
    assert_eq!(host.frames, frames);
}

#[test]
fn a_click_arrives_as_what_was_clicked() {
    let (program, ..) = play(vec![Cue::Batch(vec![Input::Mouse(Mouse::Click, 0, 0)])]);
    let click = Msg::Pointer(Pointer::Click(Target::Pane(Pane::Matrix)));
    assert!(program.told.contains(&format!("{click:?}")));
}

#[test]
fn quitting_leaves_the_rest_of_the_batch_and_of_the_effects() {
    let (program, host, ending) = play(vec![Cue::Batch(vec![key("a"), key("q"), key("b")])]);
    assert_eq!((program.keys, host.frames, ending), (2, 1, Ending::Quit));
    assert!(matches!(host.effects[..], [Effect::Flush]));
}

#[test]
fn a_signal_is_told_then_ends_whatever_the_program_wants() {
    let (program, _, ending) = play(vec![Cue::Batch(vec![Input::Terminate(15), key("a")])]);
    assert_eq!((program.keys, ending), (0, Ending::Signal(15)));
    assert_eq!(program.told.last().unwrap(), "Terminate");
}

#[test]
fn the_answer_to_an_effect_comes_before_the_next_key() {
    let mut program = Counter::default();
    let mut host = Rehearsal::new(20, 1, TODAY).answering(|_| Some(Msg::Saving));
    host.script(Cue::keys("s j"));
    run(&mut program, &mut host).unwrap();
    let keys: Vec<_> = program
        .told
        .iter()
        .filter(|msg| !msg.starts_with("Drawn") && !msg.starts_with("Clock"))
        .collect();
    assert_eq!(keys[1], "Saving");
}

#[test]
fn midnight_is_noticed_with_the_next_thing_that_happens() {
    let tomorrow = date(2026, 11, 24);
    let (program, ..) = play(
        [
            Cue::keys("a"),
            vec![Cue::Clock(tomorrow.at(0, 3, 0, 0))],
            Cue::keys("b c"),
        ]
        .concat(),
    );
    let today: Vec<_> = program
        .told
        .iter()
        .filter(|msg| msg.starts_with("Clock"))
        .collect();
    assert_eq!(
        today,
        ["Clock(2026-11-23T14:00:00)", "Clock(2026-11-24T00:03:00)"]
    );
}

#[test]
fn a_resize_is_drawn_at_the_new_size() {
    let (_, host, _) = play(vec![Cue::Resize(6, 2), Cue::Resize(1, 1)]);
    host.screen().assert_buffer_lines(["0"]);
    assert_eq!(host.frames, 3);
}

#[rstest]
#[case::twice("ctrl-c ctrl-c", Ending::Quit, true)]
#[case::once("ctrl-c", Ending::Exhausted, false)]
#[case::something_between("ctrl-c j ctrl-c", Ending::Exhausted, false)]
#[case::another_key_twice("ctrl-d ctrl-d", Ending::Exhausted, false)]
fn two_interrupts_leave_whatever_the_keys_say(
    #[case] keys: &str,
    #[case] expected: Ending,
    #[case] saved: bool,
) {
    let (program, _, ending) = play(Cue::keys(keys));
    assert_eq!(ending, expected);
    assert_eq!(program.told.iter().any(|msg| msg == "Terminate"), saved);
}
