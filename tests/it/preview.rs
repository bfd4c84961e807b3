//! What taking over other work would change: told before anything does, and taken over only as it was told.

use crate::support::{Rng, TODAY, answers, at_random};
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::interview::{Answers, questions};
use ai_act_checklist::store::{self, Area, Counts, ItemNotes, Preview, Saved, preview};
use ai_act_checklist::ui::{Action, Config, Incoming, Notice, Refused, State, View};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::rc::Rc;
use yew::Reducible;

/// An obligation that somebody sees to.
fn owned_by(owner: &str) -> store::Item {
    let mut item = store::Item::default();
    owner.clone_into(&mut item.owner);
    item
}

fn read(text: &Value) -> Saved {
    Saved::read(&text.to_string()).unwrap().0
}

fn counts(preview: &Preview, area: Area) -> Counts {
    preview.part(area).map(store::Part::counts).unwrap_or_default()
}

fn names(preview: &Preview, area: Area) -> Vec<&str> {
    preview.part(area).into_iter().flat_map(|part| &part.changes).map(|change| change.name.as_str()).collect()
}

#[test]
fn each_answer_is_new_changed_removed_or_the_same() {
    let now = Saved::default().with(answers("what=software inside=trained role=uses areas=none"));
    let then = Saved::default().with(answers("what=software inside=trained,unsure output=text areas=unsure"));
    let preview = preview(&now, &then);
    assert_eq!(counts(&preview, Area::Answers), Counts { new: 1, changed: 2, gone: 1, same: 1 });
    // In the order of asking, so that it reads as the interview does.
    assert_eq!(names(&preview, Area::Answers), ["inside", "output", "role", "areas"]);
    let inside = &preview.part(Area::Answers).unwrap().changes[0];
    assert_eq!((&inside.now, &inside.then), (&Some(json!(["trained"])), &Some(json!(["unsure", "trained"]))));
    assert!(!preview.is_nothing());
}

#[test]
fn the_same_work_changes_nothing() {
    let work =
        read(&json!({"schema": 1, "answers": {"what": ["software"], "colour": ["red"]}, "iso": {"A.5.2": "fully"},
        "iso_scope": "yes", "progress": {"art-26-1": {"note": "n"}}, "later": [1]}));
    assert!(preview(&work, &work).is_nothing());
    assert!(preview(&Saved::default(), &Saved::default()).parts.is_empty());
    assert!(preview(&Saved::default(), &Saved::default()).is_nothing());
}

#[test]
fn ratings_scope_and_notes_are_compared_as_well() {
    let mut now = Saved::default();
    now.rate(Item::A5_2, Some(Rating::Fully));
    now.rate(Item::A5_3, Some(Rating::Fully));
    now.note(Item::A5_2, &ItemNotes { note: "mine".into(), ..ItemNotes::default() });
    now.progress.set("art-26-1", owned_by("Ada"));
    now.progress.set("art-26-2", owned_by("Ada"));
    let mut then = now.clone();
    then.rate(Item::A5_2, Some(Rating::Partly));
    then.rate(Item::C4_1, Some(Rating::Partly));
    then.set_scope(ai_act_checklist::engine::Truth::No);
    then.note(Item::A5_2, &ItemNotes::default());
    then.progress.set("art-26-1", owned_by("Bob"));
    let preview = preview(&now, &then);
    assert_eq!(counts(&preview, Area::Ratings), Counts { new: 1, changed: 1, gone: 0, same: 1 });
    assert_eq!(names(&preview, Area::Ratings), ["4.1", "A.5.2"]);
    assert_eq!(counts(&preview, Area::Scope), Counts { new: 1, ..Counts::default() });
    assert_eq!(counts(&preview, Area::Notes), Counts { gone: 1, ..Counts::default() });
    assert_eq!(counts(&preview, Area::Progress), Counts { changed: 1, same: 1, ..Counts::default() });
    assert!(preview.part(Area::Answers).is_none() && preview.part(Area::Rest).is_none());
}

#[test]
fn what_this_version_cannot_read_is_compared_too_so_that_none_of_it_goes_unseen() {
    let now = read(&json!({"schema": 1, "answers": {"colour": ["red"]}, "iso": [1], "later": 1,
        "progress": {"art-x": {"status": "lost"}}}));
    let then = read(&json!({"schema": 1, "answers": {"what": ["toaster"]}}));
    let preview = preview(&now, &then);
    assert_eq!(names(&preview, Area::Answers), ["what", "colour"]);
    assert_eq!(names(&preview, Area::Rest), ["iso", "later"]);
    assert_eq!(counts(&preview, Area::Progress).gone, 1);
}

#[test]
fn the_preview_says_just_what_is_to_be_changed() {
    // Whoever makes each change that is told, one by one, has the other work.
    let mut rng = Rng::new(11);
    let some = |rng: &mut Rng| {
        let mut given = Answers::default();
        for question in questions() {
            if rng.chance(10) {
                given.set(question.id, at_random(question, rng)).unwrap();
            }
        }
        let mut saved = Saved::default().with(given);
        for item in Item::ALL.iter().filter(|_| rng.chance(20)) {
            saved.rate(*item, Some(Rating::Partly));
        }
        saved
    };
    for _ in 0..50 {
        let (now, then) = (some(&mut rng), some(&mut rng));
        let mut made: Value = serde_json::from_str(&now.write()).unwrap();
        for part in preview(&now, &then).parts {
            let member = if part.area == Area::Answers { "answers" } else { "iso" };
            for change in part.changes {
                assert_eq!(made[member].get(&change.name), change.now.as_ref());
                match change.then {
                    Some(value) => made[member][change.name] = value,
                    None => drop(made[member].as_object_mut().unwrap().remove(&change.name)),
                }
            }
        }
        assert_eq!(read(&made).write(), then.write());
    }
}

