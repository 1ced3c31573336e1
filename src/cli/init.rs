//! `keyfolio init`: a new portfolio.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::arguments::Init;
use super::example::{BEGINNING, EXAMPLE};
use super::mistake::Mistake;
use crate::store::atomic::{self, Expect, RealFs, WriteError};
use crate::store::read::read;

/// Where a new portfolio goes unless a place is named: where it will be looked for.
const HERE: &str = "portfolio.yaml";

/// Makes a new portfolio, never over a file that is there.
pub(super) fn run(init: &Init) -> color_eyre::Result<ExitCode> {
    let path = init.file.clone().unwrap_or_else(|| PathBuf::from(HERE));
    let text = if init.example { EXAMPLE } else { BEGINNING };
    let text = match &init.name {
        Some(name) => named(text, name)?,
        None => text.to_owned(),
    };
    write(&path, &text)?;
    let open = if path == Path::new(HERE) {
        "keyfolio".to_owned()
    } else {
        format!("keyfolio {}", path.display())
    };
    writeln!(
        std::io::stdout(),
        "{} is there now. `{open}` opens it, and any text editor.",
        path.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// A text with the portfolio's name put in, its comments kept.
fn named(text: &str, name: &str) -> Result<String, Mistake> {
    let refused = |why: &dyn std::fmt::Display| Mistake::Name(why.to_string());
    let quoted = serde_json::to_string(name.trim()).map_err(|error| refused(&error))?;
    let line = text.lines().find(|line| line.starts_with("  name: "));
    let named = text.replacen(line.unwrap_or_default(), &format!("  name: {quoted}"), 1);
    let portfolio = read(&named).map_err(|report| refused(&report))?;
    if portfolio.settings().name == name.trim() {
        Ok(named)
    } else {
        Err(refused(&"it does not come back as it was given"))
    }
}

fn write(path: &Path, text: &str) -> Result<(), Mistake> {
    match atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Nothing) {
        Ok(_) => Ok(()),
        Err(WriteError::Changed { path }) => Err(Mistake::Exists(path)),
        Err(error) => Err(Mistake::Other(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Aurora")]
    #[case::accents("Étoile & fils: « Nord »")]
    #[case::quotes("The \"best\" # of 7")]
    #[case::a_number("42")]
    #[case::spaces_around("  Aurora ")]
    fn a_name_is_put_in(#[case] name: &str) {
        for text in [EXAMPLE, BEGINNING] {
            let named = named(text, name).unwrap();
            assert_eq!(read(&named).unwrap().settings().name, name.trim());
            assert_eq!(named.lines().count(), text.lines().count());
        }
    }
}
