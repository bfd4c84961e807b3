//! Where local storage is full: what has no room there lies in a database, and every promise holds as before.

use crate::offline;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question, words};
use crate::register::{add, downloaded_systems, go_to_list, open, row};
use crate::storage::{second_tab, turn_to};
use crate::systems;
use serde_json::{Value, json};

/// Fill local storage to the last letter, as another page of the site may.
#[track_caller]
fn fill(person: &Person) {
    let fill = "let text = '';
        for (let part = 'x'.repeat(2 ** 20); part; ) {
            try { localStorage.setItem('of-another-page', text + part); text += part }
            catch { part = part.slice(0, part.length >> 1) }
        }";
    person.script(fill, []);
}

/// The text under a key, wherever it lies.
#[track_caller]
fn text_under(person: &Person, key: &str) -> Option<String> {
    let read = "const at = localStorage.getItem(arguments[0]);
        if (!at?.startsWith('annex:')) return at;
        return new Promise((done, fail) => {
            const asked = indexedDB.open('ai-act-checklist');
            asked.onerror = () => fail(asked.error);
            asked.onsuccess = () => {
                const base = asked.result;
                base.onversionchange = () => base.close();
                const got = base.transaction('texts').objectStore('texts').get(at);
                got.onsuccess = () => { base.close(); done(got.result ?? null) };
            };
        })";
    person.script(read, [key.into()]).as_str().map(str::to_owned)
}

/// The keys whose texts lie in the database.
#[track_caller]
fn beside(person: &Person) -> Vec<String> {
    let keys = person.script(
        "return Object.keys(localStorage).filter(key => localStorage.getItem(key).startsWith('annex:')).sort()",
        [],
    );
    keys.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How many databases there are.
#[track_caller]
fn databases(person: &Person) -> Value {
    person.script("return indexedDB.databases().then(all => all.length)", [])
}

#[track_caller]
fn answer_under(person: &Person, key: &str, name: &str) -> Value {
    let text = text_under(person, key).unwrap_or_default();
    serde_json::from_str::<Value>(&text).map(|mut work| work["answers"][name].take()).unwrap_or_default()
}

/// Wait until an answer is kept in the database, and not just on its way.
#[track_caller]
fn see_kept(person: &Person, key: &str, name: &str, option: &str) {
    person.wait(&format!("{name}={option}"), || (answer_under(person, key, name) == json!([option])).then_some(()));
    assert!(beside(person).iter().any(|other| other == key), "{:?}", beside(person));
}

#[test]
fn what_has_no_room_is_kept_all_the_same_and_there_after_a_reload() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        assert_eq!(databases(person), 0);
        fill(person);
        go_to_list(person);
        let names = ["One", "Two", "Three"];
        for name in names {
            add(person, name);
        }
        open(person, "Two");
        person.answer("what", &["model-only"]);
        // The open one as well as those that nobody looked at.
        person.wait("all of them", || (beside(person).len() >= 4).then_some(()));
        assert!(!person.has(".aac-notice"), "nothing is wrong: {}", person.text(".aac-notice"));
        let two = person.script("return sessionStorage.getItem('ai-act-checklist:open')", []);
        let two = format!("ai-act-checklist:system:{}", two.as_str().expect("a system is open"));
        // What moved has left some room, in which this may lie.
        person.wait("the answer", || (answer_under(person, &two, "what") == json!(["model-only"])).then_some(()));
        person.reload();
        person.read(".aac-which", "Two");
        go_to_list(person);
        for name in names {
            person.wait(name, || person.has(&row(name)).then_some(()));
        }
        person.read(".aac-room", LANG.register().room_beside);
        // Work on it goes on, and so does that on the others.
        open(person, "Three");
        person.answer("what", &["software"]);
        person.see_question("inside");
        person.answer("inside", &["trained"]);
        let three = person.script("return sessionStorage.getItem('ai-act-checklist:open')", []);
        let three = format!("ai-act-checklist:system:{}", three.as_str().expect("a system is open"));
        person.wait("the answer", || (answer_under(person, &three, "inside") == json!(["trained"])).then_some(()));
        assert_eq!(answer_under(person, &two, "what"), json!(["model-only"]));
        person.reload();
        person.read("main", &LANG.answered(2));
        assert!(!person.has(".aac-notice"));
    });
}

