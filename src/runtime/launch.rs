//! From a file to the dashboard.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use jiff::Zoned;
use jiff::civil::Date;
use thiserror::Error;

use super::dashboard::Dashboard;
use super::keeper::FileKeeper;
use super::saver::{Keeper as _, Leftover};
use super::trap::{Defect, Trap};
use super::turn::Ending;
use super::unmerged::Unmerged;
use super::window::{Standing, Use};
use super::{Opening, RuntimeError, is_terminal, open};
use crate::app::msg::Msg;
use crate::app::options::Options;
use crate::app::{Model, Start, update};
use crate::domain::Portfolio;
use crate::i18n::Words;
use crate::keymap::Keymap;
use crate::store::document::{Document, OpenError};
use crate::store::problem::Report;
use crate::store::read::read;
use crate::store::state_folder::StateFolder;
use crate::ui::ViewState;
use crate::ui::theme::Capability;

/// A file that was opened and read.
pub struct Opened {
    /// The file as it was named.
    file: String,
    document: Document,
    portfolio: Portfolio,
    standing: Standing,
    /// Whether it is only played with.
    play: bool,
    /// A merge to be finished: what the document means, what both go back to, theirs.
    unmerged: Option<[Portfolio; 3]>,
}

impl Opened {
    /// Opens and reads a file. It takes the most of a start, and needs nothing of the rest.
    ///
    /// # Errors
    /// Where the file cannot be opened, and where it has problems.
    pub fn read(file: &Path, purpose: Use) -> Result<Self, LaunchError> {
        // Before it is read: what another window saves until then is seen.
        let standing = Standing::of(file, purpose);
        let document = Document::open(file)?;
        let portfolio = read(document.text()).map_err(|report| LaunchError::Problems {
            file: file.to_owned(),
            report,
        })?;
        Ok(Self {
            file: file.display().to_string(),
            document,
            portfolio,
            standing,
            play: purpose == Use::Play,
            unmerged: None,
        })
    }
}

impl Opened {
    /// Opens a file whose merge is to be finished.
    ///
    /// # Errors
    /// Where the file cannot be opened, or a version of it has problems.
    pub fn unmerged(unmerged: Unmerged) -> Result<Self, LaunchError> {
        let file = &unmerged.file;
        let portfolio = |text: &str| {
            read(text).map_err(|report| LaunchError::Problems {
                file: file.clone(),
                report,
            })
        };
        let [base, ours, theirs] = unmerged.versions.each_ref().map(|text| portfolio(text));
        let held = portfolio(&unmerged.together)?;
        Ok(Self {
            portfolio: ours?,
            unmerged: Some([held, base?, theirs?]),
            document: Document::replacing(file, unmerged.together)?,
            file: file.display().to_string(),
            standing: unmerged.standing,
            play: false,
        })
    }
}

/// Does two things at once, the first on a thread of its own.
pub fn at_once<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    let (one, other) = thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join(), other)
    });
    (one.unwrap_or_else(|panic| resume_unwind(panic)), other)
}

/// What the dashboard is started with.
pub struct Launch {
    /// The file.
    pub opened: Opened,
    /// Where copies of the file are kept, if anywhere.
    pub state_folder: Option<StateFolder>,
    /// The words of the screen.
    pub words: Words,
    /// The keys.
    pub keymap: Keymap,
    /// How the program behaves.
    pub options: Options,
    /// What colours the terminal can show.
    pub capability: Capability,
    /// The settings file, if there is a place for one.
    pub settings: Option<PathBuf>,
    /// Whether nobody has named the theme, and the terminal is to be asked what goes with it.
    pub guesses_theme: bool,
    /// The day to take for today, for tests and pictures; the calendar's without one.
    pub today: Option<Date>,
    /// What is wrong in the settings file, each in a sentence.
    pub wrong_settings: Vec<String>,
    /// A defect, for the tests of what a defect does.
    pub defect: Option<Defect>,
    /// What is shown first.
    pub first: First,
}

/// What the dashboard shows first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum First {
    /// The accounts.
    #[default]
    Accounts,
    /// The scores of the first account, ready to be given.
    Scores,
    /// The tour.
    Tour,
}

impl First {
    fn show(self, model: &mut Model) {
        match self {
            Self::Accounts => {}
            Self::Scores => model.begin_scoring(),
            Self::Tour => model.begin_tour(),
        }
    }
}

/// The dashboard could not be opened, or not be run to its end.
#[derive(Debug, Error)]
pub enum LaunchError {
    /// The file cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The file has problems; nothing of it is opened, nothing is written over it.
    #[error("{}: {report}", .file.display())]
    Problems {
        /// The file.
        file: PathBuf,
        /// All of them.
        report: Report,
    },
    /// The terminal or the last save failed.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
}

/// Opens the dashboard of a file and runs it to its end.
///
/// # Errors
/// Where there is no terminal, where the file cannot be opened, and where the last changes could
/// not be saved. The terminal is as it was in every case.
pub fn launch(launch: Launch) -> Result<Ending, LaunchError> {
    if !is_terminal() {
        return Err(RuntimeError::NoTerminal.into());
    }
    let Opened {
        file,
        document,
        portfolio,
        standing,
        play,
        unmerged,
    } = launch.opened;
    let base = Arc::new(portfolio.clone());
    let habits = launch.state_folder.as_ref().map(|it| it.path().to_owned());
    let may_write = standing.access.refusal().is_none();
    let shown = unmerged.is_some().then(|| Arc::clone(&base));
    let mut keeper = if play {
        FileKeeper::new(document, base, None).for_play(launch.state_folder)
    } else {
        FileKeeper::new(document, base, launch.state_folder)
    };
    keeper = keeper.guarded(standing.guard);
    if let Some([held, base, theirs]) = unmerged {
        keeper = keeper.unmerged(held, [base, theirs]);
    }
    let opening = Opening {
        mouse: launch.options.mouse,
        today: launch.today,
        waiting: standing.waiting,
        unmerged: shown,
        settings: launch.settings,
        habits,
        guessed: launch.guesses_theme.then_some(launch.options.theme),
        copies: may_write,
    };
    let leftover = if may_write {
        keeper.find_unsaved()
    } else {
        Leftover::default()
    };
    let today = launch.today.unwrap_or_else(|| Zoned::now().date());
    let start = Start {
        portfolio,
        today,
        file,
        words: launch.words,
        keymap: launch.keymap,
        options: launch.options,
    };
    let mut model = Model::new(start);
    update(&mut model, Msg::Access(standing.access));
    launch.first.show(&mut model);
    let wrong = launch.wrong_settings.into_iter();
    for msg in wrong.map(Msg::WrongSetting).chain(leftover.told()) {
        update(&mut model, msg);
    }
    let view = ViewState::new(launch.capability);
    let dashboard = Dashboard { model, view };
    let program = &mut Trap::new(dashboard, launch.defect);
    Ok(open(program, keeper, opening)?)
}
