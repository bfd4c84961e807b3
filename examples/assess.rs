//! The checklist on the command line: answers in, reports out.
//!
//! `cargo run --release --example assess -- questions | law | next | count | summary | report [--as-of YYYY-MM-DD] [--lang en|de]`
//! `cargo run --release --example assess -- export --format FORMAT [--as-of YYYY-MM-DD] [--lang en|de] [--out FILE] [FILE …]`
//!
//! `cargo run --release --example assess -- documents [--as-of YYYY-MM-DD] [--lang en|de]`
//! `cargo run --release --example assess -- document NAME --format md|docx|html [--as-of YYYY-MM-DD] [--lang en|de] [--out FILE]`
//!
//! `cargo run --release --example assess -- intake FILE [--lang en|de]`
//! `cargo run --release --example assess -- compare A.json B.json [--as-of YYYY-MM-DD] [--as-of-b YYYY-MM-DD] [--lang en|de]`
//!
//! `compare` reads the answers of two files and prints what differs between their results, and why, as Markdown; one file named
//! twice is compared on two days.
//! `export` reads the answers of one system, or a file of all systems, and writes a file: docx, xlsx, csv, ics, html, md, json (the work
//! itself), report (of one system) or register (of all). Given several files it writes one of all of them; given none, it reads standard
//! input. `documents` reads the same and prints one line for each document that can be filled from them: its name, title and
//! provision, and whether it is required; `document` writes one. `intake` reads an inventory (CSV, XLSX, JSON) and prints how it was read, then one line for each row: the
//! system that it would be, what is to be said of it, and what its description proposes to tick. Nothing is kept. `next`, `count`,
//! `summary` and `report` read answers on standard input, one JSON object or one a line, and print one line for each.
//! Bad input is named in one line on standard error; the other lines still come out, and the exit status is 2.

use ai_act_checklist::documents::{self, DOCUMENTS, offers};
use ai_act_checklist::embed::{Works, law, next_question, report_of, summary_of};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::{Format, markdown};
use ai_act_checklist::intake::{self, Field, Mapping, NoTable, Table, Wanted};
use ai_act_checklist::interview::{Answers, questions, replay};
use ai_act_checklist::outline::{Between, Listed, NoSummary, Side, Subject, compare, comparison, source};
use ai_act_checklist::store::{Saved, SavedError, text_of};
use ai_act_checklist::words::Lang;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: assess questions | law | next [--as-of YYYY-MM-DD] | count | summary [--as-of YYYY-MM-DD] \
                     | report [--as-of YYYY-MM-DD] | export --format \
                     docx|xlsx|register|csv|ics|html|md|json|report [--as-of YYYY-MM-DD] [--out FILE] [FILE …] | documents \
                     [--as-of YYYY-MM-DD] | document NAME --format md|docx|html [--as-of YYYY-MM-DD] [--out FILE] | intake FILE \
                     | compare A.json B.json [--as-of YYYY-MM-DD] [--as-of-b YYYY-MM-DD]; \
                     each also [--lang en|de]; next, count, summary and report read {\"schema\":1,\"answers\":{…}} on standard \
                     input, one a line; export reads files, or one on standard input; documents and document read one there";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(message) => {
            eprintln!("assess: {message}");
            ExitCode::from(2)
        }
    }
}

/// Whether a command writes a file.
fn writes(command: &str) -> bool {
    matches!(command, "export" | "document")
}

