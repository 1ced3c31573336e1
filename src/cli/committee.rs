//! `keyfolio committee`: what an account may see, for its steering committee.

use std::io::{self, Write as _};
use std::process::ExitCode;

use super::account;
use super::arguments::Committee;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::scorecard::shared::shown_to;
use crate::i18n::{Words, t};

/// Prints the pack of an account, or a preview of it.
pub(super) fn run(session: &Session, asked: Committee) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    let id = account::find(source.portfolio(), &asked.account)?;
    let order = Order::Committee(id.clone());
    if !asked.preview {
        return source.deliver(&order, asked.format, Form::Markdown, &asked.outlet);
    }
    source.print(&order, Form::Text)?;
    if let Some(account) = source.portfolio().account(&id) {
        let mut err = io::stderr().lock();
        writeln!(err, "\n{}", about(account, source.words()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is to be known of a preview, and is not for the account: why it sees so much and no more.
fn about(account: &Account, words: &Words) -> String {
    let name = Clean::new(&account.name).into_string();
    let (shown, all) = (shown_to(account).count(), account.scorecard.len());
    let stage = account
        .stage
        .current
        .map_or_else(|| t!(words, "shared-no-stage"), |stage| words.stage(stage));
    let sees = if shown == 0 {
        t!(words, "shared-nothing", account = name, stage = stage)
    } else {
        t!(
            words,
            "pack-at-stage",
            account = name,
            shown = shown,
            all = all,
            stage = stage
        )
    };
    format!("{}\n{sees}", t!(words, "pack-preview"))
}
