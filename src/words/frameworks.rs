//! What is said of other frameworks beside obligations and controls, and of what vendors have shown.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, Names, Rows, Table, Text, shape};
use crate::frameworks::{Framework, REFERENCES, Shown, VENDORS, rows_of};

/// The references, by framework and number.
#[derive(Debug)]
pub(super) struct References;

impl Names for References {
    fn names() -> impl Iterator<Item = &'static str> {
        REFERENCES.iter().copied()
    }
}

/// The rows, by framework and what they are beside.
#[derive(Debug)]
pub(super) struct Left;

impl Names for Left {
    fn names() -> impl Iterator<Item = &'static str> {
        Framework::ALL.iter().flat_map(|framework| rows_of(*framework)).map(|row| row.id)
    }
}

/// What vendors have shown.
#[derive(Debug)]
pub(super) struct Vendors;

impl Names for Vendors {
    fn names() -> impl Iterator<Item = &'static str> {
        VENDORS.iter().map(|row| row.id)
    }
}

shape! {
    /// Labels and sentences about frameworks.
    pub struct FrameworksPage {
        title, lead, run, run_help, not_run, state, evidence, covered, duties, controls, together, together_help, estimate, none_run,
        no_duties, beside, beside_controls, show, every, only_run, still, contested, your_evidence, by_reference,
        reference, counts_for, source, unanswered, go_ratings, framework, share, agreement, method, about, at_most,
    }
}

shape! {
    /// What a framework is.
    pub struct FrameworkWords {
        name, short, what, run, limit,
    }
}

shape! {
    /// Everything about frameworks.
    pub(super) struct FrameworksWords {
        page: FrameworksPage, frameworks: Table<Framework, FrameworkWords>, references: Rows<References, Text>,
        left: Rows<Left, Text>, phrases: FrameworksPhrases,
    }
}

phrases! {
    /// Phrases about frameworks.
    struct FrameworksPhrases in papers.frameworks;
    /// How many obligations or controls have something beside them.
    pub fn beside_count(count: usize, of: usize);
}

shape! {
    /// Labels and sentences about vendors.
    pub struct VendorsPage {
        title, lead, yours, none_yours, gives, gives_not, ask, since, by, source, unknown, confirmed, reported,
        article_bright, article_nis2, changes, provisions, model,
    }
}

shape! {
    /// What something that a vendor has shown gives, and what it does not.
    pub struct ShownWords {
        title, gives: List, gives_not: List, ask: List,
    }
}

shape! {
    /// Everything about vendors.
    pub(super) struct VendorsWords {
        page: VendorsPage, shown: Table<Shown, ShownWords>, scopes: Rows<Vendors, Text>, phrases: VendorsPhrases,
    }
}

phrases! {
    /// Phrases about vendors.
    struct VendorsPhrases in papers.vendors;
    /// When the rows were looked at.
    pub fn checked(day: &str);
}

impl Lang {
    /// Labels and sentences about frameworks.
    pub fn frameworks_page(self) -> &'static FrameworksPage {
        &self.papers().frameworks.page
    }

    /// What a framework is.
    pub fn framework(self, framework: Framework) -> Option<&'static FrameworkWords> {
        self.papers().frameworks.frameworks.of(framework)
    }

    /// What stands at a reference, by the framework's name, a space, and the number.
    pub fn reference(self, id: &str) -> &'static str {
        self.papers().frameworks.references.of(id).copied().unwrap_or_default()
    }

    /// What stays to be done although a framework is run, by the name of the row.
    pub fn left_to_do(self, row: &str) -> &'static str {
        self.papers().frameworks.left.of(row).copied().unwrap_or_default()
    }

    /// Labels and sentences about vendors.
    pub fn vendors_page(self) -> &'static VendorsPage {
        &self.papers().vendors.page
    }

    /// What something that a vendor has shown gives.
    pub fn shown(self, shown: Shown) -> Option<&'static ShownWords> {
        self.papers().vendors.shown.of(shown)
    }

    /// What a row of a vendor covers.
    pub fn vendor_scope(self, row: &str) -> &'static str {
        self.papers().vendors.scopes.of(row).copied().unwrap_or_default()
    }
}
