//! What is changed on the settings page, in the settings file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

use super::keeper::typed;
use super::shipped;
use crate::app::options_page::Written;
use crate::i18n::{Failure, Lang};
use crate::keymap::Keymap;
use crate::store::settings::{self, SettingError};
use crate::store::state_folder::create_private;

/// Writes a setting into the settings file, if there is a place for one.
pub(super) fn configure(file: Option<&Path>, written: Written, lang: Lang) -> Result<(), Failure> {
    let (key, value) = entry(written);
    set(file, key, &value, lang)
}

/// Reads another table of keys and has the settings file name it; where nothing was typed, the usual one holds
/// again, if it is there, or the program's own.
pub(super) fn use_keys(
    file: Option<&Path>,
    path: &str,
    lang: Lang,
) -> Result<(Box<Keymap>, Option<String>), Failure> {
    let named = whole(path)?;
    let usual = || file.and_then(Path::parent).map(|it| it.join("keymap.yaml"));
    let read_from = named.clone().or_else(|| usual().filter(|it| it.exists()));
    let keymap = match &read_from {
        Some(path) => keys_in(path)?,
        None => Keymap::default(),
    };
    set(file, "keymap", &value_of(named.as_deref()), lang)?;
    Ok((
        Box::new(keymap),
        read_from.map(|it| it.display().to_string()),
    ))
}

fn keys_in(path: &Path) -> Result<Keymap, Failure> {
    let file = || path.display().to_string();
    let text = fs::read_to_string(path).map_err(|why| Failure::NotRead {
        file: file(),
        why: why.into(),
    })?;
    Keymap::with_user_table(&text).map_err(|mistakes| Failure::Keys {
        file: file(),
        mistakes,
    })
}

/// Makes the folder that copies are to be kept in, where it is not there, and has the settings file name it;
/// none where nothing was typed.
pub(super) fn keep_copies_in(
    file: Option<&Path>,
    path: &str,
    lang: Lang,
) -> Result<Option<PathBuf>, Failure> {
    let folder = whole(path)?;
    if let Some(folder) = &folder {
        create_private(folder).map_err(|why| match why.kind() {
            io::ErrorKind::NotFound => Failure::NoFolder(folder.display().to_string()),
            _ => Failure::System {
                file: folder.display().to_string(),
                why: why.into(),
            },
        })?;
    }
    set(file, "backups", &value_of(folder.as_deref()), lang)?;
    Ok(folder)
}

/// The whole path of what was typed, so that it means the same wherever the program is started next; none where
/// nothing was.
fn whole(path: &str) -> Result<Option<PathBuf>, Failure> {
    if path.trim().is_empty() {
        return Ok(None);
    }
    let path = typed(path)?;
    let whole = std::path::absolute(&path).unwrap_or(path);
    Ok(Some(whole))
}

fn value_of(path: Option<&Path>) -> Value {
    path.map_or(Value::Null, |path| path.display().to_string().into())
}

/// Writes a setting; a new file has comments in `lang`.
fn set(file: Option<&Path>, key: &str, value: &Value, lang: Lang) -> Result<(), Failure> {
    let file = file.ok_or(Failure::NoSettings)?;
    settings::set(file, key, value, shipped::settings(lang)).map_err(|error| match error {
        SettingError::Read { path, source } => Failure::NotRead {
            file: path.display().to_string(),
            why: source.into(),
        },
        SettingError::Patch(_) => Failure::NoSettingsFile(file.display().to_string()),
        SettingError::Write(error) => error.into(),
    })
}

/// The key of a setting, and its value.
fn entry(written: Written) -> (&'static str, Value) {
    match written {
        Written::Language(lang) => ("language", lang.id().into()),
        Written::Theme(theme) => ("theme", theme.id().into()),
        Written::Motion(on) => ("motion", on.into()),
        Written::Mouse(on) => ("mouse", on.into()),
        Written::DigitRow(row) => ("digit_row", row.id().into()),
        Written::Ascii(on) => ("ascii", on.into()),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::app::options::Theme;
    use crate::keymap::DigitRow;

    #[test]
    fn what_is_written_is_what_a_start_reads() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        for written in [
            Written::Language(Lang::Fr),
            Written::Theme(Theme::HighContrast),
            Written::Motion(false),
            Written::Mouse(false),
            Written::DigitRow(DigitRow::Azerty),
            Written::Ascii(true),
        ] {
            configure(Some(&file), written, Lang::En).unwrap();
        }
        let config = crate::config::Config::load(&file);
        let wanted = crate::config::Config {
            language: Some(Lang::Fr),
            theme: Some(Theme::HighContrast),
            motion: Some(false),
            mouse: Some(false),
            digit_row: Some(DigitRow::Azerty),
            ascii: Some(true),
            ..crate::config::Config::default()
        };
        assert_eq!(config, wanted);
    }

    #[test]
    fn keys_that_are_good_hold_and_are_named_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        let keys = folder.path().join("keys.yaml");
        let table = "- {keys: [Q], action: quit, scope: global}\n";
        crate::store::atomic::write(&keys, table.as_bytes()).unwrap();
        let (_, path) = use_keys(Some(&file), &keys.display().to_string(), Lang::En).unwrap();
        assert_eq!(path, Some(keys.display().to_string()));
        let named = || crate::config::Config::load(&file).keymap;
        assert_eq!(named(), Some(keys));
        let (_, path) = use_keys(Some(&file), " ", Lang::En).unwrap();
        assert_eq!((path, named()), (None, None));
    }

    #[test]
    fn keys_that_are_wrong_change_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        let keys = folder.path().join("keys.yaml");
        crate::store::atomic::write(&keys, b"- {keys: [Q], action: quitt}\n").unwrap();
        let wrong = use_keys(Some(&file), &keys.display().to_string(), Lang::En);
        assert!(matches!(wrong, Err(Failure::Keys { .. })), "{wrong:?}");
        let missing = use_keys(Some(&file), "/nowhere/keys.yaml", Lang::En);
        assert!(matches!(missing, Err(Failure::NotRead { .. })));
        assert!(!file.exists());
    }

    #[test]
    fn a_folder_for_copies_is_made_and_named_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        let copies = folder.path().join("usb/copies");
        let kept = keep_copies_in(Some(&file), &copies.display().to_string(), Lang::En);
        assert_eq!(kept, Ok(Some(copies.clone())));
        assert!(copies.is_dir());
        let named = || crate::config::Config::load(&file).backups;
        assert_eq!(named(), Some(copies));
        assert_eq!(keep_copies_in(Some(&file), "", Lang::En), Ok(None));
        assert_eq!(named(), None);
    }

    #[rstest]
    #[case::english(Lang::En, "# Settings of keyfolio.")]
    #[case::french(Lang::Fr, "# Réglages de keyfolio.")]
    fn a_new_file_has_its_comments_in_the_language_chosen(#[case] lang: Lang, #[case] start: &str) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.yaml");
        configure(Some(&file), Written::Language(lang), lang).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(start), "{text}");
        assert!(text.ends_with(&format!("\nlanguage: {}\n", lang.id())));
    }

    #[test]
    fn where_there_is_no_place_it_says_so() {
        let done = configure(None, Written::Ascii(true), Lang::En);
        assert_eq!(done, Err(Failure::NoSettings));
    }
}
