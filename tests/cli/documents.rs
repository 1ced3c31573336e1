//! Documents the program writes, and documents that name what it has: none may be stale.
//!
//! `UPDATE_DOCUMENTS=1 cargo test --test cli` writes the former anew.

use std::fs;
use std::path::PathBuf;

use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Action, Keymap, Scope, Sequence};
use rstest::rstest;

use super::call::World;

fn path_of(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text_of(name: &str) -> String {
    fs::read_to_string(path_of(name)).unwrap()
}

/// The README with its table of keys as the program prints it.
fn readme() -> String {
    let readme = text_of("README.md");
    let (begin, end) = ("held by a test -->\n", "<!-- /keys -->");
    let (before, rest) = readme.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    let keys = World::new().call(&["keys", "--markdown"]).out;
    format!("{before}{begin}\n{keys}\n{end}{after}")
}

fn keys_in_french() -> String {
    let keys = World::new()
        .call(&["keys", "--markdown", "--lang", "fr"])
        .out;
    format!(
        "# Les touches\n\n*[Le guide](guide.fr.md)*\n\nCette liste est celle de `keyfolio keys --markdown --lang fr`.\n\n{keys}"
    )
}

fn format() -> String {
    World::new().call(&["format"]).out
}

#[rstest]
#[case("README.md", readme)]
#[case("docs/touches.md", keys_in_french)]
#[case("docs/format.md", format)]
fn what_the_program_writes_is_fresh(#[case] name: &str, #[case] write: fn() -> String) {
    let fresh = write();
    if std::env::var_os("UPDATE_DOCUMENTS").is_some() {
        keyfolio::store::atomic::write(&path_of(name), fresh.as_bytes()).unwrap();
    } else {
        let stale = "stale: UPDATE_DOCUMENTS=1 cargo test --test cli";
        assert!(text_of(name) == fresh, "{name} is {stale}");
    }
}

/// What stands between backticks in a text, without blocks of code.
fn codes(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with("```"));
    let between = |line: &str| -> Vec<String> {
        let parts = line.split('`').skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    lines.flat_map(between).collect()
}

#[rstest]
#[case("docs/guide.md", Lang::En)]
#[case("docs/guide.fr.md", Lang::Fr)]
fn a_guide_names_keys_and_commands_that_there_are(#[case] name: &str, #[case] lang: Lang) {
    let (keymap, words) = (Keymap::default(), Words::new(lang));
    let bound = keymap.bindings().iter().flat_map(|it| &it.keys);
    let bound: Vec<_> = bound.map(|it| words.keys(false).sequence(*it)).collect();
    let help = World::new().call(&["--help"]).out;
    let (mut keys, mut commands) = (0, 0);
    for code in codes(&text_of(name)) {
        if let Some(command) = code.strip_prefix("keyfolio ") {
            let command = command.split(' ').next().unwrap();
            let is_there = help
                .lines()
                .any(|line| line.trim_start().starts_with(command));
            assert!(is_there, "{name}: there is no command {command}");
            commands += 1;
        } else if code.parse::<Sequence>().is_ok() || bound.contains(&code) {
            assert!(
                bound.contains(&code) || ["○", "◇"].contains(&code.as_str()),
                "{name}: no key {code}"
            );
            keys += 1;
        }
    }
    assert!(
        keys > 30 && commands > 6,
        "{name}: {keys} keys, {commands} commands"
    );
}

/// What stands in a guide as YAML.
fn example_of(name: &str) -> String {
    let text = text_of(name);
    let example = text.split("```yaml\n").nth(1).unwrap();
    example.split("```").next().unwrap().to_owned()
}

#[rstest]
#[case("docs/guide.md")]
#[case("docs/guide.fr.md")]
fn the_keys_of_a_guide_are_keys_that_can_be_had(#[case] name: &str) {
    let world = World::new();
    world.put("here/keymap.yaml", &example_of(name));
    let called = world.call(&["keys", "--keymap", "keymap.yaml", "--lang", "en"]);
    assert_eq!(called.code, 0, "{}", called.err);
    let says = |keys: &str, action: &str| {
        let row = |line: &str| line.trim_start().starts_with(keys) && line.contains(action);
        called.out.lines().any(row)
    };
    assert!(says("F5, g t  ", "go-today*"), "{}", called.out);
    assert!(says("F12  ", "save*"), "{}", called.out);
    let keymap = Keymap::with_user_table(&example_of(name)).unwrap();
    assert_eq!(keymap.primary_key(Action::Copy, &[Scope::Global]), None);
}

#[test]
fn the_table_of_the_program_is_a_table_to_begin_with() {
    let table = World::new().call(&["keys", "--yaml"]).out;
    let taken = Keymap::with_user_table(&table).unwrap();
    let keys = |keymap: &Keymap| {
        let bindings = keymap.bindings().iter();
        let all = bindings.map(|it| (it.scope, it.action, it.keys.clone(), it.order));
        all.collect::<Vec<_>>()
    };
    assert_eq!(keys(&taken), keys(&Keymap::default()));
}

#[rstest]
#[case("README.md")]
#[case("CONTRIBUTING.md")]
#[case("docs/guide.md")]
#[case("docs/guide.fr.md")]
#[case("docs/touches.md")]
fn a_link_leads_to_a_file(#[case] name: &str) {
    let text = text_of(name);
    let folder = path_of(name).parent().unwrap().to_owned();
    let targets = text.split("](").skip(1);
    let targets = targets.filter_map(|rest| rest.split(')').next());
    for target in targets.filter(|target| !target.starts_with("http")) {
        let file = target.split('#').next().unwrap();
        assert!(
            file.is_empty() || folder.join(file).exists(),
            "{name}: {target}"
        );
    }
}
