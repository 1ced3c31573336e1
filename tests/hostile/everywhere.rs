//! A walk through all there is: every page, on each every action, and what it opens.
//!
//! Pages and actions are the program's own list, so a new one is walked through by itself. What a walk must have
//! come by is listed here; a kind of page, modal or list that is new does not compile until it is, too.

use std::collections::BTreeSet;

use keyfolio::app::Msg;
use keyfolio::app::cell::Place;
use keyfolio::app::clashes::Over;
use keyfolio::app::model::{Modal, Page};
use keyfolio::app::picker::Purpose;
use keyfolio::i18n::Lang;
use keyfolio::keymap::Action;
use rstest::rstest;

use crate::portfolio::{hostile, hostile_in_one_place};
use crate::screen::Screen;
use crate::stages::{Step, stages};
use crate::strings::HOSTILE;

/// The actions that lead to a page.
fn pages() -> impl Iterator<Item = Action> {
    let all = Action::ALL.iter().copied();
    all.filter(|action| action.id().starts_with("go-"))
}

/// Every page there is.
const PAGES: [&str; 13] = [
    "dashboard",
    "criteria",
    "today",
    "selection",
    "call",
    "health",
    "plan",
    "backing",
    "review",
    "compare",
    "file",
    "options",
    "welcome",
];

const fn page(page: Page) -> &'static str {
    match page {
        Page::Dashboard => "dashboard",
        Page::Criteria => "criteria",
        Page::Today => "today",
        Page::Selection => "selection",
        Page::Call => "call",
        Page::Health => "health",
        Page::Plan => "plan",
        Page::Backing => "backing",
        Page::Review => "review",
        Page::Compare => "compare",
        Page::File => "file",
        Page::Options => "options",
        Page::Welcome => "welcome",
    }
}

/// Everything that lies over a page.
const OVER: [&str; 31] = [
    "palette",
    "help",
    "messages",
    "a field",
    "levels",
    "the library",
    "a cell",
    "a crowd",
    "the digit row",
    "calls",
    "what is done",
    "managers",
    "days",
    "cannot save",
    "names",
    "what is unsaved",
    "a preview",
    "copies",
    "problems of the file",
    "a document to be read",
    "tables",
    "a table that comes in",
    "what a column is",
    "a file to be replaced",
    "a form",
    "a call",
    "what was pasted",
    "clashes: save",
    "clashes: merge",
    "clashes: copy",
    "clashes: recovery",
];

const fn list(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Palette => "palette",
        Purpose::Help => "help",
        Purpose::Messages => "messages",
        Purpose::Field(..) => "a field",
        Purpose::Level { .. } => "levels",
        Purpose::Library => "the library",
        Purpose::Cell(_) => "a cell",
        Purpose::Crowd => "a crowd",
        Purpose::DigitRow(_) => "the digit row",
        Purpose::Calls => "calls",
        Purpose::Done => "what is done",
        Purpose::Managers => "managers",
        Purpose::Day(_) => "days",
        Purpose::CannotSave { .. } => "cannot save",
        Purpose::Names { .. } => "names",
        Purpose::Unsaved => "what is unsaved",
        Purpose::Preview(_) => "a preview",
        Purpose::Copies => "copies",
        Purpose::Problems => "problems of the file",
        Purpose::Reading(_) => "a document to be read",
        Purpose::Tables => "tables",
        Purpose::Import => "a table that comes in",
        Purpose::Heading(_) => "what a column is",
        Purpose::Replace(_) => "a file to be replaced",
    }
}

const fn modal(modal: &Modal) -> &'static str {
    match modal {
        Modal::Picker(picker) => list(&picker.purpose),
        Modal::Form(_) => "a form",
        Modal::Call(_) => "a call",
        Modal::Pasted(_) => "what was pasted",
        Modal::Clashes(clashes) => match clashes.over {
            Over::Save => "clashes: save",
            Over::Merge => "clashes: merge",
            Over::Copy(_) => "clashes: copy",
            Over::Recovery => "clashes: recovery",
        },
    }
}

/// Everything that can be typed into.
const CELLS: [&str; 21] = [
    "filter",
    "score",
    "field",
    "note",
    "new account",
    "new criterion",
    "capture",
    "requirement",
    "filter of the board",
    "new indicator",
    "new item of the plan",
    "reading",
    "day of what was pasted",
    "accept",
    "save as",
    "new objective",
    "file of a document",
    "file of a table",
    "path of a setting",
    "answer of the set-up",
    "file to open",
];

