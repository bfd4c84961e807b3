//! The AI risk register: proposals err on the side of proposing, name only what is there, and never say how likely anything is.

use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{Item, report};
use ai_act_checklist::export::Format;
use ai_act_checklist::interview::{AnswerProblem, Answers};
use ai_act_checklist::law::Source;
use ai_act_checklist::outline::{
    Cell, RiskField, Subject, give_reason_together, leave_out_together, matrix, new_risk, paper, reason_together,
    risk_rows, risk_tables, tick_risk, unread_beside, unread_in,
};
use ai_act_checklist::risks::{Rating, When, proposed, risks};
use ai_act_checklist::store::{Notebook, Saved};
use ai_act_checklist::words::Lang;
use calamine::{Data, DataType, Reader, Xlsx};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::io::Cursor;

fn names(answers: &Answers) -> Vec<&'static str> {
    proposed(answers, &report(answers, TODAY)).iter().map(|risk| risk.id).collect()
}

fn subject(answers: Answers) -> Subject {
    Subject::of(Saved::default().with(answers), TODAY)
}

#[test]
fn what_a_risk_names_is_there() {
    let mut ids = BTreeSet::new();
    for risk in risks() {
        assert!(ids.insert(risk.id), "{} comes twice", risk.id);
        assert!((1..=5).contains(&risk.severity), "{}", risk.id);
        assert!(!risk.affected.is_empty() && !risk.when.is_empty() && !risk.controls.is_empty(), "{}", risk.id);
        assert!(risk.source != Source::Ours, "{} has a source", risk.id);
        for control in risk.controls {
            let below = [*control, "."].concat();
            let known = |item: &Item| item.as_str() == *control || item.as_str().starts_with(&below);
            assert!(Item::ALL.iter().any(known), "{}: {control}", risk.id);
        }
    }
    assert_eq!(ids.len(), 40);
}

#[test]
fn the_ratings_cover_every_product_once() {
    for product in 1..=25 {
        let fitting = Rating::ALL.iter().filter(|rating| (rating.from()..=rating.to()).contains(&product));
        assert_eq!(fitting.count(), 1, "{product}");
    }
}

#[test]
fn each_system_is_proposed_what_is_known_to_go_wrong_with_its_like() {
    let employer = names(&profile("employer-cv-screening"));
    for risk in ["unequal-treatment", "wrong-outputs", "automation-bias"] {
        assert!(employer.contains(&risk), "{risk}: {employer:?}");
    }
    let chatbot = names(&profile("chatbot"));
    assert!(chatbot.contains(&"undisclosed-ai") && !chatbot.contains(&"biometric-error"), "{chatbot:?}");
    assert!(names(&profile("open-model-systemic")).contains(&"systemic-model-risk"));
}

/// An answer that is missing takes no risk away: whoever answers nothing is proposed what any obligation that may apply is about.
#[test]
fn silence_takes_no_risk_away() {
    let nothing = names(&Answers::default());
    for risk in risks() {
        let open = risk.when.iter().any(|when| !matches!(when, When::Fact(_)));
        assert_eq!(nothing.contains(&risk.id), open, "{}", risk.id);
    }
}

#[test]
fn what_is_no_ai_system_has_none() {
    let none = answers("what=in-product inside=fixed-rules role=developed,offers model=none");
    let tier = report(&none, TODAY).tier;
    assert!(tier.settled, "{tier:?}");
    assert_eq!(names(&none), Vec::<&str>::new());
}

/// Read by another library: a row for each risk, likelihood empty, the proposed severity a number, the rating a product that waits.
#[test]
fn the_workbook_has_a_row_for_each_risk_and_leaves_likelihood_to_the_visitor() {
    let subject = subject(profile("bank-credit-scoring"));
    let wanted = proposed(&subject.saved.answers, subject.report());
    for lang in Lang::ALL.iter().copied() {
        let bytes = Format::Xlsx.write_paper("risk-register", &subject, lang).unwrap();
        assert_eq!(bytes, Format::Xlsx.write_paper("risk-register", &subject, lang).unwrap());
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let tables = risk_tables(&subject, lang);
        assert_eq!(book.sheet_names(), tables.iter().map(|table| table.name.to_owned()).collect::<Vec<_>>());
        let sheet = book.worksheet_range(tables[0].name).unwrap();
        assert_eq!(sheet.height(), wanted.len() + 1);
        for (row, risk) in sheet.rows().skip(1).zip(&wanted) {
            assert_eq!(row[0], Data::String(lang.risk(risk.id).unwrap().title.to_owned()));
            assert!(matches!(row[4], Data::Empty) || row[4] == Data::String(String::new()), "{:?}", row[4]);
            assert_eq!(row[5].as_f64(), Some(f64::from(risk.severity)));
        }
        let formulas = book.worksheet_formula(tables[0].name).unwrap();
        let written: Vec<_> = formulas.rows().flatten().filter(|formula| formula.contains('*')).collect();
        assert_eq!(written.len(), wanted.len() * 2, "{written:?}");
    }
}

