//! Faults that users of like tools reported, as they would be met here: `docs/field.md`.

use crate::accessibility::check;
use crate::element::{open_to_others, see_ready, visit};
use crate::kind::Kind;
use crate::navigation::{recruiter, to};
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question, words};
use crate::systems;
use ai_act_checklist::assess::Term;
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::{Item, Notebook, Saved};
use fantoccini::key::Key;
use serde_json::{Value, json};

const DAY: Date = Date::ymd(2027, 12, 3);

fn saved(person: &Person) -> Option<Saved> {
    Some(Saved::read(&person.stored(STORED)?).ok()?.0)
}

/// What stands on the paper in the moment in which the browser says that it prints.
#[track_caller]
fn on_paper(person: &Person) -> String {
    let print = "window.dispatchEvent(new Event('beforeprint'));
        const told = page.querySelector('.aac-paper')?.innerText ?? page.querySelector('.aac-paper')?.textContent ?? '';
        window.dispatchEvent(new Event('afterprint'));
        return told";
    let told = person.script(print, []);
    assert!(!person.has(".aac-paper"), "the paper stays");
    told.as_str().unwrap_or_default().to_owned()
}

/// H03: a browser that takes the page in that very moment has all of it, entries closed and parts folded.
#[test]
fn what_was_written_is_on_paper_in_the_moment_of_printing() {
    in_every_browser(|person| {
        let mut work: Value =
            serde_json::from_str(&systems::finished_duties(&systems::cv_screening_at_work())).expect("JSON");
        work["progress"] = json!({ "art-4-1": { "note": "Noted on literacy" } });
        work["iso"] = json!({ "A.5.2": "excluded" });
        work["iso_notes"] = json!({ "A.5.2": { "justification": "Left out because", "evidence": "In the safe" } });
        person.open_with(&work.to_string());
        person.see_all_loaded();
        let mut kept = saved(person).expect("work");
        kept.jot_in(Notebook::Risks, "unequal-treatment", "measures", "Two people decide");
        kept.jot(Notebook::Blanks, "impact-assessment-need-evaluation", "Ranks applicants, by two");
        person.open_with(&kept.write());
        person.see_all_loaded();
        to(person, "duties", "duties");
        assert!(on_paper(person).contains("Noted on literacy"));
        to(person, "standard", "assessment");
        let told = on_paper(person);
        assert!(told.contains("Left out because") && told.contains("In the safe"), "{told}");
        to(person, "documents", "documents");
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        assert!(on_paper(person).contains("Ranks applicants, by two"));
        to(person, "documents", "documents");
        person.click("[data-action=fill-in][data-document=risk-register]");
        person.see("risks");
        assert!(on_paper(person).contains("Two people decide"));
    });
}

/// H02: typing does not write the whole work at each key; whoever leaves in the middle of a sentence loses nothing.
#[test]
fn what_is_typed_into_a_note_is_kept_where_the_page_is_left_at_once() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "duties", "duties");
        person.click("[data-duty='art-4-1'] summary");
        person.click("#aac-art-4-1-note");
        person.type_keys("half a sen");
        person.script("window.dispatchEvent(new Event('pagehide'))", []);
        person.wait("the note", || {
            let kept = saved(person)?;
            (kept.progress.get("art-4-1")?.note == "half a sen").then_some(())
        });
    });
}

/// What was ticked and not given is there again after a reload, and no answer.
#[test]
fn what_is_ticked_and_not_given_is_there_after_a_reload() {
    in_every_browser(|person| {
        person.open();
        person.see_all_loaded();
        person.begin();
        person.choose("what", &["software", "in-product"]);
        person.wait("the entry of the history", || {
            (person.script("return history.state?.aacDraft", []) == "software.in-product").then_some(())
        });
        person.refresh();
        person.see_question("what");
        assert_eq!(person.chosen(), ["software", "in-product"]);
        assert!(person.keys().is_empty(), "nothing was given: {:?}", person.keys());
        person.go_on();
        person.see_question("inside");
        person.wait("no draft", || person.script("return history.state?.aacDraft ?? null", []).is_null().then_some(()));
        person.refresh();
        person.see_question("inside");
        assert!(person.chosen().is_empty());
        assert!(person.stored(STORED).is_some(), "it was given");
    });
}

