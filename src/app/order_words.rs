//! The words for documents that leave the program.

use crate::domain::edit::Imported;
use crate::i18n::{Words, t};

use super::notice::Notice;
use super::order::{Form, Order, Sheet};
use super::picker::Pick;

impl Words {
    /// What came of a document, a table or a setting that was handed out or in.
    pub(super) fn notice_of_handing(&self, notice: &Notice) -> String {
        match notice {
            &Notice::TakenOverTable(taken) => {
                t!(self, "table-taken-over", what = self.imported(taken))
            }
            Notice::WrongSetting(said) => said.clone(),
            Notice::KeysRead => t!(self, "keys-read"),
            Notice::CopiesKeptIn(Some(folder)) => {
                t!(self, "copies-kept-in", folder = folder.as_str())
            }
            Notice::CopiesKeptIn(None) => t!(self, "copies-kept-of-others"),
            Notice::Filled(order, path) => {
                let (what, path) = (self.order(order), path.as_str());
                t!(self, "document-written", what = what, path = path)
            }
            _ => String::new(),
        }
    }

    /// How much was taken over from a table.
    pub(super) fn imported(&self, Imported { accounts, values }: Imported) -> String {
        let accounts = (accounts > 0).then(|| t!(self, "import-new", count = accounts));
        let values = (values > 0).then(|| t!(self, "import-values", count = values));
        let both = [accounts, values].into_iter().flatten();
        both.collect::<Vec<_>>().join(", ")
    }

    /// What a document is.
    pub fn order(&self, order: &Order) -> String {
        match order {
            Order::Report => t!(self, "order-report"),
            Order::Committee(_) => t!(self, "order-committee"),
            Order::Brief(_) => t!(self, "order-brief"),
            Order::Plan(_) => t!(self, "order-plan"),
            Order::Matrix => t!(self, "order-matrix"),
            Order::Calendar => t!(self, "order-calendar"),
            Order::Sheet(Sheet::Accounts) => t!(self, "order-accounts"),
            Order::Sheet(Sheet::Scorecards) => t!(self, "order-scorecards"),
            Order::Sheet(Sheet::Readings) => t!(self, "order-readings"),
            Order::Sheet(Sheet::Requirements) => t!(self, "order-requirements"),
            Order::Workbook => t!(self, "order-workbook"),
            Order::Everything => t!(self, "order-everything"),
        }
    }

    /// What kind of document it is, as its file name says it.
    pub(super) fn kind_of(&self, order: &Order) -> String {
        match order {
            Order::Report => t!(self, "file-name-report"),
            Order::Committee(_) => t!(self, "file-name-committee"),
            Order::Brief(_) => t!(self, "file-name-brief"),
            Order::Plan(_) => t!(self, "file-name-plan"),
            Order::Matrix => t!(self, "file-name-matrix"),
            Order::Calendar => t!(self, "file-name-calendar"),
            Order::Sheet(Sheet::Accounts) => t!(self, "file-name-accounts"),
            Order::Sheet(Sheet::Scorecards) => t!(self, "file-name-scorecards"),
            Order::Sheet(Sheet::Readings) => t!(self, "file-name-readings"),
            Order::Sheet(Sheet::Requirements) => t!(self, "file-name-requirements"),
            Order::Workbook => t!(self, "file-name-workbook"),
            Order::Everything => t!(self, "file-name-everything"),
        }
    }

    /// How the name of a file may end, as in `.html, .md`.
    pub fn forms(&self, forms: &[Form]) -> String {
        let ends = forms.iter().map(|form| format!(".{}", form.extension()));
        ends.collect::<Vec<_>>().join(", ")
    }

    /// What the name of a file has to end with.
    pub fn ends_with(&self, forms: &[Form]) -> String {
        t!(self, "unfit-form", forms = self.forms(forms))
    }

    pub(super) fn replacing(&self, pick: &Pick) -> String {
        if *pick == Pick::WriteOver {
            t!(self, "replace-over")
        } else {
            t!(self, "replace-rename")
        }
    }
}
