//! The lists that open over the screen: what stands in them.

use crate::domain::account::Status;
use crate::domain::criterion::{Criterion, Measure, Source};
use crate::domain::field::{Kind, PlanField, Value};
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};
use crate::domain::portfolio::Side;
use crate::domain::requirement::{CounterpartKind, Outcome, RequirementKind, Stance, Track};
use crate::domain::scorecard::{Dimension, Direction, MattersTo, Nature, SharedFrom};
use crate::domain::stage::Stage;
use crate::domain::when::Cadence;
use crate::domain::{AccountId, PersonRef};
use crate::i18n::{Failure, t};
use crate::keymap::{Action, Binding, DigitRow, Family, Scope, Sequence};

use super::form::{FieldRef, Subject};
use super::model::{Modal, Model};
use super::picker::{Item, Pick, Picker, Purpose};

impl Model {
    pub(super) fn open_list(&mut self, purpose: Purpose, items: Vec<Item>) {
        self.modals.push(Modal::Picker(Picker::new(purpose, items)));
    }

    /// Everything that can be done here, by name.
    pub(super) fn open_palette(&mut self) {
        let scopes = self.scopes();
        let mut items: Vec<Item> = Action::ALL
            .iter()
            .filter(|action| action.digit().is_none() && self.is_within_reach(**action, &scopes))
            .map(|action| self.action_item(*action, &scopes))
            .collect();
        // What is done rather by key than by name, and what cannot be done, comes last.
        items.sort_by_key(|item| (item.disabled.is_some(), is_move(&item.pick)));
        self.open_list(Purpose::Palette, items);
    }

    /// Whether an action has a key here, or has none anywhere and is done by name alone.
    fn is_within_reach(&self, action: Action, scopes: &[Scope]) -> bool {
        let bound = |binding: &Binding| binding.action == action && !binding.keys.is_empty();
        self.keymap.primary_key(action, scopes).is_some()
            || !self.keymap.bindings().iter().any(bound)
    }

    /// Every key, by scope, those that hold here first.
    pub(super) fn open_help(&mut self) {
        let here = self.scopes();
        let mut groups = self.keymap.groups();
        groups.retain(|(scope, _)| here.first() != Some(scope));
        let place = |scope: &Scope| here.iter().position(|s| s == scope).unwrap_or(here.len());
        groups.sort_by_key(|(scope, _)| place(scope));
        let mut items = self.keys_of_this_place(&here);
        items.splice(0..0, self.tour_offered(&here));
        for (scope, bindings) in groups {
            for binding in bindings.into_iter().filter(|b| !b.keys.is_empty()) {
                items.push(self.key_item(binding.action, &binding.keys, scope));
            }
        }
        let held = self.cell.take().map(Box::new);
        let picker = Picker::new(Purpose::Help, items);
        self.modals.push(Modal::Picker(Picker { held, ..picker }));
    }

    /// The tour, before all keys: whoever asks for help may be new.
    fn tour_offered(&self, here: &[Scope]) -> Option<Item> {
        let item = self.action_item(Action::Tour, here);
        let offered = item.disabled.is_none() && self.tour.is_none() && self.cell.is_none();
        offered.then(|| Item {
            group: Some(t!(self.words, "help-begin")),
            ..item
        })
    }

    /// Everything the innermost scope names, also what has its keys from further out.
    fn keys_of_this_place(&self, here: &[Scope]) -> Vec<Item> {
        let Some(scope) = here.first().copied() else {
            return Vec::new();
        };
        let own = self.keymap.bindings().iter().filter(|b| b.scope == scope);
        own.map(|binding| {
            (
                binding.action,
                self.keymap.sequences_for(binding.action, here),
            )
        })
        .filter(|(_, keys)| !keys.is_empty())
        .map(|(action, keys)| self.key_item(action, &keys, scope))
        .collect()
    }

    fn key_item(&self, action: Action, keys: &[Sequence], scope: Scope) -> Item {
        let names = self.key_names();
        let keys = keys.iter().map(|keys| names.sequence(*keys));
        Item {
            keys: keys.collect(),
            group: Some(self.words.scope(scope)),
            ..self.action_item(action, &[scope])
        }
    }

    fn action_item(&self, action: Action, scopes: &[Scope]) -> Item {
        Item {
            detail: self.words.about_action(action),
            keys: self.primary_key(action, scopes).into_iter().collect(),
            disabled: self.disabled(action),
            ..Item::new(self.words.action(action), Pick::Action(action))
        }
    }

    /// What the program said, the latest first; what has several lines has an item for each, so that one can go
    /// through all of them.
    pub(super) fn open_messages(&mut self) {
        let mut items = Vec::new();
        for notice in self.notices.past() {
            let words = self.words.notice(notice);
            let lines = words.lines().enumerate().map(|(at, line)| {
                let indent = if at == 0 { "" } else { "  " };
                Item::new(format!("{indent}{line}"), Pick::Nothing)
            });
            items.extend(lines);
        }
        self.open_list(Purpose::Messages, items);
    }

