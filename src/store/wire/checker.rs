//! Takes values out of fields and notes what is wrong with them.
//!
//! Reading never stops: where something is wrong a stand-in is given and the problem noted. Whoever
//! started it throws the result away when there are problems.

use std::collections::{HashMap, HashSet};

use super::collection::{Entries, List};
use super::field::Field;
use super::shape::{Id, Shape, Text};
use crate::domain::{CriterionId, ItemId, Scale};
use crate::store::path::{Path, Segment};
use crate::store::problem::{Expected, Found, Place, Problem, ProblemKind};

/// What the first part of a file says that the rest is checked against.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// The portfolio's scale; none while it is itself broken.
    pub(crate) scale: Option<Scale>,
    /// The criteria, and whether each is rated; none while that part is itself broken.
    pub(crate) criteria: Option<HashMap<CriterionId, bool>>,
    /// The portfolio's objectives; none while that part is itself broken.
    pub(crate) objectives: Option<HashSet<ItemId>>,
}

/// Collects the problems of a file.
///
/// Paths are built from the inside out, and only when there is something to report: a file without
/// problems costs nothing.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    problems: Vec<Problem>,
    /// What was read so far.
    pub(crate) known: Known,
}

impl Checker {
    /// For a part of a file whose first part was read elsewhere.
    pub(crate) fn knowing(known: Known) -> Self {
        let problems = Vec::new();
        Self { problems, known }
    }

    /// What was read, unless there is anything wrong.
    pub(crate) fn known_if_good(self) -> Option<Known> {
        self.problems.is_empty().then_some(self.known)
    }

