//! Everything derived from a portfolio for a day: positions, movements, promises, codes, efforts.
//!
//! Figures are computed, never stored. [`Figures::update`] computes again only what can have
//! changed: parts of a portfolio are shared, and a part that is the same one cannot differ. A score
//! edited among thousands of accounts costs one account. What is typed but not committed needs
//! nothing else: update with a portfolio that holds it, and back again.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::account::Status;
use super::code::codes;
use super::findings::selection::SelectionWarning;
use super::findings::{self, Finding, Tally, Warning};
use super::matrix::{Efforts, Movement, Past, Planned, Position, Yardstick};
use super::promise::Promises;
use super::selection::{Counts, overloaded_managers};
use super::{Account, AccountId, PersonRef, Portfolio};

/// What is derived from one account.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountFigures {
    /// Where it stands.
    pub position: Position,
    /// How it moved since the last review; none where the review does not know it.
    pub movement: Option<Movement>,
    /// What it was promised.
    pub promises: Promises,
    /// What the method says to it, accepted or not.
    pub findings: Vec<Finding>,
}

/// Everything derived from a portfolio for a day. Accounts are in the portfolio's order.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    seen: Option<Seen>,
    accounts: Vec<AccountFigures>,
    parts: Vec<Part>,
    codes: Vec<Arc<str>>,
    places: HashMap<AccountId, usize>,
    efforts: Efforts,
    promises: Promises,
    counts: Counts,
    overloaded: Vec<(PersonRef, usize)>,
    /// What the method says to the whole: of its people, and of all else.
    said_of_people: Vec<Finding>,
    said_of_whole: Vec<Finding>,
    tally: Tally,
    oldest_score: Option<Date>,
}

/// What the figures were computed from. It is kept alive to be compared with by identity.
#[derive(Debug, Clone)]
struct Seen {
    /// The portfolio without its accounts.
    whole: Portfolio,
    accounts: Vec<Arc<Account>>,
    today: Date,
}

/// What changed of everything all accounts are measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FrameChange {
    /// Nothing.
    None,
    /// The criteria: everybody may stand elsewhere, and nothing else is different.
    Criteria,
    /// Something everything may depend on.
    All,
}

/// What an account adds to the sums of the portfolio, side by side with those of the others: sums
/// are made after every keystroke, and accounts lie scattered in memory.
#[derive(Debug, Clone, Copy)]
struct Part {
    status: Status,
    planned: Option<Planned>,
    /// Whether it has promises to be summed.
    promises: bool,
    /// What the method says to it and nobody accepted.
    tally: Tally,
    /// The day of its oldest dated score.
    oldest_score: Option<Date>,
}

impl Part {
    fn of(account: &Account, figures: &AccountFigures, portfolio: &Portfolio, today: Date) -> Self {
        let former = account.status == Status::Former;
        let dates = account.scores.values().filter_map(|score| score.date);
        Self {
            status: account.status,
            planned: Planned::of(account, &figures.position),
            promises: !account.requirements.is_empty(),
            tally: Tally::of(&figures.findings, portfolio, today),
            oldest_score: dates.min().filter(|_| !former),
        }
    }
}

impl Figures {
    /// The figures of a portfolio for a day.
    pub fn of(portfolio: &Portfolio, today: Date) -> Self {
        let mut figures = Self::default();
        figures.update(portfolio, today);
        figures
    }

    /// Brings the figures up to a portfolio and a day, and says how many accounts had to be computed.
    pub fn update(&mut self, portfolio: &Portfolio, today: Date) -> usize {
        let touched = self.touched(portfolio);
        let frame = self.frame_change(portfolio, today);
        let moved = frame == FrameChange::Criteria && touched.is_empty();
        let changed = if frame == FrameChange::None {
            touched.clone()
        } else {
            Touched::all(self.accounts.len(), portfolio.accounts().len())
        };
        if !changed.is_empty() {
            if moved {
                self.place_again(portfolio, today);
            } else {
                self.compute(portfolio, today, &changed);
            }
            if !self.same_names(portfolio, &touched) {
                self.name(portfolio);
            }
        }
        if !self.same_accepted(portfolio) {
            self.tally_again(portfolio, today);
        }
        if !changed.is_empty() {
            self.sum_up(portfolio);
        }
        if !self.same_loads(portfolio, today, &touched) {
            self.overloaded = overloaded(portfolio, today);
            self.said_of_people = findings::of_people(portfolio);
        }
        self.said_of_whole = findings::of_whole(portfolio, self, today);
        self.tally = self.tally_up(portfolio, today);
        self.remember(portfolio, today, &touched);
        changed.new.len()
    }

