use std::io::{Cursor, Write as _};

use jiff::civil::date;
use rstest::rstest;
use zip::write::SimpleFileOptions;

use super::*;
use crate::sheets::{self, Cell, Look, SheetError, Table};

fn table(name: &str, rows: &[&[Cell]]) -> Table {
    let mut table = Table {
        name: name.to_owned(),
        ..Table::default()
    };
    for row in rows {
        table.push(row.to_vec());
    }
    table
}

#[test]
fn what_is_written_is_read() {
    let rows: &[&[Cell]] = &[
        &[Cell::text("Compte"), Cell::text("CA 2025")],
        &[
            Cell::text("Hélios\nRetail"),
            Cell::Number(4_210_000.5),
            Cell::Date(date(2026, 12, 31)),
            Cell::Percent(17.9),
        ],
        &[Cell::text("=1+1"), Cell::Empty, Cell::text("+33 1")],
    ];
    let tables = [
        table("Comptes", rows),
        table("a:b/c", &[&[Cell::text("x")]]),
    ];
    let read = read(&write(&tables).unwrap()).unwrap();
    assert_eq!(read[0].rows, tables[0].rows);
    assert_eq!(
        (read[0].name.as_str(), read[1].name.as_str()),
        ("Comptes", "abc")
    );
}

/// What is shown otherwise is the same figure, and another program is told how to show it.
#[test]
fn looks_change_no_figure() {
    let figures: &[Cell] = &[4_210_000.5, 4.237, 35.0, 12.0].map(Cell::Number);
    let heading = ["Revenue", "Score", "Share", "Sites"].map(Cell::text);
    let looks = vec![Look::Amount, Look::Score, Look::Percent];
    let table = table("x", &[&heading, figures]).looking(looks);
    let written = write(&[table]).unwrap();
    assert_eq!(read(&written).unwrap()[0].rows[1].cells, figures);
    let styles = part(&written, "xl/styles.xml");
    let sheet = part(&written, "xl/worksheets/sheet1.xml");
    for form in [
        "formatCode=\"0.0#\"",
        "formatCode=\"0.0#&quot; %&quot;\"",
        "numFmtId=\"3\"",
    ] {
        assert!(styles.contains(form), "{form} in {styles}");
    }
    let plain = sheet.contains("<c r=\"D2\"><v>12</v>");
    assert!(plain && !sheet.contains("<c r=\"A2\"><v>"), "{sheet}");
}

#[test]
fn words_that_look_like_formulas_are_no_formulas() {
    let written = write(&[table("x", &[&[Cell::text("h")], &[Cell::text("=1+1")]])]).unwrap();
    let sheet = part(&written, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"), "{sheet}");
    let styles = part(&written, "xl/styles.xml");
    assert!(styles.contains("quotePrefix=\"1\""), "{styles}");
}

/// A part of a workbook, as it is unpacked.
fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let part = archive.by_name(name).unwrap();
    std::io::read_to_string(part).unwrap()
}

/// A workbook of one sheet with these rows, as XML.
fn workbook(rows: &str) -> Vec<u8> {
    let written = write(&[table("x", &[&[Cell::text("h")]])]).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&written[..])).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        out.start_file(&*name, SimpleFileOptions::default())
            .unwrap();
        let text = std::io::read_to_string(part).unwrap();
        let text = if name.ends_with("sheet1.xml") {
            let (front, rest) = text.split_once("<sheetData>").unwrap();
            let (_, back) = rest.split_once("</sheetData>").unwrap();
            format!("{front}<sheetData>{rows}</sheetData>{back}")
        } else {
            text
        };
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn cells_in_any_order_and_without_places_are_read() {
    let rows = r#"<row r="3"><c r="B3"><v>2</v></c></row><row r="1"><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row>"#;
    let read = &read(&workbook(rows)).unwrap()[0];
    let numbers: Vec<_> = read.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 3]);
    assert_eq!(read.rows[0].cells, [Cell::Number(1.0), Cell::text("x")]);
    assert_eq!(read.rows[1].cells, [Cell::Empty, Cell::Number(2.0)]);
}

#[test]
fn what_formulas_came_to_is_read_and_errors_are_words() {
    let rows = r#"<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>"#;
    let read = &read(&workbook(rows)).unwrap()[0];
    assert_eq!(
        read.rows[0].cells,
        [Cell::Number(2.0), Cell::text("#DIV/0!")]
    );
}

#[test]
fn a_cell_far_out_takes_no_room() {
    let row = r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#;
    assert_eq!(read(&workbook(row)).unwrap()[0].rows[0].number, 1_048_576);
    let column = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert!(matches!(read(&workbook(column)), Err(SheetError::TooMuch)));
}

/// Zeros pack a thousand to one.
#[test]
fn what_unpacks_to_more_than_a_table_is_refused() {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    out.start_file("xl/sharedStrings.xml", SimpleFileOptions::default())
        .unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..257 {
        out.write_all(&zeros).unwrap();
    }
    let bomb = out.finish().unwrap().into_inner();
    assert!(bomb.len() < sheets::MOST_BYTES);
    assert!(matches!(read(&bomb), Err(SheetError::TooMuch)));
}

#[rstest]
#[case::other_archive("docs/readme.txt")]
#[case::open_document("content.xml")]
fn other_archives_are_none(#[case] name: &str) {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    out.start_file(name, SimpleFileOptions::default()).unwrap();
    let bytes = out.finish().unwrap().into_inner();
    assert!(matches!(sheets::read(&bytes), Err(SheetError::OtherForm)));
}

#[test]
fn a_damaged_workbook_is_refused_wherever_it_is_cut() {
    let whole = write(&[table("x", &[&[Cell::text("h")], &[Cell::Number(1.0)]])]).unwrap();
    for length in (4..whole.len()).step_by(37) {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
}
