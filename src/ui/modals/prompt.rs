//! A question with one line for the answer: a name, a path.

use ratatui::layout::Rect;

use super::dialogue::{self, Dialogue};
use super::hints;
use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::clean::Clean;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::health::accepting;
use crate::ui::input::{self, Field};
use crate::ui::options;
use crate::ui::paint::Paint;
use crate::ui::requirements::{asked, notes};
use crate::ui::split::above;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// Columns of the box.
const WIDTH: u16 = 60;
/// Columns of a box that has more to say.
const WIDE: u16 = 76;
/// Cells of the upper border around a title and a note.
const AROUND: usize = 9;
/// Most lines of what is wrong with the answer.
const PROBLEM: usize = 4;
/// Lines of the box: borders, air, the answer, and what is wrong with it.
const HEIGHT: u16 = 5;

/// Whether a question is open.
pub(in crate::ui) fn is_open(model: &Model) -> bool {
    let place = model.cell.as_ref().map(|cell| &cell.place);
    matches!(
        place,
        Some(
            Place::NewAccount
                | Place::NewCriterion(_)
                | Place::SaveAs { .. }
                | Place::Capture(_)
                | Place::Requirement { .. }
                | Place::Incoming
                | Place::Outgoing(_)
                | Place::Setting(_)
                | Place::NewObjective
                | Place::NewIndicator
                | Place::NewPlanItem(_)
                | Place::PastedDay
                | Place::Accept(_)
        )
    )
}

/// Draws the question, the answer so far, and what is wrong with it.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let Some(cell) = &paint.model.cell else {
        return;
    };
    state.cover();
    let most = area.width.saturating_sub(2);
    let room = WIDE.min(most).saturating_sub(4);
    let asked = asked::asked(paint, cell, room).or_else(|| accepting::asked(paint, cell, room));
    let (width, notes) = match &asked {
        Some(asked) => (WIDE, asked.notes.as_slice()),
        None => (WIDTH, &[][..]),
    };
    let problem = problem(paint, cell, width.min(most).saturating_sub(4));
    // One line is there for it anyway.
    let lines = notes.len() + problem.len().saturating_sub(1);
    let air = usize::from(!notes.is_empty());
    let height = u16::try_from(lines + air).unwrap_or_default();
    let area = dialogue::centred(area, width.min(most), HEIGHT.saturating_add(height));
    let (title, note) = match &asked {
        Some(asked) => (asked.title.clone(), asked.about.clone()),
        None => title(paint, cell),
    };
    let is_beside = text::width(&title) + text::width(&note) + AROUND <= usize::from(area.width);
    let look = Dialogue {
        title: &title,
        note: if is_beside { &note } else { "" },
        focused: true,
    };
    let inner = dialogue::draw(paint, area, &look);
    hints::draw(paint, area, &[&[Action::Commit], &[Action::Cancel]]);
    let (air, inner) = above(inner, 1);
    if !is_beside {
        paint.label(air.x, air.y, air.width, &note, paint.styles.dim);
    }
    if inner.height < 2 {
        return;
    }
    let field = Field {
        x: inner.x,
        y: inner.y,
        width: inner.width,
    };
    input::draw(paint, field, &cell.input, state);
    let (_, below) = above(inner, 1);
    for (line, y) in problem.iter().zip(below.y..below.bottom()) {
        paint.label(below.x, y, below.width, line, paint.styles.bad);
    }
    let taken = u16::try_from(problem.len().max(1)).unwrap_or_default();
    notes::draw(paint, above(below, taken).1, notes);
}

/// Why what was typed was not taken, in lines of so many cells.
fn problem(paint: &Paint<'_>, cell: &OpenCell, width: u16) -> Vec<String> {
    let words = cell.problem.as_ref().map(|it| paint.words.problem(it));
    words.map_or_else(Vec::new, |words| {
        let lines = Clean::lines(&words).flat_map(|line| wrap(&line, usize::from(width), PROBLEM));
        lines.take(PROBLEM).collect()
    })
}

fn title(paint: &Paint<'_>, cell: &OpenCell) -> (String, String) {
    let words = paint.words;
    match &cell.place {
        Place::NewCriterion(axis) => (t!(words, "prompt-new-criterion"), words.axis(*axis)),
        Place::SaveAs { .. } => (t!(words, "prompt-save-as"), String::new()),
        Place::Setting(setting) => (options::name(words, *setting), t!(words, "prompt-usual")),
        Place::Incoming => (t!(words, "prompt-import"), ".xlsx, .csv".to_owned()),
        Place::Outgoing(order) => (words.order(order), words.forms(order.forms())),
        Place::NewObjective => (t!(words, "prompt-company-objective"), String::new()),
        Place::NewIndicator => (t!(words, "prompt-new-indicator"), String::new()),
        Place::NewPlanItem(list) => (words.new_plan_item(*list), String::new()),
        Place::PastedDay => (t!(words, "prompt-pasted-day"), String::new()),
        _ => (t!(words, "prompt-new-account"), String::new()),
    }
}
