//! A table that comes in: asked for or pasted, looked at, taken over as one step.
//!
//! What it would change is shown first, with what each column was taken for and what is wrong. A column that nobody
//! could guess is told by hand, which is remembered for the next table once this one is taken over.

use std::path::MAIN_SEPARATOR;

use crate::clean::Clean;
use crate::domain::field::Kind;
use crate::exchange::import::{
    Against, Proposal, Remembered, Said, Told, choices, likely, propose, tongues,
};
use crate::i18n::{Failure, Words, t};
use crate::keymap::Action;
use crate::sheets::Table;
use crate::sheets::days::Order;

use super::cell::{OpenCell, Place};
use super::effect::Effect;
use super::model::Model;
use super::notice::Notice;
use super::picker::{Item, Pick, Purpose};

/// A table that is being looked at, and nothing of it taken over yet.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// All tables of the workbook.
    tables: Vec<Table>,
    /// The one that is looked at.
    chosen: usize,
    /// What was said that nobody could guess.
    remembered: Remembered,
    /// What of it was said just now.
    said: Vec<Told>,
    /// What it would change.
    proposal: Option<Proposal>,
    /// The same in a line, in the language of the screen.
    summary: String,
}

impl Import {
    fn table(&self) -> Option<&Table> {
        self.tables.get(self.chosen)
    }

    /// What it would change, in a line.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The heading of a column, by its place among those that were looked at.
    pub fn heading(&self, at: usize) -> &str {
        let mapping = self.proposal.as_ref().map(|it| &it.mapping);
        let mapped = mapping.and_then(|it| it.get(at));
        mapped.map_or("", |it| it.heading.as_str())
    }
}

impl Model {
    /// Asks which file the table is in.
    pub(super) fn open_import(&mut self) {
        let folder = self.options.places.here.as_deref().unwrap_or_default();
        let text = match folder {
            "" => String::new(),
            folder => format!(
                "{}{MAIN_SEPARATOR}",
                folder.trim_end_matches(MAIN_SEPARATOR)
            ),
        };
        self.cell = Some(OpenCell::holding(Place::Incoming, Kind::Text, text));
    }

    /// Has the file of a table read, by its path as it was typed.
    pub(super) fn read_table(&mut self, path: &str) -> bool {
        self.outbox.push(Effect::ReadTable(path.trim().to_owned()));
        true
    }

    /// Takes a pasted range of a spreadsheet for a table: it has several lines, and several columns.
    pub(super) fn paste_table(&mut self, text: &str) -> bool {
        if !is_table(text) {
            return false;
        }
        if let Some(reason) = self.disabled(Action::Import) {
            self.say(Notice::Disabled(Action::Import, reason));
            return true;
        }
        self.outbox.push(Effect::ReadPasted(text.to_owned()));
        true
    }

