//! How many accounts are scored on each criterion.

use jiff::civil::Date;

use crate::app::Model;

/// The counts, kept until something is changed, and not only typed: with thousands of accounts they
/// are the dearest thing on the page.
#[derive(Debug, Default)]
pub(in crate::ui) struct Scored {
    of: Option<(u64, Date)>,
    counts: Vec<usize>,
}

impl Scored {
    /// How many accounts have a score on a criterion, given or computed; criteria are counted over
    /// both axes.
    pub(in crate::ui) fn of(&mut self, model: &Model, criterion: usize) -> usize {
        let now = Some((model.saving.generation, model.today));
        if self.of != now {
            self.of = now;
            self.counts = counts(model);
        }
        self.counts.get(criterion).copied().unwrap_or_default()
    }
}

fn counts(model: &Model) -> Vec<usize> {
    let yardstick = model.yardstick();
    let (scale, closed) = (yardstick.scale, yardstick.closed_year);
    let accounts = model.shown().accounts();
    let count = |(_, criterion): (_, &crate::domain::criterion::Criterion)| {
        let known = |account: &&std::sync::Arc<crate::domain::Account>| {
            criterion.measure(account, scale, closed).is_ok()
        };
        accounts.iter().filter(known).count()
    };
    model.criteria().map(count).collect()
}
