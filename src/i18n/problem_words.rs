//! What is wrong with a file, in words. Keys and values are quoted as they stand in the file.

use crate::domain::criterion::MAX_ATTRACTIVENESS;
use crate::store::guard::{GuardError, MAX_BYTES, MAX_DEPTH, MAX_EXPANDED_BYTES, MAX_NODES};
use crate::store::locate::Position;
use crate::store::problem::{Expected, FORMAT, Found, Problem, ProblemKind, Report, UnknownKey};

use super::{Words, t};

impl Words {
    /// All problems of a file, a line each, with the places they stand at.
    pub fn report(&self, report: &Report) -> String {
        self.report_lines(report).collect::<Vec<_>>().join("\n")
    }

    /// Each problem of a report, after its place.
    pub fn report_lines<'a>(&'a self, report: &'a Report) -> impl Iterator<Item = String> + 'a {
        report.problems.iter().map(|problem| {
            let place = problem.position.map(|position| self.place(position));
            place.unwrap_or_default() + &self.file_problem(problem)
        })
    }

    /// A place in a file, before what is said of it.
    pub fn place(&self, Position { line, column }: Position) -> String {
        let (line, column) = (line.to_string(), column.to_string());
        t!(self, "problem-place", line = line, column = column) + &t!(self, "colon")
    }

    /// What is wrong, after the path of the value it is about.
    pub fn file_problem(&self, problem: &Problem) -> String {
        let mut said = self.problem_kind(&problem.kind);
        if let Some(Position { line, .. }) = problem.other.as_ref().and_then(|it| it.position) {
            let line = line.to_string();
            said = t!(self, "problem-first", what = said, line = line);
        }
        if problem.path.segments().is_empty() {
            return said;
        }
        format!("{}{}{said}", problem.path, t!(self, "colon"))
    }

    /// A key the format does not know.
    pub fn unknown_key(&self, key: &UnknownKey) -> String {
        let said = match &key.nearest {
            Some(nearest) => t!(self, "problem-unknown-key-near", nearest = nearest.as_str()),
            None => t!(self, "problem-unknown-key"),
        };
        format!("{}{}{said}", key.path, t!(self, "colon"))
    }

    /// What is wrong, without where.
    pub(super) fn problem_kind(&self, kind: &ProblemKind) -> String {
        match kind {
            ProblemKind::Syntax(refused) => self.not_yaml(refused),
            ProblemKind::Unreadable(what) => self.unreadable_yaml(what),
            ProblemKind::Type { found, expected } => {
                let (found, expected) =
                    (self.found_in_file(found), self.expected_in_file(*expected));
                t!(self, "problem-type", found = found, expected = expected)
            }
            ProblemKind::Key { found, expected } => {
                let (found, expected) =
                    (self.found_in_file(found), self.expected_in_file(*expected));
                t!(self, "problem-key", found = found, expected = expected)
            }
            ProblemKind::Missing(key) => {
                let key = *key;
                t!(self, "problem-missing", key = key)
            }
            ProblemKind::UnknownFormat(found) => {
                let (found, ours) = (found.to_string(), FORMAT.to_string());
                t!(self, "problem-unknown-format", found = found, ours = ours)
            }
            ProblemKind::NewerFormat(found) => {
                let (found, ours) = (found.to_string(), FORMAT.to_string());
                t!(self, "problem-newer-format", found = found, ours = ours)
            }
            ProblemKind::DuplicateId(id) => t!(self, "problem-duplicate-id", id = id.as_str()),
            ProblemKind::DuplicateKey(key) => {
                t!(self, "problem-duplicate-key", key = key.as_str())
            }
            ProblemKind::MergeKey => t!(self, "problem-merge-key"),
            ProblemKind::UnknownCriterion(id) => {
                t!(self, "problem-unknown-criterion", id = id.as_str())
            }
            ProblemKind::UnknownObjective(id) => {
                t!(self, "problem-unknown-objective", id = id.as_str())
            }
            kind => self.problem_of_bounds(kind),
        }
    }

    /// The sentences about figures and rules.
    fn problem_of_bounds(&self, kind: &ProblemKind) -> String {
        match kind {
            ProblemKind::OffScale { found, scale } => {
                let (min, max) = (scale.min().to_string(), scale.max().to_string());
                let found = found.to_string();
                t!(
                    self,
                    "problem-off-scale",
                    found = found,
                    min = min,
                    max = max
                )
            }
            ProblemKind::OutOfRange { found, min, max } => {
                let (found, min) = (found.to_string(), min.to_string());
                match max.map(|max| max.to_string()) {
                    Some(max) => {
                        t!(
                            self,
                            "problem-out-of-range",
                            found = found,
                            min = min,
                            max = max
                        )
                    }
                    None => t!(self, "problem-too-low", found = found, min = min),
                }
            }
            ProblemKind::TooManyCriteria(found) => {
                let (found, most) = (*found, MAX_ATTRACTIVENESS);
                t!(
                    self,
                    "problem-too-many-criteria",
                    found = found,
                    most = most
                )
            }
            ProblemKind::EmptyScale { min, max } => {
                let (min, max) = (min.to_string(), max.to_string());
                t!(self, "problem-empty-scale", min = min, max = max)
            }
            ProblemKind::NotForKind { key, kind } => {
                let (key, kind) = (*key, *kind);
                t!(self, "problem-not-for-kind", key = key, kind = kind)
            }
            ProblemKind::SameEnds(end) => t!(self, "problem-same-ends", end = end.to_string()),
            ProblemKind::TwoRules => t!(self, "problem-two-rules"),
            ProblemKind::BandAfterLast => t!(self, "problem-band-after-last"),
            ProblemKind::BandsUnordered { up_to, before } => {
                let (up_to, before) = (up_to.to_string(), before.to_string());
                t!(
                    self,
                    "problem-bands-unordered",
                    up_to = up_to,
                    before = before
                )
            }
            ProblemKind::NoLastBand => t!(self, "problem-no-last-band"),
            _ => String::new(),
        }
    }