    /// Computes the changed accounts and puts them where the old ones were.
    fn compute(&mut self, portfolio: &Portfolio, today: Date, changed: &Touched) {
        let frame = Frame::new(portfolio, today);
        let accounts = changed.now(portfolio);
        let fresh: Vec<_> = accounts.iter().map(|a| frame.figures(a)).collect();
        let parts = accounts
            .iter()
            .zip(&fresh)
            .map(|(a, figures)| Part::of(a, figures, portfolio, today));
        self.parts.splice(changed.old.clone(), parts);
        self.accounts.splice(changed.old.clone(), fresh);
    }

    /// Gives every account its code and its place.
    fn name(&mut self, portfolio: &Portfolio) {
        self.codes = codes(portfolio.accounts());
        let ids = portfolio.accounts().iter().map(|a| a.id.clone());
        self.places = ids.zip(0..).collect();
    }

    /// What holds for all accounts together.
    fn sum_up(&mut self, portfolio: &Portfolio) {
        let parts = self.parts.iter();
        self.counts = Counts::of(parts.clone().map(|part| part.status));
        let planned = parts.clone().filter_map(|part| part.planned);
        self.efforts = Efforts::of(planned, &portfolio.settings().effort_shares);
        self.oldest_score = parts.clone().filter_map(|part| part.oldest_score).min();
        self.promises = parts
            .zip(&self.accounts)
            .filter(|(part, _)| part.promises && part.status != Status::Former)
            .fold(Promises::default(), |sum, (_, f)| sum.and(&f.promises));
    }

    /// Counts again what nobody accepted, after something else was accepted.
    fn tally_again(&mut self, portfolio: &Portfolio, today: Date) {
        for (part, figures) in self.parts.iter_mut().zip(&self.accounts) {
            part.tally = Tally::of(&figures.findings, portfolio, today);
        }
    }

    /// What the method says to the whole and to its accounts, and nobody accepted.
    fn tally_up(&self, portfolio: &Portfolio, today: Date) -> Tally {
        let whole = Tally::of(self.whole(), portfolio, today);
        let accounts = self.parts.iter().map(|part| &part.tally);
        accounts.fold(whole, Tally::and)
    }

    /// Keeps what the figures were computed from.
    fn remember(&mut self, portfolio: &Portfolio, today: Date, touched: &Touched) {
        let mut accounts = self.seen.take().map_or_else(Vec::new, |seen| seen.accounts);
        accounts.splice(touched.old.clone(), touched.now(portfolio).iter().cloned());
        self.seen = Some(Seen {
            whole: portfolio.without_accounts(),
            accounts,
            today,
        });
    }

    /// Which accounts are not the same ones as last time.
    fn touched(&self, portfolio: &Portfolio) -> Touched {
        let new = portfolio.accounts();
        let old = self.seen.as_ref().map_or(&[][..], |seen| &seen.accounts);
        let same = |(old, new): &(&Arc<Account>, &Arc<Account>)| Arc::ptr_eq(old, new);
        let front = old.iter().zip(new).take_while(same).count();
        let most = old.len().min(new.len()) - front;
        let ends = old.iter().rev().zip(new.iter().rev());
        let back = ends.take(most).take_while(same).count();
        Touched {
            old: front..old.len() - back,
            new: front..new.len() - back,
        }
    }

