//! What the picture shows, in words.

use super::scene::{Bubble, Scene};
use crate::domain::matrix::Cell;
use crate::i18n::t;
use crate::paper::Basis;

/// Of more accounts than this only numbers are told: the table beside the picture has the rest.
const MOST: usize = 40;

/// Who stands in which field, who crossed a border, and who has no place.
pub(super) fn told(basis: Basis<'_>, scene: &Scene) -> String {
    let words = basis.words;
    let date = words.date(basis.today);
    let mut said = vec![t!(words, "picture-told", date = date)];
    for cell in Cell::ALL {
        let names: Vec<String> = scene.in_field(cell).map(named).collect();
        let count = names.len();
        let who = if scene.bubbles.len() > MOST {
            t!(words, "picture-accounts", count = count)
        } else {
            names.join(", ")
        };
        if count > 0 {
            said.push(line(basis, &words.cell(cell), &who));
        }
    }
    said.extend(crossed(basis, scene));
    if !scene.unplaced.is_empty() && scene.unplaced.len() <= MOST {
        let names = scene.unplaced.join(", ");
        said.push(line(basis, &t!(words, "whole-unplaced"), &names));
    }
    said.join(" ")
}

fn crossed(basis: Basis<'_>, scene: &Scene) -> Option<String> {
    let crossed = |it: &&Bubble| it.way.is_some_and(|way| way.crossed);
    let crossed: Vec<_> = scene.bubbles.iter().filter(crossed).map(named).collect();
    let told = !crossed.is_empty() && crossed.len() <= MOST;
    let heading = t!(basis.words, "moves-crossed");
    told.then(|| line(basis, &heading, &crossed.join(", ")))
}

fn line(basis: Basis<'_>, what: &str, who: &str) -> String {
    format!("{what}{}{who}.", t!(basis.words, "colon"))
}

fn named(bubble: &Bubble) -> String {
    format!("{} ({})", bubble.name, bubble.code)
}
