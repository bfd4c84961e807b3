//! Article 5: prohibited practices, with every cumulative condition and every exception.
//!
//! Article 5 applies whatever the age of a system (Article 111) and whatever Article 6(3) says. A practice that an
//! exception leaves open to use goes on to the high-risk test.

use super::biometrics::BIOMETRIC_CATEGORISATION;
use super::roles::{DEPLOYER, PROVIDER};
use super::{C, Fact as F, R, RuleId as Id, adopted, guide, law};
use crate::engine::Basis::{AdoptedGuidance, DraftGuidance};
use crate::engine::Cond::{All, Any, Holds, Is, Not, Per};
use crate::law::GuideDoc::{HighRiskDraft, OmnibusRecital, Prohibited};
use crate::law::{art, recital};

/// Point (a): subliminal, manipulative or deceptive techniques that aim at or lead to materially distorted behaviour,
/// by an appreciably impaired decision that would not have been taken otherwise, with significant harm at least likely.
pub static MANIPULATION: R = R {
    guide: &[guide(Prohibited, "60-135")],
    unless: &[
        // Free, informed choice with the influence known takes away what makes a technique manipulative. Where stimuli
        // cannot be noticed, only this or treatment with consent helps.
        adopted(
            Id::OpenPersuasion,
            art(5).par(1).pt("a"),
            &[guide(Prohibited, "127-131")],
            All(&[Is(F::OpenPersuasion), Not(&Is(F::Deceptive))]),
        ),
        law(Id::MedicalTreatment, recital(29), Is(F::MedicalTreatment)),
    ],
    ..law(
        Id::Manipulation,
        art(5).par(1).pt("a"),
        All(&[
            Any(&[Is(F::Subliminal), Is(F::Manipulative), Is(F::Deceptive)]),
            Any(&[Is(F::ManipulationObjective), Is(F::ManipulationEffect)]),
            Is(F::ImpairsDecision),
            Is(F::WouldNotHaveActed),
            Is(F::ManipulationHarm),
        ]),
    )
};

/// Point (b): use of a vulnerability due to age, disability or a social or economic situation, that aims at or leads to
/// materially distorted behaviour, with significant harm at least likely. No "informed decision" element.
pub static EXPLOITATION: R = R {
    guide: &[guide(Prohibited, "101-125")],
    unless: &[law(Id::MedicalTreatment, recital(29), Is(F::MedicalTreatment))],
    ..law(
        Id::Exploitation,
        art(5).par(1).pt("b"),
        All(&[
            Is(F::VulnerablePeople),
            Is(F::ExploitsVulnerability),
            Any(&[Is(F::ExploitationObjective), Is(F::ExploitationEffect)]),
            Is(F::ExploitationHarm),
        ]),
    )
};

/// Places on the market or puts into service, which Article 5(1a)(a) ties to no role: any supply counts, and so does
/// taking a system of one's own into use. Whoever resells supplies for first use (Article 3(11)), and whoever changed a
/// system or put a name on it supplies a system of that kind.
const SUPPLIES: C = Any(&[
    Holds(&PROVIDER),
    Is(F::SuppliesToOthers),
    Is(F::SuppliesOnward),
    Is(F::FirstOnUnionMarket),
    Is(F::WithOwnProduct),
    Is(F::RebrandsExisting),
]);

/// Generates or manipulates images, video or sound: said of what it produces, or of the people in it.
const MAKES_MEDIA: C = Any(&[Is(F::OutputMedia), Is(F::LifelikePeople)]);

