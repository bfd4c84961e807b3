//! JSON that can be changed at any place, and that can be wrong: the same member twice, numbers out of range, half of a
//! letter. Everything is kept as it is written.

use crate::harness::{chance, pick, some};
use crate::odd;
use fastrand::Rng;
use serde_json::Value;
use std::fmt::{self, Write};

/// A value. What has no parts is kept as it is written, and so are names.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Leaf(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Values that are hard to handle. Some are no JSON.
const LEAVES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1",
    "2",
    "2.0",
    "1.0",
    "1e0",
    "1.5",
    "-1",
    "1e308",
    "1e309",
    "1e-400",
    "5e-324",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "4294967295",
    "4294967296",
    "65535",
    "65536",
    "99999999999999999999999999",
    "0.1234567890123456789",
    "2.2250738585072011e-308",
    "8.41536936519999e+23",
    "9007199254740993",
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"\\u202e\"",
    "\"\u{202e}abc\"",
    "\"__proto__\"",
    "\"unsure\"",
    "\"none\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "{\"\":{}}",
    "NaN",
    "Infinity",
    "01",
    "'",
    "\"\\x\"",
    "\"\n\"",
    "// \n1",
    "[1,]",
];

/// A text as JSON writes it, now and then with every letter escaped.
pub(crate) fn quoted(text: &str, rng: &mut Rng) -> String {
    if chance(rng, 95) {
        return Value::from(text).to_string();
    }
    let mut written = String::from("\"");
    for unit in text.encode_utf16() {
        let _ = write!(written, "\\u{unit:04x}");
    }
    written + "\""
}

/// A number with many digits.
fn number(rng: &mut Rng) -> String {
    match rng.u8(..4) {
        0 => rng.u64(..).to_string(),
        1 => (f64::from_bits(rng.u64(..))).to_string().to_lowercase(),
        2 => format!("{:e}", f64::from_bits(rng.u64(..))).to_lowercase(),
        _ => format!("{}.{}", rng.i32(..), rng.u64(..)),
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(
                members.into_iter().map(|(name, value)| (Value::from(name).to_string(), value.into())).collect(),
            ),
            leaf => Self::Leaf(leaf.to_string()),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(text) => f.write_str(text),
            Self::List(items) => {
                f.write_char('[')?;
                for (n, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if n == 0 { "" } else { "," })?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (n, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{name}:{value}", if n == 0 { "" } else { "," })?;
                }
                f.write_char('}')
            }
        }
    }
}

impl Json {
    /// Something odd.
    pub(crate) fn odd(rng: &mut Rng) -> Self {
        let word = |rng: &mut Rng| {
            let word = odd::word(rng);
            quoted(&word, rng)
        };
        match rng.u8(..10) {
            0..4 => Self::Leaf((*pick(rng, LEAVES)).to_owned()),
            4 => Self::Leaf(number(rng)),
            5..8 => Self::Leaf(word(rng)),
            8 => Self::List((0..some(rng, 20)).map(|_| Self::Leaf(word(rng))).collect()),
            _ => Self::Object((0..some(rng, 8)).map(|_| (word(rng), Self::Leaf(word(rng)))).collect()),
        }
    }

    /// How many values there are, this one included.
    fn size(&self) -> usize {
        1 + match self {
            Self::Leaf(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Object(members) => members.iter().map(|(_, value)| value.size()).sum(),
        }
    }

    fn parts(&mut self) -> Box<dyn Iterator<Item = &mut Self> + '_> {
        match self {
            Self::Leaf(_) => Box::new(std::iter::empty()),
            Self::List(items) => Box::new(items.iter_mut()),
            Self::Object(members) => Box::new(members.iter_mut().map(|(_, value)| value)),
        }
    }

    /// The n-th value, counted from this one.
    fn at(&mut self, n: usize) -> &mut Self {
        if n == 0 {
            return self;
        }
        let mut left = n - 1;
        for part in self.parts() {
            let size = part.size();
            if left < size {
                return part.at(left);
            }
            left -= size;
        }
        panic!("there are fewer values than that")
    }

