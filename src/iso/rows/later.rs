//! Articles 60 to 86: tests, monitoring, incidents, explanations.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial, Substantial};
use crate::law::art;
use crate::law::obligations::{Theme, duties};

pub(super) static ROWS: &[Row] = &[
    row("art-60-4", art(60).par(4), Theme::MarketAccess, Nothing, &[], &[I::A5_2, I::A6_2_4, I::A6_2_5]).gate().of(
        duties![
            "art-60-4-a",
            "art-60-4-b",
            "art-60-4-c",
            "art-60-4-d",
            "art-60-4-e",
            "art-60-4-f",
            "art-60-4-g",
            "art-60-4-h",
            "art-60-4-i",
            "art-60-4-j",
            "art-60-4-k",
        ],
    ),
    row("art-61-1", art(61).par(1), Theme::RightsImpact, Nothing, &[], &[I::A5_4]),
    row("art-72-1", art(72).par(1), Theme::PostMarket, Substantial, &[I::C9_1, I::A6_2_6], &[I::C8_1, I::A8_3])
        .contested(),
    row("art-72-2", art(72).par(2), Theme::PostMarket, Partial, &[I::A6_2_6, I::C9_1, I::A8_3], &[I::C10_2, I::A6_2_8]),
    row("art-72-3", art(72).par(3), Theme::PostMarket, Partial, &[I::A6_2_6], &[I::A6_2_7]),
    row("art-73-1", art(73).par(1), Theme::PostMarket, Partial, &[I::A8_4, I::A8_5], &[I::C10_2, I::A3_3]).contested(),
    row("art-73-2", art(73).par(2), Theme::PostMarket, Nothing, &[], &[I::A8_4, I::A8_5]),
    row("art-73-3", art(73).par(3), Theme::PostMarket, Nothing, &[], &[I::A8_4, I::A8_5]),
    row("art-73-4", art(73).par(4), Theme::PostMarket, Nothing, &[], &[I::A8_4, I::A8_5]),
    row("art-73-6", art(73).par(6), Theme::PostMarket, Partial, &[I::C10_2], &[I::C8_2, I::C8_3, I::A8_5])
        .band(10, 90)
        .contested(),
    row("art-86-1", art(86).par(1), Theme::Transparency, Nothing, &[I::A8_2], &[I::A8_5, I::A9_3])
        .band(0, 50)
        .contested(),
];
