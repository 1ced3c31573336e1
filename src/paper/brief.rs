//! The executive brief: what a manager has to know before the door opens, on one page.

use super::page::{Page, Section};
use super::{About, Basis, clean, money, said};
use crate::domain::Account;
use crate::domain::attainment::Standing;
use crate::domain::call::brief::{Debts, Owed, last_answers};
use crate::domain::plan::Whose;
use crate::domain::requirement::Step;
use crate::i18n::t;

/// How much of each list is told: a brief is one page.
const MOST: usize = 5;
/// How many risks and findings are.
const FEW: usize = 3;

/// The brief of an account, by its place in the portfolio; none where there is none.
pub fn page(basis: Basis<'_>, at: usize) -> Option<Page> {
    let about = &basis.about(at)?;
    let (words, account) = (about.words, about.account);
    let debts = Debts::of(account, about.portfolio, about.today);
    let sections = [
        (
            t!(words, "executive-position"),
            about.position(about.movement()),
        ),
        (t!(words, "executive-people"), about.people(MOST + 1)),
        (t!(words, "executive-we-owe"), owed(about, &debts.ours)),
        (t!(words, "executive-they-owe"), owed(about, &debts.theirs)),
        (t!(words, "executive-careful"), open(about, account)),
        (t!(words, "executive-answered"), answered(about, account)),
        (t!(words, "executive-scorecard"), scorecard(about, account)),
        (t!(words, "executive-benefits"), benefits(about, account)),
        (
            t!(words, "executive-their-objectives"),
            about.objectives(Whose::Theirs, FEW),
        ),
        (
            t!(words, "executive-our-objectives"),
            about.objectives(Whose::Ours, FEW),
        ),
        (t!(words, "executive-risks"), about.risks(FEW)),
        (t!(words, "executive-decisions"), about.decisions(FEW)),
        (t!(words, "method-says"), findings(about)),
    ];
    let parts = sections.into_iter();
    let parts = parts.map(|(heading, items)| Section::list(heading, items));
    let page = Page {
        for_whom: Some(t!(
            words,
            "internal-not-for",
            account = clean(&account.name)
        )),
        title: clean(&account.name),
        subtitle: about.subtitle(),
        sections: parts.collect(),
        ..Page::default()
    };
    Some(page.on_one_sheet())
}

fn owed(about: &About<'_>, side: &[Owed<'_>]) -> Vec<String> {
    let words = about.words;
    let line = |owed: &Owed<'_>| {
        let due = owed.due().map(|due| about.words.nearness(due, about.today));
        let agreed = match owed {
            Owed::Action(action) => about.agreed(action),
            Owed::Answer(..) => None,
        };
        let facts: Vec<_> = due.into_iter().chain(agreed).collect();
        said(words, &clean(owed.text()), &facts.join(", "))
    };
    side.iter().map(line).take(MOST).collect()
}

/// What they ask for and nobody has answered: not to be promised in passing.
fn open(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let requirements = account.requirements.iter();
    let open = requirements.filter(|it| it.step != Step::Closed && !it.is_answered());
    let line = |it: &crate::domain::requirement::Requirement| {
        let step = words.step(it.step);
        let work = words.step_work(it.step);
        said(words, &clean(&it.title), &format!("{step}, {work}"))
    };
    open.map(line).take(MOST).collect()
}

fn answered(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let answers = last_answers(account).into_iter().take(FEW);
    let line = |(it, on): (&crate::domain::requirement::Requirement, jiff::civil::Date)| {
        let outcome = it.answer.as_ref().and_then(|answer| answer.outcome);
        let outcome = outcome
            .map(|outcome| words.outcome(outcome))
            .unwrap_or_default();
        said(
            words,
            &clean(&it.title),
            &format!("{outcome}, {}", words.date(on)),
        )
    };
    answers.map(line).collect()
}

/// What is behind or off first: that is what they will speak of.
fn scorecard(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let mut lines: Vec<_> = account
        .scorecard
        .iter()
        .map(|it| (it, it.progress(about.today)))
        .filter(|(_, progress)| progress.last.is_some())
        .collect();
    lines.sort_by_key(|(_, progress)| progress.standing.map_or(Standing::OnTrack, |it| it));
    let line = |(it, progress): &(
        &crate::domain::scorecard::Indicator,
        crate::domain::attainment::Progress,
    )| {
        let reading = progress
            .last
            .map(|last| words.measurement(last.measurement));
        let target = it
            .target
            .map(|goal| format!("→ {}", words.figure(goal.value)));
        let unit = it.unit.as_deref().map(clean);
        let figures = [reading, target, unit]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let standing = progress.standing.map(|standing| words.standing(standing));
        let facts: Vec<_> = [Some(figures), standing].into_iter().flatten().collect();
        said(words, &clean(&it.name), &facts.join(", "))
    };
    lines.iter().map(line).take(MOST).collect()
}

/// What they got out of us, the latest first: to be heard from them.
fn benefits(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let mut benefits: Vec<_> = account.benefits.iter().collect();
    benefits.sort_by_key(|it| std::cmp::Reverse(it.date));
    let line = |it: &&crate::domain::plan::Benefit| {
        let confirmed = it.confirmed_by.as_ref();
        let confirmed =
            confirmed.map(|by| t!(words, "executive-confirmed", name = clean(by.as_str())));
        let currency = about.portfolio.settings().currency.as_deref();
        let amount = it.amount.map(|amount| money(words, amount, currency));
        let facts = [it.date.map(|date| words.date(date)), amount, confirmed];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        said(words, &clean(&it.text), &facts.join(", "))
    };
    benefits.iter().map(line).take(FEW).collect()
}

/// What the method says to it, the gravest first.
fn findings(about: &About<'_>) -> Vec<String> {
    let figures = about.figures.at(about.at);
    let mut open: Vec<_> = figures
        .into_iter()
        .flat_map(|figures| &figures.findings)
        .filter(|it| it.accepted(about.portfolio, about.today).is_none())
        .collect();
    open.sort_by_key(|it| std::cmp::Reverse(it.severity()));
    let lines = open.into_iter().take(FEW);
    lines
        .map(|it| about.words.finding(it, about.portfolio))
        .collect()
}
