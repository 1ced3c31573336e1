use std::fmt::Write as _;

use proptest::prelude::*;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use rstest::{Context, rstest};

use super::*;
use crate::domain::matrix::Level;
use crate::ui::glyphs::{ASCII, UNICODE};
use crate::ui::theme::{Capability, Theme};

const WORDS: Words<'static> = Words {
    fields: [
        "Protect",
        "Build",
        "Select",
        "Grow",
        "Hold",
        "Limit",
        "Maintain",
        "Cash",
        "Streamline",
    ],
    attractiveness: "Attractiveness",
    strength: "Strength",
    ticks: ["1", "3", "5"],
    target: "target",
    veiled: "veiled",
};

/// Fifteen accounts in all nine cells, of all sizes, two of them partly scored.
const FIFTEEN: [(&str, f64, f64, Size, bool); 15] = [
    ("HE", 3.9, 4.2, Size::Large, false),
    ("BA", 4.3, 4.0, Size::Medium, false),
    ("NO", 2.8, 4.4, Size::Medium, false),
    ("KP", 4.1, 3.1, Size::Small, false),
    ("ZF", 1.6, 3.9, Size::Medium, true),
    ("DR", 3.0, 2.9, Size::Medium, false),
    ("MP", 2.5, 2.6, Size::Small, false),
    ("OS", 4.1, 2.0, Size::Medium, false),
    ("LM", 1.5, 2.4, Size::Small, false),
    ("SL", 2.6, 1.5, Size::Small, false),
    ("CP", 1.2, 1.3, Size::Small, false),
    ("AX", 5.0, 5.0, Size::Large, false),
    ("WV", 3.3, 3.4, Size::Medium, false),
    ("TR", 1.9, 4.6, Size::Small, true),
    ("株式", 1.0, 1.0, Size::Medium, false),
];

fn fifteen() -> Vec<Bubble> {
    FIFTEEN
        .iter()
        .map(|&(code, strength, attractiveness, size, partial)| Bubble {
            at: Point {
                strength,
                attractiveness,
            },
            code: code.into(),
            size,
            partial,
        })
        .collect()
}

/// The fifteen and others spread around them, always the same.
fn many(count: usize) -> Vec<Bubble> {
    let spread = |index: usize, by: usize| 1.0 + 4.0 * ((index * by) % 101) as f64 / 100.0;
    let other = |index: usize| Bubble {
        at: Point {
            strength: spread(index, 37).midpoint(3.6),
            attractiveness: spread(index, 61).midpoint(3.2),
        },
        code: FIFTEEN[index % 15].0.into(),
        size: [Size::Small, Size::Medium, Size::Large][index % 3],
        partial: index.is_multiple_of(7),
    };
    fifteen()
        .into_iter()
        .chain((15..count).map(other))
        .take(count)
        .collect()
}

fn scale() -> Scale {
    Scale::new(1.0, 5.0).expect("a scale")
}

fn view(bubbles: &[Bubble]) -> MatrixView<'_> {
    let selected = Selected {
        bubble: 0,
        name: "Helios Retail",
        note: "35 %",
        values: ["4.2", "3.9"],
        ghost: Some(Point {
            strength: 2.6,
            attractiveness: 3.5,
        }),
        target: Some(Point {
            strength: 4.2,
            attractiveness: 4.6,
        }),
    };
    MatrixView {
        scale: scale(),
        strong_side: Side::Right,
        bubbles,
        moved: &[],
        selected: Some(selected),
        trace: None,
        cursor: None,
        words: WORDS,
        focused: true,
        veiled: false,
    }
}

fn styles(theme: Theme) -> Styles {
    theme
        .styles(Capability::TrueColor)
        .expect("a theme that comes with the program")
}

fn draw(
    view: &MatrixView<'_>,
    (width, height): (u16, u16),
    styles: &Styles,
    glyphs: &Glyphs,
) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let placed = place(view, area, styles);
    render(view, &placed, &mut buffer, styles, glyphs);
    buffer
}

