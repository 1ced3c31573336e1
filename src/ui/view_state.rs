//! What the view remembers between frames: scroll positions, and what can be clicked where.

use std::rc::Rc;

use ratatui::layout::{Position, Rect};

use crate::app::Model;
use crate::app::msg::Seen;
use crate::app::options::Theme;
use crate::app::target::{Pane, Target};
use crate::i18n::Words;

use super::accounts::Labels;
use super::compare::Kept as KeptComparison;
use super::criteria::scored::Scored;
use super::footer::KeptHints;
use super::matrix_pane::Remembered;
use super::requirements::KeptBoard;
use super::theme::{Capability, Styles};

/// What the view remembers between frames. It is never read by the model.
pub struct ViewState {
    capability: Capability,
    theme: Option<(Theme, Rc<Styles>)>,
    targets: Vec<(Rect, Target)>,
    panes: Vec<(Rect, Pane)>,
    seen: Seen,
    cursor: Option<Position>,
    scored: Scored,
    pub(super) matrix: Option<Remembered>,
    pub(super) compared: Option<KeptComparison>,
    labels: Option<Rc<Labels>>,
    pub(super) hints: Option<KeptHints>,
    pub(super) board: KeptBoard,
    /// The first line shown of each list.
    pub scroll: Scroll,
}

/// The first line shown of each list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scroll {
    /// Of the accounts.
    pub accounts: usize,
    /// Of the position sheet.
    pub position: usize,
    /// Of the scorecard.
    pub scorecard: usize,
    /// Of the requirements.
    pub requirements: usize,
    /// Of the criteria page.
    pub criteria: usize,
    /// Of those that moved between two days.
    pub compare: usize,
    /// Of both rankings of the selection.
    pub selection: [usize; 2],
    /// Of what is dated.
    pub today: usize,
    /// Of the copies of the file.
    pub file: usize,
    /// Of the notes of a call.
    pub notes: usize,
    /// Of the findings.
    pub health: usize,
    /// Of each column of the plan.
    pub plan: [usize; 3],
    /// Of the page of management's support and of the four roles.
    pub backing: usize,
    /// Of the topmost list or form.
    pub modal: usize,
}

impl ViewState {
    /// For a terminal that shows colours as well as this.
    pub fn new(capability: Capability) -> Self {
        Self {
            capability,
            theme: None,
            targets: Vec::new(),
            panes: Vec::new(),
            seen: Seen::default(),
            cursor: None,
            scored: Scored::default(),
            matrix: None,
            compared: None,
            labels: None,
            hints: None,
            board: KeptBoard::default(),
            scroll: Scroll::default(),
        }
    }

    /// Begins a frame: what the last one offered is gone.
    pub(super) fn begin(&mut self, theme: Theme) {
        self.targets.clear();
        self.panes.clear();
        self.cursor = None;
        self.seen = Seen::default();
        if self.theme.as_ref().is_none_or(|(known, _)| *known != theme) {
            let styles = theme
                .styles(self.capability)
                .unwrap_or_else(|_| Styles::colourless());
            self.theme = Some((theme, Rc::new(styles)));
        }
    }

    /// The styles of the theme that is on.
    pub(super) fn styles(&self) -> Rc<Styles> {
        match &self.theme {
            Some((_, styles)) => Rc::clone(styles),
            None => Rc::new(Styles::colourless()),
        }
    }

    /// The words of the list of accounts, looked up once a language.
    pub(super) fn labels(&mut self, words: &Words) -> Rc<Labels> {
        let known = self.labels.take();
        let labels = known
            .filter(|labels| labels.are_of(words.lang()))
            .unwrap_or_else(|| Rc::new(Labels::new(words)));
        self.labels = Some(Rc::clone(&labels));
        labels
    }

    /// Takes note of a pane that was drawn.
    pub(super) fn pane(&mut self, pane: Pane, area: Rect) {
        self.wheel(pane, area);
        self.target(area, Target::Pane(pane));
    }

