//! A file with a merge that git could not finish: whether it is to be finished here.

use std::io::{self, Write as _};
use std::path::Path;

use crate::clean::Clean;
use crate::i18n::{Words, t};
use crate::runtime::launch::{LaunchError, Opened};
use crate::runtime::unmerged::Unmerged;
use crate::runtime::window::Use;
use crate::store::document::OpenError;
use crate::store::guard::GuardError;

/// What was opened; or, where git has left a merge in the file that can be finished and its user wants it
/// to be, that. Asked on the terminal as the shell left it: the answer decides whether there is anything to show.
pub(super) fn offer(
    opened: Result<Opened, LaunchError>,
    file: &Path,
    purpose: Use,
    words: &Words,
) -> Result<Opened, LaunchError> {
    let refused = match opened {
        Err(error) if is_unmerged(&error) && purpose == Use::Change => error,
        opened => return opened,
    };
    match Unmerged::find(file) {
        Some(unmerged) if agrees(&unmerged, words) => Opened::unmerged(unmerged),
        _ => Err(refused),
    }
}

const fn is_unmerged(error: &LaunchError) -> bool {
    let LaunchError::Open(OpenError::Guard { source, .. }) = error else {
        return false;
    };
    matches!(source, GuardError::ConflictMarker { .. })
}

/// Says what there is to be done, and asks.
fn agrees(unmerged: &Unmerged, words: &Words) -> bool {
    let file = unmerged.file.display().to_string();
    let found = t!(words, "unmerged-found", file = file);
    let together = match unmerged.undecided {
        0 => t!(words, "unmerged-none"),
        count => t!(words, "unmerged-some", count = count),
    };
    let (found, copy) = (Clean::new(&found), t!(words, "unmerged-copy"));
    let asked = t!(words, "unmerged-ask");
    let mut out = io::stdout().lock();
    let said = write!(out, "{}\n{together}\n{copy}\n{asked} ", found.as_str());
    let mut answer = String::new();
    let heard = said
        .and_then(|()| out.flush())
        .and_then(|()| io::stdin().read_line(&mut answer));
    heard.is_ok_and(|count| count > 0) && is_yes(&answer, words)
}

/// Nothing but Enter is a yes too.
fn is_yes(answer: &str, words: &Words) -> bool {
    let answer = answer.trim().to_lowercase();
    answer.is_empty() || answer.starts_with('y') || answer.starts_with(&t!(words, "unmerged-yes"))
}

#[cfg(test)]
mod tests {
    use super::is_yes;
    use crate::i18n::{Lang, Words};
    use rstest::rstest;

    #[rstest]
    #[case::enter(Lang::En, "\n", true)]
    #[case::yes(Lang::En, "Yes\n", true)]
    #[case::no(Lang::En, "n\n", false)]
    #[case::oui(Lang::Fr, "o\n", true)]
    #[case::non(Lang::Fr, "non\n", false)]
    #[case::anything_else(Lang::En, "what?\n", false)]
    fn an_answer(#[case] lang: Lang, #[case] answer: &str, #[case] agrees: bool) {
        assert_eq!(is_yes(answer, &Words::new(lang)), agrees);
    }
}