/// Whether everything was good.
fn run() -> Result<bool, String> {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().ok_or(USAGE)?;
    let files = match command.as_str() {
        "intake" | "document" => 1,
        "compare" => 2,
        _ => 0,
    };
    let mut files = (0..files).map(|_| arguments.next().ok_or(USAGE)).collect::<Result<Vec<_>, _>>()?;
    let (mut day, mut other_day, mut language, mut format, mut out) = (None, None, None, None, None);
    while let Some(argument) = arguments.next() {
        if command == "export" && !argument.starts_with("--") {
            files.push(argument);
            continue;
        }
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, arguments.next()),
        };
        match name.as_str() {
            "--as-of" => day = Some(value.ok_or("--as-of needs a day, for example --as-of 2027-12-02")?),
            "--as-of-b" if command == "compare" => other_day = Some(value.ok_or("--as-of-b needs a day")?),
            "--lang" => language = Some(value.ok_or("--lang needs a language: en or de")?),
            "--format" if writes(&command) => format = value,
            "--out" if writes(&command) => out = Some(value.ok_or("--out needs the name of a file")?),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let lang = match language {
        Some(name) => {
            Lang::named(&name).ok_or_else(|| format!("--lang: there is no \"{name}\"; there are en and de"))?
        }
        None => Lang::default(),
    };
    let read = |day: String| day.parse::<Date>().map_err(|error| format!("--as-of: {}", lang.date_error(&error)));
    let as_of = day.map_or_else(today, read)?;
    match (command.as_str(), files.as_slice()) {
        ("intake", [file]) => return inventory(lang, file).map(|()| true),
        ("compare", [one, other]) => {
            let other_day = other_day.map_or(Ok(as_of), read)?;
            return compare_files((one, as_of), (other, other_day), lang);
        }
        _ => {}
    }
    match command.as_str() {
        "questions" => {
            for question in questions() {
                print(&lang.asked(question))?;
            }
            Ok(true)
        }
        "law" => {
            print(&law(lang))?;
            Ok(true)
        }
        "next" => each(lang, |saved| next_question(saved, lang, as_of)),
        "count" => each(lang, |saved| replay(&saved.answers)),
        "summary" => each(lang, |saved| summary_of(saved, as_of)),
        "report" => each(lang, |saved| report_of(saved, as_of)),
        "documents" => listed(lang, as_of),
        "document" => {
            let format = format.as_deref().and_then(Format::named);
            document(
                files.first().map_or("", String::as_str),
                format.ok_or("--format needs one of md, docx, html")?,
                out,
                lang,
                as_of,
            )
        }
        "export" => {
            let format = format.as_deref().and_then(Format::named);
            let format =
                format.ok_or_else(|| ["--format needs one of ", &Format::ALL.map(Format::name).join(", ")].concat())?;
            let works = if files.is_empty() { from_input(lang, as_of)? } else { from_files(&files, lang, as_of)? };
            export(&works, format, out, lang)
        }
        _ => Err(USAGE.to_owned()),
    }
}

/// The work on one system on standard input. Says whether all of it could be read.
fn one_system(lang: Lang, as_of: Date) -> Result<(Subject, bool), String> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
    let read = text_of(&bytes).and_then(|text| Saved::read(&text));
    let (saved, mut problems) = read.map_err(|error| lang.saved_error(&error))?;
    problems.extend(saved.management().1);
    problems.iter().for_each(|problem| eprintln!("assess: {}", lang.problem(problem)));
    Ok((Subject::of(saved, as_of), problems.is_empty()))
}

/// Print which documents there are for the answers on standard input, and whether each is required.
fn listed(lang: Lang, as_of: Date) -> Result<bool, String> {
    let (subject, good) = one_system(lang, as_of)?;
    for offer in offers(&subject.saved.answers, subject.report()) {
        let of = DOCUMENTS.iter().find(|document| document.id == offer.id);
        let provision = of.map(|document| source(document.source, lang)).unwrap_or_default();
        let provision: String = provision.into_iter().map(|piece| piece.text).collect();
        let by: Vec<_> = offer.by.iter().map(|row| row.id).collect();
        let title = lang.offer(offer.id).map_or("", |words| words.title);
        print(&json!({
            "name": offer.id, "title": title, "provision": provision, "need": offer.need, "says": lang.need(offer.need),
            "obligations": by,
        }))?;
    }
    Ok(good)
}

/// Write a document from the answers on standard input.
fn document(name: &str, format: Format, out: Option<String>, lang: Lang, as_of: Date) -> Result<bool, String> {
    if documents::document(name).is_none() {
        let names: Vec<_> = DOCUMENTS.iter().map(|document| document.id).collect();
        return Err(format!("there is no document \"{name}\"; there are {}", names.join(", ")));
    }
    let (subject, good) = one_system(lang, as_of)?;
    put(&format.write_paper(name, &subject, lang).map_err(|error| error.to_string())?, out).map(|()| good)
}

/// Write bytes to a file, or to standard output where none is named.
fn put(file: &[u8], out: Option<String>) -> Result<(), String> {
    match out {
        Some(name) => fs::write(&name, file).map_err(|error| format!("{name}: {error}"))?,
        None => io::stdout().write_all(file).map_err(|error| format!("standard output: {error}"))?,
    }
    Ok(())
}

/// The work on one system, or a file of all, on standard input.
fn from_input(lang: Lang, as_of: Date) -> Result<Works, String> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
    let read = text_of(&bytes).and_then(|text| Works::read(&text, as_of, lang));
    read.map_err(|error| lang.saved_error(&error))
}

