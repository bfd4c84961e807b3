//! Citations as values, range-checked when the program is compiled.

use serde::{Serialize, Serializer};
use std::fmt;

/// The part of the Regulation a citation opens at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Articles 1 to 113, with the letter of an inserted article ("4a").
    Article(u8, Option<char>),
    /// Annexes I to XIV.
    Annex(u8),
    /// Recitals 1 to 180 of the base act.
    Recital(u8),
}

/// One step down inside an article or annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Step {
    /// A numbered paragraph, in an annex a numbered point; with the letter of an inserted one ("1a").
    Par(u8, Option<u8>),
    /// A lettered point, or a Roman one.
    Point(Letters),
    /// An unnumbered subparagraph, counted from 1.
    Subparagraph(u8),
    /// A section of an annex.
    Section(Letters),
}

/// Up to four letters or digits, padded with zeros: there are hundreds of citations, and a text would bring a pointer
/// each.
type Letters = [u8; 4];

#[expect(clippy::indexing_slicing, reason = "evaluated in statics: out of bounds fails the build")]
const fn letters(text: &str) -> Letters {
    let bytes = text.as_bytes();
    assert!(!bytes.is_empty() && bytes.len() <= 4, "one to four letters");
    let mut letters = [0; 4];
    let mut i = 0;
    while i < bytes.len() {
        assert!(bytes[i].is_ascii_alphanumeric() || bytes[i] == b'.', "letters or digits, or a dot as in 3.1");
        letters[i] = bytes[i];
        i += 1;
    }
    letters
}

/// The letters as text.
fn text(letters: &Letters) -> &str {
    let end = letters.iter().position(|byte| *byte == 0).unwrap_or(letters.len());
    letters.get(..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A place in Regulation (EU) 2024/1689 as amended.
///
/// Displays in the form of the reference list of provisions: `Art. 6(3) subpara 3`, `Annex III(1)(a)`,
/// `Annex VIII Section B(7)`, `Art. 5(1)(ba)`, `Art. 60a(2)`.
///
/// ```
/// use ai_act_checklist::law::{annex, art, art_with};
/// assert_eq!(art(5).par(1).pt("ba").to_string(), "Art. 5(1)(ba)");
/// assert_eq!(art(5).par_with(1, 'a').to_string(), "Art. 5(1a)");
/// assert_eq!(art_with(60, 'a').par(2).to_string(), "Art. 60a(2)");
/// assert_eq!(art(6).par(3).sub(3).to_string(), "Art. 6(3) subpara 3");
/// assert_eq!(annex(1).section("B").par(21).to_string(), "Annex I Section B(21)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    unit: Unit,
    steps: [Option<Step>; Cite::DEPTH],
}

/// An article of the Regulation.
///
/// # Panics
/// When the Regulation has no such article.
pub const fn art(n: u8) -> Cite {
    assert!(n >= 1 && n <= 113, "the Regulation has Articles 1 to 113");
    Cite::of(Unit::Article(n, None))
}

/// An article inserted later, such as Article 4a.
///
/// # Panics
/// When the Regulation has no such article.
pub const fn art_with(n: u8, letter: char) -> Cite {
    let known = matches!((n, letter), (4 | 60, 'a') | (75, 'a'..='d'));
    assert!(known, "the inserted articles are 4a, 60a and 75a to 75d");
    Cite::of(Unit::Article(n, Some(letter)))
}

/// An annex of the Regulation.
///
/// # Panics
/// When the Regulation has no such annex.
pub const fn annex(n: u8) -> Cite {
    assert!(n >= 1 && n <= 14, "the Regulation has Annexes I to XIV");
    Cite::of(Unit::Annex(n))
}

/// A recital of the Regulation.
///
/// # Panics
/// When the Regulation has no such recital.
pub const fn recital(n: u8) -> Cite {
    assert!(n >= 1 && n <= 180, "the Regulation has Recitals 1 to 180");
    Cite::of(Unit::Recital(n))
}

impl Cite {
    const DEPTH: usize = 4;

    const fn of(unit: Unit) -> Self {
        Self { unit, steps: [None; Self::DEPTH] }
    }

    #[expect(clippy::indexing_slicing, reason = "evaluated in statics: out of bounds fails the build")]
    const fn step(mut self, step: Step) -> Self {
        let mut i = 0;
        while self.steps[i].is_some() {
            i += 1;
        }
        self.steps[i] = Some(step);
        self
    }

    /// Narrow to a numbered paragraph (in an annex, a numbered point).
    ///
    /// # Panics
    /// When it is 0, or the citation goes deeper than four steps.
    #[must_use]
    pub const fn par(self, n: u8) -> Self {
        assert!(n >= 1, "paragraphs are counted from 1");
        self.step(Step::Par(n, None))
    }

    /// Narrow to an inserted paragraph, such as paragraph 1a.
    ///
    /// # Panics
    /// When there is no such paragraph, or the citation goes deeper than four steps.
    #[must_use]
    pub const fn par_with(self, n: u8, letter: char) -> Self {
        assert!(n >= 1 && letter.is_ascii_lowercase(), "such as 1a");
        self.step(Step::Par(n, Some(letter as u8)))
    }

    /// Narrow to a lettered point.
    ///
    /// # Panics
    /// When it is not one to four letters, or the citation goes deeper than four steps.
    #[must_use]
    pub const fn pt(self, point: &'static str) -> Self {
        self.step(Step::Point(letters(point)))
    }

    /// Narrow to an unnumbered subparagraph.
    ///
    /// # Panics
    /// When it is 0, or the citation goes deeper than four steps.
    #[must_use]
    pub const fn sub(self, n: u8) -> Self {
        assert!(n >= 1, "subparagraphs are counted from 1");
        self.step(Step::Subparagraph(n))
    }

    /// Narrow to a section of an annex.
    ///
    /// # Panics
    /// When the citation is of no annex, or goes deeper than four steps.
    #[must_use]
    pub const fn section(self, name: &'static str) -> Self {
        assert!(matches!(self.unit, Unit::Annex(_)), "only annexes have sections here");
        self.step(Step::Section(letters(name)))
    }

    /// The article, annex or recital.
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The provision one step up; none for an article, an annex or a recital.
    ///
    /// ```
    /// use ai_act_checklist::law::art;
    /// assert_eq!(art(9).par(2).pt("a").parent(), Some(art(9).par(2)));
    /// assert_eq!(art(9).parent(), None);
    /// ```
    pub fn parent(&self) -> Option<Self> {
        let mut parent = *self;
        let last = parent.steps.iter_mut().rev().find(|step| step.is_some())?;
        *last = None;
        Some(parent)
    }

    /// The steps within the article or annex, from the outside.
    pub fn steps(&self) -> impl Iterator<Item = Within<'_>> {
        self.steps.iter().flatten().map(|step| match step {
            Step::Par(n, letter) => Within::Paragraph(*n, letter.map(char::from)),
            Step::Point(point) => Within::Point(text(point)),
            Step::Subparagraph(n) => Within::Subparagraph(*n),
            Step::Section(name) => Within::Section(text(name)),
        })
    }

    /// The place in the text on EUR-Lex where the article, annex or recital begins.
    pub fn anchor(&self) -> String {
        match self.unit {
            Unit::Article(n, letter) => format!("art_{n}{}", letter.map(String::from).unwrap_or_default()),
            Unit::Annex(n) => format!("anx_{}", roman(n)),
            Unit::Recital(n) => format!("rct_{n}"),
        }
    }
}

