//! What is to be seen on the matrix: who stands where, how large, and where from.

use jiff::civil::Date;

use super::letters::{advance, drawable};
use super::place::{Disc, Spot, place};
use super::plane::{Plane, Point, Rect};
use crate::clean::Clean;
use crate::domain::account::Status;
use crate::domain::fiscal::{last_closed_year, latest_closed};
use crate::domain::matrix::Cell;
use crate::domain::{Account, AccountId};
use crate::i18n::Words;
use crate::paper::Basis;
use crate::paper::since::Since;

/// So many discs may be of a generous size.
const FEW: usize = 40;
/// The smallest disc, where there are few and where there are many: a code has room on it.
const SMALLEST: [f64; 2] = [17.0, 13.0];
/// The largest disc.
const LARGEST: f64 = 42.0;
/// The part of the plane that discs may cover, were all of them large.
const COVERED: f64 = 0.45;
/// So many ways are drawn; more would hide the discs.
const MOST_WAYS: usize = 60;

/// Size of the name of a field, and its distance from the corner.
pub(super) const FIELD_NAME: f64 = 18.0;
pub(super) const FIELD_INDENT: f64 = 14.0;

/// One placed account.
#[derive(Debug, Clone)]
pub(super) struct Bubble {
    /// Its place in the portfolio.
    pub(super) index: usize,
    pub(super) code: String,
    pub(super) name: String,
    /// What the file calls it by.
    id: AccountId,
    pub(super) cell: Cell,
    /// Where its values fall.
    pub(super) at: Point,
    pub(super) radius: f64,
    /// Only a part of it is scored.
    pub(super) partial: bool,
    pub(super) key: bool,
    /// Where it stood at the last review, if it moved.
    pub(super) way: Option<Way>,
}

/// Where an account came from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    pub(super) from: Point,
    /// Whether that was another field.
    pub(super) crossed: bool,
}

/// All that is to be seen.
pub(super) struct Scene {
    pub(super) plane: Plane,
    /// The placed accounts, those with the best claim to their place first.
    pub(super) bubbles: Vec<Bubble>,
    /// Where they are drawn.
    pub(super) spots: Vec<Spot>,
    /// Names of accounts that have no place yet.
    pub(super) unplaced: Vec<String>,
    /// The day of the last review.
    pub(super) since: Option<Date>,
    /// How large the largest is, and its radius.
    pub(super) largest: Option<(f64, f64)>,
    /// Whether the size of some is their revenue.
    pub(super) by_revenue: bool,
}

impl Scene {
    /// What is to be seen of all accounts but former ones.
    pub(super) fn of(basis: Basis<'_>, area: Rect) -> Self {
        let settings = basis.portfolio.settings();
        let plane = Plane {
            area,
            scale: settings.scale,
            strong_side: settings.strong_side,
        };
        let accounts = basis.portfolio.accounts().iter().enumerate();
        let live = accounts.filter(|(_, it)| it.status != Status::Former);
        let live: Vec<(usize, &Account)> = live.map(|(at, it)| (at, it.as_ref())).collect();
        let sizes = Sizes::of(basis, &live, area);
        let bubble =
            |(at, account): &(usize, &Account)| bubble(basis, &plane, &sizes, *at, account);
        let mut bubbles: Vec<Bubble> = live.iter().filter_map(bubble).collect();
        let since = Since::of(basis);
        if let Some(since) = &since {
            lead(&plane, since, &mut bubbles);
        }
        bubbles.sort_by(|one, other| {
            let claim = (other.key, other.radius).partial_cmp(&(one.key, one.radius));
            claim.unwrap_or(std::cmp::Ordering::Equal)
        });
        let unplaced = live.iter().filter(|(at, _)| cell(basis, *at).is_none());
        Self {
            spots: spots(&plane, &bubbles, basis.words),
            unplaced: unplaced.map(|(_, it)| named(it)).collect(),
            since: since.map(|it| it.then.date()),
            largest: sizes.largest.map(|it| (it, sizes.radius(Some(it)))),
            by_revenue: live.iter().any(|(_, it)| it.potential.is_none()),
            plane,
            bubbles,
        }
    }