/// The text, then a letter for the style of each cell, then what the letters stand for.
fn dump(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width);
    let mut known: Vec<Style> = Vec::new();
    let mut letter = |style: Style| {
        let index = known
            .iter()
            .position(|other| *other == style)
            .unwrap_or_else(|| {
                known.push(style);
                known.len() - 1
            });
        char::from_u32('a' as u32 + index as u32).expect("few styles")
    };
    let (mut text, mut map) = (String::new(), String::new());
    for row in buffer.content.chunks(width) {
        let mut covered = 0;
        for cell in row {
            if covered == 0 {
                text.push_str(cell.symbol());
            }
            covered = crate::ui::text::width(cell.symbol())
                .max(covered)
                .saturating_sub(1);
            map.push(letter(cell.style()));
        }
        text.push_str("|\n");
        map.push_str("|\n");
    }
    let mut out = format!("{text}\n{map}\n");
    for (style, index) in known.iter().zip('a'..) {
        let _ = writeln!(
            out,
            "{index} {} on {} {:?}",
            style.fg.unwrap_or_default(),
            style.bg.unwrap_or_default(),
            style.add_modifier
        );
    }
    out
}

#[rstest]
#[case::fifteen_in_the_dark(fifteen(), (74, 18), Theme::Dark, |_: &mut MatrixView<'_>| ())]
#[case::forty_beside_a_list(many(40), (50, 18), Theme::Light, |_: &mut MatrixView<'_>| ())]
#[case::five_thousand(many(5000), (74, 18), Theme::Dark, |_: &mut MatrixView<'_>| ())]
#[case::cursor_on_a_field_without_colour(fifteen(), (74, 18), Theme::Mono, |view: &mut MatrixView<'_>| view.cursor = Some(Cell::Hold))]
#[case::strong_on_the_left(fifteen(), (74, 18), Theme::Ansi16, |view: &mut MatrixView<'_>| view.strong_side = Side::Left)]
#[case::moved_just_now(fifteen(), (74, 18), Theme::Dark, |view: &mut MatrixView<'_>| view.trace = Some(Point { strength: 3.1, attractiveness: 3.9 }))]
#[case::small(fifteen(), (28, 9), Theme::Dark, |_: &mut MatrixView<'_>| ())]
#[case::veiled(fifteen(), (50, 12), Theme::Dark, |view: &mut MatrixView<'_>| view.veiled = true)]
fn looks(
    #[case] bubbles: Vec<Bubble>,
    #[case] size: (u16, u16),
    #[case] theme: Theme,
    #[case] change: fn(&mut MatrixView<'_>),
    #[context] context: Context,
) {
    let mut view = view(&bubbles);
    change(&mut view);
    let name = context.description.unwrap_or_default();
    insta::assert_snapshot!(name, dump(&draw(&view, size, &styles(theme), &UNICODE)));
}

#[test]
fn ascii_draws_ascii() {
    let bubbles: Vec<_> = fifteen()
        .into_iter()
        .filter(|bubble| bubble.code.is_ascii())
        .collect();
    let buffer = draw(&view(&bubbles), (74, 18), &styles(Theme::Mono), &ASCII);
    for cell in &buffer.content {
        assert!(cell.symbol().is_ascii(), "{}", cell.symbol());
    }
}

fn text_of(buffer: &Buffer) -> String {
    buffer
        .content
        .chunks(usize::from(buffer.area.width))
        .flat_map(|row| row.iter().map(ratatui::buffer::Cell::symbol).chain(["\n"]))
        .collect()
}

#[test]
fn what_is_selected_moves_nothing_else() {
    let bubbles = many(40);
    let styles = styles(Theme::Dark);
    let area = Rect::new(0, 0, 74, 18);
    let mut view = view(&bubbles);
    let one = place(&view, area, &styles);
    view.selected = None;
    assert_eq!(place(&view, area, &styles), one);
}

#[test]
fn an_account_of_a_crowd_shows_its_code_and_how_many_share_its_place() {
    let crowd = vec![
        Bubble {
            at: Point {
                strength: 4.0,
                attractiveness: 4.0
            },
            code: "AA".into(),
            size: Size::Medium,
            partial: false
        };
        200
    ];
    let mut view = view(&crowd);
    view.selected = Some(Selected {
        bubble: 150,
        ghost: None,
        target: None,
        ..view.selected.expect("selected")
    });
    let text = text_of(&draw(&view, (74, 18), &styles(Theme::Dark), &UNICODE));
    assert!(
        text.contains("AA") && text.contains("Helios Retail  +199"),
        "{text}"
    );
    assert!(text.contains("Protect 200"), "{text}");
}

