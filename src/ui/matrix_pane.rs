//! The matrix of the portfolio: what the widget is told, and what it is remembered for.
//!
//! Where badges go depends on positions, sizes and the names of cells. It is decided once and kept until one of them
//! changes, so that walking through thousands of accounts costs no more than drawing them.

mod empty;

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::Scale;
use crate::domain::criterion::Axis;
use crate::domain::matrix::{Cell, Position};
use crate::i18n::{Lang, t};

use super::matrix::{
    Bubble, Legend, MatrixView, Placed, Point, Selected, Size, Words, legend, place, render,
    width_of_names,
};
use super::paint::Paint;
use super::view_state::ViewState;

/// The least width of a position sheet in which criteria can be told apart.
const LEAST_SHEET: u16 = 36;

/// What was placed where, and for what it holds.
pub(super) struct Remembered {
    key: Key,
    /// The accounts that are drawn, by their places in the portfolio, in order.
    shown: Vec<usize>,
    /// Their bubbles.
    bubbles: Vec<Bubble>,
    placed: Option<Placed>,
}

/// Everything a placing depends on.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    area: Rect,
    /// Badges leave room for the names of cells.
    lang: Lang,
    outlined: bool,
    veiled: bool,
    archived: Option<usize>,
}

/// Draws the matrix.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let model = paint.model;
    let area = with_legend(paint, area);
    let key = Key::of(model, area, paint.styles.outlined);
    let known = state.matrix.take().filter(|known| known.key == key);
    let mut known = known.unwrap_or_else(|| Remembered::new(key, model));
    let texts = Texts::with(paint, SelectedTexts::new(paint, &known.shown));
    let mut view = texts.view(paint, &known.bubbles);
    let traced = model.traced();
    view.trace = traced.map(|(attractiveness, strength)| Point {
        strength,
        attractiveness,
    });
    let placed = known
        .placed
        .take()
        .unwrap_or_else(|| place(&view, area, paint.styles));
    render(&view, &placed, paint.buf, paint.styles, paint.glyphs);
    if known.shown.is_empty() && !paint.is_veiled() {
        empty::draw(paint, &placed, state);
    }
    offer(model, &placed, &known.shown, state);
    known.placed = Some(placed);
    state.matrix = Some(known);
}

impl Remembered {
    fn new(key: Key, model: &Model) -> Self {
        let (shown, bubbles) = bubbles(model).unzip();
        Self {
            key,
            shown,
            bubbles,
            placed: None,
        }
    }
}

impl Key {
    fn of(model: &Model, area: Rect, outlined: bool) -> Self {
        // An archived account is shown while it is selected, and only then.
        let former = |index: &usize| {
            let account = model.shown().accounts().get(*index);
            account.is_some_and(|a| a.status == crate::domain::Status::Former)
        };
        let archived = model.selected.filter(former);
        Self {
            revision: model.revision,
            area,
            lang: model.words.lang(),
            outlined,
            veiled: model.options.veil,
            archived,
        }
    }
}

/// Draws the legend on the last line where it is wanted; gives the room above.
fn with_legend(paint: &mut Paint<'_>, area: Rect) -> Rect {
    if !paint.model.options.legend || area.height < 8 {
        return area;
    }
    let (size, partial) = (
        t!(paint.words, "legend-size"),
        t!(paint.words, "legend-partial"),
    );
    let (target, last) = (
        t!(paint.words, "legend-target"),
        t!(paint.words, "legend-review"),
    );
    let words = Legend {
        size: &size,
        partial: &partial,
        target: &target,
        last_review: &last,
    };
    // Where its letters and values stand, not on the border.
    let (x, width) = (area.x + 1, area.width.saturating_sub(2));
    let line = legend(&words, usize::from(width), paint.styles, paint.glyphs);
    paint.buf.set_line(x, area.bottom() - 1, &line, width);
    Rect {
        height: area.height - 1,
        ..area
    }
}

