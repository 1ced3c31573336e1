//! The contact map: our people on the left, theirs on the right, and who knows whom.

use ratatui::style::{Modifier, Style};

use crate::app::plan::PlanRow;
use crate::domain::contact_map::{ContactMap, Shape, Theirs};
use crate::domain::contacts::contact_coverage;
use crate::domain::field::{PlanField as F, PlanList};
use crate::domain::plan::{Attitude, BuyingRole, Coverage, Stakeholder};
use crate::domain::{Account, ItemId};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::entry::{flowing, moved, of_row};
use super::facts::clean;
use super::line::{Line, MARK_X, Piece, Span, TEXT_X, at, open};
use super::wires::Wires;

/// More of ours than this, or more of theirs, and wires say nothing any more.
const MOST_OURS: usize = 7;
const MOST_THEIRS: usize = 16;
/// Columns of the names of ours.
const OURS: u16 = 15;
/// Columns of the last stretch of a wire, whose weight says how well we know somebody.
const STRETCH: u16 = 4;

/// What is to be said of the map in its heading.
pub(super) fn note(paint: &Paint<'_>, account: &Account) -> (String, Style) {
    let map = map(paint, account);
    let shape = map.shape();
    let style = match shape {
        Shape::Diamond => paint.styles.ok,
        Shape::BowTie | Shape::None => paint.styles.warn,
        Shape::Widening => paint.styles.dim,
    };
    (paint.words.contact_shape(shape), style)
}

/// The whole section: what is counted, then everybody over there.
pub(super) fn lines(paint: &Paint<'_>, account: &Account, width: u16) -> Vec<Line> {
    let map = map(paint, account);
    let mut lines = counted(paint, account, &map, width);
    let drawn = map.theirs.len() <= MOST_THEIRS && map.ours.len() <= MOST_OURS;
    if drawn {
        lines.extend(wired(paint, &map, width));
    } else {
        lines.extend(loads(paint, &map, width));
        let each = map.theirs.iter();
        lines.extend(each.flat_map(|theirs| listed(paint, &map, theirs, width)));
    }
    lines
}

fn map<'a>(paint: &Paint<'a>, account: &'a Account) -> ContactMap<'a> {
    ContactMap::of(account, paint.model.shown(), paint.model.today)
}

/// How many contacts of how many functions, how many cold and unknown; and whether a stage is claimed that
/// the map does not show.
fn counted(paint: &Paint<'_>, account: &Account, map: &ContactMap<'_>, width: u16) -> Vec<Line> {
    let (words, styles) = (paint.words, paint.styles);
    let (contacts, functions, ours) = map.counts();
    let counts = t!(
        words,
        "plan-map-counts",
        contacts = contacts,
        functions = functions,
        ours = ours
    );
    let mut pieces = vec![Piece::words(counts, styles.dim)];
    if let Some(coverage) = contact_coverage(&account.stakeholders) {
        let coverage = paint.figure(words.percent(coverage, 0));
        let said = t!(words, "plan-map-coverage", coverage = coverage);
        pieces.push(Piece::words(said, styles.dim));
    }
    let (cold, unknown) = (map.cold(), map.unknown());
    if cold > 0 {
        let said = t!(words, "plan-map-cold", count = cold);
        pieces.push(Piece::words(said, styles.warn));
    }
    if unknown > 0 {
        let said = t!(words, "plan-map-unknown", count = unknown);
        pieces.push(Piece::words(said, styles.bad));
    }
    if map.contradicts(account.stage.current) {
        let said = t!(words, "plan-map-contradicts");
        pieces.push(Piece::words(
            format!("{} {said}", paint.glyphs.warning),
            styles.warn,
        ));
    }
    let lines = flowing(&pieces, width.saturating_sub(TEXT_X), &between(paint));
    lines
        .into_iter()
        .map(|spans| Line::plain(moved_left(spans)))
        .collect()
}

