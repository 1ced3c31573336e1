//! The user's own editor.

use std::env;
use std::path::{self, Path};
use std::process::Command;

use crate::i18n::Failure;

/// What the shell says where there is no such program.
const NOT_FOUND: i32 = 127;

/// Opens `file` in the user's editor, which gets the terminal, and waits for it to end.
///
/// # Errors
/// Where the editor does not start, or does not end well; the file may have been changed even then.
pub fn edit(file: &Path) -> Result<(), Failure> {
    let editor = chosen(|name| env::var(name).ok());
    // Absolute, so that no name can be taken for an option.
    let file = path::absolute(file).unwrap_or_else(|_| file.to_owned());
    match command(&editor, &file).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) if status.code() == Some(NOT_FOUND) => Err(Failure::EditorMissing(editor)),
        Ok(status) => {
            let code = status.code();
            Err(Failure::EditorEnded { editor, code })
        }
        Err(source) => {
            let why = source.into();
            Err(Failure::EditorStart { editor, why })
        }
    }
}

/// The editor of an environment: `VISUAL`, then `EDITOR`, then what every system has.
fn chosen(variable: impl Fn(&str) -> Option<String>) -> String {
    let set = ["VISUAL", "EDITOR"]
        .into_iter()
        .filter_map(variable)
        .find(|editor| !editor.trim().is_empty());
    set.unwrap_or_else(|| "vi".to_owned())
}

/// The command that opens `file`. By the shell, as git does it: people write options, quotes,
/// variables and `~` into `EDITOR`, and only the shell knows how it meant them.
fn command(editor: &str, file: &Path) -> Command {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("{editor} \"$@\""))
        .arg(editor)
        .arg(file);
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::visual_first(&[("VISUAL", "hx"), ("EDITOR", "ed")], "hx")]
    #[case::editor(&[("EDITOR", "code -w")], "code -w")]
    #[case::blank_is_unset(&[("VISUAL", " "), ("EDITOR", "ed")], "ed")]
    #[case::none(&[], "vi")]
    fn which_editor(#[case] set: &[(&str, &str)], #[case] expected: &str) {
        let variable = |name: &str| {
            set.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(chosen(variable), expected);
    }

    #[rstest]
    #[case::a_word("touch")]
    #[case::an_option("touch -a")]
    #[case::quotes("'touch'")]
    #[case::a_variable("${NO_SUCH_VARIABLE-touch}")]
    fn the_shell_reads_the_words(#[case] editor: &str) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("two words.yaml");
        assert!(command(editor, &file).status().unwrap().success());
        assert!(file.exists());
    }
}
