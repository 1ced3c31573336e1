//! The health of the portfolio: the four questions, and what the method finds wrong.

use std::sync::Arc;

use crate::domain::account::Status;
use crate::domain::findings::tally::Verdict;
use crate::domain::findings::{Finding, Gravity, Question, Tally};
use crate::domain::people::Accepted;
use crate::domain::{Account, AccountId};

use super::model::{Model, Page};

/// How many findings are told at length.
pub const LARGE: usize = 3;

/// Where a finding stands among the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spot {
    /// Of which account, by its place in the portfolio; of the whole where none.
    account: Option<usize>,
    /// Counted from 0 among what is said there.
    at: usize,
}

/// What the page shows, and where its cursor is.
#[derive(Debug, Clone, Default)]
pub struct Health {
    /// The finding under the cursor, counted among those shown.
    pub cursor: usize,
    /// The question whose findings alone are shown.
    pub question: Option<Question>,
    /// The account whose findings alone are shown.
    pub account: Option<AccountId>,
    /// Whether the accepted findings are shown instead of the open ones.
    pub accepted: bool,
    spots: Vec<Spot>,
    tally: Tally,
    keys: usize,
    quiet: usize,
}

impl Health {
    /// How many findings are shown.
    pub const fn count(&self) -> usize {
        self.spots.len()
    }

    /// The open findings of all questions, counted.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// How many findings are accepted.
    pub const fn quiet(&self) -> usize {
        self.quiet
    }

    /// The answer to a question.
    pub fn verdict(&self, question: Question) -> Verdict {
        self.tally.verdict(question, self.keys)
    }

    /// Shows one thing less narrowly; `false` where nothing is narrowed.
    pub(super) fn widen(&mut self) -> bool {
        std::mem::take(&mut self.accepted)
            || self.question.take().is_some()
            || self.account.take().is_some()
    }
}

impl Model {
    /// The findings shown from a line on, the gravest first.
    pub fn findings_from(&self, line: usize) -> impl Iterator<Item = &Finding> {
        let spots = self.health.spots.get(line..).unwrap_or_default();
        spots.iter().filter_map(|spot| self.finding_at(*spot))
    }

    /// The finding under the cursor.
    pub fn finding(&self) -> Option<&Finding> {
        self.findings_from(self.health.cursor).next()
    }

    /// What is found to a question and not accepted, the gravest first, about those whose accounts are looked at.
    pub fn open_findings_to(&self, question: Question) -> Vec<&Finding> {
        let over = self.whose.over(&self.portfolio);
        let whole = self.figures.whole();
        let whole = whole.filter(|finding| over.concerns(finding.person()));
        let places = (0..self.portfolio.accounts().len()).filter(|at| self.whose.includes(*at));
        let of_accounts = places.filter_map(|at| self.figures.at(at));
        let of_accounts = of_accounts.flat_map(|figures| &figures.findings);
        let mut found: Vec<&Finding> = whole.chain(of_accounts).collect();
        found.retain(|finding| finding.question() == question && self.is_open(finding));
        found.sort_by_key(|finding| finding.gravity());
        found
    }

    /// Whether a finding is not accepted, and may be seen.
    fn is_open(&self, finding: &Finding) -> bool {
        let veiled = self.options.veil && finding.tells_figures();
        !veiled && self.acceptance(finding).is_none()
    }

    /// The entry that accepts a finding today.
    pub fn acceptance(&self, finding: &Finding) -> Option<&Accepted> {
        finding.accepted(&self.portfolio, self.today)
    }

    fn finding_at(&self, spot: Spot) -> Option<&Finding> {
        match spot.account {
            None => self.figures.whole().nth(spot.at),
            Some(account) => self.figures.at(account)?.findings.get(spot.at),
        }
    }

    /// Brings the page up to what is found; the cursor stays on its finding, or on its place.
    pub(super) fn arrange_health(&mut self) {
        if self.page != Page::Health {
            return;
        }
        let mut gathered = Gathered::default();
        self.gather(&mut gathered);
        gathered.shown.sort_by_key(|(gravity, _)| *gravity);
        let health = &mut self.health;
        health.spots = gathered.shown.into_iter().map(|(_, spot)| spot).collect();
        (health.tally, health.keys) = (gathered.tally, gathered.keys);
        health.quiet = gathered.quiet;
        health.cursor = health.cursor.min(health.spots.len().saturating_sub(1));
    }

    /// Goes through everything that is said to whom the page is about.
    fn gather(&self, gathered: &mut Gathered) {
        let over = self.whose.over(&self.portfolio);
        let one = self.health.account.as_ref();
        for (at, finding) in self.figures.whole().enumerate() {
            if one.is_none() && over.concerns(finding.person()) {
                let account = None;
                self.take_finding(finding, Spot { account, at }, gathered);
            }
        }
        let included = |(place, account): &(usize, &Arc<Account>)| match one {
            Some(one) => account.id == *one,
            None => self.whose.includes(*place),
        };
        let accounts = self.portfolio.accounts().iter().enumerate();
        for (place, account) in accounts.filter(included) {
            gathered.keys += usize::from(account.status == Status::Key);
            let said = self.figures.at(place).map(|it| it.findings.as_slice());
            for (at, finding) in said.unwrap_or_default().iter().enumerate() {
                let account = Some(place);
                self.take_finding(finding, Spot { account, at }, gathered);
            }
        }
    }

    /// Under the veil, what tells a figure is neither shown nor counted: the answers would tell it.
    fn take_finding(&self, finding: &Finding, spot: Spot, gathered: &mut Gathered) {
        if self.options.veil && finding.tells_figures() {
            return;
        }
        let accepted = self.acceptance(finding).is_some();
        if accepted {
            gathered.quiet += 1;
        } else {
            gathered.tally.count(finding);
        }
        let asked = self.health.question;
        let answers = asked.is_none_or(|question| finding.question() == question);
        if answers && accepted == self.health.accepted {
            gathered.shown.push((finding.gravity(), spot));
        }
    }
}

/// What was gone through so far.
#[derive(Default)]
struct Gathered {
    shown: Vec<(Gravity, Spot)>,
    tally: Tally,
    keys: usize,
    quiet: usize,
}
