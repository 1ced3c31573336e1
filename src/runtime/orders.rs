//! Documents made to order.

use jiff::civil::Date;

use crate::app::order::{Form, Order};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::i18n::Words;
use crate::paper::{self, Basis, brief, matrix, report};

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
    if *order == Order::Matrix {
        return match form {
            Form::Svg => Some(matrix::svg(basis).into_bytes()),
            Form::Png => matrix::png(basis),
            _ => None,
        };
    }
    let page = match order {
        Order::Report => Some(report::page(basis)),
        Order::Brief(id) => brief::page(basis, portfolio.account_index(id)?),
        _ => None,
    };
    Some(paper::printed(&page?, form, words)?.into_bytes())
}
