//! `keyfolio completions` and `keyfolio man`: made from the arguments, so that they never fall behind.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use super::arguments::Arguments;

/// Prints the completions of a shell.
pub(super) fn run(shell: Shell) -> color_eyre::Result<ExitCode> {
    let mut script = Vec::new(); // clap_complete panics where it cannot write
    clap_complete::generate(shell, &mut Arguments::command(), "keyfolio", &mut script);
    print(&script)
}

/// Prints the manual page.
pub(super) fn man() -> color_eyre::Result<ExitCode> {
    let mut page = Vec::new();
    Man::new(Arguments::command()).render(&mut page)?;
    // What stands after the options has a heading of clap's that says nothing.
    let page =
        String::from_utf8_lossy(&page).replace(".SH EXTRA", ".SH \"EXAMPLES, FILES, ENVIRONMENT\"");
    print(page.as_bytes())
}

fn print(bytes: &[u8]) -> color_eyre::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