/// H07: brought back out of the browser's cache, a page goes on with what was stored meanwhile.
#[test]
fn a_page_that_the_browser_brings_back_goes_on_with_what_was_stored_meanwhile() {
    in_every_browser(|person| {
        recruiter(person);
        let other = systems::finished(&systems::spam_filter());
        to(person, "result", "result");
        assert_eq!(person.heading(), "High-risk");
        person.script(
            "localStorage.setItem(arguments[0], arguments[1]);
            window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
            [STORED.into(), other.into()],
        );
        person.wait("the other result", || (person.heading() != "High-risk").then_some(()));
    });
}

/// H16: where nothing is kept, the browser asks before it takes the page away; else it does not.
#[test]
fn the_browser_asks_before_work_is_lost_that_is_kept_nowhere() {
    in_chromium(|person| {
        let asks = "const leaving = new Event('beforeunload', { cancelable: true });
            window.dispatchEvent(leaving);
            return leaving.defaultPrevented";
        recruiter(person);
        assert_eq!(person.script(asks, []), false, "it is kept");
        person.before_the_page("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })");
        person.open();
        person.see_all_loaded();
        assert_eq!(person.script(asks, []), false, "there is nothing to lose");
        person.begin();
        person.answer("what", &["software"]);
        person.wait("the question", || (person.script(asks, []) == true).then_some(()));
    });
}

/// H18: work without a name is told by its day as well.
#[test]
fn the_start_says_when_answers_were_changed_last() {
    in_every_browser(|person| {
        person.open();
        person.see_all_loaded();
        person.begin();
        person.answer("what", &["software"]);
        person.answer("inside", &["trained"]);
        person.wait("the day", || saved(person)?.changed_last());
        let day = saved(person).and_then(|saved| saved.changed_last()).expect("a day");
        person.reload();
        person.read("main", &LANG.changed_last(&LANG.date(day)));
    });
}

/// A browser that makes no stylesheets as values.
const WITHOUT_SHEETS: &str =
    "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } }";

/// Answer the first question, and see that the checklist is dressed: its options have room around them.
#[track_caller]
fn answers_and_is_dressed(person: &Person) {
    person.begin();
    person.answer("what", &["software"]);
    person.see_question("inside");
    let room = "return getComputedStyle(page.querySelector('.aac-choice')).paddingLeft";
    person.wait("dressed", || (person.script(room, []) == "16px").then_some(()));
}

/// H28: a browser that makes no stylesheets as values has the checklist dressed all the same: by files on a page of its own, whose policy
/// allows no styles in the page; by digests in the one file; by elements in an article.
#[test]
fn without_stylesheets_as_values_the_page_is_there_and_dressed() {
    in_chromium(|person| {
        person.before_the_page(WITHOUT_SHEETS);
        person.open();
        answers_and_is_dressed(person);
        person.wait("styles of results", || {
            (person.script("return page.querySelectorAll('link[href*=later]').length", []) == 1).then_some(())
        });
    });
    in_chromium(|person| {
        person.before_the_page(WITHOUT_SHEETS);
        crate::offline::open(person);
        answers_and_is_dressed(person);
    });
    in_chromium(|person| {
        person.before_the_page(WITHOUT_SHEETS);
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "column.html");
        person.wait("the element", || person.view());
        answers_and_is_dressed(person);
    });
}

/// Help with the terms of a question, by keys alone; and all of them as a guide.
#[test]
fn a_term_of_the_law_opens_what_it_means() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "duties", "duties");
        person.click("[data-duty='art-4-1'] summary");
        person.wait("the terms", || person.has("[data-duty='art-4-1'] .aac-term").then_some(()));
        let open = "return [...page.querySelectorAll('[popover]')].filter(it => it.matches(':popover-open')).map(it => it.innerText).join()";
        assert_eq!(person.script(open, []), "");
        person.script("page.querySelector('[data-duty=\"art-4-1\"] [data-term=ai-literacy]').focus()", []);
        person.key(Key::Enter);
        let means = LANG.term(Term::AiLiteracy).expect("words").means;
        person.wait("what it means", || person.script(open, []).as_str()?.contains(means).then_some(()));
        person.key(Key::Escape);
        person.wait("closed", || (person.script(open, []) == "").then_some(()));
        to(person, "guides", "guides");
        person.click("[data-guide=terms]");
        person.see("terms");
        assert_eq!(person.data("term", ".aac-defined").len(), Term::ALL.len());
    });
}

