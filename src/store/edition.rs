//! Under which edition of the law work was done: options that came later were not left out by it.
//!
//! | `edition` | what happens |
//! |---|---|
//! | missing | it is read as of the first edition of the rules |
//! | of earlier rules | options that came since are doubted, and their questions named; notes go along to obligations of other names |
//! | of the rules as they are now | it is read |
//! | of later rules | it is read, and that is told: what is not known here is named by itself |
//! | of another form | it is read as of the first edition, and that is told |
//!
//! Once read, answers are as of today, and are written so.

use crate::assess;
use crate::interview::{AnswerProblem, Answers};
use serde_json::{Value, json};

/// The member of the written form.
pub(super) const EDITION: &str = "edition";

/// The rules of this build.
pub(super) const TODAY: u16 = assess::EDITION.rules_number();

/// The edition of this build, as it is written.
pub(super) fn of_today() -> Value {
    json!({ "celex": assess::EDITION.celex, "rules": assess::EDITION.rules })
}

/// The rules that an edition names: the first where there is none, nothing where they cannot be read.
fn rules_of(edition: Option<&Value>) -> Option<u16> {
    let Some(edition) = edition else { return Some(1) };
    let rules = edition.get("rules").and_then(Value::as_str).and_then(|rules| rules.parse().ok());
    rules.filter(|rules| *rules > 0)
}

/// The rules by which work is read that names this edition.
pub(super) fn read_by(edition: Option<&Value>) -> u16 {
    rules_of(edition).unwrap_or(1)
}

/// Read answers by the edition that they name. Gives what is to be told of it.
pub(super) fn bring_up_to_date(edition: Option<&Value>, answers: &mut Answers) -> Vec<AnswerProblem> {
    let rules = rules_of(edition);
    let told = match rules {
        None => Some(AnswerProblem::UnreadEdition(EDITION.to_owned())),
        Some(later) if later > TODAY => Some(AnswerProblem::LaterEdition { theirs: later, ours: TODAY }),
        Some(_) => None,
    };
    // Nothing is earlier than the first.
    let mut problems = if TODAY > 1 { answers.of_earlier_rules(rules.unwrap_or(1)) } else { Vec::new() };
    problems.extend(told);
    problems
}
