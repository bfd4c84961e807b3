//! The built folder as a package: packed, installed and used as others would, without a browser.

use crate::element::as_javascript;
use crate::kind::needed;
use crate::programs::Folder;
use crate::systems;
use ai_act_checklist::embed::{Works, report_of, summary_of};
use ai_act_checklist::export::Format;
use ai_act_checklist::interview::{OptionId, questions};
use ai_act_checklist::law::obligations::{ObligationId, obligations};
use ai_act_checklist::store::{Saved, fingerprint};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Run a program in a folder, and read what it prints.
#[track_caller]
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(folder).output().expect("the program starts");
    let (printed, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {arguments:?}:\n{printed}\n{told}");
    printed.into_owned()
}

/// A project that has the package installed, from its packed file.
fn project() -> Folder {
    let folder = Folder::new();
    let at = &folder.0;
    let place = at.display().to_string();
    let packed = run(needed("DIST").as_ref(), "npm", &["pack", "--silent", "--pack-destination", &place]);
    fs::write(at.join("package.json"), r#"{"private": true, "type": "module"}"#).expect("a file can be written");
    let file = format!("./{}", packed.trim());
    run(at, "npm", &["install", "--silent", "--offline", "--no-audit", "--no-fund", &file]);
    for sample in ["sample.ts", "use.mjs"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/package").join(sample);
        fs::copy(from, at.join(sample)).expect("the sample is there");
    }
    folder
}

#[test]
fn installed_from_its_packed_file_it_assesses_in_node_and_in_a_worker() {
    let project = project();
    let input = systems::stored(&systems::cv_screening());
    let said: Value = serde_json::from_str(&run(&project.0, "node", &["use.mjs", &input])).expect("JSON");

    let (saved, _) = Saved::read(&input).expect("answers");
    let expected = as_javascript(json!(report_of(&saved, "2027-12-02".parse().expect("a day"))));
    assert_eq!(as_javascript(said["report"].clone()), expected);
    let short = summary_of(&saved, "2027-12-02".parse().expect("a day"));
    assert_eq!(as_javascript(said["summary"].clone()), as_javascript(json!(short)));
    assert_eq!(said["obligations"], obligations().count());
    assert_eq!(said["same"], true, "text and object are the same, and so is each time");

    let all: Vec<_> =
        questions().map(|question| json!([question.id, Lang::En.asked(question).options.len()])).collect();
    assert_eq!(said["questions"], json!(all));
    let german: Vec<_> = questions().map(|question| Lang::De.question_title(question.id)).collect();
    assert_eq!(said["german"], json!(german));
    assert!(
        said["refusedInGerman"].as_str().is_some_and(|it| it.starts_with("Das ist ein Text oder eine Tabelle")),
        "{}",
        said["refusedInGerman"]
    );
    let first = ObligationId::all().next().and_then(|id| Lang::De.obligation(id)).expect("an obligation");
    assert_eq!(said["duty"], first.duty);
    assert_eq!(said["next"]["about"], "tier");
    assert_eq!(said["inWorker"]["asked"], said["next"]["question"]["id"]);
    writes_what_is_written_natively(&said, &input);
    let last = said["next"]["question"]["options"].as_array().and_then(|options| options.last()).expect("options");
    assert_eq!(last["id"], json!(OptionId::Unsure));

    for (what, part) in [("refused", "not saved answers"), ("noDay", "someday")] {
        assert!(said[what].as_str().is_some_and(|it| it.contains(part)), "{what}: {}", said[what]);
    }
    assert!(said["problems"][0].as_str().is_some_and(|it| it.contains("weather")), "{}", said["problems"]);
}

/// What the package writes, in short, beside what the library writes.
#[track_caller]
fn writes_what_is_written_natively(said: &Value, input: &str) {
    const OTHER: &str = r#"{"schema":1,"answers":{"what":["software"]}}"#;
    let day = "2027-12-02".parse().expect("a day");
    // As JavaScript writes it.
    let input = serde_json::from_str::<Value>(input).expect("JSON").to_string();
    let one = |lang| Works::read(&input, day, lang).expect("answers");
    let several =
        |texts: [&str; 2], lang| Works::several(texts.map(|text| (None, text.to_owned())), day, lang).expect("answers");
    let everything = format!(r#"{{"schema":1,"register":{{"systems":{{"a":{input},"b":{OTHER}}}}}}}"#);
    let (en, de) = (Lang::En, Lang::De);
    let short = |works: Works, format: Format, lang| {
        let file = works.write(format, lang).expect("a file");
        json!([file.name, file.media_type, fingerprint(&file.bytes)])
    };
    let paper = one(en).paper("fria", Format::Markdown, en).expect("a document");
    let expected = json!([
        short(one(en), Format::Xlsx, en),
        short(one(de), Format::Docx, de),
        short(several([&input, OTHER], en), Format::Xlsx, en),
        short(several([&input, OTHER], de), Format::Register, de),
        json!([paper.name, paper.media_type, fingerprint(&paper.bytes)]),
        short(Works::read(&everything, day, en).expect("all systems"), Format::Ics, en),
    ]);
    assert_eq!(said["files"], expected);
    assert_eq!(said["inWorker"]["file"], short(several([OTHER, OTHER], en), Format::Docx, en));
    assert!(said["today"].as_str().is_some_and(|name| name.starts_with("ai-act-answers-20")), "{}", said["today"]);
    let refused = said["refusedFiles"].as_array().expect("a list");
    for (message, part) in refused.iter().zip(["odt", "several systems", "one system", "2: ", "someday"]) {
        assert!(message.as_str().is_some_and(|message| message.contains(part)), "{message}: {part}");
    }
}

#[test]
fn the_types_of_the_package_fit_what_it_does() {
    let project = project();
    let compiler = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/node_modules/typescript/bin/tsc");
    let settings =
        ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom", "sample.ts"];
    run(&project.0, "node", &[&[compiler], settings.as_slice()].concat());
}
