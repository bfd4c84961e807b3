//! What later acts changed in the Regulation: for each act every provision that it added, changed, moved, deleted or postponed.
//!
//! Words are in `text`. A new act is a new entry at the end, with its day in [`super::dates`].

use super::dates::{self, OMNIBUS};
use crate::engine::{Date, ids};
use crate::law::{Act, ActCite, Cite, Timeline, annex, art, art_with};

ids! {
    /// What happened to a provision.
    pub enum ChangeKind {
        /// It is new.
        Added = "added",
        /// It was worded anew.
        Changed = "changed",
        /// It left its place, for another.
        Moved = "moved",
        /// It is gone.
        Deleted = "deleted",
        /// Its day is a later one.
        Postponed = "postponed",
    }
}

/// An act that changed the Regulation.
#[derive(Debug)]
pub struct Amendment {
    /// The act.
    pub act: Act,
    /// Its CELEX number.
    pub celex: &'static str,
    /// The day on which it entered into force.
    pub day: Date,
    /// What it changed, in its own order.
    pub changes: &'static [Change],
}

/// One change.
#[derive(Debug)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// What happened.
    pub kind: ChangeKind,
    /// Where the amending act says so.
    pub at: ActCite,
    /// The provisions, where they stand now.
    pub cites: &'static [Cite],
    /// Provisions that no longer stand where they stood.
    pub gone: &'static [Cite],
    /// The days that it gave or moved.
    pub days: &'static [&'static Timeline<Date>],
}

/// Since when a provision, or one that it is part of, stands in the Regulation by a later act: none where it was there from the
/// beginning.
pub fn added_on(cite: Cite) -> Option<Date> {
    let adds = |act: &&Amendment| {
        let added = act.changes.iter().filter(|change| change.kind == ChangeKind::Added);
        let mut added = added.flat_map(|change| change.cites).copied();
        added.any(|new| std::iter::successors(Some(cite), Cite::parent).any(|at| at == new))
    };
    AMENDMENTS.iter().find(adds).map(|act| act.day)
}

/// Whether an act that changed the Regulation entered into force on a day.
pub fn amended_on(day: Date) -> bool {
    AMENDMENTS.iter().any(|act| act.day == day)
}

