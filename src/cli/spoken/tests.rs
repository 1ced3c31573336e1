use std::collections::BTreeSet;

use rstest::rstest;

use super::*;

/// The ids of the texts of the command line, as they stand in the file of a language.
fn written(lang: Lang) -> BTreeSet<String> {
    let text = match lang {
        Lang::En => include_str!("../../../assets/i18n/en/keyfolio.ftl"),
        Lang::Fr => include_str!("../../../assets/i18n/fr/keyfolio.ftl"),
    };
    let ids = text.lines().filter(|line| line.starts_with("cli-"));
    let ids = ids.filter_map(|line| line.split_once(" ="));
    ids.map(|(id, _)| id.to_owned()).collect()
}

/// The ids that a command asks for, those of its arguments and of the commands below it.
fn asked(command: &Command, speaker: &Speaker<'_>, whole: bool, ids: &mut BTreeSet<String>) {
    let name = command.get_name();
    ids.insert(format!("cli-{}", if whole { "about" } else { name }));
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let id = speaker.id(arg, name);
        if arg.get_action().takes_values() {
            let value = speaker.value_name(arg).to_lowercase().replace('=', "-");
            ids.insert(format!("cli-value-{value}"));
            let each = values(arg).into_iter().map(|it| format!("{id}-{it}"));
            ids.extend(each.filter(|it| speaker.words.has(it)));
        }
        ids.insert(id);
    }
    for command in command.get_subcommands() {
        asked(command, speaker, false, ids);
    }
}

/// Texts that stand around those of commands and arguments.
const AROUND: [&str; 11] = [
    "cli-after-help",
    "cli-commands",
    "cli-default",
    "cli-environment",
    "cli-everywhere",
    "cli-examples",
    "cli-exit-codes",
    "cli-files",
    "cli-man-name",
    "cli-values",
    "cli-values-told",
];

/// Nothing can be said that is not explained, and nothing is explained that cannot be said.
#[test]
fn every_command_and_argument_has_its_words_and_every_word_its_place() {
    let words = Words::new(Lang::En);
    let speaker = Speaker { words: &words };
    let mut ids = AROUND.map(str::to_owned).into_iter().collect();
    asked(&command(&words), &speaker, true, &mut ids);
    ids.insert("cli-value-command".to_owned());
    for lang in Lang::ALL {
        assert_eq!(ids, written(lang), "{lang:?}");
    }
}

/// What stands for a value in English stands nowhere in French.
#[test]
fn no_placeholder_is_left_in_english() {
    let [english, french] = [Lang::En, Lang::Fr].map(Words::new);
    let ids = written(Lang::En).into_iter();
    let values = ids.filter(|id| id.starts_with("cli-value-"));
    let differing: Vec<String> = values
        .filter(|id| english.by_id(id) != french.by_id(id))
        .flat_map(|id| {
            english
                .by_id(&id)
                .split('=')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| word != "ID" && word != "NAME")
        .collect();
    assert!(differing.contains(&"FILE".to_owned()), "{differing:?}");
    let text = include_str!("../../../assets/i18n/fr/keyfolio.ftl");
    for line in text.lines() {
        let mut words = line.split(|c: char| !c.is_alphanumeric() && !"-_".contains(c));
        let found = words.find(|word| differing.iter().any(|it| it == word));
        assert_eq!(found, None, "{line}");
    }
}

#[rstest]
#[case::apart(&["keyfolio", "--lang", "fr", "x"], &["fr"])]
#[case::joined(&["keyfolio", "x", "--lang=fr"], &["fr"])]
#[case::twice(&["keyfolio", "--lang", "de", "x", "--lang=fr"], &["de", "fr"])]
#[case::nothing_behind(&["keyfolio", "--lang"], &[])]
#[case::another(&["keyfolio", "--language", "fr"], &[])]
fn what_stands_behind_an_option(#[case] call: &[&str], #[case] expected: &[&str]) {
    let call: Vec<OsString> = call.iter().map(OsString::from).collect();
    assert_eq!(values_of("--lang", &call), expected);
}

/// What stands in columns is broken by us: broken by the terminal, it falls back to its edge.
#[rstest]
fn what_is_told_behind_the_commands_fits_eighty_columns(#[values(Lang::En, Lang::Fr)] lang: Lang) {
    for text in more(&Words::new(lang)) {
        let long = text.lines().find(|line| line.chars().count() >= 80);
        assert_eq!(long, None);
    }
}

#[rstest]
#[case::program(&["keyfolio", "--foo"], "keyfolio")]
#[case::help(&["keyfolio", "help", "nothing-like-it"], "keyfolio")]
#[case::command(&["keyfolio", "--theme", "dark", "restore", "abc"], "keyfolio restore")]
fn what_was_called(#[case] call: &[&str], #[case] expected: &str) {
    let call: Vec<OsString> = call.iter().map(OsString::from).collect();
    assert_eq!(called(&call, &Arguments::command()), expected);
}
