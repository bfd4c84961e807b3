//! Inventories as organisations have them: nothing is taken silently, and a description decides nothing.

use crate::support::{TODAY, answers, written};
use ai_act_checklist::assess::{gpai_range, report, tier_range};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::intake::{
    Counted, Encoding, Field, Form, MOST_COLUMNS, MOST_ROWS, Mapping, Message, NoTable, Note, Plan, Proposal,
    Separator, Sheet, Table, Wanted, confirm, decode, plan, proposals, read, read_sheets, sheets_of, stage_of,
};
use ai_act_checklist::interview::{Answers, Kind, OptionId, facts_of, question, settles};
use ai_act_checklist::store::{Record, Saved, Stage};
use ai_act_checklist::words::Lang;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const US: &[u8] = include_bytes!("../data/intake/us.csv");
const NL: &[u8] = include_bytes!("../data/intake/nl.json");
const UK: &[u8] = include_bytes!("../data/intake/uk.json");
const WORKBOOK: &[u8] = include_bytes!("../data/intake/verzeichnis.xlsx");

#[track_caller]
fn table(text: &str) -> Table {
    table_of(text.as_bytes())
}

#[track_caller]
fn table_of(bytes: &[u8]) -> Table {
    read(bytes, Wanted::default()).unwrap_or_else(|instead| panic!("{instead:?}"))
}

#[track_caller]
fn refused(bytes: &[u8]) -> NoTable {
    read(bytes, Wanted::default()).expect_err("it is read")
}

fn headings(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|column| column.heading.as_str()).collect()
}

fn planned(table: &Table) -> Plan {
    plan(table, &Mapping::guess(table), Vec::<String>::new())
}

fn names(table: &Table, field: Field) -> Vec<&str> {
    Mapping::guess(table).columns(field).iter().map(|at| table.columns[*at].heading.as_str()).collect()
}

// --- Registers ---

#[test]
fn the_american_inventory_goes_in_with_its_texts_byte_for_byte() {
    let table = table_of(US);
    assert_eq!((table.form, table.encoding), (Form::Separated(Separator::Comma), Some(Encoding::Utf8)));
    assert_eq!(names(&table, Field::Name), ["use_case_name"]);
    assert_eq!(names(&table, Field::Purpose), ["problem_solved", "benefits", "system_outputs"]);
    assert_eq!(names(&table, Field::Owner), ["agency_bureau"]);
    assert_eq!(names(&table, Field::Vendor), ["vendor_name"]);
    assert_eq!(names(&table, Field::Stage), ["development_stage"]);
    let plan = planned(&table);
    assert_eq!(plan.rows.len(), 7);
    let unused: Vec<_> = plan.unused.iter().map(|at| table.columns[*at].heading.as_str()).collect();
    assert_eq!(unused, ["agency", "id", "contact_email", "operational_date"]);
    let row = |name: &str| plan.rows.iter().find(|row| row.record.name == name).unwrap();
    let agent = &row("Clinical AI Agent").record;
    assert_eq!(agent.owner, "OEHRM: Office of\u{a0}Electronic Health Record Modernization");
    assert_eq!(agent.stage, Some(Stage::Development));
    let listed = &row("Medsafely").record.purpose;
    assert!(listed.contains("\n\nbenefits:\n- Save cost and time"), "{listed}");
    assert!(row("ChatCBP").record.purpose.contains("_x000D_"));
    assert!(row("Worker PLUS Microsimulation Program").record.purpose.contains('\u{200b}'));
    assert_eq!(row("FOIA Web ML Document Indexer").record.stage, Some(Stage::Retired));
    // A stage that is left out is none that is unknown.
    assert!(row("Amazon Web Services NLP, Classification, Text Mining").messages.is_empty());
    // What goes into saved work comes out the same.
    for row in &plan.rows {
        let mut saved = Saved::default();
        saved.set_record(&row.record);
        assert_eq!(Saved::read(&saved.write()).unwrap().0.record().0, row.record);
    }
}

