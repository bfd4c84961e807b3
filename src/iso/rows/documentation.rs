//! Article 11 and Annex IV: technical documentation.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial, Substantial};
use crate::law::obligations::Theme;
use crate::law::{annex, art};

pub(super) static ROWS: &[Row] = &[
    row(
        "art-11-1",
        art(11).par(1),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_7, I::C7_5_2],
        &[I::C7_5_1, I::C7_5_3, I::A6_2_3],
    )
    .contested(),
    row("art-11-2", art(11).par(2), Theme::Documentation, Nothing, &[], &[I::A6_2_7]),
    row(
        "annex-iv-1-a",
        annex(4).par(1).pt("a"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_7],
        &[I::C7_5_2, I::A6_2_2, I::A8_2, I::A9_4],
    ),
    row("annex-iv-1-b", annex(4).par(1).pt("b"), Theme::Documentation, Partial, &[I::A6_2_7, I::A6_2_3], &[I::A4_5])
        .band(10, 90)
        .contested(),
    row("annex-iv-1-c", annex(4).par(1).pt("c"), Theme::Documentation, Partial, &[I::A4_4], &[I::A6_2_6, I::A6_2_7]),
    row("annex-iv-1-d", annex(4).par(1).pt("d"), Theme::Documentation, Partial, &[I::A6_2_5], &[I::A6_2_7])
        .band(0, 50)
        .contested(),
    row(
        "annex-iv-1-e",
        annex(4).par(1).pt("e"),
        Theme::Documentation,
        Substantial,
        &[I::A4_5, I::A6_2_7],
        &[I::A6_2_3, I::A8_2],
    ),
    row("annex-iv-1-f", annex(4).par(1).pt("f"), Theme::Documentation, Nothing, &[], &[I::A6_2_7]),
    row(
        "annex-iv-1-g",
        annex(4).par(1).pt("g"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_3],
        &[I::A6_2_7, I::A8_2],
    )
    .band(10, 90)
    .contested(),
    row("annex-iv-1-h", annex(4).par(1).pt("h"), Theme::Documentation, Substantial, &[I::A8_2], &[I::A6_2_7]),
    row(
        "annex-iv-2-a",
        annex(4).par(2).pt("a"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_3, I::A4_4],
        &[I::A6_1_3, I::A10_3],
    ),
    row(
        "annex-iv-2-b",
        annex(4).par(2).pt("b"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_3, I::A6_2_2],
        &[I::A5_3, I::A6_2_7],
    )
    .band(10, 90)
    .contested(),
    row(
        "annex-iv-2-c",
        annex(4).par(2).pt("c"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_3, I::A4_5],
        &[I::A6_2_7],
    ),
    row(
        "annex-iv-2-d",
        annex(4).par(2).pt("d"),
        Theme::Documentation,
        Substantial,
        &[I::A4_3, I::A7_3, I::A7_5, I::A7_6],
        &[I::A6_2_7, I::A7_2],
    ),
    row(
        "annex-iv-2-e",
        annex(4).par(2).pt("e"),
        Theme::Documentation,
        Partial,
        &[I::A6_1_3],
        &[I::A5_3, I::A6_2_4, I::A6_2_7, I::A9_3],
    ),
    row(
        "annex-iv-2-f",
        annex(4).par(2).pt("f"),
        Theme::Documentation,
        Nothing,
        &[I::C8_1],
        &[I::A6_2_3, I::A6_2_6, I::A6_2_7],
    )
    .band(0, 50),
    row(
        "annex-iv-2-g",
        annex(4).par(2).pt("g"),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_4],
        &[I::C7_5_3, I::A4_3, I::A6_2_7],
    ),
    row(
        "annex-iv-2-h",
        annex(4).par(2).pt("h"),
        Theme::Documentation,
        Partial,
        &[I::A6_2_3],
        &[I::C6_1_3, I::A6_2_6, I::A6_2_7],
    ),
    row(
        "annex-iv-3",
        annex(4).par(3),
        Theme::Documentation,
        Partial,
        &[I::A6_2_7, I::A8_2],
        &[I::A5_3, I::A5_4, I::A6_2_6],
    )
    .band(10, 90)
    .contested(),
    row("annex-iv-4", annex(4).par(4), Theme::Documentation, Partial, &[I::A6_2_4], &[I::C9_1, I::A6_2_7]),
    row(
        "annex-iv-5",
        annex(4).par(5),
        Theme::Documentation,
        Substantial,
        &[I::C6_1_2, I::C6_1_3],
        &[I::C7_5_1, I::C8_2, I::C8_3, I::A6_2_7],
    ),
    row(
        "annex-iv-6",
        annex(4).par(6),
        Theme::Documentation,
        Substantial,
        &[I::A6_2_6, I::A6_2_7],
        &[I::C7_5_3, I::C8_1],
    ),
    row("annex-iv-7", annex(4).par(7), Theme::Documentation, Nothing, &[], &[I::C4_2, I::A6_2_2]),
    row("annex-iv-8", annex(4).par(8), Theme::Documentation, Nothing, &[], &[]),
    row("annex-iv-9", annex(4).par(9), Theme::Documentation, Partial, &[I::A6_2_6, I::C9_1], &[I::A6_2_7]),
];
