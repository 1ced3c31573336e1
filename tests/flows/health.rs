//! The adviser: what is wrong is found, mended or accepted, and then no longer said.

use keyfolio::domain::AccountId;

use crate::support::Flow;

#[test]
fn what_is_mended_is_gone_at_once() {
    let flow = Flow::new().press("g h").shows("What matters most");
    let before = flow.model().health.count();
    // An account aims for a stage that nothing shows yet; the day that shows it is given.
    let flow = flow.press("g a /").type_text("nova").press("enter");
    let flow = flow.press("w").shows("Nova Énergie");
    let flow = flow.press("4").shows("The stage “interdependent”");
    let down = {
        let mut found = flow.model().findings_from(0);
        found.position(|finding| finding.id() == "utopian-stage")
    };
    let flow = flow.press(&"down ".repeat(down.unwrap_or_default()));
    let flow = flow.press("enter").type_text("today").press("enter esc");
    let flow = flow.hides("The stage “interdependent”").press("esc esc");
    assert_eq!(flow.model().health.count(), before - 1);
    let nova = flow
        .saved()
        .and_then(|saved| saved.account(&AccountId::from("nova")));
    assert_eq!(nova.map(|account| account.stage.is_utopian()), Some(false));
}

#[test]
fn what_is_accepted_is_quiet_and_can_be_undone() {
    let said = "The direction last repeated its";
    let flow = Flow::new().press("g h 2").shows(said);
    let flow = flow.press("a").shows("Why is this accepted?");
    let flow = flow.type_text("New COO in May").press("enter");
    let flow = flow.shows("Until when?").press("enter");
    let flow = flow.hides(said).shows("Accepted; quiet until 2027-02-23.");
    let entry = flow.saved().and_then(|saved| saved.accepted().last());
    assert_eq!(
        entry.and_then(|entry| entry.reason.as_deref()),
        Some("New COO in May")
    );
    flow.press("u").shows(said);
}
