//! What rules and obligations say.

use super::Lang;
use super::shape::{Names, Rows, Table, Text, shape};
use crate::law::obligations::{ObligationId, obligations};
use crate::law::{RuleId, USES};

/// What a rule says.
#[derive(Clone, Copy, Debug)]
pub struct RuleWords {
    /// Its name, a short noun phrase.
    pub title: &'static str,
    /// Its content in one plain sentence.
    pub says: &'static str,
}

shape! {
    /// What a rule says in the files; a use of Annex III has its title among the names of uses, which questions need as well.
    pub(super) struct WrittenRule {
        title: Option<Text>, says,
    }
}

shape! {
    /// What an obligation says: what is to be done in a few words; the same with limits and exceptions, in one or two
    /// sentences; and what shows that it is done, for reliefs and rights what to keep in order to rely on them.
    pub struct ObligationWords {
        title, duty, proof,
    }
}

/// The obligations.
#[derive(Debug)]
pub(super) struct Obligations;

impl Names for Obligations {
    fn names() -> impl Iterator<Item = &'static str> {
        obligations().map(|row| row.name)
    }
}

/// The words of the rules.
pub(super) type Rules = Table<RuleId, WrittenRule>;
/// The words of the obligations.
pub(super) type Duties = Rows<Obligations, ObligationWords>;

impl Lang {
    /// The words of a rule.
    pub fn rule(self, id: RuleId) -> RuleWords {
        let Some(words) = self.tell().rules.of(id) else {
            return RuleWords { title: "", says: "" };
        };
        let of_use = || USES.iter().find(|each| each.rule.id == id).map(|each| self.use_title(each.id));
        RuleWords { title: words.title.or_else(of_use).unwrap_or_default(), says: words.says }
    }

    /// The words of an obligation.
    pub fn obligation(self, id: ObligationId) -> Option<&'static ObligationWords> {
        self.tell().obligations.at(id.place())
    }

    /// What an obligation is called: its title.
    pub fn obligation_title(self, id: ObligationId) -> &'static str {
        self.obligation(id).map_or_else(|| id.name(), |words| words.title)
    }
}