    /// All that is wrong with the file on the disk, to be read beside the editor until it is closed; nothing
    /// is put over what is being typed or chosen.
    pub(super) fn open_problems(&mut self, why: &Failure) {
        let problems = self.words.problems(why);
        if problems.is_empty() || self.cell.is_some() || !self.modals.is_empty() {
            return;
        }
        let items = problems.into_iter();
        let items = items.map(|line| Item::new(line, Pick::Nothing)).collect();
        self.open_list(Purpose::Problems, items);
    }

    /// The levels of a rated criterion with their anchors.
    pub(super) fn open_levels(&mut self, account: AccountId, criterion: &Criterion) {
        let scale = self.portfolio.scale();
        // Where the list is opened tells the rating, as its mark does.
        let held = self
            .portfolio
            .account(&account)
            .and_then(|a| a.scores.get(&criterion.id))
            .filter(|_| !self.options.veil);
        let Measure::Rated { levels } = &criterion.measure else {
            return;
        };
        let count = scale.levels().unwrap_or(levels.len().max(2));
        let items = (0..count).rev().map(|at| {
            let step = scale.span() / (count.saturating_sub(1).max(1) as f64);
            let rating = scale.min() + step * at as f64;
            let anchor = levels.get(at).cloned().unwrap_or_default();
            let label = format!("{}  {anchor}", self.words.plain_number(rating));
            let current = held.is_some_and(|s| (s.value - rating).abs() < 1e-9);
            Item {
                current,
                ..Item::new(label, Pick::Rating(rating))
            }
        });
        let items = items.collect();
        self.open_list(
            Purpose::Level {
                account,
                criterion: criterion.id.clone(),
            },
            items,
        );
    }

    /// Some accounts of the matrix, in the order of the list.
    pub(super) fn open_accounts(&mut self, purpose: Purpose, mut indices: Vec<usize>) {
        indices.sort_by_key(|index| self.accounts.line_of(*index));
        let items = indices.into_iter().filter_map(|index| {
            let account = self.portfolio.accounts().get(index)?;
            let (y, x) = self.position(index)?.point()?;
            let figures = format!("{}  {}", self.words.score(y), self.words.score(x));
            let current = self.selected == Some(index);
            let detail = if self.options.veil {
                String::new()
            } else {
                figures
            };
            let pick = Pick::Account(account.id.clone());
            Some(Item {
                detail,
                current,
                ..Item::new(account.name.clone(), pick)
            })
        });
        let items = items.collect();
        self.open_list(purpose, items);
    }

    /// Whether the digit row counts without Shift.
    pub(super) fn open_digit_row(&mut self, row: DigitRow) {
        let items = [row, DigitRow::None]
            .map(|choice| Item::new(self.words.digit_row_choice(choice), Pick::DigitRow(choice)));
        self.open_list(Purpose::DigitRow(row), items.to_vec());
    }

    /// The values a field can take.
    pub(super) fn open_choices(&mut self, subject: Subject, field: FieldRef) {
        let held = subject.value(field, self);
        let items = match field.kind() {
            Kind::Objectives => self.objective_items(&held),
            Kind::Accounts => self.serving_items(&held),
            Kind::People => self.holder_items(&held),
            Kind::Contact => self.contact_items(&held, field),
            kind => self
                .choices(kind)
                .into_iter()
                .map(|value| {
                    let current = value == held;
                    Item {
                        current,
                        ..Item::new(
                            self.words.value(&value, &self.portfolio),
                            Pick::Value(value),
                        )
                    }
                })
                .collect(),
        };
        self.open_list(Purpose::Field(subject, field), items);
    }

    fn objective_items(&self, held: &Value) -> Vec<Item> {
        let served = |id| matches!(held, Value::Items(items) if items.contains(id));
        let objectives = self.portfolio.settings().objectives.iter();
        let items = objectives.map(|objective| Item {
            current: served(&objective.id),
            ..Item::new(objective.text.clone(), Pick::Toggle(objective.id.clone()))
        });
        items.collect()
    }