/// Point (ba) with paragraphs 1a and 1b: realistic intimate material of an identifiable person without explicit consent.
///
/// Whoever supplies is caught by the intended purpose, or by foreseeable and reproducible output without adequate
/// safeguards; the deployer only by using the system in order to make such material.
pub static INTIMATE_MATERIAL: R = R {
    guide: &[guide(OmnibusRecital, "10-16")],
    unless: &[
        // Whoever supplies the system must see to it that consent is secured; a clause in the terms does not.
        law(
            Id::IntimateConsent,
            art(5).par(1).pt("ba"),
            All(&[Is(F::IntimateConsent), Any(&[Not(&SUPPLIES), Is(F::IntimateConsentSecured)])]),
        ),
        R {
            guide: &[guide(OmnibusRecital, "12")],
            ..law(Id::IntimateMedical, art(5).par(1).pt("ba"), Is(F::IntimateMedical))
        },
        law(Id::HarmlessEdit, art(5).par_with(1, 'b'), Is(F::HarmlessEdit)),
    ],
    ..law(
        Id::IntimateMaterial,
        art(5).par(1).pt("ba"),
        All(&[
            MAKES_MEDIA,
            Is(F::IntimateDepiction),
            Is(F::IdentifiablePerson),
            Is(F::RealisticDepiction),
            Any(&[
                All(&[
                    SUPPLIES,
                    Any(&[Is(F::IntimatePurpose), All(&[Is(F::IntimateForeseeable), Not(&Is(F::IntimateSafeguards))])]),
                ]),
                All(&[Holds(&DEPLOYER), Is(F::IntimateUse)]),
            ]),
        ]),
    )
};

/// Point (bb) with paragraph 1a: child sexual abuse material. Paragraph 1b does not apply.
/// INTERPRETATION: the directive that the point refers to speaks of depictions and live performances, so a system that
/// makes nothing but text is not asked.
pub static ABUSE_MATERIAL: R = R {
    guide: &[guide(OmnibusRecital, "10-16")],
    unless: &[law(Id::AbuseMaterialDefence, art(5).par(1).pt("bb"), Is(F::AbuseMaterialDefence))],
    ..law(
        Id::AbuseMaterial,
        art(5).par(1).pt("bb"),
        All(&[
            MAKES_MEDIA,
            Is(F::AbuseMaterial),
            Any(&[
                All(&[
                    SUPPLIES,
                    Any(&[
                        Is(F::AbuseMaterialPurpose),
                        All(&[Is(F::AbuseMaterialForeseeable), Not(&Is(F::AbuseMaterialSafeguards))]),
                    ]),
                ]),
                All(&[Holds(&DEPLOYER), Is(F::AbuseMaterialUse)]),
            ]),
        ]),
    )
};

/// Point (c): evaluation of people over time on behaviour or characteristics that leads to worse treatment in an
/// unrelated context, or to treatment that is unjustified or disproportionate. Public and private alike.
///
/// An evaluation for one specific lawful purpose with relevant data is outside because it is neither unrelated nor
/// disproportionate; it cures nothing where one of the two remains (guidelines, paragraphs 164-178).
pub static SOCIAL_SCORING: R = R {
    guide: &[guide(Prohibited, "149-178")],
    ..law(
        Id::SocialScoring,
        art(5).par(1).pt("c"),
        All(&[
            Is(F::AboutPersons),
            Is(F::ScoresPeople),
            Is(F::ScoreOnBehaviour),
            Is(F::ScoreOverTime),
            Is(F::ScoreDetriment),
            Any(&[Is(F::ScoreUnrelatedContext), Is(F::ScoreDisproportionate)]),
        ]),
    )
};

/// Point (d): a person's risk of a criminal offence, predicted solely from profiling or personality traits.
pub static CRIME_PREDICTION: R = R {
    guide: &[guide(Prohibited, "184-218")],
    unless: &[
        law(Id::NotSolelyProfiling, art(5).par(1).pt("d"), Is(F::CrimeOtherFacts)),
        law(
            Id::SupportsHumanAssessment,
            art(5).par(1).pt("d"),
            All(&[Is(F::CrimeSupportsHuman), Is(F::CrimeFactsAlready)]),
        ),
        adopted(
            Id::OwnInterest,
            art(5).par(1).pt("d"),
            &[guide(Prohibited, "210-211")],
            All(&[Not(&Is(F::LawEnforcement)), Not(&Is(F::CrimeLegalDuty)), Is(F::CrimeOwnInterest)]),
        ),
        adopted(
            Id::WithinLegalDuty,
            art(5).par(1).pt("d"),
            &[guide(Prohibited, "209")],
            All(&[Not(&Is(F::LawEnforcement)), Is(F::CrimeLegalDuty), Is(F::CrimeWithinLegalLimits)]),
        ),
    ],
    ..law(
        Id::CrimePrediction,
        art(5).par(1).pt("d"),
        All(&[
            Is(F::AboutPersons),
            Is(F::CrimeRiskOfPerson),
            Is(F::CrimeIsCriminal),
            Any(&[Is(F::CrimeByProfiling), Is(F::CrimeByTraits)]),
        ]),
    )
};

