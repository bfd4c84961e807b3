//! Whom a row addresses: the roles of the Regulation, and positions that are no role.

use crate::engine::Cond::{Any, Holds, Is, Not};
use crate::engine::{Cond, ids};
use crate::law::general_purpose::GPAI_PROVIDER;
use crate::law::roles::{
    AUTHORISED_REPRESENTATIVE, DEPLOYER, DISTRIBUTOR, IMPORTER, MANUFACTURER_AS_PROVIDER, NEW_PROVIDER,
    PRODUCT_MANUFACTURER, PROVIDER,
};
use crate::law::{C, Fact as F};

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
        /// Article 60: a provider, or who wants to become one.
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

/// Whoever is a provider, or is treated as one under Article 25.
const ANY_PROVIDER: C = Any(&[Holds(&PROVIDER), Holds(&NEW_PROVIDER), Holds(&MANUFACTURER_AS_PROVIDER)]);
static PROVIDERS: C = ANY_PROVIDER;
/// INTERPRETATION: whoever changes a system, or puts the own name on it, and supplies it or puts it into service is its
/// provider for Article 50 (guidelines on Article 50, paragraph 11), also where Article 25 says nothing because the system
/// is not high-risk.
static CONTENT_PROVIDERS: C = Any(&[
    ANY_PROVIDER,
    Cond::All(&[
        Any(&[Is(F::Modified), Is(F::RebrandsExisting)]),
        Any(&[Is(F::SuppliesToOthers), Is(F::SuppliesOnward), Is(F::Uses)]),
    ]),
]);
static OPERATORS: C = Any(&[
    Holds(&PROVIDER),
    Holds(&DEPLOYER),
    Holds(&IMPORTER),
    Holds(&DISTRIBUTOR),
    Holds(&AUTHORISED_REPRESENTATIVE),
    Holds(&PRODUCT_MANUFACTURER),
    Holds(&NEW_PROVIDER),
    // Who supplies somebody else's system after changing or rebranding it makes it available (Article 3(8) and (10)).
    Cond::All(&[
        Any(&[Is(F::Modified), Is(F::RebrandsExisting)]),
        Any(&[Is(F::SuppliesToOthers), Is(F::SuppliesOnward)]),
    ]),
]);
/// Whoever has it developed is, or wants to become, its provider.
static PROSPECTIVE: C = Any(&[ANY_PROVIDER, Is(F::Developed)]);
static SUPPLIER: C = Cond::All(&[Is(F::SuppliesComponent), Not(&Is(F::FreeComponent))]);

macro_rules! held {
    ($($name:ident = $cond:expr),+ $(,)?) => { $(static $name: C = $cond;)+ };
}
held! {
    INITIAL_PROVIDER = Holds(&PROVIDER),
    DEPLOYERS = Holds(&DEPLOYER),
    IMPORTERS = Holds(&IMPORTER),
    DISTRIBUTORS = Holds(&DISTRIBUTOR),
    REPRESENTATIVES = Holds(&AUTHORISED_REPRESENTATIVE),
    MANUFACTURERS = Holds(&PRODUCT_MANUFACTURER),
    MODEL_PROVIDERS = Holds(&GPAI_PROVIDER),
    MODEL_REPRESENTATIVES = Is(F::RepresentsModelProvider),
    DOWNSTREAM_PROVIDERS = Is(F::DownstreamProvider),
    NOTIFIED_BODIES = Is(F::NotifiedBody),
    PERSONS = Is(F::AffectedPerson),
}

impl Actor {
    /// When somebody is addressed.
    pub fn held(self) -> &'static C {
        match self {
            Self::Provider => &PROVIDERS,
            Self::InitialProvider => &INITIAL_PROVIDER,
            Self::ContentProvider => &CONTENT_PROVIDERS,
            Self::Deployer => &DEPLOYERS,
            Self::Importer => &IMPORTERS,
            Self::Distributor => &DISTRIBUTORS,
            Self::AuthorisedRepresentative => &REPRESENTATIVES,
            Self::ProductManufacturer => &MANUFACTURERS,
            Self::Supplier => &SUPPLIER,
            Self::ProspectiveProvider => &PROSPECTIVE,
            Self::ModelProvider => &MODEL_PROVIDERS,
            Self::ModelRepresentative => &MODEL_REPRESENTATIVES,
            Self::DownstreamProvider => &DOWNSTREAM_PROVIDERS,
            Self::NotifiedBody => &NOTIFIED_BODIES,
            Self::Person => &PERSONS,
            Self::Operator => &OPERATORS,
        }
    }
}
