//! What one program hands over to the next: nothing that a visitor would miss is lost.

use crate::support::{TODAY, answer, answers, day};
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::interview::{AnswerProblem, QuestionId};
use ai_act_checklist::store::{Found, Keeper, Kept, Saved, SavedError, Seen, Shelf};
use ai_act_checklist::ui::{Action, Config, Incoming, Notice, State, View, read_work, write_work};
use std::cell::RefCell;
use std::rc::Rc;
use yew::{Callback, Reducible};

/// A question by its name.
fn asked(name: &str) -> QuestionId {
    name.parse().unwrap()
}

/// The page after these actions.
fn page(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    let start = Rc::new(State::new(Config::default(), Saved::default(), TODAY, Vec::new()));
    actions.into_iter().fold(start, Reducible::reduce)
}

#[track_caller]
fn comes_back(state: &State) {
    let work = write_work(state, Seen::default()).expect("it can be written");
    assert_eq!(read_work(&work, Config::default()).as_ref(), Some(&(state.clone(), Seen::default())), "{work}");
}

#[test]
fn every_view_and_every_way_back_comes_along() {
    let answer = |name: &str, options: &str| Action::Answer(asked(name), answer(options));
    let some = || [answer("what", "software"), answer("inside", "trained,unsure")];
    comes_back(&page([]));
    comes_back(&page(some().into_iter().chain([Action::Go(View::Check)])));
    comes_back(&page(some().into_iter().chain([Action::Go(View::Result), Action::AsOf(day("2027-12-02"))])));
    comes_back(&page(some().into_iter().chain([Action::Go(View::Result), Action::Change(asked("what"))])));
    for view in [View::Duties(None), View::Duties(Some(3)), View::Assessment, View::Coverage, View::Mapping] {
        let state = page(some().into_iter().chain([Action::Go(view)]));
        comes_back(&state);
        assert_eq!(page(some().into_iter().chain([Action::Go(view), Action::Back])).view, View::Result);
    }
    for (view, back, without) in [
        (View::Clauses, View::Coverage, View::Coverage),
        (View::Nis2, View::Coverage, View::Coverage),
        (View::Timeline, View::Result, View::Start),
        (View::Penalties, View::Result, View::Start),
    ] {
        comes_back(&page(some().into_iter().chain([Action::Go(view)])));
        assert_eq!(page(some().into_iter().chain([Action::Go(view), Action::Back])).view, back, "{}", view.name());
        assert_eq!(page([Action::Go(view), Action::Back]).view, without, "{} without answers", view.name());
    }
    let changed = page(some().into_iter().chain([
        Action::Go(View::Check),
        Action::Change(asked("what")),
        answer("what", "model-only"),
    ]));
    comes_back(&changed);
}

#[test]
fn what_a_file_replaced_can_still_be_put_back() {
    let text = r#"{"schema":1,"answers":{"what":["software"],"rolle":["uses"],"own-name":["yes","no"]},"iso":{"A.5.2":"largely"}}"#;
    let (saved, problems) = Saved::read(text).unwrap();
    let mine = Saved::default().with(answers("what=model-only"));
    let state = page([
        Action::Load(Box::new(mine.clone()), Vec::new()),
        Action::Load(Box::new(saved), problems),
        Action::Go(View::Result),
    ]);
    assert_eq!(state.replaced.as_deref(), Some(&mine));
    comes_back(&state);
    let work = write_work(&state, Seen::default()).unwrap();
    let (read, _) = read_work(&work, Config::default()).unwrap();
    assert_eq!(read.saved.write(), state.saved.write(), "what this version cannot read is carried along");
}

/// Not only answers are work: ratings and notes are, too.
#[test]
fn work_without_any_answer_can_be_put_back_as_well() {
    let mut mine = Saved::default();
    mine.rate(Item::A5_2, Some(Rating::Largely));
    let theirs = Saved::default().with(answers("what=software"));
    let start = Rc::new(State::new(Config::default(), mine.clone(), TODAY, Vec::new()));
    let loaded = start.reduce(Action::Load(Box::new(theirs.clone()), Vec::new()));
    assert_eq!((&*loaded.saved, loaded.replaced.as_deref()), (&theirs, Some(&mine)));
    assert_eq!(*loaded.reduce(Action::Undo).saved, mine);
}

/// The number of moves comes as text from the other program, and may be any.
#[test]
fn a_page_that_moved_as_often_as_can_be_counted_goes_on() {
    let work = write_work(&page([]), Seen::default()).unwrap();
    let (state, _) =
        read_work(&work.replace("\"moves\":0", "\"moves\":4294967295"), Config::default()).expect("a number of moves");
    let state = Rc::new(state).reduce(Action::Go(View::Check)).reduce(Action::Erase).reduce(Action::Resume);
    assert_eq!(state.moves, u32::MAX);
}

#[test]
fn work_that_waits_for_a_decision_still_waits_in_the_next_program() {
    for incoming in [
        Incoming::file("{\"schema\":1,\n\"answers\":{\"colour\":\"€\"}}".to_owned()),
        // What cannot be read is told where it is shown.
        Incoming::link("a=9~\u{0}\"\\".to_owned()),
    ] {
        let state = page([Action::Offer(incoming.clone())]);
        assert_eq!((state.view, state.incoming.as_deref()), (View::Import, Some(&incoming)));
        comes_back(&state);
        comes_back(&page([Action::Offer(incoming), Action::Data]));
    }
}