/// From the column of words to that of marks.
fn moved_left(spans: Vec<Span>) -> Vec<Span> {
    let span = |span: Span| Span {
        x: span.x - TEXT_X + MARK_X,
        ..span
    };
    spans.into_iter().map(span).collect()
}

fn between(paint: &Paint<'_>) -> Piece {
    Piece::words(format!(" {} ", paint.glyphs.separator), paint.styles.faint)
}

// --- with wires ---

/// Both sides with the wires between them.
fn wired(paint: &Paint<'_>, map: &ContactMap<'_>, width: u16) -> Vec<Line> {
    let holders = map.ours.iter().filter(|ours| ours.links > 0).count();
    let gutter = u16::try_from(holders).unwrap_or_default() * super::wires::LANE;
    let left = MARK_X + names_width(map) + 1;
    let right = left + gutter + STRETCH;
    let blocks: Vec<Vec<Vec<Span>>> = map
        .theirs
        .iter()
        .map(|theirs| block(paint, theirs, right, width))
        .collect();
    let mut held = Vec::new();
    let mut height = 0;
    for (theirs, block) in map.theirs.iter().zip(&blocks) {
        held.push((height, theirs.held_by.clone()));
        height += block.len();
    }
    let wires = Wires::new(map.ours.len(), &held, height);
    let mut lines = Vec::new();
    for (theirs, block) in map.theirs.iter().zip(blocks) {
        let row = PlanRow::Item(PlanList::Stakeholders, theirs.person.id.clone());
        lines.extend(of_row(&row, block));
    }
    lines.resize(wires.height, Line::default());
    for (at, line) in lines.iter_mut().enumerate() {
        let wire = left_side(paint, map, &wires, at, left);
        line.spans.splice(0..0, wire);
    }
    lines.extend(unlinked(paint, map));
    lines
}

fn names_width(map: &ContactMap<'_>) -> u16 {
    let names = map.ours.iter().map(|ours| text::width(&clean(ours.name)));
    let widest = names.max().unwrap_or_default();
    u16::try_from(widest).unwrap_or(OURS).min(OURS)
}

/// One of ours with the wire to their lane, and the lanes.
fn left_side(
    paint: &Paint<'_>,
    map: &ContactMap<'_>,
    wires: &Wires,
    row: usize,
    left: u16,
) -> Vec<Span> {
    let styles = paint.styles;
    let lanes = at(left, Piece::words(wires.row(row, paint.glyphs), styles.dim));
    let of_row = |(_, at): &(usize, &Option<usize>)| **at == Some(row);
    let own = wires.rows.iter().enumerate().find(of_row);
    let Some(ours) = own.and_then(|(place, _)| map.ours.get(place)) else {
        return vec![lanes];
    };
    let name = clean(ours.name);
    let room = usize::from(left.saturating_sub(MARK_X + 1));
    let name = Piece::words(text::truncate(&name, room).into_owned(), styles.text);
    let from = MARK_X + name.width() + 1;
    let run = paint
        .glyphs
        .rule
        .repeat(usize::from(left.saturating_sub(from)));
    let run = wires
        .lane_at(row)
        .map(|_| at(from, Piece::words(run, styles.dim)));
    let mut spans = vec![at(MARK_X, name)];
    spans.extend(run);
    spans.push(lanes);
    spans
}

/// Those of ours who hold no link.
fn unlinked(paint: &Paint<'_>, map: &ContactMap<'_>) -> Vec<Line> {
    let none = t!(paint.words, "plan-no-links");
    let idle = map.ours.iter().filter(|ours| ours.links == 0);
    let line = |ours: &crate::domain::contact_map::Ours<'_>| {
        let name = Piece::words(clean(ours.name), paint.styles.dim);
        let x = MARK_X + name.width() + 2;
        let none = Piece::words(none.clone(), paint.styles.placeholder);
        Line::plain(vec![at(MARK_X, name), at(x, none)])
    };
    idle.map(line).collect()
}

