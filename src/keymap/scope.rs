//! Where a binding holds.

/// How far a key that a scope does not bind goes on outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leak {
    /// To every scope around it.
    All,
    /// To [`Scope::Global`] only: what lies below is covered, but the program's keys work.
    Global,
    /// Nowhere: the scope binds all it needs, every other key is typed or ignored.
    None,
}

/// A part of the program in which a binding holds. Scopes are asked innermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The whole program: what every pane shares.
    Global,
    /// The list or table of accounts.
    Accounts,
    /// The matrix.
    Matrix,
    /// The scores of one account.
    Position,
    /// The criteria and their weights.
    Criteria,
    /// The indicators of one account.
    Scorecard,
    /// The requirements of one account.
    Requirements,
    /// The selection: both rankings.
    Selection,
    /// The business plan of one account.
    Plan,
    /// A page without a pane of its own (today, health, options...), over the panes.
    Page,
    /// The conversation that is going on, around whatever section of it has the keys.
    Call,
    /// The four questions, answered with findings.
    Health,
    /// Management's support and the managers' four roles.
    Backing,
    /// The walk through the key accounts, around the position sheet.
    Review,
    /// Two snapshots side by side.
    Compare,
    /// A tour of the program, around whatever has the keys.
    Tour,
    /// A start without a file: the greeting, the guided set-up.
    Welcome,
    /// The sheet of one call over the screen: its summary at the end, or a past one.
    CallSheet,
    /// A list over the screen with a line to search it: palette, help, choices.
    List,
    /// An open cell or prompt.
    Text,
}

impl Scope {
    /// Every scope, as help lists them.
    pub const ALL: [Self; 20] = [
        Self::Global,
        Self::Accounts,
        Self::Matrix,
        Self::Position,
        Self::Criteria,
        Self::Scorecard,
        Self::Requirements,
        Self::Selection,
        Self::Plan,
        Self::Page,
        Self::Call,
        Self::Health,
        Self::Backing,
        Self::Review,
        Self::Compare,
        Self::Tour,
        Self::Welcome,
        Self::CallSheet,
        Self::List,
        Self::Text,
    ];

    /// Its name in the table; its title is the text `scope-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Accounts => "accounts",
            Self::Matrix => "matrix",
            Self::Position => "position",
            Self::Criteria => "criteria",
            Self::Scorecard => "scorecard",
            Self::Requirements => "requirements",
            Self::Selection => "selection",
            Self::Plan => "plan",
            Self::Page => "page",
            Self::Call => "call",
            Self::Health => "health",
            Self::Backing => "backing",
            Self::Review => "review",
            Self::Compare => "compare",
            Self::Tour => "tour",
            Self::Welcome => "welcome",
            Self::CallSheet => "call-sheet",
            Self::List => "list",
            Self::Text => "text",
        }
    }

    /// The scope with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.id() == id)
    }

    /// How far keys it does not bind go on.
    pub const fn leak(self) -> Leak {
        match self {
            Self::Text | Self::List | Self::CallSheet | Self::Welcome => Leak::None,
            Self::Page => Leak::Global,
            _ => Leak::All,
        }
    }
}

/// The scopes of `stack` (innermost first) that hear a key, each scope's leak applied in turn.
pub(super) fn hearing(stack: &[Scope]) -> impl Iterator<Item = Scope> {
    let mut reach = Leak::All;
    stack.iter().copied().filter(move |scope| {
        let hears = match reach {
            Leak::All => true,
            Leak::Global => *scope == Scope::Global,
            Leak::None => false,
        };
        if hears {
            reach = narrower(reach, scope.leak());
        }
        hears
    })
}

/// The stricter of two leaks.
const fn narrower(one: Leak, other: Leak) -> Leak {
    match (one, other) {
        (Leak::None, _) | (_, Leak::None) => Leak::None,
        (Leak::Global, _) | (_, Leak::Global) => Leak::Global,
        _ => Leak::All,
    }
}

#[cfg(test)]
mod tests {
    use super::{Scope, hearing};
    use rstest::rstest;

    #[rstest]
    #[case::pane(&[Scope::Matrix, Scope::Global], &[Scope::Matrix, Scope::Global])]
    #[case::page_covers_the_pane(&[Scope::Page, Scope::Matrix, Scope::Global], &[Scope::Page, Scope::Global])]
    #[case::text_keeps_all(&[Scope::Text, Scope::Position, Scope::Global], &[Scope::Text])]
    #[case::list_keeps_all(&[Scope::List, Scope::Page, Scope::Global], &[Scope::List])]
    #[case::nothing(&[], &[])]
    fn leaks(#[case] stack: &[Scope], #[case] heard: &[Scope]) {
        assert_eq!(hearing(stack).collect::<Vec<_>>(), heard);
    }

    #[test]
    fn ids_lead_back() {
        for scope in Scope::ALL {
            assert_eq!(Scope::from_id(scope.id()), Some(scope));
        }
        assert_eq!(Scope::from_id("nowhere"), None);
    }
}
