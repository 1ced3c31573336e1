//! What somebody said of tables that nobody could guess, for this one and for the next.

use std::collections::BTreeMap;

use super::What;
use crate::domain::AccountId;
use crate::i18n::fold::plain;
use crate::sheets::days::Order;

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// What a heading stands for.
    Heading {
        /// In which kind of table.
        what: What,
        /// The heading.
        heading: String,
        /// The id of a column (see [`choices`](super::choices)); an empty one leaves the column out.
        id: String,
    },
    /// Whom a name means that is written otherwise than in the portfolio.
    Same {
        /// The name in the table.
        name: String,
        /// The account; none where it is one of its own.
        account: Option<AccountId>,
    },
    /// Which comes first in days with slashes.
    Days(Order),
}

/// The kind under which names are kept.
const NAMES: &str = "names";
/// The kind under which the order of days is kept, and the only thing said of them.
const DAYS: &str = "days";

impl Told {
    /// As it is kept: of which kind, of what, and what.
    pub fn kept(&self) -> (&'static str, String, String) {
        match self {
            Self::Heading { what, heading, id } => (what.id(), plain(heading), id.clone()),
            Self::Same { name, account } => {
                let account = account.as_ref().map_or("", AccountId::as_str);
                (NAMES, plain(name), account.to_owned())
            }
            Self::Days(order) => (DAYS, DAYS.to_owned(), order.id().to_owned()),
        }
    }
}

/// Everything that was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remembered(BTreeMap<&'static str, BTreeMap<String, String>>);

impl Remembered {
    /// What was kept, kind by kind.
    pub fn of(kept: impl Fn(&str) -> BTreeMap<String, String>) -> Self {
        let headings = What::ALL.map(What::id).into_iter();
        let kinds = headings.chain([NAMES, DAYS]);
        Self(kinds.map(|kind| (kind, kept(kind))).collect())
    }

    /// Takes in what is said now.
    pub fn learn(&mut self, told: &Told) {
        let (kind, of, what) = told.kept();
        self.0.entry(kind).or_default().insert(of, what);
    }

    /// What a heading stands for; empty where it is to be left out.
    pub(super) fn heading(&self, what: What, heading: &str) -> Option<&str> {
        self.said(what.id(), &plain(heading))
    }

    /// Whom a name means; empty where it is nobody who is there.
    pub(super) fn account(&self, name: &str) -> Option<&str> {
        self.said(NAMES, &plain(name))
    }

    /// Which comes first in days with slashes.
    pub(super) fn days(&self) -> Option<Order> {
        let said = self.said(DAYS, DAYS)?;
        Order::ALL.into_iter().find(|it| it.id() == said)
    }

    fn said(&self, kind: &str, of: &str) -> Option<&str> {
        self.0.get(kind)?.get(of).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_comes_back_from_where_it_is_kept() {
        let told = [
            Told::Heading {
                what: What::Accounts,
                heading: "Turnover 25".to_owned(),
                id: "revenue 2025".to_owned(),
            },
            Told::Same {
                name: "HELIOS Retail SA".to_owned(),
                account: Some("helios".into()),
            },
            Told::Days(Order::MonthFirst),
        ];
        let mut kept: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (kind, of, what) in told.iter().map(Told::kept) {
            kept.entry(kind.to_owned()).or_default().insert(of, what);
        }
        let known = Remembered::of(|kind| kept.get(kind).cloned().unwrap_or_default());
        assert_eq!(
            known.heading(What::Accounts, "turnover-25"),
            Some("revenue 2025")
        );
        assert_eq!(known.heading(What::Readings, "turnover-25"), None);
        assert_eq!(
            known.account("Hélios Retail S.A."),
            None,
            "not the same words"
        );
        assert_eq!(known.account("Hélios RETAIL sa"), Some("helios"));
        assert_eq!(known.days(), Some(Order::MonthFirst));
    }
}
