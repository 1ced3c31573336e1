//! `keyfolio merge`: two versions of a portfolio into one, as git asks for it.

mod install;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_yaml::Value;

use super::arguments::Merge;
use super::mistake::Mistake;
use super::session::Session;
use crate::clean::Clean;
use crate::i18n::{Words, t};
use crate::store::atomic::{self, Expect, RealFs};
use crate::store::document::Document;
use crate::store::merge::{Conflict, MergeError, brief, merge_texts};
use crate::ui::text;

/// Something has to be decided: git then leaves the file to its user.
const UNDECIDED: u8 = 1;

/// Brings two versions together in the file of ours, or has git call this in a repository.
pub(super) fn run(session: &Session, asked: Merge) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    match (asked.base, asked.ours, asked.theirs) {
        (Some(base), Some(ours), Some(theirs)) => bring_together([&base, &ours, &theirs], &words),
        _ => install::run(asked.file, &words),
    }
}

fn bring_together([base, ours, theirs]: [&Path; 3], words: &Words) -> color_eyre::Result<ExitCode> {
    let open = |path| Document::open(path).map_err(Mistake::from);
    let documents = [open(base)?, open(ours)?, open(theirs)?];
    let [base_text, our_text, their_text] = documents.each_ref().map(Document::text);
    let merged = match merge_texts(base_text, our_text, their_text) {
        Ok(merged) => merged,
        Err(MergeError::Together(report)) => {
            let path = PathBuf::from(ours);
            return Err(Mistake::Together { path, report }.into());
        }
        Err(error) => return Err(error.into()),
    };
    let expected = Expect::Bytes(our_text.as_bytes());
    atomic::write_through(&RealFs, ours, merged.text.as_bytes(), expected)
        .map_err(Mistake::from)?;
    say(&merged.conflicts, words)?;
    let undecided = !merged.conflicts.is_empty();
    Ok(ExitCode::from(if undecided { UNDECIDED } else { 0 }))
}

/// One line a conflict: where, what stood there, what each side made of it, which one stands.
fn say(conflicts: &[Conflict], words: &Words) -> io::Result<()> {
    let err = &mut io::stderr().lock();
    if !conflicts.is_empty() {
        writeln!(
            err,
            "{}",
            t!(words, "merge-undecided", count = conflicts.len())
        )?;
    }
    for conflict in conflicts {
        let said = [&conflict.base, &conflict.ours, &conflict.theirs];
        let [base, ours, theirs] = said.map(|value| shown(value.as_ref(), words));
        let place = conflict.path.to_string();
        let line = match conflict.ours {
            Some(_) => t!(
                words,
                "merge-ours-stands",
                place = place,
                base = base,
                ours = ours,
                theirs = theirs
            ),
            None => t!(
                words,
                "merge-theirs-stands",
                place = place,
                base = base,
                theirs = theirs
            ),
        };
        writeln!(err, "  {}", Clean::new(&line).as_str())?;
    }
    Ok(())
}

/// A value in a few words.
fn shown(value: Option<&Value>, words: &Words) -> String {
    const LONGEST: usize = 60;
    let words = value.map_or_else(|| t!(words, "merge-nothing"), brief);
    text::truncate(&words, LONGEST).into_owned()
}
