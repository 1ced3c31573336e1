//! What is worked out over all accounts for the board, kept until something changes.

use std::rc::Rc;

use crate::app::Model;
use crate::app::requirement_card::Card;
use crate::domain::AccountId;
use crate::domain::give_get::GiveGet;
use crate::domain::precedent::{Precedent, precedents};
use crate::domain::requirement::RequirementKind;

/// What was worked out last, and for what.
#[derive(Default)]
pub(in crate::ui) struct Kept {
    precedents: Option<(u64, AccountId, RequirementKind, Rc<[Precedent]>)>,
    all: Option<(u64, GiveGet, Follows)>,
}

/// What follows from answers and is not done.
#[derive(Debug, Clone, Default)]
pub(in crate::ui) struct Follows {
    /// How many actions that is.
    pub count: usize,
    /// The first of them: the place of its account, and its place in the plan.
    pub first: Vec<(usize, usize)>,
}

/// How many of the actions that follow are kept to be listed.
const LISTED: usize = 8;

impl Kept {
    /// The answers to the same kind for other accounts, the newest first.
    pub(in crate::ui) fn precedents(
        &mut self,
        model: &Model,
        card: &Card,
        kind: Option<RequirementKind>,
    ) -> Rc<[Precedent]> {
        let Some(kind) = kind else {
            return Rc::from([]);
        };
        match &self.precedents {
            Some((revision, account, of, found))
                if *revision == model.revision && *account == card.account && *of == kind =>
            {
                Rc::clone(found)
            }
            _ => {
                let found: Rc<[Precedent]> = precedents(model.shown(), &card.account, kind).into();
                let known = (
                    model.revision,
                    card.account.clone(),
                    kind,
                    Rc::clone(&found),
                );
                self.precedents = Some(known);
                found
            }
        }
    }

    /// The balance of what the board shows: of all accounts, or of the selected one.
    pub(in crate::ui) fn foot(&mut self, model: &Model) -> (GiveGet, Follows) {
        if !model.board.all {
            let only = model.selected.into_iter();
            return worked_out(model, only);
        }
        match &self.all {
            Some((revision, balance, follows)) if *revision == model.revision => {
                (*balance, follows.clone())
            }
            _ => {
                let (balance, follows) = worked_out(model, 0..model.shown().accounts().len());
                self.all = Some((model.revision, balance, follows.clone()));
                (balance, follows)
            }
        }
    }
}

fn worked_out(model: &Model, accounts: impl Iterator<Item = usize>) -> (GiveGet, Follows) {
    let (mut balance, mut open) = (GiveGet::default(), Vec::new());
    for at in accounts {
        let Some(account) = model.shown().accounts().get(at) else {
            continue;
        };
        balance = balance.and(&GiveGet::of(&account.requirements));
        let actions = account.plan.actions.iter().enumerate();
        let follows = actions.filter(|(_, action)| action.from.is_some() && action.done.is_none());
        open.extend(follows.map(|(place, action)| (action.due, at, place)));
    }
    open.sort_by_key(|(due, at, place)| (due.unwrap_or(jiff::civil::Date::MAX), *at, *place));
    let first = open.iter().take(LISTED).map(|(_, at, place)| (*at, *place));
    let follows = Follows {
        count: open.len(),
        first: first.collect(),
    };
    (balance, follows)
}
