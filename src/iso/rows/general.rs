//! Articles 4 to 6: literacy, sensitive data against bias, prohibited practices, the class.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial, Substantial};
use crate::law::obligations::{Theme, duties};
use crate::law::{art, art_with};

pub(super) static ROWS: &[Row] = &[
    row("art-4-1", art(4).par(1), Theme::Governance, Substantial, &[I::C7_2, I::C7_3], &[I::C7_1, I::A3_2, I::A4_6])
        .band(50, 100)
        .contested(),
    // The conditions of Article 4a(1) bind deployers as well where paragraph 2 says so. The ratings named providers only: the
    // rows follow the obligations, which name both.
    row("art-4a-1-a", art_with(4, 'a').par(1).pt("a"), Theme::Data, Nothing, &[], &[I::A7_2, I::A7_3]),
    row("art-4a-1-b", art_with(4, 'a').par(1).pt("b"), Theme::Data, Partial, &[I::A7_2], &[I::A2_3, I::A4_3])
        .band(0, 50)
        .contested(),
    row("art-4a-1-c", art_with(4, 'a').par(1).pt("c"), Theme::Data, Nothing, &[I::A7_2, I::A4_3], &[I::A2_3, I::A3_2])
        .band(0, 50)
        .contested(),
    row("art-4a-1-d", art_with(4, 'a').par(1).pt("d"), Theme::Data, Nothing, &[], &[I::A7_2, I::A10_2]),
    row("art-4a-1-e", art_with(4, 'a').par(1).pt("e"), Theme::Data, Partial, &[I::A4_3], &[I::C7_5_3, I::A7_2])
        .band(0, 50)
        .contested(),
    row("art-4a-1-f", art_with(4, 'a').par(1).pt("f"), Theme::Data, Nothing, &[], &[I::C7_5_1, I::A7_3]),
    // INTERPRETATION: the points of paragraph 1 come out as "yes" where somebody is caught, and then no figure is shown. The
    // prohibition itself binds every operator, caught or not, so the row counts (as none) wherever the duty of Article 4 does.
    row(
        "art-5-1",
        art(5).par(1),
        Theme::Classification,
        Nothing,
        &[],
        &[I::C4_1, I::C4_2, I::C6_1_4, I::A5_2, I::A5_4, I::A9_2],
    )
    .gate()
    .of(duties!["art-5-1-a", "art-5-1-b", "art-5-1-c", "art-5-1-d", "art-5-1-e", "art-5-1-f", "art-5-1-g", "art-5-1-h"])
    .follows(duties![
        "art-5-1-a",
        "art-5-1-b",
        "art-5-1-c",
        "art-5-1-d",
        "art-5-1-e",
        "art-5-1-f",
        "art-5-1-g",
        "art-5-1-h",
        "art-4-1",
    ]),
    // OPEN: the ratings count these two wherever images, video or sound are generated. No obligation says that, so they follow
    // the prohibition itself; as both are none beside a paragraph that is none, the figure of the article is the same.
    row(
        "art-5-1-ba",
        art(5).par(1).pt("ba"),
        Theme::Classification,
        Nothing,
        &[],
        &[I::C4_1, I::A5_4, I::A6_2_2, I::A9_2],
    )
    .gate(),
    row(
        "art-5-1-bb",
        art(5).par(1).pt("bb"),
        Theme::Classification,
        Nothing,
        &[],
        &[I::C4_1, I::A5_4, I::A6_2_2, I::A9_2],
    )
    .gate(),
    // INTERPRETATION: classification is no obligation of the catalogue, for the classifier itself does it. The row counts for
    // whoever provides a high-risk system, by Annex III or by Annex I.
    row("art-6-2", art(6).par(2), Theme::Classification, Nothing, &[], &[I::C4_1, I::C4_3, I::C6_1_2, I::A4_2])
        .gate()
        .of(duties![])
        .follows(duties!["art-8-1"]),
    row(
        "art-6-4",
        art(6).par(4),
        Theme::Classification,
        Nothing,
        &[I::C6_1_4, I::A5_3],
        &[I::C4_1, I::C7_5_1, I::C7_5_3, I::A5_2],
    )
    .band(0, 50),
];
