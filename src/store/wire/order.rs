//! The order in which keys are written.
//!
//! What is added to a map goes where a person would look for it, not where there happens to be room: a
//! requirement that is understood bit by bit reads like one that was written at once.

use super::requirement::{
    Answer, Bypassed, Concession, Counterpart, Impact, Move, Raised, Reformulation, Requirement,
    Voice,
};
use super::shape::Shape as _;

/// The keys of a map in the order they are written, by the key that the map, or the list it is an item of,
/// stands under. Nothing where the order does not matter.
pub(crate) fn keys_under(key: &str) -> &'static [&'static str] {
    match key {
        "requirements" => Requirement::keys(),
        "raised" => Raised::keys(),
        "reformulation" => Reformulation::keys(),
        "opinions" => Voice::keys(),
        "impact" => Impact::keys(),
        "answer" => Answer::keys(),
        "conceded" => Concession::keys(),
        "obtained" => Counterpart::keys(),
        "bypassed" => Bypassed::keys(),
        "moves" => Move::keys(),
        _ => &[],
    }
}
