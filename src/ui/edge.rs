//! The browser around the page: today's date, files in and out, the address, printing, focus.

use super::config::{Config, Setting};
use super::notice::Notice;
use crate::engine::Date;
use crate::store::{SystemId, is_link, refuse_if_too_large, text_of};
use gloo::events::EventListener;
use js_sys::{Function, Number, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Clipboard, Element, Event, File, FileReader, FocusOptions, HtmlAnchorElement, HtmlElement,
    Url,
};
use yew::NodeRef;

/// What stands around every view: lookups begin there, because a document does not find what stands in a shadow root.
const PAGE: &str = ".aac";

/// Today where the visitor is. A clock far off is taken for the day of the law's edition.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(now.get_full_year()).unwrap_or(0);
    Date::new(year, small(now.get_month() + 1), small(now.get_date())).unwrap_or(crate::assess::EDITION.checked)
}

/// Read the text of a file that the visitor chose. What is told instead of it is why there is none.
pub(super) fn read(file: &File, then: impl FnOnce(Result<String, Notice>) + 'static) {
    // As bytes: as text, the browser would put a sign of its own for each letter that it cannot read.
    read_bytes(file, move |bytes| then(bytes.and_then(|bytes| text_of(&bytes).map_err(Notice::LoadFailed))));
}

/// The same for its bytes.
pub(super) fn read_bytes(file: &File, then: impl FnOnce(Result<Vec<u8>, Notice>) + 'static) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
    if let Err(error) = refuse_if_too_large(file.size() as usize) {
        return then(Err(Notice::LoadFailed(error)));
    }
    let Ok(reader) = FileReader::new() else {
        return then(Err(Notice::NotRead));
    };
    let inner = reader.clone();
    // "loadend" comes whether it worked or not.
    EventListener::once(&reader, "loadend", move |_| {
        let bytes = inner.result().ok().filter(JsValue::is_object).map(|value| Uint8Array::new(&value).to_vec());
        then(bytes.ok_or(Notice::NotRead));
    })
    .forget();
    // A failure to begin ends in "loadend" as well.
    let _ = reader.read_as_array_buffer(file);
}

/// By when a file was surely fetched, in milliseconds: some browsers ask where to put it first.
const FETCHED: i32 = 60_000;

/// Hand the visitor a file. Nothing leaves the device.
pub(super) fn download(name: &str, text: &str) {
    download_as(name, text, "application/json");
}

/// The same for a file of another kind.
pub(super) fn download_as(name: &str, text: &str, kind: &str) {
    let _ = try_download(name, text, kind);
}

fn try_download(name: &str, text: &str, of: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(of);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    // Not every browser follows a link that stands nowhere.
    document.body().ok_or(JsValue::NULL)?.append_child(&link)?;
    link.click();
    link.remove();
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&url);
    });
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), FETCHED)?;
    Ok(())
}

/// The address that a link with answers begins with: that of this page where it is the checklist's own, else that of one
/// that is. Without what stands behind `?` and `#`; nothing for a page on disk.
pub(super) fn link_base(config: &Config) -> String {
    let here = || web_sys::window().and_then(|window| window.location().href().ok());
    let address = if config.setting == Setting::Page { here() } else { Some(config.page.to_string()) };
    let address = address.unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    // Where somebody keeps a file is nobody's business, and leads nowhere elsewhere.
    if page.starts_with("file:") { String::new() } else { page.to_owned() }
}

/// The link by which the page was opened, if it brings work: what stands behind the `#`. To be read only where the address
/// is the checklist's own.
pub(super) fn shared_link() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    hash.strip_prefix('#').filter(|fragment| is_link(fragment)).map(str::to_owned)
}

/// Take the link out of the address: it is decided. Neither loads anything nor leaves the link among the pages visited.
pub(super) fn forget_link() {
    let Some(window) = web_sys::window().filter(|_| shared_link().is_some()) else { return };
    let location = window.location();
    let (path, query) = (location.pathname().unwrap_or_default(), location.search().unwrap_or_default());
    if let Ok(history) = window.history() {
        // Where the browser refuses, the link stays where it was.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&[path, query].concat()));
    }
}

/// Hear of links that are opened in this very tab: the page stays, and only its address changes.
pub(super) fn on_link(hear: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let listen = move |_: &Event| {
        if let Some(fragment) = shared_link() {
            hear(fragment);
        }
    };
    Some(EventListener::new(&window, "hashchange", listen))
}

/// Whether the page is part of another: that one may not let files through, and no page can ask.
pub(super) fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| window.top().ok().flatten().is_none_or(|top| top != window))
}

/// Copy a text to the clipboard. Says whether that worked: frames may not, and insecure pages have no clipboard.
pub(super) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().and_then(|window| {
        // The binding takes it for granted.
        let there = Reflect::get(&window.navigator(), &"clipboard".into()).ok()?;
        there.dyn_into::<Clipboard>().ok()
    });
    let Some(clipboard) = clipboard else { return then(false) };
    let copied = clipboard.write_text(text);
    yew::platform::spawn_local(async move { then(JsFuture::from(copied).await.is_ok()) });
}

/// Ask how many megabytes the browser still has for the site, besides local storage. Not every browser says so.
pub(super) fn ask_room(then: impl FnOnce(String) + 'static) {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let ask = move || {
        let storage = get(&web_sys::window()?.navigator(), "storage")?;
        let asked = get(&storage, "estimate")?.dyn_into::<Function>().ok()?.call0(&storage).ok()?;
        asked.dyn_into::<Promise>().ok()
    };
    let Some(asked) = ask() else { return };
    yew::platform::spawn_local(async move {
        let Ok(told) = JsFuture::from(asked).await else { return };
        let number = |name: &str| get(&told, name)?.as_f64();
        if let (Some(quota), Some(usage)) = (number("quota"), number("usage"))
            && let Ok(left) = Number::from(((quota - usage) / 1e6).floor().max(0.0)).to_string_with_radix(10)
        {
            then(left.into());
        }
    });
}

