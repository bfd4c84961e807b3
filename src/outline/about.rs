//! What every file says of itself: the system, the day, the edition of the law and of the rules, and a fingerprint of the
//! answers; and what it does not say.

use super::{Line, Subject, headline, line};
use crate::words::Lang;

/// What a file says of itself.
pub(super) fn about(subject: &Subject, lang: Lang) -> Vec<(&'static str, Line)> {
    let (own, report) = (lang.reporting(), subject.report());
    let mut facts: Vec<(&'static str, Line)> = Vec::new();
    facts.extend(subject.name.as_ref().map(|name| (own.system, line(name.as_str()))));
    facts.push((own.outcome, line(headline(report, lang))));
    facts.push((own.day, line(lang.date(report.as_of))));
    facts.push((own.law, line(lang.law_of_edition(&report.edition))));
    facts.push((own.rules, line(lang.rules_of(&report.edition))));
    facts.push((own.fingerprint, line(subject.fingerprint())));
    facts
}

/// The same in lines, with what it does not say: for where there is room for text alone.
pub(super) fn told(subject: &Subject, lang: Lang) -> Vec<String> {
    let text = |line: Line| line.into_iter().map(|piece| piece.text).collect::<String>();
    let facts = about(subject, lang).into_iter().map(|(label, said)| lang.labelled(label, &text(said)));
    facts.chain(lang.reporting().limits_list.iter().map(|limit| (*limit).to_owned())).collect()
}
