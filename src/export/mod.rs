//! Files: one format a file, and one table of them. What they say comes from [`crate::outline`]; the same work, day and language
//! give the same bytes.
//!
//! The page's programs know the table and not what writes: that is in the program `ai-act-checklist-files` and on the
//! command line.

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

use crate::engine::Date;
use crate::outline::{Subject, days, paper, report, tables, task_list};
use crate::words::Lang;
use std::fmt;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The report for text processors: ISO/IEC 29500, as Word writes it.
    Docx,
    /// Result, task list, open questions, coverage, Statement of Applicability: ISO/IEC 29500, as Excel writes it.
    Xlsx,
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
    /// There is no work, or work on several systems where a format holds that on one.
    NotOne,
    /// There is no such document, or the format holds none.
    NoDocument,
    /// What a library says that could not write it.
    Library(String),
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOne => f.write_str("this format holds the work on one system"),
            Self::NoDocument => f.write_str("there is no such document in this format"),
            Self::Library(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Unwritten {}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::Docx, Self::Xlsx, Self::Csv, Self::Ics, Self::Html, Self::Markdown, Self::Json, Self::Report];

    /// Its stable name: that of the command line, of words and of messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
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
            other => other.name(),
        }
    }

    /// What a file is called, by the day that it is for.
    pub fn file_name(self, as_of: Date) -> String {
        let what = match self {
            Self::Json => "answers-",
            Self::Report => "report-",
            _ => "",
        };
        ["ai-act-", what, &as_of.to_string(), ".", self.ending()].concat()
    }

    /// What a browser calls it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Ics => "text/calendar;charset=utf-8",
            Self::Html => "text/html;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Json | Self::Report => "application/json",
        }
    }

    /// A document, filled from the work on a system, as a file: in Word, HTML and Markdown.
    ///
    /// # Errors
    /// When there is no such document, the format holds none, or a library cannot write it.
    pub fn write_paper(self, id: &str, subject: &Subject, lang: Lang) -> Result<Vec<u8>, Unwritten> {
        let documents = [paper(id, subject, lang).ok_or(Unwritten::NoDocument)?];
        match self {
            Self::Docx => docx::write(&documents, subject.report().as_of, lang),
            Self::Html => Ok(html(&documents).into_bytes()),
            Self::Markdown => Ok(markdown(&documents).into_bytes()),
            _ => Err(Unwritten::NoDocument),
        }
    }

    /// What the file of a document is called.
    pub fn paper_name(self, id: &str, as_of: Date) -> String {
        ["ai-act-", id, "-", &as_of.to_string(), ".", self.ending()].concat()
    }

    /// The work on systems as a file.
    ///
    /// # Errors
    /// When there is no system, or several where the format holds one; or when a library cannot write it.
    pub fn write(self, subjects: &[Subject], lang: Lang) -> Result<Vec<u8>, Unwritten> {
        let Some(first) = subjects.first() else { return Err(Unwritten::NotOne) };
        let as_of = first.report().as_of;
        let documents = || subjects.iter().map(|subject| report(subject, lang)).collect::<Vec<_>>();
        match self {
            Self::Docx => docx::write(&documents(), as_of, lang),
            Self::Xlsx => xlsx::write(&tables(subjects, lang), as_of, lang),
            Self::Csv => csv::write(&task_list(subjects, lang)),
            Self::Ics => Ok(ics::write(&days(subjects, lang), as_of, lang)),
            Self::Html => Ok(html(&documents()).into_bytes()),
            Self::Markdown => Ok(markdown(&documents()).into_bytes()),
            Self::Json | Self::Report if subjects.len() > 1 => Err(Unwritten::NotOne),
            Self::Json => Ok(first.text.clone().into_bytes()),
            Self::Report => serde_json::to_vec(&first.full).map_err(|error| Unwritten::Library(error.to_string())),
        }
    }
}
