//! Articles 23 to 25: importers, distributors, the chain of supply.

use super::{Row, row};
use crate::iso::Item as I;
use crate::iso::Level::{Nothing, Partial};
use crate::law::art;
use crate::law::obligations::{Theme, duties};

pub(super) static ROWS: &[Row] = &[
    row("art-23-1", art(23).par(1), Theme::ValueChain, Partial, &[I::A10_3], &[I::C8_1]).band(0, 50).contested(),
    row("art-23-2", art(23).par(2), Theme::ValueChain, Partial, &[I::A10_3], &[I::C8_1, I::C10_2, I::A6_2_5])
        .band(0, 50)
        .contested(),
    row("art-23-3", art(23).par(3), Theme::ValueChain, Nothing, &[], &[]),
    row("art-23-5", art(23).par(5), Theme::ValueChain, Nothing, &[I::C7_5_3], &[]).band(0, 50).contested(),
    row("art-23-6", art(23).par(6), Theme::ValueChain, Partial, &[I::A8_5], &[I::C7_5_3, I::A6_2_7]).contested(),
    row("art-23-7", art(23).par(7), Theme::ValueChain, Nothing, &[I::A8_5], &[I::C7_4]).band(0, 50).contested(),
    row("art-24-1", art(24).par(1), Theme::ValueChain, Partial, &[I::A10_3], &[I::C8_1]).band(0, 50).contested(),
    row("art-24-2", art(24).par(2), Theme::ValueChain, Partial, &[I::A10_3], &[I::C8_1, I::C10_2])
        .band(0, 50)
        .contested(),
    row("art-24-4", art(24).par(4), Theme::ValueChain, Partial, &[I::C10_2], &[I::A10_3]),
    row("art-24-5", art(24).par(5), Theme::ValueChain, Partial, &[I::A8_5], &[I::C7_5_3]).contested(),
    row("art-24-6", art(24).par(6), Theme::ValueChain, Nothing, &[I::A8_5], &[I::C7_4]).band(0, 50).contested(),
    row("art-25-1", art(25).par(1), Theme::ValueChain, Partial, &[I::C4_1], &[I::C8_1, I::C8_4, I::A9_4, I::A10_2])
        .contested()
        .of(duties!["art-25-1-a", "art-25-1-b", "art-25-1-c"]),
    row("art-25-2", art(25).par(2), Theme::ValueChain, Partial, &[I::A10_2], &[I::A6_2_7, I::A10_4]),
    row("art-25-4", art(25).par(4), Theme::ValueChain, Partial, &[I::A10_2, I::A10_3], &[I::C8_1])
        .band(10, 90)
        .contested(),
];
