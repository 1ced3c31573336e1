//! The fields of the account, and the lists that have no words of their own.

use std::collections::BTreeSet;

use super::{Change, List, Lists};
use crate::domain::Account;
use crate::domain::field::AccountField;
use crate::domain::plan::Milestone;
use crate::domain::stage::Prerequisite;

/// Compares the fields, then the other lists.
pub(super) fn compare<'a>(old: &'a Account, new: &'a Account, changes: &mut Vec<Change<'a>>) {
    for field in fields(old, new) {
        let (from, to) = (field.get(old), field.get(new));
        if from != to {
            changes.push(Change::Field { field, from, to });
        }
    }
    lists(old, new, changes);
    let (from, to) = (old.plan.year, new.plan.year);
    if from != to {
        changes.push(Change::PlanYear { from, to });
    }
}

/// Compares a list of an account in both states.
macro_rules! compare {
    ($list:ident, $old:expr, $new:expr, $name:expr, $changes:expr) => {
        Lists {
            list: List::$list,
            old: &$old,
            new: &$new,
            id: |item| &item.id,
            name: $name,
        }
        .compare($changes);
    };
}

/// The actions of the plan were told with the requirements they come from.
fn lists<'a>(old: &'a Account, new: &'a Account, changes: &mut Vec<Change<'a>>) {
    compare!(
        Stakeholders,
        old.stakeholders,
        new.stakeholders,
        |s| &s.name,
        changes
    );
    compare!(Benefits, old.benefits, new.benefits, |b| &b.text, changes);
    let (old, new) = (&old.plan, &new.plan);
    compare!(
        Objectives,
        old.objectives,
        new.objectives,
        |o| &o.text,
        changes
    );
    compare!(Risks, old.risks, new.risks, |r| &r.text, changes);
    compare!(Milestones, old.milestones, new.milestones, moment, changes);
    compare!(
        Decisions,
        old.decisions,
        new.decisions,
        |d| &d.text,
        changes
    );
}

fn moment(milestone: &Milestone) -> &str {
    milestone.text.as_deref().unwrap_or_default()
}

/// All fields either state holds anything in, in the order of the form.
fn fields(old: &Account, new: &Account) -> Vec<AccountField> {
    use AccountField as F;
    let years = |of: fn(&Account) -> &crate::domain::account::Years| {
        let both = of(old).keys().chain(of(new).keys());
        both.copied().collect::<BTreeSet<i16>>().into_iter().rev()
    };
    let mut fields = vec![F::Name, F::Code, F::Status, F::Sector, F::Country];
    fields.extend([F::Manager, F::Sponsor, F::Serves]);
    fields.extend([F::Effort, F::Potential, F::ShareOfWallet, F::BudgetMonth]);
    fields.extend(years(|account| &account.revenue).map(F::Revenue));
    fields.extend(years(|account| &account.margin).map(F::Margin));
    fields.extend([F::TargetAttractiveness, F::TargetStrength, F::TargetDue]);
    fields.extend([F::CurrentStage, F::TargetStage]);
    fields.extend(Prerequisite::ALL.map(F::Evidence));
    fields
}