/// The work in a file, or the works in several: a system without a name is called like its file.
fn from_files(paths: &[String], lang: Lang, as_of: Date) -> Result<Works, String> {
    let told = |path: &str, error: &SavedError| format!("{path}: {}", lang.saved_error(error));
    let mut works = Vec::new();
    for path in paths {
        let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        let text = text_of(&bytes).map_err(|error| told(path, &error))?;
        let name = Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        works.push((name, text));
    }
    if let ([path], [(_, text)]) = (paths, works.as_slice()) {
        return Works::read(text, as_of, lang).map_err(|error| told(path, &error));
    }
    let named = |at: usize| paths.get(at).map_or("", String::as_str);
    Works::several(works, as_of, lang).map_err(|(at, error)| told(named(at), &error))
}

/// Write a file. Says whether all of the work could be read.
fn export(works: &Works, format: Format, out: Option<String>, lang: Lang) -> Result<bool, String> {
    let file = works.write(format, lang).map_err(|error| error.to_string())?;
    put(&file.bytes, out)?;
    let unread = match works {
        Works::One(subject) => problems(None, &subject.text, lang),
        Works::All(register) => register.systems.iter().flat_map(|listed| unread(listed, lang)).collect(),
    };
    unread.iter().for_each(|problem| eprintln!("assess: {problem}"));
    Ok(unread.is_empty())
}

/// What of a system of the register could not be read.
fn unread(listed: &Listed, lang: Lang) -> Vec<String> {
    let name = &listed.line.record.name;
    match (&listed.subject, &listed.line.summary) {
        (Some(subject), _) => problems(Some(name), &subject.text, lang),
        (None, Err(NoSummary::Unreadable(error))) => vec![lang.labelled(name, &lang.saved_error(error))],
        (None, _) => Vec::new(),
    }
}

/// What of the text of a work cannot be read, in sentences.
fn problems(name: Option<&str>, text: &str, lang: Lang) -> Vec<String> {
    let Ok((saved, mut problems)) = Saved::read(text) else { return Vec::new() };
    problems.extend(saved.management().1);
    let told = problems.iter().map(|problem| lang.problem(problem));
    told.map(|told| name.map_or_else(|| told.clone(), |name| lang.labelled(name, &told))).collect()
}

/// Print what differs between the results of two files. Says whether all of both could be read.
fn compare_files((one, day): (&str, Date), (other, other_day): (&str, Date), lang: Lang) -> Result<bool, String> {
    let mut good = true;
    let mut read = |path: &str| {
        let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        let read = text_of(&bytes).and_then(|text| Saved::read(&text));
        let (saved, mut problems) = read.map_err(|error| format!("{path}: {}", lang.saved_error(&error)))?;
        problems.extend(saved.management().1);
        problems.iter().for_each(|problem| eprintln!("assess: {path}: {}", lang.problem(problem)));
        good &= problems.is_empty();
        Ok::<_, String>(saved)
    };
    let (then, now) = (read(one)?, read(other)?);
    let (name, other_name) = (then.record().0.name, now.record().0.name);
    let between = match (then == now, name == other_name) {
        (true, _) => Between::Days,
        (false, true) if !name.is_empty() => Between::Times,
        _ => Between::Systems,
    };
    // Where both have the same name, it tells nothing.
    let label = |day: Date, name: &str, path: &str| match between {
        Between::Days => lang.date(day),
        Between::Systems if !name.is_empty() => name.to_owned(),
        _ => path.to_owned(),
    };
    let labels = (label(day, &name, one), label(other_day, &other_name, other));
    let subjects = (Subject::new(then, None, day), Subject::new(now, None, other_day));
    let then = Side { label: &labels.0, subject: &subjects.0 };
    let now = Side { label: &labels.1, subject: &subjects.1 };
    let told = markdown(&[comparison(&compare(then, now, between), lang)]);
    io::stdout().write_all(told.as_bytes()).map_err(|error| format!("standard output: {error}"))?;
    Ok(good)
}

