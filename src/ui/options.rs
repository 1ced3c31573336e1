//! The settings page: how the program behaves, and where things are.

use ratatui::layout::Rect;

use super::modals::dialogue;
use super::modals::hints;
use super::paint::Paint;
use super::split::{above, left};
use super::text::{self, wrap::wrap};
use super::view_state::ViewState;
use super::welcome::sample;
use crate::app::options_page::Setting;
use crate::app::target::{Pane, Target};
use crate::i18n::{Lang, Words, t};
use crate::keymap::{Action, DigitRow};

/// The most columns of what is said of a setting.
const ABOUT: u16 = 90;
/// From this room on what a setting does is said below every one, and the picture stands beside them.
const WIDE: (u16, u16) = (160, 42);
/// Lines of a setting there: its own, two of what it does, and a free one.
const EVERY: u16 = 4;
/// Columns between the settings and the picture.
const GAP: u16 = 4;

/// Lines of where things are kept, with their heading.
const PLACES: u16 = 3;
/// From this room on there is a picture of how things look.
const LOOK_FROM: (u16, u16) = (70, 13);
/// The most room of the picture.
const LOOK: (u16, u16) = (100, 50);

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "options-title");
    let focused = paint.has_keys();
    let room = dialogue::draw_page(paint, area, &title, focused);
    state.wheel(Pane::Accounts, area);
    if focused {
        let change = t!(paint.words, "options-change");
        hints::draw_called(paint, area, &[(Action::Open, change)]);
    }
    if room.width >= WIDE.0 && room.height >= WIDE.1 {
        return side_by_side(paint, room, focused, state);
    }
    let (list, rest) = above(room, Setting::ALL.len() as u16);
    settings(paint, list, (1, focused), state);
    let rest = about(paint, above(rest, 1).1);
    let (kept, rest) = above(above(rest, 1).1, PLACES);
    places(paint, kept);
    look(paint, above(rest, 2).1);
}

/// The settings with what each does and where things are, and beside them how it looks.
fn side_by_side(paint: &mut Paint<'_>, room: Rect, focused: bool, state: &mut ViewState) {
    let (list, picture) = left(room, room.width / 2);
    let (list, rest) = above(list, Setting::ALL.len() as u16 * EVERY);
    settings(paint, list, (EVERY, focused), state);
    for (setting, y) in Setting::ALL
        .into_iter()
        .zip((list.y..).step_by(EVERY.into()))
    {
        let line = Rect {
            y: y + 1,
            height: 2,
            ..list
        };
        tell(paint, line, setting);
    }
    places(paint, above(rest, PLACES + 1).0);
    look(paint, left(picture, GAP).1);
}

/// What theme, ASCII and the veil make of a small matrix, where there is room for one.
fn look(paint: &mut Paint<'_>, area: Rect) {
    if area.width < LOOK_FROM.0 || area.height < LOOK_FROM.1 {
        return;
    }
    let (heading, rest) = above(area, 1);
    let title = t!(paint.words, "options-look");
    let style = paint.styles.title;
    let end = paint.label(heading.x + 2, heading.y, heading.width, &title, style);
    let about = t!(paint.words, "options-look-about");
    let room = heading.right().saturating_sub(end + 3);
    paint.label(end + 3, heading.y, room, &about, paint.styles.dim);
    let sample = Rect {
        x: rest.x + 2,
        y: rest.y + 1,
        width: (rest.width - 2).min(LOOK.0),
        height: (rest.height - 1).min(LOOK.1),
    };
    sample::draw(paint, sample);
}

/// The settings with what holds, each on the first of so many lines.
fn settings(
    paint: &mut Paint<'_>,
    area: Rect,
    (every, focused): (u16, bool),
    state: &mut ViewState,
) {
    let names = Setting::ALL.map(|setting| name(paint.words, setting));
    let widest = names.iter().map(|name| text::width(name)).max();
    let labels = u16::try_from(widest.unwrap_or_default()).unwrap_or_default();
    let cursor = paint.model.options_page.cursor;
    let rows = Setting::ALL.into_iter().zip(names).enumerate();
    let lines = (area.y..area.bottom()).step_by(every.into());
    for ((at, (setting, name)), y) in rows.zip(lines) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        state.target(row, Target::Row(at));
        let here = at == cursor;
        if here {
            paint.cursor_row(row, focused, state);
        }
        let of_name = if here {
            paint.styles.strong
        } else {
            paint.styles.text
        };
        paint.label(row.x + 2, y, labels, &name, of_name);
        let x = row.x + 2 + labels + 3;
        let value = value(paint, setting);
        let switches = !matches!(
            setting,
            Setting::Keys | Setting::Copies | Setting::Portfolio
        );
        let style = if switches {
            paint.styles.text
        } else {
            paint.styles.dim
        };
        let room = row.right().saturating_sub(x);
        let end = paint.label(x, y, room, &value, style);
        if here && focused && switches {
            let (left, right) = (paint.glyphs.head_left, paint.glyphs.head_right);
            paint.label(x - 2, y, 1, left, paint.styles.accent);
            paint.label(end + 1, y, 1, right, paint.styles.accent);
        }
    }
}

