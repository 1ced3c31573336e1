use super::*;
use crate::store::guard;

#[rstest]
#[case::anchored_value(
    "a: &x 5  # first\nb: *x  # second\nc: 1  # third\n",
    set("a", "6"),
    How::Edited,
    "a: &x 6  # first\nb: 5  # second\nc: 1  # third\n"
)]
#[case::anchor_removed(
    "a: &x {k: 1}\nb: *x  # second\nc: 1  # third\n",
    remove("a"),
    How::Edited,
    "b: {k: 1}  # second\nc: 1  # third\n"
)]
#[case::several_aliases_of_one(
    "a: &x 5\nb: *x  # second\nc: [*x, 1]  # third\nd: {e: *x}\n",
    set("a", "6"),
    How::Edited,
    "a: &x 6\nb: 5  # second\nc: [5, 1]  # third\nd: {e: 5}\n"
)]
#[case::inside_of_what_is_anchored(
    "a: &x\n  k: 1  # one\n  l: 2\nb: *x  # second\n",
    set("a.k", "3"),
    How::Edited,
    "a: &x\n  k: 3  # one\n  l: 2\nb: {k: 1, l: 2}  # second\n"
)]
#[case::another_anchor_stays(
    "a: &x 5\nb: &y 7\nc: *x\nd: *y  # fourth\n",
    remove("a"),
    How::Edited,
    "b: &y 7\nc: 5\nd: *y  # fourth\n"
)]
#[case::in_another_account(
    "accounts:\n  - id: a\n    note: &n one  # first\n  - id: b\n    note: *n  # second\n  - id: c\n",
    remove("accounts[a]"),
    How::Edited,
    "accounts:\n  - id: b\n    note: one  # second\n  - id: c\n"
)]
#[case::behind_alias(
    "a: &x {k: 1}\nb: *x  # second\n",
    set("b.k", "2"),
    How::Edited,
    "a: &x {k: 1}\nb: {k: 2}  # second\n"
)]
#[case::removed_behind_alias(
    "a: &x {k: 1, l: 2}\nb: *x\n",
    remove("b.k"),
    How::Edited,
    "a: &x {k: 1, l: 2}\nb: {l: 2}\n"
)]
#[case::tag("a: !own 5  # first\n", set("a", "6"), How::Edited, "a: 6  # first\n")]
#[case::comment_between_brackets(
    "a: [\n  1, # one\n  2, # two\n]\nb: 1  # b\n",
    set("a", "[2]"),
    How::SubtreeReplaced,
    "a: [2]\nb: 1  # b\n"
)]
#[case::behind_a_byte_order_mark(
    "\u{feff}a: 1 # first\nb: 2\n",
    remove("a"),
    How::Edited,
    "\u{feff}b: 2\n"
)]
#[case::anew_behind_a_byte_order_mark("\u{feff}{a: 1}\n", remove("a"), How::Edited, "\u{feff}{}\n")]
#[case::empty_file("", set("a.b", "1"), How::Edited, "a: {b: 1}\n")]
#[case::only_comments("# head\n", set("a", "1"), How::Edited, "# head\na: 1\n")]
#[case::flow_root("{a: 1}\n", set("b", "2"), How::Edited, "{a: 1, b: 2}\n")]
#[case::document_start(
    "%YAML 1.2\n---\na: 1 # x\n",
    set("a", "2"),
    How::Edited,
    "%YAML 1.2\n---\na: 2 # x\n"
)]
#[case::explicit_key("? a\n: 1\nb: 2\n", set("a", "2"), How::Edited, "? a\n: 2\nb: 2\n")]
#[case::literal_at_an_open_end(
    "a: 1\nb: |\n  text",
    set("c", "1"),
    How::Edited,
    "a: 1\nc: 1\nb: |\n  text"
)]
#[case::lines_behind_an_open_end(
    "a: 1\nb: |\n  text",
    set("c", "\"x\\ny\""),
    How::SubtreeReplaced,
    "a: 1\nb: text\nc: |-\n  x\n  y"
)]
fn odd_files_are_changed_with_the_least_loss(
    #[case] text: &str,
    #[case] op: Op,
    #[case] how: How,
    #[case] new: &str,
) {
    let patched = patched(text, &[op]);
    assert_eq!((patched.text.as_str(), patched.how), (new, how));
}

