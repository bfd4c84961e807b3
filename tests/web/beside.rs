//! The views beside the checklist: documents filled in the page, the risk register, other frameworks, vendors.

use crate::accessibility::check;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::assess::ObligationId;
use ai_act_checklist::documents::DOCUMENTS;
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::Format;
use ai_act_checklist::frameworks::{Framework, Shown};
use ai_act_checklist::outline::{FrameworkField, RiskField, Subject, paper, reason_together, risk_rows};
use ai_act_checklist::store::{Notebook, Saved};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::fs;

const DAY: Date = Date::ymd(2027, 12, 2);

#[track_caller]
fn saved(person: &Person) -> Saved {
    Saved::read(&person.stored(STORED).expect("work is kept")).expect("saved work").0
}

/// Show a view as the attribute of the element does.
#[track_caller]
fn show(person: &Person, attribute: &str, view: &str) {
    person.script("document.querySelector('ai-act-checklist').setAttribute('view', arguments[0])", [attribute.into()]);
    person.see(view);
}

#[track_caller]
fn recruiter(person: &Person) {
    person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
}

/// Wait until something is kept.
#[track_caller]
fn see_kept(person: &Person, what: &str, is_kept: impl Fn(&Saved) -> bool) {
    person.wait(what, || is_kept(&saved(person)).then_some(()));
}

/// Unfold what has a summary with this text.
#[track_caller]
fn unfold(person: &Person, title: &str) {
    person.script(
        "[...page.querySelectorAll('summary')].find(it => it.textContent.includes(arguments[0])).click()",
        [title.into()],
    );
}

#[test]
fn what_is_written_into_a_document_is_kept_counted_and_stands_in_the_file() {
    in_every_browser(|person| {
        recruiter(person);
        person.go_to_result();
        person.set_day(DAY);
        person.press(LANG.listing().go);
        person.see("documents");
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        let section = LANG.paper_section("impact-assessment-need").expect("words").heading;
        unfold(person, section);
        let field = "#aac-impact-assessment-need-evaluation";
        person.write(field, "Ranks applicants; two people decide.");
        see_kept(person, "the text", |saved| {
            saved.jotted(Notebook::Blanks, "impact-assessment-need-evaluation")
                == "Ranks applicants; two people decide."
        });
        person.read(".aac-part summary", &LANG.written_of(1, 9));
        let name = Format::Markdown.paper_name("impact-assessment", DAY);
        let path = person.downloads().join(&name);
        person.click("[data-action=take-document][data-format=md]");
        let whole = Format::Markdown.write_paper("impact-assessment", &Subject::of(saved(person), DAY), LANG);
        let whole = whole.expect("a file");
        assert!(String::from_utf8_lossy(&whole).contains("Ranks applicants; two people decide."));
        person.wait(&name, || (fs::read(&path).ok()? == whole).then_some(()));
        fs::remove_file(path).expect("the file was there");
        person.refresh();
        person.see("paper");
        unfold(person, section);
        person.wait("the text again", || (person.value(field) == "Ranks applicants; two people decide.").then_some(()));
    });
}

/// Whoever closes the page in the middle of a sentence loses what was typed in the last moment, and no more.
#[test]
fn a_text_is_kept_as_soon_as_typing_rests() {
    in_chromium(|person| {
        recruiter(person);
        show(person, "impact-assessment", "paper");
        unfold(person, LANG.paper_section("impact-assessment-need").expect("words").heading);
        person.click("#aac-impact-assessment-need-evaluation");
        person.type_keys("half a sen");
        see_kept(person, "what was typed", |saved| {
            saved.jotted(Notebook::Blanks, "impact-assessment-need-evaluation") == "half a sen"
        });
        assert!(person.focus_on("#aac-impact-assessment-need-evaluation"), "nobody is thrown out of the field");
    });
}

/// Back by a key of the browser takes the field away without leaving it.
#[test]
fn what_was_typed_last_is_kept_where_the_browser_goes_back() {
    in_chromium(|person| {
        recruiter(person);
        person.see_all_loaded();
        person.click("[data-place=documents]");
        person.see("documents");
        person.click("[data-action=fill-in][data-document=impact-assessment]");
        person.see("paper");
        unfold(person, LANG.paper_section("impact-assessment-need").expect("words").heading);
        person.script(
            "const field = page.querySelector('#aac-impact-assessment-need-evaluation');
            field.value = 'the last word';
            field.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => history.back())",
            [],
        );
        person.see("documents");
        see_kept(person, "the last word", |saved| {
            saved.jotted(Notebook::Blanks, "impact-assessment-need-evaluation") == "the last word"
        });
    });
}

