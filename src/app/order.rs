//! What can leave the program for people and programs that have no terminal: which document, in which form.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::id::slug;
use crate::domain::{AccountId, Portfolio};
use crate::i18n::{Lang, Words};

/// A document that can be made of a portfolio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// All of the portfolio, for those who decide.
    Report,
    /// What an account may see, for its steering committee.
    Committee(AccountId),
    /// One page on an account, for who is about to meet it.
    Brief(AccountId),
    /// The business plan of an account.
    Plan(AccountId),
    /// The matrix, as a picture.
    Matrix,
    /// Everything that has a date.
    Calendar,
    /// A table.
    Sheet(Sheet),
    /// All tables in one workbook.
    Workbook,
    /// Everything the file says, for programs.
    Everything,
}

/// A table for spreadsheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// An account a row, with its yearly figures, scores and position.
    Accounts,
    /// An indicator a row, with its target and last reading.
    Scorecards,
    /// A reading of an indicator a row.
    Readings,
    /// A requirement a row, with its dates and answer.
    Requirements,
}

/// The form of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// One page for a browser and a printer, with all it needs in it.
    Html,
    /// Text with marks, to be mailed or pasted.
    Markdown,
    /// Plain lines.
    Text,
    /// A picture of lines, sharp at every size.
    Svg,
    /// A picture of dots, of the size of a slide.
    Png,
    /// Dates for a calendar.
    Ics,
    /// A table as text.
    Csv,
    /// A workbook.
    Xlsx,
    /// Data for programs.
    Json,
}

/// A document that is to be written into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filling {
    /// Which.
    pub order: Order,
    /// In which form.
    pub form: Form,
    /// The path as it was typed.
    pub path: String,
    /// Whether a file that is there may be replaced: that was agreed to.
    pub over: bool,
}

/// What a document is made of.
#[derive(Debug, Clone)]
pub struct Making {
    /// The portfolio as it is shown.
    pub portfolio: Arc<Portfolio>,
    /// The language of the screen.
    pub lang: Lang,
    /// The day.
    pub today: Date,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Accounts,
        Self::Scorecards,
        Self::Readings,
        Self::Requirements,
    ];
}

impl Form {
    /// How the names of such files end.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Ics => "ics",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// What it is called on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Text => "text",
            other => other.extension(),
        }
    }
}

