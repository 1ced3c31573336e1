//! Documents made to order.

use jiff::civil::Date;

use crate::app::order::{Form, Order};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::i18n::Words;
use crate::paper::{self, Basis, brief, calendar, committee, plan};

/// A document in a form; none where there is no such account, or the document has no such form.
pub fn fill(
    order: &Order,
    form: Form,
    portfolio: &Portfolio,
    words: &Words,
    today: Date,
) -> Option<Vec<u8>> {
    let figures = &Figures::of(portfolio, today);
    let basis = Basis {
        portfolio,
        figures,
        words,
        today,
    };
    let page = match order {
        Order::Brief(id) => brief::page(basis, portfolio.account_index(id)?),
        Order::Committee(id) => committee::page(basis, portfolio.account_index(id)?),
        Order::Plan(id) => plan::page(basis, portfolio.account_index(id)?),
        Order::Calendar if form == Form::Ics => return Some(calendar::file(basis).into_bytes()),
        _ => None,
    };
    Some(paper::printed(&page?, form, words)?.into_bytes())
}
