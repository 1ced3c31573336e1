//! Where everything stands on the page, before it is scrolled.

use super::card;
use crate::app::backing::Row;
use crate::domain::people::SupportItem;
use crate::ui::paint::Paint;

/// The least columns a card needs to stand beside another.
const CARD: u16 = 54;
/// Columns between two cards.
const GAP: u16 = 3;
/// From this width on the signs are a table with a line of column names.
pub(super) const TABLE: u16 = 108;
/// From this width on notes have a column of their own.
pub(super) const NOTES: u16 = 150;

/// Something that stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// What the list of signs is.
    Heading,
    /// A sign of management's support.
    Sign(SupportItem),
    /// What the cards are, and what their marks mean.
    Roles,
    /// That there is no manager.
    NoManagers,
    /// The roles of a manager, by their place.
    Card(usize),
}

/// Where it stands: lines counted from the start of the page, columns from its left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) item: Item,
    pub(super) x: u16,
    pub(super) y: usize,
    pub(super) width: u16,
    pub(super) height: usize,
}

/// Everything on the page, from the top.
pub(super) fn plan(paint: &Paint<'_>, width: u16) -> Vec<Placed> {
    let mut placed = Vec::new();
    let mut y = 0;
    let mut put = |item, height: usize| {
        placed.push(Placed {
            item,
            x: 0,
            y,
            width,
            height,
        });
        y += height;
    };
    let opened = match width {
        NOTES.. => 1,
        TABLE..NOTES => 2,
        _ => 3,
    };
    put(Item::Heading, if width >= TABLE { 2 } else { 1 });
    for item in SupportItem::ALL {
        let here = paint.model.backing.here() == Some(Row::Sign(item));
        put(Item::Sign(item), if here { opened } else { 1 });
    }
    y += 1;
    placed.extend(roles(paint, y, width));
    placed
}

/// The heading of the cards, and the cards side by side.
fn roles(paint: &Paint<'_>, y: usize, width: u16) -> Vec<Placed> {
    let at = |item, x, y, width, height| Placed {
        item,
        x,
        y,
        width,
        height,
    };
    let count = paint.model.backing.managers().len();
    let mut placed = vec![at(Item::Roles, 0, y, width, 1)];
    if count == 0 {
        placed.push(at(Item::NoManagers, 0, y + 1, width, 1));
    }
    let columns = columns(width, count);
    let wide = (width + GAP) / columns - GAP;
    for manager in 0..count {
        let (row, column) = (
            manager / usize::from(columns),
            manager % usize::from(columns),
        );
        let x = u16::try_from(column).unwrap_or_default() * (wide + GAP);
        let y = y + 1 + row * (card::HEIGHT + 1);
        placed.push(at(Item::Card(manager), x, y, wide, card::HEIGHT));
    }
    placed
}

/// How many cards stand side by side: no more than there is room for, and the rows as even as can be.
fn columns(width: u16, count: usize) -> u16 {
    let most = ((width + GAP) / (CARD + GAP)).clamp(1, 3);
    let count = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    let rows = count.div_ceil(most);
    count.div_ceil(rows).min(most)
}

#[cfg(test)]
mod tests {
    use super::columns;
    use rstest::rstest;

    #[rstest]
    #[case::narrow(76, 4, 1)]
    #[case::two_beside(116, 4, 2)]
    #[case::one_alone(196, 1, 1)]
    #[case::even_rows(196, 4, 2)]
    #[case::three_beside(196, 5, 3)]
    #[case::nobody(196, 0, 1)]
    fn rows_are_even(#[case] width: u16, #[case] cards: usize, #[case] beside: u16) {
        assert_eq!(columns(width, cards), beside);
    }
}
