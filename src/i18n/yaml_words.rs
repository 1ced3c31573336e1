//! Why a text is no YAML, in our own words: the parser only knows English.

use super::{Lang, Words, t};
use crate::store::{Refused, Slip};

impl Words {
    /// Why a text is no YAML. What the parser says follows where that is the language of the screen.
    pub fn not_yaml(&self, refused: &Refused) -> String {
        let english = self.lang() == Lang::En;
        let words = refused.words.as_str();
        match refused.slip {
            Some(slip) => {
                let what = self.slip(slip) + &self.opened(refused.opened);
                let said = t!(self, "problem-syntax", what = what);
                if english {
                    format!("{said} ({words})")
                } else {
                    said
                }
            }
            None if english => t!(self, "problem-syntax", what = words),
            None => t!(self, "problem-syntax-alone"),
        }
    }

    /// Why the parser does not read a text that is YAML.
    pub(super) fn unreadable_yaml(&self, words: &str) -> String {
        if self.lang() == Lang::En {
            t!(self, "problem-unreadable", what = words)
        } else {
            t!(self, "problem-unreadable-alone")
        }
    }

    fn slip(&self, slip: Slip) -> String {
        match slip {
            Slip::Tab => t!(self, "slip-tab"),
            Slip::Quotes => t!(self, "slip-quotes"),
            Slip::Bracket => t!(self, "slip-bracket"),
            Slip::Indentation => t!(self, "slip-indentation"),
            Slip::Colon => t!(self, "slip-colon"),
            Slip::NoColon => t!(self, "slip-no-colon"),
            Slip::Sign => t!(self, "slip-sign"),
            Slip::NoValue => t!(self, "slip-no-value"),
            Slip::Escape => t!(self, "slip-escape"),
            Slip::Twice => t!(self, "slip-twice"),
            Slip::Alias => t!(self, "slip-alias"),
            Slip::List => t!(self, "slip-list"),
        }
    }

    /// Where what is not closed began.
    fn opened(&self, line: Option<usize>) -> String {
        line.map_or_else(String::new, |line| {
            t!(self, "slip-from", line = line.to_string())
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn told(lang: Lang, text: &str) -> String {
        let error = serde_yaml::from_str::<serde_yaml::Value>(text).expect_err("no YAML");
        Words::new(lang).not_yaml(&Refused::of(text, &error))
    }

    #[rstest]
    #[case::english(
        Lang::En,
        "this is not YAML: a bracket is not closed, or a comma is missing, from line 2 on (did not find expected ',' or ']', while parsing a flow sequence at line 2 column 4)"
    )]
    #[case::french(
        Lang::Fr,
        "ce n’est pas du YAML\u{202f}: un crochet ou une accolade n’est pas refermé, ou une virgule manque, à partir de la ligne 2"
    )]
    fn a_slip_is_told(#[case] lang: Lang, #[case] expected: &str) {
        assert_eq!(told(lang, "a: 1\nb: [1, 2\nc: 3\n"), expected);
    }

    #[rstest]
    #[case::quotes("a: \"x\n")]
    #[case::indentation("a:\n    b: 1\n  c: 2\n")]
    #[case::node("a: [1, }\n")]
    #[case::colon("a: Helios: Retail\n")]
    #[case::twice("a: 1\na: 2\n")]
    #[case::unusual("!<tag a: 1\n")]
    fn french_has_none_of_the_words_of_the_parser(#[case] text: &str) {
        let french = told(Lang::Fr, text);
        for word in [
            "did", "find", "found", "expected", "while", "entry", "allowed",
        ] {
            let there = french
                .split(|c: char| !c.is_alphabetic())
                .any(|it| it == word);
            assert!(!there, "{french}");
        }
        assert!(told(Lang::En, text).starts_with("this is not YAML: "));
    }
}