#[test]
fn line_breaks_in_cells_leave_the_numbers_of_lines_right() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Name;Purpose", "", "A;\"one", "two\"", "B;three", "\"C", "D\";\"four\"", "E;five"].join(end);
        let rows: Vec<_> = planned(&table(&text)).rows.into_iter().map(|row| (row.record, row.from, row.to)).collect();
        let lines: Vec<_> = rows.iter().map(|(_, from, to)| (*from, *to)).collect();
        assert_eq!(lines, [(3, 4), (5, 5), (6, 7), (8, 8)], "{end:?}");
        assert_eq!(rows[0].0.purpose, ["one", "two"].join(end));
        assert_eq!(rows[2].0.name, ["C", "D"].join(end));
    }
}

#[test]
fn the_dutch_register_goes_in_and_names_that_come_twice_are_told() {
    let table = table_of(NL);
    assert_eq!((table.form, table.form.counted()), (Form::Json, Counted::Items));
    assert_eq!(names(&table, Field::Name), ["title"]);
    assert_eq!(names(&table, Field::Purpose), ["doel"]);
    assert_eq!(names(&table, Field::Owner), ["organisatie"]);
    let plan = planned(&table);
    assert_eq!(plan.rows[0].record.name, "Zivver");
    assert_eq!((plan.rows[1].messages.clone(), plan.rows[1].taken), (vec![Message::SameName(1)], false));
    let stages: Vec<_> = plan.rows.iter().map(|row| row.record.stage).collect();
    assert_eq!(stages[2..], [Some(Stage::Development), Some(Stage::Retired), Some(Stage::InUse)]);
    // A purpose of one column is that column and nothing else.
    assert!(plan.rows[4].record.purpose.starts_with("Het Actonomy\u{2011}platform analyseert"));
}

#[test]
fn the_british_index_is_found_in_its_member() {
    let table = table_of(UK);
    assert_eq!(headings(&table)[..2], ["publishing_body", "tool_name"]);
    assert_eq!(names(&table, Field::Name), ["tool_name"]);
    assert_eq!(names(&table, Field::Purpose), ["description"]);
    let plan = planned(&table);
    assert_eq!(plan.rows.len(), 5);
    let organisations = table.columns.iter().position(|column| column.heading == "listed_organisations").unwrap();
    assert!(table.rows[0].cell(organisations).contains("Cabinet Office; Department for"));
    // "null" says nothing.
    assert_eq!(plan.rows.iter().find(|row| row.record.name == "TrustID").unwrap().record.owner, "");
}

// --- Bytes ---

#[test]
fn every_encoding_that_offices_write_is_read_and_told() {
    let text = "Name;Zweck\r\nÜbersetzer „Größe“;für 5 € – ça va\r\n";
    let utf_16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let marked = |mark: &[u8], text: &[u8]| [mark, text].concat();
    let western: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '€' => 0x80,
            '„' => 0x84,
            '“' => 0x93,
            '–' => 0x96,
            other => u8::try_from(u32::from(other)).unwrap(),
        })
        .collect();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (marked(&[0xEF, 0xBB, 0xBF], text.as_bytes()), Encoding::Utf8),
        (marked(text.as_bytes(), &[0, 0, 0]), Encoding::Utf8),
        (marked(&[0xFF, 0xFE], &utf_16(u16::to_le_bytes)), Encoding::Utf16Le),
        (marked(&[0xFE, 0xFF], &utf_16(u16::to_be_bytes)), Encoding::Utf16Be),
        (utf_16(u16::to_le_bytes), Encoding::Utf16Le),
        (utf_16(u16::to_be_bytes), Encoding::Utf16Be),
        (western, Encoding::Windows1252),
    ] {
        let decoded = decode(&bytes, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.odd), (text, encoding, 0));
        let table = table_of(&bytes);
        assert_eq!(table.encoding, Some(encoding));
        assert!(table.notes.is_empty());
        assert!(Lang::En.read_as(&table).contains(Lang::En.encoding(encoding)));
    }
}

