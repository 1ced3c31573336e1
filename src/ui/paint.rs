//! What panes paint with: the buffer, and everything that decides how things look.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::symbols::border;

use crate::app::Model;
use crate::app::target::Pane;
use crate::clean::Clean;
use crate::i18n::{Words, t};
use crate::keymap::{Action, Scope};

use super::cells;
use super::glyphs::Glyphs;
use super::modals;
use super::outline;
use super::text::{
    self,
    keyed::{self, named},
};
use super::theme::Styles;
use super::view_state::ViewState;

/// The cells that stand for a figure under the veil.
const VEIL: usize = 3;

/// Everything a pane needs to paint itself.
pub struct Paint<'a> {
    /// What is shown.
    pub model: &'a Model,
    /// The words of the screen.
    pub words: &'a Words,
    /// How things look.
    pub styles: &'a Styles,
    /// The glyphs of this terminal.
    pub glyphs: &'static Glyphs,
    /// Where it is painted.
    pub buf: &'a mut Buffer,
}

impl<'a> Paint<'a> {
    /// For a frame.
    pub fn new(model: &'a Model, styles: &'a Styles, buf: &'a mut Buffer) -> Self {
        let glyphs = Glyphs::set(model.options.ascii);
        Self {
            model,
            words: &model.words,
            styles,
            glyphs,
            buf,
        }
    }

    /// Blanks and styles the whole screen before anything is drawn, whatever was on it.
    pub fn ground(&mut self, style: Style) {
        let mut blank = Cell::EMPTY;
        blank.set_style(style);
        self.buf.content.fill(blank);
    }

    /// Styles an area; what stands in it stays.
    pub fn fill(&mut self, area: Rect, style: Style) {
        cells::tint(self.buf, area, style);
    }

    /// Draws the border of an area, and nothing inside of it.
    pub fn border(&mut self, area: Rect, set: &border::Set<'static>, style: Style) {
        outline::trace(area, set, |x, y, count, glyph| {
            cells::repeat(cells::row(self.buf, x, y, count), glyph, style);
        });
    }

