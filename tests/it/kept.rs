//! What somebody did stays: fields changed at one stroke, dates half typed, days that pass, storage that is full.

use crate::support::{TODAY, answer, answers, day, duty};
use ai_act_checklist::assess::{Item, ItemStatus, Rating};
use ai_act_checklist::store::{self, ItemNotes, Saved};
use ai_act_checklist::ui::{Action, Config, Notice, State, TypedDay, View, typed_day};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::rc::Rc;
use yew::Reducible;

fn page(saved: Saved) -> Rc<State> {
    Rc::new(State::new(Config::default(), saved, TODAY, Vec::new()))
}

fn noted(saved: &Saved, id: &str) -> Value {
    let text: Value = serde_json::from_str(&saved.write()).unwrap();
    text["progress"][id].clone()
}

/// Form fillers, dictation and scripts fill in several fields before the page is drawn again.
#[test]
fn fields_that_are_changed_at_one_stroke_all_stay() {
    let before = page(Saved::default());
    // All made of the page as it was before any of them.
    let actions = [
        Action::note(duty("art-26-1"), |item| item.owner = "Ada".to_owned()),
        Action::note(duty("art-26-1"), |item| item.note = "Works council".to_owned()),
        Action::note(duty("art-26-1"), |item| item.evidence = "Minutes".to_owned()),
        Action::note(duty("art-26-1"), |item| item.due = Some(day("2027-06-30"))),
        Action::note(duty("art-26-1"), |item| item.status = ItemStatus::InProgress),
        Action::note(duty("art-4-1"), |item| item.owner = "Bob".to_owned()),
        Action::editing(|saved| saved.rate(Item::A5_2, Some(Rating::Fully))),
        Action::editing(|saved| saved.note(Item::A5_2, &ItemNotes { note: "n".to_owned(), ..ItemNotes::default() })),
    ];
    let after = actions.into_iter().fold(before, Reducible::reduce);
    let all = json!({"owner": "Ada", "note": "Works council", "evidence": "Minutes", "due": "2027-06-30",
        "status": "in-progress"});
    assert_eq!(noted(&after.saved, "art-26-1"), all);
    assert_eq!(noted(&after.saved, "art-4-1"), json!({"owner": "Bob"}));
    let management = after.saved.management().0;
    assert_eq!((management.rated(), management.notes(Item::A5_2).note.as_str()), (1, "n"));
}

#[test]
fn a_day_half_typed_or_too_long_is_neither_a_day_nor_none() {
    assert_eq!(typed_day("2027-12-02", false), TypedDay::Day(day("2027-12-02")));
    assert_eq!(typed_day("1900-01-01", false), TypedDay::Day(day("1900-01-01")));
    assert_eq!(typed_day("9999-12-31", false), TypedDay::Day(day("9999-12-31")));
    assert_eq!(typed_day("", false), TypedDay::Cleared);
    // A part of it is missing: the browser gives out no value, and says that something stands there.
    assert_eq!(typed_day("", true), TypedDay::Unfinished);
    // On the way to 2027.
    for year in ["0002", "0020", "0202", "1899"] {
        assert_eq!(typed_day(&format!("{year}-12-02"), false), TypedDay::Unfinished, "{year}");
    }
    for year in ["20277", "202777", "275760"] {
        assert_eq!(typed_day(&format!("{year}-12-02"), false), TypedDay::Impossible, "{year}");
    }
}

