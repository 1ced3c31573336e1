//! Who of us knows whom of them: the best evidence of a stage.
//!
//! One contact on each side is a bow-tie: everything goes through one knot, and falls with it. Many
//! links between peers are a diamond. What lies between is growing, or shrinking.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::plan::{Coverage, Stakeholder};
use super::stage::Stage;
use super::{Account, PersonRef, Portfolio};

/// From interdependent on, so many contacts at least...
pub const CONTACTS: usize = 3;
/// ... of so many functions ...
pub const FUNCTIONS: usize = 2;
/// ... linked to so many of ours.
pub const OURS: usize = 2;

/// The shape of the links between both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nobody of ours is linked to anybody of theirs.
    None,
    /// Everything goes through one person, on our side or on theirs.
    BowTie,
    /// More than one on each side, and not yet what an interdependent account shows.
    Widening,
    /// What an interdependent account shows.
    Diamond,
}

/// Somebody on our side.
#[derive(Debug, Clone, PartialEq)]
pub struct Ours<'a> {
    /// As the links name them.
    pub person: &'a PersonRef,
    /// As they are called.
    pub name: &'a str,
    /// How many of theirs they hold the link to.
    pub links: usize,
}

/// Somebody on their side.
#[derive(Debug, Clone, PartialEq)]
pub struct Theirs<'a> {
    /// Who.
    pub person: &'a Stakeholder,
    /// Places among ours of those who hold the link.
    pub held_by: Vec<usize>,
    /// Whether nobody has spoken to them for 90 days.
    pub cold: bool,
}

impl Theirs<'_> {
    /// Whether nobody of ours knows them: no link is held, or what is held is no acquaintance.
    pub fn is_unknown(&self) -> bool {
        self.held_by.is_empty() || self.person.coverage == Some(Coverage::None)
    }
}

/// Both sides, and what links them.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactMap<'a> {
    /// Our side: the manager, the sponsor, and whoever holds a link.
    pub ours: Vec<Ours<'a>>,
    /// Their side, in the order of the file.
    pub theirs: Vec<Theirs<'a>>,
}

impl<'a> ContactMap<'a> {
    /// The map of an account on a day.
    pub fn of(account: &'a Account, portfolio: &'a Portfolio, today: Date) -> Self {
        let mut map = Self {
            ours: Vec::new(),
            theirs: Vec::new(),
        };
        for person in account.manager.iter().chain(&account.sponsor) {
            map.place(person, portfolio);
        }
        for person in &account.stakeholders {
            let places = person.held_by.iter();
            let held_by: BTreeSet<usize> = places.map(|by| map.place(by, portfolio)).collect();
            for at in &held_by {
                if let Some(ours) = map.ours.get_mut(*at) {
                    ours.links += 1;
                }
            }
            map.theirs.push(Theirs {
                person,
                held_by: held_by.into_iter().collect(),
                cold: person.is_cold(today),
            });
        }
        map
    }

    /// The place of somebody of ours; one named by id and one by name are the same person.
    fn place(&mut self, person: &'a PersonRef, portfolio: &'a Portfolio) -> usize {
        let name = portfolio.person_name(person);
        if let Some(at) = self.ours.iter().position(|ours| ours.name == name) {
            return at;
        }
        self.ours.push(Ours {
            person,
            name,
            links: 0,
        });
        self.ours.len() - 1
    }

    /// Those of theirs whom somebody of ours knows.
    fn known(&self) -> impl Iterator<Item = &Theirs<'a>> {
        self.theirs.iter().filter(|theirs| !theirs.is_unknown())
    }

    /// How many of theirs we know, of how many functions, through how many of ours.
    pub fn counts(&self) -> (usize, usize, usize) {
        let functions: BTreeSet<String> = self
            .known()
            .filter_map(|theirs| theirs.person.function.as_deref())
            .map(|function| function.trim().to_lowercase())
            .collect();
        let holders: BTreeSet<usize> = self.known().flat_map(|t| t.held_by.clone()).collect();
        (self.known().count(), functions.len(), holders.len())
    }

    /// How many have gone cold.
    pub fn cold(&self) -> usize {
        self.theirs.iter().filter(|theirs| theirs.cold).count()
    }

    /// How many nobody of ours knows.
    pub fn unknown(&self) -> usize {
        self.theirs.len() - self.known().count()
    }

    /// The shape of the links.
    pub fn shape(&self) -> Shape {
        let (contacts, functions, ours) = self.counts();
        match (contacts, ours) {
            (0, _) => Shape::None,
            (1, _) | (_, 1) => Shape::BowTie,
            _ if contacts >= CONTACTS && functions >= FUNCTIONS && ours >= OURS => Shape::Diamond,
            _ => Shape::Widening,
        }
    }

    /// Whether a stage is claimed that the map does not show.
    pub fn contradicts(&self, stage: Option<Stage>) -> bool {
        stage >= Some(Stage::Interdependent) && self.shape() != Shape::Diamond
    }
}

#[cfg(test)]
mod tests;