fn rate(saved: &mut Saved, id: &str, said: &[(RiskField, &str)]) {
    said.iter().for_each(|(field, text)| saved.jot_in(Notebook::Risks, id, field.as_str(), text));
}

const WORKED_OUT: &[(RiskField, &str)] = &[
    (RiskField::Likelihood, "4"),
    (RiskField::Treatment, "reduce"),
    (RiskField::Measures, "Two people decide"),
    (RiskField::LeftLikelihood, "2"),
    (RiskField::LeftSeverity, "3"),
    (RiskField::Owner, "Ada"),
    (RiskField::Due, "2027-03-01"),
];

#[test]
fn what_is_said_of_a_risk_stands_in_the_workbook_and_the_document() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    rate(&mut saved, "unequal-treatment", WORKED_OUT);
    let (again, problems) = Saved::read(&saved.write()).expect("saved work");
    assert!(problems.is_empty(), "{problems:?}");
    let came = report(&again.answers, TODAY);
    let rows = risk_rows(&again, &came);
    let row = rows.iter().find(|row| row.id == "unequal-treatment").expect("the risk");
    assert_eq!(row.missing(), [RiskField::Severity], "what is only proposed is nobody's yet");
    assert_eq!((row.rating(), row.left()), (Some(Rating::VeryHigh), Some(Rating::Medium)));
    assert_eq!(row.gravity(), Some(4), "what is proposed counts until somebody says otherwise");
    let subject = Subject::of(again, TODAY);
    let table = risk_tables(&subject, Lang::En).remove(0);
    let cells = table.rows.iter().find(|cells| cells.contains(&Cell::text("unequal-treatment"))).expect("a row");
    for cell in [Cell::Count(4), Cell::Count(2), Cell::Count(3), Cell::text("Two people decide"), Cell::text("Ada")] {
        assert!(cells.contains(&cell), "{cell:?}");
    }
    let text = format!("{:?}", paper("risk-register", &subject, Lang::En).expect("a document"));
    assert!(text.contains("Two people decide") && text.contains("Before measures"));
}

/// Silence takes no risk away: whoever says that one does not arise has to say why.
#[test]
fn a_risk_that_does_not_arise_needs_a_reason() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let came = report(&saved.answers, TODAY);
    let complete = |saved: &Saved| {
        risk_rows(saved, &came).iter().find(|row| row.id == "unequal-treatment").expect("it stays").is_complete()
    };
    rate(&mut saved, "unequal-treatment", &[(RiskField::Excluded, "yes"), (RiskField::Reason, "  ")]);
    assert!(!complete(&saved));
    rate(&mut saved, "unequal-treatment", &[(RiskField::Reason, "Only checks spelling")]);
    assert!(complete(&saved));
    let [before, _] = matrix(&risk_rows(&saved, &came));
    assert_eq!(before.iter().flatten().sum::<usize>(), 0, "what does not arise stands nowhere");
}

#[test]
fn a_rating_of_a_risk_that_is_no_longer_proposed_is_not_lost() {
    let mut saved = Saved::default().with(answers("what=software inside=fixed-rules"));
    let before: Vec<String> = risk_rows(&saved, &report(&saved.answers, TODAY)).into_iter().map(|row| row.id).collect();
    let id = risks().map(|risk| risk.id).find(|id| !before.contains(&(*id).to_owned()));
    if let Some(id) = id {
        rate(&mut saved, id, WORKED_OUT);
        let rows = risk_rows(&saved, &report(&saved.answers, TODAY));
        let row = rows.iter().find(|row| row.id == id).expect("it is still there");
        assert!(!row.proposed && row.missing() == [RiskField::Severity]);
    } else {
        panic!("something is not proposed for what is no AI system: {before:?}");
    }
}

