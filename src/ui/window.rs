//! What is rendered, as others may look at it.

use super::state::State;
use std::cell::RefCell;
use std::rc::Rc;
use yew::UseReducerHandle;

/// The state of a program as it was last rendered, and the way to change it. Empty before the first time.
#[derive(Clone, Debug, Default)]
pub(super) struct Window(Rc<RefCell<Option<UseReducerHandle<State>>>>);

impl Window {
    /// What is rendered now.
    pub(super) fn show(&self, state: &UseReducerHandle<State>) {
        self.0.replace(Some(state.clone()));
    }

    /// The state that is rendered; none before the first time.
    pub(super) fn state(&self) -> Option<UseReducerHandle<State>> {
        self.0.borrow().clone()
    }

    /// Nothing is rendered any more.
    pub(super) fn close(&self) {
        self.0.take();
    }
}
