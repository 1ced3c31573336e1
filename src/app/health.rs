//! The health of the portfolio: the four questions, and what the method finds wrong.

use std::cmp::Reverse;

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

    /// What is found at an account and not accepted, the gravest first.
    pub fn open_findings_of(&self, account: usize) -> Vec<&Finding> {
        let figures = self.figures.at(account).into_iter();
        let found = figures.flat_map(|it| &it.findings);
        let mut open: Vec<_> = found.filter(|it| self.acceptance(it).is_none()).collect();
        open.sort_by_key(|it| Reverse(it.severity()));
        open
    }

    /// What is found to a question and not accepted, the gravest first, about those whose accounts are looked at.
    pub fn open_findings_to(&self, question: Question) -> Vec<&Finding> {
        let said = self.said_to(None).map(|(_, finding)| finding);
        let is_open = |it: &&Finding| it.question() == question && self.acceptance(it).is_none();
        let mut found: Vec<&Finding> = said.filter(is_open).collect();
        found.sort_by_key(|finding| finding.gravity());
        found
    }

    /// Everything that is said to one account, or else to the whole and to those who are looked at, in the order of the
    /// file. Under the veil, what tells a figure is neither shown nor counted: the answers would tell it.
    fn said_to<'a>(&'a self, one: Option<&AccountId>) -> impl Iterator<Item = (Spot, &'a Finding)> {
        let over = self.whose.over(&self.portfolio);
        let whole = self.figures.whole().enumerate();
        let all = one.is_none();
        let whole = whole.filter(move |(_, it)| all && over.concerns(it.person()));
        let whole = whole.map(|(at, finding)| (Spot { account: None, at }, finding));
        let accounts = self.portfolio.accounts().iter().enumerate();
        let one = one.cloned();
        let included = accounts.filter(move |(place, it)| self.includes(*place, it, one.as_ref()));
        let of_accounts = included.flat_map(|(place, _)| {
            let said = self.figures.at(place).map(|it| it.findings.as_slice());
            let account = Some(place);
            let said = said.unwrap_or_default().iter().enumerate();
            said.map(move |(at, finding)| (Spot { account, at }, finding))
        });
        let hidden = |finding: &Finding| self.options.veil && finding.tells_figures();
        whole.chain(of_accounts).filter(move |(_, it)| !hidden(it))
    }

    /// Whether an account is the one that is asked about, or, where all are, among those that are looked at.
    fn includes(&self, place: usize, account: &Account, one: Option<&AccountId>) -> bool {
        one.map_or_else(|| self.whose.includes(place), |one| account.id == *one)
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
        let one = self.health.account.as_ref();
        for (spot, finding) in self.said_to(one) {
            self.take_finding(finding, spot, gathered);
        }
        let accounts = self.portfolio.accounts().iter().enumerate();
        let keys = accounts
            .filter(|(place, it)| it.status == Status::Key && self.includes(*place, it, one));
        gathered.keys = keys.count();
    }

    fn take_finding(&self, finding: &Finding, spot: Spot, gathered: &mut Gathered) {
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
