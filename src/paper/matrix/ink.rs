//! The colours of pictures: one accent and what is quiet beside it.

/// What something is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::paper) enum Ink {
    /// The ground under all of it.
    Ground,
    /// Words.
    Text,
    /// Words that may be passed over.
    Quiet,
    /// Lines that lead somewhere.
    Line,
    /// Fields to invest in.
    Invest,
    /// Fields of the diagonal.
    Selective,
    /// Fields to harvest.
    Harvest,
    /// What matters.
    Accent,
    /// Words on it.
    OnAccent,
    /// What matters less.
    Soft,
    /// Words on that.
    OnSoft,
}

/// Where a picture is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::paper) enum Where {
    /// In a page, whose colours it takes.
    Page,
    /// In a file of its own: on light, and with no need for style sheets, which programs for slides do not know.
    File,
}

impl Ink {
    const fn facts(self) -> (&'static str, &'static str) {
        match self {
            Self::Ground => ("ground", "#ffffff"),
            Self::Text => ("text", "#1d2330"),
            Self::Quiet => ("quiet", "#586174"),
            Self::Line => ("line-strong", "#6f7a8d"),
            Self::Invest => ("invest", "#d6e4f9"),
            Self::Selective => ("selective", "#e9f0fa"),
            Self::Harvest => ("harvest", "#f1f3f6"),
            Self::Accent => ("accent", "#1f5fbf"),
            Self::OnAccent => ("on-accent", "#ffffff"),
            Self::Soft => ("soft", "#9dbce9"),
            Self::OnSoft => ("on-soft", "#10294f"),
        }
    }

    /// The colour, as a picture names it.
    pub(in crate::paper) fn on(self, place: Where) -> String {
        let (name, light) = self.facts();
        match place {
            Where::Page => format!("var(--{name}, {light})"),
            Where::File => light.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture in a page is drawn in the page's colours, whichever those are.
    #[test]
    fn the_style_of_pages_names_every_colour() {
        let style = include_str!("../../../assets/paper.css");
        for ink in [
            Ink::Ground,
            Ink::Text,
            Ink::Quiet,
            Ink::Line,
            Ink::Invest,
            Ink::Selective,
            Ink::Harvest,
            Ink::Accent,
            Ink::OnAccent,
            Ink::Soft,
            Ink::OnSoft,
        ] {
            let (name, light) = ink.facts();
            let named = style.matches(&format!(" --{name}:")).count();
            assert_eq!(named, 3, "{name}: light, dark and print");
            assert!(style.contains(&format!("--{name}: {light};")), "{name}");
        }
    }
}
