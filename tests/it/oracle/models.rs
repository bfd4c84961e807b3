//! General-purpose AI models: Articles 3(63), 51 to 55.

use super::facts::{Is::*, Profile};

/// Article 3(63): general, able to do many tasks, and such that it can be built into other systems. Compute and language are
/// signs of it (guidelines), no conditions.
fn general(p: &Profile) -> bool {
    p.all(&[General, Integrable])
}

/// Article 2(1)(a), 2(6), 2(8), recital 97: on the Union market. Internal use alone takes no model with systemic risk out.
fn on_market(p: &Profile) -> bool {
    (p.is(OnMarket) || p.is(InternalOnly) && risky(p)) && !p.any(&[OutsideUnion, ResearchOnly, MilitaryOnly])
}

/// Article 3(3) for models; a modifier is one by recital 109 and the adopted guidelines.
pub(super) fn model_provider(p: &Profile) -> bool {
    let made = p.is(OwnModel) && general(p);
    let changed = p.is(ChangesModel) && p.any(&[AboveThird, ChangedMuch]) && p.is(General);
    (made || changed) && on_market(p)
}

/// Article 51(1), (2), 52(2).
pub(super) fn systemic(p: &Profile) -> bool {
    model_provider(p) && risky(p)
}

fn risky(p: &Profile) -> bool {
    by_capability(p) && !p.is(Rebutted) || p.is(Designated)
}

/// The condition of Article 51(1)(a), presumed above 10^25 (51(2)).
fn by_capability(p: &Profile) -> bool {
    p.any(&[Above25, MostAdvanced, OriginalSystemic])
}

/// Articles 53(2) and 54(6).
fn open(p: &Profile) -> bool {
    p.all(&[ModelLicence, ModelNoMoney, Weights]) && !systemic(p)
}

/// What the provider of the model owes.
pub(super) fn model_duties(p: &Profile) -> Vec<(&'static str, bool)> {
    let provider = model_provider(p);
    vec![
        ("art-52-1", provider && by_capability(p)),
        ("art-53-1-a", provider && !open(p)),
        ("art-53-1-b", provider && !open(p)),
        ("art-53-1-c", provider),
        ("art-53-1-d", provider),
        ("art-54-1", provider && !p.is(Established) && !open(p)),
        ("art-55-1-a", systemic(p)),
        ("art-55-1-b", systemic(p)),
        ("art-55-1-c", systemic(p)),
        ("art-55-1-d", systemic(p)),
    ]
}
