//! Where the fields and axes stand, and which cell a value falls on.

use ratatui::layout::Rect;

use super::{MatrixView, Point, Words};
use crate::domain::matrix::{Cell, Level};
use crate::domain::portfolio::Side;
use crate::domain::scale::Scale;
use crate::ui::text::width;

/// The nine fields and what is around them.
#[derive(Debug, Clone, PartialEq)]
pub struct Plane {
    /// All of the widget.
    pub area: Rect,
    /// The fields with the gaps between them.
    pub body: Rect,
    /// The nine fields, in the order of [`Cell::ALL`].
    pub fields: [Field; 9],
    /// The column for the letters of the vertical axis, where there is room for them.
    pub letters: Option<u16>,
    /// The columns for values on the vertical axis, right-aligned.
    pub vertical: Rect,
    /// The row for values and the label of the horizontal axis; empty where there is no room.
    pub horizontal: Rect,
    /// Fields are drawn as boxes.
    pub boxed: bool,
    scale: Scale,
    strong_side: Side,
}

/// One of the nine fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Which one it is.
    pub cell: Cell,
    /// All of it.
    pub rect: Rect,
    /// Where badges may stand.
    pub inner: Rect,
    /// Where its name stands; empty where there is no room.
    pub name: Rect,
}

/// How far the name of a box stands from its ends where blanks part it from the line.
pub(super) const PARTED: u16 = 2;

/// From this width on a gap parts the columns of fields.
const GAPPED: u16 = 18;
/// From this width on the letters of the vertical axis have room.
const LETTERED: u16 = 44;

/// Least height and width of fields drawn as boxes, all nine together.
const BOXED: (u16, u16) = (27, 12);

impl Plane {
    /// Divides `area`. Small areas lose the letters, then the axes, then the gaps.
    pub fn new(view: &MatrixView<'_>, area: Rect, outlined: bool) -> Self {
        let horizontal_height = u16::from(area.height >= 7);
        let body_height = area.height - horizontal_height;
        let margin = u16::from(area.width >= 60);
        let (letters, values) = gutter(&view.words, area.width, body_height);
        let left = margin + letters + values;
        let body = Rect {
            x: area.x + left,
            width: area.width - left - margin,
            height: body_height,
            ..area
        };
        let boxed = outlined && body.width >= BOXED.0 && body.height >= BOXED.1;
        Self {
            area,
            body,
            fields: fields(view, body, boxed),
            letters: (letters > 0).then_some(area.x + margin),
            vertical: Rect {
                x: area.x + margin + letters,
                width: values.saturating_sub(1),
                ..body
            },
            horizontal: Rect {
                y: body.bottom(),
                height: horizontal_height,
                ..body
            },
            boxed,
            scale: view.scale,
            strong_side: view.strong_side,
        }
    }

    /// The field of a cell of the method.
    pub fn field(&self, cell: Cell) -> Option<&Field> {
        // They are in the order of `Cell::ALL`, which is that of the enum.
        self.fields.get(cell as usize)
    }

    /// The field a point belongs to, and the position on the screen inside of it.
    ///
    /// Each third is stretched over its own field, so that an account never stands in a field whose
    /// advice is not its own, however near to the line it is. `None` where the field has no cells.
    pub fn locate(&self, at: Point) -> Option<(&Field, u16, u16)> {
        let (strength, attractiveness) = (
            self.scale.clamp(at.strength),
            self.scale.clamp(at.attractiveness),
        );
        let field = self.field(Cell::of(attractiveness, strength, self.scale))?;
        let across = self.within(strength, field.cell.strength());
        let up = self.within(attractiveness, field.cell.attractiveness());
        let across = if self.strong_side == Side::Left {
            1.0 - across
        } else {
            across
        };
        let column = step(across, field.inner.width)?;
        let row = step(1.0 - up, field.inner.height)?;
        Some((field, field.inner.x + column, field.inner.y + row))
    }

    /// Where in its third a value lies, from 0 to 1.
    fn within(&self, value: f64, level: Level) -> f64 {
        (self.scale.fraction(value) * 3.0 - f64::from(level as u8)).clamp(0.0, 1.0)
    }

    /// The columns at which the lowest, middle and highest value of strength stand.
    pub fn tick_columns(&self) -> [u16; 3] {
        let (first, last) = (self.body.x, self.body.right().saturating_sub(1));
        let middle = self.body.x + self.body.width / 2;
        if self.strong_side == Side::Left {
            [last, middle, first]
        } else {
            [first, middle, last]
        }
    }

    /// The rows at which the lowest, middle and highest value of attractiveness stand.
    pub fn tick_rows(&self) -> [u16; 3] {
        let body = self.body;
        [
            body.bottom().saturating_sub(1),
            body.y + body.height.saturating_sub(1) / 2,
            body.y,
        ]
    }
}

/// The cell of `length` a share of 0 to 1 falls on; the ends stay inside.
fn step(share: f64, length: u16) -> Option<u16> {
    let last = length.checked_sub(1)?;
    Some(((share * f64::from(length)) as u16).min(last))
}

