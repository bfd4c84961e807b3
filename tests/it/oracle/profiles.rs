//! Coherent profiles: each variation alone on every base, the core ones in pairs on some.

use super::bases::{models, systems};
use super::facts::{Is::*, Profile};
use super::variations::{CONDUCT, CORE, Variation};
use super::variations_more::{MODELS, OTHERS};
use std::collections::BTreeMap;

/// The bases on which core variations meet in pairs.
const PAIRED: [&str; 8] = [
    "maker of a plain tool",
    "user of a plain tool",
    "maker of a CV filter",
    "user of a CV filter",
    "own name on a CV filter",
    "reseller of a CV filter",
    "maker of a lift controller",
    "maker of a general model",
];

/// A name and what is true.
pub(super) type Named = (String, Profile);

fn varied(profile: &Profile, (_, set, unset): &Variation) -> Profile {
    profile.without(unset).with(set)
}

/// All of them, none twice.
pub(super) fn profiles() -> Vec<Named> {
    let mut all: BTreeMap<Profile, String> = BTreeMap::new();
    let mut add = |name: String, profile: Profile| {
        if coherent(&profile) {
            all.entry(profile).or_insert(name);
        }
    };
    let of_systems: Vec<Variation> = [CORE, CONDUCT, OTHERS].concat();
    let kinds = [(systems(), of_systems.as_slice(), CORE), (models(), MODELS, MODELS)];
    for (bases, singles, pairs) in kinds {
        for (base, profile) in bases {
            add(base.to_owned(), profile);
            for one in singles {
                add(format!("{base} | {}", one.0), varied(&profile, one));
            }
            if !PAIRED.contains(&base) {
                continue;
            }
            for (place, one) in pairs.iter().enumerate() {
                for other in pairs.iter().skip(place + 1) {
                    let name = format!("{base} | {} | {}", one.0, other.0);
                    add(name, varied(&varied(&profile, one), other));
                }
            }
        }
    }
    let mut named: Vec<Named> = all.into_iter().map(|(profile, name)| (name, profile)).collect();
    named.sort_by(|a, b| (a.1.len(), &a.0).cmp(&(b.1.len(), &b.0)));
    named
}

/// Whether these can all be true together, as a person would answer.
fn coherent(p: &Profile) -> bool {
    let own = p.all(&[Developed, OwnName]);
    let others = [
        // Nobody rebrands, changes as a third party or turns the purpose of what is their own.
        own && p.any(&[PutsName, Changes, PurposeChanged, Imports, Represents]),
        // Whoever supplies it with their product is its provider.
        p.is(WithProduct) && p.any(&[Changes, PurposeChanged, Imports, Represents]),
        p.is(PutsName) && p.any(&[Imports, Represents, WithProduct]),
        p.is(OwnName) && !p.is(Developed),
        p.is(ForeignName) && !p.is(Imports),
        p.any(&[PutsName, Changes]) && !p.any(&[Supplies, Uses, Resells]),
        p.is(PurposeChanged) && !p.any(&[Uses, Supplies, Resells]),
        // High-risk in other hands, and nobody turned the purpose: then it was high-risk before.
        !own && !p.is(FromStart) && !p.any(&[PurposeChanged, ModelOnly]),
        p.is(PersonalUse)
            && (!p.is(Uses) || p.any(&[PublicBody, PublicServices, Financial, Police, Workplace, UnionBody])),
        // Whoever resells, imports or represents does it here.
        p.any(&[Resells, WithProduct, PutsName]) && !p.is(OfferedInUnion),
        p.any(&[Imports, Represents]) && !p.is(Established),
        // Used at home by whoever is established here: put into service here.
        p.all(&[Developed, OwnName, Uses, Established]) && !p.is(OfferedInUnion) && !p.is(Supplies),
        p.any(&[MilitaryOnly, ResearchOnly, BeforeMarket]) && p.any(&[FreeLicence, Legacy]),
        p.any(&[FreeLicence]) && p.any(&[PersonalUse, ForeignAuthority]),
        p.is(ForeignAuthority) && p.any(&[Developed, Supplies, Resells, Imports, WithProduct, Represents, PutsName]),
        p.any(&[Police, Migration, Court]) && !p.is(PublicBody),
        p.is(ForeignAuthority) && p.any(&[Financial, PublicServices]),
        p.all(&[PublicBody, PublicServices]),
        // What a mere object of exchange does not do.
        p.any(&[PublishesText, MakesMedia, Workplace]) && !p.is(Uses),
        p.is(Police) && !p.is(Uses),
        p.all(&[ModelOnly]) && p.any(&[OwnModel, ChangesModel]) && p.is(OnlyHeuristic),
        p.all(&[OwnModel, ChangesModel]),
        p.any(&[OnlyHeuristic]) && p.is(Trained),
        // Rules or tables neither talk nor generate in the sense meant here.
        !p.any(&[Trained, Knowledge])
            && p.any(&[FreeLicence, MilitaryOnly, ResearchOnly, BeforeMarket, PersonalUse, ForeignAuthority]),
    ];
    !others.contains(&true)
}
