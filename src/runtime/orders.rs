//! Documents made to order.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::aside::later;
use super::inbox::Mailbox;
use super::keeper::typed;
use crate::app::msg::Msg;
use crate::app::order::{Filling, Form, Making, Order, Sheet};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::exchange::{dialect, export};
use crate::i18n::{Failure, Words};
use crate::paper::{self, Basis, Page, brief, calendar, committee, matrix, plan, report};
use crate::sheets::{self, Table};
use crate::store::outgoing::{self, Over};
use crate::store::write::to_json;

/// Columns of a document that is read on the screen before it is written: what a list has room for on the smallest.
const COLUMNS: usize = 70;

/// A document in a form, made at a time; none where there is no such account, or the document has no such form.
pub fn fill(
    order: &Order,
    form: Form,
    portfolio: &Portfolio,
    words: &Words,
    (today, now): (Date, Timestamp),
) -> Option<Vec<u8>> {
    let figures = &Figures::of(portfolio, today);
    let basis = Basis {
        portfolio,
        figures,
        words,
        today,
    };
    match (order, form) {
        (Order::Matrix, Form::Svg) => Some(matrix::svg(basis).into_bytes()),
        (Order::Matrix, Form::Png) => matrix::png(basis),
        (Order::Calendar, Form::Ics) => Some(calendar::file(basis, now).into_bytes()),
        (Order::Everything, Form::Json) => Some(to_json(portfolio).into_bytes()),
        (Order::Sheet(sheet), form) => workbook(basis, &[*sheet], form),
        (Order::Workbook, form) => workbook(basis, &Sheet::ALL, form),
        (order, form) => Some(paper::printed(&page(order, basis)?, form, words)?.into_bytes()),
    }
}

/// The page of a document that is one; none where there is no such account.
fn page(order: &Order, basis: Basis<'_>) -> Option<Page> {
    let at = |id| basis.portfolio.account_index(id);
    match order {
        Order::Report => Some(report::page(basis)),
        Order::Brief(id) => brief::page(basis, at(id)?),
        Order::Committee(id) => committee::page(basis, at(id)?),
        Order::Plan(id) => plan::page(basis, at(id)?),
        _ => None,
    }
}

/// Tables for spreadsheets: one as text, or any number in a workbook.
fn workbook(basis: Basis<'_>, which: &[Sheet], form: Form) -> Option<Vec<u8>> {
    let table = |sheet: &Sheet| match sheet {
        Sheet::Accounts => export::accounts(&basis),
        Sheet::Scorecards => export::scorecards(&basis),
        Sheet::Readings => export::readings(&basis),
        Sheet::Requirements => export::requirements(&basis),
    };
    let tables: Vec<Table> = which.iter().map(table).collect();
    match (form, tables.as_slice()) {
        (Form::Csv, [table]) => sheets::csv::write(table, dialect(basis.words)).ok(),
        (Form::Xlsx, tables) => sheets::xlsx::write(tables).ok(),
        _ => None,
    }
}

/// Has a document written in a thread of its own, which nobody waits for: a report of many accounts takes a moment.
pub(super) fn fill_later(filling: Filling, making: Making, file: &Path, mailbox: &Mailbox) {
    let file = file.to_owned();
    later(mailbox, move || {
        let written = write(&filling, &making, &file);
        Msg::Filled(filling, written)
    });
}

/// Has a document made as plain lines, in a thread of its own.
pub(super) fn read_later(order: Order, making: Making, mailbox: &Mailbox) {
    later(mailbox, move || {
        let text = read(&order, &making);
        Msg::Read(order, text)
    });
}

/// A document as lines for the screen.
fn read(order: &Order, making: &Making) -> Option<String> {
    let (portfolio, today) = (&*making.portfolio, making.today);
    let basis = Basis {
        portfolio,
        figures: &Figures::of(portfolio, today),
        words: &Words::new(making.lang),
        today,
    };
    Some(paper::in_columns(&page(order, basis)?, COLUMNS))
}

/// Writes a document made of the portfolio in `file`; gives its path.
fn write(filling: &Filling, making: &Making, file: &Path) -> Result<String, Failure> {
    let words = Words::new(making.lang);
    let (order, portfolio) = (&filling.order, &making.portfolio);
    let when = (making.today, Timestamp::now());
    let made = fill(order, filling.form, portfolio, &words, when);
    let made = made.ok_or(Failure::NoSuchDocument)?;
    let over = if filling.over {
        Over::Anything
    } else {
        Over::Nothing
    };
    let path = outgoing::write(&typed(&filling.path)?, &made, over, Some(file))?;
    Ok(path.display().to_string())
}