/// The accounts that have a place, with their bubbles.
fn bubbles(model: &Model) -> impl Iterator<Item = (usize, Bubble)> {
    let on_matrix = |index: &usize| model.is_on_matrix(*index);
    let placed = |index: usize| {
        let position = model.position(index)?;
        Some((index, point(&position)?, position.is_complete()))
    };
    let accounts = 0..model.shown().accounts().len();
    let placed: Vec<_> = accounts.filter(on_matrix).filter_map(placed).collect();
    let sizes = Sizes::of(model, placed.iter().map(|(index, ..)| *index));
    placed.into_iter().map(move |(index, at, complete)| {
        let code = model.figures.shared_code(index);
        (
            index,
            Bubble {
                at,
                code,
                size: sizes.size(model, index),
                partial: !complete,
            },
        )
    })
}

/// From which potential on a bubble is larger: a third of those drawn are small, medium and large.
pub(super) struct Sizes {
    medium: Option<f64>,
    large: Option<f64>,
}

impl Sizes {
    pub(super) fn of(model: &Model, accounts: impl Iterator<Item = usize>) -> Self {
        let mut weights: Vec<f64> = accounts.filter_map(|index| weight(model, index)).collect();
        weights.sort_by(f64::total_cmp);
        let third = |thirds: usize| weights.get(weights.len() * thirds / 3).copied();
        Self {
            medium: third(1),
            large: third(2),
        }
    }

    pub(super) fn size(&self, model: &Model, index: usize) -> Size {
        match weight(model, index) {
            Some(weight) if self.large.is_some_and(|large| weight >= large) => Size::Large,
            Some(weight) if self.medium.is_some_and(|medium| weight >= medium) => Size::Medium,
            _ => Size::Small,
        }
    }
}

/// What the size of a bubble tells: the potential, or the revenue where no potential is known.
fn weight(model: &Model, index: usize) -> Option<f64> {
    let account = model.shown().accounts().get(index)?;
    account.potential.or_else(|| model.last_revenue(account))
}

/// Where a position is drawn; none where it is not placed.
pub(super) fn point(position: &Position) -> Option<Point> {
    let (attractiveness, strength) = position.point()?;
    Some(Point {
        strength,
        attractiveness,
    })
}

/// The least width of a pane in which the names of the fields are whole, in the language of the screen.
pub(super) fn width_of_pane(paint: &Paint<'_>) -> u16 {
    let texts = Texts::with(paint, None);
    width_of_names(&texts.view(paint, &[]).words).saturating_add(2)
}

/// The width of what stands beside something else where there is little room.
pub(super) fn beside_anything(width: u16) -> u16 {
    (width * 11 / 20).max(40)
}

/// The width of a position sheet beside the matrix where there is little room: what the names of the fields leave.
pub(super) fn beside_matrix(paint: &Paint<'_>, width: u16) -> u16 {
    let usual = beside_anything(width);
    match width.saturating_sub(width_of_pane(paint)) {
        left @ LEAST_SHEET.. => usual.min(left),
        _ => usual, // the criteria need it more
    }
}

/// The words of a frame, held while the widget borrows them.
pub(super) struct Texts {
    scale: Scale,
    fields: [String; 9],
    axes: [String; 2],
    ticks: [String; 3],
    target: String,
    veiled: String,
    selected: Option<SelectedTexts>,
}

/// The words of the selected account.
pub(super) struct SelectedTexts {
    bubble: usize,
    name: String,
    note: String,
    values: [String; 2],
    ghost: Option<Point>,
    target: Option<Point>,
}

impl Texts {
    pub(super) fn with(paint: &Paint<'_>, selected: Option<SelectedTexts>) -> Self {
        Self::on(paint, paint.model.shown().scale(), selected)
    }

    /// The same on another scale than that of the portfolio.
    pub(super) fn on(paint: &Paint<'_>, scale: Scale, selected: Option<SelectedTexts>) -> Self {
        let words = paint.words;
        let ticks = [scale.min(), scale.at(0.5), scale.max()];
        Self {
            scale,
            fields: Cell::ALL.map(|cell| words.cell(cell)),
            axes: Axis::ALL.map(|axis| words.axis(axis)),
            ticks: ticks.map(|tick| words.number(tick, 1)),
            target: t!(words, "legend-target"),
            veiled: t!(words, "veiled"),
            selected,
        }
    }

