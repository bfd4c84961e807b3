//! Articles 16 and 18 to 21: what providers of high-risk systems do.

use super::Actor::Provider;
use super::penalty::{Fine, fined, via};
use super::start::{CHAPTER_III, USES};
use super::{Event, Obligation, Theme, conditions as c, grace, row};
use crate::law::art;

pub(super) static ROWS: &[Obligation] = &[
    row("art-16-a", art(16).pt("a"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-16-b", art(16).pt("b"), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-16-c", art(16).pt("c"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-16-d", art(16).pt("d"), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-16-e", art(16).pt("e"), &[Provider], Theme::Logs, &c::PROVIDER_LOGS, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-16-f", art(16).pt("f"), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-16-g", art(16).pt("g"), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-16-h", art(16).pt("h"), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-16-i", art(16).pt("i"), &[Provider], Theme::MarketAccess, &c::NOT_INFRASTRUCTURE, USES, fined("a"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-16-j", art(16).pt("j"), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .on(Event::NonConformity)
        .grace(grace::HIGH_RISK),
    row(
        "art-16-k",
        art(16).pt("k"),
        &[Provider],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("k").and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row("art-16-l", art(16).pt("l"), &[Provider], Theme::MarketAccess, &c::HIGH_RISK, CHAPTER_III, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-18-1", art(18).par(1), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-1-a", art(18).par(1).pt("a"), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-1-b", art(18).par(1).pt("b"), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-1-c", art(18).par(1).pt("c"), &[Provider], Theme::Documentation, &c::ANNEX_VII, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-1-d", art(18).par(1).pt("d"), &[Provider], Theme::Documentation, &c::ANNEX_VII, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-1-e", art(18).par(1).pt("e"), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-18-3", art(18).par(3), &[Provider], Theme::Documentation, &c::FINANCIAL, CHAPTER_III, via("d"))
        .grace(grace::HIGH_RISK),
    row("art-19-1", art(19).par(1), &[Provider], Theme::Logs, &c::PROVIDER_LOGS, CHAPTER_III, via("e"))
        .grace(grace::HIGH_RISK),
    row("art-19-2", art(19).par(2), &[Provider], Theme::Logs, &c::FINANCIAL, CHAPTER_III, via("e"))
        .grace(grace::HIGH_RISK),
    row("art-20-1", art(20).par(1), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III, via("j"))
        .on(Event::NonConformity)
        .grace(grace::HIGH_RISK),
    row("art-20-2", art(20).par(2), &[Provider], Theme::PostMarket, &c::HIGH_RISK, CHAPTER_III, via("j"))
        .on(Event::Risk)
        .grace(grace::HIGH_RISK),
    row(
        "art-21-1",
        art(21).par(1),
        &[Provider],
        Theme::Authorities,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("k").and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "art-21-2",
        art(21).par(2),
        &[Provider],
        Theme::Authorities,
        &c::PROVIDER_LOGS,
        CHAPTER_III,
        via("k").and(Fine::Information),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
];
