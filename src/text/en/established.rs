//! How many obligations are established, and what is said where none is.

use crate::assess::{DutyCounts, Falls};

/// What stands above the obligations: how many there are, or why there are none yet.
pub(in crate::text) fn duties_told(counts: &DutyCounts, falls: Falls) -> Vec<String> {
    let (established, closed) = (counts.established(), counts.closed);
    if established == 0 {
        let first = match (counts.open, falls) {
            (0, Falls::Elsewhere) => "The duties of this result fall on others: none falls on you.",
            (0, Falls::ProductLaw) => {
                "This product is left to the law on such products (Article 2(2)): the AI Act itself lays no duty on you \
                 directly."
            }
            (0, Falls::Nothing) => "On these answers no obligation of the AI Act applies to you.",
            (_, Falls::Elsewhere) => {
                "The duties of this result fall on others. Whether any other obligation is yours is still open."
            }
            (_, Falls::ProductLaw) => {
                "This product is left to the law on such products (Article 2(2)). Whether an obligation of the AI Act \
                 itself is yours is still open."
            }
            (0, Falls::Here) => "On these answers nothing has to be done. What closes each point stands below.",
            (_, Falls::Nothing | Falls::Here) => {
                "What applies to you is not established yet: it turns on what is still open. Nothing that is open counts \
                 as settled."
            }
        };
        return vec![first.to_owned()];
    }
    let applies = match established {
        1 => "1 obligation applies".to_owned(),
        all => format!("{all} obligations apply"),
    };
    let when = match (counts.in_force, counts.later) {
        (_, 0) => " (in force)".to_owned(),
        (0, _) => " (from later days)".to_owned(),
        (in_force, later) => format!(" ({in_force} in force, {later} from later days)"),
    };
    let mut lines = vec![format!("{applies}{when}, {closed} do not apply.")];
    if counts.may_fall_away > 0 {
        lines.push(format!("{}.", duties_unless(counts.may_fall_away, established)));
    }
    lines
}

/// How many of those that apply an exception could take away.
pub(in crate::text) fn duties_unless(count: usize, of: usize) -> String {
    match (count, of) {
        (1, 1) => "It applies unless an exception still to be checked does".to_owned(),
        _ if count == of => "All of them apply unless an exception still to be checked does".to_owned(),
        (1, _) => "1 of them applies unless an exception still to be checked does".to_owned(),
        _ => format!("{count} of them apply unless an exception still to be checked does"),
    }
}

/// How many obligations turn on a question.
pub(in crate::text) fn duties_turn(count: usize) -> String {
    match count {
        1 => "1 obligation turns on it".to_owned(),
        _ => format!("{count} obligations turn on it"),
    }
}
