//! `keyfolio init`: a new portfolio.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::arguments::Init;
use super::mistake::Mistake;
use super::session::Session;
use crate::domain::edit::Edit;
use crate::domain::field::{SettingsField, Value};
use crate::i18n::{Failure, Words, t};
use crate::runtime::shipped::{EXAMPLE, beginning as shipped};
use crate::store::atomic::WriteError;
use crate::store::beginning::{self, BeginningError};
use crate::store::read::read;

/// Where a new portfolio goes unless a place is named: where it will be looked for.
const HERE: &str = "portfolio.yaml";

/// Makes a new portfolio, never over a file that is there.
pub(super) fn run(session: &Session, init: &Init) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    let path = init.file.clone().unwrap_or_else(|| PathBuf::from(HERE));
    let template = if init.example {
        EXAMPLE
    } else {
        shipped(words.lang())
    };
    let text = match &init.name {
        Some(name) => named(template, name, &words)?,
        None => template.to_owned(),
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
fn named(template: &str, name: &str, words: &Words) -> Result<String, Mistake> {
    let unwritable = |why: &str| Mistake::Name(why.to_owned());
    let mut wanted = read(template).map_err(|report| Mistake::Name(words.report(&report)))?;
    let edit = Edit::SetSettings {
        field: SettingsField::Name,
        value: Value::Text(name.trim().to_owned()),
    };
    let unnamed = |_| unwritable(&t!(words, "name-comes-back"));
    wanted.apply(edit).map_err(unnamed)?;
    beginning::text(template, &wanted).map_err(|error| match error {
        BeginningError::Problems(report) => Mistake::Name(words.report(&report)),
        _ => unwritable(&t!(words, "name-comes-back")),
    })
}

fn write(path: &Path, text: &str) -> Result<(), Mistake> {
    match beginning::write(path, text) {
        Ok(_) => Ok(()),
        Err(WriteError::Changed { path }) => Err(Mistake::Exists(path)),
        Err(error) => Err(Mistake::File(Failure::from(error))),
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
        for text in [EXAMPLE, shipped(Lang::En), shipped(Lang::Fr)] {
            let named = named(text, name, &Words::new(Lang::En)).unwrap();
            assert_eq!(read(&named).unwrap().settings().name, name.trim());
            assert_eq!(named.lines().count(), text.lines().count());
        }
    }

    #[test]
    fn a_name_of_nothing_is_none() {
        let named = named(shipped(Lang::En), "  ", &Words::new(Lang::En));
        assert!(matches!(named, Err(Mistake::Name(_))));
    }
}
