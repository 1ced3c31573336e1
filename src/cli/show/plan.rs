//! The lists of an account: its people, what it got, what is planned; and the calls with it.

use std::io;

use super::page::Page;
use crate::domain::Account;
use crate::domain::call::Call;
use crate::domain::call::notes::Note;
use crate::domain::field::plan_field::PlanItem;
use crate::domain::field::{PlanField, PlanList};
use crate::i18n::{Words, t};

/// In the order they are read in: who is there before what is done there.
const ORDER: [PlanList; 7] = [
    PlanList::Stakeholders,
    PlanList::Benefits,
    PlanList::Objectives,
    PlanList::Actions,
    PlanList::Risks,
    PlanList::Milestones,
    PlanList::Decisions,
];

/// Prints the lists of an account that hold something.
pub(super) fn print(page: &mut Page<'_>, account: &Account) -> io::Result<()> {
    for list in ORDER {
        let mut items = list.of(account).peekable();
        if items.peek().is_none() {
            continue;
        }
        page.line(1, &heading(list, &page.shown.words))?;
        for item in items {
            print_item(page, list, item, account)?;
        }
    }
    Ok(())
}

fn heading(list: PlanList, words: &Words) -> String {
    match list {
        PlanList::Objectives => t!(words, "list-objectives"),
        PlanList::Actions => t!(words, "list-actions"),
        PlanList::Risks => t!(words, "list-risks"),
        PlanList::Milestones => t!(words, "list-milestones"),
        PlanList::Decisions => t!(words, "list-decisions"),
        PlanList::Stakeholders => t!(words, "list-stakeholders"),
        PlanList::Benefits => t!(words, "list-benefits"),
    }
}

/// An item: its title in a line, or its first field where it has none, and the other fields under it.
fn print_item(
    page: &mut Page<'_>,
    list: PlanList,
    item: &dyn PlanItem,
    account: &Account,
) -> io::Result<()> {
    let told = |field: &&PlanField| !item.get(**field).is_empty();
    let title = [list.title()];
    let head = title.iter().chain(list.fields()).find(told).copied();
    if let Some(head) = head {
        let text = page
            .shown
            .words
            .value(&item.get(head), page.shown.portfolio);
        page.line(2, &text)?;
    }
    for field in list.fields().iter().filter(|it| Some(**it) != head) {
        print_field(page, *field, item, account)?;
    }
    from(page, list, item, account)
}

fn print_field(
    page: &mut Page<'_>,
    field: PlanField,
    item: &dyn PlanItem,
    account: &Account,
) -> io::Result<()> {
    let (name, value) = (page.shown.words.plan_field(field), item.get(field));
    match field {
        PlanField::Amount => page.money(3, &name, &value),
        PlanField::ReportsTo => {
            let said = page.shown.words.value(&value, page.shown.portfolio);
            let boss = account.stakeholders.iter();
            let boss = boss.into_iter().find(|it| it.id.as_str() == said);
            let said = boss.map_or(said, |it| it.name.clone());
            page.fact(3, &name, (!value.is_empty()).then_some(said))
        }
        _ => page.value(3, &name, &value),
    }
}

/// The requirement an action comes from.
fn from(
    page: &mut Page<'_>,
    list: PlanList,
    item: &dyn PlanItem,
    account: &Account,
) -> io::Result<()> {
    let actions = (list == PlanList::Actions).then_some(&account.plan.actions);
    let action = actions.and_then(|all| all.iter().find(|it| it.id == *item.id()));
    let from = action.and_then(|action| action.from.as_ref());
    let title = from.map(|id| {
        let mut known = account.requirements.iter();
        let known = known.find(|it| it.id == *id);
        known.map_or_else(|| id.to_string(), |it| it.title.clone())
    });
    page.fact(3, &t!(page.shown.words, "whole-requirement"), title)
}

/// Prints the calls, in the order of the file.
pub(super) fn calls(page: &mut Page<'_>, calls: &[Call]) -> io::Result<()> {
    if calls.is_empty() {
        return Ok(());
    }
    page.line(1, &t!(page.shown.words, "show-calls"))?;
    calls.iter().try_for_each(|call| print_call(page, call))
}

fn print_call(page: &mut Page<'_>, call: &Call) -> io::Result<()> {
    let words = &page.shown.words;
    page.line(2, &words.call_title(call))?;
    for note in call.notes() {
        page.fact(3, &t!(words, "call-notes"), Some(noted(&note, words)))?;
    }
    for change in &call.changes {
        page.fact(3, &t!(words, "call-changes"), Some(change.clone()))?;
    }
    Ok(())
}

fn noted(note: &Note, words: &Words) -> String {
    let at = note.at.map(|at| format!("{} ", words.time(at)));
    at.unwrap_or_default() + &note.text
}
