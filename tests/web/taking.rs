//! The result taken along as files of every format: by the program that is loaded for it, from what the page has.

use crate::kind::needed;
use crate::person::{LANG, Person, in_chromium, in_every_browser};
use crate::site::from_disk;
use crate::systems;
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::Format;
use ai_act_checklist::outline::Subject;
use ai_act_checklist::store::Saved;
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const DAY: Date = Date::ymd(2027, 12, 2);

/// A finished system with a note that would do a lot if it meant more than itself.
fn noted() -> String {
    let finished = systems::finished_duties(&systems::cv_screening_at_work());
    let mut stored: Value = serde_json::from_str(&finished).expect("JSON");
    stored["progress"] =
        json!({ "art-26-1": { "note": "=1+1\nsecond line", "owner": "@Ada", "status": "in-progress" } });
    stored.to_string()
}

/// What the library writes of the same work.
fn native(format: Format, stored: &str, lang: Lang) -> Vec<u8> {
    let (saved, _) = Saved::read(stored).expect("answers");
    format.write(&Subject::of(saved, DAY), lang).expect("a file")
}

/// The formats that the program writes; the answers themselves are always at hand.
fn made() -> impl Iterator<Item = Format> {
    Format::OF_ONE.into_iter().filter(|format| *format != Format::Json)
}

#[track_caller]
fn take(person: &Person, format: Format, lang: Lang) -> Vec<u8> {
    person.press(lang.format_name(format.name()));
    let name = format.file_name(DAY);
    let path = person.downloads().join(&name);
    let bytes = person.wait(&name, || fs::read(&path).ok().filter(|bytes| !bytes.is_empty()));
    person.read(".aac-keep [role=status]", &name);
    fs::remove_file(path).expect("the file was there");
    bytes
}

#[track_caller]
fn see_result(person: &Person) {
    person.go_to_result();
    person.set_day(DAY);
}

/// What the page's program writes is what the command line writes, byte for byte: so that all that is tested of files natively holds
/// in the browser.
#[test]
fn a_file_of_each_format_has_the_same_bytes_as_on_the_command_line() {
    in_every_browser(|person| {
        let stored = noted();
        person.open_with(&stored);
        see_result(person);
        for format in made() {
            assert!(take(person, format, LANG) == native(format, &stored, LANG), "{}", format.name());
        }
    });
}

#[test]
fn what_writes_files_is_loaded_once_and_by_what_is_known() {
    in_chromium(|person| {
        person.open_with(&noted());
        see_result(person);
        person.see_all_loaded();
        person.script(
            "document.addEventListener('securitypolicyviolation', it => (window.broken ??= []).push(it.blockedURI))",
            [],
        );
        // Of what was asked before the page there is nothing to say.
        person.requests();
        person.complaints();
        take(person, Format::Docx, LANG);
        let mut asked: Vec<_> =
            person.requests().iter().map(|it| it.rsplit('/').next().unwrap_or_default().to_owned()).collect();
        asked.sort();
        asked.dedup();
        assert_eq!(asked, ["ai-act-checklist-files.js", "ai-act-checklist-files_bg.wasm"]);
        for format in made() {
            take(person, format, LANG);
        }
        assert_eq!(person.requests(), Vec::<String>::new());
        assert_eq!(person.script("return window.broken ?? null", []), Value::Null);
        assert_eq!(person.complaints(), Vec::<String>::new());
    });
}

#[test]
fn where_it_cannot_be_loaded_that_is_said_and_the_work_is_untouched() {
    in_chromium(|person| {
        let stored = noted();
        person.open_with(&stored);
        see_result(person);
        person.see_all_loaded();
        person.block("*files_bg.wasm*");
        person.press(LANG.format_name("docx"));
        person.read(".aac-keep [role=status]", LANG.taking().failed);
        assert_eq!(person.view().as_deref(), Some("result"));
        let kept = person.script("return localStorage.length", []);
        assert_eq!(kept, 1);
        // The answers need no program.
        person.press(LANG.result().save_answers);
        let answers = person.downloads().join("ai-act-answers.json");
        person.wait("the answers", || fs::read_to_string(&answers).ok().filter(|text| Saved::read(text).is_ok()));
        // Another try loads it.
        person.unblock();
        assert!(take(person, Format::Docx, LANG) == native(Format::Docx, &stored, LANG));
    });
}

#[test]
fn files_are_in_the_language_of_the_page() {
    in_chromium(|person| {
        let stored = noted();
        person.open_with(&stored);
        see_result(person);
        person.click("[data-language=de]");
        person.read(".aac-keep", Lang::De.taking().title);
        for format in [Format::Xlsx, Format::Ics, Format::Html] {
            assert!(take(person, format, Lang::De) == native(format, &stored, Lang::De), "{}", format.name());
        }
    });
}

#[test]
fn the_edition_in_one_file_writes_them_from_disk() {
    in_every_browser(|person| {
        let file =
            Path::new(&needed("DIST")).canonicalize().expect("the page is built").join("ai-act-checklist-offline.html");
        person.visit(&from_disk(&file));
        person.wait("the page", || person.view());
        person.begin();
        person.answer_until_done(&systems::cv_screening());
        see_result(person);
        for format in [Format::Docx, Format::Xlsx, Format::Csv] {
            let bytes = take(person, format, LANG);
            let begins: &[u8] = if format == Format::Csv { b"\xEF\xBB\xBF" } else { b"PK" };
            assert!(bytes.starts_with(begins) && bytes.len() > 5_000, "{}", format.name());
        }
    });
}
