//! What documents say that are filled from the answers, and the list of them.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, Names, Rows, Table, Text, shape};
use crate::documents::{DOCUMENTS, Need, sections};

/// The documents, by their stable names.
#[derive(Debug)]
pub(super) struct Documents;

impl Names for Documents {
    fn names() -> impl Iterator<Item = &'static str> {
        DOCUMENTS.iter().map(|document| document.id)
    }
}

/// The parts of documents.
#[derive(Debug)]
pub(super) struct Sections;

impl Names for Sections {
    fn names() -> impl Iterator<Item = &'static str> {
        Documents::names().flat_map(sections).map(|section| section.id)
    }
}

/// What is to be completed in them.
#[derive(Debug)]
pub(super) struct Blanks;

impl Names for Blanks {
    fn names() -> impl Iterator<Item = &'static str> {
        Documents::names().flat_map(sections).flat_map(|section| section.blanks).map(|blank| blank.id)
    }
}

shape! {
    /// A document in the list.
    pub struct OfferWords {
        title, why,
    }
}

shape! {
    /// Words of the list of documents.
    pub struct Listing {
        title, lead, none_yet, required_by, may_be_by, by_other_law, provision, word, table, text, go, fill_in, take_along,
        kept_here, go_risks, go_maturity, go_readiness,
    }
}

shape! {
    /// The list of documents.
    pub(super) struct PaperworkWords {
        page: Listing, needs: Table<Need, Text>, need_helps: Table<Need, Text>, phrases: PaperworkPhrases, offers: Rows<Documents, OfferWords>,
    }
}

phrases! {
    /// Phrases of the list of documents.
    struct PaperworkPhrases in tell.paperwork;
    /// A clause of the standard.
    pub fn clause_of_standard(number: &str);
    /// How much of a part is written.
    pub fn written_of(written: usize, count: usize);
    /// A button for one document: the format, and which document.
    pub fn document_as(format: &str, title: &str);
}

shape! {
    /// What a document says of itself.
    pub struct PaperWords {
        lead, note,
    }
}

shape! {
    /// A part of a document.
    pub struct SectionWords {
        heading, text: Option<List>,
    }
}

shape! {
    /// Something to be completed.
    pub struct BlankWords {
        label, help,
    }
}

shape! {
    /// Words that stand in every document.
    pub struct Frame {
        draft, to_complete, known, noted, name, purpose, owner, vendor, no_roles, no_uses, uses, organisation, no_exceptions, no_answers,
        no_obligations, no_dates, need, counts, not_now, high_risk, high_risk_open, high_risk_no, decides, decides_open, in_use,
        to_be_used, used_open, confirm, no_findings, no_findings_yet, clocks, clocks_help, clock_from, open, open_none, standard, unrated,
        kind, size, not_asked, closed, no_frameworks, optional, begin,
    }
}

shape! {
    /// The documents themselves.
    pub(super) struct DocumentsWords {
        frame: Frame, phrases: DocumentsPhrases, documents: Rows<Documents, PaperWords>, sections: Rows<Sections, SectionWords>,
        blanks: Rows<Blanks, BlankWords>,
    }
}

phrases! {
    /// Phrases that stand in every document.
    struct DocumentsPhrases in papers.documents;
    /// How many things the answers have filled, how many were written into the document, and how many are to be completed.
    pub fn filled(filled: usize, written: usize, blanks: usize);
    /// The button that has so many empty places begin with what is known.
    pub fn begin_all(count: usize);
    /// What is missing in the middle of a sentence.
    pub fn gap(what: &str);
    /// By what a use of Annex III that is met is taken out.
    pub fn taken_out(exceptions: &str);
    /// What stays although an exception takes the system out of a class.
    pub fn duties_remain(duties: &str);
}

impl Lang {
    /// The words of the list of documents.
    pub fn listing(self) -> &'static Listing {
        &self.tell().paperwork.page
    }

    /// Whether a document is needed, in a few words.
    pub fn need(self, need: Need) -> &'static str {
        self.tell().paperwork.needs.name(need)
    }

    /// What that means.
    pub fn need_help(self, need: Need) -> &'static str {
        self.tell().paperwork.need_helps.name(need)
    }

    /// A document in the list, by its stable name.
    pub fn offer(self, id: &str) -> Option<&'static OfferWords> {
        self.tell().paperwork.offers.of(id)
    }

    /// What a document says of itself, by its stable name.
    pub fn paper(self, id: &str) -> Option<&'static PaperWords> {
        self.papers().documents.documents.of(id)
    }

    /// A part of a document, by its stable name.
    pub fn paper_section(self, id: &str) -> Option<&'static SectionWords> {
        self.papers().documents.sections.of(id)
    }

    /// What is to be completed, by its stable name.
    pub fn paper_blank(self, id: &str) -> Option<&'static BlankWords> {
        self.papers().documents.blanks.of(id)
    }

    /// Words that stand in every document.
    pub fn frame(self) -> &'static Frame {
        &self.papers().documents.frame
    }
}
