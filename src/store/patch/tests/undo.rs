use super::*;

const EXAMPLE: &str = include_str!("../../../../portfolio.example.yaml");

/// Applies operations one save after the other, as one session does.
fn session(text: &str, saves: &[&[Op]]) -> String {
    let mut attic = Attic::default();
    let (mut text, mut value) = (text.to_owned(), yaml(text));
    for ops in saves {
        let mut patched = patch_value(&text, value, ops, &attic).expect("the operations fit");
        attic.take_in(&mut patched);
        (text, value) = (patched.text, patched.value);
    }
    text
}

fn removed(at: &str, known: &str) -> Op {
    Op::Remove {
        path: path(at),
        known: Some(yaml(known)),
    }
}

#[rstest]
#[case::score(
    set("accounts[helios].scores.innovation", "5"),
    set("accounts[helios].scores.innovation", "4")
)]
#[case::float(
    set("accounts[helios].scores.growth", "5"),
    set("accounts[helios].scores.growth", "3.5")
)]
#[case::name_in_quotes(
    set("accounts[nova].name", "Nova"),
    set("accounts[nova].name", "Nova Énergie")
)]
#[case::folded_text(
    set("accounts[helios].summary", "short"),
    set("accounts[helios].summary", "folded text over two lines")
)]
#[case::plain_value_to_map(
    set("accounts[helios].scores.sites", "5"),
    set(
        "accounts[helios].scores.sites",
        "{value: 7, note: Lyon and Turin, date: 2026-10-02}"
    )
)]
#[case::whole_list(
    set("accounts[helios].phases", "[]"),
    set("accounts[helios].phases", "[planned, agreed, started]")
)]
#[case::cleared_score(
    remove("accounts[helios].scores.innovation"),
    set("accounts[helios].scores.innovation", "4")
)]
#[case::only_score(
    remove("accounts[zenith].scores.growth"),
    set("accounts[zenith].scores.growth", "2")
)]
#[case::key_of_a_flow_map(
    remove("accounts[helios].scores.sites.note"),
    set("accounts[helios].scores.sites.note", "Lyon and Turin")
)]
#[case::added_score(
    set("accounts[helios].scores.delay", "3"),
    remove("accounts[helios].scores.delay")
)]
#[case::added_requirement(
    insert("accounts[helios].requirements", None, "{id: x, title: y}"),
    remove("accounts[helios].requirements[x]")
)]
#[case::removed_requirement(
    remove("accounts[helios].requirements[price]"),
    insert(
        "accounts[helios].requirements",
        Some("slots"),
        "{id: price, title: Price -3 %, step: wait}"
    )
)]
#[case::moved(
    relocate("accounts[helios].requirements[slots]", Some("price")),
    relocate("accounts[helios].requirements[slots]", None)
)]
fn what_is_taken_back_leaves_no_trace(#[case] op: Op, #[case] back: Op) {
    let text = session(FILE, &[&[op], &[back]]);
    assert_eq!(changed(FILE, &text), "");
}

#[test]
fn a_removed_item_comes_back_with_what_the_program_does_not_know() {
    let known = "{id: nova, name: Nova Énergie, scores: {}, requirements: []}";
    let back = insert("accounts", Some("zenith"), known);
    let text = session(FILE, &[&[removed("accounts[nova]", known)], &[back]]);
    assert_eq!(changed(FILE, &text), "");
}

#[test]
fn a_new_item_with_the_id_of_a_removed_one_is_new() {
    let known = "{id: nova, name: Nova Énergie, scores: {}, requirements: []}";
    let new = insert("accounts", Some("zenith"), "{id: nova, name: Another}");
    let text = session(FILE, &[&[removed("accounts[nova]", known)], &[new]]);
    let account = get(&yaml(&text), path("accounts[nova]").segments()).cloned();
    assert_eq!(account, Some(yaml("{id: nova, name: Another}")));
}

#[test]
fn every_item_of_the_example_goes_and_comes_back() {
    let value = yaml(EXAMPLE);
    for key in ["people", "accounts", "reviews"] {
        let items = value[key].as_sequence().expect("a list");
        for (place, item) in items.iter().enumerate().step_by(4) {
            let id = data::id_of(item).expect("an id");
            let before = items.get(place + 1).and_then(data::id_of);
            let list = Path::root().key(key);
            let gone = Op::Remove {
                path: list.clone().id(id),
                known: None,
            };
            let back = Op::Insert {
                path: list,
                before,
                value: item.clone(),
            };
            let text = session(EXAMPLE, &[&[gone], &[back]]);
            assert!(text == EXAMPLE, "{key}[{place}]");
        }
    }
}

#[test]
fn a_score_in_the_example_is_one_line() {
    let value = yaml(EXAMPLE);
    for account in value["accounts"]
        .as_sequence()
        .expect("a list")
        .iter()
        .step_by(3)
    {
        let id = data::id_of(account).expect("an id");
        let Some((key, old)) = account
            .get("scores")
            .and_then(Value::as_mapping)
            .and_then(|scores| scores.iter().next())
        else {
            continue;
        };
        let at = Path::root()
            .key("accounts")
            .id(id)
            .key("scores")
            .key(data::key_says(key));
        let at = if old.is_mapping() {
            at.key("value")
        } else {
            at
        };
        let patched = patched(
            EXAMPLE,
            &[Op::Set {
                path: at,
                value: Value::from(77),
            }],
        );
        assert_eq!(patched.how, How::Edited);
        let differ = EXAMPLE
            .lines()
            .zip(patched.text.lines())
            .filter(|(old, new)| old != new)
            .count();
        assert_eq!(differ, 1);
        assert_eq!(EXAMPLE.lines().count(), patched.text.lines().count());
    }
}
