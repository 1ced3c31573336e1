//! From a portfolio to text, whole. A save of an existing file goes by difference instead.

use serde_yaml::{Mapping, Result, Value};

use super::wire::portfolio::File;
use super::wire::shape::Shape;
use crate::domain::Portfolio;

/// What a new file begins with.
const HEADER: &str = "\
# A keyfolio portfolio: open it with `keyfolio`, check it with `keyfolio check`.
# Edit it by hand as well: comments, order and keys of your own are kept.
";

/// A portfolio as a new file.
///
/// # Errors
/// None that a portfolio could cause; those of the writer.
pub fn to_yaml(portfolio: &Portfolio) -> Result<String> {
    let mut text = HEADER.to_owned();
    for part in parts(to_value(portfolio)) {
        text.push('\n');
        text.push_str(&serde_yaml::to_string(&part)?);
    }
    Ok(text)
}

/// Each key of the top by itself, so that a blank line can stand between them.
fn parts(value: Value) -> Vec<Mapping> {
    let Value::Mapping(map) = value else {
        return Vec::new();
    };
    map.into_iter()
        .map(|entry| Mapping::from_iter([entry]))
        .collect()
}

/// A portfolio in the canonical form of the format.
pub fn to_value(portfolio: &Portfolio) -> Value {
    File::from(portfolio).value()
}
