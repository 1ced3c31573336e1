//! `keyfolio format`: what a portfolio file may hold, key by key.

use std::io::{self, Write};
use std::process::ExitCode;

use super::arguments::FileFormat;
use crate::store::schema::{SHIPPED, reference};

/// Prints the reference, or the schema it is made from.
pub(super) fn run(asked: &FileFormat) -> color_eyre::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    if asked.schema {
        write!(out, "{SHIPPED}")?;
    } else {
        write!(out, "{}", reference())?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
