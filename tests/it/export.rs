//! Files that are taken along, each read back by another library than the one that wrote it: every obligation with its day, fine,
//! addressee, status and note stands in each, what visitors wrote means nothing but itself, and the same work gives the same
//! bytes.

use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{ItemStatus, ObligationReport, Rating, full_report};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::{Format, Unwritten, data, plain};
use ai_act_checklist::interview::Answers;
use ai_act_checklist::outline::{Subject, report};
use ai_act_checklist::store::{Item, Saved, fingerprint};
use ai_act_checklist::words::{FORMATS, Lang};
use calamine::{Data, Reader, Xlsx};
use icalendar::{Calendar, CalendarComponent, Component};
use std::io::{Cursor, Read};
use std::process::{Command, Stdio};

pub(crate) const NOTE: &str =
    "=HYPERLINK(\"https://example.org\";\"x\")\n- a list, with \"quotes\"; <b>marks</b> & \u{7}ends";
pub(crate) const OWNER: &str = "@Ada +49";
const EVIDENCE: &str = "-Ordner_1*2";
const DUE: Date = Date::ymd(2027, 6, 30);

/// Work with a note that would do a lot if it meant more than itself, a due day and a rated management system.
pub(crate) fn noted(answers: Answers, id: &str) -> Saved {
    let mut saved = Saved::default().with(answers);
    let mut item = Item::default();
    item.status = ItemStatus::InProgress;
    NOTE.clone_into(&mut item.note);
    OWNER.clone_into(&mut item.owner);
    EVIDENCE.clone_into(&mut item.evidence);
    item.due = Some(DUE);
    saved.progress.set(id, item);
    saved.rate("A.5.2".parse().unwrap(), Some(Rating::Largely));
    saved.rate("A.9.2".parse().unwrap(), Some(Rating::Excluded));
    saved.rate("4.1".parse().unwrap(), Some(Rating::Fully));
    saved
}

fn employer() -> Subject {
    Subject::new(noted(profile("employer-cv-screening"), "art-26-1"), None, TODAY)
}

fn bank() -> Subject {
    Subject::new(noted(profile("bank-credit-scoring"), "art-26-1"), Some("=Score & Co".to_owned()), TODAY)
}

fn written(format: Format, subject: &Subject, lang: Lang) -> Vec<u8> {
    format.write(subject, lang).unwrap()
}

fn text(format: Format, subject: &Subject, lang: Lang) -> String {
    String::from_utf8(written(format, subject, lang)).unwrap()
}

fn both() -> [Subject; 2] {
    [employer(), bank()]
}

/// What is said of an obligation in every format that has it, besides its day.
fn said(subject: &Subject, row: &ObligationReport, lang: Lang) -> Vec<String> {
    let words = lang.obligation(row.id).unwrap();
    let who: Vec<_> = row.who.iter().map(|&actor| lang.actor(actor)).collect();
    let mut all = vec![words.title.to_owned(), lang.names(&who), lang.cite(&row.cite)];
    all.extend(row.penalty.fine.map(|fine| lang.fine_short(fine).to_owned()));
    all.extend(subject.status(row).map(|status| lang.status(status).to_owned()));
    all
}

/// The lines of a note as a file keeps them: without what no file may hold.
fn note() -> [&'static str; 2] {
    ["=HYPERLINK(\"https://example.org\";\"x\")", "- a list, with \"quotes\"; <b>marks</b> & ends"]
}

/// What every file says of itself.
#[track_caller]
pub(crate) fn names_itself(text: &str, subject: &Subject, lang: Lang, day: &str) {
    assert!(text.contains(&subject.fingerprint()), "no fingerprint");
    assert!(text.contains(subject.report().edition.celex), "no edition of the law");
    assert!(text.contains(day), "no day");
    for limit in &lang.reporting().limits_list {
        assert!(text.contains(limit), "{limit}");
    }
}

// --- CSV -------------------------------------------------------------------------------------------

