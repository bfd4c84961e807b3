//! The page where others put it: in themes and apps, in frames, behind servers and policies of their own, and with the network gone.

use crate::accessibility::check;
use crate::browser::within;
use crate::element::{awaited, heard, open_to_others, visit};
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, words};
use crate::site::{Host, Site};
use crate::systems;
use ai_act_checklist::ui::Home;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::time::Duration;

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
        // H08: whether the site around allows it, nobody can ask; that it may not is said of the file of answers too.
        person.see_all_loaded();
        person.click("[data-action=save-answers]");
        person.read(".aac-keep [role=status]", LANG.taking().framed);
        // Where it is allowed it comes, and is not left for whoever uses this browser next.
        within(Duration::from_secs(5), || person.downloads().join("ai-act-answers.json").exists());
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

/// Follow a link of the page around, and wait for what is on the other page.
#[track_caller]
fn follow(person: &Person, link: &str, there: &str) {
    person.script("document.querySelector(arguments[0]).click()", [link.into()]);
    let found = "return !!document.querySelector(arguments[0])";
    person.wait(there, || (person.script(found, [there.into()]) == true).then_some(()));
}

#[test]
fn where_pages_are_swapped_in_place_it_comes_with_its_page_and_keeps_its_answers() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        // The page that one comes from has no script of the checklist.
        let _host = visit(person, &checklist, "instant-else.html");
        follow(person, "#guide", "#away");
        person.wait("the element", || person.view());
        person.begin();
        let given = systems::cv_screening();
        for _ in 0..3 {
            person.answer_next(&given);
        }
        let answers = awaited(person, "first.answers()");
        assert_ne!(answers["value"]["answers"], json!({}));
        follow(person, "#away", "#guide");
        follow(person, "#guide", "#away");
        person.wait("the element again", || person.view());
        assert_eq!(awaited(person, "first.answers()"), answers);
        // Gone back, the page is a copy of what it was.
        person.script("history.go(-2)", []);
        person.wait("the copy", || (heard(person, "ready").len() == 3).then_some(()));
        assert_eq!(awaited(person, "first.answers()"), answers);
        assert_eq!(person.script("return page.querySelectorAll('.aac').length", []), 1);
        person.begin();
        person.answer_until_done(&given);
        person.see("check");
        assert_eq!(heard(person, "error"), Vec::<Value>::new());
    });
}

#[test]
fn mounted_hidden_and_unmounted_by_an_app_it_is_there_once_and_follows_its_theme() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "app.html");
        // What was set before the element was known counts.
        person.see("timeline");
        // That it is ready is told a moment after it can be seen.
        person.wait("ready", || (!heard(person, "ready").is_empty()).then_some(()));
        let ground = "return getComputedStyle(page.querySelector('.aac')).backgroundColor";
        let light = person.script(ground, []);
        person.script("document.documentElement.dataset.theme = 'dark'", []);
        assert_ne!(person.script(ground, []), light, "it is dark as the app is");
        // As in development, where everything is mounted twice, and as somebody clicks through pages.
        person.script(
            "for (let i = 0; i < 10; i++) { mount({ view: 'timeline' }); unmount(); mount({ view: 'checker' }); }",
            [],
        );
        person.see("start");
        check_spam_filter(person);
        let answers = awaited(person, "first.answers()");
        // In a tab that is shown later.
        person.script("mount({ eager: false, view: 'classifier' }).style.display = 'none'", []);
        person.see_drawn();
        assert_eq!(person.view(), None, "nothing is shown where nobody sees it");
        person.script("first.style.display = ''", []);
        person.wait("the element", || person.view());
        assert_eq!(awaited(person, "first.answers()"), answers);
        assert_eq!(person.script("return page.querySelectorAll('.aac').length", []), 1);
        assert_eq!((heard(person, "ready").len(), heard(person, "error").len()), (3, 0));
    });
}

