//! Files on all systems, read back by another library: each system has its row, no part speaks of one system as if of all, what is left
//! out is said, and the same work gives the same bytes.

use crate::export::{NOTE, OWNER, csv, entries, noted, paragraphs, part, read, rows_of, workbook};
use crate::memory::Memory;
use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{EDITION, Rating, Tier};
use ai_act_checklist::embed::Works;
use ai_act_checklist::export::{Format, Unwritten};
use ai_act_checklist::outline::{Register, Subject, report_on_all, tables_of_all};
use ai_act_checklist::store::{Everything, Found, Keeper, Kept, Record, Saved, SavedError, Stage, SystemId};
use ai_act_checklist::words::Lang;
use calamine::{Data, Reader};
use std::collections::BTreeSet;

fn id(name: &str) -> SystemId {
    name.parse().unwrap()
}

fn called(mut saved: Saved, name: &str) -> Saved {
    saved.set_record(&Record::named(name));
    saved
}

/// Work without a management system of its own.
fn alone(saved: &Saved) -> Saved {
    let value: serde_json::Value = serde_json::from_str(&saved.write()).unwrap();
    let mut members = value.as_object().unwrap().clone();
    members.retain(|name, _| !name.starts_with("iso"));
    Saved::read(&serde_json::Value::from(members).to_string()).unwrap().0
}

/// An organisation with a management system; a bank, two systems of one name, one without a name or answers, one that brought a management
/// system of its own, one that is archived, and a text that cannot be read.
fn everything() -> Everything {
    let mut organisation = Saved::default();
    organisation.rate("A.5.2".parse().unwrap(), Some(Rating::Largely));
    organisation.rate("A.9.2".parse().unwrap(), Some(Rating::Excluded));
    let mut score = alone(&noted(profile("bank-credit-scoring"), "art-26-1"));
    score.set_record(&Record {
        name: "=Score & Co".to_owned(),
        purpose: "-rates\n@people".to_owned(),
        owner: OWNER.to_owned(),
        vendor: "+Vendor <b>".to_owned(),
        stage: Some(Stage::InUse),
        archived: false,
    });
    let hiring = alone(&noted(profile("employer-cv-screening"), "art-26-1"));
    let mut own = Saved::default().with(profile("chatbot"));
    own.rate("A.5.2".parse().unwrap(), Some(Rating::Fully));
    let mut old = called(Saved::default().with(profile("device-maker")), "Old");
    old.set_record(&Record { archived: true, ..Record::named("Old") });
    let systems = [
        ("1", score.write()),
        ("2", called(hiring, "Hiring").write()),
        ("3", called(Saved::default().with(profile("chatbot")), "Hiring").write()),
        ("4", Saved::default().write()),
        ("5", called(own, "Own").write()),
        ("6", old.write()),
        ("7", "not JSON".to_owned()),
    ];
    let systems = systems.into_iter().map(|(name, text)| (id(name), text)).collect();
    Everything { organisation: Some(organisation.write()), systems }
}

fn register(lang: Lang) -> Register {
    Register::new(&everything(), TODAY, lang)
}

fn written(format: Format, lang: Lang) -> Vec<u8> {
    format.write_all(&register(lang), lang).unwrap()
}

fn text(format: Format, lang: Lang) -> String {
    String::from_utf8(written(format, lang)).unwrap()
}

/// What every file says of itself.
#[track_caller]
fn names_itself(text: &str, lang: Lang, day: &str) {
    for subject in register(lang).subjects() {
        assert!(text.contains(&subject.fingerprint()), "no fingerprint of {:?}", subject.name);
    }
    assert!(text.contains(EDITION.celex), "no edition of the law");
    assert!(text.contains(day), "no day");
    assert!(text.contains(&lang.archived_left_out(1)), "nothing on what is left out");
    assert!(!text.contains("Old"), "what is archived is left out");
    for limit in &lang.reporting().limits_list {
        assert!(text.contains(limit), "{limit}");
    }
}