pub(crate) fn csv(bytes: &[u8]) -> Vec<Vec<String>> {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").expect("a mark at the beginning");
    // Strict: every row has as many cells as the first.
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(body);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_table_has_every_obligation_and_no_formula() {
    for lang in Lang::ALL.iter().copied() {
        for subject in both() {
            let bytes = written(Format::Csv, &subject, lang);
            let rows = csv(&bytes);
            let (heads, rows) = rows.split_first().unwrap();
            assert_eq!(rows.len(), subject.rows().len());
            let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}"));
            for (cells, row) in rows.iter().zip(subject.rows()) {
                for part in said(&subject, row, lang) {
                    assert!(cells.iter().any(|cell| cell.contains(&part)), "{}: {part}", row.id);
                }
                assert_eq!(cells[at(lang.tabling().id)], row.id.name());
                let day = row.applies_from.map(|day| day.to_string()).unwrap_or_default();
                assert_eq!(cells[at(lang.tabling().from)], day);
                names_itself(&cells.join("\n"), &subject, lang, &TODAY.to_string());
            }
            let of = rows.iter().find(|cells| cells[at(lang.tabling().id)] == "art-26-1").unwrap();
            let [first, second] = note();
            assert_eq!(of[at(lang.tabling().note)], ["'", first, "\n'", second].concat());
            assert_eq!(of[at(lang.duties().owner)], ["'", OWNER].concat());
            assert_eq!(of[at(lang.duties().evidence)], ["'", EVIDENCE].concat());
            assert_eq!(of[at(lang.duties().due)], "2027-06-30");
            for cell in rows.iter().flatten() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
            }
            // RFC 4180: lines end with both.
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.ends_with("\r\n") && text.matches("\r\n").count() == rows.len() + 1);
        }
    }
}

/// It said nothing where a later act added a provision.
#[test]
fn the_table_says_of_the_day_of_an_obligation_all_that_the_page_says() {
    for lang in Lang::ALL.iter().copied() {
        let mut added = 0;
        for subject in both() {
            let rows = csv(&written(Format::Csv, &subject, lang));
            for (cells, row) in rows.iter().skip(1).zip(subject.rows()) {
                let mut parts = vec![lang.duty_from(row)];
                parts.extend(row.moved_from.map(|day| lang.moved(day)));
                parts.extend(row.added.then(|| lang.duties().added.to_owned()));
                parts.extend(row.literal_from.map(|day| lang.duty_literally(day)));
                for part in parts {
                    assert!(cells.iter().any(|cell| cell.contains(&part)), "{}: {part}", row.id);
                }
                added += usize::from(row.added);
            }
        }
        assert!(added > 0, "no obligation of these was added by a later act");
    }
}

/// A spreadsheet that takes semicolons for separators sees cells within our cells.
#[test]
fn nothing_is_a_formula_for_whoever_reads_other_separators() {
    let text = text(Format::Csv, &bank(), Lang::De);
    for cell in text.split([';', '\t', '\n', '\r']) {
        let cell = cell.trim_start_matches([' ', '"', '\u{feff}']);
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
    }
}

#[test]
fn where_nothing_applies_the_table_says_so_and_names_itself() {
    let subject = Subject::new(Saved::default().with(answers("what=manual")), None, TODAY);
    assert!(subject.rows().is_empty());
    let rows = csv(&written(Format::Csv, &subject, Lang::En));
    assert_eq!(rows.len(), 2);
    assert!(rows[1].iter().any(|cell| cell == Lang::En.tabling().none));
    names_itself(&rows[1].join("\n"), &subject, Lang::En, "2026-11-23");
}

// --- XLSX ------------------------------------------------------------------------------------------

