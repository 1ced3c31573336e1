//! Everything a key can do.

/// Lists every action once: the variant, its id and, for what belongs together, its family.
macro_rules! actions {
    ($( $(#[$doc:meta])* $variant:ident = $id:literal $(in $family:ident)?, )*) => {
        /// Everything a key can do. Its words are the texts `action-<id>` (a short label) and
        /// `action-<id>-about` (a sentence).
        ///
        /// Some act on views that may not be at hand: the program then says why they are disabled.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $( $(#[$doc])* $variant, )* }

        impl Action {
            /// Every action, in the order of help and palette.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// Its name in the table.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )* }
            }

            /// The action with this name.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $( $id => Some(Self::$variant), )* _ => None }
            }

            /// The family it belongs to, if it has brothers that a hint names in one breath.
            pub const fn family(self) -> Option<Family> {
                match self { $( $( Self::$variant => Some(Family::$family), )? )* _ => None }
            }
        }
    };
}

actions! {
    // --- moving ---
    /// Up one row, or to the next bubble above.
    MoveUp = "move-up" in Move,
    /// Down one row, or to the next bubble below.
    MoveDown = "move-down" in Move,
    /// One column or bubble to the left.
    MoveLeft = "move-left" in Move,
    /// One column or bubble to the right.
    MoveRight = "move-right" in Move,
    /// A screen up.
    PageUp = "page-up" in Page,
    /// A screen down.
    PageDown = "page-down" in Page,
    /// To the first row.
    First = "first" in Ends,
    /// To the last row.
    Last = "last" in Ends,
    /// To the next account, from any pane.
    NextAccount = "next-account" in Account,
    /// To the previous account, from any pane.
    PreviousAccount = "previous-account" in Account,
    /// To the next pane.
    NextPane = "next-pane" in Pane,
    /// To the previous pane.
    PreviousPane = "previous-pane" in Pane,
    /// Matrix: to the cell above.
    CellUp = "cell-up" in Cell,
    /// Matrix: to the cell below.
    CellDown = "cell-down" in Cell,
    /// Matrix: to the cell on the left.
    CellLeft = "cell-left" in Cell,
    /// Matrix: to the cell on the right.
    CellRight = "cell-right" in Cell,

    // --- opening and closing ---
    /// Opens what the cursor is on, or starts to edit it.
    Open = "open",
    /// Edits the cell in place, the cursor after its text.
    EditInPlace = "edit-in-place",
    /// Cancels, closes, clears the filter, zooms out: one step back.
    Cancel = "cancel",
    /// The focused pane as a full view, and back.
    Zoom = "zoom",

    // --- changing ---
    /// A new item of the focused list.
    New = "new",
    /// A copy of the item.
    Duplicate = "duplicate",
    /// Archives the account: it becomes a former one.
    Archive = "archive",
    /// Makes the account a key account.
    Promote = "promote",
    /// Gives the account a year's trial in the incubator.
    Incubate = "incubate",
    /// Deletes the item; undoable, so not asked about.
    Delete = "delete",
    /// Clears the score: unscored, not zero.
    Clear = "clear",
    /// Moves the item one place up.
    MoveItemUp = "move-item-up" in MoveItem,
    /// Moves the item one place down.
    MoveItemDown = "move-item-down" in MoveItem,
    /// One step up: a score, a weight, a value.
    StepUp = "step-up" in Step,
    /// One step down: a score, a weight, a value.
    StepDown = "step-down" in Step,
    /// Scores 1.
    Score1 = "score-1" in Score,
    /// Scores 2.
    Score2 = "score-2" in Score,
    /// Scores 3.
    Score3 = "score-3" in Score,
    /// Scores 4.
    Score4 = "score-4" in Score,
    /// Scores 5.
    Score5 = "score-5" in Score,
    /// Scores 6.
    Score6 = "score-6" in Score,
    /// Scores 7.
    Score7 = "score-7" in Score,
    /// Scores 8.
    Score8 = "score-8" in Score,
    /// Scores 9.
    Score9 = "score-9" in Score,
    /// Scores 0, or 10 where the scale starts at one and ends at ten.
    Score0 = "score-0" in Score,
    /// The evidence of a score: its note and date.
    EvidenceNote = "evidence-note",
    /// A reading of the indicator.
    Reading = "reading",
    /// The readings of the indicator so far.
    Readings = "readings",
    /// Every field of the item.
    Details = "details",
    /// The scorecard as the account would see it, and back.
    AsShared = "as-shared",
    /// The requirement to its next step.
    RequirementNext = "requirement-next" in RequirementStep,
    /// The requirement back to its previous step.
    RequirementPrevious = "requirement-previous" in RequirementStep,
    /// The light track for a small requirement, and back.
    LightTrack = "light-track",
    /// Marks it done.
    Done = "done",
    /// Moves its date.
    MoveDate = "move-date",
    /// To the place where the warning shown is mended.
    Mend = "mend",
    /// Accepts a finding for a time, with a reason.
    AcceptFinding = "accept-finding",
    /// The findings that were accepted, and back.
    ShowAccepted = "show-accepted",
    /// The findings of one account, and back.
    OnlyAccount = "only-account",
    /// The accounts of one manager, or all.
    ChooseManager = "choose-manager",

    // --- undo and the file ---
    /// Takes the last change back.
    Undo = "undo",
    /// Makes the last undone change again.
    Redo = "redo",
    /// Saves now.
    Save = "save",
    /// Saves into another file.
    SaveElsewhere = "save-elsewhere",
    /// Reads the file again.
    Reload = "reload",
    /// Opens the file in the user's editor.
    EditFile = "edit-file",
    /// Lists the copies that sync tools have left beside the file.
    Copies = "copies",

    // --- looking ---
    /// Narrows the list down to what matches.
    Filter = "filter",
    /// The next sort order.
    Sort = "sort",
    /// The next grouping.
    Group = "group",
    /// The requirements of all accounts, or of the selected one.
    AllAccounts = "all-accounts",
    /// The closed requirements, or those on the board.
    ShowClosed = "show-closed",
    /// The legend of the matrix.
    Legend = "legend",
    /// Puts the strong side of the matrix on the other side.
    ToggleStrongSide = "toggle-strong-side",
    /// Hides figures and zones until pressed again.
    Veil = "veil",

    // --- pages and modes ---
    /// The dashboard.
    GoDashboard = "go-dashboard",
    /// The table of accounts.
    GoAccounts = "go-accounts",
    /// The matrix with the position beside it.
    GoMatrix = "go-matrix",
    /// The criteria and their weights.
    GoCriteria = "go-criteria",
    /// The scorecard.
    GoScorecard = "go-scorecard",
    /// The board of requirements.
    GoRequirements = "go-requirements",
    /// The account business plan.
    GoPlan = "go-plan",
    /// All that is dated, overdue first.
    GoToday = "go-today",
    /// The four questions, answered with findings.
    GoHealth = "go-health",
    /// The selection of key accounts: candidates and trials.
    GoSelection = "go-selection",
    /// The backing of the management.
    GoBacking = "go-backing",
    /// The comparison of reviews.
    GoCompare = "go-compare",
    /// The settings.
    GoOptions = "go-options",
    /// The file and its backups.
    GoFile = "go-file",
    // --- documents ---
    /// The portfolio report, for those who decide.
    WriteReport = "write-report",
    /// What the selected account may see, for its steering committee.
    WriteCommittee = "write-committee",
    /// The executive brief of the selected account.
    WriteBrief = "write-brief",
    /// The business plan of the selected account, to be handed round.
    WritePlan = "write-plan",
    /// The matrix as a picture.
    WriteMatrix = "write-matrix",
    /// Everything dated, for a calendar.
    WriteCalendar = "write-calendar",
    /// Tables for a spreadsheet, and everything for programs.
    WriteTables = "write-tables",

    /// Accounts or readings of a spreadsheet, looked at before they are taken over.
    Import = "import",

    /// Past messages.
    Messages = "messages",
    /// Call mode: one account, large, quick to write in.
    Call = "call",
    /// Starts a line of notes in a call.
    Note = "note",
    /// Ends the call: shows its summary.
    EndCall = "end-call",
    /// Keeps the call with its summary.
    KeepCall = "keep-call",
    /// The calls with the account so far.
    PastCalls = "past-calls",
    /// Review mode: account after account.
    Review = "review",
    /// Review mode: confirms the account and goes on; at the end, keeps the snapshot.
    Confirm = "confirm",
    /// Records a snapshot of all positions.
    Snapshot = "snapshot",
    /// The commands, to be searched.
    Palette = "palette",
    /// The keys, to be searched and run.
    Help = "help",
    /// A tour of the program.
    Tour = "tour",
    /// Takes what is under the cursor in, or leaves it out.
    Choose = "choose",
    /// On to the next question of the set-up.
    NextStep = "next-step",
    /// Back to the question before.
    PreviousStep = "previous-step",
    /// On to the next step of the tour.
    TourNext = "tour-next",
    /// Ends the tour.
    TourEnd = "tour-end",

    // --- the program ---
    /// The next theme.
    ThemeNext = "theme-next",
    /// The next language.
    LanguageNext = "language-next",
    /// Switches the mouse on or off.
    ToggleMouse = "toggle-mouse",
    /// Copies what is shown to the clipboard.
    Copy = "copy",
    /// Flushes and suspends.
    Suspend = "suspend",
    /// Flushes and leaves.
    Quit = "quit",

    // --- inside a text ---
    /// Takes what was typed, then down.
    Commit = "commit",
    /// Takes what was typed, then right.
    CommitRight = "commit-right",
    /// Takes what was typed, then left.
    CommitLeft = "commit-left",
    /// Starts a new line in the text.
    NewLine = "new-line",
    /// The cursor one character to the left.
    CursorLeft = "cursor-left" in Cursor,
    /// The cursor one character to the right.
    CursorRight = "cursor-right" in Cursor,
    /// The cursor one word to the left.
    CursorWordLeft = "cursor-word-left" in CursorWord,
    /// The cursor one word to the right.
    CursorWordRight = "cursor-word-right" in CursorWord,
    /// The cursor to the start of the line.
    CursorStart = "cursor-start" in CursorEnds,
    /// The cursor to the end of the line.
    CursorEnd = "cursor-end" in CursorEnds,
    /// Deletes the character before the cursor.
    DeleteBack = "delete-back" in Erase,
    /// Deletes the character under the cursor.
    DeleteForward = "delete-forward" in Erase,
    /// Deletes the word before the cursor.
    DeleteWord = "delete-word",
    /// Deletes everything before the cursor.
    DeleteToStart = "delete-to-start",
    /// Deletes everything from the cursor on.
    DeleteToEnd = "delete-to-end",
}

