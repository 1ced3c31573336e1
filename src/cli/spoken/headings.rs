//! Headings of a help, set before their colon as the language has it. Clap writes its own only as English does.

use clap::Command;
use clap::builder::{StyledStr, Styles};

use crate::i18n::{Words, t};

/// What clap calls the usage, in every language of ours too.
pub(super) const USAGE: &str = "Usage";

/// What stands between a heading and the colon that clap writes behind it.
fn gap(words: &Words) -> String {
    t!(words, "colon").trim_end().replace(':', "")
}

/// What stands before a usage, its last blank included.
pub(super) fn before_usage(words: &Words) -> String {
    format!("{USAGE}{}: ", gap(words))
}

/// The same usage, as clap wrote it, with our heading.
pub(super) fn headed(usage: &str, words: &Words) -> String {
    let plain = usage
        .strip_prefix(USAGE)
        .and_then(|it| it.strip_prefix(": "));
    plain.map_or_else(|| usage.to_owned(), |it| before_usage(words) + it)
}

/// A command with the headings of its help, and of those below it, where they are not as clap writes them.
pub(super) fn set(command: Command, words: &Words) -> Command {
    let gap = gap(words);
    if gap.is_empty() {
        return command;
    }
    let commands = t!(words, "cli-commands");
    let template = template(words);
    with(command, &template, &move |heading| {
        heading.unwrap_or(&commands).to_owned() + &gap
    })
}

/// Clap's own template, with our heading before the usage.
fn template(words: &Words) -> StyledStr {
    let styles = Styles::styled();
    let style = styles.get_usage();
    let heading = before_usage(words);
    let heading = format!("{style}{}{style:#}", heading.trim_end());
    format!(
        "{{before-help}}{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"
    )
    .into()
}

fn with(
    command: Command,
    template: &StyledStr,
    heading: &dyn Fn(Option<&str>) -> String,
) -> Command {
    let commands = heading(command.get_subcommand_help_heading());
    let command = command
        .help_template(template.clone())
        .subcommand_help_heading(commands)
        .mut_args(|arg| {
            let usual = if arg.is_positional() {
                "Arguments"
            } else {
                "Options"
            };
            let own = heading(Some(arg.get_help_heading().unwrap_or(usual)));
            let arg = arg.help_heading(own);
            match arg.get_index() {
                Some(place) => arg.display_order(place), // under a heading of its own it would be put by its name
                None => arg,
            }
        });
    command.mut_subcommands(|command| with(command, template, heading))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::Lang;

    #[rstest]
    #[case::english(Lang::En, "Usage: keyfolio", "Usage: keyfolio")]
    #[case::french(Lang::Fr, "Usage: keyfolio", "Usage\u{202f}: keyfolio")]
    #[case::other_words(Lang::Fr, "keyfolio", "keyfolio")]
    fn a_usage_has_its_heading(#[case] lang: Lang, #[case] usage: &str, #[case] headed: &str) {
        assert_eq!(super::headed(usage, &Words::new(lang)), headed);
    }
}
