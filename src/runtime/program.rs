//! What the loop runs.

use ratatui::Frame;
use ratatui::layout::Position;

use crate::app::effect::Effect;
use crate::app::msg::{Msg, Seen};
use crate::app::target::{Pane, Target};

/// A program in the Elm style: messages change it, a view shows it, effects are what it wants done.
///
/// The loop knows no more of the program than this, so that it can be tested with one of ten lines.
pub trait Program {
    /// Takes in what happened; returns what is to be done outside.
    fn update(&mut self, msg: Msg) -> Vec<Effect>;
    /// Draws everything, every cell of the frame: older ones may still be in it. Says where the cursor is to
    /// be, if anywhere.
    fn view(&mut self, frame: &mut Frame<'_>) -> Option<Position>;
    /// What the last frame had room for.
    fn seen(&self) -> Seen;
    /// What was drawn at a cell of the last frame, if it can be clicked.
    fn hit(&self, x: u16, y: u16) -> Option<Target>;
    /// The pane a cell of the last frame belongs to.
    fn pane_at(&self, x: u16, y: u16) -> Option<Pane>;
}
