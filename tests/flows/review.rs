//! A whole review by keys: walked, changed, confirmed, kept, compared, taken back.

use jiff::civil::date;
use keyfolio::app::model::Page;

use crate::support::{Flow, portfolio};

#[test]
fn a_whole_review() {
    let flow = Flow::new()
        .press("R")
        .shows("Helios Retail")
        .shows("1 of 15")
        .shows("was Build")
        .shows("Value against rivals 4 → 5")
        .press("enter");
    // The second account is scored anew: the matrix and the reasons move with it.
    let flow = flow
        .shows("Banque Armor")
        .press("down 2")
        .shows("Capacity to innovate 4 → 2")
        .press("enter K")
        .shows("confirmed");
    // Left for another page, and taken up again.
    let flow = flow
        .press("J esc g m")
        .hides("of 15")
        .press("R")
        .shows("3 of 15");
    let flow =
        flow.press("J enter enter enter enter enter enter enter enter enter enter enter enter");
    let flow = flow
        .shows("Review of 2026-11-23")
        .shows("14 of 15 confirmed")
        .shows("Not confirmed: Nova Énergie")
        .shows("Protect → Grow");
    let flow = flow.press("enter").shows("Snapshot of 2026-11-23 kept");
    assert_ne!(flow.model().page, Page::Review);
    let kept = flow.saved().and_then(|saved| saved.last_review().cloned());
    let kept = kept.expect("the review is saved");
    assert_eq!(kept.date, date(2026, 11, 23));
    assert_eq!(kept.accounts["armor"]["innovation"], 2.0);
    // Compared with the review before, and taken back: the snapshot, then the score.
    let flow = flow
        .press("g c")
        .shows("2026-06-30")
        .shows("Crossed a border 2");
    let flow = flow.press("u u");
    assert!(flow.model().portfolio == portfolio());
}

#[test]
fn two_reviews_are_compared_without_now() {
    Flow::new()
        .press("g c left tab left")
        .shows("2026-03-31")
        .hides("after  now")
        .press("home")
        .shows("Why");
}
