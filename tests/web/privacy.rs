//! Nothing leaves the device.

use crate::person::{LANG, in_chromium, in_every_browser, words};
use crate::systems;
use serde_json::Value;

#[test]
fn after_loading_the_page_asks_for_nothing_and_breaks_no_rule_of_its_policy() {
    in_chromium(|person| {
        person.open();
        // Without a click: all of it belongs to loading the page.
        person.see_all_loaded();
        person.script(
            "document.addEventListener('securitypolicyviolation', it => (window.broken ??= []).push(it.blockedURI))",
            [],
        );
        let loaded = person.requests();
        assert!(loaded.iter().all(|address| address.starts_with(person.address())), "{loaded:?}");
        for file in ["ai-act-checklist_bg.wasm", "ai-act-checklist-later.wasm"] {
            assert!(loaded.iter().any(|address| address.ends_with(file)), "the log shows requests: {loaded:?}");
        }

        person.begin();
        person.answer_until_done(&systems::emotions_at_work());
        person.go_to_result();
        person.unfold();
        person.press(LANG.result().save_answers);
        person.click("[data-share=link] [data-action=copy]");
        person.wait("a word on it", || person.has("[data-share=link] [role=status] p").then_some(()));
        let fragment = person.value("#aac-link").split_once('#').map(|(_, fragment)| fragment.to_owned());
        person.open_at(&fragment.expect("a link"));
        person.see("import");
        person.press(LANG.importing().go_on);
        person.see("start");
        person.click("[data-action=data]");
        person.see("data");
        person.press(LANG.result().erase);
        person.press(words().erasing.yes);
        person.see("start");

        assert_eq!(person.requests(), Vec::<String>::new());
        assert_eq!(person.script("return window.broken ?? null", []), Value::Null);
        assert_eq!(person.complaints(), Vec::<String>::new());
        assert_eq!(person.script("return document.cookie", []), "");
        let other = person.script("return (await indexedDB.databases()).length + sessionStorage.length", []);
        assert_eq!(other, 0, "only local storage is used");
    });
}

#[test]
fn the_policy_allows_nothing_beyond_the_pages_own_origin() {
    in_every_browser(|person| {
        person.open();
        let policy =
            person.script("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content", []);
        let policy = policy.as_str().unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(!policy.contains("http") && !policy.contains('*'), "{policy}");
        assert!(policy.contains("connect-src 'self'"), "{policy}");
    });
}

#[test]
fn links_to_elsewhere_open_apart_and_tell_nothing() {
    in_every_browser(|person| {
        let careful = |place: &str| {
            person.unfold();
            let careless = person.script(
                "return [...page.querySelectorAll('a[href]')].filter(it => it.origin !== location.origin).map(it => it.href + ' '
                    + (it.target === '_blank' && it.relList.contains('noopener') && it.relList.contains('noreferrer')
                        && it.protocol === 'https:' ? 'careful' : it.outerHTML))",
                [],
            );
            let links = careless.as_array().cloned().unwrap_or_default();
            let wrong: Vec<_> =
                links.iter().filter(|it| !it.as_str().is_some_and(|it| it.ends_with(" careful"))).collect();
            assert!(wrong.is_empty(), "{place}: {wrong:?}");
            links.len()
        };
        person.open_with(&systems::finished(&systems::emotions_at_work()));
        careful("start");
        person.click("[data-action=result]");
        person.see("result");
        assert!(careful("result") > 3, "the result cites the law");
        person.go_to_check();
        careful("check");
        person.click("[data-change=areas]");
        person.see_question("areas");
        assert!(careful("question") > 0, "a question cites the law");
    });
}
