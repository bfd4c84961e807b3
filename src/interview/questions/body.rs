//! Signals of the body: Articles 3(34) to (42), 5(1)(f) to (h), Annex III(1).

use crate::interview::question::{either, gate, keeps_open, no, nothing, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{annex, art};

/// The safeguards of live identification. One that is not mentioned is unknown, not missing.
const SAFEGUARDS: &[F] = &[
    F::SafeguardNecessary,
    F::SafeguardNationalLaw,
    F::SafeguardTargeted,
    F::SafeguardProportionate,
    F::SafeguardImpactAssessment,
    F::SafeguardRegistered,
    F::SafeguardAuthorised,
    F::SafeguardNoSoleDecision,
    F::SafeguardNotified,
];

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::BodyUse,
        page: Page::Body,
        kind: Kind::Many,
        cite: annex(3).par(1),
        options: &[
            yes(O::FindsOut, &[F::IdentifiesPersons]),
            yes(O::Sorts, &[F::Categorises]),
            gate(O::Emotions, &[F::InfersEmotions, F::InfersIntentions]),
            nothing(O::Verifies),
            nothing(O::OtherBodyUse),
        ],
    },
    Question {
        id: Q::Emotion,
        page: Page::Body,
        kind: Kind::One,
        cite: art(3).par(39),
        options: &[
            yes(O::FromBody, &[F::InfersEmotions]),
            either(O::IntentionsOnly, &[F::InfersIntentions], &[F::InfersEmotions]),
            no(O::PhysicalStates, &[F::InfersEmotions, F::InfersIntentions]),
            no(O::FromTextOnly, &[F::InfersEmotions, F::InfersIntentions]),
        ],
    },
    yes_no!(Q::EmotionSetting, Page::Body, art(5).par(1).pt("f"), &[F::WorkOrEducation]),
    Question {
        id: Q::EmotionException,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(1).pt("f"),
        options: &[yes(O::MedicalSafety, &[F::MedicalOrSafety]), yes(O::OwnTraining, &[F::OwnTrainingOnly])],
    },
    Question {
        id: Q::Identify,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(3).par(41),
        options: &[yes(O::NoInvolvement, &[F::WithoutInvolvement]), yes(O::Database, &[F::ReferenceDatabase])],
    },
    Question {
        id: Q::IdentifyLimits,
        page: Page::Body,
        kind: Kind::Many,
        cite: annex(3).par(1).pt("a"),
        options: &[
            yes(O::VerificationOnly, &[F::VerificationOnly]),
            yes(O::AccessOnly, &[F::AccessOnly]),
            yes(O::ClosedSet, &[F::ClosedSetOnly]),
            yes(O::SecurityOnly, &[F::IdentificationForSecurity]),
        ],
    },
    Question {
        id: Q::IdentifyLive,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(1).pt("h"),
        options: &[yes(O::RealTime, &[F::RealTime]), yes(O::PublicPlace, &[F::PublicPlace])],
    },
    // For whom the system is meant is another question: a shop may use what is sold to the police as well.
    yes_no!(Q::OwnLawEnforcement, Page::Body, art(3).par(46), &[F::OwnLawEnforcement]),
    Question {
        id: Q::LiveObjective,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(1).pt("h"),
        options: &[
            yes(O::Victims, &[F::ObjectiveVictims]),
            yes(O::Threat, &[F::ObjectiveThreat]),
            yes(O::Suspect, &[F::ObjectiveSuspect]),
        ],
    },
    Question {
        id: Q::LiveSafeguards,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(2),
        options: &[
            yes(O::StrictlyNecessary, &[F::SafeguardNecessary]).opens(SAFEGUARDS),
            yes(O::NationalLaw, &[F::SafeguardNationalLaw]).opens(SAFEGUARDS),
            yes(O::ConfirmsTarget, &[F::SafeguardTargeted]).opens(SAFEGUARDS),
            yes(O::Weighed, &[F::SafeguardProportionate]).opens(SAFEGUARDS),
            yes(O::ImpactAssessment, &[F::SafeguardImpactAssessment]).opens(SAFEGUARDS),
            yes(O::Registered, &[F::SafeguardRegistered]).opens(SAFEGUARDS),
            yes(O::Authorised, &[F::SafeguardAuthorised]).opens(SAFEGUARDS),
            yes(O::NoSoleDecision, &[F::SafeguardNoSoleDecision]).opens(SAFEGUARDS),
            yes(O::Notified, &[F::SafeguardNotified]).opens(SAFEGUARDS),
            no(O::OthersMissing, SAFEGUARDS),
        ],
    },
    Question {
        id: Q::SortAncillary,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(3).par(40),
        options: &[
            yes(O::LinkedService, &[F::AncillaryFeature]),
            yes(O::TechnicallyNecessary, &[F::AncillaryNecessary]),
        ],
    },
    Question {
        id: Q::SortTrait,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(1).pt("g"),
        options: &[
            yes(O::ListedTrait, &[F::InfersListedTrait]),
            yes(O::EthnicOrigin, &[F::InfersEthnicOrigin]),
            yes(O::SensitiveTrait, &[F::InfersSensitiveTrait]),
            yes(O::ProtectedTrait, &[F::InfersProtectedTrait]),
        ],
    },
    yes_no!(Q::SortIndividually, Page::Body, art(5).par(1).pt("g"), &[F::CategorisesIndividually]),
    Question {
        id: Q::SortDataset,
        page: Page::Body,
        kind: Kind::Many,
        cite: art(5).par(1).pt("g"),
        options: &[
            yes(O::LabelsDataset, &[F::LabelsLawfulDataset]),
            yes(O::PoliceCategorisation, &[F::PoliceCategorisation]),
        ],
    },
    Question {
        id: Q::SortPolice,
        page: Page::Body,
        kind: Kind::One,
        cite: art(5).par(1).pt("g"),
        options: &[
            yes(O::Covered, &[F::PoliceCategorisationSettled]),
            no(O::NotCovered, &[F::PoliceCategorisationSettled]),
            keeps_open(O::Undecided),
        ],
    },
];
