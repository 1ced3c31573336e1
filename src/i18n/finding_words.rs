//! What the method says to a portfolio, in words: what is wrong, and why it matters.

use super::{Words, t};
use crate::clean::Clean;
use crate::domain::criterion::Criterion;
use crate::domain::findings::{
    Finding, LivedWarning, Question, SelectionWarning, Severity, SteeringWarning, SupportWarning,
    Warning,
};
use crate::domain::stage::Prerequisite;
use crate::domain::{Account, CriterionId, ItemId, PersonRef, Portfolio};

impl Words {
    /// What is wrong, in a sentence. It does not name the account, which stands beside it.
    pub fn finding(&self, finding: &Finding, portfolio: &Portfolio) -> String {
        let names = Names {
            portfolio,
            account: finding
                .account
                .as_ref()
                .and_then(|id| portfolio.account(id))
                .map(AsRef::as_ref),
        };
        match &finding.warning {
            Warning::Selection(warning) => self.selection_of_whole(warning, &names),
            Warning::Support(warning) => self.support_warning(warning, &names),
            Warning::Steering(warning) => self.steering_warning(finding.id(), warning, &names),
            Warning::Lived(warning) => self.lived_warning(warning, &names),
        }
    }

    /// Why it matters, in the terms of the method.
    pub fn finding_why(&self, finding: &Finding) -> String {
        self.by_id(&format!("finding-{}-why", finding.id()))
    }

    /// One of the four questions.
    pub fn question(&self, question: Question) -> String {
        match question {
            Question::Selection => t!(self, "question-selection"),
            Question::Support => t!(self, "question-support"),
            Question::Steering => t!(self, "question-steering"),
            Question::Lived => t!(self, "question-lived"),
        }
    }

    /// How much a finding matters.
    pub fn severity(&self, severity: Severity) -> String {
        match severity {
            Severity::Hint => t!(self, "severity-hint"),
            Severity::Warning => t!(self, "severity-warning"),
            Severity::Alarm => t!(self, "severity-alarm"),
        }
    }

    fn selection_of_whole(&self, warning: &SelectionWarning, names: &Names<'_>) -> String {
        match warning {
            SelectionWarning::TooManyKeyAccounts { count } => {
                t!(self, "finding-too-many-key-accounts", count = { *count })
            }
            SelectionWarning::ManagerOverloaded { person, count } => {
                let person = names.person(person);
                t!(
                    self,
                    "finding-manager-overloaded",
                    person = person,
                    count = { *count }
                )
            }
            SelectionWarning::ParetoOnly => t!(self, "finding-pareto-only"),
            SelectionWarning::AxisWithoutWeight { axis } => {
                t!(
                    self,
                    "finding-axis-without-weight",
                    axis = self.axis(*axis).to_lowercase()
                )
            }
            SelectionWarning::NeverReviewed => t!(self, "finding-never-reviewed"),
            SelectionWarning::ReviewOverdue { last, days } => {
                let date = self.date(*last);
                t!(
                    self,
                    "finding-review-overdue",
                    date = date,
                    days = { *days }
                )
            }
            other => self.selection_of_account(other, names),
        }
    }

    fn selection_of_account(&self, warning: &SelectionWarning, names: &Names<'_>) -> String {
        match warning {
            SelectionWarning::PartialCoverage {
                axis,
                coverage,
                criterion,
            } => {
                t!(
                    self,
                    "finding-partial-coverage",
                    axis = self.axis(*axis).to_lowercase(),
                    coverage = self.percent(coverage * 100.0, 0),
                    criterion = names.criterion(criterion)
                )
            }
            SelectionWarning::Unplaced { axis, criterion } => {
                t!(
                    self,
                    "finding-unplaced",
                    axis = self.axis(*axis).to_lowercase(),
                    criterion = names.criterion(criterion)
                )
            }
            SelectionWarning::ServesNoObjective => t!(self, "finding-serves-no-objective"),
            SelectionWarning::HarvestedKeyAccount => t!(self, "finding-harvested-key-account"),
            _ => String::new(),
        }
    }

