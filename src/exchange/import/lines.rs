//! What is said of a proposal, line by line, clean.

use super::headings::{Mapped, Meaning};
use super::trouble::{Problem, Trouble};
use super::{Change, Note, Proposal, What};
use crate::clean::Clean;
use crate::domain::edit::{Imported, Refusal};
use crate::domain::field::Kind;
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::{AccountId, ItemId, Portfolio};
use crate::i18n::{Words, t};
use crate::sheets::column_name;
use crate::sheets::days::Order;

/// What is said of a proposal. Every line may be shown as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// How much there is of what, in a line.
    pub summary: String,
    /// What each column was taken for.
    pub columns: Vec<String>,
    /// What else is to be known.
    pub notes: Vec<String>,
    /// What would change: each account with what changes of it.
    pub changes: Vec<(String, Vec<String>)>,
    /// What is wrong, in the order of the rows.
    pub problems: Vec<String>,
}

impl Proposal {
    /// What is said of it.
    pub fn said(&self, portfolio: &Portfolio, words: &Words) -> Said {
        let clean = |text: String| Clean::new(&text).into_string();
        let speaker = Speaker { portfolio, words };
        let all = |lines: Vec<String>| lines.into_iter().map(clean).collect();
        let groups = self.changes.chunk_by(|a, b| a.account == b.account);
        Said {
            summary: speaker.summary(self),
            columns: all(self.mapping.iter().map(|it| speaker.column(it)).collect()),
            notes: all(self.notes.iter().map(|it| speaker.note(it)).collect()),
            changes: groups
                .map(|group| {
                    let (account, lines) = speaker.group(group);
                    (clean(account), all(lines))
                })
                .collect(),
            problems: all(self.problems.iter().map(|it| speaker.problem(it)).collect()),
        }
    }
}

/// Who says it.
struct Speaker<'a> {
    portfolio: &'a Portfolio,
    words: &'a Words,
}

