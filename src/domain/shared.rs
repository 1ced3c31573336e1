//! What an account may see of all that is known of it: what its steering committee is shown.
//!
//! The allow-list is a type. [`Shared::of`] is the only way from an account to it, and whoever draws it can reach
//! nothing else: a field that is added to an account stays ours until somebody puts it here. The choice:
//!
//! - **Scorecard**: the lines that are shared at the stage the account is at ([`shown_to`]), with what is
//!   measured, and how it stands. Whose line it is, for whom it matters and from when on it is shared stay ours.
//! - **Promises**: requirements with a day agreed *with them* for the answer. They know what they asked for, what
//!   they confirmed to have meant, every agreed day, and which answer they got and when. What we thought of it,
//!   what it costs, what else we could have said and why we said it stay ours. A requirement without an agreed
//!   day is no promise, and is not told.
//! - **What is to be done** by either side: actions of which it is said that they were agreed on with the account
//!   (`shared`), and those that came from a requirement that was granted, for they were agreed on when it was. Any
//!   other action of the plan is our own, even where somebody of theirs is meant to do it: that they do is our
//!   hope, not their word.
//! - **Benefits** they got, once their day has come. One that nobody of theirs confirmed is shown as such, to be
//!   confirmed. One without a day is praise, and stays ours.
//! - **Meetings**: the days of steering committees and presentations, which both sides attend. Their words may be
//!   notes to ourselves and stay ours, and so does any other moment of the plan.
//!
//! The name of the portfolio stays ours as well: it is often "my part of the company" rather than its name.

use jiff::civil::Date;

use super::attainment::Progress;
use super::findings::lived::BENEFIT_DAYS;
use super::plan::{Action, Benefit, Milestone, MilestoneKind};
use super::promise::{Promise, days_between};
use super::requirement::{Answer, Outcome, Requirement};
use super::scorecard::shared::shown_to;
use super::scorecard::{
    Baseline, Dimension, Direction, Goal, Indicator, Measurement, Nature, Reading,
};
use super::when::When;
use super::{Account, PersonRef, Portfolio, Scale};

/// What is over is told for so many days: as long as a benefit counts.
pub const TOLD: i32 = BENEFIT_DAYS;

/// All that an account may see.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared<'a> {
    /// What the account is called.
    pub account: &'a str,
    /// The currency of amounts.
    pub currency: Option<&'a str>,
    /// The shared lines of its scorecard, by dimension; those of none last.
    pub scorecard: Vec<Line<'a>>,
    /// Answers that are promised and not given, the earliest day first.
    pub open: Vec<Open<'a>>,
    /// Promised answers that were given, the latest first.
    pub answered: Vec<Answered<'a>>,
    /// What we do next, the earliest day first, what has none last.
    pub ours: Vec<Task<'a>>,
    /// What they do next, in the same order.
    pub theirs: Vec<Task<'a>>,
    /// What either side has done, the latest first.
    pub done: Vec<Task<'a>>,
    /// What they got out of us, the latest first.
    pub benefits: Vec<Delivered<'a>>,
    /// When both sides meet, the earliest first.
    pub meetings: Vec<Meeting>,
}

/// A line of the scorecard.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What it is counted in.
    pub unit: Option<&'a str>,
    /// Where it belongs.
    pub dimension: Option<Dimension>,
    /// The scale it is rated on; none where it is counted.
    pub rated: Option<Scale>,
    /// Which way is better.
    pub direction: Direction,
    /// Where it started.
    pub baseline: Option<Figure>,
    /// Where it is to go, and until when.
    pub target: Option<Figure>,
    /// What was read, the earliest first.
    pub readings: Vec<(When, Measurement)>,
    /// What can be told of it.
    pub progress: Progress,
}

/// A figure of a day, where the day is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// In the unit of its line.
    pub value: f64,
    /// The day.
    pub day: Option<Date>,
}

/// An answer that is promised and not given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Open<'a> {
    /// What they asked for.
    pub title: &'a str,
    /// What they confirmed to have meant.
    pub meant: Option<&'a str>,
    /// The day agreed last.
    pub due: Date,
    /// The day agreed first, where that was another.
    pub first: Option<Date>,
    /// Whether the day is over.
    pub overdue: bool,
}

