//! `keyfolio export`: tables for spreadsheets, and everything for programs.

use std::process::ExitCode;

use super::arguments::{Export, Exported};
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order, Sheet};

/// Writes a table, a workbook, or everything.
pub(super) fn run(session: &Session, asked: Export) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    let (order, usual) = match asked.what {
        Exported::Accounts => (Order::Sheet(Sheet::Accounts), Form::Csv),
        Exported::Scorecards => (Order::Sheet(Sheet::Scorecards), Form::Csv),
        Exported::Readings => (Order::Sheet(Sheet::Readings), Form::Csv),
        Exported::Requirements => (Order::Sheet(Sheet::Requirements), Form::Csv),
        Exported::Workbook => (Order::Workbook, Form::Xlsx),
        Exported::Everything => (Order::Everything, Form::Json),
    };
    source.deliver(&order, asked.format, usual, &asked.outlet)
}