    /// Empties an area and styles it.
    pub fn clear(&mut self, area: Rect, style: Style) {
        cells::cut_off(self.buf, area);
        for position in area.intersection(self.buf.area).positions() {
            if let Some(cell) = self.buf.cell_mut(position) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }

    /// Writes words at a place, cut to a width; gives the column after them. They are cleaned first: a sentence of
    /// our own may quote the file.
    pub fn label(&mut self, x: u16, y: u16, width: u16, words: &str, style: Style) -> u16 {
        if !self.buf.area.contains((x, y).into()) {
            return x;
        }
        let room = width.min(self.buf.area.right().saturating_sub(x));
        let style = self.on_selection(x, y, style);
        let row = cells::row(self.buf, x, y, room);
        if let Some(taken) = cells::write_plain(row, words, style) {
            return x + taken;
        }
        let clean = Clean::new(words);
        let cut = text::truncate(&clean, usize::from(room));
        self.buf.set_stringn(x, y, cut, usize::from(room), style).0
    }

    /// Writes a line of a sentence that names keys, which look like keys in it; gives the column after it.
    pub fn sentence(&mut self, x: u16, y: u16, width: u16, line: &str, style: Style) -> u16 {
        let end = x.saturating_add(width);
        let parts = keyed::parts(line).into_iter();
        parts.fold(x, |x, (part, is_key)| {
            let style = if is_key { self.styles.key } else { style };
            self.label(x, y, end.saturating_sub(x), part, style)
        })
    }

    /// A style as it is on the selection. Where that is reversed, a colour of words would become a patch of
    /// background: there words have that of the row.
    fn on_selection(&self, x: u16, y: u16, style: Style) -> Style {
        let reversed = |it: Modifier| it.contains(Modifier::REVERSED);
        if !reversed(self.styles.selection.add_modifier) || reversed(style.add_modifier) {
            return style;
        }
        let cell = self.buf.cell((x, y));
        if cell.is_some_and(|cell| reversed(cell.modifier)) {
            Style { fg: None, ..style }
        } else {
            style
        }
    }

    /// Writes words that end at a column, cut to a width; gives the column they begin at.
    pub fn label_left_of(
        &mut self,
        end: u16,
        y: u16,
        width: u16,
        words: &str,
        style: Style,
    ) -> u16 {
        let words = Clean::new(words);
        let taken = u16::try_from(text::width(&words))
            .unwrap_or(u16::MAX)
            .min(width);
        let x = end.saturating_sub(taken);
        self.label(x, y, taken, &words, style);
        x
    }

    /// Whether the keys go to the page: nothing lies over it, no question either.
    pub fn has_keys(&self) -> bool {
        self.model.modals.is_empty() && !modals::asks(self.model)
    }

    /// Whether the keys go to a pane.
    pub fn has_focus(&self, pane: Pane) -> bool {
        self.model.pane() == Some(pane) && self.has_keys()
    }

    /// What stands before the name of a pane or a page, and how both look: marked where the keys go there.
    pub const fn name_look(&self, focused: bool) -> (&'static str, Style) {
        if focused {
            (self.glyphs.cursor, self.styles.accent_strong)
        } else {
            (" ", self.styles.title)
        }
    }

    /// Marks the row of a list that the cursor is on; where its pane has the keys, the cursor stands
    /// at its start, and the terminal's with it.
    pub fn cursor_row(&mut self, row: Rect, focused: bool, state: &mut ViewState) {
        if focused {
            self.fill(row, self.styles.selection);
            self.label(
                row.x,
                row.y,
                1,
                self.glyphs.cursor,
                self.styles.accent_strong,
            );
            state.put_cursor(row.x, row.y);
        } else {
            self.fill(row, self.styles.selection_quiet);
        }
    }

    /// Says on the border right of a list that there are more lines above or below those in sight.
    pub fn more(&mut self, list: Rect, first: usize, count: usize) {
        let (x, dim) = (list.right(), self.styles.dim);
        if first > 0 {
            self.label(x, list.y, 1, self.glyphs.head_up, dim);
        }
        if first + usize::from(list.height) < count {
            let y = list.bottom().saturating_sub(1);
            self.label(x, y, 1, self.glyphs.head_down, dim);
        }
    }

    /// Why there is nothing to show without an account, and how the first one is made.
    pub fn no_account(&self) -> Vec<String> {
        let model = self.model;
        let none_at_all = model.shown().accounts().is_empty() && !model.is_read_only();
        let key = |action, scope| model.primary_key(action, &[scope, Scope::Global]);
        let go = key(Action::GoAccounts, Scope::Global);
        let new = key(Action::New, Scope::Accounts);
        if let (true, Some(go), Some(new)) = (none_at_all, go, new) {
            let (go, new) = (named(&go), named(&new));
            let begin = t!(self.words, "no-account-begin", go = go, new = new);
            return vec![t!(self.words, "empty-accounts"), begin];
        }
        vec![t!(self.words, "reason-no-account")]
    }

    /// Why there is nothing to score, and how the first criterion is made.
    pub fn no_criterion(&self) -> [String; 2] {
        let go = self.named_key(Action::GoCriteria);
        let scopes = [Scope::Criteria, Scope::Global];
        let new = self.model.primary_key(Action::New, &scopes);
        let new = named(&new.unwrap_or_else(|| self.words.action(Action::New)));
        [
            t!(self.words, "empty-criteria"),
            t!(self.words, "empty-criteria-add", go = go, new = new),
        ]
    }

    /// The key that starts an action from anywhere, to be named in a sentence; its name where it has none.
    pub fn key_anywhere(&self, action: Action) -> String {
        let key = self.model.primary_key(action, &[Scope::Global]);
        key.unwrap_or_else(|| self.words.action(action))
    }

    /// The same, to look like a key in a [sentence](Self::sentence).
    pub fn named_key(&self, action: Action) -> String {
        named(&self.key_anywhere(action))
    }

    /// A figure, or what stands for it under the veil: as wide for every figure, since the number of
    /// its digits tells much of it.
    pub fn figure(&self, figure: String) -> String {
        if self.is_veiled() {
            self.glyphs.veil.repeat(VEIL)
        } else {
            figure
        }
    }

    /// Ends words that run into a cell that opens over them: with the mark of a cut, and a blank.
    pub fn cut_before(&mut self, x: u16, y: u16) {
        let is_blank = |cell: &Cell| cell.symbol() == " ";
        if x < 2 || self.buf.cell((x - 1, y)).is_none_or(is_blank) {
            return;
        }
        for (at, sign) in [(x - 2, self.glyphs.ellipsis), (x - 1, " ")] {
            if let Some(cell) = self.buf.cell_mut((at, y)) {
                cell.set_symbol(sign);
            }
        }
    }

    /// Makes everything in an area as quiet as labels are: no colour, no weight, no ground but the usual one.
    pub fn quieten(&mut self, area: Rect) {
        let base = Style::reset().patch(self.styles.base);
        let (words, lines) = (base.patch(self.styles.dim), base.patch(self.styles.faint));
        for at in area.positions() {
            let Some(cell) = self.buf.cell_mut(at) else {
                continue;
            };
            let sign = cell.symbol().chars().next().unwrap_or(' ');
            match sign {
                // Parts of grounds in other colours: without those they are nothing.
                '\u{2580}'..='\u{259f}' => cell.set_char(' ').set_style(words),
                '\u{2500}'..='\u{257f}' => cell.set_style(lines),
                _ => cell.set_style(words),
            };
        }
    }

    /// Words without the figures in them, under the veil: each of them, whatever its length, gives way to the same
    /// marks.
    pub fn without_figures(&self, words: String) -> String {
        if !self.is_veiled() {
            return words;
        }
        let mut shown = String::with_capacity(words.len());
        let mut rest = words.as_str();
        while let Some((before, figure, after)) = first_figure(rest) {
            shown.push_str(before);
            shown.push_str(&self.figure(figure.to_owned()));
            rest = after;
        }
        shown + rest
    }

    /// Whether figures, zones and all that is drawn of them are hidden.
    pub const fn is_veiled(&self) -> bool {
        self.model.options.veil
    }
}

/// The first figure in words, with what stands before and after it. Points, commas and narrow spaces belong to it where
/// digits follow.
fn first_figure(words: &str) -> Option<(&str, &str, &str)> {
    let start = words.find(char::is_numeric)?;
    let (before, from) = words.split_at_checked(start)?;
    let mut end = 0;
    for (at, c) in from.char_indices() {
        match c {
            _ if c.is_numeric() => end = at + c.len_utf8(),
            '.' | ',' | '\u{a0}' | '\u{202f}' => {}
            _ => break,
        }
    }
    let (figure, after) = from.split_at_checked(end)?;
    Some((before, figure, after))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::first_figure;

    #[rstest]
    #[case::none("no figure", None)]
    #[case::alone("40", Some(("", "40", "")))]
    #[case::of_a_sentence("at 4,5 of 5.", Some(("at ", "4,5", " of 5.")))]
    #[case::grouped("1\u{202f}250,5 k€", Some(("", "1\u{202f}250,5", " k€")))]
    #[case::at_the_end("in 2027.", Some(("in ", "2027", ".")))]
    fn figures_are_found_whole(#[case] words: &str, #[case] found: Option<(&str, &str, &str)>) {
        assert_eq!(first_figure(words), found);
    }
}
