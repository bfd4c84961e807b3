//! AI privacy impact assessment.
//!
//! INTERPRETATION: the elements of the GDPR were written from knowledge of its text, not compared with a stored copy.
//! INTERPRETATION: ISO/IEC 42001 leaves the content of its impact assessment to the organisation; the blanks marked with its
//! numbers follow the short intents in structure.json.
//! The row about the provider's information holds where a data protection impact assessment has to be made.
//! INTERPRETATION: the GDPR asks for no signature; the controller must be able to show that it decided (accountability).

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Standard};
use crate::law::obligations::Theme;
use crate::law::{Act, Source, annex, art};
use crate::risks::{RISKS_TO_PEOPLE, RiskTheme};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "impact-assessment-about",
        source: Source::Act(Act::DataProtection.art(35).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Owner,
            Known::Vendor,
            Known::Stage,
            Known::Organisation,
            Known::Roles,
            Known::Class,
        ],
        blanks: &[
            blank("impact-assessment-about-controller", Source::Act(Act::DataProtection.art(4).par(7)), 3),
            blank("impact-assessment-about-processors", Source::Act(Act::DataProtection.art(28).par(3)), 3)
                .begun(&[Known::Vendor]),
            blank("impact-assessment-about-author", Source::Act(Act::DataProtection.art(35).par(1)), 1)
                .begun(&[Known::Owner]),
        ],
    },
    Section {
        id: "impact-assessment-need",
        source: Source::Act(Act::DataProtection.art(35).par(1)),
        known: &[Known::Answers(Page::People), Known::Answers(Page::System)],
        blanks: &[
            blank("impact-assessment-need-evaluation", Source::Act(Act::DataProtection.art(35).par(3).pt('a')), 3),
            blank("impact-assessment-need-sensitive", Source::Act(Act::DataProtection.art(35).par(3).pt('b')), 3),
            blank("impact-assessment-need-monitoring", Source::Act(Act::DataProtection.art(35).par(3).pt('c')), 3),
            blank("impact-assessment-need-likely", Source::Act(Act::DataProtection.art(35).par(1)), 3),
            blank("impact-assessment-need-list", Source::Act(Act::DataProtection.art(35).par(4)), 1),
            blank("impact-assessment-need-exempt", Source::Act(Act::DataProtection.art(35).par(10)), 1),
            blank("impact-assessment-need-similar", Source::Act(Act::DataProtection.art(35).par(1)), 1),
            blank("impact-assessment-need-iso", Standard("6.1.4"), 1),
            blank("impact-assessment-need-result", Source::Act(Act::DataProtection.art(35).par(1)), 3)
                .begun(&[Known::OtherLaw]),
        ],
    },
    Section {
        id: "impact-assessment-description",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('a')),
        known: &[Known::Purpose, Known::Answers(Page::Task), Known::Answers(Page::Areas), Known::Uses],
        blanks: &[
            blank(
                "impact-assessment-description-operations",
                Source::Act(Act::DataProtection.art(35).par(7).pt('a')),
                6,
            )
            .begun(&[Known::Written("fria-process-steps"), Known::Purpose]),
            blank("impact-assessment-description-ai", Source::Act(Act::DataProtection.art(35).par(7).pt('a')), 3)
                .begun(&[Known::Answers(Page::System)]),
            blank("impact-assessment-description-provider", Law(art(26).par(9)), 3).noted("art-26-9"),
            blank("impact-assessment-description-use", Law(art(27).par(1).pt("a")), 3)
                .begun(&[Known::Written("fria-process-steps")])
                .noted("art-27-1-a"),
            blank("impact-assessment-description-misuse", Standard("6.1.4"), 3),
        ],
    },
    Section {
        id: "impact-assessment-data",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('a')),
        known: &[Known::Answers(Page::People), Known::Obligations(Theme::Data)],
        blanks: &[
            blank("impact-assessment-data-kinds", Source::Act(Act::DataProtection.art(35).par(7).pt('a')), 3),
            blank("impact-assessment-data-special", Source::Act(Act::DataProtection.art(9).par(2)), 3)
                .noted("art-4a-1"),
            blank("impact-assessment-data-criminal", Source::Act(Act::DataProtection.art(10)), 1),
            blank("impact-assessment-data-source", Source::Act(Act::DataProtection.art(35).par(7).pt('a')), 3),
            blank("impact-assessment-data-recipients", Source::Act(Act::DataProtection.art(44)), 3),
            blank("impact-assessment-data-retention", Source::Act(Act::DataProtection.art(5).par(1).pt('e')), 3),
        ],
    },
    Section {
        id: "impact-assessment-basis",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('a')),
        known: &[],
        blanks: &[
            blank("impact-assessment-basis-purpose", Source::Act(Act::DataProtection.art(5).par(1).pt('b')), 3),
            blank("impact-assessment-basis-lawful", Source::Act(Act::DataProtection.art(6).par(1)), 3),
            blank("impact-assessment-basis-interest", Source::Act(Act::DataProtection.art(6).par(1).pt('f')), 3),
            blank("impact-assessment-basis-further", Source::Act(Act::DataProtection.art(6).par(4)), 3),
            blank("impact-assessment-basis-automated", Source::Act(Act::DataProtection.art(22).par(1)), 3),
        ],
    },
    Section {
        id: "impact-assessment-necessity",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('b')),
        known: &[],
        blanks: &[
            blank("impact-assessment-necessity-need", Source::Act(Act::DataProtection.art(35).par(7).pt('b')), 3),
            blank(
                "impact-assessment-necessity-alternatives",
                Source::Act(Act::DataProtection.art(35).par(7).pt('b')),
                3,
            ),
            blank("impact-assessment-necessity-balance", Source::Act(Act::DataProtection.art(35).par(7).pt('b')), 3),
            blank("impact-assessment-necessity-minimum", Source::Act(Act::DataProtection.art(5).par(1).pt('c')), 3),
            blank("impact-assessment-necessity-accuracy", Source::Act(Act::DataProtection.art(5).par(1).pt('d')), 3),
            blank(
                "impact-assessment-necessity-information",
                Source::Act(Act::DataProtection.art(13).par(2).pt('f')),
                3,
            ),
            blank("impact-assessment-necessity-rights", Source::Act(Act::DataProtection.art(15).par(1)), 3),
            blank("impact-assessment-necessity-design", Source::Act(Act::DataProtection.art(25).par(1)), 3),
        ],
    },
    Section {
        id: "impact-assessment-people",
        source: Standard("A.5.4"),
        known: &[Known::Answers(Page::People), Known::Answers(Page::Areas)],
        blanks: &[
            blank("impact-assessment-people-categories", Law(art(27).par(1).pt("c")), 3)
                .begun(&[Known::Written("fria-people-direct")])
                .noted("art-27-1-c"),
            blank("impact-assessment-people-vulnerable", Law(art(27).par(1).pt("c")), 3)
                .begun(&[Known::Written("fria-people-groups")]),
            blank("impact-assessment-people-expect", Source::Act(Act::DataProtection.art(35).par(7).pt('a')), 3),
            blank("impact-assessment-people-life", Standard("A.5.4"), 3),
        ],
    },
    Section {
        id: "impact-assessment-risks",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('c')),
        known: &[Known::Findings, Known::Obligations(Theme::Risk), Known::RatedRisks],
        blanks: &[
            blank("impact-assessment-risks-data", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Privacy, RiskTheme::Security])]),
            blank("impact-assessment-risks-errors", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Model, RiskTheme::Data, RiskTheme::Safety])]),
            blank("impact-assessment-risks-unfair", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Fairness])]),
            blank("impact-assessment-risks-opaque", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Transparency])]),
            blank("impact-assessment-risks-control", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Oversight])]),
            blank("impact-assessment-risks-rights", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Rights])])
                .noted("art-27-1-d"),
            blank("impact-assessment-risks-misuse", Standard("6.1.4"), 3),
            blank("impact-assessment-risks-rating", Source::Act(Act::DataProtection.art(35).par(7).pt('c')), 6)
                .begun(&[Known::RisksAbout(RISKS_TO_PEOPLE)]),
        ],
    },
    Section {
        id: "impact-assessment-society",
        source: Standard("A.5.5"),
        known: &[],
        blanks: &[blank("impact-assessment-society-effects", Standard("A.5.5"), 3)],
    },
    Section {
        id: "impact-assessment-measures",
        source: Source::Act(Act::DataProtection.art(35).par(7).pt('d')),
        known: &[Known::Obligations(Theme::Oversight), Known::Obligations(Theme::Robustness), Known::Controls("A.5.")],
        blanks: &[
            blank("impact-assessment-measures-risks", Source::Act(Act::DataProtection.art(35).par(7).pt('d')), 6)
                .begun(&[Known::MeasuresAbout(RISKS_TO_PEOPLE)]),
            blank("impact-assessment-measures-security", Source::Act(Act::DataProtection.art(32).par(1)), 3)
                .begun(&[Known::MeasuresAbout(&[RiskTheme::Security])]),
            blank("impact-assessment-measures-oversight", Law(art(27).par(1).pt("e")), 3)
                .begun(&[Known::Written("fria-oversight-measures"), Known::MeasuresAbout(&[RiskTheme::Oversight])])
                .noted("art-27-1-e"),
            blank("impact-assessment-measures-response", Law(art(27).par(1).pt("f")), 3)
                .begun(&[Known::Written("fria-response-measures")])
                .noted("art-27-1-f"),
            blank("impact-assessment-measures-proof", Source::Act(Act::DataProtection.art(35).par(7).pt('d')), 3),
            blank("impact-assessment-measures-residual", Source::Act(Act::DataProtection.art(36).par(1)), 3),
            blank("impact-assessment-measures-feed", Standard("6.1.4"), 1),
        ],
    },
    Section {
        id: "impact-assessment-consultation",
        source: Source::Act(Act::DataProtection.art(35).par(2)),
        known: &[],
        blanks: &[
            blank("impact-assessment-consultation-officer", Source::Act(Act::DataProtection.art(35).par(2)), 3),
            blank("impact-assessment-consultation-people", Source::Act(Act::DataProtection.art(35).par(9)), 3),
            blank("impact-assessment-consultation-workers", Law(art(26).par(7)), 3).noted("art-26-7"),
            blank("impact-assessment-consultation-others", Standard("A.5.2"), 3)
                .begun(&[Known::Written("fria-consulted-who")]),
        ],
    },
    Section {
        id: "impact-assessment-prior",
        source: Source::Act(Act::DataProtection.art(36).par(1)),
        known: &[],
        blanks: &[
            // Whether the authority is to be asked first is decided each time.
            blank("impact-assessment-prior-decision", Source::Act(Act::DataProtection.art(36).par(1)), 3),
            blank(
                "impact-assessment-prior-responsibilities",
                Source::Act(Act::DataProtection.art(36).par(3).pt('a')),
                3,
            )
            .where_it_arises(),
            blank("impact-assessment-prior-means", Source::Act(Act::DataProtection.art(36).par(3).pt('b')), 3)
                .where_it_arises(),
            blank("impact-assessment-prior-safeguards", Source::Act(Act::DataProtection.art(36).par(3).pt('c')), 3)
                .where_it_arises(),
            blank("impact-assessment-prior-officer", Source::Act(Act::DataProtection.art(36).par(3).pt('d')), 1)
                .where_it_arises(),
            blank("impact-assessment-prior-enclosed", Source::Act(Act::DataProtection.art(36).par(3).pt('e')), 1)
                .where_it_arises(),
            blank("impact-assessment-prior-more", Source::Act(Act::DataProtection.art(36).par(3).pt('f')), 1)
                .where_it_arises(),
            blank("impact-assessment-prior-answer", Source::Act(Act::DataProtection.art(36).par(2)), 3)
                .where_it_arises(),
        ],
    },
    Section {
        id: "impact-assessment-decision",
        source: Source::Act(Act::DataProtection.art(35).par(1)),
        known: &[],
        blanks: &[
            blank("impact-assessment-decision-outcome", Source::Act(Act::DataProtection.art(5).par(2)), 3)
                .begun(&[Known::Written("fria-result-decision")]),
            blank("impact-assessment-decision-signed", Source::Act(Act::DataProtection.art(5).par(2)), 1)
                .begun(&[Known::Written("fria-result-signed")]),
            blank("impact-assessment-decision-summary", Law(annex(8).section("C").par(5)), 3)
                .begun(&[Known::Written("fria-result-summary")]),
        ],
    },
    Section {
        id: "impact-assessment-review",
        source: Source::Act(Act::DataProtection.art(35).par(11)),
        known: &[Known::Dates, Known::Open],
        blanks: &[
            blank("impact-assessment-review-triggers", Source::Act(Act::DataProtection.art(35).par(11)), 3)
                .begun(&[Known::Written("fria-update-triggers")]),
            blank("impact-assessment-review-interval", Standard("8.4"), 1),
            blank("impact-assessment-review-check", Source::Act(Act::DataProtection.art(35).par(11)), 3),
            blank("impact-assessment-review-rights", Law(art(27).par(2)), 1),
            blank("impact-assessment-review-keep", Standard("A.5.3"), 1),
        ],
    },
];
