//! English.

mod checks;
mod data;
mod duties;
mod established;
mod guide;
mod headline;
mod iso;
mod letter;
mod obligations;
mod questions;
mod report;
mod result;
mod rules;
mod ui;
mod uses;

pub(in crate::text) use checks::check;
pub(in crate::text) use data::{COPIED, HOLDING, IMPORTING, SHARING, each_change, stored_under, tally};
pub(in crate::text) use duties::{
    DUTIES, actor, duties_done, duties_follow, duties_shown, duties_start, duty_from, duty_literally,
    duty_transitional, duty_when, euro, event, fine, fine_short, formula, kind, moved, names, names_and_more, size,
    status, taken_as, theme,
};
pub(in crate::text) use established::{duties_told, duties_turn, duties_unless};
pub(in crate::text) use guide::{
    CALENDAR, CHANGES, CLAUSES, NEEDED, NIS2, PENALTIES, act, amendment, aspect, calendar_day, calendar_in_practice,
    calendar_literally, calendar_own, carried, change, change_kind, counted, due, fine_covers, fine_rule, fine_since,
    floor, group_counts, limit, milestone, part, regime, regime_since, rows_shown,
};
pub(in crate::text) use headline::{
    headline, headline_basis, headline_from, headline_meaning, headline_others, range_told, would_be,
};
pub(in crate::text) use iso::{
    ARTICLES, COVER, PLAN, RATING, article, assessed, claim, counts, counts_short, gain, iso_heading, iso_item, items,
    level, mapping, presumption_on, quick_start, rating, rows, said, scenario, share, so_many, source, unjustified,
    verdict, way, why_unrated,
};
pub(in crate::text) use letter::{LETTER, headline_indicated, letter, letter_lead};
pub(in crate::text) use obligations::obligation;
pub(in crate::text) use questions::question;
pub(in crate::text) use report::{
    basis, closed_routes, contradictions_wait, could_change, date, edition, gpai, gpai_range, group, guide, in_force,
    judgements, more, more_open, range, result_on, role, step, tier, transitional, whose,
};
pub(in crate::text) use result::{RESULT, left_out};
pub(in crate::text) use rules::rule;
pub(in crate::text) use ui::{
    CHECKING, PAGE, and_more, answered, doubted, loaded, settled_by, tier_settled, topic, topic_line,
};
pub(in crate::text) use uses::use_title;

use super::{OptionWords, QuestionWords};
use crate::interview::OptionId;

/// The options that many questions share.
pub(in crate::text) const fn universal_option(words: &QuestionWords, option: OptionId) -> OptionWords {
    let label = match option {
        OptionId::Yes => "Yes",
        OptionId::No => "No",
        OptionId::Unsure => "Not sure",
        OptionId::None if words.none.is_empty() => "None of these",
        OptionId::None => words.none,
        other => other.as_str(),
    };
    OptionWords { label, help: "" }
}
