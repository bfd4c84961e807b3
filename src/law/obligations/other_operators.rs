//! Articles 22 to 25: representatives, importers, distributors, and the chain of supply.

use super::Actor::{AuthorisedRepresentative, Distributor, Importer, InitialProvider, Provider, Supplier};
use super::penalty::{NATIONAL, fined};
use super::start::{CHAPTER_III, PRODUCTS, USES};
use super::{Event, Obligation, Theme, conditions as c, grace, row};
use crate::law::art;

pub(super) static ROWS: &[Obligation] = &[
    row("art-22-1", art(22).par(1), &[Provider], Theme::MarketAccess, &c::OUTSIDE_UNION, CHAPTER_III, NATIONAL)
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-22-2", art(22).par(2), &[Provider], Theme::MarketAccess, &c::OUTSIDE_UNION, CHAPTER_III, NATIONAL)
        .grace(grace::HIGH_RISK),
    row(
        "art-22-3-a",
        art(22).par(3).pt("a"),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-22-3-b",
        art(22).par(3).pt("b"),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-22-3-c",
        art(22).par(3).pt("c"),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "art-22-3-d",
        art(22).par(3).pt("d"),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .on(Event::Request)
    .grace(grace::HIGH_RISK),
    row(
        "art-22-3-e",
        art(22).par(3).pt("e"),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::NOT_INFRASTRUCTURE,
        USES,
        fined("b"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-22-3",
        art(22).par(3),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-22-4",
        art(22).par(4),
        &[AuthorisedRepresentative],
        Theme::MarketAccess,
        &c::HIGH_RISK,
        CHAPTER_III,
        fined("b"),
    )
    .on(Event::NonConformity)
    .grace(grace::HIGH_RISK),
    row("art-23-1", art(23).par(1), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .grace(grace::HIGH_RISK),
    row("art-23-2", art(23).par(2), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .on(Event::NonConformity)
        .grace(grace::HIGH_RISK),
    row("art-23-3", art(23).par(3), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .grace(grace::HIGH_RISK),
    row("art-23-4", art(23).par(4), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .grace(grace::HIGH_RISK),
    row("art-23-5", art(23).par(5), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .grace(grace::HIGH_RISK),
    row("art-23-6", art(23).par(6), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .on(Event::Request)
        .grace(grace::HIGH_RISK),
    row("art-23-7", art(23).par(7), &[Importer], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("c"))
        .on(Event::Request)
        .grace(grace::HIGH_RISK),
    row("art-24-1", art(24).par(1), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .grace(grace::HIGH_RISK),
    row("art-24-2", art(24).par(2), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .on(Event::NonConformity)
        .grace(grace::HIGH_RISK),
    row("art-24-3", art(24).par(3), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .grace(grace::HIGH_RISK),
    row("art-24-4", art(24).par(4), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .on(Event::NonConformity)
        .grace(grace::HIGH_RISK),
    row("art-24-5", art(24).par(5), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .on(Event::Request)
        .grace(grace::HIGH_RISK),
    row("art-24-6", art(24).par(6), &[Distributor], Theme::ValueChain, &c::HIGH_RISK, CHAPTER_III, fined("d"))
        .on(Event::Request)
        .grace(grace::HIGH_RISK),
    row("art-25-1-a", art(25).par(1).pt("a"), &[Provider], Theme::ValueChain, &c::NEW_NAME, CHAPTER_III, fined("a"))
        .on(Event::Change)
        .grace(grace::HIGH_RISK),
    row(
        "art-25-1-b",
        art(25).par(1).pt("b"),
        &[Provider],
        Theme::ValueChain,
        &c::NEW_MODIFICATION,
        CHAPTER_III,
        fined("a"),
    )
    .on(Event::Change)
    .grace(grace::HIGH_RISK),
    row("art-25-1-c", art(25).par(1).pt("c"), &[Provider], Theme::ValueChain, &c::NEW_PURPOSE, CHAPTER_III, fined("a"))
        .on(Event::Change)
        .grace(grace::HIGH_RISK),
    row("art-25-2", art(25).par(2), &[InitialProvider], Theme::ValueChain, &c::REPLACED, USES, fined("da"))
        .on(Event::Change)
        .grace(grace::HIGH_RISK),
    row("art-25-3", art(25).par(3), &[Provider], Theme::ValueChain, &c::MANUFACTURER, PRODUCTS, fined("a"))
        .grace(grace::HIGH_RISK),
    row("art-25-4", art(25).par(4), &[Provider], Theme::ValueChain, &c::OTHERS_PARTS, CHAPTER_III, fined("da"))
        .grace(grace::HIGH_RISK),
    row("art-25-4-supplier", art(25).par(4), &[Supplier], Theme::ValueChain, &c::ANYBODY, USES, fined("da"))
        .grace(grace::HIGH_RISK)
        .anything(),
];
