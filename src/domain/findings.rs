//! What the method says to a portfolio: where it departs, why it matters, and where it is mended.
//!
//! The source asks four questions of whoever runs key accounts; every warning belongs to one of
//! them, and has its arguments, its severity and its place in the file of that question. Rules that
//! look at one account are computed with the account's other figures, and only when it changes;
//! rules that look at the whole run when findings are asked for.

pub mod lived;
pub mod place;
pub mod selection;
pub mod steering;
pub mod support;
pub mod tally;

use std::cmp::Reverse;

use jiff::civil::Date;

use super::account::Status;
use super::figures::{AccountFigures, Figures};
use super::people::Accepted;
use super::selection::overloaded_managers;
use super::{Account, AccountId, ItemId, PersonRef, Portfolio};

pub use lived::LivedWarning;
pub use place::Place;
pub use selection::SelectionWarning;
pub use steering::SteeringWarning;
pub use support::SupportWarning;
pub use tally::Tally;

/// The four questions of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Are the key accounts rightly selected?
    Selection,
    /// Does management stand behind the approach?
    Support,
    /// Is there a scorecard, and is the account steered by it?
    Steering,
    /// Are the benefits lived at the accounts, rather than praised to them?
    Lived,
}

impl Question {
    /// All four, in the source's order.
    pub const ALL: [Self; 4] = [Self::Selection, Self::Support, Self::Steering, Self::Lived];
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look.
    Hint,
    /// The method is departed from.
    Warning,
    /// Something is broken that somebody outside counts on.
    Alarm,
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Hint, Self::Warning, Self::Alarm];

    /// Its name in commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Alarm => "alarm",
        }
    }
}

/// What is said, by the question it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// About the selection of key accounts.
    Selection(SelectionWarning),
    /// About what stands behind them.
    Support(SupportWarning),
    /// About scorecards.
    Steering(SteeringWarning),
    /// About promises, stages and benefits.
    Lived(LivedWarning),
}

/// What a warning is, whatever its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Its name in files and commands, in kebab-case; never changes.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Severity,
}

/// The short way to write the facts of a warning.
const fn facts(id: &'static str, severity: Severity) -> Facts {
    Facts { id, severity }
}

/// What findings are sorted by: how grave it is, and how long somebody has been waiting.
pub type Gravity = (Reverse<Severity>, Reverse<i32>);

/// One thing the method says.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// About which account; about the whole where none.
    pub account: Option<AccountId>,
    /// What.
    pub warning: Warning,
}

impl Finding {
    /// Something said to the whole.
    const fn of_whole(warning: Warning) -> Self {
        Self {
            account: None,
            warning,
        }
    }

    /// What findings are sorted by: the gravest first, and of those the one that waits longest.
    pub const fn gravity(&self) -> Gravity {
        (Reverse(self.severity()), Reverse(self.waiting()))
    }

    /// Its name in files and commands, in kebab-case.
    pub const fn id(&self) -> &'static str {
        self.facts().id
    }

    /// How much it matters.
    pub const fn severity(&self) -> Severity {
        self.facts().severity
    }

    /// The question it answers.
    pub const fn question(&self) -> Question {
        match self.warning {
            Warning::Selection(_) => Question::Selection,
            Warning::Support(_) => Question::Support,
            Warning::Steering(_) => Question::Steering,
            Warning::Lived(_) => Question::Lived,
        }
    }

    /// Where it is mended.
    pub fn place(&self) -> Place {
        let account = self.account.as_ref();
        match &self.warning {
            Warning::Selection(warning) => warning.place(account),
            Warning::Support(warning) => warning.place(account),
            Warning::Steering(warning) => warning.place(account),
            Warning::Lived(warning) => warning.place(account),
        }
    }

    /// The person it is about, if it is about one.
    pub const fn person(&self) -> Option<&PersonRef> {
        match &self.warning {
            Warning::Selection(warning) => warning.person(),
            Warning::Support(warning) => warning.person(),
            Warning::Steering(_) | Warning::Lived(_) => None,
        }
    }

    /// The id of the item it is about, if it is about one: a requirement, an indicator, an objective.
    pub fn item(&self) -> Option<&str> {
        match &self.warning {
            Warning::Selection(warning) => warning.item(),
            Warning::Support(warning) => warning.item(),
            Warning::Steering(warning) => warning.item().map(ItemId::as_str),
            Warning::Lived(warning) => warning.item().map(ItemId::as_str),
        }
    }

    /// For how many days somebody outside has been waiting for it; 0 where nobody is.
    pub const fn waiting(&self) -> i32 {
        match &self.warning {
            Warning::Lived(LivedWarning::PromiseOverdue { days, .. }) => *days,
            _ => 0,
        }
    }

    /// Whether it tells a figure by being said at all: with other scores, weights, readings or efforts it would
    /// not be.
    pub const fn tells_figures(&self) -> bool {
        matches!(
            self.warning,
            Warning::Selection(
                SelectionWarning::KeyAccountInHarvest
                    | SelectionWarning::CandidateInInvest
                    | SelectionWarning::EffortOffShare { .. }
                    | SelectionWarning::WeightsChanged(_)
            ) | Warning::Steering(SteeringWarning::OffTrack { .. })
        )
    }

    /// The entry that accepts exactly this, for a reason and until a day.
    pub fn acceptance(&self, reason: Option<String>, until: Option<Date>) -> Accepted {
        Accepted {
            finding: self.id().to_owned(),
            person: self.person().cloned(),
            account: self.account.clone(),
            item: self.item().map(ItemId::from),
            reason,
            until,
        }
    }

    /// The entry that keeps it quiet on a day, if there is one.
    pub fn accepted<'a>(&self, portfolio: &'a Portfolio, today: Date) -> Option<&'a Accepted> {
        let mut accepted = portfolio.accepted().iter();
        accepted.find(|entry| self.is_accepted_by(entry, portfolio, today))
    }

    /// Whether an entry means this finding on a day: by its id and by whatever else the entry names.
    fn is_accepted_by(&self, entry: &Accepted, portfolio: &Portfolio, today: Date) -> bool {
        let person = |person| portfolio.person_name(person);
        entry.finding == self.id()
            && entry.until.is_none_or(|until| until >= today)
            && means(entry.person.as_ref().map(person), self.person().map(person))
            && means(entry.account.as_ref(), self.account.as_ref())
            && means(entry.item.as_ref().map(ItemId::as_str), self.item())
    }

    const fn facts(&self) -> Facts {
        match &self.warning {
            Warning::Selection(warning) => warning.facts(),
            Warning::Support(warning) => warning.facts(),
            Warning::Steering(warning) => warning.facts(),
            Warning::Lived(warning) => warning.facts(),
        }
    }
}