    /// Looks at the tables of a file, or says why there are none.
    pub(super) fn tables_read(&mut self, read: Result<(Vec<Table>, Remembered), Failure>) {
        match read {
            Ok((tables, remembered)) if self.cell.is_none() && self.modals.is_empty() => {
                self.import = Import {
                    tables,
                    remembered,
                    ..Import::default()
                };
                let best = likely(&self.import.tables, None, self.against(&self.tongues()));
                self.look_at_table(best.unwrap_or_default());
            }
            Ok(_) => {} // Something else has the screen by now.
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    fn tongues(&self) -> [Words; 2] {
        tongues(&self.words)
    }

    fn against<'a>(&'a self, tongues: &'a [Words; 2]) -> Against<'a> {
        Against {
            portfolio: &self.portfolio,
            tongues,
            today: self.today,
            remembered: &self.import.remembered,
        }
    }

    /// Shows what one of the tables would change.
    pub(super) fn look_at_table(&mut self, at: usize) {
        self.import.chosen = at;
        let tongues = self.tongues();
        let table = self.import.table();
        let proposal = table.map(|table| propose(table, self.against(&tongues)));
        let told = proposal.as_ref().map(|it| {
            let said = it.said(&self.portfolio, &self.words);
            (said.summary.clone(), self.import_items(it, said))
        });
        let (summary, items) = told.unwrap_or_default();
        self.import.proposal = proposal;
        self.import.summary = summary;
        self.open_list(Purpose::Import, items);
    }

    /// What can be done with it, what is wrong, what would change, and what its columns were taken for.
    fn import_items(&self, proposal: &Proposal, said: Said) -> Vec<Item> {
        let words = &self.words;
        let grouped = |group: &str, label: String, pick: Pick| Item {
            group: Some(group.to_owned()),
            detail: self.what_happens(&pick),
            ..Item::new(label, pick)
        };
        let todo = t!(words, "import-what");
        let doing = self.import_doing(proposal).into_iter();
        let doing = doing.map(|(label, pick)| grouped(&todo, label, pick));
        let (wrong, columns) = (t!(words, "import-wrong"), t!(words, "import-columns"));
        let problems = said.problems.into_iter();
        let problems = problems.map(|line| grouped(&wrong, line, Pick::Nothing));
        let notes = said.notes.into_iter().zip(&proposal.notes);
        let notes = notes.map(|(line, note)| {
            let pick = note.answer().map_or(Pick::Nothing, Pick::Tell);
            grouped(&todo, line, pick)
        });
        let changes = said.changes.into_iter().flat_map(|(account, lines)| {
            let lines = lines.into_iter();
            lines.map(move |line| grouped(&account, line, Pick::Nothing))
        });
        let meanings = said.columns.into_iter().enumerate();
        let meanings = meanings.map(|(at, line)| grouped(&columns, line, Pick::Heading(at)));
        let all = doing.chain(notes).chain(problems);
        all.chain(changes).chain(meanings).collect()
    }

    /// What can be done with a table that is looked at.
    fn import_doing(&self, proposal: &Proposal) -> Vec<(String, Pick)> {
        let words = &self.words;
        let changes = !proposal.is_hopeless() && !proposal.edits.is_empty();
        // Who presses Enter without having read of problems leaves nothing out unseen.
        let leave =
            (changes && !proposal.is_clean()).then(|| (t!(words, "import-leave"), Pick::Nothing));
        let take = changes.then(|| {
            let label = if proposal.is_clean() {
                t!(words, "import-take")
            } else {
                t!(words, "import-take-good")
            };
            (label, Pick::TakeOver)
        });
        let nothing = (!changes).then(|| {
            let label = if proposal.is_hopeless() {
                t!(words, "import-hopeless")
            } else {
                t!(words, "import-nothing")
            };
            (label, Pick::Nothing)
        });
        let tables = self.import.tables.iter().enumerate();
        let others = tables.filter(|(at, _)| *at != self.import.chosen);
        let others = others.map(|(at, table)| {
            let name = Clean::new(&table.name).into_string();
            let label = t!(words, "import-other-sheet", name = name);
            (label, Pick::Sheet(at))
        });
        let all = leave.into_iter().chain(take).chain(nothing);
        all.chain(others).collect()
    }

    /// What picking it does, in a few words.
    fn what_happens(&self, pick: &Pick) -> String {
        let words = &self.words;
        match pick {
            Pick::TakeOver => t!(words, "import-does-take"),
            Pick::Sheet(_) => t!(words, "import-does-look"),
            Pick::Heading(_) => t!(words, "import-does-say"),
            Pick::Tell(told) => self.answer(told),
            _ => t!(words, "import-does-close"),
        }
    }

    /// What somebody would say to a note.
    fn answer(&self, told: &Told) -> String {
        let words = &self.words;
        match told {
            Told::Days(Order::DayFirst) => t!(words, "import-answer-day-first"),
            Told::Days(Order::MonthFirst) => t!(words, "import-answer-month-first"),
            Told::Same { account: None, .. } => t!(words, "import-answer-other"),
            Told::Same {
                account: Some(id), ..
            } => {
                let account = self.portfolio.account(id);
                let name = account.map_or("", |it| it.name.as_str());
                let name = Clean::new(name).into_string();
                t!(words, "import-answer-same", like = name)
            }
            Told::Heading { .. } => String::new(),
        }
    }

    /// Everything that a column can stand for, and nothing.
    pub(super) fn open_heading(&mut self, at: usize) {
        let Some(proposal) = &self.import.proposal else {
            return;
        };
        let tongues = self.tongues();
        let all = choices(proposal.what, self.against(&tongues));
        let all = all.into_iter();
        let items = all.map(|(id, name)| Item::new(name, Pick::Column(at, id)));
        let none = t!(self.words, "import-leave-out");
        let none = Item::new(none, Pick::Column(at, String::new()));
        let items = std::iter::once(none).chain(items).collect();
        self.open_list(Purpose::Heading(at), items);
    }

    /// From now on a heading stands for a column, by its id; for none where that is empty.
    pub(super) fn map_heading(&mut self, at: usize, id: String) {
        let what = self.import.proposal.as_ref().map(|it| it.what);
        let Some(what) = what else { return };
        let heading = self.import.heading(at).to_owned();
        self.tell(Told::Heading { what, heading, id });
    }

    /// Looks at the table once more, with what somebody says of it.
    pub(super) fn tell(&mut self, told: Told) {
        self.import.remembered.learn(&told);
        self.import.said.push(told);
        self.look_at_table(self.import.chosen);
    }

    /// Takes over what was looked at, as one step to undo; what was said of it is remembered.
    pub(super) fn take_over(&mut self) {
        if self.refuses(Action::Import) {
            return;
        }
        let tongues = self.tongues();
        let table = self.import.table();
        let proposal = table.map(|table| propose(table, self.against(&tongues)));
        if proposal != self.import.proposal {
            return self.look_at_table(self.import.chosen); // What it goes into has changed since.
        }
        let import = std::mem::take(&mut self.import);
        let Some(proposal) = import.proposal else {
            return;
        };
        let (selected, label) = (self.selected_id(), proposal.label());
        let taken = proposal.counted();
        match self
            .history
            .apply_all(&mut self.portfolio, label, proposal.edits)
        {
            Ok(_) => {
                self.changed(selected.as_ref());
                if !import.said.is_empty() {
                    self.outbox.push(Effect::Remember(import.said));
                }
                self.say(Notice::TakenOverTable(taken));
            }
            Err(refusal) => self.refuse(refusal),
        }
    }
}

/// Whether a text is a range of a spreadsheet.
pub(super) fn is_table(text: &str) -> bool {
    text.trim_end().contains('\n') && text.contains('\t')
}
