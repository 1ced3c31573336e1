//! One account as lines.

use std::io::{self, Write};

use super::super::output::Table;
use super::{Shown, scorecard, text};
use crate::clean::Clean;
use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::figures::AccountFigures;
use crate::domain::matrix::{Contribution, Yardstick};
use crate::domain::{Account, PersonRef};
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
    sheet.facts().print(out, 2)?;
    for axis in Axis::ALL {
        sheet.axis(axis, out)?;
    }
    sheet.scorecard(out)?;
    sheet.requirements(out)?;
    sheet.findings(out)
}

/// The sheet of one account.
struct Sheet<'a> {
    shown: &'a Shown<'a>,
    at: usize,
    account: &'a Account,
    figures: &'a AccountFigures,
}

impl Sheet<'_> {
    /// What is known of it, a line each; what is not known is left out.
    fn facts(&self) -> Table {
        let mut table = Table::default();
        let words = &self.shown.words;
        let mut fact = |name: String, value: Option<String>| {
            if let Some(value) = value {
                table.row([name, value]);
            }
        };
        let account = self.account;
        let field = |field| words.account_field(field);
        fact(
            field(AccountField::Status),
            Some(words.status(account.status)),
        );
        fact(t!(words, "report-cell"), self.cell());
        fact(self.since_review(), self.movement());
        fact(field(AccountField::CurrentStage), self.stage());
        fact(
            field(AccountField::Sector),
            clean(account.sector.as_deref()),
        );
        fact(
            field(AccountField::Country),
            clean(account.country.as_deref()),
        );
        fact(
            field(AccountField::Manager),
            self.person(account.manager.as_ref()),
        );
        fact(
            field(AccountField::Sponsor),
            self.person(account.sponsor.as_ref()),
        );
        fact(t!(words, "report-effort-head"), self.effort());
        fact(
            field(AccountField::Potential),
            self.money(account.potential),
        );
        fact(
            field(AccountField::ShareOfWallet),
            account.share_of_wallet.map(|it| words.number(it, 1)),
        );
        for (year, revenue) in &account.revenue {
            fact(
                field(AccountField::Revenue(*year)),
                self.money(Some(*revenue)),
            );
        }
        for (year, margin) in &account.margin {
            fact(
                field(AccountField::Margin(*year)),
                Some(words.number(*margin, 1)),
            );
        }
        fact(
            t!(words, "report-promises"),
            Some(text::promises(&self.figures.promises, words)),
        );
        table
    }

    fn cell(&self) -> Option<String> {
        let words = &self.shown.words;
        let cell = self.figures.position.cell?;
        Some(format!("{}, {}", words.cell(cell), words.zone(cell.zone())))
    }

    fn stage(&self) -> Option<String> {
        let (words, stage) = (&self.shown.words, &self.account.stage);
        let current = stage.current.map(|it| words.stage(it));
        let target = stage.target.map(|it| format!("→ {}", words.stage(it)));
        let known: Vec<_> = current.into_iter().chain(target).collect();
        (!known.is_empty()).then(|| known.join(" "))
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
        let words = &self.shown.words;
        let days = words.number(self.account.effort?, 1);
        Some(match self.shown.figures.suggested_effort(self.at) {
            Some(suggested) => {
                let suggested = words.number(suggested, 1);
                t!(
                    words,
                    "report-effort-suggested",
                    days = days,
                    suggested = suggested
                )
            }
            None => t!(words, "report-effort", days = days),
        })
    }

    fn money(&self, amount: Option<f64>) -> Option<String> {
        let currency = self.shown.portfolio.settings().currency.as_deref();
        let currency = currency.map(|it| format!(" {}", Clean::new(it)));
        let grouped = self.shown.words.grouped(amount?);
        Some(grouped + currency.as_deref().unwrap_or_default())
    }

    fn person(&self, person: Option<&PersonRef>) -> Option<String> {
        clean(Some(self.shown.portfolio.person_name(person?)))
    }

    /// The value of an axis and, criterion by criterion, where it comes from.
    fn axis(&self, axis: Axis, out: &mut dyn Write) -> io::Result<()> {
        let words = &self.shown.words;
        let value = self.figures.position.axis(axis);
        let score = value.value.map(|it| words.score(it));
        let score = score.unwrap_or_else(|| t!(words, "report-not-scored"));
        let coverage = words.percent(value.coverage * 100.0, 0);
        writeln!(
            out,
            "  {}",
            t!(
                words,
                "report-axis",
                axis = words.axis(axis),
                score = score,
                coverage = coverage
            )
        )?;
        let yardstick = Yardstick::of(self.shown.portfolio, self.shown.today);
        let mut table = Table::right_aligned([1, 2, 3]);
        for contribution in yardstick.contributions(axis, self.account) {
            table.row(self.contribution(&contribution));
        }
        table.print(out, 4)
    }

    fn contribution(&self, of: &Contribution<'_>) -> [String; 5] {
        let words = &self.shown.words;
        let criterion = of.criterion;
        let unit = clean(criterion.unit()).map(|unit| format!(" {unit}"));
        let measured = of.measured.ok();
        let value = measured.filter(|_| !criterion.is_rated());
        let value = value.map(|it| words.number(it.value, 1) + unit.as_deref().unwrap_or_default());
        let score = measured.map(|it| words.score(it.score));
        let note = self.account.scores.get(&criterion.id);
        let note = note.and_then(|score| clean(score.note.as_deref()));
        [
            Clean::new(&criterion.name).into_string(),
            words.percent(of.share * 100.0, 0),
            value.unwrap_or_default(),
            score.unwrap_or_else(|| t!(words, "report-not-scored")),
            note.unwrap_or_default(),
        ]
    }

    fn scorecard(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.account.scorecard.is_empty() {
            return Ok(());
        }
        writeln!(out, "  {}", self.shown.words.scope(Scope::Scorecard))?;
        let mut table = Table::default();
        for indicator in &self.account.scorecard {
            table.row(scorecard::line(
                indicator,
                &self.shown.words,
                self.shown.today,
            ));
        }
        table.print(out, 4)
    }

    fn requirements(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.account.requirements.is_empty() {
            return Ok(());
        }
        writeln!(out, "  {}", self.shown.words.scope(Scope::Requirements))?;
        let mut table = Table::default();
        for requirement in &self.account.requirements {
            table.row(scorecard::requirement(
                requirement,
                &self.shown.words,
                self.shown.today,
            ));
        }
        table.print(out, 4)
    }

    fn findings(&self, out: &mut dyn Write) -> io::Result<()> {
        let (words, portfolio) = (&self.shown.words, self.shown.portfolio);
        let open = self.figures.findings.iter();
        let open = open.filter(|it| it.accepted(portfolio, self.shown.today).is_none());
        let mut table = Table::default();
        for finding in open {
            table.row([
                words.severity(finding.severity()),
                words.finding(finding, portfolio),
            ]);
        }
        if table.is_empty() {
            return Ok(());
        }
        writeln!(out, "  {}", t!(words, "report-findings"))?;
        table.print(out, 4)
    }
}

/// A text of the file as it may be printed.
fn clean(text: Option<&str>) -> Option<String> {
    text.map(|text| Clean::new(text).into_string())
}
