//! Typical systems and models in typical hands.

use super::facts::{Is, Is::*, Profile};

/// A name and what is true.
pub(super) type Base = (&'static str, Profile);

const TOOL: &[Is] = &[Trained, Recommends, FromStart, Larger];
const MAKER: &[Is] = &[Developed, OwnName, Supplies, OfferedInUnion, Established];
const USER: &[Is] = &[Uses, Authority, OfferedInUnion, Established, OutputInUnion];
const PEOPLE: &[Is] = &[AboutPersons, PersonalData];
const CANDIDATES: &[Is] = &[Filters, Candidates, Evaluates, DecidesOnPersons, Adverse];

fn of(parts: &[&[Is]]) -> Profile {
    parts.iter().fold(Profile::default(), |profile, part| profile.with(part))
}

/// Systems.
#[allow(clippy::too_many_lines, reason = "a table")]
pub(super) fn systems() -> Vec<Base> {
    vec![
        ("maker of a plain tool", of(&[TOOL, MAKER])),
        ("user of a plain tool", of(&[TOOL, USER])),
        ("maker of a chatbot", of(&[TOOL, MAKER, &[MakesText, Interacts, Perceived]])),
        ("user of a chatbot", of(&[TOOL, USER, &[MakesText, Interacts, Perceived]])),
        ("maker of a CV filter", of(&[TOOL, MAKER, PEOPLE, CANDIDATES])),
        ("user of a CV filter", of(&[TOOL, USER, PEOPLE, CANDIDATES, &[Workplace]])),
        (
            "own name on a CV filter",
            of(&[TOOL, PEOPLE, CANDIDATES, &[PutsName, Supplies, OfferedInUnion, Established]]),
        ),
        ("CV filter with own product", of(&[TOOL, PEOPLE, CANDIDATES, &[WithProduct, OfferedInUnion, Established]])),
        (
            "importer of a CV filter",
            of(&[TOOL, PEOPLE, CANDIDATES, &[Imports, ForeignName, OfferedInUnion, Established]]),
        ),
        ("reseller of a CV filter", of(&[TOOL, PEOPLE, CANDIDATES, &[Resells, OfferedInUnion, Established]])),
        (
            "representative for a CV filter",
            of(&[TOOL, PEOPLE, CANDIDATES, &[Represents, Mandate, OfferedInUnion, Established]]),
        ),
        (
            "own CV filter, used at home",
            of(&[TOOL, MAKER, USER, PEOPLE, CANDIDATES, &[Workplace]]).without(&[Supplies]),
        ),
        ("maker abroad of a CV filter", of(&[TOOL, MAKER, PEOPLE, CANDIDATES]).without(&[Established])),
        (
            "maker of a converter of applications",
            of(&[TOOL, MAKER, &[AboutPersons, PersonalData, Filters, TaskNarrow, NoInfluence]]),
        ),
        (
            "user of a converter of applications",
            of(&[TOOL, USER, &[AboutPersons, PersonalData, Filters, TaskPrepares, NoInfluence, Workplace]]),
        ),
        ("maker of a medical device", of(&[TOOL, MAKER, PEOPLE, &[SectionA, Medical, Itself, OutsideBody, Evaluates]])),
        (
            "maker of a toy",
            of(&[
                TOOL,
                &[
                    WithProduct,
                    OfferedInUnion,
                    Established,
                    SectionA,
                    Component,
                    SafetyFunction,
                    EndangersPeople,
                    OutsideBody,
                ],
            ]),
        ),
        ("maker of a lift controller", of(&[TOOL, MAKER, &[SectionA, Component, SafetyFunction, OutsideBody]])),
        ("maker of a tractor", of(&[TOOL, MAKER, &[SectionB, Component, SafetyFunction, OutsideBody]])),
        (
            "bank with its own credit scoring",
            of(&[TOOL, MAKER, USER, PEOPLE, &[Credit, Evaluates, Financial, DecidesOnPersons, Adverse]])
                .without(&[Supplies]),
        ),
        (
            "insurer that buys pricing",
            of(&[
                TOOL,
                USER,
                PEOPLE,
                &[LifeHealth, InsuranceRisk, InsurancePrice, Evaluates, Financial, DecidesOnPersons, Adverse],
            ]),
        ),
        (
            "school with proctoring",
            of(&[TOOL, USER, PEOPLE, &[Institution, Proctoring, ControlledTest, PublicBody, DecidesOnPersons]]),
        ),
        (
            "benefits office",
            of(&[
                TOOL,
                USER,
                PEOPLE,
                &[Benefits, BenefitsEssential, ForAuthority, PublicBody, Evaluates, DecidesOnPersons, Adverse],
            ]),
        ),
        (
            "police with an evidence tool",
            of(&[TOOL, USER, PEOPLE, &[Evidence, ForPolice, Police, PublicBody, DecidesOnPersons]]),
        ),
        (
            "border authority",
            of(&[
                TOOL,
                USER,
                PEOPLE,
                &[MigrationRisk, ForMigration, Migration, PublicBody, Evaluates, DecidesOnPersons, Adverse],
            ]),
        ),
        ("court", of(&[TOOL, USER, PEOPLE, &[Interprets, Applies, ForCourt, Court, PublicBody, DecidesOnPersons]])),
        ("maker of a campaign tool", of(&[TOOL, MAKER, PEOPLE, &[VoteInfluence, VoteExposure, Evaluates]])),
        ("studio with deep fakes", of(&[TOOL, USER, &[MakesPictures, Perceived, MakesMedia, Resembles, Authentic]])),
        ("newspaper with machine text", of(&[TOOL, USER, &[MakesText, Perceived, PublishesText, PublicInterest]])),
        (
            "employer that reads emotions",
            of(&[TOOL, USER, PEOPLE, &[BodySignals, EmotionsFromBody, WorkOrEducation, Exposed, Workplace, Evaluates]]),
        ),
        ("police with live identification", of(&[TOOL, USER, PEOPLE, LIVE, &[ForPolice, Police, PublicBody]])),
        ("shop with live identification", of(&[TOOL, USER, PEOPLE, LIVE])),
        ("grid operator", of(&[TOOL, USER, &[Networks, NetworksGuard, CriticalEntity]])),
        ("spreadsheet", of(&[&[Recommends, FromStart, Larger], MAKER])),
        ("free and open system", of(&[TOOL, MAKER, &[FreeLicence, NoMoney]])),
        ("research system", of(&[TOOL, MAKER, &[ResearchOnly]])),
        (
            "vendor abroad with own staff tool",
            of(&[TOOL, PEOPLE, CANDIDATES, &[Developed, OwnName, Supplies, Uses, Authority, OfferedInUnion]]),
        ),
    ]
}

const LIVE: &[Is] = &[BodySignals, Identifies, WithoutInvolvement, Database, RealTime, PublicPlace];

const MODEL: &[Is] = &[
    Trained,
    MakesText,
    ModelOnly,
    Developed,
    OwnName,
    Supplies,
    OfferedInUnion,
    OwnModel,
    General,
    Language,
    Integrable,
    Above23,
    OnMarket,
    Larger,
];

/// Models.
pub(super) fn models() -> Vec<Base> {
    vec![
        ("maker of a general model", of(&[MODEL, &[Established]])),
        ("maker abroad of a general model", of(&[MODEL])),
        ("maker of an open model", of(&[MODEL, &[Established, ModelLicence, ModelNoMoney, Weights]])),
        ("maker of a model with systemic risk", of(&[MODEL, &[Established, Above25]])),
        (
            "fine-tuner",
            of(&[MODEL, &[Established, Changes, ChangesModel, AboveThird]]).without(&[OwnModel, Developed, OwnName]),
        ),
    ]
}
