//! Facts in the words of the law. A profile is the set of those that are true; what is not in it is not true.

use std::fmt;

macro_rules! facts {
    ($($(#[doc = $doc:literal])* $name:ident,)+) => {
        /// Something that is true of a system, a model, or of whoever answers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Is { $($(#[doc = $doc])* $name,)+ }

        impl Is {
            /// Every one, in order.
            pub(super) const ALL: &[Self] = &[$(Self::$name,)+];
        }
    };
}

facts! {
    // Article 3(1).
    /// Learns from data.
    Trained,
    /// Infers from encoded knowledge.
    Knowledge,
    /// A heuristic that every expert could follow by hand.
    OnlyHeuristic,
    /// A model without a system around it.
    ModelOnly,
    Predicts, Recommends, Decides, MakesText, MakesPictures,
    // Article 3(3) to (8).
    /// Developed it or had it developed.
    Developed,
    /// Under its own name or trademark.
    OwnName,
    Supplies, Uses,
    /// Uses it under its own authority.
    Authority,
    /// First to place it on the Union market.
    Imports,
    /// It bears the name of somebody established in a third country.
    ForeignName,
    Resells,
    /// Supplies it together with its product under its own name.
    WithProduct,
    Represents,
    /// A written mandate, received and accepted.
    Mandate,
    PutsName, Changes,
    // Article 2(1).
    OfferedInUnion, Established, OutputInUnion,
    // Article 2(3) to (12).
    MilitaryOnly, ResearchOnly, BeforeMarket, RealWorldTest, PersonalUse, ForeignAuthority, FreeLicence, NoMoney,
    // For whom it is made.
    ForAuthority, ForPolice, ForMigration, ForCourt, ForDisputes,
    // What whoever answers is.
    PublicBody,
    /// Uses it to fight crime, as or for an authority.
    Police,
    Migration, Court, PublicServices, Financial, UnionBody, Larger,
    // Persons.
    AboutPersons, PersonalData, BodySignals,
    /// Evaluates personal aspects.
    Evaluates,
    // Article 5(1)(a), (b).
    Technique, DistortsBehaviour, ImpairsDecision, HarmsByTechnique, OpenPersuasion,
    Vulnerable, Exploits, DistortsVulnerable, HarmsVulnerable, Treatment,
    // Article 5(1)(ba), (bb).
    Lifelike, IntimateParts, Identifiable, IntimatePurpose, IntimateForeseeable, IntimateSafeguards, IntimateUse, Consent,
    HarmlessEdit, AbuseMaterial, AbusePurpose, AbuseForeseeable, AbuseSafeguards, AbuseUse, AbuseDefence,
    // Article 5(1)(c).
    Scores, OnBehaviour, OverTime, Worse, Unrelated, Disproportionate,
    // Article 5(1)(d).
    CrimeRisk, Criminal, OnProfiling, OnTraits, OtherFacts, SupportsHuman, FactsAlready,
    // Article 5(1)(e).
    FaceCollection, FacesByAi, FacesUntargeted, FacesFromNet,
    // Article 5(1)(f), Annex III(1)(c).
    EmotionsFromBody, PhysicalStatesOnly, EmotionsFromText, WorkOrEducation, MedicalOrSafety,
    // Article 5(1)(g), Annex III(1)(b).
    Categorises, ListedTrait, EthnicOrigin, ProtectedTrait, Individually, LabelsDataset, Ancillary,
    // Article 5(1)(h), Annex III(1)(a).
    Identifies, WithoutInvolvement, Database, VerificationOnly, AccessOnly, RealTime, PublicPlace, Objective, Safeguards,
    SafeguardMissing,
    // Article 6(1), Annex I.
    SectionA, Medical, SectionB, Itself, Component, SafetyFunction, EndangersPeople, EndangersProperty, Convenience,
    OutsideBody, BodyForSpectrum,
    // Annex III(2).
    Networks, NetworksGuard, NetworksFailure, NetworksCyber, CriticalEntity,
    // Annex III(3).
    Institution, Admission, Funding, FundingDecides, Outcomes, OutcomesCount, Level, Proctoring, ControlledTest,
    // Annex III(4).
    Adverts, AdvertsObjective, Filters, Candidates, Terms, TermsTrivial, Promotion, TasksByTraits, Monitors, Appraises,
    OtherEndsOnly,
    // Annex III(5).
    Benefits, BenefitsEssential, Credit, CreditFraud, CreditNonEssential, CreditCompany, LifeHealth, OtherInsurance,
    InsuranceRisk, InsurancePrice, Calls, Dispatch, Triage,
    // Annex III(6).
    VictimRisk, PoliceTruth, Evidence, Offending, PoliceTraits, PoliceProfiles,
    // Annex III(7).
    MigrationTruth, MigrationRisk, Applications, Detects, DocumentsOnly,
    // Annex III(8).
    Interprets, Applies, LegalEffect, VoteInfluence, VoteExposure,
    // Article 6(3), 6(4).
    TaskNarrow, TaskImproves, TaskCompares, TaskPrepares, NoInfluence, Declared, Combined,
    // Articles 25(1), 3(23).
    PurposeChanged, Foreseen, Substantial, FromStart,
    // Article 50.
    Interacts, Obvious, InteractionByLaw, ReportsCrime, Perceived, StandardEditing, NotAltered, Code, ContentByLaw,
    BeforeAugust2026, Exposed, ExposedByLaw, MakesMedia, Resembles, Authentic, Artistic, MediaByLaw, PublishesText,
    PublicInterest, Reviewed, Editorial, ChangedAfter,
    // Articles 3(63), 51 to 54.
    OwnModel, ChangesModel, General, Language, Integrable, Above23, Above25, AboveThird, ChangedMuch, OnMarket,
    InternalOnly, OutsideUnion, OriginalSystemic, MostAdvanced, Designated, Rebutted, ModelLicence, ModelNoMoney, Weights,
    ModelBefore2025,
    // What duties turn on.
    Workplace, ImpactAssessment, DecidesOnPersons, Adverse, Standards, Legacy, DesignChange, LegacyForAuthority, LargeScale,
}

/// A set of facts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Profile([u64; 5]);

impl Profile {
    /// These as well.
    pub(super) fn with(mut self, facts: &[Is]) -> Self {
        facts.iter().for_each(|&fact| self.0[fact as usize / 64] |= 1 << (fact as usize % 64));
        self
    }

    /// Without these.
    pub(super) fn without(mut self, facts: &[Is]) -> Self {
        facts.iter().for_each(|&fact| self.0[fact as usize / 64] &= !(1 << (fact as usize % 64)));
        self
    }

    /// Whether it is true.
    pub(super) fn is(&self, fact: Is) -> bool {
        self.0[fact as usize / 64] >> (fact as usize % 64) & 1 == 1
    }

    /// Whether one of these is true.
    pub(super) fn any(&self, facts: &[Is]) -> bool {
        facts.iter().any(|&fact| self.is(fact))
    }

    /// Whether all of these are true.
    pub(super) fn all(&self, facts: &[Is]) -> bool {
        facts.iter().all(|&fact| self.is(fact))
    }

    /// How many there are.
    pub(super) fn len(&self) -> u32 {
        self.0.iter().map(|part| part.count_ones()).sum()
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(Is::ALL.iter().filter(|fact| self.is(**fact))).finish()
    }
}