/// A promised answer that was given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answered<'a> {
    /// What they asked for.
    pub title: &'a str,
    /// What they were answered.
    pub outcome: Outcome,
    /// On which day.
    pub on: Date,
    /// For how many days after the day agreed first, 0 where the promise was kept; none where they withdrew what
    /// they asked for, and there was nothing to be kept.
    pub late: Option<i32>,
}

/// Something one side does for the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Task<'a> {
    /// In words.
    pub text: &'a str,
    /// Who does it.
    pub who: Option<&'a str>,
    /// Until when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
    /// Whether it is not done and its day is over.
    pub overdue: bool,
}

/// A benefit they got.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Delivered<'a> {
    /// In words.
    pub text: &'a str,
    /// When.
    pub date: Date,
    /// What it is worth to them.
    pub amount: Option<f64>,
    /// Who of theirs says so.
    pub confirmed_by: Option<&'a str>,
}

/// A day on which both sides meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    /// When.
    pub date: Date,
    /// What for.
    pub kind: MilestoneKind,
}

impl<'a> Shared<'a> {
    /// What an account may see on a day.
    pub fn of(account: &'a Account, portfolio: &'a Portfolio, today: Date) -> Self {
        let requirements = account.requirements.iter();
        let mut open: Vec<_> = requirements
            .clone()
            .filter_map(|it| Open::of(it, today))
            .collect();
        open.sort_by_key(|it| it.due);
        let answered = requirements.filter_map(|it| Answered::of(it, today));
        let [ours, theirs, done] = tasks(account, portfolio, today);
        let benefits = account.benefits.iter();
        let milestones = account.plan.milestones.iter();
        let mut meetings: Vec<_> = milestones.filter_map(|it| Meeting::of(it, today)).collect();
        meetings.sort_by_key(|it| it.date);
        Self {
            account: &account.name,
            currency: portfolio.settings().currency.as_deref(),
            scorecard: lines(account, portfolio.scale(), today),
            open,
            answered: latest(answered, |it| it.on),
            ours,
            theirs,
            done,
            benefits: latest(benefits.filter_map(|it| Delivered::of(it, today)), |it| {
                it.date
            }),
            meetings,
        }
    }

    /// How many answers were given by the day agreed first, of all that were given or are overdue; none where
    /// there is neither. What they withdrew was not answered.
    pub fn kept(&self) -> Option<(usize, usize)> {
        let answered = self.answered.iter().filter_map(|it| it.late);
        let kept = answered.clone().filter(|late| *late == 0).count();
        let overdue = self.open.iter().filter(|it| it.overdue).count();
        let due = answered.count() + overdue;
        (due > 0).then_some((kept, due))
    }

    /// Whether there is nothing to be shown.
    pub const fn is_empty(&self) -> bool {
        self.scorecard.is_empty()
            && self.open.is_empty()
            && self.answered.is_empty()
            && self.ours.is_empty()
            && self.theirs.is_empty()
            && self.done.is_empty()
            && self.benefits.is_empty()
            && self.meetings.is_empty()
    }
}

/// The shared lines, by dimension.
fn lines(account: &Account, scale: Scale, today: Date) -> Vec<Line<'_>> {
    let lines = shown_to(account).map(|it| Line::of(it, scale, today));
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|it| (it.dimension.is_none(), it.dimension));
    lines
}

/// What both sides do next, ours and theirs, and what was done of it lately.
fn tasks<'a>(account: &'a Account, portfolio: &'a Portfolio, today: Date) -> [Vec<Task<'a>>; 3] {
    let (mut open, mut done) = ([Vec::new(), Vec::new()], Vec::new());
    let agreed = account.plan.actions.iter();
    for action in agreed.filter(|it| is_agreed(account, it)) {
        let task = Task {
            text: &action.text,
            who: action.owner.as_ref().map(|it| portfolio.person_name(it)),
            due: action.due,
            done: action.done,
            overdue: action.overdue(today).is_some(),
        };
        match action.done {
            Some(on) if is_told(on, today) => done.push((on, task)),
            Some(_) => {}
            None => open[usize::from(action.is_theirs(portfolio))].push(task),
        }
    }
    let [mut ours, mut theirs] = open;
    for side in [&mut ours, &mut theirs] {
        side.sort_by_key(|it| it.due.unwrap_or(Date::MAX));
    }
    let done = latest(done.into_iter(), |(on, _)| *on);
    [
        ours,
        theirs,
        done.into_iter().map(|(_, task)| task).collect(),
    ]
}

