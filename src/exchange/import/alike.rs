//! Which account a name resembles that is nobody's: `HELIOS RETAIL SA` and `Helios Retail`, `Zenit` and `Zenith`.
//!
//! Only asked, never taken for the same: two companies of a group may well be two accounts.

use crate::domain::{AccountId, Portfolio};
use crate::i18n::fold::plain;

/// What companies are called besides their names.
const FORMS: [&str; 33] = [
    "ab",
    "ag",
    "and",
    "as",
    "asa",
    "bv",
    "cie",
    "co",
    "company",
    "corp",
    "corporation",
    "et",
    "ets",
    "eurl",
    "gmbh",
    "group",
    "groupe",
    "holding",
    "inc",
    "kg",
    "limited",
    "llc",
    "llp",
    "ltd",
    "nv",
    "oy",
    "plc",
    "sa",
    "sarl",
    "sas",
    "se",
    "spa",
    "srl",
];
/// How much two names have in common, 0 to 1, that may be one with a mistake in it.
const LIKE: f64 = 0.85;
/// A first word of fewer letters says little.
const SHORT: usize = 4;

/// The accounts by what is left of their names without forms of companies.
pub(super) struct Alike {
    cores: Vec<(Core, AccountId)>,
}

impl Alike {
    pub(super) fn of(portfolio: &Portfolio) -> Self {
        let accounts = portfolio.accounts().iter();
        let cores = accounts.map(|it| (Core::of(&it.name), it.id.clone()));
        Self {
            cores: cores.collect(),
        }
    }

    /// The account whose name resembles this one most, if one does.
    pub(super) fn find(&self, name: &str) -> Option<&AccountId> {
        let mut cores = self.cores.iter();
        if name.contains(LOST)
            && let Some((_, id)) = cores.find(|(it, _)| is_same_but_lost(&it.written, name))
        {
            return Some(id);
        }
        let name = Core::of(name);
        let likeness = self
            .cores
            .iter()
            .map(|(core, id)| (name.likeness(core), id));
        let best = likeness.max_by(|(a, _), (b, _)| a.total_cmp(b));
        best.filter(|(it, _)| *it >= LIKE).map(|(_, id)| id)
    }
}

/// What spreadsheets write for letters that the encoding of a text file lacks.
const LOST: char = '?';

/// Whether a text is one that is known, but for letters that were lost on its way through a spreadsheet.
pub(super) fn is_same_but_lost(known: &str, text: &str) -> bool {
    known.chars().count() == text.chars().count()
        && known
            .chars()
            .zip(text.chars())
            .all(|(known, letter)| known == letter || letter == LOST)
}

/// What of a name is its own.
struct Core {
    /// The name as it is written.
    written: String,
    /// Its words, folded.
    words: Vec<String>,
    /// The same without blanks.
    letters: String,
    /// How many letters it has.
    count: usize,
    /// Which ones, a bit each; some share one.
    has: u32,
}

impl Core {
    /// Forms of companies are left out, unless nothing would be left.
    fn of(name: &str) -> Self {
        let plain = plain(name);
        let words: Vec<&str> = plain.split(' ').collect();
        // Letters that stand alone are one word, as those of `S.p.A.` are.
        let letters = words.chunk_by(|one, other| one.len() == 1 && other.len() == 1);
        let words: Vec<String> = letters.map(<[&str]>::concat).collect();
        let own = words.iter().filter(|it| !FORMS.contains(&it.as_str()));
        let words = match own.cloned().collect::<Vec<_>>() {
            own if own.is_empty() => words,
            own => own,
        };
        let letters = words.concat();
        let has = letters
            .chars()
            .fold(0, |all, it| all | 1 << (u32::from(it) % 32));
        Self {
            written: name.to_owned(),
            words,
            count: letters.chars().count(),
            letters,
            has,
        }
    }

    /// How much two names have in common, 0 to 1: the whole, the beginning, or most letters.
    fn likeness(&self, other: &Self) -> f64 {
        let (short, long) = if self.words.len() < other.words.len() {
            (&self.words, &other.words)
        } else {
            (&other.words, &self.words)
        };
        let says_something = short.first().is_some_and(|it| it.len() >= SHORT);
        if self.words == other.words {
            1.0
        } else if says_something && long.starts_with(short) {
            LIKE
        } else if self.may_be_like(other) {
            strsim::normalized_damerau_levenshtein(&self.letters, &other.letters)
        } else {
            0.0
        }
    }

    /// Whether two names can be like each other at all, seen at a glance: thousands of names are compared with
    /// thousands. Every mistake adds or takes away a letter, or puts one in the place of another.
    fn may_be_like(&self, other: &Self) -> bool {
        let longer = self.count.max(other.count);
        let mistakes = ((1.0 - LIKE) * longer as f64) as usize;
        let apart = self.count.abs_diff(other.count);
        apart <= mistakes && (self.has ^ other.has).count_ones() as usize <= 2 * mistakes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    proptest! {
        /// What is seen at a glance never hides what a closer look would find.
        #[test]
        fn a_glance_is_never_wrong(one in "[a-dö日]{1,14}", other in "[a-dö日]{1,14}") {
            let whole = strsim::normalized_damerau_levenshtein(&one, &other);
            let (one, other) = (Core::of(&one), Core::of(&other));
            prop_assert!(one.may_be_like(&other) || whole < LIKE);
        }
    }

    #[rstest]
    #[case::same("Łąka Agro", "Łąka Agro", true)]
    #[case::lost("Łąka Agro", "??ka Agro", true)]
    #[case::asked("Who", "Who?", false)]
    #[case::other("Łąka Agro", "??ka Acro", false)]
    fn letters_may_be_lost(#[case] known: &str, #[case] text: &str, #[case] expected: bool) {
        assert_eq!(is_same_but_lost(known, text), expected);
    }

    #[rstest]
    #[case::form("HELIOS RETAIL SA", "Hélios Retail", true)]
    #[case::form_with_points("Zenith S.p.A.", "Zenith", true)]
    #[case::group("Groupe Zenith", "Zenith", true)]
    #[case::longer("Helios Retail France", "Helios Retail", true)]
    #[case::shorter("Helios", "Helios Retail", true)]
    #[case::mistake("Helois Retail", "Helios Retail", true)]
    #[case::run_together("HeliosRetail", "Helios Retail", true)]
    #[case::other("Kestrel", "Zenith", false)]
    #[case::another_of_the_group("Zenith Foods", "Zenith Rail", false)]
    #[case::short_word("ABC Foods", "ABC Rail", false)]
    #[case::only_forms("Group Holding", "Company", false)]
    fn names_resemble_each_other(#[case] one: &str, #[case] other: &str, #[case] expected: bool) {
        let likeness = Core::of(one).likeness(&Core::of(other));
        assert_eq!(likeness >= LIKE, expected);
    }
}
