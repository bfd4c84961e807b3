//! Whom it concerns and who uses it.

use crate::interview::question::{keeps_open, nothing, yes};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{annex, art};

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Users,
        page: Page::People,
        kind: Kind::Many,
        cite: annex(3),
        options: &[
            nothing(O::Company),
            yes(O::PublicAuthority, &[F::PublicAuthority]),
            yes(O::LawEnforcement, &[F::LawEnforcement]),
            yes(O::MigrationAuthority, &[F::MigrationAuthority]),
            yes(O::Court, &[F::JudicialAuthority]),
            yes(O::CriminalCourt, &[F::JudicialAuthority, F::CriminalCourt]),
            yes(O::DisputeBody, &[F::DisputeBody]),
            nothing(O::School),
            nothing(O::Employer),
            nothing(O::LenderInsurer),
            nothing(O::NetworkOperator),
            nothing(O::PrivatePeople),
            keeps_open(O::AnyPurpose),
        ],
    },
    Question {
        id: Q::About,
        page: Page::People,
        kind: Kind::Some,
        cite: art(3).par(52),
        options: &[
            yes(O::Individuals, &[F::AboutPersons]).opens(&[F::EvaluatesPersons]),
            yes(O::Groups, &[F::AboutPersons]).opens(&[F::EvaluatesPersons]),
            yes(O::AnyPurpose, &[F::AboutPersons]).opens(&[F::EvaluatesPersons]),
            nothing(O::CompaniesOnly),
            nothing(O::Things),
            nothing(O::Nobody),
        ],
    },
    Question {
        id: Q::Data,
        page: Page::People,
        kind: Kind::Many,
        cite: art(3).par(50),
        options: &[
            yes(O::PersonalData, &[F::PersonalData]),
            yes(O::BodySignals, &[F::BiometricData, F::PersonalData]),
            yes(O::HealthData, &[F::PersonalData]),
            yes(O::ChildrenData, &[F::PersonalData]),
        ],
    },
];
