//! What every file says of itself: the system, the day, the edition of the law and of the rules, and a fingerprint of the
//! answers; and what it does not say.

use super::{Line, Register, Subject, headline, line};
use crate::assess::{EDITION, Edition};
use crate::engine::Date;
use crate::words::Lang;

/// What a file says of itself.
pub(super) fn about(subject: &Subject, lang: Lang) -> Vec<(&'static str, Line)> {
    let (own, report) = (lang.reporting(), subject.report());
    let mut facts: Vec<(&'static str, Line)> = Vec::new();
    facts.extend(subject.name.as_ref().map(|name| (own.system, line(name.as_str()))));
    facts.push((own.outcome, line(headline(report, lang))));
    facts.extend(edition(report.as_of, &report.edition, lang));
    facts.push((own.fingerprint, line(subject.fingerprint())));
    facts
}

fn edition(as_of: Date, edition: &Edition, lang: Lang) -> [(&'static str, Line); 3] {
    let own = lang.reporting();
    [
        (own.day, line(lang.date(as_of))),
        (own.law, line(lang.law_of_edition(edition))),
        (own.rules, line(lang.rules_of(edition))),
    ]
}

/// What a file on all systems says of itself: of which it is, and which are not in it.
pub(super) fn about_all(register: &Register, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.registering();
    let mut facts = vec![(own.systems, line(counted(register, lang)))];
    facts.extend(edition(register.as_of, &EDITION, lang));
    facts.push((own.fingerprint, line(register.fingerprint())));
    facts
}

/// How many systems there are, and what is to be said of those that the file says little or nothing of.
pub(super) fn counted(register: &Register, lang: Lang) -> String {
    let unread = register.portfolio().unread;
    let more = [
        (register.archived > 0).then(|| lang.archived_left_out(register.archived)),
        (unread > 0).then(|| lang.systems_unread(unread)),
    ];
    let all: Vec<String> =
        [lang.systems(register.systems.len())].into_iter().chain(more.into_iter().flatten()).collect();
    all.join("; ")
}

/// What a file does not say, as one text: which systems are not in it, too.
pub(super) fn limits_of_all(register: &Register, lang: Lang) -> String {
    let left_out = (register.archived > 0).then(|| [&lang.archived_left_out(register.archived), "."].concat());
    let limits = lang.reporting().limits_list.iter().map(|limit| (*limit).to_owned());
    left_out.into_iter().chain(limits).collect::<Vec<_>>().join(" ")
}

/// The same in lines, with what it does not say: for where there is room for text alone.
pub(super) fn told(subject: &Subject, lang: Lang) -> Vec<String> {
    let text = |line: Line| line.into_iter().map(|piece| piece.text).collect::<String>();
    let facts = about(subject, lang).into_iter().map(|(label, said)| lang.labelled(label, &text(said)));
    facts.chain(lang.reporting().limits_list.iter().map(|limit| (*limit).to_owned())).collect()
}
