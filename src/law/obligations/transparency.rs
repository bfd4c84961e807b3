//! Article 50: transparency towards people.

use super::Actor::{ContentProvider, Deployer};
use super::penalty::fined;
use super::start::from;
use super::{Obligation, Theme, conditions as c, grace, row};
use crate::law::{art, dates};

pub(super) static ROWS: &[Obligation] = &[
    row(
        "art-50-1",
        art(50).par(1),
        &[ContentProvider],
        Theme::Transparency,
        &c::INTERACTION,
        from(&dates::GENERAL),
        fined("g"),
    ),
    row(
        "art-50-2",
        art(50).par(2),
        &[ContentProvider],
        Theme::Transparency,
        &c::MARKING,
        from(&dates::GENERAL),
        fined("g"),
    )
    .grace(grace::GENERATORS),
    row("art-50-3", art(50).par(3), &[Deployer], Theme::Transparency, &c::EXPOSURE, from(&dates::GENERAL), fined("g")),
    row(
        "art-50-4",
        art(50).par(4),
        &[Deployer],
        Theme::Transparency,
        &c::DISCLOSURE,
        from(&dates::GENERAL),
        fined("g"),
    ),
    row(
        "art-50-4-sub-1",
        art(50).par(4).sub(1),
        &[Deployer],
        Theme::Transparency,
        &c::DEEP_FAKE,
        from(&dates::GENERAL),
        fined("g"),
    ),
    row(
        "art-50-4-sub-2",
        art(50).par(4).sub(2),
        &[Deployer],
        Theme::Transparency,
        &c::PUBLIC_TEXT,
        from(&dates::GENERAL),
        fined("g"),
    ),
    row(
        "art-50-5",
        art(50).par(5),
        &[ContentProvider, Deployer],
        Theme::Transparency,
        &c::INFORMATION,
        from(&dates::GENERAL),
        fined("g"),
    )
    .grace(grace::INFORMATION),
];
