//! Conduct that may be prohibited: Article 5(1)(a) to (e).

use crate::interview::question::{either, gate, no, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{art, recital};

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Conduct,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1),
        options: &[
            gate(O::HiddenMeans, &[F::Subliminal, F::Manipulative, F::Deceptive]),
            gate(O::VulnerableTarget, &[F::VulnerablePeople, F::ExploitsVulnerability]),
            gate(O::RatesPeople, &[F::ScoresPeople]),
            gate(O::PredictsCrime, &[F::CrimeRiskOfPerson, F::CrimeByProfiling, F::CrimeByTraits]),
            gate(O::CollectsFaces, &[F::FaceDatabase]),
            yes(O::RealisticMedia, &[F::LifelikePeople]).opens(&[F::IntimateDepiction, F::AbuseMaterial]),
            yes(O::EmotionsFromData, &[F::EmotionsFromOtherData]),
            // In the place of these there is one neutral line since November 2026.
            yes(O::NudePictures, &[F::LifelikePeople]).opens(&[F::IntimateDepiction]).retired(),
            yes(O::MinorsMaterial, &[F::LifelikePeople, F::AbuseMaterial]).retired(),
        ],
    },
    Question {
        id: Q::HiddenMeans,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("a"),
        options: &[
            yes(O::Subliminal, &[F::Subliminal]),
            yes(O::Manipulative, &[F::Manipulative]),
            yes(O::Deceptive, &[F::Deceptive]),
        ],
    },
    Question {
        id: Q::HiddenEffect,
        page: Page::Conduct,
        kind: Kind::One,
        cite: art(5).par(1).pt("a"),
        options: &[
            yes(O::Objective, &[F::ManipulationObjective]),
            yes(O::LikelyEffect, &[F::ManipulationEffect]),
            no(O::Neither, &[F::ManipulationObjective, F::ManipulationEffect]),
        ],
    },
    Question {
        id: Q::HiddenDecision,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("a"),
        options: &[yes(O::Impairs, &[F::ImpairsDecision]), yes(O::Otherwise, &[F::WouldNotHaveActed])],
    },
    yes_no!(Q::HiddenHarm, Page::Conduct, art(5).par(1).pt("a"), &[F::ManipulationHarm]),
    yes_no!(Q::HiddenOpen, Page::Conduct, art(5).par(1).pt("a"), &[F::OpenPersuasion]),
    Question {
        id: Q::Vulnerable,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("b"),
        options: &[
            yes(O::VulnerablePeople, &[F::VulnerablePeople]),
            yes(O::UsesVulnerability, &[F::ExploitsVulnerability]),
        ],
    },
    Question {
        id: Q::VulnerableEffect,
        page: Page::Conduct,
        kind: Kind::One,
        cite: art(5).par(1).pt("b"),
        options: &[
            yes(O::Objective, &[F::ExploitationObjective]),
            yes(O::LikelyEffect, &[F::ExploitationEffect]),
            no(O::Neither, &[F::ExploitationObjective, F::ExploitationEffect]),
        ],
    },
    yes_no!(Q::VulnerableHarm, Page::Conduct, art(5).par(1).pt("b"), &[F::ExploitationHarm]),
    yes_no!(Q::MedicalTreatment, Page::Conduct, recital(29), &[F::MedicalTreatment]),
    Question {
        id: Q::IntimateContent,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("ba"),
        options: &[
            yes(O::IntimateParts, &[F::IntimateDepiction]),
            yes(O::Identifiable, &[F::IdentifiablePerson]),
            yes(O::Realistic, &[F::RealisticDepiction]),
            yes(O::MinorsMaterial, &[F::AbuseMaterial]),
        ],
    },
    yes_no!(Q::IntimatePurpose, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::IntimatePurpose]),
    yes_no!(Q::IntimateForeseeable, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::IntimateForeseeable]),
    yes_no!(Q::IntimateSafeguards, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::IntimateSafeguards]),
    yes_no!(Q::IntimateUse, Page::Conduct, art(5).par_with(1, 'a').pt("b"), &[F::IntimateUse]),
    Question {
        id: Q::IntimateExceptions,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par_with(1, 'b'),
        options: &[
            yes(O::Consent, &[F::IntimateConsent]),
            yes(O::ConsentSecured, &[F::IntimateConsentSecured]),
            yes(O::LawfulMedical, &[F::IntimateMedical]),
            yes(O::HarmlessEdit, &[F::HarmlessEdit]),
        ],
    },
    yes_no!(Q::AbusePurpose, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::AbuseMaterialPurpose]),
    yes_no!(Q::AbuseForeseeable, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::AbuseMaterialForeseeable]),
    yes_no!(Q::AbuseSafeguards, Page::Conduct, art(5).par_with(1, 'a').pt("a"), &[F::AbuseMaterialSafeguards]),
    yes_no!(Q::AbuseUse, Page::Conduct, art(5).par_with(1, 'a').pt("b"), &[F::AbuseMaterialUse]),
    yes_no!(Q::AbuseDefence, Page::Conduct, art(5).par(1).pt("bb"), &[F::AbuseMaterialDefence]),
    Question {
        id: Q::Score,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("c"),
        options: &[
            yes(O::Scores, &[F::ScoresPeople]),
            yes(O::OnBehaviour, &[F::ScoreOnBehaviour]),
            yes(O::OverTime, &[F::ScoreOverTime]),
            yes(O::WorseTreatment, &[F::ScoreDetriment]),
        ],
    },
    Question {
        id: Q::ScoreContext,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("c"),
        options: &[
            yes(O::UnrelatedContext, &[F::ScoreUnrelatedContext]),
            yes(O::Disproportionate, &[F::ScoreDisproportionate]),
        ],
    },
    Question {
        id: Q::Crime,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("d"),
        options: &[yes(O::PersonRisk, &[F::CrimeRiskOfPerson]), yes(O::CriminalOffence, &[F::CrimeIsCriminal])],
    },
    Question {
        id: Q::CrimeBasis,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("d"),
        options: &[
            yes(O::ByProfiling, &[F::CrimeByProfiling]),
            yes(O::ByTraits, &[F::CrimeByTraits]),
            yes(O::OtherFacts, &[F::CrimeOtherFacts]),
        ],
    },
    Question {
        id: Q::CrimeSupport,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("d"),
        options: &[yes(O::SupportsHuman, &[F::CrimeSupportsHuman]), yes(O::FactsAlready, &[F::CrimeFactsAlready])],
    },
    Question {
        id: Q::CrimeActor,
        page: Page::Conduct,
        kind: Kind::One,
        cite: recital(42),
        options: &[
            no(O::ForAuthority, &[F::CrimeLegalDuty, F::CrimeOwnInterest, F::CrimeWithinLegalLimits]),
            either(O::LegalDuty, &[F::CrimeLegalDuty], &[F::CrimeOwnInterest]),
            either(O::OwnInterest, &[F::CrimeOwnInterest], &[F::CrimeLegalDuty]),
        ],
    },
    yes_no!(Q::CrimeLimits, Page::Conduct, recital(42), &[F::CrimeWithinLegalLimits]),
    Question {
        id: Q::Faces,
        page: Page::Conduct,
        kind: Kind::Many,
        cite: art(5).par(1).pt("e"),
        options: &[
            yes(O::FaceCollection, &[F::FaceDatabase]),
            yes(O::GatheredWithAi, &[F::FaceScraping]),
            yes(O::Untargeted, &[F::FaceUntargeted]),
            yes(O::FromInternet, &[F::FaceFromInternet]),
        ],
    },
];
