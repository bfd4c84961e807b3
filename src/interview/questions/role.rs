//! Roles and the link to the Union: Articles 2(1) and 3(3) to (8).

use crate::interview::question::{gate, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::art;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Role,
        page: Page::Role,
        kind: Kind::Many,
        cite: art(3).par(8),
        options: &[
            yes(O::Developed, &[F::Developed]).opens(&[F::ProvidesModel, F::ModifiesModel]),
            yes(O::ForClient, &[F::DevelopsForClient]).opens(&[F::ProvidesModel, F::ModifiesModel]),
            yes(O::Offers, &[F::SuppliesToOthers]),
            yes(O::Uses, &[F::Uses]),
            yes(O::Imports, &[F::FirstOnUnionMarket]),
            yes(O::Resells, &[F::SuppliesOnward]),
            yes(O::WithProduct, &[F::WithOwnProduct]),
            yes(O::Represents, &[F::Represents]),
            yes(O::PutsName, &[F::RebrandsExisting]),
            yes(O::Changed, &[F::Modified]).opens(&[F::ModifiesModel]),
            gate(O::Hosts, &[F::SuppliesOnward]),
        ],
    },
    yes_no!(Q::Hosting, Page::Role, art(3).par(7), &[F::SuppliesOnward]),
    yes_no!(Q::ImportName, Page::Role, art(3).par(6), &[F::BearsThirdCountryName]),
    yes_no!(Q::OwnName, Page::Role, art(3).par(3), &[F::UnderOwnName]),
    yes_no!(Q::Authority, Page::Role, art(3).par(4), &[F::OwnAuthority]),
    yes_no!(Q::Mandate, Page::Role, art(3).par(5), &[F::MandateAccepted]),
    Question {
        id: Q::UnionLink,
        page: Page::Role,
        kind: Kind::Many,
        cite: art(2).par(1),
        options: &[
            yes(O::OfferedInUnion, &[F::OfferedInUnion]),
            yes(O::UsedInUnion, &[F::UsedInUnion]),
            // Who is in the Union and left the line above out is asked once more, where it matters.
            yes(O::EstablishedInUnion, &[F::EstablishedInUnion]).opens(&[F::UsedInUnion]),
            yes(O::OutputInUnion, &[F::OutputUsedInUnion]),
        ],
    },
    yes_no!(Q::UsedInUnion, Page::Role, art(3).par(11), &[F::UsedInUnion]),
];
