//! `keyfolio completions` and `keyfolio man`: made from the arguments, so that they never fall behind.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap_complete::Shell;
use clap_mangen::Man;

use super::session::Session;
use super::spoken;
use crate::i18n::{Words, t};

/// Prints the completions of a shell.
pub(super) fn run(session: &Session, shell: Shell) -> color_eyre::Result<ExitCode> {
    let mut command = spoken::command(&session.usual_words());
    let mut script = Vec::new(); // clap_complete panics where it cannot write
    clap_complete::generate(shell, &mut command, "keyfolio", &mut script);
    print(&script)
}

/// Prints the manual page.
pub(super) fn man(session: &Session) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    let mut page = Vec::new();
    Man::new(spoken::command(&words)).render(&mut page)?;
    let page = headed(&String::from_utf8_lossy(&page), &words);
    print(page.as_bytes())
}

/// The page with headings in the language of the reader, where clap has its own.
fn headed(page: &str, words: &Words) -> String {
    let commands = t!(words, "cli-commands");
    let headings = [
        ("NAME", t!(words, "cli-man-name")),
        (&commands, commands.to_uppercase()),
        ("EXTRA", format!("\"{}\"", t!(words, "cli-man-more"))),
    ];
    let page = page.to_owned();
    headings.into_iter().fold(page, |page, (theirs, ours)| {
        page.replace(&format!(".SH {theirs}\n"), &format!(".SH {ours}\n"))
    })
}

fn print(bytes: &[u8]) -> color_eyre::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