#[test]
fn what_could_not_be_read_does_not_come_back_once_it_was_said_anew() {
    let text = json!({"schema": 1, "answers": {}, "progress": {"art-4-1": {"due": "02.12.2027", "note": 7, "x": 1}}});
    let (saved, problems) = Saved::read(&text.to_string()).unwrap();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(noted(&saved, "art-4-1"), text["progress"]["art-4-1"], "until then it is kept");
    let set = page(saved).reduce(Action::note(duty("art-4-1"), |item| item.due = Some(day("2027-12-02"))));
    assert_eq!(noted(&set.saved, "art-4-1"), json!({"due": "2027-12-02", "note": 7, "x": 1}));
    let cleared = set.reduce(Action::note(duty("art-4-1"), |item| item.due = None));
    assert_eq!(noted(&cleared.saved, "art-4-1"), json!({"note": 7, "x": 1}));
    // What is cleared and says nothing else is gone.
    let alone = Saved::read(r#"{"schema":1,"answers":{},"progress":{"art-4-1":{"due":"soon"}}}"#).unwrap().0;
    let set = page(alone).reduce(Action::note(duty("art-4-1"), |item| item.due = Some(day("2027-12-02"))));
    let cleared = set.reduce(Action::note(duty("art-4-1"), |item| item.due = None));
    assert_eq!(*cleared.saved, Saved::default());
}

/// The bar is what is reported upwards: clicking things away is no progress.
#[test]
fn what_is_said_not_to_apply_counts_as_finished_only_with_a_reason() {
    let item = |status, note: &str| {
        let mut item = store::Item::default();
        (item.status, item.note) = (status, note.to_owned());
        item
    };
    for (status, note, finished, lacks) in [
        (ItemStatus::ToDo, "n", false, false),
        (ItemStatus::InProgress, "n", false, false),
        (ItemStatus::Done, "", true, false),
        (ItemStatus::NotApplicable, "", false, true),
        (ItemStatus::NotApplicable, " \n", false, true),
        (ItemStatus::NotApplicable, "We employ nobody.", true, false),
    ] {
        let item = item(status, note);
        assert_eq!((item.is_finished(), item.lacks_reason()), (finished, lacks), "{status:?} {note:?}");
        // H25: every figure goes by the status that counts.
        assert_eq!(item.counted() == ItemStatus::ToDo, lacks || status == ItemStatus::ToDo);
    }
}

/// Told once and put away, it would be forgotten: it stays through all that is done until the storage has room again.
#[test]
fn that_the_storage_is_full_stays_told_whatever_is_done() {
    let told = |state: &State| state.notices.contains(&Notice::Full);
    let mut state = page(Saved::default().with(answers("what=software"))).reduce(Action::Tell(Notice::Full));
    let steps = [
        Action::Resume,
        Action::Answer("inside".parse().unwrap(), answer("trained")),
        Action::Data,
        Action::Back,
        Action::Go(View::Result),
        Action::AsOf(day("2030-01-31")),
        Action::Load(Box::new(Saved::default().with(answers("what=manual"))), Vec::new()),
        Action::Undo,
        Action::Tell(Notice::Full),
        Action::note(duty("art-4-1"), |item| item.owner = "Ada".to_owned()),
        Action::Dismiss(Notice::Denied),
    ];
    for step in steps {
        state = state.reduce(step.clone());
        assert!(told(&state), "forgotten after {step:?}");
    }
    assert!(!told(&Rc::clone(&state).reduce(Action::Dismiss(Notice::Full))), "there is room again");
    assert!(!told(&state.reduce(Action::Erase)), "nothing is left that could not be stored");
}

/// Outcomes flip on 2 December 2026 and 2027, and tabs stay open for weeks.
#[test]
fn a_page_left_open_over_midnight_goes_on_with_the_new_day_unless_a_day_was_chosen() {
    let (before, after) = (day("2027-12-01"), day("2027-12-02"));
    let open = |as_of| {
        let config = Config { as_of, ..Config::default() };
        Rc::new(State::new(config, Saved::default(), before, Vec::new()))
    };
    let later = open(None).reduce(Action::Today(after));
    assert_eq!((later.today, later.as_of), (after, after));
    // "Today" is today's as well.
    let chosen = open(None).reduce(Action::AsOf(day("2030-01-31"))).reduce(Action::Today(after));
    assert_eq!((chosen.today, chosen.as_of), (after, day("2030-01-31")));
    // What the page around fixed stays, be it the day on which the page was opened.
    for fixed in [before, day("2028-08-02")] {
        let page = open(Some(fixed)).reduce(Action::Today(after));
        assert_eq!((page.today, page.as_of), (after, fixed));
        let page = page.reduce(Action::Configure(Config::default()));
        assert_eq!(page.as_of, after, "no longer fixed, it is today's");
    }
    let same = open(None);
    assert!(
        Rc::ptr_eq(&same, &Rc::clone(&same).reduce(Action::Today(before))),
        "nothing is made anew for the same day"
    );
}

/// H24: templates number controls that the standard has not. Each is named with those that there are, is kept, and counts nowhere.
#[test]
fn unknown_numbers_of_controls_are_named_with_those_that_there_are_and_count_nowhere() {
    let with = |ratings: Value| json!({"schema": 1, "answers": {}, "iso": ratings}).to_string();
    let (known, _) = Saved::read(&with(json!({"A.5.2": "fully"}))).unwrap();
    let template =
        json!({"A.5.2": "fully", "A.6.3": "partly", "A.9.5": "excluded", "6.1": "fully", "AI.GOV.1.1": "fully"});
    let (mut saved, _) = Saved::read(&with(template)).unwrap();
    let (management, problems) = saved.management();
    assert_eq!(management.ratings, known.management().0.ratings);
    let told: Vec<String> = problems.iter().map(|problem| Lang::En.problem(problem)).collect();
    let about = |name: &str| {
        told.iter().find(|told| told.contains(&format!("\"{name}\""))).unwrap_or_else(|| panic!("{name}: {told:?}"))
    };
    for (name, instead) in
        [("A.6.3", "A.6.1.2"), ("A.6.3", "A.6.2.8"), ("A.9.5", "A.9.4"), ("6.1", "6.1.1"), ("6.1", "6.1.4")]
    {
        assert!(about(name).contains(instead), "{told:?}");
    }
    assert!(!about("6.1").contains("A.6"), "{told:?}");
    about("AI.GOV.1.1");
    // Rating goes on, and what is not known stays where it was.
    saved.rate("A.5.3".parse().unwrap(), Some("partly".parse().unwrap()));
    let written = saved.write();
    for name in ["A.6.3", "A.9.5", "\"6.1\"", "AI.GOV.1.1"] {
        assert!(written.contains(name), "{name}: {written}");
    }
}
