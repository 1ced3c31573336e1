//! Wires as they are drawn.

use proptest::prelude::*;
use rstest::rstest;

use super::Wires;
use crate::ui::glyphs::{ASCII, Glyphs, UNICODE};

/// `links`: who of ours hold the link to each of theirs.
fn drawn(ours: usize, links: &[Vec<usize>], glyphs: &Glyphs) -> Vec<String> {
    let links = links.iter().enumerate();
    let links: Vec<_> = links
        .map(|(at, held_by)| (at * 2, held_by.clone()))
        .collect();
    let wires = Wires::new(ours, &links, links.len() * 2);
    (0..wires.height)
        .map(|row| wires.row(row, glyphs))
        .collect()
}

#[rstest]
#[case::nobody(2, vec![vec![], vec![]], &["", "", "", ""])]
#[case::one_to_one(1, vec![vec![0]], &["╭─", "╯ "])]
#[case::one_knows_three(1, vec![vec![0], vec![0], vec![0]], &["╭─", "│ ", "├─", "┤ ", "╰─", "  "])]
#[case::side_by_side(2, vec![vec![0], vec![1]], &["╭───", "╯   ", "  ╭─", "──╯ "])]
#[case::both_know_one(2, vec![vec![0, 1]], &["╭─┬─", "╯ │ ", "──╯ "])]
fn wires_lead_to_those_who_are_known(
    #[case] ours: usize,
    #[case] links: Vec<Vec<usize>>,
    #[case] expected: &[&str],
) {
    assert_eq!(drawn(ours, &links, &UNICODE), expected);
}

#[test]
fn where_wires_cross_without_meeting_one_is_drawn_over_the_other() {
    // The first knows all three; the second only the one in the middle.
    let lines = drawn(2, &[vec![0], vec![0, 1], vec![0]], &UNICODE);
    assert_eq!(lines, ["  ╭─", "  │ ", "╭─┼─", "│─┤ ", "│ ╰─", "╯   "]);
}

#[test]
fn letters_do_where_lines_do_not() {
    let lines = drawn(1, &[vec![0], vec![0]], &ASCII);
    assert_eq!(lines, ["+-", "+ ", "+-", "  "]);
}

proptest! {
    /// However many there are: everybody who holds a link has a row of their own that is nobody's over there.
    #[test]
    fn everybody_has_a_place(
        links in prop::collection::vec(prop::collection::vec(0..5_usize, 0..4), 0..8),
    ) {
        let links: Vec<_> = links.into_iter().enumerate().map(|(at, held)| (at * 3, held)).collect();
        let wires = Wires::new(5, &links, links.len() * 3);
        let mut seen = std::collections::BTreeSet::new();
        for (place, row) in wires.rows.iter().enumerate() {
            let holds = links.iter().any(|(_, held)| held.contains(&place));
            prop_assert_eq!(row.is_some(), holds);
            if let Some(row) = row {
                prop_assert!(seen.insert(*row) && *row < wires.height);
                prop_assert!(links.iter().all(|(other, _)| other != row));
            }
        }
        for row in 0..wires.height {
            prop_assert_eq!(wires.row(row, &UNICODE).chars().count(), usize::from(wires.width()));
        }
    }
}
