//! The requirements, one a row.

use super::{of_value, words};
use crate::domain::Account;
use crate::domain::field::RequirementField;
use crate::domain::promise::Promise;
use crate::domain::requirement::Requirement;
use crate::i18n::{Basis, Words, t};
use crate::sheets::{Cell, Look, Table};

/// What is known of a requirement before its answer is agreed for a day.
const BEFORE: [RequirementField; 5] = [
    RequirementField::Kind,
    RequirementField::AskPercent,
    RequirementField::Track,
    RequirementField::RaisedOn,
    RequirementField::RaisedBy,
];
/// What is known of it after that.
const AFTER: [RequirementField; 11] = [
    RequirementField::Outcome,
    RequirementField::AnsweredOn,
    RequirementField::AnsweredBy,
    RequirementField::Reason,
    RequirementField::Conceded,
    RequirementField::ConcededAmount,
    RequirementField::Cost,
    RequirementField::Object,
    RequirementField::FinalObjective,
    RequirementField::Reformulation,
    RequirementField::Recommendation,
];

/// The requirements of all accounts, one a row, with the dates that were agreed and the answer.
pub fn requirements(basis: &Basis<'_>) -> Table {
    let mut table = Table::new(t!(basis.words, "sheet-requirements"), heading(basis.words));
    for account in basis.portfolio.accounts() {
        for requirement in &account.requirements {
            table.push(row(basis, account, requirement));
        }
    }
    table.looking(looks())
}

/// Amounts as amounts, what is asked for in percent as percent.
fn looks() -> Vec<Look> {
    let of = |field: RequirementField| match field {
        RequirementField::AskPercent => Look::Percent,
        RequirementField::ConcededAmount | RequirementField::Cost => Look::Amount,
        _ => Look::Plain,
    };
    let plain = |count: usize| std::iter::repeat_n(Look::Plain, count);
    let looks = plain(5).chain(BEFORE.map(of)).chain(plain(4));
    let looks = looks
        .chain(AFTER.map(of))
        .chain([Look::Plain, Look::Amount]);
    looks.collect()
}

/// The headings, from the account on.
pub(in crate::exchange) fn heading(words: &Words) -> Vec<String> {
    let mut heading = vec![
        t!(words, "sheet-account-id"),
        t!(words, "sheet-account"),
        t!(words, "sheet-requirement-id"),
        words.requirement_field(RequirementField::Title),
        t!(words, "sheet-step"),
    ];
    heading.extend(BEFORE.map(|it| words.requirement_field(it)));
    heading.extend([
        t!(words, "sheet-first-agreed"),
        words.requirement_field(RequirementField::AnswerBy),
        t!(words, "sheet-slips"),
        t!(words, "sheet-promise"),
    ]);
    heading.extend(AFTER.map(|it| match it {
        RequirementField::ConcededAmount => t!(words, "sheet-conceded-amount"),
        field => words.requirement_field(field),
    }));
    heading.extend([
        t!(words, "sheet-obtained"),
        t!(words, "sheet-obtained-amount"),
    ]);
    heading
}

fn row(basis: &Basis<'_>, account: &Account, it: &Requirement) -> Vec<Cell> {
    let of = |field: RequirementField| of_value(basis, &field.get(it));
    let mut row = vec![
        words(account.id.as_str()),
        words(&account.name),
        words(it.id.as_str()),
        words(&it.title),
        words(&basis.words.step(it.step)),
    ];
    row.extend(BEFORE.map(of));
    row.extend([
        Cell::date(it.answer_by.first().copied()),
        Cell::date(it.answer_by.last().copied()),
        Cell::Number(it.slips() as f64),
        promise(basis, it),
    ]);
    row.extend(AFTER.map(of));
    row.extend(obtained(basis, it));
    row
}

/// How its promise stands.
fn promise(basis: &Basis<'_>, it: &Requirement) -> Cell {
    let words_of = basis.words;
    let said = match it.promise(basis.today) {
        Promise::None => return Cell::Empty,
        Promise::Kept => t!(words_of, "sheet-promise-kept"),
        Promise::Late { days } => t!(words_of, "sheet-promise-late", days = days),
        Promise::Due { .. } => t!(words_of, "sheet-promise-due"),
        Promise::Overdue { days, .. } => t!(words_of, "sheet-promise-overdue", days = days),
    };
    words(&said)
}

/// What they gave in return, in words and in money.
fn obtained(basis: &Basis<'_>, it: &Requirement) -> [Cell; 2] {
    let obtained = it.answer.iter().flat_map(|answer| &answer.obtained);
    let said = obtained.clone().map(|it| {
        let kind = it.kind.map(|kind| basis.words.counterpart(kind));
        let parts: Vec<String> = kind.into_iter().chain(it.text.clone()).collect();
        parts.join(" ")
    });
    let said: Vec<String> = said.collect();
    let amounts: Vec<f64> = obtained.filter_map(|it| it.amount).collect();
    let amount = (!amounts.is_empty()).then(|| amounts.iter().sum());
    [words(&said.join("\n")), Cell::number(amount)]
}
