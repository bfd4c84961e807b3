//! Fundamental rights impact assessment.
//!
//! INTERPRETATION: Art. 27(5) announces a template and Art. 27(3) asks for the filled-out template with the notification.
//! No published template was found. This draft follows the points of Art. 27(1) in their order, to be carried over later.
//! INTERPRETATION: what a data protection impact assessment "may already fill" (Art. 27(4)) is our pairing of the points of
//! Art. 27(1) with those of Art. 35(7) GDPR. The Regulation names no pairs.
//! INTERPRETATION: "art-5-2" is among the rows that ask for it, since live identification by police needs this assessment first.
//! INTERPRETATION: the Regulation asks for specific risks of harm without a list of rights. The grouping follows the Charter.
//! INTERPRETATION: voluntary, from recital 96; a recital makes no rule.
//! INTERPRETATION: Art. 27 asks for no decision to use or not to use; without one the assessment has no result to notify.
//! OPEN: Art. 27(3) gives no time limit, and nothing says what to send while the template is missing.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::obligations::Theme;
use crate::law::{Group, annex, art};
use crate::risks::{RISKS_TO_PEOPLE, RiskTheme};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "fria-basis",
        source: Law(art(27).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Vendor,
            Known::Stage,
            Known::Organisation,
            Known::Roles,
            Known::Class,
            Known::Uses,
            Known::Exceptions(Group::Use),
        ],
        blanks: &[
            blank("fria-deployer", Law(art(27).par(1)), 1)
                .begun(&[Known::Written("impact-assessment-about-controller")]),
            blank("fria-reason", Law(art(27).par(1)), 3).noted("art-27-1"),
            blank("fria-version", Law(art(27).par(1).pt("d")), 1),
            blank("fria-first-use", Law(art(27).par(2)), 1),
            blank("fria-earlier", Law(art(27).par(2)), 3).noted("art-27-2"),
        ],
    },
    Section {
        id: "fria-dpia",
        source: Law(art(27).par(4)),
        known: &[],
        blanks: &[
            blank("fria-dpia-document", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-about")])
                .noted("art-27-4"),
            blank("fria-dpia-gaps", Law(art(27).par(4)), 3),
        ],
    },
    Section {
        id: "fria-process",
        source: Law(art(27).par(1).pt("a")),
        known: &[Known::Purpose, Known::Answers(Page::Task), Known::Answers(Page::Areas)],
        blanks: &[
            blank("fria-process-steps", Law(art(27).par(1).pt("a")), 6)
                .begun(&[Known::Written("impact-assessment-description-operations")])
                .noted("art-27-1-a"),
            blank("fria-process-purpose", Law(art(27).par(1).pt("a")), 3).begun(&[Known::Purpose]),
            blank("fria-process-weight", Law(art(27).par(1).pt("a")), 3),
            blank("fria-process-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-description")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-period",
        source: Law(art(27).par(1).pt("b")),
        known: &[Known::Stage, Known::Dates],
        blanks: &[
            blank("fria-period-time", Law(art(27).par(1).pt("b")), 1).noted("art-27-1-b"),
            blank("fria-period-frequency", Law(art(27).par(1).pt("b")), 3),
            blank("fria-period-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-description")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-people",
        source: Law(art(27).par(1).pt("c")),
        known: &[Known::Answers(Page::People), Known::Uses],
        blanks: &[
            blank("fria-people-direct", Law(art(27).par(1).pt("c")), 3)
                .begun(&[Known::Written("impact-assessment-people-categories")])
                .noted("art-27-1-c"),
            blank("fria-people-indirect", Law(art(27).par(1).pt("c")), 3),
            blank("fria-people-groups", Law(art(27).par(1).pt("c")), 3)
                .begun(&[Known::Written("impact-assessment-people-vulnerable")]),
            blank("fria-people-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-people")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-risks",
        source: Law(art(27).par(1).pt("d")),
        known: &[Known::Findings, Known::Answers(Page::Conduct), Known::RatedRisks],
        blanks: &[
            blank("fria-risks-provider", Law(art(27).par(1).pt("d")), 3).noted("art-27-1-d"),
            blank("fria-risks-equality", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Fairness])]),
            blank("fria-risks-privacy", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Privacy])]),
            blank("fria-risks-access", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::Written("impact-assessment-risks-errors")]),
            blank("fria-risks-procedure", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Transparency, RiskTheme::Oversight])]),
            blank("fria-risks-freedom", Law(art(27).par(1).pt("d")), 3)
                .begun(&[Known::RisksAbout(&[RiskTheme::Rights, RiskTheme::Safety])]),
            blank("fria-risks-vulnerable", Law(art(27).par(1).pt("d")), 3),
            blank("fria-risks-rating", Law(art(27).par(1).pt("d")), 6).begun(&[Known::RisksAbout(RISKS_TO_PEOPLE)]),
            blank("fria-risks-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-risks")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-oversight",
        source: Law(art(27).par(1).pt("e")),
        known: &[Known::Obligations(Theme::Oversight), Known::Answers(Page::Duties)],
        blanks: &[
            blank("fria-oversight-measures", Law(art(27).par(1).pt("e")), 6)
                .begun(&[
                    Known::Written("impact-assessment-measures-oversight"),
                    Known::MeasuresAbout(&[RiskTheme::Oversight]),
                ])
                .noted("art-27-1-e"),
            blank("fria-oversight-people", Law(art(26).par(2)), 3).noted("art-26-2"),
            blank("fria-oversight-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-measures")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-response",
        source: Law(art(27).par(1).pt("f")),
        known: &[Known::Obligations(Theme::Use), Known::Clocks],
        blanks: &[
            blank("fria-response-measures", Law(art(27).par(1).pt("f")), 6)
                .begun(&[Known::Written("impact-assessment-measures-response")])
                .noted("art-27-1-f"),
            blank("fria-response-governance", Law(art(27).par(1).pt("f")), 3),
            blank("fria-response-complaints", Law(art(27).par(1).pt("f")), 3),
            blank("fria-response-reporting", Law(art(26).par(5)), 3).noted("art-26-5"),
            blank("fria-response-dpia", Law(art(27).par(4)), 1)
                .begun(&[Known::Part(super::IMPACT_ASSESSMENT, "impact-assessment-measures")])
                .where_it_arises(),
        ],
    },
    Section {
        id: "fria-consulted",
        source: Ours,
        known: &[],
        blanks: &[blank("fria-consulted-who", Law(art(27).par(1)), 3)
            .begun(&[Known::Written("impact-assessment-consultation-people")])],
    },
    Section {
        id: "fria-result",
        source: Law(art(27).par(1)),
        known: &[],
        blanks: &[
            blank("fria-result-decision", Law(art(27).par(1)), 3)
                .begun(&[Known::Written("impact-assessment-decision-outcome")]),
            blank("fria-result-summary", Law(annex(8).section("C").par(4)), 6)
                .begun(&[Known::Written("impact-assessment-decision-summary")]),
            blank("fria-result-signed", Law(art(27).par(1)), 1)
                .begun(&[Known::Written("impact-assessment-decision-signed")]),
        ],
    },
    Section {
        id: "fria-notification",
        source: Law(art(27).par(3)),
        known: &[Known::Obligations(Theme::RightsImpact)],
        blanks: &[
            blank("fria-notification-authority", Law(art(27).par(3)), 1),
            blank("fria-notification-template", Law(art(27).par(5)), 1),
            blank("fria-notification-sent", Law(art(27).par(3)), 1).noted("art-27-3"),
            blank("fria-notification-exempt", Law(art(46).par(1)), 1),
        ],
    },
    Section {
        id: "fria-update",
        source: Law(art(27).par(2)),
        known: &[],
        blanks: &[
            blank("fria-update-triggers", Law(art(27).par(2)), 3)
                .begun(&[Known::Written("impact-assessment-review-triggers")]),
            blank("fria-update-owner", Law(art(27).par(2)), 1),
            blank("fria-update-versions", Law(art(27).par(2)), 3),
        ],
    },
];