    /// Some value, those near the top as likely as those of the many below.
    fn some(&mut self, rng: &mut Rng) -> &mut Self {
        let mut at = self;
        if chance(rng, 40) {
            while chance(rng, 70) && !matches!(at, Self::Leaf(_)) {
                let count = at.parts().count();
                if count == 0 {
                    break;
                }
                let n = rng.usize(..count);
                at = at.parts().nth(n).expect("counted");
            }
            return at;
        }
        let n = rng.usize(..at.size());
        at.at(n)
    }

    /// Few of its members, as far down: most documents are small, and small ones are looked at sooner.
    pub(crate) fn thin(&mut self, most: usize, rng: &mut Rng) {
        if let Self::Object(members) = self {
            while members.len() > most {
                members.swap_remove(rng.usize(..members.len()));
            }
        }
        self.parts().for_each(|part| part.thin(most, rng));
    }

    /// One value changed, moved, doubled, wrapped or taken out.
    fn spoil(&mut self, rng: &mut Rng) {
        let copy = if chance(rng, 30) { Some(self.some(rng).clone()) } else { None };
        let at = self.some(rng);
        match (rng.u8(..10), at) {
            (0, at) => *at = copy.unwrap_or_else(|| Self::odd(rng)),
            (1, at) => {
                let deep = if chance(rng, 5) { 200 } else { 3 };
                for _ in 0..some(rng, deep) {
                    let inner = std::mem::replace(at, Self::List(Vec::new()));
                    *at = if rng.bool() {
                        Self::List(vec![inner])
                    } else {
                        Self::Object(vec![("\"a\"".to_owned(), inner)])
                    };
                }
            }
            (2 | 3, Self::Leaf(text)) => {
                let inner = serde_json::from_str::<String>(text).unwrap_or_else(|_| text.clone());
                let spoiled = odd::spoiled(inner, rng);
                *text = quoted(&spoiled, rng);
            }
            (_, at @ Self::Leaf(_)) => *at = copy.unwrap_or_else(|| Self::odd(rng)),
            (2, Self::List(items)) if !items.is_empty() => drop(items.swap_remove(rng.usize(..items.len()))),
            (3, Self::List(items)) => items.reverse(),
            (_, Self::List(items)) => items.push(copy.unwrap_or_else(|| Self::odd(rng))),
            (2, Self::Object(members)) if !members.is_empty() => {
                drop(members.swap_remove(rng.usize(..members.len())));
            }
            (3 | 4, Self::Object(members)) if !members.is_empty() => {
                // The same name twice.
                let name = pick(rng, members).0.clone();
                members.push((name, copy.unwrap_or_else(|| Self::odd(rng))));
            }
            (5 | 6, Self::Object(members)) if !members.is_empty() => {
                let word = odd::word(rng);
                let n = rng.usize(..members.len());
                members[n].0 = quoted(&word, rng);
            }
            (_, Self::Object(members)) => {
                let word = odd::word(rng);
                members.push((quoted(&word, rng), copy.unwrap_or_else(|| Self::odd(rng))));
            }
        }
    }

    /// The same with a few values changed.
    pub(crate) fn spoiled(mut self, rng: &mut Rng) -> Self {
        for _ in 0..some(rng, 8) {
            self.spoil(rng);
        }
        self
    }

    /// As text: mostly with a few values changed, now and then with letters changed as well, or with nothing changed.
    pub(crate) fn fuzzed(self, rng: &mut Rng) -> String {
        match rng.u8(..20) {
            0 => self.to_string(),
            1..15 => self.spoiled(rng).to_string(),
            15..17 => {
                let text = self.spoiled(rng).to_string();
                odd::spoiled(text, rng)
            }
            _ => odd::spoiled(self.to_string(), rng),
        }
    }
}