/// Print what the rows of an inventory would be.
fn inventory(lang: Lang, path: &str) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let told = |instead: NoTable| format!("{path}: {} {}", lang.no_table(&instead), lang.expected_inventory());
    let table = match intake::read(&bytes, Wanted::default()) {
        Err(NoTable::Workbook) => {
            intake::sheets_of(&bytes).and_then(|sheets| intake::read_sheets(&sheets, Wanted::default()))
        }
        read => read,
    };
    let table = table.map_err(told)?;
    let mapping = Mapping::guess(&table);
    let plan = intake::plan(&table, &mapping, [""]);
    print(&how_it_was_read(lang, &table, &mapping))?;
    for row in &plan.rows {
        let record = &row.record;
        let messages: Vec<_> = row.messages.iter().map(|message| lang.row_message(&table, message)).collect();
        let proposals: Vec<_> = intake::proposals(record, &Answers::default())
            .iter()
            .map(|proposal| {
                json!({
                    "question": proposal.question(), "option": proposal.option(), "asks": lang.proposal(proposal),
                })
            })
            .collect();
        print(&json!({
            "at": lang.place_in_file(table.form.counted(), row.from, row.to), "taken": row.taken,
            "name": record.name, "purpose": record.purpose, "owner": record.owner, "vendor": record.vendor,
            "stage": record.stage, "archived": record.archived, "messages": messages, "proposals": proposals,
        }))?;
    }
    Ok(())
}

fn how_it_was_read(lang: Lang, table: &Table, mapping: &Mapping) -> Value {
    let name = |place: &usize| table.columns.get(*place).map(|column| lang.column(column, *place));
    let names = |places: &[usize]| places.iter().filter_map(name).collect::<Vec<_>>();
    let fields: Map<_, _> =
        Field::ALL.iter().map(|field| (field.to_string(), Value::from(names(mapping.columns(*field))))).collect();
    let notes: Vec<_> = table.notes.iter().map(|note| lang.reading_note(table, note)).collect();
    json!({
        "read": lang.read_as(table), "rows": table.rows.len(), "fields": fields,
        "not_taken": names(&mapping.unused(table)), "notes": notes,
    })
}

/// Answer each set of answers on standard input. Says whether all were good.
fn each<T: Serialize>(lang: Lang, answer: impl Fn(&Saved) -> T) -> Result<bool, String> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
    let inputs: Vec<_> = inputs(&bytes).into_iter().filter(|(_, input)| input.as_ref() != Ok(&String::new())).collect();
    if inputs.is_empty() {
        return Err("nothing on standard input; give {\"schema\":1,\"answers\":{}} to start".to_owned());
    }
    let mut good = true;
    for (line, input) in inputs {
        match input.and_then(|input| Saved::read(&input)) {
            Ok((saved, mut problems)) => {
                problems.extend(saved.management().1);
                for problem in &problems {
                    eprintln!("assess: line {line}: {}", lang.problem(problem));
                }
                good &= problems.is_empty();
                print(&answer(&saved))?;
            }
            Err(error) => {
                eprintln!("assess: line {line}: {}", lang.saved_error(&error));
                good = false;
            }
        }
    }
    Ok(good)
}

/// The inputs, each with the number of its line: one object may run over several lines, otherwise each line is one. A line
/// whose letters cannot be read is named, and the others still come out.
fn inputs(bytes: &[u8]) -> Vec<(usize, Result<String, SavedError>)> {
    let line = |text: &str| text.trim().to_owned();
    match text_of(bytes) {
        Ok(text) if serde_json::from_str::<Value>(&text).is_ok() => vec![(1, Ok(line(&text)))],
        Ok(text) => text.lines().enumerate().map(|(n, text)| (n + 1, Ok(line(text)))).collect(),
        Err(_) => {
            let lines = bytes.split(|byte| *byte == b'\n').enumerate();
            // Cut at its lines it is UTF-8 or nothing that can be read.
            let fault = |bytes| text_of(bytes).err().unwrap_or(SavedError::NotText);
            lines.map(|(n, bytes)| (n + 1, str::from_utf8(bytes).map(line).map_err(|_| fault(bytes)))).collect()
        }
    }
}

fn print(value: &impl Serialize) -> Result<(), String> {
    let line = serde_json::to_string(value).map_err(|error| format!("what is to be printed: {error}"))?;
    writeln!(io::stdout(), "{line}").map_err(|error| format!("standard output: {error}"))
}

/// Today, in coordinated universal time: the one place of this program that reads a clock.
fn today() -> Result<Date, String> {
    let now = time::OffsetDateTime::now_utc().date();
    u16::try_from(now.year())
        .ok()
        .and_then(|year| Date::new(year, now.month().into(), now.day()))
        .ok_or_else(|| "the clock is off; give a day with --as-of".to_owned())
}
