//! Moving a cursor in a list.

use crate::keymap::Action;

use super::model::Model;

/// How far a cursor goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    /// So many lines.
    By(isize),
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Move {
    /// Where the cursor goes from a place in a list of so many.
    pub(super) fn from(self, at: usize, count: usize) -> usize {
        let last = count.saturating_sub(1);
        match self {
            Self::By(lines) => at.saturating_add_signed(lines).min(last),
            Self::First => 0,
            Self::Last => last,
        }
    }
}

impl Model {
    /// The move an action stands for in a list of lines, if it is one.
    pub(super) fn vertical(&self, action: Action) -> Option<Move> {
        let page = self.seen.rows.saturating_sub(1).max(1);
        let page = isize::try_from(page).unwrap_or(1);
        Some(match action {
            Action::MoveUp => Move::By(-1),
            Action::MoveDown => Move::By(1),
            Action::PageUp => Move::By(-page),
            Action::PageDown => Move::By(page),
            Action::First => Move::First,
            Action::Last => Move::Last,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Move;
    use rstest::rstest;

    #[rstest]
    #[case::down(Move::By(1), 0, 3, 1)]
    #[case::stops_at_the_end(Move::By(9), 0, 3, 2)]
    #[case::stops_at_the_start(Move::By(-9), 2, 3, 0)]
    #[case::last(Move::Last, 0, 3, 2)]
    #[case::first(Move::First, 2, 3, 0)]
    #[case::empty(Move::By(1), 0, 0, 0)]
    fn stays_inside(
        #[case] step: Move,
        #[case] at: usize,
        #[case] count: usize,
        #[case] to: usize,
    ) {
        assert_eq!(step.from(at, count), to);
    }
}