/// Everything the method says to a portfolio on a day that nobody accepted: the gravest first, and
/// among equals the whole before its accounts, in the portfolio's order.
pub fn findings(portfolio: &Portfolio, figures: &Figures, today: Date) -> Vec<Finding> {
    let mut found = all_findings(figures);
    found.retain(|finding| finding.accepted(portfolio, today).is_none());
    found
}

/// The finding that an entry accepts on a day; none where it is no finding any more, or the entry accepts several.
pub fn meant_by(
    entry: &Accepted,
    portfolio: &Portfolio,
    figures: &Figures,
    today: Date,
) -> Option<Finding> {
    let mut meant = all_findings(figures);
    meant.retain(|it| it.is_accepted_by(entry, portfolio, today));
    let found = meant.pop()?;
    meant.is_empty().then_some(found)
}

/// Everything the method says to a portfolio on a day, accepted or not, in the order of
/// [`findings`].
pub fn all_findings(figures: &Figures) -> Vec<Finding> {
    let accounts = figures.accounts().iter();
    let of_accounts = accounts.flat_map(|figures| &figures.findings);
    let mut found: Vec<_> = figures.whole().chain(of_accounts).cloned().collect();
    found.sort_by_key(Finding::gravity);
    found
}

/// What is said to the whole of who is responsible for what. It depends on nobody's scores.
pub fn of_people(portfolio: &Portfolio) -> Vec<Finding> {
    let overloaded = overloaded_managers(portfolio)
        .into_iter()
        .map(|(person, count)| SelectionWarning::ManagerOverloaded { person, count });
    let objectives = selection::of_objectives(portfolio);
    let support = support::of_people(portfolio);
    let selection = overloaded.chain(objectives).map(Warning::Selection);
    selection
        .chain(support.into_iter().map(Warning::Support))
        .map(Finding::of_whole)
        .collect()
}

/// What else is said to the whole: of its criteria, its reviews, its effort, its management.
pub fn of_whole(portfolio: &Portfolio, figures: &Figures, today: Date) -> Vec<Finding> {
    let selection = selection::of_whole(portfolio, figures, today);
    let support = support::of_management(portfolio, figures.counts().key(), today);
    let warnings = selection.into_iter().map(Warning::Selection);
    warnings
        .chain(support.into_iter().map(Warning::Support))
        .map(Finding::of_whole)
        .collect()
}

/// What is said to one account. Nothing is said to a former one.
pub fn of_account(
    portfolio: &Portfolio,
    account: &Account,
    figures: &AccountFigures,
    today: Date,
) -> Vec<Finding> {
    if account.status == Status::Former {
        return Vec::new();
    }
    let subject = Subject {
        portfolio,
        account,
        figures,
        today,
    };
    let mut warnings = Vec::new();
    selection::of_account(&subject, &mut |w| warnings.push(Warning::Selection(w)));
    support::of_account(&subject, &mut |w| warnings.push(Warning::Support(w)));
    steering::of_account(&subject, &mut |w| warnings.push(Warning::Steering(w)));
    lived::of_account(&subject, &mut |w| warnings.push(Warning::Lived(w)));
    let about = |warning| Finding {
        account: Some(account.id.clone()),
        warning,
    };
    warnings.into_iter().map(about).collect()
}

/// Says anew what depends on where an account stands, after its position changed and nothing else did.
pub fn of_position(
    portfolio: &Portfolio,
    account: &Account,
    figures: &mut AccountFigures,
    today: Date,
) {
    if account.status == Status::Former {
        return;
    }
    let mut found = Vec::new();
    let subject = Subject {
        portfolio,
        account,
        figures,
        today,
    };
    selection::of_account(&subject, &mut |warning| {
        found.push(Finding {
            account: Some(account.id.clone()),
            warning: Warning::Selection(warning),
        });
    });
    let is_old = |finding: &&Finding| matches!(finding.warning, Warning::Selection(_));
    let old = figures.findings.iter().take_while(is_old).count();
    figures.findings.splice(..old, found);
}

/// An account a rule looks at.
struct Subject<'a> {
    portfolio: &'a Portfolio,
    account: &'a Account,
    figures: &'a AccountFigures,
    today: Date,
}

impl Subject<'_> {
    /// Whether it is a key account.
    fn is_key(&self) -> bool {
        self.account.status == Status::Key
    }
}

/// Whether what an entry names is what a finding is about; an entry need not name anything.
fn means<T: PartialEq + ?Sized>(named: Option<&T>, about: Option<&T>) -> bool {
    named.is_none() || named == about
}

#[cfg(test)]
pub(crate) mod tests;