    /// All values of a kind that is chosen from a list; nothing first where that is allowed.
    fn choices(&self, kind: Kind) -> Vec<Value> {
        match kind {
            Kind::Status => Status::ALL.map(Value::Status).to_vec(),
            Kind::Stage => with_nothing(Stage::ALL.map(Value::Stage)),
            Kind::Rated => vec![Value::Rated(true), Value::Rated(false)],
            Kind::Source => Source::ALL.map(Value::Source).to_vec(),
            Kind::Side => vec![Value::Side(Side::Left), Value::Side(Side::Right)],
            Kind::RequirementKind => with_nothing(RequirementKind::ALL.map(Value::RequirementKind)),
            Kind::Track => [Track::Full, Track::Light].map(Value::Track).to_vec(),
            Kind::Stance => with_nothing(Stance::ALL.map(Value::Stance)),
            Kind::Outcome => Outcome::ALL.map(Value::Outcome).to_vec(),
            Kind::CounterpartKind => CounterpartKind::ALL.map(Value::CounterpartKind).to_vec(),
            Kind::Dimension => with_nothing(Dimension::ALL.map(Value::Dimension)),
            Kind::Nature => Nature::ALL.map(Value::Nature).to_vec(),
            Kind::Direction => Direction::ALL.map(Value::Direction).to_vec(),
            Kind::Cadence => with_nothing(Cadence::ALL.map(Value::Cadence)),
            Kind::MattersTo => with_nothing(MattersTo::ALL.map(Value::MattersTo)),
            Kind::SharedFrom => with_nothing(SharedFrom::all().map(Value::SharedFrom)),
            Kind::Whose => with_nothing(Whose::ALL.map(Value::Whose)),
            Kind::Shared => with_nothing([Value::Shared]),
            Kind::MilestoneKind => with_nothing(MilestoneKind::ALL.map(Value::MilestoneKind)),
            Kind::BuyingRole => with_nothing(BuyingRole::ALL.map(Value::BuyingRole)),
            Kind::Attitude => with_nothing(Attitude::ALL.map(Value::Attitude)),
            Kind::Coverage => with_nothing(Coverage::ALL.map(Value::Coverage)),
            Kind::Person => with_nothing(self.known_people().into_iter().map(Value::Person)),
            _ => Vec::new(),
        }
    }

    /// Those of ours who can hold a link, each to be ticked.
    fn holder_items(&self, held: &Value) -> Vec<Item> {
        let held = match held {
            Value::People(people) => people.as_slice(),
            _ => &[],
        };
        let item = |person: PersonRef| {
            let name = self.portfolio.person_name(&person).to_owned();
            Item {
                current: held.contains(&person),
                ..Item::new(name, Pick::Toggle(person.as_str().into()))
            }
        };
        self.known_people().into_iter().map(item).collect()
    }

    /// The people over there: a boss is named by id, who confirms a benefit by name.
    fn contact_items(&self, held: &Value, field: FieldRef) -> Vec<Item> {
        let by_id = field == FieldRef::Plan(PlanField::ReportsTo);
        let people = self.account().map(|account| account.stakeholders.iter());
        let named = people.into_iter().flatten().map(|them| {
            let known = if by_id { them.id.as_str() } else { &them.name };
            (them.name.clone(), Value::Person(known.into()))
        });
        let nothing = (
            self.words.value(&Value::Empty, &self.portfolio),
            Value::Empty,
        );
        let item = |(name, value): (String, Value)| Item {
            current: value == *held,
            ..Item::new(name, Pick::Value(value))
        };
        std::iter::once(nothing).chain(named).map(item).collect()
    }

    /// Everybody listed, and every name used for a manager or sponsor, or an owner on this scorecard.
    fn known_people(&self) -> Vec<PersonRef> {
        let listed = self
            .portfolio
            .people()
            .iter()
            .map(|p| PersonRef::from(p.id.as_str()));
        let mut people: Vec<PersonRef> = listed.collect();
        let accounts = self.portfolio.accounts().iter();
        let used = accounts.flat_map(|a| a.manager.iter().chain(a.sponsor.iter()));
        let card = self.account().map(|account| account.scorecard.iter());
        let owners = card.into_iter().flatten();
        let used = used.chain(owners.filter_map(|indicator| indicator.owner.as_ref()));
        let links = self.account().map(|account| account.stakeholders.iter());
        let used = used.chain(links.into_iter().flatten().flat_map(|them| &them.held_by));
        for person in used {
            if !people.contains(person) {
                people.push(person.clone());
            }
        }
        people
    }

    /// The choice after or before the one held, round and round.
    pub(super) fn next_choice(&self, field: FieldRef, held: &Value, by: isize) -> Option<Value> {
        let choices = self.choices(field.kind());
        let count = isize::try_from(choices.len())
            .ok()
            .filter(|count| *count > 0)?;
        let at = choices
            .iter()
            .position(|choice| choice == held)
            .unwrap_or_default();
        let to = (isize::try_from(at).ok()? + by).rem_euclid(count);
        choices.get(usize::try_from(to).ok()?).cloned()
    }
}

fn with_nothing(values: impl IntoIterator<Item = Value>) -> Vec<Value> {
    std::iter::once(Value::Empty).chain(values).collect()
}

/// Whether an item only moves a cursor.
fn is_move(pick: &Pick) -> bool {
    let family = match pick {
        Pick::Action(action) => action.family(),
        _ => None,
    };
    matches!(
        family,
        Some(Family::Move | Family::Page | Family::Ends | Family::Cell)
    )
}
