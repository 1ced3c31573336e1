//! What the program does in one picture, its three moments, and the ways to begin.

use ratatui::layout::Rect;

use super::{flowed, has_keys, sample};
use crate::app::target::Target;
use crate::app::welcome::{Offer, Welcome};
use crate::clean::Clean;
use crate::i18n::{Words, t};
use crate::ui::modals::dialogue::centred;
use crate::ui::paint::Paint;
use crate::ui::split::{above, left};
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// The most columns and lines it takes: on larger windows it stands in their middle.
const MOST: (u16, u16) = (132, 44);
/// Columns of the moments beside the picture.
const MOMENTS: u16 = 28;
/// Columns between both.
const GAP: u16 = 2;
/// Lines of the name and what it is, with the line below.
const HEAD: u16 = 3;
/// The most lines of what is said of a file that is missing.
const MISSING: usize = 2;
/// Lines of the offers, with the line above.
const OFFERS: u16 = Offer::ALL.len() as u16 + 1;

/// Draws the greeting.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, welcome: &Welcome, state: &mut ViewState) {
    let block = centred(
        area,
        area.width.saturating_sub(4).min(MOST.0),
        area.height.saturating_sub(1).min(MOST.1),
    );
    let missing = missing(paint, block.width, welcome);
    let lines = u16::try_from(missing.len()).unwrap_or_default();
    let (head, rest) = above(block, HEAD + lines);
    let (middle, offers) = above(rest, rest.height.saturating_sub(OFFERS));
    heading(paint, head, &missing);
    let (picture, moments) = left(middle, middle.width.saturating_sub(MOMENTS + GAP));
    sample::draw(paint, picture);
    let moments = Rect {
        x: moments.x + GAP.min(moments.width),
        width: moments.width.saturating_sub(GAP),
        ..moments
    };
    draw_moments(paint, moments);
    draw_offers(paint, above(offers, 1).1, welcome, state);
}

/// That the file somebody named is not there, if they named one; in lines of a width.
fn missing(paint: &Paint<'_>, width: u16, welcome: &Welcome) -> Vec<String> {
    let Some(file) = &welcome.missing else {
        return Vec::new();
    };
    let file = Clean::new(file).into_string();
    let said = t!(paint.words, "welcome-missing", file = file);
    wrap(&said, usize::from(width), MISSING)
}

fn heading(paint: &mut Paint<'_>, area: Rect, missing: &[String]) {
    let what = t!(paint.words, "welcome-what");
    let said = missing.iter().map(|line| (line, paint.styles.warn));
    let lines = said.chain([(&what, paint.styles.strong)]);
    for ((line, style), y) in lines.zip(area.y + 1..area.bottom()) {
        paint.label(area.x, y, area.width, line, style);
    }
}

fn draw_moments(paint: &mut Paint<'_>, area: Rect) {
    let words = paint.words;
    let moments = [
        (
            t!(words, "welcome-review"),
            t!(words, "welcome-review-about"),
        ),
        (t!(words, "welcome-call"), t!(words, "welcome-call-about")),
        (
            t!(words, "welcome-offline"),
            t!(words, "welcome-offline-about"),
        ),
    ];
    // Set apart evenly where there is room, else close together.
    let third = area.height / 3;
    for ((name, about), n) in moments.into_iter().zip(0u16..) {
        let (_, below) = above(area, n * third);
        let (line, rest) = above(below, 1);
        let (text, _) = above(rest, third.saturating_sub(1));
        paint.label(
            line.x,
            line.y,
            line.width,
            &name,
            paint.styles.accent_strong,
        );
        flowed(paint, text, &about, paint.styles.text);
    }
}

fn draw_offers(paint: &mut Paint<'_>, area: Rect, welcome: &Welcome, state: &mut ViewState) {
    let offers = Offer::ALL.map(|offer| words(paint.words, offer, welcome));
    let widest = offers.iter().map(|(name, _)| text::width(name)).max();
    let names = u16::try_from(widest.unwrap_or_default()).unwrap_or_default();
    for ((at, (name, about)), y) in offers.iter().enumerate().zip(area.y..area.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        state.target(row, Target::Row(at));
        let here = at == welcome.cursor;
        if here {
            paint.cursor_row(row, has_keys(paint), state);
        }
        let style = if here {
            paint.styles.strong
        } else {
            paint.styles.text
        };
        paint.label(row.x + 2, y, names, name, style);
        let x = row.x + 2 + names + 3;
        let room = row.right().saturating_sub(x);
        paint.label(x, y, room, about, paint.styles.dim);
    }
}

fn words(words: &Words, offer: Offer, welcome: &Welcome) -> (String, String) {
    match offer {
        Offer::Demo => (t!(words, "welcome-demo"), t!(words, "welcome-demo-about")),
        Offer::New if welcome.missing.is_some() => {
            (t!(words, "welcome-new"), t!(words, "welcome-new-there"))
        }
        Offer::New => (t!(words, "welcome-new"), t!(words, "welcome-new-about")),
        Offer::Open => (t!(words, "welcome-open"), t!(words, "welcome-open-about")),
        Offer::Language => (
            t!(words, "welcome-language"),
            t!(words, "welcome-language-about"),
        ),
    }
}
