//! What the signs of the picture mean: only those that are to be seen.

use maud::{Markup, html};

use super::draw::{Canvas, text};
use super::ink::Ink;
use super::letters::{advance, shorten};
use super::plane::{Point, Rect};
use super::scene::Scene;
use crate::i18n::t;
use crate::paper::Basis;

/// Size of the letters.
const SIZE: f64 = 15.0;
/// Height of a line.
const LINE: f64 = 27.0;
/// Room of a sign.
const SIGN: f64 = 42.0;

/// A sign with what it means.
struct Item {
    sign: Sign,
    words: String,
}

/// What is to be seen on a picture.
#[derive(Clone, Copy)]
enum Sign {
    /// A disc: of a key account or not, scored in part or not.
    Disc(bool, bool),
    /// Several accounts on one disc.
    Crowd,
    /// A way; across a border or not.
    Way(bool),
    /// Two discs, of the largest account and of one a quarter of it, as large as they are on the fields.
    Sizes(f64),
}

/// The signs of a picture.
pub(super) struct Legend(Vec<Item>);

impl Legend {
    pub(super) fn of(basis: Basis<'_>, scene: &Scene) -> Self {
        let words = basis.words;
        let any =
            |is: fn(bool, bool) -> bool| scene.bubbles.iter().any(|it| is(it.key, it.partial));
        let crowd = scene.spots.iter().any(|it| it.members.len() > 1);
        let way = |crossed| {
            let mut ways = scene.bubbles.iter().filter_map(|it| it.way);
            ways.any(|it| it.crossed == crossed)
        };
        let date = scene.since.map(|it| words.date(it)).unwrap_or_default();
        let since = || t!(words, "picture-since", date = date.clone());
        let sizes = scene.largest.map(|(largest, radius)| {
            let currency = basis.portfolio.settings().currency.as_deref();
            let large = words.amount(largest, currency);
            let small = words.amount(largest / 4.0, currency);
            let told = if scene.by_revenue {
                t!(words, "picture-size-either", large = large, small = small)
            } else {
                t!(words, "picture-size", large = large, small = small)
            };
            (Sign::Sizes(radius), told)
        });
        let items = [
            any(|key, partial| key && !partial)
                .then(|| (Sign::Disc(true, false), t!(words, "picture-key"))),
            any(|key, partial| !key && !partial)
                .then(|| (Sign::Disc(false, false), t!(words, "picture-other"))),
            any(|_, partial| partial)
                .then(|| (Sign::Disc(true, true), t!(words, "picture-partial"))),
            crowd.then(|| (Sign::Crowd, t!(words, "picture-crowd"))),
            way(false).then(|| (Sign::Way(false), since())),
            way(true).then(|| (Sign::Way(true), t!(words, "picture-crossed"))),
            sizes,
        ];
        let items = items.into_iter().flatten();
        Self(items.map(|(sign, words)| Item { sign, words }).collect())
    }

    /// How high it is, an item a line.
    pub(super) fn height_as_list(&self) -> f64 {
        self.0.iter().map(Item::height).sum()
    }

    /// An item a line.
    pub(super) fn as_list(&self, canvas: &Canvas<'_>, room: Rect) -> Markup {
        let tops = self.0.iter().scan(room.y, |y, item| {
            let top = *y;
            *y += item.height();
            Some((item, top))
        });
        html! { @for (item, y) in tops { (item.draw(canvas, (room.x, y), room.width)) } }
    }

    /// As many items a line as there is room for; with the height of all lines.
    pub(super) fn as_rows(
        &self,
        canvas: &Canvas<'_>,
        left: f64,
        top: f64,
        right: f64,
    ) -> (Markup, f64) {
        let mut rows: Vec<Vec<(&Item, f64)>> = vec![Vec::new()];
        let mut x = left;
        for item in &self.0 {
            let width = item.sign_width() + advance(&item.words) * SIZE + 24.0;
            if x > left && x + width > right {
                rows.push(Vec::new());
                x = left;
            }
            if let Some(row) = rows.last_mut() {
                row.push((item, x));
            }
            x += width;
        }
        let high = |row: &[(&Item, f64)]| row.iter().map(|(it, _)| it.height()).fold(0.0, f64::max);
        let tops = rows.iter().scan(top, |y, row| {
            let middle = *y + high(row) / 2.0;
            *y += high(row);
            Some((row, middle))
        });
        let drawn = html! {
            @for (row, middle) in tops { @for (item, x) in row {
                (item.draw(canvas, (*x, middle - item.height() / 2.0), right - x))
            } }
        };
        (drawn, rows.iter().map(|row| high(row)).sum())
    }
}

impl Item {
    fn height(&self) -> f64 {
        match self.sign {
            Sign::Sizes(radius) => (2.0 * radius + 8.0).max(LINE),
            _ => LINE,
        }
    }

    fn sign_width(&self) -> f64 {
        match self.sign {
            Sign::Sizes(radius) => (2.0 * radius + 16.0).max(SIGN),
            _ => SIGN,
        }
    }

    /// Draws it from a corner on.
    fn draw(&self, canvas: &Canvas<'_>, (x, y): (f64, f64), room: f64) -> Markup {
        let words = shorten(&self.words, SIZE, room - self.sign_width());
        let middle = y + self.height() / 2.0;
        let words = text(x + self.sign_width(), middle + 5.0, &words).size(SIZE);
        html! {
            (sign(canvas, self.sign, x, middle))
            (words.ink(canvas.ink(Ink::Text)).draw())
        }
    }
}

fn sign(canvas: &Canvas<'_>, sign: Sign, x: f64, y: f64) -> Markup {
    let at = Point { x: x + 14.0, y };
    match sign {
        Sign::Disc(key, partial) => canvas.disc(at, 10.0, (key, partial)),
        Sign::Crowd => html! { (canvas.crowd(at, 11.5)) (canvas.count(at, 11.5, 3)) },
        Sign::Way(crossed) => {
            let look = if crossed {
                (Ink::Accent, 2.5)
            } else {
                (Ink::Line, 1.5)
            };
            let from = Point { x: x + 4.0, y };
            canvas.arrow(from, Point { x: 1.0, y: 0.0 }, 28.0, look)
        }
        Sign::Sizes(radius) => {
            let large = Point { x: x + radius, y };
            let small = Point {
                y: y + radius / 2.0,
                ..large
            };
            html! {
                (canvas.ring(large, radius))
                (canvas.ring(small, radius / 2.0))
            }
        }
    }
}
