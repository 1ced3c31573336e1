//! Which theme goes with the background of the terminal, as far as that is known.

use ratatui::style::Color;

use super::capability::Capability;
use super::colour::readable_on;
use crate::app::options::Theme;

impl Theme {
    /// The theme for this background: dark where white is read more easily on it than black.
    pub fn on(background: Color) -> Self {
        let (white, black) = (Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0));
        if readable_on(background, white, black) == black {
            Self::Light
        } else {
            Self::Dark
        }
    }

    /// The theme that is shown until the terminal has told its background, if ever: by what `COLORFGBG` says of
    /// it, `get` being the look-up of a variable; dark without that. rxvt, Konsole and others set it, as the
    /// numbers of the text's and of the background's colour.
    pub fn guessed(get: impl Fn(&str) -> Option<String>) -> Self {
        let colours = get("COLORFGBG").unwrap_or_default();
        match colours.rsplit(';').next().unwrap_or_default() {
            "7" | "9" | "10" | "11" | "12" | "13" | "14" | "15" => Self::Light,
            _ => Self::Dark,
        }
    }
}

/// Whether a terminal may be asked for its background, and the answer would change anything: themes for few
/// colours leave the background to the terminal anyway. The consoles of Linux and of what is no terminal at all
/// would show the question.
pub fn can_be_asked(capability: Capability, get: impl Fn(&str) -> Option<String>) -> bool {
    let term = get("TERM").unwrap_or_default();
    capability >= Capability::Indexed256 && !matches!(term.as_str(), "" | "dumb" | "linux")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::black([0, 0, 0], Theme::Dark)]
    #[case::ours([26, 29, 36], Theme::Dark)]
    #[case::solarised_dark([0, 43, 54], Theme::Dark)]
    #[case::middle_grey([110, 110, 110], Theme::Dark)]
    #[case::light_grey([150, 150, 150], Theme::Light)]
    #[case::solarised_light([253, 246, 227], Theme::Light)]
    #[case::white([255, 255, 255], Theme::Light)]
    fn the_theme_is_read_on_the_background(#[case] rgb: [u8; 3], #[case] theme: Theme) {
        let [r, g, b] = rgb;
        assert_eq!(Theme::on(Color::Rgb(r, g, b)), theme);
    }

    fn variable(name: &'static str, value: &'static str) -> impl Fn(&str) -> Option<String> {
        move |asked| (asked == name).then(|| value.to_owned())
    }

    #[rstest]
    #[case::black("15;0", Theme::Dark)]
    #[case::white("0;15", Theme::Light)]
    #[case::grey("0;7", Theme::Light)]
    #[case::dark_grey("15;8", Theme::Dark)]
    #[case::of_rxvt_with_a_picture("0;default;15", Theme::Light)]
    #[case::default("15;default", Theme::Dark)]
    #[case::nonsense("white", Theme::Dark)]
    #[case::unset("", Theme::Dark)]
    fn until_then_it_is_guessed(#[case] value: &'static str, #[case] theme: Theme) {
        assert_eq!(Theme::guessed(variable("COLORFGBG", value)), theme);
    }

    #[rstest]
    #[case::xterm("xterm-256color", Capability::TrueColor, true)]
    #[case::few_more_colours("xterm-256color", Capability::Indexed256, true)]
    #[case::tmux("tmux-256color", Capability::TrueColor, true)]
    #[case::its_own_colours("xterm", Capability::Ansi16, false)]
    #[case::no_colour("xterm-256color", Capability::None, false)]
    #[case::linux("linux", Capability::TrueColor, false)]
    #[case::dumb("dumb", Capability::TrueColor, false)]
    #[case::unknown("", Capability::TrueColor, false)]
    fn not_every_terminal_is_asked(
        #[case] term: &'static str,
        #[case] capability: Capability,
        #[case] asked: bool,
    ) {
        assert_eq!(can_be_asked(capability, variable("TERM", term)), asked);
    }
}
