//! What documents say of a case: nothing that the answers do not give, nothing that leads astray. Each test names the kind of fault that it keeps out.

use crate::support::{TODAY, and_no_more_duties};
use ai_act_checklist::assess::{Item as Clause, Rating};
use ai_act_checklist::documents::{DOCUMENTS, Need, offers};
use ai_act_checklist::export::Format;
use ai_act_checklist::frameworks::Framework;
use ai_act_checklist::interview::Answers;
use ai_act_checklist::outline::{Subject, paper};
use ai_act_checklist::store::{Item, Notebook, Record, Saved, Stage};
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;

/// A provider whose system sorts what people at work hand in, and takes itself out by Art. 6(3).
const NARROW_WORK: &str = "what=software inside=trained output=predictions role=developed,offers own-name=yes authority=yes \
    union-link=offered-in-union,established-in-union exclusions=none users=company about=individuals data=personal-data evaluates=no \
    areas=area-work work=filters-applications task-declared@4a=no task@4a=narrow task-narrow@4a=limited,fixed-criteria \
    task-narrow-value@4a=no task-influence@4a=yes combined=no";
/// The same with access to schools.
const NARROW_SCHOOL: &str = "what=software inside=trained output=predictions role=developed,offers own-name=yes authority=yes \
    union-link=offered-in-union,established-in-union exclusions=none users=company about=individuals data=personal-data evaluates=no \
    areas=area-education education=admission task-declared@3a=no task@3a=narrow task-narrow@3a=limited,fixed-criteria \
    task-narrow-value@3a=no task-influence@3a=yes combined=no";
const CREDIT: &str = "what=software inside=trained output=predictions role=developed,offers,uses own-name=yes authority=yes \
    union-link=offered-in-union,established-in-union exclusions=none users=company,lender-insurer about=individuals data=personal-data \
    evaluates=yes areas=area-services services=credit-score credit=none organisation=financial-institution \
    using=input-data,logs,data-protection decisions=decides-on-persons,adverse-effect building=others-parts size=larger";
const WORK: &str = "what=software inside=trained output=predictions role=uses authority=yes union-link=established-in-union exclusions=none \
    users=company,employer about=individuals data=personal-data evaluates=yes areas=area-work work=filters-applications \
    using=at-the-workplace,input-data decisions=decides-on-persons,adverse-effect";
const CHAT: &str = "what=software inside=trained output=text role=developed,offers,uses own-name=yes authority=yes \
    union-link=offered-in-union,established-in-union exclusions=none users=company about=individuals data=personal-data evaluates=no \
    people-see=talks interaction=answers,directly,with-people interaction-exceptions=none other-part=builds-on-model size=sme-alone";

/// The work on a system that is answered to the end.
fn subject(answers: &str) -> Subject {
    subject_of(and_no_more_duties(answers))
}

fn subject_of(answers: Answers) -> Subject {
    let mut saved = Saved::default().with(answers);
    let record = Record { purpose: "Sorts letters.".to_owned(), ..Record::named("Sorter") };
    saved.set_record(&Record { stage: Some(Stage::InUse), ..record });
    Subject::of(saved, TODAY)
}

/// A document in plain words: links without their addresses, marks as they are read.
fn said(id: &str, subject: &Subject, lang: Lang) -> String {
    let text = String::from_utf8(Format::Markdown.write_paper(id, subject, lang).unwrap()).unwrap();
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, from)) = rest.split_once("](<") {
        plain.push_str(before);
        rest = from.split_once(">)").unwrap().1;
    }
    plain.push_str(rest);
    plain.replace("\\[", "(").replace("\\]", ")").replace(['[', '\\'], "")
}