    /// Everything noted.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        for problem in &mut problems {
            problem.path.0.reverse();
            if let Some(other) = &mut problem.other {
                other.path.0.reverse();
            }
        }
        problems
    }

    /// How many problems there are so far.
    pub(crate) fn count(&self) -> usize {
        self.problems.len()
    }

    /// Notes a problem with the value at hand.
    pub(crate) fn report(&mut self, kind: ProblemKind) {
        self.problems.push(Problem {
            path: Path::root(),
            position: None,
            kind,
            other: None,
        });
    }

    /// Notes a problem with something inside the value at hand.
    pub(crate) fn report_at(&mut self, step: impl Into<Segment>, kind: ProblemKind) {
        self.at(step, |c| c.report(kind));
    }

    /// Notes that something stands twice; both paths begin at the value at hand.
    pub(crate) fn report_twice(&mut self, first: Path, again: Path, kind: ProblemKind) {
        let reversed = |path: Path| Path(path.0.into_iter().rev().collect());
        self.problems.push(Problem {
            path: reversed(again),
            position: None,
            kind,
            other: Some(Place {
                path: reversed(first),
                position: None,
            }),
        });
    }

    /// Goes one step into the value at hand: what is noted there is noted below that step.
    pub(crate) fn at<R>(
        &mut self,
        step: impl Into<Segment>,
        read: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let before = self.problems.len();
        let result = read(self);
        if self.problems.len() > before {
            self.extend_paths(before, &step.into());
        }
        result
    }

    fn extend_paths(&mut self, from: usize, step: &Segment) {
        for problem in self.problems.iter_mut().skip(from) {
            problem.path.0.push(step.clone());
            if let Some(other) = &mut problem.other {
                other.path.0.push(step.clone());
            }
        }
    }

    /// The value at hand, if one of the right shape was given.
    pub(crate) fn value<T: Shape>(&mut self, field: Field<T>) -> Option<T> {
        match field {
            Field::Absent => None,
            Field::Given(value) => Some(value),
            Field::Wrong(found) => {
                let expected = T::expected();
                self.report(ProblemKind::Type { found, expected });
                None
            }
        }
    }

    /// The value of a key, if one of the right shape was given.
    pub(crate) fn take<T: Shape>(&mut self, key: &'static str, field: Field<T>) -> Option<T> {
        self.at(key, |c| c.value(field))
    }

    /// The value of a key that must be there.
    pub(crate) fn require<T: Shape>(&mut self, key: &'static str, field: Field<T>) -> Option<T> {
        if field.is_absent() {
            self.report(ProblemKind::Missing(key));
        }
        self.take(key, field)
    }

    /// Words, unless there are only blanks.
    pub(crate) fn text(&mut self, key: &'static str, field: Field<Text>) -> Option<String> {
        let Text(text) = self.take(key, field)?;
        (!text.trim().is_empty()).then_some(text)
    }

    /// Words that must be there.
    pub(crate) fn required_text(&mut self, key: &'static str, field: Field<Text>) -> String {
        let wrong = matches!(field, Field::Wrong(_));
        let text = self.text(key, field);
        if text.is_none() && !wrong {
            self.report(ProblemKind::Missing(key));
        }
        text.unwrap_or_default()
    }

    /// Something named by words: an id, a reference.
    pub(crate) fn named<T: From<String>>(
        &mut self,
        key: &'static str,
        field: Field<Text>,
    ) -> Option<T> {
        self.text(key, field).map(T::from)
    }

    /// The `id` of an item.
    pub(crate) fn id<T: From<String>>(&mut self, field: Field<Id>) -> T {
        let Id(id) = match field {
            Field::Given(Id(id)) if id.trim().is_empty() => self.require("id", Field::Absent),
            field => self.require("id", field),
        }
        .unwrap_or(Id(String::new()));
        id.into()
    }

    /// A number from `min` on.
    pub(crate) fn at_least(
        &mut self,
        key: &'static str,
        field: Field<f64>,
        min: f64,
    ) -> Option<f64> {
        self.within(key, field, min, None)
    }

    /// A number from `min` to `max`.
    pub(crate) fn within(
        &mut self,
        key: &'static str,
        field: Field<f64>,
        min: f64,
        max: Option<f64>,
    ) -> Option<f64> {
        let found = self.take(key, field)?;
        if found < min || max.is_some_and(|max| found > max) {
            self.report_at(key, ProblemKind::OutOfRange { found, min, max });
        }
        Some(found)
    }

    /// A rating on the portfolio's scale.
    pub(crate) fn rating(&mut self, key: &'static str, field: Field<f64>) -> Option<f64> {
        let found = self.take(key, field)?;
        self.at(key, |c| c.on_scale(found));
        Some(found)
    }

    /// Notes when a rating is not on the portfolio's scale.
    pub(crate) fn on_scale(&mut self, found: f64) {
        if let Some(scale) = self.known.scale
            && !scale.contains(found)
        {
            self.report(ProblemKind::OffScale { found, scale });
        }
    }

    /// The value of a key, read by `read` if it is there.
    pub(crate) fn map<T: Shape, R>(
        &mut self,
        key: &'static str,
        field: Field<T>,
        read: impl FnOnce(T, &mut Self) -> R,
    ) -> Option<R> {
        self.at(key, |c| c.value(field).map(|value| read(value, c)))
    }

    /// The items of a list, each read by `read`; none of them may be empty.
    pub(crate) fn list<T: Shape, R>(
        &mut self,
        key: &'static str,
        field: Field<List<T>>,
        mut read: impl FnMut(T, &mut Self) -> R,
    ) -> Vec<R> {
        self.map(key, field, |List(items), c| {
            let items = items.into_iter().enumerate();
            items
                .filter_map(|(at, item)| c.at(at, |c| Some(read(c.item(item)?, c))))
                .collect()
        })
        .unwrap_or_default()
    }

    fn item<T: Shape>(&mut self, item: Field<T>) -> Option<T> {
        if item.is_absent() {
            self.report(ProblemKind::Type {
                found: Found::Nothing,
                expected: T::expected(),
            });
        }
        self.value(item)
    }

    /// The items of a list of maps, whose ids must differ.
    pub(crate) fn items<T: Identified, R>(
        &mut self,
        key: &'static str,
        field: Field<List<T>>,
        read: impl FnMut(T, &mut Self) -> R,
    ) -> Vec<R> {
        if let Field::Given(list) = &field {
            self.at(key, |c| c.distinct(&[(None, list)]));
        }
        self.list(key, field, read)
    }

    /// Notes the ids that stand twice in lists that share them; each list with its key, if it is not
    /// the value at hand.
    pub(crate) fn distinct<T: Identified>(&mut self, lists: &[(Option<&'static str>, &List<T>)]) {
        let mut seen = HashMap::new();
        for (key, List(items)) in lists {
            for (at, item) in items.iter().enumerate() {
                let Some(Id(id)) = item.given().and_then(|item| item.id().given()) else {
                    continue;
                };
                match seen.get(id) {
                    None => {
                        seen.insert(id, (*key, at));
                    }
                    Some(first) => self.report_twice(
                        id_path(*first),
                        id_path((*key, at)),
                        ProblemKind::DuplicateId(id.clone()),
                    ),
                }
            }
        }
    }

    /// The entries of a map with the user's keys, each read by `read`.
    pub(crate) fn entries<T: Shape, R>(
        &mut self,
        key: &'static str,
        field: Field<Entries<T>>,
        read: impl FnMut(&str, T, &mut Self) -> Option<R>,
    ) -> Vec<R> {
        self.map(key, field, |entries, c| c.entries_of(entries, read))
            .unwrap_or_default()
    }

    /// The entries of the map at hand.
    pub(crate) fn entries_of<T: Shape, R>(
        &mut self,
        Entries(entries): Entries<T>,
        mut read: impl FnMut(&str, T, &mut Self) -> Option<R>,
    ) -> Vec<R> {
        self.distinct_keys(&entries);
        let mut taken = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let before = self.count();
            taken.extend(self.value(value).and_then(|value| read(&key, value, self)));
            if self.count() > before {
                self.extend_paths(before, &Segment::Key(key));
            }
        }
        taken
    }

    fn distinct_keys<T>(&mut self, entries: &[(String, T)]) {
        let mut seen = HashSet::new();
        for (key, _) in entries {
            if !seen.insert(key) {
                let path = Path::root().key(key.as_str());
                let kind = ProblemKind::DuplicateKey(key.clone());
                self.report_twice(path.clone(), path, kind);
            }
        }
    }

    /// The meaning of the key at hand, where `expected` says what it should be.
    pub(crate) fn key<R>(
        &mut self,
        key: &str,
        meaning: Option<R>,
        expected: Expected,
    ) -> Option<R> {
        if meaning.is_none() {
            let found = Found::text(key);
            self.report(ProblemKind::Key { found, expected });
        }
        meaning
    }
}

/// An item of a list that is known by its `id`.
pub(crate) trait Identified: Shape {
    /// The `id`.
    fn id(&self) -> &Field<Id>;
}

fn id_path((key, at): (Option<&'static str>, usize)) -> Path {
    let list = key.map_or_else(Path::root, |key| Path::root().key(key));
    list.index(at).key("id")
}
