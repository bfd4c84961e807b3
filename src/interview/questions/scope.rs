//! Exclusions: Article 2(3) to (12).

use crate::interview::question::{gate, no, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::art;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Exclusions,
        page: Page::Scope,
        kind: Kind::Many,
        cite: art(2),
        options: &[
            gate(O::Defence, &[F::DefencePurpose, F::DefenceOnly]),
            gate(O::Research, &[F::DevelopedForResearch, F::ResearchOnly]),
            yes(O::BeforeMarket, &[F::BeforeMarket]).opens(&[F::ActivityOnly]),
            yes(O::PrivateUse, &[F::PrivatePerson]),
            gate(O::OpenSource, &[F::OpenSourceLicence, F::NotMonetised]),
            yes(O::ForeignAuthority, &[F::ThirdCountryAuthority]),
        ],
    },
    Question {
        id: Q::DefencePurpose,
        page: Page::Scope,
        kind: Kind::One,
        cite: art(2).par(3),
        options: &[
            yes(O::Military, &[F::DefencePurpose]),
            yes(O::StateSecurity, &[F::DefencePurpose]),
            no(O::PublicOrder, &[F::DefencePurpose]),
        ],
    },
    yes_no!(Q::DefenceOnly, Page::Scope, art(2).par(3), &[F::DefenceOnly]),
    yes_no!(Q::ActivityOnly, Page::Scope, art(2).par(8), &[F::ActivityOnly]),
    yes_no!(Q::RealWorldTest, Page::Scope, art(2).par(8), &[F::RealWorldTesting]),
    Question {
        id: Q::Research,
        page: Page::Scope,
        kind: Kind::Many,
        cite: art(2).par(6),
        options: &[yes(O::ForResearch, &[F::DevelopedForResearch]), yes(O::OnlyResearch, &[F::ResearchOnly])],
    },
    yes_no!(Q::Personal, Page::Scope, art(2).par(10), &[F::PurelyPersonal]),
    Question {
        id: Q::Cooperation,
        page: Page::Scope,
        kind: Kind::Many,
        cite: art(2).par(4),
        options: &[
            yes(O::Agreement, &[F::CooperationAgreement]),
            yes(O::RightsSafeguards, &[F::CooperationSafeguards]),
        ],
    },
    Question {
        id: Q::OpenSource,
        page: Page::Scope,
        kind: Kind::Many,
        cite: art(2).par(12),
        options: &[yes(O::OpenLicence, &[F::OpenSourceLicence]), yes(O::NotMonetised, &[F::NotMonetised])],
    },
];