/// Fault 1: a use that an exception takes away is there, and the exception was looked at.
#[test]
fn a_use_that_an_exception_takes_out_is_told_with_the_exception() {
    for (answers, at) in [(NARROW_WORK, "Annex III(4)(a)"), (NARROW_SCHOOL, "Annex III(3)(a)")] {
        let subject = subject(answers);
        for id in ["derogation", "registration", "fria"] {
            let text = said(id, &subject, Lang::En);
            let uses = text.lines().find(|line| line.contains("Uses of Annex III:**")).unwrap();
            assert!(uses.contains(at) && uses.contains("taken out by") && uses.contains("Art. 6(3)"), "{id}: {uses}");
            assert!(text.contains("Applies: Limited task without influence on decisions (Art. 6(3))"), "{id}: {text}");
        }
    }
    for answers in [CHAT, CREDIT] {
        assert!(!said("derogation", &subject(answers), Lang::En).contains("taken out by"));
    }
}

/// Fault 2: what applies all the same is not denied in the same breath, and nothing points to questions that are not there.
#[test]
fn what_applies_all_the_same_is_not_denied() {
    for answers in [NARROW_WORK, NARROW_SCHOOL, CHAT, CREDIT, WORK] {
        for about in DOCUMENTS {
            let text = said(about.id, &subject(answers), Lang::En);
            assert!(!text.contains("questions below"), "{}", about.id);
        }
    }
    for answers in [NARROW_WORK, NARROW_SCHOOL] {
        let text = said("derogation", &subject(answers), Lang::En);
        assert!(text.contains("Nothing else was found."));
        assert!(text.contains("Duties that come with the exception remain: Art. 6(4); Art. 49(2)"), "{text}");
    }
    assert!(said("derogation", &subject_of(Answers::default()), Lang::En).contains("Nothing is established yet."));
}

/// Fault 5: a fixed sentence stands only where the answers give it; else its place is marked.
#[test]
fn a_fixed_sentence_states_nothing_that_the_answers_do_not_give() {
    let is = "It is a high-risk AI system under Regulation (EU) 2024/1689.";
    for id in ["workers-information", "persons-information", "explanation"] {
        for answers in [WORK, CREDIT] {
            assert!(said(id, &subject(answers), Lang::En).contains(is), "{id}");
        }
        for answers in [CHAT, NARROW_WORK] {
            let text = said(id, &subject(answers), Lang::En);
            assert!(!text.contains(is) && text.contains("by your answers it is not)"), "{id}: {text}");
        }
        let open = said(id, &subject_of(Answers::default()), Lang::En);
        assert!(!open.contains(is) && open.contains("your answers leave that open)"), "{id}: {open}");
    }
    let workers = |answers| said("workers-information", &subject(answers), Lang::En);
    assert!(workers(WORK).contains("in use already. You are subject to its use."));
    assert!(workers(CREDIT).contains("to complete: whether workers are subject"));
    for answers in [WORK, CREDIT, CHAT] {
        let text = said("declaration-of-conformity", &subject(answers), Lang::En);
        for claim in ["is in conformity with Regulation", "complies with Regulation", "alone bears responsibility"] {
            let before = text.split_once(claim).unwrap().0.trim_end();
            let lines: Vec<_> = before.lines().rev().filter(|line| !line.is_empty()).take(2).collect();
            assert!(lines.iter().any(|line| line.starts_with("Prepared wording.")), "{claim}: {lines:?}");
        }
    }
}

/// Fault 5: a document that the answers close says so before anything else, in each language.
#[test]
fn a_document_that_is_not_for_the_system_says_so_first() {
    for answers in [WORK, CREDIT, CHAT, NARROW_WORK] {
        let subject = subject(answers);
        for offer in offers(&subject.saved.answers, subject.report()) {
            for lang in Lang::ALL.iter().copied() {
                let first = format!("{:?}", paper(offer.id, &subject, lang).unwrap().blocks[0]);
                assert_eq!(first.contains(lang.frame().not_now), offer.need == Need::NotNow, "{} {first}", offer.id);
            }
        }
    }
}