#[test]
fn the_whole_name_of_the_selected_account_is_shown() {
    let bubbles = fifteen();
    for bubble in 0..bubbles.len() {
        let mut view = view(&bubbles);
        let alone = |selected| Selected {
            bubble,
            ghost: None,
            target: None,
            ..selected
        };
        view.selected = view.selected.map(alone);
        let text = text_of(&draw(&view, (74, 18), &styles(Theme::Dark), &UNICODE));
        assert!(text.contains("Helios Retail"), "{text}");
    }
}

#[test]
fn badges_of_fifteen_accounts_all_show_their_code() {
    let bubbles = fifteen();
    for size in [(50, 18), (74, 18), (130, 34)] {
        let text = text_of(&draw(&view(&bubbles), size, &styles(Theme::Dark), &UNICODE));
        for bubble in bubbles.iter().filter(|bubble| bubble.code.is_ascii()) {
            assert!(
                text.contains(&*bubble.code),
                "{} at {size:?}\n{text}",
                bubble.code
            );
        }
    }
}

#[test]
fn the_mouse_finds_what_it_points_at() {
    let bubbles = fifteen();
    let placed = place(
        &view(&bubbles),
        Rect::new(3, 2, 74, 18),
        &styles(Theme::Dark),
    );
    for bubble in 0..bubbles.len() {
        let spot = placed.spot_index(bubble).expect("placed");
        let rect = placed.spots()[spot].rect;
        assert_eq!(placed.hit(rect.x, rect.y), Some(Hit::Spot(spot)));
        assert!(placed.members(spot).any(|member| member == bubble));
    }
    let hold = placed.plane.field(Cell::Hold).expect("a field").rect;
    assert_eq!(
        placed.hit(hold.x, hold.bottom() - 1),
        Some(Hit::Field(Cell::Hold))
    );
    assert_eq!(placed.hit(0, 0), None);
}

#[rstest]
#[case::right(Side::Right, Cell::Protect, Cell::Select)]
#[case::left(Side::Left, Cell::Select, Cell::Protect)]
fn strength_is_drawn_on_its_side(
    #[case] side: Side,
    #[case] at_right: Cell,
    #[case] at_left: Cell,
) {
    let mut view = view(&[]);
    view.strong_side = side;
    let placed = place(&view, Rect::new(0, 0, 74, 18), &styles(Theme::Dark));
    let x = |cell| placed.plane.field(cell).expect("a field").rect.x;
    assert!(x(at_left) < x(Cell::Build) && x(Cell::Build) < x(at_right));
}

/// The way of one account alone from any place: a line without a hole from where it was to the arrow at its badge, but
/// where a word is in the way.
#[rstest]
fn a_way_is_one_line(
    #[values((40, 14), (50, 18), (74, 18), (130, 40))] size: (u16, u16),
    #[values(Theme::Dark, Theme::Mono, Theme::Ansi16)] theme: Theme,
    #[values(&UNICODE, &ASCII)] glyphs: &'static Glyphs,
    #[values(false, true)] traced: bool,
) {
    let bubbles = [Bubble {
        at: Point {
            strength: 3.9,
            attractiveness: 4.2,
        },
        code: "HE".into(),
        size: Size::Large,
        partial: false,
    }];
    let mut ways = 0;
    for (across, up) in (0..=20).flat_map(|across| (0..=20).map(move |up| (across, up))) {
        let from = Point {
            strength: 1.0 + f64::from(across) / 5.0,
            attractiveness: 1.0 + f64::from(up) / 5.0,
        };
        let mut view = view(&bubbles);
        view.trace = traced.then_some(from);
        view.selected = view.selected.map(|selected| Selected {
            name: "",
            note: "",
            ghost: Some(from),
            target: None,
            ..selected
        });
        let buffer = draw(&view, size, &styles(theme), glyphs);
        let placed = place(&view, buffer.area, &styles(theme));
        let badge = placed.spot(0).expect("a place").rect;
        if let Some(leads) = leads(&buffer, badge, glyphs) {
            assert!(leads, "{from:?}\n{}", text_of(&buffer));
            ways += 1;
        }
    }
    assert!(ways > 0);
}

