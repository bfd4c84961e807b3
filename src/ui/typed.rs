//! What stands in a field for a day while somebody types. Pure.

use crate::engine::Date;

/// A year that is typed passes through years like 202 on its way, which nobody means.
const EARLIEST: Date = Date::ymd(1900, 1, 1);
/// Bounds of the field. The upper one keeps browsers from taking a fifth digit of a year.
pub(super) const BOUNDS: [&str; 2] = ["1900-01-01", "9999-12-31"];

/// What stands in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedDay {
    /// A day.
    Day(Date),
    /// Nothing at all: it was cleared.
    Cleared,
    /// A day that is not typed to its end, or one before the year 1900: on the way to another as like as not.
    Unfinished,
    /// No day, and none that more typing leads to: its year has five digits or six.
    Impossible,
}

/// What a field says by its value, and by whether the browser finds that it holds something that is no value.
pub fn typed_day(value: &str, half_typed: bool) -> TypedDay {
    match value.parse::<Date>() {
        Ok(day) if day >= EARLIEST => TypedDay::Day(day),
        Ok(_) => TypedDay::Unfinished,
        // A browser gives out no value where a part is missing.
        Err(_) if value.is_empty() && !half_typed => TypedDay::Cleared,
        Err(_) if value.is_empty() => TypedDay::Unfinished,
        Err(_) => TypedDay::Impossible,
    }
}
