//! `keyfolio merge --install`: git is told of the merge, in one repository.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::cli::mistake::Mistake;
use crate::i18n::{Words, t};
use crate::store::atomic;

/// Under which name git knows the merge.
const NAME: &str = "keyfolio";
/// Where a repository says which files are merged how; it is shared with everybody who clones it.
const ATTRIBUTES: &str = ".gitattributes";

/// Makes the two entries git needs, where they are missing, and says what was done.
pub(super) fn run(file: Option<PathBuf>, words: &Words) -> color_eyre::Result<ExitCode> {
    let file = file.unwrap_or_else(|| PathBuf::from("portfolio.yaml"));
    let folder = folder_of(&file)?;
    let root = PathBuf::from(git(&folder, &["rev-parse", "--show-toplevel"])?);
    let driver = driver()?;
    git(
        &root,
        &[
            "config",
            &format!("merge.{NAME}.name"),
            "keyfolio, by meaning",
        ],
    )?;
    git(&root, &["config", &format!("merge.{NAME}.driver"), &driver])?;
    let entry = format!("{} merge={NAME}", pattern(&root, &folder, &file));
    let attributes = root.join(ATTRIBUTES);
    let added = add_line(&attributes, &entry)?;
    let out = &mut io::stdout().lock();
    let root = root.display().to_string();
    writeln!(
        out,
        "{}",
        t!(words, "merge-installed", folder = root, driver = driver)
    )?;
    let attributes = attributes.display().to_string();
    let said = if added {
        t!(
            words,
            "merge-attributes-added",
            file = attributes,
            line = entry
        )
    } else {
        t!(
            words,
            "merge-attributes-there",
            file = attributes,
            line = entry
        )
    };
    writeln!(out, "{said}")?;
    Ok(ExitCode::SUCCESS)
}

/// The folder of a file, which itself need not be there yet.
fn folder_of(file: &Path) -> io::Result<PathBuf> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    fs::canonicalize(folder.unwrap_or_else(|| Path::new(".")))
}

/// The file as `.gitattributes` names it: from the root of the repository, with slashes.
fn pattern(root: &Path, folder: &Path, file: &Path) -> String {
    let folder = fs::canonicalize(root).ok().and_then(|root| {
        let inside = folder.strip_prefix(root).ok()?;
        Some(inside.to_owned())
    });
    let name = file.file_name().map(PathBuf::from).unwrap_or_default();
    let path = folder.unwrap_or_default().join(name);
    let pattern = format!("/{}", path.display());
    if pattern.contains(char::is_whitespace) {
        format!("\"{pattern}\"")
    } else {
        pattern
    }
}

/// The command git runs: this very program, wherever it lies; git's shell takes the quotes away.
fn driver() -> io::Result<String> {
    let program = env::current_exe()?.display().to_string();
    let quoted = program.replace('\'', r"'\''");
    Ok(format!("'{quoted}' merge %O %A %B"))
}

/// Adds a line to a file, made where it is missing; says whether it had to be.
fn add_line(path: &Path, line: &str) -> color_eyre::Result<bool> {
    let before = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read?,
    };
    if before.lines().any(|known| known.trim() == line) {
        return Ok(false);
    }
    let gap = if before.is_empty() || before.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    atomic::write(path, format!("{before}{gap}{line}\n").as_bytes()).map_err(Mistake::from)?;
    Ok(true)
}

/// What git says to a question asked in a folder.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, Mistake> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .map_err(|error| Mistake::Git(error.into()))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        Err(Mistake::Git(why.trim().to_owned().into()))
    }
}
