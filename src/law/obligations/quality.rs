//! Articles 17 and 63: quality management.

use super::Actor::Provider;
use super::penalty::{NO_PENALTY, via};
use super::start::CHAPTER_III;
use super::{Obligation, ObligationKind, Theme, conditions as c, grace, row};
use crate::law::art;

pub(super) static ROWS: &[Obligation] = &[
    row("art-17-1", art(17).par(1), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-a", art(17).par(1).pt("a"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-b", art(17).par(1).pt("b"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-c", art(17).par(1).pt("c"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-d", art(17).par(1).pt("d"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-e", art(17).par(1).pt("e"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-f", art(17).par(1).pt("f"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-g", art(17).par(1).pt("g"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-h", art(17).par(1).pt("h"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-i", art(17).par(1).pt("i"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-j", art(17).par(1).pt("j"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-k", art(17).par(1).pt("k"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-l", art(17).par(1).pt("l"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-1-m", art(17).par(1).pt("m"), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-2", art(17).par(2), &[Provider], Theme::Governance, &c::HIGH_RISK, CHAPTER_III, via("c"))
        .grace(grace::HIGH_RISK),
    row("art-17-3", art(17).par(3), &[Provider], Theme::Governance, &c::SECTORAL_QMS, CHAPTER_III, NO_PENALTY)
        .kind(ObligationKind::Relief)
        .grace(grace::HIGH_RISK),
    row("art-17-4", art(17).par(4), &[Provider], Theme::Governance, &c::FINANCIAL, CHAPTER_III, NO_PENALTY)
        .kind(ObligationKind::Relief)
        .grace(grace::HIGH_RISK),
    row("art-63-1", art(63).par(1), &[Provider], Theme::Governance, &c::SME_ALONE, CHAPTER_III.literally(), NO_PENALTY)
        .kind(ObligationKind::Relief)
        .grace(grace::HIGH_RISK),
];
