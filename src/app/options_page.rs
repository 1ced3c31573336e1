//! The settings page: how the program behaves, changed at once and written into the settings file.

use crate::domain::field::Kind;
use crate::i18n::{Failure, Lang, Words};
use crate::keymap::{Action, DigitRow, Keymap};

use super::cell::{OpenCell, Place, Problem};
use super::effect::Effect;
use super::form::Subject;
use super::model::{Model, Page};
use super::moves::Move;
use super::notice::{Notice, Reason};
use super::options::Theme;

/// A row of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The language of the screen.
    Language,
    /// How things look.
    Theme,
    /// Whether an account that moves leaves a trace for a moment.
    Motion,
    /// Whether clicks and the wheel are listened to.
    Mouse,
    /// Which keys count as digits without Shift.
    DigitRow,
    /// Only ASCII for lines and marks.
    Ascii,
    /// The user's own table of keys.
    Keys,
    /// The folder that copies of the file are kept in.
    Copies,
    /// What holds for the portfolio: a form of its own.
    Portfolio,
}

impl Setting {
    /// All of them, as they are listed.
    pub const ALL: [Self; 9] = [
        Self::Language,
        Self::Theme,
        Self::Motion,
        Self::Mouse,
        Self::DigitRow,
        Self::Ascii,
        Self::Keys,
        Self::Copies,
        Self::Portfolio,
    ];
}

/// What is written into the settings file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// `language`.
    Language(Lang),
    /// `theme`.
    Theme(Theme),
    /// `motion`.
    Motion(bool),
    /// `mouse`.
    Mouse(bool),
    /// `digit_row`.
    DigitRow(DigitRow),
    /// `ascii`.
    Ascii(bool),
}

/// Where the cursor of the page is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OptionsPage {
    /// The row under the cursor.
    pub cursor: usize,
}

impl Model {
    pub(super) fn open_options(&mut self) {
        self.modals.clear();
        self.page = Page::Options;
    }

