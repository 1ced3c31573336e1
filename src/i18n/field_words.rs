//! The words of fields, of what stands in them, and of what keeps a value out.

use super::{Words, t};
use crate::domain::edit::ObjectiveLabel;
use crate::domain::field::{
    AccountField, CriterionField, Kind, ObjectiveField, SettingsField, Unfit, Value,
};
use crate::domain::{AccountId, Portfolio};

impl Words {
    /// A field of an account.
    pub fn account_field(&self, field: AccountField) -> String {
        match field {
            AccountField::Name => t!(self, "field-name"),
            AccountField::Code => t!(self, "field-code"),
            AccountField::Status => t!(self, "field-status"),
            AccountField::Sector => t!(self, "field-sector"),
            AccountField::Country => t!(self, "field-country"),
            AccountField::Manager => t!(self, "field-manager"),
            AccountField::Sponsor => t!(self, "field-sponsor"),
            AccountField::Serves => t!(self, "field-serves"),
            AccountField::Effort => t!(self, "field-effort"),
            AccountField::Potential => t!(self, "field-potential"),
            AccountField::ShareOfWallet => t!(self, "field-share-of-wallet"),
            AccountField::Revenue(year) => t!(self, "field-revenue", year = year.to_string()),
            AccountField::Margin(year) => t!(self, "field-margin", year = year.to_string()),
            AccountField::BudgetMonth => t!(self, "field-budget-month"),
            AccountField::TargetAttractiveness => t!(self, "field-target-attractiveness"),
            AccountField::TargetStrength => t!(self, "field-target-strength"),
            AccountField::TargetDue => t!(self, "field-target-due"),
            AccountField::CurrentStage => t!(self, "field-stage"),
            AccountField::TargetStage => t!(self, "field-target-stage"),
            AccountField::Evidence(shown) => self.prerequisite(shown),
            AccountField::PlanYear => t!(self, "field-plan-year"),
        }
    }

    /// A field of a criterion. Levels and bands are counted from one, as people do.
    pub fn criterion_field(&self, field: CriterionField) -> String {
        match field {
            CriterionField::Name => t!(self, "field-name"),
            CriterionField::Weight => t!(self, "field-weight"),
            CriterionField::Rated => t!(self, "field-rated"),
            CriterionField::Level(at) => t!(self, "field-level", level = (at + 1).to_string()),
            CriterionField::Source => t!(self, "field-source"),
            CriterionField::Unit => t!(self, "field-unit"),
            CriterionField::Worst => t!(self, "field-worst"),
            CriterionField::Best => t!(self, "field-best"),
            CriterionField::BandUpTo(at) => t!(self, "field-band", band = (at + 1).to_string()),
            CriterionField::BandScore(at) => {
                t!(self, "field-band-score", band = (at + 1).to_string())
            }
        }
    }

    /// A field of the settings.
    pub fn settings_field(&self, field: SettingsField) -> String {
        match field {
            SettingsField::Name => t!(self, "field-portfolio-name"),
            SettingsField::Currency => t!(self, "field-currency"),
            SettingsField::StrongSide => t!(self, "field-strong-side"),
            SettingsField::GoodMargin => t!(self, "field-good-margin"),
            SettingsField::FiscalYearStarts => t!(self, "field-fiscal-year"),
            SettingsField::MarketingReviews => t!(self, "field-marketing-reviews"),
            SettingsField::ShareInvest => t!(self, "field-share-invest"),
            SettingsField::ShareSelective => t!(self, "field-share-selective"),
            SettingsField::ShareHarvest => t!(self, "field-share-harvest"),
            SettingsField::WeightsLocked => t!(self, "field-weights-locked"),
        }
    }

    /// What a field of the settings holds, as it is shown. Shares of the effort are percents; those that do not add up
    /// to a hundred stand beside what they come to.
    pub fn setting(&self, field: SettingsField, portfolio: &Portfolio) -> String {
        let settings = portfolio.settings();
        let shares = &settings.effort_shares;
        let shown = self.value(&field.get(settings), portfolio);
        let part = field
            .zone()
            .and_then(|zone| Some((zone, shares.part(zone)?)));
        let Some((zone, part)) = part else {
            return shown;
        };
        let percent = self.percent_short(part * 100.0);
        let is_percent = (part * 100.0 - shares.of(zone)).abs() < 1e-6;
        if is_percent {
            percent
        } else {
            format!("{shown} ({percent})")
        }
    }

    /// A field of the objective of the company at a place; they are counted from one, as people do.
    pub fn objective_field(&self, at: usize, field: ObjectiveField) -> String {
        match field {
            ObjectiveField::Text => t!(self, "field-objective", number = (at + 1).to_string()),
            ObjectiveField::ServedBy => t!(self, "field-served-by"),
        }
    }

    /// What was done to an objective of the company.
    pub(crate) fn objective_label(&self, label: &ObjectiveLabel) -> String {
        match label {
            ObjectiveLabel::Added(text) => t!(self, "label-objective-added", text = text.as_str()),
            ObjectiveLabel::Reworded(text) => {
                t!(self, "label-objective-reworded", text = text.as_str())
            }
            ObjectiveLabel::Removed(text) => {
                t!(self, "label-objective-removed", text = text.as_str())
            }
            ObjectiveLabel::Moved(text) => t!(self, "label-objective-moved", text = text.as_str()),
            ObjectiveLabel::Served(text) => {
                t!(self, "label-objective-served", text = text.as_str())
            }
        }
    }

