//! `keyfolio [FILE]`: the dashboard.

mod unmerged;
mod welcome;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::file;
use super::mistake::Mistake;
use super::session::{Session, keymap};
use crate::runtime::launch::{First, Launch, Opened, at_once, launch};
use crate::runtime::trap::Defect;
use crate::runtime::window::Use;
use crate::runtime::{Ending, RuntimeError, is_terminal};
use crate::ui::theme::Capability;

/// Opens the dashboard of the portfolio that is meant; where there is none, greets.
pub(super) fn run(session: &Session, named: Option<PathBuf>) -> color_eyre::Result<ExitCode> {
    need_terminal(session).map_err(|mistake| absent(named.clone()).unwrap_or(mistake))?;
    match file::resolve(session, named) {
        Ok(path) => dashboard(
            session,
            &path,
            session.purpose(Use::Change),
            First::Accounts,
        ),
        Err(Mistake::NoPortfolio) => welcome::run(session, None),
        Err(mistake) => match to_be_made(session, &mistake) {
            Some(path) => welcome::run(session, Some(path)),
            None => Err(mistake.into()),
        },
    }
}

/// That there is no such file: to make it, or to call the command that was meant by its name, needs no terminal.
fn absent(named: Option<PathBuf>) -> Option<Mistake> {
    file::present(named?).err()
}

/// The file that is missing, where one could be made and nothing else seems to be meant.
fn to_be_made(session: &Session, mistake: &Mistake) -> Option<String> {
    match mistake {
        Mistake::Missing {
            path,
            command: None,
        } if !session.common.read_only => path.to_str().map(str::to_owned),
        _ => None,
    }
}

/// Says at once that there is no terminal, or one that has only lines, before anything else that is wrong.
pub(super) fn need_terminal(session: &Session) -> Result<(), Mistake> {
    let has_only_lines = session.environment.get("TERM") == Some("dumb");
    if is_terminal() && !has_only_lines {
        Ok(())
    } else {
        Err(Mistake::Runtime(RuntimeError::NoTerminal))
    }
}

/// Runs the dashboard of a file to its end. Copies of the file as it was go to the state folder, if
/// there is one.
pub(super) fn dashboard(
    session: &Session,
    file: &Path,
    purpose: Use,
    first: First,
) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let environment = &session.environment;
    let defect = environment
        .get("KEYFOLIO_DEBUG_PANIC")
        .and_then(Defect::named);
    let table = session.table_of_keys(&config);
    // Reading the file and the words is nearly all of a start. The words take longest and allocate most, and memory
    // grows in smaller steps on other threads.
    let ((opened, keymap), words) = at_once(
        || (Opened::read(file, purpose), keymap(table.as_deref())),
        || session.words(&config),
    );
    let keymap = keymap?;
    let opened = unmerged::offer(opened, file, purpose, &words);
    let mut options = session.options(&config);
    options.demo = purpose == Use::Play;
    options.places.copies.take_if(|_| purpose == Use::Play);
    let ended = opened.and_then(|opened| {
        launch(Launch {
            opened,
            state_folder: session.state_folder(&config),
            words,
            keymap,
            options,
            capability: Capability::detect(|name| environment.get(name).map(str::to_owned)),
            settings: session.settings_file(),
            wrong_settings: session.settings_told_on_screen(&config),
            guesses_theme: session.guesses_theme(&config),
            today: session.common.today,
            defect,
            first,
        })
    });
    match ended.map_err(Mistake::from) {
        Ok(Ending::Signal(signal)) => Ok(code_of(signal)),
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(Mistake::Runtime(RuntimeError::Terminal(why))) => Err(why.into()),
        Err(mistake) => Err(mistake.into()),
    }
}

/// The exit code shells give to what a signal ended.
fn code_of(signal: i32) -> ExitCode {
    ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))
}