/// Somebody over there: the end of their wire, their name, how well we know them and since when we have not
/// spoken, as far as there is room; below, the rest and what they do.
fn block(paint: &Paint<'_>, theirs: &Theirs<'_>, x: u16, width: u16) -> Vec<Vec<Span>> {
    let person = theirs.person;
    let name = Piece::cell(F::Name, clean(&person.name), name_style(paint, person));
    let last = last_contact(paint, theirs);
    let worded = coverage(paint, person, true);
    let pips = coverage(paint, person, false);
    let room = width.saturating_sub(x + name.width());
    let fits = |pieces: &[&Piece]| pieces.iter().map(|it| it.width() + 2).sum::<u16>() <= room;
    let (beside, below) = if fits(&[&worded, &last]) {
        (vec![worded, last], Vec::new())
    } else if fits(&[&pips, &last]) {
        (vec![pips, last], Vec::new())
    } else if fits(&[&last]) {
        (vec![last], vec![worded])
    } else {
        (Vec::new(), vec![worded, last])
    };
    let mut first = vec![at(x - STRETCH, stretch(paint, theirs)), at(x, name)];
    let mut end = width;
    for piece in beside.into_iter().rev() {
        let piece_x = end.saturating_sub(piece.width());
        end = piece_x.saturating_sub(2);
        first.push(at(piece_x, piece));
    }
    let mut lines = vec![first];
    lines.extend(told(paint, theirs, below, (x, width)));
    lines.extend(problem(paint, &person.id, x, width));
    lines
}

/// The last stretch of a wire: strong where we know somebody in depth, dotted where hardly or no more.
fn stretch(paint: &Paint<'_>, theirs: &Theirs<'_>) -> Piece {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    if theirs.held_by.is_empty() {
        let words = format!("  {} ", glyphs.error);
        return Piece::cell(F::HeldBy, words, styles.bad);
    }
    let (glyph, style) = match (theirs.cold, theirs.person.coverage) {
        (true, _) => (glyphs.dotted, styles.warn),
        (_, Some(Coverage::InDepth)) => (glyphs.rule_strong, styles.text),
        (_, Some(Coverage::Multiple)) => (glyphs.rule, styles.text),
        _ => (glyphs.dotted, styles.dim),
    };
    let wire = glyph.repeat(usize::from(STRETCH) - 1);
    Piece::cell(F::HeldBy, format!("{wire} "), style)
}

fn name_style(paint: &Paint<'_>, person: &Stakeholder) -> Style {
    let weighty = matches!(
        person.role,
        Some(BuyingRole::DecisionMaker | BuyingRole::Approver)
    );
    if weighty {
        paint.styles.strong
    } else {
        paint.styles.text
    }
}

/// How well we know somebody, as pips and, where there is room, as words.
fn coverage(paint: &Paint<'_>, person: &Stakeholder, worded: bool) -> Piece {
    let Some(known) = person.coverage else {
        let question = t!(paint.words, "plan-coverage-none");
        return Piece::cell(F::Coverage, question, paint.styles.placeholder);
    };
    let (full, empty) = text::pips(known as usize, 3, paint.glyphs);
    let style = match known {
        Coverage::None => paint.styles.bad,
        Coverage::Brief => paint.styles.dim,
        Coverage::Multiple | Coverage::InDepth => paint.styles.text,
    };
    let said = if worded {
        format!("{} {full}{empty}", paint.words.contact_coverage(known))
    } else {
        full + &empty
    };
    Piece::cell(F::Coverage, said, style.remove_modifier(Modifier::BOLD))
}

fn last_contact(paint: &Paint<'_>, theirs: &Theirs<'_>) -> Piece {
    let (words, styles) = (paint.words, paint.styles);
    let Some(last) = theirs.person.last_contact else {
        let said = t!(words, "plan-no-contact");
        return Piece::cell(F::LastContact, said, styles.placeholder);
    };
    let ago = words.distance(last, paint.model.today);
    if theirs.cold {
        let cold = t!(words, "plan-cold");
        let said = format!("{} {cold}, {ago}", paint.glyphs.warning);
        return Piece::cell(F::LastContact, said, styles.warn);
    }
    Piece::cell(F::LastContact, ago, styles.dim)
}

