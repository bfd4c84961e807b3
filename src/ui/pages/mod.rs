//! The views: they compose parts.

mod calendar;
mod check;
mod compare;
mod data;
mod duties;
mod import;
mod iso;
mod loading;
mod needed;
mod paperwork;
mod penalties;
mod question;
mod register;
mod renewed;
mod result;
mod start;

pub(super) use calendar::calendar_page as calendar;
pub(super) use check::check;
pub(super) use compare::compare;
pub(super) use data::data;
pub(super) use duties::duties;
pub(super) use import::import;
pub(super) use iso::{assessment, clauses, coverage, mapping, nis2};
pub(super) use loading::Loading;
pub(super) use paperwork::paperwork;
pub(super) use penalties::penalties;
pub(super) use question::QuestionPage;
pub(super) use register::{register, register_documents};
pub(super) use renewed::{renewal_of, renewed};
pub(super) use result::{documents, result};
pub(super) use start::start;
