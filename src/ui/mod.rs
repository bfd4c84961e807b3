//! The page: shows what the layers below decide. Knows no law and no words of its own.
//!
//! It is compiled twice: [`Quick`] has what the first question needs and is loaded first, [`Whole`] has everything and
//! takes over at the first view that the quick program does not have.

mod action;
mod app;
mod config;
mod context;
mod derive;
mod draw;
mod edge;
mod find;
mod fresh;
mod handover;
mod incoming;
mod notice;
mod pages;
mod parts;
mod programs;
mod relay;
mod run;
mod state;
mod typed;
mod view;
mod window;

pub use app::Program;
pub use config::{Attributes, Begin, Config, ConfigProblem, Home, Setting, Theme};
pub use context::Context;
pub use derive::{Closing, Topic, TopicState};
pub use edge::today;
pub use find::finds;
pub use handover::{read as read_work, write as write_work};
pub use incoming::{Incoming, Refused, Source};
pub use notice::Notice;
pub use programs::{Quick, Whole};
pub use run::{Running, resume, start};
pub use state::{Action, Edit, State, View};
pub use typed::{TypedDay, typed_day};
