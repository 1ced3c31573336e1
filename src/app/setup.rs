//! The guided set-up of a new portfolio: a few questions, each with an answer already.
//!
//! What is typed stays when a step is left, whichever way. Nothing is written before the last step.

use crate::domain::account::Status;
use crate::domain::criterion::{Axis, Criteria, Criterion, MAX_ATTRACTIVENESS, Source};
use crate::domain::id::slug;
use crate::domain::portfolio::{Parts, Settings};
use crate::domain::{Account, Portfolio, Scale};
use crate::i18n::{Words, t};

pub mod library;
pub mod pasted;

use library::Offer;
use pasted::{Called, FirstAccount, FirstAccounts, first_accounts};

/// The currency where none is typed.
pub const CURRENCY: &str = "EUR";

/// A step of the set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What the portfolio is called, and its currency.
    Name,
    /// The scale of every score.
    Scale,
    /// The criteria of an axis.
    Criteria(Axis),
    /// The first accounts.
    Accounts,
    /// Where the file goes.
    File,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::Scale,
        Self::Criteria(Axis::Attractiveness),
        Self::Criteria(Axis::Strength),
        Self::Accounts,
        Self::File,
    ];

    /// The one so many steps on, or back below 0; none beyond both ends.
    pub fn other(self, by: isize) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at.checked_add_signed(by)?).copied()
    }

    /// The first question of the step that is answered by typing.
    pub const fn question(self) -> Option<Question> {
        match self {
            Self::Name => Some(Question::Name),
            Self::Accounts => Some(Question::Accounts),
            Self::File => Some(Question::File),
            Self::Scale | Self::Criteria(_) => None,
        }
    }
}

/// A question that is answered by typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What the portfolio is called.
    Name,
    /// The currency of every amount.
    Currency,
    /// The first accounts, one a line.
    Accounts,
    /// Where the file goes.
    File,
}

/// The scales that are offered.
pub const SCALES: [(f64, f64); 2] = [(1.0, 5.0), (1.0, 10.0)];

/// What was answered so far.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What the portfolio is called; empty for what is proposed.
    pub name: String,
    /// Its currency; empty for what is proposed.
    pub currency: String,
    /// The scale, counted among [`SCALES`].
    pub scale: usize,
    /// The library, and whether each criterion is chosen.
    criteria: Vec<(Offer, bool)>,
    /// The criterion under the cursor, of each axis.
    pub cursor: [usize; 2],
    /// Whether a sixth criterion of attractiveness was just refused.
    pub refused: bool,
    /// The first accounts, as typed or pasted.
    pub accounts: String,
    /// Where the file goes.
    pub file: String,
}

impl Setup {
    /// Nothing answered yet; the file goes to a path.
    pub fn new(file: String) -> Self {
        let criteria = library::offers().into_iter();
        Self {
            name: String::new(),
            currency: String::new(),
            scale: 0,
            criteria: criteria
                .map(|offer| (offer.clone(), offer.chosen))
                .collect(),
            cursor: [0, 0],
            refused: false,
            accounts: String::new(),
            file,
        }
    }

    /// What was typed as the answer to a question.
    pub fn typed(&self, question: Question) -> &str {
        match question {
            Question::Name => &self.name,
            Question::Currency => &self.currency,
            Question::Accounts => &self.accounts,
            Question::File => &self.file,
        }
    }

    /// Takes an answer as it is being typed.
    pub fn answer(&mut self, question: Question, text: &str) {
        let answer = match question {
            Question::Name => &mut self.name,
            Question::Currency => &mut self.currency,
            Question::Accounts => &mut self.accounts,
            Question::File => &mut self.file,
        };
        text.clone_into(answer);
    }

    /// The criteria an axis can have, and whether each is chosen.
    pub fn offers(&self, axis: Axis) -> impl Iterator<Item = (&Offer, bool)> {
        let of_axis = move |(offer, _): &&(Offer, bool)| offer.axis == axis;
        self.criteria
            .iter()
            .filter(of_axis)
            .map(|(offer, chosen)| (offer, *chosen))
    }

    /// How many criteria of an axis are chosen.
    pub fn count(&self, axis: Axis) -> usize {
        self.offers(axis).filter(|(_, chosen)| *chosen).count()
    }

