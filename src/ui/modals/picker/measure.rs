//! What of an item of a list has lines of its own.

use crate::app::picker::{Item, KEYS_GAP};
use crate::clean::Clean;
use crate::ui::text::{self, wrap::wrap};

/// The most lines of an item whose words are wrapped.
const MOST: usize = 6;

/// What of an item goes on in lines of its own where one of so many cells is too short.
#[derive(Debug, Clone, Copy)]
pub(super) enum Measure {
    /// Its words.
    Words(usize),
    /// Its keys, at the right, each whole.
    Keys(usize),
}

impl Measure {
    /// The cells of an item in a list so many columns wide.
    pub(super) fn cells(width: u16) -> usize {
        usize::from(width.saturating_sub(1))
    }

    /// Whether it is its words.
    pub(super) const fn is_of_words(self) -> bool {
        matches!(self, Self::Words(_))
    }

    /// What goes on, line by line: one at least.
    pub(super) fn lines(self, item: &Item) -> Vec<String> {
        let mut lines = match self {
            Self::Words(cells) => wrap(&Clean::new(&item.label), cells, MOST),
            Self::Keys(cells) => key_lines(item, cells),
        };
        if lines.is_empty() {
            lines.push(String::new());
        }
        lines
    }
}

/// The keys of an item: on the first line those that have room beside its name.
fn key_lines(item: &Item, cells: usize) -> Vec<String> {
    let beside = cells.saturating_sub(text::width(&item.label) + KEYS_GAP.len());
    let mut lines = vec![String::new()];
    for key in &item.keys {
        let room = if lines.len() == 1 { beside } else { cells };
        match lines.last_mut() {
            Some(line) if line.is_empty() && text::width(key) <= room => line.push_str(key),
            Some(line) if text::width(line) + KEYS_GAP.len() + text::width(key) <= room => {
                line.push_str(KEYS_GAP);
                line.push_str(key);
            }
            _ => lines.push(key.clone()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Item, KEYS_GAP, Measure, text};
    use crate::app::picker::Pick;

    proptest! {
        #[test]
        fn every_key_is_shown_whole_beside_the_name_or_below_it(
            name in "[a-z]{0,20}", keys in prop::collection::vec("(Ctrl-|g )?[a-z]{1,8}", 1..5), cells in 20_usize..60
        ) {
            let item = Item { keys: keys.clone(), ..Item::new(name.clone(), Pick::TakeOver) };
            let lines = Measure::Keys(cells).lines(&item);
            let joined = lines.join(KEYS_GAP);
            prop_assert_eq!(joined.trim_start(), item.keys_in_line());
            let longest = keys.iter().map(|key| text::width(key)).max().unwrap_or_default();
            prop_assert!(lines.iter().all(|line| text::width(line) <= cells.max(longest)));
            let beside = text::width(&lines[0]) + KEYS_GAP.len() + name.len();
            prop_assert!(lines[0].is_empty() || beside <= cells);
        }
    }
}
