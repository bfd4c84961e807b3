//! What a place of a document can begin with: only what stands in the work already, offered and never written by itself; and places that stay
//! empty where they do not arise.

use crate::obligations::profile;
use crate::support::TODAY;
use ai_act_checklist::documents::{Blank as Place, DOCUMENTS, IMPACT_ASSESSMENT, Known, document, sections};
use ai_act_checklist::export::Format;
use ai_act_checklist::outline::{Blank, Block, RiskField, Subject, paper};
use ai_act_checklist::store::{ALONE, Item, Notebook, Record, Saved};
use ai_act_checklist::words::Lang;
use std::collections::BTreeMap;

fn places() -> impl Iterator<Item = (&'static str, &'static Place)> {
    DOCUMENTS.iter().flat_map(|about| sections(about.id)).flat_map(|section| {
        let section: (&'static str, &'static [Place]) = (section.id, section.blanks);
        section.1.iter().map(move |blank| (section.0, blank))
    })
}

fn blanks<'a>(blocks: &'a [Block]) -> Vec<&'a Blank> {
    let of = |block: &'a Block| match block {
        Block::Blank(blank) => vec![blank],
        Block::Section(_, blocks) | Block::Page(blocks) => blanks(blocks),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of).collect()
}

/// What each place of a document can begin with, by its name.
fn beginnings(id: &str, saved: &Saved) -> BTreeMap<String, String> {
    let document = paper(id, &Subject::of(saved.clone(), TODAY), Lang::En).unwrap();
    let all = blanks(&document.blocks).into_iter();
    all.filter_map(|blank| Some((blank.id.clone(), blank.beginning.clone()?))).collect()
}

/// Name, purpose, owner, vendor and stage of a system: they are missing as well where nobody recorded them.
const RECORDED: usize = 5;

fn work() -> Saved {
    Saved::default().with(profile("employer-cv-screening"))
}

/// Articles 27(4) and 35: what one assessment names of the other is there.
#[test]
fn what_a_place_begins_with_is_there() {
    for (_, place) in places() {
        for known in place.begins {
            match known {
                Known::Written(other) => {
                    assert!(places().any(|(_, it)| it.id == *other), "{}: {other}", place.id);
                    assert_ne!(*other, place.id);
                }
                Known::Part(of, part) => {
                    assert!(
                        document(of).is_some() && sections(of).iter().any(|it| it.id == *part),
                        "{}: {part}",
                        place.id
                    );
                }
                _ => {}
            }
        }
    }
}

/// Nothing is invented: where nothing was recorded, rated or written, no place begins with anything.
#[test]
fn without_work_no_place_begins_with_anything() {
    for about in DOCUMENTS {
        assert_eq!(beginnings(about.id, &Saved::default()), BTreeMap::new(), "{}", about.id);
    }
}

/// Article 35(7)(c) and (d) GDPR, Article 27(1)(d) and (f): what was rated in the register is said once.
#[test]
fn rated_risks_are_beginnings_of_both_assessments() {
    let mut saved = work();
    let mut rate = |risk: &str, field: RiskField, said: &str| saved.jot_in(Notebook::Risks, risk, field.as_str(), said);
    rate("unequal-treatment", RiskField::Likelihood, "4");
    rate("unequal-treatment", RiskField::Severity, "4");
    rate("unequal-treatment", RiskField::Measures, "Compare outcomes each quarter");
    rate("unequal-treatment", RiskField::Owner, "Ada");
    rate("privacy-intrusion", RiskField::Excluded, "yes");
    rate("privacy-intrusion", RiskField::Likelihood, "3");
    let impact = beginnings(IMPACT_ASSESSMENT, &saved);
    let unfair = &impact["impact-assessment-risks-unfair"];
    assert!(unfair.contains("Some groups are treated worse") && unfair.contains("Very high"), "{unfair}");
    assert_eq!(
        impact["impact-assessment-measures-risks"],
        "Some groups are treated worse: Compare outcomes each quarter (Ada)"
    );
    assert!(!impact.contains_key("impact-assessment-risks-data"), "it was said not to arise: {impact:?}");
    assert_eq!(beginnings("fria", &saved)["fria-risks-equality"], *unfair);
}

