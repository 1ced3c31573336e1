//! The scorecard as the account would see it: said so above, so that nobody takes it for all there is.

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::domain::Account;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::below;

/// Draws the line that says who sees this, and gives the room below; all of it in the usual view.
pub(super) fn banner(paint: &mut Paint<'_>, area: Rect) -> Rect {
    let Some(account) = paint
        .model
        .account()
        .filter(|_| paint.model.scorecard.as_shared)
    else {
        return area;
    };
    let (shown, all) = (paint.model.indicators().count(), account.scorecard.len());
    let (name, stage) = (name(account), stage(paint, account));
    let long = t!(
        paint.words,
        "shared-banner",
        account = name,
        stage = stage,
        shown = shown,
        all = all
    );
    let short = t!(paint.words, "shared-banner-short", shown = shown, all = all);
    let fits = text::width(&long) + 3 <= usize::from(area.width);
    let words = if fits { long } else { short };
    let row = Rect { height: 1, ..area };
    paint.fill(row, paint.styles.selection_quiet);
    paint.label(row.x, row.y, 1, paint.glyphs.target, paint.styles.accent);
    let room = row.width.saturating_sub(3);
    paint.label(row.x + 2, row.y, room, &words, paint.styles.strong);
    below(area, 1)
}

/// That nothing of the scorecard is shared.
pub(super) fn nothing(paint: &Paint<'_>) -> String {
    let Some(account) = paint.model.account() else {
        return String::new();
    };
    let (name, stage) = (name(account), stage(paint, account));
    t!(paint.words, "shared-nothing", account = name, stage = stage)
}

fn name(account: &Account) -> String {
    Clean::new(&account.name).into_string()
}

fn stage(paint: &Paint<'_>, account: &Account) -> String {
    let stage = account.stage.current.map(|stage| paint.words.stage(stage));
    stage.unwrap_or_else(|| t!(paint.words, "shared-no-stage"))
}
