//! What the system says of a failure, in words of ours for what is usual; the one place where it is worded.

use std::io::{self, ErrorKind};

use super::{Words, t};

/// What the system said of something that failed, to be said in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemError {
    kind: ErrorKind,
    /// In its own words.
    said: String,
}

impl From<&io::Error> for SystemError {
    fn from(error: &io::Error) -> Self {
        // What is not the system's but was made an error of it keeps its words, whatever its kind.
        let is_ours = error.get_ref().is_some();
        Self {
            kind: if is_ours {
                ErrorKind::Other
            } else {
                error.kind()
            },
            said: error.to_string(),
        }
    }
}

impl From<io::Error> for SystemError {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}

/// What another program said, which is quoted.
impl From<String> for SystemError {
    fn from(said: String) -> Self {
        let kind = ErrorKind::Other;
        Self { kind, said }
    }
}

impl Words {
    /// How the user's editor failed, by the code it left the shell with.
    pub(super) fn editor_ended(&self, editor: &str, code: Option<i32>) -> String {
        match code {
            Some(code @ 129..) => {
                let signal = (code - 128).to_string();
                t!(
                    self,
                    "editor-ended-signal",
                    editor = editor,
                    signal = signal
                )
            }
            Some(code) => {
                t!(
                    self,
                    "editor-ended-code",
                    editor = editor,
                    code = code.to_string()
                )
            }
            None => t!(self, "editor-ended-otherwise", editor = editor),
        }
    }

    /// What the system said, as a part of a sentence; what is not usual in the system's own words.
    pub fn system(&self, error: &SystemError) -> String {
        match error.kind {
            ErrorKind::NotFound => t!(self, "system-not-found"),
            ErrorKind::PermissionDenied => t!(self, "system-permission"),
            ErrorKind::StorageFull => t!(self, "system-full"),
            ErrorKind::QuotaExceeded => t!(self, "system-quota"),
            ErrorKind::FileTooLarge => t!(self, "system-too-large"),
            ErrorKind::ReadOnlyFilesystem => t!(self, "system-read-only"),
            ErrorKind::IsADirectory => t!(self, "system-is-folder"),
            ErrorKind::NotADirectory => t!(self, "system-no-folder"),
            ErrorKind::AlreadyExists => t!(self, "system-exists"),
            ErrorKind::InvalidFilename => t!(self, "system-name"),
            ErrorKind::InvalidData => t!(self, "system-no-text"),
            ErrorKind::UnexpectedEof => t!(self, "system-ends"),
            ErrorKind::Interrupted => t!(self, "system-interrupted"),
            ErrorKind::TimedOut => t!(self, "system-timed-out"),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => t!(self, "system-busy"),
            ErrorKind::BrokenPipe => t!(self, "system-pipe"),
            ErrorKind::WouldBlock => t!(self, "system-no-more"),
            ErrorKind::OutOfMemory => t!(self, "system-memory"),
            ErrorKind::Unsupported => t!(self, "system-unsupported"),
            _ => error.said.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::Lang;

    #[rstest]
    #[case::not_found(ErrorKind::NotFound, "there is no such file")]
    #[case::permission(ErrorKind::PermissionDenied, "you have no permission for that")]
    #[case::full(ErrorKind::StorageFull, "the disk is full")]
    #[case::quota(ErrorKind::QuotaExceeded, "your share of the disk is used up")]
    #[case::too_large(ErrorKind::FileTooLarge, "the file is too large")]
    #[case::read_only(ErrorKind::ReadOnlyFilesystem, "the disk can only be read")]
    #[case::folder(ErrorKind::IsADirectory, "it is a folder, not a file")]
    #[case::no_folder(ErrorKind::NotADirectory, "a part of the path is a file, not a folder")]
    #[case::exists(ErrorKind::AlreadyExists, "there is something of that name already")]
    #[case::name(ErrorKind::InvalidFilename, "no file can have such a name")]
    #[case::no_text(ErrorKind::InvalidData, "it is not text (UTF-8)")]
    #[case::ends(ErrorKind::UnexpectedEof, "it ends too early")]
    #[case::interrupted(ErrorKind::Interrupted, "it was interrupted")]
    #[case::timed_out(ErrorKind::TimedOut, "it took too long")]
    #[case::busy(ErrorKind::ResourceBusy, "it is in use")]
    #[case::pipe(ErrorKind::BrokenPipe, "nobody reads on at the other end")]
    #[case::no_more(ErrorKind::WouldBlock, "the system gives no more at the moment")]
    #[case::memory(ErrorKind::OutOfMemory, "there is not enough memory")]
    #[case::unsupported(ErrorKind::Unsupported, "the system cannot do that")]
    fn what_is_usual_has_words_in_every_language(#[case] kind: ErrorKind, #[case] said: &str) {
        let error = SystemError::from(io::Error::from(kind));
        assert_eq!(Words::new(Lang::En).system(&error), said);
        let french = Words::new(Lang::Fr).system(&error);
        assert!(!french.is_empty() && french != said && french != error.said);
    }

    #[cfg(unix)]
    #[test]
    fn the_system_is_asked_for_no_words_of_its_own() {
        let missing = std::fs::read_to_string("/nowhere/at/all").expect_err("nothing there");
        let said = Words::new(Lang::Fr).system(&missing.into());
        assert_eq!(said, "ce fichier n’existe pas");
    }

    #[rstest]
    #[case::rare(io::Error::from_raw_os_error(5))]
    #[case::of_a_program(io::Error::new(ErrorKind::NotFound, "no moon tonight"))]
    fn anything_else_is_quoted(#[case] error: io::Error) {
        let said = error.to_string();
        assert_eq!(Words::new(Lang::Fr).system(&error.into()), said);
    }
}