/// On a question, too, once what explains terms is there.
#[test]
fn a_question_offers_its_terms() {
    in_every_browser(|person| {
        person.open();
        person.see_all_loaded();
        person.begin();
        person.answer_next(&systems::cv_screening());
        while person.asked() != Some(question("role")) {
            person.answer_next(&systems::cv_screening());
        }
        person.wait("terms", || person.has(".aac-asking .aac-term").then_some(()));
        person.read(".aac-terms", LANG.term_page().label);
    });
}

/// Owner and day for many risks at once, and the usual measures as one's own.
#[test]
fn what_many_risks_have_in_common_is_said_once() {
    in_every_browser(|person| {
        recruiter(person);
        person.go_to_result();
        person.set_day(DAY);
        person.press(LANG.listing().go);
        person.see("documents");
        person.click("[data-action=fill-in][data-document=risk-register]");
        person.see("risks");
        person.press(LANG.risk_page().everywhere);
        person.write("#aac-every-owner", "Ada");
        person.click("[data-action=everywhere]");
        person.wait("an owner everywhere", || {
            let kept = saved(person)?;
            let names: Vec<_> = kept.jotted_names(Notebook::Risks).collect();
            let all = names.iter().all(|id| kept.jotted_in(Notebook::Risks, id, "owner") == "Ada");
            (names.len() > 10 && all).then_some(())
        });
        person.click("[data-risk=unequal-treatment] summary");
        person.click("[data-risk=unequal-treatment] [data-action=take-usual]");
        let usual = LANG.risk("unequal-treatment").expect("words").treatment;
        person.wait("the measures", || {
            (saved(person)?.jotted_in(Notebook::Risks, "unequal-treatment", "measures") == usual).then_some(())
        });
        assert!(!person.has("[data-risk=unequal-treatment] [data-action=take-usual]"));
    });
}

/// The name of a system is asked for where a file is made, and stands in it.
#[test]
fn a_system_is_named_where_its_files_are_made() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "result", "result");
        person.write("#aac-about-name", "CV screening");
        person.wait("the name", || (saved(person)?.record().0.name == "CV screening").then_some(()));
        to(person, "documents", "documents");
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        assert!(on_paper(person).contains("CV screening"));
        assert_eq!(person.value("#aac-about-name"), "CV screening");
    });
}

/// H08: that the answers were handed over is said, as of other files, on the page of what is kept too (in a frame: `hosts`).
#[test]
fn that_the_answers_were_handed_over_is_said() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "result", "result");
        let said = [LANG.taking().made, " ai-act-answers.json"].concat();
        person.click("[data-action=save-answers]");
        person.read(".aac-keep [role=status]", &said);
        assert!(!person.text(".aac-keep").contains(LANG.taking().framed));
        to(person, "data", "data");
        person.click("[data-action=save-answers]");
        person.read(".aac-keep [role=status]", &said);
    });
}

/// H15: an article that is printed before its reader came to the checklist has no gap there, and no word that it is loading.
#[test]
fn an_article_printed_unscrolled_has_no_gap_where_the_checklist_will_be() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "far.html");
        let high = || person.script("return first.shadowRoot && first.getBoundingClientRect().height", []).as_f64();
        person.wait("its place", || high().filter(|high| *high > 300.0));
        person.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        person.wait("paper", || high().filter(|high| *high < 1.0));
    });
}

/// H22: what has no place to break is broken where it is written, where it is narrow as well.
#[test]
fn words_without_a_place_to_break_never_scroll_the_page_sideways() {
    in_chromium(|person| {
        let long = "Donaudampfschifffahrtsgesellschaft/".repeat(12);
        let mut saved = Saved::read(&systems::finished_duties(&systems::cv_screening_at_work())).expect("work").0;
        let mut record = saved.record().0;
        record.name.clone_from(&long);
        record.purpose.clone_from(&long);
        saved.set_record(&record);
        let mut item = Item::default();
        item.note.clone_from(&long);
        item.owner.clone_from(&long);
        item.evidence = long;
        saved.progress.set("art-4-1", item);
        person.open_with(&saved.write());
        for view in ["result", "duties", "documents", "register"] {
            to(person, view, view);
            person.unfold();
            check(person, view);
            // Wide again: the way on is behind a button where it is narrow.
            person.devtools("Emulation.clearDeviceMetricsOverride", &json!({}));
        }
    });
}

