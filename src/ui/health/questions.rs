//! The four questions and their answers.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::Target;
use crate::domain::findings::tally::Verdict;
use crate::domain::findings::{Question, Severity};
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::severity;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// From this size on the questions stand side by side.
const SIDE_BY_SIDE: (u16, u16) = (108, 24);
/// Between two of them.
const GAP: u16 = 3;
/// The number of a question, and the space after it.
const NUMBER: u16 = 2;
/// The most lines a question takes where it stands beside others.
const ASKED: usize = 3;

/// The keys that show the findings of one question.
const KEYS: [Action; 4] = [
    Action::Score1,
    Action::Score2,
    Action::Score3,
    Action::Score4,
];

/// Draws them and gives the room below.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) -> Rect {
    let beside = room.width >= SIDE_BY_SIDE.0 && room.height >= SIDE_BY_SIDE.1;
    let areas = if beside {
        columns(paint, room)
    } else {
        rows(room)
    };
    let way = way(paint, rooms(paint, areas, beside));
    for ((question, area), key) in Question::ALL.into_iter().zip(areas).zip(KEYS) {
        if area.bottom() > room.bottom() {
            continue;
        }
        if paint.model.health.question == Some(question) {
            paint.fill(area, paint.styles.selection);
        }
        if beside {
            high(paint, area, question, way);
        } else {
            wide(paint, area, question, way);
        }
        state.target(area, Target::Action(key));
    }
    let [.., last] = areas;
    let y = (last.bottom() + 1).min(room.bottom());
    Rect {
        y,
        height: room.bottom() - y,
        ..room
    }
}

/// A line for each.
fn rows(room: Rect) -> [Rect; 4] {
    std::array::from_fn(|at| Rect::new(room.x, room.y + at as u16, room.width, 1))
}

/// A column for each, as high as the longest question and its answer.
fn columns(paint: &Paint<'_>, room: Rect) -> [Rect; 4] {
    let count = Question::ALL.len() as u16;
    let width = (room.width - GAP * (count - 1)) / count;
    let cells = usize::from(width.saturating_sub(2));
    let lines = |question| wrap(&paint.words.question(question), cells, ASKED).len();
    let asked = Question::ALL.map(lines).into_iter().max();
    let height = 2 + asked.unwrap_or_default() as u16;
    std::array::from_fn(|at| {
        let x = room.x + at as u16 * (width + GAP);
        Rect::new(x, room.y, width, height)
    })
}

/// The cells that are left for the counts of each question.
fn rooms(paint: &Paint<'_>, areas: [Rect; 4], beside: bool) -> [usize; 4] {
    std::array::from_fn(|at| {
        let (Some(question), Some(area)) = (Question::ALL.get(at), areas.get(at)) else {
            return 0;
        };
        if beside {
            return usize::from(area.width.saturating_sub(NUMBER));
        }
        let (mark, answer, _) = answer(paint, *question);
        let said = text::width(mark) + 1 + text::width(&answer);
        usize::from(area.width)
            .saturating_sub(usize::from(NUMBER) + 1 + widest(paint) + 2 + said + 2)
    })
}

/// The cells of the longest question.
fn widest(paint: &Paint<'_>) -> usize {
    let all = Question::ALL.map(|question| text::width(&paint.words.question(question)));
    all.into_iter().max().unwrap_or_default()
}

/// One on a line of its own: its key, the question, the answers below each other, the counts.
fn wide(paint: &mut Paint<'_>, line: Rect, question: Question, way: Counts) {
    let (mark, answer, style) = answer(paint, question);
    let (end, dim) = (line.right(), paint.styles.dim);
    let number = number(question);
    let x = paint.label(line.x + 1, line.y, 2, &number, paint.styles.key) + 1;
    let said = format!("{mark} {answer}");
    let needed = text::width(&said) as u16;
    let room = (widest(paint) as u16).min(end.saturating_sub(x + needed + 2));
    let asked = paint.words.question(question);
    paint.label(x, line.y, room, &asked, paint.styles.text);
    let x = paint.label(x + room + 2, line.y, needed, &said, style);
    let left = end.saturating_sub(x + 2);
    paint.label_left_of(end, line.y, left, &counts(paint, question, way), dim);
}