#[test]
fn own_risks_come_in_the_order_in_which_they_were_added_and_go_when_they_are_removed() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let mut add = |title: &str| {
        let id = new_risk(&saved);
        rate(&mut saved, &id, &[(RiskField::Title, title)]);
        id
    };
    let ids: Vec<String> = (1..=11).map(|number| add(&format!("Risk {number}"))).collect();
    let own = |saved: &Saved| {
        let rows = risk_rows(saved, &report(&saved.answers, TODAY));
        rows.into_iter()
            .filter(|row| row.risk.is_none())
            .map(|row| row.text(RiskField::Title).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(own(&saved).first().map(String::as_str), Some("Risk 1"));
    assert_eq!(own(&saved).last().map(String::as_str), Some("Risk 11"), "by number, not by letter");
    saved.forget(Notebook::Risks, &ids[0]);
    assert_eq!(own(&saved).len(), 10);
}

/// A file that somebody wrote by hand has numbers where ours has texts, and fields that nobody knows: nothing is lost.
#[test]
fn what_is_not_understood_of_a_risk_is_carried_along() {
    let text = r#"{"schema":1,"answers":{},"risks":{"unequal-treatment":{"likelihood":3,"severity":"9","later":[1]},"of-another-version":{"x":"y"}}}"#;
    let (mut saved, _) = Saved::read(text).expect("saved work");
    let rows = risk_rows(&saved, &report(&saved.answers, TODAY));
    let row = rows.iter().find(|row| row.id == "unequal-treatment").expect("the risk");
    assert_eq!((row.likelihood, row.severity), (Some(3), None));
    rate(&mut saved, "unequal-treatment", &[(RiskField::Owner, "Ada")]);
    let written = saved.write();
    assert!(written.contains(r#""later":[1]"#) && written.contains("of-another-version"), "{written}");
}

/// Seen when page and file disagreed: the file asks for what the page says is open, field by field, and for nothing that was said.
#[test]
fn page_and_document_ask_for_the_same() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    rate(&mut saved, "unequal-treatment", WORKED_OUT);
    let asked = |saved: &Saved| {
        let subject = Subject::of(saved.clone(), TODAY);
        let text = format!("{:?}", paper("risk-register", &subject, Lang::En).expect("a document"));
        let rows = risk_rows(saved, subject.report());
        let open = rows.iter().filter(|row| !row.is_complete()).count();
        (text, open)
    };
    let own = Lang::En.risk_page();
    let (text, open) = asked(&saved);
    assert!(text.contains(&Lang::En.labelled(own.rate_and_treat, own.severity)), "it asks for more, or for nothing");
    assert_eq!(text.matches(own.rate_and_treat).count(), open);
    rate(&mut saved, "unequal-treatment", &[(RiskField::Severity, "4")]);
    let (text, now) = asked(&saved);
    assert_eq!((now, text.matches(own.rate_and_treat).count()), (open - 1, open - 1));
}

/// A viewer that does not work out formulas shows the rating all the same.
#[test]
fn the_workbook_has_the_ratings_worked_out() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    rate(&mut saved, "unequal-treatment", WORKED_OUT);
    let subject = Subject::of(saved, TODAY);
    let bytes = Format::Xlsx.write_paper("risk-register", &subject, Lang::En).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let tables = risk_tables(&subject, Lang::En);
    let sheet = book.worksheet_range(tables[0].name).expect("a sheet");
    let row =
        sheet.rows().find(|row| row[0] == Data::String(Lang::En.risk("unequal-treatment").unwrap().title.to_owned()));
    let row = row.expect("the risk");
    let number = |at: usize| row[at].as_f64().or_else(|| row[at].as_string().and_then(|text| text.parse().ok()));
    assert_eq!((number(6), number(12)), (Some(16.0), Some(6.0)), "{row:?}");
}

/// What was rated in the register is not asked for once more: both assessments show it.
#[test]
fn rated_risks_stand_in_the_assessments() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let said = |saved: &Saved, id: &str| {
        format!("{:?}", paper(id, &Subject::of(saved.clone(), TODAY), Lang::En).expect("a document"))
    };
    for id in ["fria", "impact-assessment"] {
        assert!(!said(&saved, id).contains(Lang::En.risk_page().left_rating), "{id}: nothing is rated yet");
    }
    rate(&mut saved, "unequal-treatment", WORKED_OUT);
    rate(&mut saved, "vulnerable-people", &[(RiskField::Measures, "Left out"), (RiskField::Excluded, "yes")]);
    for id in ["fria", "impact-assessment"] {
        let text = said(&saved, id);
        for part in ["Two people decide", Lang::En.risk("unequal-treatment").unwrap().title, "Very high", "Medium"] {
            assert!(text.contains(part), "{id}: {part}");
        }
        assert!(!text.contains("Left out"), "{id}: what does not arise is no risk");
    }
}

