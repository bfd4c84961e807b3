//! The page: shows what the layers below decide. Knows no law and no words of its own.

mod app;
mod context;
mod derive;
mod edge;
mod pages;
mod parts;
mod state;

pub use app::App;
pub use derive::{Closing, Topic, TopicState};
pub use state::{Action, Notice, State, View};

/// Show the page in the document's body.
pub fn start() {
    yew::Renderer::<App>::new().render();
}