pub(crate) fn workbook(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

pub(crate) fn rows_of(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str) -> Vec<Vec<Data>> {
    book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

/// A day as workbooks count it.
fn serial(day: Date) -> i64 {
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i64::from(day.day()) - 1;
    days - 693_899
}

#[test]
fn the_workbook_has_every_obligation_as_a_task() {
    assert_eq!(serial(Date::ymd(2027, 12, 2)), 46_723);
    for lang in Lang::ALL.iter().copied() {
        for subject in both() {
            let mut book = workbook(written(Format::Xlsx, &subject, lang));
            let own = lang.tabling();
            let names = [own.result, own.tasks, own.open, own.coverage, own.statement, own.about];
            assert_eq!(book.sheet_names(), names);
            let rows = rows_of(&mut book, own.tasks);
            let (heads, rows) = rows.split_first().unwrap();
            let at = |name: &str| heads.iter().position(|head| *head == name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(rows.len(), subject.rows().len());
            for (cells, row) in rows.iter().zip(subject.rows()) {
                for part in said(&subject, row, lang) {
                    assert!(cells.iter().any(|cell| cell.to_string().contains(&part)), "{}: {part}", row.id);
                }
                match (&cells[at(own.from)], row.applies_from) {
                    (Data::DateTime(day), Some(from)) => {
                        assert_eq!(day.as_f64().to_string(), serial(from).to_string(), "{}", row.id);
                    }
                    (Data::Empty, None) => {}
                    other => panic!("{}: {other:?} is no day", row.id),
                }
            }
            let of = rows.iter().find(|cells| cells[at(own.id)] == "art-26-1").unwrap();
            assert_eq!(of[at(own.note)], Data::String(note().join("\n")));
            assert_eq!(of[at(lang.duties().owner)], Data::String(OWNER.to_owned()));
            assert_eq!(of[at(own.ceiling)], Data::Float(15_000_000.0));
            let about = rows_of(&mut book, own.about);
            let told: Vec<_> = about.iter().flatten().map(ToString::to_string).collect();
            names_itself(&told.join("\n"), &subject, lang, &lang.date(TODAY));
            let statement = rows_of(&mut book, own.statement);
            assert_eq!(statement.len(), 39, "38 controls and their head");
            assert!(statement.iter().any(|row| row[3] == *lang.cover().unjustified));
        }
    }
}

/// A part of an office file.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_task_list_has_filters_a_head_that_stays_and_choices_and_no_formula() {
    let bytes = written(Format::Xlsx, &bank(), Lang::En);
    let sheet = part(&bytes, "xl/worksheets/sheet2.xml");
    let sheet = roxmltree::Document::parse(&sheet).unwrap();
    let all = |name: &str| sheet.descendants().filter(|node| node.has_tag_name_local(name)).count();
    assert_eq!((all("autoFilter"), all("pane"), all("dataValidation"), all("f")), (1, 1, 1, 0));
    let offered = sheet.descendants().find(|node| node.has_tag_name_local("formula1")).unwrap();
    assert_eq!(offered.text(), Some("\"To do,In progress,Done,Does not apply\""));
    // Whoever edits such a cell does not make a formula of it.
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("quotePrefix=\"1\""));
    // The day of the file is the one that it is for.
    assert!(part(&bytes, "docProps/core.xml").contains("2026-11-23T00:00:00Z"));
}

trait Local {
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl Local for roxmltree::Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.tag_name().name() == name
    }
}

#[test]
fn a_note_that_no_cell_holds_is_cut_and_that_is_said() {
    let mut saved = noted(profile("employer-cv-screening"), "art-26-1");
    let mut item = saved.progress.get("art-26-1").unwrap().clone();
    item.note = "😀".repeat(20_000);
    saved.progress.set("art-26-1", item);
    let subject = Subject::new(saved, None, TODAY);
    let mut book = workbook(written(Format::Xlsx, &subject, Lang::En));
    let rows = rows_of(&mut book, Lang::En.tabling().tasks);
    let longest = rows.iter().flatten().map(ToString::to_string).max_by_key(String::len).unwrap();
    assert!(longest.ends_with(Lang::En.reporting().cut) && longest.encode_utf16().count() <= 32_767);
}

// --- DOCX ------------------------------------------------------------------------------------------

