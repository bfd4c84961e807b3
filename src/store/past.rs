//! What came out when work was done, kept with it: so that, once the rules have changed, what became of it can be said before anything
//! is shown as current.
//!
//! ```json
//! "result": {"rules": "1", "celex": "…", "day": "2026-11-29", "lowest": "high-risk", "highest": "high-risk",
//!            "established": "high-risk", "obligations": ["art-4-1", …], "changed": true}
//! ```
//!
//! It is noted when answers change, and with them alone: whoever opens work writes nothing, and two tabs with the same work have the
//! same. Where the rules are newer than it, it stays until somebody has seen what became of it. Like the management system it stands
//! among the other members of [`Saved`] until somebody asks: the program that is loaded first never does.

use super::Saved;
use super::edition::{TODAY, read_by};
use crate::assess::{EDITION, Tier, outcome};
use crate::engine::Date;
use crate::interview::Answers;
use serde_json::{Map, Value, json};

/// The member of the written form.
pub(super) const RESULT: &str = "result";

/// By which rules work was looked at last, and what came out then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The edition of the rules.
    pub rules: u16,
    /// The consolidated text, where it is named.
    pub celex: Option<String>,
    /// What came out; none where work of earlier versions did not keep it.
    pub came_out: Option<CameOut>,
    /// Whether answers were changed since, under later rules or before what works results out was here.
    pub changed: bool,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameOut {
    /// On which day.
    pub day: Date,
    /// The lowest tier that the answers allowed.
    pub lowest: Tier,
    /// The highest.
    pub highest: Tier,
    /// That of the provisions whose own conditions were met.
    pub established: Option<Tier>,
    /// The obligations that were established.
    pub obligations: Vec<String>,
}

/// Work of earlier rules that did not keep what came out is remembered as such: once something of it is changed, it is written as of
/// today.
pub(super) fn remember(edition: Option<&Value>, members: &mut Map<String, Value>) {
    let rules = if TODAY > 1 { read_by(edition) } else { TODAY };
    if rules < TODAY && !members.contains_key(RESULT) {
        let mut past = Map::new();
        past.insert("rules".to_owned(), rules.to_string().into());
        if let Some(celex) = edition.and_then(|edition| edition.get("celex")) {
            past.insert("celex".to_owned(), celex.clone());
        }
        members.insert(RESULT.to_owned(), past.into());
    }
}

fn tier(value: Option<&Value>) -> Option<Tier> {
    let name = value?.as_str()?;
    Tier::ALL.into_iter().find(|tier| tier.as_str() == name)
}

impl CameOut {
    fn read(members: &Map<String, Value>) -> Option<Self> {
        let obligations = members.get("obligations")?.as_array()?;
        Some(Self {
            day: members.get("day")?.as_str()?.parse().ok()?,
            lowest: tier(members.get("lowest"))?,
            highest: tier(members.get("highest"))?,
            established: tier(members.get("established")),
            obligations: obligations.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect(),
        })
    }
}

impl Past {
    /// Whether that was before the rules of today, or by another text of the law.
    pub fn is_earlier(&self) -> bool {
        let other_text = self.celex.as_deref().is_some_and(|celex| celex != EDITION.celex);
        self.rules < TODAY || self.rules == TODAY && other_text
    }
}

impl Saved {
    /// By which rules it was looked at last, and what came out then; nothing where that cannot be read.
    pub fn past(&self) -> Option<Past> {
        let members = self.rest.get(RESULT)?.as_object()?;
        Some(Past {
            rules: members.get("rules")?.as_str()?.parse().ok()?,
            celex: members.get("celex").and_then(Value::as_str).map(str::to_owned),
            came_out: CameOut::read(members),
            changed: members.get("changed") == Some(&Value::Bool(true)),
        })
    }

    /// The same, where the rules have changed since: what became of it is to be seen before anything is shown as current.
    pub fn of_earlier_rules(&self) -> Option<Past> {
        self.past().filter(Past::is_earlier)
    }

    /// The day on which answers were changed last; nothing where that is not known.
    pub fn changed_last(&self) -> Option<Date> {
        let members = self.rest.get(RESULT)?.as_object()?;
        // Changed since, before what notes the day was here.
        if members.contains_key("changed") { None } else { members.get("day")?.as_str()?.parse().ok() }
    }

    /// Other answers were given than those that it came out of, and nobody has noted what comes out of these.
    pub fn result_is_overtaken(&mut self) {
        if let Some(Value::Object(members)) = self.rest.get_mut(RESULT) {
            members.insert("changed".to_owned(), true.into());
        }
    }

    /// Note what comes out today, in the place of what came out before; nothing where nothing is answered.
    pub fn note_result(&mut self, today: Date) {
        if self.answers.is_empty() {
            self.rest.remove(RESULT);
        } else {
            self.rest.insert(RESULT.to_owned(), came_out(&self.answers, today));
        }
    }
}

fn came_out(answers: &Answers, today: Date) -> Value {
    let outcome = outcome(answers, today);
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    put("rules", EDITION.rules.into());
    put("celex", EDITION.celex.into());
    put("day", today.to_string().into());
    put("lowest", outcome.tier.lowest.as_str().into());
    put("highest", outcome.tier.highest.as_str().into());
    if let Some(established) = outcome.tier.established {
        put("established", established.as_str().into());
    }
    put("obligations", json!(outcome.obligations));
    members.into()
}

/// Keep what comes out with work that was changed here, as it was before and as it is after.
///
/// Where no answer was changed, nothing is noted. Of earlier rules it stays until somebody has seen what became of it: that answers
/// were changed since is noted beside it.
pub fn keep_result(before: &Saved, after: &mut Saved, today: Date) {
    let past = after.past();
    let stays = past.is_none() || before.rest.get(RESULT) == after.rest.get(RESULT);
    let answered = before.answers != after.answers && stays;
    let earlier = past.as_ref().is_some_and(Past::is_earlier);
    let overtaken = before != after && !earlier && past.is_some_and(|past| past.changed);
    if !answered && !overtaken {
        return;
    }
    if earlier {
        after.result_is_overtaken();
    } else if after.rest.get(RESULT).is_none_or(Value::is_object) {
        // What is no object is of somebody else.
        after.note_result(today);
    }
}
