//! `keyfolio keys`: every key and what it does, from the table of keys alone.

use std::io::{self, Write};
use std::process::ExitCode;

use super::arguments::Keys;
use super::output::Table;
use super::session::Session;
use crate::i18n::{Words, t};
use crate::keymap::{Binding, Keymap, Names};

/// Prints the keys, with the user's own.
pub(super) fn run(session: &Session, asked: &Keys) -> color_eyre::Result<ExitCode> {
    if asked.yaml {
        let out = &mut io::stdout().lock();
        out.write_all(Keymap::table().as_bytes())?;
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    }
    let config = session.config()?;
    let (words, keymap) = (session.words(&config), session.keymap(&config)?);
    let out = &mut session.printer(&config);
    if asked.markdown {
        write!(io::stdout(), "{}", markdown(&keymap, &words))?;
    } else {
        let ascii = session.is_ascii(&config);
        lines(out, &keymap, words.keys(ascii), (&words, session.cells()))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Aligned lines, by where the keys hold. What the user changed is marked.
fn lines(
    out: &mut dyn Write,
    keymap: &Keymap,
    names: &Names,
    (words, cells): (&Words, Option<usize>),
) -> io::Result<()> {
    let mut is_first = true;
    for (scope, bindings) in keymap.groups() {
        if !std::mem::take(&mut is_first) {
            writeln!(out)?;
        }
        writeln!(out, "{} ({})", words.scope(scope), scope.id())?;
        let mut table = Table::default();
        for binding in bindings {
            let mark = if binding.overridden { "*" } else { "" };
            let about = words.about_action(binding.action);
            table.row([
                keys(binding, names),
                format!("{}{mark}", binding.action.id()),
                about,
            ]);
        }
        table.print(out, 2, cells)?;
    }
    Ok(())
}

/// Tables in Markdown, for the README: what has a key, in a word or two.
pub(super) fn markdown(keymap: &Keymap, words: &Words) -> String {
    let mut text = String::new();
    for (scope, bindings) in keymap.groups() {
        let bound = bindings.into_iter().filter(|it| !it.keys.is_empty());
        let rows: Vec<_> = bound.map(|it| row(it, words)).collect();
        if rows.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let title = words.scope(scope);
        let (key, does) = (t!(words, "keys-key"), t!(words, "keys-does"));
        let head = format_args!("**{title}**\n\n| {key} | {does} |\n|---|---|\n").to_string();
        text.push_str(&head);
        text.push_str(&rows.concat());
    }
    text
}

fn row(binding: &Binding, words: &Words) -> String {
    let names = words.keys(false);
    let shown = binding.keys.iter();
    let shown = shown.map(|keys| code(&names.sequence(*keys)));
    let keys = shown.collect::<Vec<_>>().join(", ");
    format!("| {keys} | {} |\n", words.about_action(binding.action))
}

/// A key as code in a table's cell.
fn code(key: &str) -> String {
    match key {
        "|" => "`\\|`".to_owned(),
        "`" => "`` ` ``".to_owned(),
        key => format!("`{key}`"),
    }
}

fn keys(binding: &Binding, names: &Names) -> String {
    let keys = binding.keys.iter().map(|keys| names.sequence(*keys));
    keys.collect::<Vec<_>>().join(", ")
}
