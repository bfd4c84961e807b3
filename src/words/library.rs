//! The words that are there, for each language and part.

use super::Lang;
#[cfg(not(target_family = "wasm"))]
use super::files;
use super::pack::{WrongPack, read, silent};
use super::packs::{Ask, Papers, Tell, Topics};
use super::part::Part;
use super::shape::Shaped;
use std::sync::OnceLock;

static ASK: [OnceLock<Ask>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
static TOPICS: [OnceLock<Topics>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
static PAPERS: [OnceLock<Papers>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
static TELL: [OnceLock<Tell>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// What takes in one part of the words of a language. Where it is there already, nothing changes. The text is kept for good: every sentence
/// of the program points into it. It is refused when it is no pack of this edition of the program.
pub type Load = fn(Lang, String) -> Result<(), WrongPack>;

/// What takes in a part, whichever it is. The page names these by themselves: what reads the words of results is loaded with the results.
pub fn load_of(part: Part) -> Load {
    match part {
        Part::Ask => load_ask,
        Part::Topics => load_topics,
        Part::Tell => load_tell,
        Part::Papers => load_papers,
    }
}

/// See [`Load`].
///
/// # Errors
/// As there.
pub fn load_ask(lang: Lang, pack: String) -> Result<(), WrongPack> {
    put(&ASK, lang, pack)
}

/// See [`Load`].
///
/// # Errors
/// As there.
pub fn load_topics(lang: Lang, pack: String) -> Result<(), WrongPack> {
    put(&TOPICS, lang, pack)
}

/// See [`Load`].
///
/// # Errors
/// As there.
pub fn load_tell(lang: Lang, pack: String) -> Result<(), WrongPack> {
    put(&TELL, lang, pack)
}

/// See [`Load`].
///
/// # Errors
/// As there.
pub fn load_papers(lang: Lang, pack: String) -> Result<(), WrongPack> {
    put(&PAPERS, lang, pack)
}

fn put<T: Shaped>(shelves: &[OnceLock<T>], lang: Lang, pack: String) -> Result<(), WrongPack> {
    match shelves.get(lang as usize) {
        Some(shelf) if shelf.get().is_none() => {
            // Taken in twice at once, they are the same.
            _ = shelf.set(read(Box::leak(pack.into_boxed_str()))?);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_there<T>(shelves: &[OnceLock<T>], lang: Lang) -> bool {
    shelves.get(lang as usize).is_some_and(|shelf| shelf.get().is_some())
}

impl Lang {
    /// Whether a part of its words is there.
    pub fn has(self, part: Part) -> bool {
        match part {
            Part::Ask => is_there(&ASK, self),
            Part::Topics => is_there(&TOPICS, self),
            Part::Tell => is_there(&TELL, self),
            Part::Papers => is_there(&PAPERS, self),
        }
    }

    /// Bring the words from the files, where they are not there yet. The page is brought packs.
    #[cfg(not(target_family = "wasm"))]
    fn bring(self, part: Part) {
        if !self.has(part) {
            let words = files::written(self);
            for each in Part::ALL {
                // What a pack of our own would lack, the check names by entry.
                _ = load_of(each)(self, words.pack(each).to_owned());
            }
        }
    }

    pub(super) fn ask(self) -> &'static Ask {
        static SILENT: OnceLock<Ask> = OnceLock::new();
        self.words(Part::Ask, &ASK, &SILENT)
    }

    pub(super) fn topics(self) -> &'static Topics {
        static SILENT: OnceLock<Topics> = OnceLock::new();
        self.words(Part::Topics, &TOPICS, &SILENT)
    }

    pub(super) fn tell(self) -> &'static Tell {
        static SILENT: OnceLock<Tell> = OnceLock::new();
        self.words(Part::Tell, &TELL, &SILENT)
    }

    pub(super) fn papers(self) -> &'static Papers {
        static SILENT: OnceLock<Papers> = OnceLock::new();
        self.words(Part::Papers, &PAPERS, &SILENT)
    }

    /// The words of a part. Before they are loaded nothing is shown: whoever asks all the same is told nothing.
    #[cfg_attr(target_family = "wasm", expect(unused_variables, reason = "the page is brought its packs"))]
    fn words<T: Shaped>(
        self,
        part: Part,
        shelves: &'static [OnceLock<T>],
        silence: &'static OnceLock<T>,
    ) -> &'static T {
        #[cfg(not(target_family = "wasm"))]
        self.bring(part);
        shelves.get(self as usize).and_then(OnceLock::get).unwrap_or_else(|| silence.get_or_init(silent))
    }
}
