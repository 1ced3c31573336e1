//! The executive brief: what a manager has to know before the door opens, on one page.

use super::page::{Page, Section};
use super::{About, Basis};
use crate::clean::Clean;
use crate::domain::attainment::Standing;
use crate::domain::call::brief::{Debts, Owed, last_answers};
use crate::domain::criterion::Axis;
use crate::domain::fiscal::{last_closed_year, latest_closed};
use crate::domain::matrix::{Movement, Yardstick};
use crate::domain::plan::{Stakeholder, Whose};
use crate::domain::requirement::Step;
use crate::domain::{Account, PersonRef};
use crate::i18n::{Words, numerals, t};

/// How much of each list is told: a brief is one page.
const MOST: usize = 5;
/// How many risks and findings are.
const FEW: usize = 3;

/// Lines of a brief: what a printer puts on a sheet of A4, six an inch.
const LINES: usize = 66;

/// The brief of an account, by its place in the portfolio; none where there is none.
pub fn page(basis: Basis<'_>, at: usize) -> Option<Page> {
    let about = &basis.about(at)?;
    let account = about.account;
    let sections = [
        (
            t!(about.words, "executive-position"),
            position(about, account, movement(about)),
        ),
        (t!(about.words, "executive-people"), people(about, account)),
        (
            t!(about.words, "executive-we-owe"),
            owed(about, &debts(about, account).ours),
        ),
        (
            t!(about.words, "executive-they-owe"),
            owed(about, &debts(about, account).theirs),
        ),
        (t!(about.words, "executive-careful"), open(about, account)),
        (
            t!(about.words, "executive-answered"),
            answered(about, account),
        ),
        (
            t!(about.words, "executive-scorecard"),
            scorecard(about, account),
        ),
        (
            t!(about.words, "executive-benefits"),
            benefits(about, account),
        ),
        (
            t!(about.words, "executive-their-objectives"),
            objectives(about, account, Whose::Theirs),
        ),
        (
            t!(about.words, "executive-our-objectives"),
            objectives(about, account, Whose::Ours),
        ),
        (t!(about.words, "executive-risks"), risks(about, account)),
        (
            t!(about.words, "executive-decisions"),
            decisions(about, account),
        ),
        (t!(about.words, "executive-findings"), findings(about)),
    ];
    let parts = sections.into_iter();
    let parts = parts.map(|(heading, items)| Section::list(heading, items));
    let mut page = Page {
        title: clean(&account.name),
        subtitle: subtitle(about, account),
        sections: parts.collect(),
        ..Page::default()
    };
    page.fit(LINES);
    Some(page)
}

pub(super) fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}

pub(super) fn person(about: &About<'_>, person: &PersonRef) -> String {
    clean(about.portfolio.person_name(person))
}

/// What it is to us, who looks after it, and of which day this is.
fn subtitle(about: &About<'_>, account: &Account) -> String {
    let date = about.words.date(about.today);
    let as_of = t!(about.words, "report-as-of", date = date);
    [who(about, account), vec![as_of]].concat().join(" · ")
}

/// What it is to us, and who looks after it.
pub(super) fn who(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let facts = [
        Some(words.status(account.status)),
        account.sector.as_deref().map(clean),
        account.country.as_deref().map(clean),
        account
            .manager
            .as_ref()
            .map(|it| t!(words, "executive-manager", name = person(about, it))),
        account
            .sponsor
            .as_ref()
            .map(|it| t!(words, "executive-sponsor", name = person(about, it))),
    ];
    facts.into_iter().flatten().collect()
}

/// How it moved since the last review.
fn movement(about: &About<'_>) -> Option<Movement> {
    about.figures.at(about.at)?.movement
}

/// Where it stands, what that advises, how it moved, what it is worth.
pub(super) fn position(
    about: &About<'_>,
    account: &Account,
    movement: Option<Movement>,
) -> Vec<String> {
    let words = about.words;
    let Some(figures) = about.figures.at(about.at) else {
        return Vec::new();
    };
    let yardstick = Yardstick::of(about.portfolio, about.today);
    let cell = figures.position.cell.map(|cell| {
        let advice = words.advice(yardstick.advice(cell, account));
        format!(
            "{}, {}{}{advice}",
            words.cell(cell),
            words.zone(cell.zone()),
            t!(words, "colon")
        )
    });
    let values = Axis::ALL.map(|axis| {
        let value = figures.position.axis(axis).value.map(|it| words.score(it));
        let value = value.unwrap_or_else(|| t!(words, "report-not-scored"));
        let change = movement.and_then(|it| it.change(axis));
        let change = change.map(|it| format!(" ({})", numerals::signed(it, 1, words.numerals())));
        format!("{} {value}{}", words.axis(axis), change.unwrap_or_default())
    });
    let lines = [
        cell,
        Some(values.join(", ")),
        stage(about, account),
        business(about, account),
    ];
    lines.into_iter().flatten().collect()
}