    /// Leaves out what our fonts do not have; who has no letter left goes by the id.
    pub(super) fn keep_drawable(&mut self) {
        for bubble in &mut self.bubbles {
            let id = bubble.id.as_str();
            let first = || id.chars().take(2).flat_map(char::to_uppercase).collect();
            bubble.code = drawable(&bubble.code).unwrap_or_else(first);
            bubble.name = drawable(&bubble.name).unwrap_or_else(|| Clean::new(id).into_string());
        }
    }

    /// Those who stand in a field, the largest first.
    pub(super) fn in_field(&self, cell: Cell) -> impl Iterator<Item = &Bubble> {
        self.bubbles.iter().filter(move |it| it.cell == cell)
    }
}

fn named(account: &Account) -> String {
    Clean::new(&account.name).into_string()
}

fn cell(basis: Basis<'_>, at: usize) -> Option<Cell> {
    basis.figures.at(at)?.position.cell
}

fn bubble(
    basis: Basis<'_>,
    plane: &Plane,
    sizes: &Sizes,
    index: usize,
    account: &Account,
) -> Option<Bubble> {
    let position = &basis.figures.at(index)?.position;
    let (attractiveness, strength) = position.point()?;
    Some(Bubble {
        index,
        code: Clean::new(basis.figures.code(index)).into_string(),
        name: named(account),
        id: account.id.clone(),
        cell: position.cell?,
        at: plane.at(attractiveness, strength),
        radius: sizes.radius(weight(basis, account)),
        partial: !position.is_complete(),
        key: account.status == Status::Key,
        way: None,
    })
}

/// Says of those who moved where they came from.
fn lead(plane: &Plane, since: &Since<'_>, bubbles: &mut [Bubble]) {
    for found in since.moves.iter().filter(|it| it.moved()).take(MOST_WAYS) {
        let from = found.movement.then.point();
        let bubble = bubbles.iter_mut().find(|it| it.index == found.index);
        if let Some(((attractiveness, strength), bubble)) = from.zip(bubble) {
            bubble.way = Some(Way {
                from: plane.at(attractiveness, strength),
                crossed: found.crossed(),
            });
        }
    }
}

/// The room of the name of a field.
pub(super) fn name_of_field(plane: &Plane, cell: Cell, words: &Words) -> Rect {
    let field = plane.field(cell);
    Rect {
        x: field.x + FIELD_INDENT,
        y: field.y + 10.0,
        width: advance(&words.cell(cell)) * FIELD_NAME,
        height: FIELD_NAME * 1.2,
    }
}

fn spots(plane: &Plane, bubbles: &[Bubble], words: &Words) -> Vec<Spot> {
    let discs = bubbles.iter().map(|it| Disc {
        at: it.at,
        radius: it.radius,
        field: plane.field(it.cell),
    });
    let names = Cell::ALL.map(|cell| name_of_field(plane, cell, words));
    place(&discs.collect::<Vec<_>>(), plane.area, &names)
}

/// What the size of a disc tells: the potential, or the revenue of the last closed year where no potential is known.
fn weight(basis: Basis<'_>, account: &Account) -> Option<f64> {
    let starts = basis.portfolio.settings().fiscal_year_starts;
    let revenue = || latest_closed(&account.revenue, last_closed_year(basis.today, starts));
    let weight = account.potential.or_else(|| revenue().map(|(_, it)| it));
    weight.filter(|it| it.is_finite() && *it > 0.0)
}

/// How large discs are: their areas tell what the accounts are worth, as far as a code has room on them.
struct Sizes {
    smallest: f64,
    reach: f64,
    largest: Option<f64>,
}

impl Sizes {
    fn of(basis: Basis<'_>, accounts: &[(usize, &Account)], area: Rect) -> Self {
        let placed = accounts.iter().filter(|(at, _)| cell(basis, *at).is_some());
        let weights = placed.clone().filter_map(|(_, it)| weight(basis, it));
        let count = placed.count();
        let smallest = SMALLEST[usize::from(count > FEW)];
        let all = area.width * area.height * COVERED;
        let each = all / count.max(1) as f64 / std::f64::consts::PI;
        Self {
            smallest,
            reach: each.sqrt().clamp(smallest * 1.5, LARGEST),
            largest: weights.max_by(f64::total_cmp),
        }
    }

    fn radius(&self, weight: Option<f64>) -> f64 {
        let part = weight.zip(self.largest).map_or(0.0, |(it, all)| it / all);
        (self.reach * part.sqrt()).max(self.smallest)
    }
}
