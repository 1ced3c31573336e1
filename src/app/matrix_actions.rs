//! What the matrix does: from bubble to bubble, from cell to cell.

use crate::domain::account::Status;
use crate::domain::matrix::{Cell, Level};
use crate::domain::portfolio::Side;
use crate::keymap::Action;

use super::model::Model;
use super::picker::Purpose;
use super::target::Pane;

/// A direction on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
    Left,
    Right,
}

impl Model {
    pub(super) fn run_in_matrix(&mut self, action: Action) -> bool {
        match action {
            Action::MoveUp => self.to_bubble(Direction::Up),
            Action::MoveDown => self.to_bubble(Direction::Down),
            Action::MoveLeft => self.to_bubble(Direction::Left),
            Action::MoveRight => self.to_bubble(Direction::Right),
            Action::CellUp => self.to_cell(Direction::Up),
            Action::CellDown => self.to_cell(Direction::Down),
            Action::CellLeft => self.to_cell(Direction::Left),
            Action::CellRight => self.to_cell(Direction::Right),
            Action::First | Action::Last | Action::PageUp | Action::PageDown => {
                return self.run_in_accounts(action);
            }
            Action::Open => self.open_cell_or_position(),
            Action::EditInPlace => self.open_account(),
            Action::New | Action::Duplicate | Action::Archive | Action::Delete => {
                return self.run_in_accounts(action);
            }
            _ => return false,
        }
        true
    }

    /// Whether an account is drawn on the matrix: placed, and not archived unless selected.
    pub fn is_on_matrix(&self, index: usize) -> bool {
        let account = self.portfolio.accounts().get(index);
        let shown = account.is_some_and(|a| a.status != Status::Former);
        shown || self.selected == Some(index)
    }

    /// Where an account stands on the screen's own axes: rightwards and upwards.
    fn on_screen(&self, index: usize) -> Option<(f64, f64)> {
        let (attractiveness, strength) = self.position(index)?.point()?;
        let scale = self.portfolio.scale();
        let x = scale.fraction(strength);
        let x = if self.strong_is_left() { 1.0 - x } else { x };
        Some((x, scale.fraction(attractiveness)))
    }

    fn strong_is_left(&self) -> bool {
        self.portfolio.settings().strong_side == Side::Left
    }

    /// Selects the nearest bubble in a direction.
    fn to_bubble(&mut self, direction: Direction) {
        if self.cell_cursor.is_some() {
            return self.to_cell(direction);
        }
        let from = self.selected.and_then(|index| self.on_screen(index));
        let all = (0..self.portfolio.accounts().len()).filter(|index| self.is_on_matrix(*index));
        let Some(from) = from else {
            let first = self
                .accounts
                .order()
                .find(|index| self.on_screen(*index).is_some());
            return first.into_iter().for_each(|index| self.select(index));
        };
        let nearest = all
            .filter(|index| Some(*index) != self.selected)
            .filter_map(|index| Some((distance(from, self.on_screen(index)?, direction)?, index)))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, index)) = nearest {
            self.select(index);
        }
    }

    /// Moves the cell cursor, from the selected account's cell at first.
    fn to_cell(&mut self, direction: Direction) {
        let home = self.selected.and_then(|index| self.position(index)?.cell);
        let Some(cell) = self.cell_cursor else {
            self.cell_cursor = Some(home.unwrap_or(Cell::Hold));
            return;
        };
        let rightwards = if self.strong_is_left() { -1 } else { 1 };
        let (up, right) = match direction {
            Direction::Up => (1, 0),
            Direction::Down => (-1, 0),
            Direction::Right => (0, rightwards),
            Direction::Left => (0, -rightwards),
        };
        let attractiveness = shifted(cell.attractiveness(), up);
        self.cell_cursor = Some(Cell::at(attractiveness, shifted(cell.strength(), right)));
    }

    fn open_cell_or_position(&mut self) {
        match self.cell_cursor {
            Some(cell) => {
                let accounts = self.accounts_in(cell);
                self.open_accounts(Purpose::Cell(cell), accounts);
            }
            None if self.seen.crowd.len() > 1 => {
                let crowd = self.seen.crowd.clone();
                self.open_accounts(Purpose::Crowd, crowd);
            }
            None => self.focus(Pane::Position),
        }
    }

    /// The accounts of a cell, by their places in the portfolio, in the order of the list.
    pub fn accounts_in(&self, cell: Cell) -> Vec<usize> {
        let on_matrix = |index: &usize| self.is_on_matrix(*index);
        let placed = |index: &usize| self.position(*index).and_then(|p| p.cell) == Some(cell);
        (0..self.portfolio.accounts().len())
            .filter(on_matrix)
            .filter(placed)
            .collect()
    }
}

fn shifted(level: Level, by: isize) -> Level {
    let at = (level as usize)
        .saturating_add_signed(by)
        .min(Level::ALL.len() - 1);
    Level::ALL.get(at).copied().unwrap_or(level)
}

/// How far a bubble is in a direction: what lies aside counts double; nothing where it lies behind.
fn distance(from: (f64, f64), to: (f64, f64), direction: Direction) -> Option<f64> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (ahead, aside) = match direction {
        Direction::Up => (dy, dx),
        Direction::Down => (-dy, dx),
        Direction::Right => (dx, dy),
        Direction::Left => (-dx, dy),
    };
    (ahead > 1e-9 && ahead * 2.0 >= aside.abs()).then(|| ahead + 2.0 * aside.abs())
}