/// Articles 27(4) and 35: what stands in the work is taken over by a click, one place or all of them, and is then one's own to change.
#[test]
fn empty_places_begin_with_what_is_known() {
    in_every_browser(|person| {
        let mut work = Saved::read(&systems::finished_duties(&systems::cv_screening_at_work())).expect("saved work").0;
        let mut rate = |field: RiskField, said: &str| {
            work.jot_in(Notebook::Risks, "unequal-treatment", field.as_str(), said);
        };
        rate(RiskField::Likelihood, "4");
        rate(RiskField::Measures, "Compare outcomes each quarter");
        work.jot(Notebook::Blanks, "fria-people-direct", "Applicants, 4,000 a year");
        person.open_with(&work.write());
        show(person, "impact-assessment", "paper");
        unfold(person, LANG.paper_section("impact-assessment-people").expect("words").heading);
        person.read(".aac-begin", "Applicants, 4,000 a year");
        person.click(".aac-part[open] [data-action=begin]");
        let field = "#aac-impact-assessment-people-categories";
        person.wait("the text", || (person.value(field) == "Applicants, 4,000 a year").then_some(()));
        see_kept(person, "the text", |saved| {
            saved.jotted(Notebook::Blanks, "impact-assessment-people-categories") == "Applicants, 4,000 a year"
        });
        person.click("[data-action=begin-all]");
        see_kept(person, "the rest", |saved| {
            let unfair = saved.jotted(Notebook::Blanks, "impact-assessment-risks-unfair");
            let measures = saved.jotted(Notebook::Blanks, "impact-assessment-measures-risks");
            unfair.contains("Some groups are treated worse") && measures.contains("Compare outcomes each quarter")
        });
        // What was written is left as it is, and nothing is left to begin.
        person.wait("no more to begin", || (!person.has("[data-action=begin-all]")).then_some(()));
        assert_eq!(person.value(field), "Applicants, 4,000 a year");
    });
}

/// The catalogue proposes more than arises: what does not is left out at a glance, with a reason, and can be taken back.
#[test]
fn risks_that_do_not_arise_are_left_out_together_with_one_reason() {
    in_every_browser(|person| {
        recruiter(person);
        show(person, "risks", "risks");
        unfold(person, LANG.risk_page().arising);
        let ticks = ["harm-to-health", "manipulation"].map(|id| format!(".aac-ticks input[name='{id}']"));
        ticks.iter().for_each(|tick| person.click(tick));
        // Without a reason nothing is left out.
        person.click("[data-action=leave-out]");
        assert!(person.has(".aac-ticks input:checked"));
        person.write("#aac-arising-reason", "It ranks texts and moves nothing.");
        // Whoever leaves the page before the click, or loads it again, finds ticks and reason there, and nothing has followed from them.
        show(person, "documents", "documents");
        see_kept(person, "the reason for all", |saved| reason_together(saved) == "It ranks texts and moves nothing.");
        person.reload();
        show(person, "risks", "risks");
        person.wait("both ticks", || ticks.iter().all(|tick| person.has(&[tick, ":checked"].concat())).then_some(()));
        assert_eq!(person.value("#aac-arising-reason"), "It ranks texts and moves nothing.");
        person.click("[data-action=leave-out]");
        see_kept(person, "the reason", |saved| {
            saved.jotted_in(Notebook::Risks, "harm-to-health", RiskField::Reason.as_str())
                == "It ranks texts and moves nothing."
        });
        person.wait("the names gone", || (!ticks.iter().any(|tick| person.has(tick))).then_some(()));
        person.click("[data-risk=harm-to-health] summary");
        person.click("[data-risk=harm-to-health] .aac-check input");
        person.wait("the name again", || person.has(&ticks[0]).then_some(()));
    });
}

#[test]
fn a_risk_is_rated_treated_and_owned_and_the_pictures_count_it() {
    in_every_browser(|person| {
        recruiter(person);
        show(person, "risks", "risks");
        let count = risk_rows(&saved(person), Subject::of(saved(person), DAY).report()).len();
        person.read(".aac-counted", &LANG.risks_counted(0, count));
        unfold(person, LANG.risk("unequal-treatment").expect("words").title);
        let field = |name: &str| format!("#aac-unequal-treatment-{name}");
        person.select(&field("likelihood"), "4");
        person.select(&field("severity"), "4");
        person.select(&field("treatment"), "reduce");
        person.write(&field("measures"), "Two people decide");
        person.select(&field("left_likelihood"), "2");
        person.select(&field("left_severity"), "3");
        person.write(&field("owner"), "Ada");
        person.read(".aac-counted", &LANG.risks_counted(1, count));
        let cells = person.all(".aac-matrix td span[aria-hidden]").into_iter().filter(|text| !text.is_empty());
        assert_eq!(cells.collect::<Vec<_>>(), ["1", "1"], "before measures, and after them");
        person.press(LANG.risk_page().add);
        person.write("#aac-own-1-title", "Our own risk");
        see_kept(person, "the risk", |saved| saved.jotted_in(Notebook::Risks, "own-1", "title") == "Our own risk");
        person.reload();
        person.wait("the view", || person.view());
        assert_eq!(saved(person).jotted_in(Notebook::Risks, "unequal-treatment", "owner"), "Ada");
    });
}

