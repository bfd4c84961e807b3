//! What an infringement costs for whoever answers: by who they are, and by who supervises.

use super::claimed::CLAIMED;
use super::conditions::{REGISTERED_IN_FULL, UNION_BODY};
use super::penalty::{AI_OFFICE, Fine, NATIONAL, Penalty, UNION, UNION_PRACTICES, fined};
use super::{Actor, Obligation, Reach};
use crate::engine::Cond::{All, Any, Holds, Is, Not};
use crate::engine::{Facts, View};
use crate::law::general_purpose::GPAI_PROVIDER;
use crate::law::high_risk::HIGH_RISK;
use crate::law::new_provider::{MANUFACTURER_AS_PROVIDER, NEW_PROVIDER};
use crate::law::roles::{AUTHORISED_REPRESENTATIVE, DEPLOYER, PROVIDER};
use crate::law::{C, Fact as F, art};

/// Another price, and when it counts.
#[derive(Debug)]
pub struct Otherwise {
    /// When it counts. While that is open, the usual one is shown.
    when: C,
    /// The price.
    penalty: Penalty,
}

const ANY_PROVIDER: C = Any(&[Holds(&PROVIDER), Holds(&NEW_PROVIDER), Holds(&MANUFACTURER_AS_PROVIDER)]);
const NO_PROVIDER: C = Not(&ANY_PROVIDER);

/// A representative who registers: Article 22(3)(e), not Article 16, which binds providers.
const BY_REPRESENTATIVE: Otherwise = Otherwise {
    when: All(&[Holds(&AUTHORISED_REPRESENTATIVE), NO_PROVIDER]),
    penalty: fined("b").through(art(22).par(3).pt("e")),
};
/// A deployer who registers: Article 26(8).
const BY_DEPLOYER: Otherwise =
    Otherwise { when: All(&[Holds(&DEPLOYER), NO_PROVIDER]), penalty: fined("e").through(art(26).par(8)) };
/// What the provider holds not to be high-risk: Article 16 does not speak of it. As Article 49(2).
const CLAIMED_ONLY: Otherwise =
    Otherwise { when: All(&[CLAIMED, Not(&REGISTERED_IN_FULL)]), penalty: NATIONAL.and(Fine::Operators) };

pub(super) static REGISTRATION: &[Otherwise] = &[CLAIMED_ONLY, BY_REPRESENTATIVE];
pub(super) static SECURE_REGISTRATION: &[Otherwise] = &[CLAIMED_ONLY, BY_REPRESENTATIVE, BY_DEPLOYER];

/// Article 10(1) makes Article 4a(1) a requirement for high-risk systems, which Article 16(a) takes up.
pub(super) static DATA_REQUIREMENT: &[Otherwise] =
    &[Otherwise { when: All(&[Holds(&HIGH_RISK), ANY_PROVIDER]), penalty: NATIONAL.and(Fine::Operators) }];

/// Article 101(1) fines providers of models, not their representatives.
pub(super) static MODEL_REPRESENTATIVE: &[Otherwise] =
    &[Otherwise { when: All(&[Is(F::RepresentsModelProvider), Not(&Holds(&GPAI_PROVIDER))]), penalty: NATIONAL }];

/// Supervised by the AI Office, which fines the infringement of any provision (Article 75c(4)(a)). It is competent for
/// providers, and for deployers who are the provider or of the same undertaking (Article 75(1), second subparagraph).
static AI_OFFICE_SUPERVISES: C = All(&[Is(F::AiOfficeSupervises), Any(&[ANY_PROVIDER, Holds(&DEPLOYER)])]);
const SUPERVISED: &[Actor] =
    &[Actor::Provider, Actor::InitialProvider, Actor::ContentProvider, Actor::Deployer, Actor::Operator];

/// Who supervises whoever answers, where that is no authority of a Member State: the same for all rows.
#[derive(Clone, Copy, Debug)]
pub struct Supervisors {
    /// The European Data Protection Supervisor, as for every body of the Union.
    union: bool,
    /// The AI Office.
    ai_office: bool,
}

impl Supervisors {
    /// By what is known.
    pub fn of(facts: &impl Facts<F>) -> Self {
        Self { union: is(&UNION_BODY, facts), ai_office: is(&AI_OFFICE_SUPERVISES, facts) }
    }
}

fn is(cond: &C, facts: &impl Facts<F>) -> bool {
    cond.truth(facts, View::FULL).is_yes()
}

impl Obligation {
    /// Whether it is about a system and addresses somebody for whom the AI Office may be competent.
    fn supervised(&self) -> bool {
        self.reach == Reach::System && self.who.iter().any(|actor| SUPERVISED.contains(actor))
    }

    /// What an infringement costs whoever answers.
    ///
    /// Bodies of the Union are fined under Article 100 whatever the duty: rules of the Member States do not reach them.
    /// The AI Office fines any duty about a system that it supervises at the level of Article 99(4), also one that the
    /// list there leaves out.
    pub fn price(&self, facts: &impl Facts<F>, supervisors: Supervisors) -> Penalty {
        let usual = self.penalty;
        match usual.fine {
            None | Some(Fine::Model) if self.otherwise.is_empty() => return usual,
            Some(Fine::Practices) if supervisors.union => return UNION_PRACTICES,
            Some(_) if supervisors.union => return UNION,
            Some(Fine::Operators | Fine::National) if supervisors.ai_office && self.supervised() => {
                return Penalty { also: usual.also.filter(|also| *also == Fine::Information), ..AI_OFFICE };
            }
            _ => {}
        }
        self.otherwise.iter().find(|otherwise| is(&otherwise.when, facts)).map_or(usual, |otherwise| otherwise.penalty)
    }
}
