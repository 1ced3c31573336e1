//! The line that says what the marks of the matrix mean.

use ratatui::text::{Line, Span};

use crate::ui::glyphs::Glyphs;
use crate::ui::text::width;
use crate::ui::theme::Styles;

/// The words of the legend, in the language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Legend<'a> {
    /// What the size of a badge says: "size potential".
    pub size: &'a str,
    /// What brackets say: "partial".
    pub partial: &'a str,
    /// What the diamond marks: "target".
    pub target: &'a str,
    /// What the circle marks: "last review".
    pub last_review: &'a str,
}

/// The legend in at most `cells`: `size potential · ( ) partial · ◇ target · ○ last review`. What does
/// not fit is left out whole, from the end.
pub fn legend(words: &Legend<'_>, cells: usize, styles: &Styles, glyphs: &Glyphs) -> Line<'static> {
    let items = [
        words.size.to_owned(),
        format!(
            "{} {} {}",
            glyphs.partial_left, glyphs.partial_right, words.partial
        ),
        format!("{} {}", glyphs.target, words.target),
        format!("{} {}", glyphs.ghost, words.last_review),
    ];
    let mut text = String::new();
    for item in items {
        let separator = if text.is_empty() {
            String::new()
        } else {
            format!(" {} ", glyphs.separator)
        };
        if width(&text) + width(&separator) + width(&item) > cells {
            break;
        }
        text.push_str(&separator);
        text.push_str(&item);
    }
    Line::from(Span::styled(text, styles.dim.not_bold()))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::ui::glyphs::{ASCII, UNICODE};
    use crate::ui::theme::{Capability, Theme};

    const WORDS: Legend<'_> = Legend {
        size: "size potential",
        partial: "partial",
        target: "target",
        last_review: "last review",
    };

    #[rstest]
    #[case::all(60, &UNICODE, "size potential · ( ) partial · ◇ target · ○ last review")]
    #[case::ascii(60, &ASCII, "size potential - ( ) partial - @ target - o last review")]
    #[case::two(30, &UNICODE, "size potential · ( ) partial")]
    #[case::none(5, &UNICODE, "")]
    fn leaves_out_whole_items(
        #[case] cells: usize,
        #[case] glyphs: &Glyphs,
        #[case] expected: &str,
    ) {
        let styles = Theme::Dark.styles(Capability::TrueColor).unwrap();
        assert_eq!(legend(&WORDS, cells, &styles, glyphs).to_string(), expected);
    }
}
