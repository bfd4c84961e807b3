//! Article 50: transparency towards people.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial};
use crate::law::art;
use crate::law::obligations::Theme;

pub(super) static ROWS: &[Row] = &[
    row("art-50-1", art(50).par(1), Theme::Transparency, Partial, &[I::A8_2], &[I::A6_2_2, I::A6_2_3])
        .band(10, 90)
        .contested(),
    row("art-50-2", art(50).par(2), Theme::Transparency, Nothing, &[], &[I::A6_2_2]),
    row("art-50-3", art(50).par(3), Theme::Transparency, Partial, &[I::A8_5], &[I::A8_2]).band(0, 50).contested(),
    row("art-50-4-sub-1", art(50).par(4).sub(1), Theme::Transparency, Nothing, &[I::A8_5], &[I::A9_2])
        .band(0, 50)
        .contested(),
    row("art-50-4-sub-2", art(50).par(4).sub(2), Theme::Transparency, Nothing, &[I::A8_5], &[I::A9_2])
        .band(0, 50)
        .contested(),
    row("art-50-5", art(50).par(5), Theme::Transparency, Nothing, &[I::A8_2], &[]).band(0, 50).contested(),
];
