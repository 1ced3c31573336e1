//! The thirds, the nine cells and their zones, with the vectors of the method.

use rstest::rstest;

use super::{Advice, Cell, Level, Worth, Zone};
use crate::domain::Scale;

fn ten() -> Scale {
    Scale::new(0.0, 10.0).unwrap()
}

#[rstest]
#[case::seven(7.0, Level::High)]
#[case::on_the_upper_line(20.0 / 3.0, Level::High)]
#[case::just_under_it(6.66, Level::Medium)]
#[case::on_the_lower_line(10.0 / 3.0, Level::Medium)]
#[case::just_under_that(3.33, Level::Low)]
#[case::lowest(0.0, Level::Low)]
#[case::highest(10.0, Level::High)]
fn a_third_of_ten(#[case] value: f64, #[case] level: Level) {
    assert_eq!(Level::of(value, ten()), level);
}

#[rstest]
#[case::rounding_error_belongs_up(20.0 / 3.0 - 5e-9, Level::High)]
#[case::more_than_that_does_not(20.0 / 3.0 - 5e-8, Level::Medium)]
fn the_line_is_as_wide_as_the_tolerance(#[case] value: f64, #[case] level: Level) {
    assert_eq!(Level::of(value, ten()), level);
}

#[rstest]
#[case::one_to_five(1.0, 5.0)]
#[case::one_to_nine(1.0, 9.0)]
#[case::one_to_ten(1.0, 10.0)]
#[case::odd(-0.7, 0.1)]
fn a_level_holds_from_its_start(#[case] min: f64, #[case] max: f64) {
    let scale = Scale::new(min, max).unwrap();
    for level in Level::ALL {
        assert_eq!(Level::of(level.starts_at(scale), scale), level);
    }
}

#[rstest]
#[case(Level::High, Level::High, Cell::Protect, Zone::Invest)]
#[case(Level::High, Level::Medium, Cell::Build, Zone::Invest)]
#[case(Level::High, Level::Low, Cell::Select, Zone::Selective)]
#[case(Level::Medium, Level::High, Cell::Grow, Zone::Invest)]
#[case(Level::Medium, Level::Medium, Cell::Hold, Zone::Selective)]
#[case(Level::Medium, Level::Low, Cell::Limit, Zone::Harvest)]
#[case(Level::Low, Level::High, Cell::Maintain, Zone::Selective)]
#[case(Level::Low, Level::Medium, Cell::Cash, Zone::Harvest)]
#[case(Level::Low, Level::Low, Cell::Streamline, Zone::Harvest)]
fn a_cell_is_a_pair_of_levels(
    #[case] attractiveness: Level,
    #[case] strength: Level,
    #[case] cell: Cell,
    #[case] zone: Zone,
) {
    assert_eq!(Cell::at(attractiveness, strength), cell);
    assert_eq!(
        (cell.attractiveness(), cell.strength()),
        (attractiveness, strength)
    );
    assert_eq!(cell.zone(), zone);
}

#[rstest]
#[case::good(Some(15.0), Some(15.0), Worth::Good { margin: 15.0 })]
#[case::thin(Some(14.9), Some(15.0), Worth::Thin { margin: 14.9, good: 15.0 })]
#[case::no_margin(None, Some(15.0), Worth::Unknown)]
#[case::no_bar(Some(15.0), None, Worth::Unknown)]
fn growth_depends_on_the_margin(
    #[case] margin: Option<f64>,
    #[case] good: Option<f64>,
    #[case] worth: Worth,
) {
    assert_eq!(Cell::Grow.advice(margin, good), Advice::Grow(worth));
    assert_eq!(Cell::Hold.advice(margin, good), Advice::Hold);
}
