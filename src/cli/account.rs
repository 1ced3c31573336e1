//! Which account is meant.

use super::mistake::Mistake;
use crate::domain::code::codes;
use crate::domain::{Account, AccountId, Portfolio};

/// The account that is meant: by its id, its name, its code on the matrix, a part of its name, the beginning of its id, in
/// that order. Case does not matter, but an id as it stands goes before all. Where several could be meant nobody takes the
/// first: a document may go to the account.
pub(super) fn find(portfolio: &Portfolio, asked: &str) -> Result<AccountId, Mistake> {
    let accounts = portfolio.accounts();
    if let Some(account) = accounts.iter().find(|it| it.id.as_str() == asked) {
        return Ok(account.id.clone());
    }
    let codes = codes(accounts);
    let asked_for = asked.trim().to_lowercase();
    let called = |is_called: Way| -> Vec<&AccountId> {
        let all = accounts.iter().zip(&codes);
        let meant = all.filter(|(account, code)| is_called(account, code, &asked_for));
        meant.map(|(account, _)| &account.id).collect()
    };
    let ways = WAYS.iter().filter(|_| !asked_for.is_empty());
    let close = ways.map(|way| called(*way)).find(|it| !it.is_empty());
    match close.as_deref().unwrap_or_default() {
        [id] => Ok((*id).clone()),
        close => Err(Mistake::NoAccount {
            asked: asked.to_owned(),
            close: close.iter().map(ToString::to_string).collect(),
        }),
    }
}

/// Whether an account with a code is called so, in small letters.
type Way = fn(&Account, &str, &str) -> bool;

/// The ways an account can be called, the surest first.
const WAYS: [Way; 5] = [name, id, code, part, start];

fn id(account: &Account, _: &str, asked: &str) -> bool {
    account.id.as_str().to_lowercase() == asked
}

fn name(account: &Account, _: &str, asked: &str) -> bool {
    account.name.to_lowercase() == asked
}

fn code(_: &Account, code: &str, asked: &str) -> bool {
    code.to_lowercase() == asked
}

fn part(account: &Account, _: &str, asked: &str) -> bool {
    account.name.to_lowercase().contains(asked)
}

fn start(account: &Account, _: &str, asked: &str) -> bool {
    account.id.as_str().to_lowercase().starts_with(asked)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::store::read::read;

    const FILE: &str = "\
format: 1
portfolio: {name: Aurora}
accounts:
  - {id: helios, name: Helios Retail}
  - {id: same, name: Zenith}
  - {id: b, name: Same}
  - {id: c, name: Same}
  - {id: nordwind-gmbh, name: Nord, code: QX}
  - {id: one, name: Kestrel Foods, code: KF}
  - {id: two, name: Kestrel Trade, code: kf}
  - {id: kfz, name: Kfz Union}
";

    #[rstest]
    #[case::id("helios", Ok("helios"))]
    #[case::id_before_names("same", Ok("same"))]
    #[case::name("helios RETAIL", Ok("helios"))]
    #[case::part("zen", Ok("same"))]
    #[case::code("QX", Ok("nordwind-gmbh"))]
    #[case::code_that_is_made_of_the_name("he", Ok("helios"))]
    #[case::one_code_of_two("KF", Err(vec!["one", "two"]))]
    #[case::id_in_capitals("HELIOS", Ok("helios"))]
    #[case::beginning_of_an_id("nordw", Ok("nordwind-gmbh"))]
    #[case::part_of_a_name_and_of_an_id("kestrel", Err(vec!["one", "two"]))]
    #[case::nothing("", Err(vec![]))]
    #[case::one_name_of_two("Same", Err(vec!["b", "c"]))]
    #[case::part_of_two("sam", Err(vec!["b", "c"]))]
    #[case::nobody("zeus", Err(vec![]))]
    fn an_account_is_meant(#[case] asked: &str, #[case] expected: Result<&str, Vec<&str>>) {
        let found = find(&read(FILE).unwrap(), asked);
        let found = found.map_err(|mistake| match mistake {
            Mistake::NoAccount { close, .. } => close,
            other => panic!("{other:?}"),
        });
        let expected = expected.map(AccountId::from);
        let expected = expected.map_err(|ids| ids.iter().map(ToString::to_string).collect());
        assert_eq!(found, expected);
    }
}
