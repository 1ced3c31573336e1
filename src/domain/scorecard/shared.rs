//! What the account itself may see of its scorecard.

use super::{Indicator, SharedFrom};
use crate::domain::Account;

/// The indicators an account would see at its current stage (DOMAIN: "each indicator says from which
/// stage on it is shared, or never").
///
/// A list of what is allowed, not of what is forbidden: an indicator that says nothing stays ours, and
/// so do all of them while nobody says how far the relationship has come.
pub fn shown_to(account: &Account) -> impl Iterator<Item = &Indicator> {
    let indicators = account.scorecard.iter();
    indicators.filter(|indicator| is_shown(account, indicator))
}

/// Whether the account would see an indicator of its own at its current stage.
pub fn is_shown(account: &Account, indicator: &Indicator) -> bool {
    match (indicator.shared_from, account.stage.current) {
        (Some(SharedFrom::Stage(from)), Some(now)) => now >= from,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::stage::Stage;

    const ALL: [Option<SharedFrom>; 7] = [
        None,
        Some(SharedFrom::Never),
        Some(SharedFrom::Stage(Stage::Exploratory)),
        Some(SharedFrom::Stage(Stage::Basic)),
        Some(SharedFrom::Stage(Stage::Cooperative)),
        Some(SharedFrom::Stage(Stage::Interdependent)),
        Some(SharedFrom::Stage(Stage::Integrated)),
    ];

    fn account(stage: Option<Stage>) -> Account {
        let mut account = Account::new("helios".into(), "Helios");
        account.stage.current = stage;
        account.scorecard = ALL
            .into_iter()
            .enumerate()
            .map(|(at, shared_from)| Indicator {
                shared_from,
                ..Indicator::new(at.to_string().into(), "I", None)
            })
            .collect();
        account
    }

    #[rstest]
    #[case::nobody_says_how_far(None, &[])]
    #[case::no_business_yet(Some(Stage::Exploratory), &["2"])]
    #[case::some_transactions(Some(Stage::Basic), &["2", "3"])]
    #[case::cooperative(Some(Stage::Cooperative), &["2", "3", "4"])]
    #[case::all_but_what_is_ours(Some(Stage::Integrated), &["2", "3", "4", "5", "6"])]
    fn only_what_is_said_to_be_shared_is_shown(
        #[case] stage: Option<Stage>,
        #[case] expected: &[&str],
    ) {
        let account = account(stage);
        let shown: Vec<_> = shown_to(&account).map(|i| i.id.as_str()).collect();
        assert_eq!(shown, expected);
    }
}
