//! Accounts: made, copied, archived, deleted, found again.

use rstest::rstest;

use super::driver::Driver;
use crate::app::accounts::{Grouping, Sort};
use crate::app::fuzzy::fold;
use crate::domain::account::Status;

#[test]
fn a_new_account_is_selected_and_undo_takes_it_back() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver
        .keys("n")
        .text("Société Générale d'Énergie")
        .keys("enter");
    assert_eq!(driver.account().name, "Société Générale d'Énergie");
    assert!(driver.account().id.as_str().starts_with("societe-generale"));
    assert_eq!(driver.said(), "Société Générale d'Énergie added");
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
    driver.keys("ctrl-r");
    assert_eq!(driver.portfolio().accounts().len(), 21);
}

#[test]
fn a_copy_has_an_id_and_a_code_of_its_own() {
    let mut driver = Driver::new();
    driver.on("helios").keys("y");
    let copy = driver.account();
    assert_eq!(copy.name, "Helios Retail (copy)");
    assert_ne!(copy.id.as_str(), "helios");
    assert_eq!(copy.code, None);
    assert_eq!(
        copy.scores,
        driver
            .portfolio()
            .account(&"helios".into())
            .expect("the original")
            .scores
    );
}

#[test]
fn an_archived_account_comes_back_as_a_candidate() {
    let mut driver = Driver::new();
    driver.on("helios").keys("a");
    assert_eq!(driver.account().status, Status::Former);
    assert_eq!(
        driver.said(),
        "Helios Retail archived; it stays in the file"
    );
    driver.keys("a");
    assert_eq!(driver.account().status, Status::Candidate);
}

#[rstest]
#[case::d("d")]
#[case::delete("delete")]
#[case::backspace("backspace")]
fn a_deleted_account_comes_back(#[case] key: &str) {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.on("nova").keys(key);
    assert!(driver.portfolio().account(&"nova".into()).is_none());
    assert!(driver.model.account().is_some(), "a neighbour is selected");
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn the_last_account_can_go_and_the_program_goes_on() {
    let mut driver =
        Driver::reading("format: 1\nportfolio: {name: S}\naccounts: [{id: one, name: One}]\n");
    driver.keys("d");
    assert!(driver.model.account().is_none());
    driver.keys("d");
    assert_eq!(driver.said(), "delete: no account is selected");
    driver.keys("u");
    assert_eq!(driver.account().name, "One");
}

#[test]
fn the_selection_stays_on_its_account_when_the_order_changes() {
    let mut driver = Driver::new();
    driver.on("nova");
    for _ in 0..8 {
        driver.keys("o O");
        assert_eq!(driver.account().id.as_str(), "nova");
    }
}

/// The names in the list, in its order.
fn names(driver: &Driver) -> Vec<String> {
    let accounts = driver.portfolio().accounts();
    let order = driver.model.accounts.order();
    order
        .filter_map(|at| accounts.get(at))
        .map(|a| a.name.clone())
        .collect()
}

#[test]
fn accents_do_not_matter_for_the_order_of_names() {
    let mut driver = Driver::new();
    while driver.model.accounts.grouping != Grouping::None {
        driver.keys("O");
    }
    while driver.model.accounts.sort != Sort::Name {
        driver.keys("o");
    }
    let names = names(&driver);
    let place = |name: &str| names.iter().position(|it| it == name);
    assert!(place("Banque Armor") < place("Çaybaşı Motor"));
    assert!(place("Çaybaşı Motor") < place("Corvus Print"));
}

#[test]
fn the_filter_folds_accents_and_narrows_while_typing() {
    let mut driver = Driver::new();
    driver.keys("/").text("nova en");
    assert_eq!(names(&driver), ["Nova Énergie"]);
    assert_eq!(driver.account().name, "Nova Énergie");
    driver.keys("enter");
    assert_eq!(names(&driver).len(), 1, "it stays when the line is closed");
    driver.keys("esc");
    assert_eq!(names(&driver).len(), 20);
    assert_eq!(driver.account().name, "Nova Énergie");
}

#[rstest]
#[case::as_it_stands("aka agro", "Łąka Agro", 1)]
#[case::begun("soder", "Söderö Batterier", 1)]
#[case::letters_apart("soderb", "Söderö Batterier", 2)]
fn what_is_typed_is_what_the_next_key_acts_on(
    #[case] typed: &str,
    #[case] best: &str,
    #[case] found: usize,
) {
    let mut driver = Driver::new();
    while driver.model.accounts.sort != Sort::File {
        driver.keys("o");
    }
    driver.on("zenith").keys("/").text(typed);
    assert_eq!(names(&driver).len(), found, "{:?}", names(&driver));
    driver.keys("enter");
    assert_eq!(driver.account().name, best);
}

#[test]
fn the_cursor_goes_to_the_best_match_and_the_order_stays() {
    let mut driver = Driver::new();
    let order = names(&driver);
    driver.on("zenith").keys("/").text("ma");
    let found = names(&driver);
    assert!(found.len() > 1, "{found:?}");
    let expected: Vec<_> = order.into_iter().filter(|it| found.contains(it)).collect();
    assert_eq!(found, expected);
    assert_eq!(driver.account().name, "Sørvåg Marine");
}

#[test]
fn arrows_walk_the_list_while_the_filter_is_typed() {
    let mut driver = Driver::new();
    driver.keys("/");
    let first = driver.account().id.clone();
    driver.keys("down");
    assert_ne!(driver.account().id, first);
    assert!(driver.model.cell.is_some(), "the line stays open");
}

#[test]
fn the_next_account_is_one_key_from_any_pane() {
    let mut driver = Driver::new();
    for _ in 0..5 {
        let before = driver.account().id.clone();
        driver.keys("J");
        assert_ne!(driver.account().id, before);
        driver.keys("K tab");
        assert_eq!(driver.account().id, before);
    }
}

#[test]
fn a_click_on_an_account_selects_it_everywhere() {
    use crate::app::msg::{Msg, Pointer};
    use crate::app::{Pane, Target};
    let mut driver = Driver::new();
    let click = Target::Account(Pane::Matrix, "nova".into());
    driver.send(Msg::Pointer(Pointer::Click(click)));
    assert_eq!(driver.account().id.as_str(), "nova");
    assert_eq!(driver.model.focus, Pane::Matrix);
}

#[test]
fn read_only_changes_nothing_and_says_so() {
    let mut driver = Driver::reading_only();
    let before = driver.portfolio().clone();
    for keys in [
        "n",
        "y",
        "a",
        "d",
        "g w +",
        "g w d",
        "g d tab tab 3",
        "g d enter enter",
        "g w right enter",
    ] {
        driver.keys(keys);
        assert!(!driver.said().is_empty(), "{keys}");
        driver.keys("esc esc esc");
        assert_eq!(*driver.portfolio(), before, "{keys}");
    }
    assert!(driver.effects.is_empty());
}

#[test]
fn what_comes_back_is_selected() {
    let mut driver = Driver::new();
    driver.on("kestrel").keys("d down down u");
    assert_eq!(driver.account().id.as_str(), "kestrel");
    driver.on("helios").keys("ctrl-r u");
    assert_eq!(driver.account().id.as_str(), "kestrel");
}

#[test]
fn a_score_that_is_taken_back_elsewhere_is_shown_there() {
    let mut driver = Driver::new();
    driver
        .on("kestrel")
        .keys("tab tab down 1")
        .on("nova")
        .keys("u");
    assert_eq!(driver.account().id.as_str(), "kestrel");
}

#[test]
fn the_filter_goes_where_it_hides_what_comes_back() {
    let mut driver = Driver::new();
    driver
        .on("kestrel")
        .keys("d /")
        .text("nova")
        .keys("enter u");
    assert_eq!(driver.account().id.as_str(), "kestrel");
    assert!(
        driver
            .model
            .accounts
            .line_of(driver.model.selected.expect("one"))
            .is_some()
    );
}

#[test]
fn what_comes_back_from_the_archive_says_so() {
    let mut driver = Driver::new();
    driver.on("kestrel").keys("a a");
    assert_eq!(driver.said(), "Kestrel Pharma is a candidate again");
}

/// In the example Camille Morel has five key accounts, which was accepted, and Lars Nordahl four.
#[rstest]
#[case::accepted("Camille Morel", "")]
#[case::one_more(
    "Lars Nordahl",
    "Lars Nordahl has 5 key accounts: fewer than five can be served well"
)]
fn only_the_manager_concerned_is_warned_of(#[case] manager: &str, #[case] said: &str) {
    let mut driver = Driver::new();
    driver.on("kestrel").keys("a").on("finch");
    driver.keys("f2 down down left left down down down enter");
    assert_eq!(driver.account().status, Status::Key);
    driver.text(manager).keys("enter");
    assert_eq!(driver.said(), said);
}

