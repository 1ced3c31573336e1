//! The two letters an account goes by on the matrix.
//!
//! A code the file names is kept as it is. The others are made of the name: its first two letters,
//! else the initials of its words, else its first letter and any later one, else its first letter
//! and a digit, else whichever two are left. Codes are given in the file's order, so that adding an
//! account changes no other's, and are unique as long as there are enough of them.

use std::collections::HashSet;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use super::Account;

/// What an account without a single letter in its name goes by.
const NAMELESS: &str = "??";

/// The codes of all accounts, in their order.
pub fn codes(accounts: &[Arc<Account>]) -> Vec<Arc<str>> {
    let mut taken: HashSet<String> = accounts.iter().filter_map(|a| given(a)).collect();
    let mut spare = spare();
    accounts
        .iter()
        .map(|account| {
            given(account).unwrap_or_else(|| derived(&account.name, &mut taken, &mut spare))
        })
        .map(Arc::from)
        .collect()
}

/// The code the file names: its first two letters or digits, as they are written.
fn given(account: &Account) -> Option<String> {
    let code: String = letters(account.code.as_deref()?).take(2).collect();
    (!code.is_empty()).then_some(code)
}

/// All pairs of a capital and a capital or digit, for names whose own letters are all taken. What was taken once stays
/// taken, so one walk over them serves all names.
fn spare() -> impl Iterator<Item = String> {
    let seconds = ('A'..='Z').chain('2'..='9');
    ('A'..='Z').flat_map(move |first| {
        let seconds = seconds.clone();
        seconds.map(move |second| format!("{first}{second}"))
    })
}

/// A code made of the name, free if one is; it is taken from then on.
fn derived(
    name: &str,
    taken: &mut HashSet<String>,
    spare: &mut impl Iterator<Item = String>,
) -> String {
    let words = words(name);
    let mut code = String::new();
    for (first, second) in candidates(&words) {
        spell(first, second, &mut code);
        if !taken.contains(&code) {
            taken.insert(code.clone());
            return code;
        }
    }
    let Some((first, second)) = candidates(&words).next() else {
        return NAMELESS.to_owned();
    };
    if let Some(code) = spare.find(|code| !taken.contains(code)) {
        taken.insert(code.clone());
        return code;
    }
    spell(first, second, &mut code);
    code
}

/// Writes a code of two letters in capitals.
fn spell(first: &str, second: &str, code: &mut String) {
    code.clear();
    capitalise(first, code);
    capitalise(second, code);
}

