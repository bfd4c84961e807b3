//! The same for products, the uses of Annex III, changes, Article 50, models and duties.

use super::answers::{Told, first, ticks, yes_no};
use super::facts::{Is::*, Profile};

pub(super) fn told(id: &str, p: &Profile) -> Told {
    of_product(id, p)
        .or_else(|| of_areas(id, p))
        .or_else(|| of_task(id, p))
        .or_else(|| of_people(id, p))
        .or_else(|| of_model(id, p))
}

fn of_product(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "product" => ticks(&[
            (is(SectionA) && is(Medical), "medical-devices"),
            (is(SectionA) && !is(Medical), "toys"),
            (is(SectionB), "agricultural-vehicles"),
        ]),
        "product-part" => first(&[(is(Itself), "itself"), (is(Component), "component")], "beside"),
        "product-safety" => ticks(&[
            (is(SafetyFunction), "guards"),
            (is(EndangersPeople), "endangers-people"),
            (is(EndangersProperty), "endangers-property"),
        ]),
        "product-non-safety" => yes_no(is(Convenience)),
        "outside-body" => first(&[(is(OutsideBody), "required")], "self-assessed"),
        "outside-body-why" => first(&[(is(BodyForSpectrum), "spectrum-emc")], "health-safety"),
        "changed-purpose" => yes_no(is(PurposeChanged)),
        "modification" => ticks(&[(is(Foreseen), "foreseen"), (is(Substantial), "substantial")]),
        "from-start" => yes_no(is(FromStart)),
        _ => None,
    }
}

fn of_areas(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "areas" => ticks(&[
            (is(Networks), "area-networks"),
            (p.any(&[Admission, Funding, Outcomes, Level, Proctoring]), "area-education"),
            (p.any(&[Adverts, Filters, Candidates, Terms, Promotion, TasksByTraits, Monitors, Appraises]), "area-work"),
            (p.any(&[Benefits, Credit, LifeHealth, OtherInsurance, Calls, Dispatch, Triage]), "area-services"),
            (p.any(&[VictimRisk, PoliceTruth, Evidence, Offending, PoliceTraits, PoliceProfiles]), "area-police"),
            (p.any(&[MigrationTruth, MigrationRisk, Applications, Detects]), "area-migration"),
            (p.any(&[Interprets, Applies, VoteInfluence]), "area-justice"),
        ]),
        "police-for" => yes_no(is(ForPolice)),
        "migration-for" => yes_no(is(ForMigration)),
        "justice-for" => first(&[(is(ForCourt), "court"), (is(ForDisputes), "dispute-body")], "neither"),
        "benefits-for" => yes_no(is(ForAuthority)),
        "people-after-all" => yes_no(is(AboutPersons)),
        "networks" => ticks(&[(is(NetworksGuard), "guards"), (is(NetworksFailure), "failure-endangers")]),
        "networks-guards" => yes_no(is(NetworksGuard)),
        "networks-failure" => Some("undecided".to_owned()),
        "networks-limits" => ticks(&[(is(NetworksCyber), "cyber-only")]),
        "critical-entity" => yes_no(is(CriticalEntity)),
        "education" => ticks(&[
            (is(Admission), "admission"),
            (is(Funding), "study-funding"),
            (is(Outcomes), "outcomes"),
            (is(Level), "level"),
            (is(Proctoring), "proctoring"),
        ]),
        "education-context" => first(&[(is(Institution), "institution")], "own-initiative"),
        "education-funding" => yes_no(is(FundingDecides)),
        "education-counts" => yes_no(is(OutcomesCount)),
        "education-test" => yes_no(is(ControlledTest)),
        "work" => ticks(&[
            (is(Adverts), "adverts"),
            (is(Filters), "filters-applications"),
            (is(Candidates), "evaluates-candidates"),
            (is(Terms), "terms"),
            (is(Promotion), "promotion-termination"),
            (is(TasksByTraits), "allocates-by-traits"),
            (is(Monitors), "monitors-workers"),
            (is(Appraises), "evaluates-workers"),
        ]),
        "work-adverts" => yes_no(is(AdvertsObjective)),
        "work-terms" => yes_no(is(TermsTrivial)),
        "work-monitoring" => ticks(&[(is(OtherEndsOnly), "other-ends-only")]),
        "services" => ticks(&[
            (is(Benefits), "entitlement"),
            (is(Credit), "credit-score"),
            (p.any(&[LifeHealth, OtherInsurance]), "insurance"),
            (is(Calls), "emergency-calls"),
            (is(Dispatch), "dispatch"),
            (is(Triage), "triage"),
        ]),
        "benefits" => yes_no(is(BenefitsEssential)),
        "credit" => ticks(&[
            (is(CreditFraud), "fraud-solely"),
            (is(CreditNonEssential), "non-essential"),
            (is(CreditCompany), "company-credit"),
        ]),
        "insurance-kind" => ticks(&[(is(LifeHealth), "life-health"), (is(OtherInsurance), "other-insurance")]),
        "insurance-task" => ticks(&[(is(InsuranceRisk), "assesses-risk"), (is(InsurancePrice), "calculates-price")]),
        "police" => ticks(&[
            (is(VictimRisk), "victim-risk"),
            (is(PoliceTruth), "truthfulness"),
            (is(Evidence), "evidence"),
            (is(Offending), "offending"),
            (is(PoliceTraits), "traits-past-crime"),
            (is(PoliceProfiles), "profiles"),
        ]),
        "migration" => ticks(&[
            (is(MigrationTruth), "truthfulness"),
            (is(MigrationRisk), "traveller-risk"),
            (is(Applications), "applications"),
            (is(Detects), "detects"),
        ]),
        "migration-limits" => ticks(&[(is(DocumentsOnly), "documents-only")]),
        "justice" => ticks(&[
            (is(Interprets), "interprets"),
            (is(Applies), "applies-law"),
            (is(VoteInfluence), "influences-vote"),
        ]),
        "dispute-effect" => yes_no(is(LegalEffect)),
        "vote" => ticks(&[(is(VoteExposure), "directly-exposed")]),
        _ => None,
    }
}

