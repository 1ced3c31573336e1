//! What the matrix does: from bubble to bubble, from cell to cell.

use crate::domain::account::Status;
use crate::domain::matrix::Cell;
use crate::domain::portfolio::Side;
use crate::keymap::Action;

use super::model::Model;
use super::picker::Purpose;
use super::target::Pane;
use super::walk::{Direction, field_beside, nearest};

impl Model {
    pub(super) fn run_in_matrix(&mut self, action: Action) -> bool {
        match action {
            Action::MoveUp => self.go_to_bubble(Direction::Up),
            Action::MoveDown => self.go_to_bubble(Direction::Down),
            Action::MoveLeft => self.go_to_bubble(Direction::Left),
            Action::MoveRight => self.go_to_bubble(Direction::Right),
            Action::CellUp => self.go_to_cell(Direction::Up),
            Action::CellDown => self.go_to_cell(Direction::Down),
            Action::CellLeft => self.go_to_cell(Direction::Left),
            Action::CellRight => self.go_to_cell(Direction::Right),
            Action::Open => self.open_cell_or_position(),
            Action::EditInPlace => self.open_account(),
            Action::First
            | Action::Last
            | Action::PageUp
            | Action::PageDown
            | Action::New
            | Action::Duplicate
            | Action::Archive
            | Action::Delete => return self.run_in_accounts(action),
            _ => return false,
        }
        true
    }

    /// Whether an account is drawn on the matrix: placed, and not archived unless selected.
    pub fn is_on_matrix(&self, index: usize) -> bool {
        let account = self.portfolio.accounts().get(index);
        let shown = account.is_some_and(|a| a.status != Status::Former);
        let shown = shown && self.whose.includes(index);
        shown || self.selected == Some(index)
    }

    /// Where an account stands as it is drawn: columns to the right, rows downwards.
    fn on_screen(&self, index: usize) -> Option<(f64, f64)> {
        let (attractiveness, strength) = self.position(index)?.point()?;
        let scale = self.portfolio.scale();
        let x = scale.fraction(strength);
        let x = if self.strong_side() == Side::Left {
            1.0 - x
        } else {
            x
        };
        Some((x, 1.0 - scale.fraction(attractiveness)))
    }

    fn strong_side(&self) -> Side {
        self.portfolio.settings().strong_side
    }

    /// Selects the nearest bubble in a direction, or the next field where the cell cursor is in use.
    fn go_to_bubble(&mut self, direction: Direction) {
        if self.cell_cursor.is_some() {
            return self.go_to_cell(direction);
        }
        let all = (0..self.portfolio.accounts().len()).filter(|index| self.is_on_matrix(*index));
        let (indices, points): (Vec<usize>, Vec<(f64, f64)>) = all
            .filter_map(|index| Some((index, self.on_screen(index)?)))
            .unzip();
        let from = indices
            .iter()
            .position(|index| Some(*index) == self.selected);
        let to = from.map_or(Some(0), |from| nearest(&points, from, direction));
        if let Some(index) = to.and_then(|to| indices.get(to)) {
            self.select(*index);
        }
    }

    /// Moves the cell cursor; it comes up on the selected account's cell.
    fn go_to_cell(&mut self, direction: Direction) {
        let home = self.selected.and_then(|index| self.position(index)?.cell);
        self.cell_cursor = Some(match self.cell_cursor {
            Some(cell) => field_beside(cell, direction, self.strong_side()).unwrap_or(cell),
            None => home.unwrap_or(Cell::Hold),
        });
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
