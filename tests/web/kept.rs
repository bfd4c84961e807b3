//! What somebody did stays, where only a browser shows it: fields filled in at one stroke, dates half typed.

use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::engine::Date;
use serde_json::{Value, json};

/// Everybody's obligation: literacy.
const LITERACY: &str = "art-4-1";

/// Open the entry of the obligation, with what is noted of it already.
fn at_the_entry(person: &Person, noted: &Value) {
    let mut stored: Value =
        serde_json::from_str(&systems::finished_duties(&systems::cv_screening_at_work())).expect("answers");
    stored["progress"] = json!({ LITERACY: noted });
    person.open_with(&stored.to_string());
    person.go_to_result();
    person.go_to_duties();
    person.click(&format!("[data-duty='{LITERACY}'] summary"));
    person.wait("the entry", || person.has(&format!("#aac-{LITERACY}-due")).then_some(()));
}

/// What is stored about it.
fn noted(person: &Person) -> Value {
    let stored: Value = serde_json::from_str(&person.stored(STORED).unwrap_or_default()).unwrap_or_default();
    stored["progress"][LITERACY].clone()
}

#[test]
fn fields_that_are_filled_in_at_one_stroke_all_stay() {
    in_every_browser(|person| {
        at_the_entry(person, &json!({}));
        let fill = "const field = name => page.querySelector(`#aac-${arguments[0]}-${name}`);
            for (const [name, value] of Object.entries(arguments[1])) {
                field(name).value = value;
                field(name).dispatchEvent(new Event('input', { bubbles: true }));
                field(name).dispatchEvent(new Event('change', { bubbles: true }));
            }";
        let all = json!({
            "owner": "Ada", "note": "Course", "evidence": "List", "due": "2027-06-30", "status": "in-progress",
        });
        person.script(fill, [LITERACY.into(), all.clone()]);
        person.wait("all of them", || (noted(person) == all).then_some(()));
        for (name, value) in all.as_object().expect("fields") {
            assert_eq!(person.value(&format!("#aac-{LITERACY}-{name}")), *value, "{name} is shown");
        }
    });
}

#[test]
fn a_due_date_stays_until_another_was_typed_whole_or_it_was_cleared() {
    in_chromium(|person| {
        let kept = json!({ "due": "2027-12-02" });
        at_the_entry(person, &kept);
        let field = format!("#aac-{LITERACY}-due");
        let shown = || person.value(&field);
        // A year of five digits, as a browser that lets it be typed gives it out.
        let too_long = "const field = page.querySelector(arguments[0]);
            field.value = '20277-12-02';
            field.dispatchEvent(new Event('change', { bubbles: true }))";
        person.script(too_long, [field.clone().into()]);
        person.read(&format!("[data-duty='{LITERACY}']"), LANG.duties().due_refused);
        person.wait("the date from before", || (shown() == "2027-12-02").then_some(()));
        assert_eq!(noted(person), kept);
        // One part of it is taken out, and the field left.
        person.script("page.querySelector(arguments[0]).focus()", [field.clone().into()]);
        person.type_keys("\u{e017}");
        assert_eq!((shown().as_str(), noted(person)), ("", kept.clone()), "half of it says nothing");
        person.script("page.querySelector(arguments[0]).blur()", [field.clone().into()]);
        person.wait("the date from before", || (shown() == "2027-12-02").then_some(()));
        assert_eq!(noted(person), kept);
        // Cleared on purpose.
        let clear = "const field = page.querySelector(arguments[0]);
            field.value = '';
            field.dispatchEvent(new Event('change', { bubbles: true }))";
        person.script(clear, [field.into()]);
        person.wait("no date", || (noted(person) == Value::Null).then_some(()));
    });
}

/// Lets the clock be set forward: `window.later = milliseconds`.
const CLOCK: &str = "const Real = Date; window.later = 0;
    window.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(Real.now() + window.later) }
        static now() { return Real.now() + window.later }
    }";

#[test]
fn a_page_left_open_over_midnight_is_for_the_new_day_once_it_is_looked_at() {
    in_chromium(|person| {
        person.before_the_page(CLOCK);
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        for look in ["visibilitychange", "pageshow", "focus"] {
            let pass = "window.later += 86400000;
                (arguments[0] === 'visibilitychange' ? document : window).dispatchEvent(new Event(arguments[0]));
                return new Date().toLocaleDateString('sv')";
            let today = person.script(pass, [look.into()]);
            let today: Date = today.as_str().unwrap_or_default().parse().expect("a date");
            person.read(".aac-headline", &LANG.date(today));
        }
        let chosen = Date::ymd(2030, 1, 31);
        person.set_day(chosen);
        person.script("window.later += 86400000; window.dispatchEvent(new Event('focus'))", []);
        person.read(".aac-headline", &LANG.date(chosen));
    });
}

/// Some browsers fetch a download a while after the click, and some do not follow a link that stands nowhere.
#[test]
fn a_download_can_still_be_fetched_a_while_after_the_click() {
    in_chromium(|person| {
        // A page that may connect to nothing cannot fetch it itself: what is done with its address is written down.
        let written_down = "window.made = {}; window.gone = []; window.later = []; window.clicked = [];
            const { createObjectURL, revokeObjectURL } = URL, wait = window.setTimeout;
            URL.createObjectURL = blob => {
                const url = createObjectURL.call(URL, blob);
                blob.text().then(text => window.made[url] = [blob.type, text]);
                return url;
            };
            URL.revokeObjectURL = url => { window.gone.push(url); revokeObjectURL.call(URL, url); };
            window.setTimeout = (call, time, ...more) =>
                time >= 30000 ? window.later.push(call) : wait.call(window, call, time, ...more);
            HTMLAnchorElement.prototype.click = function () {
                window.clicked.push([this.href, this.download, this.isConnected]);
            }";
        person.before_the_page(written_down);
        let stored = systems::finished(&systems::cv_screening());
        person.open_with(&stored);
        person.go_to_result();
        person.press(LANG.result().save_answers);
        let clicked = person.wait("the click", || person.script("return window.clicked[0]", []).as_array().cloned());
        assert_eq!(clicked[1..], [json!("ai-act-answers.json"), json!(true)]);
        let made = || person.script("return window.made[arguments[0]]", [clicked[0].clone()]).as_array().cloned();
        assert_eq!(person.wait("the file", made), [json!("application/json"), json!(stored)]);
        assert_eq!(
            person.script("return document.querySelectorAll('body > a').length", []),
            0,
            "no link is left behind"
        );
        assert_eq!(person.script("return window.gone", []), json!([]), "it is there still");
        person.script("window.later.forEach(call => call())", []);
        assert_eq!(person.script("return window.gone", []), json!([clicked[0]]), "and not for ever");
    });
}
