//! Which fields stand together.

use crate::app::form::FieldRef;
use crate::domain::field::{AccountField, CriterionField, IndicatorField, ObjectiveField};
use crate::i18n::{Words, t};

/// Fields that stand together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Who the account is and who looks after it.
    Who,
    /// What it brings and takes.
    Figures,
    /// Where it is to go.
    Target,
    /// How close we are.
    Stage,
    /// What each level of a rating means.
    Anchors,
    /// How a value becomes a score.
    Rule,
    /// Where an indicator started and is to go.
    Way,
    /// Whose an indicator is.
    Whose,
    /// What the company is after.
    Objectives,
}

/// The section of a field; none where a form has no sections.
pub(super) const fn of(field: FieldRef) -> Option<Section> {
    match field {
        FieldRef::Account(field) => Some(of_account(field)),
        FieldRef::Criterion(CriterionField::Level(_)) => Some(Section::Anchors),
        FieldRef::Criterion(
            CriterionField::Source
            | CriterionField::Unit
            | CriterionField::Worst
            | CriterionField::Best
            | CriterionField::BandUpTo(_)
            | CriterionField::BandScore(_),
        ) => Some(Section::Rule),
        FieldRef::Indicator(field) => of_indicator(field),
        FieldRef::Objective(_, ObjectiveField::Text) => Some(Section::Objectives),
        _ => None,
    }
}

const fn of_indicator(field: IndicatorField) -> Option<Section> {
    use IndicatorField as F;
    match field {
        F::Baseline | F::BaselineDate | F::Target | F::TargetDue => Some(Section::Way),
        F::Owner | F::MattersTo | F::SharedFrom => Some(Section::Whose),
        _ => None,
    }
}

const fn of_account(field: AccountField) -> Section {
    use AccountField as F;
    match field {
        F::Name
        | F::Code
        | F::Status
        | F::Sector
        | F::Country
        | F::Manager
        | F::Sponsor
        | F::Serves => Section::Who,
        F::Effort
        | F::Potential
        | F::ShareOfWallet
        | F::BudgetMonth
        | F::PlanYear
        | F::Revenue(_)
        | F::Margin(_) => Section::Figures,
        F::TargetAttractiveness | F::TargetStrength | F::TargetDue => Section::Target,
        F::CurrentStage | F::TargetStage | F::Evidence(_) => Section::Stage,
    }
}

/// The heading of a section.
pub(super) fn words(words: &Words, section: Section) -> String {
    match section {
        Section::Who => t!(words, "section-who"),
        Section::Figures => t!(words, "section-figures"),
        Section::Target => t!(words, "section-target"),
        Section::Stage => t!(words, "section-stage"),
        Section::Anchors => t!(words, "section-anchors"),
        Section::Rule => t!(words, "section-rule"),
        Section::Way => t!(words, "section-way"),
        Section::Whose => t!(words, "section-whose"),
        Section::Objectives => t!(words, "section-objectives"),
    }
}
