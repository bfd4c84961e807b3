//! The element in other people's pages: what its contract promises them.

use crate::person::{Person, STORED, in_chromium, in_every_browser};
use crate::site::{Host, Site};
use crate::systems::{self, Given};
use ai_act_checklist::embed::report_of;
use ai_act_checklist::store::Saved;
use ai_act_checklist::words::Lang;
use ai_act_checklist::words::files;
use serde_json::{Value, json};

/// The day that the pages ask about.
const DAY: &str = "2027-12-02";

/// The checklist as a site serves it that lets others use it.
pub(crate) fn open_to_others(headers: &Value) -> Site {
    let mut all = json!({ "": { "Access-Control-Allow-Origin": "*" } });
    let others = headers.as_object().cloned().unwrap_or_default();
    all.as_object_mut().expect("an object").extend(others);
    Site::checklist(&all)
}

/// Open a page of somebody else's.
#[track_caller]
pub(crate) fn visit(person: &Person, checklist: &Site, page: &str) -> Host {
    let host = Host::of(checklist.address(), &json!({}));
    person.visit(&host.page(page));
    host
}

/// What a promise of the page came to.
#[track_caller]
pub(crate) fn awaited(person: &Person, call: &str) -> Value {
    person.script(&format!("return {call}.then(value => ({{ value }}), error => ({{ error: error.message }}))"), [])
}

/// Work as it is handed out.
fn written(saved: &Saved) -> Value {
    serde_json::from_str(&saved.write()).expect("what is written is JSON")
}

/// What the library says for these answers.
fn report(answers: &Value) -> Value {
    let (saved, problems) = Saved::read(&answers.to_string()).expect("answers");
    assert_eq!(problems, Vec::new());
    as_javascript(json!(report_of(&saved, DAY.parse().expect("a day"))))
}

/// JavaScript knows one kind of number; on the way through a driver the last digit of some is lost.
pub(crate) fn as_javascript(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64().map(|number| (number * 1e12).round() / 1e12)),
        Value::Array(items) => items.into_iter().map(as_javascript).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, as_javascript(value))).collect(),
        other => other,
    }
}

/// The events so far, by name.
pub(crate) fn heard(person: &Person, name: &str) -> Vec<Value> {
    let all = person.script("return heard", []);
    all.as_array().into_iter().flatten().filter(|it| it["name"] == name).cloned().collect()
}

/// Wait until the element on the page says that it is ready.
#[track_caller]
pub(crate) fn see_ready(person: &Person) {
    person.wait("it is ready", || (!heard(person, "ready").is_empty()).then_some(()));
}

fn answer_all(person: &Person, given: &Given) {
    person.begin();
    person.answer_until_done(given);
    person.go_to_result();
}

#[test]
fn in_a_plain_page_events_arrive_and_the_report_is_that_of_the_library() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        let title = "return document.title";
        let before = person.script(title, []);
        see_ready(person);
        assert_eq!(heard(person, "ready")[0]["detail"], written(&Saved::default()));
        answer_all(person, &systems::cv_screening());
        person.wait("the result is told", || (!heard(person, "result").is_empty()).then_some(()));
        let answers = awaited(person, "first.answers()")["value"].clone();
        assert!(answers["answers"].as_object().is_some_and(|answers| answers.len() > 5), "{answers}");
        assert_eq!(heard(person, "change").last().expect("changes")["detail"], answers);
        let expected = report(&answers);
        assert_eq!(expected["tier"]["established"], "high-risk");
        assert_eq!(as_javascript(awaited(person, "first.report()")["value"].clone()), expected);
        let told = heard(person, "result").last().expect("a result")["detail"].clone();
        assert_eq!(as_javascript(told), expected);
        assert!(heard(person, "ready").len() == 1 && heard(person, "error").is_empty());
        assert!(heard(person, "result").iter().all(|it| it["by"] == "first"), "events say whose they are");
        assert_eq!(person.script(title, []), before, "the tab belongs to the page around");
    });
}

