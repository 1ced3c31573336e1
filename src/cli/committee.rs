//! `keyfolio committee`: what an account may see, for its steering committee.

use std::io::{self, Write as _};
use std::process::ExitCode;

use super::account;
use super::arguments::Committee;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};
use crate::i18n::t;

/// Prints the pack of an account, or a preview of it.
pub(super) fn run(session: &Session, asked: Committee) -> color_eyre::Result<ExitCode> {
    let Committee { of, preview } = asked;
    let source = Source::open(session, of.file)?;
    let id = account::find(source.portfolio(), &of.account)?;
    let order = Order::Committee(id.clone());
    if !preview {
        return source.deliver(&order, of.format, Form::Markdown, &of.outlet);
    }
    source.print(&order, Form::Text)?;
    if let Some(account) = source.portfolio().account(&id) {
        // Not for the account: why it sees so much and no more.
        let (words, mut err) = (source.words(), io::stderr().lock());
        writeln!(err, "\n{}", t!(words, "pack-preview"))?;
        writeln!(err, "{}", words.how_much_is_shown(account))?;
        writeln!(err, "{}", t!(words, "pack-their-eyes"))?;
    }
    Ok(ExitCode::SUCCESS)
}