#[test]
fn one_system_alone_moves_when_it_grows_beyond_the_room_and_can_be_looked_at_and_taken_away() {
    in_chromium(|person| {
        person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
        fill(person);
        person.begin();
        person.answer("inside", &["trained"]);
        see_kept(person, STORED, "inside", "trained");
        let text = text_under(person, STORED).expect("it is kept");
        person.reload();
        person.click("[data-action=data]");
        person.see("data");
        person.read("main", LANG.holding().beside);
        assert_eq!(person.value(&format!("[data-stored='{STORED}'] textarea")), text);
        // Old texts are not left behind.
        let count = "return new Promise(done => { const asked = indexedDB.open('ai-act-checklist');
            asked.onsuccess = () => { const base = asked.result, all = base.transaction('texts').objectStore('texts').count();
                all.onsuccess = () => { base.close(); done(all.result) } } })";
        assert_eq!(person.script(count, []), 1);
        person.press(LANG.result().erase);
        person.press(words().erasing.yes);
        person.see("start");
        assert_eq!(person.keys(), ["of-another-page"]);
        person.wait("no database", || (databases(person) == 0).then_some(()));
        person.reload();
        assert_eq!(databases(person), 0);
    });
}

#[test]
fn whoever_never_fills_the_storage_loads_nothing_more() {
    in_chromium(|person| {
        person.open();
        person.see_all_loaded();
        person.begin();
        person.answer("what", &["software"]);
        person.wait("the answer", || person.stored(STORED));
        person.reload();
        person.see_all_loaded();
        let loaded = person.requests();
        assert!(!loaded.iter().any(|address| address.contains("annex")), "{loaded:?}");
        assert_eq!(databases(person), 0);
        fill(person);
        person.begin();
        person.answer("inside", &["trained"]);
        see_kept(person, STORED, "inside", "trained");
        let loaded = person.requests();
        assert_eq!(loaded.iter().filter(|address| address.ends_with("/annex.js")).count(), 1, "{loaded:?}");
        assert_eq!(person.complaints(), Vec::<String>::new());
    });
}

#[test]
fn tabs_follow_each_other_into_the_database_and_there() {
    in_every_browser(|person| {
        person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
        person.begin();
        person.see_question("inside");
        let [first, second] = second_tab(person);
        person.begin();
        fill(person);
        // It moves while another tab looks at it, which knows of no database yet.
        person.answer("inside", &["trained"]);
        see_kept(person, STORED, "inside", "trained");
        turn_to(person, &first);
        person.read("[role=status]", words().notices.followed);
        assert_eq!(person.asked(), Some(question("inside")), "the view stays");
        person.wait("it follows", || (person.chosen() == ["trained"]).then_some(()));
        person.answer("inside", &["knowledge"]);
        see_kept(person, STORED, "inside", "knowledge");
        turn_to(person, &second);
        person.read("[role=status]", words().notices.followed);
        person.go_to_check();
        let label = LANG.option(question("inside"), "knowledge".parse().expect("an option")).label;
        person.read("[data-question=inside]", label);
        // What is erased there is gone here as well, and nothing comes back.
        person.reload();
        person.press(words().start.again);
        person.press(words().erasing.yes);
        person.read("[role=status]", words().notices.erased);
        turn_to(person, &first);
        person.read("[role=status]", words().notices.erased);
        assert_eq!(person.keys(), ["of-another-page"]);
        person.wait("no database", || (databases(person) == 0).then_some(()));
    });
}