#[test]
fn answers_can_be_loaded_and_forgotten_and_what_is_none_changes_nothing() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        let mine = json!({"schema": 1, "answers": {"what": ["software"]}, "iso": {"A.5.2": "largely"}});
        assert_eq!(awaited(person, &format!("first.load({mine})")), json!({"value": {"problems": []}}));
        let (saved, _) = Saved::read(&mine.to_string()).expect("answers");
        assert_eq!(awaited(person, "first.answers()")["value"], written(&saved));
        let odd = json!({"schema": 1, "answers": {"what": ["software"], "weather": ["fine"]}});
        let problems = awaited(person, &format!("first.load('{odd}')"))["value"]["problems"].clone();
        assert!(problems[0].as_str().is_some_and(|it| it.contains("weather")), "{problems}");
        for (call, why) in [
            ("first.load('no JSON')", "not saved answers"),
            ("first.load('{no JSON')", "JSON"),
            ("first.load([])", "answers"),
            ("first.load({schema: 9, answers: {}})", "later version"),
        ] {
            let refused = awaited(person, call);
            assert!(refused["error"].as_str().is_some_and(|it| it.contains(why)), "{call}: {refused}");
        }
        let cyclic = "(() => { const it = {}; it.it = it; return first.load(it); })()";
        assert!(awaited(person, cyclic)["error"].is_string());
        assert_eq!(awaited(person, "first.answers()")["value"]["answers"], odd["answers"], "nothing was lost");
        awaited(person, "first.reset()");
        assert_eq!(awaited(person, "first.answers()")["value"], written(&Saved::default()));
        assert_eq!(person.keys(), Vec::<String>::new());
    });
}

#[test]
fn attributes_are_followed_and_properties_say_the_same() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        for view in ["timeline", "penalties", "nis2", "mapping", "coverage", "obligations", "classifier", "checker"] {
            person.script("first.view = arguments[0]", [view.into()]);
            assert_eq!(person.script("return first.getAttribute('view')", []), view);
            let shown = match view {
                "classifier" | "checker" => "start",
                "obligations" => "duties",
                "mapping" => "clauses",
                other => other,
            };
            person.see(shown);
        }
        person.script("first.theme = 'dark'", []);
        person.wait("the theme", || person.has(".aac[data-theme=dark]").then_some(()));
        let scheme = "return getComputedStyle(page.querySelector('.aac')).colorScheme";
        assert_eq!(person.script(scheme, []), "dark");
        person.script("first.asOf = '2025-01-01'; first.config = { view: 'penalties' }; first.view = null", []);
        person.see("penalties");
        assert_eq!(
            person.script("return [first.asOf, first.view, first.config]", []),
            json!(["2025-01-01", null, "{\"view\":\"penalties\"}"])
        );
    });
}

#[test]
fn what_is_not_known_is_said_once_in_the_console() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        person.complaints();
        person.script("first.theme = 'sepia'", []);
        person.script("first.as_of = 1; first.setAttribute('start', 'nowhere')", []);
        let told = person.wait("the console", || {
            let told = person.complaints();
            (!told.is_empty()).then_some(told)
        });
        assert!(told.iter().any(|it| it.contains("sepia") && it.contains("dark")), "{told:?}");
        person.script("first.setAttribute('storage', 'none')", []);
        person.see_drawn();
        let again = person.complaints();
        assert!(!again.iter().any(|it| it.contains("sepia")), "{again:?}");
    });
}

#[test]
fn two_on_a_page_share_their_answers() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "two.html");
        person.wait("the page", || person.view());
        let second = "const it = second.shadowRoot.querySelector('.aac');";
        person.wait("the second", || {
            person.script(&format!("{second} return it?.dataset.view"), []).as_str().map(str::to_owned)
        });
        person.begin();
        person.answer_until_done(&systems::cv_screening());
        let first = awaited(person, "first.answers()");
        assert_eq!(awaited(person, "second.answers()"), first);
        assert_eq!(person.script(&format!("{second} return it.dataset.view"), []), "duties", "its view stays");
        let rows = person.script(&format!("{second} return it.querySelectorAll('[id^=aac-art]').length"), []);
        assert!(rows.as_u64().is_some_and(|rows| rows > 5), "it shows what follows: {rows}");
        // And the other way round.
        awaited(person, "second.reset()");
        assert_eq!(awaited(person, "first.answers()")["value"]["answers"], json!({}));
        assert_eq!(person.keys(), Vec::<String>::new(), "storage=none keeps nothing");
    });
}

#[test]
fn moved_taken_out_and_put_back_it_loses_nothing() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        person.begin();
        let given = systems::cv_screening();
        for _ in 0..5 {
            person.answer_next(&given);
        }
        let (question, answers) = (person.asked(), awaited(person, "first.answers()"));
        person.script("page.querySelector('.aac').marked = true; there.append(first)", []);
        person.see_drawn();
        assert_eq!(person.asked(), question);
        assert_eq!(person.script("return page.querySelector('.aac').marked", []), true, "moved, it goes on as it is");
        // Taken out for a while, and put back.
        person.script("window.kept = first; first.remove()", []);
        person.see_drawn();
        person.script("here.append(kept)", []);
        person.wait("the page again", || person.view());
        assert_eq!(person.asked(), question);
        assert_eq!(awaited(person, "first.answers()"), answers);
        person.answer_until_done(&given);
        person.see("check");
    });
}

