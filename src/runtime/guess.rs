//! A theme nobody named, until the terminal has told its background.

use std::time::{Duration, Instant};

use ratatui::style::Color;

use crate::app::msg::Msg;
use crate::app::options::Theme;

/// How long after the first frame the theme may still change: what changes later is no longer part of the
/// start, and would disturb whoever has begun to read.
const IN_TIME: Duration = Duration::from_millis(150);

/// A theme that was guessed while the terminal is asked.
#[derive(Debug)]
pub(super) struct Guess {
    theme: Theme,
    /// When it was first seen.
    seen: Option<Instant>,
}

impl Guess {
    /// Nothing is seen yet.
    pub(super) const fn new(theme: Theme) -> Self {
        Self { theme, seen: None }
    }

    /// From now on it is seen, unless it was before.
    pub(super) fn is_seen(&mut self, now: Instant) {
        self.seen.get_or_insert(now);
    }

    /// What is to be told of the background the terminal answered with; nothing where the guess was right, and
    /// nothing where the answer is late.
    pub(super) fn corrected(&self, background: Color, now: Instant) -> Option<Msg> {
        let since = self
            .seen
            .map_or(Duration::ZERO, |seen| now.saturating_duration_since(seen));
        let (guessed, fits) = (self.theme, Theme::on(background));
        (since <= IN_TIME && guessed != fits).then_some(Msg::Background { guessed, fits })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const WHITE: Color = Color::Rgb(255, 255, 255);
    const BLACK: Color = Color::Rgb(0, 0, 0);

    #[rstest]
    #[case::wrong(Theme::Dark, WHITE, 20, Some(Theme::Light))]
    #[case::wrong_the_other_way(Theme::Light, BLACK, 20, Some(Theme::Dark))]
    #[case::right(Theme::Dark, BLACK, 20, None)]
    #[case::late(Theme::Dark, WHITE, 900, None)]
    fn an_answer_in_time_corrects_it(
        #[case] guessed: Theme,
        #[case] background: Color,
        #[case] milliseconds: u64,
        #[case] expected: Option<Theme>,
    ) {
        let start = Instant::now();
        let mut guess = Guess::new(guessed);
        guess.is_seen(start);
        let later = start + Duration::from_millis(milliseconds);
        guess.is_seen(later); // Later frames change nothing.
        match (guess.corrected(background, later), expected) {
            (Some(Msg::Background { guessed: was, fits }), Some(expected)) => {
                assert_eq!((was, fits), (guessed, expected));
            }
            (None, None) => {}
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn before_the_first_frame_every_answer_is_in_time() {
        let msg = Guess::new(Theme::Dark).corrected(WHITE, Instant::now());
        assert!(msg.is_some());
    }
}