#[test]
fn letters_that_do_not_fit_are_counted_never_lost_unsaid() {
    // Two files pasted together, one of them in another encoding.
    let mixed = [&b"Name,Purpose\nA,"[..], "für größere".as_bytes(), b"\nB,f\xFCr\n"].concat();
    let table = table_of(&mixed);
    assert_eq!((table.encoding, table.notes.clone()), (Some(Encoding::Utf8), vec![Note::OddLetters(1)]));
    assert_eq!(table.rows[1].cell(1), "für");
    // Cut off within a letter.
    let cut = "Name,Purpose\nA,ü".as_bytes();
    let table = table_of(&cut[..cut.len() - 1]);
    assert_eq!(table.notes, [Note::OddLetters(1)]);
    // Half a letter in UTF-16.
    let half = [
        &[0xFF, 0xFE][..],
        &"Name,Purpose\nA,".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        &[0x00, 0xD8],
    ]
    .concat();
    let table = table_of(&half);
    assert_eq!(table.notes, [Note::OddLetters(1)]);
    assert_eq!(planned(&table).rows[0].messages, [Message::LostLetters]);
    // It can be read otherwise.
    let wanted = Wanted { encoding: Some(Encoding::Windows1252), ..Wanted::default() };
    assert_eq!(read("Name,Purpose\nA,ü".as_bytes(), wanted).unwrap().rows[0].cell(1), "Ã¼");
}

// --- Separators and headings ---

#[test]
fn separators_are_found_whatever_stands_in_the_cells() {
    for (text, separator) in [
        ("Name,Purpose\nA,\"one; two; three\"\nB,x;y", Separator::Comma),
        ("Name;Zweck, Ziel;Status\nA;1,5 t, 2,5 t;Pilot\nB;c, d;live", Separator::Semicolon),
        ("Name\tPurpose\nA, B\tx; y\n", Separator::Tab),
        ("Name|Purpose\nA|x, y\nB|z", Separator::Bar),
        ("sep=;\r\nName;Purpose\r\nA;b,c,d\r\n", Separator::Semicolon),
        ("AI inventory, 2026\n\nName;Purpose\nA;x\nB;y\nC;z", Separator::Semicolon),
    ] {
        let table = table(text);
        assert_eq!(table.form, Form::Separated(separator), "{text}");
        assert_eq!(headings(&table)[0], "Name", "{text}");
        assert_eq!(planned(&table).rows[0].messages, [], "{text}");
    }
    let wanted = Wanted { separator: Some(Separator::Comma), ..Wanted::default() };
    assert_eq!(read(b"Name;a,b\nA;1,2", wanted).unwrap().columns.len(), 2);
    // A column of names alone, with commas in them or not; other texts are letters.
    assert_eq!(planned(&table("Name\nA, or\nB")).rows[0].record.name, "A, or");
    assert_eq!(
        refused(b"Dear all,\nhere is the list, as promised:\nSorting\nTranslating\nRegards"),
        NoTable::PlainText
    );
}

#[test]
fn headings_are_found_under_titles_and_odd_ones_are_named() {
    let table = table("Inventory 2026,,,\n,,,\nName,Purpose,Purpose,\nA,x,y,z\n,,,\n");
    let repeated = Note::RepeatedHeading("Purpose".into());
    assert_eq!(table.notes, [Note::AboveHeadings(1), Note::EmptyRows(2), repeated, Note::NoHeading(4)]);
    assert_eq!(headings(&table), ["Name", "Purpose", "Purpose", ""]);
    assert_eq!(Lang::En.column(&table.columns[2], 2), "Purpose (2)");
    assert_eq!(Lang::De.column(&table.columns[3], 3), "Spalte 4");
}

