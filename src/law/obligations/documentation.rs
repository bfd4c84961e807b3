//! Article 11 and Annex IV: technical documentation.

use super::Actor::Provider;
use super::penalty::via;
use super::start::CHAPTER_III;
use super::{Obligation, Theme, conditions as c, grace, row};
use crate::law::{annex, art};

pub(super) static ROWS: &[Obligation] = &[
    row("art-11-1", art(11).par(1), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-a",
        annex(4).par(1).pt("a"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-b",
        annex(4).par(1).pt("b"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-c",
        annex(4).par(1).pt("c"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-d",
        annex(4).par(1).pt("d"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-e",
        annex(4).par(1).pt("e"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-f",
        annex(4).par(1).pt("f"),
        &[Provider],
        Theme::Documentation,
        &c::PART_OF_PRODUCT,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-g",
        annex(4).par(1).pt("g"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-1-h",
        annex(4).par(1).pt("h"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-a",
        annex(4).par(2).pt("a"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-b",
        annex(4).par(2).pt("b"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-c",
        annex(4).par(2).pt("c"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-d",
        annex(4).par(2).pt("d"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-e",
        annex(4).par(2).pt("e"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-f",
        annex(4).par(2).pt("f"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-g",
        annex(4).par(2).pt("g"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "annex-iv-2-h",
        annex(4).par(2).pt("h"),
        &[Provider],
        Theme::Documentation,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row("annex-iv-3", annex(4).par(3), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-4", annex(4).par(4), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-5", annex(4).par(5), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-6", annex(4).par(6), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-7", annex(4).par(7), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-8", annex(4).par(8), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("annex-iv-9", annex(4).par(9), &[Provider], Theme::Documentation, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-11-2", art(11).par(2), &[Provider], Theme::Documentation, &c::COVERED, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
];