/// Whether an action was agreed on with the account: it is said so, or it came from something that was granted.
fn is_agreed(account: &Account, action: &Action) -> bool {
    action.shared || was_granted(account, action)
}

fn was_granted(account: &Account, action: &Action) -> bool {
    let from = action.from.as_ref();
    let mut requirements = account.requirements.iter();
    let came_from = requirements.find(|it| Some(&it.id) == from);
    came_from
        .and_then(|it| it.answer.as_ref())
        .is_some_and(Answer::is_granted)
}

impl<'a> Line<'a> {
    fn of(indicator: &'a Indicator, scale: Scale, today: Date) -> Self {
        let reading = |&Reading { when, measurement }: &Reading| (when, measurement);
        Self {
            name: &indicator.name,
            unit: indicator.unit.as_deref(),
            dimension: indicator.dimension,
            rated: (indicator.nature == Nature::Qualitative).then_some(scale),
            direction: indicator.direction,
            baseline: indicator
                .baseline
                .map(|Baseline { value, date: day }| Figure { value, day }),
            target: indicator
                .target
                .map(|Goal { value, due: day }| Figure { value, day }),
            readings: indicator.readings.iter().map(reading).collect(),
            progress: indicator.progress(today),
        }
    }
}

impl<'a> Open<'a> {
    fn of(requirement: &'a Requirement, today: Date) -> Option<Self> {
        let promise = requirement.promise(today);
        let (Promise::Due { on: due, .. } | Promise::Overdue { on: due, .. }) = promise else {
            return None;
        };
        let words = &requirement.reformulation;
        Some(Self {
            title: &requirement.title,
            meant: words.text.as_deref().filter(|_| words.confirmed.is_some()),
            due,
            first: requirement
                .answer_by
                .first()
                .copied()
                .filter(|it| *it != due),
            overdue: matches!(promise, Promise::Overdue { .. }),
        })
    }
}

impl<'a> Answered<'a> {
    fn of(requirement: &'a Requirement, today: Date) -> Option<Self> {
        let was_promised = !requirement.answer_by.is_empty();
        let late = match requirement.promise(today) {
            Promise::Kept => Some(0),
            Promise::Late { days } => Some(days),
            _ if requirement.is_withdrawn() && was_promised => None,
            _ => return None,
        };
        let on = requirement.answered_on().filter(|on| is_told(*on, today))?;
        let outcome = requirement.answer.as_ref()?.outcome?;
        Some(Self {
            title: &requirement.title,
            outcome,
            on,
            late,
        })
    }
}

impl<'a> Delivered<'a> {
    fn of(benefit: &'a Benefit, today: Date) -> Option<Self> {
        Some(Self {
            text: &benefit.text,
            date: benefit.date.filter(|on| is_told(*on, today))?,
            amount: benefit.amount,
            confirmed_by: benefit.confirmed_by.as_ref().map(PersonRef::as_str),
        })
    }
}

impl Meeting {
    fn of(milestone: &Milestone, today: Date) -> Option<Self> {
        let both = [MilestoneKind::Steering, MilestoneKind::Presentation];
        let kind = milestone.kind.filter(|kind| both.contains(kind))?;
        let date = milestone.due.filter(|_| milestone.is_ahead(today))?;
        Some(Self { date, kind })
    }
}

/// Whether what happened on a day is still told: it has happened, and within the last year.
fn is_told(on: Date, today: Date) -> bool {
    (0..=TOLD).contains(&days_between(on, today))
}

/// The latest first; of one day, in the order of the file.
fn latest<T>(items: impl Iterator<Item = T>, day: impl Fn(&T) -> Date) -> Vec<T> {
    let mut items: Vec<_> = items.collect();
    items.sort_by_key(|it| std::cmp::Reverse(day(it)));
    items
}

#[cfg(test)]
mod tests;
