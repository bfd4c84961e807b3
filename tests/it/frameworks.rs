//! Other frameworks beside obligations and controls: every row names what is there, has a source and two ratings; what is run covers what
//! the rows say, never more; a piece of evidence shows wherever it counts.

use crate::obligations::profile;
use crate::support::TODAY;
use ai_act_checklist::assess::{Item, Level, Rating, Span, report};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::frameworks::{
    Framework, Part, REFERENCES, Row, Shown, VENDORS, agreement, row_of, rows_of, shares,
};
use ai_act_checklist::interview::Answers;
use ai_act_checklist::law::obligations::{ObligationId, obligations};
use ai_act_checklist::outline::{
    FrameworkField, beside_controls, beside_duties, by_reference, covered_controls, covered_duties, frameworks_run,
    references_told,
};
use ai_act_checklist::store::{ItemNotes, Notebook, Saved};
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;
use std::fs;

fn controls() -> impl Iterator<Item = Item> {
    Item::ALL.iter().copied().filter(|item| item.is_control())
}

fn units() -> usize {
    obligations().count() + controls().count()
}

#[test]
fn every_row_names_what_is_there_once_and_both_readers_saw_nearly_the_same() {
    let mut ids = BTreeSet::new();
    for &framework in Framework::ALL {
        for row in rows_of(framework) {
            assert!(ids.insert(row.id), "{} comes twice", row.id);
            assert_eq!(row.id.split_once(' ').expect("two names").0, framework.as_str());
            let is_control = row.unit().parse::<Item>().is_ok_and(Item::is_control);
            assert!(ObligationId::named(row.unit()).is_some() || is_control, "{}", row.id);
            let places = row.raters.map(|level| Level::ALL.iter().position(|each| *each == level).expect("a level"));
            assert!(places.iter().any(|place| *place > 0), "{}: rated \"none\" by both", row.id);
            assert!(places[0].abs_diff(places[1]) <= 1, "{}: two steps apart", row.id);
            assert!((1..=4).contains(&row.references.len()), "{}", row.id);
            assert!(row.share().in_order(), "{}", row.id);
        }
    }
}

#[test]
fn every_row_has_a_source_with_its_place_and_every_place_is_used() {
    let mut used = BTreeSet::new();
    for &framework in Framework::ALL {
        assert!(framework.source().starts_with("https://"), "{framework:?}");
        for row in rows_of(framework) {
            for number in row.references {
                let id = format!("{} {number}", framework.as_str());
                assert!(REFERENCES.contains(&id.as_str()), "{}: {id}", row.id);
                used.insert(id);
            }
            for &lang in Lang::ALL {
                assert!(!lang.left_to_do(row.id).is_empty(), "{}", row.id);
            }
        }
    }
    assert_eq!(used.len(), REFERENCES.len(), "each reference stands beside something");
    for &lang in Lang::ALL {
        assert!(REFERENCES.iter().all(|id| !lang.reference(id).is_empty()));
    }
}

/// INTERPRETATION: no legal short cut leads from any of these frameworks to conformity, so nothing that is an act before an authority or the
/// market may count as done (Arts. 47 to 49).
#[test]
fn no_framework_counts_for_declaration_marking_and_registration() {
    for unit in ["art-47-1", "art-48-1", "art-49-1", "art-49-2", "art-49-3"] {
        for &framework in Framework::ALL {
            let counted = row_of(framework, unit).map(Row::level);
            assert!(counted.is_none_or(|level| level == Level::Nothing), "{unit}: {framework:?}");
        }
    }
}

#[test]
fn the_published_agreement_is_that_of_the_rows() {
    let docs = fs::read_to_string("docs/frameworks.md").expect("the page of the frameworks");
    let mut lacking = Vec::new();
    for &framework in Framework::ALL {
        let it = agreement(framework, units());
        let said = format!(
            "| `{}` | {} | {} | {:.1} % | {:.2} | {:.2} |",
            framework.as_str(),
            it.units,
            it.rows,
            100.0 * number(it.alike) / number(it.units),
            it.kappa,
            it.kappa_of_rows
        );
        lacking.extend((!docs.contains(&said)).then_some(said));
    }
    assert!(lacking.is_empty(), "docs/frameworks.md lacks:\n{}", lacking.join("\n"));
}

/// Some hundred things.
fn number(count: usize) -> f64 {
    f64::from(u16::try_from(count).expect("some hundred"))
}

fn part(unit: &str, applies: Truth) -> Part<'_> {
    Part { unit, article: None, applies }
}

