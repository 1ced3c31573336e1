//! Problems, with their places in the text.

use super::{Reading, unknown};
use crate::everyday::Refused;
use crate::store::locate::{DuplicateKey, Locations, Position};
use crate::store::path::{Path, Segment};
use crate::store::problem::{Place, Problem, ProblemKind};

/// Everything that is wrong, in the order of the lines.
pub(super) fn problems(reading: &Reading, locations: &Locations) -> Vec<Problem> {
    let twice = locations.duplicate_keys().into_iter().map(duplicate_key);
    let merges = reading
        .unknown
        .iter()
        .filter(|path| unknown::is_merge(path));
    // The checker sees only those repeated keys that the parser lets through; the text shows all.
    let mut problems: Vec<_> = reading
        .problems
        .iter()
        .filter(|problem| !matches!(problem.kind, ProblemKind::DuplicateKey(_)))
        .cloned()
        .chain(merges.map(|path| problem(path.clone(), ProblemKind::MergeKey)))
        .map(|problem| placed(problem, locations))
        .chain(twice)
        .collect();
    if problems.is_empty() {
        problems.extend(reading.refused.as_ref().map(unreadable));
    }
    problems.sort_by(|a, b| (a.position, &a.path).cmp(&(b.position, &b.path)));
    problems
}

/// The problem of a text that is no YAML.
pub(super) fn syntax(text: &str, error: &serde_yaml::Error) -> Problem {
    refused(text, error, ProblemKind::Syntax)
}

/// The problem of a text that the parser refused for a reason of its own.
fn unreadable(error: &serde_yaml::Error) -> Problem {
    refused("", error, |refused| ProblemKind::Unreadable(refused.words))
}

fn refused(
    text: &str,
    error: &serde_yaml::Error,
    kind: impl FnOnce(Refused) -> ProblemKind,
) -> Problem {
    let refused = Refused::of(text, error);
    let position = refused.at.map(|(line, column)| Position { line, column });
    Problem {
        position,
        ..problem(Path::root(), kind(refused))
    }
}

const fn problem(path: Path, kind: ProblemKind) -> Problem {
    Problem {
        path,
        position: None,
        kind,
        other: None,
    }
}

fn duplicate_key(twice: DuplicateKey) -> Problem {
    let key = match twice.path.segments().last() {
        Some(Segment::Key(key)) => key.clone(),
        _ => String::new(),
    };
    let other = Place {
        path: twice.path.clone(),
        position: Some(twice.first),
    };
    Problem {
        path: twice.path,
        position: Some(twice.again),
        kind: ProblemKind::DuplicateKey(key),
        other: Some(other),
    }
}

/// A problem with its place, unless it has one.
fn placed(mut problem: Problem, locations: &Locations) -> Problem {
    if problem.position.is_none() {
        problem.position = if problem.kind.is_about_key() {
            locations.find_key(&problem.path)
        } else {
            locations.find(&problem.path)
        };
    }
    if let Some(other) = &mut problem.other {
        other.position = locations.find(&other.path);
    }
    problem
}