/// The other tab was first, and this one has not heard of it yet.
#[test]
fn where_two_tabs_have_work_of_their_own_the_visitor_decides() {
    in_every_browser(|person| {
        let theirs = r#"{"answers":{"inside":["trained"],"what":["manual"]},"schema":1}"#;
        let meanwhile = "const [key, text] = arguments;
            return new Promise(done => { const asked = indexedDB.open('ai-act-checklist');
                asked.onsuccess = () => {
                    const base = asked.result, all = base.transaction('texts', 'readwrite');
                    all.objectStore('texts').put(text, 'annex:other.1');
                    all.oncomplete = () => { base.close(); localStorage.setItem(key, 'annex:other.1'); done() } } })";
        for keep_mine in [false, true] {
            // Nothing is stored for what is open before the page is.
            person.open();
            person.script("localStorage.clear()", []);
            person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
            fill(person);
            person.begin();
            person.answer("inside", &["knowledge"]);
            see_kept(person, STORED, "inside", "knowledge");
            person.script(meanwhile, [STORED.into(), theirs.into()]);
            person.answer("output", &["text"]);
            person.read("[role=status]", words().notices.elsewhere);
            assert_eq!(text_under(person, STORED).as_deref(), Some(theirs));
            if keep_mine {
                person.press(words().notices.keep_mine);
                see_kept(person, STORED, "output", "text");
                assert_eq!(answer_under(person, STORED, "what"), json!(["software"]));
            } else {
                person.press(words().notices.take_theirs);
                person.see("check");
                let label = LANG.option(question("what"), "manual".parse().expect("an option")).label;
                person.read("[data-question=what]", label);
                assert_eq!(text_under(person, STORED).as_deref(), Some(theirs));
            }
        }
    });
}

#[test]
fn where_the_browser_denies_its_database_a_full_storage_is_told() {
    in_chromium(|person| {
        person
            .before_the_page("IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError') }");
        person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
        let before = person.stored(STORED);
        fill(person);
        person.begin();
        person.answer("inside", &["trained"]);
        person.read("[role=status]", words().notices.full);
        assert!(!person.has("[data-action=dismiss]"), "it cannot be put away");
        assert_eq!(person.stored(STORED), before, "what was kept stays");
        person.answer("output", &["text"]);
        person.read("[role=status]", words().notices.full);
        // All of it is there for as long as the page is, and can be taken along.
        person.go_to_check();
        assert_eq!(person.data("question", "[data-question]").len(), 3);
        // Room again: the next change is kept, and nothing is told any more.
        person.script("localStorage.removeItem('of-another-page')", []);
        person.click("[data-change=inside]");
        person.answer("inside", &["knowledge"]);
        person.wait("the answer", || (answer_under(person, STORED, "inside") == json!(["knowledge"])).then_some(()));
        person.wait("no notice", || (!person.has(".aac-notice")).then_some(()));
    });
}

#[test]
fn where_the_database_is_full_as_well_it_is_told_and_until_there_is_room() {
    in_chromium(|person| {
        let full = "window.full = true; const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (...given) {
                const asked = put.apply(this, given);
                if (window.full) this.transaction.abort();
                return asked;
            }";
        person.before_the_page(full);
        person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
        let before = person.stored(STORED);
        fill(person);
        person.begin();
        person.answer("inside", &["trained"]);
        person.read("[role=status]", words().notices.full);
        assert_eq!(person.stored(STORED), before);
        person.script("window.full = false", []);
        person.answer("output", &["text"]);
        see_kept(person, STORED, "output", "text");
        assert_eq!(answer_under(person, STORED, "inside"), json!(["trained"]));
        person.wait("no notice", || (!person.has(".aac-notice")).then_some(()));
    });
}

#[test]
fn what_the_browser_gave_up_is_named_and_nothing_is_written_over_it() {
    in_every_browser(|person| {
        person.store(STORED, "annex:gone.1");
        person.open();
        person.read("[role=status]", words().notices.unreadable);
        person.begin();
        person.answer("what", &["software"]);
        person.go_to_result();
        assert_eq!(person.stored(STORED).as_deref(), Some("annex:gone.1"));
    });
}

/// A later version kept it: it stays as it is, in the database too.
#[test]
fn what_a_later_version_kept_there_is_not_written_over() {
    in_chromium(|person| {
        person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
        fill(person);
        person.begin();
        person.answer("inside", &["trained"]);
        see_kept(person, STORED, "inside", "trained");
        let newer = r#"{"schema":2,"answers":{"what":["software"]},"more":true}"#;
        let later = "const [key, text] = arguments, at = localStorage.getItem(key);
            return new Promise(done => { const asked = indexedDB.open('ai-act-checklist', 7);
                asked.onsuccess = () => {
                    const base = asked.result, all = base.transaction('texts', 'readwrite');
                    all.objectStore('texts').put(text, at);
                    all.oncomplete = () => { base.close(); done() } } })";
        person.script(later, [STORED.into(), newer.into()]);
        person.reload();
        person.read("[role=status]", words().notices.unreadable);
        person.read("[role=status]", "schema 2");
        person.begin();
        person.answer("what", &["manual"]);
        person.go_to_result();
        assert_eq!(text_under(person, STORED).as_deref(), Some(newer));
    });
}

