//! The decisions asked of management that are not taken yet.

use jiff::civil::Date;

use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::field::PlanField;
use crate::domain::plan::Decision;
use crate::i18n::t;
use crate::paper::Basis;
use crate::paper::clean;
use crate::paper::page::{Block, Column, Section, Table};

/// A decision, and the account it is asked for.
pub(super) struct Asked<'a> {
    account: &'a Account,
    decision: &'a Decision,
}

impl Asked<'_> {
    /// Whether the day it was needed is over.
    pub(super) fn is_late(&self, today: Date) -> bool {
        self.decision.due.is_some_and(|due| due < today)
    }
}

/// What is not decided yet, the most urgent first; what has no day comes last.
pub(super) fn open(basis: Basis<'_>) -> Vec<Asked<'_>> {
    let live = basis.portfolio.accounts().iter();
    let live = live.filter(|it| it.status != Status::Former);
    let asked = live.flat_map(|account| {
        let open = account.plan.decisions.iter().filter(|it| it.done.is_none());
        open.map(|decision| Asked { account, decision })
    });
    let mut asked: Vec<Asked<'_>> = asked.collect();
    asked.sort_by_key(|it| (it.decision.due.is_none(), it.decision.due));
    asked
}

/// The decisions in a table.
pub(super) fn section(basis: Basis<'_>) -> Section {
    let words = basis.words;
    let row = |it: &Asked<'_>| {
        let due = it.decision.due.map(|due| {
            let nearness = words.nearness(due, basis.today);
            format!("{} ({nearness})", words.date(due))
        });
        vec![
            clean(&it.decision.text),
            clean(&it.account.name),
            due.unwrap_or_else(super::nothing),
        ]
    };
    let table = Table {
        caption: t!(words, "whole-decisions-told"),
        head: vec![
            Column::words(t!(words, "whole-decision")),
            Column::words(t!(words, "report-account")),
            Column::words(words.plan_field(PlanField::Due)),
        ],
        rows: open(basis).iter().map(row).collect(),
    };
    Section::of(t!(words, "plan-decisions"), vec![Block::Table(table)])
}
