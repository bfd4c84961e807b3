//! Article 50: transparency towards people, on top of any other class (Article 50(6)).
//!
//! Paragraphs 1 and 2 bind providers, 3 and 4 deployers. INTERPRETATION: a system that talks with people, or that reads
//! emotions or sorts people by their body, is a "transparency" system in anybody's hands, and the result says whose duty
//! it is. Marking under paragraph 2 is built into a generator and leaves its mere users nothing to do, so for them it is
//! information only; paragraph 4 turns on what a deployer publishes.

use super::biometrics::{BIOMETRIC_CATEGORISATION, EMOTION_RECOGNITION};
use super::new_provider::NEW_PROVIDER;
use super::roles::{
    AUTHORISED_REPRESENTATIVE, DEPLOYER, DISTRIBUTOR, IMPORTER, OWN_VERSION, PRODUCT_MANUFACTURER, PROVIDER,
};
use super::{Fact as F, R, RuleId as Id, adopted, guide, law};
use crate::engine::Cond::{All, Any, Holds, Is, Not};
use crate::law::GuideDoc::Transparency;
use crate::law::art;

/// Paragraph 1: systems meant to interact directly with people, unless that it is AI is obvious, or the law authorises it
/// for criminal matters and it is not open to the public for reporting offences.
pub static INTERACTION: R = R {
    guide: &[guide(Transparency, "26-49")],
    unless: &[
        law(Id::Obvious, art(50).par(1), Is(F::ObviousAi)),
        R {
            unless: &[law(Id::PublicReporting, art(50).par(1), Is(F::PublicReporting))],
            ..law(Id::CriminalMatters, art(50).par(1), Is(F::InteractionAuthorised))
        },
    ],
    ..law(
        Id::Interaction,
        art(50).par(1),
        All(&[Is(F::Interacts), Is(F::InteractsDirectly), Is(F::InteractsWithPeople)]),
    )
};

/// Paragraph 2: systems that generate synthetic audio, image, video or text mark their output.
/// OPEN: the text speaks of input "provided by the deployer"; private users are not deployers. Read as: by the user.
///
/// Everything that lifts the duty must hold for all of the output: the duty follows the function used (guidelines,
/// paragraph 92). That it makes content for people is enough, whatever else was said of what it produces.
pub static SYNTHETIC_CONTENT: R = R {
    guide: &[guide(Transparency, "57-93")],
    unless: &[
        law(Id::StandardEditing, art(50).par(2), Is(F::StandardEditing)),
        law(Id::InputNotAltered, art(50).par(2), Is(F::InputNotAltered)),
        law(Id::CriminalMatters, art(50).par(2), Is(F::ContentAuthorised)),
        adopted(Id::OutsideMarking, art(50).par(2), &[guide(Transparency, "64-68, 87-88")], Is(F::ContentOutside)),
        adopted(Id::NotPerceived, art(50).par(2), &[guide(Transparency, "63, 67-68")], Not(&Is(F::ContentPerceived))),
    ],
    ..law(Id::SyntheticContent, art(50).par(2), Any(&[Is(F::OutputText), Is(F::OutputMedia), Is(F::ContentPerceived)]))
};

/// Paragraph 2 for whoever answers: a mere user of somebody else's generator has nothing to mark. Who changed it or put
/// the own name on it is no mere user (guidelines, paragraph 11), nor is whom Article 25(1) makes a provider.
pub static MARKING: R = R {
    guide: &[guide(Transparency, "57-93")],
    unless: &[law(
        Id::UserOfGenerator,
        art(50).par(2),
        All(&[
            Is(F::Uses),
            Not(&Holds(&PROVIDER)),
            Not(&Holds(&IMPORTER)),
            Not(&Holds(&DISTRIBUTOR)),
            Not(&Holds(&PRODUCT_MANUFACTURER)),
            Not(&Holds(&AUTHORISED_REPRESENTATIVE)),
            Not(&Holds(&OWN_VERSION)),
            Not(&Holds(&NEW_PROVIDER)),
        ]),
    )],
    ..law(Id::Marking, art(50).par(2), Holds(&SYNTHETIC_CONTENT))
};

/// Paragraph 3: people exposed to emotion recognition or biometric categorisation are told.
pub static EXPOSURE_NOTICE: R = R {
    guide: &[guide(Transparency, "100-109")],
    unless: &[law(Id::PermittedForCrime, art(50).par(3), Is(F::ExposureAuthorised))],
    ..law(
        Id::ExposureNotice,
        art(50).par(3),
        All(&[Any(&[Holds(&EMOTION_RECOGNITION), Holds(&BIOMETRIC_CATEGORISATION)]), Is(F::ExposedPeople)]),
    )
};

/// Paragraph 4, first subparagraph, with Article 3(60): deep fakes are disclosed by who makes them.
pub static DEEP_FAKE: R = R {
    guide: &[guide(Transparency, "110-125")],
    unless: &[law(Id::CriminalMatters, art(50).par(4).sub(1), Is(F::MediaAuthorised))],
    ..law(
        Id::DeepFake,
        art(50).par(4).sub(1),
        All(&[Holds(&DEPLOYER), Is(F::MakesMedia), Is(F::MediaResembles), Is(F::MediaAppearsAuthentic)]),
    )
};

/// Paragraph 4, first subparagraph, last sentence: in an evidently artistic, satirical or fictional work, disclosure is
/// limited to what does not spoil the work. An attenuation, not an exemption.
pub static ARTISTIC_WORK: R =
    law(Id::ArtisticWork, art(50).par(4).sub(1), All(&[Holds(&DEEP_FAKE), Is(F::MediaArtistic)]));

/// Paragraph 4, second subparagraph: published text that informs the public on matters of public interest, unless a
/// person reviewed it and somebody holds editorial responsibility.
pub static PUBLIC_TEXT: R = R {
    guide: &[guide(Transparency, "126-139")],
    unless: &[
        law(Id::CriminalMatters, art(50).par(4).sub(2), Is(F::TextAuthorised)),
        R {
            guide: &[guide(Transparency, "134-138")],
            unless: &[adopted(
                Id::ChangedAfterReview,
                art(50).par(4).sub(2),
                &[guide(Transparency, "136")],
                Is(F::TextChangedAfter),
            )],
            ..law(Id::EditorialReview, art(50).par(4).sub(2), All(&[Is(F::TextReviewed), Is(F::TextResponsibility)]))
        },
    ],
    ..law(
        Id::PublicText,
        art(50).par(4).sub(2),
        All(&[Holds(&DEPLOYER), Is(F::PublishesText), Is(F::TextPublicInterest)]),
    )
};
