//! Accounts made, removed, found and counted.

use keyfolio::domain::Status;

use crate::support::{Flow, portfolio};

#[test]
fn a_new_account_is_one_key_and_its_name() {
    let flow = Flow::new()
        .press("n")
        .type_text("Zeta Gears")
        .press("enter");
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Zeta Gears")
    );
    assert_eq!(
        flow.model().account().map(|a| a.id.as_str()),
        Some("zeta-gears")
    );
    flow.shows("Zeta Gears");
}

#[test]
fn a_deleted_account_comes_back_where_it_was() {
    let before: Vec<_> = portfolio()
        .accounts()
        .iter()
        .map(|a| a.id.clone())
        .collect();
    let flow = Flow::new().press("d").hides("Helios Retail  ").press("u");
    let after: Vec<_> = flow
        .model()
        .portfolio
        .accounts()
        .iter()
        .map(|a| a.id.clone())
        .collect();
    assert_eq!(after, before);
}

#[test]
fn the_filter_folds_accents_and_esc_clears_it() {
    let flow = Flow::new()
        .press("/")
        .type_text("nova energ")
        .press("enter");
    assert_eq!(flow.model().accounts.order().count(), 1);
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Nova Énergie")
    );
    let flow = flow.press("esc");
    assert_eq!(flow.model().accounts.order().count(), 20);
    assert_eq!(
        flow.model().account().map(|a| a.name.as_str()),
        Some("Nova Énergie")
    );
}

#[test]
fn a_sixteenth_key_account_warns_and_a_fifteenth_does_not() {
    let flow = Flow::new().hides("more than 15");
    let candidate = portfolio()
        .accounts()
        .iter()
        .position(|a| a.id.as_str() == "sorvag");
    let index = candidate.or_else(|| {
        let status = Status::Candidate;
        portfolio()
            .accounts()
            .iter()
            .position(|a| a.status == status)
    });
    let name = portfolio().accounts()[index.unwrap()].name.clone();
    let flow = flow.press("/").type_text(&name).press("enter enter");
    // The form is open on the name; two down is the status, whose choices open with Enter.
    let flow = flow
        .press("down down enter")
        .type_text("key")
        .press("enter");
    assert_eq!(flow.model().figures.counts().key(), 16);
    flow.shows("16 key accounts");
}
