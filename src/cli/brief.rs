//! `keyfolio brief`: the executive brief, one page for a manager about to meet an account.

use std::process::ExitCode;

use super::account;
use super::arguments::OnAccount;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};

/// Prints the brief of an account.
pub(super) fn run(session: &Session, asked: OnAccount) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    let order = Order::Brief(account::find(source.portfolio(), &asked.account)?);
    source.deliver(&order, asked.format, Form::Markdown, &asked.outlet)
}
