//! Work as the fragment of a link: what somebody answered and how clauses and controls are rated, for somebody else to open.
//!
//! `a=1~what:software~inside:trained.unsure~work:terms?~task@4a:none~iso.largely:A.5.2_4.1~iso.scope:yes~end`: the version, then
//! the edition of the rules where it is not the first (`rules:2`), a part for each question with its options, one for each rating
//! with its clauses and controls, the scope, and a last word by which a link shows that it was not cut off on its way. Only
//! characters that stand in a fragment as they are. Notes, owners, days and evidence are in no link. A browser sends no server
//! what stands behind the `#`.

use super::management::{RATINGS, SCOPE};
use super::past::RESULT;
use super::{Saved, edition, short};
use crate::assess::{EDITION, Rating};
use crate::engine::Truth;
use crate::interview::AnswerProblem;
use serde_json::{Map, Value, json};

/// What every link begins with, before its version.
const START: &str = "a=";
/// The version that is written.
const VERSION: u64 = 1;
/// A `#` that a program wrote once more, behind the one of the address.
const HASH: &str = "%23";
/// A `%` that a program wrote as it writes others: what follows was written so twice.
const PERCENT: &str = "%25";
/// Between the parts.
const PART: char = '~';
/// Between a name and what is said of it.
const IS: char = ':';
/// Between options.
const AND: char = '.';
/// Before the name of a rating.
const RATED: &str = "iso.";
/// Between clauses and controls, whose names have points.
const ITEM: char = '_';
/// The name of the scope, behind [`RATED`].
const IN_SCOPE: &str = "scope";
/// The part with the edition of the rules, where that is not the first.
const RULES: &str = "rules";
/// The last part.
const END: &str = "end";

/// The most characters that a link may have behind the `#`: so many pass through mail, chats and their scanners. As it was made:
/// what they put behind its end or wrote as `%` and two digits is not counted.
pub const LONGEST_LINK: usize = 8_000;

/// Why there is no link, or none can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is too long, by its number of characters.
    TooLong(usize),
    /// It does not begin as a link does.
    NoLink,
    /// Written by a later version, whose number it names.
    Newer(u64),
}

impl LinkError {
    /// The version of links that this version writes and reads.
    pub const VERSION: u64 = VERSION;
}

