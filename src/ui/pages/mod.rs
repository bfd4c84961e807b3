//! The views: they compose parts.

mod check;
mod duties;
mod iso;
mod question;
mod result;
mod start;
mod waiting;

pub(super) use check::check;
pub(super) use duties::duties;
pub(super) use iso::{assessment, coverage, mapping};
pub(super) use question::QuestionPage;
pub(super) use result::result;
pub(super) use start::start;
pub(super) use waiting::Waiting;
