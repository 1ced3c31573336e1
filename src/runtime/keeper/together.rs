//! Two states that go back to a third, brought together.

use serde_yaml::Value;

use crate::domain::Portfolio;
use crate::i18n::{Clash, Decision, Failure};
use crate::store::merge::{Merged, Side, merge};
use crate::store::read::read;
use crate::store::write;

/// What both made of `base`; without one, whatever differs has to be decided. What both changed must have
/// been decided, as it stands now; `file` is where it stands.
pub(super) fn together(
    base: Option<&Portfolio>,
    [ours, theirs]: [&Portfolio; 2],
    decisions: &[Decision],
    file: &str,
) -> Result<Portfolio, Failure> {
    let mut merged = both(base, ours, theirs);
    decide(&mut merged, decisions, file)?;
    portfolio(&merged)
}

/// Both in one; where something has to be decided, of the side that stands until then.
pub(super) fn both(base: Option<&Portfolio>, ours: &Portfolio, theirs: &Portfolio) -> Merged {
    let base = base.map_or(Value::Null, write::to_value);
    merge(&base, &write::to_value(ours), &write::to_value(theirs))
}

/// What the data of both mean.
pub(super) fn portfolio(merged: &Merged) -> Result<Portfolio, Failure> {
    read(&write::of_value(&merged.value)).map_err(Failure::Together)
}

fn decide(merged: &mut Merged, decisions: &[Decision], file: &str) -> Result<(), Failure> {
    let conflicts = std::mem::take(&mut merged.conflicts);
    let clash = |conflict| Clash::of(conflict, &[&merged.value]);
    let clashes: Vec<Clash> = conflicts.iter().map(clash).collect();
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
