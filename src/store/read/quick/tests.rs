use proptest::prelude::*;
use rstest::rstest;

use super::read;
use crate::domain::testing;
use crate::store::read::{Read, Reading, report_on};
use crate::store::write;

const EXAMPLE: &str = include_str!("../../../../portfolio.example.yaml");

/// A little of everything, in few lines: what mutations start from.
const SAMPLE: &str = r#"format: 1
# a comment
portfolio:
  name: Aurora "Components" # another
  scale: {min: 1, max: 5}
  objectives: [{id: export, text: "Half of it: abroad"}, {id: 'b'}]
criteria:
  attractiveness:
  - id: growth
    weight: 30.5
    bands: [{up_to: 1, score: 5},
       {score: 1}]

  strength: []
accounts:
  - id: helios
    name: Énergie – Nova
    crm: {a: 1, b: [x, "y"]}
    revenue: {2024: 3900000, 2025: -42.5}
    scores:
      growth: 4
      sites: {value: 7, note: "Lyon, Turin", date: 2026-10-02}
    requirements:
      - title: Price -3 %
        answer_by: [2026-11-20, 2026-11-27]
        options:
          - one
          - two of 3
    plan:
"#;

/// Whether a text is read in the everyday way; then all there is to say of it is what there is to say
/// when the parser reads it.
fn is_read(text: &str) -> bool {
    let Some(read) = read(text) else { return false };
    let said = report_on(text, Reading::from(Ok(read), text));
    let parsed = report_on(text, Reading::from(Read::by_parser(text), text));
    assert_eq!(said.problems, parsed.problems, "in:\n{text}");
    assert_eq!(said.unknown, parsed.unknown, "in:\n{text}");
    assert!(said.portfolio == parsed.portfolio, "differs:\n{text}");
    true
}

#[rstest]
#[case::example(EXAMPLE)]
#[case::sample(SAMPLE)]
#[case::windows_lines(
    "format: 1\r\nportfolio:\r\n  name: A # b\r\n\r\naccounts: [{id: a,\r\n  name: b}]\r\n"
)]
#[case::no_end_of_line("format: 1\nportfolio: {name: A}")]
#[case::null_at_the_end("format: 1\nportfolio:")]
#[case::nothing_in_flow("portfolio: {name: , currency: null}\n")]
#[case::comments_everywhere("# a\nportfolio: # b\n# c\n  # d\n  name: A#b # e\n      # f\n")]
#[case::list_in_the_column_of_its_key("accounts:\n- id: a\n- id: b\npeople:\n")]
#[case::wide_dash("accounts:\n  -   id: a\n      name: b\n  - id: c\n")]
#[case::colons_in_words("portfolio:\n  name: a:b http://c:d\nreviews: [{id: 12:30}]\n")]
#[case::words_that_look_like_numbers(
    "portfolio: {name: 012, currency: 1e3}\nfiscal_year_starts: 2026-08\n"
)]
#[case::list("- id: a\n")]
#[case::truths("portfolio: {name: True, currency: no}\n")]
#[case::wrong_kinds("portfolio: {name: 7, scale: 3, good_margin: true, objectives: x}\n")]
fn what_is_written_in_the_everyday_way(#[case] text: &str) {
    assert!(is_read(text));
}

