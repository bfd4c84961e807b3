//! A person at the page: reads headings, clicks labels and buttons, presses keys.

use crate::browser::{Browser, within};
use crate::kind::Kind;
use crate::systems::Given;
use ai_act_checklist::assess::Role;
use ai_act_checklist::engine::Date;
use ai_act_checklist::interview::{OptionId, QuestionId};
use ai_act_checklist::words::{Lang, PageWords};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

/// The key of the stored answers.
pub(crate) const STORED: &str = "ai-act-checklist:system:1";

/// What a person sees and does.
pub(crate) struct Person(Browser);

/// Everything that a browser can do, a person can do.
impl Deref for Person {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.0
    }
}

/// Let a journey happen in every browser that is there, in all of them at once: they mostly wait.
pub(crate) fn in_every_browser(journey: impl Fn(&Person) + Sync) {
    let journey = &journey;
    thread::scope(|scope| {
        let journeys = Kind::all().into_iter().map(|kind| {
            let name = format!("{} in {kind:?}", thread::current().name().unwrap_or("a test"));
            let start = move || once_more(kind, journey);
            thread::Builder::new().name(name).spawn_scoped(scope, start).expect("a thread")
        });
        let journeys: Vec<_> = journeys.collect();
        // Which browser it was, the message of the panic says; the others come to their end first.
        let ends: Vec<_> = journeys.into_iter().map(ScopedJoinHandle::join).collect();
        if let Some(panic) = ends.into_iter().find_map(Result::err) {
            resume_unwind(panic);
        }
    });
}

/// A journey; in `WebKit` a second time where the first ended with the program or with the browser.
///
/// `WebKitGTK` 2.50 traps now and then, in other places each time: in the allocator, when a list of the report was freed (one of 1,500 first
/// results), and by an access outside the memory, which safe code cannot make; the other two never did. Its process for the page
/// ended as a whole where lines were set by `text-wrap: pretty`, which it is not given any more (H01 in docs/field.md); what that did to the
/// memory may have been behind the traps as well. A fault of ours comes back the second time, and whatever else goes
/// wrong is not tried again.
fn once_more(kind: Kind, journey: &(impl Fn(&Person) + Sync)) {
    let person = Person(Browser::fresh(kind));
    let Err(panic) = catch_unwind(AssertUnwindSafe(|| journey(&person))) else { return person.0.rest() };
    let Some(broken) = (kind == Kind::WebKit).then(|| person.broken()).flatten() else { resume_unwind(panic) };
    // Not `eprintln!`, which tests that pass do not show.
    let _ = writeln!(io::stderr(), "note: WebKit gave up, once more: {broken}");
    drop(person);
    journey(&Person(Browser::start(kind)));
}

/// Let something happen that needs the developer protocol.
pub(crate) fn in_chromium(journey: impl FnOnce(&Person)) {
    let person = Person(Browser::fresh(Kind::Chromium));
    journey(&person);
    person.0.rest();
}

/// The language of the page.
pub(crate) const LANG: Lang = Lang::En;

/// The words of the page.
pub(crate) fn words() -> &'static PageWords {
    LANG.page()
}

/// A question by its name.
#[track_caller]
pub(crate) fn question(name: &str) -> QuestionId {
    name.parse().unwrap_or_else(|error| panic!("question {error}"))
}

/// What an element gives back through a script.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The element that a script gave back.
fn element(found: &Value) -> Option<ElementRef> {
    found.get(ELEMENT).and_then(Value::as_str).map(|reference| ElementRef::from(reference.to_owned()))
}

/// Whether a click fails for what passes: something lies over the element, it is not in sight yet, as `WebKit` says where a site
/// scrolls slowly, or another has just taken its place.
const fn not_yet(error: &ErrorStatus) -> bool {
    matches!(
        error,
        ErrorStatus::ElementClickIntercepted | ErrorStatus::ElementNotInteractable | ErrorStatus::StaleElementReference
    )
}

