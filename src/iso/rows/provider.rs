//! Articles 16 to 22: the other duties of providers.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Full, Nothing, Partial, Substantial};
use crate::law::art;
use crate::law::obligations::{Theme, duties};

pub(super) static ROWS: &[Row] = &[
    row("art-16-b", art(16).pt("b"), Theme::MarketAccess, Nothing, &[], &[I::A8_2]),
    row("art-16-k", art(16).pt("k"), Theme::MarketAccess, Partial, &[I::A6_2_7], &[I::C7_5_3, I::C9_2_1, I::A8_5]),
    row("art-16-l", art(16).pt("l"), Theme::MarketAccess, Nothing, &[], &[I::C4_1, I::C4_2, I::A5_4, I::A6_2_2]),
    row(
        "art-17-1",
        art(17).par(1),
        Theme::Governance,
        Substantial,
        &[I::C4_4, I::C7_5_1, I::C8_1],
        &[I::C5_2, I::C6_2, I::C7_5_2, I::C7_5_3, I::C9_3_3, I::A2_2],
    )
    .contested(),
    row(
        "art-17-1-a",
        art(17).par(1).pt("a"),
        Theme::Governance,
        Partial,
        &[I::C4_1, I::C4_2],
        &[I::C5_2, I::C6_1_1, I::C6_3, I::C8_1, I::A6_1_3],
    ),
    row(
        "art-17-1-b",
        art(17).par(1).pt("b"),
        Theme::Governance,
        Substantial,
        &[I::A6_1_3, I::A6_2_2, I::A6_2_3],
        &[I::A6_2_4],
    ),
    row(
        "art-17-1-c",
        art(17).par(1).pt("c"),
        Theme::Governance,
        Substantial,
        &[I::A6_1_3, I::A6_2_4],
        &[I::C8_1, I::A6_2_3, I::A6_2_5],
    ),
    row(
        "art-17-1-d",
        art(17).par(1).pt("d"),
        Theme::Governance,
        Substantial,
        &[I::A6_2_4, I::A6_2_6],
        &[I::C9_1, I::A6_2_5],
    ),
    row("art-17-1-e", art(17).par(1).pt("e"), Theme::Governance, Partial, &[I::A6_2_2], &[I::C4_2, I::A6_2_3]),
    row(
        "art-17-1-f",
        art(17).par(1).pt("f"),
        Theme::Governance,
        Substantial,
        &[I::A7_2, I::A7_3, I::A7_4, I::A7_5, I::A7_6],
        &[I::A4_3],
    ),
    row(
        "art-17-1-g",
        art(17).par(1).pt("g"),
        Theme::Governance,
        Substantial,
        &[I::C6_1_2, I::C6_1_3, I::C8_2, I::C8_3],
        &[I::C6_1_1, I::C6_1_4, I::C8_4],
    )
    .contested(),
    row("art-17-1-h", art(17).par(1).pt("h"), Theme::Governance, Partial, &[I::C9_1, I::A6_2_6], &[I::C10_2, I::A8_3]),
    row(
        "art-17-1-i",
        art(17).par(1).pt("i"),
        Theme::Governance,
        Partial,
        &[I::A8_4, I::A8_5],
        &[I::C10_2, I::A3_3, I::A8_3],
    )
    .contested(),
    row(
        "art-17-1-j",
        art(17).par(1).pt("j"),
        Theme::Governance,
        Substantial,
        &[I::C7_4, I::A8_5],
        &[I::A8_4, I::A10_2, I::A10_4],
    ),
    row(
        "art-17-1-k",
        art(17).par(1).pt("k"),
        Theme::Governance,
        Full,
        &[I::C7_5_1, I::C7_5_2, I::C7_5_3],
        &[I::A6_2_8],
    )
    .contested(),
    row(
        "art-17-1-l",
        art(17).par(1).pt("l"),
        Theme::Governance,
        Substantial,
        &[I::C7_1, I::A4_2],
        &[I::A4_3, I::A4_4, I::A4_5, I::A4_6, I::A10_3],
    ),
    row(
        "art-17-1-m",
        art(17).par(1).pt("m"),
        Theme::Governance,
        Substantial,
        &[I::C5_3, I::A3_2],
        &[I::C5_1, I::A10_2],
    )
    .band(50, 100)
    .contested(),
    row("art-18-1-a", art(18).par(1).pt("a"), Theme::Documentation, Partial, &[I::C7_5_3], &[I::A6_2_7]),
    row("art-18-1-b", art(18).par(1).pt("b"), Theme::Documentation, Partial, &[I::C7_5_3], &[I::C7_5_1]),
    row("art-18-1-c", art(18).par(1).pt("c"), Theme::Documentation, Nothing, &[], &[I::C7_5_3]).contested(),
    row("art-18-1-d", art(18).par(1).pt("d"), Theme::Documentation, Nothing, &[], &[I::C7_5_3]).contested(),
    row("art-18-1-e", art(18).par(1).pt("e"), Theme::Documentation, Nothing, &[], &[I::C7_5_3]).contested(),
    row("art-19-1", art(19).par(1), Theme::Logs, Partial, &[I::A6_2_8], &[I::C7_5_3, I::A9_4]).band(10, 90).contested(),
    row("art-20-1", art(20).par(1), Theme::PostMarket, Partial, &[I::C10_2], &[I::A6_2_6, I::A8_4]),
    row("art-20-2", art(20).par(2), Theme::PostMarket, Partial, &[I::C10_2], &[I::A3_3, I::A8_3, I::A8_4, I::A8_5]),
    row("art-21-1", art(21).par(1), Theme::Authorities, Partial, &[I::A6_2_7, I::A8_5], &[I::C7_5_3]),
    row("art-21-2", art(21).par(2), Theme::Authorities, Partial, &[I::A6_2_8, I::A8_5], &[]),
    row("art-22-1", art(22).par(1), Theme::MarketAccess, Nothing, &[], &[I::A10_2]).gate(),
    // INTERPRETATION: the paragraph lists what representatives do. The row is about the mandate that covers it, which the
    // provider gives, so it follows the provider's duty to let the representative work.
    row("art-22-3", art(22).par(3), Theme::MarketAccess, Nothing, &[], &[I::A10_2]).follows(duties!["art-22-2"]),
];
