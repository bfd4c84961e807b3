//! How a program and the script that shows it (`static/embed/`) speak to each other: by events on the program's stage, the
//! element that it is shown in. They bubble up to the stage's shadow root and no further.
//!
//! The two programs are WebAssembly modules with a memory of their own each, so that nothing else can pass between them
//! than text.
//!
//! | event | from | says |
//! |---|---|---|
//! | `aac-work` | program | the work, as text, for the whole program; cancelled: it was taken |
//! | `aac-asked` | program | tell how it stands with the whole program |
//! | `aac-wanted` | program | load the whole program once more |
//! | `aac-changed` | program | the saved work is now this text |
//! | `aac-shown` | program | this view is shown now |
//! | `aac-language` | program | go on in this language |
//! | `aac-file` | program | make a file of this format of the work, and hand it to the visitor |
//! | `aac-taken` | script | the file of this name was handed over |
//! | `aac-untaken` | script | there is no file: what writes it could not be loaded |
//! | `aac-here` | script | the whole program runs, and waits for work |
//! | `aac-words` | script | words of later topics are there |
//! | `aac-missing` | script | the whole program could not be loaded |

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, Element};

const WORK: &str = "aac-work";
const ASKED: &str = "aac-asked";
const WANTED: &str = "aac-wanted";
const CHANGED: &str = "aac-changed";
const SHOWN: &str = "aac-shown";
const WORDS: &str = "aac-words";
const LANGUAGE: &str = "aac-language";
const FILE: &str = "aac-file";
const TAKEN: &str = "aac-taken";
const UNTAKEN: &str = "aac-untaken";
const HERE: &str = "aac-here";
const MISSING: &str = "aac-missing";

/// How it stands with the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// It runs, and waits for work.
    Here,
    /// It could not be loaded.
    Missing,
}

/// Offer work. Says whether it was taken: then another program is shown in the place of the stage.
pub(super) fn offer(stage: &Element, work: &str) -> bool {
    !tell(stage, WORK, work)
}

/// Hear how it stands with the whole program, for as long as the listeners live.
pub(super) fn on_news(stage: &Element, hear: impl Fn(News) + Clone + 'static) -> [EventListener; 2] {
    let listen = |name: &'static str, news: News| {
        let hear = hear.clone();
        EventListener::new(stage, name, move |_| hear(news))
    };
    [listen(HERE, News::Here), listen(MISSING, News::Missing)]
}

/// Hear when words of later topics are there, for as long as the listener lives.
pub(super) fn on_words(stage: &Element, hear: impl Fn() + 'static) -> EventListener {
    EventListener::new(stage, WORDS, move |_| hear())
}

/// Ask how it stands with the whole program.
pub(super) fn ask(stage: &Element) {
    tell(stage, ASKED, "");
}

/// Have the whole program loaded once more.
pub(super) fn want(stage: &Element) {
    tell(stage, WANTED, "");
}

/// Tell what the saved work is now.
pub(super) fn changed(stage: &Element, text: &str) {
    tell(stage, CHANGED, text);
}

/// Tell which view is shown now.
pub(super) fn shown(stage: &Element, view: &str) {
    tell(stage, SHOWN, view);
}

/// Ask for another language: its words have to be brought first.
pub(super) fn speak(stage: &Element, lang: &str) {
    tell(stage, LANGUAGE, lang);
}

/// Have a file made of the work, in this format.
pub(super) fn take(stage: &Element, format: &str) {
    tell(stage, FILE, format);
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

/// Tell something. Says whether nobody cancelled it.
fn tell(stage: &Element, name: &str, detail: &str) -> bool {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(name == WORK);
    init.set_detail(&detail.into());
    // An event that was cancelled comes back as false.
    CustomEvent::new_with_event_init_dict(name, &init).is_ok_and(|event| stage.dispatch_event(&event) != Ok(false))
}
