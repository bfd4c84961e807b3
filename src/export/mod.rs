//! Files: one format a file, and one table of them. What they say comes from [`crate::outline`]; the same work, day and language
//! give the same bytes.
//!
//! The page's programs know the table and not what writes: that is in the program `ai-act-checklist-files` and on the
//! command line.

mod cells;
mod csv;
mod docx;
mod html;
mod ics;
mod markdown;
mod paragraphs;
mod safe;
mod xlsx;

pub use html::write as html;
pub use markdown::write as markdown;
pub use safe::{data, plain};

use crate::engine::Date;
use crate::outline::{
    RISK_REGISTER, Register, Subject, days, days_of_all, paper, register_list, report, report_on_all, risk_tables,
    tables, tables_of_all, task_list, task_list_of_all,
};
use crate::words::Lang;
use std::fmt;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The report for text processors: ISO/IEC 29500, as Word writes it.
    Docx,
    /// Result or register, task list, open questions, coverage, Statement of Applicability: ISO/IEC 29500, as Excel writes it.
    Xlsx,
    /// The register, a row for each system: RFC 4180. Of all systems alone.
    Register,
    /// The task list: RFC 4180.
    Csv,
    /// The days on which obligations begin or are due: RFC 5545.
    Ics,
    /// The report, as a page that needs nothing beside it and prints on A4.
    Html,
    /// The report, as text with marks (`CommonMark`, with GitHub's tables).
    Markdown,
    /// The work itself, as it is saved: nothing is lost.
    Json,
    /// The report of the contract, for programs.
    Report,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// The format is one of all systems.
    OfAll,
    /// The format is one of a single system.
    OfOne,
    /// There is no such document, or the format holds none.
    NoDocument,
    /// What a library says that could not write it.
    Library(String),
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfAll => f.write_str("this format holds the work on several systems"),
            Self::OfOne => f.write_str("this format holds the work on one system"),
            Self::NoDocument => f.write_str("there is no such document in this format"),
            Self::Library(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Unwritten {}

impl Format {
    /// Every format.
    pub const ALL: [Self; 9] = [
        Self::Docx,
        Self::Xlsx,
        Self::Register,
        Self::Csv,
        Self::Ics,
        Self::Html,
        Self::Markdown,
        Self::Json,
        Self::Report,
    ];
    /// Those of one system, in the order in which they are offered.
    pub const OF_ONE: [Self; 8] =
        [Self::Docx, Self::Xlsx, Self::Csv, Self::Ics, Self::Html, Self::Markdown, Self::Json, Self::Report];
    /// Those of all systems, in the order in which they are offered.
    pub const OF_ALL: [Self; 8] =
        [Self::Docx, Self::Xlsx, Self::Register, Self::Csv, Self::Ics, Self::Html, Self::Markdown, Self::Json];

    /// Its stable name: that of the command line, of words and of messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Register => "register",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Report => "report",
        }
    }

    /// A format by its stable name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How the name of a file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Report => "json",
            Self::Register => "csv",
            other => other.name(),
        }
    }

    /// What a file on one system is called, by the day that it is for.
    pub fn file_name(self, as_of: Date) -> String {
        self.called(as_of, if self == Self::Json { "answers-" } else { "" })
    }

    /// What a file on all systems is called, likewise.
    pub fn file_name_of_all(self, as_of: Date) -> String {
        let what = match self {
            Self::Json => "systems-",
            Self::Csv => "register-tasks-",
            _ => "register-",
        };
        self.called(as_of, what)
    }

    fn called(self, as_of: Date, what: &str) -> String {
        let what = if self == Self::Report { "report-" } else { what };
        ["ai-act-", what, &as_of.to_string(), ".", self.ending()].concat()
    }

    /// What a browser calls it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv | Self::Register => "text/csv;charset=utf-8",
            Self::Ics => "text/calendar;charset=utf-8",
            Self::Html => "text/html;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Json | Self::Report => "application/json",
        }
    }

    /// The formats of a document that the page offers.
    pub fn of_paper(id: &str) -> &'static [Self] {
        if id == RISK_REGISTER { &[Self::Docx, Self::Xlsx, Self::Markdown] } else { &[Self::Docx, Self::Markdown] }
    }

    /// A document, filled from the work on a system, as a file: in Word, HTML and Markdown; the risk register as a workbook, too.
    ///
    /// # Errors
    /// When there is no such document, the format holds none, or a library cannot write it.
    pub fn write_paper(self, id: &str, subject: &Subject, lang: Lang) -> Result<Vec<u8>, Unwritten> {
        if self == Self::Xlsx && id == RISK_REGISTER {
            return xlsx::write(lang.risk_page().title, &risk_tables(subject, lang), subject.report().as_of, lang);
        }
        let document = paper(id, subject, lang).ok_or(Unwritten::NoDocument)?;
        match self {
            Self::Docx => docx::write(&document, subject.report().as_of, lang),
            Self::Html => Ok(html(&[document]).into_bytes()),
            Self::Markdown => Ok(markdown(&[document]).into_bytes()),
            _ => Err(Unwritten::NoDocument),
        }
    }

    /// What the file of a document is called.
    pub fn paper_name(self, id: &str, as_of: Date) -> String {
        ["ai-act-", id, "-", &as_of.to_string(), ".", self.ending()].concat()
    }

    /// The work on a system as a file.
    ///
    /// # Errors
    /// When the format is one of all systems, or a library cannot write it.
    pub fn write(self, subject: &Subject, lang: Lang) -> Result<Vec<u8>, Unwritten> {
        let (as_of, document) = (subject.report().as_of, || report(subject, lang));
        match self {
            Self::Docx => docx::write(&document(), as_of, lang),
            Self::Xlsx => xlsx::write(lang.reporting().title, &tables(subject, lang), as_of, lang),
            Self::Register => Err(Unwritten::OfAll),
            Self::Csv => csv::write(&task_list(subject, lang)),
            Self::Ics => Ok(ics::write(&days(subject, lang), as_of, lang)),
            Self::Html => Ok(html(&[document()]).into_bytes()),
            Self::Markdown => Ok(markdown(&[document()]).into_bytes()),
            Self::Json => Ok(subject.text.clone().into_bytes()),
            Self::Report => serde_json::to_vec(&subject.full).map_err(|error| Unwritten::Library(error.to_string())),
        }
    }

    /// The work on all systems as a file.
    ///
    /// # Errors
    /// When the format is one of a single system, or a library cannot write it.
    pub fn write_all(self, register: &Register, lang: Lang) -> Result<Vec<u8>, Unwritten> {
        let (as_of, document) = (register.as_of, || report_on_all(register, lang));
        match self {
            Self::Docx => docx::write(&document(), as_of, lang),
            Self::Xlsx => xlsx::write(lang.registering().title, &tables_of_all(register, lang), as_of, lang),
            Self::Register => csv::write(&register_list(register, lang)),
            Self::Csv => csv::write(&task_list_of_all(register, lang)),
            Self::Ics => Ok(ics::write(&days_of_all(register, lang), as_of, lang)),
            Self::Html => Ok(html(&[document()]).into_bytes()),
            Self::Markdown => Ok(markdown(&[document()]).into_bytes()),
            Self::Json => Ok(register.text.clone().into_bytes()),
            Self::Report => Err(Unwritten::OfOne),
        }
    }
}
