//! The page where others put it: in frames, behind servers and policies of their own, and with the network gone.

use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, words};
use crate::site::{Host, Site};
use crate::systems;
use serde_json::json;

/// Anybody may load it.
const ANYBODY: &str = "*";

/// Check a system from the start.
fn check_spam_filter(person: &Person) {
    person.begin();
    person.answer_until_done(&systems::spam_filter());
    person.see("check");
    person.go_to_result();
    assert_eq!(person.heading(), "No specific duties found");
}

#[test]
fn on_the_page_of_another_site_with_a_strict_policy_the_element_works() {
    in_every_browser(|person| {
        let checklist = Site::checklist(&json!({ "": { "Access-Control-Allow-Origin": ANYBODY } }));
        let from = checklist.address();
        let policy = format!(
            "default-src 'none'; script-src {from} 'wasm-unsafe-eval'; connect-src {from}; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        );
        let host = Host::of(from, &json!({ "": { "Content-Security-Policy": policy } }));
        person.visit(&host.page("column.html"));
        person.wait("the element", || person.view());
        check_spam_filter(person);
        assert!(person.stored(STORED).is_some(), "the answers are kept where the page around is at home");
    });
}

#[test]
fn in_a_frame_of_another_site_the_page_works_and_keeps_its_answers() {
    in_every_browser(|person| {
        let host = Host::of(person.address(), &json!({}));
        person.visit(&host.page("framed.html"));
        person.enter("iframe");
        person.wait("the page in the frame", || person.view());
        check_spam_filter(person);
        assert!(person.stored(STORED).is_some());
        assert_eq!(person.script("return parent === window", []), false);
    });
}

#[test]
fn in_a_sandbox_without_storage_nothing_breaks_and_it_is_told() {
    in_every_browser(|person| {
        // A sandbox has no origin: whatever it loads comes from elsewhere.
        let checklist = Site::checklist(&json!({ "": { "Access-Control-Allow-Origin": ANYBODY } }));
        let host = Host::of(checklist.address(), &json!({}));
        person.visit(&host.page("sandboxed.html"));
        person.enter("iframe");
        person.read("[role=status]", words().notices.denied);
        check_spam_filter(person);
        person.read("[role=status]", words().notices.denied);
    });
}

#[test]
fn a_server_that_does_not_know_webassembly_does_no_harm() {
    in_every_browser(|person| {
        let checklist = Site::checklist(&json!({ ".wasm": { "Content-Type": "application/octet-stream" } }));
        person.visit(checklist.address());
        person.wait("the page", || person.view());
        check_spam_filter(person);
    });
}

#[test]
fn a_policy_that_demands_trusted_types_is_not_broken() {
    in_every_browser(|person| {
        let policy = "require-trusted-types-for 'script'; trusted-types 'none'";
        let checklist = Site::checklist(&json!({ ".html": { "Content-Security-Policy": policy } }));
        person.visit(checklist.address());
        person.wait("the page", || person.view());
        check_spam_filter(person);
    });
}

#[test]
fn once_loaded_the_page_needs_no_network() {
    in_chromium(|person| {
        person.open();
        person.see_all_loaded();
        person.unplug(true);
        check_spam_filter(person);
        person.go_to_duties();
        assert_eq!(person.heading(), LANG.duties().title);
        // It was unplugged indeed.
        let reached = "return fetch('favicon.svg?').then(() => 'reached', () => 'not reached')";
        assert_eq!(person.script(reached, []), "not reached");
    });
}

/// What the single file is tried with: a page from disk that asks for something reaches it only while plugged in.
#[test]
fn a_page_from_disk_reaches_nothing_once_the_network_is_gone() {
    in_chromium(|person| {
        let checklist = Site::checklist(&json!({ "": { "Access-Control-Allow-Origin": ANYBODY } }));
        let host = Host::of(checklist.address(), &json!({}));
        let page = host.on_disk("reaching.html");
        person.visit(&page);
        person.read("[role=status]", "reached");
        assert_eq!(person.text("[role=status]"), "reached");
        person.unplug(true);
        person.visit(&page);
        person.read("[role=status]", "not reached");
        person.unplug(false);
        person.script("ask()", []);
        person.wait("the network", || (person.text("[role=status]") == "reached").then_some(()));
    });
}

#[test]
fn nothing_jumps_while_the_page_is_loaded_and_the_rest_comes() {
    in_chromium(|person| {
        person.open();
        person.see_all_loaded();
        person.see_drawn();
        let (shift, jumps) = person.jumped();
        assert!(shift == 0.0, "{shift}: {jumps}");
    });
}
