//! A portfolio for programs: one object an account, in the order of the file.

use serde::Serialize;

use super::Shown;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::matrix::{Cell, Zone};
use crate::domain::promise::Promises;
use crate::domain::stage::Stage;

/// One account. Values are unrounded; what is unknown is `null`.
#[derive(Debug, Serialize)]
pub(super) struct AccountLine {
    id: String,
    name: String,
    status: &'static str,
    attractiveness: Option<f64>,
    strength: Option<f64>,
    coverage: Coverage,
    cell: Option<&'static str>,
    zone: Option<&'static str>,
    effort: Option<f64>,
    suggested_effort: Option<f64>,
    stage: Option<&'static str>,
    promises: PromiseLine,
}

/// How much of the weight of each axis is scored, 0 to 1.
#[derive(Debug, Serialize)]
struct Coverage {
    attractiveness: f64,
    strength: f64,
}

/// How promises are kept; the rate is from 0 to 1.
#[derive(Debug, Serialize)]
struct PromiseLine {
    open: usize,
    overdue: usize,
    kept_rate: Option<f64>,
    fast_yes: usize,
}

/// Every account.
pub(super) fn accounts(shown: &Shown<'_>) -> Vec<AccountLine> {
    let accounts = shown.portfolio.accounts().iter().enumerate();
    accounts
        .filter_map(|(at, account)| line(shown, at, account))
        .collect()
}

fn line(shown: &Shown<'_>, at: usize, account: &Account) -> Option<AccountLine> {
    let figures = shown.figures.at(at)?;
    let position = &figures.position;
    Some(AccountLine {
        id: account.id.as_str().to_owned(),
        name: account.name.clone(),
        status: status(account.status),
        attractiveness: position.attractiveness.value,
        strength: position.strength.value,
        coverage: Coverage {
            attractiveness: position.attractiveness.coverage,
            strength: position.strength.coverage,
        },
        cell: position.cell.map(Cell::code),
        zone: position.zone().map(Zone::code),
        effort: account.effort,
        suggested_effort: shown.figures.suggested_effort(at),
        stage: account.stage.current.map(stage),
        promises: promises(&figures.promises),
    })
}

fn promises(promises: &Promises) -> PromiseLine {
    PromiseLine {
        open: promises.open,
        overdue: promises.overdue,
        kept_rate: promises.kept_rate(),
        fast_yes: promises.fast_yes,
    }
}

/// The name of a status in the file.
const fn status(status: Status) -> &'static str {
    match status {
        Status::Key => "key",
        Status::Incubator => "incubator",
        Status::Candidate => "candidate",
        Status::Former => "former",
    }
}

/// The name of a stage in the file.
const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Exploratory => "exploratory",
        Stage::Basic => "basic",
        Stage::Cooperative => "cooperative",
        Stage::Interdependent => "interdependent",
        Stage::Integrated => "integrated",
    }
}