/// Article 6(3): the same answers for every use.
fn of_task(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id.split('@').next().unwrap_or(id) {
        "task" => ticks(&[
            (is(TaskNarrow), "narrow"),
            (is(TaskImproves), "improves"),
            (is(TaskCompares), "compares"),
            (is(TaskPrepares), "prepares"),
        ]),
        "task-narrow" => ticks(&[(is(TaskNarrow), "limited"), (is(TaskNarrow), "fixed-criteria")]),
        "task-improves" => ticks(&[(is(TaskImproves), "completed"), (is(TaskImproves), "only-refines")]),
        "task-patterns" => ticks(&[
            (is(TaskCompares), "all-completed"),
            (is(TaskCompares), "only-compares"),
            (is(TaskCompares), "proper-review"),
        ]),
        "task-prepares" => ticks(&[(is(TaskPrepares), "before-assessment"), (is(TaskPrepares), "low-effect")]),
        "task-narrow-value"
        | "task-improves-result"
        | "task-patterns-replaces"
        | "task-prepares-case"
        | "task-prepares-evidence" => yes_no(false),
        "task-influence" => yes_no(is(NoInfluence)),
        // Without a declaration nobody has said anything yet.
        "task-declared" => yes_no(is(Declared)),
        "combined" => yes_no(is(Combined)),
        _ => None,
    }
}

fn of_people(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "people-see" => ticks(&[
            (is(Interacts), "talks"),
            (is(Perceived), "perceived"),
            (is(MakesMedia), "publishes-media"),
            (is(PublishesText), "publishes-text"),
        ]),
        "interaction" => {
            ticks(&[(is(Interacts), "answers"), (is(Interacts), "directly"), (is(Interacts), "with-people")])
        }
        "interaction-exceptions" => ticks(&[
            (is(Obvious), "obvious"),
            (is(InteractionByLaw), "authorised-by-law"),
            (is(ReportsCrime), "public-reporting"),
        ]),
        "content-exceptions" => ticks(&[
            (is(StandardEditing), "standard-editing"),
            (is(NotAltered), "not-altered"),
            (is(ContentByLaw), "authorised-by-law"),
        ]),
        "content-outside" => ticks(&[(is(Code), "code")]),
        "generator-date" => yes_no(is(BeforeAugust2026)),
        "exposed" => ticks(&[(is(Exposed), "people-exposed"), (is(ExposedByLaw), "permitted-by-law")]),
        "media" => ticks(&[
            (is(Resembles), "resembles"),
            (is(Authentic), "appears-authentic"),
            (is(Artistic), "artistic"),
            (is(MediaByLaw), "authorised-by-law"),
        ]),
        "media-authentic" => yes_no(is(Authentic)),
        "public-text" => ticks(&[
            (is(PublicInterest), "public-interest"),
            (is(Reviewed), "reviewed"),
            (is(Editorial), "editorial-responsibility"),
            (is(ChangedAfter), "changed-after"),
        ]),
        _ => None,
    }
}

fn of_model(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "model" => ticks(&[
            (is(OwnModel), "own-model"),
            (is(ChangesModel), "changed-model"),
            (p.all(&[Developed, Trained]) && !p.any(&[OwnModel, ChangesModel]), "task-model"),
        ]),
        "model-ability" => ticks(&[(is(Language), "generates-language"), (is(Integrable), "integrable")]),
        "model-compute" => first(&[(is(Above25), "above-25"), (is(Above23), "between")], "below-23"),
        "model-general" => yes_no(is(General)),
        "modifier-compute" => first(&[(is(AboveThird), "above-third")], "below-third"),
        "modifier-change" => yes_no(is(ChangedMuch)),
        "model-market" => first(
            &[
                (is(InternalOnly), "internal-only"),
                (is(OutsideUnion), "outside-union-only"),
                (is(OnMarket), "supplied"),
            ],
            "not-yet-supplied",
        ),
        "original-systemic" => yes_no(is(OriginalSystemic)),
        "systemic" => ticks(&[(is(MostAdvanced), "most-advanced"), (is(Designated), "designated")]),
        "systemic-rebutted" => yes_no(is(Rebutted)),
        "model-open" => ticks(&[
            (is(ModelLicence), "open-licence"),
            (is(ModelNoMoney), "not-monetised"),
            (is(Weights), "public-weights"),
        ]),
        "model-duties" => ticks(&[(is(ModelBefore2025), "before-august-2025")]),
        "organisation" => ticks(&[
            (is(Financial), "financial-institution"),
            (is(PublicBody), "public-law-body"),
            (is(PublicServices), "public-services"),
            (is(UnionBody), "union-body"),
        ]),
        "size" => Some("larger".to_owned()),
        "using" => ticks(&[(is(Workplace), "at-the-workplace"), (is(ImpactAssessment), "data-protection")]),
        "decisions" => ticks(&[
            (is(DecidesOnPersons), "decides-on-persons"),
            (is(DecidesOnPersons) && is(Adverse), "adverse-effect"),
        ]),
        "standards" => yes_no(is(Standards)),
        "since" => ticks(&[
            (is(Legacy), "before-chapter-iii"),
            (is(DesignChange), "significant-change"),
            (is(LegacyForAuthority), "for-authorities"),
            (is(LargeScale), "large-scale-it"),
        ]),
        _ => None,
    }
}