#[test]
fn what_no_edit_can_do_is_written_anew() {
    // A key that is itself a map has no path.
    let text = "? {x: 1}\n: {y: 1}\nb: 1\n";
    let patched = patched(text, &[set("b", "2")]);
    assert!(patched.text.contains("b: 2"));
}

#[test]
fn a_number_that_is_none_cannot_be_written() {
    let op = Op::Set {
        path: path("a"),
        value: Value::from(f64::NAN),
    };
    match patch("a: 1\n", &[op]) {
        Ok(patched) => assert_eq!(patched.text, "a: .nan\n"),
        Err(error) => assert!(matches!(error, PatchError::Unwritable)),
    }
}

#[rstest]
#[case::no_map(set("format.deep", "1"), "format is not a map")]
#[case::no_item(set("accounts[gone].name", "x"), "there is no accounts[gone]")]
#[case::no_list(insert("portfolio", None, "{id: x}"), "portfolio is not a list")]
#[case::twice(
    insert("accounts", None, "{id: nova}"),
    "there is already an item accounts[nova]"
)]
#[case::no_id(
    insert("accounts", None, "{name: x}"),
    "accounts names no item of a list"
)]
fn an_operation_that_does_not_fit_is_refused(#[case] op: Op, #[case] message: &str) {
    assert_eq!(
        patch(FILE, &[op]).expect_err("it does not fit").to_string(),
        message
    );
}

#[test]
fn removing_what_is_not_there_changes_nothing() {
    let patched = patched(
        FILE,
        &[
            remove("accounts[gone]"),
            remove("portfolio.gone"),
            set("format", "1.0"),
        ],
    );
    assert_eq!(patched.text, FILE);
}

#[test]
fn many_operations_in_one_save_hold_together() {
    let ops = [
        insert(
            "accounts",
            Some("nova"),
            "{id: orion, name: Orion, scores: {growth: 1}}",
        ),
        set("accounts[orion].scores.growth", "2"),
        remove("accounts[helios]"),
        insert("accounts[nova].requirements", None, "{id: r, title: t}"),
        relocate("accounts[zenith]", Some("orion")),
        set("accounts[zenith].name", "Zenith"),
        set("portfolio.name", "Boreal"),
    ];
    let patched = patched(FILE, &ops);
    assert_eq!(patched.how, How::Edited);
    assert_eq!(patched.removed.len(), 1);
    let ids: Vec<_> = patched.value["accounts"]
        .as_sequence()
        .expect("a list")
        .iter()
        .filter_map(data::id_of)
        .collect();
    assert_eq!(ids, ["zenith", "orion", "nova"]);
}

/// Whatever an edit might do wrong, one line of it missing is seen: the data differs, or a comment
/// is gone, or nothing is.
#[test]
fn a_line_that_vanishes_is_detected() {
    use crate::store::tree::Tree;
    let value = yaml(FILE);
    let lines: Vec<_> = FILE.lines().collect();
    for gone in 0..lines.len() {
        let mut left = lines.clone();
        left.remove(gone);
        let text = left.join(
            "
",
        ) + "
";
        let seen = !verify::means(&text, &value)
            || !verify::keeps_comments((FILE, &Tree::of(FILE)), &[], (&text, &Tree::of(&text)));
        assert!(
            seen || lines[gone].trim().is_empty(),
            "line {gone} vanished unseen: {}",
            lines[gone]
        );
    }
}