#[test]
fn the_script_tag_does_not_keep_the_page_around_waiting() {
    in_every_browser(|person| {
        // Takes connections in, and never answers.
        let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
        let script = format!("http://{}/embed.js", silent.local_addr().expect("an address"));
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "instant-else.html");
        let wait = "
            const around = attribute => new Promise(done => {
                const frame = document.createElement('iframe');
                const end = said => { removeEventListener('message', hear); clearTimeout(time); frame.remove(); done(said); };
                const hear = ({ source, data }) => source === frame.contentWindow && end(data);
                const time = setTimeout(end, attribute ? 30000 : 3000, 'waits');
                addEventListener('message', hear);
                frame.srcdoc = `<!doctype html>
                    <script>addEventListener('DOMContentLoaded', () => parent.postMessage('goes on', '*'))</script>
                    <script type='module' ${attribute} src='${arguments[0]}?${attribute}'></script>`;
                document.body.append(frame);
            });
            return Promise.all([around('async'), around('')])";
        assert_eq!(person.script(wait, [script.into()]), json!(["goes on", "waits"]));
    });
}

// --- The page that puts together the lines to paste ----------------------------------------------

/// Open it.
#[track_caller]
fn open_builder(person: &Person, site: &str) {
    person.visit(&format!("{site}demo/builder.html"));
    person.wait("the preview", || person.view());
}

/// Write or choose something there. It lies around the element that it shows.
#[track_caller]
fn set(person: &Person, field: &str, value: &str) {
    let set = "
        const field = document.querySelector(arguments[0]);
        if (field.type === 'radio' || field.type === 'checkbox') return field.click();
        field.value = arguments[1];
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))";
    person.script(set, [field.into(), value.into()]);
}

/// What can be read there.
#[track_caller]
fn said(person: &Person, selector: &str) -> String {
    let said = "const it = document.querySelector(arguments[0]); return it.value ?? it.textContent";
    person.script(said, [selector.into()]).as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_the_builder_gives_to_paste_shows_what_was_chosen() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        open_builder(person, checklist.address());
        let offered = "return [...document.querySelectorAll('[name=view]')].map(it => it.value)";
        let known: Vec<_> = Home::ALL.iter().map(|home| home.as_str()).collect();
        assert_eq!(person.script(offered, []), json!(known));
        set(person, "[name=view][value=penalties]", "");
        for (field, value) in [
            ("#lang", "de"),
            ("#theme", "dark"),
            ("#storage", "session"),
            ("#as-of", "2027-12-02"),
            ("#accent-dark", "#ffcc00"),
            ("[id='--aac-round']", "3px"),
            ("[id='--aac-size']", "1em; } </style>"),
        ] {
            set(person, field, value);
        }
        // The preview follows, and keeps nothing.
        person.see("penalties");
        let own = "const it = document.querySelector('ai-act-checklist');
            const of = name => getComputedStyle(it).getPropertyValue(name).trim();
            return [it.getAttribute('view'), it.lang, it.theme, it.asOf, of('--aac-accent'), of('--aac-round')]";
        let chosen = json!(["penalties", "de", "dark", "2027-12-02", "#ffcc00", "3px"]);
        assert_eq!(person.script(own, []), chosen);
        let lines = said(person, "#lines");
        assert!(lines.contains("integrity=\"sha384-") && !lines.contains("1em"), "{lines}");

        let host = Host::of(checklist.address(), &json!({}));
        host.put("pasted.html", &format!("<!doctype html><html lang=\"en\"><title>A guide</title>{lines}</html>"));
        person.visit(&host.page("pasted.html"));
        person.see("penalties");
        assert_eq!(person.script(own, []), chosen);
        assert_eq!(person.script("return document.querySelector('ai-act-checklist').storage", []), "session");

        // In a frame, at once, with nothing else.
        open_builder(person, checklist.address());
        for field in ["#frame", "#eager", "#room", "#pinned"] {
            set(person, field, "");
        }
        let lines = said(person, "#lines");
        assert_eq!(
            lines,
            format!(
                "<script type=\"module\" async src=\"{}embed.js\"></script>\n\
                 <ai-act-checklist view=\"checker\" frame eager>\n  \
                 <p>The checklist needs JavaScript and WebAssembly.</p>\n</ai-act-checklist>",
                checklist.address()
            )
        );
        host.put("pasted.html", &lines);
        person.visit(&host.page("pasted.html"));
        person.enter("iframe");
        person.see("start");
    });
}

