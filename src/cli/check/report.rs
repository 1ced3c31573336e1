//! What a check found, for people and for programs.

use std::io::{self, Write};
use std::path::Path as FilePath;

use jiff::civil::Date;
use serde::Serialize;

use super::problem_id::problem_id;
use crate::clean::Clean;
use crate::cli::room::{self, Folding};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::domain::findings::{self, Severity};
use crate::i18n::{Words, t};
use crate::store::locate::{Locations, Position};
use crate::store::path::{Path, Segment};
use crate::store::place::Places;
use crate::store::problem::UnknownKey;
use crate::store::read::Checked;

/// What a check found. Its fields are those of the JSON.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    problems: Vec<Problem>,
    findings: Vec<Finding>,
    /// How many accounts there are in a file without problems.
    #[serde(skip)]
    accounts: Option<usize>,
}

/// Something that keeps the file from being opened.
#[derive(Debug, Serialize)]
struct Problem {
    id: &'static str,
    line: Option<usize>,
    column: Option<usize>,
    path: String,
    message: String,
}

/// Something the method says, or a key that is not known. Neither keeps the file from being opened.
#[derive(Debug, Serialize)]
struct Finding {
    id: &'static str,
    severity: &'static str,
    account: Option<String>,
    path: String,
    message: String,
    #[serde(skip)]
    shown: Shown,
}

/// What only people are shown of a finding.
#[derive(Debug, Default)]
struct Shown {
    line: Option<usize>,
    /// How much it matters, in words; nothing for an unknown key.
    severity: Option<String>,
    account: Option<String>,
    what: String,
    why: String,
}

impl Report {
    /// The report of a text that was read.
    pub(super) fn new(text: &str, checked: &Checked, today: Date, words: &Words) -> Self {
        let method = checked.portfolio.as_ref().map(|portfolio| Method {
            portfolio,
            locations: Locations::of(text),
            today,
            words,
        });
        let unknown = checked
            .unknown
            .iter()
            .map(|key| unknown_key(key, checked.portfolio.as_ref(), words));
        Self {
            problems: checked
                .problems
                .iter()
                .map(|it| problem(it, words))
                .collect(),
            findings: method
                .iter()
                .flat_map(Method::findings)
                .chain(unknown)
                .collect(),
            accounts: checked.portfolio.as_ref().map(|it| it.accounts().len()),
        }
    }

    /// Prints it for people.
    pub(super) fn print(
        &self,
        out: &mut dyn Write,
        file: &FilePath,
        words: &Words,
    ) -> io::Result<()> {
        let out = &mut Folding::new(out, room::cells(io::stdout()));
        writeln!(out, "{}", file.display())?;
        self.print_problems(out, words)?;
        let (method, unknown): (Vec<_>, Vec<_>) = self
            .findings
            .iter()
            .partition(|it| it.shown.severity.is_some());
        print_unknown(&unknown, out, words)?;
        if self.accounts.is_some() {
            print_findings(&method, out, words)?;
        }
        out.flush()
    }

    fn print_problems(&self, out: &mut dyn Write, words: &Words) -> io::Result<()> {
        if let Some(count) = self.accounts {
            return writeln!(out, "{}", t!(words, "report-nothing-wrong", count = count));
        }
        let count = self.problems.len();
        writeln!(out, "\n{} ({count})", t!(words, "report-problems"))?;
        for problem in &self.problems {
            let place = problem.line.zip(problem.column);
            let place = place.map(|(line, column)| words.place(Position { line, column }));
            writeln!(out, "  {}{}", place.unwrap_or_default(), problem.message)?;
        }
        Ok(())
    }
}

fn print_unknown(unknown: &[&Finding], out: &mut dyn Write, words: &Words) -> io::Result<()> {
    if unknown.is_empty() {
        return Ok(());
    }
    let count = unknown.len();
    writeln!(out, "\n{} ({count})", t!(words, "report-unknown-keys"))?;
    for key in unknown {
        writeln!(out, "  {}{}", line(key.shown.line, words), key.message)?;
    }
    Ok(())
}

fn print_findings(findings: &[&Finding], out: &mut dyn Write, words: &Words) -> io::Result<()> {
    if findings.is_empty() {
        return writeln!(out, "{}", t!(words, "report-no-findings"));
    }
    let count = findings.len();
    writeln!(out, "\n{} ({count})", t!(words, "report-findings"))?;
    for finding in findings {
        let Shown {
            severity,
            account,
            what,
            why,
            ..
        } = &finding.shown;
        let severity = severity.as_deref().unwrap_or_default();
        let colon = t!(words, "colon");
        let account = account.as_ref().map(|name| format!("{name}{colon}"));
        let account = account.unwrap_or_default();
        writeln!(out, "  {severity}  {account}{what}")?;
        let place = line(finding.shown.line, words);
        writeln!(
            out,
            "    {why}\n    {place}{} [{}]",
            finding.path, finding.id
        )?;
    }
    Ok(())
}

/// The start of a sentence about a line.
fn line(line: Option<usize>, words: &Words) -> String {
    line.map(|line| words.line(line)).unwrap_or_default()
}

fn problem(problem: &crate::store::problem::Problem, words: &Words) -> Problem {
    Problem {
        id: problem_id(&problem.kind),
        line: problem.position.map(|at| at.line),
        column: problem.position.map(|at| at.column),
        path: clean(&problem.path.to_string()),
        message: clean(&words.file_problem(problem)),
    }
}

/// An unknown key as the mildest of findings.
fn unknown_key(key: &UnknownKey, portfolio: Option<&Portfolio>, words: &Words) -> Finding {
    Finding {
        id: "unknown-key",
        severity: Severity::Hint.code(),
        account: account_at(&key.path, portfolio),
        path: clean(&key.path.to_string()),
        message: clean(&words.unknown_key(key)),
        shown: Shown {
            line: key.position.map(|at| at.line),
            ..Shown::default()
        },
    }
}

/// The account a path leads into.
fn account_at(path: &Path, portfolio: Option<&Portfolio>) -> Option<String> {
    match path.segments() {
        [Segment::Key(list), Segment::Index(index), ..] if list == "accounts" => {
            let account = portfolio?.accounts().get(*index)?;
            Some(account.id.as_str().to_owned())
        }
        _ => None,
    }
}

/// Asks the method.
struct Method<'a> {
    portfolio: &'a Portfolio,
    locations: Locations,
    today: Date,
    words: &'a Words,
}

impl Method<'_> {
    fn findings(&self) -> Vec<Finding> {
        let figures = Figures::of(self.portfolio, self.today);
        let found = findings::findings(self.portfolio, &figures, self.today);
        let places = Places::of(self.portfolio);
        let said = found.iter().map(|it| self.finding(it, &places));
        said.collect()
    }

    fn finding(&self, finding: &findings::Finding, places: &Places<'_>) -> Finding {
        let path = places.path(&finding.place());
        let account = finding.account.as_ref();
        let name = account.and_then(|id| places.account(id));
        let what = self.words.finding_on(finding, name, self.portfolio);
        let why = self.words.finding_why(finding);
        Finding {
            id: finding.id(),
            severity: finding.severity().code(),
            account: account.map(|id| id.as_str().to_owned()),
            path: clean(&path.to_string()),
            message: format!("{what} {why}"),
            shown: Shown {
                line: self.locations.find(&path).map(|Position { line, .. }| line),
                severity: Some(self.words.severity(finding.severity())),
                account: name.map(|account| clean(&account.name)),
                what,
                why,
            },
        }
    }
}

fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}