#[rstest]
#[case::empty("")]
#[case::only_a_comment("# nothing\n")]
#[case::byte_order_mark("\u{feff}format: 1\n")]
#[case::tab("format:\t1\n")]
#[case::control("portfolio: {name: a\u{7f}b}\n")]
#[case::line_separator("portfolio:\n  name: a\u{2028}b\n")]
#[case::next_line("portfolio:\n  name: a\u{85}b\n")]
#[case::lone_return("format: 1\rportfolio:\n")]
#[case::document("---\nformat: 1\n")]
#[case::end_of_document("format: 1\n...\n")]
#[case::directive("%YAML 1.2\n---\nformat: 1\n")]
#[case::anchor("portfolio: &p {name: a}\n")]
#[case::alias("portfolio: *p\n")]
#[case::merge("portfolio:\n  <<: {name: a}\n")]
#[case::tag("format: !!int 1\n")]
#[case::block_of_text("portfolio:\n  name: |\n    a\n")]
#[case::folded_text("portfolio:\n  name: >-\n    a\n")]
#[case::words_over_lines("portfolio:\n  name: a\n    b\n")]
#[case::words_over_lines_in_flow("portfolio: {name: a\n    b}\n")]
#[case::words_below_their_key("portfolio:\n  name:\n    a b\n")]
#[case::quotes_over_lines("portfolio:\n  name: \"a\n    b\"\n")]
#[case::escape("portfolio: {name: \"a\\tb\"}\n")]
#[case::doubled_quote("portfolio: {name: 'it''s'}\n")]
#[case::more_behind_quotes("portfolio: {name: \"a\" b}\n")]
#[case::quoted_key("\"format\": 1\n")]
#[case::explicit_key("? format\n: 1\n")]
#[case::map_in_words("portfolio:\n  name: a: b\n")]
#[case::set("portfolio: {name}\n")]
#[case::comma_too_many("accounts: [{id: a},]\n")]
#[case::comma_first("accounts: [, {id: a}]\n")]
#[case::pair_in_list("accounts: [id: a]\n")]
#[case::flow_at_the_edge("portfolio: {\nname: a}\n")]
#[case::not_closed("portfolio: {name: a\n")]
#[case::closed_otherwise("portfolio: {name: a]\n")]
#[case::further_in("format: 1\n  portfolio:\n")]
#[case::further_out("portfolio:\n    name: a\n  currency: b\n")]
#[case::list_of_lists("accounts:\n  - - id: a\n")]
#[case::item_below_its_dash("accounts:\n  -\n    id: a\n")]
#[case::key_twice("format: 1\nformat: 1\n")]
#[case::key_twice_in_flow("portfolio: {name: a, name: a}\n")]
#[case::unknown_key_twice("portfolio: {name: a, crm: {b: 1, b: 2}}\n")]
#[case::strange_number("portfolio: {good_margin: 1e3}\n")]
#[case::infinity("portfolio: {good_margin: .inf}\n")]
fn what_is_left_to_the_parser(#[case] text: &str) {
    assert!(read(text).is_none());
}

/// What may be put anywhere into a text: the marks of the language, and what they may be mistaken for.
const BITS: [&str; 58] = [
    "\n", "\r\n", "\n\n", " ", "  ", "    ", ":", ": ", ":\n", "-", "- ", "\n- ", "\n  - ", ",",
    ", ", "{", "}", "[", "]", "{}", "[]", "\"", "'", "''", "\\", "#", " #", " # x", "&a ", "*a",
    "!", "!!str ", "|", "|\n", ">", "? ", "---", "\n---\n", "\n...\n", "%", "@", "`", "~", "null",
    "true", ".5", "1e3", "0x1F", "012", "-0", "1_0", "\t", "\u{85}", "\u{a0}", "\u{2028}",
    "\u{feff}", "é", "<<: ",
];

/// Where a text is changed, counted over its characters; how many characters go; what comes.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, &'static str)>> {
    let change = (
        any::<prop::sample::Index>(),
        0_usize..4,
        prop::sample::select(&BITS[..]),
    );
    prop::collection::vec(change, 1..4)
}

fn changed(text: &str, changes: &[(prop::sample::Index, usize, &str)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (at, gone, comes) in changes {
        let at = at.index(characters.len() + 1);
        let end = (at + gone).min(characters.len());
        characters.splice(at..end, comes.chars());
    }
    characters.into_iter().collect()
}

proptest! {
    #[test]
    fn a_portfolio_that_was_written_is_read_as_the_parser_reads_it(portfolio in testing::portfolio()) {
        is_read(&write::to_yaml(&portfolio));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn a_damaged_text_is_read_as_the_parser_reads_it_or_left_to_it(changes in changes()) {
        is_read(&changed(SAMPLE, &changes));
    }
}
