//! Which account is meant.

use std::sync::Arc;

use super::mistake::Mistake;
use crate::domain::{Account, AccountId, Portfolio};

/// The account that is meant: by its id, or by a name or a part of one that no other has. Case does not matter. Of two
/// accounts of one name nobody takes the first: a document may go to the account.
pub(super) fn find(portfolio: &Portfolio, asked: &str) -> Result<AccountId, Mistake> {
    let accounts = portfolio.accounts();
    let asked_for = asked.to_lowercase();
    let named = |it: &Arc<Account>| it.name.to_lowercase();
    if let Some(account) = accounts.iter().find(|it| it.id.as_str() == asked) {
        return Ok(account.id.clone());
    }
    let ids = |is_meant: &dyn Fn(&str) -> bool| -> Vec<&AccountId> {
        let meant = accounts.iter().filter(|it| is_meant(&named(it)));
        meant.map(|it| &it.id).collect()
    };
    let mut close = ids(&|name| name == asked_for);
    if close.is_empty() {
        close = ids(&|name| name.contains(&asked_for));
    }
    match close.as_slice() {
        [id] => Ok((*id).clone()),
        close => Err(Mistake::NoAccount {
            asked: asked.to_owned(),
            close: close.iter().map(ToString::to_string).collect(),
        }),
    }
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
";

    #[rstest]
    #[case::id("helios", Ok("helios"))]
    #[case::id_before_names("same", Ok("same"))]
    #[case::name("helios RETAIL", Ok("helios"))]
    #[case::part("zen", Ok("same"))]
    #[case::one_name_of_two("Same", Err(vec!["b", "c"]))]
    #[case::part_of_two("sam", Err(vec!["b", "c"]))]
    #[case::nobody("kestrel", Err(vec![]))]
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