    /// What changed of everything all accounts are measured against.
    fn frame_change(&self, portfolio: &Portfolio, today: Date) -> FrameChange {
        let Some(seen) = &self.seen else {
            return FrameChange::All;
        };
        let same = seen.whole.same_parts(portfolio);
        if !(seen.today == today && same.settings && same.reviews && same.people) {
            FrameChange::All
        } else if same.criteria {
            FrameChange::None
        } else {
            FrameChange::Criteria
        }
    }

    /// Places all accounts again, after a weight or a rule changed and they did not: what was
    /// promised to them and most of what the method says to them does not depend on it.
    fn place_again(&mut self, portfolio: &Portfolio, today: Date) {
        let frame = Frame::new(portfolio, today);
        let places = self.accounts.iter_mut().zip(&mut self.parts);
        for (account, (figures, part)) in portfolio.accounts().iter().zip(places) {
            figures.position = Position::of(&frame.yardstick, account);
            figures.movement = frame.movement(account, &figures.position);
            findings::of_position(portfolio, account, figures, today);
            *part = Part::of(account, figures, portfolio, today);
        }
    }

    /// Whether the touched accounts are known by the same names as before.
    fn same_names(&self, portfolio: &Portfolio, touched: &Touched) -> bool {
        let Some(seen) = &self.seen else {
            return false;
        };
        let old = seen.accounts.get(touched.old.clone()).unwrap_or_default();
        let new = touched.now(portfolio);
        let same = |(old, new): (&Arc<Account>, &Arc<Account>)| {
            old.id == new.id && old.name == new.name && old.code == new.code
        };
        old.len() == new.len() && old.iter().zip(new).all(same)
    }

    /// Whether nobody accepted anything else.
    fn same_accepted(&self, portfolio: &Portfolio) -> bool {
        let seen = self.seen.as_ref();
        seen.is_none_or(|seen| seen.whole.same_parts(portfolio).accepted)
    }

    /// Whether the touched accounts have the same people and serve the same objectives as before, and
    /// nobody accepted anything else.
    fn same_loads(&self, portfolio: &Portfolio, today: Date, touched: &Touched) -> bool {
        let Some(seen) = &self.seen else {
            return false;
        };
        let parts = seen.whole.same_parts(portfolio);
        let old = seen.accounts.get(touched.old.clone()).unwrap_or_default();
        let new = touched.now(portfolio);
        let same = |(old, new): (&Arc<Account>, &Arc<Account>)| {
            old.status == new.status
                && old.manager == new.manager
                && old.sponsor == new.sponsor
                && old.serves == new.serves
        };
        let alike = old.len() == new.len() && old.iter().zip(new).all(same);
        alike && parts.people && parts.settings && parts.accepted && seen.today == today
    }

    /// The managers who have more key accounts than they can serve well, and how many each has;
    /// those that were accepted left out.
    pub fn overloaded(&self) -> &[(PersonRef, usize)] {
        &self.overloaded
    }

    /// What the method says to the whole, accepted or not; what it says to an account stands with
    /// the account.
    pub fn whole(&self) -> impl Iterator<Item = &Finding> {
        self.said_of_whole.iter().chain(&self.said_of_people)
    }

    /// How much the method has to say that nobody accepted.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The same of the account at a place.
    pub fn tally_of(&self, index: usize) -> Tally {
        self.parts
            .get(index)
            .map_or_else(Tally::default, |part| part.tally)
    }

    /// The day of the oldest dated score of an account that is not former.
    pub const fn oldest_score(&self) -> Option<Date> {
        self.oldest_score
    }

    /// What is planned for placed key accounts, each with its place in the portfolio's order.
    pub fn planned(&self) -> impl Iterator<Item = (usize, Planned)> {
        let parts = self.parts.iter().enumerate();
        parts.filter_map(|(index, part)| Some((index, part.planned?)))
    }

    /// The figures of all accounts, in the portfolio's order.
    pub fn accounts(&self) -> &[AccountFigures] {
        &self.accounts
    }

    /// How many accounts the figures are of.
    pub const fn known(&self) -> usize {
        self.accounts.len()
    }

    /// The figures of the account at a place in the portfolio's order.
    pub fn at(&self, index: usize) -> Option<&AccountFigures> {
        self.accounts.get(index)
    }

