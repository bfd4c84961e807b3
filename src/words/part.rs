//! The parts of the words of a language.

/// A part of the words of a language, which is loaded by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the start and the first topics need.
    Ask,
    /// The questions of later topics.
    Topics,
    /// What results need.
    Tell,
    /// What documents need that are filled from the answers, and the views beside them: loaded when the first is wanted.
    Papers,
}

impl Part {
    /// Every part, in the order of loading.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Topics, Self::Tell, Self::Papers];

    /// Those that every page needs.
    pub const OF_PAGE: [Self; 3] = [Self::Ask, Self::Topics, Self::Tell];

    /// Its name, as in the name of its file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Topics => "topics",
            Self::Tell => "tell",
            Self::Papers => "papers",
        }
    }
}
