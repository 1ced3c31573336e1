use super::*;
use rstest::rstest;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

fn refused(text: &str) -> GuardError {
    let start = Instant::now();
    let Err(error) = check(text.as_bytes()) else {
        panic!("{} bytes must be refused", text.len())
    };
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "took {:?}",
        start.elapsed()
    );
    error
}

fn laughs() -> String {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let name = format!("*a{}", level - 1);
        let _ = writeln!(text, "a{level}: &a{level} [{}]", vec![name; 9].join(", "));
    }
    text
}

fn quadratic() -> String {
    format!(
        "a: &a [{}]\nb: [{}]\n",
        vec!["x"; 20_000].join(","),
        vec!["*a"; 20_000].join(",")
    )
}

fn long_text_repeated() -> String {
    format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(100_000),
        vec!["*a"; 10_000].join(",")
    )
}

#[rstest]
#[case::billion_laughs(&laughs(), GuardError::AliasesGrow { line: 7 })]
#[case::quadratic_aliases(&quadratic(), GuardError::AliasesGrow { line: 2 })]
#[case::long_text_repeated(&long_text_repeated(), GuardError::AliasesGrow { line: 2 })]
#[case::a_million_brackets(&"[".repeat(1_000_000), GuardError::TooDeep { line: 1 })]
#[case::a_million_braces(&"{a: ".repeat(1_000_000), GuardError::TooDeep { line: 1 })]
#[case::brackets_on_lines(&"[ # ]\n".repeat(100_000), GuardError::TooDeep { line: 65 })]
#[case::brackets_behind_quotes(&"[ \"]\",\n".repeat(100_000), GuardError::TooDeep { line: 65 })]
#[case::dashes(&"- ".repeat(20_000), GuardError::TooDeep { line: 1 })]
#[case::questions(&"? ".repeat(20_000), GuardError::TooDeep { line: 1 })]
#[case::two_documents("a: 1\n---\nb: 2\n", GuardError::SeveralDocuments { line: 2 })]
#[case::ours("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n", GuardError::ConflictMarker { line: 2 })]
#[case::theirs_windows("a: 1\r\n>>>>>>> theirs\r\n", GuardError::ConflictMarker { line: 2 })]
fn bombs_and_broken_files_are_refused_at_once(#[case] text: &str, #[case] error: GuardError) {
    assert_eq!(refused(text), error);
}

#[test]
fn deep_block_maps_are_refused() {
    let text = (0..200).fold(String::new(), |text, level| {
        text + &" ".repeat(level) + "a:\n"
    });
    assert_eq!(refused(&text), GuardError::TooDeep { line: 65 });
}

#[test]
fn a_file_that_is_too_large_is_refused_by_its_size() {
    let bytes = vec![b'#'; MAX_BYTES + 1];
    assert_eq!(
        check(&bytes),
        Err(GuardError::TooLarge {
            bytes: MAX_BYTES + 1
        })
    );
}

#[rstest]
#[case::utf16_le(&[0xFF, 0xFE, b'a', 0], GuardError::Utf16)]
#[case::utf16_be(&[0xFE, 0xFF, 0, b'a'], GuardError::Utf16)]
#[case::utf16_without_mark(&[b'a', 0, b':', 0], GuardError::Utf16)]
#[case::latin1(b"a: 1\nb: caf\xe9\n", GuardError::NotUtf8 { line: 2 })]
#[case::first_byte(b"\x80", GuardError::NotUtf8 { line: 1 })]
fn other_encodings_are_named(#[case] bytes: &[u8], #[case] error: GuardError) {
    assert_eq!(check(bytes), Err(error));
}

#[rstest]
#[case::empty("")]
#[case::mark("\u{feff}a: 1\n")]
#[case::ordinary("a: [1, 2]\nb: {c: 'it''s ['}\n# see &name and *this*\n")]
#[case::anchors("a: &x {b: 1}\nc: *x\n")]
#[case::document_start("---\na: 1\n")]
#[case::broken_is_for_the_parser("a: [1\nb: }\n")]
#[case::words("a: R&D * 2 [draft\nb: - not a marker <<<<<<<\n")]
fn ordinary_files_pass(#[case] text: &str) {
    assert_eq!(check(text.as_bytes()), Ok(text));
}

#[rstest]
#[case::lines_in_flow(&"a: {b: 1,\n    c: \"]\", d: 2}\n".repeat(500), true)]
#[case::brackets_in_words(&"a: see [1] and {2}\n".repeat(500), true)]
#[case::open_bracket_in_words(&"a: 3 [draft\n".repeat(500), true)]
#[case::apostrophes(&"a: l'an 'x [\n".repeat(500), true)]
#[case::anchor("a: &b 1\n", false)]
#[case::alias("- *b\n", false)]
#[case::names_in_flow("[&b 1,*b]\n", false)]
#[case::ampersand_in_words("a: R&D and Marks & Spencer, 2 * 3\n", true)]
#[case::deep(&"[".repeat(70), false)]
fn one_look_spares_ordinary_files_the_slow_pass(#[case] text: &str, #[case] harmless: bool) {
    assert_eq!(glance::look(text).harmless, harmless);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = check(&bytes);
    }
}
