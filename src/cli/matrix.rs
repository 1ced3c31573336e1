//! `keyfolio matrix`: the matrix as a picture.

use std::process::ExitCode;

use super::arguments::Picture;
use super::outlet::Source;
use super::session::Session;
use crate::app::order::{Form, Order};

/// Draws the matrix.
pub(super) fn run(session: &Session, asked: Picture) -> color_eyre::Result<ExitCode> {
    let source = Source::open(session, asked.file)?;
    source.deliver(&Order::Matrix, asked.format, Form::Svg, &asked.outlet)
}