fn stage(about: &About<'_>, account: &Account) -> Option<String> {
    let words = about.words;
    let mut stages = words.stage(account.stage.current?);
    if let Some(target) = account.stage.target {
        stages = format!("{stages} → {}", words.stage(target));
    }
    Some(t!(words, "executive-stage", stage = stages))
}

/// Revenue and margin of the last closed year, share of wallet, potential.
fn business(about: &About<'_>, account: &Account) -> Option<String> {
    let words = about.words;
    let settings = about.portfolio.settings();
    let closed = last_closed_year(about.today, settings.fiscal_year_starts);
    let currency = settings.currency.as_deref().map(clean).unwrap_or_default();
    let money = |amount: f64| {
        format!("{} {currency}", words.grouped(amount))
            .trim_end()
            .to_owned()
    };
    let revenue = latest_closed(&account.revenue, closed).map(|(year, revenue)| {
        t!(
            words,
            "executive-revenue",
            year = year.to_string(),
            amount = money(revenue)
        )
    });
    let margin = latest_closed(&account.margin, closed);
    let margin = margin.map(|(_, it)| t!(words, "executive-margin", margin = words.percent(it, 1)));
    let share = account.share_of_wallet;
    let share = share.map(|it| t!(words, "executive-share", share = words.percent(it, 0)));
    let potential = account.potential;
    let potential = potential.map(|it| t!(words, "executive-potential", amount = money(it)));
    let facts: Vec<_> = [revenue, margin, share, potential]
        .into_iter()
        .flatten()
        .collect();
    (!facts.is_empty()).then(|| facts.join(", "))
}

/// Who is there, those who decide first, and who of us knows them.
fn people(about: &About<'_>, account: &Account) -> Vec<String> {
    let mut people: Vec<&Stakeholder> = account.stakeholders.iter().collect();
    people.sort_by_key(|it| {
        (
            std::cmp::Reverse(it.role),
            std::cmp::Reverse(it.last_contact),
        )
    });
    let words = about.words;
    let line = |it: &&Stakeholder| {
        let held = it.held_by.iter().map(|held| person(about, held));
        let held = held.collect::<Vec<_>>().join(", ");
        let held = (!held.is_empty()).then(|| t!(words, "executive-held-by", names = held));
        let last = it.last_contact.map(|day| {
            let date = words.date(day);
            if it.is_cold(about.today) {
                t!(words, "executive-cold-since", date = date)
            } else {
                t!(words, "executive-last-contact", date = date)
            }
        });
        let facts = [
            it.function.as_deref().map(clean),
            it.role.map(|role| words.buying_role(role)),
            it.support.map(|support| words.attitude(support)),
            held,
            last,
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        said(words, &clean(&it.name), &facts.join(", "))
    };
    people.iter().map(line).take(MOST + 1).collect()
}

/// A name, and what there is to say of it.
fn said(words: &Words, name: &str, facts: &str) -> String {
    if facts.is_empty() {
        name.to_owned()
    } else {
        format!("{name}{}{facts}", t!(words, "colon"))
    }
}

fn debts<'a>(about: &'a About<'_>, account: &'a Account) -> Debts<'a> {
    Debts::of(account, about.portfolio, about.today)
}

fn owed(about: &About<'_>, side: &[Owed<'_>]) -> Vec<String> {
    let words = about.words;
    let line = |owed: &Owed<'_>| {
        let due = owed.due().map(|due| about.words.nearness(due, about.today));
        said(words, &clean(owed.text()), &due.unwrap_or_default())
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
        let amount = it.amount.map(|amount| words.grouped(amount));
        let facts = [it.date.map(|date| words.date(date)), amount, confirmed];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        said(words, &clean(&it.text), &facts.join(", "))
    };
    benefits.iter().map(line).take(FEW).collect()
}

pub(super) fn objectives(about: &About<'_>, account: &Account, whose: Whose) -> Vec<String> {
    let words = about.words;
    let objectives = account.plan.objectives.iter();
    let theirs = objectives.filter(|it| it.whose == Some(whose));
    let line = |it: &crate::domain::plan::PlanObjective| {
        said(
            words,
            &clean(&it.text),
            &it.measure.as_deref().map(clean).unwrap_or_default(),
        )
    };
    theirs.map(line).take(FEW).collect()
}

pub(super) fn risks(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let line = |it: &crate::domain::plan::Risk| {
        said(
            words,
            &clean(&it.text),
            &it.response.as_deref().map(clean).unwrap_or_default(),
        )
    };
    account.plan.risks.iter().map(line).take(FEW).collect()
}

/// What is asked of management and not decided.
fn decisions(about: &About<'_>, account: &Account) -> Vec<String> {
    let words = about.words;
    let open = account.plan.decisions.iter().filter(|it| it.done.is_none());
    let line = |it: &crate::domain::plan::Decision| {
        let due = it.due.map(|due| about.words.nearness(due, about.today));
        said(words, &clean(&it.text), &due.unwrap_or_default())
    };
    open.map(line).take(FEW).collect()
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
