//! The matrix drawn: fields, axes, ways, discs.

use maud::{Markup, html};

use super::ink::{Ink, Where};
use super::letters::advance;
use super::place::Spot;
use super::plane::{Plane, Point, Rect};
use super::scene::{Bubble, FIELD_INDENT, FIELD_NAME, Scene, Way, name_of_field};
use crate::domain::criterion::Axis;
use crate::domain::matrix::{Cell, Level, Zone};
use crate::i18n::Words;

/// The fonts of pictures; the first is the one that is drawn with where we draw dots.
pub(super) const FONTS: &str = "'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/// Sizes of the letters around the fields.
const TICK: f64 = 15.0;
const LEVEL: f64 = 16.0;
const AXIS: f64 = 19.0;

/// What a picture is drawn for.
pub(super) struct Canvas<'a> {
    pub(super) place: Where,
    pub(super) words: &'a Words,
}

/// A text on a picture.
pub(super) struct Text<'a> {
    at: Point,
    words: &'a str,
    size: f64,
    strong: bool,
    anchor: &'static str,
    upright: bool,
    ink: String,
}

/// A text that begins at a place of its base line.
pub(super) const fn text(x: f64, y: f64, words: &str) -> Text<'_> {
    Text {
        at: Point { x, y },
        words,
        size: TICK,
        strong: false,
        anchor: "start",
        upright: true,
        ink: String::new(),
    }
}

impl Text<'_> {
    pub(super) fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    pub(super) fn strong(self) -> Self {
        Self {
            strong: true,
            ..self
        }
    }

    pub(super) fn ink(self, ink: String) -> Self {
        Self { ink, ..self }
    }

    /// The place is its middle.
    fn centred(self) -> Self {
        Self {
            anchor: "middle",
            ..self
        }
    }

    /// The place is its end.
    fn ending(self) -> Self {
        Self {
            anchor: "end",
            ..self
        }
    }

    /// It reads upwards.
    fn upwards(self) -> Self {
        Self {
            upright: false,
            ..self
        }
    }

    pub(super) fn draw(self) -> Markup {
        let Point { x, y } = self.at;
        let (x, y) = (n(x), n(y));
        let turn = (!self.upright).then(|| format!("rotate(-90 {x} {y})"));
        let weight = self.strong.then_some("600");
        let anchor = (self.anchor != "start").then_some(self.anchor);
        html! {
            text x=(x) y=(y) font-size=(n(self.size)) font-weight=[weight] text-anchor=[anchor]
                transform=[turn] fill=(self.ink) { (self.words) }
        }
    }
}

