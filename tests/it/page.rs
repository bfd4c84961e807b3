//! The page as a value: where its views lead, and what becomes of work that is put in the place of other work.

use crate::support::{TODAY, answer, answers};
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::interview::QuestionId;
use ai_act_checklist::store::Saved;
use ai_act_checklist::ui::{Action, Config, Incoming, State, View};
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

#[test]
fn every_view_leads_back_to_where_it_belongs() {
    let some = || {
        let answer = |name: &str, options: &str| Action::Answer(asked(name), answer(options));
        [answer("what", "software"), answer("inside", "trained,unsure")]
    };
    let back_from = |view| page(some().into_iter().chain([Action::Go(view), Action::Back])).view;
    for view in [View::Duties(None), View::Duties(Some(3)), View::Assessment, View::Coverage, View::Mapping] {
        assert_eq!(back_from(view), View::Result, "{}", view.name());
    }
    for (view, back, without) in [
        (View::Clauses, View::Coverage, View::Coverage),
        (View::Nis2, View::Coverage, View::Coverage),
        (View::Timeline, View::Result, View::Start),
        (View::Penalties, View::Result, View::Start),
    ] {
        assert_eq!(back_from(view), back, "{}", view.name());
        assert_eq!(page([Action::Go(view), Action::Back]).view, without, "{} without answers", view.name());
    }
}

#[test]
fn what_a_file_replaced_can_be_put_back_from_any_view() {
    let text = r#"{"schema":1,"answers":{"what":["software"],"rolle":["uses"],"own-name":["yes","no"]},"iso":{"A.5.2":"largely"}}"#;
    let (saved, problems) = Saved::read(text).unwrap();
    let mine = Saved::default().with(answers("what=model-only"));
    let state = page([
        Action::Load(Box::new(mine.clone()), Vec::new()),
        Action::Load(Box::new(saved), problems),
        Action::Go(View::Result),
    ]);
    assert_eq!(state.replaced.as_deref(), Some(&mine));
    assert_eq!(*state.reduce(Action::Undo).saved, mine);
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

/// Nobody comes so far; it must not be what stops a page.
#[test]
fn a_page_that_moved_as_often_as_can_be_counted_goes_on() {
    let state = Rc::new(State { moves: u32::MAX, ..(*page([])).clone() });
    let state = state.reduce(Action::Go(View::Check)).reduce(Action::Erase).reduce(Action::Resume);
    assert_eq!(state.moves, u32::MAX);
}

#[test]
fn work_that_waits_for_a_decision_waits_beside_what_is_kept() {
    for incoming in [
        Incoming::file("{\"schema\":1,\n\"answers\":{\"colour\":\"€\"}}".to_owned()),
        // What cannot be read is told where it is shown.
        Incoming::link("a=9~\u{0}\"\\".to_owned()),
    ] {
        let state = page([Action::Offer(incoming.clone())]);
        assert_eq!((state.view, state.incoming.as_deref()), (View::Import, Some(&incoming)));
        let kept = page([Action::Offer(incoming.clone()), Action::Data]);
        assert_eq!((kept.view, kept.incoming.as_deref()), (View::Data, Some(&incoming)));
    }
}

#[test]
fn an_edit_changes_the_work_as_it_is_then() {
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
}
