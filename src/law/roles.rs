//! Articles 3(3) to (8), 2(10) and 25: who is who. Several roles may be held at once.

use super::{C, Fact as F, R, Role, RuleId as Id, adopted, guide, law};
use crate::engine::Basis::OurReading;
use crate::engine::Cond::{All, Any, Holds, Is, Not};
use crate::law::GuideDoc::Transparency;
use crate::law::art;

/// Article 3(3): developed it or had it developed, and places it on the market or puts it into service, own use
/// included, under the own name. A product that is supplied with it bears the own name (Article 2(1)(e)).
pub static PROVIDER: R = law(
    Id::Provider,
    art(3).par(3),
    All(&[
        Is(F::Developed),
        Any(&[Is(F::SuppliesToOthers), Is(F::Uses), Is(F::WithOwnProduct), Is(F::OfferedInUnion), Is(F::UsedInUnion)]),
        Any(&[Is(F::UnderOwnName), Is(F::WithOwnProduct)]),
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

/// Article 3(7): in the supply chain, other than the provider or the importer. Who supplies what somebody else developed
/// makes it available, whatever they call it (Article 3(10)).
pub static DISTRIBUTOR: R = law(
    Id::Distributor,
    art(3).par(7),
    All(&[
        Any(&[
            Is(F::SuppliesOnward),
            Is(F::FirstOnUnionMarket),
            All(&[Is(F::SuppliesToOthers), Not(&Is(F::Developed)), Not(&Is(F::DevelopsForClient))]),
        ]),
        Not(&Holds(&PROVIDER)),
        // The manufacturer who brings it out with an own product is its provider, one way or the other (Article 25(1), (3)).
        Not(&Is(F::WithOwnProduct)),
        Not(&Holds(&IMPORTER)),
    ]),
);

/// Develops it, and somebody else brings it out or runs it under another name: neither provider (Article 3(3)) nor
/// distributor, as the supply to the client comes before anything is on the market (Article 3(9) and (10)).
/// INTERPRETATION: the third party of Article 25(4), which supplies a system that is used in a high-risk one. Article 2(1)
/// does not list it, so whether the Regulation applies to it at all rests on this reading; it must not end as "out of
/// scope", as it owes the agreement of Article 25(4).
pub static DEVELOPER_FOR_OTHERS: R = R {
    basis: OurReading,
    ..law(
        Id::DeveloperForOthers,
        art(25).par(4),
        Any(&[
            Is(F::DevelopsForClient),
            All(&[Is(F::Developed), Not(&Is(F::UnderOwnName)), Not(&Is(F::WithOwnProduct))]),
        ]),
    )
};

/// Article 3(5): in the Union, with an accepted written mandate of the provider.
pub static AUTHORISED_REPRESENTATIVE: R = law(
    Id::AuthorisedRepresentative,
    art(3).par(5),
    All(&[Is(F::Represents), Is(F::EstablishedInUnion), Is(F::MandateAccepted)]),
);

/// Article 2(1)(e): supplies it together with a product under the own name or trademark.
pub static PRODUCT_MANUFACTURER: R = law(Id::ProductManufacturer, art(2).par(1).pt("e"), Is(F::WithOwnProduct));

/// Brings out under the own name what somebody else developed: on a system that is there already, with an own product
/// (Article 2(1)(e)), or by supplying it under the own name.
pub(super) const BRANDS: C = Any(&[
    Is(F::RebrandsExisting),
    Is(F::WithOwnProduct),
    All(&[
        Not(&Is(F::Developed)),
        Is(F::UnderOwnName),
        Any(&[
            Is(F::SuppliesToOthers),
            Is(F::SuppliesOnward),
            All(&[Is(F::FirstOnUnionMarket), Not(&Is(F::BearsThirdCountryName))]),
        ]),
    ]),
]);

/// Whoever changes a system, or brings it out under the own name, and supplies it or puts it into service is its provider
/// (guidelines on Article 50, paragraph 11), also where Article 25(1) says nothing because the system is not high-risk.
pub static OWN_VERSION: R = adopted(
    Id::OwnVersion,
    art(3).par(3),
    &[guide(Transparency, "11")],
    All(&[
        Any(&[BRANDS, Is(F::Modified)]),
        Any(&[
            Is(F::SuppliesToOthers),
            Is(F::SuppliesOnward),
            Is(F::FirstOnUnionMarket),
            Is(F::WithOwnProduct),
            Is(F::Uses),
            Is(F::OfferedInUnion),
            Is(F::UsedInUnion),
        ]),
    ]),
);

/// Whose purpose is tested by Article 6(3), who therefore makes the test and documents it (Article 6(4)): the provider,
/// whoever brings it out with an own product, and whoever gives a new purpose to what was not high-risk (Article 25(1)(c)).
///
/// A name or a change makes a provider only of what is high-risk already (points (a) and (b)), so whether it is stays with the
/// provider who gave it its purpose; so does a new purpose for what was high-risk from the start. INTERPRETATION: the stricter
/// reading, since whoever puts a name on it or changes it might as well make the test again; nothing but our own view would
/// let them close a use of Annex III by themselves.
pub(super) const SETS_PURPOSE: C = Any(&[Holds(&PROVIDER), Is(F::WithOwnProduct), GIVES_PURPOSE]);

/// Article 25(1)(c): a new purpose for what was not high-risk.
pub(super) const GIVES_PURPOSE: C = All(&[Is(F::ChangedPurpose), Not(&Is(F::HighRiskFromStart))]);

/// The roles, by their definitions, before the link to the Union and Article 25 are looked at: see
/// [`bound`](super::links::bound).
pub static ROLES: [(Role, &R); 7] = [
    (Role::Provider, &PROVIDER),
    (Role::Deployer, &DEPLOYER),
    (Role::Importer, &IMPORTER),
    (Role::Distributor, &DISTRIBUTOR),
    (Role::AuthorisedRepresentative, &AUTHORISED_REPRESENTATIVE),
    (Role::ProductManufacturer, &PRODUCT_MANUFACTURER),
    (Role::ModelProvider, &super::general_purpose::GPAI_PROVIDER),
];