/// What the setting under the cursor does, on lines that are always as many; gives the room below.
fn about(paint: &mut Paint<'_>, area: Rect) -> Rect {
    let (lines, rest) = above(area, 2);
    if let Some(setting) = Setting::ALL.get(paint.model.options_page.cursor) {
        tell(paint, lines, *setting);
    }
    rest
}

/// What a setting does.
fn tell(paint: &mut Paint<'_>, lines: Rect, setting: Setting) {
    let words = told(paint.words, setting);
    let width = lines.width.saturating_sub(2).min(ABOUT);
    let wrapped = wrap(&words, usize::from(width), usize::from(lines.height));
    for (line, y) in wrapped.iter().zip(lines.y..) {
        paint.label(lines.x + 2, y, width, line, paint.styles.dim);
    }
}

/// Where things are kept.
fn places(paint: &mut Paint<'_>, area: Rect) {
    let (words, kept) = (paint.words, &paint.model.options.places);
    let nowhere = || t!(words, "options-nowhere");
    let lines = [
        (t!(words, "options-settings-file"), kept.settings.clone()),
        (
            t!(words, "options-saving"),
            Some(t!(words, "options-saving-about")),
        ),
    ];
    let (heading, rest) = above(area, 1);
    if heading.height == 0 {
        return;
    }
    let title = t!(words, "options-places");
    paint.label(
        heading.x + 2,
        heading.y,
        heading.width,
        &title,
        paint.styles.title,
    );
    let widest = lines.iter().map(|(name, _)| text::width(name)).max();
    let labels = u16::try_from(widest.unwrap_or_default()).unwrap_or_default();
    for ((name, place), y) in lines.into_iter().zip(rest.y..rest.bottom()) {
        paint.label(rest.x + 2, y, labels, &name, paint.styles.dim);
        let x = rest.x + 2 + labels + 3;
        let place = place.unwrap_or_else(nowhere);
        paint.label(
            x,
            y,
            rest.right().saturating_sub(x),
            &place,
            paint.styles.text,
        );
    }
}

/// What a setting is called.
pub(super) fn name(words: &Words, setting: Setting) -> String {
    match setting {
        Setting::Language => t!(words, "setting-language"),
        Setting::Theme => t!(words, "setting-theme"),
        Setting::Motion => t!(words, "setting-motion"),
        Setting::Mouse => t!(words, "setting-mouse"),
        Setting::DigitRow => t!(words, "setting-digit-row"),
        Setting::Ascii => t!(words, "setting-ascii"),
        Setting::Keys => t!(words, "setting-keys"),
        Setting::Copies => t!(words, "setting-copies"),
        Setting::Portfolio => t!(words, "setting-portfolio"),
    }
}

fn told(words: &Words, setting: Setting) -> String {
    match setting {
        Setting::Language => t!(words, "setting-language-about"),
        Setting::Theme => t!(words, "setting-theme-about"),
        Setting::Motion => t!(words, "setting-motion-about"),
        Setting::Mouse => t!(words, "setting-mouse-about"),
        Setting::DigitRow => t!(words, "setting-digit-row-about"),
        Setting::Ascii => t!(words, "setting-ascii-about"),
        Setting::Keys => t!(words, "setting-keys-about"),
        Setting::Copies => t!(words, "setting-copies-about"),
        Setting::Portfolio => t!(words, "setting-portfolio-about"),
    }
}

/// What holds.
fn value(paint: &Paint<'_>, setting: Setting) -> String {
    let (words, options) = (paint.words, &paint.model.options);
    let switch = |on| {
        if on {
            t!(words, "setting-on")
        } else {
            t!(words, "setting-off")
        }
    };
    match setting {
        Setting::Language => match words.lang() {
            Lang::En => "English".to_owned(),
            Lang::Fr => "français".to_owned(),
        },
        Setting::Theme => words.theme(options.theme),
        Setting::Motion => switch(options.motion),
        Setting::Mouse => switch(options.mouse),
        Setting::DigitRow => match options.digit_row {
            DigitRow::Azerty => t!(words, "setting-row-azerty"),
            DigitRow::Bepo => t!(words, "setting-row-bepo"),
            DigitRow::None => t!(words, "setting-row-none"),
        },
        Setting::Ascii => switch(options.ascii),
        Setting::Keys => options
            .places
            .keys
            .clone()
            .unwrap_or_else(|| t!(words, "setting-keys-own")),
        Setting::Copies => {
            let copies = options.places.copies.clone();
            copies.unwrap_or_else(|| t!(words, "options-nowhere"))
        }
        Setting::Portfolio => t!(words, "setting-portfolio-open"),
    }
}
