//! Citations of acts beside the Regulation, range-checked when the program is compiled.

use crate::engine::ids;
use std::fmt;

ids! {
    /// An act of the Union that stands beside the Regulation.
    pub enum Act {
        /// Directive (EU) 2022/2555.
        Nis2 = "nis2",
        /// Implementing Regulation (EU) 2024/2690, in detail for some digital entities.
        Nis2Measures = "nis2-measures",
        /// Regulation (EU) 2016/679.
        DataProtection = "gdpr",
        /// Regulation (EU) 2022/2554.
        Resilience = "dora",
        /// Delegated Regulation (EU) 2025/301, on reports under the former.
        ResilienceReports = "dora-reports",
        /// Regulation (EU) 2024/2847.
        CyberResilience = "cra",
        /// Regulation (EU) 2026/1744, which amends the AI Act.
        Amending = "amending",
    }
}

impl Act {
    /// The end of its address on EUR-Lex: kind, year and number.
    pub const fn eli(self) -> &'static str {
        match self {
            Self::Nis2 => "dir/2022/2555",
            Self::Nis2Measures => "reg_impl/2024/2690",
            Self::DataProtection => "reg/2016/679",
            Self::Resilience => "reg/2022/2554",
            Self::ResilienceReports => "reg_del/2025/301",
            Self::CyberResilience => "reg/2024/2847",
            Self::Amending => "reg/2026/1744",
        }
    }

    /// How many articles it has; 0 where it is only cited as a whole.
    const fn articles(self) -> u8 {
        match self {
            Self::Nis2 => 46,
            Self::DataProtection => 99,
            Self::Resilience => 64,
            Self::CyberResilience => 71,
            Self::Amending => 4,
            Self::Nis2Measures | Self::ResilienceReports => 0,
        }
    }

    /// The act as a whole.
    pub const fn whole(self) -> ActCite {
        ActCite { act: self, article: 0, paragraph: 0, point: None }
    }

    /// An article of it.
    ///
    /// # Panics
    /// When it has no such article.
    pub const fn art(self, n: u8) -> ActCite {
        assert!(n >= 1 && n <= self.articles(), "the act has no such article");
        ActCite { article: n, ..self.whole() }
    }
}

/// A place in an act beside the Regulation. Displays without the name of the act, which is a word.
///
/// ```
/// use ai_act_checklist::law::Act;
/// let early = Act::Nis2.art(23).par(4).pt('a');
/// assert_eq!(early.to_string(), "Art. 23(4)(a)");
/// assert_eq!(Act::Nis2Measures.whole().to_string(), "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActCite {
    act: Act,
    article: u8,
    paragraph: u8,
    point: Option<char>,
}

impl ActCite {
    /// Narrow an article to a numbered paragraph.
    ///
    /// # Panics
    /// When no article is named, or the paragraph is 0.
    #[must_use]
    pub const fn par(self, n: u8) -> Self {
        assert!(self.article > 0 && n > 0, "paragraphs are counted from 1 in an article");
        Self { paragraph: n, ..self }
    }

    /// Narrow a paragraph to a lettered point.
    ///
    /// # Panics
    /// When no paragraph is named, or it is no small letter.
    #[must_use]
    pub const fn pt(self, point: char) -> Self {
        assert!(self.paragraph > 0 && point.is_ascii_lowercase(), "such as (a) of a paragraph");
        Self { point: Some(point), ..self }
    }

    /// The act.
    pub const fn act(self) -> Act {
        self.act
    }

    /// The article, paragraph and point, as far as they are named; 0 where they are not.
    pub const fn parts(self) -> (u8, u8, Option<char>) {
        (self.article, self.paragraph, self.point)
    }
}

impl fmt::Display for ActCite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.article > 0 {
            write!(f, "Art. {}", self.article)?;
        }
        if self.paragraph > 0 {
            write!(f, "({})", self.paragraph)?;
        }
        self.point.map_or(Ok(()), |point| write!(f, "({point})"))
    }
}
