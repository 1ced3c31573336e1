//! The command line: arguments, what they ask for, the exit code.
//!
//! One file a subcommand. Only the dashboard needs a terminal; everything else writes plain lines
//! to wherever standard output goes, so that it can be piped, read aloud or checked by a script.

mod account;
mod arguments;
mod brief;
mod calendar;
mod check;
mod committee;
mod completions;
mod demo;
mod due;
mod export;
mod file;
mod format;
mod import;
mod init;
mod keys;
mod matrix;
mod merge;
mod mistake;
mod open;
mod outlet;
mod output;
mod paths;
mod plan;
mod report;
mod restore;
mod room;
mod session;
mod show;
mod spoken;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use color_eyre::config::HookBuilder;
use color_eyre::eyre::Report;

use crate::config::Environment;
use crate::i18n::t;
use arguments::{Arguments, Command};
use mistake::Mistake;
use session::Session;

/// What the caller can mend, said in a sentence.
const MISTAKEN: u8 = 2;
/// What nobody expected.
const FAILED: u8 = 1;

/// Runs the program as it was called, its own name first.
pub fn main(call: &[OsString]) -> ExitCode {
    // The runtime has hooks of its own for panics; this one is for errors, and for what comes before it.
    let _ = HookBuilder::default().display_env_section(false).install();
    let arguments = match Arguments::try_parse_from(call) {
        // `keyfolio a.yaml check` would silently check another file.
        Ok(arguments) if arguments.command.is_none() || arguments.file.is_none() => arguments,
        _ => return spoken::answer(call),
    };
    let session = Session::new(arguments.common, Environment::of_process());
    let ended = run(&session, arguments.command, arguments.file);
    ended.unwrap_or_else(|report| complain(&report, &session))
}

/// Does what the arguments ask for.
fn run(
    session: &Session,
    command: Option<Command>,
    file: Option<PathBuf>,
) -> color_eyre::Result<ExitCode> {
    match command {
        None => open::run(session, file),
        Some(Command::Demo) => demo::run(session),
        Some(Command::Init(init)) => init::run(session, &init),
        Some(Command::Check(check)) => check::run(session, check),
        Some(Command::Show(show)) => show::run(session, show),
        Some(Command::Due(due)) => due::run(session, due),
        Some(Command::Brief(brief)) => brief::run(session, brief),
        Some(Command::Committee(committee)) => committee::run(session, committee),
        Some(Command::Plan(plan)) => plan::run(session, plan),
        Some(Command::Calendar(calendar)) => calendar::run(session, calendar),
        Some(Command::Export(asked)) => export::run(session, asked),
        Some(Command::Import(asked)) => import::run(session, &asked),
        Some(Command::Report(asked)) => report::run(session, asked),
        Some(Command::Matrix(asked)) => matrix::run(session, asked),
        Some(Command::Keys(keys)) => keys::run(session, &keys),
        Some(Command::Format(asked)) => format::run(&asked),
        Some(Command::Paths) => paths::run(session),
        Some(Command::Restore(restore)) => restore::run(session, restore),
        Some(Command::Merge(merge)) => merge::run(session, merge),
        Some(Command::Completions { shell }) => completions::run(session, shell),
        Some(Command::Man) => completions::man(session),
    }
}

/// Says what went wrong: in a plain sentence where the caller can mend it, with all there is to know
/// of it where nobody expected it.
fn complain(report: &Report, session: &Session) -> ExitCode {
    let is_broken_pipe = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    if report.downcast_ref().is_some_and(is_broken_pipe) {
        return ExitCode::SUCCESS; // Whoever reads us has read enough.
    }
    let config = session.usual_config();
    let words = session.words(&config);
    let mut err = io::stderr().lock();
    if let Some(mistake) = report.downcast_ref::<Mistake>() {
        let said = mistake.said(&words); // it may quote the file
        let _ = writeln!(err, "{}", session.printable(&config, &said));
        return ExitCode::from(MISTAKEN);
    }
    let _ = match report.downcast_ref::<io::Error>() {
        Some(error) => {
            let why = words.system(&error.into());
            let said = t!(words, "system-failed", why = why);
            writeln!(err, "{}", session.printable(&config, &said))
        }
        None => writeln!(err, "Error: {report:?}"),
    };
    ExitCode::from(FAILED)
}
