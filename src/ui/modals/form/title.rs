//! What a form is about, and whose that is.

use crate::app::form::Subject;
use crate::app::plan::plan_title;
use crate::domain::{AccountId, CriterionId, ItemId};
use crate::i18n::t;
use crate::ui::paint::Paint;

/// The title of a form, and the note beside it.
pub(super) fn of(paint: &Paint<'_>, subject: &Subject) -> (String, String) {
    let words = paint.words;
    match subject {
        Subject::Criterion(id) => (criterion(paint, id), t!(words, "form-criterion")),
        Subject::Support(item) => (words.support_item(*item), t!(words, "form-support")),
        Subject::Person(who) => {
            let listed = paint.model.shown().person_meant(who);
            let name = listed.map_or_else(|| who.to_string(), |it| it.name.clone());
            (name, t!(words, "form-person"))
        }
        Subject::Objective(_) => {
            let fields = subject.fields(paint.model);
            let title = fields.first().map(|field| words.field(*field));
            (title.unwrap_or_default(), t!(words, "form-objective"))
        }
        Subject::Settings => {
            let name = paint.model.shown().settings().name.clone();
            (t!(words, "form-settings"), name)
        }
        of_account => of_something(paint, of_account),
    }
}

/// The same of an account, and of what belongs to one.
fn of_something(paint: &Paint<'_>, subject: &Subject) -> (String, String) {
    let words = paint.words;
    match subject {
        Subject::Account(id) => (account(paint, id), t!(words, "form-account")),
        Subject::Evidence {
            account: of,
            criterion: on,
        } => {
            let on = criterion(paint, on);
            (
                t!(words, "form-evidence", criterion = on),
                account(paint, of),
            )
        }
        Subject::Requirement(card) => {
            let found = card.find(&paint.model.portfolio);
            found.map_or_else(Default::default, |(of, it)| {
                (it.title.clone(), of.name.clone())
            })
        }
        Subject::Indicator {
            account: of,
            indicator: id,
        } => (indicator(paint, of, id), account(paint, of)),
        Subject::Readings {
            account: of,
            indicator: id,
        } => {
            let name = indicator(paint, of, id);
            (t!(words, "form-readings", name = name), account(paint, of))
        }
        Subject::PlanItem {
            account: of,
            list,
            item,
        } => {
            let found = paint.model.shown().account(of);
            let title = found.map(|of| plan_title(words, of, *list, item));
            (title.unwrap_or_default(), account(paint, of))
        }
        _ => Default::default(),
    }
}

fn account(paint: &Paint<'_>, id: &AccountId) -> String {
    let found = paint.model.shown().account(id);
    found.map_or_else(String::new, |account| account.name.clone())
}

fn criterion(paint: &Paint<'_>, id: &CriterionId) -> String {
    let found = paint.model.shown().criteria().find(id);
    found.map_or_else(String::new, |(_, _, criterion)| criterion.name.clone())
}

fn indicator(paint: &Paint<'_>, account: &AccountId, id: &ItemId) -> String {
    let found = paint.model.indicator_of(account, id);
    found.map_or_else(String::new, |indicator| indicator.name.clone())
}
