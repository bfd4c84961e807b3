//! Articles 43 to 49, Annexes VI and VII: conformity, declaration, marking, registration.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial};
use crate::law::obligations::Theme;
use crate::law::{annex, art};

pub(super) static ROWS: &[Row] = &[
    row("art-43-1", art(43).par(1), Theme::MarketAccess, Nothing, &[], &[]).gate(),
    row("art-43-2", art(43).par(2), Theme::MarketAccess, Nothing, &[], &[I::C9_2_1, I::C9_2_2]).gate(),
    row(
        "annex-vi-2",
        annex(6).par(2),
        Theme::MarketAccess,
        Partial,
        &[I::C9_2_1, I::C9_2_2],
        &[I::C9_3_1, I::C9_3_2, I::C9_3_3],
    ),
    row("annex-vi-3", annex(6).par(3), Theme::MarketAccess, Nothing, &[], &[I::C9_2_1, I::A6_2_4, I::A6_2_5]),
    row("annex-vi-4", annex(6).par(4), Theme::MarketAccess, Nothing, &[I::C9_2_1], &[I::C9_2_2, I::A6_2_3, I::A6_2_6])
        .band(0, 50)
        .contested(),
    row("annex-vii-3-1", annex(7).pt("3.1"), Theme::MarketAccess, Nothing, &[], &[I::C7_5_1]),
    row("annex-vii-3-4", annex(7).pt("3.4"), Theme::MarketAccess, Nothing, &[I::C6_3], &[]).band(0, 50),
    row("annex-vii-5-3", annex(7).pt("5.3"), Theme::MarketAccess, Nothing, &[I::C9_2_2], &[I::C9_2_1]).band(0, 50),
    row("art-43-4", art(43).par(4), Theme::MarketAccess, Nothing, &[I::C8_1], &[I::C6_3, I::C8_2, I::C8_4]).band(0, 50),
    row("art-47-1", art(47).par(1), Theme::MarketAccess, Nothing, &[], &[]).gate(),
    row("art-47-2", art(47).par(2), Theme::MarketAccess, Nothing, &[], &[]),
    row("art-47-4", art(47).par(4), Theme::MarketAccess, Nothing, &[], &[I::C5_1]),
    row("art-48-1", art(48).par(1), Theme::MarketAccess, Nothing, &[], &[]).gate(),
    row("art-49-1", art(49).par(1), Theme::MarketAccess, Nothing, &[], &[I::A4_2]).gate(),
    row("art-49-2", art(49).par(2), Theme::MarketAccess, Nothing, &[], &[I::A4_2]).gate(),
    row("art-49-3", art(49).par(3), Theme::MarketAccess, Nothing, &[], &[I::A4_2]).gate(),
];
