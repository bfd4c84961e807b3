//! Articles 40 to 49 and 71: conformity assessment, declaration, marking, registration. With Annexes VI and VII.

use super::Actor::{AuthorisedRepresentative, Deployer, ProspectiveProvider, Provider};
use super::penalty::{Fine, NATIONAL, fined, via};
use super::start::{CHAPTER_III, USES};
use super::{Event, Obligation, ObligationKind, Theme, conditions as c, grace, price, row};
use crate::law::{annex, art};

pub(super) static ROWS: &[Obligation] = &[
    row("art-41-5", art(41).par(5), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), NATIONAL)
        .grace(grace::HIGH_RISK),
    row(
        "art-43-1",
        art(43).par(1),
        &[Provider],
        Theme::MarketAccess,
        &c::BIOMETRICS_ASSESSED,
        USES.literally(),
        via("f"),
    )
    .gate()
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-3-1",
        annex(7).pt("3.1"),
        &[Provider],
        Theme::MarketAccess,
        &c::ANNEX_VII,
        CHAPTER_III.literally(),
        via("f"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-3-4",
        annex(7).pt("3.4"),
        &[Provider],
        Theme::MarketAccess,
        &c::ANNEX_VII,
        CHAPTER_III.literally(),
        via("f"),
    )
    .on(Event::Change)
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-4-1",
        annex(7).pt("4.1"),
        &[Provider],
        Theme::MarketAccess,
        &c::BIOMETRICS_ASSESSED,
        USES.literally(),
        via("f"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-4-3",
        annex(7).pt("4.3"),
        &[Provider],
        Theme::MarketAccess,
        &c::ANNEX_VII,
        CHAPTER_III.literally(),
        via("f"),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-4-7",
        annex(7).pt("4.7"),
        &[Provider],
        Theme::MarketAccess,
        &c::BIOMETRICS_ASSESSED,
        USES.literally(),
        via("f"),
    )
    .on(Event::Change)
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-5-2",
        annex(7).pt("5.2"),
        &[Provider],
        Theme::MarketAccess,
        &c::ANNEX_VII,
        CHAPTER_III.literally(),
        via("f"),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "annex-vii-5-3",
        annex(7).pt("5.3"),
        &[Provider],
        Theme::MarketAccess,
        &c::ANNEX_VII,
        CHAPTER_III.literally(),
        via("f"),
    )
    .grace(grace::HIGH_RISK),
    row("art-43-2", art(43).par(2), &[Provider], Theme::MarketAccess, &c::INTERNAL_CONTROL, USES.literally(), via("f"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("annex-vi-2", annex(6).par(2), &[Provider], Theme::MarketAccess, &c::ANNEX_VI, USES.literally(), via("f"))
        .grace(grace::HIGH_RISK),
    row("annex-vi-3", annex(6).par(3), &[Provider], Theme::MarketAccess, &c::ANNEX_VI, USES.literally(), via("f"))
        .grace(grace::HIGH_RISK),
    row("annex-vi-4", annex(6).par(4), &[Provider], Theme::MarketAccess, &c::ANNEX_VI, USES.literally(), via("f"))
        .grace(grace::HIGH_RISK),
    row("art-43-3", art(43).par(3), &[Provider], Theme::MarketAccess, &c::COVERED, CHAPTER_III.literally(), via("f"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-43-4", art(43).par(4), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("f"))
        .on(Event::Change)
        .grace(grace::HIGH_RISK),
    row("art-46-1", art(46).par(1), &[Provider], Theme::MarketAccess, &c::DEROGABLE, USES.literally(), NATIONAL)
        .kind(ObligationKind::Condition)
        .grace(grace::HIGH_RISK),
    row(
        "art-46-2",
        art(46).par(2),
        &[Deployer],
        Theme::MarketAccess,
        &c::POLICE_OR_CIVIL_PROTECTION,
        USES.literally(),
        NATIONAL,
    )
    .kind(ObligationKind::Condition)
    .on(Event::Use)
    .grace(grace::HIGH_RISK),
    row("art-47-1", art(47).par(1), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("g"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-47-2", art(47).par(2), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("g"))
        .grace(grace::HIGH_RISK),
    row("art-47-3", art(47).par(3), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("g"))
        .grace(grace::HIGH_RISK),
    row("art-47-4", art(47).par(4), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("g"))
        .grace(grace::HIGH_RISK),
    row("art-48-1", art(48).par(1), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("h"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-48-2", art(48).par(2), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("h"))
        .grace(grace::HIGH_RISK),
    row("art-48-3", art(48).par(3), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("h"))
        .grace(grace::HIGH_RISK),
    row("art-48-4", art(48).par(4), &[Provider], Theme::MarketAccess, &c::ANNEX_VII, CHAPTER_III.literally(), via("h"))
        .grace(grace::HIGH_RISK),
    row("art-48-5", art(48).par(5), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III.literally(), via("h"))
        .grace(grace::HIGH_RISK),
    row(
        "art-49-1",
        art(49).par(1),
        &[Provider, AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::NOT_INFRASTRUCTURE,
        USES.literally(),
        via("i"),
    )
    .gate()
    .grace(grace::HIGH_RISK)
    .otherwise(price::REGISTRATION),
    row(
        "art-49-2",
        art(49).par(2),
        &[ProspectiveProvider, AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::CLAIMED,
        USES.literally(),
        NATIONAL.and(Fine::Operators),
    )
    .gate(),
    row(
        "art-49-3",
        art(49).par(3),
        &[Deployer],
        Theme::MarketAccess,
        &c::PUBLIC_DEPLOYER,
        USES.literally(),
        fined("e").through(art(26).par(8)),
    )
    .gate()
    .grace(grace::HIGH_RISK),
    row(
        "art-49-4",
        art(49).par(4),
        &[Provider, AuthorisedRepresentative, Deployer],
        Theme::MarketAccess,
        &c::SECURE_REGISTRATION,
        USES.literally(),
        via("i"),
    )
    .gate()
    .grace(grace::HIGH_RISK)
    .otherwise(price::SECURE_REGISTRATION),
    row(
        "art-49-5",
        art(49).par(5),
        &[Provider],
        Theme::MarketAccess,
        &c::INFRASTRUCTURE,
        USES.literally(),
        NATIONAL.and(Fine::Operators),
    )
    .gate()
    .grace(grace::HIGH_RISK),
    row(
        "art-49-5-deployer",
        art(49).par(5),
        &[Deployer],
        Theme::MarketAccess,
        &c::PUBLIC_INFRASTRUCTURE,
        USES.literally(),
        NATIONAL.and(Fine::Operators),
    )
    .gate()
    .grace(grace::HIGH_RISK),
    row(
        "art-71-2",
        art(71).par(2),
        &[Provider, AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::REGISTERED,
        USES.literally(),
        via("i"),
    )
    .grace(grace::HIGH_RISK)
    .otherwise(price::REGISTRATION),
    row(
        "art-71-3",
        art(71).par(3),
        &[Deployer],
        Theme::MarketAccess,
        &c::PUBLIC_DEPLOYER,
        USES.literally(),
        fined("e").through(art(26).par(8)),
    )
    .grace(grace::HIGH_RISK),
];