    /// What stands in a file.
    pub fn found_in_file(&self, found: &Found) -> String {
        match found {
            Found::Nothing => t!(self, "found-nothing"),
            Found::Text(text) => t!(self, "found-text", text = text.as_str()),
            Found::Number(number) => number_as_written(*number),
            Found::Truth(truth) => truth.to_string(),
            Found::List => t!(self, "found-list"),
            Found::Map => t!(self, "found-map"),
            Found::Tag(tag) => t!(self, "found-tag", tag = tag.as_str()),
        }
    }

    fn expected_in_file(&self, expected: Expected) -> String {
        match expected {
            Expected::Text => t!(self, "file-expected-text"),
            Expected::Id => t!(self, "file-expected-id"),
            Expected::Number => t!(self, "file-expected-number"),
            Expected::Whole { min, max } => {
                let (low, high) = (min.to_string(), max.to_string());
                t!(self, "file-expected-whole", min = low, max = high)
            }
            Expected::Truth => t!(self, "file-expected-truth"),
            Expected::Date => t!(self, "file-expected-date"),
            Expected::DateOrMonth => t!(self, "file-expected-date-or-month"),
            Expected::Time => t!(self, "file-expected-time"),
            Expected::Year => t!(self, "file-expected-year"),
            Expected::OneOf(words) => {
                let words = words.join(", ");
                t!(self, "file-expected-one-of", words = words)
            }
            Expected::List => t!(self, "found-list"),
            Expected::Map => t!(self, "found-map"),
            Expected::NumberOr(key) => t!(self, "file-expected-number-or", key = key),
        }
    }

    /// Why a text is not parsed.
    pub(super) fn guarded(&self, error: &GuardError) -> String {
        let (line, said) = match error {
            GuardError::TooLarge { bytes } => {
                let (bytes, most) = (bytes.to_string(), MAX_BYTES.to_string());
                (
                    None,
                    t!(self, "guard-too-large", bytes = bytes, most = most),
                )
            }
            GuardError::Utf16 => (None, t!(self, "guard-utf16")),
            GuardError::NotUtf8 { line } => (Some(line), t!(self, "guard-not-utf8")),
            GuardError::ConflictMarker { line } => (Some(line), t!(self, "guard-conflict")),
            GuardError::SeveralDocuments { line } => (Some(line), t!(self, "guard-documents")),
            GuardError::TooDeep { line } => {
                let most = MAX_DEPTH.to_string();
                (Some(line), t!(self, "guard-too-deep", most = most))
            }
            GuardError::TooManyNodes { line } => {
                let most = MAX_NODES.to_string();
                (Some(line), t!(self, "guard-too-many", most = most))
            }
            GuardError::AliasesGrow { line } => {
                let (most, size) = (
                    MAX_NODES.to_string(),
                    (MAX_EXPANDED_BYTES >> 20).to_string(),
                );
                (
                    Some(line),
                    t!(self, "guard-aliases", most = most, size = size),
                )
            }
            GuardError::Unreadable { line, reason } => (
                Some(line),
                t!(self, "guard-unreadable", why = reason.as_str()),
            ),
        };
        line.map_or_else(String::new, |line| self.line(*line)) + &said
    }

    /// A line of a file, before what is said of it.
    pub fn line(&self, line: usize) -> String {
        let line = line.to_string();
        t!(self, "problem-line", line = line) + &t!(self, "colon")
    }
}

/// A number as YAML writes it.
fn number_as_written(number: f64) -> String {
    if number.is_nan() {
        ".nan".to_owned()
    } else if number.is_infinite() {
        let sign = if number < 0.0 { "-" } else { "" };
        format!("{sign}.inf")
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Lang, Words};
    use crate::store::read::check;

    /// The files of `tests/files/invalid` hold every kind of problem; their reports are in English
    /// there, and none of their sentences is left so in French.
    #[test]
    fn every_problem_is_said_in_french_too() {
        let [english, french] = [Lang::En, Lang::Fr].map(Words::new);
        let files = std::fs::read_dir("tests/files/invalid").expect("the files of the tests");
        for file in files.filter_map(Result::ok) {
            let path = file.path();
            if path.extension().is_none_or(|extension| extension != "yaml") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a text");
            for problem in check(&text).problems {
                let said = french.file_problem(&problem);
                assert!(!said.is_empty(), "{problem:?}");
                assert_ne!(said, english.file_problem(&problem), "{problem:?}");
            }
        }
    }
}