#[test]
fn the_builder_warns_of_colours_that_cannot_be_read_and_names_one_that_can() {
    in_every_browser(|person| {
        open_builder(person, person.address());
        assert!(!said(person, "#verdict").contains("Too little"), "{}", said(person, "#verdict"));
        set(person, "#theme", "light");
        set(person, "#accent-light", "#ffcc00");
        let verdict = said(person, "#verdict");
        // Black on it can be read, and as a link it cannot.
        assert!(verdict.contains("Text on buttons, light: 13.8 to 1, enough"), "{verdict}");
        assert!(verdict.contains("Links, light: 1.3 to 1. Too little"), "{verdict}");
        assert!(said(person, "#spoken").contains("Too little"), "it is said to those who do not see it");
        set(person, "#on-accent", "#ffffff");
        assert!(said(person, "#verdict").contains("Text on buttons, light: 1.5 to 1. Too little"));
        person.script("document.querySelector('#verdict button').click()", []);
        let verdict = said(person, "#verdict");
        assert!(!verdict.contains("Too little") && !verdict.contains("instead"), "{verdict}");
        assert_eq!(person.script("return document.activeElement.id", []), "accent-light");
    });
}

#[test]
fn the_builder_is_accessible_says_that_it_copied_and_asks_for_nothing_elsewhere() {
    in_chromium(|person| {
        person.requests();
        open_builder(person, person.address());
        person.see_all_loaded();
        person.script("document.querySelector('details').open = true", []);
        check(person, "builder");
        person.script("document.querySelector('#copy').focus()", []);
        person.key(Key::Enter);
        person.wait("it is said", || (said(person, "#copied") == "Copied.").then_some(()));
        set(person, "#accent-light", "#ffcc00");
        set(person, "#accent-dark", "#333333");
        assert_eq!(said(person, "#altered"), "");
        let elsewhere: Vec<_> = person.requests().into_iter().filter(|it| !it.starts_with(person.address())).collect();
        assert_eq!(elsewhere, Vec::<String>::new());
        assert_eq!(person.complaints(), Vec::<String>::new(), "its policy is not broken");
    });
}

#[test]
fn in_a_theme_with_a_reset_and_a_base_nothing_is_covered_and_nobody_is_led_away() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let host = visit(person, &checklist, "theme.html");
        person.wait("the element", || person.view());
        let style = "const it = getComputedStyle(page.querySelector('h1')); \
            return [it.color === 'rgb(255, 0, 0)', getComputedStyle(page.querySelector('.aac')).fontSize]";
        assert_eq!(
            person.script(style, []),
            json!([false, "18px"]),
            "its own rules hold, and the size of the text around"
        );
        person.begin();
        let given = systems::spam_filter();
        // The header of the theme is 80 px high; it scrolls smoothly.
        let heading = "return page.querySelector('h1').getBoundingClientRect().top >= 80";
        while person.is_asked() {
            person.answer_next(&given);
            person.wait("the heading below the header", || (person.script(heading, []) == true).then_some(()));
        }
        person.see("check");
        person.go_to_result();
        assert_eq!(person.heading(), "No specific duties found");
        assert_eq!(person.script("return [location.href, led]", []), json!([host.page("theme.html"), []]));
        // What is typed in a field is typed, and elsewhere the shortcut of the theme works.
        person.script("first.view = 'mapping'", []);
        person.see("clauses");
        person.write("input[type=search]", "risks");
        assert_eq!(person.value("input[type=search]"), "risks");
        person.script("page.querySelector('h1').focus()", []);
        person.type_keys("s");
        person.script("document.querySelector('.site-header a').click()", []);
        let led = person.script("return led", []);
        assert_eq!(led, json!(["search", "#comments"]), "the handlers of the theme do what they did");
    });
}
