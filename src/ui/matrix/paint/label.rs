//! The whole name of the selected account, beside its badge.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Painter;
use crate::ui::matrix::place::Spot;
use crate::ui::text::width;

/// Cells a name is cut to where there is no room for all of it.
const CUT: [u16; 2] = [12, 9];
/// A name cut to this says so little that hiding some counts is better, but nothing else is.
const LEAST: u16 = 6;
/// First words of fewer cells say too little: "La", "The".
const TELLING: u16 = 4;
/// What hiding one cell costs: of a count, of the target, of a field's name, of an account.
const COUNT: u32 = 1;
const TARGET: u32 = 20;
const NAME: u32 = 30;
const ACCOUNT: u32 = 100;
/// Most rows between a badge and its label.
const FAR: u16 = 2;

impl Painter<'_> {
    /// Writes the name where it covers nothing: right of the badge, left of it, above, below, cut.
    /// In a crowd that leaves no such place it covers counts, whole ones; it never hides an account.
    pub(super) fn label(&mut self, target: Option<Position>) {
        let Some(selected) = self.view.selected else {
            return;
        };
        let Some(spot) = self.placed.spot(selected.bubble) else {
            return;
        };
        let others = if spot.is_crowd() {
            format!("  +{}", spot.count - 1)
        } else {
            String::new()
        };
        let note = if selected.note.is_empty() {
            String::new()
        } else {
            format!("  {}", selected.note)
        };
        let parts = [
            (selected.name, self.styles.accent_strong),
            (others.as_str(), self.styles.text),
            (note.as_str(), self.styles.dim),
        ];
        let short = (width(selected.name) + width(&others)) as u16;
        let whole = short + width(&note) as u16;
        let words = first_words(selected.name).map(|words| width(words) as u16);
        let words: Vec<u16> = words.collect();
        if let Some(place) = Search::new(self, spot, target).place([whole, short], &words) {
            self.write_label(place, parts);
        }
    }

    /// Writes each part that fits whole; the first is cut if need be.
    fn write_label(&mut self, place: Rect, parts: [(&str, Style); 3]) {
        let spots = self.placed.spots().iter().map(|spot| spot.rect);
        for covered in spots.filter(|rect| rect.intersects(place)) {
            self.clear(covered);
        }
        self.blank(place);
        let mut used = 0;
        for (words, style) in parts {
            let room = place.width - used;
            let words = if used == 0 {
                in_whole_words(words, room)
            } else {
                words
            };
            if used == 0 || width(words) <= usize::from(room) {
                used += self
                    .write(place.x + used, place.y, room, words, style)
                    .min(room);
            }
        }
    }

    /// Takes a badge away, leaving its field.
    fn clear(&mut self, rect: Rect) {
        let field = self
            .plane()
            .fields
            .iter()
            .find(|field| field.rect.intersects(rect));
        if let Some(style) = field.map(|field| self.field_style(field)) {
            self.blank(rect);
            self.tint(rect, Style::reset().patch(style));
        }
    }
}

/// A name's first words, of so many as say whom it names: all but the last first.
fn first_words(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.rmatch_indices(' ').map(|(at, _)| at);
    let begins = ends.filter_map(|at| name.get(..at));
    begins.filter(|words| width(words) >= usize::from(TELLING))
}

/// The first words of a name that fit whole; all of it where not even the first does.
fn in_whole_words(name: &str, room: u16) -> &str {
    let fits = |words: &&str| width(words) <= usize::from(room);
    let mut ways = std::iter::once(name).chain(first_words(name));
    ways.find(fits).unwrap_or(name)
}

/// The search for a place for a label.
struct Search<'p, 'a> {
    painter: &'p Painter<'a>,
    spot: &'p Spot,
    /// What must not be hidden near by, and what hiding one of its cells costs.
    obstacles: Vec<(Rect, u32)>,
}

impl<'p, 'a> Search<'p, 'a> {
    fn new(painter: &'p Painter<'a>, spot: &'p Spot, target: Option<Position>) -> Self {
        let badges = painter.placed.spots().iter().filter(|other| *other != spot);
        let badges =
            badges.map(|other| (other.rect, if other.is_crowd() { COUNT } else { ACCOUNT }));
        let fields = painter.plane().fields.iter();
        let names = fields
            .filter(|field| painter.placed.is_named(field))
            .map(|field| (field.name, NAME));
        let target = target.map(|at| (Rect::new(at.x, at.y, 1, 1), TARGET));
        let is_near = |(rect, _): &(Rect, u32)| rect.y.abs_diff(spot.rect.y) <= FAR;
        let obstacles = badges.chain(names).chain(target).filter(is_near).collect();
        Self {
            painter,
            spot,
            obstacles,
        }
    }