/// Fault 6: what is told to stay behind are the parts that are for the file, by their names.
#[test]
fn what_must_not_be_sent_is_named() {
    for (lang, file) in [(Lang::En, "For your file"), (Lang::De, "Für Ihre Akte")] {
        for id in ["workers-information", "persons-information", "explanation"] {
            let note = lang.paper(id).unwrap().note;
            assert!(
                note.contains(file) && note.contains(lang.reporting().edition) && note.contains(lang.frame().known)
            );
            let parts = ai_act_checklist::documents::sections(id).iter();
            let headings: Vec<_> = parts.map(|part| lang.paper_section(part.id).unwrap().heading).collect();
            let internal: Vec<_> = headings.iter().map(|heading| heading.starts_with(file)).collect();
            assert!(internal[0] && internal[internal.len() - 1], "{id}: {headings:?}");
            assert_eq!(internal.iter().filter(|it| **it).count(), 2, "{id}: {headings:?}");
        }
        assert!(lang.paper("derogation-request").unwrap().note.contains(lang.reporting().edition));
    }
}

/// Faults 3 and 4: each report has its act, its outer limit, from when it counts, and whom it binds.
#[test]
fn deadlines_have_their_act_their_outer_limit_and_whom_they_bind() {
    for answers in [WORK, CREDIT, CHAT] {
        for id in [
            "incident-report",
            "fria",
            "monitoring-plan",
            "oversight-plan",
            "supplier-agreement",
            "technical-documentation",
        ] {
            let text = said(id, &subject(answers), Lang::En);
            assert!(!text.contains("()"), "{id}");
            for wanted in [
                "at once when a link to the system is established or likely, at most 15 days after becoming aware (Art. 73(2))",
                "at once, at most 2 days after becoming aware (Art. 73(3))",
                "at most 10 days after becoming aware (Art. 73(4))",
                "at most 24 hours after becoming aware (Delegated Regulation (EU) 2025/301",
                "72 hours after becoming aware (Art. 33(1) GDPR)",
                "(Art. 23(4)(a) NIS2)",
                "(Art. 14(2)(b) CRA)",
                "1 month (from when: see the act)",
                "Essential and important entities",
                "In practice from 2 December 2027",
                "where these laws apply to you",
            ] {
                assert!(text.contains(wanted), "{id}: {wanted}\n{text}");
            }
            assert!(!said(id, &subject(answers), Lang::De).contains("()"), "{id}");
        }
    }
}

/// Fault 8: a law that asks today is not put off to the day of the Regulation.
#[test]
fn what_data_protection_law_asks_for_does_not_wait_for_the_regulation() {
    for (answers, due) in [
        (CREDIT.to_owned(), true),
        (WORK.replace("input-data", "input-data,data-protection"), true),
        (WORK.to_owned(), false),
    ] {
        let text = said("impact-assessment", &subject(&answers), Lang::En);
        assert_eq!(text.contains("data protection law requires it (Art. 35 GDPR"), due, "{answers}");
    }
}

/// Fault 9: what a file says of itself stands in it once.
#[test]
fn what_a_document_says_of_itself_stands_once() {
    for answers in [WORK, CREDIT, CHAT] {
        let subject = subject(answers);
        for about in DOCUMENTS {
            assert_eq!(said(about.id, &subject, Lang::En).matches(&subject.fingerprint()).count(), 1, "{}", about.id);
        }
    }
}

/// Fault 10: of a notice that the answers close no text is filled in, and that is said.
#[test]
fn a_notice_that_the_answers_close_is_not_filled_in() {
    let closed = "Closed by your answers";
    for (answers, open) in [(CHAT, true), (WORK, false), (CREDIT, false)] {
        let text = said("notices", &subject(answers), Lang::En);
        let part = |name: &str| {
            let heading = Lang::En.paper_section(name).unwrap().heading;
            text.split(&format!("\n## {heading}\n")).nth(1).unwrap().split("\n## ").next().unwrap().to_owned()
        };
        assert_eq!(part("notices-chat").contains(closed), !open, "{answers}");
        for name in ["notices-emotion", "notices-categorisation"] {
            let part = part(name);
            assert!(part.contains(closed) && !part.contains("Sorter") && !part.contains("Sorts letters"), "{part}");
        }
    }
    // What nobody answered is not closed.
    assert!(!said("notices", &subject_of(Answers::default()), Lang::En).contains(closed));
}