/// Point (e): databases for recognising faces, built or enlarged by untargeted scraping with AI.
pub static FACE_SCRAPING: R = R {
    guide: &[guide(Prohibited, "226-236")],
    ..law(
        Id::FaceScraping,
        art(5).par(1).pt("e"),
        All(&[Is(F::FaceDatabase), Is(F::FaceScraping), Is(F::FaceUntargeted), Is(F::FaceFromInternet)]),
    )
};

/// Point (f): emotion recognition at work and in education, save for medical or safety reasons.
///
/// The point names emotions only; the guidelines add intentions (paragraphs 245-247), and read it as limited to signals
/// of the body (paragraphs 250-252). The point has no such limit, so the "no" of whoever infers emotions from texts or
/// other data at work or in education rests on the guidelines.
pub static EMOTIONS_AT_WORK: R = R {
    guide: &[guide(Prohibited, "239-270")],
    unless: &[
        law(Id::MedicalOrSafety, art(5).par(1).pt("f"), Is(F::MedicalOrSafety)),
        // The text has no such exception.
        adopted(Id::OwnTraining, art(5).par(1).pt("f"), &[guide(Prohibited, "254-255")], Is(F::OwnTrainingOnly)),
    ],
    ..law(
        Id::EmotionsAtWork,
        art(5).par(1).pt("f"),
        Any(&[
            All(&[
                Is(F::BiometricData),
                Any(&[Is(F::InfersEmotions), Per(AdoptedGuidance, &Is(F::InfersIntentions))]),
                Is(F::WorkOrEducation),
            ]),
            All(&[Is(F::EmotionsFromOtherData), Not(&Per(AdoptedGuidance, &ALWAYS))]),
        ]),
    )
};

/// What holds of every system. `Not(&Per(basis, &ALWAYS))` is a "no" that rests on that basis: for what the text may cover
/// and guidance does not.
pub(super) const ALWAYS: C = All(&[]);

/// Point (g): individual categorisation that infers race, political opinions, trade union membership, religious or
/// philosophical beliefs, sex life or sexual orientation.
///
/// The point does not name ethnic origin; that it is something else than race rests on the draft guidelines on Article 6,
/// which leave it to Annex III(1)(b).
/// OPEN: the reach of the exception's second half, law enforcement. No reading of ours closes a prohibition: it stays
/// open until whoever answers knows that somebody who may decide has decided it.
pub static SENSITIVE_CATEGORISATION: R = R {
    guide: &[guide(Prohibited, "275-286"), guide(HighRiskDraft, "169")],
    unless: &[
        law(Id::LawfulDataset, art(5).par(1).pt("g"), Is(F::LabelsLawfulDataset)),
        law(
            Id::PoliceCategorisation,
            art(5).par(1).pt("g"),
            All(&[Is(F::LawEnforcement), Is(F::PoliceCategorisation), Is(F::PoliceCategorisationSettled)]),
        ),
    ],
    ..law(
        Id::SensitiveCategorisation,
        art(5).par(1).pt("g"),
        All(&[
            Holds(&BIOMETRIC_CATEGORISATION),
            Any(&[Is(F::InfersListedTrait), All(&[Is(F::InfersEthnicOrigin), Not(&Per(DraftGuidance, &ALWAYS))])]),
            Is(F::CategorisesIndividually),
        ]),
    )
};
