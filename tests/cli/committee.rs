//! What an account may see, its plan and the calendar, from the shell.

use super::call::{EXAMPLE, World, on_the_day};

#[test]
fn a_preview_says_for_whom_and_why_so_much_and_writes_nothing() {
    let world = World::new();
    let day = "--today=2026-11-23";
    let asked = ["committee", "helios", EXAMPLE, day, "--preview"];
    let outcome = world.call(&[&asked[..], &["-o", "pack.html"]].concat());
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(
        outcome.out.starts_with("For Helios Retail\n\n"),
        "{}",
        outcome.out
    );
    let said = "\nA preview: nothing was written.\nHelios Retail sees 4 of 8 lines of the scorecard, at stage cooperative.\nTexts stand as in your file: read them with the customer’s eyes.\n";
    assert_eq!(outcome.err, said);
    assert!(!world.here().join("pack.html").exists());
}

/// The preview is the pack to the letter.
#[test]
fn what_is_previewed_is_what_is_written() {
    let world = World::new();
    let day = "--today=2026-11-23";
    let preview = world.call(&["committee", "helios", EXAMPLE, day, "--preview"]);
    let asked = [
        "committee",
        "helios",
        EXAMPLE,
        day,
        "--format",
        "text",
        "-o",
        ".",
    ];
    assert_eq!(world.call(&asked).code, 0);
    let written = world.text("here/helios-retail-committee-2026-11-23.txt");
    assert_eq!(written, preview.out);
}

#[test]
fn of_an_account_of_no_stage_that_is_said() {
    let world = World::new();
    let text = "format: 1\nportfolio: {name: Ours}\naccounts: [{id: a, name: New, scorecard: [{id: i, name: I, shared_from: basic}]}]\n";
    world.put("here/p.yaml", text);
    let outcome = world.call(&["committee", "a", "p.yaml", "--preview"]);
    assert_eq!(outcome.code, 0);
    assert!(
        outcome
            .err
            .contains("\nNothing of the scorecard is shared with New at no stage.\n"),
        "{}",
        outcome.err
    );
}

#[test]
fn a_plan_is_one_sheet_and_says_that_it_is_internal() {
    let outcome = on_the_day(&["plan", "nova", EXAMPLE, "--format", "html"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    assert!(
        outcome
            .out
            .contains("<body class=\"one-sheet\"><p class=\"for-whom\">Internal: not for Nova")
    );
}

#[test]
fn a_calendar_has_its_line_ends() {
    let outcome = on_the_day(&["calendar", EXAMPLE]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    assert!(
        outcome
            .out
            .starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    );
    assert!(outcome.out.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn documents_of_accounts_know_their_accounts() {
    for document in ["committee", "plan"] {
        let outcome = on_the_day(&[document, "nobody", EXAMPLE]);
        assert_eq!((outcome.code, outcome.out.as_str()), (2, ""), "{document}");
        assert!(outcome.err.contains("nobody"), "{}", outcome.err);
    }
}
