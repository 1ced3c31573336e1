//! From a portfolio to text, whole. A save of an existing file goes by difference instead.

use serde_yaml::{Result, Value};

use super::wire::portfolio::File;
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
    let mut level = serde_yaml::to_string(&File::from(portfolio))?;
    for part in [
        "portfolio",
        "people",
        "criteria",
        "support",
        "accepted",
        "accounts",
        "reviews",
    ] {
        level = level.replacen(&format!("\n{part}:\n"), &format!("\n\n{part}:\n"), 1);
    }
    text.push_str(&level);
    Ok(text)
}

/// A portfolio in the canonical form of the format.
///
/// # Errors
/// None that a portfolio could cause; those of the writer.
pub fn to_value(portfolio: &Portfolio) -> Result<Value> {
    serde_yaml::to_value(File::from(portfolio))
}
