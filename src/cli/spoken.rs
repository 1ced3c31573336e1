//! The command line in words: help, completions, the manual page and mistakes, in the language of whoever calls.
//!
//! [`Arguments`] says what can be said; what it is for stands in `assets/i18n`, under ids made of the names of command
//! and argument. A call that is understood never gets here: words are not free.

mod headings;
mod mistaken;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory as _};

use super::MISTAKEN;
use super::arguments::{Arguments, Common};
use super::file::{HELP, command_like};
use super::session::Session;
use crate::config::Environment;
use crate::i18n::{Lang, Words, t};

/// What the program is called.
const PROGRAM: &str = "keyfolio";

/// All that can be said on the command line, with its words.
pub(super) fn command(words: &Words) -> Command {
    let speaker = Speaker { words };
    let mut command = speaker.told(Arguments::command(), true);
    command = command
        .override_usage(usage(words))
        .subcommand_help_heading(t!(words, "cli-commands"))
        .subcommand_value_name(t!(words, "cli-value-command"))
        .after_help(t!(words, "cli-after-help"))
        .after_long_help(more(words).join("\n\n"));
    command.build();
    speaker.told(command, true) // what clap has added since: the options and the command of help
}

/// What is told behind the commands: examples, files, the environment, exit codes. A heading each, and lines that fit a
/// terminal of 80 columns.
pub(super) fn more(words: &Words) -> [String; 4] {
    [
        t!(words, "cli-examples"),
        t!(words, "cli-files"),
        t!(words, "cli-environment"),
        t!(words, "cli-exit-codes"),
    ]
}

/// How the program is called: with a file, or with a command, which has its file behind it.
fn usage(words: &Words) -> String {
    let (file, command) = (t!(words, "cli-value-file"), t!(words, "cli-value-command"));
    let (first, more) = ("[OPTIONS]", headings::before_usage(words).chars().count());
    format!(
        "{PROGRAM} {first} [{file}]\n{:more$}{PROGRAM} {first} <{command}>",
        ""
    )
}

/// Answers a call that was not understood, or that asks for help or the version.
pub(super) fn answer(call: &[OsString]) -> ExitCode {
    let session = session_for(call);
    let config = session.usual_config();
    let words = session.words(&config);
    let mut command = headings::set(command(&words), &words);
    if asks_help_for_help(call) {
        let _ = command.print_long_help();
        return ExitCode::SUCCESS;
    }
    let said = match command.try_get_matches_from_mut(call) {
        Ok(_) => vec![t!(words, "argument-file-first")],
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let is_unknown = error.kind() == ErrorKind::UnknownArgument;
            let is_command = error.kind() == ErrorKind::InvalidSubcommand;
            let slip = slip(call).filter(|_| is_unknown || is_command);
            // Clap would show how it is called with what it guesses was meant.
            let usage = is_unknown.then(|| usage_of(call, &command));
            mistaken::said(&error, slip, usage, &words)
        }
    };
    let more = t!(words, "argument-more", command = called(call, &command));
    let mut err = io::stderr().lock();
    for part in said.into_iter().chain([more]) {
        let _ = writeln!(err, "{}\n", session.printable(&config, &part));
    }
    ExitCode::from(MISTAKEN)
}

/// Whether the command that helps is asked for help itself, which clap does not know.
fn asks_help_for_help(call: &[OsString]) -> bool {
    let said: Vec<_> = call.iter().skip(1).map(OsString::as_os_str).collect();
    matches!(said.as_slice(), [help, option] if *help == HELP && (*option == "--help" || *option == "-h"))
}

/// The command that somebody may have mistyped, whose arguments then make no sense; behind the one that helps, too.
fn slip(call: &[OsString]) -> Option<String> {
    let mut meant = PROGRAM.to_owned();
    let said = call.iter().skip(1);
    for word in said.filter(|it| !it.as_encoded_bytes().starts_with(b"-")) {
        let Some(command) = command_like(Path::new(word)) else {
            continue;
        };
        meant = format!("{meant} {command}");
        if word != OsStr::new(&command) {
            return Some(meant);
        }
        if command != HELP {
            return None;
        }
    }
    None
}

/// The program, with the command that it was called for.
fn called(call: &[OsString], command: &Command) -> String {
    let named = asked(call, command).map(Command::get_name);
    let named = named.filter(|name| *name != HELP); // it has no help of its own
    let parts: Vec<&str> = [PROGRAM].into_iter().chain(named).collect();
    parts.join(" ")
}

/// How the command that was called for is called, or the program where none was.
fn usage_of(call: &[OsString], command: &Command) -> String {
    let asked = asked(call, command).unwrap_or(command);
    asked.clone().render_usage().to_string()
}

