//! Articles 8 to 10 and 12 to 15: what a high-risk system has to be like.

use super::Actor::Provider;
use super::penalty::via;
use super::start::{CHAPTER_III, USES};
use super::{Obligation, Theme, conditions as c, grace, row};
use crate::law::art;

pub(super) static ROWS: &[Obligation] = &[
    row("art-8-1", art(8).par(1), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-8-2", art(8).par(2), &[Provider], Theme::Risk, &c::COVERED, CHAPTER_III, via("a")).grace(grace::HIGH_RISK),
    row("art-9-1", art(9).par(1), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-2", art(9).par(2), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-2-a", art(9).par(2).pt("a"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-2-b", art(9).par(2).pt("b"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-2-c", art(9).par(2).pt("c"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-2-d", art(9).par(2).pt("d"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-4", art(9).par(4), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-5", art(9).par(5), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-5-a", art(9).par(5).pt("a"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-5-b", art(9).par(5).pt("b"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-5-c", art(9).par(5).pt("c"), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-6", art(9).par(6), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-8", art(9).par(8), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-9-9", art(9).par(9), &[Provider], Theme::Risk, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-1", art(10).par(1), &[Provider], Theme::Data, &c::TRAINED, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2", art(10).par(2), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-a", art(10).par(2).pt("a"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-b", art(10).par(2).pt("b"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-c", art(10).par(2).pt("c"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-d", art(10).par(2).pt("d"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-e", art(10).par(2).pt("e"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-f", art(10).par(2).pt("f"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-g", art(10).par(2).pt("g"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-2-h", art(10).par(2).pt("h"), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-3", art(10).par(3), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-4", art(10).par(4), &[Provider], Theme::Data, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-10-6", art(10).par(6), &[Provider], Theme::Data, &c::UNTRAINED, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-1", art(12).par(1), &[Provider], Theme::Logs, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-2", art(12).par(2), &[Provider], Theme::Logs, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-2-a", art(12).par(2).pt("a"), &[Provider], Theme::Logs, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-2-b", art(12).par(2).pt("b"), &[Provider], Theme::Logs, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-2-c", art(12).par(2).pt("c"), &[Provider], Theme::Logs, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-3", art(12).par(3), &[Provider], Theme::Logs, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-3-a", art(12).par(3).pt("a"), &[Provider], Theme::Logs, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-3-b", art(12).par(3).pt("b"), &[Provider], Theme::Logs, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-3-c", art(12).par(3).pt("c"), &[Provider], Theme::Logs, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-12-3-d", art(12).par(3).pt("d"), &[Provider], Theme::Logs, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-1", art(13).par(1), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-2", art(13).par(2), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-3", art(13).par(3), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-3-a", art(13).par(3).pt("a"), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-i",
        art(13).par(3).pt("b").pt("i"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-ii",
        art(13).par(3).pt("b").pt("ii"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-iii",
        art(13).par(3).pt("b").pt("iii"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-iv",
        art(13).par(3).pt("b").pt("iv"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-v",
        art(13).par(3).pt("b").pt("v"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-vi",
        art(13).par(3).pt("b").pt("vi"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row(
        "art-13-3-b-vii",
        art(13).par(3).pt("b").pt("vii"),
        &[Provider],
        Theme::Transparency,
        &c::HIGH_RISK,
        CHAPTER_III,
        via("a"),
    )
    .grace(grace::HIGH_RISK),
    row("art-13-3-c", art(13).par(3).pt("c"), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-3-d", art(13).par(3).pt("d"), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-3-e", art(13).par(3).pt("e"), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-13-3-f", art(13).par(3).pt("f"), &[Provider], Theme::Transparency, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-1", art(14).par(1), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-2", art(14).par(2), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-3", art(14).par(3), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-3-a", art(14).par(3).pt("a"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-3-b", art(14).par(3).pt("b"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4", art(14).par(4), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4-a", art(14).par(4).pt("a"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4-b", art(14).par(4).pt("b"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4-c", art(14).par(4).pt("c"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4-d", art(14).par(4).pt("d"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-4-e", art(14).par(4).pt("e"), &[Provider], Theme::Oversight, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-14-5", art(14).par(5), &[Provider], Theme::Oversight, &c::REMOTE_IDENTIFICATION, USES, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-1", art(15).par(1), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-3", art(15).par(3), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-4", art(15).par(4), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-4-sub-1", art(15).par(4).sub(1), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-4-sub-3", art(15).par(4).sub(3), &[Provider], Theme::Robustness, &c::LEARNS, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-5", art(15).par(5), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-5-sub-1", art(15).par(5).sub(1), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-5-sub-2", art(15).par(5).sub(2), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
    row("art-15-5-sub-3", art(15).par(5).sub(3), &[Provider], Theme::Robustness, &c::HIGH_RISK, CHAPTER_III, via("a"))
        .grace(grace::HIGH_RISK),
];
