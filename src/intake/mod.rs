//! Inventories of systems, as organisations have them: from the bytes of a file to records of the register, and from a
//! description to ticks that its reader may confirm.
//!
//! | step | module | gives |
//! |---|---|---|
//! | bytes to text | `decode` | the text, and how it was encoded |
//! | text or sheets to rows | `read`, `separated`, `json`, `sheets`, `workbook` | a [`Table`], or what the file is instead: [`NoTable`] |
//! | headings to fields | `columns`, `headings` | a [`Mapping`], guessed, that can be changed |
//! | rows to systems | `rows` | a [`Plan`]: what would be added, with what is to be said of each row |
//! | words to ticks | `proposals`, `find`, `stems` | [`Proposal`]s, each to be confirmed by itself |
//!
//! Nothing is taken silently: what is left out, changed or guessed is told as a value, and words for it live in `words`.
//! **A description proposes, it never decides**: nothing is unticked or denied by it.

mod columns;
mod decode;
mod find;
mod headings;
mod json;
mod node;
mod proposals;
mod read;
mod rows;
mod seems;
mod separated;
mod separator;
mod sheets;
mod stages;
mod stems;
mod table;
mod workbook;

pub use columns::Mapping;
pub use decode::{Decoded, Encoding, decode};
pub use headings::Field;
pub use proposals::{Mention, Proposal, confirm, proposals};
pub use read::{Wanted, read, read_sheets};
pub use rows::{Message, Plan, Row, plan};
pub use seems::NoTable;
pub use separator::Separator;
pub use sheets::Sheet;
pub use stages::stage_of;
pub use table::{Column, Counted, Form, List, MOST_COLUMNS, MOST_ROWS, Note, Table, TableRow};
pub use workbook::sheets_of;
