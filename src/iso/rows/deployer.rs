//! Articles 26 and 27: deployers.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Full, Nothing, Partial, Substantial};
use crate::law::art;
use crate::law::obligations::{Theme, duties};

pub(super) static ROWS: &[Row] = &[
    row("art-26-1", art(26).par(1), Theme::Use, Full, &[I::A9_4], &[I::A6_2_5, I::A9_2]).contested(),
    row(
        "art-26-2",
        art(26).par(2),
        Theme::Use,
        Substantial,
        &[I::A9_3, I::A3_2, I::C7_2],
        &[I::C5_3, I::C7_1, I::A4_6],
    ),
    row("art-26-4", art(26).par(4), Theme::Use, Substantial, &[I::A7_4], &[I::A7_2, I::A9_4]).contested(),
    row(
        "art-26-5-sentence-1",
        art(26).par(5),
        Theme::Use,
        Substantial,
        &[I::A6_2_6, I::A9_4],
        &[I::C9_1, I::A9_3, I::A10_2, I::A10_3],
    )
    .sentence(1)
    .of(duties!["art-26-5"]),
    row(
        "art-26-5-sentence-2",
        art(26).par(5),
        Theme::Use,
        Partial,
        &[I::A9_4],
        &[I::C10_2, I::A3_3, I::A8_5, I::A10_3],
    )
    .sentence(2)
    .of(duties!["art-26-5"]),
    row("art-26-5-sentence-3", art(26).par(5), Theme::Use, Partial, &[I::A8_4, I::A8_5], &[I::C10_2, I::A10_3])
        .sentence(3)
        .of(duties!["art-26-5"]),
    row("art-26-6", art(26).par(6), Theme::Use, Partial, &[I::A6_2_8], &[I::C7_5_3, I::A9_4]).band(10, 90).contested(),
    row("art-26-7", art(26).par(7), Theme::Use, Partial, &[I::A8_5], &[I::C7_4, I::A5_4]).band(0, 50).contested(),
    row("art-26-8", art(26).par(8), Theme::Use, Nothing, &[], &[I::C4_2]).gate(),
    row("art-26-9", art(26).par(9), Theme::Use, Nothing, &[I::A5_2, I::C6_1_4], &[I::A2_3, I::A5_4, I::A9_4])
        .band(0, 50)
        .contested(),
    row("art-26-10", art(26).par(10), Theme::Use, Nothing, &[], &[I::A9_2]).gate(),
    row("art-26-11", art(26).par(11), Theme::Use, Partial, &[I::A8_5], &[I::A8_2]).band(0, 50).contested(),
    row("art-26-12", art(26).par(12), Theme::Use, Nothing, &[I::A8_5], &[I::C7_4]).band(0, 50).contested(),
    row(
        "art-27-1",
        art(27).par(1),
        Theme::RightsImpact,
        Substantial,
        &[I::C6_1_4, I::C8_4, I::A5_2, I::A5_4],
        &[I::A5_3, I::A5_5],
    )
    .contested(),
    row("art-27-1-a", art(27).par(1).pt("a"), Theme::RightsImpact, Partial, &[I::A5_3], &[I::C6_1_4, I::A9_2, I::A9_4])
        .band(10, 90)
        .contested(),
    row("art-27-1-b", art(27).par(1).pt("b"), Theme::RightsImpact, Nothing, &[I::A5_3], &[]).band(0, 50),
    row(
        "art-27-1-c",
        art(27).par(1).pt("c"),
        Theme::RightsImpact,
        Substantial,
        &[I::A5_4, I::A5_3],
        &[I::C6_1_4, I::C8_4],
    ),
    row(
        "art-27-1-d",
        art(27).par(1).pt("d"),
        Theme::RightsImpact,
        Substantial,
        &[I::A5_4, I::C6_1_4, I::C8_4],
        &[I::C6_1_2, I::C8_2, I::A8_2],
    ),
    row(
        "art-27-1-e",
        art(27).par(1).pt("e"),
        Theme::RightsImpact,
        Substantial,
        &[I::A5_3],
        &[I::A3_2, I::A9_3, I::A9_4],
    )
    .contested(),
    row(
        "art-27-1-f",
        art(27).par(1).pt("f"),
        Theme::RightsImpact,
        Substantial,
        &[I::A5_3, I::A8_3],
        &[I::C5_3, I::C6_1_3, I::C10_2, I::A3_2, I::A3_3],
    )
    .contested(),
    row("art-27-2", art(27).par(2), Theme::RightsImpact, Substantial, &[I::C8_4], &[I::A5_2]).band(50, 100).contested(),
    row("art-27-3", art(27).par(3), Theme::RightsImpact, Nothing, &[], &[I::A8_5]).gate(),
];