#[test]
fn a_file_of_everything_comes_back_byte_for_byte_whatever_lies_where() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        go_to_list(person);
        add(person, "In local storage");
        fill(person);
        for (name, count) in [("=SUM(A1) \u{a0}\u{200b}", 3), ("Third", 4)] {
            person.click("#aac-new-system");
            person.type_keys(name);
            person.click("[data-action=add-system]");
            person.wait("rows", || (person.data("name", "[data-system]").len() == count).then_some(()));
        }
        person.wait("those beside", || (beside(person).len() >= 2).then_some(()));
        let ours = |person: &Person| {
            let mut keys = person.keys();
            keys.retain(|key| key.starts_with("ai-act-checklist:"));
            keys.sort();
            keys.into_iter().map(|key| (text_under(person, &key), key)).collect::<Vec<_>>()
        };
        person.wait("all of them", || (ours(person).len() == 5).then_some(()));
        let before = ours(person);
        person.click("[data-action=save-all]");
        let saved = downloaded_systems(person);
        person.visit(&format!("{}embed.js", person.address()));
        person.script(
            "localStorage.clear(); sessionStorage.clear();
             return new Promise(done => indexedDB.deleteDatabase('ai-act-checklist').onsuccess = () => done())",
            [],
        );
        // Into a browser that has no room either, and then into one that has.
        for is_full in [true, false] {
            person.script("localStorage.clear(); sessionStorage.clear()", []);
            person.open();
            if is_full {
                person.script("localStorage.setItem('ai-act-checklist:system:1', '{\"answers\":{\"what\":[\"software\"],\"inside\":[\"trained\",\"knowledge\"]},\"schema\":1}')", []);
                fill(person);
                // Room for names, and for no text that is worth something.
                person
                    .script("localStorage.setItem('of-another-page', localStorage['of-another-page'].slice(600))", []);
                person.reload();
            }
            go_to_list(person);
            person.choose_file(&saved);
            person.click(if is_full { "[data-action=take-theirs]" } else { "[data-action=take-new]" });
            person.wait("all of them", || (ours(person).len() == 5).then_some(()));
            person.wait("the same", || (ours(person) == before).then_some(()));
        }
    });
}

#[test]
fn what_was_deleted_is_put_back_as_it_was_and_stays_away_until_then() {
    in_chromium(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        fill(person);
        go_to_list(person);
        add(person, "Other");
        person.wait("both", || (beside(person).len() >= 2).then_some(()));
        let key = person.wait("its key", || {
            beside(person).into_iter().find(|key| text_under(person, key).is_some_and(|text| text.contains("Other")))
        });
        let text = text_under(person, &key);
        person.click(&format!("{} [data-action=delete-system]", row("Other")));
        person.read("[role=status]", words().notices.removed);
        assert_eq!(person.stored(&key), None);
        person.press(words().notices.put_back);
        person.wait("the row", || person.has(&row("Other")).then_some(()));
        person.wait("the text", || (text_under(person, &key) == text).then_some(()));
        person.reload();
        go_to_list(person);
        person.wait("the row", || person.has(&row("Other")).then_some(()));
    });
}

#[test]
fn the_edition_in_one_file_has_it_too() {
    in_chromium(|person| {
        offline::open(person);
        person.begin();
        person.answer("what", &["software"]);
        person.wait("the answer", || person.stored(STORED));
        fill(person);
        person.answer("inside", &["trained"]);
        see_kept(person, STORED, "inside", "trained");
        offline::open(person);
        person.read("main", &LANG.answered(2));
        assert_eq!(person.complaints(), Vec::<String>::new());
    });
}