    /// Takes note of where the wheel turns what a pane turns, without being one.
    pub(super) fn wheel(&mut self, pane: Pane, area: Rect) {
        self.panes.push((area, pane));
    }

    /// Whether a pane was drawn in this frame so far.
    pub(super) fn shows(&self, pane: Pane) -> bool {
        self.panes.iter().any(|(_, shown)| *shown == pane)
    }

    /// Takes note of something drawn that can be clicked; what is drawn later lies on top.
    pub(super) fn target(&mut self, area: Rect, target: Target) {
        self.targets.push((area, target));
    }

    /// Hides everything that was drawn so far from clicks: a modal lies over it.
    pub(super) fn cover(&mut self) {
        self.targets.clear();
    }

    /// How many accounts have a score on a criterion, counted over both axes; counted anew only when
    /// something changed.
    pub(super) fn scored(&mut self, model: &Model, criterion: usize) -> usize {
        self.scored.of(model, criterion)
    }

    /// Says how many rows the focused list had room for.
    pub(super) fn rows(&mut self, rows: usize) {
        self.seen.rows = rows;
    }

    /// Says how many lines the text has that is read.
    pub(super) fn lines(&mut self, lines: usize) {
        self.seen.lines = lines;
    }

    /// Says which accounts share the spot of the selected one on the matrix.
    pub(super) fn crowd(&mut self, crowd: Vec<usize>) {
        self.seen.crowd = crowd;
    }

    /// Takes note that there was no room for anything.
    pub(super) fn show_nothing(&mut self) {
        self.seen.nothing = true;
    }

    /// Puts the terminal's cursor where the keys go: screen readers follow it.
    pub(super) fn put_cursor(&mut self, x: u16, y: u16) {
        self.cursor = Some(Position { x, y });
    }

    /// Puts it there where nothing else has it: a page without anything to choose from is read from its start.
    pub(super) fn rest_cursor(&mut self, x: u16, y: u16) {
        self.cursor.get_or_insert(Position { x, y });
    }

    /// Where the terminal's cursor is to be.
    pub fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// What the last frame had room for.
    pub fn seen(&self) -> Seen {
        self.seen.clone()
    }

    /// What can be clicked at a place.
    pub fn hit(&self, x: u16, y: u16) -> Option<Target> {
        let at = Position { x, y };
        let hit = self
            .targets
            .iter()
            .rev()
            .find(|(area, _)| area.contains(at));
        hit.map(|(_, target)| target.clone())
    }

    /// The pane at a place.
    pub fn pane_at(&self, x: u16, y: u16) -> Option<Pane> {
        let at = Position { x, y };
        self.panes
            .iter()
            .rev()
            .find(|(area, _)| area.contains(at))
            .map(|(_, pane)| *pane)
    }
}

/// The first line to be shown so that the cursor's line is, moving as little as possible.
pub(super) fn scrolled(first: usize, cursor: usize, rows: usize, count: usize) -> usize {
    let lowest = (cursor + 1).saturating_sub(rows);
    first
        .clamp(lowest, cursor.max(lowest))
        .min(count.saturating_sub(rows))
}

#[cfg(test)]
mod tests {
    use super::scrolled;
    use rstest::rstest;

    #[rstest]
    #[case::all_fits(0, 3, 10, 5, 0)]
    #[case::stays(2, 4, 5, 20, 2)]
    #[case::down_just_enough(0, 7, 5, 20, 3)]
    #[case::up_just_enough(9, 4, 5, 20, 4)]
    #[case::never_past_the_end(18, 19, 5, 20, 15)]
    #[case::no_rows(3, 4, 0, 20, 4)]
    fn keeps_the_cursor_in_sight(
        #[case] first: usize,
        #[case] cursor: usize,
        #[case] rows: usize,
        #[case] count: usize,
        #[case] expected: usize,
    ) {
        let shown = scrolled(first, cursor, rows, count);
        assert_eq!(shown.min(cursor), expected.min(cursor));
    }
}
