//! A merge that git could not finish: the file holds its markers, and git keeps the versions.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::window::{Guard, Standing};
use crate::store::guard;
use crate::store::merge::merge_texts;

/// A merge of a file that can be finished here.
#[derive(Debug)]
pub struct Unmerged {
    /// The file.
    pub file: PathBuf,
    /// What both sides go back to, ours, theirs.
    pub versions: [String; 3],
    /// Both in one text; where something has to be decided, of the side that stands until then.
    pub together: String,
    /// How many places have to be decided.
    pub undecided: usize,
    /// Whether this window may write the file.
    pub standing: Standing,
}

impl Unmerged {
    /// The merge of a file, where git has the three versions and both sides of it go together. Nothing
    /// where another window has the file.
    pub fn find(file: &Path) -> Option<Self> {
        let versions = [stage(1, file)?, stage(2, file)?, stage(3, file)?];
        let [base, ours, theirs] = versions.each_ref();
        let merged = merge_texts(base, ours, theirs).ok()?;
        let standing = Standing::claim(file);
        if matches!(standing.guard, Guard::Theirs) {
            return None;
        }
        Some(Self {
            file: file.to_owned(),
            undecided: merged.conflicts.len(),
            together: merged.text,
            versions,
            standing,
        })
    }
}

/// A version of a file, as git keeps it while a merge is not finished: 1 is what both sides go back to,
/// 2 ours, 3 theirs. Only if it may be parsed.
fn stage(number: u8, file: &Path) -> Option<String> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    let name = file.file_name()?.to_str()?;
    let shown = Command::new("git")
        .arg("-C")
        .arg(folder.unwrap_or(Path::new(".")))
        .args(["cat-file", "blob"]) // as it is kept: no filter of the user's runs
        .arg(format!(":{number}:./{name}"))
        .output()
        .ok()?;
    if !shown.status.success() {
        return None;
    }
    guard::check(&shown.stdout).ok().map(str::to_owned)
}
