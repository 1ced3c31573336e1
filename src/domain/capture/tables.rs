//! The words a line is understood by, in both languages, folded: without case and accents.

use crate::domain::requirement::RequirementKind as Kind;

/// Words that tell the kind.
pub(super) const KINDS: [(&str, Kind); 33] = [
    ("price", Kind::Price),
    ("prices", Kind::Price),
    ("pricing", Kind::Price),
    ("discount", Kind::Price),
    ("rebate", Kind::Price),
    ("prix", Kind::Price),
    ("tarif", Kind::Price),
    ("tarifs", Kind::Price),
    ("remise", Kind::Price),
    ("rabais", Kind::Price),
    ("ristourne", Kind::Price),
    ("priority", Kind::Priority),
    ("priorite", Kind::Priority),
    ("prioritaire", Kind::Priority),
    ("urgent", Kind::Priority),
    ("deadline", Kind::Deadline),
    ("delay", Kind::Deadline),
    ("leadtime", Kind::Deadline),
    ("lead-time", Kind::Deadline),
    ("delai", Kind::Deadline),
    ("delais", Kind::Deadline),
    ("echeance", Kind::Deadline),
    ("specification", Kind::Specification),
    ("specifications", Kind::Specification),
    ("spec", Kind::Specification),
    ("specs", Kind::Specification),
    ("service", Kind::Service),
    ("services", Kind::Service),
    ("support", Kind::Service),
    ("sav", Kind::Service),
    ("other", Kind::Other),
    ("autre", Kind::Other),
    ("divers", Kind::Other),
];

/// Words that announce the day of the answer.
pub(super) const DUE: [&str; 12] = [
    "due", "by", "before", "until", "till", "on", "for", "pour", "avant", "le", "echeance",
    "jusquau",
];

/// Words that announce whoever asks. `@` does the same, but needs `AltGr` on a French keyboard.
pub(super) const BY: [&str; 2] = ["by", "par"];

/// Functions that ask for things: what follows a plain "by" is a person only if it is one of these,
/// a known name, or written like a name. "Price by pallet" stays a price by pallet.
pub(super) const FUNCTIONS: [&str; 34] = [
    "purchasing",
    "procurement",
    "buyer",
    "buying",
    "logistics",
    "quality",
    "finance",
    "production",
    "planning",
    "engineering",
    "sales",
    "marketing",
    "legal",
    "management",
    "maintenance",
    "technical",
    "it",
    "hr",
    "achats",
    "acheteur",
    "acheteuse",
    "logistique",
    "qualite",
    "finances",
    "compta",
    "comptabilite",
    "planification",
    "ingenierie",
    "ventes",
    "juridique",
    "direction",
    "technique",
    "exploitation",
    "informatique",
];

/// Words that name a day, and how many days they are from today.
pub(super) const DAYS: [(&str, i64); 8] = [
    ("today", 0),
    ("tomorrow", 1),
    ("aujourdhui", 0),
    ("demain", 1),
    ("after-tomorrow", 2),
    ("apres-demain", 2),
    ("yesterday", -1),
    ("hier", -1),
];

/// A word as it stands in the tables: small letters without accents, nothing around or between them
/// but dashes.
pub(super) fn folded(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric() || *c == '-');
    letters.flat_map(char::to_lowercase).map(plain).collect()
}

const fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        other => other,
    }
}