/// The order of zones or of figures tells them as well as a heading does.
#[test]
fn under_the_veil_the_order_tells_nothing_and_comes_back() {
    let mut driver = Driver::new();
    driver.keys("o o");
    let rows = driver.model.accounts.rows.clone();
    driver.keys("v");
    assert_eq!(driver.model.sort(), Sort::Name);
    assert_eq!(driver.model.grouping(), Grouping::None);
    let names: Vec<_> = driver
        .model
        .accounts
        .order()
        .map(|at| fold(&driver.portfolio().accounts()[at].name))
        .collect();
    assert!(names.is_sorted(), "{names:?}");
    driver.keys("v");
    assert_eq!(driver.model.accounts.rows, rows);
    assert_eq!(driver.model.sort(), Sort::Attractiveness);
}

#[test]
fn under_the_veil_only_orders_that_tell_nothing_are_offered() {
    let mut driver = Driver::new();
    driver.keys("v");
    let sorts: Vec<_> = (0..3).map(|_| driver.keys("o").model.sort()).collect();
    assert_eq!(sorts, [Sort::File, Sort::Name, Sort::File]);
    let headings: Vec<_> = (0..3).map(|_| driver.keys("O").model.grouping()).collect();
    assert_eq!(
        headings,
        [Grouping::Manager, Grouping::Status, Grouping::None]
    );
}

#[test]
fn a_name_that_another_account_has_is_told() {
    let mut driver = Driver::new();
    driver.keys("n").text("HELIOS RETAIL").keys("enter");
    assert_eq!(driver.said(), "Another account is called HELIOS RETAIL too");
    driver.keys("n").text("Orion").keys("enter");
    assert_eq!(driver.said(), "Orion added");
}
