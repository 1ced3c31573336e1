//! What can be said on the command line.

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

/// What `--help` says after the options; `-h` leaves it out.
const MORE: &str = "\
Examples:
  keyfolio demo                       look around in a company that does not exist
  keyfolio                            open your portfolio; without one, see the ways to begin
  keyfolio init                       make one in ./portfolio.yaml, without a question
  keyfolio --lang fr sales/2026.yaml  open another one, in French
  keyfolio check sales/2026.yaml      every problem of a file, and what the method says to it
  keyfolio show | less                the whole portfolio as text, without a terminal
  keyfolio show --format json         the same for another program
  keyfolio report -o report.html      the portfolio report, for a browser and for paper
  keyfolio matrix -o matrix.png       the matrix as a picture for a slide; .svg as well
  keyfolio committee helios --preview what the account itself may see, before anything is written
  keyfolio export workbook -o .       all accounts, scorecards and requirements for a spreadsheet
  keyfolio import clients.csv         what a table of accounts would change

Files:
  FILE                     the portfolio; without one, the first of $KEYFOLIO_FILE, ./portfolio.yaml
                           and portfolio.yaml in the data folder
  config.yaml              settings: theme, language, motion, mouse, digit_row, ascii,
                           keymap, backups;
                           the settings page (g o) writes them
  keymap.yaml              your own keys, laid over the program's; beside config.yaml
  backups/                 copies of portfolios as they were, in the state folder
  headings.json            what `import --map` was told of headings; in the state folder
  `keyfolio paths` prints where each of them is.

Environment:
  KEYFOLIO_FILE            the portfolio to open when none is named
  XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME
                           where the settings, data and state folders are
  VISUAL, EDITOR           what the key E opens the file with
  LC_ALL, LC_MESSAGES, LANG
                           the language, unless settings or --lang say it
  NO_COLOR, COLORTERM, COLORFGBG, TERM
                           which colours are used, if any

Exit codes:
  0  done
  1  `check` found problems, `due` an overdue promise, or `merge` something to be decided; or something failed that is nobody's mistake
  2  the file, the settings, the arguments or a table to be imported are not usable, or there is no
     terminal; nothing was changed
  128 + n  ended by signal n, with everything saved";

/// A terminal dashboard for key account managers.
#[derive(Debug, Parser)]
#[command(
    name = "keyfolio",
    version,
    about = "A terminal dashboard for key account managers: matrix, scorecards and requirements over one YAML file",
    after_long_help = MORE,
    after_help = "`--help` says more: examples, files, environment, exit codes.",
    max_term_width = 100,
    subcommand_negates_reqs = true
)]
pub(super) struct Arguments {
    /// The portfolio to open
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options of the dashboard and, as far as they make sense, of every subcommand.
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct Common {
    /// Look, and change nothing
    #[arg(long, global = true)]
    pub(super) read_only: bool,
    /// How things look
    #[arg(long, value_name = "NAME", global = true, value_parser = themes())]
    pub(super) theme: Option<Theme>,
    /// The language of the screen
    #[arg(long, value_name = "CODE", global = true, value_parser = languages())]
    pub(super) lang: Option<Lang>,
    /// Let the terminal report clicks and the wheel
    #[arg(long, global = true, overrides_with = "no_mouse")]
    mouse: bool,
    /// Leave the mouse to the terminal, to select text with
    #[arg(long, global = true)]
    no_mouse: bool,
    /// Only ASCII for lines and marks
    #[arg(long, global = true)]
    pub(super) ascii: bool,
    /// Another settings file
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) config: Option<PathBuf>,
    /// Another table of keys
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) keymap: Option<PathBuf>,
    /// The day to take for today, for tests and pictures
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
        match (self.mouse, self.no_mouse) {
            (_, true) => Some(false),
            (true, false) => Some(true),
            (false, false) => None,
        }
    }
}

/// What else the program does.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Open a scratch copy of the example; nothing of it is kept
    Demo,
    /// Make a new portfolio, never over a file that is there
    Init(Init),
    /// Say every problem of a file, and what the method says to it
    Check(Reported),
    /// Print the whole portfolio, without a terminal
    Show(Reported),
    /// Print what is overdue and due this week, of all accounts
    Due(Due),
    /// Print the executive brief of an account: one page before a meeting
    Brief(OnAccount),
    /// Write the portfolio report: all of it on one page, for those who decide
    Report(Report),
    /// Draw the matrix as a picture, for a slide
    Matrix(Picture),
    /// Print what an account may see, for its steering committee
    Committee(Committee),
    /// Print the business plan of an account, for our own people
    Plan(OnAccount),
    /// Print everything dated as a calendar file
    Calendar(Calendar),
    /// Write accounts, scorecards, readings, requirements or everything as tables for spreadsheets, or as JSON
    Export(Export),
    /// Take accounts or readings over from a spreadsheet; without --apply, only say what would change
    Import(Import),
    /// Print every key and what it does
    Keys(Keys),
    /// Print what a portfolio file may hold, key by key
    Format(FileFormat),
    /// Print where everything is kept
    Paths,
    /// List the copies of a portfolio as it was, or go back to one
    Restore(Restore),
    /// Bring two versions of a portfolio together by their meaning, as git's merge driver
    Merge(Merge),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

/// The arguments of commands that print a portfolio or what is to be said of it.
#[derive(Debug, Args)]
pub(super) struct Reported {
    /// Which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// For whom
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Format,
}

/// The arguments of `due`.
#[derive(Debug, Args)]
pub(super) struct Due {
    /// Which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// What comes later as well
    #[arg(long)]
    pub(super) all: bool,
    /// For whom
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: Format,
}

