//! The portfolio on paper: what people read who never open a terminal.
//!
//! One file a document: [`brief`] and [`plan`] are for our own people, [`committee`] is what an account itself may
//! see, [`calendar`] is for the calendars people have, [`report`] and the picture in [`matrix`] are for
//! those who decide. Each is made of a [`Basis`], and is the same for the same basis: a document knows no
//! clock and touches no file.

mod about;
pub mod brief;
pub mod calendar;
mod chart;
pub mod committee;
pub mod matrix;
mod page;
pub mod plan;
pub mod report;
mod since;

use jiff::civil::Date;

pub use page::Page;

use crate::app::order::Form;
use crate::clean::Clean;
use crate::domain::figures::Figures;
use crate::domain::{Account, Portfolio};
use crate::i18n::{Words, t};

pub use crate::i18n::Basis;

/// What documents on one account are made of.
#[derive(Clone, Copy)]
struct About<'a> {
    portfolio: &'a Portfolio,
    figures: &'a Figures,
    words: &'a Words,
    today: Date,
    /// The account, by its place in the portfolio.
    at: usize,
    account: &'a Account,
}

impl<'a> Basis<'a> {
    /// The same, of one account by its place; none where there is none.
    fn about(self, at: usize) -> Option<About<'a>> {
        let account = self.portfolio.accounts().get(at)?;
        Some(About {
            portfolio: self.portfolio,
            figures: self.figures,
            words: self.words,
            today: self.today,
            at,
            account,
        })
    }
}

/// A page in one of the forms a page has; none for the others.
pub fn printed(page: &Page, form: Form, words: &Words) -> Option<String> {
    match form {
        Form::Html => Some(page.html(words.lang())),
        Form::Markdown => Some(page.markdown()),
        Form::Text => Some(page.text()),
        _ => None,
    }
}

/// A page as plain lines of so many columns, to be looked at on a screen.
pub fn in_columns(page: &Page, columns: usize) -> String {
    page.text_in(columns)
}

fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}

/// A name, and what there is to say of it.
fn said(words: &Words, name: &str, facts: &str) -> String {
    if facts.is_empty() {
        name.to_owned()
    } else {
        format!("{name}{}{facts}", t!(words, "colon"))
    }
}

/// An amount in full, in a currency where one is named, which stays with it at the end of a line.
fn money(words: &Words, amount: f64, currency: Option<&str>) -> String {
    let (amount, currency) = (words.grouped(amount), clean(currency.unwrap_or_default()));
    format!("{amount}\u{a0}{currency}").trim_end().to_owned()
}

#[cfg(test)]
mod tests;
