//! Two versions become one, by hand and by git.

use std::process::Output;

use super::call::World;

const BASE: &str = "\
format: 1
portfolio: {name: Aurora}
criteria:
  attractiveness:
    - {id: growth, name: Growth, weight: 60, kind: qualitative}
    - {id: reach, name: Reach, weight: 40, kind: qualitative}
accounts:
  - id: helios
    name: Helios # the first
    scores:
      growth: 2
      reach: 3
";

/// A world with a base and two versions of it.
fn versions(ours: &str, theirs: &str) -> World {
    let world = World::new();
    world.put("here/base.yaml", BASE);
    world.put("here/ours.yaml", ours);
    world.put("here/theirs.yaml", theirs);
    world
}

const FILES: [&str; 4] = ["merge", "base.yaml", "ours.yaml", "theirs.yaml"];

#[test]
fn what_both_changed_is_in_our_file() {
    let ours = BASE.replace("growth: 2", "growth: 5");
    let world = versions(&ours, &BASE.replace("reach: 3", "reach: 1"));
    let outcome = world.call(&FILES);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    assert_eq!(
        world.text("here/ours.yaml"),
        ours.replace("reach: 3", "reach: 1")
    );
}

#[test]
fn what_has_to_be_decided_is_told_in_words() {
    let ours = BASE.replace("growth: 2", "growth: 5");
    let world = versions(
        &ours,
        &BASE
            .replace("growth: 2", "growth: 4")
            .replace("name: Helios", "name: \"Hel\\e[31mios\""),
    );
    let outcome = world.call(&FILES);
    assert_eq!(outcome.code, 1);
    insta::assert_snapshot!("merge_conflict", outcome.err);
    assert!(
        world.text("here/ours.yaml").contains("growth: 5"),
        "ours stands"
    );
    let outcome = world.call(&[&FILES[..], &["--lang", "fr"]].concat());
    insta::assert_snapshot!("merge_conflict_fr", outcome.err);
}

/// What the page of clashes says of it, and no path of the file.
#[test]
fn what_has_to_be_decided_is_told_in_the_words_of_the_field() {
    let with = |due: &str, owner: &str| {
        let action = format!("{{id: call, text: Call them, due: {due}, owner: {owner}}}");
        let people =
            "people:\n  - {id: cm, name: Camille Morel}\n  - {id: ln, name: Lars Nordahl}\n";
        let plan = format!("    plan: {{year: 2027, actions: [{action}]}}\n");
        BASE.replace("criteria:", &format!("{people}criteria:")) + &plan
    };
    let world = versions(&with("2026-12-08", "cm"), &with("2026-12-15", "ln"));
    world.put("here/base.yaml", &with("2026-12-01", "ln"));
    let outcome = world.call(&[&FILES[..], &["--lang", "fr"]].concat());
    assert_eq!(outcome.code, 1);
    let said = "Helios, action « Call them », pour le : avant 01/12/2026 ; chez nous 08/12/2026, chez eux 15/12/2026";
    let err = outcome.err.replace(['\u{202f}', '\u{a0}'], " ");
    assert!(err.contains(said), "{err}");
}

#[test]
fn what_is_no_portfolio_together_leaves_our_file_alone() {
    let ours = BASE.replace(
        "    - {id: reach, name: Reach, weight: 40, kind: qualitative}\n",
        "",
    );
    let ours = ours.replace("      reach: 3\n", "");
    let theirs = format!("{BASE}  - {{id: nova, name: Nova, scores: {{reach: 2}}}}\n");
    let world = versions(&ours, &theirs);
    let outcome = world.call(&FILES);
    assert_eq!(outcome.code, 2);
    insta::assert_snapshot!("merge_together", outcome.err);
    assert_eq!(world.text("here/ours.yaml"), ours);
}

/// Has git do something in the world.
fn git(world: &World, arguments: &[&str]) -> Output {
    crate::git::git(&world.here(), arguments).unwrap()
}

fn commit(world: &World, text: &str) {
    world.put("here/portfolio.yaml", text);
    assert!(git(world, &["add", "-A"]).status.success());
    assert!(git(world, &["commit", "-qm", "a version"]).status.success());
}

#[test]
fn git_merges_by_meaning_once_it_is_told() {
    let world = World::new();
    if crate::git::git(&world.here(), &["--version"]).is_none() {
        eprintln!("not tested: there is no git here");
        return;
    }
    assert!(git(&world, &["init", "-q", "-b", "main"]).status.success());
    let path = std::env::var("PATH").unwrap();
    let outcome = world.call_with(&[("PATH", &path)], &["merge", "--install"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert_eq!(
        world.text("here/.gitattributes"),
        "/portfolio.yaml merge=keyfolio\n"
    );
    let again = world.call_with(&[("PATH", &path)], &["merge", "--install"]);
    assert!(again.out.contains("Already in"), "{}", again.out);
    commit(&world, BASE);
    assert!(git(&world, &["checkout", "-qb", "theirs"]).status.success());
    commit(&world, &BASE.replace("reach: 3", "reach: 1"));
    assert!(git(&world, &["checkout", "-q", "main"]).status.success());
    let ours = BASE.replace("growth: 2", "growth: 5");
    commit(&world, &ours);
    let merged = git(&world, &["merge", "-q", "--no-edit", "theirs"]);
    assert!(
        merged.status.success(),
        "{}",
        String::from_utf8_lossy(&merged.stdout)
    );
    assert_eq!(
        world.text("here/portfolio.yaml"),
        ours.replace("reach: 3", "reach: 1")
    );
}

#[test]
fn outside_of_a_repository_git_says_no() {
    let path = std::env::var("PATH").unwrap();
    let outcome = World::new().call_with(&[("PATH", &path)], &["merge", "--install"]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.err.starts_with("git cannot do this: "),
        "{}",
        outcome.err
    );
}
