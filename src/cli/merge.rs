//! `keyfolio merge`: two versions of a portfolio into one, as git asks for it.

mod install;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::arguments::Merge;
use super::mistake::Mistake;
use super::session::Session;
use crate::i18n::{Clash, Held, Words, t};
use crate::store::atomic::{self, Expect, RealFs};
use crate::store::document::Document;
use crate::store::merge::{MergeError, MergedText, merge_texts};
use crate::ui::text;

/// Something has to be decided: git then leaves the file to its user.
const UNDECIDED: u8 = 1;

/// Brings two versions together in the file of ours, or has git call this in a repository.
pub(super) fn run(session: &Session, asked: Merge) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    match (asked.base, asked.ours, asked.theirs) {
        (Some(base), Some(ours), Some(theirs)) => {
            let merged = bring_together([&base, &ours, &theirs], &words)?;
            say(&merged, session, &words)?;
            let undecided = !merged.conflicts.is_empty();
            Ok(ExitCode::from(if undecided { UNDECIDED } else { 0 }))
        }
        _ => install::run(asked.file, &words),
    }
}

fn bring_together(
    [base, ours, theirs]: [&Path; 3],
    words: &Words,
) -> color_eyre::Result<MergedText> {
    let open = |path| Document::open(path).map_err(Mistake::from);
    let documents = [open(base)?, open(ours)?, open(theirs)?];
    let [base_text, our_text, their_text] = documents.each_ref().map(Document::text);
    let merged = match merge_texts(base_text, our_text, their_text) {
        Ok(merged) => merged,
        Err(MergeError::Together { report, value }) => {
            let path = PathBuf::from(ours);
            let why = words.report_of(&report, &value);
            return Err(Mistake::Together { path, why }.into());
        }
        Err(error) => return Err(error.into()),
    };
    let expected = Expect::Bytes(our_text.as_bytes());
    atomic::write_through(&RealFs, ours, merged.text.as_bytes(), expected)
        .map_err(Mistake::from)?;
    Ok(merged)
}

/// One line a conflict: where, what stood there, what each side made of it, which one stands.
fn say(merged: &MergedText, session: &Session, words: &Words) -> io::Result<()> {
    let count = merged.conflicts.len();
    if count == 0 {
        return Ok(());
    }
    let config = session.usual_config();
    let err = &mut io::stderr().lock();
    writeln!(err, "{}", t!(words, "merge-undecided", count = count))?;
    for conflict in &merged.conflicts {
        let clash = Clash::of(conflict, &[&merged.value]);
        let said = [&clash.before, &clash.ours, &clash.theirs];
        let [base, ours, theirs] = said.map(|held| shown(held.as_ref(), words));
        let place = words.place_in(&clash.place, clash.account_in(&merged.value).as_deref());
        let line = match clash.ours {
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
        writeln!(err, "{}", session.printable(&config, &format!("  {line}")))?;
    }
    Ok(())
}

/// What stands somewhere, in a few words.
fn shown(held: Option<&Held>, words: &Words) -> String {
    const LONGEST: usize = 60;
    let words = held.map_or_else(|| t!(words, "merge-nothing"), |held| words.held(held));
    text::truncate(&words, LONGEST).into_owned()
}
