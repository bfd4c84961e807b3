//! The navigation and the browser's history: every view has a name that leads back to it, and a place that it belongs to.

use ai_act_checklist::documents::DOCUMENTS;
use ai_act_checklist::interview::questions;
use ai_act_checklist::ui::{Branch, Home, View};

fn places() -> u8 {
    u8::try_from(DOCUMENTS.len()).expect("some")
}

#[test]
fn every_view_that_means_something_by_itself_is_found_by_its_name() {
    let questions = questions().map(|question| View::Question(question.id));
    let papers = (0..places()).map(View::Paper);
    let homes = Home::ALL.iter().map(|home| home.view());
    for view in questions.chain(papers).chain(homes).chain(Branch::ALL.iter().map(|place| place.view())) {
        assert_eq!(View::named(&view.to_name()), Some(view));
        assert!(view.place().is_some(), "{view:?}");
    }
}

/// What waits for a decision, and what is compared with something that is chosen, is nothing to come back to.
#[test]
fn what_means_nothing_by_itself_has_no_name_that_leads_to_it() {
    for name in [
        "import",
        "compare",
        "nothing-of-ours",
        "question",
        "question of-another-version",
        "paper",
        "paper x",
        "paper 200",
        "",
    ] {
        assert_eq!(View::named(name), None, "{name}");
    }
}

#[test]
fn a_place_leads_to_a_view_that_belongs_to_it() {
    for &place in Branch::ALL {
        assert_eq!(place.view().place(), Some(place));
    }
}