/// A length as it is written.
pub(super) fn n(length: f64) -> String {
    let text = format!("{length:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

impl Canvas<'_> {
    pub(super) fn ink(&self, ink: Ink) -> String {
        ink.on(self.place)
    }

    /// The fields with all that stands on them, and the axes.
    pub(super) fn scene(&self, scene: &Scene) -> Markup {
        html! {
            @for cell in Cell::ALL { (self.field(&scene.plane, cell)) }
            (self.axes(&scene.plane))
            @for cell in Cell::ALL { (self.name(&scene.plane, cell)) }
            @for spot in &scene.spots { (self.lead(scene, spot)) }
            @for spot in &scene.spots { (self.disc_of(scene, spot)) }
            @for spot in &scene.spots { (self.ways(scene, spot)) }
            @for spot in &scene.spots { (self.code_of(scene, spot)) }
        }
    }

    fn field(&self, plane: &Plane, cell: Cell) -> Markup {
        let Rect {
            x,
            y,
            width,
            height,
        } = plane.field(cell).inset(2.0);
        let ink = match cell.zone() {
            Zone::Invest => Ink::Invest,
            Zone::Selective => Ink::Selective,
            Zone::Harvest => Ink::Harvest,
        };
        html! {
            rect x=(n(x)) y=(n(y)) width=(n(width)) height=(n(height)) rx="6" fill=(self.ink(ink)) {}
        }
    }

    fn name(&self, plane: &Plane, cell: Cell) -> Markup {
        let room = name_of_field(plane, cell, self.words);
        let name = self.words.cell(cell);
        let base = room.y + FIELD_NAME;
        text(plane.field(cell).x + FIELD_INDENT, base, &name)
            .size(FIELD_NAME)
            .strong()
            .ink(self.ink(Ink::Quiet))
            .draw()
    }

    /// The names of both axes, of their thirds, and the values between those.
    fn axes(&self, plane: &Plane) -> Markup {
        let area = plane.area;
        let quiet = || self.ink(Ink::Quiet);
        let strong = || self.ink(Ink::Text);
        let middle = |(from, to): (f64, f64)| f64::midpoint(from, to);
        let (x, y) = (Axis::Strength, Axis::Attractiveness);
        let centre = area.centre();
        html! {
            @for fraction in [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0] {
                @let value = self.words.number(plane.scale.at(fraction), 1);
                (text(plane.along(x, fraction), area.bottom() + 22.0, &value).centred().ink(quiet()).draw())
                (text(area.x - 10.0, plane.along(y, fraction) + 5.0, &value).ending().ink(quiet()).draw())
            }
            @for level in Level::ALL {
                @let (name, at) = (self.words.level(x, level), middle(plane.third(x, level)));
                (text(at, area.bottom() + 22.0, &name).size(LEVEL).centred().ink(quiet()).draw())
                @let (name, at) = (self.words.level(y, level), middle(plane.third(y, level)));
                (text(area.x - 14.0, at, &name).size(LEVEL).centred().upwards().ink(quiet()).draw())
            }
            (text(centre.x, area.bottom() + 52.0, &self.words.axis(x)).size(AXIS).strong().centred().ink(strong()).draw())
            (text(area.x - 50.0, centre.y, &self.words.axis(y)).size(AXIS).strong().centred().upwards().ink(strong()).draw())
        }
    }

    /// Where those of a spot came from; of a crowd only who crossed a border.
    fn ways(&self, scene: &Scene, spot: &Spot) -> Markup {
        let members = spot.members.iter().filter_map(|it| scene.bubbles.get(*it));
        let alone = spot.members.len() == 1;
        let ways = members.filter_map(|it| it.way);
        let ways = ways.filter(|way| alone || way.crossed);
        html! { @for way in ways { (self.way(way, spot)) } }
    }

    /// An arrow from a place to a disc; nothing where the disc lies over it.
    fn way(&self, way: Way, spot: &Spot) -> Markup {
        let length = way.from.distance(spot.at);
        let end = length - spot.radius - 3.0;
        let (ink, width) = if way.crossed {
            (Ink::Accent, 2.5)
        } else {
            (Ink::Line, 1.5)
        };
        if end < 12.0 {
            return html! {};
        }
        let unit = Point {
            x: (spot.at.x - way.from.x) / length,
            y: (spot.at.y - way.from.y) / length,
        };
        self.arrow(way.from, unit, end, (ink, width))
    }

    /// A line of a length in a direction, with a ring where it begins and a head where it ends.
    pub(super) fn arrow(&self, from: Point, unit: Point, length: f64, look: (Ink, f64)) -> Markup {
        let (ink, width) = look;
        let ink = self.ink(ink);
        let along = |far: f64, aside: f64| Point {
            x: from.x + unit.x * far - unit.y * aside,
            y: from.y + unit.y * far + unit.x * aside,
        };
        let head = 5.0 + 2.0 * width;
        let (begin, neck, tip) = (
            along(3.5, 0.0),
            along(length - head + 1.0, 0.0),
            along(length, 0.0),
        );
        let sides = [
            along(length - head, head * 0.45),
            along(length - head, -head * 0.45),
        ];
        let [one, other] = sides;
        let points = [tip, one, other].map(|it| format!("{},{}", n(it.x), n(it.y)));
        let ground = self.ink(Ink::Ground);
        let (x1, y1, x2, y2) = (n(begin.x), n(begin.y), n(neck.x), n(neck.y));
        html! {
            line x1=(x1) y1=(y1) x2=(x2) y2=(y2) stroke=(ground) stroke-width=(n(width + 2.5)) {}
            circle cx=(n(from.x)) cy=(n(from.y)) r="3.5" fill=(ground) stroke=(ink) stroke-width=(n(width.min(2.0))) {}
            line x1=(x1) y1=(y1) x2=(x2) y2=(y2) stroke=(ink) stroke-width=(n(width)) {}
            polygon points=(points.join(" ")) fill=(ink) {}
        }
    }

    /// A thin line from where one belongs that had to move aside.
    fn lead(&self, scene: &Scene, spot: &Spot) -> Markup {
        let aside = only(scene, spot).filter(|it| it.at.distance(spot.at) > 1.0);
        let Some(Point { x, y }) = aside.map(|it| it.at) else {
            return html! {};
        };
        let line = self.ink(Ink::Line);
        html! {
            line x1=(n(x)) y1=(n(y)) x2=(n(spot.at.x)) y2=(n(spot.at.y)) stroke=(line) stroke-width="1" {}
            circle cx=(n(x)) cy=(n(y)) r="2.2" fill=(line) {}
        }
    }

    /// The disc of an account, or of several; a pointer that rests on it is told who it is.
    fn disc_of(&self, scene: &Scene, spot: &Spot) -> Markup {
        let members = spot.members.iter().filter_map(|it| scene.bubbles.get(*it));
        let names = members.map(|it| format!("{} ({})", it.name, it.code));
        html! {
            g {
                title { (names.collect::<Vec<_>>().join(", ")) }
                @match only(scene, spot) {
                    Some(it) => (self.disc(spot.at, spot.radius, (it.key, it.partial))),
                    None => (self.crowd(spot.at, spot.radius)),
                }
            }
        }
    }

    /// The code of an account, or how many there are.
    fn code_of(&self, scene: &Scene, spot: &Spot) -> Markup {
        match only(scene, spot) {
            Some(only) => self.code(spot.at, spot.radius, &only.code, (only.key, only.partial)),
            None => self.count(spot.at, spot.radius, spot.members.len()),
        }
    }

    /// A disc of a key account or another, fully scored or in part.
    pub(super) fn disc(&self, at: Point, radius: f64, (key, partial): (bool, bool)) -> Markup {
        let fill = match (key, partial) {
            (_, true) => Ink::Ground,
            (true, false) => Ink::Accent,
            (false, false) => Ink::Soft,
        };
        let dashes = partial.then_some("4 3");
        let edge = self.ink(match (key, partial) {
            (_, false) => Ink::Ground,
            (true, true) => Ink::Accent,
            (false, true) => Ink::Line,
        });
        html! {
            circle cx=(n(at.x)) cy=(n(at.y)) r=(n(radius)) fill=(self.ink(fill)) stroke=(edge)
                stroke-width=(if partial { "2" } else { "1.5" }) stroke-dasharray=[dashes] {}
        }
    }

    /// The edge of a disc, to show how large it is.
    pub(super) fn ring(&self, at: Point, radius: f64) -> Markup {
        html! {
            circle cx=(n(at.x)) cy=(n(at.y)) r=(n(radius)) fill="none" stroke=(self.ink(Ink::Accent)) stroke-width="1.5" {}
        }
    }

    /// Two letters on a disc, as large as it has room for.
    pub(super) fn code(
        &self,
        at: Point,
        radius: f64,
        code: &str,
        (key, partial): (bool, bool),
    ) -> Markup {
        let inks = match (key, partial) {
            (true, true) => (Ink::Accent, Ink::Ground),
            (false, true) => (Ink::Text, Ink::Ground),
            (true, false) => (Ink::OnAccent, Ink::Accent),
            (false, false) => (Ink::OnSoft, Ink::Soft),
        };
        self.on_disc(at, radius, code, inks)
    }

    /// A disc of several accounts.
    pub(super) fn crowd(&self, at: Point, radius: f64) -> Markup {
        let accent = self.ink(Ink::Accent);
        html! {
            circle cx=(n(at.x)) cy=(n(at.y)) r=(n(radius)) fill=(self.ink(Ink::Ground)) stroke=(accent) stroke-width="1.5" {}
            circle cx=(n(at.x)) cy=(n(at.y)) r=(n(radius - 2.5)) fill="none" stroke=(accent) stroke-width="0.8" {}
        }
    }

    /// How many there are on a disc.
    pub(super) fn count(&self, at: Point, radius: f64, count: usize) -> Markup {
        self.on_disc(
            at,
            radius - 2.0,
            &format!("×{count}"),
            (Ink::Accent, Ink::Ground),
        )
    }

    /// Words on a disc of a colour, which keeps what is drawn under them off.
    fn on_disc(&self, at: Point, radius: f64, words: &str, (ink, disc): (Ink, Ink)) -> Markup {
        let room = 1.8 * radius / advance(words).max(1.0);
        let size = (radius * 0.8).min(room).min(20.0);
        let (x, y) = (n(at.x), n(at.y + size * 0.36));
        html! {
            text x=(x) y=(y) font-size=(n(size)) font-weight="600" text-anchor="middle" fill=(self.ink(ink))
                stroke=(self.ink(disc)) stroke-width="3" stroke-linejoin="round" paint-order="stroke"
                pointer-events="none" { (words) }
        }
    }
}

/// The account that has a spot to itself.
fn only<'a>(scene: &'a Scene, spot: &Spot) -> Option<&'a Bubble> {
    match spot.members.as_slice() {
        [only] => scene.bubbles.get(*only),
        _ => None,
    }
}
