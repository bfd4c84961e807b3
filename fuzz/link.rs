//! Share links, as they come back from mails, chats and people who cut them: refused, or taken as a file is, and what is
//! made into a link reads back the same.

use crate::harness::{chance, fuzz, pick, some};
use crate::saved::{one_line, reads_back};
use crate::{corpus, odd, saved};
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::store::{LONGEST_LINK, LinkError, Saved, is_link, preview};
use ai_act_checklist::ui::{Incoming, Refused};
use fastrand::Rng;
use std::fmt::Write;

#[test]
fn link() {
    fuzz("link", &["read", "read in part", "no link", "of a later version", "too long"], make, check);
}

fn work(rng: &mut Rng) -> Saved {
    Saved::read(&corpus::document(rng).to_string()).map(|(saved, _)| saved).unwrap_or_default()
}

/// Parts as a link has them, or nearly.
fn parts(rng: &mut Rng) -> String {
    let mut link =
        (*pick(rng, &["a=1", "a=1", "a=1", "a=2", "a=", "a=01", "a=99999999999999999999", "A=1", "b=1", ""]))
            .to_owned();
    for _ in 0..some(rng, 20) {
        let word = |rng: &mut Rng| if chance(rng, 85) { pick(rng, corpus::words()).clone() } else { odd::word(rng) };
        let name = match rng.u8(..10) {
            0 | 1 => format!("iso.{}", pick(rng, Rating::ALL)),
            2 => "iso.scope".to_owned(),
            3..8 => corpus::question(rng).id.to_string(),
            _ => word(rng),
        };
        let said: Vec<_> =
            (0..some(rng, 6)).map(|_| if rng.bool() { pick(rng, Item::ALL).to_string() } else { word(rng) }).collect();
        let _ = write!(link, "~{name}:{}", said.join(if rng.bool() { "_" } else { "." }));
    }
    link + pick::<&str>(
        rng,
        &["~end", "~end", "~end", "~en", "", "~end~end", "~", "~end&utm_source=x", "~end)", "~end%20"],
    )
}

/// Some of its characters as `%` and two digits, as mail programs write them.
fn escaped(text: &str, rng: &mut Rng) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii() && !chance(rng, 15) {
            escaped.push(byte.into());
        } else if rng.bool() {
            let _ = write!(escaped, "%{byte:02x}");
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

fn make(rng: &mut Rng) -> String {
    let mut link = match rng.u8(..20) {
        0 => odd::word(rng),
        1..10 => parts(rng),
        _ => work(rng).to_link().unwrap_or_default(),
    };
    if chance(rng, 50) {
        link = odd::spoiled(link, rng);
    }
    if chance(rng, 20) {
        link = escaped(&link, rng);
    }
    if chance(rng, 1) { link.repeat(LONGEST_LINK / link.len().max(1) + 1) } else { link }
}

fn check(text: &str, rng: &mut Rng) -> &'static str {
    let meant = is_link(text);
    let (read, problems) = match Saved::from_link(text) {
        Ok(read) => read,
        Err(error) => {
            one_line(&error);
            // Escapes and what stands behind the end do not count, so that it may be longer as it came.
            assert!(!matches!(error, LinkError::TooLong(_)) || text.chars().count() > LONGEST_LINK);
            return match error {
                LinkError::TooLong(_) => "too long",
                LinkError::NoLink => "no link",
                LinkError::Newer(_) => {
                    assert!(meant, "it is of another version, and a link all the same");
                    "of a later version"
                }
            };
        }
    };
    assert!(meant, "it was read, and is none?");
    problems.iter().for_each(one_line);
    reads_back(&read, &problems);
    makes_the_same_link(&read);
    if chance(rng, 25) {
        taken_over(text, &read, rng);
    }
    if problems.is_empty() { "read" } else { "read in part" }
}

/// What can be read of the work comes back from its link, without a problem and in characters that a fragment may have.
fn makes_the_same_link(work: &Saved) {
    let link = match work.to_link() {
        Ok(link) => link,
        Err(error) => return assert!(matches!(error, LinkError::TooLong(length) if length > LONGEST_LINK)),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~=:@?".contains(c);
    assert!(link.len() <= LONGEST_LINK && link.chars().all(plain), "{link}");
    let (again, problems) = Saved::from_link(&link).expect("a link that it made");
    assert_eq!(problems, []);
    let ((was, _), (is, problems)) = (work.management(), again.management());
    assert!(again.answers == work.answers && problems.is_empty(), "{link}");
    assert!(was.ratings == is.ratings && was.in_scope == is.in_scope, "{link}");
    assert_eq!(again.to_link(), Ok(link));
}

/// The preview tells of every difference, and notes that are here stay.
fn taken_over(text: &str, link: &Saved, rng: &mut Rng) {
    let mine = Saved::read(&saved::make(rng)).map(|(saved, _)| saved).unwrap_or_default();
    let then = mine.with_link(link.clone());
    assert_eq!((&then.answers, &then.progress), (&link.answers, &mine.progress));
    for item in Item::ALL {
        assert_eq!(then.management().0.notes(*item), mine.management().0.notes(*item));
    }
    let over = Incoming::link(text.to_owned()).over(&mine).map(|(over, _)| over);
    assert_eq!(over, Ok::<_, Refused>(then.clone()));
    for (now, then) in [(&mine, &then), (&then, &mine), (&mine, &mine)] {
        let told = preview(now, then);
        assert_eq!(told.is_nothing(), now.write() == then.write(), "{told:?}");
        for part in &told.parts {
            let counts = part.counts();
            assert_eq!(counts.new + counts.changed + counts.gone, part.changes.len());
            assert!(part.changes.iter().all(|change| change.now != change.then), "{part:?}");
        }
    }
}
