//! Documents that are filled from the answers: each says what is required by the provision behind it, nothing is invented, what is
//! missing is marked, and silence is never taken for "not needed".

use crate::obligations::profile;
use crate::support::{TODAY, and_no_more_duties, answers, written};
use ai_act_checklist::assess::{Item as Clause, Report, report};
use ai_act_checklist::documents::{DOCUMENTS, IMPACT_ASSESSMENT, Need, document, offers, required_by, sections};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::{Format, Unwritten};
use ai_act_checklist::interview::{Answers, OptionId, QuestionId};
use ai_act_checklist::law::{Act, Role, Source};
use ai_act_checklist::outline::{Block, Subject, leads, paper, summary_of, text_of};
use ai_act_checklist::risks::proposed;
use ai_act_checklist::store::{Item, Record, Saved};
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};

const PROFILES: [&str; 6] = [
    "employer-cv-screening",
    "bank-credit-scoring",
    "chatbot",
    "device-maker",
    "open-model-systemic",
    "benefits-authority",
];

fn subject(answers: Answers) -> Subject {
    let mut saved = Saved::default().with(answers);
    saved.set_record(&Record { purpose: "Ranks people.".to_owned(), ..Record::named("Score {vendor} <b>1</b>") });
    let mut item = Item::default();
    "Told on 3 November.".clone_into(&mut item.note);
    saved.progress.set("art-26-7", item);
    Subject::of(saved, TODAY)
}

fn needs(answers: &Answers) -> Vec<(&'static str, Need)> {
    offers(answers, &report(answers, TODAY)).iter().map(|offer| (offer.id, offer.need)).collect()
}

fn need(of: &str, id: &str) -> Need {
    needs(&profile(of)).into_iter().find(|(name, _)| *name == id).map(|(_, need)| need).unwrap()
}

fn blanks(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Blank(blank) => {
                assert!(!blank.mark.is_empty() && !blank.help.is_empty(), "{blank:?}");
                found.push(blank.label.iter().map(|piece| piece.text.as_str()).collect());
            }
            Block::Section(_, blocks) | Block::Page(blocks) => found.extend(blanks(blocks)),
            _ => {}
        }
    }
    found
}

#[test]
fn what_documents_name_is_there() {
    let clauses: BTreeSet<&str> = Clause::ALL.iter().map(|item| item.as_str()).collect();
    let good = |source: Source| match source {
        // A number of the standard is an item, or a heading above items.
        Source::Standard(number) => {
            clauses.iter().any(|item| *item == number || item.starts_with(&format!("{number}.")))
        }
        Source::Act(cite) => cite.act() == Act::DataProtection,
        Source::Law(_) | Source::Ours => true,
    };
    let mut names = BTreeSet::new();
    for document in DOCUMENTS {
        assert!(good(document.source) && document.source != Source::Ours, "{}", document.id);
        assert!(!sections(document.id).is_empty(), "{}", document.id);
        for section in sections(document.id) {
            assert!(good(section.source), "{}", section.id);
            assert!(names.insert(section.id.to_owned() + " section"), "{} comes twice", section.id);
            for blank in section.blanks {
                assert!(good(blank.source), "{}", blank.id);
                assert!(names.insert(blank.id.to_owned()), "{} comes twice", blank.id);
            }
        }
    }
    assert!(document("nothing").is_none() && sections("nothing").is_empty());
}

/// Art. 27(1)(a) to (f), Annex IV(1)(a) to (9), Annex V(1) to (8), Annex VIII, Art. 13(3): each point has something to complete.
#[test]
fn every_point_that_a_provision_lists_is_asked_for() {
    let cited = |id: &str| {
        let blanks = sections(id).iter().flat_map(|section| section.blanks.iter().map(|blank| blank.source));
        let all = blanks.chain(sections(id).iter().map(|section| section.source));
        let law = all.filter_map(|source| match source {
            Source::Law(cite) => Some(cite.to_string()),
            _ => None,
        });
        law.collect::<BTreeSet<_>>()
    };
    let wanted = |id: &str, points: &[&str]| {
        let cited = cited(id);
        for point in points {
            assert!(cited.contains(*point), "{id} does not ask for {point}: {cited:?}");
        }
    };
    wanted("fria", &["a", "b", "c", "d", "e", "f"].map(|point| &*format!("Art. 27(1)({point})").leak()));
    wanted(
        "technical-documentation",
        &["a", "b", "c", "d", "e", "f", "g", "h"].map(|it| &*format!("Annex IV(1)({it})").leak()),
    );
    wanted(
        "technical-documentation",
        &["a", "b", "c", "d", "e", "f", "g", "h"].map(|it| &*format!("Annex IV(2)({it})").leak()),
    );
    wanted(
        "technical-documentation",
        &["3", "4", "5", "6", "7", "8", "9"].map(|it| &*format!("Annex IV({it})").leak()),
    );
    wanted(
        "declaration-of-conformity",
        &["1", "2", "3", "4", "5", "6", "7", "8"].map(|it| &*format!("Annex V({it})").leak()),
    );
    for (section, points) in [("A", 13), ("C", 5)] {
        for point in 1..=points {
            wanted("registration", &[&format!("Annex VIII Section {section}({point})")]);
        }
    }
    wanted("instructions-for-use", &["a", "c", "d", "e", "f"].map(|it| &*format!("Art. 13(3)({it})").leak()));
    let points = ["i", "ii", "iii", "iv", "v", "vi", "vii"];
    wanted("instructions-for-use", &points.map(|it| &*format!("Art. 13(3)(b)({it})").leak()));
    wanted(
        "incident-report",
        &["Art. 73(1)", "Art. 73(2)", "Art. 73(4)", "Art. 73(5)", "Art. 3(49)"].map(|wanted| {
            cited("incident-report").into_iter().find(|it| it.starts_with(wanted)).unwrap().leak() as &str
        }),
    );
}

