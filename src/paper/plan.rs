//! The business plan of an account on one page, for our own people.

use super::page::{Page, Section};
use super::{About, Basis, clean, said};
use crate::domain::plan::{Action, Milestone, Whose};
use crate::domain::plan_calendar::{Cycle, Moment, Month};
use crate::i18n::t;
use jiff::civil::Date;

/// How many risks are told: the top three are all that anybody keeps in mind.
const RISKS: usize = 3;

/// The plan of an account, by its place in the portfolio; none where there is none.
pub fn page(basis: Basis<'_>, at: usize) -> Option<Page> {
    let about = &basis.about(at)?;
    let words = about.words;
    let account = clean(&about.account.name);
    let all = usize::MAX;
    let sections = [
        (t!(words, "sheet-snapshot"), snapshot(about)),
        (
            t!(words, "sheet-theirs"),
            about.objectives(Whose::Theirs, all),
        ),
        (t!(words, "sheet-ours"), about.objectives(Whose::Ours, all)),
        (t!(words, "sheet-people"), about.people(all)),
        (t!(words, "sheet-actions"), actions(about)),
        (t!(words, "sheet-risks"), about.risks(RISKS)),
        (t!(words, "sheet-moments"), moments(about)),
        (t!(words, "sheet-decisions"), about.decisions(all)),
    ];
    let parts = sections.into_iter();
    let parts = parts.map(|(heading, items)| Section::list(heading, items));
    let page = Page {
        for_whom: Some(t!(words, "internal-not-for", account = account.as_str())),
        title: title(about, &account),
        subtitle: about.subtitle(),
        sections: parts.collect(),
        ..Page::default()
    };
    Some(page.on_one_sheet())
}

fn title(about: &About<'_>, account: &str) -> String {
    let year = about.account.plan.year.map(|year| year.to_string());
    year.map_or_else(
        || t!(about.words, "sheet-title", account = account),
        |year| {
            t!(
                about.words,
                "sheet-title-year",
                account = account,
                year = year
            )
        },
    )
}

/// Where it stands, what we spend on it, and when it makes its budget.
fn snapshot(about: &About<'_>) -> Vec<String> {
    let (words, account) = (about.words, about.account);
    let mut lines = about.position(about.movement());
    let suggested = about.figures.suggested_effort(about.at);
    let effort = account.effort.map(|count| {
        let effort = words.planned_effort(count, suggested);
        t!(words, "sheet-effort", effort = effort)
    });
    let budget = account.budget_month;
    let budget = budget.map(|it| t!(words, "sheet-budget", month = words.month(it)));
    lines.extend([effort, budget].into_iter().flatten());
    lines
}

/// What is to be done, the earliest first, what has no day last.
fn actions(about: &About<'_>) -> Vec<String> {
    let actions = about.account.plan.actions.iter();
    let mut open: Vec<&Action> = actions.filter(|it| it.done.is_none()).collect();
    open.sort_by_key(|it| it.due.unwrap_or(Date::MAX));
    let line = |it: &&Action| {
        let due = it.due.map(|due| dated(about, due));
        let facts = [
            it.owner.as_ref().map(|who| about.person(who)),
            due,
            about.agreed(it),
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        said(about.words, &clean(&it.text), &facts.join(", "))
    };
    open.iter().map(line).collect()
}

/// A day, and how far it is.
fn dated(about: &About<'_>, day: Date) -> String {
    let (words, today) = (about.words, about.today);
    format!("{} ({})", words.date(day), words.nearness(day, today))
}

/// The year of the plan: its milestones, and what the account's budget month asks for and nobody planned yet.
fn moments(about: &About<'_>) -> Vec<String> {
    let account = about.account;
    let reviews = &about.portfolio.settings().marketing_reviews;
    let cycle = Cycle::of(account, reviews, about.today);
    let milestones = account.plan.milestones.iter();
    let milestones = milestones.map(|it| {
        let day = it.day().unwrap_or(Date::MAX);
        (day, milestone(about, it, cycle))
    });
    let unplanned = cycle.map_or_else(Vec::new, |cycle| cycle.unplanned(account));
    let unplanned = unplanned.into_iter();
    let unplanned = unplanned.map(|(it, month)| (month.last_day(), moment(about, it, month)));
    let mut all: Vec<_> = milestones.chain(unplanned).collect();
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, line)| line).collect()
}

/// A milestone by its own words, the moment it answers, or its kind.
fn milestone(about: &About<'_>, it: &Milestone, cycle: Option<Cycle>) -> String {
    let words = about.words;
    let answers = cycle.and_then(|cycle| {
        let mut all = Moment::ALL.into_iter();
        all.find(|moment| cycle.milestone(about.account, *moment) == Some(it))
    });
    let moment = answers.map(|it| words.moment(it));
    let kind = it.kind.map(|kind| words.milestone_kind(kind));
    let name = it.text.as_deref().map(clean).or(moment).or(kind);
    let name = name.unwrap_or_else(|| clean(it.id.as_str()));
    let day = match (it.done, it.due) {
        (Some(done), _) => {
            let date = words.date(done);
            format!("{date}, {}", t!(words, "sheet-met"))
        }
        (None, Some(due)) => dated(about, due),
        (None, None) => String::new(),
    };
    said(words, &name, &day)
}

/// A moment that no milestone answers; what they do without us needs none.
fn moment(about: &About<'_>, moment: Moment, month: Month) -> String {
    let words = about.words;
    let mut day = words.month_of_year(month);
    if moment.kind().is_some() {
        let state = if month < Month::of(about.today) {
            t!(words, "plan-moment-missed")
        } else {
            t!(words, "plan-moment-open")
        };
        day = format!("{day}, {state}");
    }
    said(words, &words.moment(moment), &day)
}

#[cfg(test)]
mod tests;
