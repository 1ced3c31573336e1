//! Which account and which indicator a pasted name means.

use std::collections::HashMap;

use crate::app::fuzzy::{self, Fuzzy};
use crate::app::model::Model;
use crate::domain::scorecard::Indicator;
use crate::domain::{Account, AccountId, Portfolio};

/// A name shorter than this is never guessed.
const SHORTEST_GUESS: usize = 3;

/// Why nothing is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Miss {
    /// Nothing is called so.
    None,
    /// More than one thing could be meant.
    Several,
}

/// Finds what names mean; what was found once is remembered.
pub(super) struct Matcher<'m> {
    portfolio: &'m Portfolio,
    codes: Vec<std::sync::Arc<str>>,
    accounts: HashMap<String, Result<(AccountId, bool), Miss>>,
}

impl<'m> Matcher<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let portfolio = &model.portfolio;
        Self {
            portfolio,
            codes: crate::domain::code::codes(portfolio.accounts()),
            accounts: HashMap::new(),
        }
    }

    /// The account that goes by a name, an id or a code; and whether that is only nearly so.
    pub(super) fn account(&mut self, name: &str) -> Result<(AccountId, bool), Miss> {
        if let Some(known) = self.accounts.get(name) {
            return known.clone();
        }
        let found = self.find_account(name);
        self.accounts.insert(name.to_owned(), found.clone());
        found
    }

    fn find_account(&self, name: &str) -> Result<(AccountId, bool), Miss> {
        let accounts = self.portfolio.accounts();
        let coded = self
            .codes
            .iter()
            .position(|code| plain(code) == plain(name));
        let named = |account: &&std::sync::Arc<Account>| plain(&account.name) == plain(name);
        // A name weighs more than a code: codes are made of names.
        if let Some(index) = coded.filter(|_| !accounts.iter().any(|it| named(&it)))
            && let Some(account) = accounts.get(index)
        {
            return Ok((account.id.clone(), false));
        }
        let items = accounts.iter().map(|it| (it.name.as_str(), it.id.as_str()));
        let (at, guessed) = best(name, items)?;
        let account = accounts.get(at).ok_or(Miss::None)?;
        Ok((account.id.clone(), guessed))
    }

    /// The indicator of an account that goes by a name or an id; and whether that is only nearly so.
    pub(super) fn indicator(
        &self,
        account: &AccountId,
        name: &str,
    ) -> Result<(&'m Indicator, bool), Miss> {
        let account = self.portfolio.account(account).ok_or(Miss::None)?;
        let items = account.scorecard.iter();
        let items = items.map(|it| (it.name.as_str(), it.id.as_str()));
        let (at, guessed) = best(name, items)?;
        let found = account.scorecard.get(at).ok_or(Miss::None)?;
        Ok((found, guessed))
    }
}

/// Which of some things, by name and id, is meant; and whether that is a guess. The same name comes
/// first, then one that holds the other, then one with its letters in order.
fn best<'a>(
    typed: &str,
    items: impl Iterator<Item = (&'a str, &'a str)> + Clone,
) -> Result<(usize, bool), Miss> {
    let wanted = plain(typed);
    if wanted.is_empty() {
        return Err(Miss::None);
    }
    let places = |is: &mut dyn FnMut(&str, &str) -> bool| -> Vec<usize> {
        let all = items.clone().enumerate();
        all.filter(|(_, (name, id))| is(name, id))
            .map(|(at, _)| at)
            .collect()
    };
    let same = places(&mut |name, _| plain(name) == wanted);
    if let Some(found) = only(&same, false) {
        return found;
    }
    if let Some(found) = only(&places(&mut |_, id| plain(id) == wanted), false) {
        return found;
    }
    if wanted.chars().count() < SHORTEST_GUESS {
        return Err(Miss::None);
    }
    let holds = |name: &str| {
        let name = plain(name);
        let long = name.chars().count() >= SHORTEST_GUESS;
        name.contains(&wanted) || (long && wanted.contains(&name))
    };
    if let Some(found) = only(&places(&mut |name, _| holds(name)), true) {
        return found;
    }
    nearest(&wanted, items)
}

/// The only one of these; several are a miss, none is no answer.
fn only(places: &[usize], guessed: bool) -> Option<Result<(usize, bool), Miss>> {
    match places {
        [] => None,
        [at] => Some(Ok((*at, guessed))),
        _ => Some(Err(Miss::Several)),
    }
}

/// The one that has the letters in order, closest together.
fn nearest<'a>(
    wanted: &str,
    items: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<(usize, bool), Miss> {
    let mut fuzzy = Fuzzy::new(&wanted.replace(' ', ""));
    let scored = items
        .enumerate()
        .filter_map(|(at, (name, _))| Some((fuzzy.score(name)?, at)));
    let mut scored: Vec<(u32, usize)> = scored.collect();
    scored.sort_unstable_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
    match scored.as_slice() {
        [] => Err(Miss::None),
        [(first, _), (second, _), ..] if first == second => Err(Miss::Several),
        [(_, at), ..] => Ok((*at, true)),
    }
}

/// Without case, accents and signs, one space between words; what stands in brackets at the end is a
/// unit or a remark.
fn plain(text: &str) -> String {
    let text = text.trim_end();
    let bare = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('));
    let name = bare.map_or(text, |(name, _)| name);
    let folded = fuzzy::fold(name);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Miss, best};

    const NAMES: [(&str, &str); 5] = [
        ("On time in full", "otif"),
        ("Complaints", "complaints"),
        ("Days to close complaints", "delay"),
        ("Économies faites", "savings"),
        ("Yearly revenue", "revenue"),
    ];

    #[rstest]
    #[case::its_name("On time in full", Ok((0, false)))]
    #[case::signs_and_case("ON-TIME IN FULL", Ok((0, false)))]
    #[case::accents("economies faites", Ok((3, false)))]
    #[case::its_id("otif", Ok((0, false)))]
    #[case::the_same_before_one_that_holds_it("complaints", Ok((1, false)))]
    #[case::part_of_the_name("revenue (M€)", Ok((4, false)))]
    #[case::more_than_the_name("On time in full, all sites", Ok((0, true)))]
    #[case::several("complaint", Err(Miss::Several))]
    #[case::letters_in_order("yrly rev", Ok((4, true)))]
    #[case::too_short_to_guess("ye", Err(Miss::None))]
    #[case::nothing_like_it("Windows broken", Err(Miss::None))]
    #[case::nothing("", Err(Miss::None))]
    fn a_name_means(#[case] typed: &str, #[case] expected: Result<(usize, bool), Miss>) {
        assert_eq!(best(typed, NAMES.into_iter()), expected);
    }
}
