//! Articles 12 to 15: logs, information, oversight, accuracy and security.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial, Substantial};
use crate::law::art;
use crate::law::obligations::Theme;

pub(super) static ROWS: &[Row] = &[
    row("art-12-1", art(12).par(1), Theme::Logs, Substantial, &[I::A6_2_8], &[I::A6_2_2]).contested(),
    row("art-12-2-a", art(12).par(2).pt("a"), Theme::Logs, Partial, &[I::A6_2_8], &[I::A6_2_6]),
    row("art-12-2-b", art(12).par(2).pt("b"), Theme::Logs, Partial, &[I::A6_2_8], &[I::C9_1, I::A6_2_6])
        .band(10, 90)
        .contested(),
    row(
        "art-12-2-c",
        art(12).par(2).pt("c"),
        Theme::Logs,
        Partial,
        &[I::A6_2_8],
        &[I::A6_2_6, I::A8_2, I::A9_4, I::A10_2],
    )
    .band(10, 90)
    .contested(),
    row("art-12-3-a", art(12).par(3).pt("a"), Theme::Logs, Partial, &[I::A6_2_8], &[]).contested(),
    row("art-12-3-b", art(12).par(3).pt("b"), Theme::Logs, Nothing, &[], &[I::A6_2_8]),
    row("art-12-3-c", art(12).par(3).pt("c"), Theme::Logs, Partial, &[I::A6_2_8], &[]).band(0, 50).contested(),
    row("art-12-3-d", art(12).par(3).pt("d"), Theme::Logs, Nothing, &[], &[I::A6_2_8]),
    row(
        "art-13-1",
        art(13).par(1),
        Theme::Transparency,
        Partial,
        &[I::A6_2_2],
        &[I::A6_1_2, I::A6_1_3, I::A6_2_3, I::A6_2_4, I::A8_2],
    ),
    row("art-13-2", art(13).par(2), Theme::Transparency, Substantial, &[I::A8_2], &[I::A6_2_7, I::A10_4]),
    row("art-13-3-a", art(13).par(3).pt("a"), Theme::Transparency, Substantial, &[I::A8_2], &[I::A6_2_7]).contested(),
    row(
        "art-13-3-b-i",
        art(13).par(3).pt("b").pt("i"),
        Theme::Transparency,
        Substantial,
        &[I::A8_2, I::A6_2_7],
        &[I::A6_2_2, I::A9_4],
    )
    .band(50, 100)
    .contested(),
    row(
        "art-13-3-b-ii",
        art(13).par(3).pt("b").pt("ii"),
        Theme::Transparency,
        Partial,
        &[I::A8_2],
        &[I::A6_2_4, I::A6_2_7],
    ),
    row(
        "art-13-3-b-iii",
        art(13).par(3).pt("b").pt("iii"),
        Theme::Transparency,
        Substantial,
        &[I::A8_2, I::A5_3],
        &[I::C6_1_4, I::A5_4],
    )
    .band(10, 90)
    .contested(),
    row(
        "art-13-3-b-iv",
        art(13).par(3).pt("b").pt("iv"),
        Theme::Transparency,
        Partial,
        &[I::A8_2],
        &[I::A6_2_3, I::A6_2_7],
    ),
    row(
        "art-13-3-b-v",
        art(13).par(3).pt("b").pt("v"),
        Theme::Transparency,
        Partial,
        &[I::A8_2],
        &[I::A5_4, I::A6_2_4],
    ),
    row(
        "art-13-3-b-vi",
        art(13).par(3).pt("b").pt("vi"),
        Theme::Transparency,
        Partial,
        &[I::A8_2, I::A6_2_7],
        &[I::A4_3],
    ),
    row(
        "art-13-3-b-vii",
        art(13).par(3).pt("b").pt("vii"),
        Theme::Transparency,
        Partial,
        &[I::A8_2],
        &[I::A6_2_3, I::A6_2_4],
    ),
    row("art-13-3-c", art(13).par(3).pt("c"), Theme::Transparency, Nothing, &[I::A8_2], &[I::C8_1]).band(0, 50),
    row("art-13-3-d", art(13).par(3).pt("d"), Theme::Transparency, Substantial, &[I::A8_2], &[I::A6_2_7, I::A9_3])
        .contested(),
    row(
        "art-13-3-e",
        art(13).par(3).pt("e"),
        Theme::Transparency,
        Substantial,
        &[I::A8_2],
        &[I::A4_5, I::A6_2_6, I::A6_2_7],
    )
    .band(50, 100)
    .contested(),
    row("art-13-3-f", art(13).par(3).pt("f"), Theme::Transparency, Partial, &[I::A8_2], &[I::A6_2_7, I::A6_2_8]),
    row("art-14-1", art(14).par(1), Theme::Oversight, Partial, &[I::A6_1_3], &[I::A6_2_2, I::A6_2_3, I::A9_3]),
    row("art-14-2", art(14).par(2), Theme::Oversight, Partial, &[I::A6_1_3], &[I::C6_1_3, I::C6_1_4, I::A9_3]),
    // OPEN: the measures of points (a) and (b) are alternatives, one or both. Both rows count, as in the ratings; as they are
    // rated alike, the figure of the paragraph does not change.
    row("art-14-3-a", art(14).par(3).pt("a"), Theme::Oversight, Partial, &[I::A6_1_3], &[I::A6_2_2, I::A6_2_3]),
    row("art-14-3-b", art(14).par(3).pt("b"), Theme::Oversight, Partial, &[I::A8_2], &[I::A6_2_7, I::A9_3, I::A10_2]),
    row("art-14-4-a", art(14).par(4).pt("a"), Theme::Oversight, Partial, &[I::A8_2], &[I::A4_6, I::A6_2_6, I::A6_2_7]),
    row("art-14-4-b", art(14).par(4).pt("b"), Theme::Oversight, Nothing, &[], &[I::C7_3, I::A8_2]),
    row("art-14-4-c", art(14).par(4).pt("c"), Theme::Oversight, Partial, &[I::A8_2, I::A6_2_4], &[I::A4_6, I::A6_2_3]),
    row("art-14-4-d", art(14).par(4).pt("d"), Theme::Oversight, Partial, &[I::A8_2], &[I::A6_1_3, I::A9_3]),
    row("art-14-4-e", art(14).par(4).pt("e"), Theme::Oversight, Nothing, &[], &[I::A6_2_2, I::A6_2_6, I::A6_2_7])
        .contested(),
    row("art-14-5", art(14).par(5), Theme::Oversight, Nothing, &[], &[I::A9_3]),
    row(
        "art-15-1",
        art(15).par(1),
        Theme::Robustness,
        Partial,
        &[I::A6_2_4, I::A6_2_6],
        &[I::C9_1, I::A6_1_2, I::A6_2_2],
    ),
    row("art-15-3", art(15).par(3), Theme::Robustness, Substantial, &[I::A8_2], &[I::A6_2_4, I::A6_2_7]),
    row(
        "art-15-4-sub-1",
        art(15).par(4).sub(1),
        Theme::Robustness,
        Partial,
        &[I::A6_2_4, I::A6_2_6],
        &[I::C6_1_3, I::A6_1_2, I::A6_2_2],
    ),
    row("art-15-4-sub-3", art(15).par(4).sub(3), Theme::Robustness, Partial, &[I::A6_2_6], &[I::A6_1_3, I::A7_4]),
    row(
        "art-15-5-sub-1",
        art(15).par(5).sub(1),
        Theme::Robustness,
        Partial,
        &[I::A6_2_6],
        &[I::C6_1_2, I::C6_1_3, I::A6_2_3],
    ),
    row("art-15-5-sub-2", art(15).par(5).sub(2), Theme::Robustness, Partial, &[I::C6_1_3], &[I::A6_2_3, I::A6_2_6]),
    row(
        "art-15-5-sub-3",
        art(15).par(5).sub(3),
        Theme::Robustness,
        Partial,
        &[I::A6_2_6],
        &[I::C6_1_3, I::A6_2_3, I::A6_2_4, I::A7_2],
    ),
];
