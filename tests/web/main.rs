//! Browser tests: the built page in a real browser, used as a person uses it. `scripts/test` sets what they need.
//!
//! Journeys run in every browser that is there, in all at once: Chromium always, Firefox and `WebKit` where they can be had.
//! `BROWSERS="chromium webkit"` names fewer. What needs the developer protocol runs in Chromium.
//! Words come from the library, so that a better wording breaks no test; phrases that are promises stand here.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops and says so"
)]

mod accessibility;
mod annex;
mod assessment;
mod beside;
mod browser;
mod compare;
mod dates;
mod documents;
mod duties;
mod element;
mod field;
mod files;
mod hosts;
mod journeys;
mod kept;
mod keyboard;
mod kind;
mod language;
mod later;
mod links;
mod maturity;
mod navigation;
mod network;
mod offline;
mod package;
mod paper;
mod person;
mod privacy;
mod programs;
mod register;
mod sharing;
mod site;
mod storage;
mod systems;
mod taking;
mod unfinished;
mod views;
