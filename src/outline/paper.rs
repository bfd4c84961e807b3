//! A document that is filled from the work: what follows from the answers, what stands as it is, and what is to be completed.

use super::about::about;
use super::asked::source;
use super::known::{Found, known};
use super::{Blank, Block, Document, Line, Subject, line, paragraph};
use crate::documents::{self, Known, Offer, Section, offer, sections};
use crate::store::Record;
use crate::words::Lang;

/// How much of a document is filled: entries that follow from the work, and what is to be completed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// What the answers, the records and the checklist gave.
    pub filled: usize,
    /// What is to be completed.
    pub blanks: usize,
}

/// A document for the work on a system, by its stable name; none where there is no such document.
pub fn paper(id: &str, subject: &Subject, lang: Lang) -> Option<Document> {
    let document = documents::document(id)?;
    let (title, own) = (lang.offer(id)?.title, lang.paper(id)?);
    let record = subject.saved.record().0;
    let offer = offer(document, subject.report());
    let mut count = Count::default();
    let parts: Vec<Block> =
        sections(id).iter().map(|section| part(section, subject, &record, lang, &mut count)).collect();
    let filled = count.filled;
    let mut facts = vec![(lang.listing().provision, source(document.source, lang))];
    facts.push((lang.frame().need, need(&offer, lang)));
    facts.push((lang.frame().counts, line(lang.filled(filled.filled, filled.blanks))));
    let mut blocks = vec![paragraph(lang.frame().draft), paragraph(own.lead), Block::Facts(facts), paragraph(own.note)];
    blocks.extend(parts);
    blocks.push(Block::Section(lang.reporting().edition.to_owned(), vec![Block::Facts(about(subject, lang))]));
    let title = subject.name.as_ref().map_or_else(|| title.to_owned(), |name| lang.labelled(title, name));
    Some(Document { lang: lang.name(), title, cover: Vec::new(), blocks })
}

/// How much of a document is filled so far. What follows from the work counts once, in how many parts it may stand.
#[derive(Default)]
struct Count {
    filled: Filled,
    seen: Vec<Known>,
}

impl Count {
    fn found(&mut self, kind: Known, found: &Found) {
        if !self.seen.contains(&kind) {
            self.filled.filled += found.count;
            self.filled.blanks += found.blanks;
            self.seen.push(kind);
        }
    }
}

/// Whether a document is needed, and what asks for it.
fn need(offer: &Offer<'_>, lang: Lang) -> Line {
    let mut told = line(lang.need(offer.need));
    for (at, row) in offer.by.iter().enumerate() {
        told.extend(line(if at == 0 { ": " } else { "\n" }));
        told.extend(super::checklist::titled(row, lang));
        told.extend(line([". ", &lang.duty_from(row)].concat()));
    }
    told
}

fn part(section: &Section, subject: &Subject, record: &Record, lang: Lang, count: &mut Count) -> Block {
    let words = lang.paper_section(section.id);
    let mut blocks = Vec::new();
    let asked = source(section.source, lang);
    if !asked.is_empty() {
        blocks.push(Block::Text(asked));
    }
    let texts = words.and_then(|words| words.text.as_ref()).into_iter().flatten();
    blocks.extend(texts.map(|text| Block::Text(line(completed(text, record, subject, lang)))));
    if !section.known.is_empty() {
        let (mut facts, mut more) = (Vec::new(), Vec::new());
        for kind in section.known {
            let found = known(*kind, subject, lang);
            count.found(*kind, &found);
            facts.extend(found.facts);
            more.extend(found.blocks);
        }
        if !facts.is_empty() {
            blocks.push(Block::Section(lang.frame().known.to_owned(), vec![Block::Facts(facts)]));
        }
        blocks.extend(more);
    }
    for blank in section.blanks {
        let words = lang.paper_blank(blank.id);
        let mut label = line(words.map_or(blank.id, |words| words.label));
        let asked = source(blank.source, lang);
        if !asked.is_empty() {
            label.extend(line(" ("));
            label.extend(asked);
            label.extend(line(")"));
        }
        let noted = noted(blank, subject);
        count.filled.blanks += 1;
        count.filled.filled += usize::from(!noted.is_empty());
        blocks.push(Block::Blank(Blank {
            label,
            mark: lang.frame().to_complete,
            help: words.map_or("", |words| words.help),
            noted: (!noted.is_empty()).then(|| (lang.frame().noted, line(noted.join("\n")))),
            rows: blank.rows,
        }));
    }
    Block::Section(words.map_or(section.id, |words| words.heading).to_owned(), blocks)
}

/// What was noted on the obligation behind a blank.
fn noted(blank: &documents::Blank, subject: &Subject) -> Vec<String> {
    let item = blank.noted.and_then(|id| subject.saved.progress.get(id));
    let texts = item.map(|item| [&item.note, &item.evidence, &item.owner]).into_iter().flatten();
    texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// A sentence with its places filled from the work, or marked.
fn completed(text: &str, record: &Record, subject: &Subject, lang: Lang) -> String {
    let own = lang.frame();
    // The sentence has a full stop of its own.
    let ended = |said: &str| said.trim().trim_end_matches('.').to_owned();
    let named = |said: &str, what: &str| if said.trim().is_empty() { lang.gap(what) } else { ended(said) };
    let name = subject.name.as_deref().unwrap_or(&record.name);
    let places = [
        ("{system}", named(name, own.name)),
        ("{purpose}", named(&record.purpose, own.purpose)),
        ("{owner}", named(&record.owner, own.owner)),
        ("{vendor}", named(&record.vendor, own.vendor)),
        ("{day}", lang.date(subject.report().as_of)),
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
