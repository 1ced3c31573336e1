//! The scale scores run on.

/// The portfolio's scale: 1 to 5 unless the file says otherwise. `min < max`, both finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    min: f64,
    max: f64,
}

impl Default for Scale {
    fn default() -> Self {
        Self { min: 1.0, max: 5.0 }
    }
}

impl Scale {
    /// A scale, if the two ends make one: the lower below the upper, and both finite, as is the
    /// distance between them.
    pub fn new(min: f64, max: f64) -> Option<Self> {
        (min < max && (max - min).is_finite()).then_some(Self { min, max })
    }

    /// The lowest score.
    pub const fn min(self) -> f64 {
        self.min
    }

    /// The highest score.
    pub const fn max(self) -> f64 {
        self.max
    }

    /// The distance between the two ends.
    pub const fn span(self) -> f64 {
        self.max - self.min
    }

    /// Whether a score lies on it.
    pub fn contains(self, score: f64) -> bool {
        score.is_finite() && score >= self.min && score <= self.max
    }

    /// The nearest score that lies on it.
    pub const fn clamp(self, score: f64) -> f64 {
        score.clamp(self.min, self.max)
    }

    /// Where a score lies on it: 0 at the lower end, 1 at the upper.
    pub fn fraction(self, score: f64) -> f64 {
        ((score - self.min) / self.span()).clamp(0.0, 1.0)
    }

    /// The score at a fraction of the way from the lower end (0) to the upper (1).
    pub fn at(self, fraction: f64) -> f64 {
        self.clamp(self.min + fraction * self.span())
    }

    /// The number of whole levels, when both ends are whole numbers: five on 1 to 5.
    pub fn levels(self) -> Option<usize> {
        let whole = self.min.fract() == 0.0 && self.max.fract() == 0.0;
        (whole && self.span() <= 100.0).then(|| self.span() as usize + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;
    use rstest::rstest;

    #[rstest]
    #[case::upside_down(5.0, 1.0)]
    #[case::empty(3.0, 3.0)]
    #[case::not_a_number(f64::NAN, 5.0)]
    #[case::endless(0.0, f64::INFINITY)]
    #[case::too_wide(-f64::MAX, f64::MAX)]
    fn refuses_what_is_no_scale(#[case] min: f64, #[case] max: f64) {
        assert_eq!(Scale::new(min, max), None);
    }

    #[rstest]
    #[case(1.0, 5.0, Some(5))]
    #[case(0.0, 10.0, Some(11))]
    #[case(0.5, 5.0, None)]
    fn counts_its_levels(#[case] min: f64, #[case] max: f64, #[case] levels: Option<usize>) {
        assert_eq!(Scale::new(min, max).and_then(Scale::levels), levels);
    }

    #[test]
    fn maps_fractions_both_ways() {
        let scale = Scale::default();
        assert_eq!(scale.at(0.5), 3.0);
        assert_eq!(scale.fraction(4.0), 0.75);
        assert_eq!(scale.fraction(99.0), 1.0);
    }
}
