//! The words of the format, and what each stands for.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_yaml::Value;

use super::shape::Shape;
use crate::domain::account::Status;
use crate::domain::criterion::Source;
use crate::domain::people::SupportItem;
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};
use crate::domain::portfolio::Side;
use crate::domain::requirement::{CounterpartKind, Outcome, RequirementKind, Stance, Step, Track};
use crate::domain::scorecard::{Dimension, Direction, MattersTo, Nature, SharedFrom};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::when::Cadence;
use crate::store::problem::Expected;

/// Something the format has a fixed set of words for.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// The words, in the order they are offered.
    const NAMES: &'static [&'static str];
    /// What each stands for, in the same order.
    const MEANINGS: &'static [Self];

    /// The meaning of a word.
    fn of_word(word: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|name| *name == word)?;
        Self::MEANINGS.get(at).copied()
    }

    /// The word for it.
    fn word(self) -> &'static str {
        let at = Self::MEANINGS.iter().position(|meaning| *meaning == self);
        at.and_then(|at| Self::NAMES.get(at)).copied().unwrap_or("")
    }
}

macro_rules! words {
    ($($meaning:ident { $($word:literal => $value:expr),* $(,)? })*) => {$(
        impl Word for $meaning {
            const NAMES: &'static [&'static str] = &[$($word),*];
            const MEANINGS: &'static [Self] = {
                use $meaning::*;
                &[$($value),*]
            };
        }

        impl Shape for $meaning {
            const TEXT: bool = true;

            fn expected() -> Expected {
                Expected::OneOf(<Self as Word>::NAMES)
            }

            fn schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "enum": <Self as Word>::NAMES})
            }

            fn value(&self) -> Value {
                self.word().into()
            }

            fn of_text(text: &str) -> Option<Self> {
                Self::of_word(text)
            }
        }
    )*};
}

words! {
    Side { "right" => Right, "left" => Left }
    Status { "key" => Key, "incubator" => Incubator, "candidate" => Candidate, "former" => Former }
    Nature { "quantitative" => Quantitative, "qualitative" => Qualitative }
    Source {
        "entered" => Entered,
        "revenue_progression" => RevenueProgression,
        "margin_progression" => MarginProgression,
        "share_of_wallet" => ShareOfWallet,
        "stage" => Stage,
        "contact_coverage" => ContactCoverage,
    }
    SupportItem {
        "accounts_named" => AccountsNamed,
        "kam_named" => KamNamed,
        "reports_high" => ReportsHigh,
        "will_repeated" => WillRepeated,
        "key_moments" => KeyMoments,
        "non_sales_meetings" => NonSalesMeetings,
        "plan_phased" => PlanPhased,
    }
    Cadence {
        "week" => Week,
        "month" => Month,
        "quarter" => Quarter,
        "half_year" => HalfYear,
        "year" => Year,
    }
    Stage {
        "exploratory" => Exploratory,
        "basic" => Basic,
        "cooperative" => Cooperative,
        "interdependent" => Interdependent,
        "integrated" => Integrated,
    }
    Prerequisite {
        "negotiator" => Negotiator,
        "complex_sales" => ComplexSales,
        "presence" => Presence,
        "meetings" => Meetings,
        "introductions" => Introductions,
    }
    Dimension {
        "results" => Results,
        "quality" => Quality,
        "innovation" => Innovation,
        "organisation" => Organisation,
    }
    Direction { "up" => Up, "down" => Down }
    MattersTo { "us" => Us, "them" => Them, "both" => Both }
    SharedFrom {
        "exploratory" => Stage(crate::domain::stage::Stage::Exploratory),
        "basic" => Stage(crate::domain::stage::Stage::Basic),
        "cooperative" => Stage(crate::domain::stage::Stage::Cooperative),
        "interdependent" => Stage(crate::domain::stage::Stage::Interdependent),
        "integrated" => Stage(crate::domain::stage::Stage::Integrated),
        "never" => Never,
    }
    Step { "stop" => Stop, "wait" => Wait, "go" => Go, "closed" => Closed }
    RequirementKind {
        "price" => Price,
        "priority" => Priority,
        "deadline" => Deadline,
        "specification" => Specification,
        "service" => Service,
        "other" => Other,
    }
    Track { "full" => Full, "light" => Light }
    Stance { "for" => For, "conditions" => Conditions, "against" => Against }
    Outcome {
        "accept" => Accept,
        "counterpart" => Counterpart,
        "alternative" => Alternative,
        "refuse" => Refuse,
        "withdrawn" => Withdrawn,
    }
    CounterpartKind {
        "volume" => Volume,
        "payment" => Payment,
        "duration" => Duration,
        "single_site" => SingleSite,
        "specification" => Specification,
        "recommendation" => Recommendation,
        "exclusivity" => Exclusivity,
        "work_share" => WorkShare,
        "publicity" => Publicity,
        "indexed_price" => IndexedPrice,
        "other" => Other,
    }
    Whose { "theirs" => Theirs, "ours" => Ours }
    MilestoneKind {
        "steering" => Steering,
        "presentation" => Presentation,
        "non_sales" => NonSales,
        "marketing_review" => MarketingReview,
        "other" => Other,
    }
    BuyingRole {
        "user" => User,
        "evaluator" => Evaluator,
        "decision_maker" => DecisionMaker,
        "approver" => Approver,
    }
    Attitude {
        "champion" => Champion,
        "supporter" => Supporter,
        "neutral" => Neutral,
        "opposed" => Opposed,
    }
    Coverage { "none" => None, "brief" => Brief, "multiple" => Multiple, "in_depth" => InDepth }
}

#[cfg(test)]
mod tests {
    use super::{Coverage, SharedFrom, Source, Stage, Word};

    #[test]
    fn stand_for_their_meanings_and_back() {
        for (word, meaning) in SharedFrom::NAMES.iter().zip(SharedFrom::MEANINGS) {
            assert_eq!(SharedFrom::of_word(word), Some(*meaning));
            assert_eq!(meaning.word(), *word);
        }
        assert_eq!(Coverage::of_word("none"), Some(Coverage::None));
        assert_eq!(Stage::of_word("friendly"), None);
    }

    #[test]
    fn name_everything_there_is() {
        assert_eq!(Source::MEANINGS, Source::ALL);
        assert_eq!(Stage::MEANINGS, Stage::ALL);
    }
}
