//! A checklist for the EU AI Act that runs whole in the visitor's browser.
//!
//! Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744. Layers look down only:
//! [`engine`] ← [`law`] ← `interview` ← `assess` ← `text`, `iso` between `law` and `assess`, `store` beside, `intake` on it, then `outline` and
//! `export`, `ui` above, `embed` on top.
//! Everything below the interface is pure and takes the day asked about; nothing reads a clock, a storage or the network.

pub mod assess;
pub mod documents;
pub mod embed;
pub mod engine;
pub mod export;
pub mod frameworks;
pub mod intake;
pub mod interview;
pub mod iso;
pub mod law;
pub mod outline;
pub mod risks;
pub mod store;
pub mod ui;
pub mod words;
