//! `keyfolio demo`: the example, to be played with.

use std::process::ExitCode;

use color_eyre::eyre::WrapErr as _;

use super::mistake::Mistake;
use super::open::{dashboard, need_terminal};
use super::session::Session;
use crate::runtime::launch::First;
use crate::runtime::shipped::EXAMPLE;
use crate::runtime::window::Use;
use crate::store::atomic;

/// Opens a scratch copy of the example.
pub(super) fn run(session: &Session) -> color_eyre::Result<ExitCode> {
    need_terminal(session)?;
    open(session, First::Accounts)
}

/// Opens a scratch copy of the example. It is gone with its folder when the program ends; no copies of it are
/// kept and no lock lies beside it, unless it is saved elsewhere.
pub(super) fn open(session: &Session, first: First) -> color_eyre::Result<ExitCode> {
    let folder = tempfile::Builder::new()
        .prefix("keyfolio-")
        .tempdir()
        .wrap_err("no folder for the demo")?;
    let file = folder.path().join("demo.yaml");
    atomic::write(&file, EXAMPLE.as_bytes()).map_err(Mistake::from)?;
    dashboard(session, &file, session.purpose(Use::Play), first)
}