/// Fault 11: what was never asked, because nothing turns on it, is no gap; what is open is, in words that stand alone.
#[test]
fn what_nothing_turns_on_is_no_gap() {
    for answers in [WORK, CREDIT, CHAT, NARROW_WORK] {
        let text = said("registration", &subject(answers), Lang::En);
        assert!(
            !text.contains("to complete: kind of organisation") && !text.contains("to complete: size"),
            "{answers}"
        );
    }
    for about in DOCUMENTS {
        assert!(
            !said(about.id, &subject_of(Answers::default()), Lang::En).contains("to complete: Is your"),
            "{}",
            about.id
        );
    }
}

/// Faults 12, 28 and 29: no line without a subject, and none that points to where nothing stands.
#[test]
fn no_line_points_to_nothing_or_stands_without_a_subject() {
    for answers in [WORK, CREDIT, CHAT, NARROW_SCHOOL] {
        let subject = subject(answers);
        for about in DOCUMENTS {
            let text = said(about.id, &subject, Lang::En);
            for line in text.lines() {
                let bare = ["Nothing: every question", "Nothing was rated", "a full certificate"];
                assert!(!bare.iter().any(|it| line.starts_with(it)), "{}: {line}", about.id);
            }
            assert!(!text.contains("are listed below") && !text.contains("Mark a framework above"), "{}", about.id);
        }
    }
}

/// Fault 13: notes say what each is, and go once the text is there.
#[test]
fn notes_have_labels_and_go_once_the_text_is_written() {
    for (answers, duty, id, blank) in [
        (CHAT, "art-50-1", "notices", "notices-chat-text"),
        (NARROW_WORK, "art-6-4", "derogation", "derogation-result"),
    ] {
        let mut saved = subject(answers).saved;
        let mut item = Item::default();
        "Banner.".clone_into(&mut item.note);
        "Screenshot 7".clone_into(&mut item.evidence);
        saved.progress.set(duty, item);
        let text = said(id, &Subject::of(saved.clone(), TODAY), Lang::En);
        let (note, evidence) = (Lang::En.duties().note, Lang::En.duties().evidence);
        assert!(
            text.contains(&format!("{note}: Banner.")) && text.contains(&format!("{evidence}: Screenshot 7")),
            "{text}"
        );
        saved.jot(Notebook::Blanks, blank, "Hello.");
        let text = said(id, &Subject::of(saved, TODAY), Lang::En);
        assert!(text.contains("Hello.") && !text.contains("Screenshot 7"), "{text}");
    }
}

/// Fault 14: of frameworks that nobody said to run, the report says nothing; of others, only what is run.
#[test]
fn the_report_on_frameworks_has_those_that_are_run() {
    for answers in [CREDIT, CHAT] {
        let mut saved = subject(answers).saved;
        let text = said("frameworks-report", &Subject::of(saved.clone(), TODAY), Lang::En);
        assert!(text.contains("No framework was marked as run.") && !text.contains("| ---"), "{text}");
        saved.jot_in(Notebook::Frameworks, "gdpr", "run", "fully");
        let text = said("frameworks-report", &Subject::of(saved, TODAY), Lang::En);
        let name = |framework: Framework| Lang::En.framework(framework).unwrap().name;
        assert!(text.contains("| ---"));
        for framework in Framework::ALL.iter().filter(|it| it.as_str() != "gdpr") {
            assert!(!text.contains(&format!("| {} |", name(*framework))), "{framework}");
        }
    }
}

/// Fault 16: where and from when are sentences.
#[test]
fn an_obligation_of_a_document_is_told_in_sentences() {
    for answers in [CREDIT, WORK, CHAT] {
        for id in ["registration", "supplier-agreement", "oversight-plan", "notices"] {
            let text = said(id, &subject(answers), Lang::En);
            assert!(
                !text.contains(", Applies from") && !text.contains(", In force since") && !text.contains(", To do"),
                "{id}: {text}"
            );
        }
    }
}