#[test]
fn who_has_to_write_a_document_is_told_so() {
    assert_eq!(need("employer-cv-screening", "workers-information"), Need::Required);
    assert_eq!(need("employer-cv-screening", "persons-information"), Need::Required);
    assert_eq!(need("employer-cv-screening", "technical-documentation"), Need::NotNow);
    assert_eq!(need("bank-credit-scoring", "fria"), Need::Required);
    assert_eq!(need("device-maker", "technical-documentation"), Need::Required);
    assert_eq!(need("device-maker", "declaration-of-conformity"), Need::Required);
    assert_eq!(need("device-maker", "instructions-for-use"), Need::Required);
    assert_eq!(need("chatbot", "notices"), Need::Required);
    assert_eq!(need("chatbot", "technical-documentation"), Need::NotNow);
    assert_eq!(need("open-model-systemic", "gpai-documentation"), Need::Required);
}

/// Whoever has answered nothing may need all of them.
#[test]
fn silence_makes_no_document_needless() {
    for (id, need) in needs(&Answers::default()) {
        assert_ne!(need, Need::NotNow, "{id}");
        assert_ne!(need, Need::Required, "{id}");
    }
    let required: Vec<_> = DOCUMENTS.iter().filter(|document| !document.required.is_empty()).map(|it| it.id).collect();
    let all = needs(&Answers::default());
    for id in required {
        assert!(all.contains(&(id, Need::MayBeRequired)), "{id} may be required: {all:?}");
    }
}

#[test]
fn before_the_regulation_was_law_it_required_nothing() {
    let maker = profile("device-maker");
    let before = offers(&maker, &report(&maker, Date::ymd(2023, 1, 1)))
        .iter()
        .filter(|offer| offer.need <= Need::MayBeRequired)
        .count();
    assert_eq!(before, 0);
}

/// What is missing is marked, each once, whoever asks and in each language.
#[test]
fn what_is_missing_is_marked_and_nothing_is_left_out() {
    for of in PROFILES {
        let subject = subject(profile(of));
        for lang in Lang::ALL.iter().copied() {
            for about in DOCUMENTS {
                let paper = paper(about.id, &subject, lang).unwrap();
                let mut wanted: usize = sections(about.id).iter().map(|section| section.blanks.len()).sum();
                if about.id == "risk-register" {
                    wanted += proposed(&subject.saved.answers, subject.report()).len();
                }
                assert_eq!(blanks(&paper.blocks).len(), wanted, "{of} {} {lang:?}", about.id);
            }
        }
    }
}

/// With no answers nothing follows: no role, no use, no obligation is said to be there.
#[test]
fn nothing_is_invented() {
    let nothing = Subject::of(Saved::default(), TODAY);
    for about in DOCUMENTS {
        let text = String::from_utf8(Format::Markdown.write_paper(about.id, &nothing, Lang::En).unwrap()).unwrap();
        for role in Role::ALL {
            assert!(!text.contains(Lang::En.role(*role)), "{}: {role}", about.id);
        }
        assert!(!text.contains("{system}") && !text.contains("{purpose}") && !text.contains("{day}"), "{}", about.id);
    }
    let text =
        String::from_utf8(Format::Markdown.write_paper("workers-information", &nothing, Lang::En).unwrap()).unwrap();
    assert!(text.contains("to complete: name of the system"), "{text}");
}

/// What visitors typed stands in it, and means nothing but itself: a brace is no place, a mark is no mark.
#[test]
fn what_was_typed_and_noted_stands_in_the_document_as_it_is() {
    let subject = subject(profile("employer-cv-screening"));
    let text = |format: Format| {
        String::from_utf8(format.write_paper("workers-information", &subject, Lang::En).unwrap()).unwrap()
    };
    let html = text(Format::Html);
    assert!(html.contains("Score {vendor} &lt;b&gt;1&lt;/b&gt;"), "{html}");
    assert!(html.contains("Told on 3 November."));
    assert!(text(Format::Markdown).contains("Told on 3 November."));
    // The sentence has one full stop.
    assert!(!html.contains("people..") && html.contains("Ranks people"));
}