#[test]
fn a_framework_that_is_run_shows_what_it_covers_and_evidence_shows_wherever_it_counts() {
    in_every_browser(|person| {
        let stored = systems::finished_duties(&systems::cv_screening_at_work());
        let mut work = Saved::read(&stored).expect("answers").0;
        let mut item = work.progress.get("art-26-1").cloned().unwrap_or_default();
        item.evidence = "Policy 7 in the handbook".to_owned();
        work.progress.set("art-26-1", item);
        person.open_with(&work.write());
        show(person, "frameworks", "frameworks");
        person.read(".aac-covered", LANG.frameworks_page().none_run);
        person.select("#aac-nist-ai-rmf-run", "fully");
        see_kept(person, "the framework", |saved| {
            saved.jotted_in(Notebook::Frameworks, "nist-ai-rmf", FrameworkField::Run.as_str()) == "fully"
        });
        person.read(".aac-covered", LANG.frameworks_page().together);
        person.write("#aac-nist-ai-rmf-evidence", "Profile of May");
        see_kept(person, "evidence", |saved| {
            saved.jotted_in(Notebook::Frameworks, "nist-ai-rmf", FrameworkField::Evidence.as_str()) == "Profile of May"
        });
        person.select("#aac-frameworks-shown", "run");
        unfold(person, LANG.obligation_title(ObligationId::named("art-26-1").expect("an obligation")));
        person.read("[data-unit=art-26-1]", "Policy 7 in the handbook");
        let name = LANG.framework(Framework::NistAiRmf).expect("words").short;
        person.read("[data-unit=art-26-1]", name);
        assert!(!person.text("[data-unit=art-26-1]").contains("ISO/IEC 27001"), "only what is run is shown");
    });
}

#[test]
fn what_a_vendor_has_shown_stands_beside_what_it_does_not_give() {
    in_every_browser(|person| {
        let stored = systems::finished_duties(&systems::cv_screening_at_work());
        let mut work = Saved::read(&stored).expect("answers").0;
        let mut record = work.record().0;
        record.vendor = "Anthropic PBC".to_owned();
        work.set_record(&record);
        person.open_with(&work.write());
        show(person, "vendors", "vendors");
        person.read(".aac-yours", "Anthropic PBC");
        person.read(".aac-yours", LANG.shown(Shown::Iso42001).expect("words").title);
        person.read("[data-shown=iso-42001-certificate]", LANG.vendors_page().gives_not);
        person.script("const it = document.querySelector('ai-act-checklist'); it.setAttribute('lang', 'de')", []);
        person.read(".aac-yours", Lang::De.vendors_page().yours);
    });
}

#[test]
fn the_views_beside_the_checklist_are_accessible_and_never_scroll_sideways() {
    in_chromium(|person| {
        recruiter(person);
        for (attribute, view) in
            [("impact-assessment", "paper"), ("risks", "risks"), ("frameworks", "frameworks"), ("vendors", "vendors")]
        {
            show(person, attribute, view);
            if view == "frameworks" {
                person.select("#aac-gdpr-run", "largely");
            }
            for lang in ["en", "de"] {
                person.script(
                    "document.querySelector('ai-act-checklist').setAttribute('lang', arguments[0])",
                    [lang.into()],
                );
                person.wait("the language", || {
                    (person.script("return page.querySelector('.aac').lang", []) == lang).then_some(())
                });
                person.see(view);
                person.script(
                    "[...page.querySelectorAll('.aac-main details')].slice(0, 6).forEach(it => (it.open = true))",
                    [],
                );
                person.see_drawn();
                check(person, &format!("{view} in {lang}"));
            }
        }
    });
}

/// The place that the first file knows the impact assessment by is that of the impact assessment.
#[test]
fn the_attribute_impact_assessment_opens_that_document() {
    in_chromium(|person| {
        recruiter(person);
        show(person, "impact-assessment", "paper");
        assert_eq!(person.data("document", ".aac-form-page"), ["impact-assessment"]);
        assert_eq!(DOCUMENTS[10].id, "impact-assessment");
        let subject = Subject::of(saved(person), DAY);
        assert!(paper("impact-assessment", &subject, LANG).is_some());
    });
}

/// What stands in saved work and cannot be read is named where it would stand, and nowhere where all can.
#[test]
fn what_cannot_be_read_is_named_on_the_page_of_documents_risks_steps_and_frameworks() {
    in_chromium(|person| {
        let pages = [
            ("impact-assessment", "paper", "fria-people-direct"),
            ("risks", "risks", "manipulation.likelihood"),
            ("readiness", "readiness", "class.state"),
            ("frameworks", "frameworks", "gdpr.run"),
        ];
        recruiter(person);
        for (attribute, view, _) in pages {
            show(person, attribute, view);
            assert!(!person.has(".aac-unread"), "{view}");
        }
        let work = systems::finished_duties(&systems::cv_screening_at_work());
        let mut work: Value = serde_json::from_str(&work).expect("JSON");
        work["blanks"] = json!({ "fria-people-direct": ["Applicants"] });
        work["risks"] = json!({ "manipulation": { "likelihood": "9" } });
        work["readiness"] = json!({ "class": { "state": "nearly" } });
        work["frameworks"] = json!({ "gdpr": { "run": "somewhat" } });
        person.open_with(&work.to_string());
        for (attribute, view, name) in pages {
            show(person, attribute, view);
            person.read(".aac-unread", name);
        }
        check(person, "what cannot be read");
    });
}
