//! Documents as files: one format a file, and one table of them.

mod html;
mod markdown;

use crate::outline::Document;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with marks (`CommonMark`).
    Markdown,
    /// A page that needs nothing beside it.
    Html,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Html];

    /// How the name of a file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }

    /// What a browser calls it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Html => "text/html;charset=utf-8",
        }
    }

    /// Documents as one file, one below the other.
    pub fn write(self, documents: &[Document]) -> String {
        match self {
            Self::Markdown => markdown::write(documents),
            Self::Html => html::write(documents),
        }
    }
}
