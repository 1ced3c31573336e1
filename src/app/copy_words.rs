//! The words for copies that sync tools have left.

use crate::i18n::{Words, t};

use super::copies::SyncCopy;
use super::notice::Notice;

impl Words {
    pub(super) fn notice_of_copies(&self, notice: &Notice) -> String {
        match notice {
            Notice::CopiesFound { count, name, key } => {
                let (count, name, key) = (*count, name.as_str(), key.as_str());
                t!(self, "copies-found", count = count, name = name, key = key)
            }
            Notice::BroughtIn { name, key } => {
                t!(self, "brought-in", name = name.as_str(), key = key.as_str())
            }
            Notice::CopyPutAway(path) => t!(self, "copy-put-away", path = path.as_str()),
            _ => String::new(),
        }
    }

    /// What a copy would bring: the first few accounts by name, and what would have to be decided.
    pub fn would_bring(&self, copy: &SyncCopy) -> String {
        let what = self.what_differs(&copy.accounts, copy.besides);
        let would = t!(self, "copy-would", what = what.as_str());
        let ask = || t!(self, "copy-ask", count = copy.undecided);
        match (what.is_empty(), copy.undecided) {
            (_, 0) => would,
            (true, _) => ask(),
            (false, _) => format!("{would} {}", ask()),
        }
    }

    /// To bring in what a copy has.
    pub fn bring_in(&self, copy: &SyncCopy) -> String {
        t!(self, "copy-bring-in", name = copy.name.as_str())
    }

    /// To put a copy away.
    pub fn put_copy_away(&self, copy: &SyncCopy) -> String {
        t!(self, "copy-away", name = copy.name.as_str())
    }

    /// What that means.
    pub fn about_putting_away(&self) -> String {
        t!(self, "copy-away-about")
    }
}