#[test]
fn the_systems_have_names_of_their_own_the_highest_tier_first_without_the_archived() {
    for lang in Lang::ALL.iter().copied() {
        let register = register(lang);
        let names: Vec<_> = register.systems.iter().map(|listed| listed.line.record.name.as_str()).collect();
        let unnamed = lang.register().unnamed;
        let second = lang.remarked(unnamed, "2");
        assert_eq!(names.iter().copied().collect::<BTreeSet<_>>().len(), names.len());
        for name in ["=Score & Co", "Hiring", "Hiring (2)", "Own", unnamed, &second] {
            assert!(names.contains(&name), "{name} is not in {names:?}");
        }
        assert_eq!((names.len(), register.archived), (6, 1));
        // What cannot be read comes first: somebody has to look at it.
        assert!(register.systems[0].subject.is_none());
        let known = register.systems.iter().filter_map(|listed| listed.line.summary.as_ref().ok());
        let tiers: Vec<Tier> = known.map(|summary| summary.tier.highest).collect();
        assert!(tiers.is_sorted_by(|a, b| a >= b), "{tiers:?}");
    }
}

#[test]
fn the_workbook_begins_with_the_register_and_no_sheet_speaks_of_one_as_if_of_all() {
    for lang in Lang::ALL.iter().copied() {
        let (own, page, register) = (lang.tabling(), lang.register(), register(lang));
        let bytes = written(Format::Xlsx, lang);
        let mut book = workbook(bytes.clone());
        assert_eq!(book.sheet_names(), [own.register, own.tasks, own.open, own.statement, own.about]);
        let rows = rows_of(&mut book, own.register);
        let (heads, rows) = rows.split_first().unwrap();
        let at = |name: &str| heads.iter().position(|head| *head == name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(rows.len(), register.systems.len());
        for (cells, listed) in rows.iter().zip(&register.systems) {
            assert_eq!(cells[at(page.columns_name)], *listed.line.record.name);
            let Some(subject) = &listed.subject else {
                assert_eq!(cells[at(page.columns_tier)], *page.unread);
                continue;
            };
            let summary = listed.line.summary.as_ref().unwrap();
            assert_eq!(cells[at(page.columns_tier)], *lang.range(&summary.tier));
            assert_eq!(cells[at(page.columns_open)].to_string(), summary.open_questions.to_string());
            let work = summary.work;
            let all = work.to_do + work.in_progress + work.done + work.not_applicable;
            assert_eq!(cells[at(own.all_tasks)].to_string(), all.to_string());
            assert_eq!(cells[at(page.columns_next)] == Data::Empty, summary.ahead.is_empty());
            assert_eq!(cells[at(lang.reporting().fingerprint)], *subject.fingerprint());
            let is_own = listed.line.record.name == "Own";
            assert_eq!(cells[at(own.own_management)] == *own.its_own, is_own);
        }
        let score = rows.iter().find(|cells| cells[0] == *"=Score & Co").unwrap();
        assert_eq!(score[at(page.columns_owner)], *OWNER);
        assert_eq!(score[at(page.purpose)], *"-rates\n@people");
        // Every row of the lists has its system.
        for (sheet, count) in [
            (own.tasks, register.subjects().iter().map(|subject| subject.rows().len()).sum::<usize>()),
            (own.open, rows_of(&mut book, own.open).len() - 1),
        ] {
            let rows = rows_of(&mut book, sheet);
            assert_eq!(rows[0][0], *own.system);
            assert_eq!(rows.len() - 1, count);
            let names: Vec<_> = register.systems.iter().map(|listed| listed.line.record.name.clone()).collect();
            assert!(rows[1..].iter().all(|row| names.contains(&row[0].to_string())));
        }
        let tasks = rows_of(&mut book, own.tasks);
        assert!(tasks.iter().flatten().any(|cell| cell.to_string() == NOTE.replace('\u{7}', "")));
        // One management system for all, and that of the system that brought its own.
        let statement = rows_of(&mut book, own.statement);
        let whose: BTreeSet<_> = statement[1..].iter().map(|row| row[0].to_string()).collect();
        assert_eq!(statement.len(), 1 + 2 * 38);
        assert_eq!(whose, BTreeSet::from([lang.registering().other_systems.to_owned(), "Own".to_owned()]));
        let about = rows_of(&mut book, own.about);
        let all = [rows_of(&mut book, own.register), about].concat();
        let told: Vec<_> = all.iter().flatten().map(ToString::to_string).collect();
        names_itself(&told.join("\n"), lang, &lang.date(TODAY));
        assert!(told.contains(&register.fingerprint()));
        // Filters on every list, and no formula anywhere.
        for sheet in 1..=5 {
            let text = part(&bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
            assert!(!text.contains("<f>"), "sheet {sheet}");
            assert_eq!(text.contains("<autoFilter"), sheet < 5, "sheet {sheet}");
        }
        assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
        for table in tables_of_all(&register, lang) {
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.name);
            assert!(table.name.chars().count() <= 31);
        }
    }
}

#[test]
fn where_all_stand_on_one_management_system_it_is_said_once() {
    let mut all = everything();
    all.systems.remove(&id("5"));
    let register = Register::new(&all, TODAY, Lang::En);
    assert_eq!(register.managements().len(), 1);
    let mut book = workbook(Format::Xlsx.write_all(&register, Lang::En).unwrap());
    let statement = rows_of(&mut book, Lang::En.tabling().statement);
    assert_eq!(statement.len(), 1 + 38);
    assert!(statement[1..].iter().all(|row| row[0] == *Lang::En.registering().all_systems));
    // Nothing rated, nothing said.
    all.organisation = None;
    let book = workbook(Format::Xlsx.write_all(&Register::new(&all, TODAY, Lang::En), Lang::En).unwrap());
    assert!(!book.sheet_names().contains(&Lang::En.tabling().statement.to_owned()));
}

#[test]
fn tables_as_text_name_the_system_the_day_the_edition_and_the_answers_in_each_row() {
    for lang in Lang::ALL.iter().copied() {
        let register = register(lang);
        for format in [Format::Register, Format::Csv] {
            let rows = csv(&written(format, lang));
            let (heads, rows) = rows.split_first().unwrap();
            let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}"));
            let subjects = register.subjects();
            let expected = match format {
                Format::Register => register.systems.len(),
                _ => subjects.iter().map(|subject| subject.rows().len()).sum(),
            };
            assert_eq!(rows.len(), expected);
            for cells in rows {
                let name = cells[0].trim_start_matches('\'');
                let listed = register.systems.iter().find(|listed| listed.line.record.name == name);
                let fingerprint = listed.unwrap().subject.as_ref().map(Subject::fingerprint).unwrap_or_default();
                assert_eq!(cells[at(lang.reporting().fingerprint)], fingerprint, "{name}");
                assert_eq!(cells[at(lang.reporting().day)], TODAY.to_string());
                assert!(cells[at(lang.reporting().law)].contains(EDITION.celex));
                assert!(cells[at(lang.reporting().limits)].starts_with(&lang.archived_left_out(1)));
                for cell in cells {
                    assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
                }
            }
            let text = text(format, lang);
            for cell in text.split([';', '\t', '\n', '\r']) {
                let cell = cell.trim_start_matches([' ', '"', '\u{feff}']);
                assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
            let with_rows = subjects.iter().any(|subject| subject.rows().is_empty());
            if format == Format::Register || !with_rows {
                names_itself(&text.replace("\"\"", "\""), lang, &TODAY.to_string());
            }
        }
    }
}

#[test]
fn each_entry_of_the_calendar_names_its_system_under_a_name_that_stays() {
    let ids = |all: &Everything| -> Vec<(String, String)> {
        let register = Register::new(all, TODAY, Lang::En);
        let text = String::from_utf8(Format::Ics.write_all(&register, Lang::En).unwrap()).unwrap();
        entries(&text).into_iter().map(|(id, _, title, _)| (id, read(&title))).collect()
    };
    let all = everything();
    let before = ids(&all);
    let unique: BTreeSet<_> = before.iter().map(|(id, _)| id).collect();
    assert_eq!(unique.len(), before.len(), "each has a name of its own");
    let names = ["=Score & Co", "Hiring", "Hiring (2)", "Own", Lang::En.register().unnamed];
    for (id, title) in before.iter().filter(|(id, _)| !id.starts_with("checked-register")) {
        assert!(names.iter().any(|name| title.ends_with(&format!("({name})"))), "{id}: {title}");
    }
    // Other systems come and go, and work goes on: names of entries stay.
    let mut fewer = all.clone();
    fewer.systems.remove(&id("5"));
    fewer.systems.remove(&id("7"));
    let (kept, others): (Vec<_>, Vec<_>) = before.into_iter().partition(|(_, title)| !title.ends_with("(Own)"));
    assert!(!others.is_empty());
    let checked = |all: Vec<(String, String)>| {
        all.into_iter().map(|(id, _)| id).filter(|id| !id.starts_with("checked")).collect::<BTreeSet<_>>()
    };
    assert_eq!(checked(ids(&fewer)), checked(kept));
    // A calendar that has the file on one system has no entry twice.
    let (score, _) = Saved::read(&all.systems[&id("1")]).unwrap();
    let alone = Format::Ics.write(&Subject::of(score, TODAY), Lang::En).unwrap();
    let alone = entries(&String::from_utf8(alone).unwrap()).into_iter().map(|(id, ..)| (id, String::new())).collect();
    assert!(checked(alone).is_subset(&checked(ids(&all))));
    for lang in Lang::ALL.iter().copied() {
        let text = text(Format::Ics, lang);
        let entries = entries(&text);
        let checked = entries.iter().find(|(id, ..)| id.starts_with("checked-register")).unwrap();
        names_itself(&read(&checked.3), lang, &lang.date(TODAY));
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
    }
}

#[test]
fn the_report_is_one_with_a_part_for_each_system() {
    for lang in Lang::ALL.iter().copied() {
        let (own, register) = (lang.reporting(), register(lang));
        let docx = paragraphs(&written(Format::Docx, lang));
        let markdown = text(Format::Markdown, lang).replace('\\', "");
        let html = text(Format::Html, lang);
        let html = html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        for said in [&docx, &markdown, &html] {
            names_itself(said, lang, &lang.date(TODAY));
            assert!(said.contains(&register.fingerprint()));
            for title in [own.summary, lang.register().by_tier, lang.registering().each, own.limits, own.edition] {
                assert_eq!(said.matches(title).count(), 1, "{title}");
            }
            for subject in register.subjects() {
                assert!(said.contains(subject.name.as_deref().unwrap()));
                // Of many on one day the themes are named.
                for row in subject.rows() {
                    let (title, theme) = (lang.obligation(row.id).unwrap().title, lang.theme(row.theme));
                    assert!(said.contains(title) || said.contains(theme), "{}", row.id);
                }
            }
            for part in [lang.register().unread, OWNER, "+Vendor <b>", "@people"] {
                assert!(said.contains(part), "{part}");
            }
        }
        let document = report_on_all(&register, lang);
        assert_eq!(document.title, lang.registering().title);
        assert!(!document.cover.is_empty());
        assert_eq!(html.matches("class=\"cover\"").count(), 1);
        assert_eq!(html.matches("<h1>").count(), 1);
    }
}

#[test]
fn the_same_work_gives_the_same_bytes() {
    for lang in Lang::ALL.iter().copied() {
        for format in Format::OF_ALL {
            let other = std::thread::spawn(move || written(format, lang)).join().unwrap();
            assert_eq!(written(format, lang), other, "{} in {}", format.name(), lang.name());
        }
    }
    assert_eq!(Format::Report.write_all(&register(Lang::En), Lang::En), Err(Unwritten::OfOne));
    assert_eq!(text(Format::Json, Lang::En), everything().write().unwrap());
}

#[test]
fn files_can_be_written_where_there_is_nothing_to_say() {
    let mut all = everything();
    all.systems.retain(|name, _| *name == id("6"));
    for all in [Everything::default(), all] {
        for lang in Lang::ALL.iter().copied() {
            let register = Register::new(&all, TODAY, lang);
            for format in Format::OF_ALL {
                assert!(!format.write_all(&register, lang).unwrap().is_empty());
            }
            let rows = csv(&Format::Register.write_all(&register, lang).unwrap());
            assert_eq!(rows.len(), 2);
        }
    }
}

/// The page takes along what is open as it is now, whether it could be kept or not.
#[test]
fn what_is_open_goes_along_as_it_is_now() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    // Nobody began.
    assert_eq!(keeper.kept_with(&Saved::default()), Everything::default());
    let first = called(Saved::default().with(answers("what=software size=sme-alone")), "First");
    let alone = keeper.kept_with(&first);
    assert_eq!(alone.systems.values().collect::<Vec<_>>(), [&first.write()]);
    assert_eq!(keeper.save(&first), Kept::Yes);
    assert_eq!(keeper.add(&id("second"), &called(Saved::default(), "Second"), &first), Kept::Yes);
    assert_eq!(keeper.kept_with(&first), keeper.kept());
    // Full: what is said now is kept nowhere, and goes along.
    shelf.full.set(true);
    let Found::Work(mut now, _) = keeper.of(SystemId::first()).read() else { panic!("it is there") };
    now.answers = answers("what=software size=larger");
    let taken = keeper.kept_with(&now);
    assert!(taken.organisation.as_ref().is_some_and(|text| text.contains("larger")), "{taken:?}");
    for (name, work) in taken.works() {
        assert!(work.unwrap().answers == now.answers || name != SystemId::first(), "{name}");
    }
}

