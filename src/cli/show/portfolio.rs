//! What holds for the whole portfolio: its settings, objectives, people, criteria, what was accepted, reviews.

use std::io;
use std::sync::Arc;

use super::Shown;
use super::page::Page;
use crate::domain::criterion::{Axis, Criterion};
use crate::domain::field::{
    CriterionField, ObjectiveField, PersonField, SettingsField, SupportField,
};
use crate::domain::findings;
use crate::domain::people::{Accepted, Person, Support};
use crate::domain::portfolio::Objective;
use crate::domain::review::Review;
use crate::domain::{Account, ItemId};
use crate::i18n::t;
use crate::keymap::Scope;

/// Prints it, part after part; parts that are empty are left out.
pub(super) fn print(page: &mut Page<'_>) -> io::Result<()> {
    let portfolio = page.shown.portfolio;
    settings(page)?;
    let words = &page.shown.words;
    let (objectives, people) = (t!(words, "list-objectives"), t!(words, "show-people"));
    let (support, accepted) = (words.scope(Scope::Backing), t!(words, "show-accepted"));
    let reviews = t!(words, "show-reviews");
    part(
        page,
        &objectives,
        &portfolio.settings().objectives,
        objective,
    )?;
    part(page, &people, portfolio.people(), person)?;
    part(page, &support, portfolio.support(), sign)?;
    criteria(page)?;
    part(page, &accepted, portfolio.accepted(), accepted_finding)?;
    part(page, &reviews, portfolio.reviews(), review)
}

/// A heading and what stands under it, one thing after the other.
fn part<T>(
    page: &mut Page<'_>,
    head: &str,
    things: &[T],
    print: fn(&mut Page<'_>, &T) -> io::Result<()>,
) -> io::Result<()> {
    if things.is_empty() {
        return Ok(());
    }
    page.gap()?;
    page.line(0, head)?;
    things.iter().try_for_each(|thing| print(page, thing))
}

fn settings(page: &mut Page<'_>) -> io::Result<()> {
    let fields = SettingsField::ALL.into_iter();
    for field in fields.filter(|field| *field != SettingsField::Name) {
        let (words, portfolio) = (&page.shown.words, page.shown.portfolio);
        let is_said = !field.get(portfolio.settings()).is_empty();
        let said = is_said.then(|| words.setting(field, portfolio));
        page.fact(0, &words.settings_field(field), said)?;
    }
    Ok(())
}

fn objective(page: &mut Page<'_>, objective: &Objective) -> io::Result<()> {
    page.line(1, &objective.text)?;
    let served = ObjectiveField::ServedBy;
    let name = page.shown.words.objective_field(0, served);
    page.value(2, &name, &served.get(&objective.id, page.shown.portfolio))
}

fn person(page: &mut Page<'_>, person: &Person) -> io::Result<()> {
    page.line(1, &person.name)?;
    let function = t!(page.shown.words, "plan-function");
    page.fact(2, &function, person.function.clone())?;
    for field in PersonField::all() {
        page.value(2, &page.shown.words.person_field(field), &field.get(person))?;
    }
    Ok(())
}

fn sign(page: &mut Page<'_>, sign: &Support) -> io::Result<()> {
    let words = &page.shown.words;
    page.line(1, &words.support_item(sign.item))?;
    let footing = words.footing(sign.footing(page.shown.today), sign);
    page.fact(2, &t!(words, "whole-standing"), Some(footing))?;
    for field in SupportField::ALL {
        page.value(2, &words.support_field(field), &field.get(sign))?;
    }
    Ok(())
}

fn criteria(page: &mut Page<'_>) -> io::Result<()> {
    let portfolio = page.shown.portfolio;
    for axis in Axis::ALL {
        let (words, colon) = (&page.shown.words, t!(page.shown.words, "colon"));
        let head = format!(
            "{}{colon}{}",
            words.scope(Scope::Criteria),
            words.axis(axis)
        );
        part(page, &head, portfolio.criteria().of(axis), criterion)?;
    }
    Ok(())
}

fn criterion(page: &mut Page<'_>, criterion: &Criterion) -> io::Result<()> {
    page.line(1, &criterion.name)?;
    let fields = CriterionField::of(criterion, page.shown.portfolio.scale()).into_iter();
    for field in fields.filter(|field| *field != CriterionField::Name) {
        let name = page.shown.words.criterion_field(field);
        page.value(2, &name, &field.get(criterion))?;
    }
    Ok(())
}

/// What was accepted: the finding in its words while it is one, by its id afterwards.
fn accepted_finding(page: &mut Page<'_>, accepted: &Accepted) -> io::Result<()> {
    let words = &page.shown.words;
    let said = still_found(page.shown, accepted);
    page.line(1, said.as_deref().unwrap_or(&accepted.finding))?;
    let id = accepted.account.as_ref();
    let account = id.and_then(|id| page.shown.portfolio.account(id));
    let name = id.map(|id| account.map_or_else(|| id.to_string(), |it| it.name.clone()));
    page.fact(2, &t!(words, "report-account"), name)?;
    let person = page.shown.person(accepted.person.as_ref());
    page.fact(2, &t!(words, "plan-owner"), person)?;
    let item = accepted.item.as_ref().map(|id| named(id, account));
    page.fact(2, &t!(words, "show-about"), item)?;
    let reason = accepted.reason.clone();
    page.fact(2, &t!(words, "requirement-field-reason"), reason)?;
    let until = accepted.until.map(|date| words.date(date));
    page.fact(2, &t!(words, "plan-due"), until)
}

fn still_found(shown: &Shown<'_>, accepted: &Accepted) -> Option<String> {
    let (portfolio, figures) = (shown.portfolio, &shown.figures);
    let meant = findings::meant_by(accepted, portfolio, figures, shown.today)?;
    Some(shown.words.finding(&meant, portfolio))
}

/// What a requirement or an indicator is called, else its id.
fn named(id: &ItemId, account: Option<&Arc<Account>>) -> String {
    let name = account.and_then(|account| {
        let requirement = account.requirements.iter().find(|it| it.id == *id);
        let indicator = account.scorecard.iter().find(|it| it.id == *id);
        let title = requirement.map(|it| &it.title);
        title.or(indicator.map(|it| &it.name)).cloned()
    });
    name.unwrap_or_else(|| id.to_string())
}

fn review(page: &mut Page<'_>, review: &Review) -> io::Result<()> {
    let words = &page.shown.words;
    let of = t!(words, "review-of", date = words.date(review.date));
    let by = page.shown.person(review.by.as_ref());
    let by = by.map(|name| t!(words, "review-held-by", name = name));
    let said: Vec<_> = [of].into_iter().chain(by).collect();
    page.line(1, &said.join(", "))
}
