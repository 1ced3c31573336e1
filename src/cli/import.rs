//! `keyfolio import`: a table of accounts or readings into a portfolio, first only to be looked at.

mod mistake;

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use color_eyre::eyre::eyre;
use jiff::Timestamp;

use super::MISTAKEN;
use super::account;
use super::arguments::Import;
use super::file;
use super::mistake::Mistake;
use super::session::Session;
use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::domain::history::History;
use crate::exchange::import::{
    Against, Meaning, Note, Proposal, Remembered, Told, What, choices, likely, propose, propose_as,
    tongues,
};
use crate::i18n::fold::plain;
use crate::i18n::{Failure, Words, t};
use crate::runtime::window::{Guard, Standing, Use};
use crate::sheets::{self, Table};
use crate::store::diff::diff;
use crate::store::document::Document;
use crate::store::habits::Habits;
use crate::store::read::read;
use crate::store::state_folder::StateFolder;

pub(super) use mistake::ImportMistake;

/// Says what a table would change, and changes it where that is asked for.
pub(super) fn run(session: &Session, asked: &Import) -> color_eyre::Result<ExitCode> {
    if asked.apply && session.common.read_only {
        return Err(Mistake::Import(ImportMistake::ReadOnly).into());
    }
    let config = session.config()?;
    let tongues = tongues(&session.words(&config));
    let tables = tables(&asked.table)?;
    let target = Target::open(session, asked)?;
    let mut habits = session.folders.state.as_deref().map(Habits::of);
    let told = told(asked, &target.portfolio)?;
    let remembered = remembered(habits.as_ref(), &told);
    let against = Against {
        portfolio: &target.portfolio,
        tongues: &tongues,
        today: session.today(),
        remembered: &remembered,
    };
    let table = chosen(&tables, asked, against)?;
    let proposal = match asked.what {
        Some(what) => propose_as(what, table, against),
        None => propose(table, against),
    };
    let [words, _] = &tongues;
    check_mapping(&proposal, &asked.map, against)?;
    let out = &mut session.printer(&config);
    say(out, &proposal, &target.portfolio, words)?;
    let is_asked = |note: &Note| matches!(note, Note::Alike(..));
    let is_open = asked.apply && proposal.notes.iter().any(is_asked);
    let is_stopped = proposal.is_hopeless() || !(proposal.is_clean() || asked.skip_bad) || is_open;
    let ending = if proposal.is_hopeless() {
        t!(words, "import-hopeless")
    } else if is_open {
        t!(words, "import-unanswered")
    } else if is_stopped {
        t!(words, "import-stopped")
    } else if proposal.edits.is_empty() {
        t!(words, "import-nothing")
    } else if asked.apply {
        let kept = session.state_folder(&config);
        let done = target.apply(&proposal, kept.as_ref(), words)?;
        if let Some(habits) = &mut habits {
            remember(habits, &told, proposal.what, words)?;
        }
        done
    } else {
        t!(words, "import-not-yet")
    };
    writeln!(out, "\n{}", Clean::new(&ending))?;
    Ok(ExitCode::from(if is_stopped { MISTAKEN } else { 0 }))
}

/// The portfolio that a table goes into.
struct Target {
    document: Document,
    portfolio: Portfolio,
    /// Keeps other windows off as long as it lives.
    _standing: Standing,
}

impl Target {
    /// Opens the portfolio that is meant, to be changed where that is asked for.
    fn open(session: &Session, asked: &Import) -> Result<Self, Mistake> {
        let path = file::resolve(session, asked.file.clone())?;
        // Before it is read: what another window saves until then is seen.
        let purpose = if asked.apply { Use::Change } else { Use::Read };
        let standing = Standing::of(&path, purpose);
        if matches!(standing.guard, Guard::Theirs) {
            return Err(Mistake::File(Failure::InUse(path.display().to_string())));
        }
        let document = Document::open(&path)?;
        let portfolio =
            read(document.text()).map_err(|report| Mistake::Problems { path, report })?;
        Ok(Self {
            document,
            portfolio,
            _standing: standing,
        })
    }

    /// Does what is proposed, and says where.
    fn apply(
        self,
        proposal: &Proposal,
        state_folder: Option<&StateFolder>,
        words: &Words,
    ) -> color_eyre::Result<String> {
        let mut after = self.portfolio.clone();
        let edits = proposal.edits.iter().cloned();
        let done = History::default().apply_all(&mut after, proposal.label(), edits);
        // They were tried when they were proposed.
        done.map_err(|refusal| eyre!("refused: {refusal:?}"))?;
        let file = self.document.path().display().to_string();
        let mut document = match state_folder {
            Some(folder) => self.document.with_backups(folder),
            None => self.document,
        };
        let ops = diff(&self.portfolio, &after);
        let saved = document.save(&ops, Timestamp::now());
        let saved = saved.map_err(|error| Mistake::File(error.into()))?;
        Ok(match saved.backup {
            Some(copy) => {
                let copy = copy.display().to_string();
                t!(words, "import-done-copy", file = file, copy = copy)
            }
            None => t!(words, "import-done", file = file),
        })
    }
}

/// The tables in a file, or in what standard input holds.
fn tables(path: &Path) -> Result<Vec<Table>, Mistake> {
    let limit = sheets::MOST_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    let path = path.to_owned();
    match read {
        Ok(_) => sheets::read(&bytes).map_err(|why| ImportMistake::Sheet { path, why }.into()),
        Err(source) => Err(ImportMistake::Unread { path, source }.into()),
    }
}