/// Below a name: what had no room beside it, what somebody does there and in a purchase, and how they stand
/// towards us.
fn told(
    paint: &Paint<'_>,
    theirs: &Theirs<'_>,
    mut pieces: Vec<Piece>,
    (x, width): (u16, u16),
) -> Vec<Vec<Span>> {
    let (words, styles) = (paint.words, paint.styles);
    let person = theirs.person;
    let known = |field, said: Option<String>, question: String, style| match said {
        Some(said) => Piece::cell(field, said, style),
        None => Piece::cell(field, question, styles.placeholder),
    };
    let function = person.function.as_deref().map(clean);
    let role = person.role.map(|role| words.buying_role(role));
    let support = person.support.map(|support| words.attitude(support));
    let stands = match person.support {
        Some(Attitude::Champion) => styles.ok,
        Some(Attitude::Opposed) => styles.warn,
        _ => styles.dim,
    };
    if theirs.held_by.is_empty() {
        let nobody = t!(words, "plan-nobody-knows");
        pieces.push(Piece::words(nobody, styles.bad));
    }
    pieces.extend([
        known(
            F::Function,
            function,
            t!(words, "plan-function-none"),
            styles.dim,
        ),
        known(F::Role, role, t!(words, "plan-role-none"), styles.dim),
        known(F::Support, support, t!(words, "plan-support-none"), stands),
    ]);
    let lines = flowing(&pieces, width.saturating_sub(x), &between(paint));
    let shift = x.saturating_sub(TEXT_X);
    lines.into_iter().map(|spans| moved(spans, shift)).collect()
}

fn problem(paint: &Paint<'_>, id: &ItemId, x: u16, width: u16) -> Option<Vec<Span>> {
    let row = PlanRow::Item(PlanList::Stakeholders, id.clone());
    let (cell, _) = open(paint.model, &row)?;
    let words = paint.words.problem(cell.problem.as_ref()?);
    let words = text::truncate(&words, usize::from(width.saturating_sub(x))).into_owned();
    Some(vec![at(x, Piece::words(words, paint.styles.bad))])
}

// --- without wires ---

/// How many each of ours knows.
fn loads(paint: &Paint<'_>, map: &ContactMap<'_>, width: u16) -> Vec<Line> {
    let load = |ours: &crate::domain::contact_map::Ours<'_>| {
        Piece::words(
            format!("{} {}", clean(ours.name), ours.links),
            paint.styles.text,
        )
    };
    let pieces: Vec<Piece> = map.ours.iter().map(load).collect();
    let lines = flowing(&pieces, width.saturating_sub(TEXT_X), &between(paint));
    lines
        .into_iter()
        .map(|spans| Line::plain(moved_left(spans)))
        .collect()
}

/// Somebody over there, with the names of those who hold the link.
fn listed(paint: &Paint<'_>, map: &ContactMap<'_>, theirs: &Theirs<'_>, width: u16) -> Vec<Line> {
    let row = PlanRow::Item(PlanList::Stakeholders, theirs.person.id.clone());
    let x = TEXT_X + STRETCH;
    let mut lines = block(paint, theirs, x, width);
    let holders = theirs.held_by.iter().filter_map(|at| map.ours.get(*at));
    let holders: Vec<String> = holders.map(|ours| clean(ours.name)).collect();
    if !holders.is_empty() {
        let said = format!("{} {}", paint.glyphs.arrow_left, holders.join(", "));
        let held = Piece::words(said, paint.styles.dim);
        let held = flowing(&[held], width.saturating_sub(x), &between(paint));
        lines.extend(held.into_iter().map(|spans| moved(spans, STRETCH)));
    }
    of_row(&row, lines)
}