    pub(super) fn view<'a>(&'a self, paint: &Paint<'a>, bubbles: &'a [Bubble]) -> MatrixView<'a> {
        let [attractiveness, strength] = &self.axes;
        let model = paint.model;
        MatrixView {
            scale: self.scale,
            strong_side: model.shown().settings().strong_side,
            bubbles,
            moved: &[],
            trace: None,
            selected: self.selected.as_ref().map(SelectedTexts::view),
            cursor: model.cell_cursor,
            words: Words {
                fields: self.fields.each_ref().map(String::as_str),
                attractiveness,
                strength,
                ticks: self.ticks.each_ref().map(String::as_str),
                target: &self.target,
                veiled: &self.veiled,
            },
            focused: model.pane() == Some(Pane::Matrix),
            veiled: model.options.veil,
        }
    }
}

impl SelectedTexts {
    fn new(paint: &Paint<'_>, shown: &[usize]) -> Option<Self> {
        let model = paint.model;
        let index = model.selected?;
        let bubble = shown.binary_search(&index).ok()?;
        let position = model.position(index)?;
        let (attractiveness, strength) = position.point()?;
        let figures = model.figures.at(index);
        let movement = figures.and_then(|figures| figures.movement.as_ref());
        let moved = movement.filter(|movement| movement.moved(&position));
        let ghost = moved.and_then(|movement| point(&movement.then));
        Some(Self {
            target: target(model.account()?, attractiveness, strength),
            ..Self::at(paint, bubble, &position, ghost)?
        })
    }

    /// The selected account as a bubble at a position, with where it came from.
    pub(super) fn at(
        paint: &Paint<'_>,
        bubble: usize,
        position: &Position,
        ghost: Option<Point>,
    ) -> Option<Self> {
        let account = paint.model.account()?;
        let (attractiveness, strength) = position.point()?;
        let wallet = account.share_of_wallet;
        Some(Self {
            bubble,
            name: Clean::new(&account.name).into_string(),
            note: wallet
                .map(|share| paint.words.percent(share, 0))
                .unwrap_or_default(),
            values: [attractiveness, strength].map(|value| paint.words.score(value)),
            ghost,
            target: None,
        })
    }

    fn view(&self) -> Selected<'_> {
        Selected {
            bubble: self.bubble,
            name: &self.name,
            note: &self.note,
            values: self.values.each_ref().map(String::as_str),
            ghost: self.ghost,
            target: self.target,
        }
    }
}

/// Where an account is to go; on an axis without a target it stays where it is.
fn target(account: &Account, attractiveness: f64, strength: f64) -> Option<Point> {
    let target = &account.target;
    let known = target.attractiveness.or(target.strength).is_some();
    known.then(|| Point {
        strength: target.strength.unwrap_or(strength),
        attractiveness: target.attractiveness.unwrap_or(attractiveness),
    })
}

/// Says what can be clicked, which accounts share the spot of the selected one, and where the
/// terminal's cursor belongs.
fn offer(model: &Model, placed: &Placed, shown: &[usize], state: &mut ViewState) {
    for field in &placed.plane.fields {
        state.target(field.rect, Target::Cell(field.cell));
    }
    for spot in placed.spots() {
        let account = shown
            .get(spot.first())
            .and_then(|index| model.shown().accounts().get(*index));
        match account {
            Some(account) if !spot.is_crowd() => {
                state.target(spot.rect, Target::Account(Pane::Matrix, account.id.clone()));
            }
            _ => state.target(spot.rect, Target::Cell(spot.cell)),
        }
    }
    let bubble = model
        .selected
        .and_then(|index| shown.binary_search(&index).ok());
    let Some(spot) = bubble.and_then(|bubble| placed.spot_index(bubble)) else {
        return;
    };
    if model.pane() != Some(Pane::Matrix) || !model.modals.is_empty() {
        return;
    }
    let crowd = placed
        .members(spot)
        .filter_map(|bubble| shown.get(bubble).copied())
        .collect();
    state.crowd(crowd);
    if let Some(spot) = placed.spots().get(spot) {
        state.put_cursor(spot.rect.x, spot.rect.y);
    }
}
