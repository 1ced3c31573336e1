//! What is wrong with the arguments of a call, in words.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::headings;
use crate::everyday::{LIKENESS, nearest};
use crate::i18n::{Words, t};

/// What is wrong with what may have been meant, and how the command is called. `slip` is the call of a command that may
/// have been meant, `usage` how the command is called where clap does not say it well. A kind of mistake that has no words of
/// ours is told by clap itself.
pub(super) fn said(
    error: &Error,
    slip: Option<String>,
    usage: Option<String>,
    words: &Words,
) -> Vec<String> {
    let context = Context(error);
    let near = slip.or_else(|| context.near());
    let near = near.map(|name| t!(words, "argument-near", name = name));
    let wrong: Vec<String> = [wrong(error, words)].into_iter().chain(near).collect();
    let usage = usage.unwrap_or_else(|| context.text(ContextKind::Usage));
    let usage = Some(usage).filter(|it| !it.is_empty());
    let usage = usage.map(|usage| headings::headed(&usage, words));
    [wrong.join("\n")].into_iter().chain(usage).collect()
}

fn wrong(error: &Error, words: &Words) -> String {
    let context = Context(error);
    let argument = context.text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            t!(words, "argument-unknown", argument = argument)
        }
        ErrorKind::InvalidSubcommand => {
            let command = context.text(ContextKind::InvalidSubcommand);
            t!(words, "argument-unknown", argument = command)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => context.value(words, argument),
        ErrorKind::ArgumentConflict => {
            let other = context.text(ContextKind::PriorArg);
            if other.is_empty() {
                t!(words, "argument-conflicts", argument = argument)
            } else if other == argument {
                t!(words, "argument-twice", argument = argument)
            } else {
                t!(
                    words,
                    "argument-conflict",
                    argument = argument,
                    other = other
                )
            }
        }
        ErrorKind::MissingRequiredArgument => {
            t!(words, "argument-missing", arguments = argument)
        }
        ErrorKind::InvalidUtf8 => t!(words, "argument-not-text"),
        _ => error.to_string(),
    }
}

/// What clap knows of a mistake.
struct Context<'a>(&'a Error);

impl Context<'_> {
    /// In words; empty where it knows nothing.
    fn text(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            _ => String::new(),
        }
    }

    /// Of a value that cannot be.
    fn value(&self, words: &Words, argument: String) -> String {
        let value = self.text(ContextKind::InvalidValue);
        if value.is_empty() {
            return t!(words, "argument-no-value", argument = argument);
        }
        let wrong = t!(
            words,
            "argument-wrong-value",
            value = value,
            argument = argument
        );
        let values = self.text(ContextKind::ValidValue);
        if values.is_empty() {
            return wrong;
        }
        format!("{wrong}\n{}", t!(words, "argument-values", values = values))
    }

    /// What may have been meant.
    fn near(&self) -> Option<String> {
        let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
        let near = kinds.into_iter().map(|kind| self.text(kind));
        let near = near.into_iter().find(|it| !it.is_empty())?;
        let wrong = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand];
        let mut wrong = wrong.into_iter().map(|kind| self.text(kind));
        // Clap guesses more than a slip of the keyboard explains.
        wrong
            .any(|it| nearest(&it, [near.as_str()], LIKENESS).is_some())
            .then_some(near)
    }
}