/// What is ticked among those that do not arise is kept, and nothing follows from it before it was confirmed with a reason.
#[test]
fn a_ticked_risk_is_kept_and_counts_for_nothing_until_it_is_left_out_with_a_reason() {
    let mut work = subject(profile("employer-cv-screening")).saved;
    let before = risk_rows(&work, &report(&work.answers, TODAY));
    // Two that another system does not bring.
    let other = profile("chatbot");
    let elsewhere = names(&other);
    let own = before.iter().map(|row| row.id.clone()).filter(|id| !elsewhere.contains(&id.as_str()));
    let ids: Vec<String> = own.take(2).collect();
    assert_eq!(ids.len(), 2);
    ids.iter().for_each(|id| tick_risk(&mut work, id, true));
    give_reason_together(&mut work, "It moves nothing. ");
    let (mut kept, problems) = Saved::read(&work.write()).expect("saved work");
    assert!(problems.is_empty() && unread_beside(&kept).is_empty(), "{problems:?}");
    let rows = |work: &Saved| risk_rows(work, &report(&work.answers, TODAY));
    let mut unticked = rows(&kept);
    unticked.iter_mut().for_each(|row| row.ticked = false);
    assert_eq!(unticked, before, "nothing follows");
    assert_eq!(rows(&kept).iter().filter(|row| row.ticked).count(), 2);
    let tables = |work: &Saved| risk_tables(&Subject::of(work.clone(), TODAY), Lang::En).remove(0);
    assert!(tables(&kept) == tables(&Saved::default().with(work.answers.clone())), "nor in the file");
    // One that is no longer proposed is not kept in sight by its tick.
    let shown: Vec<String> = rows(&kept.clone().with(other)).into_iter().map(|row| row.id).collect();
    assert_eq!(shown, elsewhere);
    leave_out_together(&mut kept, &ids);
    let (out, rest): (Vec<_>, Vec<_>) = rows(&kept).into_iter().partition(|row| row.excluded);
    assert_eq!((out.len(), rest.len()), (2, before.len() - 2));
    assert!(
        out.iter().all(|row| row.text(RiskField::Reason) == "It moves nothing." && row.is_complete() && !row.ticked)
    );
    assert_eq!(reason_together(&kept), "");
    // Without a reason nothing is left out.
    let untouched = kept.clone();
    leave_out_together(&mut kept, &[rest[0].id.clone()]);
    assert_eq!(kept, untouched);
}

/// What stands in a notebook and cannot be read is named, and stays as it was found.
#[test]
fn what_cannot_be_read_of_what_is_written_beside_the_checklist_is_told_and_kept() {
    let text = r#"{"schema": 1, "answers": {"what": ["software"]},
        "blanks": {"fria-people-direct": ["Applicants"], "fria-people-groups": "Groups", "fria-people-other": 7},
        "risks": {"manipulation": {"likelihood": "9", "severity": "3", "treatment": "hope", "due": "soon", "excluded": "perhaps",
            "measures": {"a": "b"}, "later": ["what a later version writes"], "owner": ""}, "harm-to-health": "grave"},
        "readiness": {"class": {"state": "nearly", "note": "x", "due": "2027-02-30"}},
        "frameworks": ["gdpr"], "iso": {"5.2": "fully", "5.3": "so so"}}"#;
    let (saved, problems) = Saved::read(text).expect("saved work");
    assert!(problems.is_empty(), "{problems:?}");
    let named = |book| -> Vec<String> {
        let told = unread_in(&saved, book).into_iter().map(|problem| match problem {
            AnswerProblem::UnreadJotting { name, .. } | AnswerProblem::NotAnObject(name) => name,
            other => panic!("{other:?}"),
        });
        told.collect()
    };
    assert_eq!(named(Notebook::Blanks), ["fria-people-direct"]);
    assert_eq!(
        named(Notebook::Risks),
        [
            "harm-to-health",
            "manipulation.due",
            "manipulation.excluded",
            "manipulation.likelihood",
            "manipulation.measures",
            "manipulation.treatment"
        ]
    );
    assert_eq!(named(Notebook::Readiness), ["class.due", "class.state"]);
    assert_eq!(named(Notebook::Frameworks), ["frameworks"]);
    // Before a file is taken over all of it is told, and what cannot be read of the ratings as well.
    assert_eq!(unread_beside(&saved).len(), 11);
    let told = AnswerProblem::UnreadJotting { book: "risks".to_owned(), name: "manipulation.due".to_owned() };
    for lang in Lang::ALL {
        let words = lang.problem(&told);
        assert!(words.contains("manipulation.due") && words.contains("risks"), "{words}");
    }
    let members = |text: &str| serde_json::from_str::<Map<String, Value>>(text).expect("JSON");
    let mut written = members(&saved.write());
    written.remove("edition");
    assert_eq!(written, members(text), "it stays as it was found");
}
