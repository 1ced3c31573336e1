//! What is changed on the settings page, in the settings file.

use std::path::Path;

use serde_yaml::Value;

use crate::app::options_page::Written;
use crate::i18n::Failure;
use crate::store::settings::{self, SettingError};

/// Writes a setting into the settings file, if there is a place for one.
pub(super) fn configure(file: Option<&Path>, written: Written) -> Result<(), Failure> {
    let file = file.ok_or(Failure::NoSettings)?;
    let (key, value) = entry(written);
    settings::set(file, key, &value).map_err(|error| match error {
        SettingError::Read { path, source } => Failure::NotRead {
            file: path.display().to_string(),
            why: source.to_string(),
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
    use super::*;
    use crate::app::options::Theme;
    use crate::i18n::Lang;
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
            configure(Some(&file), written).unwrap();
        }
        let config = crate::config::Config::load(&file).unwrap();
        let wanted = crate::config::Config {
            language: Some(Lang::Fr),
            theme: Some(Theme::HighContrast),
            motion: Some(false),
            mouse: Some(false),
            digit_row: Some(DigitRow::Azerty),
            ascii: Some(true),
            keymap: None,
        };
        assert_eq!(config, wanted);
    }

    #[test]
    fn where_there_is_no_place_it_says_so() {
        let done = configure(None, Written::Ascii(true));
        assert_eq!(done, Err(Failure::NoSettings));
    }
}
