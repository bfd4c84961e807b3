//! Several systems: listed, worked on one after the other, brought from files and taken along.

use crate::accessibility::check;
use crate::browser::within;
use crate::files::file;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question, words};
use crate::storage::{second_tab, turn_to};
use crate::systems;
use ai_act_checklist::embed::Works;
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::Format;
use ai_act_checklist::store::Everything;
use calamine::{Reader, Xlsx};
use serde_json::Value;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Duration;

const DAY: Date = Date::ymd(2027, 12, 2);

/// Go to the list.
pub(crate) fn go_to_list(person: &Person) {
    person.click("[data-action=systems]");
    person.see("register");
    // What comes up together with the second file has its focus a moment later.
    within(Duration::from_secs(2), || person.focus_on("h1"));
}

/// The file of all systems, once it is whole: while it is written it is a part, under its name or another.
pub(crate) fn downloaded_systems(person: &Person) -> PathBuf {
    person.wait("the file of all", || {
        let all = fs::read_dir(person.downloads()).ok()?.filter_map(Result::ok).map(|entry| entry.path());
        let is_json = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "json");
        let is_whole = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| Everything::is_one(&text));
        all.filter(is_json).find(is_whole)
    })
}

pub(crate) fn add(person: &Person, name: &str) {
    person.click("#aac-new-system");
    person.type_keys(name);
    person.click("[data-action=add-system]");
    person.wait(name, || person.has(&row(name)).then_some(()));
}

pub(crate) fn row(name: &str) -> String {
    format!("[data-system][data-name='{name}']")
}

pub(crate) fn open(person: &Person, name: &str) {
    person.click(&format!("{} [data-action=open-system]", row(name)));
    person.wait("another view", || (person.view().as_deref() != Some("register")).then_some(()));
}

/// The key under which a system is kept, by its name.
fn key_of(person: &Person, name: &str) -> String {
    let script = "return Object.keys(localStorage).find(key => {
        try { return JSON.parse(localStorage.getItem(key)).system?.name === arguments[0] } catch { return false } })";
    person.wait(&format!("{name:?} is kept"), || person.script(script, [name.into()]).as_str().map(str::to_owned))
}

fn answers(person: &Person, key: &str) -> Value {
    let text = person.stored(key).unwrap_or_else(|| panic!("nothing under {key}"));
    serde_json::from_str::<Value>(&text).expect("JSON")["answers"].take()
}

#[test]
fn whoever_checks_one_system_has_one_key_and_no_list() {
    in_chromium(|person| {
        person.open();
        person.begin();
        person.answer("what", &["software"]);
        person.wait("the answer", || person.stored(STORED));
        assert_eq!(person.keys(), [STORED]);
        assert!(!person.has(".aac-which"), "nothing speaks of other systems");
    });
}

#[test]
fn a_system_needs_a_name_and_nothing_else_and_each_has_its_own_answers() {
    in_every_browser(|person| {
        person.open();
        go_to_list(person);
        person.click("[data-action=add-system]");
        person.read("[role=alert]", LANG.register().name_missing);
        for name in ["CV tool", "Chatbot"] {
            add(person, name);
        }
        open(person, "Chatbot");
        person.see_question("what");
        person.answer("what", &["model-only"]);
        go_to_list(person);
        open(person, "CV tool");
        person.see_question("what");
        person.answer("what", &["software"]);
        person.wait("the answer", || answers(person, &key_of(person, "CV tool")).get("what").cloned());
        assert_eq!(answers(person, &key_of(person, "CV tool"))["what"][0], "software");
        assert_eq!(answers(person, &key_of(person, "Chatbot"))["what"][0], "model-only");
        // The one that was open is open again, and the header says which.
        person.reload();
        person.read(".aac-which", "CV tool");
    });
}

#[test]
fn facts_on_the_organisation_are_asked_once() {
    in_chromium(|person| {
        let finished = systems::finished_duties(&systems::cv_screening_at_work());
        let mut work: Value = serde_json::from_str(&finished).expect("JSON");
        work["answers"]["size"] = serde_json::json!(["sme-alone"]);
        person.open_with(&work.to_string());
        go_to_list(person);
        add(person, "Second");
        let kept =
            person.stored("ai-act-checklist:organisation").expect("what is of the organisation is kept by itself");
        assert!(kept.contains("sme-alone"), "{kept}");
        open(person, "Second");
        person.go_to_check();
        assert!(person.data("question", "[data-question]").contains(&"size".to_owned()));
    });
}

