//! What differs between two portfolios, by its meaning: in words, place by place.

use serde_yaml::Value;

use crate::domain::Portfolio;
use crate::store::diff::diff;
use crate::store::merge::brief;
use crate::store::patch::{self, Op};
use crate::store::path::{Path, Segment};
use crate::store::write;

use super::{Words, t};

/// Accounts that are named in a summary.
const ACCOUNTS: usize = 2;
/// Places of an account that are named in a summary.
const PLACES: usize = 2;

/// A place that differs. What is missing on one side is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The name of the account it is in, if it is in one.
    pub account: Option<String>,
    /// Where, in the account or the file; nothing for the account as a whole.
    pub place: String,
    /// What stands there.
    pub before: Option<String>,
    /// What would stand there.
    pub after: Option<String>,
}

/// What would change if `before` became `after`, in the order of the file.
pub fn changes(before: &Portfolio, after: &Portfolio) -> Vec<Change> {
    let ops = diff(before, after);
    if ops.is_empty() {
        return Vec::new();
    }
    let old = write::to_value(before);
    let name = |id: &str| {
        let id = id.into();
        let account = before.account(&id).or_else(|| after.account(&id));
        account.map_or_else(|| id.to_string(), |account| account.name.clone())
    };
    ops.iter().map(|op| change(op, &old, name)).collect()
}

fn change(op: &Op, old: &Value, name: impl Fn(&str) -> String) -> Change {
    let (path, after) = match op {
        Op::Set { path, value } => (path.clone(), Some(value)),
        Op::Insert { path, value, .. } => {
            let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
            (path.clone().id(id), Some(value))
        }
        Op::Remove { path, .. } => (path.clone(), None),
        // It is there, before and after, only elsewhere.
        Op::Move { path, .. } => (path.clone(), patch::get(old, path.segments())),
    };
    let before = patch::get(old, path.segments());
    let (account, place) = match path.segments() {
        [Segment::Key(list), Segment::Id(id), rest @ ..] if list == "accounts" => {
            (Some(name(id)), Path::from(rest))
        }
        _ => (None, path),
    };
    Change {
        account,
        place: place.to_string(),
        before: before.map(brief),
        after: after.map(brief),
    }
}

impl Words {
    /// What differs, in a line: the first accounts by name, each with the first places in it.
    pub fn changes_in_brief(&self, changes: &[Change]) -> String {
        if changes.is_empty() {
            return t!(self, "changes-none");
        }
        let groups: Vec<_> = changes.chunk_by(|a, b| a.account == b.account).collect();
        let mut said: Vec<String> = groups
            .iter()
            .take(ACCOUNTS)
            .map(|it| self.group(it))
            .collect();
        let more = groups.len().saturating_sub(ACCOUNTS);
        if more > 0 {
            said.push(t!(self, "accounts-more", count = more));
        }
        said.join(", ")
    }

    /// What differs in one account, or beside all of them.
    fn group(&self, changes: &[Change]) -> String {
        let places: Vec<String> = changes
            .iter()
            .take(PLACES)
            .map(|it| self.where_changed(it))
            .collect();
        let mut places = places.join(", ");
        if changes.len() > PLACES {
            places.push('…');
        }
        match changes.first().and_then(|change| change.account.as_ref()) {
            Some(account) => format!("{account} ({places})"),
            None => places,
        }
    }

    /// Where something differs; of an account as a whole, how.
    pub fn where_changed(&self, change: &Change) -> String {
        if !change.place.is_empty() {
            return change.place.clone();
        }
        match (&change.before, &change.after) {
            (None, _) => t!(self, "changes-added"),
            (_, None) => t!(self, "changes-removed"),
            _ => t!(self, "changes-moved"),
        }
    }

    /// What differs at a place, with what stands there and what would.
    pub fn difference(&self, change: &Change) -> String {
        let place = self.where_changed(change);
        let colon = t!(self, "colon");
        let nothing = || t!(self, "changes-nothing");
        match (&change.before, &change.after) {
            (before, after) if before == after => place,
            _ if change.place.is_empty() => place,
            (before, after) => {
                let [before, after] = [before, after].map(|it| it.clone().unwrap_or_else(nothing));
                format!("{place}{colon}{before} → {after}")
            }
        }
    }

    /// The size of a file: `92.6 kB`.
    pub fn size(&self, bytes: u64) -> String {
        super::numerals::compact(bytes as f64, &t!(self, "unit-bytes"), self.numerals())
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::Lang;
    use crate::store::read::read;

    const TEXT: &str = "\
format: 1
portfolio: {name: Aurora, currency: EUR}
criteria:
  attractiveness:
    - {id: innovation, name: Innovation, weight: 100, kind: qualitative}
accounts:
  - {id: helios, name: Helios Retail, effort: 3, scores: {innovation: 4}}
  - {id: nova, name: Nova, effort: 1}
";

    fn between(from: &str, to: &str) -> Vec<Change> {
        let [before, after] = [TEXT, &TEXT.replace(from, to)].map(|it| read(it).expect("valid"));
        changes(&before, &after)
    }

    #[rstest]
    #[case::nothing("", "", "as the file is now", &[])]
    #[case::value("effort: 3", "effort: 5", "Helios Retail (effort)", &["effort: 3 → 5"])]
    #[case::score(
        "innovation: 4",
        "innovation: 2",
        "Helios Retail (scores.innovation)",
        &["scores.innovation: 4 → 2"]
    )]
    #[case::gone(
        "  - {id: nova, name: Nova, effort: 1}\n",
        "",
        "Nova (taken away)",
        &["taken away"]
    )]
    #[case::setting("currency: EUR", "currency: CHF", "portfolio.currency", &["portfolio.currency: EUR → CHF"])]
    #[case::value_gone(", effort: 1", "", "Nova (effort)", &["effort: 1 → nothing"])]
    fn a_difference_is_told_by_its_meaning(
        #[case] from: &str,
        #[case] to: &str,
        #[case] brief: &str,
        #[case] all: &[&str],
    ) {
        let words = Words::new(Lang::En);
        let found = between(from, to);
        assert_eq!(words.changes_in_brief(&found), brief);
        let told: Vec<_> = found
            .iter()
            .map(|change| words.difference(change))
            .collect();
        assert_eq!(told, all);
    }

    #[test]
    fn much_is_told_in_brief() {
        let change = |account: &str, place: &str| Change {
            account: Some(account.to_owned()),
            place: place.to_owned(),
            before: None,
            after: None,
        };
        let many = [
            change("A", "x"),
            change("A", "y"),
            change("A", "z"),
            change("B", "x"),
            change("C", "x"),
            change("D", "x"),
        ];
        let words = Words::new(Lang::En);
        let told = words.changes_in_brief(&many);
        assert_eq!(told, "A (x, y…), B (x), 2 more accounts");
    }

    #[rstest]
    #[case::english(Lang::En, "92.6 kB")]
    #[case::french(Lang::Fr, "92,6\u{202f}ko")]
    fn sizes_are_short(#[case] lang: Lang, #[case] expected: &str) {
        let said = Words::new(lang).size(92_582);
        assert_eq!(said.replace('\u{a0}', "\u{202f}"), expected);
    }
}
