//! What differs between two portfolios, by its meaning: in words, place by place.

use serde_yaml::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::domain::Portfolio;
use crate::store::diff::diff;
use crate::store::patch::{self, Op};
use crate::store::write;

use super::{Held, Whereabouts, Words, t};

/// How much a summary names: accounts, and places of each; from the most to the least.
const NAMED: [(usize, usize); 3] = [(2, 2), (2, 1), (1, 1)];
/// What is named where none of it has room.
const LEAST: (usize, usize) = (1, 0);

/// A place that differs. What is missing on one side is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The name of the account it is in, if it is in one.
    pub account: Option<String>,
    /// Where, in the account or the file; nothing for the account as a whole.
    pub place: Whereabouts,
    /// What stands there.
    pub before: Option<Held>,
    /// What would stand there.
    pub after: Option<Held>,
}

/// What would change if `before` became `after`, in the order of the file.
pub fn changes(before: &Portfolio, after: &Portfolio) -> Vec<Change> {
    let ops = diff(before, after);
    if ops.is_empty() {
        return Vec::new();
    }
    let (old, new) = (write::to_value(before), write::to_value(after));
    let name = |id: &str| {
        let id = id.into();
        let account = before.account(&id).or_else(|| after.account(&id));
        account.map_or_else(|| id.to_string(), |account| account.name.clone())
    };
    ops.iter()
        .map(|op| change(op, [&old, &new], name))
        .collect()
}

fn change(op: &Op, versions: [&Value; 2], name: impl Fn(&str) -> String) -> Change {
    let (path, after) = match op {
        Op::Set { path, value } => (path.clone(), Some(value)),
        Op::Insert { path, value, .. } => {
            let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
            (path.clone().id(id), Some(value))
        }
        Op::Remove { path, .. } => (path.clone(), None),
        // It is there, before and after, only elsewhere.
        Op::Move { path, .. } => (path.clone(), patch::get(versions[0], path.segments())),
    };
    let before = patch::get(versions[0], path.segments());
    let (account, place) = Whereabouts::new(&path, &versions);
    let [before, after] =
        [before, after].map(|it| it.map(|value| Held::of(&place, value, &versions)));
    Change {
        account: account.map(|id| name(&id)),
        place,
        before,
        after,
    }
}

impl Words {
    /// What differs, in a line: the first accounts by name, each with the first places in it.
    pub fn changes_in_brief(&self, changes: &[Change]) -> String {
        self.changes_within(changes, usize::MAX)
    }

    /// What differs, in a line of so many cells: with less of it named where there is little room.
    pub fn changes_within(&self, changes: &[Change], cells: usize) -> String {
        if changes.is_empty() {
            return t!(self, "changes-none");
        }
        let mut said = NAMED
            .iter()
            .map(|named| self.changes_named(changes, *named));
        let fitting = said.find(|said| said.width() <= cells);
        fitting.unwrap_or_else(|| self.changes_named(changes, LEAST))
    }

    fn changes_named(&self, changes: &[Change], (accounts, places): (usize, usize)) -> String {
        let groups: Vec<_> = changes.chunk_by(|a, b| a.account == b.account).collect();
        let first = groups.iter().take(accounts);
        let mut said: Vec<String> = first.map(|it| self.group(it, places)).collect();
        let more = groups.len().saturating_sub(accounts);
        if more > 0 {
            said.push(t!(self, "accounts-more", count = more));
        }
        said.join(", ")
    }

    /// What differs in one account, or beside all of them; so many of the places.
    fn group(&self, changes: &[Change], most: usize) -> String {
        let account = changes.first().and_then(|change| change.account.clone());
        if most == 0 {
            return account.unwrap_or_else(|| self.beside_accounts());
        }
        let shown = changes.iter().take(most);
        let places: Vec<String> = shown.map(|it| self.where_changed(it)).collect();
        let mut places = places.join(", ");
        if changes.len() > most {
            places.push('…');
        }
        match account {
            Some(account) => format!("{account} ({places})"),
            None => places,
        }
    }

    /// Where something differs; of an account as a whole, how.
    pub fn where_changed(&self, change: &Change) -> String {
        if !change.place.is_empty() {
            return self.whereabouts(&change.place);
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
                let [before, after] = [before, after]
                    .map(|it| it.as_ref().map_or_else(nothing, |value| self.held(value)));
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
    #[case::value("effort: 3", "effort: 5", "Helios Retail (effort in days a month)", &["effort in days a month: 3 → 5"])]
    #[case::score(
        "innovation: 4",
        "innovation: 2",
        "Helios Retail (score of Innovation)",
        &["score of Innovation: 4 → 2"]
    )]
    #[case::gone(
        "  - {id: nova, name: Nova, effort: 1}\n",
        "",
        "Nova (taken away)",
        &["taken away"]
    )]
    #[case::setting("currency: EUR", "currency: CHF", "currency", &["currency: EUR → CHF"])]
    #[case::value_gone(", effort: 1", "", "Nova (effort in days a month)", &["effort in days a month: 1 → nothing"])]
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
            place: place.into(),
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
        for (cells, expected) in [
            (33, "A (x, y…), B (x), 2 more accounts"),
            (32, "A (x…), B (x), 2 more accounts"),
            (25, "A (x…), 3 more accounts"),
            (20, "A, 3 more accounts"),
            (5, "A, 3 more accounts"),
        ] {
            assert_eq!(words.changes_within(&many, cells), expected);
        }
    }

    #[rstest]
    #[case::english(Lang::En, "92.6 kB")]
    #[case::french(Lang::Fr, "92,6\u{202f}ko")]
    fn sizes_are_short(#[case] lang: Lang, #[case] expected: &str) {
        let said = Words::new(lang).size(92_582);
        assert_eq!(said.replace('\u{a0}', "\u{202f}"), expected);
    }
}
