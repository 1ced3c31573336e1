use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;

use super::{BOTTOM, HEIGHT, LEFT, RIGHT, Spot, TOP, WIDTH, Way};

fn spot(day: Option<Date>, value: f64) -> Spot {
    let said = value.to_string();
    Spot { day, value, said }
}

/// From 91 on the first of January to 97 at the end of the year, with two readings between.
fn way() -> Way {
    Way {
        start: Some(spot(Some(date(2026, 1, 1)), 91.0)),
        readings: vec![
            spot(Some(date(2026, 7, 2)), 94.0),
            spot(Some(date(2026, 10, 1)), 93.0),
        ],
        goal: Some(spot(Some(date(2026, 12, 31)), 97.0)),
        ends: None,
        days: ["first".to_owned(), "last".to_owned()],
    }
}

/// The numbers of an attribute, wherever it stands.
fn numbers(svg: &str, attribute: &str) -> Vec<f64> {
    let name = format!(" {attribute}=\"");
    let parts = svg.split(&name);
    let values = parts.skip(1).filter_map(|part| part.split('"').next());
    values
        .flat_map(|it| it.split([',', ' ']))
        .map(|it| it.parse().unwrap())
        .collect()
}

/// Days lie from left to right and figures from below up, in proportion: the second of July is 182 of 364 days, and
/// 94 is half of the way from 91 to 97.
#[test]
fn days_and_figures_are_in_proportion() {
    let svg = way().svg().into_string();
    let middle = (f64::midpoint(LEFT, RIGHT), f64::midpoint(TOP, BOTTOM));
    let points = numbers(&svg, "points");
    assert_eq!((points[0], points[1]), middle);
    // The straight way is the second line, after the one below.
    assert_eq!(
        [numbers(&svg, "x1")[1], numbers(&svg, "y1")[1]],
        [LEFT, BOTTOM]
    );
    assert_eq!(
        [numbers(&svg, "x2")[1], numbers(&svg, "y2")[1]],
        [RIGHT, TOP]
    );
    for said in ["91", "97", "93", "first", "last"] {
        assert!(svg.contains(&format!(">{said}</text>")), "{said}");
    }
}

/// The last figure is written on the side of its dot where the straight way is not.
#[test]
fn the_last_figure_is_clear_of_the_way() {
    let written = |value: f64| {
        let mut way = way();
        way.readings = vec![spot(Some(date(2026, 7, 2)), value)];
        let svg = way.svg().into_string();
        let (dot, words) = (*numbers(&svg, "cy").last().unwrap(), numbers(&svg, "y")[2]);
        words - dot
    };
    assert!(written(95.0) < 0.0, "above");
    assert!(written(93.0) > 0.0, "below");
}

#[test]
fn without_a_goal_there_is_no_straight_way_and_an_undated_one_is_a_height() {
    let without = Way {
        goal: None,
        ..way()
    };
    assert!(!without.svg().into_string().contains("dasharray"));
    let undated = Way {
        start: None,
        goal: Some(spot(None, 97.0)),
        ..way()
    };
    let svg = undated.svg().into_string();
    assert_eq!([numbers(&svg, "y1")[1], numbers(&svg, "y2")[1]], [TOP, TOP]);
}

#[test]
fn long_figures_are_cut() {
    let mut way = way();
    way.readings[1].said = "12345678901".to_owned();
    assert!(way.svg().into_string().contains(">123456789…</text>"));
}

fn any_spot() -> impl Strategy<Value = Spot> {
    let day = option::of((1i16..9999, 1i8..13, 1i8..29).prop_map(|(y, m, d)| date(y, m, d)));
    (day, any::<f64>()).prop_map(|(day, value)| spot(day, value))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever the figures, all that is drawn is in the picture.
    #[test]
    fn nothing_is_drawn_outside(
        start in option::of(any_spot()),
        readings in prop::collection::vec(any_spot(), 0..6),
        goal in option::of(any_spot()),
        ends in option::of((any::<f64>(), any::<f64>())),
    ) {
        let days = [String::new(), String::new()];
        let svg = Way { start, readings, goal, ends, days }.svg().into_string();
        for (attributes, most) in [(["x1", "x2", "cx", "x"], WIDTH), (["y1", "y2", "cy", "y"], HEIGHT)] {
            for attribute in attributes {
                for at in numbers(&svg, attribute) {
                    prop_assert!((0.0..=most).contains(&at), "{attribute} {at}");
                }
            }
        }
        for at in numbers(&svg, "points").chunks(2) {
            prop_assert!((LEFT..=RIGHT).contains(&at[0]) && (TOP..=BOTTOM).contains(&at[1]));
        }
    }
}
