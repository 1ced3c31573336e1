//! A start without a file, or with one that is not there: the welcome, and what was chosen there.

use std::path::Path;
use std::process::ExitCode;

use super::{code_of, dashboard};
use crate::app::welcome::Choice;
use crate::cli::demo;
use crate::cli::mistake::Mistake;
use crate::cli::session::Session;
use crate::runtime::Ending;
use crate::runtime::greet::{Greeting, greet};
use crate::runtime::launch::First;
use crate::runtime::window::Use;
use crate::ui::theme::Capability;

/// Greets, then goes on with what was chosen. A file that was named and is `missing` is where a new one goes.
pub(super) fn run(session: &Session, missing: Option<String>) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let environment = &session.environment;
    let greeted = greet(Greeting {
        missing: missing.is_some(),
        file: missing.unwrap_or_else(|| proposed(session)),
        words: session.words(&config),
        keymap: session.keymap(&config)?,
        options: session.options(&config),
        capability: Capability::detect(|name| environment.get(name).map(str::to_owned)),
        guesses_theme: session.guesses_theme(&config),
        today: session.common.today,
    });
    let greeted = greeted.map_err(Mistake::from)?;
    let session = session.looking(greeted.lang, &greeted.options);
    let purpose = session.purpose(Use::Change);
    match greeted.choice {
        Some(Choice::Demo) => demo::open(&session, First::Tour),
        Some(Choice::Made(file)) => dashboard(&session, Path::new(&file), purpose, First::Scores),
        Some(Choice::Opened(file)) => {
            dashboard(&session, Path::new(&file), purpose, First::Accounts)
        }
        None => Ok(match greeted.ending {
            Ending::Signal(signal) => code_of(signal),
            _ => ExitCode::SUCCESS,
        }),
    }
}

/// Where a new portfolio goes unless another path is typed: where every start finds it.
fn proposed(session: &Session) -> String {
    let Some(file) = session.folders.portfolio_file() else {
        return "portfolio.yaml".to_owned();
    };
    let home = session.environment.get("HOME");
    let within = home.and_then(|home| file.strip_prefix(home).ok());
    within.map_or_else(
        || file.display().to_string(),
        |within| format!("~/{}", within.display()),
    )
}