/// Keeps what was said of the table. That it cannot be kept is told, and no reason to fail: the table is taken over.
fn remember(habits: &mut Habits, told: &[Told], what: What, words: &Words) -> io::Result<()> {
    let of_it = told.iter().filter(|it| match it {
        Told::Heading { what: of, .. } => *of == what,
        _ => true,
    });
    match habits.keep(of_it.map(Told::kept)) {
        Ok(()) => Ok(()),
        Err(error) => {
            let why = words.failure(&error.into());
            let said = t!(words, "import-not-remembered", why = why);
            writeln!(io::stderr(), "{}", Clean::new(&said))
        }
    }
}

/// What is said of the table.
///
/// # Errors
/// Where a name is said to be that of an account that is not there.
fn told(asked: &Import, portfolio: &Portfolio) -> Result<Vec<Told>, Mistake> {
    let headings = What::ALL.into_iter().flat_map(|what| {
        let pairs = asked.map.iter().cloned();
        pairs.map(move |(heading, id)| Told::Heading { what, heading, id })
    });
    let mut told: Vec<Told> = headings.collect();
    told.extend(asked.days.map(Told::Days));
    for (name, asked) in &asked.same {
        let asked = Some(asked).filter(|it| !it.is_empty());
        let account = asked.map(|it| account::find(portfolio, it)).transpose()?;
        told.push(Told::Same {
            name: name.clone(),
            account,
        });
    }
    Ok(told)
}

/// What is known of tables: as was said before, and as is said now.
fn remembered(habits: Option<&Habits>, told: &[Told]) -> Remembered {
    let before = habits.map(|habits| Remembered::of(|kind| habits.of_kind(kind)));
    let mut remembered = before.unwrap_or_default();
    for told in told {
        remembered.learn(told);
    }
    remembered
}

/// The table that was asked for, else the one that fits best.
fn chosen<'a>(
    tables: &'a [Table],
    asked: &Import,
    against: Against<'_>,
) -> Result<&'a Table, Mistake> {
    let table = match &asked.sheet {
        Some(name) => tables.iter().find(|it| plain(&it.name) == plain(name)),
        None => likely(tables, asked.what, against).and_then(|at| tables.get(at)),
    };
    table.ok_or_else(|| {
        let names = tables.iter().map(|it| it.name.clone());
        let mistake = ImportMistake::NoSheet {
            path: asked.table.clone(),
            asked: asked.sheet.clone().unwrap_or_default(),
            names: names.collect(),
        };
        mistake.into()
    })
}

/// Whether everything that was said of headings can be so.
fn check_mapping(
    proposal: &Proposal,
    map: &[(String, String)],
    against: Against<'_>,
) -> Result<(), Mistake> {
    for (heading, name) in map {
        let mut mapping = proposal.mapping.iter();
        let found = mapping.find(|it| plain(&it.heading) == plain(heading));
        match found.map(|it| &it.meaning) {
            None => {
                let names = proposal.mapping.iter().map(|it| it.heading.clone());
                return Err(ImportMistake::NoHeading {
                    asked: heading.clone(),
                    names: names.collect(),
                }
                .into());
            }
            Some(Meaning::Unknown | Meaning::YearMissing | Meaning::Computed) => {
                let choices = choices(proposal.what, against).into_iter();
                let names = choices.map(|(id, _)| id);
                return Err(ImportMistake::NoColumn {
                    asked: name.clone(),
                    names: names.collect(),
                }
                .into());
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// What would change, what each column was taken for, and what is wrong.
fn say(
    out: &mut impl io::Write,
    proposal: &Proposal,
    portfolio: &Portfolio,
    words: &Words,
) -> io::Result<()> {
    let said = proposal.said(portfolio, words);
    writeln!(out, "{}", said.summary)?;
    part(out, &t!(words, "import-columns"), &said.columns)?;
    if wants_mapping(proposal) {
        writeln!(out, "  {}", t!(words, "import-map-hint"))?;
    }
    if !said.notes.is_empty() {
        writeln!(out)?;
    }
    for note in &said.notes {
        writeln!(out, "{note}")?;
    }
    for hint in hints(proposal, words) {
        writeln!(out, "  {hint}")?;
    }
    for (account, lines) in &said.changes {
        part(out, account, lines)?;
    }
    if said.problems.is_empty() {
        return Ok(());
    }
    part(out, &t!(words, "import-wrong"), &said.problems)
}

/// How what had to be guessed is said, each way once.
fn hints(proposal: &Proposal, words: &Words) -> Vec<String> {
    let has = |is: fn(&Note) -> bool| proposal.notes.iter().any(is);
    let days = has(|it| matches!(it, Note::Days(..)));
    let names = has(|it| matches!(it, Note::Alike(..) | Note::Same(..)));
    let days = days.then(|| t!(words, "import-days-hint"));
    let names = names.then(|| t!(words, "import-alike-hint"));
    days.into_iter().chain(names).collect()
}

/// Whether it would help to be told what a heading stands for.
fn wants_mapping(proposal: &Proposal) -> bool {
    let is_open = |it: &Meaning| matches!(it, Meaning::Unknown | Meaning::YearMissing);
    proposal.is_hopeless() || proposal.mapping.iter().any(|it| is_open(&it.meaning))
}

/// A heading, and lines under it.
fn part(out: &mut impl io::Write, heading: &str, lines: &[String]) -> io::Result<()> {
    writeln!(out, "\n{heading}")?;
    for line in lines {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}
