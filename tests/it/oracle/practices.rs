//! Article 5(1), each point with its conditions, its exceptions, and who can do it.

use super::facts::{Is::*, Profile};
use super::scope::{deployer, third_party};
use super::scope::{importer, provider};
use super::truth::Say;

/// The points, as the report names them.
pub(super) fn practices(p: &Profile) -> Vec<(&'static str, Say)> {
    let supplies =
        provider(p) || importer(p) || third_party(p) && p.any(&[Supplies, Resells, Imports, PutsName, Changes]);
    let uses = deployer(p);
    vec![
        ("art-5-1-a", manipulation(p).into()),
        ("art-5-1-b", exploitation(p).into()),
        ("art-5-1-ba", intimate(p, supplies, uses).into()),
        ("art-5-1-bb", abuse(p, supplies, uses).into()),
        ("art-5-1-c", scoring(p).into()),
        ("art-5-1-d", crime(p).into()),
        ("art-5-1-e", p.all(&[FaceCollection, FacesByAi, FacesUntargeted, FacesFromNet]).into()),
        ("art-5-1-f", emotions(p).into()),
        ("art-5-1-g", categorisation(p)),
        ("art-5-1-h", live(p)),
    ]
}

/// (a); recital 29 and the adopted guidelines take out open persuasion and lawful treatment.
fn manipulation(p: &Profile) -> bool {
    p.all(&[Technique, DistortsBehaviour, ImpairsDecision, HarmsByTechnique]) && !p.any(&[OpenPersuasion, Treatment])
}

/// (b).
fn exploitation(p: &Profile) -> bool {
    p.all(&[Vulnerable, Exploits, DistortsVulnerable, HarmsVulnerable]) && !p.is(Treatment)
}

/// (ba) with 5(1a): supply by purpose, or foreseeable without safeguards; use by its purpose. (1b): harmless edits.
fn intimate(p: &Profile, supplies: bool, uses: bool) -> bool {
    let supply = p.is(IntimatePurpose) || p.is(IntimateForeseeable) && !p.is(IntimateSafeguards);
    let shown = p.all(&[Lifelike, IntimateParts, Identifiable]) && !p.any(&[Consent, HarmlessEdit]);
    shown && (supplies && supply || uses && p.is(IntimateUse))
}

/// (bb) with 5(1a).
fn abuse(p: &Profile, supplies: bool, uses: bool) -> bool {
    let supply = p.is(AbusePurpose) || p.is(AbuseForeseeable) && !p.is(AbuseSafeguards);
    p.all(&[Lifelike, AbuseMaterial]) && !p.is(AbuseDefence) && (supplies && supply || uses && p.is(AbuseUse))
}

/// (c): one of (i) and (ii).
fn scoring(p: &Profile) -> bool {
    p.all(&[Scores, OnBehaviour, OverTime, Worse]) && p.any(&[Unrelated, Disproportionate])
}

/// (d): solely on profiling or traits; the exception for a human assessment that rests on facts already.
fn crime(p: &Profile) -> bool {
    let solely = p.any(&[OnProfiling, OnTraits]) && !p.is(OtherFacts);
    p.all(&[CrimeRisk, Criminal]) && solely && !p.all(&[SupportsHuman, FactsAlready])
}

/// (f), from signals of the body (recital 44, adopted guidelines).
fn emotions(p: &Profile) -> bool {
    p.is(EmotionsFromBody) && !p.is(PhysicalStatesOnly) && p.is(WorkOrEducation) && !p.is(MedicalOrSafety)
}

/// (g); an ancillary feature that is strictly necessary is no categorisation (Article 3(40)).
fn categorisation(p: &Profile) -> Say {
    let caught = p.all(&[Categorises, Individually, ListedTrait]) && !p.any(&[Ancillary, LabelsDataset]);
    caught.into()
}

/// (h): the use for law enforcement, live and in publicly accessible places, unless (i) to (iii) with Article 5(2) to (5).
fn live(p: &Profile) -> Say {
    let used = remote(p) && p.all(&[RealTime, PublicPlace, Police]) && deployer(p);
    if !used {
        return Say::No;
    }
    if !p.is(Objective) || p.is(SafeguardMissing) {
        return Say::Yes;
    }
    // A safeguard that nobody mentioned is neither there nor missing.
    if p.is(Safeguards) { Say::No } else { Say::Open }
}

/// Article 3(41).
pub(super) fn remote(p: &Profile) -> bool {
    p.all(&[Identifies, WithoutInvolvement, Database]) && !p.is(VerificationOnly)
}