/// Declares the changes of an act, with their names.
macro_rules! changes {
    ($(#[$meta:meta])* $list:ident of $act:path: $(
        $kind:ident $id:ident $name:literal at $point:literal $(($letter:literal))?
        [$($cite:expr),* $(,)?] $(gone [$($gone:expr),+])? $(days [$($day:ident),+])?;
    )+) => {
        ids! {
            /// A change, by the words for it.
            pub enum ChangeId { $(#[doc = concat!("Point ", $point, ".")] $id = $name),+ }
        }

        $(#[$meta])*
        static $list: &[Change] = &[$(Change {
            id: ChangeId::$id,
            kind: ChangeKind::$kind,
            at: $act.art(1).par($point)$(.pt($letter))?,
            cites: &[$($cite),*],
            gone: &[$($($gone),+)?],
            days: &[$($(&dates::$day),+)?],
        }),+];
    };
}

changes! {
    /// Article 1 of Regulation (EU) 2026/1744, point by point.
    DIGITAL_OMNIBUS of Act::Amending:
    Changed SubjectMatter "subject-matter" at 1 [art(1).par(2).pt("g")];
    Changed SectionB "section-b" at 2('a') [art(2).par(2)];
    Changed DataProtection "data-protection" at 2('b') [art(2).par(7)];
    Added ProductLimits "limits-for-products" at 3 [art(2).par(13)] days [LIMITS_FOR_PRODUCTS];
    Changed SafetyComponent "safety-component" at 4('a') [art(3).par(14)];
    Added Sizes "sizes" at 4('b') [art(3).par_with(14, 'a'), art(3).par_with(14, 'b')];
    Changed Literacy "ai-literacy" at 5 [art(4)];
    Added SensitiveData "sensitive-data" at 6 [art_with(4, 'a')] days [SENSITIVE_DATA];
    Added Prohibitions "prohibitions" at 7('a') [art(5).par(1).pt("ba"), art(5).par(1).pt("bb")] days [NEW_PROHIBITIONS];
    Added ProhibitionsReach "prohibitions-reach" at 7('b') [art(5).par_with(1, 'a'), art(5).par_with(1, 'b')];
    Added NoSafety "no-safety-component" at 8
        [art(6).par_with(1, 'a'), art(6).par_with(1, 'b'), art(6).par_with(1, 'c')];
    Moved DataGovernance "data-governance" at 9 [art(10).par(1), art(10).par(6)] gone [art(10).par(5)];
    Changed Documentation "simplified-documentation" at 10 [art(11).par(1).sub(2)];
    Changed Quality "quality-management" at 11 [art(17).par(2)];
    Changed FirstProvider "first-provider" at 12('a') [art(25).par(2)];
    Changed Suppliers "suppliers" at 12('b') [art(25).par(4).sub(1)];
    Changed ImpactAssessment "impact-assessment" at 13 [art(27).par(4), art(27).par(5)];
    Added SingleApplication "single-application" at 14 [art(28).par(8), art(28).par(9)];
    Changed BodyApplication "body-application" at 15 [art(29).par(4)];
    Changed BodyCodes "body-codes" at 16 [art(30).par(2)];
    Added JointStandards "joint-standards" at 17 [art(40).par(2).sub(4)];
    Added CyberResilience "cyber-resilience" at 18 [art(42).par(3)];
    Changed ProductConformity "product-conformity" at 19 [art(43).par(3)] days [DESIGNATION];
    Changed MarkingCodes "marking-codes" at 20 [art(50).par(7)];
    Changed ModelCodes "model-codes" at 21 [art(56).par(6)];
    Postponed Sandboxes "national-sandboxes" at 22('a') [art(57).par(1).sub(1)] days [SANDBOXES];
    Changed SandboxRules "sandbox-rules" at 22('b')
        [art(57).par(3), art(57).par(5), art(57).par(9).pt("e"), art(57).par(10), art(57).par(14)];
    Added UnionSandbox "union-sandbox" at 22('c') [art(57).par_with(3, 'a')];
    Changed SandboxActs "sandbox-acts" at 23('a') [art(58).par(1).sub(1)];
    Added SandboxGovernance "sandbox-governance" at 23('b') [art(58).par(1).pt("d")];
    Changed ProductTests "product-tests" at 24 [art(60).par(1).sub(1), art(60).par(2)];
    Added SectionBTests "section-b-tests" at 25 [art_with(60, 'a')];
    Changed SimplifiedQuality "simplified-quality" at 26 [art(63).par(1)];
    Added OfficeResources "office-resources" at 27 [art(64).par(3)];
    Changed ExpertFees "expert-fees" at 28 [art(69).par(2)];
    Changed Advice "advice" at 29 [art(70).par(8)];
    Postponed MonitoringTemplate "monitoring-template" at 30 [art(72).par(3)] days [MONITORING_TEMPLATE];
    Changed OfficeCompetence "office-competence" at 31('b') [art(75).par(1)];
    Added OfficeProcedure "office-procedure" at 31('c') [
        art(75).par_with(1, 'a'),
        art(75).par_with(1, 'b'),
        art(75).par_with(1, 'c'),
        art(75).par_with(1, 'd'),
        art(75).par_with(1, 'e'),
    ];
    Added OfficeReferral "office-referral" at 31('d') [art(75).par_with(2, 'a')];
    Added OfficePowers "office-powers" at 32
        [art_with(75, 'a'), art_with(75, 'b'), art_with(75, 'c'), art_with(75, 'd')] days [ADDED];
    Added TestSupervision "test-supervision" at 33 [art(76).par(1).sub(2)];
    Changed RightsBodies "rights-bodies" at 34('b') [art(77).par(1)];
    Added RightsBodiesAccess "rights-bodies-access" at 34('c') [art(77).par_with(1, 'a'), art(77).par_with(1, 'b')];
    Changed ConductCodes "conduct-codes" at 35 [art(95).par(4)];
    Changed Guidelines "guidelines" at 36('a') [art(96).par(1).pt("a"), art(96).par(1).sub(2)];
    Added ProductGuidelines "product-guidelines" at 36('b') [art(96).par(1).pt("g")] days [PRODUCT_GUIDELINES];
    Changed Delegation "delegation" at 37 [art(97).par(2), art(97).par(3), art(97).par(6)];
    Changed Penalties "penalties" at 38('a') [art(99).par(1)];
    Added ChainFines "fines-along-the-chain" at 38('b') [art(99).par(4).pt("da")];
    Added MidCapFines "fines-of-small-mid-caps" at 38('c') [art(99).par_with(6, 'a')];
    Postponed EarlierSystems "earlier-systems" at 39('a') [art(111).par(2)];
    Postponed EarlierGenerators "earlier-generators" at 39('b') [art(111).par(4)] days [MARKING_OF_EARLIER_SYSTEMS];
    Changed FirstChapters "first-chapters" at 40('a') [art(113).pt("a")];
    Postponed HighRisk "high-risk-dates" at 40('b') [art(113).pt("c")] days [ANNEX_III, ANNEX_I];
    Added OtherActs "other-acts" at 40('c') [art(113).pt("d")] days [OTHER_ACTS];
    Moved Machinery "machinery" at 41 [annex(1).section("B").par(21)] gone [annex(1).section("A").par(1)];
    Deleted Registration "registration" at 42 [] gone [annex(8).section("B").par(7), annex(8).section("B").par(9)];
    Added BodyCodeList "body-code-list" at 43 [annex(14)];
}

/// Every act that changed the Regulation, the earliest first.
pub static AMENDMENTS: &[Amendment] =
    &[Amendment { act: Act::Amending, celex: "32026R1744", day: OMNIBUS, changes: DIGITAL_OMNIBUS }];
