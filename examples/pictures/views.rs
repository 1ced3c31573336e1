//! The pictures of the documents: which view, how one gets there, how it looks.

use jiff::civil::{Date, Time};
use keyfolio::app::options::{Options, Theme};
use keyfolio::app::{Effect, Model, Msg, Start};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Key, Keymap};
use keyfolio::runtime::dashboard::Dashboard;
use keyfolio::runtime::rehearsal::{Cue, Rehearsal};
use keyfolio::runtime::{Input, run};
use keyfolio::store::read::read;
use keyfolio::ui::ViewState;
use keyfolio::ui::theme::Capability;

use super::svg;

/// The portfolio that is drawn.
const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");
/// The day on which it is drawn.
const TODAY: Date = Date::constant(2026, 11, 23);
/// The window.
const SIZE: (u16, u16) = (120, 36);

/// One picture.
pub(crate) struct Picture {
    /// The name of its file, without the ending.
    pub(crate) name: &'static str,
    title: &'static str,
    theme: Theme,
    lang: Lang,
    /// Keys, with texts between `"` that are typed.
    script: &'static str,
}

/// What is on the phone in the picture of a call.
const CALL: &str = "c i \"Peak weeks went well, no delivery was late\" enter esc down 2";
const CALL_FR: &str = "c i \"Fin d’année bien passée, aucun retard de livraison\" enter esc down 2";

/// All of them.
pub(crate) const PICTURES: [Picture; 12] = [
    picture(
        "dashboard",
        "The dashboard, dark",
        Theme::Dark,
        Lang::En,
        "",
    ),
    picture(
        "dashboard-light",
        "The dashboard, light",
        Theme::Light,
        Lang::En,
        "",
    ),
    picture("call", "Call mode", Theme::Dark, Lang::En, CALL),
    picture("health", "Health", Theme::Dark, Lang::En, "g h"),
    picture(
        "board",
        "The board of the requirements",
        Theme::Dark,
        Lang::En,
        "g r",
    ),
    picture(
        "plan",
        "The business plan of an account",
        Theme::Dark,
        Lang::En,
        "g p",
    ),
    picture("review", "The review", Theme::Dark, Lang::En, "R"),
    picture(
        "dashboard.fr",
        "Le tableau de bord",
        Theme::Dark,
        Lang::Fr,
        "",
    ),
    picture("call.fr", "L’appel", Theme::Dark, Lang::Fr, CALL_FR),
    picture(
        "health.fr",
        "La santé du portefeuille",
        Theme::Dark,
        Lang::Fr,
        "g h",
    ),
    picture(
        "board.fr",
        "Le tableau des exigences",
        Theme::Dark,
        Lang::Fr,
        "g r",
    ),
    picture("review.fr", "La revue", Theme::Dark, Lang::Fr, "R"),
];

const fn picture(
    name: &'static str,
    title: &'static str,
    theme: Theme,
    lang: Lang,
    script: &'static str,
) -> Picture {
    Picture {
        name,
        title,
        theme,
        lang,
        script,
    }
}

/// Why a picture could not be drawn.
type Failure = Box<dyn std::error::Error>;

impl Picture {
    /// Its SVG: the program is played up to there, through its own loop.
    pub(crate) fn draw(&self) -> Result<String, Failure> {
        let options = Options {
            theme: self.theme,
            ..Options::default()
        };
        let mut dashboard = Dashboard {
            model: Model::new(Start {
                portfolio: read(EXAMPLE)?,
                today: TODAY,
                file: "portfolio.yaml".to_owned(),
                words: Words::new(self.lang),
                keymap: Keymap::default(),
                options,
            }),
            view: ViewState::new(Capability::TrueColor),
        };
        let mut host = Rehearsal::new(SIZE.0, SIZE.1, TODAY).answering(saved);
        host.script(cues(self.script));
        run(&mut dashboard, &mut host)?;
        Ok(svg::draw(host.screen().buffer(), self.title)?)
    }
}

/// Says that a save went well.
fn saved(effect: &Effect) -> Option<Msg> {
    let Effect::Save { generation, .. } = effect else {
        return None;
    };
    Some(Msg::Saved {
        generation: *generation,
        at: Time::constant(14, 2, 0, 0),
        notice: None,
    })
}

/// The steps of a script.
fn cues(script: &str) -> Vec<Cue> {
    let typed = |text: &str| {
        let keys = text.chars().map(|letter| Input::Key(Key::char(letter)));
        vec![Cue::Batch(keys.collect())]
    };
    let parts = script.split('"').enumerate();
    let cues = parts.map(|(at, part)| {
        if at % 2 == 0 {
            Cue::keys(part)
        } else {
            typed(part)
        }
    });
    cues.flatten().collect()
}
