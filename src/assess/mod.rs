//! From answers to a report: pure, each step a function of the one before. Same answers, same day, same report.

mod because;
mod binding;
mod calendar;
mod checklist;
mod clock;
mod contract;
mod counted;
mod coverage;
mod finding;
mod full;
mod obligation;
mod open;
mod outcome;
mod report;
mod shared;
mod standing;
mod summary;
mod table;
mod tier;
mod what_if;

pub use because::Because;
pub use calendar::{Entry, calendar, own};
pub use checklist::ItemStatus;
pub use clock::Running;
pub use counted::{Deciding, DutyCounts, Falls};
pub use coverage::{Coverage, Gate, Unrated, coverage, rows_of, unrated_why, ways_of_counting};
pub use finding::{FindingReport, Force, ProvisionReport};
pub use full::{FullReport, full_report};
pub use obligation::{ObligationReport, Transitional};
pub use open::OpenQuestion;
pub use outcome::{Outcome, outcome};
pub use report::{Assessment, Report, RoleReport, report};
pub use standing::{Rung, Standing, standing};
pub use summary::{Ahead, Judged, Summary, Work, summary};
pub use table::{by_article, of_item};
pub use tier::{GpaiLevel, GpaiRange, TierRange, gpai_range, tier_range};
pub use what_if::WhatIf;

/// What the interface needs to name of the standard; the mapping behind it stays below.
pub use crate::iso::{
    Ask, Aspect, Band, Beside, CLAIMS, Chapter, Claim, Counts, FLOORS, Floor, GAPS, Item, ItemState, Level, Maturity,
    MaturityLevel, NIS2, NextStep, NotExcludable, QuickStart, Rating, Ratings, Reach, Row, RowScore, STATEMENTS, Said,
    ScoredNode, Source, Span, Statement, Step, ThemeMaturity, Verdict, Way, Ways, Why, in_parts,
};
/// What the interface needs to name in a report; the law behind it stays below.
pub use crate::law::calendar::{Milestone, Opening, Part, Starting};
pub use crate::law::changelog::{AMENDMENTS, Amendment, Change, ChangeId, ChangeKind};
pub use crate::law::clocks::{CLOCKS, Clock, Due, DueReport, Limit, Place, Regime, Since};
pub use crate::law::fines::{Ceiling, FineRule, Pick, Size, ceiling, in_force_from, size_by};
pub use crate::law::obligations::{
    Actor, Event, Fine, ObligationId, ObligationKind, Penalty, SUCCESSIONS, Succession, Theme,
};
pub use crate::law::rules::{RULES, RulesEdition, RulesId, rules_since};
pub use crate::law::terms::Term;
pub use crate::law::{Act, ActCite, AnnexIiiUse, Cite, EDITION, Edition, Group, Guide, Role, RuleId, Tier, Unit};
