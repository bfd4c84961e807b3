//! Whether somebody is at the page: looks at it, leaves it, comes back to it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

/// How often somebody looks at a page that is looked at all the time, in milliseconds.
const LOOK: i32 = 60_000;

/// Calls for as long as it lives, whenever a page that was left alone may be looked at again.
pub(super) struct Looks {
    _events: [EventListener; 3],
    _tick: Closure<dyn Fn()>,
    timer: i32,
}

impl Drop for Looks {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.timer);
        }
    }
}

/// Call now, and whenever the page may be looked at again: a tab stays open for weeks, sleeps with its device, and comes back out
/// of the browser's cache as it was.
pub(super) fn on_look(call: impl Fn() + Clone + 'static) -> Option<Looks> {
    call();
    let window = web_sys::window()?;
    let document = window.document()?;
    let listen = |target: &EventTarget, name: &'static str| {
        let call = call.clone();
        EventListener::new(target, name, move |_| call())
    };
    let events = [listen(&document, "visibilitychange"), listen(&window, "pageshow"), listen(&window, "focus")];
    let tick = Closure::<dyn Fn()>::new(call.clone());
    let timer =
        window.set_interval_with_callback_and_timeout_and_arguments_0(tick.as_ref().unchecked_ref(), LOOK).ok()?;
    Some(Looks { _events: events, _tick: tick, timer })
}

/// Call when the page is left, as far as a browser says so: for as long as the listeners live.
pub(super) fn on_leave(call: impl Fn() + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let again = call.clone();
    Some([
        EventListener::new(&window, "pagehide", move |_| call()),
        // A device may end a page that is not looked at without another word.
        EventListener::new(&document, "visibilitychange", move |_| again()),
    ])
}

/// Hear that the browser brings the page back as it was when it was left: for as long as the listener lives.
pub(super) fn on_comeback(hear: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pageshow", move |event| {
        if Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy()) {
            hear();
        }
    }))
}

/// Let the browser ask whoever leaves the page whether that is meant: for as long as the listener lives.
pub(super) fn ask_before_leaving() -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, Event::prevent_default))
}