impl Action {
    /// The action that scores with this digit, if it is one.
    pub const fn score(digit: u8) -> Option<Self> {
        Some(match digit {
            0 => Self::Score0,
            1 => Self::Score1,
            2 => Self::Score2,
            3 => Self::Score3,
            4 => Self::Score4,
            5 => Self::Score5,
            6 => Self::Score6,
            7 => Self::Score7,
            8 => Self::Score8,
            9 => Self::Score9,
            _ => return None,
        })
    }

    /// The digit a score action stands for; `None` for every other action.
    pub fn digit(self) -> Option<u8> {
        (0..=9).find(|digit| Self::score(*digit) == Some(self))
    }
}

/// Actions that a hint names in one breath: `↑↓←→ move`, not four hints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The four directions.
    Move,
    /// A screen up or down.
    Page,
    /// First and last.
    Ends,
    /// Next and previous account.
    Account,
    /// Next and previous pane.
    Pane,
    /// From cell to cell of the matrix.
    Cell,
    /// Reorder.
    MoveItem,
    /// A step up or down.
    Step,
    /// The digits.
    Score,
    /// The steps of a requirement.
    RequirementStep,
    /// The cursor by character.
    Cursor,
    /// The cursor by word.
    CursorWord,
    /// The cursor to either end.
    CursorEnds,
    /// Erase by character.
    Erase,
}

