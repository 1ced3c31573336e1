//! A requirement, field by field, in the order it is worked through.

use std::io;

use super::page::Page;
use super::scorecard;
use crate::domain::field::RequirementField as Field;
use crate::domain::field::Value;
use crate::domain::field::requirement_field::{ObtainedPart, OpinionPart};
use crate::domain::requirement::{Requirement, Step};
use crate::i18n::t;

/// Prints a requirement under a heading.
pub(super) fn print(page: &mut Page<'_>, it: &Requirement) -> io::Result<()> {
    page.line(2, &it.title)?;
    let words = &page.shown.words;
    page.fact(3, &t!(words, "whole-step"), Some(words.step(it.step)))?;
    let promise = scorecard::promise(it, words, page.shown.today);
    page.fact(3, &t!(words, "whole-standing"), promise)?;
    for step in Step::BOARD {
        for field in Field::of(it, step) {
            print_field(page, it, field)?;
        }
    }
    bypassed(page, it)?;
    moves(page, it)
}

fn print_field(page: &mut Page<'_>, it: &Requirement, field: Field) -> io::Result<()> {
    let (name, value) = (page.shown.words.requirement_field(field), field.get(it));
    let depth = depth(field);
    match field {
        Field::Title => Ok(()),
        Field::RaisedBy => {
            let by = page.shown.person(it.raised.by.as_ref());
            page.fact(depth, &name, by)
        }
        Field::Cost | Field::ConcededAmount | Field::Obtained(_, ObtainedPart::Amount) => {
            page.money(depth, &name, &value)
        }
        Field::AnswerBy => {
            slips(page, it)?;
            page.value(depth, &name, &value)
        }
        _ => page.value(depth, &name, &value),
    }
}

/// What is said of an opinion, or of what was given and got, stands under it.
const fn depth(field: Field) -> usize {
    match field {
        Field::Opinion(_, OpinionPart::Function) | Field::Obtained(_, ObtainedPart::Kind) => 3,
        Field::Opinion(..) | Field::Obtained(..) | Field::ConcededAmount => 4,
        _ => 3,
    }
}

/// The days that were agreed before, and came to be moved.
fn slips(page: &mut Page<'_>, it: &Requirement) -> io::Result<()> {
    let earlier = it.answer_by.split_last().map_or(&[][..], |(_, it)| it);
    for date in earlier {
        let name = t!(page.shown.words, "show-agreed-before");
        page.value(3, &name, &Value::Date(*date))?;
    }
    Ok(())
}

/// Why steps were skipped.
fn bypassed(page: &mut Page<'_>, it: &Requirement) -> io::Result<()> {
    let skipped = &it.bypassed;
    let reasons = [&skipped.stop, &skipped.wait, &skipped.go];
    for (step, reason) in Step::BOARD.into_iter().zip(reasons) {
        let words = &page.shown.words;
        let name = t!(words, "show-skipped", step = words.step(step));
        page.fact(3, &name, reason.clone())?;
    }
    Ok(())
}

/// When it changed step, and who moved it.
fn moves(page: &mut Page<'_>, it: &Requirement) -> io::Result<()> {
    for step in &it.moves {
        let words = &page.shown.words;
        let to = step.to.map(|to| words.step(to));
        let on = step.date.map(|date| words.date(date));
        let by = page.shown.person(step.by.as_ref());
        let said: Vec<_> = to.into_iter().chain(on).chain(by).collect();
        page.fact(3, &t!(words, "show-moved-to"), Some(said.join(", ")))?;
    }
    Ok(())
}