#[test]
fn the_same_work_gives_the_same_bytes_in_each_format_and_language() {
    let subject = subject(profile("bank-credit-scoring"));
    for lang in Lang::ALL.iter().copied() {
        for format in [Format::Docx, Format::Html, Format::Markdown] {
            let write = || format.write_paper("fria", &subject, lang).unwrap();
            assert_eq!(write(), write());
        }
    }
    for format in [Format::Xlsx, Format::Csv, Format::Ics, Format::Json, Format::Report, Format::Register] {
        assert_eq!(format.write_paper("fria", &subject, Lang::En), Err(Unwritten::NoDocument));
    }
    assert_eq!(Format::Docx.write_paper("nothing", &subject, Lang::En), Err(Unwritten::NoDocument));
}

/// A text processor has every label, and every hint.
#[test]
fn a_document_for_text_processors_has_everything() {
    let subject = subject(profile("device-maker"));
    let bytes = Format::Docx.write_paper("technical-documentation", &subject, Lang::De).unwrap();
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    parts.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    for section in sections("technical-documentation") {
        for blank in section.blanks {
            let words = Lang::De.paper_blank(blank.id).unwrap();
            let written =
                words.help.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            assert!(xml.contains(&written), "{}", blank.id);
        }
    }
}

#[test]
fn one_answer_makes_no_document_needless() {
    let chat = answers("what=software");
    assert!(needs(&chat).iter().all(|(_, need)| *need != Need::NotNow));
}

/// The types of the package name every document.
#[test]
fn the_types_of_the_package_name_every_document() {
    let types = include_str!("../../static/package/index.d.ts");
    for document in DOCUMENTS {
        assert!(types.contains(&format!("  | \"{}\"", document.id)), "{}", document.id);
    }
}

/// The list of systems goes by the short of each, the list of documents by its report: both say the same, on any day.
#[test]
fn the_list_of_systems_requires_the_same_documents_as_the_list_of_documents() {
    for name in PROFILES {
        let saved = Saved::default().with(profile(name));
        for day in [Date::ymd(2023, 1, 1), TODAY, Date::ymd(2029, 1, 1)] {
            let report = report(&saved.answers, day);
            let required = offers(&saved.answers, &report).into_iter().filter(|offer| offer.need == Need::Required);
            let required: Vec<_> = required.map(|offer| offer.id).collect();
            let short = summary_of(&saved, day);
            let listed: Vec<_> = required_by(&short).iter().map(|document| document.id).collect();
            assert_eq!(listed, required, "{name} on {day}");
        }
    }
}

/// Data protection law asks for its assessment whatever the AI Act does: seen when the card said that nothing requires it.
#[test]
fn what_another_law_asks_for_is_required_by_that() {
    let mut by_another = 0;
    for name in PROFILES {
        let answers = profile(name);
        let (report, said) = (report(&answers, TODAY), answers.says(QuestionId::Using, OptionId::DataProtection));
        let all = offers(&answers, &report);
        let assessment = all.iter().find(|offer| offer.id == IMPACT_ASSESSMENT).unwrap();
        assert_eq!(assessment.by_other_law, said, "{name}");
        assert!(!said || assessment.need == Need::Required, "{name}");
        assert!(all.iter().all(|offer| offer.id == IMPACT_ASSESSMENT || !offer.by_other_law), "{name}");
        let text = format!("{:?}", paper(IMPACT_ASSESSMENT, &subject(answers), Lang::En).unwrap());
        assert_eq!(text.contains(Lang::En.listing().by_other_law), said, "{name}");
        by_another += usize::from(said);
    }
    assert!(by_another > 0, "no profile says so");
}

/// Article 111(2): what spares a system for now is said in the headline, and what the spared obligations would ask for is not called useless.
#[test]
fn what_spares_a_system_for_now_is_said_and_what_would_follow_is_offered() {
    let given = profile("employer-cv-screening");
    let text = written(&given);
    assert!(text.contains("since=none"), "{text}");
    // A later answer takes the place of an earlier one.
    let spared = and_no_more_duties(&format!("{text} since=before-chapter-iii"));
    let (before, after) = (report(&given, TODAY), report(&spared, TODAY));
    let count = after.obligations.iter().filter(|row| row.is_work() && row.is_spared()).count();
    assert!(count > 5, "{count}");
    assert!(before.obligations.iter().all(|row| !row.is_spared()));
    for lang in Lang::ALL.iter().copied() {
        let said = lang.headline_spared(count);
        let told = |report: &Report| leads(report, lang).into_iter().any(|(_, line)| text_of(&line) == said);
        assert!(told(&after) && !told(&before), "{said}");
    }
    let need = |answers: &Answers, report: &Report, id: &str| {
        offers(answers, report).into_iter().find(|offer| offer.id == id).map(|offer| offer.need)
    };
    for id in ["workers-information", "persons-information"] {
        assert_eq!(need(&given, &before, id), Some(Need::Required), "{id}");
        assert_eq!(need(&spared, &after, id), Some(Need::MayBeRequired), "{id}");
    }
}
