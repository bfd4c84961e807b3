//! Articles 2(13), 4, 4a and 6(4): literacy, sensitive data against bias, the record of the class.

use super::Actor::{Deployer, ModelProvider, ProspectiveProvider, Provider};
use super::penalty::{Fine, NATIONAL, NO_PENALTY};
use super::start::{USES, from};
use super::{Obligation, ObligationKind, Theme, conditions as c, grace, price, row};
use crate::law::{art, art_with, dates};

pub(super) static ROWS: &[Obligation] = &[
    row(
        "art-4-1",
        art(4).par(1),
        &[Provider, Deployer],
        Theme::Governance,
        &c::ANY_SYSTEM,
        from(&dates::CHAPTERS_I_II),
        NATIONAL,
    )
    .grace(grace::SECTION_B),
    row(
        "art-4a-1",
        art_with(4, 'a').par(1),
        &[Provider],
        Theme::Data,
        &c::SENSITIVE_DATA_HIGH_RISK,
        from(&dates::SENSITIVE_DATA),
        NATIONAL.and(Fine::Operators),
    )
    .kind(ObligationKind::Condition),
    row(
        "art-4a-1-a",
        art_with(4, 'a').par(1).pt("a"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-1-b",
        art_with(4, 'a').par(1).pt("b"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-1-c",
        art_with(4, 'a').par(1).pt("c"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-1-d",
        art_with(4, 'a').par(1).pt("d"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-1-e",
        art_with(4, 'a').par(1).pt("e"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-1-f",
        art_with(4, 'a').par(1).pt("f"),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA_USED,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B)
    .otherwise(price::DATA_REQUIREMENT),
    row(
        "art-4a-2",
        art_with(4, 'a').par(2),
        &[Provider, Deployer],
        Theme::Data,
        &c::SENSITIVE_DATA,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .grace(grace::SECTION_B),
    row(
        "art-2-13",
        art(2).par(13),
        &[Provider],
        Theme::Governance,
        &c::PRODUCT,
        from(&dates::LIMITS_FOR_PRODUCTS),
        NO_PENALTY,
    )
    .kind(ObligationKind::Relief),
    row(
        "art-6-4",
        art(6).par(4),
        &[ProspectiveProvider],
        Theme::Classification,
        &c::CLAIMED,
        USES,
        NATIONAL.and(Fine::Operators),
    )
    .gate(),
    row(
        "art-4a-2-model",
        art_with(4, 'a').par(2),
        &[ModelProvider],
        Theme::Data,
        &c::MODEL_SENSITIVE_DATA,
        from(&dates::SENSITIVE_DATA),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .anything(),
];
