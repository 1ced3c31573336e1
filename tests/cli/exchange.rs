//! Tables out of a portfolio and into it: looked at first, then done as one change that can be taken back.

use std::fs;

use jiff::Timestamp;
use keyfolio::sheets::{self, Cell};
use keyfolio::store::lock::{Claim, Holder, claim};
use keyfolio::store::read::read;
use rstest::rstest;

use super::call::{EXAMPLE, Outcome, World};

const DAY: &str = "--today=2026-11-23";
const PORTFOLIO: &str = "\
format: 1
portfolio: {name: Aurora}   # ours
accounts:
  - id: helios
    name: Hélios Retail   # since 2019
    effort: 3
    revenue: {2024: 3900000}   # audited
  - {id: nova, name: Nova}
";
const TABLE: &str = "Client;CA 2025;Effort\r\nHELIOS RETAIL;4 210 000,50;4,5\r\nKestrel;900;\r\n";

fn world() -> World {
    let world = World::new();
    world.put("here/portfolio.yaml", PORTFOLIO);
    world.put("here/clients.csv", TABLE);
    world
}

#[track_caller]
fn check(outcome: &Outcome, code: i32, says: &str) {
    let said = format!("{}{}", outcome.out, outcome.err);
    assert_eq!(outcome.code, code, "{said}");
    assert!(said.contains(says), "{says:?} in {said}");
}

#[rstest]
#[case::english("en", "\u{feff}Id,Name,", ",4210000,")]
#[case::french("fr", "\u{feff}Identifiant;Nom;", ";18,5;")]
fn accounts_are_printed_for_the_spreadsheet_of_the_language(
    #[case] lang: &str,
    #[case] begins: &str,
    #[case] holds: &str,
) {
    let outcome = World::new().call(&["export", "accounts", EXAMPLE, DAY, "--lang", lang]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(outcome.out.starts_with(begins), "{}", outcome.out);
    assert!(outcome.out.contains(holds), "{}", outcome.out);
    assert_eq!(outcome.out.matches("\r\n").count(), 21);
}

#[test]
fn a_workbook_goes_into_a_folder_under_its_usual_name() {
    let world = World::new();
    let outcome = world.call(&["export", "workbook", EXAMPLE, DAY, "-o", "."]);
    check(&outcome, 0, "");
    let path = world
        .here()
        .join("aurora-components-workbook-2026-11-23.xlsx");
    let tables = sheets::read(&fs::read(path).unwrap()).unwrap();
    let names: Vec<_> = tables.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        ["Accounts", "Scorecards", "Readings", "Requirements"]
    );
    let [accounts, scorecards, readings, requirements] = &tables[..] else {
        panic!("four sheets");
    };
    assert_eq!(accounts.rows.len(), 21);
    assert!(scorecards.rows.len() > 40 && requirements.rows.len() > 15);
    assert!(readings.rows.len() > 200);
    let overdue = |row: &sheets::Row| row.cells.iter().any(is_overdue);
    assert!(requirements.rows.iter().any(overdue));
}

fn is_overdue(cell: &Cell) -> bool {
    cell.words().is_some_and(|it| it.starts_with("overdue by"))
}

#[rstest]
#[case::table_by_the_name_of_the_output(&["accounts", "-o", "a.xlsx"], "here/a.xlsx")]
#[case::readings(&["readings", "-o", "r.xlsx"], "here/r.xlsx")]
#[case::table_by_format(&["scorecards", "--format", "xlsx", "-o", "s"], "here/s")]
fn a_table_can_be_a_workbook(#[case] asked: &[&str], #[case] file: &str) {
    let world = world();
    let outcome = world.call(&[&["export"], asked].concat());
    check(&outcome, 0, "");
    let bytes = fs::read(world.here().with_file_name(file)).unwrap();
    assert_eq!(sheets::read(&bytes).unwrap().len(), 1);
}

#[test]
fn everything_is_the_same_portfolio_again() {
    let world = World::new();
    check(
        &world.call(&["export", "everything", EXAMPLE, "-o", "all.json"]),
        0,
        "",
    );
    let json = world.text("here/all.json");
    let example = fs::read_to_string(EXAMPLE).unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    assert_eq!(read(&json), read(&example));
}

#[rstest]
#[case::no_such_form(&["export", "workbook", "--format", "csv"], "form")]
#[case::no_such_table(&["export", "contacts"], "workbook")]
fn what_cannot_be_exported_is_told(#[case] asked: &[&str], #[case] says: &str) {
    check(&world().call(asked), 2, says);
}

