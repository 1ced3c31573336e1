//! One account as lines.

use std::io::{self, Write};

use super::page::Page;
use super::{Shown, plan, requirement, scorecard, text};
use crate::clean::Clean;
use crate::domain::criterion::{Axis, Source};
use crate::domain::field::AccountField;
use crate::domain::figures::AccountFigures;
use crate::domain::matrix::{Contribution, Yardstick};
use crate::domain::stage::Prerequisite;
use crate::domain::{Account, CriterionId};
use crate::i18n::numerals;
use crate::i18n::t;
use crate::keymap::Scope;

/// Prints the account at a place of the portfolio.
pub(super) fn print(shown: &Shown<'_>, at: usize, out: &mut dyn Write) -> io::Result<()> {
    let Some(account) = shown.portfolio.accounts().get(at) else {
        return Ok(());
    };
    let Some(figures) = shown.figures.at(at) else {
        return Ok(());
    };
    let sheet = Sheet {
        shown,
        at,
        account,
        figures,
    };
    let (name, code) = (Clean::new(&account.name), shown.figures.code(at));
    writeln!(out, "{name} ({})", Clean::new(code))?;
    let facts = sheet.facts();
    let mut page = Page { shown, out };
    for (name, value) in facts {
        page.fact(1, &name, value)?;
    }
    for axis in Axis::ALL {
        sheet.axis(axis, &mut page)?;
    }
    sheet.lists(&mut page)?;
    sheet.findings(&mut page)
}

/// The sheet of one account.
struct Sheet<'a> {
    shown: &'a Shown<'a>,
    at: usize,
    account: &'a Account,
    figures: &'a AccountFigures,
}

