//! Articles 2 and 3(1): what is an AI system, and to what and whom the Regulation applies.

use super::findings::REGULATED;
use super::links::ANYBODY_BOUND;
use super::{Fact as F, R, RuleId as Id, adopted, guide, law};
use crate::engine::Cond::{All, Any, Holds, Is, Not};
use crate::law::GuideDoc::Definition;
use crate::law::art;

/// Article 3(1): a machine-based system that works with some autonomy, infers from its input how to produce output
/// such as predictions, content, recommendations or decisions, and can thereby influence its environment.
///
/// Adaptiveness is not asked: the definition says "may". An objective and an influence on the environment come with
/// any output that is inferred (guidelines, paragraphs 24-25 and 60), so they are not asked by themselves.
/// INTERPRETATION: a bare model, or a building block that cannot be used by itself, is not a system (recital 97).
///
/// OPEN: borderline statistics and optimisation. The four groups that the guidelines leave outside rest on them, and
/// the result marks a "no" that comes from there.
pub static AI_SYSTEM: R = R {
    guide: &[guide(Definition, "10-62")],
    unless: &[
        adopted(
            Id::MathematicalOptimisation,
            art(3).par(1),
            &[guide(Definition, "42-45")],
            Is(F::OnlySpeedsUpMathematics),
        ),
        adopted(
            Id::BasicProcessing,
            art(3).par(1),
            &[guide(Definition, "46-47")],
            All(&[Is(F::OnlyBasicProcessing), Not(&Is(F::TrainedOnData))]),
        ),
        adopted(
            Id::ClassicalHeuristic,
            art(3).par(1),
            &[guide(Definition, "48")],
            All(&[Is(F::OnlyHeuristic), Not(&Is(F::TrainedOnData))]),
        ),
        adopted(Id::TrivialStatistics, art(3).par(1), &[guide(Definition, "49-51")], Is(F::OnlyTrivialStatistics)),
    ],
    ..law(
        Id::AiSystem,
        art(3).par(1),
        All(&[
            Is(F::MachineBased),
            Is(F::WholeSystem),
            Is(F::Autonomous),
            Any(&[Is(F::TrainedOnData), Is(F::InfersFromKnowledge)]),
            Any(&[
                Is(F::OutputPrediction),
                Is(F::OutputRecommendation),
                Is(F::OutputDecision),
                Is(F::OutputText),
                Is(F::OutputMedia),
                Is(F::OutputOther),
            ]),
        ]),
    )
};

/// Article 2(1): somebody is bound, by a role and by the link to the Union that belongs to it.
pub static SCOPE: R = law(Id::Scope, art(2).par(1), ANYBODY_BOUND);

/// The Regulation applies to this system and to whoever answers: in scope, and none of the exclusions that take a
/// system or an activity out altogether.
///
/// Personal use (Article 2(10)) only lifts a deployer's duties and is an exception to that role; open source
/// (Article 2(12)) depends on the outcome and is judged last, see [`OPEN_SOURCE`].
pub static APPLIES: R = R {
    unless: &[
        // Article 2(3): exclusively military, defence or national security purposes. Any other use, even for a time,
        // is in scope (recital 24).
        law(Id::Defence, art(2).par(3).sub(2), All(&[Is(F::DefencePurpose), Is(F::DefenceOnly)])),
        // Article 2(4): third-country authorities and international organisations, within cooperation on law
        // enforcement and justice that gives adequate safeguards. Not what they supply to others, nor those who supply
        // them (recital 22).
        law(
            Id::Cooperation,
            art(2).par(4),
            All(&[
                Is(F::ThirdCountryAuthority),
                Not(&Is(F::SuppliesToOthers)),
                Is(F::CooperationAgreement),
                Is(F::CooperationSafeguards),
            ]),
        ),
        // Article 2(6): developed and put into service for scientific research alone.
        law(Id::Research, art(2).par(6), All(&[Is(F::DevelopedForResearch), Is(F::ResearchOnly)])),
        // Article 2(8): the activity of research, testing and development before the market, but not testing in the
        // real world, and not the system that it leads to.
        R {
            unless: &[law(Id::RealWorldTesting, art(2).par(8), Is(F::RealWorldTesting))],
            ..law(Id::BeforeMarket, art(2).par(8), All(&[Is(F::BeforeMarket), Is(F::ActivityOnly)]))
        },
    ],
    ..law(Id::Applies, art(2), All(&[Holds(&AI_SYSTEM), Holds(&SCOPE)]))
};

/// Article 2(12): a system under a free and open-source licence, unless it is high-risk or falls under Article 5 or 50.
///
/// Recital 103: not where it is monetised.
pub static OPEN_SOURCE: R = R {
    unless: &[law(Id::OpenSourceLimits, art(2).par(12), Any(REGULATED))],
    ..law(Id::OpenSource, art(2).par(12), All(&[Is(F::OpenSourceLicence), Is(F::NotMonetised)]))
};
