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
    put(Item::Heading, if width >= TABLE { 2 } else { 1 });
    for item in SupportItem::ALL {
        let here = paint.model.backing.here() == Some(Row::Sign(item));
        put(Item::Sign(item), if here { 2 } else { 1 });
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
    let columns = ((width + GAP) / (CARD + GAP)).clamp(1, 3);
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
