//! The edition in one file: from disk, with the network gone, and unable to connect.

use crate::files::load_file;
use crate::kind::needed;
use crate::person::{LANG, Person, in_chromium, in_every_browser};
use crate::site::from_disk;
use crate::systems;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn file() -> PathBuf {
    Path::new(&needed("DIST")).canonicalize().expect("the page is built").join("ai-act-checklist-offline.html")
}

#[track_caller]
pub(crate) fn open(person: &Person) {
    person.visit(&from_disk(&file()));
    person.wait("the page", || person.view());
}

#[test]
fn from_disk_an_interview_comes_to_its_result_and_is_there_again_when_it_is_reopened() {
    in_every_browser(|person| {
        open(person);
        person.begin();
        let answered = person.answer_until_done(&systems::cv_screening());
        person.go_to_result();
        assert_eq!(person.heading(), "High-risk");
        open(person);
        person.read("main", &LANG.answered(answered.len()));
        person.click("[data-action=result]");
        person.see("result");
        assert_eq!(person.heading(), "High-risk");
    });
}

#[test]
fn with_the_network_gone_answers_are_saved_to_a_file_and_loaded_again() {
    in_chromium(|person| {
        person.unplug(true);
        open(person);
        person.begin();
        person.answer_until_done(&systems::emotions_at_work());
        person.go_to_result();
        person.press(LANG.result().save_answers);
        let saved = person.downloads().join("ai-act-answers.json");
        person.wait("the file", || {
            fs::read_to_string(&saved).ok().filter(|text| serde_json::from_str::<Value>(text).is_ok())
        });
        person.script("localStorage.clear()", []);
        open(person);
        load_file(person, &saved);
        person.see("start");
        person.click("[data-action=result]");
        person.see("result");
        assert_eq!(person.heading(), "Prohibited, unless an exception still to be checked applies");
        let requests: Vec<_> = person.requests().into_iter().filter(|it| !it.starts_with("file:")).collect();
        assert_eq!(requests, Vec::<String>::new());
        assert_eq!(person.complaints(), Vec::<String>::new());
    });
}

#[test]
fn its_policy_lets_it_connect_to_nothing() {
    in_every_browser(|person| {
        open(person);
        let policy =
            person.script("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content", []);
        let policy = policy.as_str().unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'") && policy.contains("connect-src 'none'"), "{policy}");
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'self'") && !policy.contains("http"),
            "{policy}"
        );
        // It holds: the page has a server within reach.
        let reached = format!("return fetch('{}').then(() => 'reached', () => 'refused')", person.address());
        assert_eq!(person.script(&reached, []), "refused");
    });
}

#[test]
fn the_page_that_offers_it_names_its_digest() {
    let page = fs::read_to_string(Path::new(&needed("DIST")).join("index.html")).expect("the page is built");
    let output = std::process::Command::new("node")
        .args(["-e", "console.log(crypto.createHash('sha256').update(fs.readFileSync(process.argv[1])).digest('hex'))"])
        .arg(file())
        .output()
        .expect("node starts");
    let digest = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    assert!(digest.len() == 64 && page.contains(&digest), "{digest}");
}
