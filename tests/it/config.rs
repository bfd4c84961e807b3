//! What the page around asks for: typed once, and what is not known is named and left out.

use crate::support::{TODAY, answer, day};
use ai_act_checklist::interview::{Answers, QuestionId};
use ai_act_checklist::store::{Place, Saved};
use ai_act_checklist::ui::{Action, Attributes, Begin, Config, Home, Setting, State, Theme, View};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::rc::Rc;
use yew::Reducible;

fn read(attributes: Value) -> (Config, Vec<String>) {
    let attributes: Attributes = serde_json::from_value(attributes).expect("an object");
    let (config, problems) = Config::read(&attributes);
    (config, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn without_attributes_everything_is_at_its_default() {
    let (config, problems) = read(json!({}));
    assert_eq!((config, problems), (Config::default(), Vec::new()));
    let Config { home, lang, theme, place, begin, as_of, setting, page } = Config::default();
    assert_eq!((home, lang, theme, place), (Home::Checker, Lang::En, Theme::Auto, Place::Local));
    assert_eq!((begin, as_of, setting, &*page), (Begin::Home, None, Setting::Embedded, ""));
}

#[test]
fn every_value_that_the_contract_names_is_known() {
    let views = [
        "checker",
        "classifier",
        "obligations",
        "coverage",
        "mapping",
        "timeline",
        "penalties",
        "documents",
        "nis2",
        "risks",
        "impact-assessment",
        "maturity",
        "readiness",
        "frameworks",
        "vendors",
        "terms",
    ];
    assert_eq!(Home::ALL.iter().map(|home| home.as_str()).collect::<Vec<_>>(), views);
    for &home in Home::ALL {
        assert_eq!(read(json!({"view": home.as_str()})).0.home, home);
    }
    for &place in Place::ALL {
        assert_eq!(read(json!({"storage": place.as_str()})).0.place, place);
    }
    for &theme in Theme::ALL {
        assert_eq!(read(json!({"theme": theme.as_str()})).0.theme, theme);
    }
    for &setting in Setting::ALL {
        assert_eq!(read(json!({"setting": setting.as_str()})).0.setting, setting);
    }
    let (config, problems) =
        read(json!({"start": "areas", "as-of": "2027-12-02", "lang": "en-GB", "page": "https://a.example/"}));
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(config.begin, Begin::Question("areas".parse().expect("a question")));
    assert_eq!((config.as_of, config.lang, &*config.page), (Some(day("2027-12-02")), Lang::En, "https://a.example/"));
    assert_eq!(read(json!({"start": "questions"})).0.begin, Begin::Questions);
}

#[test]
fn a_value_that_is_not_known_leaves_its_default_and_says_what_would_do() {
    let (config, problems) = read(json!({
        "view": "everything", "lang": "tlh", "theme": "sepia", "storage": "cloud", "start": "the end", "as-of": "tomorrow",
        "config": "view=timeline",
    }));
    assert_eq!(config, Config::default());
    assert_eq!(problems.len(), 7, "{problems:#?}");
    for (name, hint) in [
        ("view", "nis2"),
        ("lang", "en"),
        ("theme", "dark"),
        ("storage", "session"),
        ("start", "areas"),
        ("as-of", "2027-12-02"),
        ("config", "JSON"),
    ] {
        let problem = problems.iter().find(|problem| problem.starts_with(name)).expect(name);
        assert!(problem.contains(hint) && problem.contains("left out"), "{problem}");
    }
}

#[test]
fn empty_attributes_say_nothing_and_case_and_space_make_no_difference() {
    let (config, problems) = read(json!({"view": "", "theme": "  ", "storage": " Session ", "lang": "EN"}));
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(
        (config.home, config.theme, config.place, config.lang),
        (Home::Checker, Theme::Auto, Place::Session, Lang::En)
    );
}

#[test]
fn the_configuration_in_one_piece_counts_where_no_attribute_of_its_own_stands() {
    let all = r#"{"view": "timeline", "theme": "dark", "as-of": "2026-08-02", "colour": "red"}"#;
    let (config, problems) = read(json!({"config": all, "theme": "light"}));
    assert_eq!((config.home, config.theme, config.as_of), (Home::Timeline, Theme::Light, Some(day("2026-08-02"))));
    assert_eq!(problems.len(), 1);
    assert!(problems[0].contains("colour"), "{problems:?}");
}

fn page(attributes: Value) -> Rc<State> {
    Rc::new(State::new(read(attributes).0, Saved::default(), TODAY, Vec::new()))
}

#[test]
fn each_view_begins_with_its_own_page_and_comes_back_to_it() {
    for &home in Home::ALL {
        let start = page(json!({"view": home.as_str()}));
        assert_eq!(start.view, home.view());
        assert_eq!(Rc::clone(&start).reduce(Action::Resume).reduce(Action::Back).view, home.view(), "{home}");
        assert_eq!(Rc::clone(&start).reduce(Action::Resume).reduce(Action::Erase).view, home.view(), "{home}");
    }
}

#[test]
fn where_to_begin_is_followed_once_and_nothing_takes_the_focus() {
    let start = page(json!({"start": "questions", "as-of": "2027-12-02"}));
    assert!(matches!(start.view, View::Question(_)));
    assert_eq!((start.moves, start.as_of), (0, day("2027-12-02")));
    assert_eq!(page(json!({"start": "areas"})).view, View::Question("areas".parse().expect("a question")));
    // Erased, it is as new, but who erased it does not want to be in the middle of it.
    assert_eq!(start.reduce(Action::Erase).view, View::Start);
}

#[test]
fn attributes_that_change_are_followed_and_lose_no_answer() {
    let what: QuestionId = "what".parse().expect("a question");
    let answer = answer("software");
    let before = page(json!({})).reduce(Action::Answer(what, answer));
    let config = read(json!({"view": "obligations", "as-of": "2030-01-01"})).0;
    let after = Rc::clone(&before).reduce(Action::Configure(config.clone()));
    assert_eq!((after.view, after.as_of), (View::Duties(None), day("2030-01-01")));
    assert_eq!(after.saved, before.saved);
    assert_eq!(after.moves, before.moves, "nobody's focus is moved by the page around");
    let theme = Config { theme: Theme::Dark, ..config };
    let asked = after.reduce(Action::Resume);
    let themed = Rc::clone(&asked).reduce(Action::Configure(theme));
    assert_eq!(themed.view, asked.view, "another colour is no reason to leave a question");
}

#[test]
fn work_that_another_checklist_of_the_page_shares_changes_no_view() {
    let mut answers = Answers::default();
    let what: QuestionId = "what".parse().expect("a question");
    answers.set(what, answer("software")).expect("it fits");
    let asked = page(json!({})).reduce(Action::Resume);
    let now = Rc::clone(&asked).reduce(Action::Share(Box::new(Saved::default().with(answers))));
    assert_eq!((now.view, now.moves), (asked.view, asked.moves));
    assert_eq!(now.answers().len(), 1);
    assert_eq!(now.replaced, None);
}