/// Whether marks that touch lead from the ghost to the badge; nothing where there is no ghost.
fn leads(buffer: &Buffer, badge: Rect, glyphs: &Glyphs) -> Option<bool> {
    let is = |at: Position, marks: &[&str]| {
        buffer
            .cell(at)
            .is_some_and(|cell| marks.contains(&cell.symbol()))
    };
    // In ASCII it is a letter.
    let letter = |x, y| {
        let cell = buffer.cell((x, y));
        cell.is_some_and(|cell| cell.symbol().chars().all(char::is_alphabetic))
    };
    let is_ghost = |at: &Position| {
        is(*at, &[glyphs.ghost]) && !letter(at.x + 1, at.y) && !letter(at.x.wrapping_sub(1), at.y)
    };
    let line = [
        glyphs.dotted,
        glyphs.dotted_vertical,
        glyphs.turn_left_up,
        glyphs.turn_left_down,
        glyphs.turn_right_up,
        glyphs.turn_right_down,
    ];
    let heads = [
        glyphs.head_right,
        glyphs.head_left,
        glyphs.head_up,
        glyphs.head_down,
    ];
    let ghost = buffer.area.positions().find(is_ghost)?;
    let mut seen = vec![ghost];
    let mut next = 0;
    while let Some(at) = seen.get(next).copied() {
        next += 1;
        for (x, y) in [
            (at.x + 1, at.y),
            (at.x.wrapping_sub(1), at.y),
            (at.x, at.y + 1),
            (at.x, at.y.wrapping_sub(1)),
        ] {
            let at = Position { x, y };
            if is(at, &heads) || badge.contains(at) {
                return Some(true);
            }
            if is(at, &line) && !seen.contains(&at) {
                seen.push(at);
            }
        }
    }
    Some(false)
}

fn any_bubbles() -> impl Strategy<Value = Vec<Bubble>> {
    let codes = prop::sample::select(vec![
        "HE",
        "A",
        "株式",
        "",
        "👨\u{200d}👩\u{200d}👧x",
        "TOOLONG",
    ]);
    let sizes = prop::sample::select(vec![Size::Small, Size::Medium, Size::Large]);
    let value = prop_oneof![6 => 1.0..=5.0, 1 => Just(1.0), 1 => Just(5.0), 1 => Just(11.0 / 3.0), 1 => -9.0..9.0];
    let bubble = (value.clone(), value, codes, sizes, any::<bool>());
    let bubble = bubble.prop_map(|(strength, attractiveness, code, size, partial)| Bubble {
        at: Point {
            strength,
            attractiveness,
        },
        code: code.into(),
        size,
        partial,
    });
    prop_oneof![3 => prop::collection::vec(bubble.clone(), 0..20), 1 => prop::collection::vec(bubble, 20..300)]
}

