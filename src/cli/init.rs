//! `keyfolio init`: a new portfolio.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::arguments::Init;
use super::example::{BEGINNING, EXAMPLE};
use super::mistake::Mistake;
use super::session::Session;
use crate::i18n::{Words, t};
use crate::store::atomic::{self, Expect, RealFs, WriteError};
use crate::store::read::read;

/// Where a new portfolio goes unless a place is named: where it will be looked for.
const HERE: &str = "portfolio.yaml";

/// Makes a new portfolio, never over a file that is there.
pub(super) fn run(session: &Session, init: &Init) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    let path = init.file.clone().unwrap_or_else(|| PathBuf::from(HERE));
    let text = if init.example { EXAMPLE } else { BEGINNING };
    let text = match &init.name {
        Some(name) => named(text, name, &words)?,
        None => text.to_owned(),
    };
    write(&path, &text)?;
    let open = if path == Path::new(HERE) {
        "keyfolio".to_owned()
    } else {
        format!("keyfolio {}", path.display())
    };
    let path = path.display().to_string();
    let done = t!(words, "init-done", path = path, command = open);
    writeln!(std::io::stdout(), "{done}")?;
    Ok(ExitCode::SUCCESS)
}

/// A text with the portfolio's name put in, its comments kept.
fn named(text: &str, name: &str, words: &Words) -> Result<String, Mistake> {
    let quoted =
        serde_json::to_string(name.trim()).map_err(|error| Mistake::Name(error.to_string()))?;
    let line = text.lines().find(|line| line.starts_with("  name: "));
    let named = text.replacen(line.unwrap_or_default(), &format!("  name: {quoted}"), 1);
    let portfolio = read(&named).map_err(|report| Mistake::Name(words.report(&report)))?;
    if portfolio.settings().name == name.trim() {
        Ok(named)
    } else {
        Err(Mistake::Name(t!(words, "name-comes-back")))
    }
}

fn write(path: &Path, text: &str) -> Result<(), Mistake> {
    match atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Nothing) {
        Ok(_) => Ok(()),
        Err(WriteError::Changed { path }) => Err(Mistake::Exists(path)),
        Err(error) => Err(Mistake::File(error.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Aurora")]
    #[case::accents("Étoile & fils: « Nord »")]
    #[case::quotes("The \"best\" # of 7")]
    #[case::a_number("42")]
    #[case::spaces_around("  Aurora ")]
    fn a_name_is_put_in(#[case] name: &str) {
        for text in [EXAMPLE, BEGINNING] {
            let named = named(text, name, &Words::new(Lang::En)).unwrap();
            assert_eq!(read(&named).unwrap().settings().name, name.trim());
            assert_eq!(named.lines().count(), text.lines().count());
        }
    }
}