/// Whatever byte an edit might get wrong: it is seen, or the file means the same and has its comments.
#[test]
fn a_byte_that_is_wrong_is_detected_or_means_nothing() {
    use crate::store::tree::Tree;
    let value = yaml(FILE);
    let (mut seen, mut harmless) = (0, 0);
    for at in (0..FILE.len()).filter(|at| FILE.is_char_boundary(*at)) {
        for wrong in ["", "x", " ", "\n", "#", ":"] {
            let (before, after) = FILE.split_at(at);
            let mut rest = after.chars();
            rest.next();
            let text = format!("{before}{wrong}{}", rest.as_str());
            let passes = verify::means(&text, &value)
                && verify::keeps_comments((FILE, &Tree::of(FILE)), &[], (&text, &Tree::of(&text)));
            if passes {
                harmless += 1;
                assert_eq!(yaml(&text), value, "{at}: {wrong:?}");
                let comments = |text: &str| text.matches("# ").count();
                assert!(comments(&text) + 1 >= comments(FILE), "{at}: {wrong:?}");
            } else {
                seen += 1;
            }
        }
    }
    assert!(
        seen > 3 * harmless,
        "{seen} were seen, {harmless} were harmless"
    );
}

/// However the parser tells it.
#[rstest]
#[case::another_order("a: 1\nb: {c: 2, d: 3}\n", "{b: {d: 3, c: 2}, a: 1}", true)]
#[case::one_key_more("a: 1\nb: 2\n", "{a: 1}", false)]
#[case::one_key_less("a: 1\n", "{a: 1, b: 2}", false)]
#[case::one_key_for_another("a: 1\nb: 2\n", "{a: 1, c: 2}", false)]
#[case::a_key_twice("a: 1\na: 1\n", "{a: 1}", false)]
#[case::a_key_twice_for_another("b: 1\nb: 1\n", "{a: 1, b: 1}", false)]
#[case::one_item_more("[1, 2]\n", "[1]", false)]
#[case::one_item_less("[1]\n", "[1, 2]", false)]
#[case::years("2024: 1\n2025: 2\n", "{2024: 1, 2025: 2}", true)]
#[case::years_in_quotes("'2024': 1\n", "{2024: 1}", false)]
#[case::a_number_for_a_text("a: 12\n", "{a: '12'}", false)]
#[case::a_text_for_a_number("a: '12'\n", "{a: 12}", false)]
#[case::a_fraction("a: 4.0\n", "{a: 4}", false)]
#[case::below_zero("a: -4\n", "{a: -4}", true)]
#[case::truth("a: true\nb: no\n", "{a: true, b: 'no'}", true)]
#[case::nothing("a:\nb: ~\n", "{a: null, b: null}", true)]
#[case::nothing_for_a_text("a: null\n", "{a: 'null'}", false)]
#[case::a_tag("a: !own 5\n", "{a: !own 5}", true)]
#[case::a_tag_too_many("a: !own 5\n", "{a: 5}", false)]
#[case::a_tag_missing("a: 5\n", "{a: !own 5}", false)]
#[case::an_alias("a: &x {k: 1}\nb: *x\n", "{a: {k: 1}, b: {k: 1}}", true)]
#[case::a_merge_key("a: &x {k: 1}\nb: {<<: *x}\n", "{a: {k: 1}, b: {<<: {k: 1}}}", true)]
#[case::a_map_as_key("? {x: 1}\n: 2\n", "{? {x: 1} : 2}", true)]
#[case::a_list_as_key("? [x]\n: 2\n", "{? [x] : 2}", true)]
#[case::a_truth_as_key("true: 2\n", "{true: 2}", true)]
#[case::several_documents("a: 1\n---\na: 1\n", "{a: 1}", false)]
#[case::broken_behind_it("a: 1\nb: [\n", "{a: 1}", false)]
#[case::nothing_at_all("# nothing\n", "null", true)]
fn a_text_means_what_it_is_parsed_to(
    #[case] text: &str,
    #[case] wanted: &str,
    #[case] means: bool,
) {
    assert_eq!(verify::means(text, &yaml(wanted)), means);
    let parsed = parse(text).is_ok_and(|value| value == yaml(wanted));
    assert_eq!(parsed && guard::check(text.as_bytes()).is_ok(), means);
}
