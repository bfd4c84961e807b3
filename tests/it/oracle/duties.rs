//! Who owes what, and from when: Articles 4 to 86, one line each.

use super::classes::{new_provider, outside_as_free, shown};
use super::facts::{Is::*, Profile};
use super::models::model_duties;
use super::scope::{ai_system, deployer, distributor, importer, in_scope, manufacturer, provider};
use super::scope::{representative, third_party};
use super::truth::Say;
use super::uses::{derogated, routes};

/// Article 113(c)(i) and (ii).
pub(super) const ANNEX_III: &str = "2027-12-02";
pub(super) const ANNEX_I: &str = "2028-08-02";

/// A duty: whether it is owed, and from which day where Chapter III says so.
pub(super) type Owed = (&'static str, Say, Option<&'static str>);

/// All that the oracle knows.
pub(super) fn duties(p: &Profile) -> Vec<Owed> {
    let mut all = Vec::new();
    let applies = applies(p);
    system(p, applies, &mut all);
    high(p, applies, &mut all);
    all.extend(shown(p).into_iter().map(|(id, owed)| (id, Say::from(owed && applies), None)));
    all.extend(model_duties(p).into_iter().map(|(id, owed)| (id, Say::from(owed), None)));
    all
}

/// Whether the Regulation reaches this system in these hands at all.
fn applies(p: &Profile) -> bool {
    ai_system(p) && in_scope(p) && !outside_as_free(p)
}

/// Duties about any system.
fn system(p: &Profile, applies: bool, all: &mut Vec<Owed>) {
    let provides = provider(p) || new_provider(p).is_yes();
    let operates = provides || deployer(p) || importer(p) || distributor(p) || representative(p) || manufacturer(p);
    let concluded = applies && derogated(p);
    let by_purpose = third_party(p) && p.is(PurposeChanged) && !p.is(FromStart);
    let who = provider(p) || by_purpose;
    all.push(("art-4-1", Say::from(applies && (provides || deployer(p))), None));
    all.push(("art-79-2", Say::from(applies && operates), None));
    all.push(("art-6-4", Say::from(concluded && who), Some(ANNEX_III)));
    all.push(("art-49-2", Say::from(concluded && (who || representative(p))), Some(ANNEX_III)));
}

/// Duties about high-risk systems.
fn high(p: &Profile, applies: bool, all: &mut Vec<Owed>) {
    let routes = routes(p);
    let one = |names: &[&str]| {
        routes.iter().filter(|(name, _)| names.iter().any(|n| name.starts_with(n))).map(|(_, s)| *s).max()
    };
    let section_a = one(&["annex-i-a"]).unwrap_or(Say::No);
    let uses = one(&["annex-iii"]).unwrap_or(Say::No);
    let point_1 = one(&["annex-iii-1"]).unwrap_or(Say::No);
    let points_2_to_8 = routes.iter().filter(|(n, _)| n.starts_with("annex-iii") && !n.starts_with("annex-iii-1"));
    let points_2_to_8 = points_2_to_8.map(|(_, say)| *say).max().unwrap_or(Say::No);
    let money = one(&["annex-iii-5-b", "annex-iii-5-c"]).unwrap_or(Say::No);
    let others = routes.iter().filter(|(n, _)| n.starts_with("annex-iii") && *n != "annex-iii-2").map(|(_, s)| *s);
    let not_networks = others.max().unwrap_or(Say::No);
    // Article 2(2): of Section B products nothing but Article 6(1) and what needs no operator here.
    let high = section_a.max(uses);
    // Article 111(2) and (1).
    let for_authorities = p.any(&[LegacyForAuthority, ForAuthority, ForPolice, ForMigration, ForCourt]);
    let spared = p.is(Legacy) && !for_authorities && !p.any(&[DesignChange, LargeScale]);
    let on = applies && !spared;
    let day = (!p.any(&[Legacy, LargeScale])).then_some(if uses == Say::No { ANNEX_I } else { ANNEX_III });
    let annex_iii = (!p.any(&[Legacy, LargeScale])).then_some(ANNEX_III);

    // Articles 16, 25(1), 25(3).
    let provides = if provider(p) { Say::Yes } else { new_provider(p) };
    let provider_of = |what: Say| what.min(provides).and(on);
    for id in PROVIDER {
        all.push((id, provider_of(high), day));
    }
    all.push(("art-22-1", provider_of(high).and(!p.is(Established)), day));
    // Article 43(3): what is covered by Section A follows that law, also where Annex III makes it high-risk.
    let covered = p.is(SectionA) && p.any(&[Itself, Component]);
    all.push(("art-43-1", provider_of(point_1).and(!covered), annex_iii));
    all.push(("art-43-2", provider_of(points_2_to_8).and(!covered), annex_iii));
    all.push(("art-43-3", provider_of(high).and(covered), day));
    let registers = if representative(p) { Say::Yes } else { provides };
    all.push(("art-49-1", not_networks.min(registers).and(on), annex_iii));
    for id in ["art-22-3-a", "art-22-3-d"] {
        all.push((id, high.and(on && representative(p)), day));
    }
    for id in ["art-23-1", "art-23-5"] {
        all.push((id, high.and(on && importer(p)), day));
    }
    for id in ["art-24-1", "art-24-5"] {
        all.push((id, high.and(on && distributor(p)), day));
    }

    // Articles 26, 27, 49(3), 86.
    let deploys = on && deployer(p);
    let public = p.any(&[PublicBody, UnionBody]);
    all.push(("art-26-1", high.and(deploys), day));
    all.push(("art-26-5", high.and(deploys), day));
    all.push(("art-26-7", high.and(deploys && p.is(Workplace)), day));
    // Article 26(8) speaks of what Article 49 makes them register.
    all.push(("art-26-8", not_networks.and(deploys && public), annex_iii));
    all.push(("art-26-9", high.and(deploys && p.is(ImpactAssessment)), day));
    all.push(("art-26-11", uses.and(deploys && p.is(DecidesOnPersons)), annex_iii));
    let serves = public || p.is(PublicServices);
    let assessed = if serves { not_networks } else { money };
    all.push(("art-27-1", assessed.and(deploys), annex_iii));
    all.push(("art-49-3", not_networks.and(deploys && public), annex_iii));
    all.push(("art-86-1", not_networks.and(deploys && p.all(&[DecidesOnPersons, Adverse])), annex_iii));
}

/// Articles 8 to 15 as one, and one row of each article that binds every provider.
const PROVIDER: [&str; 11] = [
    "art-8-1", "art-16-a", "art-16-b", "art-16-l", "art-17-1", "art-18-1", "art-20-1", "art-47-1", "art-48-1",
    "art-72-1", "art-73-1",
];