    /// Takes the criterion under the cursor in, or leaves it out. A sixth one of attractiveness is refused.
    pub fn toggle(&mut self, axis: Axis) {
        let full = axis == Axis::Attractiveness && self.count(axis) >= MAX_ATTRACTIVENESS;
        let at = self.cursor.get(axis as usize).copied().unwrap_or_default();
        let of_axis = |(offer, _): &&mut (Offer, bool)| offer.axis == axis;
        let Some((_, chosen)) = self.criteria.iter_mut().filter(of_axis).nth(at) else {
            return;
        };
        self.refused = full && !*chosen;
        if !self.refused {
            *chosen = !*chosen;
        }
    }

    /// What the method misses among the chosen criteria of attractiveness.
    pub fn missing(&self) -> Vec<Missing> {
        let chosen = || {
            self.offers(Axis::Attractiveness)
                .filter(|(_, chosen)| *chosen)
        };
        let is_progression = |offer: &Offer| {
            let source = offer.source();
            matches!(
                source,
                Some(Source::RevenueProgression | Source::MarginProgression)
            )
        };
        let mut missing = Vec::new();
        if !chosen().any(|(offer, _)| offer.is_rated()) {
            missing.push(Missing::Qualitative);
        }
        if !chosen().any(|(offer, _)| is_progression(offer)) {
            missing.push(Missing::Progression);
        }
        missing
    }

    /// The first accounts as they are understood by somebody who reads `words`; figures without a year are those up to
    /// `closed_year`.
    pub fn first_accounts(&self, words: &Words, closed_year: i16) -> FirstAccounts {
        first_accounts(&self.accounts, &Called::of(words), closed_year)
    }

    /// The portfolio: what was answered, laid over `base`, in the words of a language.
    pub fn portfolio(&self, base: &Portfolio, made: &Made<'_>) -> Portfolio {
        let named = |text: &str, proposed: &str| match text.trim() {
            "" => proposed.to_owned(),
            text => text.to_owned(),
        };
        let (min, max) = SCALES.get(self.scale).copied().unwrap_or_default();
        let settings = Settings {
            name: named(&self.name, &t!(made.words, "setup-name-proposed")),
            currency: Some(currency(&named(&self.currency, CURRENCY))),
            scale: Scale::new(min, max).unwrap_or_default(),
            ..base.settings().clone()
        };
        let criteria = |axis| -> Vec<Criterion> {
            let chosen = self.offers(axis).filter(|(_, chosen)| *chosen);
            chosen
                .map(|(offer, _)| offer.criterion(made.words.lang()))
                .collect()
        };
        Parts {
            settings,
            people: base.people().to_vec(),
            criteria: Criteria {
                attractiveness: criteria(Axis::Attractiveness),
                strength: criteria(Axis::Strength),
            },
            support: base.support().to_vec(),
            accepted: base.accepted().to_vec(),
            accounts: accounts(self.first_accounts(made.words, made.closed_year).accounts),
            reviews: base.reviews().to_vec(),
        }
        .into()
    }
}

/// What a portfolio is made with besides the answers.
pub struct Made<'a> {
    /// The language of the criteria, and of the name where nobody said one.
    pub words: &'a Words,
    /// The year of figures without one.
    pub closed_year: i16,
}

/// What the method misses among criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// None is rated.
    Qualitative,
    /// None is a progression.
    Progression,
}

/// The accounts, with ids of their own. All of them are candidates, however few: key accounts are chosen by where their
/// scores place them, and none is scored yet.
fn accounts(first: Vec<FirstAccount>) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::with_capacity(first.len());
    for first in first {
        let id = slug(&first.name, |id| {
            accounts.iter().any(|it| it.id.as_str() == id)
        });
        let account = Account::new(id.into(), first.name);
        accounts.push(Account {
            code: first.code,
            status: Status::Candidate,
            revenue: first.revenue,
            ..account
        });
    }
    accounts
}

/// The ISO code of a currency that was typed: by its sign, or in small letters.
fn currency(typed: &str) -> String {
    match typed {
        "€" => "EUR".to_owned(),
        "$" => "USD".to_owned(),
        "£" => "GBP".to_owned(),
        code if code.len() == 3 => code.to_uppercase(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests;
