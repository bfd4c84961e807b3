//! A document that is filled from the work: what follows from the answers, what stands as it is, and what is to be completed.

use super::about::about;
use super::asked::source;
use super::known::{Found, known};
use super::places::completed;
use super::{Blank, Block, Document, Line, Subject, line, paragraph, text_of};
use crate::documents::{self, Known, Need, Offer, Section, is_closed, is_of_the_organisation, offer, sections};
use crate::store::{Notebook, Record};
use crate::words::Lang;

/// How much of a document is filled: entries that follow from the work, and what is to be completed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// What the answers, the records and the checklist gave.
    pub filled: usize,
    /// What was written into the document.
    pub written: usize,
    /// What is to be completed.
    pub blanks: usize,
}

/// A document for the work on a system, by its stable name; none where there is no such document.
pub fn paper(id: &str, subject: &Subject, lang: Lang) -> Option<Document> {
    let document = documents::document(id)?;
    let (title, own) = (lang.offer(id)?.title, lang.paper(id)?);
    let record = subject.saved.record().0;
    let offer = offer(document, &subject.saved.answers, subject.report());
    let mut count = Count::default();
    let parts: Vec<Block> =
        sections(id).iter().map(|section| part(section, subject, &record, lang, &mut count)).collect();
    let filled = count.filled;
    let mut facts = vec![(lang.listing().provision, source(document.source, lang))];
    facts.push((lang.frame().need, need(&offer, lang)));
    facts.push((lang.frame().counts, line(lang.filled(filled.filled, filled.written, filled.blanks))));
    // Whoever opens it has to know that first: some of these go to other people.
    let closed = (offer.need == Need::NotNow).then(|| paragraph(lang.frame().not_now));
    let mut blocks: Vec<Block> = closed.into_iter().collect();
    blocks.extend([paragraph(lang.frame().draft), paragraph(own.lead), Block::Facts(facts), paragraph(own.note)]);
    blocks.extend(parts);
    blocks.push(Block::Section(lang.reporting().edition.to_owned(), vec![Block::Facts(about(subject, lang))]));
    let name = subject.name.as_ref().filter(|_| !is_of_the_organisation(id));
    let title = name.map_or_else(|| title.to_owned(), |name| lang.labelled(title, name));
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
    // A law beside the Regulation that asks for it does not wait for the Regulation.
    if offer.by_other_law {
        told.extend(line([": ", lang.listing().by_other_law].concat()));
    }
    if offer.need == Need::Useful {
        told.extend(line([": ", lang.need_help(offer.need)].concat()));
    }
    for (at, row) in offer.by.iter().enumerate() {
        told.extend(line(if at == 0 && !offer.by_other_law { ": " } else { "\n" }));
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
    let closed = is_closed(section, subject.report());
    blocks.extend(closed.then(|| paragraph(lang.frame().closed)));
    let texts = words.and_then(|words| words.text.as_ref()).into_iter().flatten();
    blocks.extend(texts.map(|text| Block::Text(line(completed(text, (!closed).then_some(record), subject, lang)))));
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
        let written = subject.saved.jotted(Notebook::Blanks, blank.id);
        let is_written = !written.trim().is_empty();
        // Notes are a beginning, and internal: once the text is there, they have done their work.
        let noted = if is_written { Vec::new() } else { noted(blank, subject, lang) };
        count.filled.blanks += usize::from(!is_written && !blank.optional);
        count.filled.filled += usize::from(!is_written && !noted.is_empty());
        count.filled.written += usize::from(is_written);
        blocks.push(Block::Blank(Blank {
            id: blank.id.to_owned(),
            label,
            mark: if blank.optional { lang.frame().optional } else { lang.frame().to_complete },
            help: words.map_or("", |words| words.help),
            beginning: if is_written || closed { None } else { beginning(blank, &noted, subject, lang) },
            noted: (!noted.is_empty()).then(|| (lang.frame().noted, line(noted.join("\n")))),
            written: is_written.then(|| line(written.trim())),
            rows: blank.rows,
        }));
    }
    Block::Section(words.map_or(section.id, |words| words.heading).to_owned(), blocks)
}

/// What of the work a blank can begin with: notes on the obligation behind it, and what else is known of it.
fn beginning(blank: &documents::Blank, noted: &[String], subject: &Subject, lang: Lang) -> Option<String> {
    let found = blank.begins.iter().map(|kind| known(*kind, subject, lang)).find(|found| found.count > 0);
    let facts = found.into_iter().flat_map(|found| found.facts).map(|(_, told)| text_of(&told));
    let all: Vec<String> = noted.iter().cloned().chain(facts).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}

/// What was noted on the obligation behind a blank, each under what it is.
fn noted(blank: &documents::Blank, subject: &Subject, lang: Lang) -> Vec<String> {
    let own = lang.duties();
    let item = blank.noted.and_then(|id| subject.saved.progress.item(id));
    let texts = item.map(|item| [(own.note, &item.note), (own.evidence, &item.evidence), (own.owner, &item.owner)]);
    let texts = texts.into_iter().flatten().map(|(label, text)| (label, text.trim()));
    texts.filter(|(_, text)| !text.is_empty()).map(|(label, text)| lang.labelled(label, text)).collect()
}
