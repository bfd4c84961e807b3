//! The views: they compose parts.

mod check;
mod question;
mod result;
mod start;

pub(super) use check::check;
pub(super) use question::QuestionPage;
pub(super) use result::result;
pub(super) use start::start;
