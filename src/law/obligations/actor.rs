//! Whom a row addresses: the roles of the Regulation, and positions that are no role.

use crate::engine::Basis::OurReading;
use crate::engine::Cond::{Any, Holds, Is, Not, Per};
use crate::engine::{Cond, ids};
use crate::law::links::{
    ANY_PROVIDER_BOUND, DEPLOYER_BOUND, DEVELOPER_FOR_OTHERS_BOUND, DISTRIBUTOR_BOUND, MANUFACTURER_BOUND,
    OWN_VERSION_BOUND, PROVIDER_BOUND, bound,
};
use crate::law::roles::{AUTHORISED_REPRESENTATIVE, GIVES_PURPOSE, IMPORTER};
use crate::law::{C, Fact as F, Role};

ids! {
    /// Whom a row addresses. Where it is a role, the name is that of the role.
    pub enum Actor {
        /// Article 3(3), and whoever Article 25(1) or (3) makes a provider.
        Provider = "provider",
        /// A provider, or who changed or rebranded a system and supplies or uses it as its own: Article 50 binds them
        /// whatever the class.
        ContentProvider = "content-provider",
        /// Article 3(4).
        Deployer = "deployer",
        /// Article 3(6).
        Importer = "importer",
        /// Article 3(7).
        Distributor = "distributor",
        /// Article 3(5).
        AuthorisedRepresentative = "authorised-representative",
        /// Article 25(3).
        ProductManufacturer = "product-manufacturer",
        /// Whoever was provider before Article 25(1) made somebody else one.
        InitialProvider = "initial-provider",
        /// Article 25(4): supplies something that a high-risk system uses.
        Supplier = "supplier",
        /// Articles 6(4) and 60: a provider, or who would become one.
        ProspectiveProvider = "prospective-provider",
        /// Article 53.
        ModelProvider = "gpai-provider",
        /// Article 54.
        ModelRepresentative = "gpai-representative",
        /// Builds a general-purpose model of somebody else into a system (Article 3(68)).
        DownstreamProvider = "downstream-provider",
        /// Article 3(22).
        NotifiedBody = "notified-body",
        /// A natural or legal person with a right.
        Person = "person",
        /// Anyone who supplies or uses a system, whatever the role.
        Operator = "operator",
    }
}

/// Article 50 speaks to whoever brings out a version of their own, also where the system is high-risk and Article 25(1) does
/// not make them its provider (guidelines on Article 50, paragraph 11).
pub(super) const CONTENT_PROVIDER: C = Any(&[ANY_PROVIDER_BOUND, OWN_VERSION_BOUND]);
/// Article 3(8), with whoever is treated as provider.
static OPERATORS: C = Any(&[
    ANY_PROVIDER_BOUND,
    DEPLOYER_BOUND,
    Holds(&IMPORTER),
    DISTRIBUTOR_BOUND,
    Holds(&AUTHORISED_REPRESENTATIVE),
    MANUFACTURER_BOUND,
    // Who supplies somebody else's system after changing or rebranding it makes it available (Article 3(8) and (10)).
    OWN_VERSION_BOUND,
]);
/// Whoever has it developed is, or wants to become, its provider; so is whoever gives it a purpose that may be high-risk
/// (Article 25(1)(c)).
static PROSPECTIVE: C = Any(&[
    ANY_PROVIDER_BOUND,
    Is(F::Developed),
    Cond::All(&[GIVES_PURPOSE, Any(&[DEPLOYER_BOUND, DISTRIBUTOR_BOUND, Holds(&IMPORTER)])]),
]);
/// The third party of Article 25(4). INTERPRETATION: whoever develops a system for somebody else who brings it out is one.
static SUPPLIER: C = Any(&[
    Cond::All(&[Is(F::SuppliesComponent), Not(&Is(F::FreeComponent))]),
    Per(OurReading, &DEVELOPER_FOR_OTHERS_BOUND),
]);
macro_rules! held {
    ($($name:ident = $cond:expr),+ $(,)?) => { $(static $name: C = $cond;)+ };
}
held! {
    CONTENT_PROVIDERS = CONTENT_PROVIDER,
    INITIAL_PROVIDER = PROVIDER_BOUND,
    MODEL_REPRESENTATIVES = Is(F::RepresentsModelProvider),
    DOWNSTREAM_PROVIDERS = Is(F::DownstreamProvider),
    NOTIFIED_BODIES = Is(F::NotifiedBody),
    PERSONS = Is(F::AffectedPerson),
}

impl Actor {
    /// When somebody is addressed: in the role, and bound in it by the link to the Union that the role has for itself.
    pub fn held(self) -> &'static C {
        match self {
            Self::Provider => bound(Role::Provider),
            Self::InitialProvider => &INITIAL_PROVIDER,
            Self::ContentProvider => &CONTENT_PROVIDERS,
            Self::Deployer => bound(Role::Deployer),
            Self::Importer => bound(Role::Importer),
            Self::Distributor => bound(Role::Distributor),
            Self::AuthorisedRepresentative => bound(Role::AuthorisedRepresentative),
            Self::ProductManufacturer => bound(Role::ProductManufacturer),
            Self::Supplier => &SUPPLIER,
            Self::ProspectiveProvider => &PROSPECTIVE,
            Self::ModelProvider => bound(Role::ModelProvider),
            Self::ModelRepresentative => &MODEL_REPRESENTATIVES,
            Self::DownstreamProvider => &DOWNSTREAM_PROVIDERS,
            Self::NotifiedBody => &NOTIFIED_BODIES,
            Self::Person => &PERSONS,
            Self::Operator => &OPERATORS,
        }
    }
}