/// Fault 19: exceptions of another part of the law have no place in a document.
#[test]
fn exceptions_are_those_of_the_part_that_a_document_is_about() {
    for answers in [CHAT, NARROW_WORK, CREDIT] {
        for id in ["registration", "derogation", "gpai-documentation", "fria", "explanation"] {
            let text = said(id, &subject(answers), Lang::En);
            assert!(!text.contains("Does not apply: Obvious use of AI"), "{id}");
        }
    }
}

/// Fault 22: a severity that is only proposed is told as such, and the risk stays to be completed.
#[test]
fn a_severity_that_nobody_chose_is_told_as_proposed() {
    for answers in [WORK, CREDIT] {
        let mut saved = subject(answers).saved;
        for (field, value) in [
            ("likelihood", "4"),
            ("treatment", "accept"),
            ("left_likelihood", "2"),
            ("left_severity", "3"),
            ("owner", "Ada"),
        ] {
            saved.jot_in(Notebook::Risks, "unequal-treatment", field, value);
        }
        let of = |saved: &Saved| {
            let text = said("risk-register", &Subject::of(saved.clone(), TODAY), Lang::En);
            let title = Lang::En.risk("unequal-treatment").unwrap().title;
            text.split(&format!("### {title}\n")).nth(1).unwrap().split("\n#").next().unwrap().to_owned()
        };
        let text = of(&saved);
        assert!(text.contains("(proposed, not confirmed)") && text.contains("To complete"), "{text}");
        saved.jot_in(Notebook::Risks, "unequal-treatment", "severity", "4");
        let text = of(&saved);
        assert!(!text.contains("not confirmed") && !text.contains("To complete"), "{text}");
    }
}

/// Fault 18: whoever made the system has no provider to write to; whoever bought it has.
#[test]
fn nobody_is_offered_a_letter_to_themselves() {
    let need = |answers: &str| {
        let subject = subject(answers);
        let all = offers(&subject.saved.answers, subject.report());
        all.into_iter().find(|offer| offer.id == "derogation-request").map(|offer| offer.need)
    };
    assert_eq!(need(CREDIT), Some(Need::NotNow));
    assert_eq!(need(WORK), Some(Need::Useful));
}

/// Fault 24: what is of the organisation is not named after one system.
#[test]
fn documents_of_the_organisation_bear_the_name_of_no_system() {
    let work = Subject { name: Some("Sorter".to_owned()), ..subject(WORK) };
    let titled = |id: &str| paper(id, &work, Lang::En).unwrap().title.contains("Sorter");
    for about in DOCUMENTS {
        let of_all =
            ["ai-policy", "literacy-plan", "statement-of-applicability", "maturity-report", "frameworks-report"];
        assert_eq!(titled(about.id), !of_all.contains(&about.id), "{}", about.id);
    }
}

/// Faults 25 and 26: a provision is named once in a row, and a document has the controls that its part is about.
#[test]
fn controls_stand_where_they_belong_and_name_each_provision_once() {
    let mut work = subject(WORK);
    for item in Clause::ALL.iter().filter(|item| item.is_control()) {
        work.management.ratings.set(*item, Some(Rating::Largely)).unwrap();
    }
    let numbers = |id: &str| {
        let text = said(id, &work, Lang::En);
        let rows = text.lines().filter(|row| row.starts_with("| A.")).map(str::to_owned).collect::<Vec<_>>();
        for row in &rows {
            let cites: Vec<&str> = row.split('|').nth(5).unwrap_or_default().split(", ").map(str::trim).collect();
            let once: BTreeSet<&str> = cites.iter().copied().collect();
            assert_eq!(cites.len(), once.len(), "{row}");
        }
        rows
    };
    assert!(numbers("ai-policy").iter().all(|row| row.starts_with("| A.2.")) && !numbers("ai-policy").is_empty());
    assert!(numbers("impact-assessment").iter().all(|row| row.starts_with("| A.5.")));
    assert_eq!(numbers("statement-of-applicability").len(), 38);
}