impl Speaker<'_> {
    fn summary(&self, proposal: &Proposal) -> String {
        let words = self.words;
        let what = match proposal.what {
            What::Accounts => t!(words, "import-of-accounts", count = proposal.rows),
            What::Readings => t!(words, "import-of-readings", count = proposal.rows),
        };
        let Imported { accounts, values } = proposal.counted();
        let mut parts = vec![what];
        if accounts > 0 {
            parts.push(t!(words, "import-new", count = accounts));
        }
        if values > 0 || accounts == 0 {
            parts.push(t!(words, "import-changes", count = values));
        }
        if proposal.is_hopeless() {
            let count = proposal.problems.len();
            parts.push(t!(words, "import-problems", count = count));
        } else if !proposal.is_clean() {
            let count = proposal.wrong_rows();
            parts.push(t!(words, "import-wrong-rows", count = count));
        }
        parts.join(", ")
    }

    fn column(&self, mapped: &Mapped) -> String {
        let words = self.words;
        let meaning = match &mapped.meaning {
            Meaning::Account { column, times } => {
                let name = column.heading(self.portfolio, words);
                match *times {
                    1e3 => t!(words, "import-thousands", what = name),
                    1e6 => t!(words, "import-millions", what = name),
                    _ => name,
                }
            }
            Meaning::Reading(column) => column.heading(words),
            Meaning::Computed => t!(words, "import-computed"),
            Meaning::YearMissing => t!(words, "import-year-missing"),
            Meaning::Unheaded => t!(words, "import-unheaded"),
            Meaning::LeftOut => t!(words, "import-left-out"),
            Meaning::Unknown => t!(words, "import-unknown"),
        };
        let place = column_name(mapped.column);
        let heading = &mapped.heading;
        if heading.is_empty() {
            format!("{place}  {meaning}")
        } else {
            format!("{place}  {heading} → {meaning}")
        }
    }

    fn note(&self, note: &Note) -> String {
        let words = self.words;
        match note {
            &Note::RowsAbove(count) => t!(words, "import-rows-above", count = count),
            &Note::Sums(row) => t!(words, "import-sums", row = row),
            Note::Days(day, Order::DayFirst) => {
                t!(words, "import-day-first", day = day.as_str())
            }
            Note::Days(day, Order::MonthFirst) => {
                t!(words, "import-month-first", day = day.as_str())
            }
            &Note::ToCome(count, row, day) => {
                let day = words.date(day);
                t!(words, "import-to-come", count = count, row = row, day = day)
            }
            Note::Alike(row, name, (_, like)) => {
                let (row, name, like) = (*row, name.as_str(), like.as_str());
                t!(words, "import-alike", row = row, name = name, like = like)
            }
            Note::Same(name, (_, account)) => {
                let (name, account) = (name.as_str(), account.as_str());
                t!(words, "import-same", name = name, account = account)
            }
            Note::Decimal(figure, ',') => t!(words, "import-comma", figure = figure.as_str()),
            Note::Decimal(figure, _) => t!(words, "import-point", figure = figure.as_str()),
            Note::UnknownIds(count, id) => {
                let count = *count;
                t!(words, "import-unknown-ids", count = count, id = id.as_str())
            }
        }
    }

    /// An account, and what changes of it.
    fn group(&self, changes: &[Change]) -> (String, Vec<String>) {
        let words = self.words;
        let account = changes.first().map_or("", |it| it.account.as_str());
        let new = changes.iter().any(|it| it.new);
        let heading = if new {
            t!(words, "import-new-account", name = account)
        } else {
            account.to_owned()
        };
        let told = changes.iter().filter(|it| !it.what.is_empty());
        let line = |it: &Change| {
            let colon = t!(words, "colon");
            if it.before.is_empty() {
                format!("{}{colon}{}", it.what, it.after)
            } else {
                format!("{}{colon}{} → {}", it.what, it.before, it.after)
            }
        };
        (heading, told.map(line).collect())
    }

    fn problem(&self, problem: &Problem) -> String {
        let words = self.words;
        let trouble = self.trouble(&problem.trouble);
        let column = problem.column.as_ref();
        let column = column.map(|(at, heading)| format!("{} ({heading})", column_name(*at)));
        match (problem.row, column) {
            (Some(row), Some(column)) => {
                t!(
                    words,
                    "import-at-cell",
                    row = row,
                    column = column,
                    what = trouble
                )
            }
            (Some(row), None) => t!(words, "import-at-row", row = row, what = trouble),
            (None, Some(column)) => t!(words, "import-at-column", column = column, what = trouble),
            (None, None) => trouble,
        }
    }

    fn trouble(&self, trouble: &Trouble) -> String {
        let words = self.words;
        match trouble {
            Trouble::NoRows => t!(words, "import-no-rows"),
            Trouble::NoSubject => t!(words, "import-no-subject"),
            Trouble::Requirements => t!(words, "import-requirements"),
            Trouble::NoReadings => t!(words, "import-no-readings"),
            Trouble::SameColumn(other) => {
                t!(words, "import-same-column", column = column_name(*other))
            }
            &Trouble::Twice(row) => t!(words, "import-twice", row = row),
            Trouble::NotA { kind, found } => {
                let expected = match kind {
                    Kind::Date => t!(words, "import-expected-day"),
                    kind => words.expected(*kind),
                };
                t!(
                    words,
                    "import-not-a",
                    found = found.as_str(),
                    expected = expected
                )
            }
            Trouble::NotOneOf { found, expected } => {
                let expected = expected.join(", ");
                t!(
                    words,
                    "import-not-one-of",
                    found = found.as_str(),
                    expected = expected
                )
            }
            Trouble::Doubtful(found) => t!(words, "import-doubtful", found = found.as_str()),
            Trouble::DoubtfulDay(found) => {
                t!(words, "import-doubtful-day", found = found.as_str())
            }
            Trouble::Share(found) => t!(words, "import-share", found = found.as_str()),
            Trouble::SheetError(found) => t!(words, "import-error", found = found.as_str()),
            Trouble::NoDay => t!(words, "import-no-day"),
            Trouble::Refused(refusal) => self.refused(refusal),
            other => self.trouble_of_names(other),
        }
    }

    fn trouble_of_names(&self, trouble: &Trouble) -> String {
        let words = self.words;
        let ids = |ids: Vec<&str>| ids.join(", ");
        match trouble {
            Trouble::NoIndicatorNamed => t!(words, "import-no-indicator-named"),
            Trouble::NoSuchAccount(name) => {
                t!(words, "import-no-account", name = name.as_str())
            }
            Trouble::NoSuchIndicator(name) => {
                t!(words, "import-no-indicator", name = name.as_str())
            }
            Trouble::SeveralAccounts(all) => {
                let all = ids(all.iter().map(AccountId::as_str).collect());
                t!(words, "import-several-accounts", ids = all)
            }
            Trouble::SeveralIndicators(all) => {
                let all = ids(all.iter().map(ItemId::as_str).collect());
                t!(words, "import-several-indicators", ids = all)
            }
            Trouble::SeveralPeople(name) => {
                t!(words, "import-several-people", name = name.as_str())
            }
            Trouble::IdAndName { id_of, name_of } => {
                let (id, name) = (id_of.as_str(), name_of.as_str());
                t!(words, "import-id-and-name", id = id, name = name)
            }
            _ => t!(words, "import-unnamed"),
        }
    }

    fn refused(&self, refusal: &Refusal) -> String {
        let words = self.words;
        match refusal {
            Refusal::Unfit(unfit) => words.unfit(*unfit),
            Refusal::Unreadable(why) => words.unreadable(*why),
            Refusal::OffScale { value, scale } => {
                let (value, scale) = (*value, *scale);
                words.unreadable(Unreadable::OffScale { value, scale })
            }
            Refusal::NotFinite => words.unreadable(Unreadable::NotFinite),
            _ => t!(words, "import-refused"),
        }
    }
}