fn any_area() -> impl Strategy<Value = Rect> {
    prop_oneof![
        (0u16..4, 0u16..4, 1u16..150, 1u16..50),
        (0u16..4, 0u16..4, 1u16..30, 1u16..12),
    ]
    .prop_map(|(x, y, width, height)| Rect {
        x,
        y,
        width,
        height,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn no_two_badges_overlap_and_each_lies_in_its_field(bubbles in any_bubbles(), area in any_area(), outlined: bool) {
        let view = view(&bubbles);
        let placed = place(&view, area, &styles(if outlined { Theme::Mono } else { Theme::Dark }));
        for (index, spot) in placed.spots().iter().enumerate() {
            let field = placed.plane.field(spot.cell).expect("a field");
            prop_assert_eq!(spot.rect.intersection(field.inner), spot.rect);
            prop_assert_eq!(field.rect.intersection(area), field.rect);
            for other in placed.spots().iter().skip(index + 1) {
                prop_assert!(!other.rect.intersects(spot.rect), "{:?} and {:?}", spot, other);
            }
        }
    }

    #[test]
    fn every_account_is_on_one_spot_of_its_own_cell(bubbles in any_bubbles(), area in any_area()) {
        let view = view(&bubbles);
        let placed = place(&view, area, &styles(Theme::Dark));
        let mut seen = vec![0; bubbles.len()];
        for (index, spot) in placed.spots().iter().enumerate() {
            prop_assert_eq!(placed.members(index).count(), spot.count);
            for member in placed.members(index) {
                seen[member] += 1;
                prop_assert_eq!(placed.spot_index(member), Some(index));
                let at = bubbles[member].at;
                prop_assert_eq!(Cell::of(scale().clamp(at.attractiveness), scale().clamp(at.strength), scale()), spot.cell);
            }
        }
        let has_room = placed.plane.fields.iter().all(|field| !field.inner.is_empty());
        prop_assert!(seen.iter().all(|count| *count == 1 || (*count == 0 && !has_room)));
    }

    #[test]
    fn painting_never_panics_and_stays_inside(
        bubbles in any_bubbles(), area in any_area(), at: prop::sample::Index, outlined: bool, cut in 0u16..9,
    ) {
        let mut view = view(&bubbles);
        view.selected = view.selected.map(|selected| Selected { bubble: at.index(300), ..selected });
        view.cursor = Cell::ALL.get(at.index(9)).copied();
        let styles = styles(if outlined { Theme::Mono } else { Theme::Dark });
        let placed = place(&view, area, &styles);
        // The buffer may be smaller than the area: a resize between two events.
        let whole = Rect::new(0, 0, area.right() + 3, area.bottom().saturating_sub(cut).max(1));
        let mut buffer = Buffer::empty(whole);
        render(&view, &placed, &mut buffer, &styles, &UNICODE);
        for position in whole.positions().filter(|position| !area.contains(*position)) {
            prop_assert_eq!(&buffer[position], &ratatui::buffer::Cell::default(), "{:?}", position);
        }
    }

    #[test]
    fn a_mark_never_points_against_the_change(
        bubbles in any_bubbles(), area in any_area(), outlined: bool, left: bool, is_target: bool,
        at: prop::sample::Index, by in (-0.8..0.8, -0.8..0.8),
    ) {
        prop_assume!(!bubbles.is_empty());
        let mut view = view(&bubbles);
        let bubble = at.index(bubbles.len());
        let now = bubbles[bubble].at;
        let beside = Point { strength: now.strength + by.0, attractiveness: now.attractiveness + by.1 };
        let [ghost, target] = if is_target { [None, Some(beside)] } else { [Some(beside), None] };
        view.strong_side = if left { Side::Left } else { Side::Right };
        view.selected = view.selected.map(|selected| Selected { bubble, ghost, target, name: "", note: "", ..selected });
        let styles = styles(if outlined { Theme::Mono } else { Theme::Dark });
        let placed = place(&view, area, &styles);
        let mut buffer = Buffer::empty(area);
        render(&view, &placed, &mut buffer, &styles, &UNICODE);
        let glyph = if is_target { UNICODE.target } else { UNICODE.ghost };
        let mark = area.positions().find(|at| buffer[*at].symbol() == glyph);
        if let (Some(mark), Some(spot)) = (mark, placed.spot(bubble)) {
            let differs = |a: f64, b: f64| scale().clamp(b) - scale().clamp(a);
            let (across, up) = (differs(now.strength, beside.strength), differs(now.attractiveness, beside.attractiveness));
            // Nobody would say that it differs: then nothing can be said against it.
            let differs = across.abs() >= 0.05 || up.abs() >= 0.05;
            let right = if left { -across } else { across };
            prop_assume!(differs);
            prop_assert!(mark.x >= spot.rect.x || right <= 0.0, "{:?} {:?}", mark, spot);
            prop_assert!(mark.x < spot.rect.right() || right >= 0.0, "{:?} {:?}", mark, spot);
            prop_assert!(mark.y >= spot.rect.y || up >= 0.0, "{:?} {:?}", mark, spot);
            prop_assert!(mark.y <= spot.rect.y || up <= 0.0, "{:?} {:?}", mark, spot);
        }
    }

    #[test]
    fn better_never_stands_worse(from in 1.0..5.0, to in 1.0..5.0) {
        let (low, high): (f64, f64) = if from < to { (from, to) } else { (to, from) };
        let view = view(&[]);
        let placed = place(&view, Rect::new(0, 0, 74, 18), &styles(Theme::Dark));
        let cell = |value: f64| placed.plane.locate(Point { strength: value, attractiveness: value });
        let ((_, x1, y1), (_, x2, y2)) = (cell(low).expect("room"), cell(high).expect("room"));
        prop_assert!(x1 <= x2 && y1 >= y2);
        prop_assert!(Level::of(low, scale()) <= Level::of(high, scale()));
    }
}