#[test]
fn what_was_deleted_can_be_put_back_as_it_was() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        go_to_list(person);
        add(person, "Other");
        let key = key_of(person, "Other");
        let text = person.stored(&key);
        person.click(&format!("{} [data-action=delete-system]", row("Other")));
        person.read("[role=status]", words().notices.removed);
        assert_eq!(person.stored(&key), None);
        person.press(words().notices.put_back);
        person.wait("the row", || person.has(&row("Other")).then_some(()));
        assert_eq!(person.stored(&key), text);
    });
}

/// Kept again with each change of another system, the work that was left wrote over what the list had said of it since.
#[test]
fn what_the_list_says_of_a_system_stays_when_another_is_worked_on() {
    in_chromium(|person| {
        person.open();
        go_to_list(person);
        for name in ["One", "Two"] {
            add(person, name);
        }
        open(person, "Two");
        person.see_question("what");
        person.answer("what", &["model-only"]);
        go_to_list(person);
        open(person, "One");
        person.see_question("what");
        go_to_list(person);
        person.click(&format!("{} [data-action=system-details]", row("Two")));
        person.click("[data-detail=owner]");
        person.type_keys("Ada");
        let key = key_of(person, "Two");
        person.wait("the owner", || person.stored(&key).filter(|text| text.contains("Ada")));
        open(person, "One");
        person.see_question("what");
        person.answer("what", &["software"]);
        person.wait("the answer", || answers(person, &key_of(person, "One")).get("what").cloned());
        assert!(person.stored(&key).is_some_and(|text| text.contains("Ada")), "written over");
        assert_eq!(answers(person, &key)["what"][0], "model-only");
    });
}

#[test]
fn two_tabs_on_two_systems_are_not_in_each_others_way() {
    in_chromium(|person| {
        person.open();
        go_to_list(person);
        for name in ["One", "Two"] {
            add(person, name);
        }
        open(person, "One");
        let [first, _] = second_tab(person);
        go_to_list(person);
        open(person, "Two");
        person.see_question("what");
        person.answer("what", &["model-only"]);
        person.wait("the answer", || answers(person, &key_of(person, "Two")).get("what").cloned());
        turn_to(person, &first);
        assert_eq!(person.asked(), Some(question("what")));
        assert!(!person.has(".aac-notice"), "nothing happened to this system");
        person.answer("what", &["software"]);
        person.wait("the answer", || answers(person, &key_of(person, "One")).get("what").cloned());
        assert_eq!(answers(person, &key_of(person, "Two"))["what"][0], "model-only");
    });
}

fn choose(person: &Person, path: &Path) {
    person.choose_file(path);
}

fn excerpt(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/intake").join(name)
}

/// An inventory as an agency has it: nothing is added before it was seen, and nothing is answered by a description.
#[test]
fn an_inventory_comes_in_by_its_preview_and_answers_nothing() {
    in_chromium(|person| {
        for name in ["us.csv", "nl.json", "verzeichnis.xlsx"] {
            person.open();
            person.script("localStorage.clear(); sessionStorage.clear()", []);
            person.open();
            go_to_list(person);
            choose(person, &excerpt(name));
            person.wait("rows", || person.has("[data-row]").then_some(()));
            assert!(person.keys().is_empty(), "{name}: nothing is kept yet");
            let rows = person.all("[data-row] input:checked, [data-row]").len();
            assert!(rows > 0, "{name}");
            person.click("[data-action=add-systems]");
            person.read("[role=status]", words().notices.put_back);
            let systems = person.data("name", "[data-system]");
            assert!(systems.len() > 1, "{name}: {systems:?}");
            for system in &systems {
                assert_eq!(answers(person, &key_of(person, system)), serde_json::json!({}), "{name}");
            }
            person.press(words().notices.put_back);
            person.wait("no system", || (!person.has("[data-system]")).then_some(()));
        }
    });
}

#[test]
fn what_a_description_mentions_is_ticked_by_the_visitor_alone() {
    in_chromium(|person| {
        person.open();
        go_to_list(person);
        add(person, "Screening of applicants for jobs");
        person.click("[data-action=system-details]");
        person.wait("a proposal", || person.has("[data-action=tick-proposal]").then_some(()));
        let key = key_of(person, "Screening of applicants for jobs");
        assert_eq!(answers(person, &key), serde_json::json!({}));
        person.click("[data-action=tick-proposal]");
        person.wait("the tick", || answers(person, &key).as_object().filter(|all| !all.is_empty()).map(|_| ()));
        let ticked = answers(person, &key).to_string();
        assert!(ticked.contains("unsure"), "the others stay open: {ticked}");
    });
}

