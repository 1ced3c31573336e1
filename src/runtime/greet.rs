//! A start without a file: the welcome, run to what was chosen.

use std::path::{MAIN_SEPARATOR, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;

use super::dashboard::Dashboard;
use super::keeper::typed;
use super::launch::LaunchError;
use super::saver::{Keeper, Kept, Offer};
use super::session::Handover;
use super::shipped::beginning;
use super::turn::Ending;
use super::{Opening, open};
use crate::app::file_page::FileFacts;
use crate::app::msg::Msg;
use crate::app::options::Options;
use crate::app::welcome::Choice;
use crate::app::{Model, Start};
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure, Lang, Words};
use crate::keymap::Keymap;
use crate::store::atomic::WriteError;
use crate::store::beginning;
use crate::store::completion::{complete, folder_of};
use crate::store::document::Document;
use crate::store::lock::Lock;
use crate::store::read::read;
use crate::ui::ViewState;
use crate::ui::theme::Capability;

/// What the welcome is started with.
pub struct Greeting {
    /// Where a new portfolio goes unless another path is typed.
    pub file: String,
    /// Whether that file was named, and is not there.
    pub missing: bool,
    /// The words of the screen.
    pub words: Words,
    /// The keys.
    pub keymap: Keymap,
    /// How the program behaves.
    pub options: Options,
    /// What colours the terminal can show.
    pub capability: Capability,
    /// Whether nobody has named the theme, and the terminal is to be asked what goes with it.
    pub guesses_theme: bool,
    /// The day to take for today, for tests and pictures; the calendar's without one.
    pub today: Option<Date>,
}

/// How the welcome ended.
pub struct Greeted {
    /// What was chosen; nothing where the program is to end.
    pub choice: Option<Choice>,
    /// Why it ended.
    pub ending: Ending,
    /// The language of the screen by then.
    pub lang: Lang,
    /// How the program behaves by then.
    pub options: Options,
    /// The terminal, for what was chosen: the next to open takes it over; given back when dropped before.
    pub terminal: Handover,
}

/// Greets somebody who has no file yet, or none where they said.
///
/// # Errors
/// Where there is no terminal.
pub fn greet(greeting: Greeting) -> Result<Greeted, LaunchError> {
    let file = PathBuf::from(&greeting.file);
    let portfolio = read(beginning(greeting.words.lang()));
    let portfolio = portfolio.map_err(|report| LaunchError::Problems { file, report })?;
    let opening = Opening {
        mouse: greeting.options.mouse,
        today: greeting.today,
        guessed: greeting.guesses_theme.then_some(greeting.options.theme),
        ..Opening::default()
    };
    let mut model = Model::new(Start {
        portfolio,
        today: greeting.today.unwrap_or_else(|| Zoned::now().date()),
        file: greeting.file.clone(),
        words: greeting.words,
        keymap: greeting.keymap,
        options: greeting.options,
    });
    if greeting.missing {
        model.greet_instead_of(greeting.file);
    } else {
        model.greet(greeting.file);
    }
    let mut dashboard = Dashboard {
        model,
        view: ViewState::new(greeting.capability),
    };
    let terminal = Handover::after_this();
    let ending = open(&mut dashboard, Nothing, opening)?;
    let model = dashboard.model;
    Ok(Greeted {
        choice: model.welcome.and_then(|welcome| welcome.chosen),
        ending,
        lang: model.words.lang(),
        options: model.options,
        terminal,
    })
}

/// Makes a new file; its path.
pub(super) fn begin(path: &str, portfolio: &Portfolio, lang: Lang) -> Result<String, Failure> {
    let path = typed(path)?;
    let text = beginning::text(beginning(lang), portfolio)?;
    match beginning::write(&path, &text) {
        Ok(_) => Ok(path.display().to_string()),
        Err(WriteError::Changed { path }) => Err(Failure::Exists(path.display().to_string())),
        Err(why) => Err(why.into()),
    }
}

/// The path of a file that can be opened.
pub(super) fn try_to_open(path: &str) -> Result<String, Failure> {
    let path = typed(path)?;
    let document = Document::open(&path)?;
    read(document.text())?;
    Ok(path.display().to_string())
}

/// How a path goes on that is being typed.
pub(super) fn completed(path: &str) -> Msg {
    let looked_for = typed(path).unwrap_or_default();
    let folder = folder_of(&looked_for, path.ends_with(MAIN_SEPARATOR));
    let (path, found) = complete(path, &folder);
    Msg::Completed { path, found }
}

/// The keeper of no file: there is nothing to be saved, and nothing to be found.
struct Nothing;

impl Keeper for Nothing {
    fn file(&self) -> PathBuf {
        PathBuf::new()
    }

    fn save(&mut self, _: &Arc<Portfolio>, _: u64, _: &[Decision]) -> Result<Kept, Failure> {
        Ok(Kept::default())
    }

    fn save_as(&mut self, _: &str, _: &Arc<Portfolio>, _: u64) -> Result<Kept, Failure> {
        Err(Failure::NoName)
    }

    fn look(&mut self) -> Result<Option<Offer>, Failure> {
        Ok(None)
    }

    fn hold(&mut self, _: Lock) -> bool {
        false
    }

    fn put_copy_away(&mut self, _: usize) -> Result<PathBuf, Failure> {
        Err(Failure::NoName)
    }

    fn reread(&mut self) -> Result<Option<Portfolio>, Failure> {
        Ok(None)
    }

    fn journal(&mut self, _: &Arc<Portfolio>, _: u64) -> Result<(), Failure> {
        Err(Failure::NoJournal)
    }

    fn recover(&self, _: &Portfolio, _: &[Decision]) -> Result<Portfolio, Failure> {
        Err(Failure::NoJournal)
    }

    fn recovered(&mut self) {}

    fn put_away(&mut self) -> Result<Option<PathBuf>, Failure> {
        Ok(None)
    }

    fn survey(&self) -> FileFacts {
        FileFacts::default()
    }

    fn copy(&self, _: &str) -> Result<Portfolio, Failure> {
        Err(Failure::NoName)
    }

    fn keep_copy(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted() -> Portfolio {
        read(beginning(Lang::Fr)).unwrap()
    }

    #[test]
    fn a_file_is_made_where_it_is_said_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/portfolio.yaml");
        let path = path.to_str().unwrap();
        assert_eq!(begin(path, &wanted(), Lang::Fr), Ok(path.to_owned()));
        assert_eq!(
            begin(path, &wanted(), Lang::Fr),
            Err(Failure::Exists(path.to_owned()))
        );
        assert_eq!(try_to_open(path), Ok(path.to_owned()));
    }

    #[test]
    fn what_cannot_be_made_or_opened_says_why() {
        assert_eq!(begin(" ", &wanted(), Lang::En), Err(Failure::NoName));
        assert!(matches!(
            try_to_open("gone.yaml"),
            Err(Failure::NotRead { .. })
        ));
    }
}
