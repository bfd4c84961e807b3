//! The assessment without an interface, for JavaScript: text in, plain objects out.

use super::api::{next_question, read_day, report_of, summary_of};
use crate::engine::Date;
use crate::interview::{self, AnswerProblem};
use crate::store::Saved;
use crate::ui::today;
use crate::words::{Lang, law};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::JsValue;

/// Plain objects, numbers and `null`, as `JSON.parse` would make them.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// The same for what is large: the engine reads text in a fraction of the time that single members take.
fn read_by_the_engine(value: &impl Serialize) -> Result<JsValue, JsError> {
    let text = serde_json::to_string(value)?;
    js_sys::JSON::parse(&text).map_err(|_| JsError::new("the report is no JSON; please report this"))
}

fn read(lang: Lang, answers: &str, as_of: Option<&str>) -> Result<(Saved, Date), JsError> {
    Ok((saved(lang, answers)?.0, read_day(as_of, today()).map_err(|error| JsError::new(&lang.date_error(&error)))?))
}

fn saved(lang: Lang, answers: &str) -> Result<(Saved, Vec<AnswerProblem>), JsError> {
    Saved::read(answers).map_err(|error| JsError::new(&lang.saved_error(&error)))
}

/// The report for the text of saved answers on a day (`YYYY-MM-DD`), today where none is given.
///
/// # Errors
/// When the text is no saved answers, or the day is none.
pub(super) fn assess(lang: Lang, answers: &str, as_of: Option<&str>) -> Result<JsValue, JsError> {
    let (saved, as_of) = read(lang, answers, as_of)?;
    read_by_the_engine(&report_of(&saved, as_of))
}

/// The short of the text of saved answers on a day, today where none is given.
///
/// # Errors
/// When the text is no saved answers, or the day is none.
pub(super) fn summarise(lang: Lang, answers: &str, as_of: Option<&str>) -> Result<JsValue, JsError> {
    let (saved, as_of) = read(lang, answers, as_of)?;
    to_js(&summary_of(&saved, as_of))
}

/// The law as data: every rule, obligation and row of the mapping, which a report names.
///
/// # Errors
/// When the engine refuses to make an object.
pub(super) fn law_of(lang: Lang) -> Result<JsValue, JsError> {
    read_by_the_engine(&law(lang))
}

/// Every question, in the order of asking.
///
/// # Errors
/// When the engine refuses to make an object.
pub(super) fn questions(lang: Lang) -> Result<JsValue, JsError> {
    to_js(&interview::questions().map(|question| lang.asked(question)).collect::<Vec<_>>())
}

/// The next question for the text of saved answers on a day, today where none is given.
///
/// # Errors
/// When the text is no saved answers, or the day is none.
pub(super) fn next(lang: Lang, answers: &str, as_of: Option<&str>) -> Result<JsValue, JsError> {
    let (saved, as_of) = read(lang, answers, as_of)?;
    to_js(&next_question(&saved, lang, as_of))
}

/// What of the text of saved answers cannot be read, as sentences. It is carried along, and counts as not answered.
///
/// # Errors
/// When the text is no saved answers.
pub(super) fn problems(lang: Lang, answers: &str) -> Result<Vec<String>, JsError> {
    let (saved, mut problems) = saved(lang, answers)?;
    problems.extend(saved.management().1);
    Ok(problems.iter().map(|problem| lang.problem(problem)).collect())
}
