//! Article 5(1)(h) with paragraphs 2 to 5: live identification in public for law enforcement.

use super::biometrics::REMOTE_IDENTIFICATION;
use super::prohibited::ALWAYS;
use super::roles::DEPLOYER;
use super::{C, Fact as F, R, RuleId as Id, guide, law};
use crate::engine::Cond::{All, Any, Holds, Is, Not};
use crate::law::GuideDoc::Prohibited;
use crate::law::art;

/// One of the three objectives of point (h).
const OBJECTIVE: C = Any(&[Is(F::ObjectiveVictims), Is(F::ObjectiveThreat), Is(F::ObjectiveSuspect)]);

/// What paragraphs 1 to 5 permit: an objective, and every safeguard.
const PERMITTED: C = All(&[
    OBJECTIVE,
    Is(F::SafeguardNecessary),
    Is(F::SafeguardNationalLaw),
    Is(F::SafeguardTargeted),
    Is(F::SafeguardProportionate),
    Is(F::SafeguardImpactAssessment),
    Is(F::SafeguardRegistered),
    Is(F::SafeguardAuthorised),
    Is(F::SafeguardNoSoleDecision),
    Is(F::SafeguardNotified),
]);

/// No authorisation for one of the objectives is stated, which is the heart of the exception (paragraph 3).
static NOT_AUTHORISED: R = R {
    unless: &[law(Id::Authorised, art(5).par(3), All(&[OBJECTIVE, Is(F::SafeguardAuthorised)]))],
    ..law(Id::NotAuthorised, art(5).par(3), ALWAYS)
};

/// The use that point (h) speaks of, whatever permits it: to it the safeguards are due.
///
/// Only use is prohibited, so only deployers are caught (guidelines, paragraph 291), and only by a use that is law enforcement
/// itself (Article 3(46)): for whom else the system is meant does not matter.
pub(super) const LIVE_USE: C = All(&[
    Holds(&DEPLOYER),
    Holds(&REMOTE_IDENTIFICATION),
    Is(F::RealTime),
    Is(F::PublicPlace),
    Is(F::OwnLawEnforcement),
]);

/// Point (h): the use of real-time remote biometric identification in publicly accessible spaces for law enforcement,
/// unless it is strictly necessary for one of three objectives and every safeguard of paragraphs 2 to 5 is met.
///
/// Where an authorisation is stated and other safeguards are not mentioned, the prohibition is open, and not established
/// with an exception to be checked.
pub static LIVE_IDENTIFICATION: R = R {
    guide: &[guide(Prohibited, "289-429")],
    unless: &[law(Id::PermittedIdentification, art(5).par(1).pt("h"), PERMITTED)],
    ..law(
        Id::LiveIdentification,
        art(5).par(1).pt("h"),
        All(&[
            LIVE_USE,
            // Or it is known whether the exception applies.
            Any(&[Holds(&NOT_AUTHORISED), PERMITTED, Not(&PERMITTED)]),
        ]),
    )
};