/// The arguments of documents on one account: `brief`, `plan` and, with more, `committee`.
#[derive(Debug, Args)]
pub(super) struct OnAccount {
    /// Which account: its id, its name, or a part of it
    #[arg(value_name = "ACCOUNT")]
    pub(super) account: String,
    /// Of which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// In which form [default: by the name of the output, else markdown]
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Html, Form::Markdown, Form::Text]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `report`.
#[derive(Debug, Args)]
pub(super) struct Report {
    /// Of which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// In which form [default: by the name of the output, else html]
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
    /// Only show what the account would see, as text; nothing is written
    #[arg(long)]
    pub(super) preview: bool,
}

/// The arguments of `matrix`.
#[derive(Debug, Args)]
pub(super) struct Picture {
    /// Of which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// In which form [default: by the name of the output, else svg]
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Svg, Form::Png]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `calendar`.
#[derive(Debug, Args)]
pub(super) struct Calendar {
    /// Of which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// The arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// What: a table; all tables in one workbook; or everything the file says, as JSON: with the values that
    /// hold where it says nothing, without its comments and keys of your own
    #[arg(value_name = "WHAT")]
    pub(super) what: Exported,
    /// Of which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// In which form [default: by the name of the output, else csv for a table]
    #[arg(long, value_name = "FORMAT", value_parser = forms(&[Form::Csv, Form::Xlsx, Form::Json]))]
    pub(super) format: Option<Form>,
    #[command(flatten)]
    pub(super) outlet: Outlet,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exported {
    /// An account a row, with its yearly figures, scores and position
    Accounts,
    /// An indicator a row, with its target and last reading
    Scorecards,
    /// A reading of an indicator a row, to be added to and imported again
    Readings,
    /// A requirement a row, with its dates and answer
    Requirements,
    /// All of them as a workbook
    Workbook,
    /// Everything, as JSON
    Everything,
}

/// The arguments of `import`.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// A workbook (.xlsx) or a file of text (.csv), or - for standard input, as for a range copied from a spreadsheet
    #[arg(value_name = "TABLE")]
    pub(super) table: PathBuf,
    /// Into which portfolio
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// What its rows are [default: readings where it names indicators, else accounts]
    #[arg(long, value_name = "WHAT", value_parser = kinds())]
    pub(super) what: Option<What>,
    /// Which sheet of a workbook [default: the one that fits best]
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,
    /// What a heading stands for, as in "Turnover 25=revenue 2025"; nothing behind the = leaves the column out.
    /// Remembered once it is applied
    #[arg(long, value_name = "HEADING=NAME", value_parser = mapping)]
    pub(super) map: Vec<(String, String)>,
    /// Do it, as one change; the file as it was becomes a copy first
    #[arg(long)]
    pub(super) apply: bool,
    /// Leave out the rows with problems, and take over the others
    #[arg(long)]
    pub(super) skip_bad: bool,
}

/// Where a document goes.
#[derive(Debug, Args)]
pub(super) struct Outlet {
    /// Into which file, or into which folder under its usual name [default: standard output]
    #[arg(short, long, value_name = "OUTPUT")]
    pub(super) output: Option<PathBuf>,
    /// Over a file that is there already
    #[arg(long, requires = "output")]
    pub(super) force: bool,
}

/// The arguments of `keys`.
#[derive(Debug, Args)]
pub(super) struct Keys {
    /// As tables in Markdown
    #[arg(long)]
    pub(super) markdown: bool,
}

/// The arguments of `format`.
#[derive(Debug, Args)]
pub(super) struct FileFormat {
    /// As JSON Schema, for editors that complete and check YAML
    #[arg(long)]
    pub(super) schema: bool,
}

/// The arguments of `restore`.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// Which copy to go back to, by its number in the list; without it, the list
    #[arg(value_name = "NUMBER")]
    pub(super) number: Option<usize>,
    /// Of which portfolio
    #[arg(long, value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// List the copies
    #[arg(long, conflicts_with = "number")]
    pub(super) list: bool,
    /// Only say what would change
    #[arg(long, requires = "number")]
    pub(super) preview: bool,
}

/// The arguments of `merge`.
#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The version both go back to
    #[arg(value_name = "BASE", required_unless_present = "install")]
    pub(super) base: Option<PathBuf>,
    /// Our version; what comes of both is written there
    #[arg(value_name = "OURS", required_unless_present = "install")]
    pub(super) ours: Option<PathBuf>,
    /// Their version
    #[arg(value_name = "THEIRS", required_unless_present = "install")]
    pub(super) theirs: Option<PathBuf>,
    /// Have git merge the portfolio so, in the repository it lies in
    #[arg(long, conflicts_with_all = ["base", "ours", "theirs"])]
    pub(super) install: bool,
    /// Which portfolio git is told of [default: portfolio.yaml]
    #[arg(long, value_name = "FILE", requires = "install")]
    pub(super) file: Option<PathBuf>,
}

/// The arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Where to [default: portfolio.yaml]
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// Start from the example, with its twenty accounts and all its comments
    #[arg(long)]
    pub(super) example: bool,
    /// What the portfolio is called: your company, or your part of it
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

/// A heading and what it stands for.
fn mapping(text: &str) -> Result<(String, String), &'static str> {
    let (heading, name) = text.rsplit_once('=').ok_or("expected HEADING=NAME")?;
    Ok((heading.trim().to_owned(), name.trim().to_owned()))
}

fn forms(forms: &'static [Form]) -> impl clap::builder::TypedValueParser<Value = Form> {
    let by_id = |id: &str| forms.iter().copied().find(|it| it.id() == id);
    PossibleValuesParser::new(forms.iter().map(|it| it.id()))
        .try_map(move |id| by_id(&id).ok_or("no such form"))
}
