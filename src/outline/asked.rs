//! What asks for a document or for a part of it.

use super::{Line, Piece, line};
use crate::documents::Source;
use crate::words::Lang;

/// What asks for something, with the way to its text.
pub fn source(source: Source, lang: Lang) -> Line {
    match source {
        Source::Law(cite) => vec![Piece::provision(lang, &cite)],
        // Without its name a provision of another act would be taken for one of the Regulation.
        Source::Act(cite) => {
            let text = [&lang.act_cite(cite), " ", lang.act(cite.act())].concat();
            vec![Piece::leading(text.trim(), lang.act_url(cite))]
        }
        Source::Standard(number) => line(lang.clause_of_standard(number)),
        Source::Ours => Line::new(),
    }
}
