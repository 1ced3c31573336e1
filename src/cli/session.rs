//! What holds for every subcommand: settings, words, keys, folders, the day.

use std::cell::Cell;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::arguments::Common;
use super::mistake::Mistake;
use super::output::Printer;
use super::room;
use crate::app::options::{Options, Places, Theme};
use crate::clean::Clean;
use crate::config::{Config, ConfigMistake, Environment, Folders};
use crate::i18n::{Lang, Words, t};
use crate::keymap::Keymap;
use crate::runtime::window::Use;
use crate::store::state_folder::StateFolder;
use crate::ui::spell;
use crate::ui::theme::Capability;
use crate::ui::theme::background::can_be_asked;

/// What holds for every subcommand. What costs something is worked out when it is asked for.
pub(super) struct Session {
    /// The options of the command line.
    pub(super) common: Common,
    /// The environment.
    pub(super) environment: Environment,
    /// Where things are kept.
    pub(super) folders: Folders,
    /// Whether it was said what is wrong in the settings file.
    told: Cell<bool>,
}

impl Session {
    /// The session of a call.
    pub(super) fn new(common: Common, environment: Environment) -> Self {
        let folders = Folders::of(&environment);
        Self {
            common,
            environment,
            folders,
            told: Cell::new(false),
        }
    }

    /// The same session, looking as it was made to look since: what was changed goes before the settings.
    pub(super) fn looking(&self, lang: Lang, options: &Options) -> Self {
        Self {
            common: self.common.clone().looking(lang, options),
            environment: self.environment.clone(),
            folders: self.folders.clone(),
            told: self.told.clone(),
        }
    }

    /// What a file is opened for: what is meant, unless it is asked for that nothing be changed.
    pub(super) fn purpose(&self, meant: Use) -> Use {
        if self.common.read_only {
            Use::Read
        } else {
            meant
        }
    }

    /// The settings file: the one that was named, else the usual one.
    pub(super) fn settings_file(&self) -> Option<PathBuf> {
        self.common
            .config
            .clone()
            .or_else(|| self.folders.settings_file())
    }

    /// Where copies and what could not be saved are kept, if anywhere.
    pub(super) fn state_folder(&self, config: &Config) -> Option<StateFolder> {
        let folder = StateFolder::new(self.folders.state.clone()?);
        Some(folder.with_copies_in(config.backups.clone()))
    }

    /// The settings. A file that was named must be there; the usual one need not.
    pub(super) fn config(&self) -> Result<Config, Mistake> {
        if let Some(path) = self.common.config.as_ref().filter(|path| !path.exists()) {
            return Err(Mistake::NoSettings(path.clone()));
        }
        let Some(file) = self.settings_file() else {
            return Ok(Config::default());
        };
        let config = Config::load(&file);
        if !self.told.replace(true) {
            let mut err = io::stderr().lock();
            for said in self.wrong_settings(&config, &file.display().to_string()) {
                let _ = writeln!(err, "{}", self.spelled(&config, &said));
            }
        }
        Ok(config)
    }

    /// What is wrong in the settings file, each in a sentence that begins with what the file is `called`.
    fn wrong_settings(&self, config: &Config, called: &str) -> Vec<String> {
        if config.mistakes.is_empty() {
            return Vec::new(); // words are not free
        }
        let words = self.words(config);
        let colon = t!(words, "colon");
        let said = |mistake: &ConfigMistake| format!("{called}{colon}{}", mistake.said(&words));
        config.mistakes.iter().map(said).collect()
    }

    /// What is wrong in the settings file, each in a sentence that is short enough for the screen.
    pub(super) fn settings_told_on_screen(&self, config: &Config) -> Vec<String> {
        let file = self.settings_file();
        let name = file.as_deref().and_then(Path::file_name);
        let name = name.map(|name| Clean::new(&name.to_string_lossy()).into_string());
        self.wrong_settings(config, &name.unwrap_or_default())
    }

