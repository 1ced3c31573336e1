//! Which comes first in the days of a table: the day or the month.

use jiff::civil::Date;

use super::months::Months;
use super::{Against, Note};
use crate::i18n::Lang;
use crate::sheets::days::{self, Order, Shown};

/// How the days of some cells are read.
#[derive(Debug, Clone)]
pub(super) struct DayOrder {
    /// None where some have the day first and some the month: then only what is beyond doubt is read.
    order: Option<Order>,
    /// What had to be guessed.
    pub(super) note: Option<Note>,
}

impl DayOrder {
    /// As the texts themselves show it. Where nothing shows it, as somebody said; else the day comes first, unless that
    /// makes days to come of some that have been, and the other order does not. `past` where they should have been. Who
    /// reads French writes the day first, whatever comes of it: so do our own tables.
    pub(super) fn of(texts: &[&str], past: bool, against: Against<'_>) -> Self {
        let guessed = || {
            let to_come = |order: &Order| {
                let mut days = texts.iter().filter_map(|text| days::day(text, *order));
                past && days.any(|day| day > against.today)
            };
            let usual = match against.words().lang() {
                Lang::Fr => None,
                Lang::En => Order::ALL.into_iter().find(|order| !to_come(order)),
            };
            let said = against.remembered.days();
            said.or(usual).unwrap_or(Order::DayFirst)
        };
        match days::order(texts.iter().copied()) {
            Shown::One(order) => Self {
                order: Some(order),
                note: None,
            },
            Shown::Both => Self {
                order: None,
                note: None,
            },
            Shown::Nothing => {
                let order = guessed();
                let doubt = texts.iter().find(|it| days::is_doubtful(it));
                Self {
                    order: Some(order),
                    note: doubt.map(|it| Note::Days((*it).to_owned(), order)),
                }
            }
        }
    }

    /// A day, in figures or with a month that is named.
    pub(super) fn day(&self, text: &str, months: &Months) -> Option<Date> {
        let in_figures = match self.order {
            Some(order) => days::day(text, order),
            None => days::certain(text),
        };
        in_figures.or_else(|| months.day(text))
    }

    /// Whether a text is a day, and nothing tells which one.
    pub(super) fn is_in_doubt(&self, text: &str) -> bool {
        self.order.is_none() && days::is_doubtful(text)
    }
}
