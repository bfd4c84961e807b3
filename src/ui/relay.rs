//! How the program and the script that shows it (`static/embed/`) speak to each other: by events on the program's stage, the
//! element that it is shown in. They bubble up to the stage's shadow root and no further.
//!
//! | event | from | says |
//! |---|---|---|
//! | `aac-opened` | program | this system is shown; told before each change |
//! | `aac-changed` | program | the saved work is now this text |
//! | `aac-shown` | program | this view is shown now |
//! | `aac-moved` | program | the visitor was led to the heading of what is new |
//! | `aac-language` | program | go on in this language |
//! | `aac-wanted` | program | a view is wanted that is not here: load it, where that does not happen already; `true` where it speaks with the words of documents |
//! | `aac-file` | program | make a file of this format of the work, and hand it to the visitor: a list of the format and, for a file on all systems, the text of all |
//! | `aac-taken` | script | the file of this name was handed over |
//! | `aac-untaken` | script | there is no file: what writes it could not be loaded |
//! | `aac-workbook` | program | read the sheets of this workbook, whose bytes these are |
//! | `aac-sheets` | script | the sheets, as JSON |
//! | `aac-no-sheets` | script | they could not be read: why |
//! | `aac-here` | script | words or views are here that were not |
//! | `aac-missing` | script | they could not be loaded |

use gloo::events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element};

const OPENED: &str = "aac-opened";
const CHANGED: &str = "aac-changed";
const SHOWN: &str = "aac-shown";
const MOVED: &str = "aac-moved";
const LANGUAGE: &str = "aac-language";
const WANTED: &str = "aac-wanted";
const FILE: &str = "aac-file";
const TAKEN: &str = "aac-taken";
const UNTAKEN: &str = "aac-untaken";
const WORKBOOK: &str = "aac-workbook";
const SHEETS: &str = "aac-sheets";
const NO_SHEETS: &str = "aac-no-sheets";
const HERE: &str = "aac-here";
const MISSING: &str = "aac-missing";

/// Hear when words or views are here that were not, for as long as the listener lives.
pub(super) fn on_here(stage: &Element, hear: impl Fn() + 'static) -> EventListener {
    EventListener::new(stage, HERE, move |_| hear())
}

/// Hear when they could not be loaded, for as long as the listener lives.
pub(super) fn on_missing(stage: &Element, hear: impl Fn() + 'static) -> EventListener {
    EventListener::new(stage, MISSING, move |_| hear())
}

/// Have what is not here loaded; the words of documents too, where a view speaks with them.
pub(super) fn want(stage: &Element, papers: bool) {
    send(stage, WANTED, &papers.into());
}

/// Tell what the saved work on a system is now.
pub(super) fn changed(stage: &Element, system: &str, text: &str) {
    tell(stage, OPENED, system);
    tell(stage, CHANGED, text);
}

/// Tell which view is shown now.
pub(super) fn shown(stage: &Element, view: &str) {
    tell(stage, SHOWN, view);
}

/// Tell that the visitor was led to the heading of what is new.
pub(super) fn moved(stage: &Element) {
    send(stage, MOVED, &JsValue::NULL);
}

/// Ask for another language: its words have to be brought first.
pub(super) fn speak(stage: &Element, lang: &str) {
    tell(stage, LANGUAGE, lang);
}

/// Have a file made in this format: of the work on the system that is shown, or of the text of all systems.
pub(super) fn take(stage: &Element, format: &str, all: Option<&str>) {
    let asked = [Some(format), all].into_iter().flatten().map(JsValue::from).collect::<Array>();
    send(stage, FILE, &asked.into());
}

/// Hear of files that were asked for, for as long as the listeners live: the name of each, or nothing where there is none.
pub(super) fn on_file(stage: &Element, hear: impl Fn(Option<String>) + Clone + 'static) -> [EventListener; 2] {
    let listen = |name: &'static str| {
        let hear = hear.clone();
        EventListener::new(stage, name, move |event| {
            let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            hear(told.filter(|_| name == TAKEN));
        })
    };
    [listen(TAKEN), listen(UNTAKEN)]
}

/// Tell those who hear of files that one was handed over which nobody had to make.
pub(super) fn handed_over(stage: &Element, name: &str) {
    send(stage, TAKEN, &name.into());
}

/// Have the sheets of a workbook read.
pub(super) fn read_workbook(stage: &Element, bytes: &[u8]) {
    send(stage, WORKBOOK, &Uint8Array::from(bytes).into());
}

/// Hear of the sheets that were asked for, as JSON, or why there are none, for as long as the listeners live.
pub(super) fn on_sheets(
    stage: &Element,
    hear: impl Fn(Result<String, String>) + Clone + 'static,
) -> [EventListener; 2] {
    let listen = |name: &'static str| {
        let hear = hear.clone();
        EventListener::new(stage, name, move |event| {
            let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()).unwrap_or_default();
            hear(if name == SHEETS { Ok(told) } else { Err(told) });
        })
    };
    [listen(SHEETS), listen(NO_SHEETS)]
}

fn tell(stage: &Element, name: &str, detail: &str) {
    send(stage, name, &detail.into());
}

fn send(stage: &Element, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Nobody cancels it.
        _ = stage.dispatch_event(&event);
    }
}
