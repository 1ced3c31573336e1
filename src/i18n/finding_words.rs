//! What the method says to a portfolio, in words: what is wrong, and why it matters.

mod lived;
mod selection;
mod steering;
mod support;

use super::{Words, t};
use crate::clean::Clean;
use crate::domain::criterion::Criterion;
use crate::domain::findings::tally::Verdict;
use crate::domain::findings::{Finding, Place, Question, Severity, Warning};
use crate::domain::{Account, AccountId, CriterionId, ItemId, PersonRef, Portfolio};

/// Where in the file a finding is mended, as it may be printed.
pub fn place_in_file(place: &Place, portfolio: &Portfolio) -> String {
    clean(&crate::store::place::path(place, portfolio).to_string())
}

impl Words {
    /// All managers: nobody's accounts alone.
    pub fn all_managers(&self) -> String {
        t!(self, "managers-all")
    }

    /// How many key accounts somebody has.
    pub fn key_accounts(&self, count: usize) -> String {
        t!(self, "managers-accounts", count = count)
    }

    /// What is wrong, in a sentence. It does not name the account, which stands beside it.
    pub fn finding(&self, finding: &Finding, portfolio: &Portfolio) -> String {
        let account = finding.account.as_ref();
        let account = account.and_then(|id| portfolio.account(id));
        self.finding_on(finding, account.map(AsRef::as_ref), portfolio)
    }

    /// What is wrong, in a sentence, by whoever knows the account of the finding already.
    pub fn finding_on(
        &self,
        finding: &Finding,
        account: Option<&Account>,
        portfolio: &Portfolio,
    ) -> String {
        let names = Names { portfolio, account };
        match &finding.warning {
            Warning::Selection(warning) => self.selection_warning(warning, &names),
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

    /// The answer to one of them.
    pub fn verdict(&self, verdict: Verdict) -> String {
        match verdict {
            Verdict::Open => t!(self, "verdict-open"),
            Verdict::No => t!(self, "verdict-no"),
            Verdict::Partly => t!(self, "verdict-partly"),
            Verdict::Mostly => t!(self, "verdict-mostly"),
            Verdict::Yes => t!(self, "verdict-yes"),
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

    fn objective(&self, id: &ItemId) -> String {
        let objectives = self.portfolio.settings().objectives.iter();
        named(objectives, id, |it| (&it.id, &it.text))
    }

    fn account(&self, id: &AccountId) -> String {
        let found = self.portfolio.account(id);
        clean(found.map_or(id.as_str(), |account| account.name.as_str()))
    }

    fn indicator(&self, id: &ItemId) -> String {
        let scorecard = self.account.iter().flat_map(|account| &account.scorecard);
        named(scorecard, id, |it| (&it.id, &it.name))
    }

    fn requirement(&self, id: &ItemId) -> String {
        let all = self.account.iter().flat_map(|it| &it.requirements);
        named(all, id, |it| (&it.id, &it.title))
    }

    fn action(&self, id: &ItemId) -> String {
        let all = self.account.iter().flat_map(|it| &it.plan.actions);
        named(all, id, |it| (&it.id, &it.text))
    }

    fn stakeholder(&self, id: &ItemId) -> String {
        let all = self.account.iter().flat_map(|it| &it.stakeholders);
        named(all, id, |it| (&it.id, &it.name))
    }
}

/// The name of an item of a list, or its id where the list does not have it.
fn named<'a, T: 'a>(
    mut items: impl Iterator<Item = &'a T>,
    id: &ItemId,
    of: impl Fn(&'a T) -> (&'a ItemId, &'a str),
) -> String {
    let found = items.find(|item| of(item).0 == id);
    clean(found.map_or(id.as_str(), |item| of(item).1))
}

fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}

#[cfg(test)]
mod tests;
