//! The four questions and their answers.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::Target;
use crate::domain::findings::tally::Verdict;
use crate::domain::findings::{Question, Severity};
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// From this size on the questions stand side by side.
const SIDE_BY_SIDE: (u16, u16) = (108, 24);
/// Between two of them.
const GAP: u16 = 3;
/// Lines of one that stands beside others: two of the question, the answer, the counts.
const HEIGHT: u16 = 4;

/// Draws them and gives the room below.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) -> Rect {
    let count = Question::ALL.len() as u16;
    let beside = room.width >= SIDE_BY_SIDE.0 && room.height >= SIDE_BY_SIDE.1;
    for (at, question) in Question::ALL.into_iter().enumerate() {
        let at = at as u16;
        let area = if beside {
            let width = (room.width - GAP * (count - 1)) / count;
            let x = room.x + at * (width + GAP);
            Rect::new(x, room.y, width, HEIGHT)
        } else {
            Rect::new(room.x, room.y + at, room.width, 1)
        };
        if area.bottom() > room.bottom() {
            continue;
        }
        if paint.model.health.question == Some(question) {
            paint.fill(area, paint.styles.selection);
        }
        if beside {
            high(paint, area, question);
        } else {
            wide(paint, area, question);
        }
        let key = [
            Action::Score1,
            Action::Score2,
            Action::Score3,
            Action::Score4,
        ];
        if let Some(action) = key.get(usize::from(at)) {
            state.target(area, Target::Action(*action));
        }
    }
    let taken = if beside { HEIGHT } else { count };
    let taken = (taken + 1).min(room.height);
    Rect {
        y: room.y + taken,
        height: room.height - taken,
        ..room
    }
}

/// One on a line of its own: its key, the question, the answer, the counts.
fn wide(paint: &mut Paint<'_>, line: Rect, question: Question) {
    let (mark, answer, style) = answer(paint, question);
    let counts = counts(paint, question);
    let end = line.right();
    let dim = paint.styles.dim;
    let least = line.width * 2 / 3;
    let number = number(question);
    let x = paint.label(line.x + 1, line.y, 2, &number, paint.styles.key) + 1;
    let asked = paint.words.question(question);
    let said = format!("{mark} {answer}");
    let wanted = u16::try_from(text::width(&asked)).unwrap_or(line.width);
    let room = wanted.min(line.width.saturating_sub(4 + text::width(&said) as u16 + 2));
    let x = paint.label(x, line.y, room, &asked, paint.styles.text);
    let x = paint.label(x + 2, line.y, end.saturating_sub(x + 2), &said, style);
    let left = end.saturating_sub(x + 2);
    if usize::from(left) >= text::width(&counts) && x < line.x + line.width.max(least) {
        paint.label_left_of(end, line.y, left, &counts, dim);
    }
}

/// One beside the others: the question over two lines, the answer and the counts below.
fn high(paint: &mut Paint<'_>, area: Rect, question: Question) {
    let (mark, answer, style) = answer(paint, question);
    let counts = counts(paint, question);
    let number = number(question);
    let x = paint.label(area.x, area.y, 2, &number, paint.styles.key) + 1;
    let room = area.right().saturating_sub(x);
    let asked = paint.words.question(question);
    for (line, words) in (area.y..).zip(wrap(&asked, usize::from(room), 2)) {
        paint.label(x, line, room, &words, paint.styles.text);
    }
    paint.label(x, area.y + 2, room, &format!("{mark} {answer}"), style);
    paint.label(x, area.y + 3, room, &counts, paint.styles.dim);
}

fn number(question: Question) -> String {
    (question as usize + 1).to_string()
}

/// The mark, the word and the look of an answer.
fn answer(paint: &Paint<'_>, question: Question) -> (&'static str, String, Style) {
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

/// How many findings stand against it, the gravest first.
fn counts(paint: &Paint<'_>, question: Question) -> String {
    let (words, tally) = (paint.words, paint.model.health.tally());
    if paint.is_veiled() {
        return String::new();
    }
    let told = Severity::ALL.into_iter().rev().filter_map(|severity| {
        let count = tally.get(question, severity);
        (count > 0).then(|| match severity {
            Severity::Alarm => t!(words, "health-alarms", count = count),
            Severity::Warning => t!(words, "health-warnings", count = count),
            Severity::Hint => t!(words, "health-hints", count = count),
        })
    });
    told.collect::<Vec<_>>().join(", ")
}
