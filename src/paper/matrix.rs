//! The matrix as a picture: for a slide, and for the report.
//!
//! What is to be seen is gathered in `scene`, put where there is room in `place`, drawn in `draw` and, for
//! programs that want dots, turned into them in `dots`. No letter is ever laid over another: names stand in the
//! list beside the fields, codes on the discs.

mod dots;
mod draw;
mod ink;
mod legend;
mod letters;
mod listed;
mod place;
mod plane;
mod scene;
mod told;

use maud::html;

use super::Basis;
use super::clean;
use super::page::Picture;
use crate::i18n::t;
use draw::{Canvas, text};
use ink::{Ink, Where};
use legend::Legend;
use plane::Rect;
use scene::Scene;

/// Width and height of a slide, in the units it is drawn in.
const SLIDE: (f64, f64) = (1600.0, 900.0);
/// The fields of a slide.
const SLIDE_PLANE: Rect = Rect {
    x: 128.0,
    y: 130.0,
    width: 980.0,
    height: 660.0,
};
/// Where a slide has its list and its legend.
const SIDE: Rect = Rect {
    x: 1150.0,
    y: 130.0,
    width: 410.0,
    height: 730.0,
};
/// Width of a picture in a page, and its fields.
const PAGE_WIDTH: f64 = 1000.0;
const PAGE_PLANE: Rect = Rect {
    x: 76.0,
    y: 4.0,
    width: 920.0,
    height: 600.0,
};
/// From the lower end of the fields to what stands under the axis.
const UNDER: f64 = 84.0;

/// The matrix on a slide, as lines.
pub fn svg(basis: Basis<'_>) -> String {
    slide(basis, &Scene::of(basis, SLIDE_PLANE), &name(basis))
}

/// The matrix on a slide, as dots; none where it cannot be drawn.
pub fn png(basis: Basis<'_>) -> Option<Vec<u8>> {
    let mut scene = Scene::of(basis, SLIDE_PLANE);
    scene.keep_drawable();
    let name = letters::drawable(&name(basis)).unwrap_or_default();
    dots::dots(&slide(basis, &scene, &name))
}

fn name(basis: Basis<'_>) -> String {
    clean(&basis.portfolio.settings().name)
}

fn slide(basis: Basis<'_>, scene: &Scene, name: &str) -> String {
    let canvas = Canvas {
        place: Where::File,
        words: basis.words,
    };
    let legend = Legend::of(basis, scene);
    let below = legend.height_as_list();
    let list = Rect {
        height: SIDE.height - below - 24.0,
        ..SIDE
    };
    let legend_at = Rect {
        y: SIDE.bottom() - below,
        height: below,
        ..SIDE
    };
    let (width, height) = SLIDE;
    let title = letters::shorten(name, 34.0, width - 120.0);
    let date = basis.words.date(basis.today);
    let subtitle = t!(basis.words, "picture-of", date = date);
    let drawn = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) }
            width=(width) height=(height) role="img" font-family=(draw::FONTS) {
            title { (name) " – " (subtitle) }
            desc { (told::told(basis, scene)) }
            rect width=(width) height=(height) fill=(Ink::Ground.on(Where::File)) {}
            (text(56.0, 66.0, &title).size(34.0).strong().ink(canvas.ink(Ink::Text)).draw())
            (text(56.0, 100.0, &subtitle).size(19.0).ink(canvas.ink(Ink::Quiet)).draw())
            (canvas.scene(scene))
            (listed::list(&canvas, scene, list))
            (legend.as_list(&canvas, legend_at))
        }
    };
    drawn.into_string()
}

/// The matrix in a page, in the page's colours.
pub(super) fn figure(basis: Basis<'_>) -> Picture {
    let scene = Scene::of(basis, PAGE_PLANE);
    let canvas = Canvas {
        place: Where::Page,
        words: basis.words,
    };
    let legend = Legend::of(basis, &scene);
    let (rows, height) = legend.as_rows(
        &canvas,
        PAGE_PLANE.x,
        PAGE_PLANE.bottom() + UNDER,
        PAGE_WIDTH,
    );
    let svg = html! {
        svg viewBox={ "0 0 " (PAGE_WIDTH) " " (PAGE_PLANE.bottom() + UNDER + height) } aria-hidden="true"
            font-family=(draw::FONTS) {
            (canvas.scene(&scene))
            (rows)
        }
    };
    Picture {
        svg,
        told: told::told(basis, &scene),
    }
}

#[cfg(test)]
mod tests;
