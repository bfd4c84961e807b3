//! The contract: JSON in, JSON out, on the command line. Real outputs against `docs/schema/`.

use crate::support::{TODAY, and_no_more, and_no_more_duties, answers};
use ai_act_checklist::assess::{FullReport, QuickStart, Ratings, full_report, report};
use ai_act_checklist::engine::{Date, Truth};
use ai_act_checklist::interview::{Answers, facts_of, next_question, questions};
use ai_act_checklist::iso::rows;
use ai_act_checklist::law::RuleId;
use ai_act_checklist::store::{Saved, SavedError};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::SystemTime;
use std::{env, fs};

// --- The schemas ---

#[track_caller]
fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/schema/{name}.schema.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
pub(crate) fn validator(name: &str) -> Validator {
    jsonschema::draft202012::new(&schema(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A part of a schema by itself.
#[track_caller]
fn validator_of_part(name: &str, part: &str) -> Validator {
    let schema = schema(name);
    let alone = json!({"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": format!("#/$defs/{part}")});
    jsonschema::draft202012::new(&alone).unwrap()
}

#[track_caller]
pub(crate) fn fits(validator: &Validator, value: &Value) {
    let wrong: Vec<_> = validator.iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schemas_are_json_schema_2020_12() {
    for name in ["answers", "questions", "report", "summary"] {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{name}");
    }
}

#[test]
fn every_member_in_the_schemas_is_described() {
    fn look(path: &str, schema: &Value, wrong: &mut Vec<String>) {
        let Some(object) = schema.as_object() else { return };
        for key in ["properties", "$defs"] {
            for (name, member) in object.get(key).and_then(Value::as_object).into_iter().flatten() {
                let described = member["description"].as_str().is_some_and(|text| text.ends_with('.'));
                // A condition inside a schema describes nothing.
                if !described && !path.ends_with("contains") {
                    wrong.push(format!("{path}/{name}"));
                }
            }
        }
        for (key, part) in object {
            match part {
                Value::Array(parts) => parts.iter().for_each(|part| look(&format!("{path}/{key}"), part, wrong)),
                part => look(&format!("{path}/{key}"), part, wrong),
            }
        }
    }
    let mut wrong = Vec::new();
    for name in ["answers", "questions", "report", "summary"] {
        look(name, &schema(name), &mut wrong);
    }
    assert!(wrong.is_empty(), "without a description: {wrong:#?}");
}

/// Answers of many kinds, whole and partial.
const MANY: &[&str] = &[
    "",
    "what=manual",
    "what=software inside=trained,unsure output=text role=uses,changed authority=unsure areas=none",
    "what=software inside=trained output=recommendations role=developed,offers own-name=yes \
     union-link=offered-in-union exclusions=none users=employer about=individuals data=personal-data areas=area-work \
     work=filters-applications task@4a=narrow task-narrow@4a=limited,fixed-criteria",
    "what=software inside=trained output=media role=developed,offers,uses own-name=yes \
     authority=yes union-link=offered-in-union data=body-signals body-use=emotions emotion=from-body \
     emotion-setting=yes conduct=none hidden-means=subliminal model=own-model model-compute=above-25",
    "what=in-product inside=trained output=decisions role=with-product union-link=offered-in-union \
     product=toys,motor-vehicles product-part=component product-safety=guards outside-body=unless-standards",
];

/// The report of the contract, of somebody who has rated nothing.
fn whole(answers: &Answers, day: Date) -> FullReport {
    full_report(answers, &Ratings::default(), Truth::Unknown, day)
}

#[test]
fn reports_fit_their_schema() {
    let validator = validator("report");
    for text in MANY {
        for answers in [answers(text), and_no_more(text)] {
            for day in [TODAY, crate::support::day("2024-07-31"), crate::support::day("2028-12-31")] {
                fits(&validator, &serde_json::to_value(whole(&answers, day)).unwrap());
            }
        }
    }
}

#[test]
fn saved_answers_fit_their_schema() {
    let validator = validator("answers");
    for text in MANY {
        for answers in [answers(text), and_no_more(text)] {
            fits(&validator, &serde_json::from_str(&Saved::default().with(answers).write()).unwrap());
        }
    }
    let all = json!({"schema": 1, "answers": {}, "progress": {"x": {"status": "done"}},
        "iso": {"A.5.2": "largely", "4.1": "shared"}, "iso_scope": "no",
        "iso_notes": {"A.5.2": {"note": "a", "evidence": "b", "justification": "c", "later": 1}}});
    fits(&validator, &all);
}

/// What a report leaves out where there is nothing to say.
const MAY_LACK: [&str; 19] = [
    "transitional",
    "penalty",
    "because",
    "missing",
    "exceptions",
    "applies_from",
    "date_cite",
    "later",
    "obligations",
    "indicated",
    "until",
    "moved_from",
    "added",
    "later_from",
    "literal_from",
    "via",
    "also",
    "rows",
    "parts",
];

/// Values that are wrong at one place each: a member too many, one too few, one of the wrong type, at every depth.
fn spoil(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(object) => {
            let mut spoilt = Vec::new();
            let mut more = object.clone();
            more.insert("unheard-of".to_owned(), Value::Null);
            spoilt.push(Value::Object(more));
            for (name, member) in object {
                if !MAY_LACK.contains(&name.as_str()) {
                    let mut less = object.clone();
                    less.remove(name);
                    spoilt.push(Value::Object(less));
                }
                for part in spoil(member) {
                    let mut other = object.clone();
                    other.insert(name.clone(), part);
                    spoilt.push(Value::Object(other));
                }
            }
            spoilt
        }
        // The first of a list stands for the others.
        Value::Array(parts) => {
            let first = parts.iter().position(Value::is_object);
            let first = first.map(|n| (n, spoil(&parts[n])));
            let replaced = |(n, spoilt): (usize, Vec<Value>)| {
                let with = move |part| {
                    let mut other = parts.clone();
                    other[n] = part;
                    Value::Array(other)
                };
                spoilt.into_iter().map(with).collect()
            };
            first.map_or_else(Vec::new, replaced)
        }
        Value::String(_) => vec![json!("Not A Name"), json!(1)],
        Value::Bool(_) => vec![json!("true")],
        _ => Vec::new(),
    }
}

/// A schema that lets everything through protects nothing.
#[test]
fn the_schemas_refuse_what_is_wrong() {
    let answers = validator("answers");
    for wrong in [
        json!({"answers": {}}),
        json!({"schema": 2, "answers": {}}),
        json!({"schema": 1}),
        json!({"schema": 1, "answers": []}),
        json!({"schema": 1, "answers": {"what": "software"}}),
        json!({"schema": 1, "answers": {"what": [1]}}),
        json!({"schema": 1, "answers": {"what": ["a", "a"]}}),
        json!({"schema": 1, "answers": {"areas": ["none", "area-work"]}}),
        json!({"schema": 1, "answers": {"areas": ["none?"]}}),
        json!({"schema": 1, "answers": {"areas": ["unsure?", "area-work"]}}),
        json!({"schema": 1, "answers": {"areas": ["area-work??"]}}),
        json!({"schema": 1, "answers": {"areas": "area-work?"}}),
        json!({"schema": 1, "answers": {"What?": ["software"]}}),
        json!({"schema": 1, "answers": {}, "progress": {"art-26-1": {"status": "finished"}}}),
        json!({"schema": 1, "answers": {}, "progress": {"art-26-1": "done"}}),
        json!({"schema": 1, "answers": {}, "progress": {"art-26-1": {"due": "tomorrow"}}}),
        json!({"schema": 1, "answers": {}, "iso": {"A.5.2": "mostly"}}),
        json!({"schema": 1, "answers": {}, "iso": {"five": "fully"}}),
        json!({"schema": 1, "answers": {}, "iso_notes": {"A.5.2": "a note"}}),
        json!({"schema": 1, "answers": {}, "iso_scope": "perhaps"}),
    ] {
        assert!(!answers.is_valid(&wrong), "{wrong}");
    }
    let whole = serde_json::to_value(whole(&and_no_more(MANY[2]), TODAY)).unwrap();
    let validator = validator("report");
    fits(&validator, &whole);
    // Every member is required that is there in every report, and no other is let in.
    let spoilt = spoil(&whole);
    assert!(spoilt.len() > 100);
    // Free text may say anything.
    let free = |value: &Value| {
        ["at", "rules"].iter().any(|name| value.to_string().contains(&format!("\"{name}\":\"Not A Name\"")))
    };
    for wrong in spoilt.iter().filter(|wrong| !free(wrong)) {
        assert!(!validator.is_valid(wrong), "{wrong}");
    }
}

// --- The command line ---

/// The command line that was built from the sources as they are.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // This test is target/<profile>/deps/it-…; `cargo test` puts the example beside it.
        let test = env::current_exe().unwrap();
        let profile = test.parent().and_then(Path::parent).unwrap();
        let program = profile.join("examples").join(format!("assess{}", env::consts::EXE_SUFFIX));
        if changed(&program) < newest() {
            // `cargo test --test it` does not build examples.
            let mut cargo = Command::new(env!("CARGO"));
            // With the crate as the tests have it: nothing of it is built twice.
            let of = if profile.ends_with("release") { "release" } else { "test" };
            println!("building the command line");
            cargo.args(["build", "--quiet", "--locked", "--profile", of, "--example", "assess", "--target-dir"]);
            cargo.arg(profile.parent().unwrap());
            let built = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap();
            assert!(built.success(), "the example does not build");
        }
        assert!(program.exists(), "{} is missing: run `cargo test`", program.display());
        program
    })
}

