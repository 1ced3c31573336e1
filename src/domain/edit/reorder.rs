//! Moving an item among its like, when others stand in between.

/// The exchanges, one after the other, that take what stands at `from` so many of its like further down,
/// or up below 0. `places` are those of its like, in order; what stands in between keeps its place.
pub(super) fn swaps(places: &[usize], from: usize, by: isize) -> Vec<(usize, usize)> {
    let rank = places.iter().position(|at| *at == from).unwrap_or_default();
    let last = places.len().saturating_sub(1);
    let to = rank.saturating_add_signed(by).min(last);
    let (low, high) = (rank.min(to), rank.max(to));
    let mut steps: Vec<usize> = (places.iter().skip(low).take(high - low + 1))
        .copied()
        .collect();
    if to < rank {
        steps.reverse();
    }
    steps
        .iter()
        .copied()
        .zip(steps.iter().skip(1).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::swaps;
    use rstest::rstest;

    #[rstest]
    #[case::down(0, 1, &[(0, 2)])]
    #[case::two_down(0, 2, &[(0, 2), (2, 5)])]
    #[case::up(5, -1, &[(5, 2)])]
    #[case::never_beyond_the_last(2, 9, &[(2, 5)])]
    #[case::never_before_the_first(0, -3, &[])]
    fn steps_over_its_like(
        #[case] from: usize,
        #[case] by: isize,
        #[case] expected: &[(usize, usize)],
    ) {
        assert_eq!(swaps(&[0, 2, 5], from, by), expected);
    }
}