/// H28: a browser that cannot tell what nears the window loads at once.
#[test]
fn without_an_observer_of_what_is_seen_it_loads_at_once() {
    in_chromium(|person| {
        person.before_the_page("delete window.IntersectionObserver");
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "far.html");
        person.wait("the page", || person.view());
    });
}

/// Wherever a provision leads, it leads into a tab of its own and says so: in a document to fill in as well.
#[test]
fn every_link_to_the_law_opens_a_tab_of_its_own_and_says_so() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "documents", "documents");
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        person.unfold();
        let links = "return [...page.querySelectorAll('main a[href*=\"eur-lex\"]')].map(it => [it.target, it.rel, it.textContent])";
        let links = person.script(links, []);
        let links = links.as_array().expect("links");
        assert!(links.len() > 10);
        for link in links {
            assert_eq!((&link[0], &link[1]), (&json!("_blank"), &json!("noopener noreferrer")), "{link}");
            assert!(link[2].as_str().is_some_and(|text| text.contains(words().common.new_tab)), "{link}");
        }
    });
}

/// In somebody's article the headings go on where those of the article are, whatever is drawn later.
#[test]
fn headings_begin_at_the_level_that_the_host_sets() {
    in_every_browser(|person| {
        recruiter(person);
        let levels = "return [...page.querySelectorAll('h1, h2, h3')].map(it => `${it.localName} ${it.getAttribute('aria-level')}`)";
        let all = |wanted: fn(&str) -> bool| {
            person.wait("the levels", || {
                let told = person.script(levels, []);
                let told = told.as_array()?;
                (told.len() > 2 && told.iter().filter_map(Value::as_str).all(wanted)).then_some(())
            });
        };
        person.script("document.querySelector('ai-act-checklist').headingLevel = '3'", []);
        all(|told| ["h1 3", "h2 4", "h3 5"].contains(&told));
        to(person, "result", "result");
        all(|told| ["h1 3", "h2 4", "h3 5"].contains(&told));
        person.script("document.querySelector('ai-act-checklist').removeAttribute('heading-level')", []);
        all(|told| told.ends_with(" null"));
    });
}

/// Small, with letters twice as large, as the browser's own settings make them.
fn small_with_large_letters(person: &Person, letters: &str) {
    let screen = json!({ "width": 320, "height": 480, "deviceScaleFactor": 1, "mobile": false });
    person.devtools("Emulation.setDeviceMetricsOverride", &screen);
    person.script("document.documentElement.style.fontSize = arguments[0]", [letters.into()]);
}

/// Answer some questions; after each the heading is in sight, wherever the page around scrolls smoothly and has a header that stays.
#[track_caller]
fn sees_each_heading(person: &Person, below: f64) {
    let given = systems::cv_screening();
    person.begin();
    for _ in 0..5 {
        person.see_focus("h1");
        let place = "const { top, bottom } = page.querySelector('h1').getBoundingClientRect(); return [top, bottom, innerHeight]";
        // A site that scrolls smoothly takes a while.
        person.wait("the heading in sight", || {
            let place: Vec<f64> = serde_json::from_value(person.script(place, [])).ok()?;
            (place[0] >= below && place[0] < place[2] * 0.7 && place[1] < place[2]).then_some(())
        });
        person.answer_next(&given);
    }
}

/// H14: whoever goes on sees the next question, at 320 px with letters twice as large too.
#[test]
fn with_letters_twice_as_large_on_a_small_screen_each_heading_is_in_sight() {
    in_chromium(|person| {
        person.open();
        small_with_large_letters(person, "200%");
        sees_each_heading(person, -1.0);
    });
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "theme.html");
        person.wait("the element", || person.view());
        small_with_large_letters(person, "125%");
        sees_each_heading(person, 79.0);
    });
}