#[test]
fn ratings_come_along_and_an_edit_changes_the_work_as_it_is_then() {
    let rate = |item, rating| {
        Action::Edit(Callback::from(move |saved: Rc<Saved>| {
            let mut saved = (*saved).clone();
            saved.rate(item, Some(rating));
            saved
        }))
    };
    let state = page([
        Action::Go(View::Assessment),
        rate(Item::A5_2, Rating::Largely),
        Action::Answer(asked("what"), answer("software")),
        rate(Item::A9_2, Rating::Excluded),
    ]);
    let management = state.saved.management().0;
    assert_eq!(management.ratings.get(Item::A5_2), Some(Rating::Largely));
    assert_eq!(management.unjustified(), [Item::A9_2]);
    assert_eq!(state.answers().len(), 1);
    comes_back(&state);
}

#[test]
fn every_notice_comes_along() {
    let problems = || {
        vec![
            AnswerProblem::UnknownQuestion("one \"thing\"".to_owned()),
            AnswerProblem::NotOptions("another".to_owned()),
        ]
    };
    let notices = [
        Notice::Denied,
        Notice::Full,
        Notice::Unreadable(SavedError::NotJson("at line 1".to_owned())),
        Notice::StoredProblems(problems()),
        Notice::ChangedElsewhere,
        Notice::LoadFailed(SavedError::NotAnswers),
        Notice::LoadFailed(SavedError::Newer(u64::MAX)),
        Notice::LoadFailed(SavedError::NotUnicode),
        Notice::LoadFailed(SavedError::NotText),
        Notice::LoadFailed(SavedError::Report),
        Notice::NotWritten(SavedError::TooLarge(1)),
        Notice::NotRead,
        Notice::Loaded(3, problems()),
        Notice::Erased,
        Notice::Followed,
    ];
    comes_back(&State::new(Config::default(), Saved::default(), TODAY, notices.to_vec()));
}

#[test]
fn a_text_of_another_version_is_not_taken() {
    let work = write_work(&page([]), Seen::default()).unwrap();
    for text in ["", "{}", "[]", &work.replace("\"view\"", "\"sight\""), &work.replace("\"start\"", "\"begin\"")] {
        assert_eq!(read_work(text, Config::default()), None, "{text}");
    }
}

/// A shelf that two keepers share, one after the other.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Option<String>>>);

impl Shelf for Shared {
    fn get(&self, key: &str) -> Option<String> {
        self.0.borrow().clone().filter(|_| !key.ends_with("answers") && !key.ends_with("organisation"))
    }

    fn set(&self, _: &str, text: &str) -> bool {
        self.0.replace(Some(text.to_owned()));
        true
    }

    fn remove(&self, _: &str) {
        self.0.take();
    }

    fn keys(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A keeper that goes on where the other stopped.
fn next(shelf: &Shared, before: &Keeper<Shared>) -> Keeper<Shared> {
    let work = write_work(&page([]), before.seen()).unwrap();
    Keeper::new(Some(shelf.clone())).having(read_work(&work, Config::default()).unwrap().1)
}

#[test]
fn what_must_stay_as_it_is_stays_so_after_the_handover() {
    let shelf = Shared(Rc::new(RefCell::new(Some("not JSON".to_owned()))));
    let quick = Keeper::new(Some(shelf.clone()));
    assert!(matches!(quick.read(), Found::Unreadable(_)));
    let whole = next(&shelf, &quick);
    assert_eq!(whole.save(&Saved::default().with(answers("what=software"))), Kept::InMemory);
    assert_eq!(shelf.get("").as_deref(), Some("not JSON"));
}

#[test]
fn what_another_tab_stored_before_the_handover_is_not_overwritten_after_it() {
    let shelf = Shared::default();
    let quick = Keeper::new(Some(shelf.clone()));
    let (mine, theirs) = (answers("what=software"), answers("what=model-only"));
    let (mine, theirs) = (Saved::default().with(mine), Saved::default().with(theirs));
    assert_eq!((quick.read(), quick.save(&mine)), (Found::Nothing, Kept::Yes));
    shelf.set("", &theirs.write());
    let whole = next(&shelf, &quick);
    let more = Saved::default().with(answers("what=software inside=trained"));
    assert_eq!(whole.save(&more), Kept::ChangedElsewhere);
    assert_eq!(shelf.get(""), Some(theirs.write()));
}

#[test]
fn the_same_text_stored_by_both_programs_is_no_change_elsewhere() {
    let shelf = Shared::default();
    let quick = Keeper::new(Some(shelf.clone()));
    let saved = Saved::default().with(answers("what=software"));
    let whole = next(&shelf, &quick);
    assert_eq!(quick.save(&saved), Kept::Yes);
    assert_eq!(whole.save(&saved), Kept::Yes);
    let more = Saved::default().with(answers("what=software inside=trained"));
    assert_eq!(whole.save(&more), Kept::Yes);
}