#[test]
fn a_file_of_all_systems_comes_back_byte_for_byte_in_another_browser() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        go_to_list(person);
        add(person, "=SUM(A1) \u{a0}\u{200b}");
        let kept = "return JSON.stringify(Object.entries(localStorage).sort())";
        let before = person.script(kept, []);
        person.click("[data-action=save-all]");
        let saved = downloaded_systems(person);
        person.script("localStorage.clear(); sessionStorage.clear()", []);
        person.open();
        go_to_list(person);
        choose(person, &saved);
        person.click("[data-action=take-new]");
        person.read("[role=status]", &LANG.taken_over(2));
        assert_eq!(person.script(kept, []), before);
    });
}

/// What the page writes of all systems is what the command line writes of the file of all, byte for byte.
#[test]
fn all_systems_are_taken_along_in_every_format_as_they_are_now() {
    in_every_browser(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        go_to_list(person);
        for name in ["=SUM(A1)", "Put away"] {
            add(person, name);
        }
        // The day is chosen where a result is; the list is for the same.
        person.click("[data-system].is-here [data-action=open-system]");
        person.see("result");
        person.set_day(DAY);
        person.click("[data-action=start]");
        go_to_list(person);
        person.click(&format!("{} [data-action=archive-system]", row("Put away")));
        person.wait("fewer rows", || (!person.has(&row("Put away"))).then_some(()));
        // What is said of the open system a moment ago is in the files.
        person.click("[data-system].is-here [data-action=system-details]");
        person.click("[data-detail=owner]");
        person.type_keys("@Ada");
        person.wait("the owner", || person.stored(STORED).filter(|text| text.contains("@Ada")));
        let fetched = |name: &str| {
            let path = person.downloads().join(name);
            let bytes = person.wait(name, || fs::read(&path).ok().filter(|bytes| !bytes.is_empty()));
            fs::remove_file(path).expect("the file was there");
            bytes
        };
        let mut all = Vec::new();
        for format in Format::OF_ALL.into_iter().filter(|format| *format != Format::Json) {
            person.press(LANG.format_name(format.name()));
            let name = format.file_name_of_all(DAY);
            all.push((format, fetched(&name)));
            person.read(".aac-take-all [role=status]", &name);
        }
        person.click("[data-action=save-all]");
        let saved = fs::read_to_string(downloaded_systems(person)).expect("the file was there");
        let works = Works::read(&saved, DAY, LANG).expect("all systems");
        for (format, bytes) in &all {
            assert!(*bytes == works.write(*format, LANG).expect("a file").bytes, "{}", format.name());
        }
        let (_, workbook) = all.into_iter().find(|(format, _)| *format == Format::Xlsx).expect("a workbook");
        let mut book = Xlsx::new(Cursor::new(workbook)).expect("a workbook");
        assert_eq!(book.sheet_names()[0], LANG.tabling().register);
        let rows = book.worksheet_range(LANG.tabling().register).expect("the register");
        let cells: Vec<_> = rows.rows().skip(1).map(|row| [row[0].to_string(), row[4].to_string()]).collect();
        assert_eq!(cells.len(), 2, "{cells:?}");
        assert!(cells.contains(&["=SUM(A1)".to_owned(), String::new()]), "{cells:?}");
        assert!(cells.contains(&[LANG.register().unnamed.to_owned(), "@Ada".to_owned()]), "{cells:?}");
    });
}

#[test]
fn a_file_that_is_nothing_of_ours_says_what_it_is_and_changes_nothing() {
    in_chromium(|person| {
        person.open();
        go_to_list(person);
        for (text, told) in
            [("%PDF-1.7 x", "PDF"), ("{\"schema\":1,\"register\":{\"systems\":{\"A B\":1}}}", "answers")]
        {
            choose(person, &file(person, text));
            person.read("[role=alert]", told);
            assert!(person.keys().is_empty());
            person.click("[data-action=bring-nothing]");
        }
    });
}

#[test]
fn the_list_is_accessible_with_its_details_and_a_preview() {
    in_chromium(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        go_to_list(person);
        add(
            person,
            "A system whose name is so long that it has to be broken somewhere: Arbeitsunfähigkeitsbescheinigungen",
        );
        person.click("[data-action=system-details]");
        check(person, "register");
        choose(person, &excerpt("us.csv"));
        person.wait("rows", || person.has("[data-row]").then_some(()));
        person.unfold();
        check(person, "inventory");
    });
}
