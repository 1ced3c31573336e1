//! Which account is meant.

use std::sync::Arc;

use super::mistake::Mistake;
use crate::domain::{Account, AccountId, Portfolio};

/// The account that is meant: by its id, its name, or a part of the name that no other has. Case does not
/// matter.
pub(super) fn find(portfolio: &Portfolio, asked: &str) -> Result<AccountId, Mistake> {
    let accounts = portfolio.accounts();
    let asked_for = asked.to_lowercase();
    let named = |it: &Arc<Account>| it.name.to_lowercase();
    let by_id = accounts.iter().find(|it| it.id.as_str() == asked);
    let by_name = || accounts.iter().find(|it| named(it) == asked_for);
    if let Some(account) = by_id.or_else(by_name) {
        return Ok(account.id.clone());
    }
    let close = accounts.iter().filter(|it| named(it).contains(&asked_for));
    let close: Vec<_> = close.map(|it| &it.id).collect();
    match close.as_slice() {
        [id] => Ok((*id).clone()),
        close => Err(Mistake::NoAccount {
            asked: asked.to_owned(),
            close: close.iter().map(ToString::to_string).collect(),
        }),
    }
}
