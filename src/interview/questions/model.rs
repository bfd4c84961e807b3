//! General-purpose AI models: Articles 3(63) and 51 to 55.

use crate::interview::question::{either, no, nothing, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::art;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Model,
        page: Page::Model,
        kind: Kind::Many,
        cite: art(3).par(63),
        options: &[
            yes(O::OwnModel, &[F::ProvidesModel]),
            yes(O::ChangedModel, &[F::ModifiesModel]),
            nothing(O::TaskModel),
        ],
    },
    Question {
        id: Q::ModelAbility,
        page: Page::Model,
        kind: Kind::Many,
        cite: art(3).par(63),
        options: &[yes(O::GeneratesLanguage, &[F::ModelGeneratesLanguage]), yes(O::Integrable, &[F::ModelIntegrable])],
    },
    Question {
        id: Q::ModelCompute,
        page: Page::Model,
        kind: Kind::One,
        cite: art(51).par(2),
        options: &[
            no(O::Below23, &[F::ComputeAbove23, F::ComputeAbove25]),
            either(O::Between, &[F::ComputeAbove23], &[F::ComputeAbove25]),
            yes(O::Above25, &[F::ComputeAbove23, F::ComputeAbove25]),
        ],
    },
    yes_no!(Q::ModelGeneral, Page::Model, art(3).par(63), &[F::ModelGeneral]),
    Question {
        id: Q::ModifierCompute,
        page: Page::Model,
        kind: Kind::One,
        cite: art(3).par(63),
        options: &[yes(O::AboveThird, &[F::ModifiedAboveThird]), no(O::BelowThird, &[F::ModifiedAboveThird])],
    },
    yes_no!(Q::ModifierChange, Page::Model, art(3).par(63), &[F::ModifiedSignificantly]),
    Question {
        id: Q::ModelMarket,
        page: Page::Model,
        kind: Kind::One,
        cite: art(53).par(1),
        options: &[
            either(O::Supplied, &[F::ModelOnMarket], NOT_MARKET),
            either(O::OwnProduct, &[F::ModelOnMarket], NOT_MARKET),
            either(O::InternalEssential, &[F::ModelOnMarket], NOT_MARKET),
            either(
                O::InternalOnly,
                &[F::ModelInternalOnly],
                &[F::ModelOnMarket, F::ModelBeforeMarket, F::ModelExcludesUnion],
            ),
            either(O::NotYetSupplied, &[F::ModelBeforeMarket], &[F::ModelExcludesUnion]),
            either(O::OutsideUnionOnly, &[F::ModelExcludesUnion], &[F::ModelBeforeMarket]),
        ],
    },
    yes_no!(Q::OriginalSystemic, Page::Model, art(51), &[F::OriginalSystemic]),
    Question {
        id: Q::Systemic,
        page: Page::Model,
        kind: Kind::Many,
        cite: art(51).par(1),
        options: &[yes(O::MostAdvanced, &[F::ModelMostAdvanced]), yes(O::Designated, &[F::ModelDesignated])],
    },
    yes_no!(Q::SystemicRebutted, Page::Model, art(52).par(2), &[F::ModelRebutted]),
    Question {
        id: Q::ModelOpen,
        page: Page::Model,
        kind: Kind::Many,
        cite: art(53).par(2),
        options: &[
            yes(O::OpenLicence, &[F::ModelOpenLicence]),
            yes(O::NotMonetised, &[F::ModelNotMonetised]),
            yes(O::PublicWeights, &[F::ModelPublicWeights]),
        ],
    },
];

const NOT_MARKET: &[F] = &[F::ModelInternalOnly, F::ModelBeforeMarket, F::ModelExcludesUnion];
