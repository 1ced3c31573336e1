//! What can be said on the command line.
//!
//! What each command and argument is for is not said here: it stands in `assets/i18n` in every language, under `cli-` and
//! its name, and `spoken` brings both together.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use super::output::Format;
use crate::app::options::{Options, Theme};
use crate::app::order::Form;
use crate::exchange::import::What;
use crate::i18n::Lang;
use crate::sheets::days::Order;

/// A terminal dashboard for key account managers.
#[derive(Debug, Parser)]
#[command(
    name = "keyfolio",
    version,
    max_term_width = 100,
    subcommand_negates_reqs = true
)]
pub(super) struct Arguments {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options of the dashboard and, as far as they make sense, of every subcommand.
#[derive(Debug, Clone, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct Common {
    #[arg(long, global = true)]
    pub(super) read_only: bool,
    #[arg(long, value_name = "NAME", global = true, value_parser = themes())]
    pub(super) theme: Option<Theme>,
    #[arg(long, value_name = "CODE", global = true, value_parser = languages())]
    pub(super) lang: Option<Lang>,
    #[arg(long, global = true, overrides_with = "no_mouse")]
    mouse: bool,
    #[arg(long, global = true)]
    no_mouse: bool,
    #[arg(long, global = true, overrides_with = "no_ascii")]
    ascii: bool,
    #[arg(long, global = true)]
    no_ascii: bool,
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) config: Option<PathBuf>,
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) keymap: Option<PathBuf>,
    #[arg(long, value_name = "DATE", global = true, hide = true)]
    pub(super) today: Option<Date>,
}

impl Common {
    /// The same, with a language, a theme and the mouse asked for, or the mouse refused.
    #[must_use]
    pub(super) fn looking(self, lang: Lang, options: &Options) -> Self {
        Self {
            lang: Some(lang),
            theme: Some(options.theme),
            mouse: options.mouse,
            no_mouse: !options.mouse,
            ..self
        }
    }

    /// Whether the mouse was asked for; nothing where nobody said.
    pub(super) const fn mouse(&self) -> Option<bool> {
        either(self.mouse, self.no_mouse)
    }

    /// Whether only ASCII was asked for; nothing where nobody said.
    pub(super) const fn ascii(&self) -> Option<bool> {
        either(self.ascii, self.no_ascii)
    }
}

/// What was said by one of two switches.
const fn either(yes: bool, no: bool) -> Option<bool> {
    match (yes, no) {
        (_, true) => Some(false),
        (true, false) => Some(true),
        (false, false) => None,
    }
}

/// What else the program does.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Demo,
    Init(Init),
    Check(Reported),
    Show(Reported),
    Due(Due),
    Brief(OnAccount),
    Report(Report),
    Matrix(Picture),
    Committee(Committee),
    Plan(OnAccount),
    Calendar(Calendar),
    Export(Export),
    Import(Import),
    Keys(Keys),
    Format(FileFormat),
    Paths,
    Restore(Restore),
    Merge(Merge),
    Completions { shell: Shell },
    Man,
}

/// The arguments of commands that print a portfolio or what is to be said of it.
#[derive(Debug, Args)]
pub(super) struct Reported {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Format,
}

/// The arguments of `due`.
#[derive(Debug, Args)]
pub(super) struct Due {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) all: bool,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Format,
}

/// The arguments of documents on one account: `brief`, `plan` and, with more, `committee`.
#[derive(Debug, Args)]
pub(super) struct OnAccount {
    #[arg(value_name = "ACCOUNT")]
    pub(super) account: String,
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Html, Form::Markdown, Form::Text]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `report`.
#[derive(Debug, Args)]
pub(super) struct Report {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Html, Form::Markdown]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `committee`.
#[derive(Debug, Args)]
pub(super) struct Committee {
    #[command(flatten)]
    pub(super) of: OnAccount,
    #[arg(long)]
    pub(super) preview: bool,
}

/// The arguments of `matrix`.
#[derive(Debug, Args)]
pub(super) struct Picture {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Svg, Form::Png]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `calendar`.
#[derive(Debug, Args)]
pub(super) struct Calendar {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    #[arg(value_name = "WHAT")]
    pub(super) what: Exported,
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Csv, Form::Xlsx, Form::Json]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exported {
    Accounts,
    Scorecards,
    Readings,
    Requirements,
    Workbook,
    Everything,
}

