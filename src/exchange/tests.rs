//! What goes out comes back without a change, in every form and language.

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rstest::rstest;

use super::dialect;
use super::export::{accounts, readings, requirements, scorecards};
use super::import::{Against, Proposal, Remembered, likely, propose, tongues};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::domain::history::History;
use crate::domain::testing;
use crate::i18n::{Basis, Lang, Words};
use crate::sheets::{self, Cell, Table};
use crate::store::read::read;

const TODAY: Date = date(2026, 11, 23);

/// The forms tables go out in.
#[derive(Debug, Clone, Copy)]
enum Form {
    Csv,
    Xlsx,
}

fn example() -> Portfolio {
    read(include_str!("../../portfolio.example.yaml")).unwrap()
}

/// Tables as they are read again from the file they went out to.
fn sent(tables: &[Table], form: Form, words: &Words) -> Vec<Table> {
    let bytes = match form {
        Form::Csv => sheets::csv::write(&tables[0], dialect(words)),
        Form::Xlsx => sheets::xlsx::write(tables),
    };
    sheets::read(&bytes.unwrap()).unwrap()
}

fn out(portfolio: &Portfolio, words: &Words, what: fn(&Basis<'_>) -> Table) -> Table {
    let figures = &Figures::of(portfolio, TODAY);
    what(&Basis {
        portfolio,
        figures,
        words,
        today: TODAY,
    })
}

fn back(tables: &[Table], portfolio: &Portfolio, lang: Lang) -> Proposal {
    let tongues = &tongues(&Words::new(lang));
    let against = Against {
        portfolio,
        tongues,
        today: TODAY,
        remembered: &Remembered::default(),
    };
    let at = likely(tables, None, against).unwrap();
    propose(&tables[at], against)
}

#[track_caller]
fn check_unchanged(proposal: &Proposal, portfolio: &Portfolio) {
    let said = proposal.said(portfolio, &Words::new(Lang::En));
    assert_eq!(proposal.problems, [], "{said:#?}");
    assert_eq!(
        (&proposal.changes[..], &proposal.edits[..]),
        (&[][..], &[][..]),
        "{said:#?}"
    );
}

#[rstest]
fn accounts_come_back_as_they_went(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Lang::En, Lang::Fr)] screen: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let tables = sent(&[out(&portfolio, &words, accounts)], form, &words);
    let proposal = back(&tables, &portfolio, screen);
    assert_eq!(proposal.rows, 20);
    let taken = proposal.mapping.iter().filter(|it| it.meaning.comes_in());
    assert!(taken.count() >= 25, "{:#?}", proposal.mapping);
    check_unchanged(&proposal, &portfolio);
}

#[rstest]
fn last_readings_come_back_as_they_went(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let tables = sent(&[out(&portfolio, &words, scorecards)], form, &words);
    let proposal = back(&tables, &portfolio, lang);
    assert!(proposal.rows > 30, "{}", proposal.rows);
    check_unchanged(&proposal, &portfolio);
}

#[rstest]
fn all_readings_come_back_as_they_went(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Lang::En, Lang::Fr)] screen: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let tables = sent(&[out(&portfolio, &words, readings)], form, &words);
    let proposal = back(&tables, &portfolio, screen);
    let lines = portfolio.accounts().iter().flat_map(|it| &it.scorecard);
    let all: usize = lines.map(|it| it.readings.len()).sum();
    assert!(all > 200, "{all}");
    assert_eq!(proposal.rows, all);
    check_unchanged(&proposal, &portfolio);
}

/// Where they were lost, they all come in again.
#[rstest]
fn readings_that_were_lost_come_in_again(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let bare = portfolio.accounts().iter().map(|account| {
        let mut bare = account.as_ref().clone();
        bare.scorecard.iter_mut().for_each(|it| it.readings.clear());
        bare.into()
    });
    let mut bare = portfolio.clone().with_accounts(bare.collect());
    let tables = sent(&[out(&portfolio, &words, readings)], form, &words);
    let proposal = back(&tables, &bare, lang);
    assert_eq!(proposal.problems, []);
    let mut history = History::default();
    let done = history.apply_all(&mut bare, proposal.label(), proposal.edits.clone());
    assert_eq!(done, Ok(true));
    check_unchanged(&back(&tables, &bare, lang), &bare);
    let read = |portfolio: &Portfolio| -> Vec<_> {
        let lines = portfolio.accounts().iter().flat_map(|it| &it.scorecard);
        let readings = lines.flat_map(|it| &it.readings);
        readings.map(|it| (it.when.day(), it.measurement)).collect()
    };
    assert_eq!(read(&bare), read(&portfolio));
}

