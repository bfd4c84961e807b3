//! What follows for the system as a whole: Article 25, Article 50, and the class.

use super::facts::{Is::*, Profile};
use super::practices::practices;
use super::scope::{ai_system, deployer, distributor, excluded, importer, in_scope, manufacturer, open_source};
use super::scope::{provider, representative, third_party};
use super::truth::Say;
use super::uses::{routes, safety_component};

/// The classes, from low to high, in the words of the report.
pub(super) const CLASSES: [&str; 6] =
    ["out-of-scope", "not-ai-system", "minimal", "transparency", "high-risk", "prohibited"];

/// The most that some of these say.
fn most(of: &[(&'static str, Say)]) -> Say {
    of.iter().map(|(_, say)| *say).max().unwrap_or(Say::No)
}

/// High-risk by any route.
pub(super) fn high_risk(p: &Profile) -> Say {
    most(&routes(p))
}

/// The lowest and the highest class.
pub(super) fn class(p: &Profile) -> (usize, usize) {
    (class_if(p, Say::is_yes), class_if(p, |say| say != Say::No))
}

fn class_if(p: &Profile, counts: impl Fn(Say) -> bool) -> usize {
    if !ai_system(p) {
        return 1;
    }
    if !in_scope(p) {
        return 0;
    }
    if counts(most(&practices(p))) {
        return 5;
    }
    if counts(high_risk(p)) {
        return 4;
    }
    if shown_to_people(p) {
        return 3;
    }
    if outside_as_free(p) { 0 } else { 2 }
}

/// Article 2(12): free and open source, neither high-risk nor about Articles 5 or 50. Whose duty it is, does not matter.
pub(super) fn outside_as_free(p: &Profile) -> bool {
    let shown = talks(p) || marks(p) || exposes(p) || deep_fake(p) || public_text(p);
    open_source(p) && !shown && high_risk(p) == Say::No && most(&practices(p)) == Say::No
}

/// A system that Article 50 is about, in these hands: what talks with people, and what reads or sorts them, for anybody;
/// marking for who provides, disclosure for who publishes (docs/decisions/0004).
fn shown_to_people(p: &Profile) -> bool {
    talks(p) || exposes(p) || marks(p) && !mere_user(p) || (deep_fake(p) || public_text(p)) && deployer(p)
}

/// Somebody who uses it and nothing else (docs/decisions/0004).
fn mere_user(p: &Profile) -> bool {
    let supplies = p.any(&[Supplies, Resells, Imports, WithProduct, PutsName, Changes, Represents, Developed]);
    p.is(Uses) && !supplies && !content_provider(p)
}

/// Article 50(1).
fn talks(p: &Profile) -> bool {
    p.is(Interacts) && !p.is(Obvious) && !(p.is(InteractionByLaw) && !p.is(ReportsCrime))
}

/// Article 50(2), with what the adopted guidelines leave out.
fn marks(p: &Profile) -> bool {
    let lifted = p.any(&[StandardEditing, NotAltered, Code, ContentByLaw]);
    p.any(&[MakesText, MakesPictures]) && p.is(Perceived) && !lifted
}

/// Article 50(3).
fn exposes(p: &Profile) -> bool {
    let emotion = p.is(EmotionsFromBody) && !p.is(PhysicalStatesOnly);
    let sorting = p.is(Categorises) && !p.is(Ancillary);
    (emotion || sorting) && p.is(Exposed) && !p.is(ExposedByLaw)
}

/// Article 50(4) subpara 1 with 3(60). Art and satire make the disclosure lighter, not void.
fn deep_fake(p: &Profile) -> bool {
    p.all(&[MakesMedia, MakesPictures, Resembles, Authentic]) && !p.is(MediaByLaw)
}

/// Article 50(4) subpara 2.
fn public_text(p: &Profile) -> bool {
    let controlled = p.all(&[Reviewed, Editorial]) && !p.is(ChangedAfter);
    p.all(&[PublishesText, MakesText, PublicInterest]) && !controlled
}

/// Who designs what Article 50(1) and (2) ask for: the provider, and by the adopted guidelines whoever changed it or
/// put a name on it.
pub(super) fn content_provider(p: &Profile) -> bool {
    provider(p) || new_provider(p).is_yes() || p.any(&[PutsName, Changes]) && third_party(p)
}

/// Article 50(1) to (5): what whoever answers owes.
pub(super) fn shown(p: &Profile) -> Vec<(&'static str, bool)> {
    let one = talks(p) && content_provider(p);
    let two = marks(p) && content_provider(p);
    let three = exposes(p) && deployer(p);
    let four = [deep_fake(p) && deployer(p), public_text(p) && deployer(p)];
    vec![
        ("art-50-1", one),
        ("art-50-2", two),
        ("art-50-3", three),
        ("art-50-4-sub-1", four[0]),
        ("art-50-4-sub-2", four[1]),
        ("art-50-5", one || two || three || four[0] || four[1]),
    ]
}

/// Article 25(1) and (3): who is considered to be a provider.
pub(super) fn becomes(p: &Profile) -> Vec<(&'static str, Say)> {
    // Article 2(2): of Section B products Article 25 does not apply.
    let high =
        routes(p).into_iter().filter(|(name, _)| *name != "annex-i-b").map(|(_, say)| say).max().unwrap_or(Say::No);
    let other = third_party(p);
    let modified = p.all(&[Changes, Substantial, FromStart]) && !p.is(Foreseen);
    let component = safety_component(p) && p.is(SectionA) && routes(p)[0].1.is_yes();
    vec![
        ("art-25-1-a", high.and(other && p.is(PutsName) && p.is(FromStart))),
        ("art-25-1-b", high.and(other && modified)),
        ("art-25-1-c", high.and(other && p.is(PurposeChanged) && !p.is(FromStart))),
        ("art-25-3", Say::from(manufacturer(p) && component)),
    ]
}

/// Any of these.
pub(super) fn new_provider(p: &Profile) -> Say {
    most(&becomes(p))
}

/// The roles, in the order of the report, as held before Article 25.
pub(super) fn roles(p: &Profile) -> Vec<(&'static str, bool)> {
    let here = ai_system(p) && !excluded(p);
    vec![
        ("provider", here && provider(p)),
        ("deployer", here && deployer(p)),
        ("importer", here && importer(p)),
        ("distributor", here && distributor(p)),
        ("authorised-representative", here && representative(p)),
        ("product-manufacturer", here && manufacturer(p)),
    ]
}