    fn support_warning(&self, warning: &SupportWarning, names: &Names<'_>) -> String {
        match warning {
            SupportWarning::NoManager => t!(self, "finding-no-manager"),
            SupportWarning::NoSponsor => t!(self, "finding-no-sponsor"),
            SupportWarning::SponsorIsBoss { person } => {
                t!(
                    self,
                    "finding-sponsor-is-boss",
                    person = names.person(person)
                )
            }
            SupportWarning::SponsorOverloaded { person, count } => {
                let person = names.person(person);
                t!(
                    self,
                    "finding-sponsor-overloaded",
                    person = person,
                    count = { *count }
                )
            }
        }
    }

    fn steering_warning(&self, id: &str, warning: &SteeringWarning, names: &Names<'_>) -> String {
        match warning {
            SteeringWarning::ScorecardGap(_) => self.by_id(&format!("finding-{id}")),
            SteeringWarning::StaleReading { indicator, days } => {
                let indicator = names.indicator(indicator);
                t!(
                    self,
                    "finding-stale-reading",
                    indicator = indicator,
                    days = { *days }
                )
            }
            SteeringWarning::OffTrack { indicator } => {
                let indicator = names.indicator(indicator);
                t!(self, "finding-indicator-off-track", indicator = indicator)
            }
        }
    }

    fn lived_warning(&self, warning: &LivedWarning, names: &Names<'_>) -> String {
        match warning {
            LivedWarning::PromiseOverdue { requirement, days } => {
                let requirement = names.requirement(requirement);
                t!(
                    self,
                    "finding-promise-overdue",
                    requirement = requirement,
                    days = { *days }
                )
            }
            LivedWarning::FastYes { requirement } => {
                let requirement = names.requirement(requirement);
                t!(self, "finding-fast-yes", requirement = requirement)
            }
            LivedWarning::LongStop { requirement, days } => {
                let requirement = names.requirement(requirement);
                t!(
                    self,
                    "finding-long-stop",
                    requirement = requirement,
                    days = { *days }
                )
            }
            LivedWarning::NoAgreedDate { requirement } => {
                let requirement = names.requirement(requirement);
                t!(self, "finding-no-agreed-date", requirement = requirement)
            }
            LivedWarning::UtopianTarget { target, missing } => {
                let stage = self.stage(*target);
                t!(
                    self,
                    "finding-utopian-target",
                    stage = stage,
                    missing = word(*missing)
                )
            }
            LivedWarning::NoConfirmedBenefit => t!(self, "finding-no-confirmed-benefit"),
        }
    }
}

/// The names of what findings are about, as they may be printed; the id where nothing has that id.
struct Names<'a> {
    portfolio: &'a Portfolio,
    account: Option<&'a Account>,
}

impl Names<'_> {
    fn person(&self, person: &PersonRef) -> String {
        clean(self.portfolio.person_name(person))
    }

    fn criterion(&self, id: &CriterionId) -> String {
        let found = self.portfolio.criteria().find(id);
        let name = found.map(|(_, _, Criterion { name, .. })| name.as_str());
        clean(name.unwrap_or(id.as_str()))
    }

    fn indicator(&self, id: &ItemId) -> String {
        let mut scorecard = self.account.iter().flat_map(|account| &account.scorecard);
        let name = scorecard.find(|it| it.id == *id).map(|it| it.name.as_str());
        clean(name.unwrap_or(id.as_str()))
    }

    fn requirement(&self, id: &ItemId) -> String {
        let mut all = self
            .account
            .iter()
            .flat_map(|account| &account.requirements);
        let title = all.find(|it| it.id == *id).map(|it| it.title.as_str());
        clean(title.unwrap_or(id.as_str()))
    }
}

fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}