impl Sheet<'_> {
    /// What is known of it: a name and a value each.
    fn facts(&self) -> Vec<(String, Option<String>)> {
        let words = &self.shown.words;
        let mut facts = vec![
            self.field(AccountField::Status),
            (t!(words, "report-cell"), self.cell()),
            (self.since_review(), self.movement()),
        ];
        facts.extend(self.aims());
        facts.extend([
            self.field(AccountField::Sector),
            self.field(AccountField::Country),
            self.field(AccountField::Manager),
            self.field(AccountField::Sponsor),
            self.field(AccountField::Serves),
            (t!(words, "report-effort-head"), self.effort()),
        ]);
        facts.extend(self.money());
        facts.push(self.field(AccountField::BudgetMonth));
        facts.push(self.field(AccountField::PlanYear));
        let promises = text::promises(&self.figures.promises, words);
        facts.push((t!(words, "report-promises"), Some(promises)));
        facts
    }

    fn field(&self, field: AccountField) -> (String, Option<String>) {
        let (words, value) = (&self.shown.words, field.get(self.account));
        let said = (!value.is_empty()).then(|| words.value(&value, self.shown.portfolio));
        (words.account_field(field), said)
    }

    /// The stage and the place, where both are to be, and what the stage rests on.
    fn aims(&self) -> Vec<(String, Option<String>)> {
        let fields = [
            AccountField::TargetAttractiveness,
            AccountField::TargetStrength,
            AccountField::TargetDue,
            AccountField::CurrentStage,
            AccountField::TargetStage,
        ];
        let evidence = Prerequisite::ALL.map(AccountField::Evidence);
        let fields = fields.into_iter().chain(evidence);
        fields.map(|field| self.field(field)).collect()
    }

    /// What it is worth, and what it was in each year.
    fn money(&self) -> Vec<(String, Option<String>)> {
        let (words, account) = (&self.shown.words, self.account);
        let money = |field: AccountField, amount: Option<f64>| {
            let amount = amount.map(|amount| self.shown.money(amount));
            (words.account_field(field), amount)
        };
        let revenue = account.revenue.iter();
        let revenue = revenue.map(|(year, it)| money(AccountField::Revenue(*year), Some(*it)));
        let margin = account.margin.keys();
        let margin = margin.map(|year| self.field(AccountField::Margin(*year)));
        let potential = money(AccountField::Potential, account.potential);
        let share = self.field(AccountField::ShareOfWallet);
        [potential, share]
            .into_iter()
            .chain(revenue)
            .chain(margin)
            .collect()
    }

    fn cell(&self) -> Option<String> {
        let words = &self.shown.words;
        let cell = self.figures.position.cell?;
        Some(format!("{}, {}", words.cell(cell), words.zone(cell.zone())))
    }

    fn since_review(&self) -> String {
        let words = &self.shown.words;
        let date = self.figures.movement.map(|it| words.date(it.since));
        let date = date.unwrap_or_default();
        t!(words, "report-since-review", date = date)
    }

    /// How far it moved on each axis since the last review.
    fn movement(&self) -> Option<String> {
        let (words, movement) = (&self.shown.words, self.figures.movement?);
        let moved = Axis::ALL.into_iter().filter_map(|axis| {
            let change = numerals::signed(movement.change(axis)?, 1, words.numerals());
            Some(format!("{} {change}", words.axis(axis)))
        });
        let moved: Vec<_> = moved.collect();
        (!moved.is_empty()).then(|| moved.join(", "))
    }

    fn effort(&self) -> Option<String> {
        let suggested = self.shown.figures.suggested_effort(self.at);
        let effort = self.account.effort?;
        Some(self.shown.words.planned_effort(effort, suggested))
    }

    /// The value of an axis and, criterion by criterion, where it comes from.
    fn axis(&self, axis: Axis, page: &mut Page<'_>) -> io::Result<()> {
        let words = &self.shown.words;
        let value = self.figures.position.axis(axis);
        let score = value.value.map(|it| words.score(it));
        let score = score.unwrap_or_else(|| t!(words, "report-not-scored"));
        let coverage = words.percent(value.coverage * 100.0, 0);
        let head = t!(
            words,
            "report-axis",
            axis = words.axis(axis),
            score = score,
            coverage = coverage
        );
        page.line(1, &head)?;
        let yardstick = Yardstick::of(self.shown.portfolio, self.shown.today);
        for contribution in yardstick.contributions(axis, self.account) {
            let said = self.contribution(&contribution);
            page.fact(2, &contribution.criterion.name, Some(said))?;
        }
        Ok(())
    }

    /// The score of a criterion, what was measured, what it weighs, and what it rests on.
    fn contribution(&self, of: &Contribution<'_>) -> String {
        let (words, criterion) = (&self.shown.words, of.criterion);
        let unit = criterion.unit().map(|unit| format!(" {unit}"));
        let measured = of.measured.ok();
        let counted = !criterion.is_rated() && criterion.source() != Some(Source::Stage);
        let value = measured.filter(|_| counted);
        let value = value.map(|it| words.number(it.value, 1) + unit.as_deref().unwrap_or_default());
        let value = value.map(|value| t!(words, "show-measured", value = value));
        let score = measured.map(|it| t!(words, "show-scored", score = words.score(it.score)));
        let score = score.unwrap_or_else(|| t!(words, "report-not-scored"));
        let share = words.percent(of.share * 100.0, 0);
        let share = t!(words, "show-weighs", share = share);
        let said = [score].into_iter().chain(value).chain([share]);
        let said: Vec<_> = said.chain(self.evidence(&criterion.id)).collect();
        said.join(", ")
    }

    /// What a score rests on: the note, the day, and who gave it.
    fn evidence(&self, criterion: &CriterionId) -> Vec<String> {
        let Some(score) = self.account.scores.get(criterion) else {
            return Vec::new();
        };
        let date = score.date.map(|date| self.shown.words.date(date));
        let by = self.shown.person(score.by.as_ref());
        score
            .note
            .clone()
            .into_iter()
            .chain(date)
            .chain(by)
            .collect()
    }

    /// Indicators, requirements, people, plan and calls.
    fn lists(&self, page: &mut Page<'_>) -> io::Result<()> {
        let (words, account) = (&self.shown.words, self.account);
        if !account.scorecard.is_empty() {
            page.line(1, &words.scope(Scope::Scorecard))?;
        }
        for indicator in &account.scorecard {
            scorecard::print(page, indicator)?;
        }
        if !account.requirements.is_empty() {
            page.line(1, &words.scope(Scope::Requirements))?;
        }
        for requirement in &account.requirements {
            requirement::print(page, requirement)?;
        }
        plan::print(page, account)?;
        plan::calls(page, &account.calls)
    }

    fn findings(&self, page: &mut Page<'_>) -> io::Result<()> {
        let (portfolio, today) = (self.shown.portfolio, self.shown.today);
        let open = self.figures.findings.iter();
        let open = open.filter(|it| it.accepted(portfolio, today).is_none());
        text::findings(page, 1, open)
    }
}
