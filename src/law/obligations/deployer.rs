//! Articles 26, 27 and 86: deployers of high-risk systems, and what people may ask of them.

use super::Actor::{Deployer, Person};
use super::penalty::{NATIONAL, NO_PENALTY, fined};
use super::start::{CHAPTER_III, USES};
use super::{Event, Obligation, ObligationKind, Theme, conditions as c, grace, row};
use crate::law::art;

pub(super) static ROWS: &[Obligation] = &[
    row("art-26-1", art(26).par(1), &[Deployer], Theme::Use, &c::HIGH_RISK, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-2", art(26).par(2), &[Deployer], Theme::Use, &c::HIGH_RISK, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-4", art(26).par(4), &[Deployer], Theme::Use, &c::INPUT_DATA, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-5", art(26).par(5), &[Deployer], Theme::Use, &c::HIGH_RISK, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-5-sub-2", art(26).par(5).sub(2), &[Deployer], Theme::Use, &c::FINANCIAL, CHAPTER_III, NO_PENALTY)
        .kind(ObligationKind::Relief)
        .grace(grace::HIGH_RISK),
    row("art-26-6", art(26).par(6), &[Deployer], Theme::Use, &c::DEPLOYER_LOGS, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-7", art(26).par(7), &[Deployer], Theme::Use, &c::WORKPLACE, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-8", art(26).par(8), &[Deployer], Theme::Use, &c::PUBLIC_DEPLOYER, USES, fined("e"))
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-26-9", art(26).par(9), &[Deployer], Theme::Use, &c::IMPACT_ASSESSMENT, CHAPTER_III, fined("e"))
        .grace(grace::HIGH_RISK),
    row("art-26-10", art(26).par(10), &[Deployer], Theme::Use, &c::LATER_IDENTIFICATION, USES, fined("e"))
        .on(Event::Use)
        .gate()
        .grace(grace::HIGH_RISK),
    row(
        "art-26-10-sub-5",
        art(26).par(10).sub(5),
        &[Deployer],
        Theme::Use,
        &c::LATER_IDENTIFICATION_RECORDS,
        USES,
        fined("e"),
    )
    .on(Event::Use)
    .grace(grace::HIGH_RISK),
    row("art-26-11", art(26).par(11), &[Deployer], Theme::Use, &c::DECIDES, USES, fined("e")).grace(grace::HIGH_RISK),
    row("art-26-12", art(26).par(12), &[Deployer], Theme::Use, &c::HIGH_RISK, CHAPTER_III, fined("e"))
        .on(Event::Request)
        .grace(grace::HIGH_RISK),
    row("art-27-1", art(27).par(1), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-a", art(27).par(1).pt("a"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-b", art(27).par(1).pt("b"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-c", art(27).par(1).pt("c"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-d", art(27).par(1).pt("d"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-e", art(27).par(1).pt("e"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-1-f", art(27).par(1).pt("f"), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-2", art(27).par(2), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-27-3", art(27).par(3), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NATIONAL)
        .gate()
        .grace(grace::HIGH_RISK),
    row("art-27-4", art(27).par(4), &[Deployer], Theme::RightsImpact, &c::RIGHTS_ASSESSMENT, USES, NO_PENALTY)
        .kind(ObligationKind::Relief)
        .grace(grace::HIGH_RISK),
    row("art-86-1", art(86).par(1), &[Deployer], Theme::Transparency, &c::EXPLAINS, USES.literally(), NATIONAL)
        .grace(grace::HIGH_RISK),
    row("art-86-1-right", art(86).par(1), &[Person], Theme::RightsImpact, &c::EXPLAINS, USES.literally(), NO_PENALTY)
        .kind(ObligationKind::Right)
        .anything(),
];