#[test]
fn rows_with_other_numbers_of_cells_are_told_and_lose_none() {
    let table = table("Name,Purpose\nA\nB,x,y,z\nC,x,,\nD,x\n");
    assert_eq!(headings(&table), ["Name", "Purpose", "", ""]);
    let messages: Vec<_> = planned(&table).rows.into_iter().map(|row| row.messages).collect();
    let other = |given| vec![Message::Cells { given, columns: 4 }];
    assert_eq!(messages, [other(1), vec![], vec![], vec![]]);
    assert_eq!(table.rows[1].cell(3), "z");
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told() {
    let table = table("Name,Purpose\nA,x\nB,\"open\nC,y\nD,z\n");
    assert_eq!(table.notes, [Note::OpenQuote(3)]);
    assert_eq!(table.rows[1].cell(1), "open\nC,y\nD,z\n");
}

#[test]
fn what_is_too_much_is_cut_and_told() {
    let many = "A,x\n".repeat(MOST_ROWS + 5);
    let table = table(&format!("Name,Purpose\n{many}"));
    assert_eq!((table.rows.len(), table.notes), (MOST_ROWS, vec![Note::RowsCut(MOST_ROWS)]));
    let wide = table_of(format!("Name,Purpose{}\nA,x{}z\n", ",h".repeat(600), ",".repeat(600)).as_bytes());
    assert_eq!(wide.columns.len(), MOST_COLUMNS);
    assert!(wide.notes.contains(&Note::ColumnsCut(MOST_COLUMNS)));
}

#[test]
fn headings_are_known_in_four_languages_and_can_be_changed() {
    for (text, fields) in [
        ("Tool name,Intended purpose,Supplier,System owner,Status", "name purpose vendor owner stage"),
        ("Bezeichnung;Zweck;Hersteller;Fachbereich;Status", "name purpose vendor owner stage"),
        ("Naam;Doel;Leverancier;Afdeling;Fase", "name purpose vendor owner stage"),
        ("Nom du système;Finalité;Fournisseur;Responsable;Statut", "name purpose vendor owner stage"),
        ("Bezeichnung des Verfahrens;Zweck und Ziele;Nr;Archiviert", "name purpose - archived"),
        ("agency_name;vendor_name;system_name_ato;data_description;name", "owner vendor - - name"),
    ] {
        let table =
            table(&format!("{text}\n{}", "a;".repeat(5)).replace(';', if text.contains(',') { "," } else { ";" }));
        let mapping = Mapping::guess(&table);
        let found: Vec<_> =
            fields.split(' ').enumerate().map(|(at, _)| mapping.field(at).map_or("-", Field::as_str)).collect();
        assert_eq!(found.join(" "), fields, "{text}");
    }
    let table = table("A,B,C\none,two,three");
    let mut mapping = Mapping::guess(&table);
    assert_eq!((mapping.clone(), mapping.unused(&table)), (Mapping::default(), vec![0, 1, 2]));
    mapping.assign(0, Some(Field::Name));
    mapping.assign(2, Some(Field::Purpose));
    mapping.assign(1, Some(Field::Purpose));
    assert_eq!(plan(&table, &mapping, [""]).rows[0].record.purpose, "C:\nthree\n\nB:\ntwo");
    mapping.assign(2, Some(Field::Name));
    assert_eq!((mapping.columns(Field::Name), mapping.columns(Field::Purpose)), (&[2][..], &[1][..]));
    assert_eq!(mapping.unused(&table), [0]);
    mapping.assign(1, None);
    assert_eq!(mapping.unused(&table), [0, 1]);
}

// --- Rows ---

#[test]
fn what_is_missing_or_not_understood_is_told_and_not_lost() {
    let text = "Name,Description,Status,Archived\n\
                ,Sorts the letters of citizens by the department that has to answer them in the end,live,\n\
                ,,planned,yes\n \u{a0}B  b ,=1+1,Approved,perhaps\nb B,x,,\n";
    let table = table(text);
    let plan = plan(&table, &Mapping::guess(&table), ["A", "b  b"]);
    let row = |at: usize| &plan.rows[at];
    assert_eq!(row(0).record.name, "Sorts the letters of citizens by the department that has to…");
    assert_eq!((row(0).messages.as_slice(), row(0).taken), (&[Message::NamedByPurpose][..], true));
    assert_eq!((row(1).messages.as_slice(), row(1).taken), (&[Message::Archived, Message::Nameless][..], false));
    assert!(row(1).record.archived);
    let third = &row(2).record;
    assert_eq!((third.name.as_str(), third.stage, third.archived), ("B  b", None, false));
    assert_eq!(third.purpose, "=1+1\n\nStatus: Approved\n\nArchived: perhaps");
    let told =
        [Message::UnknownStage("Approved".into()), Message::UnknownArchived("perhaps".into()), Message::InRegister];
    assert_eq!((row(2).messages.as_slice(), row(2).taken), (&told[..], false));
    assert_eq!(row(3).messages, [Message::InRegister]);
    assert_eq!(plan.taken().count(), 1);
    assert!(plan.bytes() > 80);
}

#[test]
fn a_text_of_any_length_is_kept_whole() {
    let word = "x".repeat(343);
    let long = format!("{word} {}", "y ".repeat(15_000));
    let table = table(&format!("Name,Purpose\n,{word}\n{word},{long}\n"));
    let plan = planned(&table);
    assert_eq!(plan.rows[0].record.name.chars().count(), 121);
    assert_eq!(plan.rows[1].record.purpose, long);
    let told = |field, letters| Message::Long { field, letters };
    assert_eq!(plan.rows[1].messages, [told(Field::Name, 343), told(Field::Purpose, long.chars().count())]);
}

#[test]
fn stages_are_known_as_registers_say_them() {
    for (text, stage) in [
        ("in_gebruik", Stage::InUse),
        ("Buiten gebruik", Stage::Retired),
        ("Pre-deployment", Stage::Development),
        ("PILOT", Stage::Trial),
        ("im Einsatz", Stage::InUse),
        ("Außer Betrieb", Stage::Retired),
        ("en service", Stage::InUse),
        ("geplant", Stage::Planned),
        ("in-use", Stage::InUse),
    ] {
        assert_eq!(stage_of(text), Some(stage), "{text}");
    }
    assert_eq!(stage_of("green"), None);
}

// --- Workbooks and JSON ---

#[test]
fn a_workbook_is_read_from_its_longest_sheet_with_days_as_they_are_written() {
    assert_eq!(refused(WORKBOOK), NoTable::Workbook);
    let sheets = sheets_of(WORKBOOK).unwrap();
    let table = read_sheets(&sheets, Wanted::default()).unwrap();
    assert_eq!((table.form, table.list, table.lists[1].name.as_str()), (Form::Sheet, 1, "KI-Systeme"));
    assert_eq!(headings(&table), ["Name", "Zweck", "Status", "Seit"]);
    let plan = planned(&table);
    let rows: Vec<_> = plan.rows.iter().map(|row| (row.from, row.record.name.as_str(), row.record.stage)).collect();
    assert_eq!(rows, [(4, "Bewerberauswahl", Some(Stage::Trial)), (6, "=1+1 Rechner", Some(Stage::InUse))]);
    assert_eq!(table.rows[0].cell(3), "2025-10-13");
    assert_eq!(table.rows[1].cell(3), "2025-10-13 12:00:00");
    assert!(Lang::De.read_as(&table).contains("„KI-Systeme“"));
    let other = Wanted { list: Some(0), ..Wanted::default() };
    assert_eq!(read_sheets(&sheets, other), Err(NoTable::NoRows));
    assert_eq!(read_sheets(&[], Wanted::default()), Err(NoTable::Empty));
    // Cut off anywhere it is refused, and told as what it seems to be.
    for length in 4..WORKBOOK.len() {
        if let Err(instead) = sheets_of(&WORKBOOK[..length]) {
            assert!(matches!(instead, NoTable::BrokenWorkbook(_) | NoTable::Archive), "{length}: {instead:?}");
        }
    }
    let sheet = |name: &str| Sheet { name: name.to_owned(), rows: vec![vec!["Name".to_owned()], vec!["A".to_owned()]] };
    assert_eq!(read_sheets(&[sheet("x"), sheet("y")], Wanted::default()).unwrap().list, 0);
}

#[test]
fn json_of_any_shape_becomes_rows() {
    let nested = table(r#"[{"name":"A","about":{"purpose":"x","tags":["a","b"]},"on":true,"n":1.5},{"name":"B"},7]"#);
    assert_eq!(headings(&nested), ["name", "about.purpose", "about.tags", "on", "n"]);
    assert_eq!(nested.rows[0].cells, ["A", "x", "a; b", "true", "1.5"]);
    assert_eq!(nested.notes, [Note::NoObjects(vec![3])]);
    let several = r#"{"old":[{"name":"A"}],"data":{"systems":[{"name":"B"},{"name":"C"}]}}"#;
    let longest = table(several);
    assert_eq!((longest.list, longest.lists[1].name.as_str(), longest.rows.len()), (1, "data.systems", 2));
    let wanted = Wanted { list: Some(0), ..Wanted::default() };
    assert_eq!(read(several.as_bytes(), wanted).unwrap().rows[0].cells, ["A"]);
    let lines = table("{\"name\":\"A\"}\n\n{\"name\":\"B\"}\nnot this\n");
    assert_eq!((lines.form, lines.rows[1].from), (Form::JsonLines, 3));
    assert_eq!(lines.notes, [Note::NoObjects(vec![4])]);
    assert_eq!(table(r#"{"name":"A","purpose":"x"}"#).rows.len(), 1);
}

// --- What is no inventory ---

#[test]
fn what_is_no_inventory_is_told_as_what_it_seems_to_be() {
    let ours = Saved::default().with(answers("what=software")).write();
    let all = format!(r#"{{"schema":1,"systems":{{"1":{ours}}}}}"#);
    for (bytes, expected) in [
        (&b""[..], NoTable::Empty),
        (b" \r\n\t", NoTable::Empty),
        (b"\0\0\0\0", NoTable::Empty),
        (b"%PDF-1.7\n1 0 obj", NoTable::Pdf),
        (b"\x89PNG\r\n\x1a\n\0\0", NoTable::Picture),
        (b"\xFF\xD8\xFF\xE0", NoTable::Picture),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", NoTable::OldOffice),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet", NoTable::OpenDocument),
        (b"PK\x03\x04....word/document.xml", NoTable::Document),
        (b"PK\x03\x04....a.csv", NoTable::Archive),
        (b"{\\rtf1", NoTable::Document),
        (b"<!DOCTYPE html>\n<html><table>", NoTable::Html),
        (b"<?xml version=\"1.0\"?><a/>", NoTable::Xml),
        (b"\x01\x02\x03\x04\x05\x06abc", NoTable::Binary),
        (ours.as_bytes(), NoTable::OurAnswers),
        (all.as_bytes(), NoTable::OurRegister),
        (br#"{"tier":"minimal","as_of":"2026-11-29","schema":2}"#, NoTable::OurReport),
        (b"{\n\"a\":1,\"b\":[1,2]}", NoTable::NoList),
        (b"[]", NoTable::NoList),
        (b"Dear colleagues\nhere is the list", NoTable::PlainText),
        (b"Name,Purpose\n", NoTable::NoRows),
    ] {
        assert_eq!(refused(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
    assert!(matches!(refused(b"[{\"name\":\"A\"},{\"na"), NoTable::BrokenJson(_)));
    assert!(matches!(refused(&vec![b'a'; 50_000_001]), NoTable::TooLarge(50_000_001)));
}

#[test]
fn every_message_is_said_in_one_line_in_every_language() {
    let odd = "a\nb\t".repeat(50);
    let mut table = table("Name,Purpose\nA,x");
    table.columns[0].heading = odd.clone();
    let messages = [
        Message::NamedByPurpose,
        Message::Nameless,
        Message::InRegister,
        Message::SameName(2),
        Message::UnknownStage(odd.clone()),
        Message::UnknownArchived(odd.clone()),
        Message::Archived,
        Message::Long { field: Field::Purpose, letters: 30_000 },
        Message::Cells { given: 1, columns: 2 },
        Message::LostLetters,
    ];
    let notes = [
        Note::OddLetters(1),
        Note::AboveHeadings(2),
        Note::RepeatedHeading(odd.clone()),
        Note::NoHeading(3),
        Note::EmptyRows(1),
        Note::OpenQuote(4),
        Note::NoObjects((1..20).collect()),
        Note::RowsCut(MOST_ROWS),
        Note::ColumnsCut(MOST_COLUMNS),
    ];
    let instead =
        [NoTable::BrokenJson(odd.clone()), NoTable::BrokenWorkbook(odd), NoTable::TooLarge(1), NoTable::Empty];
    for lang in Lang::ALL {
        let all = messages.iter().map(|message| lang.row_message(&table, message));
        let all = all.chain(notes.iter().map(|note| lang.reading_note(&table, note)));
        let all = all.chain(instead.iter().map(|instead| lang.no_table(instead)));
        let every = Proposal::every().map(|proposal| lang.proposal(&proposal));
        for told in all.chain(every).chain([lang.column(&table.columns[0], 0), lang.expected_inventory().to_owned()]) {
            assert!(!told.is_empty() && !told.contains(char::is_control) && told.chars().count() < 500, "{told:?}");
        }
    }
}

// --- Proposals ---

fn proposed(text: &str) -> Vec<String> {
    let record = Record { purpose: text.to_owned(), ..Record::default() };
    let all = proposals(&record, &Answers::default());
    all.iter().map(|proposal| format!("{}={}", proposal.question(), proposal.option())).collect()
}

#[test]
fn descriptions_propose_what_they_mention() {
    for (text, expected) in [
        ("Ranks applicants for open posts.", "areas=area-work work=evaluates-candidates"),
        ("Sortiert Bewerbungen vor", "areas=area-work"),
        ("Inspectie van uitkeringsfraude", "areas=area-services services=prioritises"),
        ("Un outil de tri des candidatures", "areas=area-work work=filters-applications"),
        ("A chatbot for citizens", "output=text people-see=talks"),
        ("Uses facial recognition", "data=body-signals body-use=finds-out"),
        ("Gibt Auskunft zur Kredit\u{ad}würdigkeit", "areas=area-services services=credit-score"),
        ("Prüft die Kreditwürdigkeit", "areas=area-services services=credit-score"),
        ("CREDIT\u{a0}SCORING", "areas=area-services services=credit-score"),
        ("No personal data is used", ""),
        ("Er wordt geen gebruik gemaakt van persoonsgegevens", ""),
        ("Controle van de zorgtoeslag", "areas=area-services"),
        ("Gerichte acties voor de politiek, op grond van de Zorgverzekeringswet", ""),
        ("Detects discredited scores of tennis courtesy", ""),
        ("", ""),
    ] {
        assert_eq!(proposed(text).join(" "), expected, "{text}");
    }
    let record =
        Record { name: "CV-Screening".into(), purpose: "Für Bewerber und Bewerberinnen".into(), ..Record::default() };
    let all = proposals(&record, &Answers::default());
    assert_eq!(all[0].words(), ["CV", "Bewerber", "Bewerberinnen"]);
    let mention = &all[0].mentions()[1];
    assert_eq!((mention.in_name, &record.purpose[mention.at..][..mention.words.len()]), (false, "Bewerber"));
    assert_eq!(
        Lang::En.proposal(&all[0]),
        "Mentions \"CV\", \"Bewerber\" and \"Bewerberinnen\". Does this hold: Work: hiring, managing, watching or judging \
         people, or giving them tasks?"
    );
}

#[test]
fn a_proposal_only_ever_opens_something() {
    assert!(Proposal::every().count() > 50);
    let none = Answers::default();
    let before = report(&none, TODAY);
    let facts = facts_of(&none);
    for proposal in Proposal::every() {
        let after = confirm(none.clone(), &proposal);
        let said = written(&after);
        assert!(after.says(proposal.question(), proposal.option()), "{said}");
        let (now, then) = (tier_range(&facts, TODAY), tier_range(&facts_of(&after), TODAY));
        assert!(then.highest >= now.highest && then.lowest >= now.lowest, "{said}");
        assert!(gpai_range(&facts_of(&after)).highest >= gpai_range(&facts).highest, "{said}");
        for (was, is) in before.findings.iter().zip(&report(&after, TODAY).findings) {
            assert_eq!(was.provision.id, is.provision.id);
            let closed = was.provision.outcome.is_open() && is.provision.outcome.is_no();
            assert!(!closed, "{said} closes {}", is.provision.id);
        }
        // No fact is denied by it.
        let asked = question(proposal.question()).unwrap();
        settles(asked, after.get(proposal.question()).unwrap(), |fact, truth| {
            assert_ne!(truth, Truth::No, "{said} denies {fact:?}");
        });
    }
}

#[test]
fn nothing_that_takes_something_away_can_be_proposed() {
    use ai_act_checklist::interview::questions;
    for asked in questions() {
        for option in [OptionId::None, OptionId::Unsure, OptionId::No, OptionId::Yes] {
            assert_eq!(Proposal::of(asked.id, option, Vec::new()), None);
        }
        for option in asked.options {
            let made = Proposal::of(asked.id, option.id, Vec::new());
            let closes = !option.no.is_empty() || option.leaves_open || option.retired || asked.kind == Kind::One;
            assert!(made.is_none() || !closes, "{}={}", asked.id, option.id);
        }
    }
    // The questions that the table speaks of: none is on exceptions, exclusions or limits.
    let mut asked: Vec<_> = Proposal::every().map(|proposal| proposal.question().to_string()).collect();
    asked.dedup();
    assert_eq!(
        asked,
        [
            "output",
            "data",
            "body-use",
            "product",
            "areas",
            "networks",
            "education",
            "work",
            "services",
            "police",
            "migration",
            "justice",
            "people-see"
        ]
    );
    // Every row of the table is one that may be proposed.
    assert!(Proposal::every().all(|proposal| !proposal.option().as_str().starts_with("only")));
}

#[test]
fn confirming_adds_a_tick_and_says_no_of_nothing() {
    let record = Record { purpose: "Ranks applicants".into(), ..Record::default() };
    for (before, after) in [
        ("", "areas=area-work,unsure"),
        ("areas=unsure", "areas=area-work,unsure"),
        ("areas=any-purpose", "areas=area-work,any-purpose"),
        ("areas=area-police", "areas=area-work,area-police"),
        ("areas=area-police,area-work?,area-justice?", "areas=area-work,area-police,area-justice?"),
        ("areas=area-police,unsure what=software", "what=software areas=area-work,area-police,unsure"),
    ] {
        let before = answers(before);
        let all = proposals(&record, &before);
        let work = all.iter().find(|proposal| proposal.option() == OptionId::AreaWork).unwrap();
        let confirmed = confirm(before.clone(), work);
        let expected = answers(after);
        assert_eq!(written(&confirmed), written(&expected));
        assert_eq!(confirm(confirmed.clone(), work), confirmed);
        assert!(proposals(&record, &confirmed).iter().all(|proposal| proposal.option() != OptionId::AreaWork));
    }
    // Whoever said "none of these" is not asked to take it back.
    let none = answers("areas=none");
    let all = proposals(&record, &Answers::default());
    assert!(proposals(&record, &none).iter().all(|proposal| proposal.question() != all[0].question()));
    assert_eq!(confirm(none.clone(), &all[0]), none);
    // An option that only helps kept the rest open: the tick does not close it.
    let helps = answers("work=only-prepares");
    let screening = Record { purpose: "CV screening".into(), ..Record::default() };
    let all = proposals(&screening, &helps);
    let filters = all.iter().find(|proposal| proposal.option() == OptionId::FiltersApplications).unwrap();
    let expected = answers("work=filters-applications,only-prepares,unsure");
    assert_eq!(written(&confirm(helps, filters)), written(&expected));
}

/// A small file may unpack to gigabytes: it is refused before its reader takes it into memory, whatever it says of its sizes.
#[test]
fn a_workbook_that_unpacks_to_far_more_than_an_inventory_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let fast = SimpleFileOptions::default().compression_level(Some(1));
    zip.start_file("[Content_Types].xml", fast).expect("a part");
    zip.write_all(b"<Types/>").expect("written");
    zip.start_file("xl/sharedStrings.xml", fast).expect("a part");
    let megabyte = vec![b' '; 1_000_000];
    for _ in 0..101 {
        zip.write_all(&megabyte).expect("written");
    }
    let bytes = zip.finish().expect("an archive").into_inner();
    assert!(bytes.len() < 2_000_000, "{}", bytes.len());
    assert_eq!(sheets_of(&bytes).err(), Some(NoTable::Swollen));
    assert!(Lang::ALL.iter().all(|lang| !lang.no_table(&NoTable::Swollen).is_empty()));
}