/// One step down inside an article or annex, for those who write citations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within<'a> {
    /// A numbered paragraph, in an annex a numbered point; with the letter of an inserted one ("1a").
    Paragraph(u8, Option<char>),
    /// A lettered point, or a Roman one.
    Point(&'a str),
    /// An unnumbered subparagraph, counted from 1.
    Subparagraph(u8),
    /// A section of an annex.
    Section(&'a str),
}

/// The number of an annex.
pub const fn roman(n: u8) -> &'static str {
    match n {
        1 => "I",
        2 => "II",
        3 => "III",
        4 => "IV",
        5 => "V",
        6 => "VI",
        7 => "VII",
        8 => "VIII",
        9 => "IX",
        10 => "X",
        11 => "XI",
        12 => "XII",
        13 => "XIII",
        _ => "XIV",
    }
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Article(n, None) => write!(f, "Art. {n}")?,
            Unit::Article(n, Some(letter)) => write!(f, "Art. {n}{letter}")?,
            Unit::Annex(n) => write!(f, "Annex {}", roman(n))?,
            Unit::Recital(n) => write!(f, "Recital {n}")?,
        }
        for step in self.steps.iter().flatten() {
            match step {
                Step::Par(n, None) => write!(f, "({n})")?,
                Step::Par(n, Some(letter)) => write!(f, "({n}{})", char::from(*letter))?,
                Step::Point(point) => write!(f, "({})", text(point))?,
                Step::Subparagraph(n) => write!(f, " subpara {n}")?,
                Step::Section(name) => write!(f, " Section {}", text(name))?,
            }
        }
        Ok(())
    }
}

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