/// The words of a name that have letters, each as its letters.
fn words(name: &str) -> Vec<Vec<&str>> {
    name.split(|c: char| !c.is_alphanumeric() && !is_mark(c))
        .map(|word| letters(word).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect()
}

/// What stands second in a code when no letter is left.
const DIGITS: [&str; 8] = ["2", "3", "4", "5", "6", "7", "8", "9"];

/// The two letters of every code a name can have, the best first. A name of one letter starts with
/// that letter alone.
fn candidates<'a>(words: &'a [Vec<&'a str>]) -> impl Iterator<Item = (&'a str, &'a str)> {
    let first = words.first().and_then(|word| word.first());
    let second = words.first().and_then(|word| word.get(1));
    let initials = words.iter().skip(1).filter_map(|word| word.first());
    let later = words.iter().flatten().skip(2);
    let alone = words.len() == 1 && second.is_none();
    let seconds = second.into_iter().chain(initials).chain(later).copied();
    let seconds = alone.then_some("").into_iter().chain(seconds).chain(DIGITS);
    first
        .into_iter()
        .flat_map(move |first| seconds.clone().map(move |second| (*first, second)))
}

/// The letters and digits of a text, whole graphemes.
fn letters(text: &str) -> impl Iterator<Item = &str> {
    // Latin letters stand for themselves: nearly all names are made of them, and need not be segmented.
    let latin = text.chars().all(|c| c <= '\u{24f}');
    let (single, segmented) = if latin { (text, "") } else { ("", text) };
    let single = single
        .char_indices()
        .filter_map(|(at, c)| single.get(at..at + c.len_utf8()));
    single
        .chain(segmented.graphemes(true))
        .filter(|g| g.chars().next().is_some_and(char::is_alphanumeric))
}

/// Appends the capital form of a letter, as long as it is one letter: `ß` would make two.
fn capitalise(letter: &str, to: &mut String) {
    if let [ascii] = letter.as_bytes() {
        // Nearly all letters are, and thousands of names have dozens of candidates each.
        to.push(char::from(ascii.to_ascii_uppercase()));
        return;
    }
    let start = to.len();
    to.extend(letter.chars().flat_map(char::to_uppercase));
    let capital = to.get(start..).unwrap_or_default();
    if capital.graphemes(true).nth(1).is_some() {
        to.truncate(start);
        to.push_str(letter);
    }
}

/// Whether a character belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Arc;

    use rstest::rstest;

    use super::codes;
    use crate::domain::Account;

    fn of(names: &[&str]) -> Vec<String> {
        let accounts: Vec<_> = names.iter().map(|name| named(name, None)).collect();
        codes(&accounts).iter().map(ToString::to_string).collect()
    }

    fn named(name: &str, code: Option<&str>) -> Arc<Account> {
        let mut account = Account::new("x".into(), name);
        account.code = code.map(str::to_owned);
        Arc::new(account)
    }

    #[rstest]
    #[case::first_letters(&["Helios Retail", "Nova Énergie"], &["HE", "NO"])]
    #[case::then_initials(&["Helios Retail", "Helios Retail"], &["HE", "HR"])]
    #[case::then_later_letters(&["Helios", "Helios", "Helios"], &["HE", "HL", "HI"])]
    #[case::then_digits(&["Ab", "Ab", "Ab"], &["AB", "A2", "A3"])]
    #[case::accents_stay(&["Élan"], &["ÉL"])]
    #[case::combined_accents_are_one_letter(&["E\u{301}lan"], &["E\u{301}L"])]
    #[case::wide_letters(&["日本製鉄"], &["日本"])]
    #[case::no_double_letters(&["ßa"], &["ßA"])]
    #[case::signs_are_passed_over(&["(3M) & Co", "🦀 crab"], &["3M", "CR"])]
    #[case::one_letter(&["X", "X"], &["X", "X2"])]
    #[case::one_letter_and_a_word(&["X Ray"], &["XR"])]
    #[case::nothing(&["", "—"], &["??", "??"])]
    fn are_made_of_the_name(#[case] names: &[&str], #[case] expected: &[&str]) {
        assert_eq!(of(names), expected);
    }

    #[test]
    fn a_given_code_is_kept_and_nobody_elses() {
        let accounts = [named("Helios", None), named("Zenith", Some("HE"))];
        let codes = codes(&accounts);
        assert_eq!((&*codes[0], &*codes[1]), ("HL", "HE"));
    }

    #[test]
    fn adding_an_account_changes_no_other() {
        let before = of(&["Helios", "Hera", "Hermes"]);
        let after = of(&["Helios", "Hera", "Hermes", "Helsinki"]);
        assert_eq!(after[..3], before[..]);
        assert_eq!(after.iter().collect::<HashSet<_>>().len(), 4);
    }

    #[test]
    fn nobody_shares_a_code_while_there_are_any() {
        let codes = of(&["Helios Retail"; 884]);
        assert_eq!(codes.iter().collect::<HashSet<_>>().len(), 884);
    }

    #[test]
    fn five_thousand_with_one_name_get_one_each() {
        let codes = of(&vec!["Helios Retail"; 5_000]);
        assert!(codes.iter().all(|code| code.len() == 2));
        assert_eq!(codes.last().map(String::as_str), Some("HE"));
    }
}
