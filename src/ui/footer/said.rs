//! What is being said: on the line at the bottom where it has room there, else in lines of its own that lie over what is
//! above, until the next key.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Model;
use crate::app::cell::{Place, Problem};
use crate::app::notice::Level;
use crate::clean::Clean;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

/// The most lines: more is not read in passing, and the list of messages has it.
const MOST: usize = 6;

/// A sentence, with its mark and its style.
struct Said {
    mark: String,
    words: String,
    style: Style,
}

/// Whether something is being said.
pub(super) fn is_any(model: &Model) -> bool {
    problem(model).is_some() || model.notices.current().is_some()
}

/// Draws all of it from the bottom line up.
pub(super) fn draw(paint: &mut Paint<'_>, line: Rect) {
    let said = all(paint);
    let mut lines: Vec<_> = said.iter().flat_map(|said| lines(said, line)).collect();
    if lines.len() > MOST {
        let key = paint.named_key(Action::Messages);
        lines.truncate(MOST - 1);
        lines.push((
            String::new(),
            t!(paint.words, "said-more", key = key),
            paint.styles.dim,
        ));
    }
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let top = line.bottom().saturating_sub(rows);
    if rows > 1 {
        set_off(
            paint,
            Rect {
                y: top,
                height: rows,
                ..line
            },
        );
    }
    for ((mark, words, style), y) in lines.iter().zip(top..) {
        let x = paint.label(line.x, y, line.width, mark, *style);
        paint.sentence(x, y, line.right().saturating_sub(x), words, *style);
    }
}

/// Takes the lines from what they lie over, with a rule above them.
fn set_off(paint: &mut Paint<'_>, lines: Rect) {
    let y = lines.y.saturating_sub(1);
    let (x, width) = (lines.x - 1, lines.width + 2);
    let whole = Rect::new(x, y, width, lines.height + 1);
    paint.clear(whole, paint.styles.base);
    let rule = paint.glyphs.rule.repeat(usize::from(width));
    paint.label(x, y, width, &rule, paint.styles.faint);
}

/// The lines of what is said, the first with its mark, the others under its words. It may quote the file, or the system.
fn lines(said: &Said, line: Rect) -> Vec<(String, String, Style)> {
    let indent = text::width(&said.mark);
    let cells = usize::from(line.width).saturating_sub(indent);
    let sentences = Clean::lines(&said.words);
    let lines = sentences.flat_map(|sentence| wrap(&sentence, cells, usize::MAX));
    let lines = lines.enumerate().map(|(at, words)| {
        let mark = if at == 0 {
            said.mark.clone()
        } else {
            " ".repeat(indent)
        };
        (mark, words, said.style)
    });
    lines.collect()
}

/// Why what is being typed is not taken, else what was said since the last key.
fn all(paint: &Paint<'_>) -> Vec<Said> {
    let (words, styles, glyphs) = (paint.words, paint.styles, paint.glyphs);
    if let Some(problem) = problem(paint.model) {
        return vec![Said {
            mark: format!("{} ", glyphs.warning),
            words: words.problem(problem),
            style: styles.warn,
        }];
    }
    let standing = paint.model.notices.standing().into_iter();
    let said = standing.map(|notice| {
        let (mark, style) = match notice.level() {
            Level::Plain => (String::new(), styles.text),
            Level::Warn => (format!("{} ", glyphs.warning), styles.warn),
            Level::Bad => (format!("{} ", glyphs.error), styles.bad),
        };
        Said {
            mark,
            words: words.notice(notice),
            style,
        }
    });
    said.collect()
}

/// Why what is being typed is not taken, where that does not stand beside the cell already: forms,
/// questions and the position sheet say it there.
fn problem(model: &Model) -> Option<&Problem> {
    let cell = model.cell.as_ref()?;
    let in_table = matches!(cell.place, Place::Field(..)) && model.form().is_none();
    cell.problem.as_ref().filter(|_| in_table)
}
