//! The rule engine: knows logic and dates; knows no law, no words and no browser.
//!
//! A [`Rule`] is data: a condition tree over facts, with exceptions nested in [`Rule::unless`]. One evaluator
//! gives the verdict ([`Rule::truth`]), the reasons ([`Rule::trace`]) and the facts still missing
//! ([`Survey::missing`]). Logic is Kleene's strong three-valued logic: an unknown fact is never a "no".

mod ask;
mod basis;
mod cond;
mod date;
mod id;
mod memo;
mod order;
mod rule;
mod set;
mod timeline;
mod truth;
mod verdicts;

pub use ask::Asking;
pub use basis::Basis;
pub use cond::{Cond, Fact, Facts, Survey, View};
pub use date::{Date, DateError};
pub(crate) use id::ids;
pub use id::{Id, UnknownId};
pub use memo::{Memo, Mentions, RuleKey};
pub use order::{gathered, order_by};
pub use rule::{Rule, Trace};
pub use set::FactSet;
pub use timeline::{Status, Timeline, Version};
pub use truth::Truth;
pub use verdicts::Verdicts;
