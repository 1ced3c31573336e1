//! Which account a row is about.

use std::collections::HashMap;

use super::told::Remembered;
use super::trouble::Trouble;
use crate::domain::{Account, AccountId, Portfolio};
use crate::i18n::fold::plain;

/// How an account was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// By its id.
    ById(AccountId),
    /// By its name.
    ByName(AccountId),
    /// There is none.
    Nowhere,
}

/// The accounts by their ids and names.
pub(super) struct Whose {
    by_id: HashMap<String, AccountId>,
    /// By the name as it is written.
    exactly: HashMap<String, Vec<AccountId>>,
    /// By the name without case, accents and signs.
    nearly: HashMap<String, Vec<AccountId>>,
    /// Whom a name means, as somebody said.
    said: Remembered,
}

impl Whose {
    /// `said` knows names that are written otherwise.
    pub(super) fn of(portfolio: &Portfolio, said: &Remembered) -> Self {
        let mut whose = Self {
            by_id: HashMap::new(),
            exactly: HashMap::new(),
            nearly: HashMap::new(),
            said: said.clone(),
        };
        for account in portfolio.accounts() {
            whose.add(account);
        }
        whose
    }

    /// Takes one more account in.
    pub(super) fn add(&mut self, account: &Account) {
        let (id, name) = (&account.id, account.name.trim());
        self.by_id.insert(id.to_string(), id.clone());
        let exactly = self.exactly.entry(name.to_owned()).or_default();
        exactly.push(id.clone());
        self.nearly
            .entry(folded(name))
            .or_default()
            .push(id.clone());
    }

    /// The account of an id and a name, as far as they are said: by the id, then by the name as it is written, then by
    /// the name without case, accents and signs, then as somebody said, then by an id that stands where the name is
    /// expected.
    ///
    /// # Errors
    /// Where several accounts are meant.
    pub(super) fn find(&self, id: Option<&str>, name: Option<&str>) -> Result<Found, Trouble> {
        let by_id = id.and_then(|id| self.by_id.get(id));
        match (by_id, name) {
            (Some(by_id), Some(name)) => self.check(by_id, name),
            (Some(by_id), None) => Ok(Found::ById(by_id.clone())),
            (None, Some(name)) => self.by_name(name),
            (None, None) => Ok(Found::Nowhere),
        }
    }

    /// Names that stand beside other ids than their own come of a sheet of which only one column was sorted.
    fn check(&self, by_id: &AccountId, name: &str) -> Result<Found, Trouble> {
        let others = self.exactly.get(name).map_or(&[][..], Vec::as_slice);
        match others {
            [other, ..] if !others.contains(by_id) => Err(Trouble::IdAndName {
                id_of: by_id.clone(),
                name_of: other.clone(),
            }),
            _ => Ok(Found::ById(by_id.clone())),
        }
    }

    fn by_name(&self, name: &str) -> Result<Found, Trouble> {
        let exactly = self.exactly.get(name);
        let found = exactly.or_else(|| self.nearly.get(&folded(name)));
        match found.map_or(&[][..], Vec::as_slice) {
            [] => Ok(match self.said(name).or_else(|| self.named_by_id(name)) {
                Some(id) => Found::ByName(id.clone()),
                None => Found::Nowhere,
            }),
            [one] => Ok(Found::ByName(one.clone())),
            several => Err(Trouble::SeveralAccounts(several.to_vec())),
        }
    }

    /// Whom a name means that is nobody's, as somebody said.
    pub(super) fn said(&self, name: &str) -> Option<&AccountId> {
        self.by_id.get(self.said.account(name)?)
    }

    /// Whoever writes an id where a name is expected means the account, and not a new name for it.
    fn named_by_id(&self, name: &str) -> Option<&AccountId> {
        self.by_id.get(&name.to_lowercase())
    }
}

/// A name without case, accents and signs; one of nothing else, as it is.
fn folded(name: &str) -> String {
    match plain(name) {
        empty if empty.is_empty() => name.to_owned(),
        folded => folded,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::portfolio::Parts;
    use crate::domain::portfolio::Settings;

    fn whose() -> Whose {
        let named = [
            ("helios", "Hélios Retail"),
            ("nova", "Nova"),
            ("nova-2", "NOVA"),
            ("zen", "Zenith"),
        ];
        let accounts = named.map(|(id, name)| Account::new(id.into(), name));
        let parts = Parts {
            settings: Settings::named("x"),
            people: Vec::new(),
            criteria: crate::domain::criterion::Criteria::default(),
            support: Vec::new(),
            accepted: Vec::new(),
            accounts: accounts.to_vec(),
            reviews: Vec::new(),
        };
        Whose::of(&parts.into(), &Remembered::default())
    }

    #[rstest]
    #[case::id(Some("helios"), None, Ok(Found::ById("helios".into())))]
    #[case::id_before_name(Some("helios"), Some("Helios SA"), Ok(Found::ById("helios".into())))]
    #[case::name(None, Some("Zenith"), Ok(Found::ByName("zen".into())))]
    #[case::case_and_accents(None, Some("HELIOS  retail"), Ok(Found::ByName("helios".into())))]
    #[case::as_it_is_written(None, Some("NOVA"), Ok(Found::ByName("nova-2".into())))]
    #[case::id_of_another_program(Some("C0012"), Some("Zenith"), Ok(Found::ByName("zen".into())))]
    #[case::id_for_a_name(None, Some("Helios"), Ok(Found::ByName("helios".into())))]
    #[case::nobody(None, Some("Kestrel"), Ok(Found::Nowhere))]
    #[case::several(None, Some("nova"), Err(Trouble::SeveralAccounts(vec!["nova".into(), "nova-2".into()])))]
    #[case::shifted(Some("helios"), Some("Zenith"), Err(Trouble::IdAndName { id_of: "helios".into(), name_of: "zen".into() }))]
    fn a_row_is_about(
        #[case] id: Option<&str>,
        #[case] name: Option<&str>,
        #[case] expected: Result<Found, Trouble>,
    ) {
        assert_eq!(whose().find(id, name), expected);
    }
}