/// The command that was called for.
fn asked<'a>(call: &[OsString], command: &'a Command) -> Option<&'a Command> {
    let mut said = call.iter().skip(1);
    said.find_map(|it| command.find_subcommand(it))
}

/// The session of a call that was not understood, as far as it can be seen in which language it asks for words.
fn session_for(call: &[OsString]) -> Session {
    let mut langs = values_of("--lang", call).into_iter();
    let lang = langs.find_map(|it| it.to_str().and_then(Lang::of_locale));
    let config = values_of("--config", call).into_iter().next();
    let config = config.map(PathBuf::from);
    let mut common = Common::default();
    (common.lang, common.config) = (lang, config);
    Session::new(common, Environment::of_process())
}

/// What stands behind an option wherever it is said, apart or after a `=`.
fn values_of(option: &str, call: &[OsString]) -> Vec<OsString> {
    let mut values = Vec::new();
    let mut call = call.iter();
    while let Some(said) = call.next() {
        if said == OsStr::new(option) {
            values.extend(call.next().cloned());
            continue;
        }
        let joined = said.to_str().and_then(|it| it.strip_prefix(option));
        let value = joined.and_then(|it| it.strip_prefix('='));
        values.extend(value.map(OsString::from));
    }
    values
}

/// Who puts the words to what can be said.
struct Speaker<'a> {
    words: &'a Words,
}

impl Speaker<'_> {
    /// A command with the words of it, of its arguments and of the commands below it; `whole` where it is the program.
    fn told(&self, command: Command, whole: bool) -> Command {
        let name = command.get_name().to_owned();
        let about = if whole { "about" } else { name.as_str() };
        let about = self.words.by_id(&format!("cli-{about}"));
        let command = command.about(about).mut_args(|arg| {
            let arg = self.said(arg, &name);
            if arg.is_global_set() && !whole {
                arg.help_heading(t!(self.words, "cli-everywhere"))
            } else {
                arg
            }
        });
        command.mut_subcommands(|command| self.told(command, false))
    }

    /// An argument with its words.
    fn said(&self, arg: Arg, command: &str) -> Arg {
        if arg.is_hide_set() {
            return arg;
        }
        let id = self.id(&arg, command);
        let mut help = vec![self.words.by_id(&id)];
        if !arg.get_action().takes_values() {
            return arg.help(help.concat()).long_help(None);
        }
        // Clap would tell them in English.
        let mut arg = arg.hide_default_value(true).hide_possible_values(true);
        if let Some(default) = arg.get_default_values().first().and_then(|it| it.to_str()) {
            help.push(t!(self.words, "cli-default", value = default));
        }
        let values = values(&arg);
        if let Some(each) = self.of_values(&values, &id) {
            let told = t!(self.words, "cli-values-told");
            arg = arg.long_help(format!("{}\n\n{told}\n{each}", help.join(" ")));
        }
        if !values.is_empty() {
            let values = values.join(", ");
            help.push(t!(self.words, "cli-values", values = values));
        }
        let name = self.value_name(&arg);
        arg.help(help.join(" ")).value_name(name)
    }

    /// The id of what an argument is for: its own under the command, else the one that it has under all.
    fn id(&self, arg: &Arg, command: &str) -> String {
        let name = arg.get_id().as_str().replace('_', "-");
        let own = format!("cli-{command}-{name}");
        if self.words.has(&own) {
            own
        } else {
            format!("cli-arg-{name}")
        }
    }

    /// What stands for a value of an argument.
    fn value_name(&self, arg: &Arg) -> String {
        let named = arg.get_value_names().and_then(<[_]>::first);
        let name = named.map_or_else(|| arg.get_id().as_str(), |it| it.as_str());
        let id = format!("cli-value-{}", name.to_lowercase().replace('=', "-"));
        if self.words.has(&id) {
            self.words.by_id(&id)
        } else {
            name.to_owned() // it has its words already
        }
    }

    /// Each value with what it means, where that is said.
    fn of_values(&self, values: &[String], id: &str) -> Option<String> {
        let wide = values.iter().map(String::len).max()?;
        let line = |value: &String| {
            let id = format!("{id}-{value}");
            let about = self.words.has(&id).then(|| self.words.by_id(&id))?;
            Some(format!("  {value:wide$}  {about}"))
        };
        let lines: Option<Vec<_>> = values.iter().map(line).collect();
        Some(lines?.join("\n"))
    }
}

/// The values that an argument can have, where they are few.
fn values(arg: &Arg) -> Vec<String> {
    let values = arg.get_possible_values().into_iter();
    values.map(|it| it.get_name().to_owned()).collect()
}

#[cfg(test)]
mod tests;