    /// The best place for a label of `whole` cells, or of only the `short` ones that matter most, or else of some of its
    /// first words, before one is cut.
    ///
    /// Nowhere but in its own field: a name in the next one, or across the gap, says that the account stands there.
    /// Over the way that leads to the badge only where there is no other place for any of its words.
    fn place(&self, [whole, short]: [u16; 2], words: &[u16]) -> Option<Rect> {
        let uncut = [[whole, short]]
            .into_iter()
            .chain(words.iter().map(|cells| [*cells; 2]));
        let clear_of_ways = |cells| self.free(cells).filter(|place| !self.hides_ways(*place));
        uncut
            .clone()
            .find_map(clear_of_ways)
            .or_else(|| uncut.clone().find_map(|cells| self.free(cells)))
            .or_else(|| CUT.into_iter().find_map(|cells| self.free([cells; 2])))
            .or_else(|| self.over_counts(short))
            .or_else(|| self.beside(LEAST))
    }

    /// A place that covers nothing, and as few lines as can be; the whole label, if that is free.
    fn free(&self, [whole, short]: [u16; 2]) -> Option<Rect> {
        let places = self.around(whole).chain(self.around(short));
        let free = places.filter(|place| self.cost(*place) == 0);
        free.min_by_key(|place| {
            let untidy = self.untidiness(*place) + self.distance(*place);
            (
                self.hides_ways(*place),
                untidy + usize::from(place.width < whole),
            )
        })
    }

    /// Whether a label there would hide where an account came from.
    fn hides_ways(&self, place: Rect) -> bool {
        let ways = &self.painter.ways;
        ways.iter().any(|way| place.contains((*way).into()))
    }

    /// A place right or left of the badge that covers nothing.
    fn beside(&self, cells: u16) -> Option<Rect> {
        self.around(cells)
            .find(|place| place.y == self.spot.rect.y && self.cost(*place) == 0)
    }

    /// The place that covers fewest counts, not too far away, and nothing but counts.
    fn over_counts(&self, cells: u16) -> Option<Rect> {
        let over_counts = self
            .around(cells)
            .filter(|place| self.cost(*place) < TARGET);
        over_counts.min_by_key(|place| self.cost(*place) as usize + 2 * self.distance(*place))
    }

    /// The places around a badge for a label of so many cells, the best first.
    fn around(&self, cells: u16) -> impl Iterator<Item = Rect> {
        let (rect, home) = (self.spot.rect, self.home());
        let aligned = rect.x.min(home.right().saturating_sub(cells));
        let corners = [
            Some((rect.right() + 1, rect.y)),
            rect.x.checked_sub(cells + 1).map(|x| (x, rect.y)),
            rect.y.checked_sub(1).map(|y| (aligned, y)),
            Some((aligned, rect.y + 1)),
            rect.y.checked_sub(FAR).map(|y| (aligned, y)),
            Some((aligned, rect.y + FAR)),
        ];
        let places = corners
            .into_iter()
            .flatten()
            .map(move |(x, y)| Rect::new(x, y, cells, 1));
        places.filter(move |place| place.intersection(home) == *place)
    }

    /// Where a label may stand.
    fn home(&self) -> Rect {
        let field = self.painter.plane().field(self.spot.cell);
        field.map_or_else(Rect::default, |field| field.inner)
    }

    /// How much further than right beside its badge a label reads.
    fn distance(&self, place: Rect) -> usize {
        match place.y.abs_diff(self.spot.rect.y) {
            0 if place.x > self.spot.rect.x => 0,
            rows => 2 + 2 * usize::from(rows),
        }
    }

    /// How many cells of lines a label there would interrupt.
    fn untidiness(&self, place: Rect) -> usize {
        let is_line = |at: &Position| {
            let cell = self.painter.buffer.cell(*at);
            cell.is_some_and(|cell| cell.symbol() != " ")
        };
        place.positions().filter(is_line).count()
    }

    /// What a label there would hide or touch, in cells, weighed by how much it would be missed.
    fn cost(&self, place: Rect) -> u32 {
        let off_row = place.y != self.spot.rect.y;
        let touched = |(rect, weight): &(Rect, u32)| {
            // On another row than its own, the badge of another would seem to be the one it names.
            let margin = if off_row && *weight == ACCOUNT { 3 } else { 1 };
            let x = place.x.saturating_sub(margin);
            let airy = Rect {
                x,
                width: place.right() + margin - x,
                ..place
            };
            if rect.intersects(airy) {
                u32::from(airy.intersection(*rect).width) * weight
            } else {
                0
            }
        };
        self.obstacles.iter().map(touched).sum()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{first_words, in_whole_words, width};

    #[rstest]
    #[case::fits("Helios Retail", 13, "Helios Retail")]
    #[case::its_first_word("Helios Retail", 12, "Helios")]
    #[case::as_many_as_fit("Banque Armor Nord", 14, "Banque Armor")]
    #[case::one_long_word("Unternehmensberatung", 9, "Unternehmensberatung")]
    #[case::a_word_that_tells_nothing("La Compagnie", 9, "La Compagnie")]
    fn a_name_is_shortened_to_whole_words(
        #[case] name: &str,
        #[case] room: u16,
        #[case] expected: &str,
    ) {
        assert_eq!(in_whole_words(name, room), expected);
    }

    #[test]
    fn most_words_are_tried_first() {
        let cells: Vec<usize> = first_words("Banque Armor Nord").map(width).collect();
        assert_eq!(cells, [12, 6]);
        assert_eq!(first_words("Helios").next(), None);
    }
}