/// The widths of the letters and of the values at the left.
fn gutter(words: &Words<'_>, area_width: u16, body_height: u16) -> (u16, u16) {
    if area_width < 24 {
        return (0, 0);
    }
    // Room for one decimal: the selected account shows its value there, and must not move the fields.
    let widest = words
        .ticks
        .iter()
        .map(|tick| width(tick))
        .max()
        .unwrap_or(0)
        .clamp(3, 6);
    let letters = words.attractiveness.chars().count();
    let fits = area_width >= LETTERED
        && letters <= usize::from(body_height)
        && width(words.attractiveness) == letters;
    (if fits { 2 } else { 0 }, widest as u16 + 1)
}

/// The least width of an area in which the names of all fields are whole.
pub fn width_of_names(words: &Words<'_>) -> u16 {
    let widest = |is_middle: bool| {
        let cells = Cell::ALL.into_iter();
        let cells = cells.filter(|cell| (cell.strength() == Level::Medium) == is_middle);
        cells.map(|cell| width(words.name(cell))).max().unwrap_or(0)
    };
    let (outer, middle) = (widest(false), widest(true));
    let fits = |area: &u16| {
        let (letters, values) = gutter(words, *area, u16::MAX);
        let body = area.saturating_sub(letters + values);
        let [[_, first], [_, second], _] = thirds(0, body, 1);
        usize::from(first) >= outer && usize::from(second) >= middle
    };
    (GAPPED..u16::MAX).find(fits).unwrap_or(u16::MAX)
}

fn fields(view: &MatrixView<'_>, body: Rect, boxed: bool) -> [Field; 9] {
    let gap = |length, least| u16::from(!boxed && length >= least);
    let columns = thirds(body.x, body.width, gap(body.width, GAPPED));
    let rows = thirds(body.y, body.height, gap(body.height, 8));
    Cell::ALL.map(|cell| {
        let column = level_index(cell.strength(), view.strong_side == Side::Left);
        let row = level_index(cell.attractiveness(), true);
        let ([x, width], [y, height]) = (third(columns, column), third(rows, row));
        field(
            cell,
            Rect {
                x,
                y,
                width,
                height,
            },
            view.words.name(cell),
            boxed,
        )
    })
}

/// 0 to 2 from low to high, or the other way round.
const fn level_index(level: Level, reversed: bool) -> usize {
    let index = level as usize;
    if reversed { 2 - index } else { index }
}

fn third(thirds: [[u16; 2]; 3], index: usize) -> [u16; 2] {
    thirds.get(index).copied().unwrap_or_default()
}

/// Start and length of three parts of `length`, as even as can be and the same from both ends.
fn thirds(start: u16, length: u16, gap: u16) -> [[u16; 2]; 3] {
    let inner = length.saturating_sub(2 * gap);
    let outer = inner / 3 + u16::from(inner % 3 == 2);
    let middle = inner - 2 * outer;
    let second = start + outer + gap;
    [
        [start, outer],
        [second, middle],
        [second + middle + gap, outer],
    ]
}

fn field(cell: Cell, rect: Rect, name: &str, boxed: bool) -> Field {
    let inner = if boxed {
        Rect {
            x: rect.x + 1,
            y: rect.y + 1,
            width: rect.width - 2,
            height: rect.height - 2,
        }
    } else {
        rect
    };
    // A name that fits only without its margins goes without them; in a box, over its corners.
    let long = width(name) as u16;
    let (indent, right) = match rect.width {
        cells if boxed => {
            let margin = (cells.saturating_sub(long) / 2).min(PARTED);
            (margin, margin)
        }
        cells => (u16::from(cells >= 8 && long < cells), 0),
    };
    let room = rect.width.saturating_sub(indent + right);
    let name_width = long.min(room);
    let shown = name_width >= 2 && rect.height > 0;
    let name_width = if shown { name_width } else { 0 };
    Field {
        cell,
        rect,
        inner,
        name: Rect {
            x: rect.x + indent,
            y: rect.y,
            width: name_width,
            height: u16::from(shown),
        },
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::even(9, 0, [[0, 3], [3, 3], [6, 3]])]
    #[case::one_left_goes_to_the_middle(10, 0, [[0, 3], [3, 4], [7, 3]])]
    #[case::two_left_go_to_the_sides(11, 0, [[0, 4], [4, 3], [7, 4]])]
    #[case::with_gaps(11, 1, [[0, 3], [4, 3], [8, 3]])]
    #[case::nothing(0, 0, [[0, 0], [0, 0], [0, 0]])]
    #[case::one(1, 0, [[0, 0], [0, 1], [1, 0]])]
    fn thirds_are_even(#[case] length: u16, #[case] gap: u16, #[case] expected: [[u16; 2]; 3]) {
        assert_eq!(thirds(0, length, gap), expected);
    }

    #[rstest]
    #[case::lowest(0.0, Some(0))]
    #[case::highest(1.0, Some(4))]
    #[case::middle(0.5, Some(2))]
    fn the_ends_of_the_scale_stay_inside(#[case] share: f64, #[case] expected: Option<u16>) {
        assert_eq!(step(share, 5), expected);
        assert_eq!(step(share, 0), None);
    }
}