#[test]
fn the_accounts_are_found_in_a_whole_workbook() {
    let (portfolio, words) = (example(), Words::new(Lang::Fr));
    let all = [requirements, readings, accounts, scorecards].map(|it| out(&portfolio, &words, it));
    let tables = sent(&all, Form::Xlsx, &words);
    let proposal = back(&tables, &portfolio, Lang::Fr);
    assert_eq!(proposal.rows, 20);
    check_unchanged(&proposal, &portfolio);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_a_portfolio_holds_it_comes_back(
        portfolio in testing::portfolio(),
        french in any::<bool>(),
        workbook in any::<bool>(),
    ) {
        prop_assume!(!portfolio.accounts().is_empty());
        let words = Words::new(if french { Lang::Fr } else { Lang::En });
        let form = if workbook { Form::Xlsx } else { Form::Csv };
        let tables = sent(&[out(&portfolio, &words, accounts)], form, &words);
        check_unchanged(&back(&tables, &portfolio, words.lang()), &portfolio);
        prop_assume!(portfolio.accounts().iter().any(|it| !it.scorecard.is_empty()));
        let tables = sent(&[out(&portfolio, &words, scorecards)], form, &words);
        check_unchanged(&back(&tables, &portfolio, words.lang()), &portfolio);
        let table = out(&portfolio, &words, readings);
        prop_assume!(table.rows.len() > 1);
        let tables = sent(&[table], form, &words);
        check_unchanged(&back(&tables, &portfolio, words.lang()), &portfolio);
    }

    /// Whatever stands in a table: what is proposed can be done, as one step, and taken back.
    #[test]
    fn what_is_proposed_can_be_done(
        portfolio in testing::portfolio(),
        rows in vec(vec(cell(), 0..12), 0..8),
        offset in 0_usize..40,
        readings in any::<bool>(),
    ) {
        let words = Words::new(Lang::En);
        let what = if readings { scorecards } else { accounts };
        let mut table = out(&portfolio, &words, what);
        table.rows.truncate(3);
        let columns = table.columns();
        for cells in rows {
            // Some ids and names of the portfolio, and anything else anywhere.
            let known = table.rows.get(1).map(|row| row.cells.clone());
            let mut row = known.unwrap_or_default();
            row.resize(columns, Cell::Empty);
            for (at, cell) in cells.into_iter().enumerate() {
                if let Some(place) = row.get_mut((at + offset) % columns) {
                    *place = cell;
                }
            }
            table.push(row);
        }
        let proposal = back(&[table], &portfolio, Lang::En);
        let _ = proposal.said(&portfolio, &words);
        let (mut after, mut history) = (portfolio.clone(), History::default());
        let done = history.apply_all(&mut after, proposal.label(), proposal.edits.clone());
        prop_assert_eq!(done, Ok(!proposal.changes.is_empty()), "{:#?}", proposal);
        history.undo(&mut after);
        prop_assert_eq!(after, portfolio);
    }

    #[test]
    fn whatever_a_file_holds_it_is_read_or_not(
        bytes in vec(any::<u8>(), 0..400),
        packed in any::<bool>(),
    ) {
        let front: &[u8] = if packed { b"PK\x03\x04" } else { b"" };
        let _ = sheets::read(&[front, &bytes].concat());
    }
}

/// What people put into cells.
fn cell() -> impl Strategy<Value = Cell> {
    let texts = [
        "",
        "helios",
        "nova",
        "12",
        "1,234",
        "12.5",
        "12,5 %",
        "31/12/2026",
        "2026-10",
        "5 of 6",
        "key",
        "clé",
        "September",
        "cooperative",
        "#N/A",
        "=1+1",
        "Total",
        "Somebody",
        "4",
        "-3",
        "1e3",
    ];
    prop_oneof![
        select(texts.to_vec()).prop_map(Cell::text),
        (-5.0..20.0_f64).prop_map(Cell::Number),
        (0..5_i8).prop_map(|it| Cell::Number(f64::from(it))),
        (0.0..120.0_f64).prop_map(Cell::Percent),
        (1..28_i8).prop_map(|day| Cell::Date(date(2026, 10, day))),
    ]
}