/// One beside the others: the question, at the bottom the answer and the counts.
fn high(paint: &mut Paint<'_>, area: Rect, question: Question, way: Counts) {
    let (mark, answer, style) = answer(paint, question);
    let number = number(question);
    let x = paint.label(area.x, area.y, 2, &number, paint.styles.key) + 1;
    let room = area.right().saturating_sub(x);
    let counts = counts(paint, question, way);
    let asked = paint.words.question(question);
    for (line, words) in (area.y..).zip(wrap(&asked, usize::from(room), ASKED)) {
        paint.label(x, line, room, &words, paint.styles.text);
    }
    let y = area.bottom() - 2;
    paint.label(x, y, room, &format!("{mark} {answer}"), style);
    paint.label(x, y + 1, room, &counts, paint.styles.dim);
}

fn number(question: Question) -> String {
    (question as usize + 1).to_string()
}

/// The mark, the word and the look of an answer; none under the veil, where not every finding counts: it would be another
/// one.
fn answer(paint: &Paint<'_>, question: Question) -> (&'static str, String, Style) {
    if paint.is_veiled() {
        return (" ", paint.glyphs.veil.to_owned(), paint.styles.dim);
    }
    let verdict = paint.model.health.verdict(question);
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let (mark, style) = match verdict {
        Verdict::Open => (glyphs.none, styles.dim),
        Verdict::No => (glyphs.error, styles.bad),
        Verdict::Partly => (glyphs.warning, styles.warn),
        Verdict::Mostly => (glyphs.done, styles.strong),
        Verdict::Yes => (glyphs.done, styles.ok),
    };
    (mark, paint.words.verdict(verdict), style)
}

/// How the counts of findings are told: the same way for all questions.
#[derive(Clone, Copy)]
enum Counts {
    /// `1 warning, 3 hints`.
    Words,
    /// Marks and figures.
    Marks,
    /// Not at all.
    Nothing,
}

/// The way in which there is room for the counts of every question, in so many cells each.
fn way(paint: &Paint<'_>, cells: [usize; 4]) -> Counts {
    if paint.is_veiled() {
        return Counts::Nothing;
    }
    let fits = |way: &Counts| {
        let mut all = Question::ALL.into_iter().zip(cells);
        all.all(|(question, cells)| text::width(&counts(paint, question, *way)) <= cells)
    };
    let mut ways = [Counts::Words, Counts::Marks].into_iter();
    ways.find(fits).unwrap_or(Counts::Nothing)
}

/// How many findings stand against a question, the gravest first.
fn counts(paint: &Paint<'_>, question: Question, way: Counts) -> String {
    let tally = paint.model.health.tally();
    let found = Severity::ALL
        .into_iter()
        .rev()
        .map(|severity| (severity, tally.get(question, severity)))
        .filter(|(_, count)| *count > 0);
    match way {
        Counts::Words => {
            let words = found.map(|found| counted(paint, found));
            words.collect::<Vec<_>>().join(", ")
        }
        Counts::Marks => {
            let marks = found.map(|(of, count)| format!("{} {count}", severity::mark(paint, of).0));
            marks.collect::<Vec<_>>().join("  ")
        }
        Counts::Nothing => String::new(),
    }
}

fn counted(paint: &Paint<'_>, (severity, count): (Severity, u32)) -> String {
    let words = paint.words;
    match severity {
        Severity::Alarm => t!(words, "health-alarms", count = count),
        Severity::Warning => t!(words, "health-warnings", count = count),
        Severity::Hint => t!(words, "health-hints", count = count),
    }
}
