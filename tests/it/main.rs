//! Native tests: one binary. Names read as the promise or the provision that they protect.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test that meets what it does not expect stops and says so; file names here are ours"
)]

mod agreement;
mod annex;
mod architecture;
mod asked;
mod begun;
mod calendar;
mod carried;
mod cases;
mod changelog;
mod checks;
mod citations;
mod compare;
mod config;
mod contract;
mod cv_screening;
mod documents;
mod doubts;
mod duties;
mod edition;
mod everything;
mod exhaustive;
mod export;
mod export_all;
mod figures;
mod files;
mod frameworks;
mod guard;
mod guides;
mod headline;
mod intake;
mod interview;
mod iso;
mod kept;
mod left_out;
mod link;
mod maturity;
mod memory;
mod navigation;
mod obligations;
mod oracle;
mod outline;
mod page;
mod papers;
mod pictures;
mod preview;
mod reach;
mod report;
mod risks;
mod roles;
mod solve;
mod standing;
mod store;
mod support;
mod systems;
mod terms;
mod timeline;
mod uses;
mod words;
mod written;
