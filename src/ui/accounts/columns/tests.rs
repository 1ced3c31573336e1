//! What fits, and where it stands.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::i18n::{Lang, Words};

fn columns(lang: Lang, sort: Sort, width: u16) -> Columns {
    let labels = Labels::new(&Words::new(lang));
    let room = Room {
        labels: &labels,
        value: value_cells(Scale::default()),
        sort,
        reviewed: true,
    };
    Columns::of(&room, width)
}

fn shown(lang: Lang, sort: Sort, width: u16) -> Vec<Column> {
    let list = columns(lang, sort, width).list;
    list.into_iter().map(|(column, ..)| column).collect()
}

#[rstest]
#[case::nothing_but_the_name(25, &[])]
#[case::beside_a_pane(32, &[Column::Trend, Column::Cell])]
#[case::dashboard(42, &[Column::Values, Column::Trend, Column::Cell])]
#[case::all_of_them(198, &Column::ALL)]
fn columns_come_with_the_room(#[case] width: u16, #[case] expected: &[Column]) {
    assert_eq!(shown(Lang::En, Sort::Cell, width), expected);
}

#[test]
fn what_the_list_is_ordered_by_is_there_first() {
    let narrow = shown(Lang::En, Sort::Attractiveness, 32);
    assert_eq!(narrow, [Column::Values]);
    let gap = shown(Lang::En, Sort::EffortGap, 44);
    assert!(gap.contains(&Column::Gap));
}

/// Without a trend between them, the last figure and the name of a cell are not read as one.
#[test]
fn words_keep_away_from_figures_before_them() {
    let labels = Labels::new(&Words::new(Lang::En));
    let mut side_by_side = 0;
    for width in 36..80 {
        let room = Room {
            labels: &labels,
            value: value_cells(Scale::default()),
            sort: Sort::Cell,
            reviewed: false,
        };
        let list = Columns::of(&room, width).list;
        for pair in list.windows(2) {
            if let [(Column::Values, x, cells), (Column::Cell, cell, _)] = pair {
                assert!(x + cells + 2 <= *cell, "{width}: {list:?}");
                side_by_side += 1;
            }
        }
    }
    assert!(side_by_side > 0);
}

proptest! {
    #[test]
    fn columns_stand_side_by_side_within_the_list(
        width: u16,
        french: bool,
        sort in prop::sample::select(Sort::ALL.to_vec()),
    ) {
        let lang = if french { Lang::Fr } else { Lang::En };
        let columns = columns(lang, sort, width);
        let mut end = BEFORE_NAME + columns.name;
        for (_, x, cells) in &columns.list {
            prop_assert!(*x > end, "a column touches the one before it");
            end = x + cells;
        }
        prop_assert!(columns.list.is_empty() || end <= width);
    }
}