/// Whether a fragment is meant as a link, whatever can be read of it. Any other belongs to somebody else.
pub fn is_link(fragment: &str) -> bool {
    // Asked by the program that is loaded first, which does without all that reads a link.
    let fragment = fragment.strip_prefix(HASH).unwrap_or(fragment);
    let version = [START, "a%3D", "a%3d", "a%253D", "a%253d"].iter().find_map(|start| fragment.strip_prefix(start));
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

impl Saved {
    /// The fragment of a link, without the `#`: answers, ratings and scope that this version can read.
    ///
    /// # Errors
    /// When it would be too long.
    pub fn to_link(&self) -> Result<String, LinkError> {
        let mut link = [START, &VERSION.to_string()].concat();
        let mut part = |name: &str, said: &str| {
            link.extend([PART]);
            link.push_str(name);
            link.extend([IS]);
            link.push_str(said);
        };
        if const { EDITION.rules_number() } > 1 {
            part(RULES, EDITION.rules);
        }
        for (id, answer) in self.answers.iter() {
            part(&id.to_string(), &joined(answer.lines(), AND));
        }
        let management = self.management().0;
        for &rating in Rating::ALL {
            let rated = management.ratings.iter().filter(|(_, as_what)| *as_what == rating);
            let items = joined(rated.map(|(item, _)| item), ITEM);
            if !items.is_empty() {
                part(&[RATED, rating.as_str()].concat(), &items);
            }
        }
        match management.in_scope {
            Truth::Yes => part(&[RATED, IN_SCOPE].concat(), "yes"),
            Truth::No => part(&[RATED, IN_SCOPE].concat(), "no"),
            Truth::Unknown => {}
        }
        link.extend([PART]);
        link.push_str(END);
        // Every character is ASCII.
        if link.len() > LONGEST_LINK { Err(LinkError::TooLong(link.len())) } else { Ok(link) }
    }

    /// Read the fragment of a link, without the `#`. What cannot be used is named and carried along, as from a file.
    ///
    /// # Errors
    /// When it is too long, does not begin as a link does, or was made by a later version.
    pub fn from_link(fragment: &str) -> Result<(Self, Vec<AnswerProblem>), LinkError> {
        let plain = fragment.strip_prefix(HASH).unwrap_or(fragment);
        let once = decoded(plain);
        let text = if plain.contains(PERCENT) { decoded(&once) } else { once };
        let text = without_tail(&text);
        let length = text.chars().count();
        if length > LONGEST_LINK {
            return Err(LinkError::TooLong(length));
        }
        if !is_link(fragment) {
            return Err(LinkError::NoLink);
        }
        let mut parts = text.strip_prefix(START).ok_or(LinkError::NoLink)?.split(PART);
        // Digits alone: Rust would read a sign as well, which `is_link` does not.
        let version = parts.next().filter(|version| version.bytes().all(|b| b.is_ascii_digit()));
        match version.map(str::parse) {
            Some(Ok(VERSION)) => {}
            Some(Ok(version)) if version > VERSION => return Err(LinkError::Newer(version)),
            _ => return Err(LinkError::NoLink),
        }
        let mut read = Reading::default();
        for part in parts {
            read.part(part);
        }
        // Read as a file is from here on. Answers are always there, so that nothing is left to refuse.
        let (members, problems) = read.finish();
        Self::from_members(members, problems).map_err(|_| LinkError::NoLink)
    }

    /// This work with what a link brings: its answers, and its ratings and scope where it has any. Notes are in no link:
    /// those that are here stay.
    #[must_use]
    pub fn with_link(&self, link: Self) -> Self {
        let mut rest = self.rest.clone();
        // It was the result of the answers that were here.
        rest.remove(RESULT);
        rest.extend(link.rest);
        Self {
            answers: link.answers,
            unread: link.unread,
            progress: self.progress.clone(),
            rest,
            own: self.own.clone(),
        }
    }
}

fn joined(names: impl Iterator<Item = impl ToString>, between: char) -> String {
    names.map(|name| name.to_string()).collect::<Vec<_>>().join(between.encode_utf8(&mut [0; 4]))
}

/// What was read so far, in the form of a file.
#[derive(Default)]
struct Reading {
    answers: Map<String, Value>,
    ratings: Map<String, Value>,
    scope: Option<Value>,
    rules: Option<Value>,
    ended: bool,
    problems: Vec<AnswerProblem>,
}

impl Reading {
    fn part(&mut self, part: &str) {
        if self.ended {
            return self.problems.push(AnswerProblem::BehindEnd(short(part)));
        }
        if part == END {
            self.ended = true;
            return;
        }
        let Some((name, said)) = part.split_once(IS) else {
            return self.problems.push(AnswerProblem::NoMark { part: short(part), mark: IS });
        };
        let twice = match name.strip_prefix(RATED) {
            Some(IN_SCOPE) => self.scope.replace(said.into()).is_some(),
            Some(rating) => {
                let again = |item: &str| self.ratings.insert(item.to_owned(), rating.into()).is_some();
                // Each is taken, so that none is lost for one that comes twice.
                said.split(ITEM).map(again).fold(false, |twice, again| twice | again)
            }
            None if name == RULES => self.rules.replace(said.into()).is_some(),
            None => self.answers.insert(name.to_owned(), said.split(AND).collect()).is_some(),
        };
        if twice {
            self.problems.push(AnswerProblem::Twice(short(name)));
        }
    }

    fn finish(mut self) -> (Map<String, Value>, Vec<AnswerProblem>) {
        if !self.ended {
            self.problems.push(AnswerProblem::CutOff(format!("{PART}{END}")));
        }
        let mut members = Map::new();
        members.insert("answers".to_owned(), self.answers.into());
        if !self.ratings.is_empty() {
            members.insert(RATINGS.to_owned(), self.ratings.into());
        }
        members.extend(self.scope.map(|scope| (SCOPE.to_owned(), scope)));
        members.extend(self.rules.map(|rules| (edition::EDITION.to_owned(), json!({ "rules": rules }))));
        (members, self.problems)
    }
}

/// The text up to its end, without what a program or a sentence put behind that: `&utm_source=x`, a bracket, a full stop. Parts
/// that follow the end stay, to be told. A name that merely begins like the end is none.
fn without_tail(text: &str) -> &str {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '@';
    for (at, _) in text.match_indices(PART) {
        let end = text.split_at_checked(at + PART.len_utf8() + END.len()).filter(|(part, _)| part.ends_with(END));
        if let Some((part, behind)) = end
            && behind.starts_with(|c: char| c != PART && !goes_on(c))
        {
            return part;
        }
    }
    text
}

/// The text with visible ASCII characters that a mail or chat program wrote as `%` and two digits. All else stays.
fn decoded(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let code = piece.get(..2).filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(u8::is_ascii_graphic);
        if let (Some(byte), Some(rest)) = (byte, piece.get(2..)) {
            decoded.push(byte.into());
            decoded.push_str(rest);
        } else {
            decoded.push('%');
            decoded.push_str(piece);
        }
    }
    decoded
}
