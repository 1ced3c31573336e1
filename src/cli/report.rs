//! `keyfolio report`: the whole portfolio on one page, for those who decide.

use std::process::ExitCode;

use super::arguments::Report;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};

/// Writes the report.
pub(super) fn run(session: &Session, asked: Report) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    source.deliver(&Order::Report, asked.format, Form::Html, &asked.outlet)
}
