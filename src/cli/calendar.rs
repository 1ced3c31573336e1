//! `keyfolio calendar`: everything dated, for the calendar people look into anyway.

use std::process::ExitCode;

use super::arguments::Calendar;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};

/// Prints the calendar of a portfolio.
pub(super) fn run(session: &Session, asked: Calendar) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    source.deliver(&Order::Calendar, Some(Form::Ics), Form::Ics, &asked.outlet)
}
