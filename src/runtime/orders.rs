//! Documents made to order.

use jiff::civil::Date;

use crate::app::order::{Form, Order, Sheet};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::exchange::{dialect, export};
use crate::i18n::Words;
use crate::paper::{self, Basis, brief};
use crate::sheets::{self, Table};
use crate::store::write::to_json;

/// A document in a form; none where there is no such account, or the document has no such form.
pub fn fill(
    order: &Order,
    form: Form,
    portfolio: &Portfolio,
    words: &Words,
    today: Date,
) -> Option<Vec<u8>> {
    let figures = &Figures::of(portfolio, today);
    let basis = Basis {
        portfolio,
        figures,
        words,
        today,
    };
    let page = match order {
        Order::Brief(id) => brief::page(basis, portfolio.account_index(id)?),
        Order::Sheet(sheet) => return workbook(basis, &[*sheet], form),
        Order::Workbook => return workbook(basis, &Sheet::ALL, form),
        Order::Everything => return (form == Form::Json).then(|| to_json(portfolio).into_bytes()),
        _ => None,
    };
    Some(paper::printed(&page?, form, words)?.into_bytes())
}

/// Tables for spreadsheets: one as text, or any number in a workbook.
fn workbook(basis: Basis<'_>, which: &[Sheet], form: Form) -> Option<Vec<u8>> {
    let words = basis.words;
    let basis = export::Basis {
        portfolio: basis.portfolio,
        figures: basis.figures,
        words,
        today: basis.today,
    };
    let table = |sheet: &Sheet| match sheet {
        Sheet::Accounts => export::accounts(&basis),
        Sheet::Scorecards => export::scorecards(&basis),
        Sheet::Requirements => export::requirements(&basis),
    };
    let tables: Vec<Table> = which.iter().map(table).collect();
    match (form, tables.as_slice()) {
        (Form::Csv, [table]) => sheets::csv::write(table, dialect(words)).ok(),
        (Form::Xlsx, tables) => sheets::xlsx::write(tables).ok(),
        _ => None,
    }
}
