//! Who is who, and for whom the Regulation applies: Articles 2, 3(1) and 3(3) to (8), one role at a time.

use super::facts::{Is, Is::*, Profile};

/// Article 3(1): infers from inputs, and generates outputs. A bare model is no system (recital 97).
pub(super) fn ai_system(p: &Profile) -> bool {
    let infers = p.any(&[Trained, Knowledge]) && !(p.is(OnlyHeuristic) && !p.is(Trained));
    infers && !p.is(ModelOnly) && p.any(&[Predicts, Recommends, Decides, MakesText, MakesPictures])
}

/// Article 2(3), (6) and (8): nothing of the Regulation applies.
pub(super) fn excluded(p: &Profile) -> bool {
    // The last sentence of paragraph 8: testing in real world conditions is not covered.
    p.any(&[MilitaryOnly, ResearchOnly]) || p.is(BeforeMarket) && !p.is(RealWorldTest) || cooperation(p)
}

/// Article 2(4): public authorities of third countries, within agreements and with safeguards.
fn cooperation(p: &Profile) -> bool {
    p.all(&[ForeignAuthority, Uses])
}

/// Article 2(12), which has an exception for what is high-risk or falls under Articles 5 or 50.
pub(super) fn open_source(p: &Profile) -> bool {
    p.all(&[FreeLicence, NoMoney])
}

/// Article 2(1)(a): placed on the market or put into service in the Union; (c): in a third country, output used here.
fn provider_link(p: &Profile) -> bool {
    p.is(OfferedInUnion) || !p.is(Established) && p.is(OutputInUnion)
}

/// Ways to bring a system to others.
pub(super) const SUPPLY: &[Is] = &[Supplies, Resells, Imports, WithProduct, PutsName, Represents];

/// Article 3(11): put into service in the Union for own use. Who neither supplies it nor uses it here, cannot mean
/// anything else.
pub(super) fn put_to_use_here(p: &Profile) -> bool {
    p.all(&[OfferedInUnion, Uses]) && (p.any(&[Established, OutputInUnion]) || !p.any(SUPPLY))
}

/// Article 2(1)(b), established or located, and (c). Who uses it here is located here.
fn deployer_link(p: &Profile) -> bool {
    p.any(&[Established, OutputInUnion]) || put_to_use_here(p)
}

/// Article 3(3): developed it, or had it developed, and brings it out under its own name. Whoever supplies AI with its
/// product under its own name (Article 2(1)(e)) did one or the other (Articles 3(3), 25(1)(a)).
pub(super) fn provider(p: &Profile) -> bool {
    (p.all(&[Developed, OwnName]) || p.is(WithProduct)) && provider_link(p)
}

/// Article 3(4), 2(10).
pub(super) fn deployer(p: &Profile) -> bool {
    p.all(&[Uses, Authority]) && !p.is(PersonalUse) && deployer_link(p)
}

/// Article 3(6): located or established in the Union, and the name is that of somebody in a third country.
pub(super) fn importer(p: &Profile) -> bool {
    p.all(&[Imports, ForeignName, Established])
}

/// Article 3(7): somebody in the supply chain, other than the provider or the importer, who makes it available here. Who
/// is the first to do so with what bears no foreign name, is no importer (3(6)), and still in that chain.
pub(super) fn distributor(p: &Profile) -> bool {
    let supplies = p.any(&[Supplies, Resells, Imports]);
    supplies && p.is(OfferedInUnion) && !provider(p) && !importer(p)
}

/// Article 3(5).
pub(super) fn representative(p: &Profile) -> bool {
    p.all(&[Represents, Mandate, Established])
}

/// Article 2(1)(e).
pub(super) fn manufacturer(p: &Profile) -> bool {
    p.is(WithProduct) && p.is(OfferedInUnion)
}

/// Article 25(1): "any distributor, importer, deployer or other third-party", linked to the Union in one way or other.
pub(super) fn third_party(p: &Profile) -> bool {
    let part = p.any(&[Supplies, Imports, Resells, PutsName, Changes, WithProduct]) && provider_link(p);
    !p.all(&[Developed, OwnName]) && (part || deployer(p))
}

/// Whether the Regulation applies to somebody in some role.
pub(super) fn in_scope(p: &Profile) -> bool {
    let roles = [provider, deployer, importer, distributor, representative, manufacturer, third_party];
    !excluded(p) && roles.iter().any(|role| role(p))
}