/// The first element of a selector that can be seen.
const FIRST_SEEN: &str = "return [...page.querySelectorAll(arguments[0])].find(seen)";

/// Whether the browser's history knows of the view that is shown, or of none. What is waited for is none.
const NOTED: &str = "
    const shown = page.querySelector('[data-view]:not([data-view=waiting])')?.dataset.view, noted = history.state?.aacView;
    return !shown || !noted || noted.startsWith(shown)";

/// Functions that every script below may use.
const SEEING: &str = "
    const seen = element => element.checkVisibility({ visibilityProperty: true });
    const told = element => element.innerText.replace(/\\s+/g, ' ').trim();
    const inputs = () => [...page.querySelectorAll('fieldset input')];
";

impl Person {
    /// Open the page.
    #[track_caller]
    pub(crate) fn open(&self) {
        self.visit(self.address());
        self.wait("the page", || self.view());
    }

    /// Open the page at a place of it: what stands behind the `#`. Where the page is open already, it stays as it is.
    #[track_caller]
    pub(crate) fn open_at(&self, fragment: &str) {
        self.visit(&format!("{}#{fragment}", self.address()));
        self.wait("the page", || self.view());
    }

    /// What the address bar says behind the address of the page.
    #[track_caller]
    pub(crate) fn behind_address(&self) -> String {
        let here = self.script("return location.href", []);
        let here = here.as_str().unwrap_or_default();
        here.strip_prefix(self.address()).unwrap_or(here).to_owned()
    }

    /// Open what is at an address, anew: browsers take the address that one is at for a wish to load it again.
    #[track_caller]
    pub(crate) fn visit(&self, address: &str) {
        self.forget_view();
        self.run(async |client| client.goto(address).await);
    }

    /// Go into the frame that a selector finds: what is said from here on is said of what it shows.
    #[track_caller]
    pub(crate) fn enter(&self, frame: &str) {
        let frame = self.find(frame, FIRST_SEEN, frame);
        self.run(async |client| Element::from_element_id(client, frame).enter_frame().await);
    }

    /// Go back from a frame to the page around it.
    #[track_caller]
    pub(crate) fn leave(&self) {
        self.run(async |client| client.enter_parent_frame().await);
    }

    /// Open the page anew, as by a bookmark: the browser's history knows of no view.
    #[track_caller]
    pub(crate) fn reload(&self) {
        self.forget_view();
        // What the page notes from here until it goes as well.
        self.script("addEventListener('beforeunload', () => history.replaceState(null, ''))", []);
        self.refresh();
    }

    /// Have the entry of the browser's history know of no view.
    #[track_caller]
    fn forget_view(&self) {
        // What is noted later than it is shown would stay.
        within(Duration::from_secs(2), || self.script(NOTED, []) == true);
        self.script("try { history.replaceState(null, '') } catch {}", []);
    }

    /// Load the page again, where one is.
    #[track_caller]
    pub(crate) fn refresh(&self) {
        self.run(async |client| client.refresh().await);
        self.wait("the page", || self.view());
    }

    /// Open the page where this was stored before.
    #[track_caller]
    pub(crate) fn open_with(&self, stored: &str) {
        self.store(STORED, stored);
        self.open();
    }

    /// Wait until all is loaded, what is only needed later as well.
    #[track_caller]
    pub(crate) fn see_all_loaded(&self) {
        // The last thing that is put in place: the stylesheet of what is loaded second.
        let loaded = "return page.adoptedStyleSheets.length > 2";
        self.wait("the second file", || (self.script(loaded, []) == true).then_some(()));
    }

    /// Have a script run before those of the page. Chromium only.
    #[track_caller]
    pub(crate) fn before_the_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    /// Have the browser store something, without the page.
    #[track_caller]
    pub(crate) fn store(&self, key: &str, text: &str) {
        // A text of the page's origin: nothing of the page runs there.
        self.visit(&format!("{}embed.js", self.address()));
        self.script("localStorage.setItem(arguments[0], arguments[1])", [key.into(), text.into()]);
    }

