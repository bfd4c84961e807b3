//! What a page says, as a value: so that files can say the same as the screen. Pure; knows no markup.

mod about;
mod asked;
mod beside;
mod checklist;
mod closed;
mod compare;
mod compared;
mod coverage;
mod days;
mod deadlines;
mod document;
mod duties;
mod fines;
mod known;
mod maturity;
mod open;
mod paper;
mod pictures;
mod places;
mod portfolio;
mod rated;
mod ratings;
mod readiness;
mod register;
mod renewed;
mod report;
mod result;
mod risk_rows;
mod risks;
mod sheets;
mod starts;
mod statement;
mod subject;
mod summary;
mod systems;
mod table;
mod tables;
mod tasks;
mod telling;
mod told;
mod unread;
mod what_if;

pub use asked::source;
pub use beside::{
    Beside, FAR, FrameworkField, Referred, beside_controls, beside_duties, by_reference, covered_controls,
    covered_duties, far_told, framework_run, frameworks_run, references_told, still_to_do,
};
pub use checklist::{duty_facts, kept};
use closed::{Alike, closed};
pub use compare::{AnswerDiffers, Between, Both, Comparison, Side, compare};
pub use compared::comparison;
pub use days::{Day, days, days_of_all};
pub use document::{
    Bar, Blank, Block, Card, Document, Entry, Kind, Lead, Line, Listing, Mark, Piece, Way, readable, text_of,
};
use document::{cited, line, list, listed, paragraph, section};
pub use duties::{ASKED, ahead, closed_duties, counted, open_duties};
pub use fines::{answered_size, fines_by_turnover, is_union_body, relevant_fines};
pub use maturity::{facts as maturity_facts, overall as maturity_overall, step_told, theme_name};
pub use paper::{Filled, paper};
pub use pictures::{Grid, Shade, Shaded};
pub use portfolio::report_on_all;
pub use ratings::ratings;
pub use readiness::{Readiness, readiness};
pub use register::{JudgedWork, NoSummary, Portfolio, SystemLine, sort_systems, summary_of};
pub use renewed::{Renewed, renewal, renewed};
pub use report::report;
pub use result::{headline, leads, led};
pub use risk_rows::{
    OWN, RiskField, RiskRow, SAID, give_reason_together, leave_out_together, matrix, new_risk, reason_together,
    risk_rows, tick_risk,
};
pub use risks::{SaidOfRisk, duties_of_risk, field_name, risk_scales, risk_tables, said_of};
pub use sheets::{register_list, tables_of_all, task_list_of_all};
pub use starts::{Start, starts};
pub use statement::{names, reason, serves};
pub use subject::Subject;
pub use systems::{Listed, Register};
pub use table::{Cell, Column, Table};
pub use tables::{itself, tables, task_list};
pub use telling::{GROUPS, answer_words, coming, decides, established, held, keeps_away, others, written_answer};
use telling::{high_risk, taken_out_by};
pub use told::{Told, because};
pub use unread::{unread_beside, unread_in};

pub use crate::documents::{FRAMEWORKS_REPORT, MATURITY_REPORT, RISK_REGISTER};
