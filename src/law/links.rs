//! Article 2(1): the link to the Union, which each role has for itself.
//!
//! Somebody may be bound as a deployer and not as a provider of the same system, or the other way round.

use super::general_purpose::GPAI_PROVIDER;
use super::high_risk::HIGH_RISK;
use super::new_provider::{MANUFACTURER_AS_PROVIDER, NEW_PROVIDER};
use super::roles::{
    AUTHORISED_REPRESENTATIVE, BRANDS, DEPLOYER, DEVELOPER_FOR_OTHERS, DISTRIBUTOR, IMPORTER, OWN_VERSION,
    PRODUCT_MANUFACTURER, PROVIDER,
};
use super::{C, Fact as F, Role};
use crate::engine::Basis::OurReading;
use crate::engine::Cond::{All, Any, Holds, Is, Not, Per};

/// Points (a) and (c): supplied or put to use in the Union, or its output used there.
const REACHES_UNION: C = Any(&[Is(F::OfferedInUnion), Is(F::UsedInUnion), Is(F::OutputUsedInUnion)]);

/// Supplies it to others in any way.
const SUPPLIES: C =
    Any(&[Is(F::SuppliesToOthers), Is(F::SuppliesOnward), Is(F::FirstOnUnionMarket), Is(F::WithOwnProduct)]);

/// Points (b) and (c): in the Union, or its output used there. Whoever puts it to use in the Union is located there for
/// that use; where nobody is supplied, "offered in the Union" can mean nothing else.
const DEPLOYER_LINK: C = Any(&[
    Is(F::EstablishedInUnion),
    Is(F::UsedInUnion),
    Is(F::OutputUsedInUnion),
    All(&[Is(F::OfferedInUnion), Not(&SUPPLIES)]),
]);

pub(super) const PROVIDER_BOUND: C = All(&[Holds(&PROVIDER), REACHES_UNION]);
pub(super) const DEPLOYER_BOUND: C = All(&[Holds(&DEPLOYER), DEPLOYER_LINK]);
/// Point (d), with Article 3(7): on the Union market. Passing it on and being first to supply it speak of that market.
pub(super) const DISTRIBUTOR_BOUND: C =
    All(&[Holds(&DISTRIBUTOR), Any(&[Is(F::SuppliesOnward), Is(F::FirstOnUnionMarket), REACHES_UNION])]);
/// Point (e): places it on the market, or puts it into service, together with the product.
pub(super) const MANUFACTURER_BOUND: C =
    All(&[Holds(&PRODUCT_MANUFACTURER), Any(&[Is(F::OfferedInUnion), Is(F::UsedInUnion)])]);

/// Whoever Article 25(1) may make a provider is bound by what they do with the system in the Union.
const REACHES_OR_IN_UNION: C = Any(&[REACHES_UNION, Is(F::EstablishedInUnion)]);

/// Everybody who is a provider or is treated as one: by definition, by Article 25, or, where the system is not high-risk, by
/// bringing out a version of their own.
pub(super) const ANY_PROVIDER_BOUND: C = Any(&[
    PROVIDER_BOUND,
    All(&[Any(&[Holds(&NEW_PROVIDER), Holds(&MANUFACTURER_AS_PROVIDER)]), REACHES_OR_IN_UNION]),
    All(&[Holds(&OWN_VERSION), Not(&Holds(&HIGH_RISK)), REACHES_OR_IN_UNION]),
]);

/// Whoever brings out a version of their own, whatever its class: Article 50 speaks to them.
pub(super) const OWN_VERSION_BOUND: C = All(&[Holds(&OWN_VERSION), REACHES_OR_IN_UNION]);

/// Develops it for somebody else who brings it out.
pub(super) const DEVELOPER_FOR_OTHERS_BOUND: C = All(&[Holds(&DEVELOPER_FOR_OTHERS), REACHES_OR_IN_UNION]);

/// Whom the Regulation binds at all, for [`SCOPE`](super::scope::SCOPE). Affected persons (point (g)) have rights, not
/// duties.
pub(super) const ANYBODY_BOUND: C = Any(&[
    PROVIDER_BOUND,
    DEPLOYER_BOUND,
    Holds(&IMPORTER),
    DISTRIBUTOR_BOUND,
    MANUFACTURER_BOUND,
    Holds(&AUTHORISED_REPRESENTATIVE),
    // Whoever Article 25(1) may make a provider is in, even without another role.
    All(&[Any(&[BRANDS, Is(F::Modified)]), REACHES_UNION]),
    Per(OurReading, &DEVELOPER_FOR_OTHERS_BOUND),
]);

macro_rules! statics {
    ($($name:ident = $cond:expr),+ $(,)?) => { $(static $name: C = $cond;)+ };
}
statics! {
    PROVIDER_ROLE = ANY_PROVIDER_BOUND,
    DEPLOYER_ROLE = DEPLOYER_BOUND,
    IMPORTER_ROLE = Holds(&IMPORTER),
    DISTRIBUTOR_ROLE = DISTRIBUTOR_BOUND,
    REPRESENTATIVE_ROLE = Holds(&AUTHORISED_REPRESENTATIVE),
    MANUFACTURER_ROLE = MANUFACTURER_BOUND,
    MODEL_PROVIDER_ROLE = Holds(&GPAI_PROVIDER),
}

/// When somebody holds a role, treated as holding it included, and the Regulation binds them in it.
pub fn bound(role: Role) -> &'static C {
    match role {
        Role::Provider => &PROVIDER_ROLE,
        Role::Deployer => &DEPLOYER_ROLE,
        Role::Importer => &IMPORTER_ROLE,
        Role::Distributor => &DISTRIBUTOR_ROLE,
        Role::AuthorisedRepresentative => &REPRESENTATIVE_ROLE,
        Role::ProductManufacturer => &MANUFACTURER_ROLE,
        Role::ModelProvider => &MODEL_PROVIDER_ROLE,
    }
}