    /// What is stored under a key.
    #[track_caller]
    pub(crate) fn stored(&self, key: &str) -> Option<String> {
        self.script("return localStorage.getItem(arguments[0])", [key.into()]).as_str().map(str::to_owned)
    }

    /// The keys of everything that is stored.
    #[track_caller]
    pub(crate) fn keys(&self) -> Vec<String> {
        texts(&self.script("return Object.keys(localStorage)", []))
    }

    /// The view that is shown, once the page runs.
    #[track_caller]
    pub(crate) fn view(&self) -> Option<String> {
        let view = self.script("return page.querySelector('[data-view]')?.dataset.view", []);
        view.as_str().map(str::to_owned)
    }

    /// The view that is shown, unless something waits in its place as the second file is still on its way.
    #[track_caller]
    pub(crate) fn shown(&self) -> Option<String> {
        self.view().filter(|view| view != "waiting")
    }

    /// Whether a question is asked, once that can be told.
    #[track_caller]
    pub(crate) fn is_asked(&self) -> bool {
        self.wait("a view", || self.shown()) == "question"
    }

    /// Wait until the page has drawn what is new, and has put the focus there.
    #[track_caller]
    pub(crate) fn see_drawn(&self) {
        self.script("return new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)))", []);
    }

    /// Wait for a view, and for the browser's history to know of it: on a busy machine it comes to know a moment later.
    #[track_caller]
    pub(crate) fn see(&self, view: &str) {
        self.wait(view, || (self.view().as_deref() == Some(view)).then_some(()));
        within(Duration::from_secs(2), || self.script(NOTED, []) == true);
    }

    /// The question that is asked, if one is.
    #[track_caller]
    pub(crate) fn asked(&self) -> Option<QuestionId> {
        let name = self.script("return page.querySelector('fieldset input')?.name", []);
        name.as_str().map(question)
    }

    /// Where the person is: the view, and the question that is asked.
    #[track_caller]
    fn place(&self) -> Value {
        let place = "return [page.querySelector('[data-view]')?.dataset.view, inputs()[0]?.name]";
        self.script(&format!("{SEEING} {place}"), [])
    }

    /// Wait for a question.
    #[track_caller]
    pub(crate) fn see_question(&self, name: &str) {
        let id = question(name);
        self.wait(name, || (self.asked() == Some(id)).then_some(()));
        assert_eq!(self.heading(), LANG.question_title(id));
    }

    /// The heading of the page.
    #[track_caller]
    pub(crate) fn heading(&self) -> String {
        self.wait("one heading", || match self.all("h1").as_slice() {
            [heading] => Some(heading.clone()),
            _ => None,
        })
    }

    /// The text of everything that a selector finds and that can be seen.
    #[track_caller]
    pub(crate) fn all(&self, selector: &str) -> Vec<String> {
        let body = format!("{SEEING} return [...page.querySelectorAll(arguments[0])].filter(seen).map(told)");
        texts(&self.script(&body, [selector.into()]))
    }

    /// What an attribute `data-…` says of everything that a selector finds.
    #[track_caller]
    pub(crate) fn data(&self, name: &str, selector: &str) -> Vec<String> {
        let body = "return [...page.querySelectorAll(arguments[0])].map(it => it.dataset[arguments[1]])";
        texts(&self.script(body, [selector.into(), name.into()]))
    }

    /// The range so far, as those hear it who do not see the ladder.
    #[track_caller]
    pub(crate) fn told_range(&self) -> String {
        let told = self.script("return page.querySelector('.aac-strip [role=status]').textContent", []);
        told.as_str().unwrap_or_default().to_owned()
    }