/// The arguments of `import`.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "TABLE")]
    pub(super) table: PathBuf,
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "WHAT", value_parser = kinds())]
    pub(super) what: Option<What>,
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,
    #[arg(long, value_name = "HEADING=NAME", value_parser = mapping)]
    pub(super) map: Vec<(String, String)>,
    #[arg(long, value_name = "NAME=ID", value_parser = mapping)]
    pub(super) same: Vec<(String, String)>,
    #[arg(long, value_name = "ORDER", value_parser = orders())]
    pub(super) days: Option<Order>,
    #[arg(long)]
    pub(super) apply: bool,
    #[arg(long)]
    pub(super) skip_bad: bool,
}

/// Where a document goes.
#[derive(Debug, Args)]
pub(super) struct Outlet {
    #[arg(short, long, value_name = "OUTPUT")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub(super) force: bool,
}

/// The arguments of `keys`.
#[derive(Debug, Args)]
pub(super) struct Keys {
    #[arg(long)]
    pub(super) markdown: bool,
    #[arg(long, conflicts_with = "markdown")]
    pub(super) yaml: bool,
}

/// The arguments of `format`.
#[derive(Debug, Args)]
pub(super) struct FileFormat {
    #[arg(long)]
    pub(super) schema: bool,
}

/// The arguments of `restore`.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// A number, or the file of which there is none said.
    #[arg(value_name = "NUMBER")]
    pub(super) number: Option<PathBuf>,
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// As it was said before the file had its place.
    #[arg(
        long = "file",
        value_name = "FILE",
        hide = true,
        conflicts_with = "file"
    )]
    pub(super) named: Option<PathBuf>,
    #[arg(long)]
    pub(super) list: bool,
    #[arg(long, requires = "number", conflicts_with = "list")]
    pub(super) preview: bool,
}

/// The arguments of `merge`.
#[derive(Debug, Args)]
pub(super) struct Merge {
    #[arg(value_name = "BASE", required_unless_present = "install")]
    pub(super) base: Option<PathBuf>,
    #[arg(value_name = "OURS", required_unless_present = "install")]
    pub(super) ours: Option<PathBuf>,
    #[arg(value_name = "THEIRS", required_unless_present = "install")]
    pub(super) theirs: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["base", "ours", "theirs"])]
    pub(super) install: bool,
    #[arg(long, value_name = "FILE", requires = "install")]
    pub(super) file: Option<PathBuf>,
}

/// The arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct Init {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) example: bool,
    #[arg(long)]
    pub(super) name: Option<String>,
}

fn themes() -> impl clap::builder::TypedValueParser<Value = Theme> {
    PossibleValuesParser::new(Theme::ALL.map(Theme::id))
        .try_map(|id| Theme::from_id(&id).ok_or("no such theme"))
}

fn languages() -> impl clap::builder::TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::id))
        .try_map(|id| Lang::of_locale(&id).ok_or("no such language"))
}

fn kinds() -> impl clap::builder::TypedValueParser<Value = What> {
    let by_id = |id: String| What::ALL.into_iter().find(|it| it.id() == id);
    PossibleValuesParser::new(What::ALL.map(What::id))
        .try_map(move |id| by_id(id).ok_or("no such table"))
}

fn orders() -> impl clap::builder::TypedValueParser<Value = Order> {
    let by_id = |id: String| Order::ALL.into_iter().find(|it| it.id() == id);
    PossibleValuesParser::new(Order::ALL.map(Order::id))
        .try_map(move |id| by_id(id).ok_or("no such order"))
}

/// A heading and what it stands for, or a name and whom it means.
fn mapping(text: &str) -> Result<(String, String), &'static str> {
    let (heading, name) = text.rsplit_once('=').ok_or("no = in it")?;
    Ok((heading.trim().to_owned(), name.trim().to_owned()))
}

fn forms(forms: &'static [Form]) -> impl clap::builder::TypedValueParser<Value = Form> {
    let by_id = |id: &str| forms.iter().copied().find(|it| it.id() == id);
    PossibleValuesParser::new(forms.iter().map(|it| it.id()))
        .try_map(move |id| by_id(&id).ok_or("no such form"))
}