#[test]
fn a_table_is_looked_at_before_it_changes_anything() {
    let world = world();
    let outcome = world.call(&["import", "clients.csv", DAY]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!(outcome.out);
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
    assert!(!world.here().with_file_name("state").exists());
}

#[test]
fn applied_it_changes_its_lines_alone_and_can_be_taken_back() {
    let world = world();
    let outcome = world.call(&["import", "clients.csv", "--apply", DAY]);
    check(&outcome, 0, "keyfolio restore");
    let text = world.text("here/portfolio.yaml");
    let expected = PORTFOLIO
        .replace("effort: 3", "effort: 4.5")
        .replace("{2024: 3900000}", "{2024: 3900000, 2025: 4210000.5}");
    assert!(text.starts_with(&expected), "{text}");
    let account = read(&text)
        .unwrap()
        .account(&"kestrel".into())
        .cloned()
        .unwrap();
    assert_eq!(account.revenue[&2025], 900.0);
    check(
        &world.call(&["import", "clients.csv", "--apply"]),
        0,
        "nothing to change",
    );
    check(&world.call(&["restore", "1"]), 0, "");
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
}

#[rstest]
#[case::looked_at(&[])]
#[case::applied(&["--apply"])]
fn a_problem_keeps_everything_back(#[case] more: &[&str]) {
    let world = world();
    world.put(
        "here/clients.csv",
        "Name,Effort\nNova,2\nHélios Retail,much\n",
    );
    let outcome = world.call(&[&["import", "clients.csv"], more].concat());
    check(
        &outcome,
        2,
        "row 3, column B (Effort): “much” is not understood",
    );
    check(&outcome, 2, "--skip-bad");
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
}

#[test]
fn rows_with_problems_are_left_out_where_that_is_said() {
    let world = world();
    world.put(
        "here/clients.csv",
        "Name,Effort\nNova,2\nHélios Retail,much\n",
    );
    let outcome = world.call(&["import", "clients.csv", "--apply", "--skip-bad"]);
    check(
        &outcome,
        0,
        "2 rows of accounts, 1 value changes, 1 row with a problem",
    );
    let text = world.text("here/portfolio.yaml");
    assert!(
        text.contains("effort: 2") && text.contains("effort: 3"),
        "{text}"
    );
}

#[test]
fn a_pasted_range_comes_by_standard_input() {
    let world = world();
    let pasted = "Name\tEffort\nNova\t2\n";
    check(
        &world.call_fed(pasted, &["import", "-", "--apply"]),
        0,
        "Nova",
    );
    assert!(world.text("here/portfolio.yaml").contains("effort: 2"));
    check(
        &world.call_fed("a\0", &["import", "-"]),
        2,
        "standard input is no table",
    );
}

#[test]
fn what_a_heading_stands_for_is_remembered_once_it_is_applied() {
    let world = world();
    world.put("here/k.csv", "Kunde,Umsatz 25\nNova,7\n");
    let said = ["--map", "Kunde=name", "--map", "Umsatz 25=revenue 2025"];
    check(
        &world.call(&["import", "k.csv"]),
        2,
        "no column names the account",
    );
    check(
        &world.call(&[&["import", "k.csv"], &said[..]].concat()),
        0,
        "Revenue 2025: 7",
    );
    check(
        &world.call(&["import", "k.csv"]),
        2,
        "no column names the account",
    );
    check(
        &world.call(&[&["import", "k.csv", "--apply"], &said[..]].concat()),
        0,
        "",
    );
    world.put("here/k.csv", "KUNDE,umsatz 25\nNova,8\n");
    check(&world.call(&["import", "k.csv"]), 0, "Revenue 2025: 7 → 8");
    let left_out = world.call(&["import", "k.csv", "--map", "Umsatz 25="]);
    check(&left_out, 0, "nothing changes");
}

#[test]
fn a_table_is_taken_over_though_its_headings_cannot_be_remembered() {
    let world = world();
    fs::create_dir_all(
        world
            .here()
            .with_file_name("state")
            .join("keyfolio/tables.json"),
    )
    .unwrap();
    world.put("here/k.csv", "Kunde,Effort\nNova,7\n");
    let outcome = world.call(&["import", "k.csv", "--map", "Kunde=name", "--apply"]);
    check(&outcome, 0, "cannot be remembered");
    assert!(world.text("here/portfolio.yaml").contains("effort: 7"));
}

#[rstest]
#[case::no_heading(&["--map", "Kunde=name"], "no column is headed Kunde; there is Client, CA 2025, Effort")]
#[case::no_column(&["--map", "Effort=mood"], "mood is no name of a column; there is id, name, code")]
#[case::no_pair(&["--map", "Effort"], "HEADING=NAME")]
#[case::no_sheet(&["--sheet", "Clients"], "has no sheet Clients")]
#[case::read_only(&["--apply", "--read-only"], "--read-only says not to")]
#[case::other_kind(&["--what", "readings"], "no column names the account (and the indicator)")]
fn what_cannot_be_done_is_told(#[case] more: &[&str], #[case] says: &str) {
    let world = world();
    let outcome = world.call(&[&["import", "clients.csv"], more].concat());
    check(&outcome, 2, says);
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
}

#[rstest]
#[case::missing("none.csv", "none.csv cannot be read")]
#[case::old_workbook("old.xls", "save it as .xlsx or .csv")]
#[case::cut_off("cut.xlsx", "cut.xlsx is damaged")]
fn what_is_no_table_is_told(#[case] file: &str, #[case] says: &str) {
    let world = world();
    fs::File::create(world.here().join("old.xls"))
        .and_then(|mut it| {
            std::io::Write::write_all(&mut it, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0")
        })
        .unwrap();
    check(&world.call(&["export", "workbook", "-o", "w.xlsx"]), 0, "");
    let whole = fs::read(world.here().join("w.xlsx")).unwrap();
    fs::File::create(world.here().join("cut.xlsx"))
        .and_then(|mut it| std::io::Write::write_all(&mut it, &whole[..whole.len() / 2]))
        .unwrap();
    check(&world.call(&["import", file]), 2, says);
}

#[test]
fn a_file_that_another_window_has_is_left_alone() {
    fn who() -> Holder {
        Holder {
            host: "here".to_owned(),
            pid: 1,
            since: Timestamp::now(),
        }
    }
    let world = world();
    let held = claim(&world.here().join("portfolio.yaml"), who).unwrap();
    assert!(matches!(held, Claim::Ours(_)));
    check(
        &world.call(&["import", "clients.csv", "--apply"]),
        2,
        "another window",
    );
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
    check(
        &world.call(&["import", "clients.csv"]),
        0,
        "--apply does it",
    );
}

#[test]
fn whom_a_name_means_is_asked_and_remembered_once_it_is_applied() {
    let world = world();
    world.put("here/k.csv", "Name,Effort\nHELIOS RETAIL SA,7\n");
    let asked = world.call(&["import", "k.csv"]);
    check(&asked, 0, "is “HELIOS RETAIL SA” Hélios Retail?");
    check(&asked, 0, "--same");
    let unanswered = world.call(&["import", "k.csv", "--apply"]);
    check(&unanswered, 2, "say first with --same who is meant");
    assert_eq!(world.text("here/portfolio.yaml"), PORTFOLIO);
    let nobody = ["import", "k.csv", "--same", "HELIOS RETAIL SA=zeus"];
    check(&world.call(&nobody), 2, "No account is called “zeus”");
    let said = ["--same", "HELIOS RETAIL SA=hé"]; // by its letters, as anywhere
    let applied = world.call(&[&["import", "k.csv", "--apply"], &said[..]].concat());
    check(&applied, 0, "taken for Hélios Retail");
    let text = world.text("here/portfolio.yaml");
    assert!(text.contains("effort: 7") && !text.contains("SA"), "{text}");
    let again = world.call(&["import", "k.csv"]);
    check(&again, 0, "nothing changes");
    let new = world.call(&["import", "k.csv", "--same", "HELIOS RETAIL SA="]);
    check(&new, 0, "1 new account");
}

#[test]
fn which_comes_first_in_days_can_be_said() {
    let world = world();
    world.put("here/k.csv", "Name,Target until\nNova,03/04/2027\n");
    let guessed = world.call(&["import", "k.csv"]);
    check(&guessed, 0, "2027-04-03");
    check(&guessed, 0, "--days");
    let said = ["--days", "month-first"];
    let applied = world.call(&[&["import", "k.csv", "--apply"], &said[..]].concat());
    check(&applied, 0, "2027-03-04");
    world.put("here/k.csv", "Name,Target until\nNova,05/06/2027\n");
    check(&world.call(&["import", "k.csv"]), 0, "2027-05-06");
}

#[test]
fn what_would_change_is_spelled_for_terminals_that_have_only_ascii() {
    let world = world();
    let table = world.call(&["import", "clients.csv", DAY, "--ascii"]);
    check(&table, 0, "Client > Name");
    assert!(!table.out.contains('→'), "{}", table.out);
    check(&world.call(&["import", "clients.csv", "--apply"]), 0, "");
    let copy = world.call(&["restore", "1", "--preview", "--ascii"]);
    check(&copy, 0, "effort in days a month: 4.5 > 3");
    assert!(!copy.out.contains('→'), "{}", copy.out);
}

/// What is said beforehand is what is done: rows are read, new, changed or left out.
#[test]
fn as_much_is_done_as_was_said() {
    let world = world();
    world.put(
        "here/clients.csv",
        "Name,Effort,Potential\nHélios Retail,4,9\nPolaris,1,\nTotal,5,9\nPolaris,1,2\nVega,much,more\n",
    );
    let said = "4 rows of accounts, 1 new account, 2 values change, 2 rows with problems";
    let outcome = world.call(&["import", "clients.csv", "--apply", "--skip-bad"]);
    check(&outcome, 0, said);
    let text = world.text("here/portfolio.yaml");
    assert!(
        text.contains("name: Polaris") && !text.contains("Vega"),
        "{text}"
    );
    assert!(
        text.contains("effort: 4") && text.contains("potential: 9"),
        "{text}"
    );
}