#[test]
fn taken_out_and_put_back_while_it_loads_it_is_shown_once() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "far.html");
        person.wait("the element is known", || (person.script("return !!first.shadowRoot", []) == true).then_some(()));
        // Out for longer than a move takes, twice, before anything has come over the network.
        person.script(
            "const it = first; it.eager = true; it.remove();
            setTimeout(() => { document.body.append(it); setTimeout(() => { it.remove(); setTimeout(() => document.body.append(it)); }); })",
            [],
        );
        person.wait("the page", || person.view());
        person.see_all_loaded();
        assert_eq!(person.script("return page.querySelectorAll('.aac').length", []), 1);
        answer_all(person, &systems::spam_filter());
    });
}

#[test]
fn registered_twice_it_does_no_harm() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        let again = format!("import('{}embed.js?again')", checklist.address());
        assert_eq!(awaited(person, &again).get("error"), None);
        answer_all(person, &systems::spam_filter());
        assert!(heard(person, "error").is_empty());
    });
}

#[test]
fn nothing_but_embed_js_is_loaded_before_it_nears_the_window() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "far.html");
        person.wait("the element is known", || (person.script("return !!first.shadowRoot", []) == true).then_some(()));
        person.see_drawn();
        let loaded = person.requests();
        let of_checklist: Vec<_> = loaded.iter().filter(|it| it.starts_with(checklist.address())).collect();
        assert_eq!(of_checklist, [&format!("{}embed.js", checklist.address())]);
        person.script("first.scrollIntoView()", []);
        person.wait("the page", || person.view());
        person.see_all_loaded();
        assert!(person.requests().iter().any(|it| it.ends_with("_bg.wasm")));
    });
}

#[test]
fn it_takes_font_and_colours_of_the_page_around() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "far.html");
        person.script("first.scrollIntoView()", []);
        person.wait("the page", || person.view());
        let style = "const of = it => getComputedStyle(page.querySelector(it));
            return [of('p').fontFamily, of('.aac').fontSize, of('[data-action=begin]').backgroundColor, of('.aac-header').backgroundColor]";
        assert_eq!(person.script(style, []), json!(["monospace", "21px", "rgb(1, 2, 3)", "rgb(4, 5, 6)"]));
    });
}

#[test]
fn in_a_frame_events_arrive_methods_answer_and_nothing_is_cut_off() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        see_ready(person);
        let mine: Value = serde_json::from_str(&systems::stored(&systems::cv_screening())).expect("answers");
        assert_eq!(awaited(person, &format!("first.load({mine})")), json!({"value": {"problems": []}}));
        assert_eq!(heard(person, "change").last().expect("a change")["detail"]["answers"], mine["answers"]);
        let expected = report(&awaited(person, "first.answers()")["value"]);
        assert_eq!(as_javascript(awaited(person, "first.report()")["value"].clone()), expected);
        assert!(
            awaited(person, "first.load('nothing')")["error"]
                .as_str()
                .is_some_and(|it| it.contains("not saved answers"))
        );
        // As high as what it shows, after a change of the view as well.
        person.script("first.view = 'nis2'", []);
        let height =
            "const frame = page.querySelector('iframe'); return Math.round(frame.getBoundingClientRect().height)";
        let high = person.wait("the frame grows", || person.script(height, []).as_u64().filter(|high| *high > 1500));
        person.enter("iframe");
        person.see("nis2");
        let (inner, scrolls) = (
            "return Math.round(document.querySelector('ai-act-checklist').getBoundingClientRect().height)",
            "return document.documentElement.scrollHeight > innerHeight + 1",
        );
        assert_eq!(person.script(inner, []).as_u64().map(|inner| inner.abs_diff(high) <= 1), Some(true));
        assert_eq!(person.script(scrolls, []), false, "no scrollbar of its own");
    });
}

