//! The program itself, as the loop runs it: the model, its update, its view.

use ratatui::Frame;
use ratatui::layout::Position;

use super::program::Program;
use crate::app::effect::Effect;
use crate::app::msg::{Msg, Seen};
use crate::app::target::{Pane, Target};
use crate::app::{Model, update};
use crate::ui::{ViewState, view};

/// The model, and what its view remembers between frames.
pub struct Dashboard {
    /// Everything there is to be shown.
    pub model: Model,
    /// Where it was shown.
    pub view: ViewState,
}

impl Program for Dashboard {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        update(&mut self.model, msg)
    }

    fn view(&mut self, frame: &mut Frame<'_>) -> Option<Position> {
        view(&self.model, &mut self.view, frame);
        self.view.cursor()
    }

    fn seen(&self) -> Seen {
        self.view.seen()
    }

    fn hit(&self, x: u16, y: u16) -> Option<Target> {
        self.view.hit(x, y)
    }

    fn pane_at(&self, x: u16, y: u16) -> Option<Pane> {
        self.view.pane_at(x, y)
    }
}
