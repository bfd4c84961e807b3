//! Documents that are filled from the answers: found from the result, with whether each is required, and taken along.

use crate::accessibility::check;
use crate::person::{LANG, Person, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::documents::{Need, offers};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::Format;
use ai_act_checklist::outline::Subject;
use ai_act_checklist::store::Saved;
use serde_json::json;
use std::fs;

const DAY: Date = Date::ymd(2027, 12, 2);

fn subject(stored: &str) -> Subject {
    Subject::of(Saved::read(stored).expect("answers").0, DAY)
}

#[track_caller]
fn see_documents(person: &Person) {
    person.go_to_result();
    person.set_day(DAY);
    person.press(LANG.listing().go);
    person.see("documents");
}

/// By its button, as a reader of the screen names it.
#[track_caller]
fn take(person: &Person, stored: &str, id: &str, format: Format) {
    let name = format.paper_name(id, DAY);
    let path = person.downloads().join(&name);
    person.click(&format!("[data-document='{id}'][data-format='{}']", format.name()));
    let bytes = person.wait(&name, || fs::read(&path).ok().filter(|bytes| !bytes.is_empty()));
    person.read(".aac-standing [role=status]", &name);
    assert!(bytes == format.write_paper(id, &subject(stored), LANG).expect("a file"), "{name}");
    fs::remove_file(path).expect("the file was there");
}

/// What the page offers first is what the law requires of whoever answered; what it hands over is what the command line writes.
#[test]
fn what_is_required_comes_first_and_each_is_taken_with_the_bytes_of_the_command_line() {
    in_every_browser(|person| {
        let stored = systems::finished_duties(&systems::cv_screening_at_work());
        person.open_with(&stored);
        see_documents(person);
        let subject = subject(&stored);
        let required = offers(&subject.saved.answers, subject.report())
            .iter()
            .filter(|offer| offer.need == Need::Required)
            .count();
        assert!(required > 0);
        let shown = person.script("return page.querySelectorAll('[data-need=required] .aac-offer').length", []);
        assert_eq!(shown, json!(required));
        take(person, &stored, "workers-information", Format::Docx);
        take(person, &stored, "workers-information", Format::Markdown);
        take(person, &stored, "risk-register", Format::Xlsx);
    });
}

#[test]
fn the_words_of_documents_are_loaded_with_the_first_of_them_and_never_again() {
    in_chromium(|person| {
        let stored = systems::finished_duties(&systems::cv_screening_at_work());
        person.open_with(&stored);
        see_documents(person);
        person.see_all_loaded();
        person.requests();
        take(person, &stored, "workers-information", Format::Docx);
        let mut asked: Vec<_> =
            person.requests().iter().map(|it| it.rsplit('/').next().unwrap_or_default().to_owned()).collect();
        asked.sort();
        asked.dedup();
        assert_eq!(asked, ["ai-act-checklist-files.js", "ai-act-checklist-files_bg.wasm", "en-papers.txt"]);
        take(person, &stored, "fria", Format::Markdown);
        assert_eq!(person.requests(), Vec::<String>::new());
    });
}

#[test]
fn the_list_of_documents_is_accessible_and_back_leads_to_the_result() {
    in_chromium(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        see_documents(person);
        check(person, "documents");
        person.press(LANG.page().common.result);
        person.see("result");
    });
}

/// Whoever has answered nothing is told so, and that any of them may be required.
#[test]
fn without_answers_every_document_may_be_required() {
    in_chromium(|person| {
        person.open_with("{\"schema\":1,\"answers\":{}}");
        person.script("document.querySelector('ai-act-checklist').setAttribute('view', 'documents')", []);
        person.see("documents");
        let none =
            person.script("return page.querySelectorAll('[data-need=not-now], [data-need=required]').length", []);
        assert_eq!(none, json!(0));
        person.read(".aac-needed", LANG.listing().none_yet);
    });
}
