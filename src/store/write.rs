//! From a portfolio to text, whole. A save of an existing file goes by difference instead.

use serde_yaml::{Mapping, Value};

use super::patch;
use super::wire::portfolio::File;
use super::wire::shape::Shape;
use crate::domain::Portfolio;

/// What a new file begins with.
const HEADER: &str = "\
# A keyfolio portfolio: open it with `keyfolio`, check it with `keyfolio check`.
# Edit it by hand as well: comments, order and keys of your own are kept.
";

/// A portfolio as a new file.
pub fn to_yaml(portfolio: &Portfolio) -> String {
    let mut text = HEADER.to_owned();
    for part in parts(to_value(portfolio)) {
        text.push('\n');
        text.push_str(&patch::document(&part));
    }
    text
}

/// Each key of the top by itself, so that a blank line can stand between them.
fn parts(value: Value) -> impl Iterator<Item = Value> {
    let Value::Mapping(map) = value else {
        return Mapping::new().into_iter().map(part);
    };
    map.into_iter().map(part)
}

fn part(entry: (Value, Value)) -> Value {
    Value::Mapping(Mapping::from_iter([entry]))
}

/// The canonical form of a file as a text, for reading it again.
pub(crate) fn of_value(value: &Value) -> String {
    patch::document(value)
}

/// A portfolio in the canonical form of the format.
pub fn to_value(portfolio: &Portfolio) -> Value {
    File::from(portfolio).value()
}
