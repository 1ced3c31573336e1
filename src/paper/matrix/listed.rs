//! Who goes by which two letters, beside the fields of a slide.

use maud::{Markup, html};

use super::draw::{Canvas, text};
use super::ink::Ink;
use super::letters::shorten;
use super::plane::Rect;
use super::scene::{Bubble, Scene};
use crate::domain::matrix::Cell;
use crate::i18n::t;

/// A way to list: in so many columns, with letters of a size, lines so far apart.
struct Form {
    columns: usize,
    size: f64,
    line: f64,
}

/// From roomy to dense.
const FORMS: [Form; 3] = [
    Form {
        columns: 1,
        size: 17.0,
        line: 25.0,
    },
    Form {
        columns: 2,
        size: 14.0,
        line: 20.0,
    },
    Form {
        columns: 2,
        size: 12.0,
        line: 16.0,
    },
];

impl Form {
    fn rows(&self, room: Rect) -> usize {
        (room.height / self.line) as usize
    }

    fn capacity(&self, room: Rect) -> usize {
        self.rows(room) * self.columns
    }
}

/// The list, field by field; of more accounts than it has lines for, the rest is counted, and those who are not
/// placed are counted too.
pub(super) fn list(canvas: &Canvas<'_>, scene: &Scene, room: Rect) -> Markup {
    let unplaced = scene.unplaced.len();
    let footer = usize::from(unplaced > 0);
    let fits = |form: &&Form| form.capacity(room) >= scene.bubbles.len() + footer;
    let [_, _, densest] = &FORMS;
    let form = FORMS.iter().find(fits).unwrap_or(densest);
    let lines = form.capacity(room);
    let (shown, left) = shown(scene, lines.saturating_sub(footer));
    let more = (left > 0).then(|| t!(canvas.words, "picture-more", count = left));
    let unplaced = (unplaced > 0).then(|| t!(canvas.words, "picture-unplaced", count = unplaced));
    let rest: Vec<String> = more.into_iter().chain(unplaced).collect();
    let width = room.width / form.columns as f64;
    let place = |line: usize| {
        let (column, row) = (line / form.rows(room).max(1), line % form.rows(room).max(1));
        (
            room.x + column as f64 * width,
            room.y + row as f64 * form.line + form.size,
        )
    };
    html! {
        @for (line, bubble) in shown.iter().enumerate() {
            @let (x, y) = place(line);
            (entry(canvas, bubble, form, (x, y), width))
        }
        @for (line, said) in rest.iter().enumerate() {
            @let (x, y) = place(shown.len() + line);
            (text(x, y, &shorten(said, form.size, width - 8.0)).size(form.size).ink(canvas.ink(Ink::Quiet)).draw())
        }
    }
}

/// As many as there are lines, those with the best claim, in the order of the fields; and how many are left.
fn shown(scene: &Scene, lines: usize) -> (Vec<&Bubble>, usize) {
    let all = scene.bubbles.len();
    let count = if all <= lines {
        all
    } else {
        lines.saturating_sub(1)
    };
    let mut shown: Vec<&Bubble> = scene.bubbles.iter().take(count).collect();
    shown.sort_by_key(|it| Cell::ALL.iter().position(|cell| *cell == it.cell));
    (shown, all - count)
}

fn entry(
    canvas: &Canvas<'_>,
    bubble: &Bubble,
    form: &Form,
    (x, y): (f64, f64),
    width: f64,
) -> Markup {
    let lead = form.size * 2.4;
    let code = shorten(&bubble.code, form.size, lead);
    let name = shorten(&bubble.name, form.size, width - lead - 8.0);
    html! {
        (text(x, y, &code).size(form.size).strong().ink(canvas.ink(Ink::Accent)).draw())
        (text(x + lead, y, &name).size(form.size).ink(canvas.ink(Ink::Text)).draw())
    }
}