impl Family {
    /// Its id: its short label is the text `family-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Page => "page",
            Self::Ends => "ends",
            Self::Account => "account",
            Self::Pane => "pane",
            Self::Cell => "cell",
            Self::MoveItem => "move-item",
            Self::Step => "step",
            Self::Score => "score",
            Self::RequirementStep => "requirement-step",
            Self::Cursor => "cursor",
            Self::CursorWord => "cursor-word",
            Self::CursorEnds => "cursor-ends",
            Self::Erase => "erase",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Action;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_lead_back() {
        let ids: BTreeSet<_> = Action::ALL.iter().map(|action| action.id()).collect();
        assert_eq!(ids.len(), Action::ALL.len());
        for action in Action::ALL {
            assert_eq!(Action::from_id(action.id()), Some(*action));
        }
    }

    #[test]
    fn ids_are_kebab_case() {
        for action in Action::ALL {
            let words = action.id().split('-');
            let plain = |word: &str| {
                !word.is_empty()
                    && word
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            };
            assert!(words.clone().all(plain), "{}", action.id());
        }
    }

    #[test]
    fn every_digit_has_its_score() {
        for digit in 0..=9 {
            assert_eq!(Action::score(digit).and_then(Action::digit), Some(digit));
        }
        assert_eq!(Action::score(10), None);
        assert_eq!(Action::Zoom.digit(), None);
    }

    #[test]
    fn no_family_has_one_member() {
        for action in Action::ALL {
            let Some(family) = action.family() else {
                continue;
            };
            let members = Action::ALL
                .iter()
                .filter(|other| other.family() == Some(family));
            assert!(members.count() > 1, "{family:?}");
        }
    }
}