const fn cell(place: &Place) -> &'static str {
    match place {
        Place::Filter => "filter",
        Place::Score { .. } => "score",
        Place::Field(..) => "field",
        Place::Note(_) => "note",
        Place::NewAccount => "new account",
        Place::NewCriterion(_) => "new criterion",
        Place::Capture(_) => "capture",
        Place::Requirement { .. } => "requirement",
        Place::BoardFilter => "filter of the board",
        Place::NewIndicator => "new indicator",
        Place::NewPlanItem(_) => "new item of the plan",
        Place::Reading { .. } => "reading",
        Place::PastedDay => "day of what was pasted",
        Place::Accept(_) => "accept",
        Place::SaveAs { .. } => "save as",
        Place::NewObjective => "new objective",
        Place::Outgoing(_) => "file of a document",
        Place::Incoming => "file of a table",
        Place::Setting(_) => "path of a setting",
        Place::Setup(_) => "answer of the set-up",
        Place::OpenFile => "file to open",
    }
}

/// What was come by.
#[derive(Default)]
struct Seen(BTreeSet<&'static str>);

impl Seen {
    fn note(&mut self, screen: &Screen) {
        let model = &screen.model;
        self.0.insert(page(model.page));
        self.0.extend(model.modals.iter().map(modal));
        self.0.extend(model.cell.iter().map(|it| cell(&it.place)));
    }
}

/// Does every action on every page, opens what is under the cursor then, and what that opens.
fn walk(screen: &mut Screen, seen: &mut Seen) {
    for page in pages() {
        for action in Action::ALL.iter().copied() {
            screen.go(page);
            let what = format!("{} on {}", action.id(), page.id());
            if !screen.act(action, &what) {
                continue;
            }
            seen.note(screen);
            for then in [Action::Open, Action::MoveDown, Action::Open] {
                let what = format!("{} after {what}", then.id());
                screen.act(then, &what);
                seen.note(screen);
            }
            screen.take_back();
        }
    }
}

/// More steps than the guided set-up has.
const STEPS: usize = 9;

/// Accounts that share a spot of the matrix.
fn crowd(lang: Lang, seen: &mut Seen) {
    let mut screen = Screen::new(hostile_in_one_place(), lang, (80, 24));
    for key in ["tab", "enter", "down", "enter"] {
        screen.keys(key);
        seen.note(&screen);
    }
}

/// An objective of the company that is being added, which only its list offers.
fn objective(lang: Lang, size: (u16, u16), seen: &mut Seen) {
    let mut screen = Screen::new(hostile(0), lang, size);
    screen.keys("g o end enter n");
    for text in HOSTILE {
        screen.tell(Msg::Paste(text.to_owned()), text);
        seen.note(&screen);
    }
}

/// A start without a file: every text for every answer of the guided set-up, and for the file to open.
fn welcome(lang: Lang, size: (u16, u16), seen: &mut Seen) {
    for (text, choice) in HOSTILE.iter().zip(["down", "down down"].iter().cycle()) {
        let mut screen = Screen::new(hostile(0), lang, size);
        screen.model.greet(format!("/home/{text}/portfolio.yaml"));
        screen.keys(choice);
        screen.keys("enter");
        for _ in 0..STEPS {
            screen.tell(Msg::Paste((*text).to_owned()), text);
            seen.note(&screen);
            screen.keys("tab");
        }
    }
}

#[rstest]
#[case::english(Lang::En, (120, 36), 0)]
#[case::french(Lang::Fr, (80, 24), 11)]
fn nothing_dangerous_reaches_a_cell(
    #[case] lang: Lang,
    #[case] size: (u16, u16),
    #[case] first: usize,
) {
    let mut seen = Seen::default();
    let portfolio = hostile(first);
    walk(&mut Screen::new(portfolio.clone(), lang, size), &mut seen);
    crowd(lang, &mut seen);
    objective(lang, size, &mut seen);
    welcome(lang, size, &mut seen);
    for (name, steps) in stages() {
        let mut screen = Screen::new(portfolio.clone(), lang, size);
        for step in steps {
            match step {
                Step::Keys(keys) => {
                    for key in keys.split_whitespace() {
                        screen.keys(key);
                        seen.note(&screen);
                    }
                }
                Step::Tell(msg) => screen.tell(msg, name),
            }
            seen.note(&screen);
        }
    }
    let all = PAGES.iter().chain(&OVER).chain(&CELLS);
    let missed: Vec<_> = all.filter(|name| !seen.0.contains(*name)).collect();
    assert!(missed.is_empty(), "the walk did not come by {missed:?}");
}
