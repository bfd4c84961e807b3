//! Articles 3(3) to (8), 2(10) and 25: who is who. Several roles may be held at once.

use super::high_risk::HIGH_RISK;
use super::{Fact as F, R, Role, RuleId as Id, law};
use crate::engine::Basis::OurReading;
use crate::engine::Cond::{All, Any, Holds, Is, Not, Per};
use crate::engine::art;

/// Article 3(3): developed it or had it developed, and places it on the market or puts it into service, own use
/// included, under the own name.
pub static PROVIDER: R = law(
    Id::Provider,
    art(3).par(3),
    All(&[
        Is(F::Developed),
        Any(&[Is(F::SuppliesToOthers), Is(F::Uses), Is(F::WithOwnProduct), Is(F::OfferedInUnion)]),
        Is(F::UnderOwnName),
    ]),
);

/// Article 3(4): uses it under the own authority, save in a personal, non-professional activity (Article 2(10)).
pub static DEPLOYER: R = R {
    unless: &[law(Id::PersonalUse, art(2).par(10), All(&[Is(F::PrivatePerson), Is(F::PurelyPersonal)]))],
    ..law(Id::Deployer, art(3).par(4), All(&[Is(F::Uses), Is(F::OwnAuthority)]))
};

/// Article 3(6): in the Union, first to supply a system that bears the name of somebody outside it.
pub static IMPORTER: R = law(
    Id::Importer,
    art(3).par(6),
    All(&[Is(F::FirstOnUnionMarket), Is(F::EstablishedInUnion), Is(F::BearsThirdCountryName)]),
);

/// Article 3(7): in the supply chain, other than the provider or the importer.
/// INTERPRETATION: whoever developed a system and supplies it for somebody else to bring out under their name is no provider
/// (Article 3(3)), but makes it available in the chain.
pub static DISTRIBUTOR: R = law(
    Id::Distributor,
    art(3).par(7),
    All(&[
        Any(&[
            Is(F::SuppliesOnward),
            Per(OurReading, &All(&[Is(F::Developed), Is(F::SuppliesToOthers), Not(&Is(F::UnderOwnName))])),
        ]),
        Not(&Holds(&PROVIDER)),
        Not(&Holds(&IMPORTER)),
    ]),
);

/// Article 3(5): in the Union, with an accepted written mandate of the provider.
pub static AUTHORISED_REPRESENTATIVE: R = law(
    Id::AuthorisedRepresentative,
    art(3).par(5),
    All(&[Is(F::Represents), Is(F::EstablishedInUnion), Is(F::MandateAccepted)]),
);

/// Article 2(1)(e): supplies it together with a product under the own name or trademark.
pub static PRODUCT_MANUFACTURER: R = law(Id::ProductManufacturer, art(2).par(1).pt("e"), Is(F::WithOwnProduct));

/// Article 25(1)(a): puts the own name on a high-risk system that is already on the market or in service.
/// INTERPRETATION: a contract may share out duties, but authorities hold whoever puts the name on it (recital 84).
pub static NEW_PROVIDER_NAME: R = law(
    Id::NewProviderName,
    art(25).par(1).pt("a"),
    All(&[
        Is(F::RebrandsExisting),
        Not(&Holds(&PROVIDER)),
        Holds(&HIGH_RISK),
        Any(&[Not(&Is(F::ChangedPurpose)), Is(F::HighRiskFromStart)]),
    ]),
);

/// Article 25(1)(b) with 3(23): a change that was not foreseen in the conformity assessment and affects compliance or
/// the assessed purpose, where the system stays high-risk.
pub static NEW_PROVIDER_MODIFICATION: R = law(
    Id::NewProviderModification,
    art(25).par(1).pt("b"),
    All(&[
        Is(F::Modified),
        Not(&Holds(&PROVIDER)),
        Not(&Is(F::ModificationForeseen)),
        Is(F::ModificationSubstantial),
        Is(F::HighRiskFromStart),
        Holds(&HIGH_RISK),
    ]),
);

/// Article 25(1)(c): a new purpose makes a system high-risk that was not.
pub static NEW_PROVIDER_PURPOSE: R = law(
    Id::NewProviderPurpose,
    art(25).par(1).pt("c"),
    All(&[
        Not(&Holds(&PROVIDER)),
        Not(&Holds(&MANUFACTURER_AS_PROVIDER)),
        Holds(&HIGH_RISK),
        Is(F::ChangedPurpose),
        Not(&Is(F::HighRiskFromStart)),
    ]),
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
    All(&[
        Is(F::WithOwnProduct),
        Is(F::AnnexISectionA),
        Holds(&super::high_risk::SAFETY_COMPONENT),
        Holds(&super::high_risk::THIRD_PARTY_ASSESSMENT),
    ]),
);

/// The roles, as held before Article 25 is looked at.
pub static ROLES: [(Role, &R); 7] = [
    (Role::Provider, &PROVIDER),
    (Role::Deployer, &DEPLOYER),
    (Role::Importer, &IMPORTER),
    (Role::Distributor, &DISTRIBUTOR),
    (Role::AuthorisedRepresentative, &AUTHORISED_REPRESENTATIVE),
    (Role::ProductManufacturer, &PRODUCT_MANUFACTURER),
    (Role::ModelProvider, &super::general_purpose::GPAI_PROVIDER),
];
