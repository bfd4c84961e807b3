//! The page: shows what the layers below decide. Knows no law and no words of its own.
//!
//! It is compiled twice: [`quick`] has what the first question needs and is loaded first, [`whole`] has everything and
//! takes over at the first view that the quick program does not have.

mod app;
mod context;
mod derive;
mod edge;
mod find;
mod handover;
mod pages;
mod parts;
pub mod quick;
mod relay;
mod state;
pub mod whole;

pub use derive::{Closing, Topic, TopicState};
pub use find::finds;
pub use handover::{read as read_work, write as write_work};
pub use state::{Action, Edit, Notice, State, View};
