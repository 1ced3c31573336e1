//! What documents about one account say of it, in lines: where it stands, who is there, what is aimed for.
//!
//! All of it is for our own people. What the account itself may read is drawn in `committee` alone.

use super::since::Since;
use super::{About, Basis, clean, money, said};
use crate::domain::PersonRef;
use crate::domain::criterion::Axis;
use crate::domain::fiscal::{last_closed_year, latest_closed};
use crate::domain::matrix::{Movement, Yardstick};
use crate::domain::plan::{Action, Decision, PlanObjective, Risk, Stakeholder, Whose};
use crate::i18n::{numerals, t};

impl About<'_> {
    /// What somebody is called.
    pub(super) fn person(&self, person: &PersonRef) -> String {
        clean(self.portfolio.person_name(person))
    }

    /// That an action was agreed on with the account, where it was said to be.
    pub(super) fn agreed(&self, action: &Action) -> Option<String> {
        action.shared.then(|| t!(self.words, "plan-shared-mark"))
    }

    /// What it is to us, who looks after it, and of which day this is.
    pub(super) fn subtitle(&self) -> String {
        let words = self.words;
        let as_of = t!(words, "report-as-of", date = words.date(self.today));
        [self.who(), vec![as_of]].concat().join(" · ")
    }

    /// What it is to us, and who looks after it.
    pub(super) fn who(&self) -> Vec<String> {
        let (words, account) = (self.words, self.account);
        let manager = account.manager.as_ref().map(|it| self.person(it));
        let sponsor = account.sponsor.as_ref().map(|it| self.person(it));
        let facts = [
            Some(words.status(account.status)),
            account.sector.as_deref().map(clean),
            account.country.as_deref().map(clean),
            manager.map(|name| t!(words, "executive-manager", name = name)),
            sponsor.map(|name| t!(words, "executive-sponsor", name = name)),
        ];
        facts.into_iter().flatten().collect()
    }

    /// How it moved since the last review before this day.
    pub(super) fn movement(&self) -> Option<Movement> {
        let basis = Basis {
            portfolio: self.portfolio,
            figures: self.figures,
            words: self.words,
            today: self.today,
        };
        Since::of(basis)?.movement(self.at)
    }

    /// Where it stands, what that advises, how it moved, what it is worth.
    pub(super) fn position(&self, movement: Option<Movement>) -> Vec<String> {
        let words = self.words;
        let Some(figures) = self.figures.at(self.at) else {
            return Vec::new();
        };
        let yardstick = Yardstick::of(self.portfolio, self.today);
        let cell = figures.position.cell.map(|cell| {
            let advice = words.advice(yardstick.advice(cell, self.account));
            let place = format!("{}, {}", words.cell(cell), words.zone(cell.zone()));
            said(words, &place, &advice)
        });
        let values = Axis::ALL.map(|axis| {
            let value = figures.position.axis(axis).value.map(|it| words.score(it));
            let value = value.unwrap_or_else(|| t!(words, "report-not-scored"));
            let change = movement.and_then(|it| it.change(axis));
            let change =
                change.map(|it| format!(" ({})", numerals::signed(it, 1, words.numerals())));
            format!("{} {value}{}", words.axis(axis), change.unwrap_or_default())
        });
        let values = Some(values.join(", "));
        let lines = [cell, values, self.stage(), self.business()];
        lines.into_iter().flatten().collect()
    }

    fn stage(&self) -> Option<String> {
        let (words, stage) = (self.words, &self.account.stage);
        let mut stages = words.stage(stage.current?);
        if let Some(target) = stage.target {
            stages = format!("{stages} → {}", words.stage(target));
        }
        Some(t!(words, "executive-stage", stage = stages))
    }

    /// Revenue and margin of the last closed year, share of wallet, potential.
    fn business(&self) -> Option<String> {
        let (words, account) = (self.words, self.account);
        let settings = self.portfolio.settings();
        let closed = last_closed_year(self.today, settings.fiscal_year_starts);
        let money = |amount| money(words, amount, settings.currency.as_deref());
        let revenue = latest_closed(&account.revenue, closed).map(|(year, revenue)| {
            let (year, amount) = (year.to_string(), money(revenue));
            t!(words, "executive-revenue", year = year, amount = amount)
        });
        let margin = latest_closed(&account.margin, closed);
        let margin =
            margin.map(|(_, it)| t!(words, "executive-margin", margin = words.percent(it, 1)));
        let share = account.share_of_wallet;
        let share = share.map(|it| t!(words, "executive-share", share = words.percent(it, 0)));
        let potential = account.potential;
        let potential = potential.map(|it| t!(words, "executive-potential", amount = money(it)));
        let facts = [revenue, margin, share, potential];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        (!facts.is_empty()).then(|| facts.join(", "))
    }

    /// Who is there, those who decide first, and who of us knows them.
    pub(super) fn people(&self, most: usize) -> Vec<String> {
        let mut people: Vec<&Stakeholder> = self.account.stakeholders.iter().collect();
        people.sort_by_key(|it| {
            let last = std::cmp::Reverse(it.last_contact);
            (std::cmp::Reverse(it.role), last)
        });
        let people = people.into_iter().take(most);
        people.map(|it| self.stakeholder(it)).collect()
    }

    fn stakeholder(&self, it: &Stakeholder) -> String {
        let words = self.words;
        let held = it.held_by.iter().map(|held| self.person(held));
        let held = held.collect::<Vec<_>>().join(", ");
        let held = (!held.is_empty()).then(|| t!(words, "executive-held-by", names = held));
        let last = it.last_contact.map(|day| {
            let date = words.date(day);
            if it.is_cold(self.today) {
                t!(words, "executive-cold-since", date = date)
            } else {
                t!(words, "executive-last-contact", date = date)
            }
        });
        let facts = [
            it.function.as_deref().map(clean),
            it.role.map(|role| words.buying_role(role)),
            it.support.map(|support| words.attitude(support)),
            held,
            last,
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        said(words, &clean(&it.name), &facts.join(", "))
    }

    /// What one side is after, and how that is measured.
    pub(super) fn objectives(&self, whose: Whose, most: usize) -> Vec<String> {
        let objectives = self.account.plan.objectives.iter();
        let theirs = objectives.filter(|it| it.whose == Some(whose)).take(most);
        let line = |it: &PlanObjective| self.with(&it.text, it.measure.as_deref());
        theirs.map(line).collect()
    }

    /// What may go wrong, and what then.
    pub(super) fn risks(&self, most: usize) -> Vec<String> {
        let line = |it: &Risk| self.with(&it.text, it.response.as_deref());
        self.account
            .plan
            .risks
            .iter()
            .map(line)
            .take(most)
            .collect()
    }

    /// What is asked of management and not decided.
    pub(super) fn decisions(&self, most: usize) -> Vec<String> {
        let decisions = self.account.plan.decisions.iter();
        let open = decisions.filter(|it| it.done.is_none()).take(most);
        let line = |it: &Decision| {
            let due = it.due.map(|due| self.words.nearness(due, self.today));
            said(self.words, &clean(&it.text), &due.unwrap_or_default())
        };
        open.map(line).collect()
    }

    /// A text of the file, and another that belongs to it.
    fn with(&self, text: &str, more: Option<&str>) -> String {
        let more = more.map(clean).unwrap_or_default();
        said(self.words, &clean(text), &more)
    }
}
