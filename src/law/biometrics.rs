//! Articles 3(39) to (41): what reads, sorts and finds people by signals of the body. Practices, uses and transparency rest on
//! these.

use super::{Fact as F, R, RuleId as Id, guide, law};
use crate::engine::Cond::{All, Any, Is};
use crate::law::GuideDoc::Prohibited;
use crate::law::art;

/// Article 3(39): emotions or intentions, identified or inferred from biometric data.
pub static EMOTION_RECOGNITION: R = law(
    Id::EmotionRecognition,
    art(3).par(39),
    All(&[Is(F::BiometricData), Any(&[Is(F::InfersEmotions), Is(F::InfersIntentions)])]),
);

/// Article 3(40): people put into categories on the basis of biometric data, unless it is an ancillary feature of
/// another commercial service and strictly necessary for objective technical reasons.
pub static BIOMETRIC_CATEGORISATION: R = R {
    unless: &[law(Id::Ancillary, art(3).par(40), All(&[Is(F::AncillaryFeature), Is(F::AncillaryNecessary)]))],
    ..law(Id::BiometricCategorisation, art(3).par(40), All(&[Is(F::BiometricData), Is(F::Categorises)]))
};

/// Article 3(41): identification without active involvement, by comparison with a reference database. Verification, one
/// to one, is something else (Article 3(36), recital 17).
pub static REMOTE_IDENTIFICATION: R = R {
    guide: &[guide(Prohibited, "297-309")],
    unless: &[law(Id::Verification, art(3).par(36), Is(F::VerificationOnly))],
    ..law(
        Id::RemoteIdentification,
        art(3).par(41),
        All(&[Is(F::BiometricData), Is(F::IdentifiesPersons), Is(F::WithoutInvolvement), Is(F::ReferenceDatabase)]),
    )
};
