//! A second, independent reading of the Regulation, compared with the report over some thousands of profiles. Written from
//! the text alone: no code of `src/law` is shared or was looked at. `docs/oracle.md` tells how and what came out.

#![allow(clippy::enum_glob_use, reason = "the facts are the vocabulary of these files")]
#![allow(clippy::nonminimal_bool, reason = "conditions are written in the order of the text")]
#![allow(clippy::unnecessary_wraps, reason = "every answer is one that may be missing")]

mod answers;
mod answers_more;
mod bases;
mod classes;
mod compare;
mod duties;
mod facts;
mod models;
mod practices;
mod profiles;
mod readings;
mod scope;
mod truth;
mod uses;
mod variations;
mod variations_more;