#[test]
fn what_is_run_covers_what_the_rows_say_the_best_one_and_never_a_sum() {
    let row = |framework| row_of(framework, "art-15-5").expect("cybersecurity stands beside it").share();
    let parts = [part("art-15-5", Truth::Yes)];
    let run = [(Framework::Iso27001, Rating::Fully), (Framework::Dora, Rating::Fully)];
    let both = shares(&parts, &run).expect("something applies");
    assert_eq!(both.each, [(Framework::Iso27001, row(Framework::Iso27001)), (Framework::Dora, row(Framework::Dora))]);
    let best = row(Framework::Iso27001).point.max(row(Framework::Dora).point);
    assert!((both.together.point - best).abs() < 1e-9, "{:?}", both.together);
    let partly = shares(&parts, &[(Framework::Iso27001, Rating::Partly)]).expect("something applies").together;
    assert!(partly.point < both.together.point && partly.high < both.together.high);
    assert_eq!(shares(&parts, &[]).expect("something applies").together, Span::ZERO, "nothing is run");
    assert_eq!(shares(&[part("art-15-5", Truth::No)], &run), None, "nothing applies");
    let unknown =
        shares(&[part("art-15-5", Truth::Yes), part("art-47-1", Truth::Unknown)], &run).expect("something may");
    assert!(unknown.together.low < both.together.low && unknown.together.high >= both.together.point);
}

fn saved(answers: Answers) -> Saved {
    Saved::default().with(answers)
}

#[test]
fn what_nobody_marked_as_run_counts_as_nothing() {
    let mut work = saved(profile("employer-cv-screening"));
    assert!(frameworks_run(&work).is_empty());
    let how_far = FrameworkField::Run.as_str();
    work.jot_in(Notebook::Frameworks, "gdpr", how_far, "largely");
    work.jot_in(Notebook::Frameworks, "nis2", how_far, "none");
    work.jot_in(Notebook::Frameworks, "dora", how_far, "whatever");
    work.jot_in(Notebook::Frameworks, "dora", FrameworkField::Evidence.as_str(), "a letter");
    let run = frameworks_run(&work);
    assert_eq!(run, [(Framework::Gdpr, Rating::Largely)]);
    // What a quick start sets for clauses can be said of no framework: what counts is what the page shows.
    work.jot_in(Notebook::Frameworks, "iso27001", how_far, "shared");
    assert_eq!(frameworks_run(&work), run);
    let again = Saved::read(&work.write()).expect("saved work").0;
    assert_eq!(again.jotted_in(Notebook::Frameworks, "dora", FrameworkField::Evidence.as_str()), "a letter");
    let came = report(&work.answers, TODAY);
    let duties = covered_duties(&came, &run).expect("obligations apply").together;
    assert!(duties.point > 0.0 && duties.high < 1.0, "{duties:?}");
    assert!(covered_controls(&work.management().0, &run).expect("controls").together.point > 0.0);
}

/// "Update of one piece of evidence shows in all of them."
#[test]
fn evidence_that_is_noted_once_shows_beside_every_framework_and_reference() {
    let mut work = saved(profile("employer-cv-screening"));
    let item: Item = "A.6.2.8".parse().expect("a control");
    work.note(item, &ItemNotes { evidence: "Logs, drive 7".to_owned(), ..ItemNotes::default() });
    let (management, _) = work.management();
    let controls = beside_controls(&management, Lang::En);
    let logs = controls.iter().find(|beside| beside.unit == "A.6.2.8").expect("the control");
    assert_eq!(logs.evidence, "Logs, drive 7");
    assert!(!logs.frameworks.is_empty());
    for &framework in &logs.frameworks {
        let row = logs.row(framework).expect("a row");
        let told = by_reference(framework, &controls);
        for number in row.references {
            let referred = told.iter().find(|it| it.number == *number).expect("the reference");
            assert!(referred.beside.iter().any(|beside| beside.evidence == "Logs, drive 7"), "{framework:?} {number}");
        }
        assert_eq!(references_told(framework, row, Lang::De).len(), row.references.len());
    }
    let came = report(&work.answers, TODAY);
    let duties = beside_duties(&work, &came, Lang::En);
    assert!(!duties.is_empty() && duties.iter().all(|beside| ObligationId::named(beside.unit).is_some()));
}

#[test]
fn every_vendor_row_says_where_it_is_from_and_when_it_was_looked_at() {
    let mut ids = BTreeSet::new();
    for row in VENDORS {
        assert!(ids.insert(row.id), "{} comes twice", row.id);
        assert!(row.source.starts_with("https://"), "{}", row.id);
        assert!(row.confirmed || row.article.is_some(), "{}: read by us, or named in an article", row.id);
        let since = row.since;
        assert!(since.is_empty() || since.len() == 4 || since.len() == 7, "{}: {since}", row.id);
        assert!(row.by.is_empty() || matches!(row.shown, Shown::Iso42001 | Shown::Iso27001), "{}", row.id);
        for &lang in Lang::ALL {
            assert!(!lang.vendor_scope(row.id).is_empty(), "{}", row.id);
        }
    }
    for &shown in Shown::ALL {
        for &lang in Lang::ALL {
            let said = lang.shown(shown).expect("words");
            assert!(!said.gives.is_empty() && !said.gives_not.is_empty() && !said.ask.is_empty(), "{shown:?}");
        }
    }
}
