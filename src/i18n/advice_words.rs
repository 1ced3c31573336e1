//! What the method advises, in the words of its table.

use super::{Words, t};
use crate::domain::matrix::Advice;
use crate::domain::matrix::Worth;

impl Words {
    /// What to do with an account.
    pub fn advice(&self, advice: Advice) -> String {
        match advice {
            Advice::Protect => t!(self, "advice-protect"),
            Advice::Build => t!(self, "advice-build"),
            Advice::Select => t!(self, "advice-select"),
            Advice::Grow(worth) => self.advice_to_grow(worth),
            Advice::Hold => t!(self, "advice-hold"),
            Advice::Limit => t!(self, "advice-limit"),
            Advice::Maintain => t!(self, "advice-maintain"),
            Advice::Cash => t!(self, "advice-cash"),
            Advice::Streamline => t!(self, "advice-streamline"),
        }
    }

    /// The same in fewer words, for a narrow place.
    pub fn advice_in_short(&self, advice: Advice) -> String {
        match advice {
            Advice::Build => t!(self, "advice-build-short"),
            Advice::Select => t!(self, "advice-select-short"),
            Advice::Grow(Worth::Thin { margin, .. }) => {
                t!(
                    self,
                    "advice-grow-thin-short",
                    margin = self.percent(margin, 1)
                )
            }
            Advice::Limit => t!(self, "advice-limit-short"),
            Advice::Maintain => t!(self, "advice-maintain-short"),
            Advice::Protect
            | Advice::Grow(_)
            | Advice::Hold
            | Advice::Cash
            | Advice::Streamline => self.advice(advice),
        }
    }

    fn advice_to_grow(&self, worth: Worth) -> String {
        match worth {
            Worth::Good { margin } => {
                t!(self, "advice-grow-good", margin = self.percent(margin, 1))
            }
            Worth::Thin { margin, good } => {
                let (margin, good) = (self.percent(margin, 1), self.percent(good, 0));
                t!(self, "advice-grow-thin", margin = margin, good = good)
            }
            Worth::Unknown => t!(self, "advice-grow"),
        }
    }
}
