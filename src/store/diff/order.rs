//! How one list becomes another: what goes, what comes, what moves.

use std::collections::{HashMap, HashSet};

/// One step on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// An item goes.
    Remove(&'a str),
    /// An item comes, before another one or at the end.
    Insert(&'a str, Option<&'a str>),
    /// An item moves before another one or to the end.
    Move(&'a str, Option<&'a str>),
}

/// The steps from one order of ids to another, with as few moves as can be.
///
/// Removals come first. Then the new order is built from its end, so that the item each step goes
/// before is in its place already.
pub(super) fn steps<'a>(before: &[&'a str], after: &[&'a str]) -> Vec<Step<'a>> {
    let places: HashMap<_, _> = before
        .iter()
        .enumerate()
        .map(|(at, id)| (*id, at))
        .collect();
    let wanted: HashSet<_> = after.iter().copied().collect();
    let staying = staying(after, &places);
    let gone = before.iter().filter(|id| !wanted.contains(*id));
    let mut steps: Vec<_> = gone.map(|id| Step::Remove(id)).collect();
    let mut next = None;
    for id in after.iter().rev().copied() {
        if !places.contains_key(id) {
            steps.push(Step::Insert(id, next));
        } else if !staying.contains(id) {
            steps.push(Step::Move(id, next));
        }
        next = Some(id);
    }
    steps
}

/// The largest set of ids that keep their order: the longest increasing run of their old places.
fn staying<'a>(after: &[&'a str], places: &HashMap<&'a str, usize>) -> HashSet<&'a str> {
    let kept: Vec<_> = after
        .iter()
        .filter_map(|id| places.get(id).map(|place| (*id, *place)))
        .collect();
    // For each length, the run of that length that ends lowest: its last item.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(kept.len());
    let place = |item: usize| kept.get(item).map(|(_, place)| *place);
    for item in 0..kept.len() {
        let length = ends.partition_point(|end| place(*end) < place(item));
        previous.push(
            length
                .checked_sub(1)
                .and_then(|shorter| ends.get(shorter).copied()),
        );
        match ends.get_mut(length) {
            Some(end) => *end = item,
            None => ends.push(item),
        }
    }
    let last = ends.last().copied();
    std::iter::successors(last, |item| previous.get(*item).copied().flatten())
        .filter_map(|item| kept.get(item).map(|(id, _)| *id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Step, steps};
    use rstest::rstest;

    #[rstest]
    #[case::nothing("abc", "abc", &[])]
    #[case::gone("abc", "ac", &[Step::Remove("b")])]
    #[case::first("bc", "abc", &[Step::Insert("a", Some("b"))])]
    #[case::appended("ab", "abcd", &[Step::Insert("d", None), Step::Insert("c", Some("d"))])]
    #[case::one_moved_up("abcd", "dabc", &[Step::Move("d", Some("a"))])]
    #[case::one_moved_down("abcd", "bcda", &[Step::Move("a", None)])]
    #[case::replaced("a", "b", &[Step::Remove("a"), Step::Insert("b", None)])]
    fn are_few(#[case] before: &str, #[case] after: &str, #[case] expected: &[Step<'_>]) {
        let ids = |text: &'static str| text.split("").filter(|id| !id.is_empty());
        let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
        let before: Vec<_> = ids(leak(before)).collect();
        let after: Vec<_> = ids(leak(after)).collect();
        assert_eq!(steps(&before, &after), expected);
    }
}