/// Print the page.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Whether there is such an element in the page.
pub(super) fn is_there(top: &NodeRef, selector: &str) -> bool {
    top.cast::<Element>().is_some_and(|top| top.query_selector(selector).is_ok_and(|found| found.is_some()))
}

/// Take such elements out of the page.
pub(super) fn take_out(top: &NodeRef, selector: &str) {
    while let Some(Ok(Some(found))) = top.cast::<Element>().map(|top| top.query_selector(selector)) {
        found.remove();
    }
}

/// Name the browser tab.
pub(super) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Move the focus there.
pub(super) fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Move the focus to the first of such elements in the page.
pub(super) fn focus_on(top: &NodeRef, selector: &str) {
    let element = top.cast::<Element>().and_then(|top| top.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Unfold what an element of the page holds, and move the focus to its summary. Does nothing where it is not shown. Looked
/// for from the page's top, because a document does not find what stands in a shadow root.
pub(super) fn unfold(top: &NodeRef, id: &str) {
    let element = top.cast::<Element>().and_then(|top| top.query_selector(&["#", id].concat()).ok().flatten());
    let Some(details) = element.and_then(|element| element.query_selector("details").ok().flatten()) else {
        return;
    };
    let _ = details.set_attribute("open", "");
    if let Ok(Some(summary)) = details.query_selector("summary")
        && let Ok(summary) = summary.dyn_into::<HtmlElement>()
    {
        let _ = summary.focus();
    }
}

/// Up to which share of the window a heading may stand below the top that is shown: the rest is for what is fixed above it in somebody's
/// page, and for its own lines.
const IN_SIGHT: f64 = 0.7;

/// Move the focus there and show the page from its top. Where what stands above the heading fills the window, as with large letters on a
/// small screen, from the heading. By how far they are apart, which no scrolling that is still on its way changes.
pub(super) fn focus_from_top(heading: &NodeRef, top: &NodeRef) {
    let (Some(heading), Some(top)) = (heading.cast::<HtmlElement>(), top.cast::<Element>()) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = heading.focus_with_options(&options);
    let below = heading.get_bounding_client_rect().bottom() - top.get_bounding_client_rect().top();
    let window = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    if window.is_some_and(|high| below > high * IN_SIGHT) {
        heading.scroll_into_view();
    } else {
        top.scroll_into_view();
    }
}

/// What is put in the place of the page on paper.
const PAPER: &str = ".aac-paper";

/// Whenever the page is printed, put its paper below the top, for as long as the listeners live. Where there is none, every
/// explanation is open meanwhile.
pub(super) fn on_print(top: NodeRef, print_into: impl Fn(&Element) -> bool + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let closed = std::rc::Rc::new(std::cell::RefCell::new(Vec::<Element>::new()));
    let again = std::rc::Rc::clone(&closed);
    let of_paper = top.clone();
    let before = EventListener::new(&window, "beforeprint", move |_| {
        take_out(&top, PAPER);
        let Some(top) = top.cast::<Element>() else { return };
        if print_into(&top) {
            return;
        }
        let Ok(found) = top.query_selector_all("details:not([open])") else { return };
        for element in (0..found.length()).filter_map(|i| found.get(i)?.dyn_into::<Element>().ok()) {
            let _ = element.set_attribute("open", "");
            closed.borrow_mut().push(element);
        }
    });
    let after = EventListener::new(&window, "afterprint", move |_| {
        take_out(&of_paper, PAPER);
        for element in again.borrow_mut().drain(..) {
            let _ = element.remove_attribute("open");
        }
    });
    Some([before, after])
}

/// Move the focus from one of several like parts of the page to what is wanted in the next of them.
pub(super) fn focus_next(from: &HtmlElement, parts: &str, wanted: &str) {
    let here = from.closest(parts).ok().flatten();
    let page = from.closest(PAGE).ok().flatten();
    let all = page.and_then(|page| page.query_selector_all(parts).ok());
    let (Some(here), Some(all)) = (here, all) else { return };
    let mut elements = (0..all.length()).filter_map(|i| all.get(i)?.dyn_into::<Element>().ok());
    let next = elements.by_ref().find(|element| *element == here).and_then(|_| elements.next());
    let input = next.and_then(|next| next.query_selector(wanted).ok().flatten());
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Where the system that this tab has open is remembered: storage of the tab alone, so that two tabs may show two.
const OPEN: &str = "ai-act-checklist:open";

/// The system that this tab had open when it was last shown.
pub(super) fn was_open() -> Option<String> {
    let storage = web_sys::window()?.session_storage().ok().flatten()?;
    storage.get_item(OPEN).ok().flatten()
}

/// What is remembered of that, with its key: none where nothing is.
pub(super) fn open_as_stored() -> Option<(String, String)> {
    was_open().map(|system| (OPEN.to_owned(), system))
}

/// Remember which system this tab has open: nothing where it is the only one there ever was.
pub(super) fn remember_open(system: &str) {
    let storage = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    let Some(storage) = storage else { return };
    // Where it cannot be remembered, the first system is shown the next time.
    let _ =
        if system == SystemId::first().as_str() { storage.remove_item(OPEN) } else { storage.set_item(OPEN, system) };
}
