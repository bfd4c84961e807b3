//! High-risk: Article 6(1) with Annex I, 6(2) with Annex III, and the derogation of 6(3).

use super::facts::{Is::*, Profile};
use super::practices::remote;
use super::scope::provider;
use super::truth::Say;

/// Article 3(14), 6(1a), 6(1b).
pub(super) fn safety_component(p: &Profile) -> bool {
    let safety = p.any(&[SafetyFunction, EndangersPeople, EndangersProperty]);
    p.is(Component) && safety && (p.is(EndangersPeople) || !p.is(Convenience))
}

/// Article 6(1), 6(1c).
fn product_route(p: &Profile) -> bool {
    (p.is(Itself) || safety_component(p)) && p.is(OutsideBody) && !p.is(BodyForSpectrum)
}

/// Every route, as the report names them.
pub(super) fn routes(p: &Profile) -> Vec<(&'static str, Say)> {
    let mut routes = vec![
        ("annex-i-a", Say::from(p.is(SectionA) && product_route(p))),
        ("annex-i-b", Say::from(p.is(SectionB) && product_route(p))),
    ];
    routes.extend(listed(p).into_iter().map(|(name, listed)| (name, kept(p).and(listed))));
    routes
}

/// Annex III, each use by itself.
pub(super) fn listed(p: &Profile) -> Vec<(&'static str, bool)> {
    let emotion = p.is(EmotionsFromBody) && !p.is(PhysicalStatesOnly);
    let sensitive = p.any(&[ListedTrait, EthnicOrigin, ProtectedTrait]);
    let monitored = p.any(&[Monitors, Appraises]) && !p.is(OtherEndsOnly);
    let justice = p.any(&[Interprets, Applies]);
    vec![
        // Access alone, by the draft guidelines and recital 54.
        ("annex-iii-1-a", remote(p) && !p.is(AccessOnly)),
        ("annex-iii-1-b", p.is(Categorises) && sensitive && !p.is(Ancillary)),
        ("annex-iii-1-c", emotion),
        // Recital 55: not for cybersecurity alone. The draft reads "critical" as designated (Article 3(62)).
        (
            "annex-iii-2",
            p.all(&[Networks, CriticalEntity]) && p.any(&[NetworksGuard, NetworksFailure]) && !p.is(NetworksCyber),
        ),
        ("annex-iii-3-a", p.is(Admission) || p.all(&[Funding, FundingDecides])),
        ("annex-iii-3-b", p.all(&[Institution, Outcomes, OutcomesCount])),
        ("annex-iii-3-c", p.all(&[Institution, Level])),
        ("annex-iii-3-d", p.all(&[Institution, Proctoring, ControlledTest])),
        ("annex-iii-4-a", p.any(&[Filters, Candidates]) || p.is(Adverts) && !p.is(AdvertsObjective)),
        ("annex-iii-4-b", p.is(Terms) && !p.is(TermsTrivial) || p.any(&[Promotion, TasksByTraits]) || monitored),
        ("annex-iii-5-a", p.all(&[Benefits, BenefitsEssential, ForAuthority])),
        ("annex-iii-5-b", p.is(Credit) && !p.any(&[CreditFraud, CreditNonEssential, CreditCompany])),
        ("annex-iii-5-c", p.is(LifeHealth) && p.any(&[InsuranceRisk, InsurancePrice])),
        ("annex-iii-5-d", p.any(&[Calls, Dispatch, Triage])),
        ("annex-iii-6-a", p.all(&[VictimRisk, ForPolice])),
        ("annex-iii-6-b", p.all(&[PoliceTruth, ForPolice])),
        ("annex-iii-6-c", p.all(&[Evidence, ForPolice])),
        ("annex-iii-6-d", p.any(&[Offending, PoliceTraits]) && p.is(ForPolice)),
        ("annex-iii-6-e", p.all(&[PoliceProfiles, ForPolice])),
        ("annex-iii-7-a", p.all(&[MigrationTruth, ForMigration])),
        ("annex-iii-7-b", p.all(&[MigrationRisk, ForMigration])),
        ("annex-iii-7-c", p.all(&[Applications, ForMigration])),
        ("annex-iii-7-d", p.all(&[Detects, ForMigration]) && !p.is(DocumentsOnly)),
        ("annex-iii-8-a", justice && (p.is(ForCourt) || p.all(&[ForDisputes, LegalEffect]))),
        ("annex-iii-8-b", p.all(&[VoteInfluence, VoteExposure])),
    ]
}

/// Article 3(52): automated processing of personal data to evaluate personal aspects.
pub(super) fn profiles(p: &Profile) -> bool {
    p.all(&[AboutPersons, PersonalData, Evaluates])
}

/// Whether one of the conditions of Article 6(3) is met, without influence, and not as a part of a larger whole.
fn limited(p: &Profile) -> bool {
    p.any(&[TaskNarrow, TaskImproves, TaskCompares, TaskPrepares]) && p.is(NoInfluence) && !p.is(Combined)
}

/// Whether a use that Annex III lists stays high-risk: Article 6(3). The test is about the system; who is not the provider
/// has the provider's assessment (6(4)) or not.
fn kept(p: &Profile) -> Say {
    if profiles(p) || !limited(p) {
        return Say::Yes;
    }
    if provider(p) || p.is(Declared) || p.is(PurposeChanged) && !p.is(FromStart) { Say::No } else { Say::Open }
}

/// Article 6(4): the provider's own conclusion that a use which Annex III lists is not high-risk.
pub(super) fn derogated(p: &Profile) -> bool {
    listed(p).iter().any(|(_, listed)| *listed) && kept(p) == Say::No
}
