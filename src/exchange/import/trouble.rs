//! What is wrong with a table.

use crate::domain::edit::Refusal;
use crate::domain::field::Kind;
use crate::domain::{AccountId, ItemId};

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The row in the spreadsheet, counted from 1; none where it concerns the whole.
    pub row: Option<usize>,
    /// The column, counted from 0, with its heading; none where it concerns the row.
    pub column: Option<(usize, String)>,
    /// What.
    pub trouble: Trouble,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// There is nothing below a heading, or nothing at all.
    NoRows,
    /// No column names what a row is about: the account, the indicator.
    NoSubject,
    /// It is a table of requirements, which do not come in.
    Requirements,
    /// No column holds what would be read, or its day.
    NoReadings,
    /// Another column, counted from 0, stands for the same.
    SameColumn(usize),
    /// The row names no account.
    Unnamed,
    /// The row names no indicator.
    NoIndicatorNamed,
    /// There is no such account.
    NoSuchAccount(String),
    /// The account has no such indicator.
    NoSuchIndicator(String),
    /// More than one account could be meant.
    SeveralAccounts(Vec<AccountId>),
    /// More than one indicator could be meant.
    SeveralIndicators(Vec<ItemId>),
    /// More than one of ours has that name.
    SeveralPeople(String),
    /// Another row is about the same.
    Twice(usize),
    /// The id is one account's, the name another's.
    IdAndName {
        /// Whose the id is.
        id_of: AccountId,
        /// Whose the name is.
        name_of: AccountId,
    },
    /// What stands there is not of the kind.
    NotA {
        /// What is expected.
        kind: Kind,
        /// What stands there.
        found: String,
    },
    /// It is none of the words that are expected.
    NotOneOf {
        /// What stands there.
        found: String,
        /// What is expected.
        expected: Vec<String>,
    },
    /// Nothing tells whether a comma or a point parts thousands or decimals.
    Doubtful(String),
    /// Nothing tells whether the day or the month comes first.
    DoubtfulDay(String),
    /// It is told in percent, and is no share of anything.
    Share(String),
    /// The spreadsheet could not compute it.
    SheetError(String),
    /// A figure has no day.
    NoDay,
    /// The portfolio does not take it.
    Refused(Refusal),
}
