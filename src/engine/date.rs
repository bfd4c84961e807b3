//! Civil dates, checked when the program is compiled.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A day in the Gregorian calendar, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not a day: what was read, and the form expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(String);

impl DateError {
    /// What was read.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Date {
    /// A date known to the author. In a `const` or `static`, a day that does not exist fails the build.
    ///
    /// # Panics
    /// When there is no such day.
    pub const fn ymd(year: u16, month: u8, day: u8) -> Self {
        assert!(month >= 1 && month <= 12, "no such month");
        assert!(day >= 1 && day <= Self::last_day(year, month), "no such day");
        Self { year, month, day }
    }

    /// A date from numbers, if that day exists.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if month >= 1 && month <= 12 && day >= 1 && day <= Self::last_day(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    const fn last_day(year: u16, month: u8) -> u8 {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day before, or `None` at the start of year 0.
    #[must_use]
    pub const fn previous(self) -> Option<Self> {
        if self.day > 1 {
            return Some(Self { day: self.day - 1, ..self });
        }
        if self.month > 1 {
            let month = self.month - 1;
            return Some(Self { month, day: Self::last_day(self.year, month), ..self });
        }
        match self.year.checked_sub(1) {
            Some(year) => Some(Self { year, month: 12, day: 31 }),
            None => None,
        }
    }

    pub(crate) const fn before(self, other: Self) -> bool {
        self.ordinal() < other.ordinal()
    }

    const fn ordinal(self) -> u32 {
        (self.year as u32) << 16 | (self.month as u32) << 8 | self.day as u32
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let parse = || {
            let mut parts = text.splitn(3, '-');
            let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
            let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
            if !(digits(y, 4) && digits(m, 2) && digits(d, 2)) {
                return None;
            }
            Self::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)
        };
        parse().ok_or_else(|| DateError(text.chars().take(40).collect()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|error: DateError| D::Error::custom(error.text()))
    }
}
