//! Small drawings made of text: sparklines, ratings, bars.

use crate::ui::glyphs::Glyphs;

/// The course of `values`, one cell each, from the lowest to the highest of them.
///
/// A run of equal values is drawn at half height: it is neither low nor high. What is not a number
/// is shown as missing.
pub fn sparkline(values: &[f64], glyphs: &Glyphs) -> String {
    let finite = || values.iter().copied().filter(|value| value.is_finite());
    let low = finite().fold(f64::INFINITY, f64::min);
    let high = finite().fold(f64::NEG_INFINITY, f64::max);
    values
        .iter()
        .map(|&value| level(value, low, high, glyphs))
        .collect()
}

fn level(value: f64, low: f64, high: f64, glyphs: &Glyphs) -> &'static str {
    if !value.is_finite() {
        return glyphs.none;
    }
    let share = if high > low {
        (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0)
    } else {
        0.5
    };
    let top = glyphs.spark.len() - 1;
    let step = (share * top as f64).round() as usize;
    glyphs
        .spark
        .get(step.min(top))
        .copied()
        .unwrap_or(glyphs.none)
}

/// The full and the empty pips of a rating: `■■■■` and `·` for four of five. More than `of` is drawn full.
pub fn pips(full: usize, of: usize, glyphs: &Glyphs) -> (String, String) {
    let full = full.min(of);
    let empty = glyphs.pip_empty.repeat(of - full);
    (glyphs.pip.repeat(full), empty)
}

/// The full and the empty part of a bar `cells` wide, filled by `share` (0 to 1) to an eighth of a cell.
///
/// They are apart because they wear different colours. Any share above nothing shows at least a trace.
pub fn bar(share: f64, cells: usize, glyphs: &Glyphs) -> (String, String) {
    let share = if share.is_finite() {
        share.clamp(0.0, 1.0)
    } else {
        0.0
    };
    let eighths = (share * cells as f64 * 8.0).round() as usize;
    let eighths = if share > 0.0 && cells > 0 {
        eighths.max(1)
    } else {
        eighths
    };
    let [.., whole] = glyphs.eighths;
    let mut full = whole.repeat(eighths / 8);
    if let Some(part) = (eighths % 8)
        .checked_sub(1)
        .and_then(|part| glyphs.eighths.get(part))
    {
        full.push_str(part);
    }
    let empty = glyphs.bar_empty.repeat(cells - eighths.div_ceil(8));
    (full, empty)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::ui::glyphs::{ASCII, UNICODE};
    use crate::ui::text::width;

    #[rstest]
    #[case::rising(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], "▁▂▃▄▅▆▇")]
    #[case::readings(&[91.0, 93.0, 94.5, 92.0], "▁▄▇▃")]
    #[case::flat(&[4.0, 4.0, 4.0], "▄▄▄")]
    #[case::gap(&[1.0, f64::NAN, 2.0], "▁·▇")]
    #[case::nothing(&[], "")]
    #[case::extremes(&[f64::MIN, f64::MAX], "▁▇")]
    fn draws_the_course_of_values(#[case] values: &[f64], #[case] line: &str) {
        assert_eq!(sparkline(values, &UNICODE), line);
    }

    #[rstest]
    #[case::four_of_five(4, 5, ("■■■■", "·"))]
    #[case::none(0, 5, ("", "·····"))]
    #[case::too_many(9, 5, ("■■■■■", ""))]
    fn draws_ratings(#[case] full: usize, #[case] of: usize, #[case] parts: (&str, &str)) {
        let (full, empty) = pips(full, of, &UNICODE);
        assert_eq!((full.as_str(), empty.as_str()), parts);
    }

    #[rstest]
    #[case::half(0.5, 4, "██", "··")]
    #[case::three_eighths_of_a_cell(0.375, 1, "▍", "")]
    #[case::trace(0.001, 4, "▏", "···")]
    #[case::empty(0.0, 4, "", "····")]
    #[case::full(1.0, 4, "████", "")]
    #[case::beyond(7.0, 4, "████", "")]
    fn draws_bars(
        #[case] share: f64,
        #[case] cells: usize,
        #[case] full: &str,
        #[case] empty: &str,
    ) {
        assert_eq!(
            bar(share, cells, &UNICODE),
            (full.to_owned(), empty.to_owned())
        );
    }

    proptest! {
        #[test]
        fn a_bar_is_as_wide_as_asked(share: f64, cells in 0usize..40) {
            for set in [&UNICODE, &ASCII] {
                let (full, empty) = bar(share, cells, set);
                prop_assert_eq!(width(&full) + width(&empty), cells);
            }
        }

        #[test]
        fn a_sparkline_has_a_cell_a_value(values in prop::collection::vec(any::<f64>(), 0..12)) {
            prop_assert_eq!(width(&sparkline(&values, &UNICODE)), values.len());
        }
    }
}
