//! The AI risk register: proposals err on the side of proposing, name only what is there, and never say how likely anything is.

use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{Item, report};
use ai_act_checklist::documents::Source;
use ai_act_checklist::export::Format;
use ai_act_checklist::interview::{Answers, is_obligation};
use ai_act_checklist::outline::{Subject, risk_tables};
use ai_act_checklist::risks::{Rating, When, proposed, risks};
use ai_act_checklist::store::Saved;
use ai_act_checklist::words::Lang;
use calamine::{Data, DataType, Reader, Xlsx};
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
        for id in risk.obligations {
            assert!(is_obligation(id), "{}: {id}", risk.id);
        }
        for when in risk.when {
            assert!(!matches!(when, When::Obligation(id) if !is_obligation(id)), "{}: {when:?}", risk.id);
        }
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
