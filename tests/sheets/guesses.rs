//! What a table leaves open: the order of days, months as headings, names that are nearly known.

use std::slice;

use jiff::civil::{Date, date};
use keyfolio::exchange::import::{
    Mapped, Meaning, Note, Proposal, ReadingColumn, Remembered, Told, Trouble, What, propose,
};
use keyfolio::i18n::{Lang, Words};
use keyfolio::sheets;
use keyfolio::sheets::days::Order;
use rstest::rstest;

use super::{against, changes, pasted, portfolio, troubles};

/// What comes of a table with semicolons once some things were said of it.
fn told(text: &str, told: &[Told]) -> Proposal {
    let table = sheets::csv::of_text(text).unwrap();
    let mut remembered = Remembered::default();
    for told in told {
        remembered.learn(told);
    }
    against(Lang::En, &remembered, |it| propose(&table, it))
}

/// A table of readings of these days, all of one indicator.
fn of_days(days: &[&str]) -> String {
    let rows = days.iter().enumerate();
    let rows: Vec<_> = rows
        .map(|(at, day)| format!("helios;otif;{day};{}\n", at + 1))
        .collect();
    format!("Account;Indicator;Date;Value\n{}", rows.concat())
}

/// The days of the readings that would come in.
fn days(proposal: &Proposal) -> Vec<String> {
    let changes = proposal.changes.iter();
    let days = changes.map(|it| it.what.rsplit_once(", ").unwrap().1.to_owned());
    days.collect()
}

#[rstest]
#[case::american(&["03/04/2026", "04/13/2026"], &["2026-03-04", "2026-04-13"])]
#[case::french(&["03/04/2026", "13/04/2026"], &["2026-04-03", "2026-04-13"])]
#[case::american_as_the_other_is_to_come(&["03/04/2026", "11/12/2026"], &["2026-03-04", "2026-11-12"])]
#[case::french_as_the_other_is_to_come(&["03/04/2026", "05/12/2025"], &["2026-04-03", "2025-12-05"])]
#[case::named(&["3 avr. 2026", "Apr 13, 2026"], &["2026-04-03", "2026-04-13"])]
fn the_days_of_a_column_show_their_order_together(
    #[case] text: &[&str],
    #[case] expected: &[&str],
) {
    let proposal = told(&of_days(text), &[]);
    assert_eq!(proposal.problems, []);
    assert_eq!(days(&proposal), expected);
}

#[test]
fn an_order_that_nothing_shows_is_told_and_can_be_said() {
    let text = of_days(&["03/04/2026"]);
    let proposal = told(&text, &[]);
    assert_eq!(days(&proposal), ["2026-04-03"]);
    let note = Note::Days("03/04/2026".to_owned(), Order::DayFirst);
    assert_eq!(proposal.notes, slice::from_ref(&note));
    let proposal = told(&text, &[note.answer().unwrap()]);
    assert_eq!(days(&proposal), ["2026-03-04"]);
    let note = Note::Days("03/04/2026".to_owned(), Order::MonthFirst);
    assert_eq!(proposal.notes, [note]);
}

#[test]
fn what_was_said_of_days_gives_way_to_what_a_table_shows() {
    let said = [Told::Days(Order::MonthFirst)];
    let proposal = told(&of_days(&["03/04/2026", "13/04/2026"]), &said);
    assert_eq!(days(&proposal), ["2026-04-03", "2026-04-13"]);
    assert_eq!(proposal.notes, []);
}

#[test]
fn of_days_in_both_orders_only_those_beyond_doubt_are_read() {
    let proposal = told(&of_days(&["13/04/2026", "04/14/2026", "03/04/2026"]), &[]);
    assert_eq!(days(&proposal), ["2026-04-13", "2026-04-14"]);
    let doubt = Trouble::DoubtfulDay("03/04/2026".to_owned());
    assert_eq!(troubles(&proposal), [(Some(4), &doubt)]);
}

#[test]
fn readings_of_days_to_come_are_told() {
    let proposal = told(&of_days(&["2026-11-20", "2026-11-24", "2026-12-31"]), &[]);
    let note = Note::ToCome(2, 3, date(2026, 11, 24));
    assert_eq!(proposal.notes, [note]);
    let running = told(&of_days(&["2026-11"]), &[]);
    assert_eq!(running.notes, [], "a month that runs has been read of");
}

/// The days that headings stand for.
fn headed(proposal: &Proposal) -> Vec<Date> {
    let columns = proposal.mapping.iter();
    let on = columns.filter_map(|it: &Mapped| match it.meaning {
        Meaning::Reading(ReadingColumn::On(when)) => Some(when.day()),
        _ => None,
    });
    on.collect()
}

#[rstest]
#[case::excel_french("sept.-26;oct.-26", &[date(2026, 9, 30), date(2026, 10, 31)])]
#[case::excel_english("Sep-26;Oct-26", &[date(2026, 9, 30), date(2026, 10, 31)])]
#[case::in_full("septembre 2026;October 2026", &[date(2026, 9, 30), date(2026, 10, 31)])]
#[case::american("09/07/2026;09/28/2026", &[date(2026, 9, 7), date(2026, 9, 28)])]
#[case::french("09/07/2026;28/09/2026", &[date(2026, 7, 9), date(2026, 9, 28)])]
fn months_and_days_head_columns(#[case] headings: &str, #[case] expected: &[Date]) {
    let proposal = told(
        &format!("Account;Indicator;{headings}\nhelios;otif;1;2\n"),
        &[],
    );
    assert_eq!(proposal.what, What::Readings);
    assert_eq!(headed(&proposal), expected);
    assert_eq!(proposal.notes, []);
}

