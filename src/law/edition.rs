//! Which text of the law the rules encode.

use crate::engine::Date;
use serde::Serialize;

/// The text of the law and of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// CELEX number of the consolidated text.
    pub celex: &'static str,
    /// Day of the consolidation.
    pub consolidated: Date,
    /// Day on which the rules were last compared with the text and with the guidance published by then.
    pub checked: Date,
    /// Version of the rules: raised whenever an outcome may change.
    pub rules: &'static str,
}

impl Edition {
    /// The version of the rules as a number, by which options say since when they are offered.
    pub const fn rules_number(&self) -> u16 {
        match u16::from_str_radix(self.rules, 10) {
            Ok(number) => number,
            // A test holds that it is one.
            Err(_) => 1,
        }
    }
}

/// The edition of this build.
pub const EDITION: Edition = Edition {
    celex: "02024R1689-20260727",
    consolidated: Date::ymd(2026, 7, 27),
    checked: Date::ymd(2026, 11, 22),
    rules: "1",
};
