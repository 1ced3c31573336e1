//! Why the parser refuses a text: which of the usual slips it is, and where.

/// Why a text is no YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Line and column, from 1, where the parser stumbled.
    pub at: Option<(usize, usize)>,
    /// What is usually behind what the parser says; nothing for what is unusual.
    pub slip: Option<Slip>,
    /// The line, from 1, of what was opened and is not closed; nothing where it is the line above all.
    pub opened: Option<usize>,
    /// The parser's own words, in English.
    pub words: String,
}

/// A usual slip of whoever writes YAML by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A tab where only blanks may stand.
    Tab,
    /// Quotes that are not closed.
    Quotes,
    /// A bracket or a brace that is not closed, or a comma that is missing in it.
    Bracket,
    /// A line that is not indented like its neighbours.
    Indentation,
    /// A text with a colon in it, or a line indented too far: the parser cannot tell them apart.
    Colon,
    /// A key without its colon.
    NoColon,
    /// A text that begins with a sign that means something.
    Sign,
    /// Nothing where a value has to be.
    NoValue,
    /// A backslash before what cannot follow it.
    Escape,
    /// A key that its map has twice.
    Twice,
    /// An alias of nothing.
    Alias,
    /// A list that begins where none can.
    List,
}

/// What the parser says, and the slip that is behind it; the first that fits.
const SAID: [(&str, Slip); 14] = [
    ("found unknown escape character", Slip::Escape),
    ("did not find expected hexadecimal number", Slip::Escape),
    ("while scanning a quoted scalar", Slip::Quotes),
    ("did not find expected ',' or", Slip::Bracket),
    ("found unexpected end of stream", Slip::Bracket),
    ("did not find expected node content", Slip::NoValue),
    ("did not find expected key", Slip::Indentation),
    ("did not find expected '-' indicator", Slip::Indentation),
    ("mapping values are not allowed", Slip::Colon),
    ("could not find expected ':'", Slip::NoColon),
    ("cannot start any token", Slip::Sign),
    ("duplicate entry", Slip::Twice),
    ("unknown anchor", Slip::Alias),
    ("block sequence entries are not allowed", Slip::List),
];

impl Refused {
    /// Why the parser refused this text.
    pub fn of(text: &str, error: &serde_yaml::Error) -> Self {
        let location = error.location();
        let at = location.as_ref().map(|at| (at.line(), at.column()));
        let mut words = error.to_string();
        if let Some((line, column)) = at {
            words = words.replacen(&format!(" at line {line} column {column}"), "", 1);
        }
        let stumbled_over = location.and_then(|at| text.as_bytes().get(at.index()).copied());
        let said = SAID.iter().find(|(said, _)| words.contains(said));
        let slip = said.map(|(_, slip)| *slip);
        Self {
            at,
            slip: if stumbled_over == Some(b'\t') {
                Some(Slip::Tab)
            } else {
                slip
            },
            opened: opened(&words),
            words,
        }
    }
}

/// The line the parser says something began on, where it is not the one it stumbled in.
fn opened(words: &str) -> Option<usize> {
    let (_, place) = words.split_once(" at line ")?;
    place.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::quotes("a: 1\nb: \"x\nc: 2\n", Slip::Quotes)]
    #[case::single_quotes("a: 1\nb: 'x\nc: 2\n", Slip::Quotes)]
    #[case::bracket("a: [1, 2\nb: 3\n", Slip::Bracket)]
    #[case::brace("a: {b: 1\n", Slip::Bracket)]
    #[case::comma("a: [{b: 1} {c: 2}]\n", Slip::Bracket)]
    #[case::tab("a:\n\tb: 1\n", Slip::Tab)]
    #[case::indented_less("a:\n    b: 1\n  c: 2\n", Slip::Indentation)]
    #[case::indented_more("a: 1\n  b: 2\n", Slip::Colon)]
    #[case::colon("a: Helios: Retail\n", Slip::Colon)]
    #[case::no_colon("a: 1\nb\nc: 2\n", Slip::NoColon)]
    #[case::sign("a: %x\n", Slip::Sign)]
    #[case::no_value("a: [1, }\n", Slip::NoValue)]
    #[case::escape("a: \"C:\\Users\"\n", Slip::Escape)]
    #[case::twice("a: 1\na: 2\n", Slip::Twice)]
    #[case::alias("a: *b\n", Slip::Alias)]
    #[case::list("a: - b\n", Slip::List)]
    fn usual_slips_are_known(#[case] text: &str, #[case] slip: Slip) {
        let error = serde_yaml::from_str::<serde_yaml::Value>(text).expect_err("no YAML");
        let refused = Refused::of(text, &error);
        assert_eq!(refused.slip, Some(slip), "{error}");
    }

    #[test]
    fn what_was_opened_is_told_by_its_line() {
        let text = "a: 1\nb: [1, 2\nc: 3\n";
        let error = serde_yaml::from_str::<serde_yaml::Value>(text).expect_err("no YAML");
        let refused = Refused::of(text, &error);
        assert_eq!((refused.at, refused.opened), (Some((3, 2)), Some(2)));
    }
}