/// The word the texts choose by.
const fn word(missing: Prerequisite) -> &'static str {
    match missing {
        Prerequisite::Negotiator => "negotiator",
        Prerequisite::ComplexSales => "complex-sales",
        Prerequisite::Presence => "presence",
        Prerequisite::Meetings => "meetings",
        Prerequisite::Introductions => "introductions",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;

    use super::*;
    use crate::domain::attainment::gap::Gap;
    use crate::domain::criterion::Axis;
    use crate::domain::stage::Stage;
    use crate::i18n::Lang;

    /// One of each, with arguments that name nothing in the portfolio.
    fn all() -> Vec<Warning> {
        let person = || PersonRef::from("cm");
        let item = || ItemId::from("x");
        let (axis, criterion) = (Axis::Strength, CriterionId::from("c"));
        let selection = [
            SelectionWarning::TooManyKeyAccounts { count: 16 },
            SelectionWarning::ManagerOverloaded {
                person: person(),
                count: 5,
            },
            SelectionWarning::ParetoOnly,
            SelectionWarning::AxisWithoutWeight { axis },
            SelectionWarning::NeverReviewed,
            SelectionWarning::ReviewOverdue {
                last: date(2025, 6, 30),
                days: 511,
            },
            SelectionWarning::PartialCoverage {
                axis,
                coverage: 0.7,
                criterion: criterion.clone(),
            },
            SelectionWarning::Unplaced { axis, criterion },
            SelectionWarning::ServesNoObjective,
            SelectionWarning::HarvestedKeyAccount,
        ];
        let support = [
            SupportWarning::NoManager,
            SupportWarning::NoSponsor,
            SupportWarning::SponsorIsBoss { person: person() },
            SupportWarning::SponsorOverloaded {
                person: person(),
                count: 4,
            },
        ];
        let steering = [
            SteeringWarning::ScorecardGap(Gap::Empty),
            SteeringWarning::ScorecardGap(Gap::NoQualitative),
            SteeringWarning::ScorecardGap(Gap::NoInnovation),
            SteeringWarning::ScorecardGap(Gap::NoOrganisation),
            SteeringWarning::ScorecardGap(Gap::NothingForThem),
            SteeringWarning::ScorecardGap(Gap::UndatedTarget),
            SteeringWarning::StaleReading {
                indicator: item(),
                days: 60,
            },
            SteeringWarning::OffTrack { indicator: item() },
        ];
        let mut all: Vec<_> = selection.into_iter().map(Warning::Selection).collect();
        all.extend(support.into_iter().map(Warning::Support));
        all.extend(steering.into_iter().map(Warning::Steering));
        all.extend(lived().into_iter().map(Warning::Lived));
        all
    }

    fn lived() -> Vec<LivedWarning> {
        let requirement = || ItemId::from("r");
        let utopian = |missing| LivedWarning::UtopianTarget {
            target: Stage::Integrated,
            missing,
        };
        let overdue = |days| LivedWarning::PromiseOverdue {
            requirement: requirement(),
            days,
        };
        let mut lived = vec![
            overdue(1),
            overdue(3),
            LivedWarning::FastYes {
                requirement: requirement(),
            },
            LivedWarning::LongStop {
                requirement: requirement(),
                days: 20,
            },
            LivedWarning::NoAgreedDate {
                requirement: requirement(),
            },
            LivedWarning::NoConfirmedBenefit,
        ];
        lived.extend(Prerequisite::ALL.map(utopian));
        lived
    }

    #[rstest]
    #[case::english(Lang::En)]
    #[case::french(Lang::Fr)]
    fn every_finding_has_its_words(#[case] lang: Lang) {
        let (words, portfolio) = (Words::new(lang), Portfolio::named(""));
        let mut said = Vec::new();
        for warning in all() {
            let finding = Finding {
                account: None,
                warning,
            };
            let (what, why) = (
                words.finding(&finding, &portfolio),
                words.finding_why(&finding),
            );
            let severity = words.severity(finding.severity());
            said.push(format!("{} ({severity}): {what} {why}", finding.id()));
        }
        let said = said.join("\n");
        assert!(!said.contains("No localization"), "{said}");
        insta::assert_snapshot!(format!("every_finding_{}", lang.id()), said);
    }

    #[test]
    fn every_question_has_its_words() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for question in Question::ALL {
                assert!(words.question(question).ends_with('?'));
            }
        }
    }

    #[test]
    fn names_are_safe_to_print() {
        let person = PersonRef::from("\u{1b}[2JEve");
        let finding = Finding {
            account: None,
            warning: Warning::Support(SupportWarning::SponsorIsBoss { person }),
        };
        let said = Words::new(Lang::En).finding(&finding, &Portfolio::named(""));
        assert!(said.contains("␛[2JEve"), "{said}");
    }
}