    /// Lines for people that are no output, as a terminal may have them.
    pub(super) fn printable(&self, config: &Config, text: &str) -> String {
        let lines = text.lines().map(|line| self.spelled(config, line));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn spelled(&self, config: &Config, line: &str) -> String {
        let clean = Clean::new(line).into_string();
        let spelled = if self.is_ascii(config) {
            spell::text(&clean)
        } else {
            clean
        };
        room::folded(&spelled, room::cells(io::stderr()))
    }

    /// How many cells a line of the output has, where that is a terminal.
    pub(super) fn cells(&self) -> Option<usize> {
        let told = self.environment.get("COLUMNS");
        room::cells_or(io::stdout(), told.and_then(|it| it.parse().ok()))
    }

    /// The words of the screen: by option, by settings, by locale.
    pub(super) fn words(&self, config: &Config) -> Words {
        Words::new(self.lang(config))
    }

    /// The settings; the program's own where they cannot be read.
    pub(super) fn usual_config(&self) -> Config {
        self.config().unwrap_or_default()
    }

    /// The words of the screen, also where the settings cannot be read.
    pub(super) fn usual_words(&self) -> Words {
        self.words(&self.usual_config())
    }

    fn lang(&self, config: &Config) -> Lang {
        let system = || self.environment.locale(sys_locale::get_locale);
        let asked = self.common.lang.or(config.language);
        asked.unwrap_or_else(|| Lang::choose(None, system))
    }

    /// Whether there are only the signs of ASCII for lines and marks: by option, by settings, by environment.
    pub(super) fn is_ascii(&self, config: &Config) -> bool {
        let asked = self.common.ascii().or(config.ascii);
        asked.unwrap_or_else(|| !self.environment.has_signs())
    }

    /// Where lines for people are printed.
    pub(super) fn printer(&self, config: &Config) -> Printer {
        Printer::new(self.is_ascii(config))
    }

    /// The keys: the program's own, with the user's table laid over them where there is one.
    pub(super) fn keymap(&self, config: &Config) -> Result<Keymap, Mistake> {
        keymap(self.table_of_keys(config).as_deref())
    }

    /// The user's table of keys: the one that was named, else the usual one where it is there.
    pub(super) fn table_of_keys(&self, config: &Config) -> Option<PathBuf> {
        let named = self.common.keymap.clone().or_else(|| config.keymap.clone());
        let usual = || self.folders.keymap_file().filter(|path| path.exists());
        named.or_else(usual)
    }

    /// Whether nobody has said how things are to look, and the terminal can be asked what goes with it.
    pub(super) fn guesses_theme(&self, config: &Config) -> bool {
        let capability = Capability::detect(self.variables());
        self.named_theme(config).is_none() && can_be_asked(capability, self.variables())
    }

    fn named_theme(&self, config: &Config) -> Option<Theme> {
        self.common.theme.or(config.theme)
    }

    /// The look-up of a variable.
    fn variables(&self) -> impl Fn(&str) -> Option<String> {
        |name| self.environment.get(name).map(str::to_owned)
    }

    /// How the program behaves.
    pub(super) fn options(&self, config: &Config) -> Options {
        let common = &self.common;
        let guessed = || Theme::guessed(self.variables());
        Options {
            theme: self.named_theme(config).unwrap_or_else(guessed),
            mouse: common.mouse().or(config.mouse).unwrap_or(true),
            digit_row: config.digit_row.unwrap_or_default(),
            digit_row_offered: config.digit_row.is_some(),
            tmux: self.environment.get("TMUX").is_some(),
            ascii: self.is_ascii(config),
            motion: config.motion.unwrap_or(true),
            places: self.places(config),
            ..Options::default()
        }
    }

    /// Where things are kept, as the settings page shows it.
    fn places(&self, config: &Config) -> Places {
        let shown = |path: PathBuf| path.display().to_string();
        let state = self.state_folder(config);
        Places {
            settings: self.settings_file().map(shown),
            keys: self.table_of_keys(config).map(shown),
            copies: state.map(|state| shown(state.copies().to_owned())),
            here: here().map(shown),
        }
    }

    /// The day: the calendar's, unless another is asked for.
    pub(super) fn today(&self) -> Date {
        self.common.today.unwrap_or_else(|| Zoned::now().date())
    }

    /// The time: the clock's, or the beginning of the day that was asked for, so that what is made for a day is always
    /// the same.
    pub(super) fn now(&self) -> Timestamp {
        let asked = self.common.today.map(|day| day.to_zoned(TimeZone::UTC));
        let asked = asked.and_then(Result::ok).map(|it| it.timestamp());
        asked.unwrap_or_else(Timestamp::now)
    }
}

/// The folder the program was started in, where that is not the root of everything.
fn here() -> Option<PathBuf> {
    let here = fs::canonicalize(".").ok()?;
    here.parent().is_some().then_some(here)
}

/// The keys with a file's table laid over them.
/// The keys, those of the user's table laid over the program's.
///
/// # Errors
/// The table cannot be read, or has mistakes.
pub(super) fn keymap(table: Option<&Path>) -> Result<Keymap, Mistake> {
    let Some(path) = table else {
        return Ok(Keymap::default());
    };
    let text = fs::read_to_string(path).map_err(|source| Mistake::KeymapFile {
        path: path.to_owned(),
        source,
    })?;
    Keymap::with_user_table(&text).map_err(|mistakes| Mistake::Keymap {
        path: path.to_owned(),
        mistakes,
    })
}
