//! The page of the four questions: each with its answer, the three findings that matter most at
//! length, and the rest below.

pub(super) mod accepting;
mod large;
mod questions;
pub(super) mod rest;
pub(super) mod said;

use ratatui::layout::Rect;

use crate::app::health::LARGE;
use crate::app::target::Pane;
use crate::i18n::t;
use crate::keymap::{Action, Scope};

use super::modals::dialogue::{self, Dialogue};
use super::paint::Paint;
use super::text::keyed::named;
use super::view_state::ViewState;

/// Fewer lines than this hold a list only.
const LEAST: u16 = 14;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "health-title");
    let note = about(paint);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: paint.has_keys(),
    };
    let inner = dialogue::draw_as_page(paint, area, &look);
    state.wheel(Pane::Position, area);
    let below = questions::draw(paint, inner, state);
    if paint.model.health.count() == 0 {
        return nothing(paint, below);
    }
    if inner.height < LEAST {
        return rest::draw(paint, below, 0, state);
    }
    let left = large::draw(paint, below, state);
    rest::draw(paint, left, LARGE, state);
}

/// Whose findings they are, and that they are the accepted ones; how many are accepted otherwise.
fn about(paint: &Paint<'_>) -> String {
    let (model, words) = (paint.model, paint.words);
    let one = model.health.account.as_ref();
    let account = one.and_then(|id| model.portfolio.account(id));
    let whose = match (account, model.whose.manager()) {
        (Some(account), _) => account.name.clone(),
        (None, Some(manager)) => model.portfolio.person_name(manager).to_owned(),
        (None, None) => t!(words, "health-all"),
    };
    let separator = paint.glyphs.separator;
    let quiet = model.health.quiet();
    if model.health.accepted {
        format!("{whose} {separator} {}", t!(words, "health-of-accepted"))
    } else if quiet > 0 {
        let quiet = t!(words, "health-quiet", count = quiet);
        format!("{whose} {separator} {quiet}")
    } else {
        whose
    }
}

/// What is said where there is nothing to say.
fn nothing(paint: &mut Paint<'_>, room: Rect) {
    let (health, words) = (&paint.model.health, paint.words);
    let (said, style) = if health.accepted {
        (t!(words, "health-none-accepted"), paint.styles.dim)
    } else if paint.model.figures.counts().key() == 0 {
        (t!(words, "health-no-keys"), paint.styles.dim)
    } else {
        let said = t!(words, "health-none");
        (format!("{} {said}", paint.glyphs.done), paint.styles.ok)
    };
    let lines = [
        Some((said, style)),
        way_to_first(paint).map(|it| (it, paint.styles.dim)),
    ];
    for ((line, style), y) in lines
        .into_iter()
        .flatten()
        .zip((room.y..room.bottom()).skip(1))
    {
        paint.sentence(room.x, y, room.width, &line, style);
    }
}

/// How the first account is made, or the first key account of what there is; none where there is one.
fn way_to_first(paint: &Paint<'_>) -> Option<String> {
    let model = paint.model;
    if model.shown().accounts().is_empty() {
        return paint.no_account().into_iter().nth(1);
    }
    let none = model.figures.counts().key() == 0 && !model.health.accepted;
    let go = model.primary_key(Action::GoSelection, &[Scope::Global])?;
    let promote = model.primary_key(Action::Promote, &[Scope::Selection])?;
    none.then(|| {
        t!(
            paint.words,
            "health-no-keys-way",
            go = named(&go),
            promote = named(&promote)
        )
    })
}
