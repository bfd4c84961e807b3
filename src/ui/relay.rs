//! How the two programs and the script that loads them (`static/boot.js`) speak to each other: by events.
//!
//! Each program is a WebAssembly module with a memory of its own, so that nothing else can pass between them than text.
//!
//! | event | from | to | says |
//! |---|---|---|---|
//! | `ai-act-checklist-work` | quick | whole | the work, as text; cancelled: it was taken |
//! | `ai-act-checklist-whole-here` | script | quick | the whole program runs, and waits for work |
//! | `ai-act-checklist-whole-missing` | script | quick | the whole program could not be loaded |
//! | `ai-act-checklist-whole-asked` | quick | script | say again how it stands |
//! | `ai-act-checklist-whole-wanted` | quick | script | load it once more |

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, Document, Element, Event, EventTarget};

const WORK: &str = "ai-act-checklist-work";
const HERE: &str = "ai-act-checklist-whole-here";
const MISSING: &str = "ai-act-checklist-whole-missing";
const ASKED: &str = "ai-act-checklist-whole-asked";
const WANTED: &str = "ai-act-checklist-whole-wanted";

/// How it stands with the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// It runs, and waits for work.
    Here,
    /// It could not be loaded.
    Missing,
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Offer work, from the element in which the program that offers it is shown. Says whether it was taken: then another
/// program is shown in the place of that element.
pub(super) fn offer(host: &Element, work: &str) -> bool {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_detail(&work.into());
    let event = CustomEvent::new_with_event_init_dict(WORK, &init);
    // An event that was cancelled comes back as false.
    event.is_ok_and(|event| host.dispatch_event(&event) == Ok(false))
}

/// Take work that is offered, as long as the page is open.
pub(super) fn on_offer(take: impl Fn(&Element, &str) -> bool + 'static) {
    let Some(document) = document() else {
        return;
    };
    let listen = move |event: &Event| {
        let host = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let work = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        // Loaded more than once, the program is there more than once, and the first that can takes it.
        if let (Some(host), Some(work)) = (host, work)
            && !event.default_prevented()
            && take(&host, &work)
        {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&document, WORK, EventListenerOptions::enable_prevent_default(), listen).forget();
}

/// Hear how it stands with the whole program, for as long as the listeners live.
pub(super) fn on_news(hear: impl Fn(News) + Clone + 'static) -> Option<[EventListener; 2]> {
    let document = document()?;
    let listen = |name: &'static str, news: News| {
        let hear = hear.clone();
        EventListener::new(&document, name, move |_| hear(news))
    };
    Some([listen(HERE, News::Here), listen(MISSING, News::Missing)])
}

/// Ask how it stands with the whole program.
pub(super) fn ask() {
    tell(ASKED);
}

/// Have the whole program loaded once more.
pub(super) fn want() {
    tell(WANTED);
}

fn tell(name: &str) {
    if let Some(document) = document()
        && let Ok(event) = Event::new(name)
    {
        // Nobody cancels it.
        let _ = EventTarget::dispatch_event(&document, &event);
    }
}
