//! What is told of an account in the ranking by the matrix where there is room: where it stands on both axes, its
//! stage, and who manages it.

use ratatui::layout::Rect;

use crate::domain::Account;
use crate::domain::criterion::Axis;
use crate::i18n::t;
use crate::ui::moved::letter;
use crate::ui::paint::Paint;

/// From this width on there is room for more than rank, name, cell and effort.
const WIDE: u16 = 96;
/// Columns of a value of an axis.
const VALUE: u16 = 5;
/// Columns of a stage.
const STAGE: u16 = 16;
/// Columns of a manager's name.
const MANAGER: u16 = 18;

/// Where the columns begin: the manager's, the stage's, and that of the values.
struct Columns {
    manager: u16,
    stage: u16,
    values: u16,
}

impl Columns {
    /// The columns of a row that end where the cell begins; none where there is no room.
    fn before(row: Rect, cell: u16) -> Option<Self> {
        let values = cell.checked_sub(2 * VALUE + 2)?;
        let stage = values.checked_sub(STAGE)?;
        let manager = stage.checked_sub(MANAGER)?;
        (row.width >= WIDE).then_some(Self {
            manager,
            stage,
            values,
        })
    }
}

/// Draws what the columns are called.
pub(super) fn names(paint: &mut Paint<'_>, row: Rect, cell: u16) {
    let Some(columns) = Columns::before(row, cell) else {
        return;
    };
    let (words, dim) = (paint.words, paint.styles.dim);
    let manager = t!(words, "column-manager");
    paint.label(columns.manager, row.y, MANAGER - 1, &manager, dim);
    let stage = t!(words, "column-stage");
    paint.label(columns.stage, row.y, STAGE - 1, &stage, dim);
    for (at, letter) in (1..).zip(Axis::ALL.map(letter)) {
        let end = columns.values + at * VALUE;
        paint.label_left_of(end, row.y, VALUE, letter, dim);
    }
}

/// Draws the columns that end where the cell begins; gives where the first one begins.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    row: Rect,
    cell: u16,
    index: usize,
    account: &Account,
) -> u16 {
    let Some(columns) = Columns::before(row, cell) else {
        return cell;
    };
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    if let Some(person) = &account.manager {
        let name = paint.model.shown().person_name(person);
        paint.label(columns.manager, row.y, MANAGER - 1, name, dim);
    }
    if let Some(stage) = account.stage.current {
        let words = paint.words.stage(stage);
        paint.label(columns.stage, row.y, STAGE - 1, &words, dim);
    }
    let position = paint.model.position(index);
    let values = position.map(|it| Axis::ALL.map(|axis| it.axis(axis).value));
    for (at, value) in (1..).zip(values.into_iter().flatten()) {
        let value = value.map(|value| paint.words.score(value));
        let value = value.unwrap_or_else(|| paint.glyphs.none.to_owned());
        let end = columns.values + at * VALUE;
        paint.label_left_of(end, row.y, VALUE, &value, text);
    }
    columns.manager
}
