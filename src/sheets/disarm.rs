//! Text that a spreadsheet would run.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, whoever wrote it, and a formula can
//! send what is beside it elsewhere. An apostrophe in front makes it words. A file of text opened with another
//! separator than it was written with falls apart elsewhere, so what follows any separator is a beginning too.

/// What parts cells in one spreadsheet or another.
const fn parts_cells(c: char) -> bool {
    matches!(c, ',' | ';' | '\t' | '\n' | '\r' | '|')
}

/// What begins a formula, full-width forms included, which some spreadsheets take for the same.
const fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// What is passed over in front of a formula.
fn is_passed_over(c: char) -> bool {
    c == '"' || c == '\u{feff}' || c == '\u{200b}' || (c.is_whitespace() && !parts_cells(c))
}

/// The text with an apostrophe wherever it would begin to be a formula. [`armed`] takes exactly those away again.
pub fn disarmed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for (cell, apart) in cells(text) {
        let (front, rest) = split(cell);
        out.push_str(front);
        if is_risk(rest, apart) {
            out.push('\'');
        }
        out.push_str(rest);
    }
    out
}

/// The text as it was before it was [`disarmed`]; any other text that has no such apostrophe is the same.
pub fn armed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (cell, apart) in cells(text) {
        let (front, rest) = split(cell);
        out.push_str(front);
        let freed = rest.strip_prefix('\'').filter(|it| is_risk(it, apart));
        out.push_str(freed.unwrap_or(rest));
    }
    out
}

/// Whether it would be taken for a formula, or is one that was disarmed. In front of everything a separator is cut off
/// by some. `apart` for what follows one: there a plain figure is nothing to fear, and common in a sentence.
fn is_risk(rest: &str, apart: bool) -> bool {
    let bare = rest.trim_start_matches('\'');
    if apart {
        bare.starts_with(begins_formula) && !is_figure(bare)
    } else {
        bare.starts_with(begins_formula) || bare.starts_with(['\t', '\r', '\n'])
    }
}

/// Whether it is a figure, or one with percent, and nothing else.
fn is_figure(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| parts_cells(c) || c.is_whitespace());
    let text = text.strip_prefix(['+', '-', '−']).unwrap_or(text);
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '%' | '\u{a0}' | '\u{202f}'))
}

/// What is passed over, and what begins then.
fn split(cell: &str) -> (&str, &str) {
    let at = cell.find(|c| !is_passed_over(c)).unwrap_or(cell.len());
    cell.split_at(at)
}

/// The pieces that could become cells, each with the separator behind it, and whether one is before it. A text of nothing
/// but a separator in front begins there.
fn cells(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let pieces = text.split_inclusive(parts_cells).enumerate();
    pieces.map(|(at, piece)| (piece, at > 0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::{armed, disarmed};

    #[rstest]
    #[case::formula("=1+1", "'=1+1")]
    #[case::plus("+33 1 23", "'+33 1 23")]
    #[case::minus("-2+3", "'-2+3")]
    #[case::at("@SUM(A1)", "'@SUM(A1)")]
    #[case::full_width("＝1+1", "'＝1+1")]
    #[case::tab("\t=1", "'\t'=1")]
    #[case::line_end("\r=1", "'\r'=1")]
    #[case::blank_in_front("  =1", "  '=1")]
    #[case::quote_in_front("\"=1", "\"'=1")]
    #[case::behind_a_separator("x;=1", "x;'=1")]
    #[case::behind_a_comma("x, @y", "x, '@y")]
    #[case::on_a_line_of_its_own("x\n=1", "x\n'=1")]
    #[case::disarmed_by_hand("'=1", "''=1")]
    #[case::figure_in_a_sentence("Price, -3 %; volume", "Price, -3 %; volume")]
    #[case::words("Hélios - Retail", "Hélios - Retail")]
    #[case::apostrophe("'t Hooft", "'t Hooft")]
    #[case::nothing("", "")]
    fn only_what_would_run_is_disarmed(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(disarmed(text), expected);
        assert_eq!(armed(expected), text);
    }

    proptest! {
        #[test]
        fn what_was_disarmed_comes_back(text in "[='\"+@\\-;, \t\n\ra%1|\u{feff}]{0,12}") {
            prop_assert_eq!(armed(&disarmed(&text)), text);
        }
    }
}
