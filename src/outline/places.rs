//! Sentences of documents with places in them: each is filled from the work, or marked as missing. No sentence says more than the answers do.

use super::{Subject, high_risk};
use crate::engine::Truth;
use crate::interview::{OptionId, QuestionId};
use crate::store::{Record, Stage};
use crate::words::Lang;

/// A sentence with its places filled from the work, or marked.
pub(super) fn completed(text: &str, record: Option<&Record>, subject: &Subject, lang: Lang) -> String {
    let own = lang.frame();
    // Where the answers close a part, nothing fills it: somebody might take the wrong text.
    let (empty, is_open) = (Record::default(), record.is_some());
    let record = record.unwrap_or(&empty);
    // The sentence has a full stop of its own.
    let ended = |said: &str| said.trim().trim_end_matches('.').to_owned();
    let named = |said: &str, what: &str| if said.trim().is_empty() { lang.gap(what) } else { ended(said) };
    let name = subject.name.as_deref().filter(|_| is_open).unwrap_or(&record.name);
    let places = [
        ("{system}", named(name, own.name)),
        ("{purpose}", named(&record.purpose, own.purpose)),
        ("{owner}", named(&record.owner, own.owner)),
        ("{vendor}", named(&record.vendor, own.vendor)),
        ("{day}", lang.date(subject.report().as_of)),
        ("{classed}", high_risk_told(subject, lang)),
        ("{decides}", decides_told(subject, lang)),
        ("{used}", used_told(record, subject, lang)),
        ("{confirm}", lang.gap(own.confirm)),
    ];
    // In one pass: what somebody typed may look like a place.
    let mut done = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        done.push_str(before);
        let place = places.iter().find(|(place, _)| from.starts_with(place));
        let (said, length) = place.map_or(("{", 1), |(place, said)| (said.as_str(), place.len()));
        done.push_str(said);
        rest = from.get(length..).unwrap_or_default();
    }
    done.push_str(rest);
    done
}

/// That the system is high-risk, where that is established.
fn high_risk_told(subject: &Subject, lang: Lang) -> String {
    let own = lang.frame();
    match high_risk(subject.report()) {
        Truth::Yes => own.high_risk.to_owned(),
        Truth::Unknown => lang.gap(own.high_risk_open),
        Truth::No => lang.gap(own.high_risk_no),
    }
}

/// That it takes decisions about people or helps to, where that was answered.
fn decides_told(subject: &Subject, lang: Lang) -> String {
    let own = lang.frame();
    let decides = subject.saved.answers.says(QuestionId::Decisions, OptionId::DecidesOnPersons);
    if decides { own.decides.to_owned() } else { lang.gap(own.decides_open) }
}

/// Whether it is used on people at work, as was answered, and used already, by the stage that was recorded.
fn used_told(record: &Record, subject: &Subject, lang: Lang) -> String {
    let own = lang.frame();
    let at_work = subject.saved.answers.says(QuestionId::Using, OptionId::AtTheWorkplace);
    match record.stage.filter(|_| at_work) {
        Some(Stage::InUse) => own.in_use.to_owned(),
        Some(Stage::Planned | Stage::Development) => own.to_be_used.to_owned(),
        _ => lang.gap(own.used_open),
    }
}
