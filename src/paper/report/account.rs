//! One account: where it stands and what follows, what is measured, asked for, planned and risked.

use super::{found, with_code};
use crate::domain::field::{IndicatorField, PlanField, RequirementField};
use crate::domain::findings::Finding;
use crate::domain::plan::{Action, Milestone, Whose};
use crate::domain::promise::Promise;
use crate::domain::requirement::{Requirement, Step};
use crate::domain::scorecard::Indicator;
use crate::i18n::t;
use crate::paper::page::{Block, Column, Section, Table};
use crate::paper::since::Since;
use crate::paper::{About, Basis, clean};

/// How many of each list are told of.
const MOST: usize = 6;
/// How many findings are, where it is told in short.
const FEW: usize = 3;

/// The parts of the section of the account at a place of the portfolio.
pub(super) fn sections(basis: Basis<'_>, since: Option<&Since<'_>>, at: usize) -> Vec<Section> {
    let Some(about) = &basis.about(at) else {
        return Vec::new();
    };
    let words = about.words;
    let name = with_code(basis, at, about.account);
    let facts = about.who().join(" · ");
    let head = vec![Block::Words(facts), Block::List(standing(about, since))];
    let inner = [
        (t!(words, "executive-scorecard"), scorecard(about)),
        (t!(words, "whole-requirements"), requirements(about)),
        (t!(words, "whole-actions"), actions(about)),
    ];
    let lists = [
        (plan_title(about), plan(about)),
        (t!(words, "executive-risks"), about.risks(MOST)),
        (t!(words, "report-findings"), findings(about)),
    ];
    let inner = inner.into_iter();
    let tables = inner.map(|(heading, table)| Section::of(heading, vec![Block::Table(table)]));
    let lists = lists
        .into_iter()
        .map(|(heading, items)| Section::list(heading, items));
    let parts = tables.chain(lists).map(Section::inner);
    std::iter::once(Section::of(name, head))
        .chain(parts)
        .collect()
}

/// The section of an account among many: where it stands, and what matters most of what the method says to it.
pub(super) fn in_short(basis: Basis<'_>, since: Option<&Since<'_>>, at: usize) -> Vec<Section> {
    let Some(about) = &basis.about(at) else {
        return Vec::new();
    };
    let name = with_code(basis, at, about.account);
    let facts = about.who().join(" · ");
    let mut lines = standing(about, since);
    let all = findings(about);
    let more = all.len().saturating_sub(FEW);
    lines.extend(all.into_iter().take(FEW));
    lines.extend((more > 0).then(|| t!(about.words, "whole-more-findings", count = more)));
    let head = vec![Block::Words(facts), Block::List(lines)];
    vec![Section::of(name, head)]
}

/// Where it stands and what that advises, what it is worth, how close we are, what we spend on it.
fn standing(about: &About<'_>, since: Option<&Since<'_>>) -> Vec<String> {
    let words = about.words;
    let movement = since.and_then(|it| it.movement(about.at));
    let mut lines = about.position(movement);
    let missing: Vec<_> = about.account.stage.missing().collect();
    if !missing.is_empty() {
        let missing = missing.into_iter().map(|it| words.prerequisite(it));
        let missing = missing.collect::<Vec<_>>().join(", ");
        lines.push(t!(words, "whole-stage-missing", missing = missing));
    }
    lines.extend(effort(about));
    lines
}

fn effort(about: &About<'_>) -> Option<String> {
    let words = about.words;
    let suggested = about.figures.suggested_effort(about.at);
    let said = words.planned_effort(about.account.effort?, suggested);
    let head = t!(words, "report-effort-head");
    Some(format!("{head}{}{said}", t!(words, "colon")))
}

/// The indicators that were read or have a target, what is farthest off first.
fn scorecard(about: &About<'_>) -> Table {
    let (words, today) = (about.words, about.today);
    let read = about.account.scorecard.iter();
    let mut read: Vec<&Indicator> = read
        .filter(|it| !it.readings.is_empty() || it.target.is_some())
        .collect();
    read.sort_by_key(|it| {
        let standing = it.progress(today).standing;
        (standing.is_none(), standing)
    });
    Table {
        caption: t!(words, "whole-scorecard-told"),
        head: vec![
            Column::words(words.indicator_field(IndicatorField::Name)),
            Column::words(words.indicator_field(IndicatorField::Dimension)),
            Column::figures(t!(words, "whole-read")),
            Column::figures(words.indicator_field(IndicatorField::Target)),
            Column::words(t!(words, "whole-standing")),
        ],
        rows: read.into_iter().map(|it| indicator(about, it)).collect(),
    }
}