    /// The text of what a selector finds.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        self.all(selector).join("\n")
    }

    /// What stands in a field.
    #[track_caller]
    pub(crate) fn value(&self, selector: &str) -> String {
        let value = self.script("return page.querySelector(arguments[0])?.value", [selector.into()]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Wait until a text can be read.
    #[track_caller]
    pub(crate) fn read(&self, selector: &str, text: &str) {
        self.wait(&format!("{text:?} in {selector}"), || self.text(selector).contains(text).then_some(()));
    }

    /// Whether the page shows something.
    #[track_caller]
    pub(crate) fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    /// Wait for an element that a script finds. The driver's own look-ups end at a shadow root.
    #[track_caller]
    fn find(&self, what: &str, body: &str, argument: &str) -> ElementRef {
        let body = format!("{SEEING} {body}");
        self.wait(what, || element(&self.script(&body, [argument.into()])))
    }

    /// Try to click an element: not done where something is in the way, as what is new may still be on its way to its place.
    #[track_caller]
    fn try_click(&self, element: &ElementRef) -> bool {
        let this = || [json!({ ELEMENT: element.as_ref() })];
        let at = element.clone();
        if self.kind() == Kind::WebKit {
            // Its driver (2.50) takes the host of a shadow root for something that lies over a text field within.
            let enter = "const it = arguments[0];
                if (!it.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])')) return false;
                it.focus();
                return true";
            if self.script(enter, this()) == true {
                return true;
            }
        }
        let clicked = self.run(async |client| match Element::from_element_id(client, at).click().await {
            Err(CmdError::Standard(error)) if not_yet(&error.error) => Ok(Err(error.error)),
            clicked => clicked.map(Ok),
        });
        if matches!(clicked, Err(ErrorStatus::ElementClickIntercepted | ErrorStatus::ElementNotInteractable)) {
            // The driver scrolls as the site does, slowly or below its header, and each try begins anew. A person scrolls until it is there.
            self.run(async |client| {
                let into_view = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
                match client.execute(into_view, this().into()).await {
                    Err(CmdError::Standard(error)) if not_yet(&error.error) => Ok(Value::Null),
                    scrolled => scrolled,
                }
            });
        }
        clicked.is_ok()
    }

    /// Click what a function body finds, once it is there and nothing is in the way.
    #[track_caller]
    fn click_found(&self, what: &str, body: &str, argument: &str) {
        self.wait("a click that nothing intercepts", || self.try_click(&self.find(what, body, argument)).then_some(()));
    }

    /// Click what a selector finds first.
    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        self.click_found(selector, FIRST_SEEN, selector);
    }

    /// Click the first button, link or summary that reads so.
    #[track_caller]
    pub(crate) fn press(&self, label: &str) {
        let body = "return [...page.querySelectorAll('button, summary, a')]
            .find(it => seen(it) && told(it) === arguments[0])";
        self.click_found(&format!("the button {label:?}"), body, label);
    }

    /// Press a key.
    #[track_caller]
    pub(crate) fn key(&self, key: Key) {
        self.type_keys(&char::from(key).to_string());
    }

    /// Type, wherever the focus is.
    #[track_caller]
    pub(crate) fn type_keys(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.run(async |client| client.perform_actions(keys).await);
    }

    /// Press Tab until the focus is on what a selector describes.
    #[track_caller]
    pub(crate) fn tab_to(&self, selector: &str) {
        for _ in 0..100 {
            self.key(Key::Tab);
            if self.focus_on(selector) {
                return;
            }
        }
        panic!("Tab never reaches {selector}");
    }

    /// Whether the focus is on what a selector describes.
    #[track_caller]
    pub(crate) fn focus_on(&self, selector: &str) -> bool {
        self.script("return !!page.activeElement?.matches(arguments[0])", [selector.into()]) == true
    }

    /// Wait until the focus is there.
    #[track_caller]
    pub(crate) fn see_focus(&self, selector: &str) {
        self.wait(&format!("the focus on {selector}"), || self.focus_on(selector).then_some(()));
    }

    /// Begin, or go on.
    #[track_caller]
    pub(crate) fn begin(&self) {
        let start = &words().start;
        let ways = [start.resume, start.begin];
        let way = self.wait("a way to begin", || {
            let shown = self.all("button, summary, a");
            ways.into_iter().find(|way| shown.iter().any(|label| label == way))
        });
        self.press(way);
        self.wait("a question or the answers", || self.shown().filter(|view| view != "start"));
    }

    /// Make these the chosen options of the question that is asked, by clicking labels.
    #[track_caller]
    pub(crate) fn choose(&self, name: &str, options: &[&str]) {
        // "None of these" takes the others away by itself, so what is wanted is clicked first.
        let next = "
            const [name, options] = arguments, all = inputs();
            if (all[0]?.name !== name) return null;
            const lost = options.find(option => !all.some(it => it.value === option));
            if (lost) return 'question ' + name + ' does not offer ' + lost;
            const wanted = all.find(it => !it.checked && options.includes(it.value));
            const gone = all.find(it => it.type === 'checkbox' && it.checked && !options.includes(it.value));
            return (wanted ?? gone)?.labels[0] ?? 'done'";
        let next = format!("{SEEING} {next}");
        let options: Vec<Value> = options.iter().map(|&option| option.into()).collect();
        for _ in 0..50 {
            let next = self.wait(&format!("question {name}"), || {
                Some(self.script(&next, [name.into(), options.clone().into()])).filter(|it| !it.is_null())
            });
            match element(&next) {
                // Where it does not work, the next round finds the label anew.
                Some(label) => _ = self.try_click(&label),
                None if next == "done" => return,
                None => panic!("{next}"),
            }
        }
        panic!("{options:?} cannot be chosen at {name}: {:?}", self.chosen());
    }

    /// The options that are chosen.
    #[track_caller]
    pub(crate) fn chosen(&self) -> Vec<String> {
        texts(&self.script(&format!("{SEEING} return inputs().filter(it => it.checked).map(it => it.value)"), []))
    }

    /// Go on with the answer that is chosen.
    #[track_caller]
    pub(crate) fn go_on(&self) {
        let before = self.place();
        // While the second file comes, the page may move below the click, or take it for one from before: people click once more.
        let goes_on = (0..6).any(|_| {
            self.click("button[type=submit]");
            within(Duration::from_secs(10), || self.place() != before)
        });
        assert!(goes_on, "the page does not go on from {before}: {}", self.text("main"));
    }

    /// Answer the question that is asked.
    #[track_caller]
    pub(crate) fn answer(&self, name: &str, options: &[&str]) {
        self.choose(name, options);
        self.go_on();
    }

    /// Answer the question that is asked, from what is given, or "not sure". Says which it was.
    #[track_caller]
    pub(crate) fn answer_next(&self, given: &Given) -> QuestionId {
        let id = self.wait("a question", || self.asked());
        let options = given.get(&id).cloned().unwrap_or_else(|| vec![OptionId::Unsure]);
        let options: Vec<_> = options.iter().map(|option| option.as_str()).collect();
        self.answer(&id.to_string(), &options);
        id
    }

    /// Answer all that is asked, from what is given, or "not sure". Says what was asked.
    #[track_caller]
    pub(crate) fn answer_until_done(&self, given: &Given) -> Vec<QuestionId> {
        let mut asked = Vec::new();
        while self.is_asked() {
            let id = self.answer_next(given);
            assert!(!asked.contains(&id), "{id} is asked twice");
            asked.push(id);
        }
        asked
    }

    /// A whole interview, from the start to the answers.
    #[track_caller]
    pub(crate) fn interview(&self, given: &Given) -> Vec<QuestionId> {
        self.open();
        self.begin();
        let asked = self.answer_until_done(given);
        self.see("check");
        asked
    }

    /// Go to the result, from wherever it is offered.
    #[track_caller]
    pub(crate) fn go_to_result(&self) {
        self.click("[data-action=result]");
        self.see("result");
    }

    /// Go to the obligations, from the result.
    #[track_caller]
    pub(crate) fn go_to_duties(&self) {
        self.click("[data-action=duties]");
        self.see("duties");
    }

    /// Write into a field, in place of what it held, and leave it.
    #[track_caller]
    pub(crate) fn write(&self, selector: &str, text: &str) {
        self.click(selector);
        self.script("page.activeElement?.select?.()", []);
        self.type_keys(text);
        self.key(Key::Tab);
    }

    /// Choose a value in a select element.
    #[track_caller]
    pub(crate) fn select(&self, selector: &str, value: &str) {
        let select = self.find(selector, FIRST_SEEN, selector);
        self.run(async |client| Element::from_element_id(client, select).select_by_value(value).await);
    }

    /// Choose a file, as in the browser's own window.
    #[track_caller]
    pub(crate) fn choose_file(&self, path: &Path) {
        let path = path.to_str().expect("a path in UTF-8");
        // No matter whether it can be seen: a button may stand in for it.
        let input = self.find("where a file is chosen", "return page.querySelector(arguments[0])", "input[type=file]");
        self.run(async |client| Element::from_element_id(client, input).send_keys(path).await);
    }

    /// Go to the answers, from wherever that is offered.
    #[track_caller]
    pub(crate) fn go_to_check(&self) {
        self.press(words().common.check);
        self.see("check");
    }

    /// What stands in the card of a provision, or nothing.
    #[track_caller]
    pub(crate) fn card(&self, rule: &str) -> Option<String> {
        self.all(&format!("[data-finding={rule}]")).pop()
    }

    /// The provisions that decide, in the order in which they are shown.
    #[track_caller]
    pub(crate) fn cards(&self) -> Vec<String> {
        self.data("finding", "[data-finding]")
    }

    /// The result, as far as a person takes it home.
    #[track_caller]
    pub(crate) fn result(&self) -> (String, Vec<String>, Vec<String>) {
        self.see("result");
        (self.heading(), self.all(".aac-headline p"), self.cards())
    }

    /// Set the day that the result is for.
    #[track_caller]
    pub(crate) fn set_day(&self, day: Date) {
        // A click would land in any of its parts, and so would the focus after an earlier day. They come in the order of
        // the browser's language, American English.
        self.see_drawn();
        // WebKit does not go on to the next part by itself, and tells of the new day when the field is left.
        let next = if self.kind() == Kind::WebKit { Key::Right.to_string() } else { String::new() };
        let parts =
            [format!("{:02}{next}", day.month()), format!("{:02}{next}", day.day()), format!("{:04}", day.year())];
        let value = "return page.querySelector('input[type=date]').value";
        // Chromium begins a part anew where more than a second lies between two keys, as on a busy machine: then people see a
        // wrong year and type it again. A field that loses keys by itself loses them each time.
        let typed = (0..3).any(|_| {
            self.script("const field = page.querySelector('input[type=date]'); field.blur(); field.focus()", []);
            for part in &parts {
                self.type_keys(part);
                // Each part changes the day, and what is drawn for it takes its time.
                self.see_drawn();
            }
            self.script("page.querySelector('input[type=date]').blur()", []);
            within(Duration::from_secs(15), || self.script(value, []) == day.to_string())
        });
        assert!(typed, "the day {day} does not arrive: {}", self.script(value, []));
        self.read(".aac-headline", &LANG.date(day));
    }

    /// Whose roles the result names.
    #[track_caller]
    pub(crate) fn has_role(&self, role: Role) -> bool {
        self.text("section[aria-labelledby=aac-roles]").contains(LANG.role(role))
    }

    /// Open everything that is folded away.
    #[track_caller]
    pub(crate) fn unfold(&self) {
        self.script("page.querySelectorAll('details').forEach(it => it.open = true)", []);
    }
}

/// The texts in a list.
fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
