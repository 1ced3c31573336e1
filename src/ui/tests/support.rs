//! A model to be drawn, and what was drawn as text.

use std::fmt::Write as _;

use jiff::civil::date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Model;
use crate::app::model::Start;
use crate::app::options::Options;
use crate::app::tests::driver::example;
use crate::domain::Portfolio;
use crate::i18n::{Lang, Words};
use crate::keymap::Keymap;
use crate::ui::theme::Capability;
use crate::ui::{ViewState, view};

/// The example portfolio on the day of the tests.
pub(super) fn model(lang: Lang) -> Model {
    model_on(example(), lang)
}

/// A portfolio given as the text of its file, on the day of the tests.
pub(super) fn model_of(yaml: &str, lang: Lang) -> Model {
    let portfolio = crate::store::read::read(yaml).expect("a portfolio without a problem");
    model_on(portfolio, lang)
}

fn model_on(portfolio: Portfolio, lang: Lang) -> Model {
    Model::new(Start {
        portfolio,
        today: date(2026, 11, 23),
        file: "portfolio.yaml".to_owned(),
        words: Words::new(lang),
        keymap: Keymap::default(),
        options: Options::default(),
    })
}

/// Selects an account by its id.
pub(super) fn select(model: &mut Model, id: &str) {
    let accounts = model.portfolio.accounts();
    let index = accounts.iter().position(|a| a.id.as_str() == id);
    model.select(index.expect("an account with this id"));
}

/// The whole screen, drawn once.
pub(super) fn screen(model: &Model, width: u16, height: u16) -> Buffer {
    drawn(model, width, height).0
}

/// The whole screen, drawn once, and what the view remembers of it.
pub(super) fn drawn(model: &Model, width: u16, height: u16) -> (Buffer, ViewState) {
    let mut state = ViewState::new(Capability::TrueColor);
    (redrawn(model, &mut state, width, height), state)
}

/// The whole screen, drawn once more by a view that remembers an earlier one.
pub(super) fn redrawn(model: &Model, state: &mut ViewState, width: u16, height: u16) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("no real terminal");
    terminal
        .draw(|frame| view(model, state, frame))
        .expect("no real terminal");
    terminal.backend().buffer().clone()
}

/// What was drawn in an area, line by line.
pub(super) fn text(buffer: &Buffer, area: Rect) -> String {
    let mut out = String::new();
    for y in area.top()..area.bottom() {
        let line: String = (area.left()..area.right())
            .map(|x| buffer[(x, y)].symbol())
            .collect();
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

/// The runs of cells that look alike in an area, a line each: `row:first-last style`. Runs of the
/// style that most cells have are left out.
pub(super) fn runs(buffer: &Buffer, area: Rect) -> String {
    let common = most_common(buffer, area);
    let mut out = String::new();
    for y in area.top()..area.bottom() {
        let mut from = area.left();
        while from < area.right() {
            let style = buffer[(from, y)].style();
            let same = |x: &u16| buffer[(*x, y)].style() == style;
            let end = (from..area.right()).take_while(same).count() as u16 + from;
            if style != common {
                let (row, first, last) =
                    (y - area.top(), from - area.left(), end - 1 - area.left());
                let _ = writeln!(out, "{row}:{first}-{last} {}", named(style));
            }
            from = end;
        }
    }
    out
}

fn most_common(buffer: &Buffer, area: Rect) -> Style {
    let mut counts: Vec<(Style, usize)> = Vec::new();
    for position in area.positions() {
        let style = buffer[position].style();
        match counts.iter_mut().find(|(known, _)| *known == style) {
            Some((_, count)) => *count += 1,
            None => counts.push((style, 1)),
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(style, _)| style).unwrap_or_default()
}

fn named(style: Style) -> String {
    let mut out = String::new();
    if let Some(fg) = style.fg {
        let _ = write!(out, "{fg}");
    }
    if let Some(bg) = style.bg {
        let _ = write!(out, " on {bg}");
    }
    if !style.add_modifier.is_empty() {
        let _ = write!(out, " {:?}", style.add_modifier);
    }
    out
}
