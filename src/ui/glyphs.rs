//! Every glyph the program draws, in one table with two sets.
//!
//! All of them are one cell wide. Some (`●`, `■`, `→`) are two in terminals set up for East Asian
//! text, and some fonts lack them: for those the ASCII set says the same in letters. Each glyph that
//! carries meaning differs from its neighbours in shape, since colour alone must never carry it.

use ratatui::symbols::border;

/// One cell of text.
pub type Glyph = &'static str;

macro_rules! glyphs {
    ($($(#[$doc:meta])* $name:ident: $unicode:literal, $ascii:literal;)*) => {
        /// One set of glyphs: [`UNICODE`] or [`ASCII`].
        #[derive(Debug, PartialEq, Eq)]
        pub struct Glyphs {
            $($(#[$doc])* pub $name: Glyph,)*
            /// Rising levels of a sparkline, lowest first. None fills its cell: lines that stand under
            /// each other stay apart.
            pub spark: [Glyph; 7],
            /// Left-to-right fills of one cell of a bar, from an eighth to the whole.
            pub eighths: [Glyph; 8],
            /// The quiet border of a pane.
            pub border: border::Set<'static>,
            /// The border of the pane that has the focus: seen without colour.
            pub border_focused: border::Set<'static>,
        }

        /// The glyphs of a terminal that knows Unicode.
        pub static UNICODE: Glyphs = Glyphs {
            $($name: $unicode,)*
            spark: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"],
            eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
            border: border::ROUNDED,
            border_focused: border::THICK,
        };

        /// The same in ASCII, for terminals and fonts that lack the others or draw them two cells wide.
        pub static ASCII: Glyphs = Glyphs {
            $($name: $ascii,)*
            spark: ["_", ".", ":", "-", "=", "+", "*"],
            eighths: ["-", "-", "-", "=", "=", "=", "#", "#"],
            border: ASCII_BORDER,
            border_focused: ASCII_BORDER_FOCUSED,
        };

        #[cfg(test)]
        impl Glyphs {
            /// Every single glyph with its name.
            fn named(&self) -> Vec<(&'static str, Glyph)> {
                vec![$((stringify!($name), self.$name),)*]
            }
        }
    };
}

glyphs! {
    /// The row or cell under the cursor.
    cursor: "▸", ">";
    /// A requirement at STOP.
    stop: "■", "S";
    /// A requirement at WAIT.
    wait: "◆", "W";
    /// A requirement at GO.
    go: "▶", "G";
    /// A closed requirement, a thing done, a saved file.
    done: "✓", "+";
    /// Something is overdue.
    overdue: "■", "!";
    /// Something is due soon.
    due: "◆", "*";
    /// A warning of the method.
    warning: "▲", "^";
    /// A problem that must be mended.
    error: "✗", "X";
    /// Going up since the last time.
    up: "↗", "/";
    /// As the last time.
    flat: "→", "-";
    /// Going down since the last time.
    down: "↘", "\\";
    /// From one value to another.
    arrow: "→", ">";
    /// Left, in key hints and scrolling marks.
    arrow_left: "←", "<";
    /// Right, in key hints and scrolling marks.
    arrow_right: "→", ">";
    /// Opens below: a sort order, a choice.
    menu: "▾", "v";
    /// Text was cut here.
    ellipsis: "…", "~";
    /// Between two short facts on one line.
    separator: "·", "-";
    /// No value.
    none: "·", ".";
    /// An item of a list.
    bullet: "•", "*";
    /// A full pip of a rating.
    pip: "■", "#";
    /// An empty pip of a rating.
    pip_empty: "·", ".";
    /// The empty part of a bar.
    bar_empty: "·", ".";
    /// A choice that is on.
    on: "●", "*";
    /// A choice that is off.
    off: "○", "o";
    /// Only part of the criteria is scored.
    partial: "◌", "o";
    /// Left side of partial coverage around a code.
    partial_left: "(", "(";
    /// Right side of partial coverage around a code.
    partial_right: ")", ")";
    /// A small bubble of the matrix.
    bubble: "●", "*";
    /// Left edge of a badge: half a cell of its colour.
    badge_left: "▐", "[";
    /// Right edge of a badge: half a cell of its colour.
    badge_right: "▌", "]";
    /// Where an account was at the last review.
    ghost: "○", "o";
    /// Where an account is meant to go.
    target: "◇", "@";
    /// A quiet horizontal line.
    dotted: "┄", "-";
    /// A quiet vertical line.
    dotted_vertical: "┊", ":";
    /// Arrow head to the right.
    head_right: "▸", ">";
    /// Arrow head to the left.
    head_left: "◂", "<";
    /// Arrow head upwards.
    head_up: "▴", "^";
    /// Arrow head downwards.
    head_down: "▾", "v";
    /// A line from the left that turns down.
    turn_left_down: "╮", "+";
    /// A line from the left that turns up.
    turn_left_up: "╯", "+";
    /// A line from the right that turns down.
    turn_right_down: "╭", "+";
    /// A line from the right that turns up.
    turn_right_up: "╰", "+";
    /// Lines that meet: from above, below and the right.
    meet_right: "├", "+";
    /// Lines that meet: from above, below and the left.
    meet_left: "┤", "+";
    /// Lines that meet: from the left, the right and below.
    meet_down: "┬", "+";
    /// Lines that meet: from the left, the right and above.
    meet_up: "┴", "+";
    /// Lines that meet from all sides.
    meet_all: "┼", "+";
    /// A strong horizontal line.
    rule_strong: "━", "=";
    /// Upper half of a cell: a quiet gap of half a row under a tinted field.
    half: "▀", " ";
    /// A plain horizontal rule.
    rule: "─", "-";
    /// A plain vertical rule.
    rule_vertical: "│", "|";
    /// The moving part of a scroll bar.
    thumb: "█", "#";
    /// Worked out from other figures, as in a spreadsheet.
    computed: "=", "=";
    /// Hides a figure under the veil.
    veil: "•", "*";
    /// Unsaved changes.
    unsaved: "●", "*";
    /// The account is a candidate, or in the incubator.
    candidate: "◇", "?";
    /// The account is in the archive.
    former: "†", "-";
}

const ASCII_BORDER: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

const ASCII_BORDER_FOCUSED: border::Set<'static> = border::Set {
    top_left: "#",
    top_right: "#",
    bottom_left: "#",
    bottom_right: "#",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "=",
    horizontal_bottom: "=",
};

impl Glyphs {
    /// The set for a terminal.
    pub const fn set(ascii: bool) -> &'static Self {
        if ascii { &ASCII } else { &UNICODE }
    }

    /// The border of a pane, with or without the focus.
    pub const fn frame(&self, focused: bool) -> border::Set<'static> {
        if focused {
            self.border_focused
        } else {
            self.border
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rstest::rstest;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn every_glyph(set: &Glyphs) -> Vec<(&'static str, Glyph)> {
        let border = |name, b: border::Set<'static>| {
            [
                b.top_left,
                b.top_right,
                b.bottom_left,
                b.bottom_right,
                b.vertical_left,
                b.vertical_right,
                b.horizontal_top,
                b.horizontal_bottom,
            ]
            .map(|glyph| (name, glyph))
        };
        let mut all = set.named();
        all.extend(set.spark.map(|glyph| ("spark", glyph)));
        all.extend(set.eighths.map(|glyph| ("eighths", glyph)));
        all.extend(border("border", set.border));
        all.extend(border("border_focused", set.border_focused));
        all
    }

    #[rstest]
    #[case::unicode(&UNICODE)]
    #[case::ascii(&ASCII)]
    fn every_glyph_is_one_cell_wide(#[case] set: &Glyphs) {
        for (name, glyph) in every_glyph(set) {
            assert_eq!(glyph.width(), 1, "{name} {glyph:?}");
        }
    }

    #[test]
    fn the_ascii_set_is_ascii() {
        for (name, glyph) in every_glyph(&ASCII) {
            assert!(glyph.is_ascii(), "{name} {glyph:?}");
        }
    }

    #[rstest]
    #[case::steps(|g: &Glyphs| vec![g.stop, g.wait, g.go, g.done])]
    #[case::severities(|g: &Glyphs| vec![g.overdue, g.warning, g.none, g.done])]
    #[case::standings(|g: &Glyphs| vec![g.done, g.warning, g.error])]
    #[case::plan(|g: &Glyphs| vec![g.on, g.off, g.target, g.done, g.warning])]
    #[case::trends(|g: &Glyphs| vec![g.up, g.flat, g.down])]
    #[case::marks_of_the_matrix(|g: &Glyphs| vec![g.bubble, g.ghost, g.target, g.partial_left])]
    #[case::pips(|g: &Glyphs| vec![g.pip, g.pip_empty])]
    #[case::choices(|g: &Glyphs| vec![g.on, g.off])]
    #[case::focus(|g: &Glyphs| vec![g.border.horizontal_top, g.border_focused.horizontal_top])]
    fn what_differs_in_meaning_differs_in_shape(#[case] of: fn(&Glyphs) -> Vec<Glyph>) {
        for set in [&UNICODE, &ASCII] {
            let glyphs = of(set);
            let different: BTreeSet<_> = glyphs.iter().collect();
            assert_eq!(different.len(), glyphs.len(), "{glyphs:?}");
        }
    }
}