fn indicator(about: &About<'_>, it: &Indicator) -> Vec<String> {
    let words = about.words;
    let progress = it.progress(about.today);
    let unit = it.unit.as_deref().map(|unit| format!(" {}", clean(unit)));
    let unit = unit.unwrap_or_default();
    let last = progress.last.map(|it| words.measurement(it.measurement));
    let target = it.target.map(|goal| words.figure(goal.value) + &unit);
    let standing = progress.standing.map(|it| words.standing(it));
    let stale = progress.stale;
    let stale = stale.map(|days| t!(words, "report-stale", days = days));
    let standing: Vec<_> = standing.into_iter().chain(stale).collect();
    vec![
        clean(&it.name),
        words.dimension(it.dimension),
        last.map_or_else(super::nothing, |it| it + &unit),
        target.unwrap_or_else(super::nothing),
        standing.join(", "),
    ]
}

/// What they ask for and was not closed, with the day the answer is promised for.
fn requirements(about: &About<'_>) -> Table {
    let words = about.words;
    let open = about.account.requirements.iter();
    let open = open.filter(|it| it.step != Step::Closed);
    let row = |it: &Requirement| {
        let kind = it.kind.map(|kind| words.requirement_kind(kind));
        let step = format!("{}, {}", words.step(it.step), words.step_work(it.step));
        vec![
            clean(&it.title),
            kind.unwrap_or_else(super::nothing),
            step,
            promise(about, it),
        ]
    };
    Table {
        caption: t!(words, "whole-requirements-told"),
        head: vec![
            Column::words(t!(words, "whole-requirement")),
            Column::words(words.requirement_field(RequirementField::Kind)),
            Column::words(t!(words, "whole-step")),
            Column::words(t!(words, "whole-answer")),
        ],
        rows: open.map(row).collect(),
    }
}

fn promise(about: &About<'_>, it: &Requirement) -> String {
    let words = about.words;
    match it.promise(about.today) {
        Promise::None => super::nothing(),
        Promise::Due { on, .. } | Promise::Overdue { on, .. } => {
            let nearness = words.nearness(on, about.today);
            format!("{} ({nearness})", words.date(on))
        }
        Promise::Kept => t!(words, "report-answered-kept"),
        Promise::Late { days } => t!(words, "report-answered-late", days = days),
    }
}

/// What is to be done next; what has no day comes last.
fn actions(about: &About<'_>) -> Table {
    let words = about.words;
    let open = about.account.plan.actions.iter();
    let mut open: Vec<&Action> = open.filter(|it| it.done.is_none()).collect();
    open.sort_by_key(|it| (it.due.is_none(), it.due));
    let row = |it: &&Action| {
        let owner = it.owner.as_ref().map(|it| about.person(it));
        let due = it.due.map(|due| {
            let nearness = words.nearness(due, about.today);
            format!("{} ({nearness})", words.date(due))
        });
        let text: Vec<_> = std::iter::once(clean(&it.text))
            .chain(about.agreed(it))
            .collect();
        vec![
            text.join(" · "),
            owner.unwrap_or_else(super::nothing),
            due.unwrap_or_else(super::nothing),
        ]
    };
    Table {
        caption: t!(words, "whole-actions-told"),
        head: vec![
            Column::words(words.plan_field(PlanField::Text)),
            Column::words(words.plan_field(PlanField::Owner)),
            Column::words(words.plan_field(PlanField::Due)),
        ],
        rows: open.iter().take(MOST).map(row).collect(),
    }
}

fn plan_title(about: &About<'_>) -> String {
    match about.account.plan.year {
        Some(year) => t!(about.words, "plan-title-year", year = year.to_string()),
        None => t!(about.words, "plan-title"),
    }
}

/// What they want, what we want, and the moments to come.
fn plan(about: &About<'_>) -> Vec<String> {
    let words = about.words;
    let whose = Whose::ALL.into_iter().flat_map(|whose| {
        let name = words.whose(whose);
        let lines = about.objectives(whose, MOST).into_iter();
        lines.map(move |it| format!("{name}{}{it}", t!(words, "colon")))
    });
    let mut moments: Vec<&Milestone> = about.account.plan.milestones.iter().collect();
    moments.retain(|it| it.done.is_none() && it.due.is_some());
    moments.sort_by_key(|it| it.due);
    let moments = moments.into_iter().take(MOST).filter_map(|it| {
        let due = it.due?;
        let kind = || it.kind.map(|kind| words.milestone_kind(kind));
        let what = it.text.as_deref().map(clean).or_else(kind)?;
        let nearness = words.nearness(due, about.today);
        Some(format!("{} ({nearness}) – {what}", words.date(due)))
    });
    whose.chain(moments).collect()
}

/// What the method says to it that matters, the gravest first.
fn findings(about: &About<'_>) -> Vec<String> {
    let figures = about.figures.at(about.at);
    let all = figures.into_iter().flat_map(|it| &it.findings);
    let open =
        all.filter(|it| found::matters(it) && it.accepted(about.portfolio, about.today).is_none());
    let mut open: Vec<&Finding> = open.collect();
    open.sort_by_key(|it| it.gravity());
    let lines = open.into_iter().map(|it| {
        let severity = about.words.severity(it.severity());
        let said = about.words.finding(it, about.portfolio);
        format!("{severity} – {said}")
    });
    lines.collect()
}
