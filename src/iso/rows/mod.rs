//! The mapping: 231 rows, in the order of the Regulation, one file for each part.

mod chain;
mod deployer;
mod documentation;
mod general;
mod later;
mod market;
mod model;
mod provider;
mod risk_and_data;
mod system;
mod transparency;

use super::{Row, row::row};

/// The mapping, one table for each part.
pub static MAPPING: &[&[Row]] = &[
    general::ROWS,
    risk_and_data::ROWS,
    documentation::ROWS,
    system::ROWS,
    provider::ROWS,
    chain::ROWS,
    deployer::ROWS,
    market::ROWS,
    transparency::ROWS,
    model::ROWS,
    later::ROWS,
];

// A row whose name is no obligation's, and which names none, would silently be of nothing: it does not compile, and is named.
const _: () = {
    let mut parts = MAPPING;
    while let [part, later @ ..] = parts {
        let mut rows = *part;
        while let [row, rest @ ..] = rows {
            assert!(row.is_joined(), "{}", row.id);
            rows = rest;
        }
        parts = later;
    }
};

/// Every row, in the order of the mapping.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    MAPPING.iter().copied().flatten()
}
