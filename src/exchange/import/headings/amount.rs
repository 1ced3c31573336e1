//! Headings of amounts: `CA 2025 (k€)`, `Potential M€`, `2025`.

use crate::i18n::fold::plain;

/// A heading taken apart.
pub(super) struct Amount {
    /// What is left of it, folded.
    pub(super) name: String,
    /// The year.
    pub(super) year: Option<i16>,
    /// How much one is worth.
    pub(super) times: f64,
}

impl Amount {
    pub(super) fn of(heading: &str) -> Self {
        let (mut name, mut year, mut times) = (Vec::new(), None, 1.0);
        let lower = heading.to_lowercase();
        let parts = lower.split(|c: char| !c.is_alphanumeric() && !matches!(c, '€' | '$' | '£'));
        for part in parts.filter(|part| !part.is_empty()) {
            match part {
                "k€" | "k$" | "k£" | "keur" | "kusd" | "kgbp" | "k" => times = 1e3,
                "m€" | "m$" | "m£" | "meur" | "musd" | "mgbp" | "m" => times = 1e6,
                "€" | "$" | "£" | "eur" | "usd" | "gbp" | "in" | "en" => {}
                part => match part.parse() {
                    Ok(number) if (1990..2100).contains(&number) && year.is_none() => {
                        year = Some(number);
                    }
                    _ => name.push(plain(part)),
                },
            }
        }
        Self {
            name: name.join(" "),
            year,
            times,
        }
    }
}