#[test]
fn the_bridge_listens_to_the_frame_alone() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        see_ready(person);
        person.enter("iframe");
        person.see_all_loaded();
        person.see_drawn();
        person.leave();
        let height = "return page.querySelector('iframe').getBoundingClientRect().height";
        // As high as what it shows, and no longer as the room that was kept.
        let before =
            person.wait("its height", || Some(person.script(height, [])).filter(|it| it.as_f64() > Some(600.0)));
        // From the page itself, in the words of the bridge.
        person.script("postMessage({ 'ai-act-checklist': 1, type: 'size', height: 5 }, '*')", []);
        person
            .script("postMessage({ 'ai-act-checklist': 1, type: 'event', name: 'result', detail: 'forged' }, '*')", []);
        // Of another version, and of no kind that there is.
        person.script("page.querySelector('iframe').contentWindow.postMessage({ 'ai-act-checklist': 2, type: 'call', id: 1, method: 'reset' }, '*')", []);
        person.script("page.querySelector('iframe').contentWindow.postMessage({ 'ai-act-checklist': 1, type: 'call', id: 1, method: 'remove' }, '*')", []);
        assert!(awaited(person, "first.answers()")["value"].is_object(), "it goes on");
        assert_eq!(person.script(height, []), before);
        assert!(heard(person, "result").is_empty());
    });
}

/// What the page says where the checklist cannot be loaded.
#[track_caller]
fn failure(person: &Person, part: &str) {
    person.read("[part=panel] [role=status]", part);
    let told = person.wait("it is told", || heard(person, "error").first().cloned());
    assert!(told["detail"]["message"].as_str().is_some_and(|it| it.contains(part)), "{told}");
    assert_eq!(person.script("return between.checkVisibility()", []), true, "what stands between the tags is seen");
}

#[test]
fn a_policy_without_webassembly_is_named_as_the_cause() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let from = checklist.address();
        let policy = format!("script-src 'unsafe-inline' {from}; connect-src {from}");
        let host = Host::of(from, &json!({ ".html": { "Content-Security-Policy": policy } }));
        person.visit(&host.page("element.html"));
        failure(person, "wasm-unsafe-eval");
    });
}

#[test]
fn a_policy_that_allows_no_connection_is_named_as_the_cause() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let from = checklist.address();
        let policy = format!("script-src 'unsafe-inline' 'wasm-unsafe-eval' {from}; connect-src 'none'");
        let host = Host::of(from, &json!({ ".html": { "Content-Security-Policy": policy } }));
        person.visit(&host.page("element.html"));
        failure(person, "connect-src");
    });
}

#[test]
fn a_policy_that_allows_no_frame_is_named_as_the_cause() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let from = checklist.address();
        let policy = format!("script-src 'unsafe-inline' {from}; frame-src 'none'");
        let host = Host::of(from, &json!({ ".html": { "Content-Security-Policy": policy } }));
        person.visit(&host.page("bridge.html"));
        failure(person, "frame-src");
    });
}

#[test]
fn a_script_of_the_wrong_type_is_named_as_the_cause() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({ "/ai-act-checklist.js": { "Content-Type": "text/plain" } }));
        let _host = visit(person, &checklist, "element.html");
        failure(person, "text/plain");
    });
}

#[test]
fn without_network_the_cause_is_named_and_a_second_try_works() {
    in_chromium(|person| {
        person.block("*_bg.wasm*");
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        failure(person, "could not be fetched");
        person.unblock();
        person.script("page.querySelector('[part=panel] button').click()", []);
        person.wait("the page", || person.view());
        answer_all(person, &systems::spam_filter());
    });
}

#[test]
fn a_file_that_was_altered_on_its_way_is_not_run() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        // As a server between would: the same stylesheet with a word more.
        person.before_the_page(
            "const real = fetch; window.fetch = (address, settings) => real(address, settings?.integrity
                && String(address).includes('.css') ? { ...settings, integrity: 'sha384-' + 'A'.repeat(64) } : settings)",
        );
        let _host = visit(person, &checklist, "element.html");
        failure(person, "is not the file that embed.js was built with");
    });
}

#[test]
fn under_a_strict_policy_a_whole_interview_breaks_none_of_it() {
    in_every_browser(|person| {
        person.visit(&format!("{}demo/strict.html", person.address()));
        person.script("addEventListener('securitypolicyviolation', it => (window.broken ??= []).push(it.violatedDirective + it.blockedURI))", []);
        person.script("document.querySelector('ai-act-checklist').scrollIntoView()", []);
        person.wait("the page", || person.view());
        person.see_all_loaded();
        answer_all(person, &systems::emotions_at_work());
        person.unfold();
        assert_eq!(person.heading(), "Prohibited, unless an exception still to be checked applies");
        assert!(!person.has(".aac-duties"), "the classifier shows no obligations");
        assert_eq!(person.script("return window.broken ?? null", []), Value::Null);
    });
}