    pub(super) fn run_in_options(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_options(step);
            return true;
        }
        match action {
            Action::Open | Action::EditInPlace => self.open_setting(),
            Action::MoveRight | Action::StepUp => self.step_setting(1),
            Action::MoveLeft | Action::StepDown => self.step_setting(-1),
            _ => return false,
        }
        true
    }

    pub(super) fn move_in_options(&mut self, step: Move) {
        self.options_page.cursor = step.from(self.options_page.cursor, Setting::ALL.len());
    }

    /// The setting under the cursor.
    fn setting(&self) -> Setting {
        let setting = Setting::ALL.get(self.options_page.cursor).copied();
        setting.unwrap_or(Setting::Language)
    }

    pub(super) fn open_setting(&mut self) {
        match self.setting() {
            Setting::Portfolio => self.open_form(Subject::Settings),
            setting @ (Setting::Keys | Setting::Copies) => self.ask_for_path(setting),
            _ => self.step_setting(1),
        }
    }

    /// To the next value of the setting under the cursor, or the one before.
    fn step_setting(&mut self, by: isize) {
        let written = match self.setting() {
            Setting::Language => {
                let lang = other(&Lang::ALL, self.words.lang(), by);
                self.words = Words::new(lang);
                Written::Language(lang)
            }
            Setting::Theme => {
                self.options.theme = other(&Theme::ALL, self.options.theme, by);
                Written::Theme(self.options.theme)
            }
            Setting::Motion => Written::Motion(flip(&mut self.options.motion)),
            Setting::Mouse => {
                let mouse = flip(&mut self.options.mouse);
                self.outbox.push(Effect::Mouse(mouse));
                Written::Mouse(mouse)
            }
            Setting::DigitRow => {
                let row = other(&DigitRow::ALL, self.options.digit_row, by);
                self.options.digit_row = row;
                self.options.digit_row_offered = true;
                Written::DigitRow(row)
            }
            Setting::Ascii => Written::Ascii(flip(&mut self.options.ascii)),
            Setting::Keys | Setting::Copies | Setting::Portfolio => return,
        };
        self.write_setting(written);
    }

    /// Asks for the path of a setting, beginning with the one that holds.
    fn ask_for_path(&mut self, setting: Setting) {
        let places = &self.options.places;
        let held = match setting {
            Setting::Keys => places.keys.clone(),
            _ => places.copies.clone(),
        };
        let place = Place::Setting(setting);
        self.cell = Some(OpenCell::holding(
            place,
            Kind::Text,
            held.unwrap_or_default(),
        ));
    }

    /// Has another path tried as it was typed; none is what the program decides by itself. It holds, and is
    /// written, once it is known to be good; until then it can be typed on.
    pub(super) fn set_path(&mut self, setting: Setting, path: &str) {
        let path = path.trim().to_owned();
        self.outbox.push(match setting {
            Setting::Keys => Effect::UseKeys(path, self.words.lang()),
            _ => Effect::KeepCopiesIn(path, self.words.lang()),
        });
    }

    /// A path was tried: it holds, or stays open with what is wrong with it.
    fn path_tried(&mut self, tried: Result<Notice, Failure>) {
        let is_open = |cell: &OpenCell| matches!(cell.place, Place::Setting(_));
        let open = self.cell.as_ref().is_some_and(is_open);
        match tried {
            Ok(holds) => {
                if open {
                    self.cell = None;
                }
                self.say(holds);
            }
            Err(why) if open => self.object(Problem::Failed(Box::new(why))),
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    /// Another table of keys holds, from this path, if it is not the program's own; or why the old one stays.
    pub(super) fn keys_read(&mut self, read: Result<(Box<Keymap>, Option<String>), Failure>) {
        let tried = read.map(|(keymap, path)| {
            self.keymap = *keymap;
            self.options.places.keys = path;
            Notice::KeysRead
        });
        self.path_tried(tried);
    }

    /// Copies are kept in this folder from now on, or why they are kept where they were.
    pub(super) fn copies_kept(&mut self, folder: Result<Option<String>, Failure>) {
        let tried = folder.map(|folder| {
            self.options.places.copies.clone_from(&folder);
            Notice::CopiesKeptIn(folder)
        });
        self.path_tried(tried);
    }

    /// Has a setting written that holds already.
    pub(super) fn write_setting(&mut self, written: Written) {
        let lang = self.words.lang();
        self.outbox.push(Effect::Configure(written, lang));
    }

    /// A setting is in the file, or why it only holds until the program ends.
    pub(super) fn configured(&mut self, done: Result<(), Failure>) {
        if let Err(why) = done {
            self.say(Notice::NotConfigured(why));
        }
    }

    /// What means nothing on the page.
    pub(super) fn disabled_on_options(&self, action: Action) -> Option<Reason> {
        use Action as A;
        let idle = action.digit().is_some()
            || matches!(
                action,
                A::New
                    | A::Duplicate
                    | A::Archive
                    | A::Delete
                    | A::Clear
                    | A::MoveItemUp
                    | A::MoveItemDown
                    | A::Done
                    | A::MoveDate
                    | A::Reading
                    | A::EvidenceNote
                    | A::Filter
                    | A::Sort
                    | A::Group
                    | A::Zoom
                    | A::Legend
                    | A::NextAccount
                    | A::PreviousAccount
                    | A::Copy
            );
        let access = self.access.refusal();
        let changes = matches!(action, A::Undo | A::Redo | A::Save);
        idle.then_some(Reason::NotHere)
            .or_else(|| access.filter(|_| changes))
    }

    /// A click on a row puts the cursor there; on the row under the cursor it changes it.
    pub(super) fn click_in_options(&mut self, row: usize) {
        if self.options_page.cursor == row {
            self.open_setting();
        } else {
            self.options_page.cursor = row;
        }
    }
}

fn flip(switch: &mut bool) -> bool {
    *switch = !*switch;
    *switch
}

/// The one so many places on among all, round and round.
fn other<T: Copy + PartialEq>(all: &[T], now: T, by: isize) -> T {
    let at = all.iter().position(|it| *it == now).unwrap_or_default();
    let to = (at.cast_signed() + by).rem_euclid(all.len().max(1).cast_signed());
    all.get(to.cast_unsigned()).copied().unwrap_or(now)
}
