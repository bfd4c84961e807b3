//! Articles 8 to 10: risk management and data.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Full, Nothing, Partial, Substantial};
use crate::law::art;
use crate::law::obligations::Theme;

pub(super) static ROWS: &[Row] = &[
    row(
        "art-8-1",
        art(8).par(1),
        Theme::Risk,
        Partial,
        &[I::C4_2, I::A6_2_2],
        &[I::C4_1, I::C6_1_1, I::C6_1_3, I::C8_1, I::A6_2_4, I::A6_2_5],
    )
    .contested(),
    row("art-8-2", art(8).par(2), Theme::Risk, Nothing, &[I::C4_2], &[I::C4_1, I::A2_3, I::A6_2_2]).band(0, 50),
    row(
        "art-9-1",
        art(9).par(1),
        Theme::Risk,
        Substantial,
        &[I::C6_1_2, I::C6_1_3, I::C8_2, I::C8_3],
        &[I::C6_1_1, I::C6_1_4, I::C7_5_1, I::C8_4, I::A5_2],
    )
    .contested(),
    row(
        "art-9-2",
        art(9).par(2),
        Theme::Risk,
        Substantial,
        &[I::C8_2, I::C8_3],
        &[I::C6_1_2, I::C8_4, I::C9_1, I::C9_3_2, I::C10_1],
    ),
    row(
        "art-9-2-a",
        art(9).par(2).pt("a"),
        Theme::Risk,
        Substantial,
        &[I::C6_1_2, I::C6_1_4, I::C8_2, I::C8_4, I::A5_4],
        &[I::A5_2, I::A5_5],
    )
    .contested(),
    row(
        "art-9-2-b",
        art(9).par(2).pt("b"),
        Theme::Risk,
        Substantial,
        &[I::C6_1_2, I::C6_1_4, I::C8_2],
        &[I::C8_4, I::A5_3, I::A5_4, I::A9_4],
    ),
    row(
        "art-9-2-c",
        art(9).par(2).pt("c"),
        Theme::Risk,
        Partial,
        &[I::C8_2, I::A6_2_6],
        &[I::C9_1, I::C9_3_2, I::A8_3],
    ),
    row("art-9-2-d", art(9).par(2).pt("d"), Theme::Risk, Substantial, &[I::C6_1_3, I::C8_3], &[I::C8_1, I::A6_1_2]),
    row("art-9-4", art(9).par(4), Theme::Risk, Nothing, &[], &[I::C6_1_3]),
    row("art-9-5", art(9).par(5), Theme::Risk, Partial, &[I::C6_1_1, I::C6_1_3], &[I::C5_3, I::C6_1_2, I::C8_3])
        .band(10, 90)
        .contested(),
    row(
        "art-9-5-a",
        art(9).par(5).pt("a"),
        Theme::Risk,
        Partial,
        &[I::C6_1_3, I::A6_1_2],
        &[I::A6_1_3, I::A6_2_2, I::A6_2_3],
    ),
    row("art-9-5-b", art(9).par(5).pt("b"), Theme::Risk, Substantial, &[I::C6_1_3, I::C8_3], &[I::C8_1, I::A6_2_6]),
    row("art-9-5-c", art(9).par(5).pt("c"), Theme::Risk, Partial, &[I::A8_2], &[I::A6_2_7, I::A10_4]),
    row("art-9-6", art(9).par(6), Theme::Risk, Partial, &[I::A6_2_4], &[I::C8_3, I::A6_2_2, I::A6_2_5])
        .band(10, 90)
        .contested(),
    row("art-9-8", art(9).par(8), Theme::Risk, Substantial, &[I::A6_2_4, I::A6_2_5], &[I::C9_1, I::A6_2_2]),
    row("art-9-9", art(9).par(9), Theme::Risk, Substantial, &[I::A5_4, I::C6_1_4], &[I::C8_4, I::A5_2, I::A5_3]),
    // INTERPRETATION: the ratings hold paragraphs 2 to 4 for systems that are trained only. Paragraph 6 applies them to the test
    // data of other systems too: the rows follow the obligations, which say so.
    row("art-10-1", art(10).par(1), Theme::Data, Partial, &[I::A7_4], &[I::A4_3, I::A7_2, I::A7_3, I::A7_6])
        .band(10, 90)
        .contested(),
    row(
        "art-10-2",
        art(10).par(2),
        Theme::Data,
        Substantial,
        &[I::A7_2],
        &[I::A2_3, I::A4_3, I::A7_3, I::A7_4, I::A7_5, I::A7_6],
    ),
    row("art-10-2-a", art(10).par(2).pt("a"), Theme::Data, Substantial, &[I::A6_2_3, I::A7_2], &[I::A6_1_3, I::A6_2_2]),
    row("art-10-2-b", art(10).par(2).pt("b"), Theme::Data, Substantial, &[I::A7_3, I::A7_5], &[I::A4_3]),
    row("art-10-2-c", art(10).par(2).pt("c"), Theme::Data, Full, &[I::A7_6], &[I::A4_3, I::A7_2]).contested(),
    row(
        "art-10-2-d",
        art(10).par(2).pt("d"),
        Theme::Data,
        Partial,
        &[I::A7_2],
        &[I::A4_3, I::A6_2_3, I::A6_2_7, I::A7_3],
    ),
    row("art-10-2-e", art(10).par(2).pt("e"), Theme::Data, Substantial, &[I::A7_3], &[I::A4_2, I::A4_3, I::A7_4]),
    row(
        "art-10-2-f",
        art(10).par(2).pt("f"),
        Theme::Data,
        Partial,
        &[I::A7_4],
        &[I::A4_3, I::A5_4, I::A6_2_4, I::A7_3],
    ),
    row(
        "art-10-2-g",
        art(10).par(2).pt("g"),
        Theme::Data,
        Partial,
        &[I::A7_4],
        &[I::C6_1_3, I::A6_1_2, I::A6_2_4, I::A7_6],
    ),
    row("art-10-2-h", art(10).par(2).pt("h"), Theme::Data, Partial, &[I::A7_4], &[I::A7_2, I::A7_3]),
    row("art-10-3", art(10).par(3), Theme::Data, Partial, &[I::A7_4], &[I::A7_2, I::A7_3, I::A7_6]),
    row("art-10-4", art(10).par(4), Theme::Data, Partial, &[I::A7_4], &[I::C4_1, I::A7_2, I::A7_3]),
    row("art-10-6", art(10).par(6), Theme::Data, Partial, &[I::A6_2_4, I::A7_4], &[I::A7_2, I::A7_3]),
];
