//! The figures a chart reaches from and to, and the round ones written beside it.

/// The vertical axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Levels {
    low: f64,
    high: f64,
    /// The figures that are written, the lowest first.
    pub ticks: Vec<f64>,
}

/// Rows a written figure needs, so that they stand apart.
const ROWS_A_TICK: u16 = 3;

impl Levels {
    /// From one figure to another, both written.
    pub(super) fn between(low: f64, high: f64, rows: u16) -> Self {
        let (low, high) = ordered(low, high);
        let step = step(high - low, rows);
        let mut ticks = vec![low];
        ticks.extend(inside(low + step, step, high - step / 2.0));
        ticks.push(high);
        Self { low, high, ticks }
    }

    /// From a little below all these figures to a little above them.
    pub(super) fn around(figures: impl Iterator<Item = f64>, rows: u16) -> Self {
        let finite = figures.filter(|figure| figure.is_finite());
        let ends = finite.fold(None, |ends: Option<(f64, f64)>, figure| {
            let (low, high) = ends.unwrap_or((figure, figure));
            Some((low.min(figure), high.max(figure)))
        });
        let (low, high) = ends.unwrap_or((0.0, 1.0));
        let (low, high) = ordered(low, high);
        let pad = (high - low) * 0.12;
        // Nothing is drawn below zero that never was.
        let floor = if low >= 0.0 { 0.0 } else { f64::NEG_INFINITY };
        let (low, high) = ((low - pad).max(floor), high + pad);
        let step = step(high - low, rows);
        let ticks = inside((low / step).ceil() * step, step, high).collect();
        Self { low, high, ticks }
    }

    /// How far up a figure stands, 0 to 1.
    pub(super) fn share(&self, figure: f64) -> f64 {
        ((figure - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// Two ends that are apart.
fn ordered(low: f64, high: f64) -> (f64, f64) {
    let apart = (high - low).is_finite() && high - low > low.abs().max(1e-9) * 1e-9;
    if apart {
        (low, high)
    } else {
        let around = (low.abs() * 0.05).max(0.5);
        (low - around, low + around)
    }
}

/// The distance between written figures: 1, 2 or 5 of a power of ten, so that there is room for them.
fn step(span: f64, rows: u16) -> f64 {
    let most = f64::from((rows / ROWS_A_TICK).max(1));
    let raw = (span / most).max(f64::MIN_POSITIVE);
    let power = 10_f64.powf(raw.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|times| times * power);
    let enough = steps.into_iter().find(|step| *step >= raw * (1.0 - 1e-9));
    enough.unwrap_or(10.0 * power)
}

/// Figures from one on by a step, at most a hundred.
fn inside(first: f64, step: f64, to: f64) -> impl Iterator<Item = f64> {
    let all = (0..100).map(move |at| first + step * f64::from(at));
    all.take_while(move |figure| *figure <= to + step * 1e-9)
        // No −0.
        .map(|figure| if figure == 0.0 { 0.0 } else { figure })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::Levels;

    #[rstest]
    #[case::percent(&[91.0, 97.0], 12, &[92.0, 94.0, 96.0])]
    #[case::counts_from_zero(&[0.0, 3.0], 12, &[0.0, 1.0, 2.0, 3.0])]
    #[case::amounts(&[4.19, 4.6], 9, &[4.2, 4.4, 4.6])]
    #[case::one_figure(&[4.0], 6, &[4.0])]
    fn round_figures_are_written(
        #[case] figures: &[f64],
        #[case] rows: u16,
        #[case] ticks: &[f64],
    ) {
        let levels = Levels::around(figures.iter().copied(), rows);
        let close = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-9;
        assert!(
            levels.ticks.len() == ticks.len() && levels.ticks.iter().zip(ticks).all(close),
            "{levels:?}"
        );
    }

    #[rstest]
    #[case::five(1.0, 5.0, 15, &[1.0, 2.0, 3.0, 4.0, 5.0])]
    #[case::little_room(1.0, 5.0, 6, &[1.0, 3.0, 5.0])]
    #[case::parts(0.0, 1.0, 7, &[0.0, 0.5, 1.0])]
    fn a_scale_is_written_with_both_ends(
        #[case] low: f64,
        #[case] high: f64,
        #[case] rows: u16,
        #[case] ticks: &[f64],
    ) {
        assert_eq!(Levels::between(low, high, rows).ticks, ticks);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_figure_stands_inside(figures in prop::collection::vec(-1e12..1e12_f64, 1..12), rows in 1u16..40) {
            let levels = Levels::around(figures.iter().copied(), rows);
            for figure in &figures {
                prop_assert!((0.0..=1.0).contains(&levels.share(*figure)));
            }
            prop_assert!(levels.ticks.len() <= usize::from(rows) + 1);
            prop_assert!(levels.ticks.is_sorted());
        }
    }
}
