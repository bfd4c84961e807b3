//! Articles 72 to 89: monitoring after the market, incidents, authorities. With Article 111 and notified bodies.

use super::Actor::{
    ContentProvider, Deployer, DownstreamProvider, ModelProvider, NotifiedBody, Operator, Person, ProspectiveProvider,
    Provider,
};
use super::penalty::{
    AI_OFFICE as AI_OFFICE_FINE, Fine, MODEL as MODEL_FINE, NATIONAL, NO_PENALTY, PROCEDURE, RECLASSIFIED, fined,
};
use super::start::{CHAPTER_III, USES, from};
use super::{Event, Obligation, ObligationKind, Theme, conditions as c, grace, row};
use crate::law::{art, art_with, dates};

pub(super) static ROWS: &[Obligation] = &[
    row("art-72-1", art(72).par(1), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .grace(grace::HIGH_RISK),
    row("art-72-2", art(72).par(2), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .grace(grace::HIGH_RISK),
    row("art-72-3", art(72).par(3), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .grace(grace::HIGH_RISK),
    row(
        "art-72-4",
        art(72).par(4),
        &[Provider],
        Theme::PostMarket,
        &c::SECTORAL_MONITORING,
        CHAPTER_III.literally(),
        NO_PENALTY,
    )
    .kind(ObligationKind::Relief)
    .grace(grace::HIGH_RISK),
    row("art-73-1", art(73).par(1), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row("art-73-2", art(73).par(2), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row("art-73-3", art(73).par(3), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row("art-73-4", art(73).par(4), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row("art-73-6", art(73).par(6), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), PROCEDURE)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row(
        "art-73-9",
        art(73).par(9),
        &[Provider],
        Theme::PostMarket,
        &c::EQUIVALENT_REPORTS,
        USES.literally(),
        NO_PENALTY,
    )
    .kind(ObligationKind::Relief)
    .on(Event::Incident)
    .grace(grace::HIGH_RISK),
    row("art-73-10", art(73).par(10), &[Provider], Theme::PostMarket, &c::MEDICAL, CHAPTER_III.literally(), NO_PENALTY)
        .kind(ObligationKind::Relief)
        .on(Event::Incident)
        .grace(grace::HIGH_RISK),
    row(
        "art-74-4",
        art(74).par(4),
        &[Operator],
        Theme::PostMarket,
        &c::PRODUCT_PROCEDURES,
        from(&dates::GENERAL),
        NO_PENALTY,
    )
    .kind(ObligationKind::Relief),
    row(
        "art-74-12",
        art(74).par(12),
        &[Provider],
        Theme::Authorities,
        &c::HIGH_RISK,
        CHAPTER_III.literally(),
        NATIONAL.and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "art-74-13",
        art(74).par(13),
        &[Provider],
        Theme::Authorities,
        &c::HIGH_RISK,
        CHAPTER_III.literally(),
        NATIONAL.and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "art-75-1a",
        art(75).par_with(1, 'a'),
        &[Provider],
        Theme::PostMarket,
        &c::AI_OFFICE_HIGH_RISK,
        USES.literally(),
        AI_OFFICE_FINE,
    )
    .on(Event::Incident)
    .grace(grace::HIGH_RISK),
    row(
        "art-75a-3",
        art_with(75, 'a').par(3),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::AI_OFFICE,
        from(&dates::ADDED),
        AI_OFFICE_FINE.and(Fine::Information),
    )
    .on(Event::Request),
    row(
        "art-75a-4",
        art_with(75, 'a').par(4),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::AI_OFFICE,
        from(&dates::ADDED),
        AI_OFFICE_FINE,
    )
    .on(Event::Request),
    row(
        "art-75a-6",
        art_with(75, 'a').par(6),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::AI_OFFICE,
        from(&dates::ADDED),
        AI_OFFICE_FINE,
    )
    .on(Event::Request),
    row(
        "art-75b",
        art_with(75, 'b'),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::AI_OFFICE,
        from(&dates::ADDED),
        AI_OFFICE_FINE,
    )
    .on(Event::Request),
    row(
        "art-75c-3",
        art_with(75, 'c').par(3),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::AI_OFFICE,
        from(&dates::ADDED),
        AI_OFFICE_FINE,
    )
    .on(Event::Request),
    row(
        "art-75-1e",
        art(75).par_with(1, 'e'),
        &[Provider],
        Theme::MarketAccess,
        &c::AI_OFFICE_THIRD_PARTY,
        USES.literally(),
        AI_OFFICE_FINE,
    )
    .gate()
    .grace(grace::HIGH_RISK),
    row(
        "art-77-1a",
        art(77).par_with(1, 'a'),
        &[Provider, Deployer],
        Theme::Authorities,
        &c::ANY_SYSTEM,
        from(&dates::ADDED),
        NATIONAL.and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::SECTION_B),
    row("art-79-2", art(79).par(2), &[Operator], Theme::PostMarket, &c::ANY_SYSTEM, from(&dates::GENERAL), NATIONAL)
        .on(Event::Risk)
        .grace(grace::SECTION_B),
    row("art-79-4", art(79).par(4), &[Operator], Theme::PostMarket, &c::ANY_SYSTEM, from(&dates::GENERAL), NATIONAL)
        .on(Event::Risk)
        .grace(grace::SECTION_B),
    row(
        "art-80-4",
        art(80).par(4),
        &[ProspectiveProvider],
        Theme::PostMarket,
        &c::CLAIMED,
        USES.literally(),
        RECLASSIFIED.through(art(80).par(4)),
    )
    .on(Event::Request),
    row(
        "art-80-5",
        art(80).par(5),
        &[ProspectiveProvider],
        Theme::PostMarket,
        &c::CLAIMED,
        USES.literally(),
        RECLASSIFIED.through(art(80).par(5)),
    )
    .on(Event::Request),
    row(
        "art-80-7",
        art(80).par(7),
        &[ProspectiveProvider],
        Theme::Classification,
        &c::CLAIMED,
        USES.literally(),
        RECLASSIFIED.through(art(80).par(7)),
    )
    .kind(ObligationKind::Scope),
    row("art-82-2", art(82).par(2), &[Operator], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III.literally(), NATIONAL)
        .on(Event::Risk)
        .grace(grace::HIGH_RISK),
    row(
        "art-83-1",
        art(83).par(1),
        &[Provider],
        Theme::PostMarket,
        &c::HIGH_RISK,
        CHAPTER_III.literally(),
        NATIONAL.and(Fine::Operators),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row("art-85", art(85), &[Person], Theme::Authorities, &c::ANYBODY, from(&dates::GENERAL), NO_PENALTY)
        .kind(ObligationKind::Right)
        .anything(),
    row("art-87", art(87), &[Operator], Theme::Governance, &c::ANY_SYSTEM, from(&dates::GENERAL), NATIONAL)
        .grace(grace::SECTION_B),
    row(
        "art-89-2",
        art(89).par(2),
        &[DownstreamProvider],
        Theme::Model,
        &c::ANYBODY,
        from(&dates::GENERAL),
        NO_PENALTY,
    )
    .kind(ObligationKind::Right)
    .anything(),
    row(
        "art-111-1",
        art(111).par(1),
        &[Provider, Deployer],
        Theme::Governance,
        &c::LARGE_SCALE_IT,
        from(&dates::LARGE_SCALE_IT),
        NO_PENALTY,
    ),
    row("art-111-2", art(111).par(2), &[Provider, Deployer], Theme::Governance, &c::LEGACY, CHAPTER_III, NO_PENALTY),
    row(
        "art-111-3",
        art(111).par(3),
        &[ModelProvider],
        Theme::Model,
        &c::LEGACY_MODEL,
        from(&dates::LEGACY_MODELS),
        MODEL_FINE,
    )
    .anything(),
    row(
        "art-111-4",
        art(111).par(4),
        &[ContentProvider],
        Theme::Transparency,
        &c::EARLIER_GENERATOR,
        from(&dates::MARKING_OF_EARLIER_SYSTEMS),
        fined("g"),
    ),
    row(
        "art-31",
        art(31),
        &[NotifiedBody],
        Theme::MarketAccess,
        &c::ANYBODY,
        from(&dates::NOTIFIED_BODIES),
        fined("f"),
    )
    .anything(),
    row(
        "art-33-1",
        art(33).par(1),
        &[NotifiedBody],
        Theme::MarketAccess,
        &c::ANYBODY,
        from(&dates::NOTIFIED_BODIES),
        fined("f"),
    )
    .anything(),
    row(
        "art-34",
        art(34),
        &[NotifiedBody],
        Theme::MarketAccess,
        &c::ANYBODY,
        from(&dates::NOTIFIED_BODIES),
        fined("f"),
    )
    .anything(),
    row(
        "art-43-3-notified-body",
        art(43).par(3),
        &[NotifiedBody],
        Theme::MarketAccess,
        &c::SECTORAL_BODY,
        from(&dates::DESIGNATION),
        NO_PENALTY,
    )
    .anything(),
    row("art-45", art(45), &[NotifiedBody], Theme::MarketAccess, &c::ANYBODY, from(&dates::GENERAL), NO_PENALTY)
        .anything(),
];
