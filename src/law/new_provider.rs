//! Article 25(1) and (3): who counts as provider of a high-risk system without having developed it. Decided after the class.

use super::annex_iii::ANY_USE;
use super::high_risk::{HIGH_RISK, SAFETY_COMPONENT, THIRD_PARTY_ASSESSMENT};
use super::roles::{BRANDS, GIVES_PURPOSE, PROVIDER};
use super::{Fact as F, R, RuleId as Id, law};
use crate::engine::Cond::{All, Any, Holds, Is, Not, Unsettled};
use crate::law::art;

/// Article 25(1)(a): puts the own name on a high-risk system that is already on the market or in service. Article 25(3) is
/// a rule of its own for safety components of Section A alone.
/// INTERPRETATION: a contract may share out duties, but authorities hold whoever puts the name on it (recital 84).
/// INTERPRETATION: whoever supplies a system with an own product under the own name had it developed (Article 3(3)) or puts
/// the name on somebody else's (this point); either way they are its provider.
pub static NEW_PROVIDER_NAME: R = law(
    Id::NewProviderName,
    art(25).par(1).pt("a"),
    All(&[
        BRANDS,
        Not(&Holds(&PROVIDER)),
        Holds(&HIGH_RISK),
        Not(&All(&[Holds(&MANUFACTURER_AS_PROVIDER), Not(&Any(ANY_USE)), Not(&Is(F::RebrandsExisting))])),
        Any(&[Not(&Is(F::ChangedPurpose)), Is(F::HighRiskFromStart)]),
    ]),
);

/// Article 25(1)(b) with 3(23): a change that was not foreseen in the conformity assessment and affects compliance or
/// the assessed purpose, where the system stays high-risk.
/// OPEN: whether a new purpose alone, with nothing changed in the system, is such a change: Article 3(23) names a modified
/// purpose among its results, recital 128 sees a new system. Kept open, never "no".
///
/// High-risk now, not from the start, and yet for the purpose that its provider gave it: not all of this can be true, and
/// which part is wrong is not known, so that the role stays open.
pub static NEW_PROVIDER_MODIFICATION: R = law(
    Id::NewProviderModification,
    art(25).par(1).pt("b"),
    All(&[
        Any(&[
            All(&[Is(F::Modified), Not(&Is(F::ModificationForeseen)), Is(F::ModificationSubstantial)]),
            Unsettled(&Is(F::ChangedPurpose)),
        ]),
        Not(&Holds(&PROVIDER)),
        Any(&[Is(F::HighRiskFromStart), Unsettled(&Not(&Any(&[Is(F::HighRiskFromStart), Is(F::ChangedPurpose)])))]),
        Holds(&HIGH_RISK),
    ]),
);

/// Article 25(1)(c): a new purpose makes a system high-risk that was not.
pub static NEW_PROVIDER_PURPOSE: R = law(
    Id::NewProviderPurpose,
    art(25).par(1).pt("c"),
    All(&[Not(&Holds(&PROVIDER)), Not(&Holds(&MANUFACTURER_AS_PROVIDER)), Holds(&HIGH_RISK), GIVES_PURPOSE]),
);

/// Article 25(1): whoever is treated as provider of a high-risk system, decided after the tier.
pub static NEW_PROVIDER: R = law(
    Id::NewProvider,
    art(25).par(1),
    Any(&[Holds(&NEW_PROVIDER_NAME), Holds(&NEW_PROVIDER_MODIFICATION), Holds(&NEW_PROVIDER_PURPOSE)]),
);

/// Article 25(3): for safety components of Section A products, the manufacturer counts as provider.
pub static MANUFACTURER_AS_PROVIDER: R = law(
    Id::ManufacturerAsProvider,
    art(25).par(3),
    All(&[Is(F::WithOwnProduct), Is(F::AnnexISectionA), Holds(&SAFETY_COMPONENT), Holds(&THIRD_PARTY_ASSESSMENT)]),
);
