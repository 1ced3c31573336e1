//! Every view there is, in both languages at three sizes, without colour, and in ASCII.
//!
//! The views are those the table of keys leads to, so that a new page is here without being named. What the tests
//! of a page hold already in both languages at the three sizes is not held twice: [`ELSEWHERE`] says where.

use std::fmt::Write as _;
use std::path::Path;

use ratatui::buffer::Buffer;

use super::support::{drawn, redrawn, runs, screen, text};
use crate::app::msg::Msg;
use crate::app::options::Theme;
use crate::app::order::{Filling, Form, Order};
use crate::app::tests::driver::Driver;
use crate::domain::figures::Figures;
use crate::exchange::import::Remembered;
use crate::i18n::{Failure, Lang, Words};
use crate::keymap::{Keymap, Scope};
use crate::paper::{Basis, committee};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];
const MIDDLE: (u16, u16) = (120, 36);

/// A view, and the keys that lead to it from the start.
pub(super) type View = (String, String);

/// Where other tests hold a view: its action, how their snapshots begin, how the sizes are told, how the languages.
type Elsewhere = (
    &'static str,
    &'static str,
    [&'static str; 3],
    [&'static str; 2],
);

const IN_WORDS: [&str; 3] = ["_small", "_middle", "_large"];
const IN_CELLS: [&str; 3] = ["_80x24", "_120x36", "_200x60"];
const IN_COLUMNS: [&str; 3] = ["_80", "_120", "_200"];
const BOTH: [&str; 2] = ["_en", "_fr"];
const FRENCH: [&str; 2] = ["", "_fr"];

const ELSEWHERE: [Elsewhere; 11] = [
    ("go-today", "today__today", IN_WORDS, BOTH),
    ("go-selection", "selection__selection", IN_WORDS, BOTH),
    ("go-file", "file_page__file", IN_WORDS, BOTH),
    (
        "go-requirements",
        "requirement_cards__board",
        IN_WORDS,
        BOTH,
    ),
    ("go-health", "health__health", IN_CELLS, BOTH),
    ("go-compare", "reviews__compare", IN_CELLS, BOTH),
    ("review", "reviews__review", IN_CELLS, BOTH),
    ("call", "call__call", IN_CELLS, BOTH),
    ("go-options", "options__options", IN_COLUMNS, BOTH),
    ("go-backing", "backing__backing", IN_COLUMNS, FRENCH),
    ("go-scorecard", "scorecard__sheet", IN_COLUMNS, FRENCH),
];

/// What lies over a page and is opened by a key: from the start, or from the pane where that key works.
const OVER: [(&str, &str); 35] = [
    ("help", "?"),
    ("palette", ":"),
    ("account", "enter"),
    ("account-choice", "enter down down enter"),
    ("new-account", "n"),
    ("filter", "/"),
    ("managers", "P"),
    ("legend", "tab i"),
    ("level", "tab tab down enter"),
    ("evidence", "tab tab down e"),
    ("digit-row", "tab tab down é"),
    ("new-criterion", "g w n"),
    ("measure", "g w right right enter"),
    ("library", "g s n"),
    ("indicator", "g s e"),
    ("read", "g s r"),
    ("as-shared", "g s V"),
    ("capture", "g r n"),
    ("card", "g r enter"),
    ("agree", "g r down m"),
    ("bypass", "g r >"),
    ("plan-list", "g p n"),
    ("plan-entry", "g p end e"),
    ("accept", "g h a"),
    ("accept-until", "g h a t o l d enter"),
    ("accepted", "g h A"),
    ("compare-day", "g c enter"),
    ("note", "c i"),
    ("call-end", "c i o k enter esc esc"),
    ("past-calls", "C"),
    ("tour", "g i"),
    ("messages", "g l"),
    ("document", "W"),
    ("tables", "D t"),
    ("table-file", "D i"),
];

const FILE: &str = "/home/camille/portfolio.yaml";

/// What lies over a page once the program was told something, and the keys before that.
const TOLD: [(&str, &str); 8] = [
    ("table", ""),
    ("pack", ""),
    ("replace", ""),
    ("not-saved", "a q"),
    ("no-copy", "a q"),
    ("gone", "a q"),
    ("several-names", "a q"),
    ("problems", "E"),
];

/// What the program is told for such a view.
fn told(name: &str, driver: &Driver) -> Option<Msg> {
    match name {
        "table" => {
            let text = "Name\tSector\tTurnover LY\tEffort\nHelios Retail\tFood\t1\tmuch\nPolaris\tSteel\t2\t3\n";
            let tables = crate::sheets::read(text.as_bytes()).unwrap();
            Some(Msg::Tables(Ok((tables, Remembered::default()))))
        }
        "pack" => {
            let model = &driver.model;
            let basis = Basis {
                portfolio: &model.portfolio,
                figures: &Figures::of(&model.portfolio, model.today),
                words: &model.words,
                today: model.today,
            };
            let pack = committee::page(basis, 0).unwrap();
            let id = model.portfolio.accounts()[0].id.clone();
            let text = crate::paper::in_columns(&pack, 70);
            Some(Msg::Read(Order::Committee(id), Some(text)))
        }
        "replace" => {
            let path = "/home/camille/report.html".to_owned();
            let filling = Filling {
                order: Order::Report,
                form: Form::Html,
                path: path.clone(),
                over: false,
            };
            Some(Msg::Filled(filling, Err(Failure::Exists(path))))
        }
        "not-saved" => Some(not_saved(Failure::ReadOnly(FILE.to_owned()))),
        "no-copy" => Some(not_saved(Failure::Backup(Box::new("no room there".into())))),
        "gone" => Some(not_saved(Failure::Gone(FILE.to_owned()))),
        "several-names" => Some(not_saved(Failure::SeveralNames {
            file: FILE.to_owned(),
            names: 2,
        })),
        "problems" => {
            let read = crate::store::read::read("format: 1\nportfolio: 7\naccounts: 7\n");
            Some(Msg::Reread(Err(read.expect_err("two problems").into())))
        }
        _ => None,
    }
}

/// That the one change made could not be saved.
fn not_saved(why: Failure) -> Msg {
    let generation = 1;
    Msg::SaveFailed { generation, why }
}

/// All views: the start, what `g` and a letter leads to, both modes, and what lies over them.
pub(super) fn views() -> Vec<View> {
    let keymap = Keymap::default();
    let bindings = keymap.bindings().iter();
    let leads = |id: &str| id.starts_with("go-") || ["call", "review"].contains(&id);
    let led =
        bindings.filter(|binding| binding.scope == Scope::Global && leads(binding.action.id()));
    let led = led.filter_map(|binding| {
        let keys = binding.keys.first()?;
        Some((binding.action.id().to_owned(), keys.to_text()))
    });
    let over = OVER.map(|(name, keys)| (name.to_owned(), keys.to_owned()));
    let told = TOLD.map(|(name, keys)| (name.to_owned(), keys.to_owned()));
    led.chain(over).chain(told).collect()
}

pub(super) fn opened((name, keys): &View, lang: Lang) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys(keys);
    if let Some(msg) = told(name, &driver) {
        driver.send(msg);
    }
    driver
}

fn whole(buffer: &Buffer) -> String {
    text(buffer, buffer.area)
}

#[test]
fn every_view_in_both_languages_at_three_sizes() {
    let elsewhere = |name: &str| ELSEWHERE.iter().any(|(action, ..)| *action == name);
    for view in views().iter().filter(|(name, _)| !elsewhere(name)) {
        let mut shown = String::new();
        for lang in Lang::ALL {
            let driver = opened(view, lang);
            for (width, height) in SIZES {
                let screen = whole(&screen(&driver.model, width, height));
                let _ = writeln!(shown, "--- {} {width}x{height}\n{screen}", lang.id());
            }
        }
        insta::assert_snapshot!(format!("view_{}", view.0), shown);
    }
}

#[test]
fn what_is_said_to_be_held_elsewhere_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/tests/snapshots");
    for (action, begin, sizes, languages) in ELSEWHERE {
        assert!(views().iter().any(|(name, _)| name == action), "{action}");
        for size in sizes {
            for language in languages {
                let name = format!("keyfolio__ui__tests__{begin}{size}{language}.snap");
                assert!(folder.join(&name).exists(), "{action}: {name}");
            }
        }
    }
}