#[test]
fn the_order_of_days_in_headings_is_told_where_nothing_shows_it() {
    let text = "Account;Indicator;09/07/2026\nhelios;otif;1\n";
    let proposal = told(text, &[]);
    assert_eq!(headed(&proposal), [date(2026, 7, 9)]);
    let answer = proposal.notes[0].answer().unwrap();
    assert_eq!(headed(&told(text, &[answer])), [date(2026, 9, 7)]);
}

#[test]
fn a_month_that_is_not_understood_can_be_told() {
    let text = "Account;Indicator;M11\nhelios;otif;96\n";
    let proposal = told(text, &[]);
    assert_eq!(proposal.what, What::Readings, "it names an indicator");
    assert_eq!(troubles(&proposal), [(None, &Trouble::NoReadings)]);
    let said = Told::Heading {
        what: What::Readings,
        heading: "M11".to_owned(),
        id: "2026-11".to_owned(),
    };
    let proposal = told(text, &[said]);
    let expected = ["Hélios Retail|On time in full, 2026-11-30||96"];
    assert_eq!(changes(&proposal), expected);
}

#[test]
fn a_name_that_resembles_an_account_is_asked_after() {
    let text = "Name;Effort\nHELIOS RETAIL SA;9\nKestrel;1\n";
    let proposal = told(text, &[]);
    let helios = ("helios".into(), "Hélios Retail".to_owned());
    let note = Note::Alike(2, "HELIOS RETAIL SA".to_owned(), helios.clone());
    assert_eq!(proposal.notes, slice::from_ref(&note));
    assert_eq!(
        proposal.new_accounts(),
        2,
        "never taken for the same unasked"
    );

    let proposal = told(text, &[note.answer().unwrap()]);
    assert_eq!(proposal.new_accounts(), 1);
    assert_eq!(
        changes(&proposal)[0],
        "Hélios Retail|Effort, days a month|3|9"
    );
    let note = Note::Same("HELIOS RETAIL SA".to_owned(), helios);
    assert_eq!(proposal.notes, slice::from_ref(&note));

    let proposal = told(text, &[note.answer().unwrap()]);
    assert_eq!((proposal.new_accounts(), &proposal.notes[..]), (2, &[][..]));
}

#[test]
fn one_account_under_two_names_is_never_taken_twice() {
    let said = [Told::Same {
        name: "Helios SA".to_owned(),
        account: Some("helios".into()),
    }];
    let proposal = told("Name;Effort\nHelios SA;9\nHélios Retail;8\n", &said);
    assert_eq!(troubles(&proposal), [(Some(3), &Trouble::Twice(2))]);
}

#[test]
fn requirements_do_not_come_in_and_the_table_says_so() {
    let proposal = pasted(
        "Id du compte\tCompte\tExigence\tÉtape\tType\tSoulevée le\nhelios\tHélios\tx\tWAIT\t\t",
    );
    assert_eq!(troubles(&proposal), [(None, &Trouble::Requirements)]);
    let said = proposal.said(&portfolio(), &Words::new(Lang::En)).problems;
    assert!(said[0].contains("table of requirements"), "{said:?}");
}

#[test]
fn an_id_beside_the_name_of_another_names_both() {
    let proposal = told("Id;Name\nhelios;Zenith\n", &[]);
    let said = proposal.said(&portfolio(), &Words::new(Lang::En)).problems;
    let both = "the id is that of helios, the name that of zen";
    assert!(said[0].contains(both), "{said:?}");
}

#[test]
fn what_a_new_account_brings_is_not_counted_as_changed() {
    let proposal = told("Name;Effort;Sector\nKestrel;1;Steel\nZenith;2;\n", &[]);
    let said = proposal.said(&portfolio(), &Words::new(Lang::En)).summary;
    assert_eq!(said, "2 rows of accounts, 1 new account, 1 value changes");
}

#[test]
fn an_account_that_is_there_resembles_nobody() {
    let proposal = told(
        "Name;Effort\nZenith;9\nZENITH Foods;8\nnova energie;7\n",
        &[],
    );
    assert_eq!((proposal.new_accounts(), &proposal.notes[..]), (0, &[][..]));
}

#[test]
fn a_day_that_is_not_understood_is_told_with_its_own_cell() {
    let proposal = told(&of_days(&["31/31/2026"]), &[]);
    let column = proposal.problems[0].column.clone();
    assert_eq!(column, Some((2, "Date".to_owned())));
}

#[test]
fn what_the_spreadsheet_could_not_compute_names_nobody() {
    let proposal = told("Name;Effort\n#REF!;1\nZenith;2\n", &[]);
    let trouble = Trouble::SheetError("#REF!".to_owned());
    assert_eq!(troubles(&proposal), [(Some(2), &trouble)]);
    assert_eq!(proposal.new_accounts(), 0);
}

/// Excel saves a text file without the letters that its encoding lacks.
#[test]
fn letters_that_were_lost_on_the_way_rename_nobody() {
    let proposal = told("Id;Name;Effort\nnova;Nova ?nergie;1\n", &[]);
    assert_eq!(changes(&proposal), ["Nova Énergie|Effort, days a month||1"]);
    let proposal = told("Name;Effort\nNova ?nergie;1\n", &[]);
    let note = Note::Alike(
        2,
        "Nova ?nergie".to_owned(),
        ("nova".into(), "Nova Énergie".to_owned()),
    );
    assert_eq!(proposal.notes, [note]);
}