#[test]
fn after_loading_the_element_asks_for_nothing_whatever_is_done() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        person.see_all_loaded();
        assert!(
            person.requests().iter().any(|it| it.ends_with("ai-act-checklist-later.wasm")),
            "the log shows requests"
        );
        answer_all(person, &systems::cv_screening_at_work());
        person.unfold();
        person.go_to_duties();
        for view in ["coverage", "mapping", "timeline", "penalties", "nis2"] {
            person.script("first.view = arguments[0]", [view.into()]);
            person.see_drawn();
        }
        awaited(person, "first.report()");
        awaited(person, "first.reset()");
        assert_eq!(person.requests(), Vec::<String>::new());
        assert_eq!(person.complaints(), Vec::<String>::new());
    });
}

#[test]
fn nothing_in_the_article_moves_when_the_checklist_comes() {
    in_chromium(|person| {
        for page in ["article", "framed", "strict", "two"] {
            person.visit(&format!("{}demo/{page}.html", person.address()));
            person.see_drawn();
            person.script("document.querySelector('ai-act-checklist').scrollIntoView({ block: 'center' })", []);
            let there = "const it = document.querySelector('ai-act-checklist').shadowRoot;
                return !!(it?.querySelector('.aac h1') ?? it?.querySelector('iframe')?.style.blockSize)";
            person.wait("the checklist", || (person.script(there, []) == true).then_some(()));
            person.see_drawn();
            let (shift, jumps) = person.jumped();
            assert!(shift == 0.0, "{page}: {shift}: {jumps}");
        }
    });
}

#[test]
fn the_manifest_names_what_the_element_has() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        person.see_all_loaded();
        let manifest = format!("fetch('{}custom-elements.json').then(it => it.json())", checklist.address());
        let element = awaited(person, &manifest)["value"]["modules"][0]["declarations"][0].clone();
        let names = |list: &str| -> Vec<String> {
            let all = element[list].as_array().into_iter().flatten().filter_map(|it| it["name"].as_str());
            all.map(str::to_owned).collect()
        };
        let mut attributes = names("attributes");
        attributes.sort_unstable();
        // It counts when the element begins.
        attributes.retain(|name| name != "standalone");
        assert_eq!(person.script("return first.constructor.observedAttributes.toSorted()", []), json!(attributes));
        let lacks = "return arguments[0].filter(name => !(name in first))";
        assert_eq!(person.script(lacks, [json!(names("members"))]), json!([]));
        let unused =
            "const rules = page.adoptedStyleSheets.flatMap(it => [...it.cssRules]).map(it => it.cssText).join();
            return arguments[0].filter(name => !rules.includes(`var(${name})`) && !rules.includes(`var(${name},`))";
        assert_eq!(person.script(unused, [json!(names("cssProperties"))]), json!([]));
        let told = include_str!("../../docs/embedding.md");
        for list in ["attributes", "events", "cssParts"] {
            for name in names(list) {
                assert!(told.contains(&format!("`{name}`")), "docs/embedding.md lacks {name}");
            }
        }
    });
}

/// H01: a program that trapped is dead. Whoever sits before it is told, the page around hears of it, and what was answered is still there.
#[test]
fn after_a_trap_the_panel_says_that_the_work_is_kept_and_leads_on() {
    in_chromium(|person| {
        person.open();
        person.begin();
        person.answer("what", &["software"]);
        person.see_question("inside");
        person.see_all_loaded();
        let before = Some(person.wait("the answer", || person.stored(STORED)));
        person.script(
            "const it = document.querySelector('ai-act-checklist');
            it.addEventListener('ai-act-checklist:error', ({ detail }) => (window.told = detail.code));
            for (const each of [...page.querySelectorAll('.aac *')]) each.remove();
            it.setAttribute('view', 'timeline')",
            [],
        );
        let words = files::written(Lang::En);
        let stopped = words.panel().find(|(name, _)| *name == "stopped").expect("words").1.to_owned();
        person.read("[part=panel]", &stopped);
        // Whoever wants to tell of it has something to send.
        person.click("[part=panel] summary");
        assert!(person.text("[part=panel] pre").contains("RuntimeError"), "{}", person.text("[part=panel]"));
        assert_eq!(person.script("return window.told", []), "stopped");
        assert_eq!(person.stored(STORED), before);
        person.click("[part=panel] button");
        person.wait("the page again", || person.view());
        person.see_question("inside");
    });
}
