//! The page: shows what the layers below decide. Knows no law and no words of its own.
//!
//! It comes in two files. Start and questions are in the first; what only the other views need is in the second ([`Later`]).

mod action;
mod annex;
mod app;
mod around;
mod config;
mod context;
mod derive;
mod draw;
mod edge;
mod figures;
mod find;
mod fresh;
mod history;
mod incoming;
mod later;
mod notice;
mod pages;
mod parts;
mod presence;
mod printed;
mod recorder;
mod relay;
mod run;
mod state;
mod typed;
mod view;
mod window;

pub use config::{Attributes, Begin, Config, ConfigProblem, Home, Setting, Theme};
pub use context::Context;
pub use derive::{Closing, Topic, TopicState};
pub use edge::today;
pub use figures::{NoFigure, figure};
pub use find::finds;
pub use incoming::{Incoming, Refused, Source};
pub use later::Later;
pub use notice::Notice;
pub use run::{Running, start};
pub use state::{Action, Edit, State, View};
pub use typed::{TypedDay, typed_day};
pub use view::Branch;