    /// A value as it is shown.
    pub fn value(&self, value: &Value, portfolio: &Portfolio) -> String {
        match value {
            Value::Empty => t!(self, "value-nothing"),
            Value::Text(text) => text.clone(),
            Value::Number(number) if number.abs() >= 10_000.0 => self.grouped(*number),
            Value::Number(number) => self.number(*number, 2),
            Value::Date(date) => self.date(*date),
            Value::Month(month) => self.month(*month),
            Value::Months(months) => months
                .iter()
                .map(|m| self.month(*m))
                .collect::<Vec<_>>()
                .join(", "),
            Value::Status(status) => self.status(*status),
            Value::Stage(stage) => self.stage(*stage),
            Value::Person(person) => portfolio.person_name(person).to_owned(),
            Value::Items(items) => {
                let objectives = &portfolio.settings().objectives;
                let text = |id: &crate::domain::ItemId| {
                    objectives
                        .iter()
                        .find(|o| o.id == *id)
                        .map(|o| o.text.as_str())
                };
                items
                    .iter()
                    .map(|id| text(id).unwrap_or(id.as_str()))
                    .collect::<Vec<_>>()
                    .join(", ")
            }
            Value::Accounts(accounts) => {
                let name = |id: &AccountId| {
                    let account = portfolio.account(id);
                    account.map_or_else(|| id.to_string(), |account| account.name.clone())
                };
                accounts.iter().map(name).collect::<Vec<_>>().join(", ")
            }
            Value::Rated(true) => t!(self, "measure-rated"),
            Value::Rated(false) => t!(self, "measure-measured"),
            Value::Source(source) => self.source(*source),
            Value::Side(side) => self.side(*side),
            Value::RequirementKind(kind) => self.requirement_kind(*kind),
            Value::Track(track) => self.track(*track),
            Value::Stance(stance) => self.stance(*stance),
            Value::Outcome(outcome) => self.outcome(*outcome),
            Value::CounterpartKind(kind) => self.counterpart(*kind),
            Value::People(people) => {
                let names = people.iter().map(|person| portfolio.person_name(person));
                names.collect::<Vec<_>>().join(", ")
            }
            Value::Whose(_)
            | Value::Shared
            | Value::MilestoneKind(_)
            | Value::BuyingRole(_)
            | Value::Attitude(_)
            | Value::Coverage(_) => self.plan_value(value),
            other => self.scorecard_value(other),
        }
    }

    /// A value as it is put into a cell to be edited; what is typed back is the same value.
    pub fn typed(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => self.plain_number(*number),
            Value::Date(date) => self.date(*date),
            Value::Month(month) => month.to_string(),
            Value::Months(months) => months
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", "),
            Value::Person(person) => person.to_string(),
            Value::Reading(read) => self.typed_measurement(*read),
            _ => String::new(),
        }
    }

    /// A month, 1 to 12, by name.
    pub fn month(&self, month: i8) -> String {
        match month {
            1 => t!(self, "month-1"),
            2 => t!(self, "month-2"),
            3 => t!(self, "month-3"),
            4 => t!(self, "month-4"),
            5 => t!(self, "month-5"),
            6 => t!(self, "month-6"),
            7 => t!(self, "month-7"),
            8 => t!(self, "month-8"),
            9 => t!(self, "month-9"),
            10 => t!(self, "month-10"),
            11 => t!(self, "month-11"),
            _ => t!(self, "month-12"),
        }
    }

    /// A month, 1 to 12, as it is written below a chart.
    pub fn short_month(&self, month: i8) -> String {
        match month {
            1 => t!(self, "month-short-1"),
            2 => t!(self, "month-short-2"),
            3 => t!(self, "month-short-3"),
            4 => t!(self, "month-short-4"),
            5 => t!(self, "month-short-5"),
            6 => t!(self, "month-short-6"),
            7 => t!(self, "month-short-7"),
            8 => t!(self, "month-short-8"),
            9 => t!(self, "month-short-9"),
            10 => t!(self, "month-short-10"),
            11 => t!(self, "month-short-11"),
            _ => t!(self, "month-short-12"),
        }
    }

    /// What a field takes, said to somebody who typed something else.
    pub fn expected(&self, kind: Kind) -> String {
        match kind {
            Kind::Number => t!(self, "expected-number"),
            Kind::Date => t!(self, "expected-date"),
            Kind::Month => t!(self, "expected-month"),
            Kind::Months => t!(self, "expected-months"),
            Kind::Reading => t!(self, "expected-reading"),
            _ => t!(self, "expected-text"),
        }
    }

    /// Why a field does not take a value.
    pub fn unfit(&self, unfit: Unfit) -> String {
        match unfit {
            Unfit::Kind(kind) => self.expected(kind),
            Unfit::Required => t!(self, "unfit-required"),
            Unfit::NotFinite => t!(self, "expected-number"),
            Unfit::OutOfRange { min, max } => t!(
                self,
                "unfit-range",
                min = self.number(min, 2),
                max = self.number(max, 2)
            ),
            Unfit::SameEnds => t!(self, "unfit-same-ends"),
            Unfit::CodeTooLong => t!(self, "unfit-code"),
            Unfit::NeedsFigure => t!(self, "unfit-needs-figure"),
        }
    }
}
