//! What the method says to the portfolio and nobody accepted: what is broken and what departs from it. Hints are
//! only counted.

use crate::domain::findings::{Finding, Severity, findings};
use crate::i18n::t;
use crate::paper::Basis;
use crate::paper::clean;
use crate::paper::page::{Block, Column, Section, Table};

/// So many are told of; those of an account stand with it as well.
const MOST: usize = 25;

/// Whether a finding matters to those who decide.
pub(super) fn matters(finding: &Finding) -> bool {
    finding.severity() > Severity::Hint
}

/// The findings, the gravest first.
pub(super) fn section(basis: Basis<'_>) -> Section {
    let words = basis.words;
    let mut found = findings(basis.portfolio, basis.figures, basis.today);
    let all = found.len();
    found.retain(matters);
    let hints = all - found.len();
    let left_out = found.len().saturating_sub(MOST);
    let rows = found.iter().take(MOST).map(|it| row(basis, it)).collect();
    let table = Table {
        caption: t!(words, "whole-findings-told"),
        head: vec![
            Column::words(t!(words, "report-account")),
            Column::words(t!(words, "whole-severity")),
            Column::words(t!(words, "whole-finding")),
        ],
        rows,
    };
    let besides = hints > 0 && !found.is_empty();
    let hints = besides.then(|| t!(words, "whole-hints", count = hints));
    let blocks = vec![Block::Table(table), Block::Words(hints.unwrap_or_default())];
    let section = Section::of(t!(words, "report-findings"), blocks);
    Section {
        left_out,
        ..section
    }
}

fn row(basis: Basis<'_>, finding: &Finding) -> Vec<String> {
    let account = finding.account.as_ref();
    let account = account.and_then(|id| basis.portfolio.account(id));
    let name = account.map(|it| clean(&it.name));
    vec![
        name.unwrap_or_else(|| t!(basis.words, "whole-of-all")),
        basis.words.severity(finding.severity()),
        basis.words.finding(finding, basis.portfolio),
    ]
}
