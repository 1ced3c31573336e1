//! The file and its copies, by keys.

use jiff::civil::date;
use keyfolio::app::effect::Effect;
use keyfolio::app::file_page::{Copy, FileFacts};
use keyfolio::app::msg::Msg;
use keyfolio::app::options::Options;
use keyfolio::domain::Portfolio;
use keyfolio::domain::edit::Edit;
use keyfolio::i18n::changes;

use crate::support::{Flow, portfolio};

/// The example before Nova was an account.
fn before() -> Portfolio {
    let mut portfolio = portfolio();
    let gone = portfolio.apply(Edit::RemoveAccount("nova".into()));
    gone.expect("the example has Nova");
    portfolio
}

/// A file with one copy, of before.
fn disk(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::Survey => Some(Msg::Surveyed(FileFacts {
            path: "/home/camille/portfolio.yaml".to_owned(),
            size: Some(92_582),
            copies: vec![Copy {
                path: "copy".to_owned(),
                taken: date(2026, 11, 20).at(17, 42, 0, 0),
                size: 90_000,
                changes: None,
            }],
            ..FileFacts::default()
        })),
        Effect::Compare { path, portfolio } => Some(Msg::Compared {
            path: path.clone(),
            changes: Ok(changes(portfolio, &before())),
        }),
        Effect::BringBack(path) => Some(Msg::BroughtBack {
            path: path.clone(),
            portfolio: Ok(Box::new(before())),
        }),
        _ => None,
    }
}

#[test]
fn a_copy_is_compared_looked_at_and_brought_back() {
    let flow = Flow::on(portfolio(), disk, Options::default()).press("g f");
    let flow = flow
        .shows("2026-11-20 17:42")
        .shows("Nova Énergie (taken away)");
    let flow = flow
        .press("enter")
        .shows("taken away")
        .shows("bring it back");
    let flow = flow
        .press("enter")
        .shows("Brought back the file of 2026-11-20");
    assert!(flow.saved() == Some(&before()));
    let flow = flow.shows("as the file is now").press("u");
    assert!(flow.saved() == Some(&portfolio()));
}