/// The text of a document, a line for each paragraph.
pub(crate) fn paragraphs(bytes: &[u8]) -> String {
    let text = part(bytes, "word/document.xml");
    let document = roxmltree::Document::parse(&text).unwrap();
    let mut said = String::new();
    for node in document.descendants() {
        match node.tag_name().name() {
            "p" => said.push('\n'),
            "br" if node.attributes().all(|attribute| attribute.value() != "page") => said.push('\n'),
            "t" => said.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    said
}

#[test]
fn the_document_has_every_obligation_with_what_was_noted() {
    for lang in Lang::ALL.iter().copied() {
        for subject in both() {
            let bytes = written(Format::Docx, &subject, lang);
            let text = paragraphs(&bytes);
            for row in subject.rows() {
                for part in said(&subject, row, lang).into_iter().chain([lang.duty_from(row)]) {
                    assert!(text.contains(&part), "{}: {part}", row.id);
                }
            }
            for part in note().into_iter().chain([OWNER, EVIDENCE, &lang.date(DUE)]) {
                assert!(text.contains(part), "{part}");
            }
            names_itself(&text, &subject, lang, &lang.date(TODAY));
            for title in reporting_parts(lang) {
                assert!(text.contains(title), "{title}");
            }
            let core = part(&bytes, "docProps/core.xml");
            let core = roxmltree::Document::parse(&core).unwrap();
            let of =
                |name: &str| core.descendants().find(|node| node.has_tag_name_local(name)).and_then(|node| node.text());
            assert_eq!(of("language"), Some(lang.name()));
            assert_eq!(of("created"), Some("2026-11-23T00:00:00Z"));
            assert_eq!(of("title"), Some(report(&subject, lang).title.as_str()));
        }
    }
}

/// The headings of the report.
fn reporting_parts(lang: Lang) -> [&'static str; 7] {
    let own = lang.reporting();
    [own.summary, own.reasons, own.by_role, own.details, own.chart, own.assumptions, own.limits]
}

/// German has long words: a column is no narrower than the longest of its words, and the table no wider than the page.
#[test]
fn no_column_of_a_document_breaks_a_word() {
    for lang in Lang::ALL.iter().copied() {
        for id in ["statement-of-applicability", "ai-policy", "impact-assessment", "maturity-report", "risk-register"] {
            let bytes = Format::Docx.write_paper(id, &bank(), lang).unwrap();
            let xml = part(&bytes, "word/document.xml");
            let xml = roxmltree::Document::parse(&xml).unwrap();
            for table in xml.descendants().filter(|node| node.has_tag_name_local("tbl")) {
                let named = |name: &'static str| table.descendants().filter(move |node| node.has_tag_name_local(name));
                let wide = |node: roxmltree::Node<'_, '_>| {
                    node.attributes().find(|it| it.name() == "w").and_then(|it| it.value().parse::<usize>().ok())
                };
                let columns: Vec<usize> = named("gridCol").filter_map(wide).collect();
                assert!(columns.iter().sum::<usize>() <= 9_638 + columns.len(), "{id}: {columns:?}");
                for row in named("tr") {
                    let cells: Vec<_> = row.children().filter(|node| node.has_tag_name_local("tc")).collect();
                    if cells.len() != columns.len() || columns.len() < 3 {
                        continue;
                    }
                    for (cell, width) in cells.iter().zip(&columns) {
                        let text: String = cell
                            .descendants()
                            .filter(roxmltree::Node::is_text)
                            .filter_map(|node| node.text())
                            .collect();
                        let words = text.split(|c: char| c.is_whitespace() || "-/".contains(c));
                        for word in words.filter(|word| word.chars().count() <= 20) {
                            // 88 twentieths of a point are a wide letter of a cell.
                            assert!(word.chars().count() * 88 <= *width, "{id} in {lang:?}: {word} in {width}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_document_is_well_formed_in_every_part_and_leads_where_it_says() {
    let bytes = written(Format::Docx, &bank(), Lang::De);
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<_> = archive.file_names().map(str::to_owned).collect();
    for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let links = part(&bytes, "word/_rels/document.xml.rels");
    let links = roxmltree::Document::parse(&links).unwrap();
    let document = part(&bytes, "word/document.xml");
    let document = roxmltree::Document::parse(&document).unwrap();
    let mut linked = 0;
    for link in document.descendants().filter(|node| node.has_tag_name_local("hyperlink")) {
        let id = link.attributes().find(|attribute| attribute.name() == "id").unwrap().value();
        let to = links.descendants().find(|node| node.attribute("Id") == Some(id)).unwrap();
        assert!(to.attribute("Target").unwrap().starts_with("https://eur-lex.europa.eu/"));
        linked += 1;
    }
    assert!(linked > 50, "{linked}");
    // The head of a table stands on each of its pages, and text is in its language.
    assert!(document.descendants().any(|node| node.has_tag_name_local("tblHeader")));
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"de\""));
}

// --- iCalendar -------------------------------------------------------------------------------------

pub(crate) fn entries(text: &str) -> Vec<(String, String, String, String)> {
    let calendar: Calendar = text.parse().unwrap();
    let of = |component: &CalendarComponent| {
        let CalendarComponent::Event(event) = component else { panic!("{component:?}") };
        let start = event.property_value("DTSTART").unwrap().to_owned();
        let description = event.get_description().unwrap_or_default().to_owned();
        (event.get_uid().unwrap().to_owned(), start, event.get_summary().unwrap_or_default().to_owned(), description)
    };
    calendar.components.iter().map(of).collect()
}

/// What a reader makes of a text of the format.
pub(crate) fn read(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

#[test]
fn the_calendar_has_every_obligation_on_its_day_and_what_is_due() {
    for lang in Lang::ALL.iter().copied() {
        for subject in both() {
            let text = text(Format::Ics, &subject, lang);
            let entries = entries(&text);
            let ids: std::collections::BTreeSet<_> = entries.iter().map(|(id, ..)| id).collect();
            assert_eq!(ids.len(), entries.len(), "each has a name of its own");
            for row in subject.rows() {
                let day = row.applies_from.map(|day| day.to_string().replace('-', ""));
                let day = day.unwrap_or_else(|| TODAY.to_string().replace('-', ""));
                let of_day: Vec<_> = entries.iter().filter(|(_, start, ..)| *start == day).collect();
                for part in said(&subject, row, lang) {
                    let has = of_day.iter().any(|(.., description)| read(description).contains(&part));
                    assert!(has, "{}: {part}", row.id);
                }
            }
            let due = entries.iter().find(|(id, ..)| id.starts_with("due-art-26-1")).unwrap();
            assert_eq!(due.1, "20270630");
            for part in note().into_iter().chain([OWNER, EVIDENCE]) {
                assert!(read(&due.3).contains(part), "{part} is not in {}", due.3);
            }
            let checked = entries.iter().find(|(id, ..)| id.starts_with("checked")).unwrap();
            names_itself(&read(&checked.3), &subject, lang, &lang.date(TODAY));
            for line in text.split("\r\n") {
                assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{line:?}");
            }
            assert!(text.contains("DTSTAMP:20261123T000000Z"));
            assert_eq!(text.matches("BEGIN:VALARM").count(), text.matches("END:VALARM").count());
        }
    }
}

/// Taking a file in again changes what a calendar has; two systems do not change each other's.
#[test]
fn names_of_entries_stay_and_are_each_systems_own() {
    let ids = |subject: &Subject| -> Vec<String> {
        entries(&text(Format::Ics, subject, Lang::En)).into_iter().map(|(id, ..)| id).collect()
    };
    let mut later = employer().saved;
    later.rate("A.5.2".parse().unwrap(), None);
    assert_eq!(ids(&employer()), ids(&Subject::new(later, None, TODAY)));
    let named = |name: &str| Subject::new(employer().saved, Some(name.to_owned()), TODAY);
    let (one, other) = (ids(&named("One")), ids(&named("Other")));
    assert!(one.iter().all(|id| !other.contains(id)));
}

// --- JSON ------------------------------------------------------------------------------------------

#[test]
fn the_answers_are_the_work_byte_for_byte_and_give_the_same_report() {
    for subject in both() {
        let json = text(Format::Json, &subject, Lang::En);
        assert_eq!(json, subject.saved.write());
        assert_eq!(json, subject.saved.to_file().unwrap());
        let (again, problems) = Saved::read(&json).unwrap();
        assert!(problems.is_empty() && again == subject.saved);
        let anew = Subject::new(again, subject.name.clone(), TODAY);
        for format in Format::OF_ONE {
            assert_eq!(written(format, &anew, Lang::De), written(format, &subject, Lang::De), "{}", format.name());
        }
    }
}

#[test]
fn the_report_is_that_of_the_contract() {
    let subject = bank();
    let json: serde_json::Value = serde_json::from_slice(&written(Format::Report, &subject, Lang::En)).unwrap();
    crate::contract::fits(&crate::contract::validator("report"), &json);
    let (management, _) = subject.saved.management();
    let full = full_report(&subject.saved.answers, &management.ratings, management.in_scope, TODAY);
    assert_eq!(json, serde_json::to_value(&full).unwrap());
}

// --- All of them -----------------------------------------------------------------------------------

#[test]
fn the_same_work_gives_the_same_bytes() {
    for lang in Lang::ALL.iter().copied() {
        for format in Format::OF_ONE {
            // On another thread, as libraries count on each.
            let other = std::thread::spawn(move || written(format, &bank(), lang)).join().unwrap();
            _ = written(format, &employer(), lang);
            assert_eq!(written(format, &bank(), lang), other, "{} in {}", format.name(), lang.name());
        }
    }
}

#[test]
fn documents_name_themselves_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        for subject in both() {
            let markdown = text(Format::Markdown, &subject, lang).replace('\\', "");
            names_itself(&markdown, &subject, lang, &lang.date(TODAY));
            let html = text(Format::Html, &subject, lang);
            let html = html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            names_itself(&html, &subject, lang, &lang.date(TODAY));
            assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{}\">", lang.name())));
            for row in subject.rows() {
                for part in said(&subject, row, lang) {
                    assert!(markdown.contains(&part) && html.contains(&part), "{}: {part}", row.id);
                }
            }
            for part in [OWNER, EVIDENCE] {
                assert!(markdown.contains(part) && html.contains(part), "{part}");
            }
        }
    }
}

/// What `sha256sum` says of the file of answers is what every file names.
#[test]
fn the_fingerprint_is_that_of_the_file_of_answers() {
    assert_eq!(fingerprint(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    let million = vec![b'a'; 1_000_000];
    assert_eq!(fingerprint(&million), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    let subject = bank();
    assert_eq!(fingerprint(&written(Format::Json, &subject, Lang::En)), subject.fingerprint());
    // By another program, where there is one.
    let child = Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    if let Ok(mut child) = child {
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), subject.text.as_bytes()).unwrap();
        let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
        assert_eq!(said.split_whitespace().next(), Some(subject.fingerprint().as_str()));
    }
}

#[test]
fn a_format_has_a_name_words_and_a_file() {
    assert_eq!(Format::ALL.map(Format::name), FORMATS);
    let mut names = std::collections::BTreeSet::new();
    for format in Format::ALL {
        assert_eq!(Format::named(format.name()), Some(format));
        let (of_one, of_all) = (Format::OF_ONE.contains(&format), Format::OF_ALL.contains(&format));
        for lang in Lang::ALL.iter().copied() {
            assert!(!lang.format_name(format.name()).is_empty());
            assert_eq!(!lang.format_use(format.name()).is_empty(), of_one, "{}", format.name());
            assert_eq!(!lang.format_use_of_all(format.name()).is_empty(), of_all, "{}", format.name());
        }
        let files = [of_one.then(|| format.file_name(TODAY)), of_all.then(|| format.file_name_of_all(TODAY))];
        for name in files.into_iter().flatten() {
            assert!(name.starts_with("ai-act-") && name.ends_with(&format!("2026-11-23.{}", format.ending())));
            assert!(names.insert(name));
        }
    }
    assert_eq!(names.len(), Format::OF_ONE.len() + Format::OF_ALL.len());
    assert_eq!(Format::Register.write(&bank(), Lang::En), Err(Unwritten::OfAll));
}

/// What people read of a format: its row in the docs, the command in the README, the types of the package.
#[test]
fn readme_docs_and_types_name_every_format() {
    let (readme, docs) = (include_str!("../../README.md"), include_str!("../../docs/exports.md"));
    let types = include_str!("../../static/package/index.d.ts");
    let kind = |name: &str| types.split_once(&format!("export type {name} =")).unwrap().1.split_once(';').unwrap().0;
    for format in Format::ALL {
        let name = format.name();
        let command = readme.split_once("--format docx|").unwrap().1.split_once(' ').unwrap().0;
        assert!(name == "docx" || command.split('|').any(|it| it == name), "README.md, after `--format`: {name}");
        assert!(docs.contains(&format!("`{name}`")), "docs/exports.md: {name}");
        let (of_one, of_all) = (Format::OF_ONE.contains(&format), Format::OF_ALL.contains(&format));
        let quoted = format!("\"{name}\"");
        assert_eq!(kind("Format").contains(&quoted), of_one, "index.d.ts: {name}");
        // Those of all systems: those of one but what is excluded, and what is added.
        assert_eq!(kind("RegisterFormat").contains(&quoted), of_one != of_all, "index.d.ts: {name} of all");
    }
}

/// Nothing is said twice or left out on a day before the law, where everything is open, and where a practice is prohibited.
#[test]
fn files_can_be_written_of_any_work() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    for (given, day) in [
        ("", TODAY),
        ("what=manual", TODAY),
        ("what=software inside=trained", day("2024-01-01")),
        ("what=software inside=trained", day("0001-01-01")),
        ("what=software inside=trained", day("9999-12-31")),
        // A practice that is prohibited: no figures.
        (
            "what=software inside=trained output=decisions role=uses authority=yes union-link=established-in-union \
             exclusions=none conduct=nude-pictures",
            TODAY,
        ),
    ] {
        let subject = Subject::new(Saved::default().with(answers(given)), None, day);
        for lang in Lang::ALL.iter().copied() {
            for format in Format::OF_ONE {
                assert!(!written(format, &subject, lang).is_empty(), "{given} on {day}: {}", format.name());
            }
        }
    }
}

/// Files to look at: `EXPORTS=folder cargo it files_to_look_at`.
#[test]
fn files_to_look_at() {
    let Some(folder) = std::env::var_os("EXPORTS").map(std::path::PathBuf::from) else { return };
    for (name, subject) in [("employer", employer()), ("bank", bank())] {
        for lang in Lang::ALL.iter().copied() {
            for format in Format::OF_ONE {
                let file = format!("{name}-{}-{}", lang.name(), format.file_name(TODAY));
                std::fs::write(folder.join(file), written(format, &subject, lang)).unwrap();
            }
        }
    }
}

#[test]
fn nothing_begins_a_formula() {
    for (text, safe) in [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("a;=1", "a;'=1"),
        ("a\n- b", "a\n'- b"),
        ("a; \"=1", "a; \"'=1"),
        ("a = b - c; d", "a = b - c; d"),
        ("", ""),
    ] {
        let expected = if text == " =1" { " '=1" } else { safe };
        assert_eq!(data(text), expected, "{text:?}");
    }
}

#[test]
fn what_no_file_may_hold_is_left_out() {
    assert_eq!(plain("a\u{0}b\u{7}c\n\td\u{85}"), "abc\n\td");
}
