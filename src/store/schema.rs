//! The number of a saved text's form, and how each form becomes that of today.
//!
//! | `schema` | what happens |
//! |---|---|
//! | as it is now | it is read |
//! | earlier | the steps from there on are taken one by one, then it is read |
//! | later | it is refused, and stays as it is |
//! | missing, 0 or no number | it is read as the form of today, and that is told |

use super::{Saved, SavedError};
use crate::interview::AnswerProblem;
use serde_json::{Map, Value};

/// From one form to the next.
type Step = fn(&mut Map<String, Value>);

/// How many steps there are. A new schema without its step fails the build.
#[expect(clippy::cast_possible_truncation, reason = "a small constant")]
const COUNT: usize = Saved::SCHEMA as usize - 1;

/// The step from each schema to the next, the one from schema 1 first. There is one schema, and so no step yet.
const STEPS: [Step; COUNT] = [];

/// Take the schema out, and bring the other members to the form of today. Gives what is to be told of it.
pub(super) fn bring_up_to_date(members: &mut Map<String, Value>) -> Result<Option<AnswerProblem>, SavedError> {
    let schema = match members.remove("schema") {
        Some(Value::Number(number)) => match number.as_u64() {
            // Too large for a whole number, or with a point: later all the same.
            None if number.as_f64().is_some_and(|number| number >= 2.0) => Some(Saved::SCHEMA + 1),
            schema => schema,
        },
        _ => None,
    };
    match schema {
        Some(schema) if schema > Saved::SCHEMA => Err(SavedError::Newer(schema)),
        Some(schema @ 1..) => {
            let taken = usize::try_from(schema - 1).unwrap_or(usize::MAX);
            STEPS.iter().skip(taken).for_each(|step| step(members));
            Ok(None)
        }
        _ => Ok(Some(AnswerProblem::NoSchema(Saved::SCHEMA))),
    }
}