impl Order {
    /// The forms it can have, the usual one first.
    pub const fn forms(&self) -> &'static [Form] {
        match self {
            Self::Report => &[Form::Html, Form::Markdown],
            Self::Committee(_) | Self::Brief(_) | Self::Plan(_) => {
                &[Form::Html, Form::Markdown, Form::Text]
            }
            Self::Matrix => &[Form::Svg, Form::Png],
            Self::Calendar => &[Form::Ics],
            Self::Sheet(_) => &[Form::Csv, Form::Xlsx],
            Self::Workbook => &[Form::Xlsx],
            Self::Everything => &[Form::Json],
        }
    }

    /// The form that a file name asks for by its end, if the document has it; case does not matter.
    pub fn form_of(&self, extension: &str) -> Option<Form> {
        let mut forms = self.forms().iter().copied();
        forms.find(|form| form.extension().eq_ignore_ascii_case(extension))
    }

    /// The account it is about, where it is about one.
    pub const fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Committee(id) | Self::Brief(id) | Self::Plan(id) => Some(id),
            _ => None,
        }
    }

    /// The name of its file: about whom, what, of which day, in the language of `words`. Only of `a-z`, `0-9` and
    /// dashes, whatever the names in the portfolio are, so that it is a plain name on every system.
    pub fn file_name(
        &self,
        portfolio: &Portfolio,
        form: Form,
        today: Date,
        words: &Words,
    ) -> String {
        let account = self.account().and_then(|id| portfolio.account(id));
        let name = account.map_or(portfolio.settings().name.as_str(), |it| it.name.as_str());
        let plain = |text: &str| slug(text, |_| false);
        let (whom, kind) = (plain(name), plain(&words.kind_of(self)));
        let extension = form.extension();
        format!("{whom}-{kind}-{today}.{extension}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Hélios Retail", "helios-retail-report-2026-11-05.html")]
    #[case::a_path("../../etc/passwd", "etc-passwd-report-2026-11-05.html")]
    #[case::a_device("CON", "con-report-2026-11-05.html")]
    #[case::a_null("a\0b", "a-b-report-2026-11-05.html")]
    fn a_file_name_is_plain(#[case] name: &str, #[case] expected: &str) {
        let portfolio = Portfolio::named(name);
        let day = date(2026, 11, 5);
        assert_eq!(
            Order::Report.file_name(&portfolio, Form::Html, day, &Words::new(Lang::En)),
            expected
        );
    }

    #[rstest]
    #[case::report(Order::Report, "nord-report-2026-11-05", "nord-rapport-2026-11-05")]
    #[case::committee(
        Order::Committee(AccountId::from("a")),
        "nord-committee-2026-11-05",
        "nord-comite-2026-11-05"
    )]
    #[case::brief(
        Order::Brief(AccountId::from("a")),
        "nord-brief-2026-11-05",
        "nord-fiche-2026-11-05"
    )]
    #[case::plan(
        Order::Plan(AccountId::from("a")),
        "nord-plan-2026-11-05",
        "nord-plan-2026-11-05"
    )]
    #[case::matrix(Order::Matrix, "nord-matrix-2026-11-05", "nord-matrice-2026-11-05")]
    #[case::calendar(
        Order::Calendar,
        "nord-calendar-2026-11-05",
        "nord-calendrier-2026-11-05"
    )]
    #[case::accounts(
        Order::Sheet(Sheet::Accounts),
        "nord-accounts-2026-11-05",
        "nord-comptes-2026-11-05"
    )]
    #[case::scorecards(
        Order::Sheet(Sheet::Scorecards),
        "nord-scorecards-2026-11-05",
        "nord-scorecards-2026-11-05"
    )]
    #[case::readings(
        Order::Sheet(Sheet::Readings),
        "nord-readings-2026-11-05",
        "nord-releves-2026-11-05"
    )]
    #[case::requirements(
        Order::Sheet(Sheet::Requirements),
        "nord-requirements-2026-11-05",
        "nord-exigences-2026-11-05"
    )]
    #[case::workbook(
        Order::Workbook,
        "nord-workbook-2026-11-05",
        "nord-classeur-2026-11-05"
    )]
    #[case::everything(
        Order::Everything,
        "nord-everything-2026-11-05",
        "nord-tout-2026-11-05"
    )]
    fn a_file_name_is_in_the_language(
        #[case] order: Order,
        #[case] english: &str,
        #[case] french: &str,
    ) {
        let portfolio = Portfolio::named("Nord");
        let [en, fr] = [Lang::En, Lang::Fr].map(|lang| {
            let day = date(2026, 11, 5);
            order.file_name(&portfolio, Form::Json, day, &Words::new(lang))
        });
        let ending = |name: &str| format!("{name}.json");
        assert_eq!((en, fr), (ending(english), ending(french)));
    }

    #[test]
    fn a_file_name_is_short() {
        let portfolio = Portfolio::named("n".repeat(300));
        let (day, words) = (date(2026, 11, 5), Words::new(Lang::En));
        let name = Order::Calendar.file_name(&portfolio, Form::Ics, day, &words);
        assert!(name.len() < 100, "{name}");
    }

    #[test]
    fn a_form_is_known_by_the_end_of_a_name() {
        assert_eq!(Order::Report.form_of("HTML"), Some(Form::Html));
        assert_eq!(Order::Report.form_of("png"), None);
        assert_eq!(Order::Matrix.form_of("png"), Some(Form::Png));
    }
}
