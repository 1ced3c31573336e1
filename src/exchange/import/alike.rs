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
    cores: Vec<(Vec<String>, AccountId)>,
}

impl Alike {
    pub(super) fn of(portfolio: &Portfolio) -> Self {
        let accounts = portfolio.accounts().iter();
        let cores = accounts.map(|it| (core(&it.name), it.id.clone()));
        Self {
            cores: cores.collect(),
        }
    }

    /// The account whose name resembles this one most, if one does.
    pub(super) fn find(&self, name: &str) -> Option<&AccountId> {
        let name = core(name);
        let likeness = self
            .cores
            .iter()
            .map(|(core, id)| (likeness(&name, core), id));
        let best = likeness.max_by(|(a, _), (b, _)| a.total_cmp(b));
        best.filter(|(it, _)| *it >= LIKE).map(|(_, id)| id)
    }
}

/// The words of a name that are its own, folded; all of them where none would be left.
fn core(name: &str) -> Vec<String> {
    let plain = plain(name);
    let words: Vec<&str> = plain.split(' ').collect();
    // Letters that stand alone are one word, as those of `S.p.A.` are.
    let letters = words.chunk_by(|one, other| one.len() == 1 && other.len() == 1);
    let words: Vec<String> = letters.map(<[&str]>::concat).collect();
    let own = words.iter().filter(|it| !FORMS.contains(&it.as_str()));
    match own.cloned().collect::<Vec<_>>() {
        own if own.is_empty() => words,
        own => own,
    }
}

/// How much two names have in common, 0 to 1: the whole, the beginning, or most letters.
fn likeness(one: &[String], other: &[String]) -> f64 {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let says_something = short.first().is_some_and(|it| it.len() >= SHORT);
    if one == other {
        1.0
    } else if says_something && long.starts_with(short) {
        LIKE
    } else {
        strsim::normalized_damerau_levenshtein(&one.concat(), &other.concat())
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

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
        assert_eq!(likeness(&core(one), &core(other)) >= LIKE, expected);
    }
}