/// What is remembered from one frame to the next only saves work: another language, ASCII or the veil shows what a
/// first frame would.
#[test]
fn what_a_view_remembers_is_never_seen() {
    for view in views() {
        for (width, height) in SIZES {
            let mut driver = opened(&view, Lang::En);
            let (_, mut state) = drawn(&driver.model, width, height);
            let changes: [fn(&mut Driver); 4] = [
                |it| it.model.words = Words::new(Lang::Fr),
                |it| it.model.options.ascii = true,
                |it| it.model.options.veil = true,
                |it| it.model.words = Words::new(Lang::En),
            ];
            for (at, change) in changes.into_iter().enumerate() {
                change(&mut driver);
                let again = redrawn(&driver.model, &mut state, width, height);
                let first = screen(&driver.model, width, height);
                assert_eq!(whole(&again), whole(&first), "{view:?} {width} change {at}");
            }
        }
    }
}

/// A screen reader follows the terminal's cursor: it stands on what has the keys, wherever there is such a thing.
#[test]
fn the_cursor_of_the_terminal_is_on_what_has_the_keys() {
    let mut without = Vec::new();
    for view in views() {
        for (width, height) in SIZES {
            let driver = opened(&view, Lang::En);
            let (_, state) = drawn(&driver.model, width, height);
            if state.cursor().is_none() {
                without.push(format!("{} {width}x{height}", view.0));
            }
        }
    }
    assert_eq!(without, [""; 0]);
}

/// Without colour the styles are part of what is said.
#[test]
fn every_view_without_colour() {
    for view in views() {
        let (mut driver, name) = (opened(&view, Lang::En), view.0);
        driver.model.options.theme = Theme::Mono;
        let buffer = screen(&driver.model, MIDDLE.0, MIDDLE.1);
        let looks = runs(&buffer, buffer.area);
        assert!(
            !looks.contains("Rgb") && !looks.contains('#'),
            "{name}: {looks}"
        );
        insta::assert_snapshot!(
            format!("mono_{name}"),
            format!("{}\n{looks}", whole(&buffer))
        );
    }
}

/// Letters are those of words and names, and `€` is one of the words.
#[test]
fn every_view_in_ascii() {
    for view in views() {
        let name = &view.0;
        for lang in Lang::ALL {
            let mut driver = opened(&view, lang);
            driver.model.options.ascii = true;
            for (width, height) in SIZES {
                let shown = whole(&screen(&driver.model, width, height));
                let known = |sign: char| sign.is_ascii() || sign.is_alphabetic() || sign == '€';
                let strange: String = shown.chars().filter(|sign| !known(*sign)).collect();
                assert!(strange.is_empty(), "{name} {lang:?}: {strange}\n{shown}");
                if lang == Lang::En && (width, height) == MIDDLE {
                    insta::assert_snapshot!(format!("ascii_{name}"), shown);
                }
            }
        }
    }
}