/// H14: a frame has the page around show each heading.
#[test]
fn with_large_letters_the_page_around_a_frame_shows_its_heading() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        see_ready(person);
        small_with_large_letters(person, "100%");
        person.enter("iframe");
        person.script("document.documentElement.style.fontSize = '200%'", []);
        let given = systems::cv_screening();
        person.begin();
        for _ in 0..5 {
            person.see_focus("h1");
            person.wait("the heading in sight of the page around", || {
                let below =
                    person.script("return page.querySelector('h1').getBoundingClientRect().top", []).as_f64()?;
                person.leave();
                let place =
                    "return [first.shadowRoot.querySelector('iframe').getBoundingClientRect().top, innerHeight]";
                let (top, height): (f64, f64) = serde_json::from_value(person.script(place, [])).ok()?;
                person.enter("iframe");
                (-1.0..height * 0.7).contains(&(top + below)).then_some(())
            });
            person.answer_next(&given);
        }
    });
}

/// H14: only what the visitor does in a frame scrolls the page around, as without a frame: a host that changes the view, or a new day, does not.
#[test]
fn what_the_host_changes_in_a_frame_leads_nobody_away() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        see_ready(person);
        let led =
            "window.led = 0; addEventListener('message', ({ data }) => { if (data.type == 'top') window.led += 1 })";
        person.script(led, []);
        person.script("first.view = 'nis2'; first.asOf = '2027-01-01'", []);
        person.enter("iframe");
        person.see("nis2");
        person.leave();
        person.script("first.removeAttribute('view')", []);
        person.enter("iframe");
        person.see("start");
        to(person, "standard", "assessment");
        person.see_focus("h1");
        person.leave();
        let led = person
            .wait("the page around is scrolled", || person.script("return led", []).as_u64().filter(|led| *led > 0));
        assert_eq!(led, 1);
    });
}

/// H15: what the page around prints of a frame says that it is an excerpt, and how to have all of it; on the screen it says nothing.
#[test]
fn a_frame_that_the_page_around_prints_says_that_it_is_an_excerpt() {
    in_chromium(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        let said = "const note = first.shadowRoot?.querySelector('iframe + .excerpt');
            return note?.checkVisibility() ? note.innerText : note && ''";
        person.wait("the frame, which says nothing", || (person.script(said, []) == "").then_some(()));
        person.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        person.wait("an excerpt", || person.script(said, []).as_str()?.contains("excerpt").then_some(()));
    });
}

/// H17: that browsers clear what they keep is said where answers may be missed and where much is written, with the file that lasts.
#[test]
fn that_browsers_clear_what_they_keep_is_said_where_it_counts() {
    in_every_browser(|person| {
        person.open();
        person.read("main", "Safari");
        recruiter(person);
        to(person, "duties", "duties");
        person.read(".aac-lasting", LANG.taking().lasting);
        person.click(".aac-lasting [data-action=save-answers]");
        person.read("main", LANG.taking().made);
        to(person, "standard", "assessment");
        person.read(".aac-lasting", LANG.taking().lasting);
        person.click("[data-place=data]");
        person.see("data");
        person.read("main", "Safari");
        // A browser that cleared it begins as at the first visit.
        person.script("localStorage.clear()", []);
        person.open();
        person.see("start");
        person.read("main", "Safari");
    });
}

/// H01: `WebKit` ended the process of the page where it set lines by `text-wrap: pretty` (bugs 302553, 306377): seen when the answers behind
/// a part of a document were unfolded.
#[test]
fn webkit_is_given_no_lines_that_end_its_process() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "documents", "documents");
        let pretty = "return [...page.querySelectorAll('*')].some(it => /pretty/.test(getComputedStyle(it).textWrap))";
        match person.kind() {
            Kind::Chromium => assert_eq!(person.script(pretty, []), true, "where it does no harm it stays"),
            Kind::WebKit => assert_eq!(person.script(pretty, []), false),
            Kind::Firefox => {}
        }
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        person.unfold();
        let high = person.script("return page.querySelector('main').getBoundingClientRect().height", []);
        assert!(high.as_f64().is_some_and(|high| high > 5000.0), "{high}");
    });
}
