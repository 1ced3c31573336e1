//! `keyfolio completions` and `keyfolio man`: made from the arguments, so that they never fall behind.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Arg, Command};
use clap_complete::Shell;
use clap_mangen::Man;

use super::session::Session;
use super::spoken;
use crate::i18n::{Words, t};

/// Prints the completions of a shell.
pub(super) fn run(session: &Session, shell: Shell) -> color_eyre::Result<ExitCode> {
    let mut command = spoken::command(&session.usual_words());
    let mut script = Vec::new(); // clap_complete panics where it cannot write
    clap_complete::generate(shell, &mut command, "keyfolio", &mut script);
    print(&script)
}

/// Prints the manual page.
pub(super) fn man(session: &Session) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    let command = spoken::command(&words);
    let commands = commands(&command)?;
    let man = Man::new(command);
    let heading = t!(words, "cli-commands").to_uppercase();
    let mut title = Vec::new();
    man.render_title(&mut title)?;
    let page = [
        String::from_utf8_lossy(&title).into_owned(),
        section(|page| man.render_name_section(page))?,
        section(|page| man.render_synopsis_section(page))?,
        section(|page| man.render_description_section(page))?,
        section(|page| man.render_options_section(page))?,
        format!(".SH {heading}\n{commands}"),
        more(&words),
        section(|page| man.render_version_section(page))?,
    ];
    let page = headed(&page.concat(), &words);
    print(page.as_bytes())
}

/// Examples, files, the environment and exit codes: a section each, in lines that stay as they are.
fn more(words: &Words) -> String {
    let sections = spoken::more(words).into_iter();
    let sections = sections.map(|text| {
        let (heading, lines) = text.split_once('\n').unwrap_or((&text, ""));
        let heading = heading.trim_end_matches([':', '\u{a0}', '\u{202f}', ' ']);
        let lines = lines.replace('\\', r"\\");
        format!(".SH \"{}\"\n.nf\n{lines}\n.fi\n", heading.to_uppercase())
    });
    sections.collect()
}

/// Every command on the one page: how it is called, what it is for, and the options that are its own.
fn commands(command: &Command) -> io::Result<String> {
    let shown = command.get_subcommands().filter(|it| !it.is_hide_set());
    shown.map(one_command).collect()
}

fn one_command(command: &Command) -> io::Result<String> {
    let of_all = |arg: Arg| {
        let is_of_all = arg.is_global_set() || arg.get_id() == "help";
        if is_of_all { arg.hide(true) } else { arg }
    };
    let own = command.clone().mut_args(of_all);
    let has_own = own.get_arguments().any(|arg| !arg.is_hide_set());
    let man = Man::new(own);
    let called = part(|page| man.render_synopsis_section(page))?;
    let about = part(|page| man.render_description_section(page))?;
    let options = if has_own {
        part(|page| man.render_options_section(page))?
    } else {
        String::new()
    };
    let name = command.get_name();
    Ok(format!(".SS {name}\n{called}.PP\n{about}{options}"))
}

/// A section of a page, without its heading.
fn part(render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<String> {
    let section = section(render)?;
    let lines = section.split_inclusive('\n');
    Ok(lines.filter(|line| !line.starts_with(".SH ")).collect())
}

/// A section of a page, without what stands at the beginning of every page.
fn section(render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<String> {
    let mut page = Vec::new();
    render(&mut page)?;
    let page = String::from_utf8_lossy(&page);
    let is_own = |line: &&str| !line.starts_with(".ie ") && !line.starts_with(".el ");
    Ok(page.split_inclusive('\n').filter(is_own).collect())
}

/// The page with its first heading in the language of the reader, where clap has its own.
fn headed(page: &str, words: &Words) -> String {
    let name = t!(words, "cli-man-name");
    page.replace(".SH NAME\n", &format!(".SH {name}\n"))
}

fn print(bytes: &[u8]) -> color_eyre::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
