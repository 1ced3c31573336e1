//! The names of problems for programs: in kebab-case, and never changed.

use crate::store::problem::ProblemKind;

/// The name of a kind of problem.
pub(super) const fn problem_id(kind: &ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Syntax(_) => "not-yaml",
        ProblemKind::Type { .. } => "wrong-type",
        ProblemKind::Key { .. } => "wrong-key",
        ProblemKind::Missing(_) => "missing",
        ProblemKind::UnknownFormat(_) => "unknown-format",
        ProblemKind::NewerFormat(_) => "newer-format",
        ProblemKind::DuplicateId(_) => "duplicate-id",
        ProblemKind::DuplicateKey(_) => "duplicate-key",
        ProblemKind::MergeKey => "merge-key",
        ProblemKind::UnknownCriterion(_) => "unknown-criterion",
        ProblemKind::UnknownObjective(_) => "unknown-objective",
        ProblemKind::OffScale { .. } => "off-scale",
        ProblemKind::OutOfRange { .. } => "out-of-range",
        ProblemKind::TooManyCriteria(_) => "too-many-criteria",
        ProblemKind::EmptyScale { .. } => "empty-scale",
        ProblemKind::NotForKind { .. } => "not-for-kind",
        ProblemKind::SameEnds(_) => "same-ends",
        ProblemKind::TwoRules => "two-rules",
        ProblemKind::BandAfterLast => "band-after-last",
        ProblemKind::BandsUnordered { .. } => "bands-unordered",
        ProblemKind::NoLastBand => "no-last-band",
        ProblemKind::Unreadable(_) => "unreadable",
    }
}
