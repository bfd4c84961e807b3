//! What the navigation says, and the list of guides.

use super::Lang;
use super::shape::{Table, shape};
use crate::engine::ids;

ids! {
    /// A guide: what can be read without a result.
    pub enum Reading {
        /// What the terms of the law mean.
        Terms = "terms",
        /// What applies from when.
        Timeline = "timeline",
        /// The fines.
        Penalties = "penalties",
        /// The standard beside the Regulation, clause by clause.
        Clauses = "clauses",
        /// Other frameworks.
        Frameworks = "frameworks",
        /// NIS2 beside the standard.
        Nis2 = "nis2",
        /// What vendors have shown.
        Vendors = "vendors",
        /// What published articles say.
        Mapping = "mapping",
    }
}

shape! {
    /// The places of the navigation.
    pub struct NavigationWords {
        label, menu, system, result, duties, standard, documents, guides, register, data, guides_title, guides_lead,
    }
}

shape! {
    /// A guide in the list.
    pub struct ReadingWords {
        title, text,
    }
}

shape! {
    /// Everything about the navigation.
    pub(super) struct NavigatingWords {
        page: NavigationWords, readings: Table<Reading, ReadingWords>,
    }
}

impl Lang {
    /// The places of the navigation.
    pub fn navigation(self) -> &'static NavigationWords {
        &self.tell().navigation.page
    }

    /// A guide in the list.
    pub fn reading(self, reading: Reading) -> Option<&'static ReadingWords> {
        self.tell().navigation.readings.of(reading)
    }
}
