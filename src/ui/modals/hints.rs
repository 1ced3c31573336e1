//! The keys that matter in a box, in its lower border. They come from the keymap.

use ratatui::layout::Rect;

use super::dialogue::open_border;
use crate::keymap::{Action, Hint, Scope, Sequence};
use crate::ui::paint::Paint;
use crate::ui::text;

/// Writes the keys of these actions into the lower border of a box, as many as there is room for.
/// Actions of one family stand together.
pub(in crate::ui) fn draw(paint: &mut Paint<'_>, area: Rect, groups: &[&[Action]]) {
    let scopes = paint.model.scopes();
    let hints = groups
        .iter()
        .filter_map(|actions| hint(paint, actions, &scopes));
    let scope = scopes.first().copied();
    let worded = hints.map(|hint| (paint.words.hint(&hint, scope), named(paint, &hint)));
    let worded: Vec<_> = worded.collect();
    write(paint, area, &worded);
}

/// The same for single actions that are called otherwise here.
pub(in crate::ui) fn draw_called(paint: &mut Paint<'_>, area: Rect, called: &[(Action, String)]) {
    let scopes = paint.model.scopes();
    let worded = called.iter().filter_map(|(action, words)| {
        let hint = hint(paint, &[*action], &scopes)?;
        Some((words.clone(), named(paint, &hint)))
    });
    let worded: Vec<_> = worded.collect();
    write(paint, area, &worded);
}

/// Writes words and keys, as many as there is room for.
fn write(paint: &mut Paint<'_>, area: Rect, hints: &[(String, String)]) {
    let y = area.bottom().saturating_sub(1);
    let end = area.right().saturating_sub(2);
    let mut x = area.x + 2;
    for (words, keys) in hints {
        let needed = text::width(keys) + text::width(words) + 3;
        if usize::from(end.saturating_sub(x)) < needed {
            break;
        }
        let (key, dim) = (paint.styles.key, paint.styles.dim);
        open_border(paint, x, y, u16::try_from(needed).unwrap_or_default());
        x = paint.label(x, y, 1, " ", dim);
        x = paint.label(x, y, end - x, keys, key);
        x = paint.label(x, y, 1, " ", dim);
        x = paint.label(x, y, end - x, words, dim);
        x = paint.label(x, y, 1, " ", dim);
    }
}

fn named(paint: &Paint<'_>, hint: &Hint) -> String {
    paint.model.key_names().side_by_side(&hint.keys)
}

fn hint(paint: &Paint<'_>, actions: &[Action], scopes: &[Scope]) -> Option<Hint> {
    let keymap = &paint.model.keymap;
    let keys = actions
        .iter()
        .filter_map(|action| keymap.primary_key(*action, scopes));
    let keys: Vec<Sequence> = keys.collect();
    (!keys.is_empty()).then(|| Hint {
        actions: actions.to_vec(),
        keys,
        order: 0,
    })
}