fn changed(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

fn newest() -> SystemTime {
    fn newest_in(path: &Path) -> SystemTime {
        match fs::read_dir(path) {
            Ok(entries) => {
                entries.map(|entry| newest_in(&entry.unwrap().path())).max().unwrap_or(SystemTime::UNIX_EPOCH)
            }
            Err(_) => changed(path),
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    ["src", "examples", "Cargo.toml"].iter().map(|name| newest_in(&root.join(name))).max().unwrap()
}

struct Said {
    status: i32,
    out: Vec<String>,
    err: Vec<String>,
}

impl Said {
    #[track_caller]
    fn json(&self) -> Vec<Value> {
        self.out.iter().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"))).collect()
    }

    /// All good: nothing on standard error.
    #[track_caller]
    fn good(self) -> Vec<Value> {
        assert_eq!((self.status, &self.err), (0, &Vec::new()));
        self.json()
    }

    /// Nothing came out but these lines on standard error.
    #[track_caller]
    fn refused(&self, lines: &[&str]) {
        assert_eq!((self.status, self.err.iter().map(String::as_str).collect::<Vec<_>>()), (2, lines.to_vec()));
        assert!(self.out.is_empty(), "{:?}", self.out);
    }
}

fn run(arguments: &[&str], input: &[u8]) -> Said {
    let mut child = Command::new(program())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments may be gone before it reads.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let lines = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect();
    Said { status: output.status.code().unwrap(), out: lines(output.stdout), err: lines(output.stderr) }
}

const NOTHING: &[u8] = br#"{"schema":1,"answers":{}}"#;

#[test]
fn questions_prints_every_question_one_a_line() {
    let printed = run(&["questions"], b"").good();
    let validator = validator("questions");
    printed.iter().for_each(|question| fits(&validator, question));
    let ids: Vec<_> = printed.iter().map(|question| question["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, questions().map(|question| question.id.to_string()).collect::<Vec<_>>());
    for question in &printed {
        let options: Vec<_> =
            question["options"].as_array().unwrap().iter().map(|o| o["id"].as_str().unwrap()).collect();
        assert_eq!(options.last(), Some(&"unsure"), "{}", question["id"]);
    }
}

#[test]
fn every_option_that_questions_prints_is_accepted() {
    for question in run(&["questions"], b"").good() {
        let (id, options) = (question["id"].as_str().unwrap(), question["options"].as_array().unwrap());
        for option in options {
            let text = json!({"schema": 1, "answers": {id: [option["id"]]}}).to_string();
            let (_, problems) = Saved::read(&text).unwrap();
            assert!(problems.is_empty(), "{text}: {problems:?}");
        }
    }
}

#[test]
fn law_prints_every_rule_with_its_words_and_dates() {
    let printed = run(&["law"], b"").good();
    let [law] = printed.as_slice() else { panic!("one line") };
    assert_eq!(law["edition"]["celex"], "02024R1689-20260727");
    let rules = law["rules"].as_array().unwrap();
    let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "a rule stands there twice: {ids:?}");
    for finding in report(&answers(""), TODAY).findings.iter().filter(|finding| finding.group.is_some()) {
        let id = finding.provision.id;
        let rule = rules.iter().find(|rule| rule["id"] == id.as_str());
        let rule = rule.unwrap_or_else(|| panic!("{id} is missing"));
        let fixed = (json!(finding.provision.cite), json!(finding.tier), json!(finding.who));
        assert_eq!((&rule["cite"], &rule["tier"], &rule["who"]), (&fixed.0, &fixed.1, &fixed.2));
        assert!(rule["title"].as_str().is_some_and(|title| !title.is_empty()));
        assert!(!rule["dates"].as_array().unwrap().is_empty(), "{id}");
        assert!(rule["url"].as_str().unwrap().starts_with("https://eur-lex.europa.eu/"));
    }
}

/// Also those that stand inside conditions, such as the four of Article 6(3), and those that only obligations refer to.
#[test]
fn law_prints_every_rule_there_is() {
    fn names(rule: &Value, into: &mut BTreeSet<String>) {
        into.insert(rule["id"].as_str().unwrap().to_owned());
        assert!(rule["title"].is_string() && rule["cite"].is_string() && rule["facts"].is_array(), "{rule}");
        rule["unless"].as_array().unwrap().iter().for_each(|exception| names(exception, into));
    }
    let printed = run(&["law"], b"").good();
    let mut known = BTreeSet::new();
    printed[0]["rules"].as_array().unwrap().iter().for_each(|rule| names(rule, &mut known));
    let missing: Vec<_> = RuleId::ALL.iter().filter(|id| !known.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// An answer that is asked for and not given counts as "not sure"; one that is given and never asked for is named.
#[test]
fn count_says_how_many_questions_a_visitor_is_asked() {
    let manual = r#"{"schema":1,"answers":{"what":["manual"],"areas":["none"]}}"#;
    let system = "what=software inside=trained output=recommendations role=uses authority=yes \
                  union-link=established-in-union exclusions=none";
    let system = Saved::default().with(and_no_more_duties(system));
    let printed = run(&["count"], [manual, &system.write()].join("\n").as_bytes()).good();
    let [manual, system] = printed.as_slice() else { panic!("two lines") };
    assert_eq!(manual["not_asked"], json!(["areas"]));
    assert_eq!(
        manual["asked"].as_u64().unwrap(),
        manual["tier"].as_u64().unwrap() + manual["duties"].as_u64().unwrap()
    );
    assert_eq!((&system["not_answered"], &system["not_asked"]), (&json!([]), &json!([])));
    assert!(system["tier"].as_u64().unwrap() > 8, "{system}");
}

#[test]
fn law_prints_the_mapping_to_the_standard() {
    let printed = run(&["law"], b"").good();
    let mapping = printed[0]["mapping"].as_array().unwrap();
    assert_eq!(mapping.len(), rows().count());
    for row in mapping {
        assert!(row["title"].as_str().is_some_and(|title| !title.is_empty()), "{row}");
        assert!(row["missing"].is_string() && row["rationale"].is_string(), "{row}");
        assert!(["none", "partial", "substantial", "full"].contains(&row["coverage"].as_str().unwrap()), "{row}");
    }
    let use_as_told = mapping.iter().find(|row| row["id"] == "art-26-1").unwrap();
    assert_eq!((&use_as_told["coverage"], &use_as_told["primary"]), (&json!("full"), &json!(["A.9.4"])));
}

#[test]
fn report_counts_the_management_system_and_names_what_it_cannot_read() {
    let system = "what=software inside=trained output=recommendations role=uses authority=yes \
                  union-link=established-in-union exclusions=none";
    let mut all = Saved::default().with(and_no_more(system));
    let none = all.write();
    all.start_from(QuickStart::Certified);
    all.set_scope(Truth::Yes);
    let bad = all.write().replace("\"A.5.2\":\"fully\"", "\"A.5.2\":\"quite\"");
    let said = run(&["report", "--as-of", "2026-11-23"], [none, all.write(), bad].join("\n").as_bytes());
    assert_eq!(said.status, 2);
    let left = "assess: line 3: the rating of \"A.5.2\" must be one of none, partly, shared, largely, fully, excluded; it was \
                left as it is";
    assert_eq!(said.err, [left]);
    let printed = said.json();
    let [nothing, certified, most] = printed.as_slice() else { panic!("three lines") };
    let point = |report: &Value, of: &str| report["coverage"][of]["point"].as_f64().unwrap();
    assert_eq!(nothing["coverage"]["certificate"], certified["coverage"]["certificate"]);
    assert!(point(nothing, "actual").abs() < 1e-9 && nothing["coverage"]["assessed"] == json!(0.0));
    assert!((point(certified, "actual") - point(certified, "certificate")).abs() < 1e-9);
    assert!(most["coverage"]["assessed"].as_f64().unwrap() < 1.0);
}

/// Registers come from offices: with a mark before the first line, in two bytes a letter, or in an encoding of old.
#[test]
fn a_mark_loses_no_line_and_letters_that_cannot_be_read_are_named() {
    let line = r#"{"schema":1,"answers":{"what":["manual"]},"iso_notes":{"4.1":{"note":"Müller"}}}"#;
    let two = ["\u{feff}", line, "\r\n\r\n", line].concat();
    let plain = run(&["report", "--as-of", "2026-11-23"], line.as_bytes()).good();
    let twice = [plain.clone(), plain.clone()].concat();
    assert_eq!(run(&["report", "--as-of", "2026-11-23"], two.as_bytes()).good(), twice);
    let wide: Vec<u8> = two.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(run(&["report", "--as-of", "2026-11-23"], &wide).good(), twice);
    // One line of three in Windows-1252: it is named, and the others come out.
    let mut bytes = [line, "\n"].concat().into_bytes();
    bytes.extend(line.chars().map(|c| u8::try_from(u32::from(c)).unwrap()));
    bytes.extend(["\n", line].concat().bytes());
    let said = run(&["report", "--as-of", "2026-11-23"], &bytes);
    assert_eq!((said.status, said.json()), (2, twice));
    assert_eq!(said.err, [format!("assess: line 2: {}", SavedError::NotUnicode)]);
}

#[test]
fn no_coverage_while_a_prohibited_practice_is_met() {
    let scoring = "what=software inside=trained output=predictions role=uses authority=yes \
                   union-link=established-in-union exclusions=none";
    let met = whole(&and_no_more(scoring), TODAY);
    assert!(met.coverage.is_some());
    let pictures = "what=software inside=trained output=media role=developed,offers own-name=yes \
                    authority=yes union-link=offered-in-union exclusions=none users=private-people about=individuals \
                    data=personal-data,body-signals conduct=nude-pictures \
                    intimate-content=intimate-parts,identifiable,realistic intimate-purpose=yes intimate-exceptions=none";
    let met = whole(&and_no_more(pictures), TODAY);
    assert!(!met.report.prohibitions_met().is_empty());
    assert!(met.coverage.is_none() && met.report.ways_of_counting(false).is_empty());
    assert!(serde_json::to_value(met).unwrap()["coverage"].is_null());
}

#[test]
fn next_prints_the_next_question_and_the_range_until_none_is_left() {
    let (question, range) = (validator("questions"), validator_of_part("report", "range"));
    let printed = run(&["next", "--as-of", "2026-11-23"], NOTHING).good();
    let [first] = printed.as_slice() else { panic!("one line") };
    assert_eq!(first["question"]["id"], "what");
    fits(&question, &first["question"]);
    fits(&range, &first["tier"]);
    assert_eq!((&first["tier"]["lowest"], &first["tier"]["highest"]), (&json!("out-of-scope"), &json!("prohibited")));
    assert_eq!(first["about"], "tier");
    let whole = and_no_more_duties("what=software inside=trained output=text role=uses");
    let last = run(&["next"], Saved::default().with(whole).write().as_bytes()).good();
    assert_eq!((&last[0]["question"], &last[0]["about"], &last[0]["open"]), (&Value::Null, &Value::Null, &json!(0)));
    assert_eq!(last[0]["tier"]["settled"], true);
}

#[test]
fn next_agrees_with_the_interview_at_every_step() {
    let mut so_far = Answers::default();
    let whole = and_no_more(MANY[3]);
    let mut inputs = Vec::new();
    let mut expected = Vec::new();
    while let Some(question) = next_question(&so_far, &facts_of(&so_far)) {
        inputs.push(Saved::default().with(so_far.clone()).write());
        expected.push(question.id.to_string());
        so_far
            .set(
                question.id,
                whole.get(question.id).cloned().unwrap_or_else(ai_act_checklist::interview::Answer::unsure),
            )
            .unwrap();
    }
    let printed = run(&["next"], inputs.join("\n").as_bytes()).good();
    let asked: Vec<_> = printed.iter().map(|line| line["question"]["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(asked, expected);
}

#[test]
fn report_prints_the_report_of_the_day() {
    for text in MANY {
        let input = Saved::default().with(answers(text)).write();
        let printed = run(&["report", "--as-of", "2026-11-23"], input.as_bytes()).good();
        let expected = serde_json::to_value(whole(&answers(text), TODAY)).unwrap();
        assert_eq!(printed, [expected], "{text}");
    }
    let other = run(&["report", "--as-of=2027-12-02"], NOTHING).good();
    assert_eq!(other[0]["as_of"], "2027-12-02");
}

#[test]
fn without_a_day_it_is_today() {
    let printed = run(&["report"], NOTHING).good();
    let day = crate::support::day(printed[0]["as_of"].as_str().unwrap());
    assert!(day.year() >= 2025, "{day}");
}

#[test]
fn one_object_may_run_over_several_lines() {
    let pretty = "{\n  \"schema\": 1,\n  \"answers\": {\n    \"what\": [\"manual\"]\n  }\n}\n";
    let printed = run(&["report", "--as-of", "2026-11-23"], pretty.as_bytes()).good();
    assert_eq!(printed.len(), 1);
    assert_eq!(printed[0]["tier"]["highest"], "not-ai-system");
}

#[test]
fn lines_in_give_lines_out_in_order() {
    let lines = "{\"schema\":1,\"answers\":{\"what\":[\"manual\"]}}\r\n\n{\"schema\":1,\"answers\":{}}\n";
    let printed = run(&["report", "--as-of", "2026-11-23"], lines.as_bytes()).good();
    let highest: Vec<_> = printed.iter().map(|report| report["tier"]["highest"].as_str().unwrap()).collect();
    assert_eq!(highest, ["not-ai-system", "prohibited"]);
}

#[test]
fn bad_input_is_one_line_on_standard_error_and_the_other_lines_still_come_out() {
    let lines = [
        r#"{"schema":1,"answers":{"what":["manual"]}}"#,
        r#"{"schema":1,"answers":{"what":["toaster"],"inside":["trained"]}}"#,
        r#"{"schema":1,"answers":"#,
        r#"{"schema":2,"answers":{}}"#,
        r"[]",
        r#"{"schema":1,"answers":{"colour":["red"],"authority":["yes","no"]}}"#,
        r#"{"schema":1,"answers":{}}"#,
    ];
    let said = run(&["report", "--as-of", "2026-11-23"], lines.join("\n").as_bytes());
    assert_eq!(said.status, 2);
    let highest: Vec<_> = said.json().iter().map(|report| report["tier"]["highest"].clone()).collect();
    // Three lines hold no answers; of two, one answer was left out.
    assert_eq!(highest, ["not-ai-system", "prohibited", "prohibited", "prohibited"]);
    let starts = [
        "assess: line 2: \"toaster\" is not an option of question \"what\"; this answer was left out",
        "assess: line 3: this is not JSON (EOF while parsing a value at line 1 column 22); load the file",
        "assess: line 4: these answers were saved by a later version (schema 2, this version reads 1)",
        "assess: line 5: this is JSON, but not saved answers; expected {\"schema\":1,\"answers\":{…}}",
        "assess: line 6: question \"authority\" takes one option, not 2; this answer was left out",
        "assess: line 6: there is no question \"colour\"; this answer was left out",
    ];
    assert_eq!(said.err.len(), starts.len(), "{:#?}", said.err);
    for (line, start) in said.err.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
}

#[test]
fn a_line_that_is_no_text_does_not_stop_the_others() {
    let mut input = NOTHING.to_vec();
    input.extend(b"\n\xff\xfe\n");
    input.extend(NOTHING);
    let said = run(&["report", "--as-of", "2026-11-23"], &input);
    assert_eq!(said.status, 2);
    assert_eq!(said.err.len(), 1, "{:?}", said.err);
    assert_eq!(said.out.len(), 2, "{:?}", said.err);
}

#[test]
fn an_empty_input_is_told_how_to_start() {
    for command in ["next", "count", "report"] {
        for input in ["", "\n \n"] {
            run(&[command], input.as_bytes())
                .refused(&["assess: nothing on standard input; give {\"schema\":1,\"answers\":{}} to start"]);
        }
    }
}

#[test]
fn a_day_that_is_none_is_refused_with_the_form_expected() {
    let form = |text: &str| {
        format!("assess: --as-of: \"{text}\" is not a day; write it as YYYY-MM-DD, for example 2027-12-02")
    };
    for text in ["tomorrow", "2026-02-30", "2.12.2026", ""] {
        run(&["report", "--as-of", text], NOTHING).refused(&[&form(text)]);
        run(&["next", &format!("--as-of={text}")], NOTHING).refused(&[&form(text)]);
    }
    run(&["report", "--as-of"], NOTHING).refused(&["assess: --as-of needs a day, for example --as-of 2027-12-02"]);
}

#[test]
fn an_unknown_command_is_told_the_usage() {
    let usage = "assess: usage: assess questions | law | next [--as-of YYYY-MM-DD] | count | summary [--as-of YYYY-MM-DD] \
                     | report [--as-of YYYY-MM-DD] | export --format \
                     docx|xlsx|register|csv|ics|html|md|json|report [--as-of YYYY-MM-DD] [--out FILE] [FILE …] | documents \
                     [--as-of YYYY-MM-DD] | document NAME --format md|docx|html [--as-of YYYY-MM-DD] [--out FILE] | intake FILE \
                     | compare A.json B.json [--as-of YYYY-MM-DD] [--as-of-b YYYY-MM-DD]; \
                     each also [--lang en|de]; next, count, summary and report read {\"schema\":1,\"answers\":{…}} on standard \
                     input, one a line; export reads files, or one on standard input; documents and document read one there";
    for arguments in [&[][..], &["reports"], &["report", "--day"], &["report", "2026-11-23"], &["--help"]] {
        run(arguments, NOTHING).refused(&[usage]);
    }
}
