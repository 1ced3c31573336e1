//! How long a frame takes on the pages that advise: after a key that moves, and after one that changes something.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use keyfolio::app::model::Page;
use keyfolio::domain::Portfolio;
use keyfolio::domain::edit::{Edit, PlanEdit};
use keyfolio::domain::field::{PlanList, Value};
use keyfolio::domain::review::Review;
use keyfolio::store::read::read;
use screen::{SIZES, Screen, pressed};

#[path = "support/portfolio.rs"]
mod portfolio;
#[path = "support/screen.rs"]
mod screen;

/// What is measured on a page: its name, the keys that lead there from the dashboard, those that move on it, and
/// those that change something and take it back.
struct Measured {
    page: Page,
    name: &'static str,
    open: &'static str,
    moves: &'static str,
    changes: &'static str,
}

/// Taking back and making again the score that was given before the page was opened changes every page.
const ANY_CHANGE: &str = "u ctrl-r";

const PAGES: [Measured; 7] = [
    Measured {
        page: Page::Health,
        name: "health",
        open: "g h",
        moves: "end home",
        changes: ANY_CHANGE,
    },
    Measured {
        page: Page::Selection,
        name: "selection",
        open: "g k",
        moves: "down up",
        changes: "i p",
    },
    // The cursor is on the first of the people over there; spoken to today, and not after all.
    Measured {
        page: Page::Plan,
        name: "plan",
        open: "g p tab tab tab",
        moves: "down up",
        changes: "x u",
    },
    Measured {
        page: Page::Backing,
        name: "backing",
        open: "g b",
        moves: "down up",
        changes: "enter",
    },
    Measured {
        page: Page::Today,
        name: "today",
        open: "g t",
        moves: "end home",
        changes: ANY_CHANGE,
    },
    Measured {
        page: Page::Review,
        name: "review",
        open: "R down",
        moves: "J K",
        changes: "1 5",
    },
    Measured {
        page: Page::Compare,
        name: "compare",
        open: "g c",
        moves: "down up",
        changes: "left right",
    },
];

/// A generated portfolio at its worst: all its accounts but the former ones are key accounts, there are two
/// reviews with every third account scored the other way round, and the plan of the first account has as much
/// in it as a page holds.
fn portfolio(accounts: usize) -> Portfolio {
    let text = portfolio::portfolio(accounts);
    let text = text.replace("status: candidate", "status: key");
    let text = text.replace("status: incubator", "status: key");
    let mut portfolio = read(&text).expect("a portfolio without problems");
    for month in [3, 6] {
        let mut review = Review::of(&portfolio, date(2026, month, 30), None);
        let third = review.accounts.values_mut().step_by(3);
        third
            .flat_map(|scores| scores.values_mut())
            .for_each(|score| *score = 6.0 - *score);
        let edit = Edit::AddReview(Box::new(review));
        portfolio.apply(edit).expect("a review of a new id");
    }
    fill_plan(&mut portfolio);
    portfolio
}

fn fill_plan(portfolio: &mut Portfolio) {
    let first = portfolio.accounts()[0].id.clone();
    for list in PlanList::ALL {
        for number in 0..8 {
            let text = Value::Text(format!("What is said of number {number}"));
            let edit = PlanEdit::Add {
                list,
                item: format!("i{number}").as_str().into(),
                fields: vec![(list.title(), text)],
                after: None,
            };
            let account = first.clone();
            let edit = Edit::Plan { account, edit };
            portfolio.apply(edit).expect("a new item");
        }
    }
}

/// The page, opened after a score was given.
fn opened(portfolio: &Portfolio, measured: &Measured, size: (u16, u16)) -> Screen {
    let mut screen = Screen::new(portfolio.clone(), size);
    screen.press_all("tab tab down 1 5");
    screen.press_all(measured.open);
    assert_eq!(screen.model.page, measured.page);
    screen
}

fn pages(c: &mut Criterion) {
    for accounts in [15, 5000] {
        let portfolio = portfolio(accounts);
        for measured in &PAGES {
            let mut group = c.benchmark_group(measured.name);
            for size in SIZES {
                for (what, keys) in [("move", measured.moves), ("change", measured.changes)] {
                    let mut screen = opened(&portfolio, measured, size);
                    screen.press_all(keys);
                    assert_eq!(screen.model.page, measured.page, "after {keys}");
                    let name = format!("{what} {}x{}", size.0, size.1);
                    pressed(&mut group, BenchmarkId::new(name, accounts), screen, keys);
                }
            }
            group.finish();
        }
    }
}

criterion_group!(benches, pages);
criterion_main!(benches);
