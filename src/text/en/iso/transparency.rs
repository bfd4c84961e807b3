//! Words of the mapping. Article 50: transparency towards people.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-50-1",
        "Design requirement, obviousness test.",
        "Guidance to A.8.2 names it; seeds disagree (good vs gap).",
    ),
    entry(
        "art-50-2",
        "Marking technique (Code of Practice on marking and labelling, 10 Jun 2026).",
        "No technical marking in the standard.",
    ),
    entry("art-50-3", "Notice to exposed persons.", "Information duties identified only."),
    entry("art-50-4-sub-1", "Deep fake disclosure.", "Not in the standard."),
    entry("art-50-4-sub-2", "AI text disclosure.", "Not in the standard."),
    entry("art-50-5", "Timing, clarity, accessibility.", "Form of notice is not set."),
];