    /// The figures of an account.
    pub fn account(&self, id: &AccountId) -> Option<&AccountFigures> {
        self.at(self.index(id)?)
    }

    /// The place of an account in the portfolio's order.
    pub fn index(&self, id: &AccountId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The two letters the account at a place goes by; empty where there is no such place.
    pub fn code(&self, index: usize) -> &str {
        self.codes.get(index).map_or("", |code| code)
    }

    /// The same, shared: for whoever keeps it.
    pub fn shared_code(&self, index: usize) -> Arc<str> {
        self.codes
            .get(index)
            .map_or_else(|| Arc::from(""), Arc::clone)
    }

    /// How effort is planned and how it should be.
    pub const fn efforts(&self) -> &Efforts {
        &self.efforts
    }

    /// What the account at a place should get, in days a month; none unless it is a placed key
    /// account.
    pub fn suggested_effort(&self, index: usize) -> Option<f64> {
        self.efforts
            .suggested(self.seen_account(index)?, &self.at(index)?.position)
    }

    /// How many days a month the account at a place gets more than it should; less, below 0.
    pub fn effort_gap(&self, index: usize) -> Option<f64> {
        self.efforts
            .gap(self.seen_account(index)?, &self.at(index)?.position)
    }

    /// The promises of all accounts but former ones.
    pub const fn promises(&self) -> &Promises {
        &self.promises
    }

    /// How many accounts there are of each status.
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The account at a place, as it was when the figures were computed.
    fn seen_account(&self, index: usize) -> Option<&Account> {
        self.seen.as_ref()?.accounts.get(index).map(Arc::as_ref)
    }
}

/// The managers of too many key accounts, those that were accepted left out.
fn overloaded(portfolio: &Portfolio, today: Date) -> Vec<(PersonRef, usize)> {
    let mut all = overloaded_managers(portfolio);
    all.retain(|(person, count)| {
        let (person, count) = (person.clone(), *count);
        let finding = Finding {
            account: None,
            warning: Warning::Selection(SelectionWarning::ManagerOverloaded { person, count }),
        };
        finding.accepted(portfolio, today).is_none()
    });
    all
}

/// The accounts to be computed: where they are now, and where those stood whose place they take.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Touched {
    old: Range<usize>,
    new: Range<usize>,
}

impl Touched {
    /// Every account.
    const fn all(old: usize, new: usize) -> Self {
        Self {
            old: 0..old,
            new: 0..new,
        }
    }

    fn is_empty(&self) -> bool {
        self.old.is_empty() && self.new.is_empty()
    }

    /// The accounts as they are now.
    fn now<'a>(&self, portfolio: &'a Portfolio) -> &'a [Arc<Account>] {
        portfolio
            .accounts()
            .get(self.new.clone())
            .unwrap_or_default()
    }
}

/// What all accounts are measured against.
struct Frame<'a> {
    portfolio: &'a Portfolio,
    yardstick: Yardstick<'a>,
    past: Option<Past<'a>>,
    today: Date,
}

impl<'a> Frame<'a> {
    fn new(portfolio: &'a Portfolio, today: Date) -> Self {
        let yardstick = Yardstick::of(portfolio, today);
        let past = portfolio.last_review();
        Self {
            portfolio,
            yardstick,
            past: past.map(|review| Past::new(review, yardstick.criteria, yardstick.scale)),
            today,
        }
    }

    /// How an account that stands here now moved since the last review.
    fn movement(&self, account: &Account, now: &Position) -> Option<Movement> {
        let past = self.past.as_ref()?;
        Movement::since(past, &account.id, now)
    }

    /// The figures of one account.
    fn figures(&self, account: &Account) -> AccountFigures {
        let position = Position::of(&self.yardstick, account);
        let mut figures = AccountFigures {
            position,
            movement: self.movement(account, &position),
            promises: Promises::of(&account.requirements, self.today),
            findings: Vec::new(),
        };
        figures.findings = findings::of_account(self.portfolio, account, &figures, self.today);
        figures
    }
}

#[cfg(test)]
mod tests;