/// Article 27(4): what one assessment says serves the other, and is pointed to.
#[test]
fn what_one_assessment_says_the_other_can_begin_with() {
    let mut saved = work();
    saved.jot(Notebook::Blanks, "impact-assessment-people-categories", "Applicants, 4,000 a year");
    let fria = beginnings("fria", &saved);
    assert_eq!(fria["fria-people-direct"], "Applicants, 4,000 a year");
    assert_eq!(fria["fria-people-dpia"], "AI privacy impact assessment: Persons concerned");
    assert!(!fria.contains_key("fria-risks-dpia"), "nothing is written there: {fria:?}");
    // What was written is nobody's beginning any more.
    saved.jot(Notebook::Blanks, "fria-people-direct", "Applicants");
    assert!(!beginnings("fria", &saved).contains_key("fria-people-direct"));
}

/// Notes and records are beginnings as well.
#[test]
fn what_was_noted_and_recorded_is_a_beginning() {
    let mut saved = work();
    saved.set_record(&Record { vendor: "Vendor Ltd".to_owned(), owner: "Ada".to_owned(), ..Record::named("Sorter") });
    let mut item = Item::default();
    "Works council told.".clone_into(&mut item.note);
    saved.progress.set("art-26-7", item);
    let impact = beginnings(IMPACT_ASSESSMENT, &saved);
    assert_eq!(impact["impact-assessment-about-processors"], "Vendor Ltd");
    assert_eq!(impact["impact-assessment-about-author"], "Ada");
    assert_eq!(impact["impact-assessment-consultation-workers"], "Note: Works council told.");
}

/// A file holds what was written, and no proposal in its place.
#[test]
fn beginnings_are_not_in_files_before_they_are_taken_over() {
    let mut saved = work();
    saved.jot(Notebook::Blanks, "impact-assessment-people-categories", "Applicants, 4,000 a year");
    let subject = Subject::of(saved, TODAY);
    for format in [Format::Markdown, Format::Html] {
        let text = String::from_utf8(format.write_paper("fria", &subject, Lang::En).unwrap()).unwrap();
        assert!(!text.contains("4,000"), "{text}");
    }
}

/// Article 36 GDPR, Article 73(9) and (10) and others: where a text says that a place stays empty, nothing is missing there.
#[test]
fn what_may_stay_empty_is_not_counted_as_missing() {
    let may = |told: &str| {
        ["Empty if", "Leave this empty", "Leave this section empty", "Fill in this section only if"]
            .iter()
            .any(|it| told.contains(it))
    };
    let mut before = "";
    for (section, place) in places() {
        let texts = Lang::En.paper_section(section).and_then(|words| words.text.as_ref());
        let texts: Vec<&str> = texts.into_iter().flatten().map(|text| &**text).collect();
        // What decides whether the others stay empty is the first.
        let others =
            section == before && texts.iter().any(|text| text.contains("the other places of this section stay empty"));
        before = section;
        let told = others
            || texts.iter().any(|text| may(text))
            || Lang::En.paper_blank(place.id).is_some_and(|it| may(it.help));
        assert_eq!(place.optional, told, "{section}, {}", place.id);
    }
    let subject = Subject::of(work(), TODAY);
    let text = String::from_utf8(Format::Markdown.write_paper(IMPACT_ASSESSMENT, &subject, Lang::En).unwrap()).unwrap();
    let all = sections(IMPACT_ASSESSMENT).iter().flat_map(|section| section.blanks);
    let (optional, needed): (Vec<&Place>, Vec<&Place>) = all.partition(|place| place.optional);
    assert!(text.contains(&format!("{} to complete", needed.len() + RECORDED)), "{text}");
    assert_eq!(text.matches(Lang::En.frame().optional).count(), optional.len());
}

/// What somebody typed in the moment between a look and a click stays.
#[test]
fn a_beginning_never_takes_the_place_of_a_text() {
    let mut saved = work();
    saved.jot(Notebook::Blanks, "fria-people-direct", "Typed");
    saved.jot_missing(Notebook::Blanks, "fria-people-direct", ALONE, "Known");
    saved.jot_missing(Notebook::Blanks, "fria-people-groups", ALONE, "Known");
    assert_eq!(saved.jotted(Notebook::Blanks, "fria-people-direct"), "Typed");
    assert_eq!(saved.jotted(Notebook::Blanks, "fria-people-groups"), "Known");
}
