//! The views: they compose parts.

mod check;
mod duties;
mod question;
mod result;
mod start;
mod waiting;

pub(super) use check::check;
pub(super) use duties::duties;
pub(super) use question::QuestionPage;
pub(super) use result::result;
pub(super) use start::start;
pub(super) use waiting::Waiting;
