//! The views, one component each: they compose parts.

mod check;
mod question;
mod result;
mod start;

pub(super) use check::CheckPage;
pub(super) use question::QuestionPage;
pub(super) use result::ResultPage;
pub(super) use start::StartPage;
