//! Documents that leave the program: asked for, read before, written.

use std::path::{MAIN_SEPARATOR, Path};
use std::sync::Arc;

use crate::domain::field::Kind;
use crate::i18n::Failure;
use crate::keymap::Action;

use super::cell::{OpenCell, Place, Problem};
use super::effect::Effect;
use super::model::Model;
use super::notice::Notice;
use super::order::{Filling, Making, Order, Sheet};
use super::picker::{Item, Pick, Purpose};

impl Model {
    /// Begins with the document an action is about, if it is about one. What others are to read is shown first.
    pub(super) fn write_out(&mut self, action: Action) {
        let Some(order) = self.order_of(action) else {
            if action == Action::WriteTables {
                self.open_tables();
            }
            return;
        };
        if matches!(order, Order::Committee(_)) {
            self.outbox.push(Effect::Read(order, self.making()));
        } else {
            self.ask_where(order);
        }
    }

    fn order_of(&self, action: Action) -> Option<Order> {
        Some(match action {
            Action::WriteReport => Order::Report,
            Action::WriteMatrix => Order::Matrix,
            Action::WriteCalendar => Order::Calendar,
            Action::WriteCommittee => Order::Committee(self.selected_id()?),
            Action::WriteBrief => Order::Brief(self.selected_id()?),
            Action::WritePlan => Order::Plan(self.selected_id()?),
            _ => return None,
        })
    }

    /// What is for spreadsheets and programs.
    fn open_tables(&mut self) {
        let sheets = Sheet::ALL.map(Order::Sheet).into_iter();
        let orders = sheets.chain([Order::Workbook, Order::Everything]);
        let items = orders.map(|order| Item {
            detail: self.words.forms(order.forms()),
            ..Item::new(self.words.order(&order), Pick::Write(order))
        });
        let items = items.collect();
        self.open_list(Purpose::Tables, items);
    }

    /// Shows what would be written, line by line.
    pub(super) fn read_before_writing(&mut self, order: Order, text: Option<String>) {
        let Some(text) = text.filter(|_| self.cell.is_none() && self.modals.is_empty()) else {
            return; // What it is about is gone, or something else has the screen by now.
        };
        let lines = text.lines();
        let items = lines.map(|line| Item::new(line, Pick::Write(order.clone())));
        let items = items.collect();
        self.open_list(Purpose::Reading(order), items);
    }

    /// Asks for the path of the file, beginning with a good one.
    pub(super) fn ask_where(&mut self, order: Order) {
        let form = order.forms().first().copied();
        let Some(form) = form else { return };
        let name = order.file_name(&self.portfolio, form, self.today, &self.words);
        let folder = self.options.places.here.clone().unwrap_or_default();
        let path = match folder.as_str() {
            "" => name,
            folder if folder.ends_with(MAIN_SEPARATOR) => format!("{folder}{name}"),
            folder => format!("{folder}{MAIN_SEPARATOR}{name}"),
        };
        self.cell = Some(OpenCell::holding(Place::Outgoing(order), Kind::Text, path));
    }

    /// Has a document written to a path as it was typed; the end of the name says in which form.
    pub(super) fn fill(&mut self, order: &Order, path: &str) -> bool {
        let path = path.trim().to_owned();
        let extension = Path::new(&path).extension().and_then(|it| it.to_str());
        let Some(form) = extension.and_then(|it| order.form_of(it)) else {
            self.object(Problem::NoSuchForm(order.forms()));
            return false;
        };
        let order = order.clone();
        self.have_filled(Filling {
            order,
            form,
            path,
            over: false,
        });
        true
    }

    fn have_filled(&mut self, filling: Filling) {
        self.outbox.push(Effect::Fill(filling, self.making()));
    }

    fn making(&self) -> Making {
        Making {
            portfolio: Arc::new(self.portfolio.clone()),
            lang: self.words.lang(),
            today: self.today,
        }
    }

    /// A document is written; where there was a file already, it is asked what becomes of that.
    pub(super) fn filled(&mut self, filling: Filling, written: Result<String, Failure>) {
        match written {
            Ok(path) => {
                let folder = Path::new(&path).parent();
                self.options.places.here = folder.map(|it| it.display().to_string());
                self.say(Notice::Filled(filling.order, path));
            }
            Err(Failure::Exists(_)) if self.cell.is_none() && self.modals.is_empty() => {
                // Enter by habit replaces nothing.
                let items = [Pick::WriteElsewhere, Pick::WriteOver]
                    .map(|pick| Item::new(self.words.replacing(&pick), pick));
                self.open_list(Purpose::Replace(filling), items.to_vec());
            }
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    /// Does with a document whose file is there already what was picked.
    pub(super) fn replace_or_rename(&mut self, purpose: Purpose, pick: &Pick) {
        let Purpose::Replace(filling) = purpose else {
            return;
        };
        if *pick == Pick::WriteOver {
            let over = true;
            self.have_filled(Filling { over, ..filling });
        } else {
            let place = Place::Outgoing(filling.order);
            self.cell = Some(OpenCell::holding(place, Kind::Text, filling.path));
        }
    }
}