// --- What happens on the page ---

fn page(saved: Saved) -> Rc<State> {
    Rc::new(State::new(Config::default(), saved, TODAY, Vec::new()))
}

fn mine() -> Saved {
    Saved::default().with(answers("what=software inside=trained"))
}

#[test]
fn nothing_changes_before_it_is_decided() {
    for incoming in [
        Incoming::file(r#"{"schema":1,"answers":{"what":["manual"]}}"#.to_owned()),
        Incoming::link("a=1~what:manual~end".to_owned()),
    ] {
        let shown = page(mine()).reduce(Action::Offer(incoming.clone()));
        assert_eq!((shown.view, &*shown.saved), (View::Import, &mine()));
        assert_eq!(shown.incoming.as_deref(), Some(&incoming));

        // To leave is to leave all as it is.
        for away in [Action::Go(View::Start), Action::Back, Action::Resume] {
            let left = Rc::clone(&shown).reduce(away);
            assert_eq!((&*left.saved, left.incoming.is_none(), left.replaced.is_none()), (&mine(), true, true));
        }
        let (then, problems) = incoming.over(&mine()).unwrap();
        let taken = shown.reduce(Action::Load(Box::new(then), problems));
        assert_eq!((taken.view, taken.answers()), (View::Start, &answers("what=manual")));
        assert!(taken.incoming.is_none());
        assert_eq!(taken.replaced.as_deref(), Some(&mine()));
        assert_eq!(*taken.reduce(Action::Undo).saved, mine());
    }
}

#[test]
fn whoever_looks_at_the_data_first_comes_back_to_the_preview() {
    let shown = page(mine()).reduce(Action::Offer(Incoming::link("a=1~end".to_owned())));
    let looked = Rc::clone(&shown).reduce(Action::Data);
    assert_eq!(looked.view, View::Data);
    let back = looked.reduce(Action::Back);
    assert_eq!((back.view, &back.incoming), (View::Import, &shown.incoming));
}

#[test]
fn the_data_can_be_looked_at_from_every_view_and_left_again() {
    let question = View::Question("what".parse().unwrap());
    for view in [View::Start, question, View::Check, View::Result, View::Duties(Some(3)), View::Mapping] {
        let there = page(mine()).reduce(Action::Go(view)).reduce(Action::Data);
        assert_eq!(there.view, View::Data);
        let again = Rc::clone(&there).reduce(Action::Data);
        assert!(Rc::ptr_eq(&there, &again), "once is enough");
        assert_eq!(again.reduce(Action::Back).view, view);
    }
}

#[test]
fn work_without_answers_can_be_put_back_as_well() {
    let mut rated = Saved::default();
    rated.rate(Item::A5_2, Some(Rating::Fully));
    let taken = page(rated.clone()).reduce(Action::Load(Box::new(mine()), Vec::new()));
    assert_eq!(taken.replaced.as_deref(), Some(&rated));
}

#[test]
fn what_cannot_be_read_is_refused_and_says_why() {
    let file = Incoming::file("[]".to_owned()).over(&mine()).unwrap_err();
    assert!(matches!(file, Refused::File(_)) && file.told(Lang::En).starts_with("this is JSON"), "{file:?}");
    let link = Incoming::link("a=2~end".to_owned()).over(&mine()).unwrap_err();
    assert!(matches!(link, Refused::Link(_)) && link.told(Lang::En).contains("later version"), "{link:?}");
}

// --- Another tab ---

#[test]
fn following_another_tab_changes_neither_the_view_nor_the_way_back() {
    let asked = "role".parse().unwrap();
    let shown = page(mine()).reduce(Action::Go(View::Result)).reduce(Action::Change(asked));
    let theirs = Saved::default().with(answers("what=manual"));
    let now = Rc::clone(&shown).reduce(Action::Follow(Box::new(theirs.clone()), Vec::new()));
    assert_eq!((now.view, now.return_to, now.moves), (shown.view, shown.return_to, shown.moves));
    assert_eq!(*now.saved, theirs);
    assert_eq!(*now.notices, [Notice::Followed]);
    // Told once, however often.
    let again = now.reduce(Action::Follow(Box::new(mine()), Vec::new()));
    assert_eq!(*again.notices, [Notice::Followed]);
    // A conflict is over once the other's work is followed.
    let settled =
        again.reduce(Action::Tell(Notice::ChangedElsewhere)).reduce(Action::Follow(Box::new(theirs), Vec::new()));
    assert_eq!(*settled.notices, [Notice::Followed]);
}

#[test]
fn what_another_tab_erased_is_gone_from_memory_as_well() {
    let loaded = page(mine()).reduce(Action::Load(Box::new(Saved::default().with(answers("what=manual"))), Vec::new()));
    assert!(loaded.replaced.is_some());
    let erased = loaded.reduce(Action::Follow(Box::default(), Vec::new()));
    assert!(erased.replaced.is_none() && *erased.saved == Saved::default());
    assert!(erased.notices.contains(&Notice::Erased));
}