/// Texts of several systems, as the command line and the package have them.
#[test]
fn texts_of_several_systems_make_a_register_each_by_its_place() {
    let texts = |last: &str| {
        let named = called(Saved::default().with(profile("chatbot")), "Bot").write();
        let mut all: Vec<_> = (1..=11).map(|n| (Some(format!("file {n}")), Saved::default().write())).collect();
        all.push((None, named));
        all.push((None, last.to_owned()));
        all
    };
    let Ok(Works::All(register)) = Works::several(texts("{\"schema\":1,\"answers\":{}}"), TODAY, Lang::En) else {
        panic!("they can be read")
    };
    let names: BTreeSet<_> = register.systems.iter().map(|listed| listed.line.record.name.clone()).collect();
    let mut expected: BTreeSet<_> = (1..=11).map(|n| format!("file {n}")).collect();
    expected.extend(["Bot".to_owned(), Lang::En.register().unnamed.to_owned()]);
    assert_eq!(names, expected);
    for (text, error) in [("[]", SavedError::NotAnswers), (everything().text().as_str(), SavedError::Register)] {
        assert_eq!(Works::several(texts(text), TODAY, Lang::En).unwrap_err(), (12, error));
    }
    let Ok(Works::All(register)) = Works::read(&everything().text(), TODAY, Lang::En) else { panic!("it is one") };
    assert_eq!(register.text, everything().text());
    let one = Works::read("{\"schema\":1,\"answers\":{}}", TODAY, Lang::En).unwrap();
    assert_eq!(one.write(Format::Register, Lang::En).unwrap_err(), Unwritten::OfAll);
    assert_eq!(one.write(Format::Csv, Lang::En).unwrap().name, "ai-act-2026-11-23.csv");
}

/// Files to look at: `EXPORTS=folder cargo it register_to_look_at`.
#[test]
fn register_to_look_at() {
    let Some(folder) = std::env::var_os("EXPORTS").map(std::path::PathBuf::from) else { return };
    for lang in Lang::ALL.iter().copied() {
        for format in Format::OF_ALL {
            let file = format!("{}-{}", lang.name(), format.file_name_of_all(TODAY));
            std::fs::write(folder.join(file), written(format, lang)).unwrap();
        }
    }
}
