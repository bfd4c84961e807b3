//! Articles 52 to 55, Annexes XI and XII: general-purpose models.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial, Substantial};
use crate::law::obligations::{Theme, duties};
use crate::law::{annex, art};

pub(super) static ROWS: &[Row] = &[
    row("art-52-1", art(52).par(1), Theme::MarketAccess, Nothing, &[], &[I::A4_5]).gate(),
    row(
        "art-53-1-a",
        art(53).par(1).pt("a"),
        Theme::Model,
        Substantial,
        &[I::A6_2_7, I::A6_2_3, I::A6_2_4],
        &[I::C7_5_1, I::C7_5_3, I::A4_5],
    )
    .band(10, 90)
    .contested(),
    row(
        "annex-xi-1-1-a",
        annex(11).section("1").par(1).pt("a"),
        Theme::Model,
        Partial,
        &[I::A6_2_7],
        &[I::A6_2_2, I::A9_4],
    )
    .band(10, 90)
    .contested(),
    row(
        "annex-xi-1-1-b",
        annex(11).section("1").par(1).pt("b"),
        Theme::Model,
        Partial,
        &[I::A8_2],
        &[I::A9_2, I::A9_4, I::A10_4],
    )
    .band(0, 50)
    .contested(),
    row("annex-xi-1-1-c", annex(11).section("1").par(1).pt("c"), Theme::Model, Partial, &[I::A6_2_5], &[I::A6_2_7]),
    row(
        "annex-xi-1-1-d",
        annex(11).section("1").par(1).pt("d"),
        Theme::Model,
        Substantial,
        &[I::A6_2_3],
        &[I::A4_4, I::A6_2_7],
    ),
    row(
        "annex-xi-1-1-e",
        annex(11).section("1").par(1).pt("e"),
        Theme::Model,
        Partial,
        &[I::A6_2_3],
        &[I::A4_3, I::A6_2_7],
    ),
    row("annex-xi-1-1-f", annex(11).section("1").par(1).pt("f"), Theme::Model, Nothing, &[], &[I::A4_4, I::A7_3]),
    row(
        "annex-xi-1-2-a",
        annex(11).section("1").par(2).pt("a"),
        Theme::Model,
        Substantial,
        &[I::A6_2_7],
        &[I::A4_5, I::A8_2, I::A10_4],
    ),
    row(
        "annex-xi-1-2-b",
        annex(11).section("1").par(2).pt("b"),
        Theme::Model,
        Substantial,
        &[I::A6_2_3],
        &[I::A4_4, I::A6_2_2],
    ),
    row(
        "annex-xi-1-2-c",
        annex(11).section("1").par(2).pt("c"),
        Theme::Model,
        Substantial,
        &[I::A4_3, I::A7_3, I::A7_5, I::A7_6],
        &[I::A7_4],
    ),
    row("annex-xi-1-2-d", annex(11).section("1").par(2).pt("d"), Theme::Model, Partial, &[I::A4_5], &[I::A6_2_3]),
    row("annex-xi-1-2-e", annex(11).section("1").par(2).pt("e"), Theme::Model, Partial, &[I::A4_5], &[I::A5_5])
        .band(0, 50)
        .contested(),
    row("annex-xi-2-1", annex(11).section("2").par(1), Theme::Model, Substantial, &[I::A6_2_4], &[I::A6_2_7])
        .band(10, 90)
        .contested(),
    row("annex-xi-2-2", annex(11).section("2").par(2), Theme::Model, Partial, &[I::A6_2_4], &[I::A6_2_3])
        .band(0, 50)
        .contested(),
    row("annex-xi-2-3", annex(11).section("2").par(3), Theme::Model, Substantial, &[I::A6_2_3], &[I::A6_2_7]),
    row(
        "art-53-1-b-i",
        art(53).par(1).pt("b").pt("i"),
        Theme::Model,
        Substantial,
        &[I::A6_2_7, I::A8_2],
        &[I::A10_2, I::A10_4],
    )
    .of(duties!["art-53-1-b"]),
    row("annex-xii-1", annex(12).par(1), Theme::Model, Partial, &[I::A6_2_7], &[I::A6_2_3, I::A8_2]),
    row(
        "annex-xii-2",
        annex(12).par(2),
        Theme::Model,
        Substantial,
        &[I::A6_2_7, I::A4_3],
        &[I::A6_2_3, I::A7_3, I::A7_5, I::A7_6, I::A8_2],
    )
    .band(10, 90)
    .contested(),
    row("art-53-1-c", art(53).par(1).pt("c"), Theme::Model, Partial, &[I::A7_3], &[I::A2_3]).band(0, 50).contested(),
    row("art-53-1-d", art(53).par(1).pt("d"), Theme::Model, Nothing, &[], &[I::A4_3, I::A7_3, I::A7_5]),
    row("art-53-3", art(53).par(3), Theme::Model, Nothing, &[I::A8_5], &[I::C7_4]).band(0, 50).contested(),
    row("art-54-1", art(54).par(1), Theme::MarketAccess, Nothing, &[], &[I::A10_2]).gate(),
    // INTERPRETATION: as for Article 22(3).
    row("art-54-3", art(54).par(3), Theme::MarketAccess, Nothing, &[], &[I::C7_5_3]).follows(duties!["art-54-2"]),
    row("art-55-1-a", art(55).par(1).pt("a"), Theme::SystemicModel, Partial, &[I::A6_2_4], &[I::A6_2_3]),
    row(
        "art-55-1-b",
        art(55).par(1).pt("b"),
        Theme::SystemicModel,
        Partial,
        &[I::C6_1_2, I::A5_5],
        &[I::C6_1_3, I::C6_1_4, I::C8_2, I::C8_3, I::C8_4],
    )
    .contested(),
    row(
        "art-55-1-c",
        art(55).par(1).pt("c"),
        Theme::SystemicModel,
        Partial,
        &[I::C10_2, I::A8_4],
        &[I::A6_2_8, I::A8_3, I::A8_5],
    ),
    row(
        "art-55-1-d",
        art(55).par(1).pt("d"),
        Theme::SystemicModel,
        Partial,
        &[I::A6_2_6],
        &[I::C6_1_3, I::A4_5, I::A6_2_3],
    ),
];
