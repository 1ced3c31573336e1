//! What colours a terminal can show, told from its environment.

/// The colours a terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// None, or none wanted (`NO_COLOR`).
    None,
    /// The sixteen ANSI colours, whose shades the terminal chooses.
    Ansi16,
    /// The 256 colours of xterm.
    Indexed256,
    /// All of them.
    TrueColor,
}

impl Capability {
    /// Tells it from the environment, `get` being the look-up of a variable.
    ///
    /// RGB is used only where something says that it works: a terminal that does not know it shows
    /// wrong colours, not none. Terminal.app sets `TERM=xterm-256color` and means it.
    pub fn detect(get: impl Fn(&str) -> Option<String>) -> Self {
        let is_set = |name: &str| get(name).is_some_and(|value| !value.is_empty());
        let term = get("TERM").unwrap_or_default();
        if is_set("NO_COLOR") || term == "dumb" || term.ends_with("-mono") || term.starts_with("vt")
        {
            return Self::None;
        }
        let says_truecolor =
            get("COLORTERM").is_some_and(|value| matches!(value.as_str(), "truecolor" | "24bit"));
        if says_truecolor || is_set("WT_SESSION") || term.ends_with("-direct") {
            return Self::TrueColor;
        }
        if term.contains("256color") {
            Self::Indexed256
        } else {
            Self::Ansi16
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::says_so(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Capability::TrueColor)]
    #[case::says_so_in_bits(&[("TERM", "xterm"), ("COLORTERM", "24bit")], Capability::TrueColor)]
    #[case::windows_terminal(&[("WT_SESSION", "0f")], Capability::TrueColor)]
    #[case::terminal_app(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")], Capability::Indexed256)]
    #[case::screen(&[("TERM", "screen-256color")], Capability::Indexed256)]
    #[case::linux_console(&[("TERM", "linux")], Capability::Ansi16)]
    #[case::unknown(&[], Capability::Ansi16)]
    #[case::colorterm_of_old(&[("TERM", "xterm"), ("COLORTERM", "gnome-terminal")], Capability::Ansi16)]
    #[case::dumb(&[("TERM", "dumb")], Capability::None)]
    #[case::vt100(&[("TERM", "vt100")], Capability::None)]
    #[case::no_colour_wins(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")], Capability::None)]
    #[case::empty_no_colour_is_none(&[("NO_COLOR", ""), ("COLORTERM", "truecolor")], Capability::TrueColor)]
    fn told_from_the_environment(#[case] vars: &[(&str, &str)], #[case] expected: Capability) {
        let get = |name: &str| {
            vars.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(Capability::detect(get), expected);
    }
}
