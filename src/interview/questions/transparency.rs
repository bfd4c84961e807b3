//! What people see and hear: Article 50.

use crate::interview::question::{gate, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::art;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::PeopleSee,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50),
        options: &[
            gate(O::Talks, &[F::Interacts, F::InteractsDirectly, F::InteractsWithPeople]),
            yes(O::Perceived, &[F::ContentPerceived]),
            yes(O::PublishesMedia, &[F::MakesMedia]),
            yes(O::PublishesText, &[F::PublishesText]),
        ],
    },
    Question {
        id: Q::Interaction,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(1),
        options: &[
            yes(O::Answers, &[F::Interacts]),
            yes(O::Directly, &[F::InteractsDirectly]),
            yes(O::WithPeople, &[F::InteractsWithPeople]),
        ],
    },
    Question {
        id: Q::InteractionExceptions,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(1),
        options: &[
            yes(O::Obvious, &[F::ObviousAi]),
            yes(O::AuthorisedByLaw, &[F::InteractionAuthorised]),
            yes(O::PublicReporting, &[F::PublicReporting]),
        ],
    },
    Question {
        id: Q::ContentExceptions,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(2),
        options: &[
            yes(O::StandardEditing, &[F::StandardEditing]),
            yes(O::NotAltered, &[F::InputNotAltered]),
            yes(O::AuthorisedByLaw, &[F::ContentAuthorised]),
        ],
    },
    Question {
        id: Q::ContentOutside,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(2),
        options: &[
            yes(O::ShortStrings, &[F::ContentOutside]),
            yes(O::Code, &[F::ContentOutside]),
            yes(O::Selection, &[F::ContentOutside]),
            yes(O::Intermediate, &[F::ContentOutside]),
            yes(O::TechnicalInternal, &[F::ContentOutside]),
            yes(O::LiveUnstored, &[F::ContentOutside]),
        ],
    },
    yes_no!(Q::GeneratorDate, Page::Transparency, art(111).par(4), &[F::GeneratorBeforeAugust2026]),
    Question {
        id: Q::Exposed,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(3),
        options: &[yes(O::PeopleExposed, &[F::ExposedPeople]), yes(O::PermittedByLaw, &[F::ExposureAuthorised])],
    },
    Question {
        id: Q::Media,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(3).par(60),
        options: &[
            yes(O::Resembles, &[F::MediaResembles]),
            yes(O::AppearsAuthentic, &[F::MediaAppearsAuthentic]),
            // Art or satire makes the duty lighter only: whether it would pass for real is not answered by silence.
            yes(O::Artistic, &[F::MediaArtistic]).opens(&[F::MediaAppearsAuthentic]),
            yes(O::AuthorisedByLaw, &[F::MediaAuthorised]),
        ],
    },
    yes_no!(Q::MediaAuthentic, Page::Transparency, art(3).par(60), &[F::MediaAppearsAuthentic]),
    Question {
        id: Q::PublicText,
        page: Page::Transparency,
        kind: Kind::Many,
        cite: art(50).par(4).sub(2),
        options: &[
            yes(O::PublicInterest, &[F::TextPublicInterest]),
            yes(O::Reviewed, &[F::TextReviewed]),
            yes(O::EditorialResponsibility, &[F::TextResponsibility]),
            yes(O::ChangedAfter, &[F::TextChangedAfter]),
            yes(O::AuthorisedByLaw, &[F::TextAuthorised]),
        ],
    },
];
