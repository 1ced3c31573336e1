//! Two states that were made of a third, brought together.

use crate::domain::Portfolio;
use crate::i18n::{Clash, Decision, Failure};
use crate::store::merge::{Merged, Side, merge};
use crate::store::read::read;
use crate::store::write;

/// What both made of `base`. What both changed must have been decided, as it stands now; `file` is where
/// it stands.
pub(super) fn together(
    [base, ours, theirs]: [&Portfolio; 3],
    decisions: &[Decision],
    file: &str,
) -> Result<Portfolio, Failure> {
    let [base, ours, theirs] = [base, ours, theirs].map(write::to_value);
    let mut merged = merge(&base, &ours, &theirs);
    decide(&mut merged, decisions, file)?;
    read(&write::of_value(&merged.value)).map_err(Failure::Together)
}

fn decide(merged: &mut Merged, decisions: &[Decision], file: &str) -> Result<(), Failure> {
    let conflicts = std::mem::take(&mut merged.conflicts);
    let clashes: Vec<Clash> = conflicts.iter().map(Clash::from).collect();
    let decided = |clash: &Clash| decisions.iter().find(|it| it.clash == *clash);
    let decided: Option<Vec<_>> = clashes.iter().map(decided).collect();
    let Some(decided) = decided else {
        let file = file.to_owned();
        return Err(Failure::Conflict { file, clashes });
    };
    for (conflict, decision) in conflicts.iter().zip(decided) {
        let side = if decision.theirs {
            Side::Theirs
        } else {
            Side::Ours
        };
        merged
            .decide(conflict, side)
            .map_err(|why| why.to_string())?;
    }
    Ok(())
}
